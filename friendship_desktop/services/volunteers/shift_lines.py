"""Shifts as they are shown: each with whoever is on it."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from friendship_desktop.rules.volunteering import shift_quarters
from friendship_desktop.services.events.fields import EventStatus
from friendship_desktop.services.person_fields import spellings
from friendship_desktop.store.models import Event, Person, Shift, Volunteer, VolunteerShift


@dataclass(frozen=True, slots=True)
class Taker:
    """A volunteer on a shift."""

    id: int
    """Of the row that holds their hours."""
    volunteer_id: int
    person_id: int
    full_name: str
    quarters: int
    came: bool | None
    confirmed_by: str | None
    confirmed_on: dt.date | None
    override_reason: str | None

    @property
    def is_confirmed(self) -> bool:
        """Tell whether the hours count."""
        return self.confirmed_on is not None


@dataclass(frozen=True, slots=True)
class ShiftLine:
    """One shift with whoever is on it."""

    id: int
    task: str
    area: str
    day: dt.date
    starts_at: int
    ends_at: int
    needed: int
    place: str | None
    is_hazardous: bool
    event_id: int | None
    event_kk: str | None
    event_ru: str | None
    is_called_off: bool
    """Its event does not take place: nobody is needed, and nobody's hours wait."""
    takers: tuple[Taker, ...]

    @property
    def quarters(self) -> int:
        """The hours of the shift as planned, in quarters."""
        return shift_quarters(self.starts_at, self.ends_at)

    @property
    def taken(self) -> int:
        """How many are on it; whoever did not come is not."""
        return sum(one.came is not False for one in self.takers)

    @property
    def missing(self) -> int:
        """How many more people are needed."""
        return 0 if self.is_called_off else max(0, self.needed - self.taken)

    @property
    def waiting(self) -> int:
        """How many wait for their hours to be confirmed."""
        if self.is_called_off:
            return 0
        return sum(not one.is_confirmed and one.came is not False for one in self.takers)

    def event(self, language: str) -> str:
        """Name the event in a language, or in the one it has; empty for a shift by itself."""
        first, other = (
            (self.event_ru, self.event_kk) if language == "ru" else (self.event_kk, self.event_ru)
        )
        return first or other or ""


def goes_on() -> ColumnElement[bool]:
    """Select, of shifts joined with their events, those whose event was not called off."""
    return Event.id.is_(None) | (Event.status != EventStatus.CANCELLED)


def shift_lines(
    session: Session, *asked: ColumnElement[bool], volunteer_id: int | None = None
) -> list[ShiftLine]:
    """Read shifts with their people, in order of time."""
    query = (
        select(Shift, Event.title_kk, Event.title_ru, Event.status)
        .outerjoin(Event, Event.id == Shift.event_id)
        .where(*asked)
        .order_by(Shift.day, Shift.starts_at, Shift.id)
    )
    rows = session.execute(query).all()
    takers = _takers(session, [row[0].id for row in rows], volunteer_id)
    return [
        ShiftLine(
            row.id, row.task, row.area, row.day, row.starts_at, row.ends_at, row.needed, row.place,
            row.is_hazardous, row.event_id, kk, ru, status == EventStatus.CANCELLED,
            tuple(takers[row.id]),
        )
        for row, kk, ru, status in rows
    ]  # fmt: skip


def _takers(
    session: Session, shift_ids: Collection[int], volunteer_id: int | None
) -> dict[int, list[Taker]]:
    query = (
        select(VolunteerShift, Person)
        .join(Volunteer, Volunteer.id == VolunteerShift.volunteer_id)
        .join(Person, Person.id == Volunteer.person_id)
        .where(VolunteerShift.shift_id.in_(shift_ids))
        .order_by(Person.sort_key, Person.id)
    )
    if volunteer_id is not None:
        query = query.where(Volunteer.id == volunteer_id)
    takers: dict[int, list[Taker]] = defaultdict(list)
    for row, person in session.execute(query):
        takers[row.shift_id].append(
            Taker(
                row.id, row.volunteer_id, person.id, spellings(person)[0], row.quarters, row.came,
                row.confirmed_by_name, row.confirmed_on, row.override_reason,
            )
        )  # fmt: skip
    return takers
