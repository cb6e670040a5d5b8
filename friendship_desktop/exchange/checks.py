"""Rules between the cells of one row, for whoever writes and whoever reads."""

from __future__ import annotations

from collections.abc import Callable
from operator import itemgetter
from typing import Any, Final

from friendship_desktop.exchange.columns import Check, Row, Table
from friendship_desktop.exchange.schema_1_0 import DIMENSIONS
from friendship_desktop.rules.codes import LessonStatus

HELD: Final = "held"
Rule = Callable[[Row], bool]
Maker = Callable[[Table, int], Rule]


def _cells(table: Table, *names: str) -> Callable[[Row], tuple[Any, ...]]:
    """Pick the cells of some columns out of a row."""
    return itemgetter(*(table.index(name) for name in names))


def _either(*names: str) -> Maker:
    def make(table: Table, _k: int) -> Rule:
        pick = _cells(table, *names)
        return lambda row: any(pick(row))

    return make


def _in_order(first: str, last: str) -> Maker:
    def make(table: Table, _k: int) -> Rule:
        pick = _cells(table, first, last)

        def holds(row: Row) -> bool:
            start, end = pick(row)
            return start is None or end is None or start <= end

        return holds

    return make


def _lesson(table: Table, k: int) -> Rule:
    pick = _cells(table, "status", "enrolled", "attended")

    def holds(row: Row) -> bool:
        status, enrolled, attended = pick(row)
        if enrolled is None or attended is None:
            return enrolled is attended
        if status != LessonStatus.HELD or 0 < enrolled < k:
            return False
        return bool(attended <= enrolled)

    return holds


def _month(table: Table, _k: int) -> Rule:
    pick = _cells(table, "start", "arrived", "left", "end", "attended", "possible")

    def holds(row: Row) -> bool:
        start, arrived, left, end, attended, possible = pick(row)
        return bool(start + arrived - left == end and attended <= possible)

    return holds


def _event(table: Table, _k: int) -> Rule:
    pick = _cells(table, "status", "participants", "children", "youth", "women")

    def holds(row: Row) -> bool:
        status, came, *parts = pick(row)
        given = [part for part in parts if part is not None]
        if status != HELD:
            return came is None and not given
        return all(came is not None and part <= came for part in given)

    return holds


def _breakdown(table: Table, _k: int) -> Rule:
    pick = _cells(table, "dimension", "key", "persons", "enrolments")

    def holds(row: Row) -> bool:
        dimension, key, persons, enrolments = pick(row)
        if DIMENSIONS[dimension] and key not in DIMENSIONS[dimension]:
            return False
        if isinstance(persons, str) or isinstance(enrolments, str):
            return bool(persons == enrolments)
        return bool(persons <= enrolments)

    return holds


_MAKERS: Final[dict[Check, Maker]] = {
    Check.NAMED: _either("name_kk", "name_ru"),
    Check.OPEN_BEFORE_CLOSED: _in_order("opened_on", "closed_on"),
    Check.START_BEFORE_END: _in_order("starts_on", "ends_on"),
    Check.STAY: _in_order("from", "to"),
    Check.PERIOD: _in_order("period_from", "period_to"),
    Check.LESSON: _lesson,
    Check.MONTH: _month,
    Check.TITLED: _either("title_kk", "title_ru"),
    Check.EVENT: _event,
    Check.BREAKDOWN: _breakdown,
}


def first_bad(table: Table, rows: list[Row], *, k: int) -> int | None:
    """Find the first row that breaks a rule of its table; rows count from 0."""
    for check in table.checks:
        rule = _MAKERS[check](table, k)
        for number, row in enumerate(rows):
            if not rule(row):
                return number
    return None
