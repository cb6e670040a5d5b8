"""Rows written together with their images in the journal, by the way that fits the database.

`Rows` speaks SQLAlchemy and suits every database. `SqliteRows` is for the tables (nearly all) whose
columns SQLite keeps just as an image shows them: texts, numbers, dates as texts; only booleans are 0
and 1. Whole portions then pass without a conversion, and SQLite writes the images itself. Both
leave the same rows and the same journal.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Any

from sqlalchemy import Date, Table
from typing_extensions import override

from friendship_desktop.store import plain_sql as sql
from friendship_desktop.store import rows as r
from friendship_desktop.store.images import FAST, Image, encoded, image, restored
from friendship_desktop.store.journal import Journal
from friendship_desktop.store.rows import Key, Values


def rows_of(journal: Journal, table: Table) -> Rows:
    """Give the way to the rows of a table in the journal's transaction."""
    is_sqlite = journal.connection.dialect.name == "sqlite"
    return SqliteRows(journal, table) if is_sqlite and sql.is_plain(table) else Rows(journal, table)


class Rows:
    """Rows of one table; every method takes at most `size` of them."""

    size = r.PORTION

    def __init__(self, journal: Journal, table: Table) -> None:
        self._journal = journal
        self._connection = journal.connection
        self._table = table
        self._key_names = r.key_names(table)
        self.key_of = r.key_getter(table)
        """Gives the primary key of a row."""

    def read(self, keys: Sequence[Key]) -> dict[Key, Image]:
        """Read rows; the answer has encoded keys and only the rows there are."""
        return r.read_many(self._connection, self._table, keys)

    def add(self, rows: Sequence[Values]) -> list[int]:
        """Insert rows into a table with an integer `id`; return the ids in the same order."""
        key = self._table.c.id
        statement = r.insertion(self._table).returning(key, sort_by_parameter_order=True)
        found = self._connection.execute(statement, [dict(row) for row in rows]).scalars()
        ids = [int(value) for value in found]
        self._note_stored([(value,) for value in ids])
        return ids

    def insert(self, rows: Sequence[Values]) -> None:
        """Insert rows that bring their keys."""
        whole = r.completed(self._table, rows)
        self._connection.execute(r.insertion(self._table), whole or [dict(row) for row in rows])
        if whole is None:  # the database filled something in: read what is there
            self._note_stored([self.key_of(row) for row in rows])
            return
        for row in whole:
            after = image(row)
            key = {name: after[name] for name in self._key_names}
            self._journal.note(self._table, key, None, after)

    def change(self, rows: Sequence[tuple[Values, Image]]) -> list[Key]:
        """Give rows new values, each beside what it holds; return the keys of those that differ.

        All have the same columns; those that differ in nothing are not written.
        """
        differ = []
        for row, before in rows:
            after = image(row)
            if any(before[name] != value for name, value in after.items()):
                differ.append((row, before, after))
        if differ:
            names = tuple(sorted(set(differ[0][0]) - set(self._key_names)))
            self._write_changes(names, [row for row, _before, _after in differ])
        for row, before, after in differ:
            key = {name: after[name] for name in self._key_names}
            now: Image | None = {**before, **after}
            if r.changes_itself(self._table):
                now = r.read(self._connection, self._table, {n: row[n] for n in self._key_names})
            self._journal.note(self._table, key, before, now)
        return [self.key_of(row) for row, _before, _after in differ]

    def remove(self, found: Mapping[Key, Image]) -> None:
        """Remove rows as `read` gave them, after those that the database removes with them."""
        if found:
            self.remove_children(found.values())
            self._remove(found)

    def remove_children(self, parents: Iterable[Image]) -> None:
        """Remove, and record, the rows that the database would remove silently with `parents`."""
        for child, column, parent_name in r.children(self._table):
            condition = column.in_([row[parent_name] for row in parents])
            keys = r.keys_where(self._connection, child, condition)
            rows = rows_of(self._journal, child)
            for portion in r.portions(keys, rows.size):
                rows.remove(rows.read(portion))

    def _write_changes(self, names: tuple[str, ...], rows: Sequence[Values]) -> None:
        parameters = [
            {
                **{name: row[name] for name in names},
                **r.key_parameters({name: row[name] for name in self._key_names}),
            }
            for row in rows
        ]
        self._connection.execute(r.change(self._table, names), parameters)

    def _remove(self, found: Mapping[Key, Image]) -> None:
        keys = [dict(zip(self._key_names, values, strict=True)) for values in found]
        parameters = [r.key_parameters(restored(self._table, key)) for key in keys]
        self._connection.execute(r.removal(self._table), parameters)
        for key, before in zip(keys, found.values(), strict=True):
            self._journal.note(self._table, key, before, None)

    def _note_stored(self, keys: Sequence[Key]) -> None:
        for values, after in self.read(keys).items():
            key = dict(zip(self._key_names, values, strict=True))
            self._journal.note(self._table, key, None, after)


