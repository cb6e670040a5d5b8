"""Every lesson of the House between two days: planned or written down, with what is still to mark."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from friendship_desktop.rules.codes import LessonStatus
from friendship_desktop.services.register.figures import MARKED
from friendship_desktop.services.register.sheet import LessonKey
from friendship_desktop.services.teaching import Roll, teachers_of
from friendship_desktop.services.timetable import planned_lessons
from friendship_desktop.store.models import Lesson, School, StudyGroup

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
    key: LessonKey
    starts_at: int | None
    ends_at: int | None
    status: LessonStatus
    topic: str | None
    marked: int
    expected: int

    @property
    def is_to_mark(self) -> bool:
        """Tell whether marks are missing; a lesson nobody is enrolled for has none to miss."""
        open_ = self.status in {LessonStatus.PLANNED, LessonStatus.HELD}
        return open_ and self.marked < self.expected


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
    roll = Roll(session, first, last, group_ids)
    teachers = teachers_of(session, group_ids, last)
    board = []
    for group_id, group in groups.items():
        slots, lessons = planned.get(group_id, {}), written.get(group_id, {})
        for key in slots.keys() | lessons.keys():
            lesson = lessons.get(key)
            times = lesson or slots[key]
            board.append(
                BoardLesson(
                    group_id,
                    group.title,
                    group.kind,
                    group.school_id,
                    group.school,
                    teachers[group_id][0].short_name if group_id in teachers else None,
                    key,
                    times.starts_at,
                    times.ends_at,
                    LessonStatus(lesson.status) if lesson else LessonStatus.PLANNED,
                    lesson.topic if lesson else None,
                    lesson.marked if lesson else 0,
                    roll.enrolled(group_id, key.day),
                )
            )
    return sorted(board, key=lambda row: (row.key.day, row.starts_at or 0, row.title, row.key))


def _groups(session: Session, group_ids: Collection[int] | None) -> dict[int, AnyRow]:
    only = () if group_ids is None else (StudyGroup.id.in_(group_ids),)
    rows = session.execute(
        select(
            StudyGroup.id,
            StudyGroup.title,
            StudyGroup.kind,
            StudyGroup.school_id,
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
            MARKED.label("marked"),
        ).where(Lesson.day.between(first, last), *only)
    )
    lessons: dict[int, dict[LessonKey, AnyRow]] = defaultdict(dict)
    for row in rows:
        lessons[row.group_id][LessonKey(row.day, row.number)] = row
    return lessons
