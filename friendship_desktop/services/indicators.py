"""The House's own output indicators for a period; their rules in words are rules/indicators.py."""

from __future__ import annotations

import datetime as dt
from collections import Counter

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import Session

from friendship_desktop.rules.codes import GroupKind, LanguageLevel, LessonStatus, ReasonOut
from friendship_desktop.rules.dates import age_band, age_on
from friendship_desktop.rules.indicators import raised_level
from friendship_desktop.rules.zone import LOCAL_ZONE
from friendship_desktop.services.activity import activity
from friendship_desktop.services.numbering import CERTIFICATES
from friendship_desktop.services.period import IndicatorValue, Period
from friendship_desktop.services.register.figures import share_between
from friendship_desktop.services.teaching import stays_between
from friendship_desktop.store.instants import instant
from friendship_desktop.store.models import (
    Association,
    Enrolment,
    GroupTeacher,
    Lesson,
    Person,
    RegisterNumber,
    School,
    StudyGroup,
)

__all__ = ["IndicatorValue", "Period", "indicators"]

UNKNOWN_AGE = "not_stated"


def indicators(session: Session, period: Period) -> list[IndicatorValue]:
    """Compute what the House's records give: IND-01 to IND-27, IND-33, IND-36 to IND-38."""
    return [
        *_schools_and_groups(session, period),
        *_learners(session, period),
        *_lessons(session, period),
        *_outcomes(session, period),
        *_associations(session, period.last),
        *activity(session, period),
    ]


def overlaps(period: Period) -> ColumnElement[bool]:
    """Select enrolments with at least one day in the period; guests never count."""
    return and_(Enrolment.is_guest.is_(False), stays_between(period.first, period.last))


def learners_in(session: Session, period: Period) -> tuple[int, int]:
    """Return unique persons and enrolments with at least one day in the period."""
    persons, enrolments = session.execute(
        select(func.count(Enrolment.person_id.distinct()), func.count()).where(overlaps(period))
    ).one()
    return persons, enrolments


def held(period: Period) -> ColumnElement[bool]:
    """Select the lessons that were held in a period."""
    return and_(Lesson.status == LessonStatus.HELD, Lesson.day.between(period.first, period.last))


def active_languages() -> ColumnElement[bool]:
    """Select the groups whose languages are taught now."""
    return and_(StudyGroup.archived_at.is_(None), StudyGroup.status == "active")


def taught_by(period: Period) -> Select[int]:
    """Select whoever held a lesson of the period: whom the lesson names, else its group's teachers."""
    who = func.coalesce(Lesson.teacher_id, GroupTeacher.person_id)
    return (
        select(who)
        .select_from(Lesson)
        .outerjoin(
            GroupTeacher,
            and_(
                GroupTeacher.group_id == Lesson.group_id,
                or_(GroupTeacher.starts_on.is_(None), GroupTeacher.starts_on <= Lesson.day),
                or_(GroupTeacher.ends_on.is_(None), GroupTeacher.ends_on >= Lesson.day),
            ),
        )
        .where(held(period), who.is_not(None))
        .distinct()
    )


def issued(period: Period) -> ColumnElement[bool]:
    """Select the certificates issued in a period and still in force."""
    return and_(
        RegisterNumber.register == CERTIFICATES,
        RegisterNumber.dated.between(period.first, period.last),
        RegisterNumber.annulled_on.is_(None),
    )


def raised_people(session: Session, period: Period) -> set[int]:
    """Find those who completed a course in the period above the level of its beginning."""
    completed = session.execute(
        select(Enrolment.person_id, Enrolment.start_level, Enrolment.result_level).where(
            Enrolment.is_guest.is_(False),
            Enrolment.reason_out == ReasonOut.COMPLETED,
            Enrolment.ended_on.between(period.first, period.last),
        )
    )
    return {
        person_id
        for person_id, start, result in completed
        if start and result and raised_level(LanguageLevel(start), LanguageLevel(result))
    }


def on_record(day: dt.date) -> ColumnElement[bool]:
    """Select the associations that were not in the archive when a day ended."""
    over = dt.datetime.combine(day + dt.timedelta(days=1), dt.time(), LOCAL_ZONE)
    archived = Association.archived_at
    return or_(archived.is_(None), archived >= instant(over))


