"""Shifts: work to be done at a time, at an event or by itself, and who takes it on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.codes import VolunteerArea
from friendship_desktop.rules.volunteering import (
    DAY_MOST,
    AgeBar,
    age_bar,
    is_for_adults,
    least_age,
    quarters_between,
)
from friendship_desktop.services.editing import Saved, found, line, one_line, put, required_line
from friendship_desktop.services.people_list import born
from friendship_desktop.services.person_fields import spellings
from friendship_desktop.services.volunteers.bars import (
    Busy,
    Day,
    Warned,
    check_hours,
    has_consent,
    refuse_age,
    usual_quarters,
)
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import (
    Event,
    Person,
    Shift,
    Volunteer,
    VolunteerShift,
    VolunteerTime,
)
from friendship_desktop.store.models import VolunteerArea as AreaRow

TEXT_LENGTH = 200
MOST_NEEDED = 500
LAST_MINUTE = 24 * 60
CALLED_OFF = "cancelled"


@dataclass(frozen=True, slots=True)
class ShiftDraft:
    """Everything that can be typed about a shift; times in minutes after midnight."""

    task: str
    area: str
    day: dt.date
    starts_at: int
    ends_at: int
    needed: int = 1
    place: str = ""
    is_hazardous: bool = False
    event_id: int | None = None


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
    takers: tuple[Taker, ...]

    @property
    def quarters(self) -> int:
        """The hours of the shift as planned, in quarters."""
        return min(DAY_MOST, quarters_between(self.starts_at, self.ends_at))

    @property
    def missing(self) -> int:
        """How many more people are needed."""
        return max(0, self.needed - sum(one.came is not False for one in self.takers))

    @property
    def waiting(self) -> int:
        """How many wait for their hours to be confirmed."""
        return sum(not one.is_confirmed and one.came is not False for one in self.takers)

    def event(self, language: str) -> str:
        """Name the event in a language, or in the one it has; empty for a shift by itself."""
        first, other = (
            (self.event_ru, self.event_kk) if language == "ru" else (self.event_kk, self.event_ru)
        )
        return first or other or ""


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


@dataclass(frozen=True, slots=True)
class Taken:
    """What taking people on left behind."""

    ids: tuple[int, ...]
    change_id: int
    warned: tuple[tuple[int, Warned], ...] = ()
    """Volunteers, and what is told of them."""


class Shifts:
    """Plans shifts and says who takes them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def between(
        self,
        actor: Actor,
        first: dt.date,
        last: dt.date,
        *,
        event_id: int | None = None,
    ) -> list[ShiftLine]:
        """List the shifts of a period in order of time; with `event_id` those of one event."""
        require(actor, "volunteer.read")
        with self._database.read() as session:
            asked: list[ColumnElement[bool]] = [Shift.day.between(first, last)]
            if event_id is not None:
                asked.append(Shift.event_id == event_id)
            return shift_lines(session, *asked)

    def of_event(self, actor: Actor, event_id: int) -> list[ShiftLine]:
        """List the shifts of an event."""
        require(actor, "volunteer.read")
        with self._database.read() as session:
            return shift_lines(session, Shift.event_id == event_id)

    def of_volunteer(self, actor: Actor, volunteer_id: int) -> list[ShiftLine]:
        """List the shifts somebody is or was on, latest first, with only their own hours."""
        require(actor, "volunteer.read")
        own = select(VolunteerShift.shift_id).where(VolunteerShift.volunteer_id == volunteer_id)
        with self._database.read() as session:
            lines = shift_lines(session, Shift.id.in_(own), volunteer_id=volunteer_id)
        return lines[::-1]

    def get(self, actor: Actor, shift_id: int) -> ShiftLine:
        """Read one shift (E_NOT_FOUND)."""
        require(actor, "volunteer.read")
        with self._database.read() as session:
            found(session, Shift, shift_id)
            return shift_lines(session, Shift.id == shift_id)[0]

    def events(self, actor: Actor, *, today: dt.date) -> list[tuple[int, str, str, dt.date]]:
        """List events that shifts may belong to, latest first: id, both titles, first day."""
        require(actor, "volunteer.read")
        query = (
            select(Event.id, Event.title_kk, Event.title_ru, Event.starts_on)
            .where(Event.archived_at.is_(None), Event.status != CALLED_OFF)
            .where(Event.starts_on >= today - dt.timedelta(days=365))
            .order_by(Event.starts_on.desc(), Event.id)
        )
        with self._database.read() as session:
            return [
                (one, kk or ru or "", ru or kk or "", day)
                for one, kk, ru, day in session.execute(query)
            ]

    def plan(self, actor: Actor, draft: ShiftDraft) -> Saved:
        """Plan a shift (E_TEXT_EMPTY, E_SHIFT_MIDNIGHT, E_SHIFT_LONG, E_NUMBER_RANGE)."""
        require(actor, "volunteer.change")
        values = _clean(draft)
        with self._database.write(actor.account_id, "shift.plan") as unit:
            row = Shift(**values)
            unit.session.add(row)
            unit.session.flush()
            return Saved(row.id, unit.change_id)

    def change(self, actor: Actor, shift_id: int, draft: ShiftDraft) -> Saved:
        """Change a shift; whoever is on it must still be allowed to be, and gets its new hours.

        Confirmed hours stay as they were confirmed. Raises what `plan` and `take_on` raise.
        """
        require(actor, "volunteer.change")
        values = _clean(draft)
        with self._database.write(actor.account_id, "shift.change", shift=shift_id) as unit:
            session = unit.session
            row = found(session, Shift, shift_id)
            is_confirmed = select(VolunteerShift.id).where(
                VolunteerShift.shift_id == shift_id, VolunteerShift.confirmed_on.is_not(None)
            )
            if values["day"] != row.day and session.scalar(is_confirmed.limit(1)):
                raise UserError("E_SHIFT_CONFIRMED", field="day")
            was = usual_quarters(row)
            put(row, values)
            session.flush()
            _recheck(session, row, was)
            return Saved(row.id, unit.change_id)

    def remove(self, actor: Actor, shift_id: int) -> Saved:
        """Remove a shift with its people, unless hours of it are confirmed (E_SHIFT_CONFIRMED)."""
        require(actor, "volunteer.change")
        with self._database.write(actor.account_id, "shift.remove", shift=shift_id) as unit:
            row = found(unit.session, Shift, shift_id)
            served = unit.session.scalars(
                select(VolunteerShift).where(VolunteerShift.shift_id == shift_id)
            ).all()
            if any(one.confirmed_on is not None for one in served):
                raise UserError("E_SHIFT_CONFIRMED")
            for one in served:
                unit.session.delete(one)
            unit.session.flush()
            unit.session.delete(row)
            return Saved(shift_id, unit.change_id)

    # --- people ---------------------------------------------------------------------------------

    def candidates(self, actor: Actor, shift_id: int) -> list[Candidate]:
        """List who serves on the day of a shift and is not on it yet: the fitting and free first."""
        require(actor, "volunteer.read")
        with self._database.read() as session:
            return _candidates(session, found(session, Shift, shift_id))

    def take_on(
        self,
        actor: Actor,
        shift_id: int,
        volunteer_ids: Sequence[int],
        *,
        override_reason: str = "",
    ) -> Taken:
        """Put volunteers on a shift, with its length as their hours.

        Ages are those on the day of the shift. `override_reason` is for those who are busy then.
        Raises E_VOLUNTEER_MINOR, E_VOLUNTEER_CONSENT, E_VOLUNTEER_BIRTH, E_VOLUNTEER_LEFT,
        E_VOLUNTEER_ARCHIVED, E_SHIFT_CLASH, E_SHIFT_TWICE, E_HOURS_DAY; then nobody is on it.
        """
        require(actor, "volunteer.change")
        reason = one_line(override_reason, "override_reason", TEXT_LENGTH)
        with self._database.write(
            actor.account_id, "shift.take_on", shift=shift_id, people=len(volunteer_ids)
        ) as unit:
            session = unit.session
            shift = found(session, Shift, shift_id)
            day = Day(session, shift.day)
            made, warned = [], []
            for one in dict.fromkeys(volunteer_ids):
                volunteer = found(session, Volunteer, one)
                row = _take_on(session, shift, volunteer, day, reason)
                warned += [
                    (one, what) for what in check_hours(session, volunteer, shift, row.quarters)
                ]
                session.add(row)
                session.flush()
                made.append(row.id)
            return Taken(tuple(made), unit.change_id, tuple(warned))

    def take_off(self, actor: Actor, served_ids: Sequence[int]) -> int:
        """Take volunteers off a shift, unless their hours are confirmed (E_SHIFT_CONFIRMED)."""
        require(actor, "volunteer.change")
        with self._database.write(
            actor.account_id, "shift.take_off", people=len(served_ids)
        ) as unit:
            for one in served_ids:
                row = found(unit.session, VolunteerShift, one)
                if row.confirmed_on is not None:
                    raise UserError("E_SHIFT_CONFIRMED")
                unit.session.delete(row)
            return unit.change_id


