"""A row of a review in words: its key is made for machines, its cells are codes and halves of hours."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from friendship_desktop.rules.dates import short_date
from friendship_desktop.rules.indicators import part_label, told_rule
from friendship_desktop.rules.reference import label
from friendship_desktop.rules.suppression import MERGED, mark
from friendship_desktop.services.indicators import UNKNOWN_AGE
from friendship_desktop.services.office.differences import RowChange, TableDifference
from friendship_desktop.services.office.figures import Figure, written
from friendship_desktop.services.office.rows import key_text
from friendship_desktop.services.office.views import Review
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.pages.office_board.words import NOBODY, name_of
from friendship_desktop.ui.pages.office_totals.drill import group_name

CELLS: Final = {
    "name_kk": QT_TRANSLATE_NOOP("OfficeCells", "name in Kazakh"),
    "name_ru": QT_TRANSLATE_NOOP("OfficeCells", "name in Russian"),
    "legal_form": QT_TRANSLATE_NOOP("OfficeCells", "legal form"),
    "registry_no": QT_TRANSLATE_NOOP("OfficeCells", "number in the register"),
    "accredited_until": QT_TRANSLATE_NOOP("OfficeCells", "accredited until"),
    "members_count": QT_TRANSLATE_NOOP("OfficeCells", "members"),
    "creative_collectives_count": QT_TRANSLATE_NOOP("OfficeCells", "creative collectives"),
    "association": QT_TRANSLATE_NOOP("OfficeCells", "association"),
    "name": QT_TRANSLATE_NOOP("OfficeCells", "name"),
    "kato": QT_TRANSLATE_NOOP("OfficeCells", "code of the place"),
    "opened_on": QT_TRANSLATE_NOOP("OfficeCells", "opened on"),
    "closed_on": QT_TRANSLATE_NOOP("OfficeCells", "closed on"),
    "status": QT_TRANSLATE_NOOP("OfficeCells", "state"),
    "school": QT_TRANSLATE_NOOP("OfficeCells", "school"),
    "kind": QT_TRANSLATE_NOOP("OfficeCells", "kind"),
    "language": QT_TRANSLATE_NOOP("OfficeCells", "language"),
    "level": QT_TRANSLATE_NOOP("OfficeCells", "level"),
    "age_band": QT_TRANSLATE_NOOP("OfficeCells", "age"),
    "sex": QT_TRANSLATE_NOOP("OfficeCells", "sex"),
    "ethnicity": QT_TRANSLATE_NOOP("OfficeCells", "ethnicity"),
    "academic_year": QT_TRANSLATE_NOOP("OfficeCells", "school year"),
    "starts_on": QT_TRANSLATE_NOOP("OfficeCells", "first day"),
    "ends_on": QT_TRANSLATE_NOOP("OfficeCells", "last day"),
    "capacity": QT_TRANSLATE_NOOP("OfficeCells", "places"),
    "planned_half_hours": QT_TRANSLATE_NOOP("OfficeCells", "hours planned"),
    "half_hours": QT_TRANSLATE_NOOP("OfficeCells", "hours"),
    "enrolled": QT_TRANSLATE_NOOP("OfficeCells", "on the list"),
    "attended": QT_TRANSLATE_NOOP("OfficeCells", "number that came"),
    "start": QT_TRANSLATE_NOOP("OfficeCells", "at the start"),
    "arrived": QT_TRANSLATE_NOOP("OfficeCells", "arrived"),
    "left": QT_TRANSLATE_NOOP("OfficeCells", "left"),
    "end": QT_TRANSLATE_NOOP("OfficeCells", "at the end"),
    "held": QT_TRANSLATE_NOOP("OfficeCells", "lessons held"),
    "possible": QT_TRANSLATE_NOOP("OfficeCells", "marks in all"),
    "persons": QT_TRANSLATE_NOOP("OfficeCells", "people"),
    "enrolments": QT_TRANSLATE_NOOP("OfficeCells", "enrolments"),
    "volunteers": QT_TRANSLATE_NOOP("OfficeCells", "volunteers"),
    "quarter_hours": QT_TRANSLATE_NOOP("OfficeCells", "hours"),
    "title_kk": QT_TRANSLATE_NOOP("OfficeCells", "name in Kazakh"),
    "title_ru": QT_TRANSLATE_NOOP("OfficeCells", "name in Russian"),
    "format": QT_TRANSLATE_NOOP("OfficeCells", "format"),
    "organiser_kind": QT_TRANSLATE_NOOP("OfficeCells", "held by"),
    "participants": QT_TRANSLATE_NOOP("OfficeCells", "number that came"),
    "counting_method": QT_TRANSLATE_NOOP("OfficeCells", "counted by"),
    "children": QT_TRANSLATE_NOOP("OfficeCells", "children"),
    "youth": QT_TRANSLATE_NOOP("OfficeCells", "young people"),
    "women": QT_TRANSLATE_NOOP("OfficeCells", "women"),
    "online_views": QT_TRANSLATE_NOOP("OfficeCells", "views online"),
    "funding": QT_TRANSLATE_NOOP("OfficeCells", "funding"),
    "budget_tenge": QT_TRANSLATE_NOOP("OfficeCells", "budget, tenge"),
    "birth_year": QT_TRANSLATE_NOOP("OfficeCells", "year of birth"),
    "to": QT_TRANSLATE_NOOP("OfficeCells", "until"),
    "start_level": QT_TRANSLATE_NOOP("OfficeCells", "level at the start"),
    "result_level": QT_TRANSLATE_NOOP("OfficeCells", "level reached"),
    "mark": QT_TRANSLATE_NOOP("OfficeCells", "mark"),
}
"""What the cells of a package's tables are called, and the dimensions of its breakdowns."""
OF_TABLES: Final = {
    ("associations", "level"): "house_level",
    ("schools", "status"): "school_status",
    ("groups", "kind"): "group_kind",
    ("groups", "status"): "group_status",
    ("lessons", "status"): "lesson_status",
    ("events", "kind"): "event_kind",
    ("events", "format"): "event_format",
    ("events", "status"): "event_status",
    ("breakdowns", "kind"): "group_kind",
    ("volunteer_months", "area"): "volunteer_area",
}
LISTS: Final = {
    "legal_form": "legal_form",
    "language": "language",
    "level": "language_level",
    "start_level": "language_level",
    "result_level": "language_level",
    "age_band": "age_band",
    "sex": "sex",
    "ethnicity": "ethnic_group",
    "counting_method": "counting_method",
    "funding": "funding",
    "mark": "mark_code",
}
"""The list of reference data that a cell's code is of; first by table, then by column."""
ORGANISERS: Final = {
    "house": QT_TRANSLATE_NOOP("EventWords", "The House"),
    "association": QT_TRANSLATE_NOOP("EventWords", "An association"),
    "council": QT_TRANSLATE_NOOP("EventWords", "A council"),
    "organisation": QT_TRANSLATE_NOOP("EventWords", "Another organisation"),
}
PUT_TOGETHER: Final = {
    MERGED: QT_TRANSLATE_NOOP("OfficeCells", "the others together"),
    UNKNOWN_AGE: QT_TRANSLATE_NOOP("OfficeCells", "not stated"),
}
PER_HOUR: Final = {"half_hours": 2, "planned_half_hours": 2, "quarter_hours": 4}
MONTHLY: Final = frozenset({"group_months", "volunteer_months"})
NAMES: Final = frozenset({"name", "name_kk", "name_ru", "title_kk", "title_ru"})
TO: Final = " → "
UNSPOKEN: Final = frozenset({"hidden_below"})


