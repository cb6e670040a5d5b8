"""Rules between the cells of one row, for whoever writes and whoever reads."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from friendship_desktop.exchange.schema import DIMENSIONS, Check, Row, Table
from friendship_desktop.rules.codes import LessonStatus

HELD: Final = "held"
Rule = Callable[[Row], bool]
Maker = Callable[[Table, int], Rule]


def _at(table: Table, row: Row, *names: str) -> tuple[Any, ...]:
    return tuple(row[table.index(name)] for name in names)


def _named(table: Table, _k: int) -> Rule:
    kk, ru = table.index("name_kk"), table.index("name_ru")
    return lambda row: bool(row[kk] or row[ru])


def _in_order(first: str, last: str) -> Maker:
    def make(table: Table, _k: int) -> Rule:
        def holds(row: Row) -> bool:
            start, end = _at(table, row, first, last)
            return start is None or end is None or start <= end

        return holds

    return make


def _lesson(table: Table, k: int) -> Rule:
    status_at, enrolled_at = table.index("status"), table.index("enrolled")
    attended_at = table.index("attended")

    def holds(row: Row) -> bool:
        enrolled, attended = row[enrolled_at], row[attended_at]
        if not isinstance(enrolled, int) or not isinstance(attended, int):
            return enrolled is attended is None
        if row[status_at] != LessonStatus.HELD or 0 < enrolled < k:
            return False
        return attended <= enrolled

    return holds


def _month(table: Table, _k: int) -> Rule:
    def holds(row: Row) -> bool:
        start, arrived, left, end = _at(table, row, "start", "arrived", "left", "end")
        attended, possible = _at(table, row, "attended", "possible")
        return bool(start + arrived - left == end and attended <= possible)

    return holds


def _titled(table: Table, _k: int) -> Rule:
    kk, ru = table.index("title_kk"), table.index("title_ru")
    return lambda row: bool(row[kk] or row[ru])


def _event(table: Table, _k: int) -> Rule:
    def holds(row: Row) -> bool:
        status, came, *parts = _at(
            table, row, "status", "participants", "children", "youth", "women"
        )
        given = [part for part in parts if part is not None]
        if status != HELD:
            return came is None and not given
        return all(came is not None and part <= came for part in given)

    return holds


def _breakdown(table: Table, _k: int) -> Rule:
    def holds(row: Row) -> bool:
        dimension, key, persons, enrolments = _at(
            table, row, "dimension", "key", "persons", "enrolments"
        )
        if DIMENSIONS[dimension] and key not in DIMENSIONS[dimension]:
            return False
        if isinstance(persons, str) or isinstance(enrolments, str):
            return bool(persons == enrolments)
        return bool(persons <= enrolments)

    return holds


_MAKERS: Final[dict[Check, Maker]] = {
    Check.NAMED: _named,
    Check.OPEN_BEFORE_CLOSED: _in_order("opened_on", "closed_on"),
    Check.START_BEFORE_END: _in_order("starts_on", "ends_on"),
    Check.STAY: _in_order("from", "to"),
    Check.PERIOD: _in_order("period_from", "period_to"),
    Check.LESSON: _lesson,
    Check.MONTH: _month,
    Check.TITLED: _titled,
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
