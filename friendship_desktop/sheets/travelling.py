"""The register that travels: a month of one group as .xlsx, to be filled elsewhere.

Hidden numbers stand in the first column and in the first rows. A cell is known by the number of its
row and that of its column, wherever they have moved; a row whose name, or a column whose date, no
longer belongs to its number is not believed.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

FORMAT: Final = 1
MAGIC: Final = "friendship-register/"
TOPIC, HOMEWORK, DATES = "topic", "homework", "dates"
_FIRST_LESSON = 3  # after the hidden numbers, the row's number and the name
_TOP = 7  # rows above the learners: three hidden, title, month, advice, dates
TEXT_LIMIT = 200


@dataclass(frozen=True, slots=True)
class SentLesson:
    """One lesson as it went out; `marks` are codes by enrolment, `open` those who may be marked."""

    day: date
    number: int
    heading: str
    marks: Mapping[int, str]
    open: frozenset[int]
    topic: str
    homework: str
    is_open: bool
    """Whether the lesson takes marks; a cancelled, moved or locked one shows `closed` in its cells."""
    closed: str = ""


@dataclass(frozen=True, slots=True)
class SentLearner:
    """One line as it went out."""

    enrolment: int
    name: str
    ended: date | None


@dataclass(frozen=True, slots=True)
class SentWords:
    """What stands in the sheet beside names and marks, in one language."""

    sheet: str
    title: str
    subtitle: str
    advice: str
    name: str
    topic: str
    homework: str
    legend: str
    choose: str
    """What a cell says when something else than a letter is typed into it."""


@dataclass(frozen=True, slots=True)
class SentRegister:
    """Everything the file holds."""

    house: str
    group: str
    month: date
    made: date
    learners: tuple[SentLearner, ...]
    lessons: tuple[SentLesson, ...]
    letters: Mapping[str, str]
    """The letter of each code that may be chosen."""
    words: SentWords


def list_hash(enrolments: Sequence[int]) -> str:
    """Tell one list of learners from another."""
    return hashlib.sha256(json.dumps(sorted(enrolments)).encode()).hexdigest()[:16]


def name_check(name: str) -> str:
    """Make the short sum that ties a row's number to the name beside it."""
    return hashlib.sha256(" ".join(name.split()).encode()).hexdigest()[:8]


# --- writing -----------------------------------------------------------------------------------


def travelling_bytes(register: SentRegister) -> bytes:
    """Make the workbook; the same register gives the same bytes."""
    import xlsxwriter  # noqa: PLC0415  # wanted by one button only

    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True, "strings_to_formulas": False})
    made = register.made
    noon = datetime(made.year, made.month, made.day, 12)  # noqa: DTZ001  # the format knows no zones
    book.set_properties({"created": noon})
    _Writer(book, book.add_worksheet(register.words.sheet), register).write()
    book.close()
    return stream.getvalue()


