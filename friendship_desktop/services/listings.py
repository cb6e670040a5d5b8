"""Plain lists of the House for scripts: every row with its public id."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules.levels import SKILLS
from friendship_desktop.rules.names import full_name
from friendship_desktop.services.teaching import is_enrolled
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import (
    Association,
    Consent,
    ConsentItem,
    Enrolment,
    Lesson,
    LevelAssessment,
    Mark,
    Person,
    School,
    StudyGroup,
)

Row = dict[str, Any]


class ListingService:
    """Lists what scripts ask for; a row is a mapping of plain values."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def groups(self, *, today: dt.date, group: str | None = None) -> list[Row]:
        """List the groups in use with their schools and the learners of today."""
        with self._database.read() as session:
            inside = _learners(session, today)
            query = (
                select(StudyGroup, School.public_id, School.name)
                .outerjoin(School, School.id == StudyGroup.school_id)
                .where(StudyGroup.archived_at.is_(None))
                .order_by(School.sort_key.is_(None), School.sort_key, StudyGroup.sort_key)
            )
            if group is not None:
                query = query.where(StudyGroup.id == _group_id(session, group))
            return [
                {
                    "public_id": row.public_id,
                    "title": row.title,
                    "kind": row.kind,
                    "language": row.language_code,
                    "level": row.level,
                    "school": school_id,
                    "school_name": school,
                    "academic_year": row.academic_year,
                    "starts_on": _day(row.starts_on),
                    "ends_on": _day(row.ends_on),
                    "status": row.status,
                    "learners": inside.get(row.id, 0),
                }
                for row, school_id, school in session.execute(query)
            ]

    def schools(self, *, group: str | None = None) -> list[Row]:
        """List the schools in use with their associations, or the one of a group."""
        with self._database.read() as session:
            query = (
                select(
                    School,
                    Association.public_id,
                    func.coalesce(Association.name_kk, Association.name_ru),
                )
                .outerjoin(Association, Association.id == School.association_id)
                .where(School.archived_at.is_(None))
                .order_by(School.sort_key, School.id)
            )
            if group is not None:
                found = _group_id(session, group)
                query = query.where(
                    School.id
                    == select(StudyGroup.school_id).where(StudyGroup.id == found).scalar_subquery()
                )
            return [
                {
                    "public_id": row.public_id,
                    "name": row.name,
                    "status": row.status,
                    "association": association_id,
                    "association_name": association,
                    "opened_on": _day(row.opened_on),
                }
                for row, association_id, association in session.execute(query)
            ]

    def people(self, *, today: dt.date, group: str | None = None) -> list[Row]:
        """List the people who are not archived, or those enrolled in one group today."""
        with self._database.read() as session:
            query = (
                select(
                    Person.public_id,
                    Person.surname,
                    Person.given_name,
                    Person.patronymic,
                    Person.birth_date,
                    Person.birth_year,
                    Person.sex,
                )
                .where(Person.archived_at.is_(None))
                .order_by(Person.sort_key, Person.id)
            )
            if group is not None:
                inside = (
                    select(Enrolment.person_id)
                    .where(Enrolment.group_id == _group_id(session, group))
                    .where(Enrolment.started_on <= today)
                    .where(or_(Enrolment.ended_on.is_(None), Enrolment.ended_on >= today))
                )
                query = query.where(Person.id.in_(inside))
            return [
                {
                    "public_id": public_id,
                    "name": full_name(surname, given_name, patronymic or ""),
                    "surname": surname,
                    "given_name": given_name,
                    "patronymic": patronymic,
                    "birth_date": _day(born),
                    "birth_year": year,
                    "sex": sex,
                }
                for public_id, surname, given_name, patronymic, born, year, sex in session.execute(
                    query
                )
            ]

    def marks(self, *, group: str | None = None) -> list[Row]:
        """List every mark in order of date, or those of one group."""
        with self._database.read() as session:
            query = (
                select(
                    Lesson.day,
                    Lesson.number,
                    StudyGroup.public_id,
                    Person.public_id,
                    Mark.code,
                    Mark.minutes_late,
                )
                .join(Lesson, Lesson.id == Mark.lesson_id)
                .join(Enrolment, Enrolment.id == Mark.enrolment_id)
                .join(Person, Person.id == Enrolment.person_id)
                .join(StudyGroup, StudyGroup.id == Lesson.group_id)
                .order_by(Lesson.day, Lesson.id, Person.sort_key, Person.id)
            )
            if group is not None:
                query = query.where(Lesson.group_id == _group_id(session, group))
            return [
                {
                    "date": day.isoformat(),
                    "person": person,
                    "code": code,
                    "group": group_id,
                    "number": number,
                    "minutes_late": minutes,
                }
                for day, number, group_id, person, code, minutes in session.execute(query)
            ]

    def consents(self, *, today: dt.date, group: str | None = None) -> list[Row]:
        """List the consents of people who are not archived, or of one group's learners today."""
        with self._database.read() as session:
            query = (
                select(Consent, Person)
                .join(Person, Person.id == Consent.person_id)
                .where(Person.archived_at.is_(None))
                .order_by(Person.sort_key, Person.id, Consent.given_on, Consent.id)
            )
            if group is not None:
                inside = select(Enrolment.person_id).where(
                    Enrolment.group_id == _group_id(session, group), is_enrolled(today)
                )
                query = query.where(Person.id.in_(inside))
            purposes: dict[int, list[str]] = {}
            for item in session.scalars(select(ConsentItem).order_by(ConsentItem.purpose)):
                purposes.setdefault(item.consent_id, []).append(item.purpose)
            return [
                {
                    "public_id": person.public_id,
                    "name": full_name(person.surname, person.given_name, person.patronymic or ""),
                    "purposes": " ".join(purposes.get(row.id, ())),
                    "given_on": _day(row.given_on),
                    "valid_until": _day(row.valid_until),
                    "withdrawn_on": _day(row.withdrawn_on),
                    "method": row.method,
                    "reference_no": row.reference_no,
                }
                for row, person in session.execute(query)
            ]

    def person_id(self, public_id: str) -> int:
        """Return a person's inner id. Raises UserError E_NOT_FOUND."""
        with self._database.read() as session:
            found = session.scalar(
                select(Person.id).where(Person.public_id == public_id.strip().lower())
            )
        if found is None:
            raise UserError("E_NOT_FOUND")
        return found

    def assessments(self, *, group: str | None = None) -> list[Row]:
        """List assessments of levels, oldest first; of a group, without results from outside."""
        query = (
            select(LevelAssessment, Person, StudyGroup.title)
            .join(Person, Person.id == LevelAssessment.person_id)
            .outerjoin(StudyGroup, StudyGroup.id == LevelAssessment.group_id)
            .order_by(LevelAssessment.day, Person.sort_key, LevelAssessment.id)
        )
        with self._database.read() as session:
            if group is not None:
                query = query.where(LevelAssessment.group_id == _group_id(session, group))
            return [
                {
                    "date": row.day.isoformat(),
                    "person": person.public_id,
                    "name": full_name(person.surname, person.given_name, person.patronymic or ""),
                    "group": title,
                    "language": row.language_code,
                    "kind": row.kind,
                    "level": row.level,
                    "scores": [getattr(row, skill) for skill in SKILLS],
                    "external_no": row.external_no,
                }
                for row, person, title in session.execute(query)
            ]

    def group_id(self, public_id: str) -> int:
        """Return a group's inner id. Raises UserError E_NO_GROUP."""
        with self._database.read() as session:
            return _group_id(session, public_id)


def _group_id(session: Session, public_id: str) -> int:
    found = session.scalar(
        select(StudyGroup.id).where(StudyGroup.public_id == public_id.strip().lower())
    )
    if found is None:
        raise UserError("E_NO_GROUP")
    return found


def _learners(session: Session, today: dt.date) -> dict[int, int]:
    rows = session.execute(
        select(Enrolment.group_id, func.count(Enrolment.person_id.distinct()))
        .where(Enrolment.is_guest.is_(False), Enrolment.started_on <= today)
        .where(or_(Enrolment.ended_on.is_(None), Enrolment.ended_on >= today))
        .group_by(Enrolment.group_id)
    )
    return dict(rows.all())


def _day(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None
