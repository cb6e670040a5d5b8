"""Many rows into one table at once: staged beside it, then one statement that inserts or changes.

Only rows that differ are written. Nothing passes the journal: whoever replaces rows by the
thousand keeps the file they came from.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Date,
    MetaData,
    Table,
    and_,
    delete,
    exists,
    insert,
    or_,
    select,
    text,
)
from sqlalchemy.dialects import postgresql, sqlite

# The two inserts have one interface and no common class that names it.
_INSERT: dict[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}


@cache
def _stage_of(target: Table, columns: tuple[str, ...], key: tuple[str, ...]) -> Table:
    """Describe the temporary table once: SQLAlchemy then remembers the statements about it."""
    return Table(
        f"stage_{target.name}",
        MetaData(),
        *(
            Column(name, target.c[name].type, primary_key=name in key, autoincrement=False)
            for name in columns
        ),
        prefixes=["TEMPORARY"],
    )


class Staged:
    """Rows waiting in a temporary table; use it as a context, it removes the table."""

    def __init__(
        self,
        connection: Connection,
        target: Table,
        columns: Sequence[str],
        key: Sequence[str],
        rows: Sequence[tuple[Any, ...]],
    ) -> None:
        self._connection = connection
        self._target = target
        self._columns = tuple(columns)
        self._key = tuple(key)
        self._stage = _stage_of(target, self._columns, self._key)
        self._rows = rows

    def __enter__(self) -> Staged:
        self._stage.create(self._connection)
        if self._rows:
            self._fill()
        return self

    def __exit__(self, *_error: object) -> None:
        if _error[0] is None:
            self._stage.drop(self._connection)  # else the transaction takes it along

    def _fill(self) -> None:
        if self._connection.dialect.paramstyle != "qmark":
            named = [dict(zip(self._columns, row, strict=True)) for row in self._rows]
            self._connection.execute(insert(self._stage), named)
            return
        names = ", ".join(f'"{name}"' for name in self._columns)
        places = ", ".join("?" * len(self._columns))
        statement = f'INSERT INTO "{self._stage.name}" ({names}) VALUES ({places})'  # noqa: S608 - our own names
        has_dates = any(isinstance(column.type, Date) for column in self._stage.c)
        rows = [_plain(row) for row in self._rows] if has_dates else list(self._rows)
        self._connection.exec_driver_sql(statement, rows)

    def upsert(self) -> None:
        """Insert what is new and change what differs, in one statement."""
        staged = self._stage.c
        source = select(*staged).where(text("1 = 1"))  # SQLite needs a WHERE before ON CONFLICT
        statement = _INSERT[self._connection.dialect.name](self._target).from_select(
            list(self._columns), source
        )
        values = [name for name in self._columns if name not in self._key]
        if not values:
            self._connection.execute(statement.on_conflict_do_nothing())
            return
        differs = or_(*(self._target.c[n].is_distinct_from(statement.excluded[n]) for n in values))
        self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=list(self._key),
                set_={name: statement.excluded[name] for name in values},
                where=differs,
            )
        )

    def absent(self) -> ColumnElement[bool]:
        """Pick the rows of the target that are not staged."""
        same = and_(*(self._stage.c[name] == self._target.c[name] for name in self._key))
        return ~exists(select(1).select_from(self._stage).where(same).correlate(self._target))

    def remove_absent(self, scope: ColumnElement[bool]) -> None:
        """Remove the rows within `scope` that are not staged."""
        self._connection.execute(delete(self._target).where(scope, self.absent()))


def _plain(row: tuple[Any, ...]) -> tuple[Any, ...]:
    """Spell a row as SQLite keeps it: dates are texts."""
    return tuple(cell.isoformat() if isinstance(cell, dt.date) else cell for cell in row)