def _clean(draft: ShiftDraft) -> dict[str, object]:
    if not 0 <= draft.starts_at <= LAST_MINUTE or not 0 <= draft.ends_at <= LAST_MINUTE:
        raise UserError("E_SHIFT_TIMES", field="ends_at")
    if draft.ends_at <= draft.starts_at:
        raise UserError("E_SHIFT_MIDNIGHT", field="ends_at")
    if quarters_between(draft.starts_at, draft.ends_at) > DAY_MOST:
        raise UserError("E_SHIFT_LONG", field="ends_at")
    if not 1 <= draft.needed <= MOST_NEEDED:
        raise UserError("E_NUMBER_RANGE", field="needed", minimum=1, maximum=MOST_NEEDED)
    return {
        "task": required_line(TEXT_LENGTH)(draft.task, "task"),
        "area": str(VolunteerArea(draft.area)),
        "day": draft.day,
        "starts_at": draft.starts_at,
        "ends_at": draft.ends_at,
        "needed": draft.needed,
        "place": line(TEXT_LENGTH)(draft.place, "place"),
        "is_hazardous": draft.is_hazardous,
        "event_id": draft.event_id,
    }


def _take_on(
    session: Session, shift: Shift, volunteer: Volunteer, day: Day, reason: str
) -> VolunteerShift:
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
    refuse_age(session, person, shift.day, area=shift.area, is_hazardous=shift.is_hazardous)
    busy = day.clash(person.id, shift)
    if busy is not None and not reason:
        raise _clash(busy)
    return VolunteerShift(
        shift_id=shift.id,
        volunteer_id=volunteer.id,
        quarters=usual_quarters(shift),
        override_reason=reason if busy is not None else None,
    )


