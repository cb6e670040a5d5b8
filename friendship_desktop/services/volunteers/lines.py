"""The list of volunteers: what each can and when, their hours, and the one row of filters."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from friendship_desktop.rules.ages import MAJORITY
from friendship_desktop.rules.name_keys import fold
from friendship_desktop.rules.reference import codes
from friendship_desktop.rules.volunteering import CONSENT_AGE, least_age
from friendship_desktop.services.people_list import age, born
from friendship_desktop.services.person_fields import spellings
from friendship_desktop.services.volunteers.bars import Busy, Day, has_consent
from friendship_desktop.services.volunteers.card_writing import Free, Speaks
from friendship_desktop.services.volunteers.shift_lines import goes_on
from friendship_desktop.store.models import (
    Event,
    Person,
    Shift,
    Volunteer,
    VolunteerLanguage,
    VolunteerShift,
    VolunteerTime,
)
from friendship_desktop.store.models import VolunteerArea as AreaRow


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a volunteer is looked for; empty parts ask nothing.

    `day` asks who usually can on its weekday, and who is busy on that very day.
    """

    text: str = ""
    language: str = ""
    interprets: bool = False
    area: str = ""
    day: dt.date | None = None
    minute: int | None = None
    left: bool = False
    """Those who left instead of those who serve."""


@dataclass(frozen=True, slots=True)
class VolunteerLine:
    """One line of the list."""

    id: int
    person_id: int
    public_id: str
    full_name: str
    sort_key: str
    phone: str | None
    age: int | None
    is_minor: bool
    """Under eighteen, as far as is known; of an unknown birth it is not."""
    needs_consent: bool
    """Under fourteen without a guardian's consent in force: no shift may be given."""
    areas: tuple[str, ...]
    languages: tuple[Speaks, ...]
    times: tuple[Free, ...]
    registered_on: dt.date
    left_on: dt.date | None
    quarters: int
    """Confirmed, this calendar year."""
    quarters_all: int
    """Confirmed in all years, with those brought forward."""
    unconfirmed: int
    """Shifts of the past that nobody has confirmed."""
    skills: str
    busy: tuple[Busy, ...] = ()
    """What is in the way on the wanted day at the wanted time."""


@dataclass(frozen=True, slots=True)
class Year:
    """A volunteer's calendar year: only confirmed hours count."""

    year: int
    shifts: int
    quarters: int


def search(session: Session, wanted: Wanted, today: dt.date) -> list[VolunteerLine]:
    """List volunteers in Kazakh order; with a day and time, the free ones first."""
    found = [line for line in lines_of(session, today) if _fits(line, wanted, today)]
    if wanted.day is None:
        return found
    day, minute = Day(session, wanted.day), wanted.minute
    found = [
        replace(
            line,
            busy=tuple(
                one
                for one in day.busy(line.person_id)
                if minute is None or one.starts_at <= minute < one.ends_at
            ),
        )
        for line in found
    ]
    return sorted(found, key=lambda one: bool(one.busy))


