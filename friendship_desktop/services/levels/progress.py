"""How the learners of a group progressed: levels, scores by skill, attendance and hours."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from friendship_desktop.rules.attendance import Tally
from friendship_desktop.rules.codes import LessonStatus
from friendship_desktop.rules.names import full_name
from friendship_desktop.services.consents.validity import is_withdrawn
from friendship_desktop.services.levels.sheet import Assessed, assessments_of, language_of
from friendship_desktop.services.person_card import tallies_of
from friendship_desktop.services.viewing import view
from friendship_desktop.store.models import Enrolment, Lesson, Person, StudyGroup


@dataclass(frozen=True, slots=True)
class ProgressRow:
    """One learner: the marks of all stays in the group together."""

    person_id: int
    full_name: str
    start_level: str | None
    result_level: str | None
    checks: tuple[Assessed, ...]
    tally: Tally
    ended_on: dt.date | None


@dataclass(frozen=True, slots=True)
class GroupProgress:
    """The progress sheet of a group, or of one learner in it."""

    group_id: int
    kind: str
    title: str
    language_code: str | None
    level: str | None
    academic_year: int
    planned_half_hours: int | None
    held_half_hours: int
    rows: tuple[ProgressRow, ...]


def held_half_hours(session: Session, group_id: int, first: dt.date | None, last: dt.date) -> int:
    """Sum the academic hours, in halves, of the lessons that a group held between two days."""
    query = select(func.coalesce(func.sum(Lesson.half_hours), 0)).where(
        Lesson.group_id == group_id, Lesson.status == LessonStatus.HELD, Lesson.day <= last
    )
    if first is not None:
        query = query.where(Lesson.day >= first)
    return int(session.scalar(query) or 0)


def progress(
    session: Session, group: StudyGroup, today: dt.date, *, person_id: int | None = None
) -> GroupProgress:
    """Read the progress of a group until today; who withdrew the consent stands on no list."""
    query = (
        select(Enrolment, Person)
        .join(Person, Person.id == Enrolment.person_id)
        .where(
            Enrolment.group_id == group.id,
            Enrolment.is_guest.is_(False),
            Enrolment.started_on <= today,
            ~is_withdrawn(today),
        )
        .order_by(Person.sort_key, Person.id, Enrolment.started_on)
    )
    if person_id is not None:
        query = query.where(Person.id == person_id)
    stays: dict[int, list[tuple[Enrolment, Person]]] = {}
    for stay, person in session.execute(query):
        stays.setdefault(person.id, []).append((stay, person))
    checks = assessments_of(session, list(stays), language_of(group), group.id)
    tallies = tallies_of(session, [stay.id for own in stays.values() for stay, _person in own])
    return view(
        GroupProgress,
        group,
        group_id=group.id,
        held_half_hours=held_half_hours(session, group.id, None, today),
        rows=tuple(
            _row([stay for stay, _person in own], own[0][1], checks.get(own[0][1].id, ()), tallies)
            for own in stays.values()
        ),
    )


def _row(
    stays: list[Enrolment],
    person: Person,
    checks: tuple[Assessed, ...],
    tallies: Mapping[int, Tally],
) -> ProgressRow:
    starts = [stay.start_level for stay in stays if stay.start_level]
    results = [stay.result_level for stay in stays if stay.result_level]
    return ProgressRow(
        person_id=person.id,
        full_name=full_name(person.surname, person.given_name, person.patronymic or ""),
        start_level=starts[0] if starts else None,
        result_level=results[-1] if results else None,
        checks=checks,
        tally=sum((tallies.get(stay.id, Tally()) for stay in stays), Tally()),
        ended_on=stays[-1].ended_on,
    )
