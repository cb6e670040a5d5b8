"""The journal of one transaction: every changed row, before and after, under one `change`.

An inserted row has its whole image after, a removed one its whole image before; a changed row has
only the changed columns, on both sides. Undo is the same journal read backwards (undo.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import Connection, MetaData, Table

from friendship_desktop.store.images import Image, dumped
from friendship_desktop.store.rows import insertion

COLUMNS = ("change_id", "n", "table_name", "row_key", "before", "after")
PORTION = 5000
"""Rows kept in memory before they are written."""


@cache
def is_journalled(table: Table) -> bool:
    """Tell whether changes of a table are recorded; a table opts out by `info={"journal": False}`."""
    return bool(table.info.get("journal", True))


class Journal:
    """Collects the changes of one transaction and writes them into it."""

    def __init__(self, connection: Connection, metadata: MetaData, head: Mapping[str, Any]) -> None:
        self.connection = connection
        self._changes = metadata.tables["change"]
        self._rows = metadata.tables["change_row"]
        self.head = dict(head)
        self._waiting: list[tuple[Any, ...]] = []
        self._count = 0
        self._change_id = 0
        self.touched: set[str] = set()
        """Names of the tables that were written, journalled or not."""

    @property
    def change_id(self) -> int:
        """The id of the change, which is written when it is asked for; 0 when nothing changed."""
        if not self._change_id and self._count:
            result = self.connection.execute(insertion(self._changes), self.head)
            self._change_id = int((result.inserted_primary_key or (0,))[0])
        return self._change_id

    def note(
        self, table: Table, key: Mapping[str, Any], before: Image | None, after: Image | None
    ) -> bool:
        """Record one row; return False when nothing differs."""
        if before is not None and after is not None:
            names = [name for name in after if before.get(name) != after[name]]
            if not names:
                return False
            before, after = ({name: side[name] for name in names} for side in (before, after))
        self.touched.add(table.name)
        if is_journalled(table):
            self._count += 1
            self._waiting.append(
                (
                    self._count,
                    str(table.name),  # SQLAlchemy's own kind of text is slow to bind
                    dumped(key),
                    None if before is None else dumped(before),
                    None if after is None else dumped(after),
                )
            )
            if len(self._waiting) >= PORTION:
                self.write()
        return True

    def numbers(self, table: Table, count: int) -> tuple[int, int] | None:
        """Give the change and the first number for rows that a statement writes into the journal.

        They follow what was noted before. None for a table whose changes are not recorded.
        """
        self.touched.add(table.name)
        if not is_journalled(table):
            return None
        self.write()
        first = self._count + 1
        self._count += count
        return self.change_id, first

    def write(self) -> None:
        """Write what is waiting; the transaction that made the changes also holds their journal."""
        if self._waiting:
            change_id = self.change_id
            rows = [(change_id, *row) for row in self._waiting]
            self._waiting.clear()
            if self.connection.dialect.paramstyle == "qmark":
                # Texts and numbers need no conversion: half the time for a large import.
                self.connection.exec_driver_sql(_plain_insertion(self._rows), rows)
            else:
                named = [dict(zip(COLUMNS, row, strict=True)) for row in rows]
                self.connection.execute(insertion(self._rows), named)


@cache
def _plain_insertion(table: Table) -> str:
    names = ", ".join(f'"{name}"' for name in COLUMNS)
    places = ", ".join("?" * len(COLUMNS))
    return f'INSERT INTO "{table.name}" ({names}) VALUES ({places})'  # noqa: S608 - our own names
