"""Lessons whose register is empty or not full, for "needs attention"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from friendship_desktop.rules.codes import GroupStatus, HolidayKind, LessonStatus
from friendship_desktop.services.register.sheet import LessonKey
from friendship_desktop.services.teaching import Roll, slots_of, year_start
from friendship_desktop.store.models import Enrolment, Holiday, Lesson, Mark, StudyGroup

TWO_WEEKS = dt.timedelta(days=14)
ONE_DAY = dt.timedelta(days=1)


def roll_for(session: Session, today: dt.date) -> Roll:
    """Read who was enrolled on every day that the gaps below are looked for."""
    return Roll(session, min(year_start(today), today - TWO_WEEKS), today)


@dataclass(frozen=True, slots=True)
class LessonGap:
    """A lesson up to yesterday, or held today, that still misses marks: "9 of 23"."""

    group_id: int
    title: str
    key: LessonKey
    marked: int
    enrolled: int

    @property
    def subject(self) -> str:
        """What names this lesson when it is set aside."""
        return f"{self.group_id}:{self.key.day.isoformat()}:{self.key.number}"


def incomplete(session: Session, roll: Roll, today: dt.date) -> list[LessonGap]:
    """List the held lessons of this academic year that are not locked and not fully marked."""
    marks = select(func.count()).where(Mark.lesson_id == Lesson.id).scalar_subquery()
    query = select(Lesson.id, Lesson.group_id, Lesson.day, Lesson.number, marks).where(
        Lesson.day.between(year_start(today), today),
        Lesson.status == LessonStatus.HELD,
        Lesson.locked_by.is_(None),
    )
    guests = _marks_of_guests(session)
    titles = _titles(session)
    gaps = []
    for lesson_id, group_id, day, number, count in session.execute(query):
        marked = count - guests.get(lesson_id, 0)
        enrolled = roll.enrolled(group_id, day)
        if marked < enrolled and group_id in titles:
            key = LessonKey(day, number)
            gaps.append(LessonGap(group_id, titles[group_id], key, marked, enrolled))
    return sorted(gaps, key=lambda gap: (gap.key, gap.group_id))


def _titles(session: Session) -> dict[int, str]:
    query = select(StudyGroup.id, StudyGroup.title).where(StudyGroup.archived_at.is_(None))
    return dict(session.execute(query).all())


def _marks_of_guests(session: Session) -> dict[int, int]:
    # Guests are few: asked so, their marks are looked up and not all marks read.
    guests = session.scalars(select(Enrolment.id).where(Enrolment.is_guest.is_(True))).all()
    query = (
        select(Mark.lesson_id, func.count())
        .where(Mark.enrolment_id.in_(guests))
        .group_by(Mark.lesson_id)
    )
    return dict(session.execute(query).all())


def unmarked(session: Session, roll: Roll, today: dt.date) -> list[LessonGap]:
    """List the lessons of the two weeks before today that should have been and have no register.

    Days off, cancelled and moved lessons, and days on which nobody was enrolled are left out.
    """
    first, last = today - TWO_WEEKS, today - ONE_DAY
    groups = {
        group.id: group
        for group in session.execute(
            select(
                StudyGroup.id,
                StudyGroup.title,
                StudyGroup.starts_on,
                StudyGroup.ends_on,
            ).where(StudyGroup.archived_at.is_(None), StudyGroup.status == GroupStatus.ACTIVE)
        )
    }
    settled, planned = _written(session, first, last)
    expected = {*planned, *_by_timetable(session, list(groups), first, last)} - settled
    gaps = []
    for group_id, key in expected:
        group = groups.get(group_id)
        enrolled = roll.enrolled(group_id, key.day)
        if group is not None and enrolled and _meets(group.starts_on, group.ends_on, key.day):
            gaps.append(LessonGap(group_id, group.title, key, 0, enrolled))
    return sorted(gaps, key=lambda gap: (gap.key, gap.group_id))


Written = set[tuple[int, LessonKey]]


def _written(session: Session, first: dt.date, last: dt.date) -> tuple[Written, Written]:
    """Part the lessons written down into those settled and those only planned."""
    settled: Written = set()
    planned: Written = set()
    query = select(Lesson.group_id, Lesson.day, Lesson.number, Lesson.status).where(
        Lesson.day.between(first, last)
    )
    for group_id, day, number, status in session.execute(query):
        place = planned if status == LessonStatus.PLANNED else settled
        place.add((group_id, LessonKey(day, number)))
    return settled, planned


def _by_timetable(
    session: Session, group_ids: list[int], first: dt.date, last: dt.date
) -> Iterator[tuple[int, LessonKey]]:
    off = set(
        session.scalars(
            select(Holiday.day).where(
                Holiday.day.between(first, last), Holiday.kind != HolidayKind.WORKDAY
            )
        )
    )
    days = [first + ONE_DAY * n for n in range((last - first).days + 1)]
    for group_id, slots in slots_of(session, group_ids).items():
        for day in days:
            count = sum(slot.weekday == day.isoweekday() for slot in slots)
            if day not in off:
                for number in range(1, count + 1):
                    yield group_id, LessonKey(day, number)


def _meets(starts_on: dt.date | None, ends_on: dt.date | None, day: dt.date) -> bool:
    return (starts_on is None or day >= starts_on) and (ends_on is None or day <= ends_on)
