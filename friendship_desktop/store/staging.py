"""Many rows into one table at once: staged beside it, then one statement that inserts or changes.

Only rows that differ are written. Nothing passes the journal: whoever replaces rows by the
thousand keeps the file they came from.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
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
    or_,
    select,
    text,
    true,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateTable, DropTable

# The two inserts have one interface and no common class that names it.
_INSERT: dict[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}
_DIALECTS: dict[str, Any] = {"sqlite": sqlite.dialect(), "postgresql": postgresql.dialect()}  # type: ignore[no-untyped-call] # SQLAlchemy's own


@dataclass(frozen=True, slots=True)
class _Plan:
    """The temporary table and the statements about it, which no value ever enters."""

    stage: Table
    create: str
    drop: str
    upsert: str
    absent: ColumnElement[bool]


@cache
def _plan(dialect: str, target: Table, columns: tuple[str, ...], key: tuple[str, ...]) -> _Plan:
    """Write the statements once: a package uses a dozen of such tables, a region hundreds of packages."""
    stage = Table(
        f"stage_{target.name}",
        MetaData(),
        *(
            Column(name, target.c[name].type, primary_key=name in key, autoincrement=False)
            for name in columns
        ),
        prefixes=["TEMPORARY"],
    )
    source = select(*stage.c).where(text("1 = 1"))  # SQLite needs one before ON CONFLICT
    inserting = _INSERT[dialect](target).from_select(list(columns), source)
    same = and_(*(stage.c[name] == target.c[name] for name in key))
    statements = (
        CreateTable(stage),
        DropTable(stage),
        _upserting(inserting, target, columns, key),
    )
    create, drop, upsert = (str(one.compile(dialect=_DIALECTS[dialect])) for one in statements)
    absent = ~exists(select(1).select_from(stage).where(same).correlate(target))
    return _Plan(stage, create, drop, upsert, absent)


class Staged:
    """Rows waiting in a temporary table; use it as a context, it removes the table.

    Without a row there is nothing to wait, and no table.
    """

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
        self._plan = _plan(connection.dialect.name, target, tuple(columns), tuple(key))
        self._rows = rows

    def __enter__(self) -> Staged:
        if self._rows:
            self._connection.exec_driver_sql(self._plan.create)
            insert(self._connection, self._plan.stage, self._rows)
        return self

    def __exit__(self, *_error: object) -> None:
        if self._rows and _error[0] is None:
            # else the transaction takes it along
            self._connection.exec_driver_sql(self._plan.drop)

    def upsert(self) -> None:
        """Insert what is new and change what differs, in one statement."""
        if self._rows:
            self._connection.exec_driver_sql(self._plan.upsert)

    def absent(self) -> ColumnElement[bool]:
        """Pick the rows of the target that are not staged."""
        return self._plan.absent if self._rows else true()

    def remove_absent(self, scope: ColumnElement[bool]) -> None:
        """Remove the rows within `scope` that are not staged."""
        self._connection.execute(delete(self._target).where(scope, self.absent()))


def insert(connection: Connection, target: Table, rows: Sequence[tuple[Any, ...]]) -> None:
    """Put in whole rows, none of which is there yet; cells are in the order of the table."""
    if not rows:
        return
    names = ", ".join(f'"{column.name}"' for column in target.c)
    if connection.dialect.name == "postgresql":
        driver: Any = connection.connection.driver_connection
        with driver.cursor().copy(f'COPY "{target.name}" ({names}) FROM STDIN') as copy:
            for row in rows:
                copy.write_row(row)
        return
    places = ", ".join("?" * len(target.c))
    statement = f'INSERT INTO "{target.name}" ({names}) VALUES ({places})'  # noqa: S608 - our own names
    dates = [n for n, column in enumerate(target.c) if isinstance(column.type, Date)]
    connection.exec_driver_sql(statement, _plain(rows, dates))


def _upserting(
    statement: Any, target: Table, columns: tuple[str, ...], key: tuple[str, ...]
) -> Any:
    values = [name for name in columns if name not in key]
    if not values:
        return statement.on_conflict_do_nothing()
    differs = or_(*(target.c[n].is_distinct_from(statement.excluded[n]) for n in values))
    return statement.on_conflict_do_update(
        index_elements=list(key),
        set_={name: statement.excluded[name] for name in values},
        where=differs,
    )


def _plain(rows: Sequence[tuple[Any, ...]], dates: Sequence[int]) -> list[tuple[Any, ...]]:
    """Spell rows as SQLite keeps them: dates are texts."""
    if not dates:
        return list(rows)
    columns = list(zip(*rows, strict=True))
    for place in dates:
        columns[place] = tuple(cell and cell.isoformat() for cell in columns[place])
    return list(zip(*columns, strict=True))
