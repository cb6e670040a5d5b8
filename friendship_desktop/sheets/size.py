"""Would somebody's workbook fit into memory? Found out before a byte of it is believed."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Final
from xml.etree import ElementTree

from friendship_desktop.errors import UserError

UNPACKED_LIMIT: Final = 512 * 1024 * 1024  # bytes of XML inside
CELL_LIMIT: Final = 8_000_000  # the reader keeps a sheet as a full rectangle
PACKED_LIMIT: Final = 200  # times that a large part of a file may be larger than it is packed
SMALL: Final = 16 * 1024 * 1024  # bytes; a part below this is never a bomb
CHUNK: Final = 4 * 1024 * 1024
# Each begins with a letter, not with a class: so they are searched three to five times as fast.
_R = rb"""r(?<=\sr)\s*=\s*["']"""
# Within column ZZ and row 9,999, or column Z and row 99,999, no rectangle is too large: most sheets
# need no closer look.
_FAR = re.compile(_R + rb"(?:[A-Za-z]{3}|[A-Za-z]{0,2}[0-9]{5})")
_FAR_DOWN = re.compile(_R + rb"(?:[A-Za-z]{2}|[A-Za-z]?[0-9]{6})")
_FAR_COLUMN = re.compile(_R + rb"([A-Za-z]{2,3})[0-9]")
_ANY_ROW = re.compile(_R + rb"[A-Za-z]{0,3}([0-9]{1,10})")
_ROW = re.compile(rb"<(?:\w+:)?row\b")
_CELL = re.compile(rb"<(?:\w+:)?c[\s/>]")
_CELL_PERHAPS_WITHOUT_PLACE = re.compile(rb"c(?<=[<:]c)(?:/|>|\s+[^r\s])")
_NEAR_COLUMNS: Final = 26
_LONGEST_PLACE: Final = 64
_LAST_CELL_RECORD: Final = 11
_ODS: Final = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"


def check_size(content: bytes) -> None:
    """Refuse what would not fit into memory, before anything is unpacked."""
    if not content.startswith(b"PK"):
        return
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            if sum(entry.file_size for entry in entries) > UNPACKED_LIMIT:
                raise UserError("E_SHEET_SIZE")
            for entry in entries:
                _check_part(archive, entry)
    except (
        zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError,
        ElementTree.ParseError, ValueError,
    ) as error:  # fmt: skip
        raise UserError("E_SHEET") from error
    except zipfile.zlib.error as error:  # type: ignore[attr-defined]
        raise UserError("E_SHEET") from error


def _check_part(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    if entry.file_size > max(SMALL, PACKED_LIMIT * entry.compress_size):
        raise UserError("E_SHEET_SIZE")
    if entry.filename.endswith(".bin"):
        _check_binary(archive, entry)
    elif entry.filename == "content.xml":
        _check_repeated(archive, entry)
    else:
        _check_area(archive, entry)


def _check_area(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    """One stray cell in the last row of a sheet makes a rectangle of millions of cells.

    Neither the dimension that a sheet declares nor the folder it lies in is believed.
    """
    is_wide = is_long = False
    for part in _parts(archive, entry):
        has_gaps = bool(_CELL_PERHAPS_WITHOUT_PLACE.search(part))
        is_wide |= has_gaps or bool(_FAR_DOWN.search(part))
        is_long |= has_gaps or bool(_FAR.search(part))
    if not (is_wide and is_long):
        return
    width, height, rows = _NEAR_COLUMNS, 0, 0
    for part in _parts(archive, entry):
        width = max([width, *map(_column, set(_FAR_COLUMN.findall(part)))])
        height = max([height, *map(int, set(_ANY_ROW.findall(part)))])
        if _CELL_PERHAPS_WITHOUT_PLACE.search(part):  # then they stand one after another
            found = _ROW.split(part)
            rows += len(found)
            width = max(width, *(len(_CELL.findall(row)) for row in found))
    if width * max(height, rows) > CELL_LIMIT:
        raise UserError("E_SHEET_SIZE")


def _check_binary(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    """Do the same for a sheet of .xlsb: records of a number, a length and that many bytes.

    Number 0 opens a row, 1 to 11 are cells (MS-XLSB 2.1.7.61); both begin with where they are.
    """
    if not entry.filename.startswith("xl/worksheets/"):
        return
    data = archive.read(entry)
    width = height = place = 0
    while place < len(data):
        number, place = _varint(data, place, 2)
        size, place = _varint(data, place, 4)
        if number <= _LAST_CELL_RECORD and size >= 4:
            index = int.from_bytes(data[place : place + 4], "little") + 1
            if number:
                width = max(width, index)
            else:
                height = max(height, index)
        place += size
    if width * height > CELL_LIMIT:
        raise UserError("E_SHEET_SIZE")


def _check_repeated(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    """Do the same for a sheet of .ods, where one row, or cell, may stand for a million of them."""
    width = height = waiting = 0
    with archive.open(entry) as stream:
        # Expat itself refuses entities that grow out of proportion.
        for _event, row in ElementTree.iterparse(stream):  # noqa: S314
            if row.tag == _ODS + "table":
                width = height = waiting = 0
            if row.tag != _ODS + "table-row":
                continue
            times = int(row.get(_ODS + "number-rows-repeated", 1))
            columns = filled = 0
            for cell in row:
                columns += int(cell.get(_ODS + "number-columns-repeated", 1))
                filled = columns if len(cell) else filled
            waiting += times
            if filled:  # empty rows count only when something stands below them
                width, height, waiting = max(width, filled), height + waiting, 0
            row.clear()
            if width * height > CELL_LIMIT:
                raise UserError("E_SHEET_SIZE")


def _varint(data: bytes, place: int, longest: int) -> tuple[int, int]:
    """Read a number of seven bits a byte, lowest first; give it and the place behind it."""
    number = 0
    for shift in range(longest):
        byte = data[place] if place < len(data) else 0
        number |= (byte & 0x7F) << 7 * shift
        place += 1
        if byte < 0x80:
            break
    return number, place


def _parts(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    """Give the sheet's XML in pieces; no place of a cell is torn between two of them."""
    tail = b""
    with archive.open(entry) as stream:
        while portion := stream.read(CHUNK):
            yield tail + portion
            tail = portion[-_LONGEST_PLACE:]


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number
