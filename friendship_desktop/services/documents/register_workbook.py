"""A month of the register as an Excel file, as the screen shows it."""

from __future__ import annotations

from pathlib import Path

from friendship_desktop.rules.attendance import (
    CANCELLED_SYMBOL,
    NOT_ENROLLED_SYMBOL,
    symbol,
    symbols,
)
from friendship_desktop.rules.codes import NOT_HELD
from friendship_desktop.rules.dates import month_title, short_date
from friendship_desktop.rules.reference import label
from friendship_desktop.services.register.sheet import Cell, LearnerRow, LessonColumn, Sheet
from friendship_desktop.sheets.tables import Table, Value, workbook_bytes
from friendship_desktop.store import files
from friendship_desktop.texts import Texts, msg

NAME = msg("Name")
PERCENT = "%"


def write_month(sheet: Sheet, path: Path, texts: Texts) -> None:
    """Write the sheet into the file `path`, in the language and the letters of `texts`.

    Raises UserError E_READONLY, E_FULL, E_DISK; then the file that stood there is untouched.
    """
    table = Table(
        name=f"{sheet.month:%Y-%m}",
        header=[
            "№",
            texts.text(NAME),
            *(short_date(one.key.day) for one in sheet.lessons),
            PERCENT,
        ],
        rows=[
            _row(number, row, sheet, texts) for number, row in enumerate(sheet.learners, start=1)
        ],
        titles=[_title(sheet), month_title(sheet.month, texts.language)],
        frozen=2,
        narrow=range(2, 2 + len(sheet.lessons)),
        notes=[_legend(texts)],
        landscape=True,
    )
    with files.refusals(path):
        files.write(path, workbook_bytes([table], created=sheet.today))


def _title(sheet: Sheet) -> str:
    return f"{sheet.school} · {sheet.title}" if sheet.school else sheet.title


def _row(number: int, row: LearnerRow, sheet: Sheet, texts: Texts) -> list[Value]:
    marks = [
        _mark(cell, lesson, texts) for cell, lesson in zip(row.cells, sheet.lessons, strict=True)
    ]
    return [number, row.name, *marks, row.tally.percent]


def _mark(cell: Cell, lesson: LessonColumn, texts: Texts) -> str:
    if cell.code is not None:
        return symbol(cell.code, texts.language)
    if lesson.status in NOT_HELD:
        return CANCELLED_SYMBOL
    return "" if cell.is_enrolled else NOT_ENROLLED_SYMBOL


def _legend(texts: Texts) -> str:
    letters = symbols(texts.language).items()
    return ", ".join(
        f"{letter} {label('mark_code', code, texts.language)}" for code, letter in letters
    )
