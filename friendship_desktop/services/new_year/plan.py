"""The dry run of the new school year: each group, what happens to it, each count."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from friendship_desktop.rules.dates import ACADEMIC_YEAR_STARTS, Born, age_band
from friendship_desktop.rules.school_year import next_level, next_title, year_later
from friendship_desktop.services.consents.validity import is_withdrawn
from friendship_desktop.services.teaching import LIVE, academic_year
from friendship_desktop.store.models import (
    Enrolment,
    GroupTeacher,
    Person,
    School,
    StudyGroup,
    WeeklySlot,
)

ONE_DAY = dt.timedelta(days=1)


class Fate(StrEnum):
    """What happens to a group."""

    GOES_ON = "goes_on"  # a group of the new year is made of it, its learners move up
    ENDS = "ends"  # its learners have finished; it goes into the archive
    STAYS = "stays"  # nothing is done
    DONE = "done"  # it goes on already and its lessons are not over; nothing is done twice


@dataclass(frozen=True, slots=True)
class GroupFate:
    """One group of the dry run; `title`, `level` and `age_band` are those of the new year."""

    group_id: int
    old_title: str
    school: str | None
    old_level: str | None
    fate: Fate
    title: str
    level: str | None
    age_band: str | None
    starts_on: dt.date
    """First day of the new group."""
    ends_on: dt.date | None
    last_day: dt.date
    """Last day of the old group and of the stays in it."""
    learners: int
    """Enrolled at the end of the year; they move up, or have finished."""
    left_out: int
    """In the archive, or with a withdrawn consent: they end and do not move up."""
    guests: int
    teachers: int
    times: int
    is_running: bool
    """Lessons are still ahead, so the old group is not put into the archive yet."""
    is_continued: bool
    """A group of the new year was made of it before; a second one never is."""


@dataclass(frozen=True, slots=True)
class YearPlan:
    """What the new school year would do."""

    from_year: int
    groups: tuple[GroupFate, ...]


def year_to_leave(session: Session, today: dt.date) -> int:
    """Propose the year to go on from: the running one, in autumn the one before.

    In autumn that holds while groups of the year before are in use, and once this year's groups
    were made of them: asked again, nobody is carried over a second time.
    """
    this = academic_year(today)
    if today.month < ACADEMIC_YEAR_STARTS:
        return this
    before = aliased(StudyGroup)
    was_begun = session.scalar(
        select(StudyGroup.id)
        .join(before, before.id == StudyGroup.continues_id)
        .where(StudyGroup.academic_year == this, before.academic_year == this - 1)
        .limit(1)
    )
    return this - 1 if was_begun or read_plan(session, this - 1, today).groups else this


def read_plan(session: Session, from_year: int, today: dt.date) -> YearPlan:
    """Read the groups of a year in use and propose what happens to each."""
    rows = session.execute(
        select(StudyGroup, School.name)
        .outerjoin(School, School.id == StudyGroup.school_id)
        .where(
            StudyGroup.academic_year == from_year,
            StudyGroup.archived_at.is_(None),
            StudyGroup.status.in_(LIVE),
        )
        .order_by(School.sort_key.is_(None), School.sort_key, StudyGroup.sort_key, StudyGroup.id)
    ).all()
    groups = [group for group, _school in rows]
    ids = [group.id for group in groups]
    facts = _Facts(
        continued=set(
            session.scalars(select(StudyGroup.continues_id).where(StudyGroup.continues_id.in_(ids)))
        ),
        behind=staying_behind(session, ids, today),
        stays=_stays(session, ids),
        teachers=_counted(session, GroupTeacher, groups),
        times=_counted(session, WeeklySlot, groups),
    )
    return YearPlan(from_year, tuple(_fate(group, school, facts, today) for group, school in rows))


def staying_behind(session: Session, group_ids: Collection[int], today: dt.date) -> set[int]:
    """Give the people who do not move up: in the archive, or with a withdrawn consent."""
    query = select(Person.id).where(
        Person.id.in_(select(Enrolment.person_id).where(Enrolment.group_id.in_(group_ids))),
        or_(Person.archived_at.is_not(None), is_withdrawn(today)),
    )
    return set(session.scalars(query))


@dataclass(frozen=True, slots=True)
class _Facts:
    continued: set[int | None]
    behind: set[int]
    stays: Mapping[int, list[tuple[Enrolment, Person]]]
    teachers: Mapping[int, int]
    times: Mapping[int, int]


def _stays(session: Session, ids: Collection[int]) -> dict[int, list[tuple[Enrolment, Person]]]:
    stays: dict[int, list[tuple[Enrolment, Person]]] = {}
    query = (
        select(Enrolment, Person)
        .join(Person, Person.id == Enrolment.person_id)
        .where(Enrolment.group_id.in_(ids))
    )
    for stay, person in session.execute(query):
        stays.setdefault(stay.group_id, []).append((stay, person))
    return stays


def _counted(
    session: Session, model: type[GroupTeacher | WeeklySlot], groups: Collection[StudyGroup]
) -> Mapping[int, int]:
    """Count what is in force at the end of the year: without a last day, or not before the group's."""
    last_days = {group.id: year_dates(group)[1] for group in groups}
    last = GroupTeacher.ends_on if model is GroupTeacher else WeeklySlot.valid_to
    query = select(model.group_id, last).where(model.group_id.in_(last_days))
    return Counter(
        group_id
        for group_id, day in session.execute(query)
        if day is None or day >= last_days[group_id]
    )


