"""Lessons whose register is empty or not full, for "needs attention"."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from friendship_desktop.rules.codes import GroupStatus, LessonStatus
from friendship_desktop.services.register.figures import MARKED
from friendship_desktop.services.register.sheet import LessonKey
from friendship_desktop.services.register.waiting import LessonRoll
from friendship_desktop.services.teaching import year_start
from friendship_desktop.services.timetable import planned_lessons
from friendship_desktop.store.models import Lesson, StudyGroup

TWO_WEEKS = dt.timedelta(days=14)
ONE_DAY = dt.timedelta(days=1)


def roll_for(session: Session, today: dt.date) -> LessonRoll:
    """Read who was enrolled on every day that the gaps below are looked for."""
    return LessonRoll(session, min(year_start(today), today - TWO_WEEKS), today)


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


def incomplete(session: Session, roll: LessonRoll, today: dt.date) -> list[LessonGap]:
    """List the held lessons of this academic year that are not locked and not fully marked."""
    query = select(Lesson.group_id, Lesson.day, Lesson.number, Lesson.id, MARKED).where(
        Lesson.day.between(year_start(today), today),
        Lesson.status == LessonStatus.HELD,
        Lesson.locked_by.is_(None),
    )
    titles = _titles(session)
    gaps = []
    for group_id, day, number, lesson_id, marked in session.connection().execute(query).all():
        if group_id in titles and marked < (enrolled := roll.expected(group_id, day, lesson_id)):
            key = LessonKey(day, number)
            gaps.append(LessonGap(group_id, titles[group_id], key, marked, enrolled))
    return sorted(gaps, key=lambda gap: (gap.key, gap.group_id))


def _titles(session: Session, *conditions: ColumnElement[bool]) -> dict[int, str]:
    query = select(StudyGroup.id, StudyGroup.title).where(
        StudyGroup.archived_at.is_(None), *conditions
    )
    return dict(session.execute(query).all())


def unmarked(session: Session, roll: LessonRoll, today: dt.date) -> list[LessonGap]:
    """List the lessons of the two weeks before today that should have been and have no register.

    Cancelled and moved lessons and days on which nobody was enrolled are left out.
    """
    first, last = today - TWO_WEEKS, today - ONE_DAY
    titles = _titles(session, StudyGroup.status == GroupStatus.ACTIVE)
    settled, waiting = _written(session, first, last)
    by_timetable = (
        (group_id, key)
        for group_id, lessons in planned_lessons(session, first, last).items()
        for key in lessons
    )
    gaps = []
    for group_id, key in {*waiting, *by_timetable} - settled:
        enrolled = roll.expected(group_id, key.day, None)
        if enrolled and group_id in titles:
            gaps.append(LessonGap(group_id, titles[group_id], key, 0, enrolled))
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
