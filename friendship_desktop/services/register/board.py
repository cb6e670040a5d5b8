"""Every lesson of the House between two days: planned or written down, with what is still to mark."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from friendship_desktop.rules.codes import HolidayKind, LessonStatus
from friendship_desktop.rules.names import short_name
from friendship_desktop.services.register.sheet import LessonKey
from friendship_desktop.store.models import (
    Enrolment,
    GroupTeacher,
    Holiday,
    Lesson,
    Mark,
    Person,
    School,
    StudyGroup,
    WeeklySlot,
)


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


@dataclass(frozen=True, slots=True)
class _Group:
    title: str
    kind: str
    school_id: int | None
    school: str | None
    starts_on: dt.date | None
    ends_on: dt.date | None


def lessons_between(session: Session, first: dt.date, last: dt.date) -> list[BoardLesson]:
    """Return the lessons of every group in use, in order of day and time."""
    groups = _groups(session)
    planned = _planned(session, groups, first, last)
    written = {
        (lesson.group_id, LessonKey(lesson.day, lesson.number)): lesson
        for lesson in session.scalars(select(Lesson).where(Lesson.day.between(first, last)))
        if lesson.group_id in groups
    }
    marked = _marked(session, first, last)
    expected = _expected(session, {key.day for _group, key in written.keys() | planned.keys()})
    teachers = teacher_names(session, last)
    board = []
    for group_id, key in written.keys() | planned.keys():
        group, lesson = groups[group_id], written.get((group_id, key))
        starts_at, ends_at = planned.get((group_id, key), (None, None))
        board.append(
            BoardLesson(
                group_id,
                group.title,
                group.kind,
                group.school_id,
                group.school,
                teachers.get(group_id),
                key,
                lesson.starts_at if lesson else starts_at,
                lesson.ends_at if lesson else ends_at,
                LessonStatus(lesson.status) if lesson else LessonStatus.PLANNED,
                lesson.topic if lesson else None,
                marked.get(lesson.id, 0) if lesson else 0,
                expected.get((group_id, key.day), 0),
            )
        )
    return sorted(board, key=lambda row: (row.key.day, row.starts_at or 0, row.title, row.key))


def teacher_names(session: Session, day: dt.date) -> dict[int, str]:
    """Return the lead teacher of each group on a day, as surname and initials."""
    rows = session.execute(
        select(GroupTeacher.group_id, Person.surname, Person.given_name, Person.patronymic)
        .join(Person, Person.id == GroupTeacher.person_id)
        .where(or_(GroupTeacher.starts_on.is_(None), GroupTeacher.starts_on <= day))
        .where(or_(GroupTeacher.ends_on.is_(None), GroupTeacher.ends_on >= day))
        .order_by(GroupTeacher.role != "lead", GroupTeacher.id.desc())
    )
    names: dict[int, str] = {}
    for group_id, surname, given_name, patronymic in rows:
        names.setdefault(group_id, short_name(surname, given_name, patronymic or ""))
    return names


def _groups(session: Session) -> dict[int, _Group]:
    rows = session.execute(
        select(
            StudyGroup.id,
            StudyGroup.title,
            StudyGroup.kind,
            StudyGroup.school_id,
            School.name,
            StudyGroup.starts_on,
            StudyGroup.ends_on,
        )
        .outerjoin(School, School.id == StudyGroup.school_id)
        .where(StudyGroup.archived_at.is_(None))
    )
    return {row[0]: _Group(*row[1:]) for row in rows}


def _planned(
    session: Session, groups: dict[int, _Group], first: dt.date, last: dt.date
) -> dict[tuple[int, LessonKey], tuple[int, int]]:
    free = set(
        session.scalars(
            select(Holiday.day).where(Holiday.day.between(first, last), Holiday.kind != HolidayKind.WORKDAY)
        )
    )
    slots: dict[int, dict[int, list[tuple[int, int]]]] = defaultdict(lambda: defaultdict(list))
    for group_id, weekday, start, end in session.execute(
        select(
            WeeklySlot.group_id, WeeklySlot.weekday, WeeklySlot.starts_at, WeeklySlot.ends_at
        ).order_by(WeeklySlot.starts_at)
    ):
        slots[weekday][group_id].append((start, end))
    planned = {}
    for offset in range((last - first).days + 1):
        day = first + dt.timedelta(days=offset)
        for group_id, times in slots[day.isoweekday()].items() if day not in free else ():
            group = groups.get(group_id)
            if group is None or not _runs(group, day):
                continue
            for number, time in enumerate(times, start=1):
                planned[group_id, LessonKey(day, number)] = time
    return planned


def _runs(group: _Group, day: dt.date) -> bool:
    begun = group.starts_on is None or group.starts_on <= day
    return begun and (group.ends_on is None or day <= group.ends_on)


def _marked(session: Session, first: dt.date, last: dt.date) -> dict[int, int]:
    rows = session.execute(
        select(Mark.lesson_id, func.count())
        .join(Lesson, Lesson.id == Mark.lesson_id)
        .join(Enrolment, Enrolment.id == Mark.enrolment_id)
        .where(Lesson.day.between(first, last), Enrolment.is_guest.is_(False))
        .group_by(Mark.lesson_id)
    )
    return dict(rows.all())


def _expected(session: Session, days: set[dt.date]) -> dict[tuple[int, dt.date], int]:
    expected: dict[tuple[int, dt.date], int] = {}
    for day in days:
        rows = session.execute(
            select(Enrolment.group_id, func.count())
            .where(Enrolment.is_guest.is_(False), Enrolment.started_on <= day)
            .where(or_(Enrolment.ended_on.is_(None), Enrolment.ended_on >= day))
            .group_by(Enrolment.group_id)
        )
        expected |= {(group_id, day): count for group_id, count in rows}
    return expected
