"""Read a programme from a workbook: topics in their order, with hours and homework."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from friendship_desktop.errors import UserError
from friendship_desktop.rules.names import repair_lookalikes
from friendship_desktop.rules.programme import LESSON_HALF_HOURS
from friendship_desktop.sheets.workbook import (
    CellValue,
    Row,
    Sheet,
    cell_ref,
    cell_text,
    open_workbook,
)

MOST_HALF_HOURS: Final = 400
MOST_TOPICS: Final = 500
TEXT_LIMIT: Final = 200
_SEARCHED = 30  # rows above a heading
_HEADING = 60  # characters; longer texts are titles


class TopicProblem(StrEnum):
    """Why something of a row was not taken as it stands."""

    HOURS = "hours"
    """The hours cannot be read; those of one lesson were put."""
    NO_TITLE = "no_title"
    """Hours or homework without a topic; the row was left out."""
    LONG = "long"
    """The text is longer than the journal has room for; it was cut."""


@dataclass(frozen=True, slots=True)
class TopicRow:
    """One topic as the list has it; `had_hours` tells whether its hours were given."""

    title: str
    half_hours: int
    homework: str
    cell: str
    had_hours: bool


@dataclass(frozen=True, slots=True)
class TopicTrouble:
    """Something to look at, with its cell."""

    cell: str
    value: str
    problem: TopicProblem


@dataclass(frozen=True, slots=True)
class TopicSheet:
    """The topics that one sheet of a workbook lists."""

    sheet: str
    title: str
    topics: tuple[TopicRow, ...]
    troubles: tuple[TopicTrouble, ...]


class _Field(StrEnum):
    TITLE = "title"
    HOURS = "hours"
    HOMEWORK = "homework"


_PATTERNS: Final = (
    (_Field.HOMEWORK, re.compile(r"домашн|д ?з\b|үй тапсыр|үй жұм|үйге|homework|home task")),
    (_Field.HOURS, re.compile(r"час|сағат|hour|\bакад|\bак ч\b|^ч$|^сағ$|кол во ч")),
    (
        _Field.TITLE,
        re.compile(
            r"тем[аыу]\b|тақыры[пб]|мазмұн|topic|theme|содержан|наименован|атауы|title|lesson|раздел"
        ),
    ),
)
_TOTAL = re.compile(r"^(?:итого|всего|барлығы|жиыны|total)\b", re.IGNORECASE)
_NUMBERED = re.compile(r"^\s*(?:№\s*)?\d+(?:\s*[-–]\s*\d+)?\s*[.)]\s+")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_NOT_WORDS = re.compile(r"[^\w]+")


def read_topics(source: Path | bytes) -> TopicSheet:
    """Read the sheet of a workbook that lists most topics.

    Raises UserError E_NO_FILE, E_SHEET, E_SHEET_PASSWORD, E_SHEET_SIZE, E_SHEET_EMPTY,
    E_TOPICS_NONE when no sheet has a column of topics.
    """
    found = [_read(sheet) for sheet in open_workbook(source).sheets]
    best = max(
        (one for one in found if one is not None), key=lambda one: len(one.topics), default=None
    )
    if best is None or not best.topics:
        raise UserError("E_TOPICS_NONE")
    return best


def half_hours_of(text: str) -> int | None:
    """Read academic hours as people write them (2, 1,5, «2 ч»); None when they are none."""
    numbers = _NUMBER.findall(text)
    if len(numbers) != 1:
        return None
    halves = round(float(numbers[0].replace(",", ".")) * 2)
    return halves if 0 < halves <= MOST_HALF_HOURS else None


def _read(sheet: Sheet) -> TopicSheet | None:
    heading = _heading(sheet.rows)
    if heading is None:
        return None
    row, columns = heading
    topics: list[TopicRow] = []
    troubles: list[TopicTrouble] = []
    for number, cells in enumerate(sheet.rows[row + 1 :], start=row + 1):
        if len(topics) >= MOST_TOPICS:
            break
        _read_row(number, cells, columns, topics, troubles)
    return TopicSheet(sheet.name, _title(sheet.rows[:row]), tuple(topics), tuple(troubles))


def _read_row(
    number: int,
    cells: Row,
    columns: Mapping[_Field, int],
    topics: list[TopicRow],
    troubles: list[TopicTrouble],
) -> None:
    texts = {field: _cell(cells, column) for field, column in columns.items()}
    title = _NUMBERED.sub("", texts[_Field.TITLE])
    hours, homework = texts.get(_Field.HOURS, ""), texts.get(_Field.HOMEWORK, "")
    if not (title or hours or homework) or _is_total(cells):
        return
    place = cell_ref(number, columns[_Field.TITLE])
    if not title:
        troubles.append(TopicTrouble(place, homework or hours, TopicProblem.NO_TITLE))
        return
    half_hours = half_hours_of(hours)
    if hours and half_hours is None:
        troubles.append(
            TopicTrouble(cell_ref(number, columns[_Field.HOURS]), hours, TopicProblem.HOURS)
        )
    troubles += [
        TopicTrouble(place, text[:40], TopicProblem.LONG)
        for text in (title, homework)
        if len(text) > TEXT_LIMIT
    ]
    topics.append(
        TopicRow(
            title[:TEXT_LIMIT],
            half_hours or LESSON_HALF_HOURS,
            homework[:TEXT_LIMIT],
            place,
            half_hours is not None,
        )
    )


def _heading(rows: list[Row]) -> tuple[int, dict[_Field, int]] | None:
    """Find the row that names most columns, a column of topics among them."""
    best: tuple[int, dict[_Field, int]] | None = None
    for number, row in enumerate(rows[:_SEARCHED]):
        columns: dict[_Field, int] = {}
        for column, cell in enumerate(row):
            field = _field(cell)
            if field is not None:
                columns.setdefault(field, column)
        if _Field.TITLE in columns and (best is None or len(columns) > len(best[1])):
            best = number, columns
    return best


def _field(cell: CellValue) -> _Field | None:
    text = _NOT_WORDS.sub(" ", repair_lookalikes(cell_text(cell)).casefold()).strip()
    if not text or len(text) > _HEADING:
        return None
    return next((field for field, pattern in _PATTERNS if pattern.search(text)), None)


def _cell(cells: Row, column: int) -> str:
    return cell_text(cells[column]) if column < len(cells) else ""


def _is_total(cells: Row) -> bool:
    return any(_TOTAL.match(cell_text(cell)) for cell in cells if cell != "")


def _title(rows: list[Row]) -> str:
    """Take the longest line above the heading for the programme's name."""
    lines = [cell_text(cell) for row in rows for cell in row if isinstance(cell, str)]
    return max(lines, key=len, default="")[:TEXT_LIMIT]
