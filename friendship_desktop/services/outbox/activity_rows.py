"""What schema 1.1 adds to a package: months of volunteers, events, and who took part in them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.exchange.columns import Row
from friendship_desktop.rules.codes import Funding
from friendship_desktop.services.activity import HELD, confirmed
from friendship_desktop.services.period import Period
from friendship_desktop.store.models import Event, EventAssociation, Shift, VolunteerShift

_PARTS = ("children", "youth", "women")


def activity_rows(
    session: Session, window: Period, associations: Mapping[int, int], k: int
) -> dict[str, list[Row]]:
    """Read the tables for the days of a window; `associations` are the numbers of those that leave.

    An event leaves in the window in which it begins. Its counts of children, youth and women stay
    away when any of them, or of the others, is fewer than k people.
    """
    events = session.scalars(
        select(Event)
        .where(
            Event.starts_on.between(window.first, window.last),
            Event.archived_at.is_(None) | (Event.status == HELD),
        )
        .order_by(Event.starts_on, Event.id)
    ).all()
    numbers = {event.id: number for number, event in enumerate(events, start=1)}
    joined = session.execute(
        select(EventAssociation.event_id, EventAssociation.association_id).order_by(
            EventAssociation.event_id, EventAssociation.association_id
        )
    )
    return {
        "volunteer_months": _volunteers(session, window),
        "events": [(numbers[event.id], *_event(event, k)) for event in events],
        "event_associations": [
            (numbers[event_id], associations[association_id])
            for event_id, association_id in joined
            if event_id in numbers and association_id in associations
        ],
    }


def _event(event: Event, k: int) -> Row:
    is_held = event.status == HELD
    total = event.participants if is_held else None
    parts = [getattr(event, name) if total is not None else None for name in _PARTS]
    if total is None or any(_tells(part, total, k) for part in parts):
        parts = [None, None, None]
    return (
        event.public_id,
        event.title_kk,
        event.title_ru,
        event.kind,
        event.starts_on,
        event.ends_on,
        event.kato,
        event.format,
        event.organiser_kind,
        event.status,
        total,
        event.counting_method if is_held else None,
        *parts,
        event.online_views if is_held else None,
        event.funding if event.funding in set(Funding) else None,
        event.budget_tenge,
    )


def _tells(part: int | None, total: int, k: int) -> bool:
    """Tell whether a part of those who came, or the rest of them, is a handful; or more than came."""
    return part is not None and (0 < part < k or 0 < total - part < k or part > total)


def _volunteers(session: Session, window: Period) -> list[Row]:
    served = session.execute(
        select(Shift.area, Shift.day, VolunteerShift.volunteer_id, VolunteerShift.quarters)
        .join(VolunteerShift, VolunteerShift.shift_id == Shift.id)
        .where(confirmed(window))
    )
    people: dict[tuple[str, str], set[int]] = defaultdict(set)
    quarters: dict[tuple[str, str], int] = defaultdict(int)
    for area, day, volunteer_id, count in served:
        key = (area, f"{day:%Y-%m}")
        people[key].add(volunteer_id)
        quarters[key] += count
    return [(*key, len(people[key]), quarters[key]) for key in sorted(people)]
