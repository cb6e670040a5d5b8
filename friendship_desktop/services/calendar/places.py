"""Where a lesson may be put, and what must be said before it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules.names import short_name
from friendship_desktop.services.calendar.clashes import (
    Clash,
    ClashKind,
    Learners,
    Wanted,
    clashes_of,
    days_off_named,
    learners_of,
)
from friendship_desktop.services.calendar.engaged import engagements, lesson_clashes
from friendship_desktop.services.editing import one_line
from friendship_desktop.services.register.board import lessons_between
from friendship_desktop.services.register.sheet import LessonKey
from friendship_desktop.store.models import Person, Room

REASON_LIMIT = 200


@dataclass(frozen=True, slots=True)
class LessonPlace:
    """When, where and by whom a lesson is given; `room` is a name, minutes are after midnight."""

    day: dt.date
    starts_at: int
    ends_at: int
    room: str | None = None
    teacher_id: int | None = None
    new_teacher: str = ""
    """A name typed in place, for somebody who teaches no group; found among the people or added."""


def wanted_on(session: Session, group_id: int, place: LessonPlace, day: dt.date) -> Wanted:
    """Say what a group would take up on a day; a room that is not there yet is free."""
    named = one_line(place.room, "room", 200)
    room_id = session.scalar(select(Room.id).where(Room.name == named)) if named else None
    return Wanted(group_id, day, place.starts_at, place.ends_at, room_id, place.teacher_id)


def clashes_at(
    session: Session, group_id: int, place: LessonPlace, key: LessonKey | None, language: str
) -> tuple[Clash, ...]:
    """Tell what is in the way of a lesson at a place; `key` is that of a lesson being moved there."""
    wanted = wanted_on(session, group_id, place, place.day)
    others = [
        lesson
        for lesson in lessons_between(session, place.day, place.day)
        if (lesson.group_id, lesson.key) != (group_id, key)
    ]
    groups = {group_id, *(lesson.group_id for lesson in others)}
    learners = learners_of(session, place.day, groups)
    found_ = [
        *clashes_of(wanted, others, learners),
        *engaged_then(session, wanted, place, learners),
    ]
    if key is None or key.day != place.day:
        off = days_off_named(session, place.day, place.day, language)
        found_.extend(Clash(ClashKind.DAY_OFF, day, name) for day, name in off.items())
    return tuple(found_)


def engaged_then(
    session: Session, wanted: Wanted, place: LessonPlace, learners: Learners
) -> Iterator[Clash]:
    """Find the events and shifts in the way of a lesson at a place."""
    person = session.get(Person, place.teacher_id) if place.teacher_id else None
    teacher = place.new_teacher.strip()
    if person is not None:
        teacher = short_name(person.surname, person.given_name, person.patronymic or "")
    there = engagements(session, wanted.day, wanted.day)
    return lesson_clashes(wanted, teacher, there, learners)


def settle_clashes(
    session: Session, group_id: int, place: LessonPlace, key: LessonKey | None, reason: str
) -> str | None:
    """Refuse a clash without a reason; return the reason that goes with the lesson."""
    return override_reason(clashes_at(session, group_id, place, key, "kk"), reason)


def override_reason(clashes: Sequence[Clash], reason: str) -> str | None:
    """Return the reason to keep with a lesson that clashes; None for one that does not.

    Raises UserError E_LESSON_OVERLAP (two lessons of one group), E_LESSON_CLASH without a reason.
    """
    if any(clash.kind is ClashKind.GROUP for clash in clashes):
        raise UserError("E_LESSON_OVERLAP", field="starts_at")
    why = one_line(reason, "reason", REASON_LIMIT)
    if clashes and not why:
        raise UserError("E_LESSON_CLASH", field="reason")
    return why if clashes else None