@dataclass(frozen=True, slots=True)
class SpokenRow:
    """A row as a person reads it: what it says, or says no more, or `before → after`.

    `key` is what a remark calls it.
    """

    kind: str
    key: str
    name: str
    says: str

    def has(self, words: str) -> bool:
        """Tell whether the row holds words that somebody looks for, in whatever case."""
        text = f"{self.name} {self.says}".casefold()
        return all(word in text for word in words.casefold().split())


class RowWords:
    """Puts the rows of a review into the words of the screen."""

    def __init__(self, review: Review, language: LanguageContext) -> None:
        self._review, self._language = review, language
        self._code = str(language.language)
        self._told: dict[Any, str] = {}

    def all(self, table: TableDifference) -> Iterator[SpokenRow]:
        """Give the rows of a table: those that differ first, then those that stay the same."""
        for row in table.rows:
            yield self.row(table, row)
        for row in table.unchanged():
            yield self.row(table, row)

    def row(self, table: TableDifference, row: RowChange) -> SpokenRow:
        """Put one row into words; of a changed one only the cells that changed."""
        if table.table == "indicators":
            name, says = self._indicator(row)
        else:
            name = self._name(table.table, row.key, row.after or row.before or ())
            says = self._cells(table, row)
        return SpokenRow(row.kind, key_text(row.key), name, says)

    def _indicator(self, row: RowChange) -> tuple[str, str]:
        _first, _last, code, part = row.key
        rule = told_rule(code, part)
        name = ": ".join(filter(None, (rule.name(self._code), part_label(code, part, self._code))))

        def value(cells: Sequence[Any]) -> str:
            hundredths, hidden = cells[:2]
            return mark(hidden) if hidden else written(Figure(hundredths), rule.unit, self._code)

        name = f"{name}, %" if rule.unit == "per_mille" else name
        values = dict.fromkeys(value(one) for one in (row.before, row.after) if one is not None)
        return name, TO.join(values)

    def _name(self, table: str, key: Sequence[Any], values: Sequence[Any]) -> str:
        if table == "breakdowns":
            _first, _last, dimension, one = key
            words = said(CELLS[dimension]) if dimension in CELLS else dimension
            return f"{words}: {self._code_word(table, dimension, one)}"
        parts = list(map(self._known, key[:1] if table == "event_associations" else key))
        if table in MONTHLY:
            area = key[0] if table == "volunteer_months" else None
            first = self._code_word(table, "area", area) if area else parts[0]
            return f"{first} · {self._language.month(key[1].year, key[1].month)}"
        if table in {"lessons", "marks"}:
            parts[2:3] = [] if key[2] == 1 else [f"№\u00a0{key[2]}"]
        if table == "marks":
            parts.pop()  # since when the learner is in the group
        if table == "events":
            parts.append(short_date(values[3]))
        return " · ".join(parts)

    def _known(self, part: Any) -> str:
        """Name a part of a key: a group, an association, a school or event, a day, a learner's code."""
        if part not in self._told:
            self._told[part] = self._tell(part)
        return self._told[part]

    def _tell(self, part: Any) -> str:
        group = self._review.groups.get(part) if isinstance(part, str) else None
        if group is not None:
            return group_name(group, self._code)
        if isinstance(part, str) and part in self._review.names:
            kk, ru = self._review.names[part]
            return name_of(kk or "", ru or "", self._language)
        return short_date(part) if isinstance(part, dt.date) else str(part)

    def _cells(self, table: TableDifference, row: RowChange) -> str:
        """Write the cells of a row; they are foreign, and shown as plain text."""
        if table.table == "event_associations":  # its other cell names the row
            return self._known(row.key[1])
        sides = [one for one in (row.before, row.after) if one is not None]
        is_changed = row.kind == "changed"
        found = []
        # what the row is called already stands last
        for number in sorted(range(len(table.columns)), key=lambda n: table.columns[n] in NAMES):
            column = table.columns[number]
            texts = list(dict.fromkeys(self._shown(table, number, values) for values in sides))
            if column in UNSPOKEN or (len(texts) == 1 if is_changed else texts == [NOBODY]):
                continue
            found.append(f"{said(CELLS[column])}: {TO.join(texts)}")
        return " · ".join(found)

    def _shown(self, table: TableDifference, number: int, values: Sequence[Any]) -> str:
        hidden = values[2] if table.table == "breakdowns" else None
        if values[number] is None and hidden:
            return mark(hidden)
        return self._cell(table, table.columns[number], values[number])

    def _cell(self, table: TableDifference, column: str, value: Any) -> str:
        if value is None:
            return NOBODY
        if column in PER_HOUR:
            return hours_text(column, value, self._language)
        if column in {"association", "school"} or isinstance(value, dt.date):
            return self._known(value)
        if isinstance(value, int):
            return str(value) if column == "birth_year" else self._language.number(value)
        return self._code_word(table.table, column, value)

    def _code_word(self, table: str, column: str, code: str) -> str:
        return code_word(table, column, code, self._code)


def code_word(table: str, column: str, code: str, language: str) -> str:
    """Say a code of a cell; one that no list knows is given as it is."""
    if column == "organiser_kind":
        return QCoreApplication.translate("EventWords", ORGANISERS[code])
    listed = OF_TABLES.get((table, column)) or LISTS.get(column)
    try:
        return label(listed, code, language) if listed else code
    except KeyError:  # put together so that nobody can be guessed, or of a later version
        return said(PUT_TOGETHER[code]) if code in PUT_TOGETHER else code


def hours_text(column: str, value: int, language: LanguageContext) -> str:
    """Write halves or quarters of an hour as hours."""
    hours = value / PER_HOUR[column]
    decimals = next(n for n in (0, 1, 2) if (hours * 2**n).is_integer())
    return language.number(hours, decimals)


def said(source: str) -> str:
    """Say one of these words in the language of the screen."""
    return QCoreApplication.translate("OfficeCells", source)
