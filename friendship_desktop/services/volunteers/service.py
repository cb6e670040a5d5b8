"""Volunteers of the House: registered, described, found by what they can and when, and leaving."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Select, case, func, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.ages import MAJORITY
from friendship_desktop.rules.codes import VolunteerArea
from friendship_desktop.rules.name_keys import fold
from friendship_desktop.rules.reference import codes
from friendship_desktop.rules.volunteering import CONSENT_AGE, least_age
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.editing import Saved, found, in_order, line, one_line, put, whole
from friendship_desktop.services.people_list import age, born
from friendship_desktop.services.person_fields import add_person, clean_person, spellings
from friendship_desktop.services.volunteers.bars import Busy, Day, has_consent, refuse_age
from friendship_desktop.store.database import Database, Unit
from friendship_desktop.store.models import (
    Consent,
    ConsentItem,
    Person,
    Shift,
    Volunteer,
    VolunteerLanguage,
    VolunteerShift,
    VolunteerTime,
)
from friendship_desktop.store.models import VolunteerArea as AreaRow

SKILLS_LENGTH = 500
WEEK = range(1, 8)
LAST_MINUTE = 24 * 60


@dataclass(frozen=True, slots=True, order=True)
class Free:
    """A weekday (Monday is 1) and the minutes after midnight between which somebody usually can."""

    weekday: int
    starts_at: int
    ends_at: int

    def covers(self, weekday: int, minute: int | None) -> bool:
        """Tell whether a weekday, and a minute of it, lie within."""
        return self.weekday == weekday and (
            minute is None or self.starts_at <= minute < self.ends_at
        )


@dataclass(frozen=True, slots=True, order=True)
class Speaks:
    """A language somebody speaks."""

    language: str
    interprets: bool = False


@dataclass(frozen=True, slots=True)
class VolunteerDraft:
    """Everything that can be typed about a volunteer."""

    registered_on: dt.date
    areas: frozenset[str] = frozenset()
    languages: frozenset[Speaks] = frozenset()
    times: frozenset[Free] = frozenset()
    skills: str = ""
    platform_id: str = ""
    quarters_brought_forward: int = 0
    left_on: dt.date | None = None


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
    busy: tuple[Busy, ...] = ()
    """What is in the way on the wanted day at the wanted time."""


@dataclass(frozen=True, slots=True)
class Year:
    """A volunteer's calendar year: only confirmed hours count."""

    year: int
    shifts: int
    quarters: int


@dataclass(frozen=True, slots=True)
class VolunteerCard:
    """Everything the card of one volunteer shows of themselves."""

    line: VolunteerLine
    draft: VolunteerDraft
    years: tuple[Year, ...]
    is_archived: bool