def year_dates(group: StudyGroup) -> tuple[dt.date, dt.date]:
    """First day of the new group, last day of the old one."""
    first = year_later(group.starts_on) if group.starts_on else None
    if first is None or academic_year(first) != group.academic_year + 1:
        first = dt.date(group.academic_year + 1, ACADEMIC_YEAR_STARTS, 1)
    return first, min(group.ends_on or first - ONE_DAY, first - ONE_DAY)


def is_there(stay: Enrolment, last_day: dt.date) -> bool:
    """Tell whether somebody is still enrolled at the end of the year."""
    return stay.ended_on is None or stay.ended_on > last_day


def _fate(group: StudyGroup, school: str | None, facts: _Facts, today: dt.date) -> GroupFate:
    first, last_day = year_dates(group)
    staying = [pair for pair in facts.stays.get(group.id, ()) if is_there(pair[0], last_day)]
    moving = {
        person.id: person
        for stay, person in staying
        if not stay.is_guest and person.id not in facts.behind
    }
    is_running, is_continued = last_day >= today, group.id in facts.continued
    level = next_level(group.level)
    return GroupFate(
        group_id=group.id,
        old_title=group.title,
        school=school,
        old_level=group.level,
        fate=_proposed(len(moving), is_running=is_running, is_continued=is_continued),
        title=next_title(group.title, group.level, level),
        level=level,
        age_band=_band(moving.values(), first) if group.age_band else None,
        starts_on=first,
        ends_on=year_later(group.ends_on) if group.ends_on else None,
        last_day=last_day,
        learners=len(moving),
        left_out=sum(not stay.is_guest for stay, _person in staying) - len(moving),
        guests=sum(stay.is_guest for stay, _person in staying),
        teachers=facts.teachers.get(group.id, 0),
        times=facts.times.get(group.id, 0),
        is_running=is_running,
        is_continued=is_continued,
    )


def _proposed(learners: int, *, is_running: bool, is_continued: bool) -> Fate:
    """Propose what happens: without learners nobody goes on; what goes on already waits for its end."""
    if is_continued and is_running:
        return Fate.DONE
    if learners and not is_continued:
        return Fate.GOES_ON
    return Fate.STAYS if is_running else Fate.ENDS


def _band(people: Collection[Person], day: dt.date) -> str | None:
    """Propose the age band of most learners on the first day of the new year."""
    bands = Counter(
        str(age_band(born.age_on(day))) for person in people if (born := _born(person)) is not None
    )
    return max(sorted(bands), key=lambda band: bands[band]) if bands else None


def _born(person: Person) -> Born | None:
    if person.birth_date is not None:
        return Born(person.birth_date.year, person.birth_date)
    return Born(person.birth_year) if person.birth_year is not None else None
