"""One transaction that writes: objects through the session, hot and bulk rows through `put`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, MetaData, Table
from sqlalchemy.orm import Mapper, Session

from friendship_desktop.store import rows as r
from friendship_desktop.store.bulk import Rows, rows_of
from friendship_desktop.store.images import Image, encoded
from friendship_desktop.store.journal import Journal
from friendship_desktop.store.models.base import Base
from friendship_desktop.store.rows import Key, Values

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

    @property
    def head(self) -> Values:
        """Who does it and when: `actor_id`, `at` (UTC, ISO 8601), `action`."""
        return self._journal.head

    def put(self, table: TableName, key: Values, values: Values) -> bool:
        """Insert or change the row with this primary key; return whether anything changed.

        Columns not in `values` keep what they hold; in a new row they take their defaults.
        """
        return self.put_many(table, [{**key, **values}]) == 1

    def put_many(self, table: TableName, rows: Iterable[Values]) -> int:
        """Insert or change many rows, each a mapping with its primary key; count the changes.

        Every row of one call has the same columns, and no key comes twice.
        """
        target, bulk = self._begin(table)
        changed = 0
        for portion in r.portions(rows, bulk.size):
            keys = [bulk.key_of(row) for row in portion]
            known = bulk.read(keys)
            fresh: list[Values] = []
            old: list[tuple[Values, Image]] = []
            for key, row in zip(keys, portion, strict=True):
                before = known.get(tuple(map(encoded, key))) if known else None
                if before is None:
                    fresh.append(row)
                else:
                    old.append((row, before))
            if fresh:
                bulk.insert(fresh)
            differing = bulk.change(old)
            self._expire(target, differing)
            changed += len(fresh) + len(differing)
        return changed

    def add(self, table: TableName, values: Values) -> int:
        """Insert one row into a table with an integer `id`; return the id."""
        return self.add_many(table, [values])[0]

    def add_many(self, table: TableName, rows: Iterable[Values]) -> list[int]:
        """Insert many rows into a table with an integer `id`; return the ids in the same order."""
        _target, bulk = self._begin(table)
        return [number for portion in r.portions(rows, bulk.size) for number in bulk.add(portion)]

    def remove(self, table: TableName, key: Values) -> bool:
        """Remove one row, and those that the database removes with it; False when it is not there."""
        return self.remove_many(table, [key]) == 1

    def remove_many(self, table: TableName, keys: Iterable[Values]) -> int:
        """Remove rows by their primary keys; return how many there were."""
        target, bulk = self._begin(table)
        removed = 0
        for portion in r.portions(keys, bulk.size):
            wanted = [bulk.key_of(key) for key in portion]
            found = bulk.read(wanted)
            bulk.remove(found)
            self._expire(target, wanted)
            removed += len(found)
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

    def rows(self, table: Table) -> Rows:
        """Give the bulk way to a table's rows, which leaves loaded objects as they are."""
        return rows_of(self._journal, table)

    def _keys(
        self, table: TableName, conditions: Sequence[ColumnElement[bool]]
    ) -> list[dict[str, Any]]:
        target, _bulk = self._begin(table)
        names = r.key_names(target)
        found = r.keys_where(self._journal.connection, target, *conditions)
        return [dict(zip(names, key, strict=True)) for key in found]

    def _begin(self, table: TableName) -> tuple[Table, Rows]:
        """Let objects that wait in the session go first, for later rows may refer to them."""
        self.session.flush()
        if isinstance(table, str):
            table = self._metadata.tables[table]
        target = table if isinstance(table, Table) else table.__table__
        return target, rows_of(self._journal, target)

    def _expire(self, table: Table, keys: Iterable[Key]) -> None:
        """Let the objects of these rows read themselves again."""
        loaded, mapper = self.session.identity_map, _mapper(table)
        if not loaded or mapper is None:
            return
        for key in keys:
            row = loaded.get(mapper.identity_key_from_primary_key(key))
            if row is not None:
                self.session.expire(row)


@cache
def _mapper(table: Table) -> Mapper[Any] | None:
    return next((m for m in Base.registry.mappers if m.local_table is table), None)
