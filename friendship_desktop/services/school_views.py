"""How schools are shown: rows of the list, the card with its groups, next lessons, last change."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from friendship_desktop.rules.codes import GroupStatus, LessonStatus
from friendship_desktop.rules.timetable import Slot
from friendship_desktop.services.register.board import BoardLesson, lessons_between
from friendship_desktop.services.register.figures import Share, shares_by_group
from friendship_desktop.services.teaching import (
    Roll,
    TeacherName,
    is_enrolled,
    is_live,
    slots_of,
    teachers_of,
    year_start,
)
from friendship_desktop.services.viewing import view
from friendship_desktop.store.database import row_key
from friendship_desktop.store.models import (
    Account,
    Association,
    Change,
    ChangeRow,
    Enrolment,
    Lesson,
    School,
    StudyGroup,
)

NEXT_LESSONS = 3
LOOK_AHEAD = dt.timedelta(days=13)
NOTHING = Share(0, 0)


class Pill(StrEnum):
    """The word beside a group in a table."""

    RUNS = "runs"
    OVER_CAPACITY = "over_capacity"
    PLANNED = "planned"
    SUSPENDED = "suspended"
    COMPLETED = "completed"
    CLOSED = "closed"
    ARCHIVED = "archived"


@dataclass(frozen=True, slots=True)
class SchoolRow:
    """One line of the list; figures cover groups that are neither archived nor finished."""

    id: int
    name: str
    association_id: int | None
    association_kk: str | None
    association_ru: str | None
    head_name: str | None
    status: str
    groups: int
    learners: int
    """Distinct persons enrolled today."""
    share: Share
    """Marks of the academic year so far."""


@dataclass(frozen=True, slots=True)
class GroupLine:
    """A group as a table of groups shows it."""

    id: int
    title: str
    kind: str
    school_id: int | None
    school_name: str | None
    language_code: str | None
    level: str | None
    age_band: str | None
    academic_year: int
    teachers: tuple[TeacherName, ...]
    slots: tuple[Slot, ...]
    enrolled: int
    capacity: int | None
    share: Share
    pill: Pill
    over: int
    """Learners beyond the capacity, 0 when there is room."""
    planned_half_hours: int | None
    held_half_hours: int
    """Half academic hours of the lessons held in this academic year so far."""


@dataclass(frozen=True, slots=True)
class LastChange:
    """The latest change that touched something; `action` and `details` make its sentence."""

    change_id: int
    at: str
    by: str | None
    action: str
    details: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class SchoolCard:
    """Everything the page of one school shows."""

    id: int
    public_id: str
    name: str
    association_id: int | None
    association_kk: str | None
    association_ru: str | None
    head_name: str | None
    venue: str | None
    kato: str | None
    opened_on: dt.date | None
    closed_on: dt.date | None
    status: str
    is_archived: bool
    groups: tuple[GroupLine, ...]
    next_lessons: tuple[BoardLesson, ...]
    learners: int
    teachers: int
    last_change: LastChange | None


def rows(session: Session, today: dt.date, *, archived: bool) -> list[SchoolRow]:
    """List schools in Kazakh order."""
    state = School.archived_at
    schools = session.execute(
        select(
            School.id,
            School.name,
            School.association_id,
            Association.name_kk,
            Association.name_ru,
            School.head_name,
            School.status,
        )
        .outerjoin(Association, Association.id == School.association_id)
        .where(state.is_not(None) if archived else state.is_(None))
        .order_by(School.sort_key, School.id)
    ).all()
    owners = _live_groups(session)
    groups: dict[int, int] = {}
    for school_id in owners.values():
        groups[school_id] = groups.get(school_id, 0) + 1
    learners = _learners_by_school(session, today)
    shares = shares_by_group(session, year_start(today), today)
    sums: dict[int, Share] = {}
    for group_id, share in shares.items():
        school = owners.get(group_id)
        if school is not None:
            sums[school] = _sum(sums.get(school, NOTHING), share)
    return [
        SchoolRow(
            *row,
            groups=groups.get(row[0], 0),
            learners=learners.get(row[0], 0),
            share=sums.get(row[0], NOTHING),
        )
        for row in schools
    ]


def _sum(one: Share, other: Share) -> Share:
    return Share(one.attended + other.attended, one.possible + other.possible)


def _live_groups(session: Session) -> dict[int, int]:
    query = select(StudyGroup.id, StudyGroup.school_id).where(
        is_live(), StudyGroup.school_id.is_not(None)
    )
    return {group_id: school_id for group_id, school_id in session.execute(query) if school_id}


def _learners_by_school(session: Session, today: dt.date) -> dict[int, int]:
    query = (
        select(StudyGroup.school_id, func.count(Enrolment.person_id.distinct()))
        .join(Enrolment, Enrolment.group_id == StudyGroup.id)
        .where(
            is_live(), or_(is_enrolled(today), _awaited(today)), StudyGroup.school_id.is_not(None)
        )
        .group_by(StudyGroup.school_id)
    )
    return {school_id: count for school_id, count in session.execute(query) if school_id}


def _awaited(today: dt.date) -> ColumnElement[bool]:
    """Say in SQL that an enrolment covers the first day of a group that has not begun yet."""
    return and_(
        StudyGroup.starts_on > today,
        Enrolment.started_on <= StudyGroup.starts_on,
        or_(Enrolment.ended_on.is_(None), Enrolment.ended_on >= StudyGroup.starts_on),
        Enrolment.is_guest.is_(False),
    )


def card(session: Session, row: School, today: dt.date) -> SchoolCard:
    """Show one school as it stands today; an archived one shows its archived groups too."""
    association = (
        session.get(Association, row.association_id) if row.association_id is not None else None
    )
    groups = group_lines(session, today, school_id=row.id)
    ids = [group.id for group in groups]
    return view(
        SchoolCard,
        row,
        association_kk=association.name_kk if association else None,
        association_ru=association.name_ru if association else None,
        is_archived=row.archived_at is not None,
        groups=groups,
        next_lessons=next_lessons(session, today, ids),
        learners=_learners_by_school(session, today).get(row.id, 0),
        teachers=len({teacher.person_id for group in groups for teacher in group.teachers}),
        last_change=last_change(session, row.id, ids),
    )


def group_lines(
    session: Session,
    today: dt.date,
    *,
    school_id: int | None = None,
    conditions: tuple[Any, ...] = (),
    archived: bool = False,
) -> tuple[GroupLine, ...]:
    """List groups in Kazakh order, of one school or of those that meet the conditions.

    One that has not begun, as in August after the new school year, is shown as on its first day.
    """
    state = StudyGroup.archived_at
    query = (
        select(StudyGroup, School.name)
        .outerjoin(School, School.id == StudyGroup.school_id)
        .where(state.is_not(None) if archived else state.is_(None), *conditions)
        .order_by(StudyGroup.sort_key, StudyGroup.id)
    )
    if school_id is not None:
        query = query.where(StudyGroup.school_id == school_id)
    found = session.execute(query).all()
    ids = [group.id for group, _ in found]
    days = {group.id: max(today, group.starts_on or today) for group, _ in found}
    slots, teachers = slots_of(session, ids, today), teachers_of(session, ids, today)
    for day in sorted(set(days.values()) - {today}):
        teachers |= teachers_of(session, [one for one in ids if days[one] == day], day)
    roll = Roll(session, today, max(days.values(), default=today), ids)
    shares = shares_by_group(session, year_start(today), today, ids)
    held = _held_half_hours(session, ids, today)
    return tuple(
        _group_line(
            group,
            school_name,
            teachers.get(group.id, ()),
            slots.get(group.id, ()),
            roll.enrolled(group.id, days[group.id]),
            shares.get(group.id, NOTHING),
            held.get(group.id, 0),
        )
        for group, school_name in found
    )


def _group_line(
    group: StudyGroup,
    school_name: str | None,
    teachers: tuple[TeacherName, ...],
    slots: tuple[Slot, ...],
    enrolled: int,
    share: Share,
    held: int,
) -> GroupLine:
    over = max(0, enrolled - group.capacity) if group.capacity is not None else 0
    return view(
        GroupLine,
        group,
        school_name=school_name,
        teachers=teachers,
        slots=slots,
        enrolled=enrolled,
        share=share,
        pill=_pill(group, over),
        over=over,
        held_half_hours=held,
    )


def _held_half_hours(
    session: Session, group_ids: Collection[int], today: dt.date
) -> dict[int, int]:
    query = (
        select(Lesson.group_id, func.sum(Lesson.half_hours))
        .where(
            Lesson.group_id.in_(group_ids),
            Lesson.status == LessonStatus.HELD,
            Lesson.day.between(year_start(today), today),
        )
        .group_by(Lesson.group_id)
    )
    return dict(session.execute(query).all())


def _pill(group: StudyGroup, over: int) -> Pill:
    if group.archived_at is not None:
        return Pill.ARCHIVED
    if group.status != GroupStatus.ACTIVE:
        return Pill(group.status)
    return Pill.OVER_CAPACITY if over else Pill.RUNS


def next_lessons(
    session: Session, today: dt.date, group_ids: Collection[int]
) -> tuple[BoardLesson, ...]:
    """List the next lessons of some groups, today's included."""
    board = lessons_between(session, today, today + LOOK_AHEAD, group_ids)
    return tuple(board[:NEXT_LESSONS])


def last_change(session: Session, school_id: int | None, group_ids: list[int]) -> LastChange | None:
    """Find the latest change of a school (or none), its groups or their enrolments."""
    enrolments = session.scalars(select(Enrolment.id).where(Enrolment.group_id.in_(group_ids)))
    subjects = or_(
        *(
            and_(
                ChangeRow.table_name == table,
                ChangeRow.row_key.in_([row_key({"id": key}) for key in keys]),
            )
            for table, keys in (
                (School.__tablename__, [] if school_id is None else [school_id]),
                (StudyGroup.__tablename__, group_ids),
                (Enrolment.__tablename__, list(enrolments)),
            )
        )
    )
    newest = session.scalar(select(func.max(ChangeRow.change_id)).where(subjects))
    row = session.execute(
        select(Change.id, Change.at, Account.name, Change.action, Change.details)
        .outerjoin(Account, Account.id == Change.actor_id)
        .where(Change.id == newest)
    ).one_or_none()
    if row is None:
        return None
    return LastChange(row[0], row[1], row[2], row[3], json.loads(row[4] or "{}"))
