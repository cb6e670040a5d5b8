"""Rows as the journal keeps them: a key and an image, both JSON with sorted names."""

from __future__ import annotations

import base64
import datetime as dt
import decimal
import enum
import json
import uuid
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from sqlalchemy import Table

Image = dict[str, Any]
"""Column name to a value that JSON can hold."""

_PLAIN = (str, int, float, bool, type(None), list, dict)
_ISO = (dt.date, dt.datetime, dt.time)


FAST = frozenset({str, int, float, bool, type(None)})
"""Types that JSON holds as they are."""
_WRITER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def encoded(value: object) -> Any:
    """Make a column's value fit JSON."""
    if type(value) in FAST:
        return value
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, _PLAIN):
        return value
    if isinstance(value, _ISO):
        return value.isoformat()
    if isinstance(value, bytes | bytearray | memoryview):
        return base64.b64encode(bytes(value)).decode()
    if isinstance(value, decimal.Decimal | uuid.UUID):
        return str(value)
    raise TypeError(f"the journal knows no {type(value).__name__}")


def image(row: Mapping[str, object]) -> Image:
    """Make a row fit JSON."""
    return {name: value if type(value) in FAST else encoded(value) for name, value in row.items()}


def dumped(data: Mapping[str, Any]) -> str:
    """Write an image or a key; the same content always gives the same text."""
    return _WRITER.encode(data)


def row_key(key: Mapping[str, object]) -> str:
    """Write a primary key as `change_row.row_key` holds it: `{"enrolment_id":2,"lesson_id":1}`."""
    return dumped(image(key))


def restored(table: Table, data: Mapping[str, Any]) -> dict[str, object]:
    """Turn an image back into values for the columns of its table."""
    restorers = _restorers(table)
    return {
        name: value if value is None or name not in restorers else restorers[name](value)
        for name, value in data.items()
    }


@cache
def _restorers(table: Table) -> dict[str, Callable[[Any], object]]:
    """Give the columns whose values are not of a type that JSON holds, each with its reader."""
    found: dict[str, Callable[[Any], object]] = {}
    for column in table.columns:
        kind = column.type.python_type
        if issubclass(kind, dt.date | dt.datetime | dt.time):
            found[column.name] = kind.fromisoformat
        elif issubclass(kind, bytes):
            found[column.name] = base64.b64decode
        elif issubclass(kind, enum.Enum | decimal.Decimal | uuid.UUID):
            found[column.name] = kind
    return found
