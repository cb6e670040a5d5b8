"""From a total down to its rows: groups, their months and lessons, learners by code, their marks."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import case, func, or_, select
from sqlalchemy.orm import Session

from friendship_desktop.rules.attendance import ATTENDED
from friendship_desktop.services.indicators import Period
from friendship_desktop.store.models import (
    RegionGroupMonth,
    RegionLearner,
    RegionLesson,
    RegionMark,
    RegionStay,
)


@dataclass(frozen=True, slots=True)
class MonthLine:
    """A group's month in counts."""

    month: dt.date
    start: int
    arrived: int
    left: int
    end: int
    held: int
    half_hours: int
    attended: int
    possible: int


@dataclass(frozen=True, slots=True)
class LessonLine:
    """One lesson; a group too small to show its counts has none."""

    day: dt.date
    number: int
    status: str
    half_hours: int
    enrolled: int | None
    attended: int | None


@dataclass(frozen=True, slots=True)
class LearnerLine:
    """One stay of a learner by code; who it is only the House can tell."""

    stay_id: int
    code: str
    birth_year: int | None
    started_on: dt.date
    ended_on: dt.date | None
    attended: int
    marked: int


@dataclass(frozen=True, slots=True)
class MarkLine:
    """One mark of a learner."""

    day: dt.date
    number: int
    mark: str


@dataclass(frozen=True, slots=True)
class GroupRows:
    """Everything that is stored of a group in a period; learners only at the level `coded`."""

    months: tuple[MonthLine, ...]
    lessons: tuple[LessonLine, ...]
    learners: tuple[LearnerLine, ...]


def group_rows(session: Session, group_id: int, period: Period) -> GroupRows:
    """Read a group's rows of a period."""
    months = session.scalars(
        select(RegionGroupMonth)
        .where(
            RegionGroupMonth.group_id == group_id,
            RegionGroupMonth.month.between(period.first.replace(day=1), period.last),
        )
        .order_by(RegionGroupMonth.month)
    )
    lessons = session.scalars(
        select(RegionLesson)
        .where(
            RegionLesson.group_id == group_id, RegionLesson.day.between(period.first, period.last)
        )
        .order_by(RegionLesson.day, RegionLesson.number)
    )
    return GroupRows(
        tuple(
            MonthLine(
                one.month, one.start, one.arrived, one.left, one.end,
                one.held, one.half_hours, one.attended, one.possible,
            )
            for one in months
        ),
        tuple(
            LessonLine(one.day, one.number, one.status, one.half_hours, one.enrolled, one.attended)
            for one in lessons
        ),
        _learners(session, group_id, period),
    )  # fmt: skip


def _learners(session: Session, group_id: int, period: Period) -> tuple[LearnerLine, ...]:
    here = case((RegionMark.mark.in_(ATTENDED), 1), else_=0)
    counted = (
        select(RegionMark.stay_id, func.sum(here).label("attended"), func.count().label("marked"))
        .join(RegionLesson, RegionLesson.id == RegionMark.lesson_id)
        .where(
            RegionLesson.group_id == group_id, RegionLesson.day.between(period.first, period.last)
        )
        .group_by(RegionMark.stay_id)
        .subquery()
    )
    rows = session.execute(
        select(
            RegionStay.id,
            RegionLearner.code,
            RegionLearner.birth_year,
            RegionStay.started_on,
            RegionStay.ended_on,
            func.coalesce(counted.c.attended, 0),
            func.coalesce(counted.c.marked, 0),
        )
        .join(RegionLearner, RegionLearner.id == RegionStay.learner_id)
        .outerjoin(counted, counted.c.stay_id == RegionStay.id)
        .where(
            RegionStay.group_id == group_id,
            RegionStay.started_on <= period.last,
            or_(RegionStay.ended_on.is_(None), RegionStay.ended_on >= period.first),
        )
        .order_by(RegionLearner.code, RegionStay.started_on)
    )
    return tuple(LearnerLine(*row) for row in rows)


def marks_of_stay(session: Session, stay_id: int, period: Period) -> tuple[MarkLine, ...]:
    """Read the marks of one stay in a period."""
    rows = session.execute(
        select(RegionLesson.day, RegionLesson.number, RegionMark.mark)
        .join(RegionLesson, RegionLesson.id == RegionMark.lesson_id)
        .where(RegionMark.stay_id == stay_id, RegionLesson.day.between(period.first, period.last))
        .order_by(RegionLesson.day, RegionLesson.number)
    )
    return tuple(MarkLine(*row) for row in rows)
