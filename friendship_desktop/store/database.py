"""Transactions: `read` gives a session, `write` a unit whose changes are journalled.

    with database.read() as session: …
    with database.write(actor.account_id, "group.rename", group=7) as unit:
        unit.session.get_one(StudyGroup, 7).title = title

Nothing here knows whether SQLite or PostgreSQL is underneath.
"""

from __future__ import annotations

import datetime as dt
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Engine, MetaData
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.store.images import row_key
from friendship_desktop.store.instants import instant
from friendship_desktop.store.journal import Journal
from friendship_desktop.store.orm_journal import JOURNAL, ReadingSession, WritingSession
from friendship_desktop.store.refusals import of_database
from friendship_desktop.store.undo import InTheWayError, take_back
from friendship_desktop.store.unit import Unit

__all__ = ["Database", "Unit", "row_key"]

Listener = Callable[[frozenset[str]], None]
WAIT_SECONDS = 10.0


def _utc_now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class Database:
    """The open database of a House; safe to use from several threads, one writer at a time."""

    def __init__(
        self,
        engine: Engine,
        metadata: MetaData | None = None,
        *,
        place: Path | None = None,
        now: Callable[[], dt.datetime] = _utc_now,
    ) -> None:
        self._metadata = metadata if metadata is not None else _models()
        self._place = place or Path("database")
        self._now = now
        self._listeners: list[Listener] = []
        self._turn = threading.Lock()
        self._writer: int | None = None
        self._use(engine)

    def listen(self, listener: Listener) -> None:
        """Call `listener` with the names of the touched tables after each commit.

        It is called on the thread that wrote.
        """
        self._listeners.append(listener)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Open a session on one unchanging state of the data; it cannot write."""
        with (
            of_database(self._place),
            ReadingSession(self._reading, expire_on_commit=False) as session,
        ):
            yield session

    @contextmanager
    def write(
        self, actor_id: int | None, action: str, *, undoes: int | None = None, **details: object
    ) -> Iterator[Unit]:
        """Do one use case: committed and journalled at the end, rolled back on any exception.

        `details` are the counts and ids that name the step in its history, never names of people.
        When this returns, the changes are on the disk. Raises E_BUSY, E_FULL, E_READONLY,
        E_DAMAGED, E_DISK; then nothing was changed.
        """
        head = {
            "at": instant(self._now()),
            "actor_id": actor_id,
            "action": action,
            "details": json.dumps(details, sort_keys=True) if details else None,
            "undoes": undoes,
        }
        with (
            self._my_turn(),
            of_database(self._place),
            WritingSession(self._writing, expire_on_commit=False) as session,
            session.begin(),
        ):
            journal = Journal(session.connection(), self._metadata, head)
            session.info[JOURNAL] = journal
            yield Unit(session, journal, self._metadata)
            session.flush()
            journal.write()
        if journal.touched:
            for listener in tuple(self._listeners):
                listener(frozenset(journal.touched))

    def undo(self, change_id: int, actor_id: int | None) -> int:
        """Take a change back in one transaction; return the change that did so.

        Undoing that one is redo. Raises E_UNDO, with the row in the way, when something it touched
        was changed since; then nothing is changed.
        """
        try:
            with self.write(actor_id, "undo", undoes=change_id) as unit:
                take_back(unit, self._metadata, change_id)
                return unit.change_id
        except InTheWayError as error:
            with self.read() as session:
                raise error.refusal(session, self._metadata, change_id) from error

    @contextmanager
    def standstill(self) -> Iterator[None]:
        """Keep every writer of this process waiting, for as long as the file is being replaced."""
        with self._my_turn():
            yield

    def replace(self, engine: Engine, place: Path) -> None:
        """Go on with another file; the old one is closed. Call it within `standstill`."""
        old = self._engine
        self._place = place
        self._use(engine)
        old.dispose()

    def close(self) -> None:
        """Give the file back; unwritten sessions are rolled back."""
        with suppress(Exception):
            self._engine.dispose()

    @property
    def engine(self) -> Engine:
        """The engine underneath, for copies and checks."""
        return self._engine

    def _use(self, engine: Engine) -> None:
        self._engine = engine
        self._reading = engine.execution_options(writes=False)
        self._writing = engine.execution_options(writes=True)

    @contextmanager
    def _my_turn(self) -> Iterator[None]:
        me = threading.get_ident()
        if self._writer == me:
            raise RuntimeError("a write inside a write: pass the unit on instead")
        if not self._turn.acquire(timeout=WAIT_SECONDS):
            raise UserError("E_BUSY", place=str(self._place))
        self._writer = me
        try:
            yield
        finally:
            self._writer = None
            self._turn.release()


def _models() -> MetaData:
    from friendship_desktop.store.models import Base  # noqa: PLC0415 - tests bring their own tables

    return Base.metadata
