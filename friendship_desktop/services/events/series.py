"""An event that comes again: on which days, and what each of the series takes over."""

from __future__ import annotations

import calendar
import datetime as dt
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.services.events.fields import EventStatus
from friendship_desktop.store.models import Event, EventAssociation, EventTask, EventTheme

MOST_REPEATED = 200


class Every(StrEnum):
    """How often an event comes again."""

    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


def repeated(start: dt.date, every: Every, until: dt.date) -> list[dt.date]:
    """List the days after `start` on which something comes again, `until` included."""
    days: list[dt.date] = []
    number = 1
    while len(days) <= MOST_REPEATED:
        if every is Every.WEEK:
            day = start + dt.timedelta(weeks=number)
        else:
            months = start.month - 1 + number * (12 if every is Every.YEAR else 1)
            year, month = start.year + months // 12, months % 12 + 1
            day = dt.date(year, month, min(start.day, calendar.monthrange(year, month)[1]))
        if day > until:
            break
        days.append(day)
        number += 1
    return days


COPIED = (
    "title_kk", "title_ru", "kind", "starts_at", "ends_at", "place", "room_id", "kato", "format",
    "organiser_kind", "organiser_name", "responsible", "languages", "goal_kk", "goal_ru",
    "programme_kk", "programme_ru", "budget_tenge", "funding",
)  # fmt: skip
TAKEN_ALONG = (
    (EventTheme, ("theme",)),
    (EventAssociation, ("association_id", "is_organiser")),
    (EventTask, ("title", "days_before", "responsible")),
)


def again(session: Session, row: Event, day: dt.date, new_id: str) -> Event:
    """Plan an event once more on a day, with its themes, associations and checklist."""
    new = Event(
        public_id=new_id,
        status=EventStatus.PLANNED,
        starts_on=day,
        ends_on=day + (row.ends_on - row.starts_on),
        repeats_id=row.repeats_id or row.id,
        **{name: getattr(row, name) for name in COPIED},
    )
    session.add(new)
    session.flush()
    for model, names in TAKEN_ALONG:
        for one in session.scalars(select(model).where(model.event_id == row.id)).all():
            session.add(model(event_id=new.id, **{name: getattr(one, name) for name in names}))
    return new
