"""Taking a change back: its rows are set to what they held before, last row first."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import MetaData, Table, bindparam, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.store import rows as r
from friendship_desktop.store.images import Image, restored
from friendship_desktop.store.unit import Unit

PAGE = 5000
"""Rows of the journal read at a time."""
LAST = 2**31 - 1
"""Above the number of every row: as much as an integer of PostgreSQL holds."""


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
        return self.table, self.before is None, self.after is None, tuple(self.before or ())

    def in_the_way(self) -> InTheWayError:
        """Say that this row cannot be taken back."""
        return InTheWayError(self.table.name, self.row_key)


class InTheWayError(Exception):
    """A row is not what the change left behind, or something holds on to it by now."""

    def __init__(self, table: str = "", row_key: str = "") -> None:
        super().__init__()
        self.table = table
        self.row_key = row_key

    def refusal(self, session: Session, metadata: MetaData, change_id: int) -> UserError:
        """Say it as E_UNDO; `later` is the change that last touched the row, 0 if none is known."""
        rows = metadata.tables["change_row"]
        statement = (
            select(rows.c.change_id)
            .where(rows.c.table_name == self.table, rows.c.row_key == self.row_key)
            .where(rows.c.change_id > change_id)
            .order_by(rows.c.change_id.desc())
            .limit(1)
        )
        later = session.scalar(statement) or 0
        details = {"table": self.table, "key": self.row_key, "later": later}
        return UserError("E_UNDO", change=change_id, **details)


def take_back(unit: Unit, metadata: MetaData, change_id: int) -> None:
    """Write the images before a change back.

    Raises InTheWayError at the first row that was changed since, or when the change is unknown;
    the caller's transaction must then keep nothing.
    """
    portion: list[_Entry] = []
    try:
        for portion in _portions(unit, _entries(unit, metadata, change_id)):
            _take_back(unit, portion)
    except IntegrityError as error:
        raise portion[0].in_the_way() from error
    if not portion:
        raise InTheWayError
    unit.session.expire_all()


def _entries(unit: Unit, metadata: MetaData, change_id: int) -> Iterator[_Entry]:
    """Read the journal of a change backwards, a page at a time: an import has many rows."""
    rows = metadata.tables["change_row"]
    statement = (
        select(rows.c.n, rows.c.table_name, rows.c.row_key, rows.c.before, rows.c.after)
        .where(rows.c.change_id == change_id, rows.c.n < bindparam("above"))
        .order_by(rows.c.n.desc())
        .limit(PAGE)
    )
    above = LAST
    while page := unit.session.connection().execute(statement, {"above": above}).all():
        for _n, name, row_key, before, after in page:
            yield _Entry(
                metadata.tables[name],
                row_key,
                json.loads(row_key),
                before and json.loads(before),
                after and json.loads(after),
            )
        above = page[-1].n


def _portions(unit: Unit, entries: Iterable[_Entry]) -> Iterator[list[_Entry]]:
    """Join neighbours that one statement can take back; a row comes once in each portion."""
    portion: list[_Entry] = []
    keys: set[str] = set()
    kind, size = None, 0
    for entry in entries:
        if len(portion) == size or entry.row_key in keys or entry.kind != kind:
            if portion:
                yield portion
            portion, keys = [], set()
            kind, size = entry.kind, unit.rows(entry.table).size
        portion.append(entry)
        keys.add(entry.row_key)
    if portion:
        yield portion


def _take_back(unit: Unit, portion: list[_Entry]) -> None:
    table = portion[0].table
    rows = unit.rows(table)
    found = rows.read([rows.key_of(restored(table, entry.key)) for entry in portion])
    for entry in portion:
        if not _agrees(found.get(rows.key_of(entry.key)), entry.after):
            raise entry.in_the_way()
    if portion[0].before is None:
        for entry in _still_needed(unit, portion):
            raise entry.in_the_way()
        rows.remove(found)
        return
    wanted = [restored(table, {**entry.key, **(entry.before or {})}) for entry in portion]
    if portion[0].after is None:
        rows.insert(wanted)
    else:
        now = (found[rows.key_of(entry.key)] for entry in portion)
        rows.change(list(zip(wanted, now, strict=True)))


def _agrees(now: Image | None, after: Image | None) -> bool:
    if now is None or after is None:
        return now is after
    return now == after or all(now.get(name) == value for name, value in after.items())


def _still_needed(unit: Unit, portion: list[_Entry]) -> Iterator[_Entry]:
    """Find the rows to which others, added later, refer."""
    for reference in r.references(portion[0].table):
        name = reference.column.name
        entries = {{**(e.after or {}), **e.key}[name]: e for e in portion}
        referring = reference.parent
        statement = select(referring).where(referring.in_(list(entries))).limit(1)
        if referring.table is portion[0].table:  # those that go in the same step hold on to nothing
            (row_id,) = referring.table.primary_key.columns
            going = [entry.key[row_id.name] for entry in portion]
            statement = statement.where(row_id.not_in(going))
        for value in unit.session.connection().execute(statement).scalars():
            yield entries[value]