class _Writer:
    """One sheet on its way into the workbook."""

    def __init__(self, book: Any, sheet: Any, register: SentRegister) -> None:
        self.sheet, self.register = sheet, register
        self.free: list[list[int]] = []
        line = {"border": 1, "border_color": "#84959D", "valign": "vcenter", "num_format": "@"}
        free = {**line, "locked": False, "bg_color": "#FFFFFF"}
        shut = {**line, "bg_color": "#EDF1F3", "font_color": "#5E7079"}
        self.title = book.add_format({"bold": True, "font_size": 13})
        self.note = book.add_format({"font_size": 9, "font_color": "#5E7079"})
        self.head = book.add_format(
            {**line, "bold": True, "bg_color": "#E3F2F5", "align": "center", "text_wrap": True}
        )
        self.text = book.add_format(line)
        self.mark = book.add_format({**free, "align": "center"})
        self.shut = book.add_format({**shut, "align": "center"})
        self.words = book.add_format(
            {**free, "text_wrap": True, "valign": "top", "font_size": 9, "bg_color": "#FFFDF3"}
        )
        self.shut_words = book.add_format({**shut, "text_wrap": True, "font_size": 9})

    def write(self) -> None:
        sheet, register, words = self.sheet, self.register, self.register.words
        head = {
            "house": register.house,
            "group": register.group,
            "month": f"{register.month:%Y-%m}",
            "made": register.made.isoformat(),
            "learners": {
                str(one.enrolment): one.ended.isoformat() if one.ended else ""
                for one in register.learners
            },
            "list": list_hash([one.enrolment for one in register.learners]),
        }
        sheet.write_string(0, 0, f"{MAGIC}{FORMAT} {json.dumps(head, sort_keys=True)}")
        for row, text, style in (
            (3, words.title, self.title),
            (4, words.subtitle, self.title),
            (5, words.advice, self.note),
        ):
            sheet.write_string(row, 1, text, style)
        sheet.write_string(6, 0, DATES)
        sheet.write_string(6, 1, "№", self.head)
        sheet.write_string(6, 2, words.name, self.head)
        below = _TOP + len(register.learners)
        for row, one in enumerate(register.learners, start=_TOP):
            sheet.write_string(row, 0, f"E {one.enrolment} {name_check(one.name)}")
            sheet.write_number(row, 1, row - _TOP + 1, self.text)
            sheet.write_string(row, 2, one.name, self.text)
        for row, key, text in (
            (below, TOPIC, words.topic),
            (below + 1, HOMEWORK, words.homework),
        ):
            sheet.write_string(row, 0, key)
            sheet.write_blank(row, 1, None, self.head)
            sheet.write_string(row, 2, text, self.head)
        for column, lesson in enumerate(register.lessons, start=_FIRST_LESSON):
            self._lesson(column, lesson, below)
        sheet.write_string(below + 3, 1, words.legend, self.note)
        self._offer_letters()
        self._set_up(below)

    def _lesson(self, column: int, lesson: SentLesson, below: int) -> None:
        sheet, register = self.sheet, self.register
        sent = {"marks": lesson.marks, "topic": lesson.topic, "homework": lesson.homework}
        sheet.write_string(1, column, f"L {lesson.day.isoformat()}/{lesson.number}")
        sheet.write_string(2, column, json.dumps(sent, ensure_ascii=False, sort_keys=True))
        sheet.write_string(6, column, lesson.heading, self.head)
        for row, one in enumerate(register.learners, start=_TOP):
            code = lesson.marks.get(one.enrolment)
            text = register.letters[code] if code else ""
            if lesson.is_open and one.enrolment in lesson.open:
                sheet.write_string(row, column, text, self.mark)
                self.free.append([row, column, row, column])
            else:
                closed = lesson.closed or ("" if one.enrolment in lesson.open else "—")
                sheet.write_string(row, column, text or closed, self.shut)
        style = self.words if lesson.is_open else self.shut_words
        sheet.write_string(below, column, lesson.topic, style)
        sheet.write_string(below + 1, column, lesson.homework, style)

    def _offer_letters(self) -> None:
        """Let the free cells take nothing but letters: one rule for all of them."""
        if self.free:
            words = self.register.words
            rule = {
                "validate": "list",
                "source": list(self.register.letters.values()),
                "error_title": words.sheet[:32],
                "error_message": words.choose[:255],
                "other_cells": self.free,
            }
            self.sheet.data_validation(*self.free[0], rule)

    def _set_up(self, below: int) -> None:
        sheet, register = self.sheet, self.register
        for row in range(3):
            sheet.set_row(row, None, None, {"hidden": True})
        sheet.set_row(6, 32)
        sheet.set_row(below, 78)
        sheet.set_row(below + 1, 52)
        sheet.set_column(0, 0, 4, None, {"hidden": True})
        sheet.set_column(1, 1, 4)
        names = [len(one.name) for one in register.learners]
        sheet.set_column(2, 2, min(44, max([*names, 18]) + 2))
        width = 18 if len(register.lessons) <= 6 else 13
        if register.lessons:
            last = _FIRST_LESSON + len(register.lessons) - 1
            sheet.set_column(_FIRST_LESSON, last, width)
        sheet.freeze_panes(_TOP, _FIRST_LESSON)
        sheet.set_paper(9)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(6)
        # no password: the lock keeps slips away, and whoever must may take it off
        sheet.protect("", {"format_columns": True, "format_rows": True, "sort": True})
