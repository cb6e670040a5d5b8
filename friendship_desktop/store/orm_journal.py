"""The journal of rows that are changed as objects: listens to the mappers of every session.

It acts only in sessions that carry a journal. The row before is read from the database, so that it
is the truth even when the object was loaded in part.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Table, event, select
from sqlalchemy.orm import Mapper, ORMExecuteState, Session, object_session

from friendship_desktop.store.images import Image, image
from friendship_desktop.store.journal import Journal, is_journalled
from friendship_desktop.store.unit import cascade, key_clause

JOURNAL = "journal"
BEFORE = "before"
ALLOWED = "unjournalled"
"""Execution option of a statement whose changes are deliberately kept out of the journal."""


def _journal(target: object) -> Journal | None:
    session = object_session(target)
    return None if session is None else session.info.get(JOURNAL)


def _table(mapper: Mapper[Any]) -> Table:
    table = mapper.local_table
    assert isinstance(table, Table)  # noqa: S101 - every model of this program has a table
    return table


def _key(mapper: Mapper[Any], target: object) -> dict[str, Any]:
    names = [column.name for column in _table(mapper).primary_key]
    return dict(zip(names, mapper.primary_key_from_instance(target), strict=True))


def _stored(connection: Connection, table: Table, key: dict[str, Any]) -> Image | None:
    row = connection.execute(select(table).where(key_clause(table, key))).mappings().first()
    return None if row is None else image(dict(row))


@event.listens_for(Mapper, "after_insert")
def _inserted(mapper: Mapper[Any], connection: Connection, target: object) -> None:
    journal = _journal(target)
    if journal is None:
        return
    table, key = _table(mapper), _key(mapper, target)
    journal.note(table, image(key), None, _stored(connection, table, key))


@event.listens_for(Mapper, "before_update")
def _changes(mapper: Mapper[Any], connection: Connection, target: object) -> None:
    journal, session = _journal(target), object_session(target)
    if journal is not None and session is not None and session.is_modified(target):
        key = _key(mapper, target)
        session.info[BEFORE, id(target)] = _stored(connection, _table(mapper), key)


@event.listens_for(Mapper, "after_update")
def _changed(mapper: Mapper[Any], connection: Connection, target: object) -> None:
    journal, session = _journal(target), object_session(target)
    if journal is None or session is None:
        return
    before = session.info.pop((BEFORE, id(target)), None)
    if before is not None:
        table, key = _table(mapper), _key(mapper, target)
        journal.note(table, image(key), before, _stored(connection, table, key))


@event.listens_for(Mapper, "before_delete")
def _removed(mapper: Mapper[Any], connection: Connection, target: object) -> None:
    journal = _journal(target)
    if journal is None:
        return
    table, key = _table(mapper), _key(mapper, target)
    before = _stored(connection, table, key)
    if before is not None:
        cascade(connection, journal, table, before)
        journal.note(table, image(key), before, None)


def guard(state: ORMExecuteState) -> None:
    """Stop statements that would change journalled rows behind the journal's back."""
    if state.is_select or state.execution_options.get(ALLOWED):
        return
    table = getattr(state.statement, "table", None)
    if isinstance(table, Table) and is_journalled(table):
        raise RuntimeError(
            f"a statement on {table.name!r} would not be journalled: use put, add or remove"
        )
    journal = state.session.info.get(JOURNAL)
    if journal is not None and isinstance(table, Table):
        journal.touched.add(table.name)


def attach(session: Session, journal: Journal) -> None:
    """Let a session record its changes."""
    session.info[JOURNAL] = journal
    event.listen(session, "do_orm_execute", guard)
