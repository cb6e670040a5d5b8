"""The journal of rows that are changed as objects: listens to the mappers of every session.

It acts only in sessions that carry a journal. The row before is read from the database, so that it
is the truth even when the object was loaded in part.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Table, event
from sqlalchemy.orm import Mapper, ORMExecuteState, Session, UOWTransaction, object_session

from friendship_desktop.store.bulk import rows_of
from friendship_desktop.store.images import image
from friendship_desktop.store.journal import Journal, is_journalled
from friendship_desktop.store.rows import read

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


def _is_only_touched(journal: Journal, mapper: Mapper[Any]) -> bool:
    """Tell whether a row is not journalled; it is not read then: a package in it may weigh 64 MB."""
    table = _table(mapper)
    if is_journalled(table):
        return False
    journal.touched.add(table.name)
    return True


@event.listens_for(Mapper, "after_insert")
def _inserted(mapper: Mapper[Any], connection: Connection, target: object) -> None:
    journal = _journal(target)
    if journal is None or _is_only_touched(journal, mapper):
        return
    table, key = _table(mapper), _key(mapper, target)
    journal.note(table, image(key), None, read(connection, table, key))


@event.listens_for(Mapper, "before_update")
def _changes(mapper: Mapper[Any], connection: Connection, target: object) -> None:
    journal, session = _journal(target), object_session(target)
    if journal is None or session is None or not session.is_modified(target):
        return
    if not _is_only_touched(journal, mapper):
        key = _key(mapper, target)
        session.info[BEFORE, id(target)] = read(connection, _table(mapper), key)


@event.listens_for(Mapper, "after_update")
def _changed(mapper: Mapper[Any], connection: Connection, target: object) -> None:
    journal, session = _journal(target), object_session(target)
    if journal is None or session is None:
        return
    before = session.info.pop((BEFORE, id(target)), None)
    if before is not None:
        table, key = _table(mapper), _key(mapper, target)
        journal.note(table, image(key), before, read(connection, table, key))


@event.listens_for(Mapper, "before_delete")
def _removed(mapper: Mapper[Any], connection: Connection, target: object) -> None:
    journal = _journal(target)
    if journal is None:
        return
    table, key = _table(mapper), _key(mapper, target)
    before = read(connection, table, key)
    if before is not None:
        rows_of(journal, table).remove_children([before])
        journal.note(table, image(key), before, None)


class WritingSession(Session):
    """A session whose changes are journalled."""


class ReadingSession(Session):
    """A session that refuses to write."""


@event.listens_for(WritingSession, "do_orm_execute")
def _guard(state: ORMExecuteState) -> None:
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


@event.listens_for(ReadingSession, "before_flush")
def _refuse_flush(session: Session, _context: UOWTransaction, _instances: object) -> None:
    if session.new or session.deleted or any(map(session.is_modified, session.dirty)):
        raise RuntimeError("a change in a reading session: use Database.write")


@event.listens_for(ReadingSession, "do_orm_execute")
def _refuse_statement(state: ORMExecuteState) -> None:
    if not state.is_select:
        raise RuntimeError("a writing statement in a reading session: use Database.write")
