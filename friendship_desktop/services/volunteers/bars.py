"""What keeps a volunteer from a shift: age, consent, other shifts and lessons, twelve hours a day."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules.codes import ConsentPurpose
from friendship_desktop.rules.timetable import overlap
from friendship_desktop.rules.volunteering import (
    DAY_MOST,
    AgeBar,
    advised_most,
    age_bar,
    is_for_adults,
)
from friendship_desktop.services.calendar.clashes import learners_of
from friendship_desktop.services.calendar.engaged import events_between
from friendship_desktop.services.consents.force import valid_purposes
from friendship_desktop.services.people_list import born
from friendship_desktop.services.register.board import BoardLesson, lessons_between
from friendship_desktop.services.volunteers.shift_lines import goes_on
from friendship_desktop.store.models import (
    Event,
    ExcusedPeriod,
    Person,
    Shift,
    Volunteer,
    VolunteerShift,
)

LAST_MINUTE = 24 * 60


class BusyKind(StrEnum):
    """With what somebody is busy."""

    SHIFT = "shift"
    TEACHES = "teaches"
    LEARNS = "learns"
    EVENT = "event"
    """Organises, speaks or performs at it."""
    AWAY = "away"
    """Known in advance not to come that day."""


@dataclass(frozen=True, slots=True)
class Busy:
    """One thing somebody does at a time of a day; minutes after midnight."""

    kind: BusyKind
    title: str
    starts_at: int
    ends_at: int
    shift_id: int | None = None
    event_id: int | None = None


class Warned(StrEnum):
    """What is allowed, but told."""

    HOURS = "hours"
    """More hours on one day than are advised at this age."""


AGE_REFUSALS = {
    AgeBar.CONSENT: "E_VOLUNTEER_CONSENT",
    AgeBar.MINOR: "E_VOLUNTEER_MINOR",
    AgeBar.UNKNOWN: "E_VOLUNTEER_BIRTH",
}


class Day:
    """What people of the House do on one day, read once for many of them."""

    def __init__(self, session: Session, day: dt.date) -> None:
        self.day = day
        self._lessons = _lessons_by_person(session, day)
        self._shifts = _shifts_by_person(session, day)
        self._events = events_between(session, day, day)
        away = select(ExcusedPeriod.person_id).where(
            ExcusedPeriod.starts_on <= day, ExcusedPeriod.ends_on >= day
        )
        self._away = set(session.scalars(away))

    def busy(self, person_id: int, *, but_shift: int | None = None) -> tuple[Busy, ...]:
        """List what somebody does that day, in order of time; one shift may be left out."""
        there = [*self._lessons.get(person_id, ()), *self._shifts.get(person_id, ())]
        there += [
            Busy(BusyKind.EVENT, one.title, one.starts_at, one.ends_at, event_id=one.event_id)
            for one in self._events
            if person_id in one.people
        ]
        if person_id in self._away:
            there.append(Busy(BusyKind.AWAY, "", 0, LAST_MINUTE))
        kept = (one for one in there if but_shift is None or one.shift_id != but_shift)
        return tuple(sorted(kept, key=lambda one: (one.starts_at, one.ends_at)))

    def clash(self, person_id: int, shift: Shift) -> Busy | None:
        """Give the first thing that a shift would overlap."""
        return next(
            (
                one
                for one in self.busy(person_id, but_shift=shift.id)
                if (one.event_id is None or one.event_id != shift.event_id)
                and overlap(shift.starts_at, shift.ends_at, one.starts_at, one.ends_at)
            ),
            None,
        )


def _lessons_by_person(session: Session, day: dt.date) -> Mapping[int, list[Busy]]:
    lessons = [
        lesson
        for lesson in lessons_between(session, day, day)
        if lesson.takes_place and lesson.starts_at is not None and lesson.ends_at is not None
    ]
    learners = learners_of(session, day, {lesson.group_id for lesson in lessons})
    people: dict[int, list[Busy]] = defaultdict(list)
    for lesson in lessons:
        if lesson.teacher_id is not None:
            people[lesson.teacher_id].append(_lesson(lesson, BusyKind.TEACHES))
        for person_id in learners.get(lesson.group_id, ()):
            people[person_id].append(_lesson(lesson, BusyKind.LEARNS))
    return people


def _lesson(lesson: BoardLesson, kind: BusyKind) -> Busy:
    return Busy(kind, lesson.title, lesson.starts_at or 0, lesson.ends_at or 0)


def _shifts_by_person(session: Session, day: dt.date) -> Mapping[int, list[Busy]]:
    query = (
        select(Volunteer.person_id, Shift)
        .join(VolunteerShift, VolunteerShift.volunteer_id == Volunteer.id)
        .join(Shift, Shift.id == VolunteerShift.shift_id)
        .outerjoin(Event, Event.id == Shift.event_id)
        .where(Shift.day == day, VolunteerShift.came.is_not(False))
        .where(goes_on())
    )
    people: dict[int, list[Busy]] = defaultdict(list)
    for person_id, shift in session.execute(query):
        people[person_id].append(
            Busy(BusyKind.SHIFT, shift.task, shift.starts_at, shift.ends_at, shift.id)
        )
    return people


def has_consent(session: Session, person_ids: Collection[int], day: dt.date) -> set[int]:
    """Name those whose data may be used for volunteering on a day."""
    purposes = valid_purposes(session, person_ids, day)
    return {one for one, held in purposes.items() if ConsentPurpose.VOLUNTEER in held}


def refuse_age(
    session: Session, person: Person, day: dt.date, *, area: str = "", is_hazardous: bool = False
) -> None:
    """Refuse what the law forbids at an age (E_VOLUNTEER_CONSENT, …_MINOR, …_BIRTH)."""
    for_adults = bool(area) and is_for_adults(area, is_hazardous=is_hazardous)
    consented = person.id in has_consent(session, [person.id], day)
    bar = age_bar(born(person), day, for_adults=for_adults, has_consent=consented)
    if bar is not None:
        raise UserError(AGE_REFUSALS[bar], field="person")


def day_quarters(
    session: Session, volunteer_id: int, day: dt.date, *, but_shift: int | None = None
) -> int:
    """Sum the quarter-hours of a volunteer on a day; shifts they did not come to count nothing."""
    query = (
        select(VolunteerShift.quarters)
        .join(Shift, Shift.id == VolunteerShift.shift_id)
        .where(
            VolunteerShift.volunteer_id == volunteer_id,
            Shift.day == day,
            VolunteerShift.came.is_not(False),
        )
    )
    if but_shift is not None:
        query = query.where(Shift.id != but_shift)
    return sum(session.scalars(query))


def check_hours(
    session: Session, volunteer: Volunteer, shift: Shift, quarters: int
) -> tuple[Warned, ...]:
    """Refuse more than twelve hours a day (E_HOURS_DAY); warn of more than the age advises."""
    before = day_quarters(session, volunteer.id, shift.day, but_shift=shift.id)
    if before + quarters > DAY_MOST:
        raise UserError("E_HOURS_DAY", field="hours")
    person = session.get_one(Person, volunteer.person_id)
    is_much = before + quarters > advised_most(born(person), shift.day)
    return (Warned.HOURS,) if is_much else ()