def lines_of(
    session: Session, today: dt.date, volunteer_id: int | None = None
) -> list[VolunteerLine]:
    """Read all volunteers in Kazakh order, or one."""
    query = (
        select(Volunteer, Person)
        .join(Person, Person.id == Volunteer.person_id)
        .order_by(Person.sort_key, Person.id)
    )
    if volunteer_id is not None:
        query = query.where(Volunteer.id == volunteer_id)
    rows = [(row, person) for row, person in session.execute(query)]
    areas = _grouped(session, AreaRow.volunteer_id, AreaRow.area)
    spoken = VolunteerLanguage
    languages = _grouped(session, spoken.volunteer_id, spoken.language_code, spoken.interprets)
    free = VolunteerTime
    times = _grouped(session, free.volunteer_id, free.weekday, free.starts_at, free.ends_at)
    sums = _sums(session, today)
    young = [
        person.id
        for _row, person in rows
        if (known := born(person)) is not None and least_age(known, today) < CONSENT_AGE
    ]
    lacking = set(young) - has_consent(session, young, today)
    order = {code: number for number, code in enumerate(codes("volunteer_area"))}
    made = []
    for row, person in rows:
        known = born(person)
        quarters, quarters_all, unconfirmed = sums.get(row.id, (0, 0, 0))
        made.append(
            VolunteerLine(
                id=row.id,
                person_id=person.id,
                public_id=person.public_id,
                full_name=spellings(person)[0],
                sort_key=person.sort_key,
                phone=person.phone,
                age=age(person, today),
                is_minor=known is not None and least_age(known, today) < MAJORITY,
                needs_consent=person.id in lacking,
                areas=tuple(sorted((one[0] for one in areas[row.id]), key=order.__getitem__)),
                languages=tuple(sorted(Speaks(*one) for one in languages[row.id])),
                times=tuple(sorted(Free(*one) for one in times[row.id])),
                registered_on=row.registered_on,
                left_on=row.left_on,
                quarters=quarters,
                quarters_all=quarters_all + row.quarters_brought_forward,
                unconfirmed=unconfirmed,
                skills=row.skills or "",
            )
        )
    return made


def _grouped(session: Session, *columns: Any) -> dict[int, list[tuple[Any, ...]]]:
    """Gather the other columns by the first one."""
    rows: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
    for volunteer_id, *rest in session.execute(select(*columns)):
        rows[volunteer_id].append(tuple(rest))
    return rows


def _sums(session: Session, today: dt.date) -> dict[int, tuple[int, int, int]]:
    confirmed = VolunteerShift.confirmed_on.is_not(None)
    this_year = confirmed & Shift.day.between(today.replace(month=1, day=1), today)
    waits = VolunteerShift.confirmed_on.is_(None) & VolunteerShift.came.is_not(False)
    query = (
        select(
            VolunteerShift.volunteer_id,
            func.sum(case((this_year, VolunteerShift.quarters), else_=0)),
            func.sum(case((confirmed, VolunteerShift.quarters), else_=0)),
            func.sum(case((waits & (Shift.day < today) & goes_on(), 1), else_=0)),
        )
        .join(Shift, Shift.id == VolunteerShift.shift_id)
        .outerjoin(Event, Event.id == Shift.event_id)
        .group_by(VolunteerShift.volunteer_id)
    )
    return {one: (year, whole_, waiting) for one, year, whole_, waiting in session.execute(query)}


def years_of(session: Session, volunteer_id: int) -> tuple[Year, ...]:
    """Sum the confirmed hours of each calendar year, the latest first."""
    query = (
        select(Shift.day, VolunteerShift.quarters)
        .join(VolunteerShift, VolunteerShift.shift_id == Shift.id)
        .where(
            VolunteerShift.volunteer_id == volunteer_id, VolunteerShift.confirmed_on.is_not(None)
        )
    )
    years: dict[int, list[int]] = defaultdict(list)
    for day, quarters in session.execute(query):
        years[day.year].append(quarters)
    return tuple(Year(year, len(years[year]), sum(years[year])) for year in sorted(years)[::-1])


def _fits(line: VolunteerLine, wanted: Wanted, today: dt.date) -> bool:
    has_left = line.left_on is not None and line.left_on < today
    if has_left is not wanted.left or (wanted.area and wanted.area not in line.areas):
        return False
    is_language_asked = bool(wanted.language) or wanted.interprets
    if is_language_asked and not any(
        (not wanted.language or one.language == wanted.language)
        and (one.interprets or not wanted.interprets)
        for one in line.languages
    ):
        return False
    if wanted.day is not None and not any(
        free.covers(wanted.day.isoweekday(), wanted.minute) for free in line.times
    ):
        return False
    said = fold(f"{line.full_name} {line.phone or ''} {line.skills}")
    return all(word in said for word in fold(wanted.text).split())
