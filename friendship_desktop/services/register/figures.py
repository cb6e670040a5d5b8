"""Attendance figures that screens and papers share: sums of marks in held lessons, never means."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import and_, case, func, select
from sqlalchemy.orm import Session

from friendship_desktop.rules.attendance import percent
from friendship_desktop.rules.codes import LessonStatus
from friendship_desktop.store.models import Enrolment, Lesson, Mark

ATTENDED = func.coalesce(func.sum(case((Mark.attended, 1), else_=0)), 0)
HELD = and_(Lesson.id == Mark.lesson_id, Lesson.status == LessonStatus.HELD)
# Guests are few: asked so, the marks of the days in question are read and nothing else. A join to
# the enrolments leads SQLite, which has no statistics of a young file, to read every mark there is.
NOT_GUEST = Mark.enrolment_id.not_in(select(Enrolment.id).where(Enrolment.is_guest.is_(True)))
MARKED = select(func.count()).where(Mark.lesson_id == Lesson.id, NOT_GUEST).scalar_subquery()
"""Marks of a lesson of the query around it, guests left out."""


@dataclass(frozen=True, slots=True)
class Share:
    """Marks that count as attended, of all marks."""

    attended: int
    possible: int

    @property
    def percent(self) -> int | None:
        """Whole per cent, or None when nothing was marked."""
        return percent(self.attended, self.possible)

    @property
    def per_mille(self) -> int | None:
        """Tenths of a per cent, halves upward, or None when nothing was marked."""
        return percent(self.attended * 10, self.possible)


def share_between(session: Session, first: dt.date, last: dt.date) -> Share:
    """Return the attendance of the whole House between two days."""
    attended, possible = session.execute(
        select(ATTENDED, func.count())
        .select_from(Lesson)
        .join(Mark, HELD)
        .where(Lesson.day.between(first, last), NOT_GUEST)
    ).one()
    return Share(attended, possible)


def shares_by_group(
    session: Session, first: dt.date, last: dt.date, group_ids: Collection[int] | None = None
) -> dict[int, Share]:
    """Return the attendance of each group, or of some, between two days."""
    only = () if group_ids is None else (Lesson.group_id.in_(group_ids),)
    rows = session.execute(
        select(Lesson.group_id, ATTENDED, func.count())
        .select_from(Lesson)
        .join(Mark, HELD)
        .where(Lesson.day.between(first, last), NOT_GUEST, *only)
        .group_by(Lesson.group_id)
    )
    return {group_id: Share(attended, possible) for group_id, attended, possible in rows}


def shares_by_day(session: Session, first: dt.date, last: dt.date) -> dict[dt.date, Share]:
    """Return the attendance of each day with lessons; weeks and months are its sums."""
    rows = session.execute(
        select(Lesson.day, ATTENDED, func.count())
        .select_from(Lesson)
        .join(Mark, HELD)
        .where(Lesson.day.between(first, last), NOT_GUEST)
        .group_by(Lesson.day)
    )
    return {day: Share(attended, possible) for day, attended, possible in rows}
