"""Who may take a shift: the age that the law asks for, nothing else to do then, hours of the day."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules.ages import MAJORITY
from friendship_desktop.rules.volunteering import (
    AgeBar,
    age_bar,
    is_for_adults,
    least_age,
    shift_quarters,
)
from friendship_desktop.services.people_list import born
from friendship_desktop.services.person_fields import spellings
from friendship_desktop.services.volunteers.bars import (
    Busy,
    BusyKind,
    Day,
    Warned,
    check_hours,
    has_consent,
    refuse_age,
)
from friendship_desktop.store.models import (
    Person,
    Shift,
    Volunteer,
    VolunteerShift,
    VolunteerTime,
)
from friendship_desktop.store.models import VolunteerArea as AreaRow


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who could take a shift, and what stands in the way."""

    volunteer_id: int
    full_name: str
    age: int | None
    is_minor: bool
    fits_area: bool
    can: bool
    """Says to be free at that time of the week."""
    bar: AgeBar | None
    """Not to be got around."""
    busy: Busy | None
    """Taken on all the same with a reason."""


def candidates(session: Session, shift: Shift) -> list[Candidate]:
    """List who serves on the day of a shift and is not on it yet: the fitting and free first."""
    on_it = select(VolunteerShift.volunteer_id).where(VolunteerShift.shift_id == shift.id)
    rows = session.execute(
        select(Volunteer.id, Person)
        .join(Person, Person.id == Volunteer.person_id)
        .where(Person.archived_at.is_(None), Volunteer.id.not_in(on_it))
        .where(Volunteer.left_on.is_(None) | (Volunteer.left_on >= shift.day))
        .order_by(Person.sort_key, Person.id)
    ).all()
    in_area = set(session.scalars(select(AreaRow.volunteer_id).where(AreaRow.area == shift.area)))
    can = select(VolunteerTime.volunteer_id).where(
        VolunteerTime.weekday == shift.day.isoweekday(),
        VolunteerTime.starts_at <= shift.starts_at,
        VolunteerTime.ends_at >= shift.ends_at,
    )
    can_then = set(session.scalars(can))
    consented = has_consent(session, [person.id for _one, person in rows], shift.day)
    for_adults = is_for_adults(shift.area, is_hazardous=shift.is_hazardous)
    day = Day(session, shift.day)
    made = []
    for one, person in rows:
        known, agreed = born(person), person.id in consented
        made.append(
            Candidate(
                volunteer_id=one,
                full_name=spellings(person)[0],
                age=known.age_on(shift.day) if known else None,
                is_minor=known is not None and least_age(known, shift.day) < MAJORITY,
                fits_area=one in in_area,
                can=one in can_then,
                bar=age_bar(known, shift.day, for_adults=for_adults, has_consent=agreed),
                busy=day.clash(person.id, shift),
            )
        )
    return sorted(
        made,
        key=lambda one: (one.bar is not None, one.busy is not None, not one.can, not one.fits_area),
    )


def take_on(
    session: Session, shift: Shift, volunteer: Volunteer, day: Day, reason: str
) -> tuple[VolunteerShift, tuple[Warned, ...]]:
    """Put one volunteer on a shift with its length as their hours; tell what is allowed but much."""
    person = session.get_one(Person, volunteer.person_id)
    if person.archived_at is not None:
        raise UserError("E_VOLUNTEER_ARCHIVED", field="person")
    if volunteer.left_on is not None and volunteer.left_on < shift.day:
        raise UserError("E_VOLUNTEER_LEFT", field="person")
    there = select(VolunteerShift.id).where(
        VolunteerShift.shift_id == shift.id, VolunteerShift.volunteer_id == volunteer.id
    )
    if session.scalar(there) is not None:
        raise UserError("E_SHIFT_TWICE", field="person")
    is_busy = _refuse(session, person, shift, day, reason)
    row = VolunteerShift(
        shift_id=shift.id,
        volunteer_id=volunteer.id,
        quarters=shift_quarters(shift.starts_at, shift.ends_at),
        override_reason=reason if is_busy else None,
    )
    session.add(row)
    session.flush()
    return row, check_hours(session, volunteer, shift, row.quarters)


def recheck(session: Session, shift: Shift, was: int) -> None:
    """Hold whoever is on a changed shift against the rules again.

    Hours that nobody confirmed or changed (`was` of the old length) follow its new length.
    """
    day = Day(session, shift.day)
    query = (
        select(VolunteerShift, Volunteer, Person)
        .join(Volunteer, Volunteer.id == VolunteerShift.volunteer_id)
        .join(Person, Person.id == Volunteer.person_id)
        .where(VolunteerShift.shift_id == shift.id, VolunteerShift.came.is_not(False))
    )
    for row, volunteer, person in session.execute(query).all():
        _refuse(session, person, shift, day, row.override_reason or "")
        if row.confirmed_on is None and row.quarters == was:
            row.quarters = shift_quarters(shift.starts_at, shift.ends_at)
        check_hours(session, volunteer, shift, row.quarters)


def _refuse(session: Session, person: Person, shift: Shift, day: Day, reason: str) -> bool:
    """Refuse what the law forbids, and without a reason whoever is busy; tell whether they are."""
    refuse_age(session, person, shift.day, area=shift.area, is_hazardous=shift.is_hazardous)
    busy = day.clash(person.id, shift)
    if busy is None or reason:
        return busy is not None
    if busy.kind is BusyKind.AWAY:
        raise UserError("E_SHIFT_AWAY", field="override_reason")
    raise UserError(
        "E_SHIFT_CLASH",
        field="override_reason",
        what=busy.title,
        first=f"{busy.starts_at // 60:02}:{busy.starts_at % 60:02}",
        last=f"{busy.ends_at // 60:02}:{busy.ends_at % 60:02}",
    )
