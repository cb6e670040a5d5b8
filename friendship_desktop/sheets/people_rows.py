"""Read a sheet that lists people under a heading, whatever stands above, between and below."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Final

from friendship_desktop.errors import UserError
from friendship_desktop.rules.codes import LanguageLevel, Sex
from friendship_desktop.rules.dates import Born, DateProblem
from friendship_desktop.rules.names import (
    NAME_LIMIT,
    PersonName,
    clean_name,
    lowered,
    repair_lookalikes,
    split_name,
)
from friendship_desktop.sheets.book import BookEnrolment, BookPerson, ProblemCode
from friendship_desktop.sheets.builder import Builder
from friendship_desktop.sheets.cells import (
    DATE_PROBLEMS,
    UNKNOWN,
    language_in,
    read_born,
    read_consent,
    read_day,
    read_language,
    read_level,
    read_phone,
    read_sex,
)
from friendship_desktop.sheets.headings import Field, Heading
from friendship_desktop.sheets.sections import (
    DITTO,
    QUOTES,
    Section,
    is_below_the_list,
    is_total,
    looks_like_a_section,
    merged_values,
    section_of,
)
from friendship_desktop.sheets.workbook import CellValue, Row, Sheet, cell_ref, cell_text

_FIRST_YEAR: Final = 1990  # before the first Houses and Sunday schools
_OF_GROUP: Final = (Field.SCHOOL, Field.ASSOCIATION, Field.GROUP, Field.LANGUAGE, Field.TEACHER)
_OF_PERSON: Final = (
    Field.BORN, Field.SEX, Field.GUARDIAN, Field.PHONE, Field.GUARDIAN_PHONE,
)  # fmt: skip
_OF_STAY: Final = (Field.LEVEL, Field.CONSENT, Field.ADMITTED, Field.NOTE)
NOWHERE: Final = -1  # the column of what a list does not have: a cell behind the last, always empty


class PeopleReader:
    """Reads the rows under one heading of one sheet into a builder."""

    def __init__(self, builder: Builder, sheet: Sheet, heading: Heading, today: date) -> None:
        self._builder = builder
        self._sheet = sheet
        self._heading = heading
        self._today = today
        self._columns = _columns(heading)
        self._name_column = self._columns.get(Field.NAME, self._columns.get(Field.SURNAME, 0))
        self._name_letters = cell_ref(0, self._name_column)[:-1]
        self._section = self._title()
        self._group_columns = [
            self._columns[field] for field in _OF_GROUP if field in self._columns
        ]
        self._born_at, self._sex_at, self._guardian_at, self._phone_at, self._guardian_phone_at = (
            self._columns.get(field, NOWHERE) for field in _OF_PERSON
        )
        self._level_at, self._consent_at, self._admitted_at, self._note_at = (
            self._columns.get(field, NOWHERE) for field in _OF_STAY
        )
        self._groups: dict[tuple[CellValue, ...], tuple[int | None, dict[Field, str]]] = {}
        self._above: dict[Field, str] = {}
        self._level_above: CellValue = ""
        self._merged = merged_values(sheet, heading.row)

    def _title(self) -> Section:
        """Take school and group from a title above the heading, or the group from the sheet."""
        for row in reversed(self._sheet.rows[: self._heading.row]):
            text = " ".join(cell_text(cell) for cell in row if cell != "")
            if (section := section_of(text)).school and ":" in text:
                return section
        if self._heading.row > 0 and self._is_headed_again():
            above = self._sheet.rows[self._heading.row - 1]
            filled = [text for cell in above if (text := cell_text(cell))]
            if len(filled) == 1:
                return section_of(filled[0])
        return Section(group=self._sheet.name)

    def read(self) -> None:
        """Read every row to the end of the sheet; each with an empty cell more, NOWHERE."""
        rows = self._sheet.rows
        width = max(map(len, rows), default=0) + 1
        for number in range(self._heading.row + 1, len(rows)):
            row = rows[number]
            filled = len(row) - row.count("")
            if filled:
                self._row(number, row + [""] * (width - len(row)), filled)

    def _row(self, number: int, row: Row, filled: int) -> None:
        name_cell = cell_text(row[self._name_column])
        if filled <= 3 or is_total(name_cell) or not _LETTER.search(name_cell):
            if self._is_no_person(number, row, name_cell):
                return
        elif name_cell == self._heading.texts[self._name_column]:
            return  # the heading again, as on every printed page
        try:
            name, repaired = self._name(row, name_cell)
        except UserError:
            self._problem(number, self._name_column, ProblemCode.NAME_LONG, limit=NAME_LIMIT)
            return
        self._builder.rows += 1
        if repaired:
            self._problem(number, self._name_column, ProblemCode.NAME_REPAIRED)
        if not name.given_name:
            self._problem(number, self._name_column, ProblemCode.NAME_ONE_WORD)
        cell = f"{self._name_letters}{number + 1}"
        self._enrol(number, row, self._person(number, row, name, cell), cell)

    def _is_no_person(self, number: int, row: Row, name: str) -> bool:
        """Deal with every other kind of row; False for a person about whom little is known."""
        texts = [cell_text(cell) for cell in row]
        if is_below_the_list(texts, name) or (
            name and name == self._heading.texts[self._name_column]
        ):
            return True
        filled = [text for text in texts if text]
        if (
            len(filled) == 1
            and Field.GROUP not in self._columns
            and (looks_like_a_section(filled[0]) or self._is_heading(number + 1))
        ):
            found = section_of(filled[0])
            self._section = Section(found.school or self._section.school, found.group)
            self._groups.clear()
            return True
        if _LETTER.search(name):
            return False
        known = [
            column
            for field, column in self._columns.items()
            if field is not Field.NUMBER and texts[column]
        ]
        if len(known) > 1:
            self._problem(number, self._name_column, ProblemCode.NAME_MISSING)
        return True

    def _is_heading(self, number: int) -> bool:
        """Tell whether the heading stands again in this row."""
        if number >= len(self._sheet.rows):
            return False
        texts = [cell_text(cell) for cell in self._sheet.rows[number]]
        return texts == list(self._heading.texts)

    def _is_headed_again(self) -> bool:
        """Tell whether every group of the sheet has a heading of its own."""
        return any(map(self._is_heading, range(self._heading.row + 1, len(self._sheet.rows))))

    # --- one person ----------------------------------------------------------------------------

    def _name(self, row: Row, text: str) -> tuple[PersonName, bool]:
        if Field.NAME in self._columns:
            name = split_name(text)
        else:
            text, name = self._name_of_parts(row)
        return lowered(name), _has_foreign_letters(text)

    def _name_of_parts(self, row: Row) -> tuple[str, PersonName]:
        parts = [
            cell_text(row[self._columns.get(field, NOWHERE)])
            for field in (Field.SURNAME, Field.GIVEN_NAME, Field.PATRONYMIC)
        ]
        surname, given_name, patronymic = (clean_name(part) for part in parts)
        return " ".join(parts), PersonName(surname, given_name, patronymic)

    def _person(self, number: int, row: Row, name: PersonName, cell: str) -> int:
        phone = self._phone(number, row, self._phone_at)
        guardian_phone = self._phone(number, row, self._guardian_phone_at)
        card = BookPerson(
            name,
            self._born(number, row),
            self._sex(number, row),
            phone,
            self._guardian(number, row),
            guardian_phone,
            self._sheet.name,
            cell,
        )
        return self._builder.person(card)

    def _guardian(self, number: int, row: Row) -> str:
        value = row[self._guardian_at]
        if value == "":
            return ""
        try:
            return clean_name(value if isinstance(value, str) else cell_text(value))
        except UserError:
            self._problem(number, self._guardian_at, ProblemCode.NAME_LONG, limit=NAME_LIMIT)
            return ""

    def _born(self, number: int, row: Row) -> Born | None:
        column = self._born_at
        value = row[column]
        if type(value) is date:
            if value <= self._today and value.year >= 1900:
                return Born(value.year, value)
        elif isinstance(value, datetime):
            value = value.date()
        found = read_born(value, self._today)
        if isinstance(found, DateProblem):
            self._problem(number, column, DATE_PROBLEMS[found], value=_shown(value))
            return None
        if found is None and column != NOWHERE:
            self._problem(number, column, ProblemCode.BORN_MISSING)
        return found

    def _sex(self, number: int, row: Row) -> Sex | None:
        found = read_sex(row[self._sex_at])
        if found is UNKNOWN:
            self._unknown(number, row, self._sex_at, ProblemCode.SEX_UNKNOWN)
            return None
        return found

    def _phone(self, number: int, row: Row, column: int) -> str | None:
        if row[column] == "":
            return None
        found = read_phone(row[column])
        if found is UNKNOWN:
            self._unknown(number, row, column, ProblemCode.PHONE_UNREADABLE)
            return None
        if found is None:
            return None
        phone, more = found
        if more:
            self._problem(number, column, ProblemCode.PHONE_MORE, value=more)
        return phone

    # --- the group -----------------------------------------------------------------------------

    def _enrol(self, number: int, row: Row, person: int, cell: str) -> None:
        group = self._group(number, row)
        if group is None:
            self._problem(
                number, self._columns.get(Field.GROUP, self._name_column), ProblemCode.GROUP_MISSING
            )
            return
        admitted, admitted_month = self._admitted(number, row)
        enrolment = BookEnrolment(
            person=person,
            group=group,
            admitted=admitted,
            admitted_month=admitted_month,
            level=self._level(number, row),
            consent=self._consent(number, row),
            note=cell_text(row[self._note_at]),
            sheet=self._sheet.name,
            cell=cell,
        )
        if self._builder.enrol(enrolment) is None:
            self._problem(number, self._name_column, ProblemCode.TWICE_IN_GROUP)

    def _group(self, number: int, row: Row) -> int | None:
        written = tuple([row[column] for column in self._group_columns])
        known = self._groups.get(written)
        if known is not None and "" not in written:
            group, self._above = known
            return group
        texts = tuple(self._carried(number, row, field) for field in _OF_GROUP)
        group = self._new_group(number, row, texts)
        if not DITTO.intersection(map(str, written)):
            self._groups[written] = group, dict(self._above)
        return group

    def _new_group(self, number: int, row: Row, key: tuple[str, ...]) -> int | None:
        school, association, title, language, teacher = key
        code = read_language(language)
        if code is UNKNOWN:
            self._unknown(number, row, self._columns[Field.LANGUAGE], ProblemCode.LANGUAGE_UNKNOWN)
            code = None
        if Field.GROUP not in self._columns:
            title = self._section.group
        if not title:
            return None
        school = (school or self._section.school or association).strip(QUOTES)
        place = self._builder.school(school, association.strip(QUOTES))
        return self._builder.group(place, title, code or language_in(title), teacher)

    def _carried(self, number: int, row: Row, field: Field) -> str:
        """Text of a column of groups: a merged cell and ditto marks repeat what stands above."""
        column = self._columns.get(field)
        if column is None:
            return ""
        text = cell_text(row[column])
        if not text and self._merged:
            text = self._merged.get((number, column), "")
        if text in DITTO:
            text = self._above.get(field, "")
        self._above[field] = text
        return text

    def _level(self, number: int, row: Row) -> LanguageLevel | None:
        written = row[self._level_at]
        if written == "" and self._merged:
            written = self._merged.get((number, self._level_at), "")
        if written in DITTO:
            written = self._level_above
        self._level_above = written
        found = read_level(written)
        if found is UNKNOWN:
            self._unknown(number, row, self._level_at, ProblemCode.LEVEL_UNKNOWN)
            return None
        return found

    def _consent(self, number: int, row: Row) -> bool | None:
        found = read_consent(row[self._consent_at])
        if found is UNKNOWN:
            self._unknown(number, row, self._consent_at, ProblemCode.CONSENT_UNKNOWN)
            return None
        return found

    def _admitted(self, number: int, row: Row) -> tuple[date | None, date | None]:
        column = self._admitted_at
        if column == NOWHERE:
            return None, None
        value = row[column]
        found, month = (value, None) if type(value) is date else read_day(value)
        if isinstance(found, date) and self._is_plausible(found):
            return found, None
        if month is not None and not self._is_plausible(month):
            month = None
        if not cell_text(value).strip(" -—"):
            self._problem(number, column, ProblemCode.JOINED_MISSING)
        elif month is not None:
            self._problem(number, column, ProblemCode.JOINED_MONTH_ONLY, value=_shown(value))
        else:
            self._problem(number, column, ProblemCode.JOINED_UNREADABLE, value=_shown(value))
        return None, month

    def _is_plausible(self, day: date) -> bool:
        """Tell a day on which somebody may have joined from a slip of the keyboard."""
        return _FIRST_YEAR <= day.year <= self._today.year + 1

    # --- helpers -------------------------------------------------------------------------------

    def _problem(self, row: int, column: int, code: ProblemCode, **details: object) -> None:
        self._builder.problem(self._sheet.name, row, column, code, **details)

    def _unknown(self, number: int, row: Row, column: int, code: ProblemCode) -> None:
        self._problem(number, column, code, value=_shown(row[column]))


def _columns(heading: Heading) -> dict[Field, int]:
    """Take the columns of a heading; a telephone right of the parent's name is the parent's."""
    columns = dict(heading.columns)
    guardian, phone = columns.get(Field.GUARDIAN), columns.get(Field.PHONE)
    if Field.GUARDIAN_PHONE not in columns and guardian is not None and phone == guardian + 1:
        # "Ф.И.О. родителя | Телефон"
        columns[Field.GUARDIAN_PHONE] = columns.pop(Field.PHONE)
    return columns


def _shown(value: CellValue) -> str:
    """Shorten a value for a sentence: one line, not longer than a glance."""
    text = cell_text(value)
    return text if len(text) <= 40 else f"{text[:39]}…"


_LATIN = re.compile(r"[A-Za-z]")
_LETTER = re.compile(r"[^\W\d_]")


def _has_foreign_letters(text: str) -> bool:
    return bool(_LATIN.search(text)) and repair_lookalikes(text) != text
