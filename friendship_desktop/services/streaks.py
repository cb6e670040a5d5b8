"""Who has missed several lessons in a row: the people a teacher should call.

Only marks of held lessons count, so vacations and cancelled lessons lengthen no streak. A lesson
without a mark for the learner, and days known in advance on the card, neither lengthen nor end it.
A group that has not met for four weeks raises no alarm.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, or_, select
from sqlalchemy.orm import Session

from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.codes import LessonStatus, MarkCode
from friendship_desktop.rules.names import full_name
from friendship_desktop.services.excused import Away, periods_of
from friendship_desktop.services.settings import read_setting
from friendship_desktop.services.teaching import is_enrolled, is_live, teachers_of
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import (
    Enrolment,
    Guardian,
    Lesson,
    Mark,
    Person,
    School,
    StudyGroup,
)

AnyRow = Row[*tuple[Any, ...]]
WINDOW = dt.timedelta(days=120)
"""How far back a streak is followed."""
RECENT = dt.timedelta(weeks=2)
"""Read of everybody; only whoever came to nothing in these days is followed further back."""
ONE_DAY = dt.timedelta(days=1)
SILENCE = dt.timedelta(weeks=4)
LEAST = "streak.least"


@dataclass(frozen=True, slots=True)
class Contact:
    """A number to call, and whose it is; the learner's own has no name."""

    phone: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Streak:
    """Lessons that somebody missed in a row, the latest last."""

    enrolment_id: int
    person_id: int
    full_name: str
    group_id: int
    group: str
    school: str | None
    teacher: str
    missed: tuple[tuple[dt.date, MarkCode], ...]
    contacts: tuple[Contact, ...]

    @property
    def length(self) -> int:
        """Count the missed lessons."""
        return len(self.missed)

    @property
    def last_day(self) -> dt.date:
        """The last lesson that was missed."""
        return self.missed[-1][0]

    def count(self, code: MarkCode) -> int:
        """Count the missed lessons with one mark."""
        return sum(mark == code for _day, mark in self.missed)


class Streaks:
    """Absences in a row."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(
        self, actor: Actor, *, today: dt.date, group_id: int | None = None
    ) -> tuple[Streak, ...]:
        """List whoever missed at least as many lessons in a row as the House has set."""
        require(actor, "register.read")
        with self._database.read() as session:
            return tuple(find_streaks(session, today, group_id=group_id))


def find_streaks(session: Session, today: dt.date, *, group_id: int | None = None) -> list[Streak]:
    """Find streaks of learners enrolled today, by group and name."""
    least = max(1, int(read_setting(session, LEAST)))
    stays = _stays(session, today, group_id)
    marks = _marks(session, today - RECENT, today)
    absent = {stay for stay in stays if not any(row.attended for row in marks.get(stay, ()))}
    for stay, older in _marks(session, today - WINDOW, today - RECENT - ONE_DAY, absent).items():
        marks.setdefault(stay, []).extend(older)
    missing = {stay for stay in stays if stay in marks and not marks[stay][0].attended}
    away = periods_of(session, {stays[stay][0] for stay in missing}, today - WINDOW, today)
    runs = {stay: _run(marks[stay], away.get(stays[stay][0], ())) for stay in missing}
    long = {stay: run for stay, run in runs.items() if len(run) >= least}
    return _described(session, long, {stay: stays[stay] for stay in long}, today)


def _stays(session: Session, today: dt.date, group_id: int | None) -> dict[int, tuple[int, int]]:
    """Give person and group of whoever is enrolled today in a group that has met of late."""
    only = () if group_id is None else (StudyGroup.id == group_id,)
    met = select(Lesson.group_id).where(
        Lesson.status == LessonStatus.HELD, Lesson.day.between(today - SILENCE, today)
    )
    groups = select(StudyGroup.id).where(
        is_live(), or_(StudyGroup.ends_on.is_(None), StudyGroup.ends_on >= today), *only
    )
    query = select(Enrolment.id, Enrolment.person_id, Enrolment.group_id).where(
        is_enrolled(today), Enrolment.group_id.in_(groups), Enrolment.group_id.in_(met)
    )
    return {row[0]: (row[1], row[2]) for row in session.connection().execute(query).all()}


def _marks(
    session: Session, first: dt.date, last: dt.date, stays: Collection[int] | None = None
) -> dict[int, list[AnyRow]]:
    """Read marks between two days, of everybody or of some, each learner's latest first."""
    only = () if stays is None else (Mark.enrolment_id.in_(stays),)
    query = (
        select(Mark.enrolment_id, Lesson.day, Mark.code, Mark.attended)
        .join(Lesson, Lesson.id == Mark.lesson_id)
        .where(Lesson.day.between(first, last), Lesson.status == LessonStatus.HELD, *only)
        .order_by(Lesson.day.desc(), Lesson.number.desc())
    )
    marks: dict[int, list[AnyRow]] = {}
    for row in session.connection().execute(query).all():
        marks.setdefault(row.enrolment_id, []).append(row)
    return marks


