"""Rows by their primary keys: reading them in portions, and the statements that write them.

Statements are made once for each table; making one costs as much as a write.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import islice
from operator import itemgetter
from typing import Any, TypeVar

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Delete,
    ForeignKey,
    Insert,
    Select,
    Table,
    Update,
    and_,
    bindparam,
    delete,
    func,
    insert,
    select,
    tuple_,
    update,
)

from friendship_desktop.store.images import Image, image

Values = Mapping[str, Any]
Key = tuple[Any, ...]
T = TypeVar("T")
PORTION = 400
"""Rows read by one statement; two columns of a key stay below the limits of every database."""


def portions(rows: Iterable[T], size: int) -> Iterator[list[T]]:
    """Cut rows into lists of a size that one statement can take."""
    source = iter(rows)
    while portion := list(islice(source, size)):
        yield portion


@cache
def key_names(table: Table) -> tuple[str, ...]:
    """Give the names of the primary key's columns."""
    return tuple(column.name for column in table.primary_key)


@cache
def key_getter(table: Table) -> Callable[[Values], Key]:
    """Give the function that takes the primary key out of a row."""
    names = key_names(table)
    if len(names) > 1:
        return itemgetter(*names)
    (name,) = names
    return lambda row: (row[name],)


def key_parameters(key: Values) -> dict[str, Any]:
    """Give the parameters that pick one row in the prepared statements."""
    return {f"key_{name}": value for name, value in key.items()}


@cache
def _bound_key(table: Table) -> ColumnElement[bool]:
    return and_(*(c == bindparam(f"key_{c.name}") for c in table.primary_key))


@cache
def _selection(table: Table) -> Select[Any]:
    return select(table).where(_bound_key(table))


@cache
def insertion(table: Table) -> Insert:
    """Give the statement that inserts rows."""
    return insert(table)


@cache
def change(table: Table, names: tuple[str, ...]) -> Update:
    """Give the statement that changes some columns of one row."""
    return update(table).where(_bound_key(table)).values({n: bindparam(n) for n in names})


@cache
def removal(table: Table) -> Delete:
    """Give the statement that removes one row."""
    return delete(table).where(_bound_key(table))


@cache
def changes_itself(table: Table) -> bool:
    """Tell whether the database or SQLAlchemy fills in columns of its own at an update."""
    return any(c.onupdate is not None or c.server_onupdate is not None for c in table.columns)


@cache
def constant_defaults(table: Table) -> dict[str, Any] | None:
    """Give every column's constant default; None when a default is made elsewhere."""
    constant: dict[str, Any] = {}
    for column in table.columns:
        default: Any = column.default
        if default is not None and not default.is_scalar:
            return None
        if column.server_default is not None or column.computed is not None:
            return None
        constant[column.name] = None if default is None else default.arg
    return constant


def completed(table: Table, rows: Sequence[Values]) -> list[dict[str, Any]] | None:
    """Fill new rows up with their defaults; None when only the database knows those."""
    constant = constant_defaults(table)
    return None if constant is None else [{**constant, **row} for row in rows]


@cache
def children(table: Table) -> tuple[tuple[Table, Column[Any], str], ...]:
    """Give the columns of other tables whose rows the database removes with a row of this one."""
    return tuple(
        (reference.parent.table, reference.parent, reference.column.name)
        for reference in references(table)
        if reference.ondelete == "CASCADE"
    )


@cache
def references(table: Table) -> tuple[ForeignKey, ...]:
    """Give what refers to a table."""
    return tuple(
        reference
        for other in table.metadata.tables.values()
        for reference in other.foreign_keys
        if reference.column.table is table
    )


def read(connection: Connection, table: Table, key: Values) -> Image | None:
    """Read one row."""
    row = connection.execute(_selection(table), key_parameters(key)).mappings().first()
    return None if row is None else image(dict(row))


def read_many(connection: Connection, table: Table, keys: Sequence[Key]) -> dict[Key, Image]:
    """Read at most a portion of rows; the answer has encoded keys and only the rows there are."""
    columns = list(table.primary_key)
    names = key_names(table)
    if len(columns) == 1:
        condition: ColumnElement[bool] = columns[0].in_([key[0] for key in keys])
    else:
        condition = tuple_(*columns).in_(keys)
    images = (
        image(dict(row)) for row in connection.execute(select(table).where(condition)).mappings()
    )
    return {tuple(data[name] for name in names): data for data in images}


def keys_where(connection: Connection, table: Table, *conditions: ColumnElement[bool]) -> list[Key]:
    """Find the primary keys of the rows that fulfil the conditions."""
    statement = select(*table.primary_key).where(*conditions)
    return [tuple(row) for row in connection.execute(statement)]


def next_id(connection: Connection, table: Table) -> int:
    """Give the next integer key; only for a database where one transaction writes at a time."""
    return int(connection.execute(select(func.coalesce(func.max(table.c.id), 0))).scalar_one()) + 1
