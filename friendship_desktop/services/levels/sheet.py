"""Assessments of a group as they are read: the grid of one day, and everything so far."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from friendship_desktop.rules.codes import AssessmentKind
from friendship_desktop.rules.levels import NO_SCORES, SKILLS, Scores
from friendship_desktop.services.consents.validity import is_withdrawn
from friendship_desktop.services.homonyms import told_apart
from friendship_desktop.store.models import Enrolment, LevelAssessment, Person, StudyGroup

STATE_LANGUAGE = "kk"
AHEAD = dt.timedelta(days=60)
"""How long before the first day in the group a placement test may lie."""


@dataclass(frozen=True, slots=True)
class Assessed:
    """One assessment of somebody."""

    id: int
    kind: AssessmentKind
    day: dt.date
    level: str | None
    scores: Scores
    external_no: str | None


@dataclass(frozen=True, slots=True)
class GradeRow:
    """One learner in the grid of a day; empty where nothing was typed yet."""

    person_id: int
    enrolment_id: int
    full_name: str
    start_level: str | None
    result_level: str | None
    level: str | None = None
    scores: Scores = NO_SCORES
    external_no: str | None = None


@dataclass(frozen=True, slots=True)
class GradeSheet:
    """The grid of a group for one kind of assessment on one day."""

    group_id: int
    kind: AssessmentKind
    day: dt.date
    rows: tuple[GradeRow, ...]


def language_of(group: StudyGroup) -> str:
    """Give the language that is assessed; a group without one is asked about the state language."""
    return group.language_code or STATE_LANGUAGE


def stays_on(
    session: Session, group_id: int, kind: AssessmentKind, day: dt.date
) -> list[tuple[Enrolment, Person]]:
    """List the learners who may be assessed on a day, in Kazakh order, each once.

    A placement test may lie before the first day; guests and those whose consent was withdrawn are
    not assessed.
    """
    ahead = AHEAD if kind is AssessmentKind.PLACEMENT else dt.timedelta()
    query = (
        select(Enrolment, Person)
        .join(Person, Person.id == Enrolment.person_id)
        .where(
            Enrolment.group_id == group_id,
            Enrolment.is_guest.is_(False),
            Enrolment.started_on <= day + ahead,
            or_(Enrolment.ended_on.is_(None), Enrolment.ended_on >= day),
            ~is_withdrawn(day),
        )
        .order_by(Person.sort_key, Person.id, Enrolment.started_on)
    )
    once: dict[int, tuple[Enrolment, Person]] = {}
    for stay, person in session.execute(query):
        once.setdefault(person.id, (stay, person))
    return list(once.values())


def read_sheet(
    session: Session, group: StudyGroup, kind: AssessmentKind, day: dt.date
) -> GradeSheet:
    """Read the grid of a group for a kind and a day."""
    stays = stays_on(session, group.id, kind, day)
    known = {
        row.person_id: row
        for row in session.scalars(
            select(LevelAssessment).where(
                LevelAssessment.person_id.in_([person.id for _stay, person in stays]),
                *same_check(group, kind, day),
            )
        )
    }
    names = told_apart({person.id: person for _stay, person in stays})
    return GradeSheet(
        group.id,
        kind,
        day,
        tuple(_grade_row(stay, names[person.id], known.get(person.id)) for stay, person in stays),
    )


def same_check(
    group: StudyGroup, kind: AssessmentKind, day: dt.date
) -> tuple[ColumnElement[bool], ...]:
    """Say in SQL which assessments the grid of a day shows."""
    return (LevelAssessment.day == day, *same_kind(group, kind))


def same_kind(group: StudyGroup, kind: AssessmentKind) -> tuple[ColumnElement[bool], ...]:
    """Say in SQL which assessments are of a group; a result from outside belongs to none."""
    outside = kind is AssessmentKind.EXTERNAL_KAZTEST
    return (
        LevelAssessment.kind == kind,
        LevelAssessment.language_code == language_of(group),
        LevelAssessment.group_id.is_(None) if outside else LevelAssessment.group_id == group.id,
    )


def _grade_row(stay: Enrolment, name: str, row: LevelAssessment | None) -> GradeRow:
    return GradeRow(
        person_id=stay.person_id,
        enrolment_id=stay.id,
        full_name=name,
        start_level=stay.start_level,
        result_level=stay.result_level,
        level=row.level if row else None,
        scores=scores_of(row) if row else NO_SCORES,
        external_no=row.external_no if row else None,
    )


def scores_of(row: LevelAssessment) -> Scores:
    """Give the five scores of an assessment in the order of SKILLS."""
    return tuple(getattr(row, skill) for skill in SKILLS)


def assessments_of(
    session: Session, person_ids: Sequence[int], language: str, group_id: int | None = None
) -> dict[int, tuple[Assessed, ...]]:
    """Read the assessments of some people in a language, oldest first; of one group and from outside."""
    query = (
        select(LevelAssessment)
        .where(LevelAssessment.person_id.in_(person_ids), LevelAssessment.language_code == language)
        .order_by(LevelAssessment.day, LevelAssessment.id)
    )
    if group_id is not None:
        query = query.where(
            or_(LevelAssessment.group_id == group_id, LevelAssessment.group_id.is_(None))
        )
    found: dict[int, list[Assessed]] = {}
    for row in session.scalars(query):
        found.setdefault(row.person_id, []).append(
            Assessed(
                row.id,
                AssessmentKind(row.kind),
                row.day,
                row.level,
                scores_of(row),
                row.external_no,
            )
        )
    return {person_id: tuple(rows) for person_id, rows in found.items()}
