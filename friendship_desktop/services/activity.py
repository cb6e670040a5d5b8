"""The numbers of events, publications and volunteers: IND-19 to IND-27, IND-33, IND-36 to IND-38.

An event counts in the period in which it begins, once, however many days it lasts; only what was
held counts, and of volunteers only hours that somebody has confirmed.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from friendship_desktop.services.period import IndicatorValue, Period
from friendship_desktop.store.models import (
    Event,
    EventAssociation,
    MediaMention,
    Shift,
    VolunteerShift,
)

HELD = "held"
ESTIMATE = "estimate"
DIALOGUE, INFO = "dialogue_platform", "info_meeting"
SOCIAL = "social"


def held_events(period: Period) -> ColumnElement[bool]:
    """Select the events that count in a period."""
    return (Event.status == HELD) & Event.starts_on.between(period.first, period.last)


def published(period: Period) -> ColumnElement[bool]:
    """Select publications of a period."""
    return MediaMention.day.between(period.first, period.last)


def confirmed(period: Period) -> ColumnElement[bool]:
    """Select confirmed work on shifts of a period."""
    return VolunteerShift.confirmed_on.is_not(None) & Shift.day.between(period.first, period.last)


@dataclass(frozen=True, slots=True)
class _Sums:
    reach: int = 0
    estimated: int = 0
    views: int = 0
    raised: int = 0
    solved: int = 0
    forwarded: int = 0


def activity(session: Session, period: Period) -> list[IndicatorValue]:
    """Count what was held, written and served in a period."""
    return [*_events(session, period), *_media(session, period), *_volunteers(session, period)]


def _events(session: Session, period: Period) -> list[IndicatorValue]:
    held = held_events(period)
    by_kind = session.execute(select(Event.kind, func.count()).where(held).group_by(Event.kind))
    kinds = Counter({row[0]: row[1] for row in by_kind})
    together = (
        select(EventAssociation.event_id)
        .join(Event, Event.id == EventAssociation.event_id)
        .where(held)
        .group_by(EventAssociation.event_id)
        .having(func.count() >= 2)
        .subquery()
    )
    joint = session.scalar(select(func.count()).select_from(together)) or 0
    sums = _sums(session, held)
    return [
        IndicatorValue("IND-19", "", kinds.total()),
        *(IndicatorValue("IND-20", kind, count) for kind, count in sorted(kinds.items())),
        IndicatorValue("IND-21", "", sums.reach),
        IndicatorValue("IND-22", "", sums.estimated),
        IndicatorValue("IND-23", "", sums.views),
        IndicatorValue("IND-24", "", joint),
        IndicatorValue("IND-25", "platforms", kinds[DIALOGUE]),
        IndicatorValue("IND-25", "raised", sums.raised),
        IndicatorValue("IND-25", "solved", sums.solved),
        IndicatorValue("IND-25", "forwarded", sums.forwarded),
        IndicatorValue("IND-33", "", kinds[INFO]),
    ]


def _sums(session: Session, held: ColumnElement[bool]) -> _Sums:
    dialogue = Event.kind == DIALOGUE
    row = session.execute(
        select(
            func.sum(Event.participants),
            func.sum(Event.participants).filter(Event.counting_method == ESTIMATE),
            func.sum(Event.online_views),
            func.sum(Event.questions_raised).filter(dialogue),
            func.sum(Event.questions_solved).filter(dialogue),
            func.sum(Event.questions_forwarded).filter(dialogue),
        ).where(held)
    ).one()
    return _Sums(*(int(number or 0) for number in row))


def _media(session: Session, period: Period) -> list[IndicatorValue]:
    social = MediaMention.kind == SOCIAL
    press, ethnic, posts = session.execute(
        select(
            func.count().filter(~social),
            func.count().filter(~social, MediaMention.is_ethnic_media),
            func.count().filter(social),
        ).where(published(period))
    ).one()
    return [
        IndicatorValue("IND-36", "", press),
        IndicatorValue("IND-37", "", ethnic),
        IndicatorValue("IND-38", "", posts),
    ]


def _volunteers(session: Session, period: Period) -> list[IndicatorValue]:
    people, quarters = session.execute(
        select(
            func.count(VolunteerShift.volunteer_id.distinct()),
            func.coalesce(func.sum(VolunteerShift.quarters), 0),
        )
        .join(Shift, Shift.id == VolunteerShift.shift_id)
        .where(confirmed(period))
    ).one()
    return [IndicatorValue("IND-26", "", people), IndicatorValue("IND-27", "", int(quarters))]
