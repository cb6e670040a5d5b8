"""Rows as they stood after a change: the rows of now, and the journal read backwards over them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from sqlalchemy import ColumnElement, Table, create_engine, insert, select
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from friendship_desktop.store import rows as r
from friendship_desktop.store.images import Image, dumped, restored, row_key
from friendship_desktop.store.models import Base, Change, ChangeRow

Condition = ColumnElement[bool]


def last_change_before(session: Session, moment: str) -> int:
    """Find the last change before a moment (as `instant` writes it); 0 when there was none."""
    query = select(Change.id).where(Change.at < moment).order_by(Change.id.desc()).limit(1)
    return session.scalar(query) or 0


def rows_after(
    session: Session,
    table: Table,
    change_id: int,
    *conditions: Condition,
    keep: Callable[[Image], bool] = lambda _row: True,
    starts: Sequence[Mapping[str, object]] | None = None,
) -> list[Image]:
    """Read the rows of a table as they were right after a change.

    `conditions` choose among the rows of now, `keep` among those of then; both must mean the same.
    `starts` are the first parts of the keys that matter, in the order of their names: then the
    journal of no other row is read. Rows that no journal knows have always been there.
    """
    later = _later(session, table, change_id, starts)
    found = session.connection().execute(select(table).where(*conditions)).mappings()
    now: dict[str, Image | None] = {}
    for row in found:
        data = dict(row)
        now[row_key({name: data[name] for name in r.key_names(table)})] = data
    for portion in r.portions((key for key in later if key not in now), r.PORTION):
        keys = {key: tuple(json.loads(key)[name] for name in r.key_names(table)) for key in portion}
        there = r.read_many(session.connection(), table, list(keys.values()))
        now |= {
            key: restored(table, there[value]) if value in there else None
            for key, value in keys.items()
        }
    for key, befores in later.items():
        state = now[key]
        for before in befores:
            state = None if before is None else {**(state or {}), **_values(table, key, before)}
        now[key] = state
    return [row for row in now.values() if row is not None and keep(row)]


def _values(table: Table, key: str, before: str) -> Image:
    return restored(table, {**json.loads(key), **json.loads(before)})


def _later(
    session: Session, table: Table, change_id: int, starts: Sequence[Mapping[str, object]] | None
) -> dict[str, list[str | None]]:
    """Read what rows were before each later change, the latest change first."""
    query = (
        select(ChangeRow.row_key, ChangeRow.before)
        .where(ChangeRow.table_name == table.name, ChangeRow.change_id > change_id)
        .order_by(ChangeRow.change_id.desc(), ChangeRow.n.desc())
    )
    befores: dict[str, list[str | None]] = defaultdict(list)
    for chosen in _ranges(starts):
        for key, before in session.connection().execute(query.where(*chosen)):
            befores[key].append(before)
    return befores


def _ranges(starts: Sequence[Mapping[str, object]] | None) -> Iterable[tuple[Condition, ...]]:
    if starts is None:
        return [()]
    texts = (dumped(start).removesuffix("}") for start in starts)
    # "," follows the first part of a longer key, and "-" follows ","; one range a statement, for
    # several in one make SQLite read the whole journal
    return ((ChangeRow.row_key.between(f"{text},", f"{text}-"),) for text in texts)


@contextmanager
def scratch(rows: Mapping[Table, Sequence[Image]]) -> Iterator[Session]:
    """Give a session on a database in memory that holds just these rows."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    try:
        Base.metadata.create_all(engine)
        with engine.begin() as connection:
            for table, values in rows.items():
                if values:
                    connection.execute(insert(table), list(values))
        with Session(engine, expire_on_commit=False) as session:
            yield session
    finally:
        engine.dispose()