def _schools_and_groups(session: Session, period: Period) -> list[IndicatorValue]:
    rows = session.execute(
        select(StudyGroup.id, StudyGroup.kind, School.id, School.association_id)
        .join(Lesson, Lesson.group_id == StudyGroup.id)
        .outerjoin(School, School.id == StudyGroup.school_id)
        .where(held(period))
        .distinct()
    ).all()
    schools = {school for _group, _kind, school, _association in rows if school}
    joined = {school for _group, _kind, school, association in rows if school and association}
    state = sum(kind == GroupKind.STATE_LANGUAGE for _group, kind, _school, _association in rows)
    languages = session.scalar(
        select(func.count(StudyGroup.language_code.distinct())).where(active_languages())
    )
    return [
        IndicatorValue("IND-01", "", len(schools)),
        IndicatorValue("IND-02", "", len(joined)),
        IndicatorValue("IND-03", "", languages or 0),
        IndicatorValue("IND-04", "", len(rows)),
        IndicatorValue("IND-05", "", state),
    ]


def _learners(session: Session, period: Period) -> list[IndicatorValue]:
    rows = session.execute(
        select(Enrolment.person_id, StudyGroup.kind, StudyGroup.level)
        .join(StudyGroup, StudyGroup.id == Enrolment.group_id)
        .where(overlaps(period))
    ).all()
    of_state = [(person, level) for person, kind, level in rows if kind == GroupKind.STATE_LANGUAGE]
    levels = Counter(level or "none" for _person, level in set(of_state))
    bands = age_bands(session, period)
    return [
        IndicatorValue("IND-06", "", len({row.person_id for row in rows})),
        IndicatorValue("IND-07", "", len(rows)),
        IndicatorValue("IND-08", "", len({person for person, _level in of_state})),
        *(IndicatorValue("IND-09", level, count) for level, count in sorted(levels.items())),
        *(IndicatorValue("IND-15", band, count) for band, count in sorted(bands.items())),
    ]


def age_bands(session: Session, period: Period) -> Counter[str]:
    """Count the period's learners by age on its last day, each person once."""
    born = session.execute(
        select(Person.id, Person.birth_date, Person.birth_year)
        .join(Enrolment, Enrolment.person_id == Person.id)
        .where(overlaps(period))
        .distinct()
    )
    return Counter(
        band_on(birth_date, birth_year, period.last) for _id, birth_date, birth_year in born
    )


def band_on(birth_date: dt.date | None, birth_year: int | None, day: dt.date) -> str:
    """Give the age band on a day; of somebody known by the year alone, the birthday is over."""
    if birth_date is not None:
        return age_band(age_on(birth_date, day))
    return age_band(day.year - birth_year) if birth_year is not None else UNKNOWN_AGE


def _lessons(session: Session, period: Period) -> list[IndicatorValue]:
    lessons, half_hours = session.execute(
        select(func.count(), func.coalesce(func.sum(Lesson.half_hours), 0)).where(held(period))
    ).one()
    teachers = session.scalar(select(func.count()).select_from(taught_by(period).subquery()))
    share = share_between(session, period.first, period.last)
    return [
        IndicatorValue("IND-10", "lessons", lessons),
        IndicatorValue("IND-10", "hours", half_hours),
        IndicatorValue("IND-11", "", share.per_mille),
        IndicatorValue("IND-14", "", teachers or 0),
    ]


def _outcomes(session: Session, period: Period) -> list[IndicatorValue]:
    """Count those who completed a course above their level, and certificates that are in force."""
    certificates = session.scalar(
        select(func.count()).select_from(RegisterNumber).where(issued(period))
    )
    return [
        IndicatorValue("IND-12", "", len(raised_people(session, period))),
        IndicatorValue("IND-13", "", certificates or 0),
    ]


def _associations(session: Session, day: dt.date) -> list[IndicatorValue]:
    count, accredited, collectives = session.execute(
        select(
            func.count(),
            func.count().filter(Association.accredited_until >= day),
            func.coalesce(func.sum(Association.creative_collectives_count), 0),
        ).where(on_record(day))
    ).one()
    return [
        IndicatorValue("IND-16", "", count),
        IndicatorValue("IND-17", "", accredited),
        IndicatorValue("IND-18", "", collectives),
    ]
