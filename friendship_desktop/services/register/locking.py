"""Lessons that an accepted package covers: locked by its receipt, reopened with a reason."""

from __future__ import annotations

import json
from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.codes import LessonStatus
from friendship_desktop.services.editing import required_reason
from friendship_desktop.store.database import Database, Unit
from friendship_desktop.store.models import ChangeRow, Lesson, Mark, OutgoingPackage

LONGEST_REASON = 200
PORTION = 500


def lock_covered(unit: Unit, package: OutgoingPackage) -> int:
    """Lock the held lessons of an accepted package's window; count them.

    A lesson without marks stays open: back-entry of a forgotten sheet needs no reason.
    """
    return unit.change_where(
        Lesson.__tablename__,
        {"locked_by": package.id},
        Lesson.day.between(package.window_from, package.window_to),
        Lesson.status == LessonStatus.HELD,
        Lesson.locked_by.is_(None),
    )


def refuse_locked_step(session: Session, change_id: int) -> None:
    """Refuse to take back a step that would change a lesson locked since (E_LESSON_LOCKED)."""
    touched = list(_lessons_of(session, change_id))
    for start in range(0, len(touched), PORTION):
        some = touched[start : start + PORTION]
        query = select(Lesson.id).where(Lesson.id.in_(some), Lesson.locked_by.is_not(None))
        if session.scalar(query.limit(1)) is not None:
            raise UserError("E_LESSON_LOCKED")


def _lessons_of(session: Session, change_id: int) -> Iterator[int]:
    rows = session.execute(
        select(ChangeRow.table_name, ChangeRow.row_key).where(
            ChangeRow.change_id == change_id,
            ChangeRow.table_name.in_((Mark.__tablename__, Lesson.__tablename__)),
        )
    )
    found = {
        int(json.loads(key)["lesson_id" if table == Mark.__tablename__ else "id"])
        for table, key in rows
    }
    yield from sorted(found)


class Locking:
    """Opens lessons again that were locked."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def reopen(self, actor: Actor, lesson_id: int, reason: str) -> None:
        """Open a locked lesson for corrections; the reason stays in the journal.

        The next package then corrects the accepted one. Raises UserError E_REASON_EMPTY,
        E_TEXT_LONG, E_NO_LESSON, E_LESSON_OPEN and E_FORBIDDEN.
        """
        require(actor, "register.reopen")
        words = required_reason(reason, LONGEST_REASON)
        with self._database.write(
            actor.account_id, "register.reopen", lesson=lesson_id, reason=words
        ) as unit:
            lesson = unit.session.get(Lesson, lesson_id)
            if lesson is None:
                raise UserError("E_NO_LESSON")
            if lesson.locked_by is None:
                raise UserError("E_LESSON_OPEN")
            lesson.locked_by = None
