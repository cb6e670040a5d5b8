"""What a package would change: added, changed, removed and same rows, table by table."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from friendship_desktop.rules.dates import month_end
from friendship_desktop.services.office.rows import SHAPES, Key, Snapshot, Values

SHRINK_PER_CENT, SHRINK_ROWS = 10, 20
"""A table that shrinks by more than either asks for a second look (sync-package.md § Order)."""
Span = tuple[dt.date, dt.date]


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row that differs: `before` is None for a new one, `after` for one that is gone."""

    key: Key
    before: Values | None
    after: Values | None

    @property
    def kind(self) -> str:
        """Say added, changed or removed."""
        if self.before is None:
            return "added"
        return "removed" if self.after is None else "changed"


@dataclass(frozen=True, slots=True)
class TableDifference:
    """The difference of one table; `key` and `columns` name the cells of its rows."""

    table: str
    key: tuple[str, ...]
    columns: tuple[str, ...]
    same: int
    rows: tuple[RowChange, ...]

    def count(self, kind: str) -> int:
        """Count rows that are added, changed or removed."""
        return sum(row.kind == kind for row in self.rows)

    @property
    def shrinks(self) -> bool:
        """Whether so much less is left that a person should look twice."""
        before = self.same + self.count("changed") + self.count("removed")
        lost = self.count("removed") - self.count("added")
        return lost > SHRINK_ROWS or lost * 100 > before * SHRINK_PER_CENT

    def counts(self) -> dict[str, int]:
        """Give the four numbers of a dry run."""
        kinds = {kind: self.count(kind) for kind in ("added", "changed", "removed")}
        return {**kinds, "same": self.same}


def differences(before: Snapshot, after: Snapshot) -> tuple[TableDifference, ...]:
    """Compare what is stored with what a package brings."""
    return tuple(_difference(table, before[table], after[table]) for table in SHAPES)


def _difference(
    table: str, before: Mapping[Key, Values], after: Mapping[Key, Values]
) -> TableDifference:
    shape = SHAPES[table]
    rows = [
        RowChange(key, before.get(key), values)
        for key, values in after.items()
        if before.get(key) != values
    ]
    same = len(after) - len(rows)
    rows += [RowChange(key, values, None) for key, values in before.items() if key not in after]
    return TableDifference(table, shape.key, shape.values, same, tuple(rows))


def shrinking(found: Iterable[TableDifference]) -> tuple[str, ...]:
    """Name the tables that shrink too much to pass unseen."""
    return tuple(one.table for one in found if one.shrinks)


def locked_periods(found: Iterable[TableDifference], locks: Sequence[Span]) -> tuple[Span, ...]:
    """Name the closed periods whose rows would change."""
    spans = {span for one in found for row in one.rows if (span := _span(one.table, row.key))}
    return tuple(
        lock for lock in locks if any(lock[0] <= first and last <= lock[1] for first, last in spans)
    )


def _span(table: str, key: Key) -> Span | None:
    if table in {"lessons", "marks"}:
        return key[1], key[1]
    if table == "group_months":
        return key[1], month_end(key[1])
    if table in {"breakdowns", "indicators"}:
        return key[0], key[1]
    return None  # a registry row is as of today, not of a period
