"""One transaction that writes: objects through the session, hot and bulk rows through `put`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import islice
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    MetaData,
    Table,
    and_,
    bindparam,
    delete,
    insert,
    select,
    tuple_,
    update,
)
from sqlalchemy.orm import Session

from friendship_desktop.store.images import Image, encoded, image
from friendship_desktop.store.journal import Journal

TableName = Any
"""A table, a model or the name of one."""
Values = Mapping[str, Any]

PORTION = 400


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
        before = _read(connection, target, key)
        if before is None:
            return self._insert(connection, target, {**key, **values})
        after = {**before, **image(values)}
        if after == before:
            return False
        names = tuple(sorted(values))
        parameters = {f"key_{name}": value for name, value in key.items()}
        connection.execute(_update(target, names), {**parameters, **values})
        if _changes_itself(target):
            after = _read(connection, target, key) or after
        self._note(target, key, before, after)
        return True

    def put_many(self, table: TableName, rows: Iterable[Values]) -> int:
        """Insert or change many rows, each a mapping with its primary key; count the changes.

        Every row of one call has the same columns.
        """
        target, connection = self._begin(table)
        names = tuple(column.name for column in target.primary_key)
        changed = 0
        for portion in _portions(rows):
            known = _read_many(connection, target, [tuple(r[n] for n in names) for r in portion])
            fresh: list[Values] = []
            old: list[tuple[Values, Image]] = []
            for row in portion:
                before = known.get(tuple(encoded(row[n]) for n in names))
                if before is None:
                    fresh.append(row)
                else:
                    old.append((row, before))
            changed += self._insert_many(connection, target, fresh)
            changed += self._change_many(connection, target, names, old)
        return changed

    def add(self, table: TableName, values: Values) -> int:
        """Insert one row into a table with an integer `id`; return the id."""
        return self.add_many(table, [values])[0]

    def add_many(self, table: TableName, rows: Iterable[Values]) -> list[int]:
        """Insert many rows into a table with an integer `id`; return the ids in the same order."""
        target, connection = self._begin(table)
        statement = insert(target).returning(target.c.id, sort_by_parameter_order=True)
        ids: list[int] = []
        for portion in _portions(rows):
            given = [dict(row) for row in portion]
            new = [int(value) for value in connection.execute(statement, given).scalars()]
            ids += new
            for (value,), after in _read_many(connection, target, [(n,) for n in new]).items():
                self._journal.note(target, {"id": value}, None, after)
        self._journal.touched.add(target.name)
        return ids

    def remove(self, table: TableName, key: Values) -> bool:
        """Remove one row, and those that the database removes with it; False when it is not there."""
        target, connection = self._begin(table)
        before = _read(connection, target, key)
        if before is None:
            return False
        cascade(connection, self._journal, target, before)
        connection.execute(delete(target).where(key_clause(target, key)))
        self._note(target, key, before, None)
        return True

    def remove_where(self, table: TableName, *conditions: ColumnElement[bool]) -> int:
        """Remove every row that fulfils the conditions; return how many there were."""
        keys = self._keys(table, conditions)
        return sum(self.remove(table, key) for key in keys)

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
        rows = connection.execute(select(*target.primary_key).where(*conditions)).mappings()
        return [dict(row) for row in rows]

    def _begin(self, table: TableName) -> tuple[Table, Connection]:
        """Let objects that wait in the session go first, for later rows may refer to them."""
        self.session.flush()
        if isinstance(table, str):
            table = self._metadata.tables[table]
        target = table if isinstance(table, Table) else table.__table__
        return target, self.session.connection()

    def _note(self, table: Table, key: Values, before: Image | None, after: Image | None) -> None:
        self._journal.note(table, image(key), before, after)
        for row in tuple(self.session.identity_map.values()):
            if getattr(row, "__table__", None) is table:
                self.session.expire(row)

    def _insert(self, connection: Connection, table: Table, row: Mapping[str, Any]) -> bool:
        return bool(self._insert_many(connection, table, [row]))

    def _insert_many(self, connection: Connection, table: Table, rows: Sequence[Values]) -> int:
        if not rows:
            return 0
        connection.execute(insert(table), [dict(row) for row in rows])
        names = [column.name for column in table.primary_key]
        if all(len(row) == len(table.columns) for row in rows):
            images = [image(row) for row in rows]
        else:  # defaults were filled in: read what is there
            keys = [tuple(row[name] for name in names) for row in rows]
            images = list(_read_many(connection, table, keys).values())
        for after in images:
            self._journal.note(table, {name: after[name] for name in names}, None, after)
        return len(rows)

    def _change_many(
        self,
        connection: Connection,
        table: Table,
        names: tuple[str, ...],
        rows: Sequence[tuple[Values, Image]],
    ) -> int:
        changed = 0
        for row, before in rows:
            after = {**before, **image(row)}
            if after != before:
                changed += 1
                key = {name: row[name] for name in names}
                values = {name: row[name] for name in row if name not in names}
                parameters = {f"key_{name}": value for name, value in key.items()}
                connection.execute(_update(table, tuple(sorted(values))), {**parameters, **values})
                if _changes_itself(table):
                    after = _read(connection, table, key) or after
                self._note(table, key, before, after)
        return changed


def key_clause(table: Table, key: Values) -> ColumnElement[bool]:
    """Give the condition that picks one row."""
    return and_(*(table.c[name] == value for name, value in key.items()))


def cascade(connection: Connection, journal: Journal, table: Table, row: Image) -> None:
    """Remove, and record, the rows that the database would remove silently with `row`."""
    for child in table.metadata.tables.values():
        for reference in child.foreign_keys:
            if reference.column.table is not table or reference.ondelete != "CASCADE":
                continue
            condition = reference.parent == row[reference.column.name]
            for found in connection.execute(select(child).where(condition)).mappings().all():
                before = image(dict(found))
                key = {column.name: found[column.name] for column in child.primary_key}
                cascade(connection, journal, child, before)
                connection.execute(delete(child).where(key_clause(child, key)))
                journal.note(child, image(key), before, None)


def _portions(rows: Iterable[Values]) -> Iterator[list[Values]]:
    source = iter(rows)
    while portion := list(islice(source, PORTION)):
        yield portion


@cache
def _select(table: Table) -> Any:
    return select(table).where(and_(*(c == bindparam(f"key_{c.name}") for c in table.primary_key)))


@cache
def _update(table: Table, names: tuple[str, ...]) -> Any:
    keys = and_(*(c == bindparam(f"key_{c.name}") for c in table.primary_key))
    return update(table).where(keys).values({name: bindparam(name) for name in names})


@cache
def _changes_itself(table: Table) -> bool:
    return any(c.onupdate is not None or c.server_onupdate is not None for c in table.columns)


def _read(connection: Connection, table: Table, key: Values) -> Image | None:
    parameters = {f"key_{name}": value for name, value in key.items()}
    row = connection.execute(_select(table), parameters).mappings().first()
    return None if row is None else image(dict(row))


def _read_many(
    connection: Connection, table: Table, keys: Sequence[tuple[Any, ...]]
) -> dict[tuple[Any, ...], Image]:
    """Read rows by their keys; the answer is keyed by the encoded key, in the order asked for."""
    columns = list(table.primary_key)
    names = [column.name for column in columns]
    if len(columns) == 1:
        condition: ColumnElement[bool] = columns[0].in_([key[0] for key in keys])
    else:
        condition = tuple_(*columns).in_(keys)
    found = {}
    for row in connection.execute(select(table).where(condition)).mappings():
        data = image(dict(row))
        found[tuple(data[name] for name in names)] = data
    order = (tuple(image(dict(zip(names, key, strict=True))).values()) for key in keys)
    return {key: found[key] for key in order if key in found}