class SqliteRows(Rows):
    """Rows of a plain table in SQLite: what is bound and fetched is what an image shows."""

    size = 5000

    @override
    def read(self, keys: Sequence[Key]) -> dict[Key, Image]:
        names, flags = tuple(self._table.columns.keys()), sql.flags(self._table)
        result = self._connection.exec_driver_sql(sql.selection(self._table), (sql.listed(keys),))
        found = {}
        for values in result.cursor.fetchall():
            row = dict(zip(names, values, strict=True))
            for name in flags:
                if row[name] is not None:
                    row[name] = bool(row[name])
            found[self.key_of(row)] = row
        return found

    @override
    def add(self, rows: Sequence[Values]) -> list[int]:
        defaults = r.constant_defaults(self._table)
        if defaults is None:
            return super().add(rows)
        first = r.next_id(self._connection, self._table)
        ids = list(range(first, first + len(rows)))
        self._insert({**self._columns(rows, defaults), "id": ids})
        return ids

    @override
    def insert(self, rows: Sequence[Values]) -> None:
        defaults = r.constant_defaults(self._table)
        if defaults is None:
            super().insert(rows)
        else:
            self._insert(self._columns(rows, defaults))

    def _insert(self, columns: Mapping[str, Sequence[Any]]) -> None:
        statement = sql.insertion(self._table, tuple(columns))
        self._connection.exec_driver_sql(statement, list(zip(*columns.values(), strict=True)))
        self._record(list(zip(*(columns[n] for n in self._key_names), strict=True)), "after")

    def _columns(
        self, rows: Sequence[Values], defaults: Mapping[str, Any]
    ) -> dict[str, Sequence[Any]]:
        """Turn rows into the columns that any of them fills, ready to be bound."""
        names = dict.fromkeys(chain.from_iterable(rows))
        alike = all(len(row) == len(names) for row in rows)
        columns: dict[str, Sequence[Any]] = {}
        for name in names:
            default = defaults.get(name)
            values = [row[name] if alike else row.get(name, default) for row in rows]
            if values.count(None) < len(values):  # what is not inserted is NULL
                columns[name] = self._bound(name, values)
        for name, value in defaults.items():
            if value is not None and name not in names:
                columns[name] = self._bound(name, [value] * len(rows))
        return columns

    @override
    def _write_changes(self, names: tuple[str, ...], rows: Sequence[Values]) -> None:
        columns = [
            self._bound(name, [row[name] for row in rows]) for name in (*names, *self._key_names)
        ]
        statement = sql.change(self._table, names)
        self._connection.exec_driver_sql(statement, list(zip(*columns, strict=True)))

    @override
    def _remove(self, found: Mapping[Key, Image]) -> None:
        keys = list(found)
        self._record(keys, "before")
        self._connection.exec_driver_sql(sql.removal(self._table), keys)

    def _record(self, keys: Sequence[Key], side: str) -> None:
        """Let SQLite write the images of rows that are there into the journal."""
        numbers = self._journal.numbers(self._table, len(keys))
        if numbers is not None:
            parameters = (*numbers, sql.listed(keys))
            self._connection.exec_driver_sql(sql.recording(self._table, side), parameters)

    def _bound(self, name: str, values: Sequence[Any]) -> Sequence[Any]:
        """Give values as the driver takes them at once: it is slow with every other type."""
        if isinstance(self._table.c[name].type, Date):
            return [None if value is None else _day(value) for value in values]
        kinds = set(map(type, values))
        if bool in kinds:
            return [None if value is None else int(value) for value in values]
        return values if kinds <= FAST else [encoded(value) for value in values]


def _day(value: object) -> str:
    if type(value) is not dt.date:
        raise TypeError(f"a date is wanted, not {type(value).__name__}")
    return value.isoformat()