class Volunteers:
    """The volunteers of the House."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def list(
        self, actor: Actor, wanted: Wanted = Wanted(), *, today: dt.date
    ) -> list[VolunteerLine]:
        """List volunteers in Kazakh order; with a day and time, the free ones first."""
        require(actor, "volunteer.read")
        with self._database.read() as session:
            lines = [line for line in _lines(session, today) if _fits(line, wanted, today)]
            if wanted.day is None:
                return lines
            day = Day(session, wanted.day)
            lines = [_with_busy(line, day, wanted.minute) for line in lines]
        return sorted(lines, key=lambda one: bool(one.busy))

    def card(self, actor: Actor, volunteer_id: int, *, today: dt.date) -> VolunteerCard:
        """Show one volunteer with the record of every year (E_NOT_FOUND)."""
        require(actor, "volunteer.read")
        with self._database.read() as session:
            row = found(session, Volunteer, volunteer_id)
            (line,) = _lines(session, today, volunteer_id)
            person = session.get_one(Person, row.person_id)
            return VolunteerCard(
                line=line,
                draft=VolunteerDraft(
                    registered_on=row.registered_on,
                    areas=frozenset(line.areas),
                    languages=frozenset(line.languages),
                    times=frozenset(line.times),
                    skills=row.skills or "",
                    platform_id=row.platform_id or "",
                    quarters_brought_forward=row.quarters_brought_forward,
                    left_on=row.left_on,
                ),
                years=_years(session, volunteer_id),
                is_archived=person.archived_at is not None,
            )

    def of_person(self, actor: Actor, person_id: int) -> int | None:
        """Give the volunteer that a person is, or was; None when they never were."""
        require(actor, "volunteer.read")
        with self._database.read() as session:
            return session.scalar(select(Volunteer.id).where(Volunteer.person_id == person_id))

    def register(
        self,
        actor: Actor,
        person: int | dict[str, Any],
        draft: VolunteerDraft,
        *,
        today: dt.date,
    ) -> Saved:
        """Make somebody a volunteer: a person of the registry by id, or a new one by their fields.

        Under fourteen only with a guardian's written consent in force on the day. Raises
        E_VOLUNTEER_CONSENT, E_VOLUNTEER_TWICE, E_VOLUNTEER_ARCHIVED, E_VOLUNTEER_TIMES, E_NAME_EMPTY…
        """
        require(actor, "volunteer.create")
        values = None if isinstance(person, int) else clean_person(person, today)
        with self._database.write(actor.account_id, "volunteer.register") as unit:
            session = unit.session
            who = (
                add_person(session, self._clock, values)
                if values is not None
                else found(session, Person, int(str(person)))
            )
            if who.archived_at is not None:
                raise UserError("E_VOLUNTEER_ARCHIVED", field="person")
            if session.scalar(select(Volunteer.id).where(Volunteer.person_id == who.id)):
                raise UserError("E_VOLUNTEER_TWICE", field="person")
            if draft.registered_on > today:
                raise UserError("E_VOLUNTEER_DATE", field="registered_on")
            refuse_age(session, who, draft.registered_on)
            row = Volunteer(person_id=who.id, consent_id=_consent(session, who.id))
            _fill(unit, row, draft)
            return Saved(row.id, unit.change_id)

    def change(self, actor: Actor, volunteer_id: int, draft: VolunteerDraft) -> Saved:
        """Put what was typed about a volunteer (E_DATES_ORDER, E_VOLUNTEER_TIMES, E_TEXT_LONG)."""
        require(actor, "volunteer.change")
        with self._database.write(actor.account_id, "volunteer.change") as unit:
            row = found(unit.session, Volunteer, volunteer_id)
            _fill(unit, row, draft)
            return Saved(row.id, unit.change_id)

    def leave(self, actor: Actor, volunteer_id: int, *, on: dt.date | None) -> Saved:
        """Note the last day of a volunteer, or with None that they serve again (E_DATES_ORDER)."""
        require(actor, "volunteer.change")
        with self._database.write(actor.account_id, "volunteer.leave") as unit:
            row = found(unit.session, Volunteer, volunteer_id)
            in_order(row.registered_on, on, "left_on")
            row.left_on = on
            return Saved(row.id, unit.change_id)


# --- writing ------------------------------------------------------------------------------------


def _fill(unit: Unit, row: Volunteer, draft: VolunteerDraft) -> None:
    session = unit.session
    in_order(draft.registered_on, draft.left_on, "left_on")
    for area in draft.areas:
        VolunteerArea(area)
    if unknown := {one.language for one in draft.languages} - set(codes("language")):
        raise ValueError(unknown)
    _check_times(draft.times)
    put(
        row,
        {
            "registered_on": draft.registered_on,
            "left_on": draft.left_on,
            "platform_id": line(200)(draft.platform_id, "platform_id"),
            "skills": one_line(draft.skills, "skills", SKILLS_LENGTH) or None,
            "quarters_brought_forward": whole(0, 40_000)(
                draft.quarters_brought_forward, "brought_forward"
            ),
        },
    )
    session.add(row)
    session.flush()
    _put_set(session, row.id, AreaRow, {area: {"area": area} for area in draft.areas}, "area")
    _put_set(
        session,
        row.id,
        VolunteerLanguage,
        {
            one.language: {"language_code": one.language, "interprets": one.interprets}
            for one in draft.languages
        },
        "language_code",
    )
    _put_times(session, row.id, draft.times)


def _put_set(
    session: Session,
    volunteer_id: int,
    model: type[AreaRow | VolunteerLanguage],
    wanted: dict[str, dict[str, Any]],
    key: str,
) -> None:
    """Make the rows of a volunteer those wanted, and touch only what differs."""
    there = {
        getattr(row, key): row
        for row in session.scalars(select(model).where(model.volunteer_id == volunteer_id))
    }
    for name, row in there.items():
        if name not in wanted:
            session.delete(row)
    for name, values in wanted.items():
        if name in there:
            put(there[name], values)
        else:
            session.add(model(volunteer_id=volunteer_id, **values))


def _put_times(session: Session, volunteer_id: int, times: Iterable[Free]) -> None:
    query = select(VolunteerTime).where(VolunteerTime.volunteer_id == volunteer_id)
    there = {Free(row.weekday, row.starts_at, row.ends_at): row for row in session.scalars(query)}
    wanted = set(times)
    for free, row in there.items():
        if free not in wanted:
            session.delete(row)
    session.flush()  # a time begun anew with another end must not meet the old one
    for free in sorted(wanted - there.keys()):
        session.add(
            VolunteerTime(
                volunteer_id=volunteer_id,
                weekday=free.weekday,
                starts_at=free.starts_at,
                ends_at=free.ends_at,
            )
        )


def _check_times(times: Iterable[Free]) -> None:
    last: dict[int, int] = {}
    for free in sorted(times):
        is_day = free.weekday in WEEK and 0 <= free.starts_at < free.ends_at <= LAST_MINUTE
        if not is_day or free.starts_at < last.get(free.weekday, 0):
            raise UserError("E_VOLUNTEER_TIMES", field="times")
        last[free.weekday] = free.ends_at


def _consent(session: Session, person_id: int) -> int | None:
    return session.scalar(
        select(Consent.id)
        .join(ConsentItem, ConsentItem.consent_id == Consent.id)
        .where(Consent.person_id == person_id, ConsentItem.purpose == "volunteer")
        .where(Consent.withdrawn_on.is_(None))
        .order_by(Consent.given_on.desc())
        .limit(1)
    )


# --- reading ------------------------------------------------------------------------------------


def _lines(
    session: Session, today: dt.date, volunteer_id: int | None = None
) -> list[VolunteerLine]:
    query = (
        select(Volunteer, Person)
        .join(Person, Person.id == Volunteer.person_id)
        .order_by(Person.sort_key, Person.id)
    )
    if volunteer_id is not None:
        query = query.where(Volunteer.id == volunteer_id)
    rows = [(row, person) for row, person in session.execute(query)]
    areas = _grouped(session, select(AreaRow.volunteer_id, AreaRow.area))
    languages = _grouped(
        session,
        select(
            VolunteerLanguage.volunteer_id,
            VolunteerLanguage.language_code,
            VolunteerLanguage.interprets,
        ),
    )
    times = _grouped(
        session,
        select(
            VolunteerTime.volunteer_id,
            VolunteerTime.weekday,
            VolunteerTime.starts_at,
            VolunteerTime.ends_at,
        ),
    )
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
                areas=tuple(
                    sorted((one[0] for one in areas.get(row.id, ())), key=order.__getitem__)
                ),
                languages=tuple(sorted(Speaks(*one) for one in languages.get(row.id, ()))),
                times=tuple(sorted(Free(*one) for one in times.get(row.id, ()))),
                registered_on=row.registered_on,
                left_on=row.left_on,
                quarters=quarters,
                quarters_all=quarters_all + row.quarters_brought_forward,
                unconfirmed=unconfirmed,
            )
        )
    return made


def _grouped(session: Session, query: Select[*tuple[Any, ...]]) -> dict[int, list[tuple[Any, ...]]]:
    found_: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
    for volunteer_id, *rest in session.execute(query):
        found_[volunteer_id].append(tuple(rest))
    return found_


def _sums(session: Session, today: dt.date) -> dict[int, tuple[int, int, int]]:
    confirmed = VolunteerShift.confirmed_on.is_not(None)
    this_year = confirmed & Shift.day.between(today.replace(month=1, day=1), today)
    waits = VolunteerShift.confirmed_on.is_(None) & VolunteerShift.came.is_not(False)
    query = (
        select(
            VolunteerShift.volunteer_id,
            func.sum(case((this_year, VolunteerShift.quarters), else_=0)),
            func.sum(case((confirmed, VolunteerShift.quarters), else_=0)),
            func.sum(case((waits & (Shift.day < today), 1), else_=0)),
        )
        .join(Shift, Shift.id == VolunteerShift.shift_id)
        .group_by(VolunteerShift.volunteer_id)
    )
    return {one: (year, whole_, waiting) for one, year, whole_, waiting in session.execute(query)}


def _years(session: Session, volunteer_id: int) -> tuple[Year, ...]:
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


def _fits(line_: VolunteerLine, wanted: Wanted, today: dt.date) -> bool:
    has_left = line_.left_on is not None and line_.left_on < today
    if has_left is not wanted.left or (wanted.area and wanted.area not in line_.areas):
        return False
    if wanted.language and not any(
        one.language == wanted.language and (one.interprets or not wanted.interprets)
        for one in line_.languages
    ):
        return False
    if wanted.interprets and not any(one.interprets for one in line_.languages):
        return False
    if wanted.day is not None and not any(
        free.covers(wanted.day.isoweekday(), wanted.minute) for free in line_.times
    ):
        return False
    said = fold(f"{line_.full_name} {line_.phone or ''}")
    return all(word in said for word in fold(wanted.text).split())


def _with_busy(line_: VolunteerLine, day: Day, minute: int | None) -> VolunteerLine:
    busy = tuple(
        one
        for one in day.busy(line_.person_id)
        if minute is None or one.starts_at <= minute < one.ends_at
    )
    return replace(line_, busy=busy)
