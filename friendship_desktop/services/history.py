"""Undo and redo across a session, for single edits and bulk actions alike."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, func, select

from friendship_desktop.rules.access import Actor
from friendship_desktop.services.numbering import refuse_printed_step
from friendship_desktop.services.register.locking import refuse_locked_step
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import Change

FRESH = (
    select(Change.id, Change.action, Change.details, Change.undoes)
    .where(Change.id > bindparam("seen"))
    .order_by(Change.id)
)

FINAL = frozenset({"exchange.receipt", "paper.issue"})
"""What is not taken back: the office's answer stays an answer, a paper given out stays in the archive."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was done and can be taken back: its action and the facts that name it."""

    change_id: int
    action: str
    details: dict[str, Any]


class HistoryService:
    """Knows what was done since the House was opened and takes it back step by step.

    It reads the journal, so every writing use case can be undone without telling it.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._done: list[Step] = []
        self._undone: list[Step] = []
        with database.read() as session:
            self._seen: int = session.scalar(select(func.max(Change.id))) or 0

    def next_undo(self) -> Step | None:
        """Return what an undo would take back now."""
        self._catch_up()
        return self._done[-1] if self._done else None

    def next_redo(self) -> Step | None:
        """Return what a redo would bring again now."""
        self._catch_up()
        return self._undone[-1] if self._undone else None

    def undo(self, actor: Actor) -> Step | None:
        """Take back the last step; None when there is none.

        Raises UserError E_UNDO when something it touched was changed since, E_LESSON_LOCKED when
        the office has accepted a lesson of it since, E_NUMBER_PRINTED when a number that it
        took stands on a paper that was printed.
        """
        step = self.next_undo()
        if step is not None:
            self._check(step)
            self._database.undo(step.change_id, actor.account_id)
        return step

    def redo(self, actor: Actor) -> Step | None:
        """Bring the last step taken back again; None when there is none."""
        step = self.next_redo()
        if step is not None:
            self._check(step)
            self._database.undo(step.change_id, actor.account_id)
        return step

    def _check(self, step: Step) -> None:
        with self._database.read() as session:
            refuse_locked_step(session, step.change_id)
            refuse_printed_step(session, step.change_id)

    def _catch_up(self) -> None:
        """Sort the journal's new entries onto the two stacks."""
        with self._database.read() as session:
            fresh = session.execute(FRESH, {"seen": self._seen}).all()
        for change_id, action, details, undoes in fresh:
            self._seen = change_id
            step = Step(change_id, action, json.loads(details) if details else {})
            self._sort_in(step, undoes)

    def _sort_in(self, step: Step, undoes: int | None) -> None:
        if step.action in FINAL:
            self._undone.clear()
        elif undoes is None:
            self._done.append(step)
            self._undone.clear()
        elif self._done and self._done[-1].change_id == undoes:
            origin = self._done.pop()
            self._undone.append(Step(step.change_id, origin.action, origin.details))
        elif self._undone and self._undone[-1].change_id == undoes:
            origin = self._undone.pop()
            self._done.append(Step(step.change_id, origin.action, origin.details))
