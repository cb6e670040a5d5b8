"""From a total down to its rows: groups, lessons, learners by code, marks; events, volunteers, associations."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import case, func, or_, select
from sqlalchemy.orm import Session

from friendship_desktop.rules.attendance import ATTENDED
from friendship_desktop.services.indicators import Period
from friendship_desktop.store.models import (
    RegionAssociation,
    RegionEvent,
    RegionEventAssociation,
    RegionGroupMonth,
    RegionLearner,
    RegionLesson,
    RegionMark,
    RegionStay,
    RegionVolunteerMonth,
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


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event as its House sends it; a count that it hides or does not know is None."""

    id: int
    title_kk: str | None
    title_ru: str | None
    kind: str
    starts_on: dt.date
    ends_on: dt.date
    status: str
    participants: int | None
    counting_method: str | None
    online_views: int | None
    associations: tuple[tuple[str | None, str | None], ...]
    """Names in Kazakh and Russian of the associations that took part."""


@dataclass(frozen=True, slots=True)
class ServiceLine:
    """What volunteers did in an area in a month, in quarters of an hour."""

    month: dt.date
    area: str
    volunteers: int
    quarter_hours: int


@dataclass(frozen=True, slots=True)
class AssociationLine:
    """An association on record at its House."""

    id: int
    name_kk: str | None
    name_ru: str | None
    accredited_until: dt.date | None
    members: int | None
    collectives: int | None


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


def events_of(session: Session, roster_id: int, period: Period) -> tuple[EventLine, ...]:
    """List the events of a House that began in a period, whatever became of them."""
    within = (
        RegionEvent.roster_id == roster_id,
        RegionEvent.starts_on.between(period.first, period.last),
    )
    joined = session.execute(
        select(
            RegionEventAssociation.event_id, RegionAssociation.name_kk, RegionAssociation.name_ru
        )
        .join(RegionEvent, RegionEvent.id == RegionEventAssociation.event_id)
        .join(RegionAssociation, RegionAssociation.id == RegionEventAssociation.association_id)
        .where(*within)
        .order_by(RegionAssociation.name_kk, RegionAssociation.name_ru)
    )
    names: dict[int, list[tuple[str | None, str | None]]] = {}
    for event_id, *both in joined:
        names.setdefault(event_id, []).append((both[0], both[1]))
    columns = (
        "id", "title_kk", "title_ru", "kind", "starts_on", "ends_on", "status", "participants",
        "counting_method", "online_views",
    )  # fmt: skip
    rows: Sequence[Sequence[Any]] = session.execute(
        select(*(getattr(RegionEvent, name) for name in columns))
        .where(*within)
        .order_by(RegionEvent.starts_on, RegionEvent.id)
    ).all()
    values = ((*row, tuple(names.get(row[0], ()))) for row in rows)
    return tuple(EventLine(*one) for one in values)


def service_of(session: Session, roster_id: int, period: Period) -> tuple[ServiceLine, ...]:
    """List what the volunteers of a House did by month and area."""
    rows = session.execute(
        select(
            RegionVolunteerMonth.month,
            RegionVolunteerMonth.area,
            RegionVolunteerMonth.volunteers,
            RegionVolunteerMonth.quarter_hours,
        )
        .where(
            RegionVolunteerMonth.roster_id == roster_id,
            RegionVolunteerMonth.month.between(period.first.replace(day=1), period.last),
        )
        .order_by(RegionVolunteerMonth.month, RegionVolunteerMonth.area)
    )
    return tuple(ServiceLine(*row) for row in rows)


def associations_of(session: Session, roster_id: int) -> tuple[AssociationLine, ...]:
    """List the associations of a House as its newest package has them."""
    rows = session.execute(
        select(
            RegionAssociation.id,
            RegionAssociation.name_kk,
            RegionAssociation.name_ru,
            RegionAssociation.accredited_until,
            RegionAssociation.members_count,
            RegionAssociation.creative_collectives_count,
        )
        .where(RegionAssociation.roster_id == roster_id, RegionAssociation.present)
        .order_by(RegionAssociation.name_kk, RegionAssociation.name_ru)
    )
    return tuple(AssociationLine(*row) for row in rows)
