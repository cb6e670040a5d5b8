"""What is in the way of an event: its room or its people are taken; a reason gets around it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.services.calendar.clashes import Clash
from friendship_desktop.services.calendar.engaged import (
    Engagement,
    Hours,
    Who,
    event_clashes,
    responsible,
    shifts_of,
    staff_of,
)
from friendship_desktop.services.calendar.places import REASON_LIMIT
from friendship_desktop.services.editing import cleaned, one_line
from friendship_desktop.services.events.fields import CLEANERS, times
from friendship_desktop.store.models import Event, Room, Shift, VolunteerShift

WHEN = ("starts_on", "starts_at", "ends_on", "ends_at")
NOW = dt.timedelta(0)


def taken_up(row: Event) -> tuple[object, ...]:
    """Give whatever may get in somebody's way: when, where, who is responsible."""
    return (*(getattr(row, name) for name in WHEN), row.room_id, row.responsible)


def moved(
    row: Event, starts_on: dt.date, starts_at: int | None, ends_at: int | None
) -> dict[str, object]:
    """Give the times of an event on another day; without other times it keeps its length too."""
    values: dict[str, Any] = {"starts_on": starts_on}
    if (starts_at, ends_at) in {(None, None), (row.starts_at, row.ends_at)}:
        values["ends_on"] = starts_on + (row.ends_on - row.starts_on)
    else:
        values |= {"starts_at": starts_at, "ends_at": ends_at, "ends_on": None}
    return cleaned(values, CLEANERS)


def settle(session: Session, row: Event, reason: str, *, shifts_by: dt.timedelta = NOW) -> None:
    """Refuse a clash without a reason; keep the reason with the event (E_EVENT_CLASH)."""
    row.override_reason = override_reason(event_in_the_way(session, row, shifts_by), reason)


def override_reason(clashes: Sequence[Clash], reason: str) -> str | None:
    """Return the reason to keep, None where nothing is in the way (E_EVENT_CLASH)."""
    why = one_line(reason, "reason", REASON_LIMIT)
    if clashes and not why:
        raise UserError("E_EVENT_CLASH", field="reason")
    return why if clashes else None


def event_in_the_way(
    session: Session, row: Event, shifts_by: dt.timedelta = NOW
) -> tuple[Clash, ...]:
    """Tell what clashes with an event as it stands, and with its shifts as they go along."""
    hours = Hours(row.starts_on, row.ends_on, row.starts_at, row.ends_at)
    wanted = _stretches(row.room_id, _people(session, row, row.responsible), hours)
    if shifts_by:
        wanted += shifts_of(session, row.id, shifts_by)
    return event_clashes(session, wanted, row.id)


def clashes_on(session: Session, row: Event, days: Collection[dt.date]) -> tuple[Clash, ...]:
    """Tell what clashes with an event that comes again on some days, on each of them."""
    length, people = row.ends_on - row.starts_on, responsible(row.responsible)
    wanted = [
        one
        for day in days
        for one in _stretches(
            row.room_id, people, Hours(day, day + length, row.starts_at, row.ends_at)
        )
    ]
    return event_clashes(session, wanted, None)


def clashes_typed(
    session: Session, row: Event | None, fields: Mapping[str, Any]
) -> tuple[Clash, ...]:
    """Tell what clashes with an event as it is typed; what cannot be yet clashes with nothing."""
    try:
        if row is not None and "ends_on" not in fields:
            wanted_times: dict[str, Any] = {name: getattr(row, name) for name in WHEN}
            wanted_times |= moved(
                row, fields["starts_on"], fields.get("starts_at"), fields.get("ends_at")
            )
            hours = Hours(**times(**wanted_times))
        else:
            hours = Hours(**times(**{name: fields.get(name) for name in WHEN}))
    except UserError:
        return ()
    room_id = row.room_id if row is not None else None
    if "room" in fields:
        room_id = session.scalar(select(Room.id).where(Room.name == fields["room"]))
    name = fields.get("responsible", row.responsible if row is not None else None)
    wanted = _stretches(room_id, _people(session, row, name), hours)
    if row is not None and hours.starts_on != row.starts_on:
        wanted += shifts_of(session, row.id, hours.starts_on - row.starts_on)
    return event_clashes(session, wanted, row.id if row is not None else None)


def _people(session: Session, row: Event | None, name: str | None) -> Who:
    listed = staff_of(session, [row.id]).get(row.id, {}) if row is not None else {}
    return {**listed, **responsible(name)}


def _stretches(room_id: int | None, people: Who, hours: Hours) -> list[Engagement]:
    return [
        Engagement("", day, first, last, room_id, people=people)
        for day, first, last in hours.by_day()
    ]


def move_shifts(session: Session, event_id: int, by: dt.timedelta) -> None:
    """Let the shifts of an event go along to its new day, but for those whose hours are confirmed."""
    if not by:
        return
    served = select(VolunteerShift.shift_id).where(VolunteerShift.confirmed_on.is_not(None))
    asked = select(Shift).where(Shift.event_id == event_id, Shift.id.not_in(served))
    for shift in session.scalars(asked).all():
        shift.day += by
