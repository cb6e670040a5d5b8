"""Every lesson of the House between two days: planned or written down, with what is still to mark."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from friendship_desktop.rules import names
from friendship_desktop.rules.codes import LessonStatus
from friendship_desktop.rules.timetable import Slot
from friendship_desktop.services.register.figures import MARKED
from friendship_desktop.services.register.sheet import LessonKey
from friendship_desktop.services.register.waiting import LessonRoll
from friendship_desktop.services.teaching import teachers_of
from friendship_desktop.services.timetable import planned_lessons
from friendship_desktop.store.models import Lesson, Person, Room, School, StudyGroup

AnyRow = Row[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class BoardLesson:
    """One lesson as a list of the day shows it."""

    group_id: int
    title: str
    kind: str
    school_id: int | None
    school: str | None
    teacher: str | None
    """Who gives this lesson: its substitute, else whoever the weekly time or the group names."""
    teacher_id: int | None
    room: str | None
    room_id: int | None
    key: LessonKey
    starts_at: int | None
    ends_at: int | None
    status: LessonStatus
    topic: str | None
    marked: int
    expected: int
    lesson_id: int | None = None
    """None while it stands only in the timetable."""
    slot_id: int | None = None
    """The weekly time it comes from; None for one that was added or moved here."""
    replaces_id: int | None = None
    cancel_reason: str | None = None
    override_reason: str | None = None
    is_locked: bool = False
    half_hours: int = 2

    @property
    def takes_place(self) -> bool:
        """Tell whether it is neither cancelled nor moved away."""
        return self.status in {LessonStatus.PLANNED, LessonStatus.HELD}

    @property
    def is_to_mark(self) -> bool:
        """Tell whether marks are missing; a lesson nobody is enrolled for has none to miss."""
        return self.takes_place and self.marked < self.expected


def lessons_between(
    session: Session,
    first: dt.date,
    last: dt.date,
    group_ids: Collection[int] | None = None,
) -> list[BoardLesson]:
    """Return the lessons of every group in use, or of some, in order of day and time."""
    groups = _groups(session, group_ids)
    planned = planned_lessons(session, first, last, group_ids)
    written = _written(session, first, last, group_ids)
    roll = LessonRoll(session, first, last, group_ids)
    given = Givers(session, group_ids)
    rooms = {room.id: room.name for room in session.execute(select(Room.id, Room.name))}
    board = []
    for group_id, group in groups.items():
        slots, lessons = planned.get(group_id, {}), written.get(group_id, {})
        for key in slots.keys() | lessons.keys():
            lesson, slot = lessons.get(key), slots.get(key)
            teacher_id = given.teacher_id(group_id, key.day, lesson, slot)
            room_id = _room_id(lesson, slot, group)
            times = lesson if lesson is not None and lesson.starts_at is not None else slot
            board.append(
                BoardLesson(
                    group_id=group_id,
                    title=group.title,
                    kind=group.kind,
                    school_id=group.school_id,
                    school=group.school,
                    teacher=given.short_name(teacher_id),
                    teacher_id=teacher_id,
                    room=rooms.get(room_id) if room_id else None,
                    room_id=room_id,
                    key=key,
                    starts_at=times.starts_at if times else None,
                    ends_at=times.ends_at if times else None,
                    expected=roll.expected(group_id, key.day, lesson.id if lesson else None),
                    slot_id=slot.row_id if slot else None,
                    half_hours=lesson.half_hours if lesson else group.lesson_half_hours,
                    **_facts(lesson),
                )
            )
    return sorted(board, key=lambda row: (row.key.day, row.starts_at or 0, row.title, row.key))


def _room_id(lesson: AnyRow | None, slot: Slot | None, group: AnyRow) -> int | None:
    room_id: int | None = (
        (lesson.room_id if lesson else None) or (slot.room_id if slot else None) or group.room_id
    )
    return room_id


def _facts(lesson: AnyRow | None) -> dict[str, Any]:
    """Read what only a lesson that is written down can say."""
    if lesson is None:
        return {"status": LessonStatus.PLANNED, "topic": None, "marked": 0}
    return {
        "status": LessonStatus(lesson.status),
        "topic": lesson.topic,
        "marked": lesson.marked,
        "lesson_id": lesson.id,
        "replaces_id": lesson.replaces_id,
        "cancel_reason": lesson.cancel_reason,
        "override_reason": lesson.override_reason,
        "is_locked": lesson.locked_by is not None,
    }


class Givers:
    """Who gives each lesson: its own teacher, else its weekly time's, else the group's lead that day."""

    def __init__(self, session: Session, group_ids: Collection[int] | None = None) -> None:
        self._session = session
        self._teachers = teachers_of(session, group_ids)
        self._names = {
            one.person_id: one.short_name for row in self._teachers.values() for one in row
        }

    def teacher_id(
        self, group_id: int, day: dt.date, lesson: AnyRow | None, slot: Slot | None
    ) -> int | None:
        """Return the person who gives a lesson, or None when nobody is named."""
        named = (lesson.teacher_id if lesson else None) or (slot.teacher_id if slot else None)
        if named is not None:
            return int(named)
        for teacher in self._teachers.get(group_id, ()):
            if (teacher.starts_on or day) <= day <= (teacher.ends_on or day):
                return teacher.person_id
        return None

    def short_name(self, person_id: int | None) -> str | None:
        """Name a person for a list, substitutes who teach no group of their own too."""
        if person_id is None:
            return None
        if person_id not in self._names:
            person = self._session.get_one(Person, person_id)
            name = (person.surname, person.given_name, person.patronymic or "")
            self._names[person_id] = names.short_name(*name)
        return self._names[person_id]


def _groups(session: Session, group_ids: Collection[int] | None) -> dict[int, AnyRow]:
    only = () if group_ids is None else (StudyGroup.id.in_(group_ids),)
    rows = session.execute(
        select(
            StudyGroup.id,
            StudyGroup.title,
            StudyGroup.kind,
            StudyGroup.school_id,
            StudyGroup.room_id,
            StudyGroup.lesson_half_hours,
            School.name.label("school"),
        )
        .outerjoin(School, School.id == StudyGroup.school_id)
        .where(StudyGroup.archived_at.is_(None), *only)
    )
    return {row.id: row for row in rows}


def _written(
    session: Session, first: dt.date, last: dt.date, group_ids: Collection[int] | None
) -> dict[int, dict[LessonKey, AnyRow]]:
    only = () if group_ids is None else (Lesson.group_id.in_(group_ids),)
    rows = session.execute(
        select(
            Lesson.group_id,
            Lesson.day,
            Lesson.number,
            Lesson.starts_at,
            Lesson.ends_at,
            Lesson.status,
            Lesson.topic,
            Lesson.id,
            Lesson.teacher_id,
            Lesson.room_id,
            Lesson.replaces_id,
            Lesson.cancel_reason,
            Lesson.override_reason,
            Lesson.locked_by,
            Lesson.half_hours,
            MARKED.label("marked"),
        ).where(Lesson.day.between(first, last), *only)
    )
    lessons: dict[int, dict[LessonKey, AnyRow]] = defaultdict(dict)
    for row in rows:
        lessons[row.group_id][LessonKey(row.day, row.number)] = row
    return lessons
