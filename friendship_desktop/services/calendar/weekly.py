"""A weekly time moved from some week on; the weeks before keep the time they had."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules.codes import LessonStatus
from friendship_desktop.rules.timetable import WEEK, overlap
from friendship_desktop.services.calendar.clashes import (
    Clash,
    clashes_of,
    learners_of,
)
from friendship_desktop.services.calendar.places import (
    LessonPlace,
    engaged_then,
    override_reason,
    wanted_on,
)
from friendship_desktop.services.editing import one_line
from friendship_desktop.services.group_fields import room_id_of
from friendship_desktop.services.register.board import BoardLesson, lessons_between
from friendship_desktop.services.register.sheet import LessonKey
from friendship_desktop.services.register.writing import find_lesson, free_number, make_lesson
from friendship_desktop.services.timetable import planned_lessons
from friendship_desktop.store.database import Unit
from friendship_desktop.store.models import Lesson, WeeklySlot

WEEKS_LOOKED_AT = 4
ONE_DAY = dt.timedelta(days=1)


def weekly_clashes(
    session: Session, group_id: int, slot_id: int, place: LessonPlace
) -> tuple[Clash, ...]:
    """Tell what is in the way of a weekly time in its first weeks, each thing once."""
    found: dict[tuple[object, ...], Clash] = {}
    for week in range(WEEKS_LOOKED_AT):
        day = place.day + week * WEEK
        others = [one for one in lessons_between(session, day, day) if one.slot_id != slot_id]
        wanted = wanted_on(session, group_id, place, day)
        groups = {group_id, *(one.group_id for one in others)}
        learners = learners_of(session, day, groups)
        for clash in (
            *clashes_of(wanted, others, learners),
            *engaged_then(session, wanted, place, learners),
        ):
            found.setdefault((clash.kind, clash.other, clash.name), clash)
    return tuple(found.values())


def settle_clashes(
    session: Session, group_id: int, slot_id: int, place: LessonPlace, reason: str
) -> str | None:
    """Refuse a clash without a reason (E_LESSON_OVERLAP, E_LESSON_CLASH); return the reason."""
    for row in session.scalars(
        select(WeeklySlot).where(
            WeeklySlot.group_id == group_id,
            WeeklySlot.id != slot_id,
            WeeklySlot.weekday == place.day.isoweekday(),
            or_(WeeklySlot.valid_to.is_(None), WeeklySlot.valid_to >= place.day),
        )
    ):
        if overlap(place.starts_at, place.ends_at, row.starts_at, row.ends_at):
            raise UserError("E_LESSON_OVERLAP", field="starts_at")
    return override_reason(weekly_clashes(session, group_id, slot_id, place), reason)


def move_slot(
    unit: Unit, slot: WeeklySlot, day: dt.date, place: LessonPlace, before: BoardLesson
) -> None:
    """Let a weekly time end before a day and begin at its new place; lessons to come move along."""
    session = unit.session
    room_id = room_id_of(session, one_line(place.room, "room", 200))
    values = {
        "weekday": place.day.isoweekday(),
        "starts_at": place.starts_at,
        "ends_at": place.ends_at,
        "valid_from": min(day, place.day),
        "valid_to": slot.valid_to,
        "room_id": room_id if room_id != before.room_id else slot.room_id,
        "teacher_id": place.teacher_id
        if place.teacher_id != before.teacher_id
        else slot.teacher_id,
    }
    _take_along(unit, slot, day, place)
    if slot.valid_from is not None and slot.valid_from >= day:
        session.delete(slot)
    else:
        slot.valid_to = day - ONE_DAY
    session.flush()
    session.add(WeeklySlot(group_id=slot.group_id, **values))


def _take_along(unit: Unit, slot: WeeklySlot, day: dt.date, place: LessonPlace) -> None:
    """Move the lessons of a weekly time that are written down and still planned."""
    ahead = unit.session.scalars(
        select(Lesson).where(
            Lesson.group_id == slot.group_id,
            Lesson.day >= day,
            Lesson.starts_at == slot.starts_at,
            Lesson.status == LessonStatus.PLANNED,
            Lesson.replaces_id.is_(None),
            Lesson.locked_by.is_(None),
        )
    ).all()
    for lesson in ahead:
        if lesson.day.isoweekday() != slot.weekday:
            continue
        target = lesson.day + (place.day - day)
        if target != lesson.day:
            lesson.number, lesson.day = free_number(unit, lesson.group_id, target), target
        lesson.starts_at, lesson.ends_at = place.starts_at, place.ends_at


def first_lesson(unit: Unit, group_id: int, place: LessonPlace, why: str | None) -> LessonKey:
    """Find the first lesson at the new time; write it down if a reason is to be kept with it."""
    planned = planned_lessons(unit.session, place.day, place.day, [group_id]).get(group_id, {})
    key = next(
        (key for key, slot in planned.items() if slot.starts_at == place.starts_at),
        LessonKey(place.day),
    )
    if why is not None:
        lesson = find_lesson(unit, group_id, key) or make_lesson(
            unit, group_id, key, LessonStatus.PLANNED
        )
        lesson.override_reason = why
    return key
