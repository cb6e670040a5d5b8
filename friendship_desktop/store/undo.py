"""Taking a change back: its rows are set to what they held before, last row first."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import MetaData, Table, select
from sqlalchemy.exc import IntegrityError

from friendship_desktop.errors import UserError
from friendship_desktop.store import rows as r
from friendship_desktop.store.images import Image, restored
from friendship_desktop.store.unit import Unit


@dataclass(frozen=True, slots=True)
class _Entry:
    """One row of the journal."""

    table: Table
    row_key: str
    key: Image
    before: Image | None
    after: Image | None

    @property
    def kind(self) -> tuple[Table, bool, bool, tuple[str, ...]]:
        """What neighbours must share to be taken back by one statement."""
        names = tuple(sorted(self.before or ()))
        return self.table, self.before is None, self.after is None, names


class _InTheWayError(Exception):
    """A row is not what the change left behind."""

    def __init__(self, entry: _Entry) -> None:
        super().__init__()
        self.entry = entry


def take_back(unit: Unit, metadata: MetaData, change_id: int) -> None:
    """Write the images before a change back, refusing whatever was changed since.

    Raises E_UNDO with `change`, `table`, `key` of the row in the way and `later`, the change that
    last touched it (0 when the journal does not know one). Nothing is written then.
    """
    entries = _entries(unit, metadata, change_id)
    if not entries:
        raise _refusal(unit, metadata, change_id, None)
    portion = entries[:1]
    try:
        with unit.session.begin_nested():
            for portion in _portions(entries):
                _take_back(unit, portion)
    except _InTheWayError as error:
        raise _refusal(unit, metadata, change_id, error.entry) from error
    except IntegrityError as error:  # another row refers to one of these by now
        raise _refusal(unit, metadata, change_id, portion[0]) from error


def _entries(unit: Unit, metadata: MetaData, change_id: int) -> list[_Entry]:
    table = metadata.tables["change_row"]
    statement = select(table).where(table.c.change_id == change_id).order_by(table.c.n.desc())
    return [
        _Entry(
            metadata.tables[row.table_name],
            row.row_key,
            json.loads(row.row_key),
            row.before and json.loads(row.before),
            row.after and json.loads(row.after),
        )
        for row in unit.session.connection().execute(statement)
    ]


def _portions(entries: Iterable[_Entry]) -> Iterator[list[_Entry]]:
    """Join neighbours that one statement can take back; a row comes once in each portion."""
    portion: list[_Entry] = []
    keys: set[str] = set()
    for entry in entries:
        whole = len(portion) == r.PORTION or entry.row_key in keys
        if portion and (whole or entry.kind != portion[0].kind):
            yield portion
            portion, keys = [], set()
        portion.append(entry)
        keys.add(entry.row_key)
    if portion:
        yield portion


def _take_back(unit: Unit, portion: list[_Entry]) -> None:
    table = portion[0].table
    connection = unit.session.connection()
    names = r.key_names(table)
    keys = [restored(table, entry.key) for entry in portion]
    found = r.read_many(connection, table, [tuple(key[n] for n in names) for key in keys])
    for entry in portion:
        now = found.get(tuple(entry.key[name] for name in names))
        if not _agrees(now, entry.after):
            raise _InTheWayError(entry)
    if portion[0].before is None:
        for entry in _with_children(unit, portion):
            raise _InTheWayError(entry)
        unit.remove_many(table, keys)
    else:
        unit.put_many(table, [restored(table, {**e.key, **(e.before or {})}) for e in portion])


def _agrees(now: Image | None, after: Image | None) -> bool:
    if now is None or after is None:
        return now is after
    return all(now.get(name) == value for name, value in after.items())


def _with_children(unit: Unit, portion: list[_Entry]) -> Iterator[_Entry]:
    """Find the rows with which others, added later, would go."""
    for _child, column, name in r.children(portion[0].table):
        entries = {{**(e.after or {}), **e.key}[name]: e for e in portion}
        statement = select(column).where(column.in_(list(entries))).limit(1)
        for value in unit.session.connection().execute(statement).scalars():
            yield entries[value]


def _refusal(unit: Unit, metadata: MetaData, change_id: int, entry: _Entry | None) -> UserError:
    rows = metadata.tables["change_row"]
    table, row_key = (entry.table.name, entry.row_key) if entry else ("", "")
    statement = (
        select(rows.c.change_id)
        .where(rows.c.table_name == table, rows.c.row_key == row_key)
        .where(rows.c.change_id > change_id)
        .order_by(rows.c.change_id.desc())
        .limit(1)
    )
    later = unit.session.connection().execute(statement).scalar() or 0
    return UserError("E_UNDO", change=change_id, table=table, key=row_key, later=later)