def _clash(busy: Busy) -> UserError:
    return UserError(
        "E_SHIFT_CLASH",
        field="override_reason",
        what=busy.title,
        first=f"{busy.starts_at // 60:02}:{busy.starts_at % 60:02}",
        last=f"{busy.ends_at // 60:02}:{busy.ends_at % 60:02}",
    )


def _recheck(session: Session, shift: Shift, was: int) -> None:
    """Hold whoever is on a changed shift against the rules again."""
    day = Day(session, shift.day)
    query = (
        select(VolunteerShift, Volunteer)
        .join(Volunteer, Volunteer.id == VolunteerShift.volunteer_id)
        .where(VolunteerShift.shift_id == shift.id, VolunteerShift.came.is_not(False))
    )
    for row, volunteer in session.execute(query).all():
        person = session.get_one(Person, volunteer.person_id)
        refuse_age(session, person, shift.day, area=shift.area, is_hazardous=shift.is_hazardous)
        busy = day.clash(person.id, shift)
        if busy is not None and not row.override_reason:
            raise _clash(busy)
        if row.confirmed_on is None and row.quarters == was:
            row.quarters = usual_quarters(shift)
        check_hours(session, volunteer, shift, row.quarters)


def _candidates(session: Session, shift: Shift) -> list[Candidate]:
    on_it = select(VolunteerShift.volunteer_id).where(VolunteerShift.shift_id == shift.id)
    query = (
        select(Volunteer, Person)
        .join(Person, Person.id == Volunteer.person_id)
        .where(Person.archived_at.is_(None), Volunteer.id.not_in(on_it))
        .where(Volunteer.left_on.is_(None) | (Volunteer.left_on >= shift.day))
        .order_by(Person.sort_key, Person.id)
    )
    rows = session.execute(query).all()
    in_area = set(session.scalars(select(AreaRow.volunteer_id).where(AreaRow.area == shift.area)))
    can = set(
        session.scalars(
            select(VolunteerTime.volunteer_id).where(
                VolunteerTime.weekday == shift.day.isoweekday(),
                VolunteerTime.starts_at <= shift.starts_at,
                VolunteerTime.ends_at >= shift.ends_at,
            )
        )
    )
    consented = has_consent(session, [person.id for _row, person in rows], shift.day)
    for_adults = is_for_adults(shift.area, is_hazardous=shift.is_hazardous)
    day = Day(session, shift.day)
    made = []
    for row, person in rows:
        known = born(person)
        made.append(
            Candidate(
                volunteer_id=row.id,
                full_name=spellings(person)[0],
                age=known.age_on(shift.day) if known else None,
                is_minor=known is not None and least_age(known, shift.day) < 18,
                fits_area=row.id in in_area,
                can=row.id in can,
                bar=age_bar(
                    known,
                    shift.day,
                    for_adults=for_adults,
                    has_consent=person.id in consented,
                ),
                busy=day.clash(person.id, shift),
            )
        )
    return sorted(
        made,
        key=lambda one: (one.bar is not None, one.busy is not None, not one.can, not one.fits_area),
    )


