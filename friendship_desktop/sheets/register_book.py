"""Read a workbook in which a coordinator keeps the House: lists of people and months of marks.

All rows come in. What is missing or cannot be stays empty and is listed with its cell; nothing is
invented, and two persons who may be one are only pointed out.
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from friendship_desktop.errors import UserError
from friendship_desktop.memory import without_collecting
from friendship_desktop.progress import Progress, Silent
from friendship_desktop.rules.dates import DateProblem, parse_born
from friendship_desktop.sheets.book import BookRead, ProblemCode
from friendship_desktop.sheets.builder import Builder
from friendship_desktop.sheets.headings import Field, Heading, find_heading
from friendship_desktop.sheets.month_sheets import MonthReader, lesson_columns
from friendship_desktop.sheets.people_rows import PeopleReader
from friendship_desktop.sheets.workbook import Row, Sheet, cell_text, open_workbook

_ACADEMIC_YEAR = re.compile(r"(20\d\d)\s*[-–—/]\s*(?:20)?(\d\d)(?!\d)")
_NAME = re.compile(r"[^\W\d_][^\W\d_'’-]+(?: [^\W\d_][\w'’.-]*){1,4}")
_GUESSED_ROWS = 50


def read_register_book(
    source: Path | bytes, *, today: date, progress: Progress | None = None
) -> BookRead:
    """Read lists and month sheets of a workbook.

    `today` bounds birth dates. Raises UserError: E_SHEET, E_SHEET_PASSWORD, E_SHEET_SIZE,
    E_SHEET_EMPTY, E_SHEET_NO_LIST (no sheet holds people); CancelledError.
    """
    with without_collecting():
        return _read(source, today, progress or Silent())


def _read(source: Path | bytes, today: date, watch: Progress) -> BookRead:
    book = open_workbook(source)
    builder = Builder()
    lists: list[tuple[Sheet, Heading]] = []
    months: list[tuple[Sheet, Heading]] = []
    for sheet in book.sheets:
        heading = find_heading(sheet.rows) or _guessed(sheet, today)
        if heading is None:
            builder.problem(sheet.name, 0, 0, ProblemCode.SHEET_UNKNOWN)
            continue
        (months if _is_month(sheet, heading) else lists).append((sheet, heading))
    for name in book.hidden:
        builder.problem(name, 0, 0, ProblemCode.SHEET_HIDDEN)
    builder.academic_year = _academic_year(book.sheets)
    total = len(lists) + len(months)
    for done, (sheet, heading) in enumerate(lists):
        watch.step(done, total)
        PeopleReader(builder, sheet, heading, today).read()
    for done, (sheet, heading) in enumerate(months, start=len(lists)):
        watch.step(done, total)
        MonthReader(builder, sheet, heading, is_list=not lists).read()
    watch.step(total, total)
    if not total:
        raise UserError("E_SHEET_NO_LIST")
    return builder.read()


def _is_month(sheet: Sheet, heading: Heading) -> bool:
    return Field.BORN not in heading.columns and len(lesson_columns(sheet, heading)) > 0


def _academic_year(sheets: tuple[Sheet, ...]) -> str | None:
    for sheet in sheets:
        for row in sheet.rows[:10]:
            for cell in row:
                found = _ACADEMIC_YEAR.search(cell) if isinstance(cell, str) else None
                if found and (int(found[1]) + 1) % 100 == int(found[2]):
                    return f"{found[1]}–{int(found[1]) + 1}"
    return None


def _guessed(sheet: Sheet, today: date) -> Heading | None:
    """Know the columns of a list without a heading by what stands in them, if it is plain enough."""
    rows = [row for row in sheet.rows if any(cell != "" for cell in row)][:_GUESSED_ROWS]
    width = max((len(row) for row in rows), default=0)
    columns: dict[Field, int] = {}
    for column in range(width):
        values = [row[column] for row in rows if column < len(row) and row[column] != ""]
        if len(values) < max(2, len(rows) // 2):
            continue
        if Field.NAME not in columns and _share(_is_name, values) >= 0.7:
            columns[Field.NAME] = column
        elif Field.BORN not in columns and _share(lambda v: _is_born(v, today), values) >= 0.7:
            columns[Field.BORN] = column
    if Field.NAME not in columns:
        return None
    first = next(
        number
        for number, row in enumerate(sheet.rows)
        if columns[Field.NAME] < len(row) and _is_name(row[columns[Field.NAME]])
    )
    return Heading(first - 1, columns, ("",) * width)


def _share(test: object, values: Row) -> float:
    return sum(bool(test(value)) for value in values) / len(values)  # type: ignore[operator]


def _is_name(value: object) -> bool:
    return isinstance(value, str) and bool(_NAME.fullmatch(cell_text(value)))


def _is_born(value: object, today: date) -> bool:
    return not isinstance(parse_born(value, today=today), DateProblem)
