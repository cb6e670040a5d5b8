"""One cell between memory and CSV: every kind of column has one spelling and no other.

Columns are read by their distinct cells: a column of a million marks has a few hundred of them.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable
from decimal import Decimal
from typing import Final

from friendship_desktop.exchange.columns import MONTH_PATTERN, Cell, Column, Kind
from friendship_desktop.rules.suppression import mark

MAX_TEXT: Final = 500
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_WHOLE = re.compile(r"0|[1-9][0-9]{0,9}")
_DECIMAL = re.compile(r"-?(0|[1-9][0-9]{0,11})(\.[0-9]{1,2})?")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MONTH = re.compile(MONTH_PATTERN)
_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_BIDI: Final = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_BAD_CATEGORIES: Final = frozenset({"Cc", "Cs", "Zl", "Zp"})
_BAD_CHARACTERS: Final = _BIDI | {"\ufeff"}


class BadCellError(ValueError):
    """A cell that its column does not allow; carries no text of the cell."""


def tidy(text: str) -> str:
    """Make any text fit for a package: composed, on one line, without invisible characters."""
    composed = " ".join(unicodedata.normalize("NFC", text).split())
    return "".join(one for one in composed if not _invisible(one))


def _invisible(character: str) -> bool:
    return character in _BAD_CHARACTERS or unicodedata.category(character) in _BAD_CATEGORIES


def clean(text: str) -> bool:
    """Whether a text holds no control or direction character."""
    return (text.isascii() and text.isprintable()) or not any(map(_invisible, set(text)))


def _text(cell: str) -> str:
    if len(cell) > MAX_TEXT or cell != cell.strip() or not clean(cell):
        raise BadCellError
    return cell


def _uuid(cell: str) -> str:
    if not _UUID.fullmatch(cell):
        raise BadCellError
    return cell


def _date(cell: str) -> dt.date:
    if not _DATE.fullmatch(cell):
        raise BadCellError
    try:
        date = dt.date.fromisoformat(cell)
    except ValueError as error:
        raise BadCellError from error
    if not _FIRST_YEAR <= date.year <= _LAST_YEAR:
        raise BadCellError
    return date


def _month(cell: str) -> str:
    if not _MONTH.fullmatch(cell):
        raise BadCellError
    return cell


def _whole(cell: str, maximum: int) -> int:
    if not _WHOLE.fullmatch(cell) or int(cell) > maximum:
        raise BadCellError
    return int(cell)


def _decimal(cell: str) -> Decimal:
    if not _DECIMAL.fullmatch(cell):
        raise BadCellError
    return Decimal(cell)


def _code(cell: str, column: Column) -> str:
    if cell not in column.codes if column.codes else not re.fullmatch(column.pattern, cell):
        raise BadCellError
    return cell


_READERS: Final[dict[Kind, Callable[[str, Column], Cell]]] = {
    Kind.NUMBER_IN_TABLE: lambda cell, column: _whole(cell, column.maximum),
    Kind.REFERENCE: lambda cell, column: _whole(cell, column.maximum),
    Kind.COUNT: lambda cell, column: _whole(cell, column.maximum),
    Kind.UUID: lambda cell, _: _uuid(cell),
    Kind.TEXT: lambda cell, _: _text(cell),
    Kind.CODE: _code,
    Kind.DATE: lambda cell, _: _date(cell),
    Kind.MONTH: lambda cell, _: _month(cell),
    Kind.DECIMAL: lambda cell, _: _decimal(cell),
}


def read(cell: str, column: Column, *, k: int) -> Cell:
    """Read a cell.

    Raises BadCellError for one that its column does not allow.
    """
    if not cell:
        if column.required:
            raise BadCellError
        return None
    if column.hides and cell == mark(k):
        return cell
    return _READERS[column.kind](cell, column)


def write(value: Cell, column: Column) -> str:
    """Spell a value as the format does; texts are made fit for it."""
    if value is None:
        return ""
    if column.kind is Kind.TEXT:
        return tidy(str(value))
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    return str(value)
