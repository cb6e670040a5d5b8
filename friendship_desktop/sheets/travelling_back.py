"""Read a register that travelled: cells are known by hidden numbers, wherever they have moved."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from friendship_desktop.errors import UserError
from friendship_desktop.rules.dates import day_month
from friendship_desktop.sheets.travelling import (
    DATES,
    FORMAT,
    HOMEWORK,
    MAGIC,
    TOPIC,
    list_hash,
    name_check,
)
from friendship_desktop.sheets.workbook import Row, Sheet, cell_ref, cell_text, open_workbook

_LESSON: Final = re.compile(r"L (\d{4}-\d\d-\d\d)/(\d{1,3})")
_LEARNER: Final = re.compile(r"E (\d{1,15}) ([0-9a-f]{8})")


@dataclass(frozen=True, slots=True)
class ReturnedCell:
    """What stands in one cell, with its name in the spreadsheet."""

    text: str
    cell: str


@dataclass(frozen=True, slots=True)
class ReturnedLesson:
    """One column that came back, with what was sent in it."""

    day: date
    number: int
    cell: str
    sent_marks: Mapping[int, str]
    sent_topic: str
    sent_homework: str
    marks: Mapping[int, ReturnedCell]
    topic: ReturnedCell | None
    homework: ReturnedCell | None


@dataclass(frozen=True, slots=True)
class Unread:
    """A row or column that was not believed; `why` is new, other_name, other_date or twice."""

    why: str
    cell: str
    text: str


@dataclass(frozen=True, slots=True)
class ReturnedRegister:
    """A file that came back."""

    house: str
    group: str
    month: date
    made: date
    learners: Mapping[int, date | None]
    """Everybody who was in the list when the file was made, by enrolment, with the last day known then."""
    names: Mapping[int, str]
    """Whose rows are still there, as they are called in them."""
    lessons: tuple[ReturnedLesson, ...]
    unread: tuple[Unread, ...]


def read_travelling(source: Path | bytes) -> ReturnedRegister:
    """Read a file that came back, wherever its rows and columns have moved.

    Raises UserError E_NO_FILE, E_SHEET, E_SHEET_PASSWORD, E_SHEET_SIZE, E_SHEET_EMPTY, and
    E_TRAVEL_FILE when it was not made here or its hidden numbers are gone, E_TRAVEL_NEWER.
    """
    for sheet in open_workbook(source).sheets:
        found = _find(sheet)
        if found is not None:
            return _Reader(sheet.rows, *found).read()
    raise UserError("E_TRAVEL_FILE")


def _find(sheet: Sheet) -> tuple[int, Mapping[str, Any]] | None:
    """Find the row with the head, and what it says."""
    for number, row in enumerate(sheet.rows):
        for cell in row:
            if isinstance(cell, str) and cell.startswith(MAGIC):
                version, _, head = cell.removeprefix(MAGIC).partition(" ")
                if version != str(FORMAT):
                    raise UserError("E_TRAVEL_NEWER" if version.isdigit() else "E_TRAVEL_FILE")
                return number, _mapping(head)
    return None


class _Reader:
    """One sheet on its way out of the workbook."""

    def __init__(self, rows: list[Row], head_row: int, head: Mapping[str, Any]) -> None:
        self.rows, self.head_row, self.head = rows, head_row, head
        self.unread: list[Unread] = []

    def read(self) -> ReturnedRegister:
        head = self.head
        try:
            month = date.fromisoformat(f"{head['month']}-01")
            made, house, group = date.fromisoformat(head["made"]), head["house"], head["group"]
            learners = {
                int(enrolment): date.fromisoformat(ended) if ended else None
                for enrolment, ended in head["learners"].items()
            }
            is_whole = head["list"] == list_hash(list(learners))
        except (KeyError, ValueError, TypeError, AttributeError) as error:
            raise UserError("E_TRAVEL_FILE") from error
        if not is_whole:
            raise UserError("E_TRAVEL_FILE")
        places = self._numbers_column()
        names = self._name_column(places)
        rows = self._rows(places, names, learners)
        lessons = tuple(self._lessons(rows, places))
        return ReturnedRegister(
            house=str(house),
            group=str(group),
            month=month,
            made=made,
            learners=learners,
            names={one: _text(self.rows[row], names) for one, row in rows.items()},
            lessons=lessons,
            unread=tuple(self.unread),
        )

    def _numbers_column(self) -> int:
        """Find the column with the numbers of rows; it moves with every column put before it."""
        counts = Counter(
            column
            for row in self.rows
            for column, cell in enumerate(row)
            if isinstance(cell, str)
            and (_LEARNER.fullmatch(cell) or cell in {TOPIC, HOMEWORK, DATES})
        )
        if not counts:
            raise UserError("E_TRAVEL_FILE")
        return counts.most_common(1)[0][0]

    def _name_column(self, places: int) -> int:
        """Find the column of the names: the one that agrees with most numbers."""
        counts: Counter[int] = Counter()
        for row in self.rows:
            number = _LEARNER.fullmatch(_text(row, places))
            if number:
                counts.update(
                    column
                    for column in range(len(row))
                    if column != places and name_check(_text(row, column)) == number[2]
                )
        return counts.most_common(1)[0][0] if counts else places + 2

    def _rows(self, places: int, names: int, learners: Collection[int]) -> dict[int, int]:
        """Give the row of each learner that can be believed; say which cannot."""
        rows: dict[int, int] = {}
        twice: set[int] = set()
        top = max(
            (n for n, row in enumerate(self.rows) if _text(row, places) == DATES),
            default=self.head_row + 2,
        )
        for number, row in enumerate(self.rows):
            place, name = _text(row, places), _text(row, names)
            found = _LEARNER.fullmatch(place)
            if found is None:
                if number > top and not place and name:
                    self._leave("new", number, names, name)
            elif int(found[1]) not in learners:
                self._leave("new", number, names, name)
            elif name_check(name) != found[2]:
                self._leave("other_name", number, names, name)
            elif int(found[1]) in rows:
                twice.add(int(found[1]))
                self._leave("twice", number, names, name)
            else:
                rows[int(found[1])] = number
        return {enrolment: row for enrolment, row in rows.items() if enrolment not in twice}

    def _lessons(self, rows: Mapping[int, int], places: int) -> list[ReturnedLesson]:
        heads = [row for row in self.rows if _text(row, places) == DATES]
        columns: dict[tuple[date, int], tuple[int, int]] = {}
        twice: set[tuple[date, int]] = set()
        for number, row in enumerate(self.rows[:60]):
            for column in range(len(row)):
                found = _LESSON.fullmatch(_text(row, column))
                if found is None:
                    continue
                try:
                    key = date.fromisoformat(found[1]), int(found[2])
                except ValueError:
                    continue
                heading = _text(heads[0], column) if heads else ""
                if not heading.startswith(day_month(key[0])):
                    self._leave("other_date", number, column, heading or day_month(key[0]))
                elif key in columns:
                    twice.add(key)
                    self._leave("twice", number, column, heading)
                else:
                    columns[key] = number, column
        return [
            self._lesson(key, *columns[key], rows, places)
            for key in sorted(columns)
            if key not in twice
        ]

    def _lesson(
        self, key: tuple[date, int], row: int, column: int, rows: Mapping[int, int], places: int
    ) -> ReturnedLesson:
        sent = self._sent(row, column)
        marks = sent.get("marks")
        return ReturnedLesson(
            day=key[0],
            number=key[1],
            cell=cell_ref(row, column),
            sent_marks={
                int(enrolment): str(code)
                for enrolment, code in (marks.items() if isinstance(marks, dict) else ())
                if enrolment.isdigit()
            },
            sent_topic=str(sent.get("topic", "")),
            sent_homework=str(sent.get("homework", "")),
            marks={enrolment: self._cell(place, column) for enrolment, place in rows.items()},
            topic=self._words(TOPIC, column, places),
            homework=self._words(HOMEWORK, column, places),
        )

    def _sent(self, row: int, column: int) -> Mapping[str, Any]:
        """Read what was sent, from the row below the lesson's number."""
        for number in range(row, min(row + 4, len(self.rows))):
            text = _text(self.rows[number], column)
            if text.startswith("{"):
                return _mapping(text)
        return {}

    def _words(self, key: str, column: int, places: int) -> ReturnedCell | None:
        found = [n for n, row in enumerate(self.rows) if _text(row, places) == key]
        return self._cell(found[0], column) if len(found) == 1 else None

    def _cell(self, row: int, column: int) -> ReturnedCell:
        return ReturnedCell(_text(self.rows[row], column), cell_ref(row, column))

    def _leave(self, why: str, row: int, column: int, text: str) -> None:
        self.unread.append(Unread(why, cell_ref(row, column), text))


def _text(row: Row, column: int) -> str:
    return cell_text(row[column]) if column < len(row) else ""


def _mapping(text: str) -> Mapping[str, Any]:
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
