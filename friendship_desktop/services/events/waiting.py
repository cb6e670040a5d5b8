"""What waits to be done for events: lines of checklists, results, notes."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from friendship_desktop.services.events.fields import EventStatus
from friendship_desktop.services.events.reading import open_tasks
from friendship_desktop.services.events.views import Deadline, in_language
from friendship_desktop.store.models import Event

BACK = dt.timedelta(days=60)
"""What lies longer back than this is history, not work."""


def tasks_due(session: Session, today: dt.date) -> list[Deadline]:
    """List what is due today or should have been done in the two months before."""
    return open_tasks(session, today - BACK, today)


def without_result(session: Session, today: dt.date) -> list[tuple[int, str]]:
    """List events that are over and of which nobody has written down what came of them."""
    return _over(session, today, Event.status == EventStatus.PLANNED)


def without_note(session: Session, today: dt.date) -> list[tuple[int, str]]:
    """List events held that have no note yet."""
    return _over(session, today, Event.status == EventStatus.HELD, Event.note_number_id.is_(None))


def _over(
    session: Session, today: dt.date, *conditions: ColumnElement[bool]
) -> list[tuple[int, str]]:
    query = (
        select(Event.id, Event.title_kk, Event.title_ru)
        .where(
            Event.starts_on.between(today - BACK, today),
            Event.ends_on < today,
            Event.archived_at.is_(None),
            *conditions,
        )
        .order_by(Event.starts_on, Event.id)
    )
    return [
        (row.id, in_language(row.title_kk, row.title_ru, "kk")) for row in session.execute(query)
    ]
