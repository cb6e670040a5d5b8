"""Read a sheet that is a month of one group: names down, dates of lessons across, marks between."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from friendship_desktop.errors import UserError
from friendship_desktop.rules.attendance import CLEAR, mark_for_symbol
from friendship_desktop.rules.dates import DateProblem, parse_date, parse_day, parse_month
from friendship_desktop.rules.name_keys import fold
from friendship_desktop.rules.names import (
    PersonName,
    full_name,
    lowered,
    similarity,
    split_name,
)
from friendship_desktop.sheets.book import (
    BookEnrolment,
    BookLesson,
    BookMark,
    BookPerson,
    ProblemCode,
)
from friendship_desktop.sheets.builder import Builder
from friendship_desktop.sheets.cells import language_in
from friendship_desktop.sheets.headings import Field, Heading, field_of
from friendship_desktop.sheets.sections import group_in, is_below_the_list, section_of
from friendship_desktop.sheets.workbook import CellValue, Sheet, cell_ref, cell_text

ALIKE: Final = 88  # a misspelt name in the register of a known group
ENOUGH_NAMES: Final = 0.6  # share of a sheet's names by which its group is known


@dataclass(frozen=True, slots=True)
class NamedRow:
    """One row of the register: where it is and whose."""

    row: int
    name: PersonName


def lesson_columns(sheet: Sheet, heading: Heading) -> dict[int, CellValue]:
    """Columns right of the names whose heading looks like a date or a day of the month."""
    month = month_of(sheet, heading)
    names = heading.columns.get(Field.NAME, heading.columns.get(Field.SURNAME, 0))
    row = sheet.rows[heading.row]
    return {
        column: value
        for column, value in enumerate(row)
        if column > names and value != "" and _looks_like_a_date(value, month)
    }


def _looks_like_a_date(value: CellValue, month: date | None) -> bool:
    found = parse_day(value, month=month or date(2000, 1, 1))
    return isinstance(found, date) or found in {DateProblem.IMPOSSIBLE, DateProblem.AMBIGUOUS}


def month_of(sheet: Sheet, heading: Heading) -> date | None:
    """Find the month in the titles above the heading, or in the name of the sheet."""
    titles = [
        cell_text(cell) for row in sheet.rows[: heading.row + 1] for cell in row if cell != ""
    ]
    for text in (*titles, sheet.name):
        if (month := parse_month(text)) is not None:
            return month
    return None


class MonthReader:
    """Reads one month sheet into a builder that already holds the lists."""

    def __init__(
        self, builder: Builder, sheet: Sheet, heading: Heading, *, is_list: bool = False
    ) -> None:
        """`is_list`: no other sheet lists the people, so whoever stands here is in the group."""
        self._builder = builder
        self._is_list = is_list
        self._sheet = sheet
        self._heading = heading
        self._name_column = heading.columns.get(Field.NAME, heading.columns.get(Field.SURNAME, 0))

    def read(self) -> None:
        """Read lessons and marks; say what could not be placed."""
        rows = self._named_rows()
        group = self._group(rows)
        if group is None:
            self._problem(self._heading.row, self._name_column, ProblemCode.SHEET_GROUP_UNKNOWN)
            return
        lessons = self._lessons(group)
        for row, enrolment in self._matched(group, rows):
            if enrolment is None and self._is_list:
                enrolment = self._new_enrolment(group, row)  # noqa: PLW2901 - known from here on
            if enrolment is None:
                self._problem(row.row, self._name_column, ProblemCode.MARK_NAME_UNKNOWN)
            else:
                self._marks(row.row, enrolment, lessons)

    def _named_rows(self) -> list[NamedRow]:
        found: list[NamedRow] = []
        for number, row in enumerate(
            self._sheet.rows[self._heading.row + 1 :], self._heading.row + 1
        ):
            texts = [cell_text(cell) for cell in row]
            text = self._name_text(texts)
            if not any(char.isalpha() for char in text) or is_below_the_list(texts, text):
                continue
            if field_of(text) in {Field.NAME, Field.SURNAME} and self._is_heading(texts, text):
                continue
            try:
                found.append(NamedRow(number, split_name(text)))
            except UserError:
                self._problem(number, self._name_column, ProblemCode.NAME_LONG, limit=200)
        return found

    def _is_heading(self, texts: Sequence[str], text: str) -> bool:
        """Tell the heading on the next page from a person: Балан and Слушателев are surnames too."""
        heading = self._heading.texts
        return text == self._name_text(heading) or any(
            texts[column : column + 1] == list(heading[column : column + 1]) != [""]
            for column in lesson_columns(self._sheet, self._heading)
        )

    def _name_text(self, texts: Sequence[str]) -> str:
        if Field.NAME in self._heading.columns:
            columns = [self._heading.columns[Field.NAME]]
        else:
            fields = (Field.SURNAME, Field.GIVEN_NAME, Field.PATRONYMIC)
            columns = [
                self._heading.columns[field] for field in fields if field in self._heading.columns
            ]
        return " ".join(texts[column] for column in columns if column < len(texts)).strip()

    # --- whose register ------------------------------------------------------------------------

    def _group(self, rows: Sequence[NamedRow]) -> int | None:
        """Find the group by the title, else by the names; without any list the sheet is the list."""
        titles = [
            text
            for row in self._sheet.rows[: self._heading.row]
            if (text := " ".join(cell_text(cell) for cell in row if cell != ""))
        ]
        for text in (*titles, self._sheet.name):
            if (group := self._titled(text)) is not None:
                return group
        known = self._by_names(rows) if self._builder.groups else None
        return self._new_group(titles) if known is None and self._is_list and rows else known

    def _titled(self, text: str) -> int | None:
        section = section_of(text)
        found = [
            place
            for place, group in enumerate(self._builder.groups)
            if fold(group.title) == fold(section.group)
            and fold(self._builder.schools[group.school].name) in {fold(section.school), ""}
        ]
        if not found:
            words = fold(text)
            found = [
                place
                for place, group in enumerate(self._builder.groups)
                if fold(group.title) in words
                and fold(self._builder.schools[group.school].name) in words
            ]
        return found[0] if len(found) == 1 else None

    def _by_names(self, rows: Sequence[NamedRow]) -> int | None:
        names = Counter(_short(row.name) for row in rows)
        scores = [
            (
                sum(
                    (
                        names
                        & Counter(_short(self._builder.spelling_of(e)) for e in group.enrolments)
                    ).values()
                ),
                -place,
            )
            for place, group in enumerate(self._builder.groups)
        ]
        best = max(scores)
        enough = best[0] >= max(2, ENOUGH_NAMES * len(rows))
        alone = sum(score[0] == best[0] for score in scores) == 1
        return -best[1] if enough and alone else None

    def _new_group(self, titles: Sequence[str]) -> int:
        section = section_of(group_in(titles) or self._sheet.name)
        title = section.group or self._sheet.name
        place = self._builder.school(section.school)
        return self._builder.group(place, title, language_in(title))

    def _new_enrolment(self, group: int, row: NamedRow) -> int | None:
        cell = cell_ref(row.row, self._name_column)
        person = self._builder.person(
            BookPerson(lowered(row.name), None, None, None, "", None, self._sheet.name, cell)
        )
        self._builder.rows += 1
        return self._builder.enrol(
            BookEnrolment(person, group, None, None, None, None, "", self._sheet.name, cell)
        )

    # --- who is who ----------------------------------------------------------------------------

    def _matched(self, group: int, rows: Sequence[NamedRow]) -> list[tuple[NamedRow, int | None]]:
        """Give each row its enrolment: by name, and among namesakes by the order of the list."""
        free = list(self._builder.groups[group].enrolments)
        found: dict[int, int] = {}
        for same in (_same_whole, _same_short, _same_initials):
            for row in rows:
                if row.row in found:
                    continue
                for enrolment in free:
                    if same(row.name, self._builder.spelling_of(enrolment)):
                        found[row.row] = enrolment
                        free.remove(enrolment)
                        break
        for row in rows:
            if row.row not in found and (enrolment_ := self._misspelt(row.name, free)) is not None:
                found[row.row] = enrolment_
                free.remove(enrolment_)
        return [(row, found.get(row.row)) for row in rows]

    def _misspelt(self, name: PersonName, free: Sequence[int]) -> int | None:
        alike = [
            enrolment
            for enrolment in free
            if similarity(_short(name), _short(self._builder.spelling_of(enrolment))) >= ALIKE
        ]
        return alike[0] if len(alike) == 1 else None

    # --- lessons and marks ---------------------------------------------------------------------

    def _lessons(self, group: int) -> dict[int, int]:
        month = month_of(self._sheet, self._heading)
        places: dict[int, int] = {}
        for column, value in lesson_columns(self._sheet, self._heading).items():
            day = _lesson_date(value, month)
            if day is None:
                self._problem(
                    self._heading.row, column, ProblemCode.LESSON_DATE, value=cell_text(value)
                )
                continue
            places[column] = len(self._builder.lessons)
            self._builder.lessons.append(
                BookLesson(group, day, self._sheet.name, cell_ref(self._heading.row, column))
            )
        return places

    def _marks(self, number: int, enrolment: int, lessons: Mapping[int, int]) -> None:
        row = self._sheet.rows[number]
        admitted = self._builder.enrolments[enrolment].admitted
        for column, lesson in lessons.items():
            text = cell_text(row[column]) if column < len(row) else ""
            code = mark_for_symbol(text)
            if code is CLEAR:
                continue
            if code is None:
                self._problem(number, column, ProblemCode.MARK_UNREADABLE, value=text[:40])
            elif admitted is not None and self._builder.lessons[lesson].date < admitted:
                self._problem(number, column, ProblemCode.MARK_TOO_EARLY)
            else:
                cell = cell_ref(number, column)
                self._builder.marks.append(BookMark(lesson, enrolment, code, cell))

    def _problem(self, row: int, column: int, code: ProblemCode, **details: object) -> None:
        self._builder.problem(self._sheet.name, row, column, code, **details)


def _short(name: PersonName) -> str:
    return fold(f"{name.surname} {name.given_name}")


def _same_whole(one: PersonName, two: PersonName) -> bool:
    return fold(full_name(one.surname, one.given_name, one.patronymic)) == fold(
        full_name(two.surname, two.given_name, two.patronymic)
    )


def _same_short(one: PersonName, two: PersonName) -> bool:
    """Alike by surname and given name, where one of the two has no patronymic."""
    return _short(one) == _short(two) and not (one.patronymic and two.patronymic)


def _same_initials(one: PersonName, two: PersonName) -> bool:
    """Alike by the surname, where the register gives only an initial: Цой А."""
    initial = one.given_name.rstrip(".").split(".")[0]
    return (
        len(initial) <= 1
        and fold(one.surname) == fold(two.surname)
        and fold(two.given_name).startswith(fold(initial))
    )


def _lesson_date(value: CellValue, month: date | None) -> date | None:
    found = parse_day(value, month=month)
    if isinstance(found, date):
        return found
    if found is DateProblem.AMBIGUOUS and month is not None:
        # the sheet runs over the end of its month: take the year that lies nearer
        days = [parse_date(f"{cell_text(value).rstrip('.')}.{year}") for year in _years_near(month)]
        near = [day for day in days if isinstance(day, date) and abs((day - month).days) < 60]
        return near[0] if len(near) == 1 else None
    return None


def _years_near(month: date) -> tuple[int, int, int]:
    return month.year - 1, month.year, month.year + 1
