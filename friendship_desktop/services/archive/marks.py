"""The history of marks, read from the journal when somebody asks."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.rules.zone import LOCAL_ZONE
from friendship_desktop.store.database import Database, row_key
from friendship_desktop.store.models import (
    Account,
    Change,
    ChangeRow,
    Enrolment,
    Lesson,
    Mark,
    StudyGroup,
)


@dataclass(frozen=True, slots=True)
class MarkChange:
    """One change of a mark; None means that there was, or is, no mark."""

    at: dt.datetime
    """Local time."""
    by: str | None
    before: MarkCode | None
    after: MarkCode | None
    is_undo: bool


@dataclass(frozen=True, slots=True)
class LateChange:
    """A mark of a person that was changed after the day of its lesson."""

    change_id: int
    day: dt.date
    group: str
    change: MarkChange


class MarkHistory:
    """Tells who marked a cell and who changed it since."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_cell(
        self, actor: Actor, lesson_id: int, enrolment_id: int, *, limit: int = 6
    ) -> tuple[MarkChange, ...]:
        """Read the latest changes of one cell, newest first; changes of a note alone are left out."""
        require(actor, "register.read")
        key = row_key({"enrolment_id": enrolment_id, "lesson_id": lesson_id})
        with self._database.read() as session:
            changes = _changes(session, ChangeRow.row_key == key)
        return tuple(change for _key, _id, change in reversed(changes))[:limit]

    def late_of_person(
        self, actor: Actor, person_id: int, *, limit: int = 200
    ) -> tuple[LateChange, ...]:
        """Read the marks of a person that were written or changed after their lesson's day."""
        require(actor, "person.read")
        stays = select(Enrolment.id).where(Enrolment.person_id == person_id)
        late = []
        with self._database.read() as session:
            found = [
                one
                for stay in session.scalars(stays)
                for one in _changes(session, _of_enrolment(stay))
            ]
            lessons = _lessons(session, {key["lesson_id"] for key, _id, _change in found})
        for key, change_id, change in found:
            lesson = lessons.get(key["lesson_id"])
            if lesson and change.at.date() > lesson[0]:
                late.append(LateChange(change_id, *lesson, change))
        late.sort(key=lambda one: (one.change_id, one.day), reverse=True)
        return tuple(late[:limit])


def _of_enrolment(stay: int) -> Any:
    start = row_key({"enrolment_id": stay}).removesuffix("}")
    return ChangeRow.row_key.between(f"{start},", f"{start}-")  # "-" follows ","


def _changes(session: Session, about: Any) -> list[tuple[Mapping[str, int], int, MarkChange]]:
    """Read changes of marks, oldest first, with their keys; what left the mark alone is dropped."""
    query = (
        select(
            ChangeRow.row_key,
            ChangeRow.before,
            ChangeRow.after,
            Change.id,
            Change.at,
            Change.undoes,
            Account.name,
        )
        .join(Change, Change.id == ChangeRow.change_id)
        .outerjoin(Account, Account.id == Change.actor_id)
        .where(ChangeRow.table_name == Mark.__tablename__, about)
        .order_by(ChangeRow.change_id, ChangeRow.n)
    )
    found = []
    for key, before, after, change_id, at, undoes, name in session.execute(query):
        was, now = _code(before), _code(after)
        if was == now:
            continue
        local = dt.datetime.fromisoformat(at).astimezone(LOCAL_ZONE)
        change = MarkChange(local, name, was, now, undoes is not None)
        found.append((json.loads(key), change_id, change))
    return found


def _code(image: str | None) -> MarkCode | None:
    code = json.loads(image).get("code") if image else None
    return MarkCode(code) if code else None


def _lessons(session: Session, ids: set[int]) -> dict[int, tuple[dt.date, str]]:
    query = select(Lesson.id, Lesson.day, StudyGroup.title).join(
        StudyGroup, StudyGroup.id == Lesson.group_id
    )
    rows = session.execute(query.where(Lesson.id.in_(ids)))
    return {row.id: (row.day, row.title) for row in rows}
