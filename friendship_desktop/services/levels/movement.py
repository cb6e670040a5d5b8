"""Who went from which level to which between two days: a table whose numbers open their learners."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.rules.codes import AssessmentKind, GroupKind, LanguageLevel
from friendship_desktop.rules.indicators import raised_level
from friendship_desktop.rules.names import full_name
from friendship_desktop.services.levels.sheet import Assessed, assessments_of, language_of
from friendship_desktop.services.teaching import stays_between
from friendship_desktop.store.models import Enrolment, Person, StudyGroup

NONE = LanguageLevel.NONE


@dataclass(frozen=True, slots=True)
class Moved:
    """One learner of the table; a level is `none` until it is known."""

    person_id: int
    enrolment_id: int
    full_name: str
    group_id: int
    group: str
    start: LanguageLevel
    result: LanguageLevel


@dataclass(frozen=True, slots=True)
class Movement:
    """The learners of a period by the level they began it at and the one they ended it at."""

    first: dt.date
    last: dt.date
    rows: tuple[Moved, ...]

    def cell(self, start: LanguageLevel, result: LanguageLevel) -> tuple[Moved, ...]:
        """Give the learners behind one number."""
        return tuple(row for row in self.rows if (row.start, row.result) == (start, result))

    @property
    def raised(self) -> int:
        """Count those who ended above the level they began at."""
        return sum(raised_level(row.start, row.result) for row in self.rows)


def movement(
    session: Session, first: dt.date, last: dt.date, group_id: int | None = None
) -> Movement:
    """Read the movement of one group, or of all state-language groups.

    The level at the beginning is the latest one known before the period, or the start level of whoever
    came within it; the level at the end is the latest one assessed until the last day.
    """
    only = (
        StudyGroup.kind == GroupKind.STATE_LANGUAGE
        if group_id is None
        else StudyGroup.id == group_id
    )
    found = session.execute(
        select(Enrolment, Person, StudyGroup)
        .join(Person, Person.id == Enrolment.person_id)
        .join(StudyGroup, StudyGroup.id == Enrolment.group_id)
        .where(only, Enrolment.is_guest.is_(False), stays_between(first, last))
        .order_by(StudyGroup.sort_key, StudyGroup.id, Person.sort_key, Enrolment.started_on)
    ).all()
    checks: dict[int, Mapping[int, Sequence[Assessed]]] = {}
    for group in {group for _stay, _person, group in found}:
        people = [stay.person_id for stay, _person, its in found if its.id == group.id]
        checks[group.id] = assessments_of(session, people, language_of(group), group.id)
    return Movement(
        first,
        last,
        tuple(
            _moved(stay, person, group, checks[group.id].get(person.id, ()), first, last)
            for stay, person, group in found
        ),
    )


def _moved(
    stay: Enrolment,
    person: Person,
    group: StudyGroup,
    checks: Sequence[Assessed],
    first: dt.date,
    last: dt.date,
) -> Moved:
    own = [one for one in checks if one.level and one.kind is not AssessmentKind.EXTERNAL_KAZTEST]
    before = [one.level for one in own if one.day < first]
    until = [one.level for one in own if one.day <= last and one.kind != AssessmentKind.PLACEMENT]
    start = before[-1] if before else stay.start_level
    result = until[-1] if until else None
    if result is None and stay.ended_on is not None and stay.ended_on <= last:
        result = stay.result_level
    return Moved(
        person_id=person.id,
        enrolment_id=stay.id,
        full_name=full_name(person.surname, person.given_name, person.patronymic or ""),
        group_id=group.id,
        group=group.title,
        start=LanguageLevel(start or NONE),
        result=LanguageLevel(result or NONE),
    )
