"""Open somebody's workbook (.xlsx, .xlsm, .xlsb, .xls, .ods) as plain rows, or say why not."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

from friendship_desktop.errors import UserError
from friendship_desktop.sheets.size import check_size

CellValue: TypeAlias = object  # str, float, bool, date, datetime, time or timedelta; empty is ""
Row: TypeAlias = list[CellValue]

FILE_LIMIT: Final = 64 * 1024 * 1024  # bytes on disk
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One visible sheet: `rows[0][0]` is the cell A1; `merged` are (first row, column, last row, column)."""

    name: str
    rows: list[Row]
    merged: tuple[tuple[int, int, int, int], ...]


@dataclass(frozen=True, slots=True)
class Workbook:
    """The visible sheets in their order, and the names of those that were hidden."""

    sheets: tuple[Sheet, ...]
    hidden: tuple[str, ...]


def open_workbook(source: Path | bytes) -> Workbook:
    """Read every visible sheet.

    Raises UserError: E_SHEET (not a workbook, or damaged), E_SHEET_PASSWORD, E_SHEET_SIZE,
    E_SHEET_EMPTY (nothing is written in it).
    """
    content = _content(source)
    import python_calamine as calamine  # noqa: PLC0415  # a compiled library that few sessions need

    check_size(content)
    try:
        book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
        return _sheets(book, calamine.SheetVisibleEnum.Visible, calamine.SheetTypeEnum.WorkSheet)
    except calamine.PasswordError as error:
        raise UserError("E_SHEET_PASSWORD") from error
    except calamine.CalamineError as error:
        if (
            content.startswith(_OLE)
            and b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e" in content
        ):
            raise UserError("E_SHEET_PASSWORD") from error
        raise UserError("E_SHEET") from error


def _content(source: Path | bytes) -> bytes:
    if isinstance(source, bytes):
        content = source
    else:
        try:
            if source.stat().st_size > FILE_LIMIT:
                raise UserError("E_SHEET_SIZE")
            content = source.read_bytes()
        except FileNotFoundError as error:
            raise UserError("E_NO_FILE", place=str(source)) from error
        except OSError as error:
            raise UserError("E_SHEET") from error
    if len(content) > FILE_LIMIT:
        raise UserError("E_SHEET_SIZE")
    return content


def _sheets(book: object, visible: object, worksheet: object) -> Workbook:
    sheets: list[Sheet] = []
    hidden: list[str] = []
    for meta in book.sheets_metadata:  # type: ignore[attr-defined]
        if meta.typ != worksheet:
            continue
        if meta.visible != visible:
            hidden.append(meta.name)
            continue
        sheet = book.get_sheet_by_name(meta.name)  # type: ignore[attr-defined]
        rows = sheet.to_python(skip_empty_area=False)
        merged = tuple((*first, *last) for first, last in sheet.merged_cell_ranges or ())
        if any(cell != "" for row in rows for cell in row):
            sheets.append(Sheet(meta.name, rows, merged))
    if not sheets:
        raise UserError("E_SHEET_EMPTY")
    return Workbook(tuple(sheets), tuple(hidden))


def cell_ref(row: int, column: int) -> str:
    """Name a cell as a spreadsheet does, from numbers that begin at 0: (21, 2) is C22."""
    letters = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, 26)
        letters = chr(65 + letter) + letters
    return f"{letters}{row + 1}"


def cell_text(value: CellValue) -> str:
    """Say what stands in a cell, on one line: whole numbers without ".0", empty for nothing."""
    if isinstance(value, str):
        return " ".join(value.split())
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else str(value)
    return str(value)
