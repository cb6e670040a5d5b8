"""What several pages show about groups: times, teachers, learners now.

Helpers for use cases; each takes the session of its caller.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import BindParameter, ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from friendship_desktop.rules import names
from friendship_desktop.rules.codes import GroupStatus
from friendship_desktop.rules.dates import ACADEMIC_YEAR_STARTS
from friendship_desktop.rules.timetable import Slot
from friendship_desktop.store.models import (
    Enrolment,
    GroupTeacher,
    Person,
    StudyGroup,
    WeeklySlot,
)

LIVE = (GroupStatus.PLANNED, GroupStatus.ACTIVE, GroupStatus.SUSPENDED)
"""Groups that are still counted; completed and closed ones are history."""


@dataclass(frozen=True, slots=True)
class TeacherName:
    """A teacher of a group as lists show him: `row_id` is the row of `group_teacher`."""

    row_id: int
    person_id: int
    full_name: str
    short_name: str
    role: str
    starts_on: dt.date | None
    ends_on: dt.date | None


def academic_year(day: dt.date) -> int:
    """Give the year in which the academic year of a day began."""
    return day.year - (day.month < ACADEMIC_YEAR_STARTS)


def year_start(day: dt.date) -> dt.date:
    """First day of the academic year that a day belongs to."""
    return dt.date(academic_year(day), ACADEMIC_YEAR_STARTS, 1)


def is_live() -> ColumnElement[bool]:
    """Say in SQL that a group is neither archived nor finished."""
    return and_(StudyGroup.archived_at.is_(None), StudyGroup.status.in_(LIVE))


def stays_between(
    first: dt.date | BindParameter[dt.date], last: dt.date | BindParameter[dt.date]
) -> ColumnElement[bool]:
    """Say in SQL that an enrolment, a guest's too, has at least one day between two."""
    return and_(
        Enrolment.started_on <= last,
        or_(Enrolment.ended_on.is_(None), Enrolment.ended_on >= first),
    )


def is_enrolled(day: dt.date) -> ColumnElement[bool]:
    """Say in SQL that an enrolment covers a day; guests are counted nowhere."""
    return and_(stays_between(day, day), Enrolment.is_guest.is_(False))


def slots_of(
    session: Session, group_ids: Collection[int], day: dt.date
) -> dict[int, tuple[Slot, ...]]:
    """Weekly times of each group in force on a day, in the order of the week.

    A group whose times have not begun yet shows those to come.
    """
    query = (
        select(
            WeeklySlot.group_id,
            WeeklySlot.weekday,
            WeeklySlot.starts_at,
            WeeklySlot.ends_at,
            WeeklySlot.valid_from,
            WeeklySlot.valid_to,
            WeeklySlot.room_id,
            WeeklySlot.teacher_id,
            WeeklySlot.id,
        )
        .where(WeeklySlot.group_id.in_(group_ids))
        .where(or_(WeeklySlot.valid_to.is_(None), WeeklySlot.valid_to >= day))
        .order_by(WeeklySlot.weekday, WeeklySlot.starts_at)
    )
    slots: dict[int, list[Slot]] = {}
    for row in session.execute(query):
        slots.setdefault(row[0], []).append(Slot(*row[1:]))
    return {
        group_id: tuple([slot for slot in ahead if slot.in_force(day)] or ahead)
        for group_id, ahead in slots.items()
    }


def teachers_of(
    session: Session, group_ids: Collection[int] | None = None, day: dt.date | None = None
) -> dict[int, tuple[TeacherName, ...]]:
    """Teachers of each group, or of some, the lead first; with `day` only those who teach on it."""
    query = (
        select(
            GroupTeacher.group_id,
            GroupTeacher.id,
            GroupTeacher.person_id,
            GroupTeacher.role,
            GroupTeacher.starts_on,
            GroupTeacher.ends_on,
            Person.surname,
            Person.given_name,
            Person.patronymic,
        )
        .join(Person, Person.id == GroupTeacher.person_id)
        .order_by(GroupTeacher.role != "lead", Person.sort_key, GroupTeacher.id)
    )
    if group_ids is not None:
        query = query.where(GroupTeacher.group_id.in_(group_ids))
    if day is not None:
        query = query.where(
            or_(GroupTeacher.starts_on.is_(None), GroupTeacher.starts_on <= day),
            or_(GroupTeacher.ends_on.is_(None), GroupTeacher.ends_on >= day),
        )
    teachers: dict[int, tuple[TeacherName, ...]] = {}
    for row in session.execute(query):
        name = (row.surname, row.given_name, row.patronymic or "")
        teacher = TeacherName(
            row_id=row.id,
            person_id=row.person_id,
            full_name=names.full_name(*name),
            short_name=names.short_name(*name),
            role=row.role,
            starts_on=row.starts_on,
            ends_on=row.ends_on,
        )
        teachers[row.group_id] = (*teachers.get(row.group_id, ()), teacher)
    return teachers


class Roll:
    """How many learners each group has on any day of a period, from one reading."""

    def __init__(
        self,
        session: Session,
        first: dt.date,
        last: dt.date,
        group_ids: Collection[int] | None = None,
    ) -> None:
        self._starts: dict[int, list[dt.date]] = {}
        self._ends: dict[int, list[dt.date]] = {}
        only = () if group_ids is None else (Enrolment.group_id.in_(group_ids),)
        query = (
            select(Enrolment.group_id, Enrolment.started_on, Enrolment.ended_on, func.count())
            .where(Enrolment.is_guest.is_(False), stays_between(first, last), *only)
            .group_by(Enrolment.group_id, Enrolment.started_on, Enrolment.ended_on)
        )
        for group_id, started_on, ended_on, count in session.execute(query):
            self._starts.setdefault(group_id, []).extend([started_on] * count)
            self._ends.setdefault(group_id, []).extend([ended_on or dt.date.max] * count)
        for days in (*self._starts.values(), *self._ends.values()):
            days.sort()

    def enrolled(self, group_id: int, day: dt.date) -> int:
        """Count the learners of a group on a day of the period; guests are left out."""
        begun = bisect_right(self._starts.get(group_id, ()), day)
        return begun - bisect_left(self._ends.get(group_id, ()), day)
