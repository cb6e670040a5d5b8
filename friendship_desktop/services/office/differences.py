"""What a package would change: added, changed, removed and same rows, table by table."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from friendship_desktop.rules.dates import month_end
from friendship_desktop.services.office.activity import EVENT_COLUMNS
from friendship_desktop.services.office.marks import MarkChanges
from friendship_desktop.services.office.rows import SHAPES, Key, Snapshot, Values

STARTS_ON = EVENT_COLUMNS.index("starts_on")
SHRINK_PER_CENT, SHRINK_ROWS = 10, 20
"""A table that shrinks by more than either asks for a second look (sync-package.md § Order)."""
Span = tuple[dt.date, dt.date]


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row: `before` is None for a new one, `after` for one that is gone; the same stays as it is."""

    key: Key
    before: Values | None
    after: Values | None

    @property
    def kind(self) -> str:
        """Say added, changed, removed or same."""
        if self.before is None:
            return "added"
        if self.after is None:
            return "removed"
        return "same" if self.after == self.before else "changed"


@dataclass(frozen=True, slots=True)
class TableDifference:
    """The difference of one table; `key` and `columns` name the cells of its rows.

    `package` are all rows that the package brings, those that stay the same too.
    """

    table: str
    key: tuple[str, ...]
    columns: tuple[str, ...]
    same: int
    added: Mapping[Key, Values]
    changed: Mapping[Key, tuple[Values, Values]]
    removed: Mapping[Key, Values]
    package: Mapping[Key, Values]

    @property
    def rows(self) -> tuple[RowChange, ...]:
        """Every row that differs: the new and changed ones, then those that are gone."""
        return (
            *(RowChange(key, None, values) for key, values in self.added.items()),
            *(RowChange(key, *both) for key, both in self.changed.items()),
            *(RowChange(key, values, None) for key, values in self.removed.items()),
        )

    def unchanged(self) -> Iterator[RowChange]:
        """Give the rows of the package that stay as they are stored."""
        if self.same:
            for key, values in self.package.items():
                if key not in self.added and key not in self.changed:
                    yield RowChange(key, values, values)

    @property
    def shrinks(self) -> bool:
        """Whether so much less is left that a person should look twice."""
        before = self.same + len(self.changed) + len(self.removed)
        lost = len(self.removed) - len(self.added)
        return lost > SHRINK_ROWS or lost * 100 > before * SHRINK_PER_CENT

    def counts(self) -> dict[str, int]:
        """Give the four numbers of a dry run."""
        return {
            "added": len(self.added),
            "changed": len(self.changed),
            "removed": len(self.removed),
            "same": self.same,
        }


def differences(
    before: Snapshot, after: Snapshot, marks: MarkChanges
) -> tuple[TableDifference, ...]:
    """Compare what is stored with what a package brings; its marks are compared already."""
    return tuple(
        _of_marks(marks, after["marks"])
        if table == "marks"
        else _difference(table, before[table], after.get(table))
        for table in SHAPES
    )


def _of_marks(found: MarkChanges, package: Mapping[Key, Values]) -> TableDifference:
    shape, changes = SHAPES["marks"], (found.added, found.changed, found.removed)
    return TableDifference("marks", shape.key, shape.values, found.same, *changes, package)


def _difference(
    table: str, before: Mapping[Key, Values], package: Mapping[Key, Values] | None
) -> TableDifference:
    """Compare a table; one that the schema of the package does not know stays as it is."""
    shape, after = SHAPES[table], before if package is None else package
    added = {key: values for key, values in after.items() if key not in before}
    changed = {
        key: (before[key], values)
        for key, values in after.items()
        if key in before and before[key] != values
    }
    removed = {key: values for key, values in before.items() if key not in after}
    same = len(after) - len(added) - len(changed)
    return TableDifference(
        table, shape.key, shape.values, same, added, changed, removed, package or {}
    )


def shrinking(found: Iterable[TableDifference]) -> tuple[str, ...]:
    """Name the tables that shrink too much to pass unseen."""
    return tuple(one.table for one in found if one.shrinks)


def locked_periods(found: Iterable[TableDifference], locks: Sequence[Span]) -> tuple[Span, ...]:
    """Name the closed periods whose rows would change."""
    if not locks:
        return ()
    spans = {span for one in found for span in _spans(one)}
    return tuple(
        lock for lock in locks if any(lock[0] <= first and last <= lock[1] for first, last in spans)
    )


def _spans(found: TableDifference) -> Iterator[Span]:
    """Give the days of the rows that differ; an event that moves has those of before and after."""
    if found.table == "events":
        for row in found.rows:
            for values in filter(None, (row.before, row.after)):
                yield values[STARTS_ON], values[STARTS_ON]
        return
    for key in chain(found.added, found.changed, found.removed):
        if span := _span(found.table, key):
            yield span


def _span(table: str, key: Key) -> Span | None:
    if table in {"lessons", "marks"}:
        return key[1], key[1]
    if table in {"group_months", "volunteer_months"}:
        return key[1], month_end(key[1])
    if table in {"breakdowns", "indicators"}:
        return key[0], key[1]
    return None  # a registry row is as of today, not of a period
