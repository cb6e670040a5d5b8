"""What a correction changes: each indicator of the package before, beside the new one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from friendship_desktop.exchange.columns import Cell, Row


@dataclass(frozen=True, slots=True)
class IndicatorChange:
    """An indicator that differs; None where one of the packages does not have it."""

    code: str
    part: str
    before: Cell
    after: Cell


def indicator_changes(before: Iterable[Row], after: Iterable[Row]) -> tuple[IndicatorChange, ...]:
    """Compare the rows `indicators` of two packages of the same period; only differences are given."""
    old, new = _values(before), _values(after)
    return tuple(
        IndicatorChange(*key, old.get(key), new.get(key))
        for key in sorted({*old, *new})
        if old.get(key) != new.get(key)
    )


def _values(rows: Iterable[Row]) -> dict[tuple[str, str], Cell]:
    return {(str(row[0]), str(row[1] or "")): row[4] for row in rows}
