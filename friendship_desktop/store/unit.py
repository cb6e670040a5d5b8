"""One transaction that writes: objects through the session, hot and bulk rows through `put`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, MetaData, Table, select
from sqlalchemy.orm import Session

from friendship_desktop.store import rows as r
from friendship_desktop.store.images import Image, encoded, image
from friendship_desktop.store.journal import Journal
from friendship_desktop.store.rows import Values

TableName = Any
"""A table, a model or the name of one."""


class Unit:
    """What happens in one `Database.write`: all of it becomes durable together, or none."""

    def __init__(self, session: Session, journal: Journal, metadata: MetaData) -> None:
        self.session = session
        self._journal = journal
        self._metadata = metadata

    @property
    def change_id(self) -> int:
        """The id of the change that "Undo" takes; 0 when nothing was changed (so far)."""
        if self.session.is_active and self.session.in_transaction():
            self.session.flush()
        return self._journal.change_id

    def put(self, table: TableName, key: Values, values: Values) -> bool:
        """Insert or change the row with this primary key; return whether anything changed.

        Columns not in `values` keep what they hold; in a new row they take their defaults.
        """
        target, connection = self._begin(table)
        before = r.read(connection, target, key)
        if before is None:
            self._insert(connection, target, [{**key, **values}])
            return True
        return self._change(connection, target, [({**key, **values}, before)]) == 1

    def put_many(self, table: TableName, rows: Iterable[Values]) -> int:
        """Insert or change many rows, each a mapping with its primary key; count the changes.

        Every row of one call has the same columns, and no key comes twice.
        """
        target, connection = self._begin(table)
        names = r.key_names(target)
        changed = 0
        for portion in r.portions(rows):
            known = r.read_many(
                connection, target, [tuple(row[name] for name in names) for row in portion]
            )
            fresh: list[Values] = []
            old: list[tuple[Values, Image]] = []
            for row in portion:
                before = known.get(tuple(encoded(row[name]) for name in names)) if known else None
                if before is None:
                    fresh.append(row)
                else:
                    old.append((row, before))
            if fresh:
                self._insert(connection, target, fresh)
            changed += len(fresh) + self._change(connection, target, old)
        return changed

    def add(self, table: TableName, values: Values) -> int:
        """Insert one row into a table with an integer `id`; return the id."""
        return self.add_many(table, [values])[0]

    def add_many(self, table: TableName, rows: Iterable[Values]) -> list[int]:
        """Insert many rows into a table with an integer `id`; return the ids in the same order."""
        target, connection = self._begin(table)
        ids: list[int] = []
        for portion in r.portions(rows):
            first = r.next_id(connection, target)
            if first is None:
                statement = r.insertion(target).returning(target.c.id, sort_by_parameter_order=True)
                given = [dict(row) for row in portion]
                new = [int(value) for value in connection.execute(statement, given).scalars()]
                self._note_new(connection, target, [(value,) for value in new])
            else:
                new = list(range(first, first + len(portion)))
                numbered = zip(new, portion, strict=True)
                self._insert(connection, target, [{"id": n, **row} for n, row in numbered])
            ids += new
        return ids

    def remove(self, table: TableName, key: Values) -> bool:
        """Remove one row, and those that the database removes with it; False when it is not there."""
        return self.remove_many(table, [key]) == 1

    def remove_many(self, table: TableName, keys: Iterable[Values]) -> int:
        """Remove rows by their primary keys; return how many there were."""
        target, connection = self._begin(table)
        names = r.key_names(target)
        removed = 0
        for portion in r.portions(keys):
            wanted = [tuple(key[name] for name in names) for key in portion]
            found = r.read_many(connection, target, wanted)
            cascade(connection, self._journal, target, list(found.values()))
            there = [key for key in portion if tuple(encoded(key[n]) for n in names) in found]
            if there:
                parameters = [r.key_parameters(key) for key in there]
                connection.execute(r.removal(target), parameters)
            for values, before in found.items():
                key = dict(zip(names, values, strict=True))
                self._journal.note(target, key, before, None)
            removed += len(there)
        self._expire(target)
        return removed

    def remove_where(self, table: TableName, *conditions: ColumnElement[bool]) -> int:
        """Remove every row that fulfils the conditions; return how many there were."""
        return self.remove_many(table, self._keys(table, conditions))

    def change_where(
        self, table: TableName, values: Values, *conditions: ColumnElement[bool]
    ) -> int:
        """Give columns a new value in every row that fulfils the conditions; count the changes."""
        keys = self._keys(table, conditions)
        return self.put_many(table, [{**key, **values} for key in keys])

    def _keys(
        self, table: TableName, conditions: Sequence[ColumnElement[bool]]
    ) -> list[dict[str, Any]]:
        target, connection = self._begin(table)
        found = connection.execute(select(*target.primary_key).where(*conditions)).mappings()
        return [dict(row) for row in found]

    def _begin(self, table: TableName) -> tuple[Table, Connection]:
        """Let objects that wait in the session go first, for later rows may refer to them."""
        self.session.flush()
        if isinstance(table, str):
            table = self._metadata.tables[table]
        target = table if isinstance(table, Table) else table.__table__
        return target, self._journal.connection

    def _insert(self, connection: Connection, table: Table, rows: Sequence[Values]) -> None:
        names = r.key_names(table)
        whole = r.completed(table, rows)
        connection.execute(r.insertion(table), whole or [dict(row) for row in rows])
        if whole is None:  # the database filled something in: read what is there
            self._note_new(connection, table, [tuple(row[n] for n in names) for row in rows])
            return
        for row in whole:
            after = image(row)
            self._journal.note(table, {name: after[name] for name in names}, None, after)

    def _note_new(self, connection: Connection, table: Table, keys: Sequence[r.Key]) -> None:
        names = r.key_names(table)
        for values, after in r.read_many(connection, table, keys).items():
            self._journal.note(table, dict(zip(names, values, strict=True)), None, after)

    def _change(
        self, connection: Connection, table: Table, rows: Sequence[tuple[Values, Image]]
    ) -> int:
        """Change rows that are there, given what they hold; those that differ are written."""
        names = r.key_names(table)
        differ = []
        for row, before in rows:
            after = {**before, **image(row)}
            if after != before:
                differ.append((row, before, after))
        if not differ:
            return 0
        columns = tuple(sorted(name for name in differ[0][0] if name not in names))
        parameters = [
            {**{name: row[name] for name in columns}, **{f"key_{n}": row[n] for n in names}}
            for row, _before, _after in differ
        ]
        connection.execute(r.change(table, columns), parameters)
        for row, before, after in differ:
            key = {name: row[name] for name in names}
            now = r.read(connection, table, key) if r.changes_itself(table) else after
            self._journal.note(table, image(key), before, now)
        self._expire(table)
        return len(differ)

    def _expire(self, table: Table) -> None:
        """Let objects of this table read themselves again."""
        for row in tuple(self.session.identity_map.values()):
            if getattr(row, "__table__", None) is table:
                self.session.expire(row)


def cascade(connection: Connection, journal: Journal, table: Table, rows: Sequence[Image]) -> None:
    """Remove, and record, the rows that the database would remove silently with `rows`."""
    for child, column, parent_name in r.children(table):
        condition = column.in_([row[parent_name] for row in rows])
        found = connection.execute(select(child).where(condition)).mappings().all()
        if not found:
            continue
        gone = [image(dict(row)) for row in found]
        cascade(connection, journal, child, gone)
        keys = [{name: row[name] for name in r.key_names(child)} for row in found]
        connection.execute(r.removal(child), [r.key_parameters(key) for key in keys])
        for key, before in zip(keys, gone, strict=True):
            journal.note(child, image(key), before, None)
