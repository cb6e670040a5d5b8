"""The card of a person: names, guardians, enrolments with their figures, groups taught."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import and_, case, func, select
from sqlalchemy.orm import Session

from friendship_desktop.rules.attendance import EXCUSED, Tally
from friendship_desktop.rules.codes import LessonStatus
from friendship_desktop.services.consents.validity import withdrawn_since
from friendship_desktop.services.people_list import Missing, age, born, learners, missing_of
from friendship_desktop.services.person_fields import spellings
from friendship_desktop.services.viewing import view
from friendship_desktop.store.models import (
    Enrolment,
    GroupTeacher,
    Guardian,
    Lesson,
    Mark,
    Person,
    School,
    StudyGroup,
    Volunteer,
)


@dataclass(frozen=True, slots=True)
class GuardianRow:
    """Somebody who answers for the person."""

    id: int
    name: str
    phone: str | None
    relation: str | None
    is_primary: bool
    is_representative: bool
    may_collect: bool
    is_emergency: bool


@dataclass(frozen=True, slots=True)
class Stay:
    """One enrolment of the person, latest first."""

    enrolment_id: int
    group_id: int
    group: str
    school: str | None
    started_on: dt.date
    ended_on: dt.date | None
    reason_in: str | None
    reason_out: str | None
    order_no: str | None
    order_date: dt.date | None
    is_guest: bool
    tally: Tally


@dataclass(frozen=True, slots=True)
class Teaching:
    """One group the person teaches or taught."""

    row_id: int
    group_id: int
    group: str
    role: str
    starts_on: dt.date | None
    ends_on: dt.date | None


@dataclass(frozen=True, slots=True)
class PersonCard:
    """Everything known about one person."""

    id: int
    public_id: str
    full_name: str
    surname: str
    given_name: str
    patronymic: str | None
    surname_kk: str | None
    given_name_kk: str | None
    patronymic_kk: str | None
    surname_ru: str | None
    given_name_ru: str | None
    patronymic_ru: str | None
    birth_date: dt.date | None
    birth_year: int | None
    age: int | None
    may_be_minor: bool
    sex: str | None
    phone: str | None
    email: str | None
    preferred_language: str | None
    note: str | None
    is_archived: bool
    guardians: tuple[GuardianRow, ...]
    stays: tuple[Stay, ...]
    teaches: tuple[Teaching, ...]
    tally: Tally
    """All marks of all enrolments, guests' days left out."""
    missing: tuple[Missing, ...]
    is_withdrawn: bool
    """The consent to be taught was withdrawn and not given again: nobody may enrol this person."""
    volunteer_since: dt.date | None = None
    """The person serves as a volunteer; None for those who left or never did."""


def card(session: Session, row: Person, today: dt.date) -> PersonCard:
    """Show one person as known today."""
    stays = _stays(session, row.id)
    known = born(row)
    return view(
        PersonCard,
        row,
        full_name=spellings(row)[0],
        age=age(row, today),
        may_be_minor=known is not None and known.may_be_minor(today),
        is_archived=row.archived_at is not None,
        guardians=_guardians(session, row.id),
        stays=stays,
        teaches=_teaching(session, row.id),
        tally=sum((stay.tally for stay in stays if not stay.is_guest), Tally()),
        missing=_missing(session, row, today),
        is_withdrawn=row.id in withdrawn_since(session, [row.id]),
        volunteer_since=session.scalar(
            select(Volunteer.registered_on)
            .where(Volunteer.person_id == row.id)
            .where(Volunteer.left_on.is_(None) | (Volunteer.left_on >= today))
        ),
    )


def _missing(session: Session, row: Person, today: dt.date) -> tuple[Missing, ...]:
    learns = session.scalar(learners(today).where(Enrolment.person_id == row.id).limit(1))
    return missing_of(session, [row], today).get(row.id, ()) if learns is not None else ()


def _guardians(session: Session, person_id: int) -> tuple[GuardianRow, ...]:
    query = (
        select(
            Guardian.id,
            Guardian.name,
            Guardian.phone,
            Guardian.relation,
            Guardian.is_primary,
            Guardian.is_representative,
            Guardian.may_collect,
            Guardian.is_emergency,
        )
        .where(Guardian.person_id == person_id)
        .order_by(Guardian.is_primary.desc(), Guardian.id)
    )
    return tuple(GuardianRow(*row) for row in session.execute(query))


def _stays(session: Session, person_id: int) -> tuple[Stay, ...]:
    query = (
        select(Enrolment, StudyGroup.title, School.name)
        .join(StudyGroup, StudyGroup.id == Enrolment.group_id)
        .outerjoin(School, School.id == StudyGroup.school_id)
        .where(Enrolment.person_id == person_id)
        .order_by(Enrolment.started_on.desc(), Enrolment.id.desc())
    )
    found = session.execute(query).all()
    tallies = tallies_of(session, [row.id for row, _, _ in found])
    return tuple(
        view(
            Stay,
            row,
            enrolment_id=row.id,
            group=group,
            school=school,
            tally=tallies.get(row.id, Tally()),
        )
        for row, group, school in found
    )


def tallies_of(session: Session, enrolment_ids: Sequence[int]) -> Mapping[int, Tally]:
    """Count the marks of some enrolments in held lessons."""
    query = (
        select(
            Mark.enrolment_id,
            func.sum(case((Mark.attended, 1), else_=0)),
            func.count(),
            func.sum(case((and_(~Mark.attended, Mark.code.in_(EXCUSED)), 1), else_=0)),
        )
        .join(Lesson, Lesson.id == Mark.lesson_id)
        .where(Mark.enrolment_id.in_(enrolment_ids), Lesson.status == LessonStatus.HELD)
        .group_by(Mark.enrolment_id)
    )
    return {
        enrolment_id: Tally(came, possible, excused, possible - came - excused)
        for enrolment_id, came, possible, excused in session.execute(query)
    }


def _teaching(session: Session, person_id: int) -> tuple[Teaching, ...]:
    query = (
        select(
            GroupTeacher.id,
            GroupTeacher.group_id,
            StudyGroup.title,
            GroupTeacher.role,
            GroupTeacher.starts_on,
            GroupTeacher.ends_on,
        )
        .join(StudyGroup, StudyGroup.id == GroupTeacher.group_id)
        .where(GroupTeacher.person_id == person_id)
        .order_by(StudyGroup.academic_year.desc(), StudyGroup.sort_key, GroupTeacher.id)
    )
    return tuple(Teaching(*row) for row in session.execute(query))