def _run(rows: Iterable[AnyRow], away: Sequence[Away]) -> list[tuple[dt.date, MarkCode]]:
    """Follow one learner's marks back to the last lesson attended."""
    missed = []
    for row in rows:
        if row.attended:
            break
        if not any(period.covers(row.day) for period in away):
            missed.append((row.day, MarkCode(row.code)))
    return missed[::-1]


def _described(
    session: Session,
    runs: Mapping[int, Sequence[tuple[dt.date, MarkCode]]],
    people: Mapping[int, tuple[int, int]],
    today: dt.date,
) -> list[Streak]:
    person_ids = {person_id for person_id, _group in people.values()}
    group_ids = {group_id for _person, group_id in people.values()}
    persons = {
        row.id: row for row in session.scalars(select(Person).where(Person.id.in_(person_ids)))
    }
    groups = {
        row.id: row
        for row in session.execute(
            select(StudyGroup.id, StudyGroup.title, StudyGroup.sort_key, School.name)
            .outerjoin(School, School.id == StudyGroup.school_id)
            .where(StudyGroup.id.in_(group_ids))
        )
    }
    teachers = teachers_of(session, group_ids, today)
    contacts = contacts_of(session, persons)
    order = sorted(
        runs,
        key=lambda stay: (
            groups[people[stay][1]].sort_key,
            persons[people[stay][0]].sort_key,
            stay,
        ),
    )
    streaks = []
    for stay in order:
        person, group = persons[people[stay][0]], groups[people[stay][1]]
        own = teachers.get(group.id, ())
        streaks.append(
            Streak(
                enrolment_id=stay,
                person_id=person.id,
                full_name=full_name(person.surname, person.given_name, person.patronymic or ""),
                group_id=group.id,
                group=group.title,
                school=group.name,
                teacher=own[0].short_name if own else "",
                missed=tuple(runs[stay]),
                contacts=contacts.get(person.id, ()),
            )
        )
    return streaks


def contacts_of(session: Session, persons: Mapping[int, Person]) -> dict[int, tuple[Contact, ...]]:
    """Give the numbers to call about some people: guardians first, then the learner's own."""
    contacts: dict[int, list[Contact]] = {}
    query = (
        select(Guardian.person_id, Guardian.phone, Guardian.name)
        .where(Guardian.person_id.in_(persons), Guardian.phone.is_not(None))
        .order_by(Guardian.is_primary.desc(), Guardian.is_emergency.desc(), Guardian.id)
    )
    for person_id, phone, name in session.execute(query):
        contacts.setdefault(person_id, []).append(Contact(phone or "", name))
    for person_id, person in persons.items():
        if person.phone:
            contacts.setdefault(person_id, []).append(Contact(person.phone))
    return {person_id: tuple(found) for person_id, found in contacts.items()}