def shift_lines(
    session: Session, *asked: ColumnElement[bool], volunteer_id: int | None = None
) -> list[ShiftLine]:
    """Read shifts with their people, in order of time."""
    query = (
        select(Shift, Event.title_kk, Event.title_ru)
        .outerjoin(Event, Event.id == Shift.event_id)
        .where(*asked)
        .order_by(Shift.day, Shift.starts_at, Shift.id)
    )
    rows = session.execute(query).all()
    takers = _takers(session, [row.id for row, _kk, _ru in rows], volunteer_id)
    return [
        ShiftLine(
            id=row.id,
            task=row.task,
            area=row.area,
            day=row.day,
            starts_at=row.starts_at,
            ends_at=row.ends_at,
            needed=row.needed,
            place=row.place,
            is_hazardous=row.is_hazardous,
            event_id=row.event_id,
            event_kk=kk,
            event_ru=ru,
            takers=tuple(takers.get(row.id, ())),
        )
        for row, kk, ru in rows
    ]


def _takers(
    session: Session, shift_ids: Collection[int], volunteer_id: int | None
) -> dict[int, list[Taker]]:
    query = (
        select(VolunteerShift, Volunteer.person_id, Person)
        .join(Volunteer, Volunteer.id == VolunteerShift.volunteer_id)
        .join(Person, Person.id == Volunteer.person_id)
        .where(VolunteerShift.shift_id.in_(shift_ids))
        .order_by(Person.sort_key, Person.id)
    )
    if volunteer_id is not None:
        query = query.where(Volunteer.id == volunteer_id)
    takers: dict[int, list[Taker]] = {}
    for row, person_id, person in session.execute(query):
        takers.setdefault(row.shift_id, []).append(
            Taker(
                id=row.id,
                volunteer_id=row.volunteer_id,
                person_id=person_id,
                full_name=spellings(person)[0],
                quarters=row.quarters,
                came=row.came,
                confirmed_by=row.confirmed_by_name,
                confirmed_on=row.confirmed_on,
                override_reason=row.override_reason,
            )
        )
    return takers
