"""SQLite's statements for plain tables, made once each; every name in them is one of our own.

A table is plain when SQLite keeps its rows just as an image shows them (images.py): texts, numbers,
dates as texts; only booleans are 0 and 1.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from functools import cache

from sqlalchemy import Boolean, Date, Enum, Integer, String, Table

from friendship_desktop.store import rows as r
from friendship_desktop.store.images import encoded
from friendship_desktop.store.rows import Key


@cache
def is_plain(table: Table) -> bool:
    """Tell whether SQLite keeps the rows as their images are, but for booleans."""
    return all(
        isinstance(column.type, String | Integer | Boolean | Date)
        and not isinstance(column.type, Enum)
        for column in table.columns
    )


@cache
def flags(table: Table) -> tuple[str, ...]:
    """Give the columns that hold 0 and 1 for false and true."""
    return tuple(c.name for c in table.columns if isinstance(c.type, Boolean))


def listed(keys: Sequence[Key]) -> str:
    """Write keys as the one parameter from which `json_each` gives them back in their order."""
    return json.dumps(keys, ensure_ascii=False, default=encoded)


@cache
def _source(table: Table) -> str:
    """Join the listed keys with their rows; CROSS JOIN keeps the list outside."""
    keys = " AND ".join(
        f't."{name}" = k.value ->> {place}' for place, name in enumerate(r.key_names(table))
    )
    return f'FROM json_each(?) AS k CROSS JOIN "{table.name}" AS t ON {keys}'


@cache
def selection(table: Table) -> str:
    """Read the rows of listed keys, their columns in the order of the table."""
    names = ", ".join(f't."{name}"' for name in table.columns.keys())  # noqa: SIM118 - not a dict
    return f"SELECT {names} {_source(table)}"


@cache
def recording(table: Table, side: str) -> str:
    """Write images exactly as `images.dumped` does, with sorted names."""
    key = _object(table, r.key_names(table))
    whole = _object(table, table.columns.keys())
    return (
        f'INSERT INTO change_row (change_id, n, table_name, row_key, "{side}") '
        f"SELECT ?, ? + k.key, '{table.name}', {key}, {whole} {_source(table)}"
    )


def _object(table: Table, names: Iterable[str]) -> str:
    booleans = flags(table)
    pairs = (
        f"'{name}', json(CASE t.\"{name}\" WHEN 0 THEN 'false' WHEN 1 THEN 'true' END)"
        if name in booleans
        else f"'{name}', t.\"{name}\""
        for name in sorted(names)
    )
    return f"json_object({', '.join(pairs)})"


@cache
def insertion(table: Table, names: tuple[str, ...]) -> str:
    """Insert rows, given values for these columns."""
    columns = ", ".join(f'"{name}"' for name in names)
    places = ", ".join("?" * len(names))
    return f'INSERT INTO "{table.name}" ({columns}) VALUES ({places})'  # noqa: S608


@cache
def change(table: Table, names: tuple[str, ...]) -> str:
    """Change these columns of a row, given their values and then its key."""
    values = ", ".join(f'"{name}" = ?' for name in names)
    return f'UPDATE "{table.name}" SET {values} WHERE {_key(table)}'  # noqa: S608


@cache
def removal(table: Table) -> str:
    """Remove a row, given its key."""
    return f'DELETE FROM "{table.name}" WHERE {_key(table)}'  # noqa: S608


@cache
def _key(table: Table) -> str:
    return " AND ".join(f'"{name}" = ?' for name in r.key_names(table))
