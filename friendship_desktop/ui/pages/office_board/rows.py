"""A row of a review in words: its key is made for machines, its figures are counted in hundredths."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from friendship_desktop.rules.dates import short_date
from friendship_desktop.rules.indicators import indicator_rule, part_label
from friendship_desktop.rules.suppression import mark
from friendship_desktop.services.office.differences import RowChange
from friendship_desktop.services.office.figures import Figure, written
from friendship_desktop.services.office.rows import key_text
from friendship_desktop.services.office.views import GroupName
from friendship_desktop.ui.pages.office_totals.drill import group_name

UUID_LENGTH = 36
NAMED = {"associations", "schools", "events"}
"""Tables whose rows bring a name of their own: the first text among their cells."""


@dataclass(frozen=True, slots=True)
class SpokenRow:
    """A row that differs, as a person reads it; `key` is what a remark calls it."""

    kind: str
    key: str
    name: str
    before: str
    after: str
    is_there: bool
    """Whether it is still in the package, so that a remark may be about it."""


def spoken(table: str, row: RowChange, groups: Mapping[str, GroupName], language: str) -> SpokenRow:
    """Put a row of a table into words."""
    if table == "indicators":
        name, before, after = _indicator(row, language)
    else:
        name = _name(table, row, groups, language)
        before, after = _cells(row.before), _cells(row.after)
    return SpokenRow(row.kind, key_text(row.key), name, before, after, row.after is not None)


def _indicator(row: RowChange, language: str) -> tuple[str, str, str]:
    _first, _last, code, part = row.key
    rule = indicator_rule(code, part)
    name = ": ".join(filter(None, (rule.name(language), part_label(code, part, language))))

    def value(cells: Sequence[Any] | None) -> str:
        if cells is None:
            return ""
        hundredths, hidden = cells[:2]
        return mark(hidden) if hidden else written(Figure(hundredths), rule.unit, language)

    return (
        f"{name}, %" if rule.unit == "per_mille" else name,
        value(row.before),
        value(row.after),
    )


def _name(table: str, row: RowChange, groups: Mapping[str, GroupName], language: str) -> str:
    values = row.after or row.before or ()
    if table in NAMED:
        own = (cell for cell in values if isinstance(cell, str) and not _is_id(cell))
        return next(own, key_text(row.key))
    parts = []
    for part in row.key:
        group = groups.get(part) if isinstance(part, str) else None
        parts.append(_cell(part) if group is None else group_name(group, language))
    return " · ".join(filter(None, parts))


def _is_id(cell: object) -> bool:
    return isinstance(cell, str) and len(cell) == UUID_LENGTH and cell.count("-") == 4


def _cells(values: Sequence[Any] | None) -> str:
    """Write the cells of a row; they are foreign, and shown as plain text."""
    if values is None:
        return ""
    return " · ".join(_cell(cell) for cell in values if not _is_id(cell))


def _cell(cell: object) -> str:
    if cell is None:
        return "—"
    return short_date(cell) if isinstance(cell, dt.date) else str(cell)
