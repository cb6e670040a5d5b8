"""Reads a month sheet in a handful of queries."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from sqlalchemy import BindParameter, Date, Select, bindparam, or_, select
from sqlalchemy.engine import Row
from sqlalchemy.orm import Session, aliased

from friendship_desktop.errors import UserError
from friendship_desktop.rules.attendance import EXCUSED, Tally
from friendship_desktop.rules.codes import LessonStatus, MarkCode
from friendship_desktop.rules.dates import month_end
from friendship_desktop.rules.timetable import Slot
from friendship_desktop.services.consents.validity import is_withdrawn
from friendship_desktop.services.excused import Away, periods_of
from friendship_desktop.services.homonyms import told_apart
from friendship_desktop.services.people_list import Missing, lacks
from friendship_desktop.services.register.sheet import (
    Cell,
    LearnerRow,
    LessonColumn,
    LessonKey,
    Sheet,
)
from friendship_desktop.services.teaching import stays_between
from friendship_desktop.services.timetable import planned_lessons
from friendship_desktop.store.models import (
    Enrolment,
    Lesson,
    Mark,
    Person,
    School,
    StudyGroup,
)

NO_MARK = Cell(None, attended=False, minutes_late=None, note=None, is_enrolled=True)
OUTSIDE = Cell(None, attended=False, minutes_late=None, note=None, is_enrolled=False)

# Statements are made once: to make them anew after every key takes as long as to run them.
_IN_GROUPS: BindParameter[Any] = bindparam("groups", expanding=True)
_FIRST: BindParameter[dt.date] = bindparam("first")
_LAST: BindParameter[dt.date] = bindparam("last")
_GROUPS = (
    select(
        StudyGroup.id, StudyGroup.title, StudyGroup.lesson_half_hours, School.name.label("school")
    )
    .outerjoin(School, School.id == StudyGroup.school_id)
    .where(StudyGroup.id.in_(_IN_GROUPS))
)
_REPLACING = aliased(Lesson)
_REPLACED_ON = (
    select(_REPLACING.day).where(_REPLACING.replaces_id == Lesson.id).limit(1).scalar_subquery()
)
_LESSONS = select(*Lesson.__table__.columns, _REPLACED_ON.label("replaced_on")).where(
    Lesson.group_id.in_(_IN_GROUPS), Lesson.day.between(_FIRST, _LAST)
)
_MARKS = (
    select(
        Mark.enrolment_id, Mark.lesson_id, Mark.code, Mark.attended, Mark.minutes_late, Mark.note
    )
    .join(Lesson, Lesson.id == Mark.lesson_id)
    .where(Lesson.group_id.in_(_IN_GROUPS), Lesson.day.between(_FIRST, _LAST))
)
_WITHDRAWN = (
    select(Enrolment.id)
    .join(Person, Person.id == Enrolment.person_id)
    .where(Enrolment.group_id == bindparam("group"), is_withdrawn(bindparam("on", type_=Date())))
)

AnyRow = Row[*tuple[Any, ...]]
Marks = Mapping[int, Mapping[int | None, Cell]]
"""Marked cells by enrolment, then by lesson."""


def read_sheet(
    session: Session, group_id: int, first: dt.date, last: dt.date, today: dt.date
) -> Sheet:
    """Read a group's register between two days.

    Raises UserError E_NO_GROUP when there is no such group.
    """
    return read_sheets(session, [group_id], first, last, today)[0]


def read_sheets(
    session: Session, group_ids: Sequence[int], first: dt.date, last: dt.date, today: dt.date
) -> list[Sheet]:
    """Read the registers of several groups, in their order, with as many queries as for one.

    Raises UserError E_NO_GROUP when one of them does not exist.
    """
    groups = _groups(session, group_ids)
    people = _enrolled(session, group_ids, first, last, today)
    lessons = _lessons(session, group_ids, first, last)
    marks = _marks(session, group_ids, first, last)
    planned = planned_lessons(session, first, last, group_ids)
    enrolled = {row.person_id for rows in people.values() for row in rows}
    away = periods_of(session, enrolled, first, last)
    sheets = []
    for group_id in group_ids:
        group, written = groups[group_id], lessons.get(group_id, {})
        slots = planned.get(group_id, {})
        keys = sorted(written.keys() | slots.keys())
        days = [_day(key.day, written.get(key)) for key in keys]
        own = people.get(group_id, ())
        names = told_apart({row.person_id: row for row in own})
        learners = tuple(
            _learner(row, names[row.person_id], days, marks, away.get(row.person_id, ()))
            for row in own
        )
        columns = tuple(
            _column(
                i, key, written.get(key), slots.get(key), learners, today, group.lesson_half_hours
            )
            for i, key in enumerate(keys)
        )
        sheets.append(Sheet(group_id, group.title, group.school, first, columns, learners, today))
    return sheets


def without_withdrawn(session: Session, sheet: Sheet) -> Sheet:
    """Leave out who withdrew the consent to be taught by the end of the sheet's month.

    The figures of the lessons keep the marks of before, and wait for none that cannot be made.
    """
    asked = {"group": sheet.group_id, "on": month_end(sheet.month)}
    gone = set(session.scalars(_WITHDRAWN, asked))
    if not gone:
        return sheet
    learners = tuple(row for row in sheet.learners if row.enrolment_id not in gone)
    hidden = [row for row in sheet.learners if row.enrolment_id in gone and not row.is_guest]
    lessons = tuple(
        replace(lesson, expected=lesson.expected - sum(row.cells[i].waits for row in hidden))
        for i, lesson in enumerate(sheet.lessons)
    )
    return replace(sheet, learners=learners, lessons=lessons)


def _groups(session: Session, group_ids: Collection[int]) -> dict[int, AnyRow]:
    rows = session.execute(_GROUPS, {"groups": group_ids})
    groups = {row.id: row for row in rows}
    if not groups.keys() >= set(group_ids):
        raise UserError("E_NO_GROUP")
    return groups


def _enrolled(
    session: Session, group_ids: Collection[int], first: dt.date, last: dt.date, today: dt.date
) -> dict[int, list[AnyRow]]:
    rows = session.connection().execute(
        _enrolments(today), {"groups": group_ids, "first": first, "last": last}
    )
    people: dict[int, list[AnyRow]] = defaultdict(list)
    for row in rows:
        people[row.group_id].append(row)
    return people


@lru_cache(maxsize=2)
def _enrolments(today: dt.date) -> Select[*tuple[Any, ...]]:
    incomplete = or_(*(lacks(what, today) for what in Missing))
    return (
        select(
            Enrolment.id,
            Enrolment.group_id,
            Enrolment.person_id,
            Enrolment.started_on,
            Enrolment.ended_on,
            Enrolment.is_guest,
            Person.public_id,
            Person.surname,
            Person.given_name,
            Person.patronymic,
            Person.birth_date,
            Person.birth_year,
            incomplete.label("is_incomplete"),
        )
        .join(Person, Person.id == Enrolment.person_id)
        .where(Enrolment.group_id.in_(_IN_GROUPS), stays_between(_FIRST, _LAST))
        .order_by(Enrolment.is_guest, Person.sort_key, Enrolment.id)
    )


def _lessons(
    session: Session, group_ids: Collection[int], first: dt.date, last: dt.date
) -> dict[int, dict[LessonKey, AnyRow]]:
    rows = session.connection().execute(
        _LESSONS, {"groups": group_ids, "first": first, "last": last}
    )
    lessons: dict[int, dict[LessonKey, AnyRow]] = defaultdict(dict)
    for row in rows:
        lessons[row.group_id][LessonKey(row.day, row.number)] = row
    return lessons


def _marks(session: Session, group_ids: Collection[int], first: dt.date, last: dt.date) -> Marks:
    # Thousands of plain rows: read past the session, which would make each of them twice.
    rows = session.connection().execute(_MARKS, {"groups": group_ids, "first": first, "last": last})
    marks: dict[int, dict[int | None, Cell]] = defaultdict(dict)
    for enrolment_id, lesson_id, *mark in rows.all():
        marks[enrolment_id][lesson_id] = _cell(*mark)
    return marks


Day = tuple[dt.date, int | None, bool]
"""The day of a lesson, its id if it is written down, and whether it takes marks."""


def _day(day: dt.date, lesson: AnyRow | None) -> Day:
    if lesson is None:
        return day, None, True
    return day, lesson.id, lesson.status in {LessonStatus.PLANNED, LessonStatus.HELD}


def _learner(
    row: AnyRow, name: str, days: Sequence[Day], marks: Marks, away: Sequence[Away] = ()
) -> LearnerRow:
    """Make one line; `away` are the days on which the learner is known to be absent."""
    begun, ended, own = row.started_on, row.ended_on or dt.date.max, marks.get(row.id, {})
    cells = []
    for day, lesson_id, takes_marks in days:
        cell, within = own.get(lesson_id), begun <= day <= ended
        if cell is None:
            cell = NO_MARK if within else OUTSIDE
            period = next((each for each in away if each.covers(day)), None)
            if period is not None and within and takes_marks:
                cell = replace(cell, proposed=period.code)
        elif not within:
            cell = replace(cell, is_enrolled=False)
        cells.append(cell)
    return LearnerRow(
        enrolment_id=row.id,
        person_id=row.person_id,
        person_public_id=row.public_id,
        name=name,
        is_guest=row.is_guest,
        is_incomplete=row.is_incomplete,
        started_on=row.started_on,
        ended_on=row.ended_on,
        cells=tuple(cells),
        tally=_tally(cells),
    )


@lru_cache(maxsize=256)
def _cell(code: str, attended: bool, minutes_late: int | None, note: str | None) -> Cell:  # noqa: FBT001  # a row
    """Make a marked cell once: nearly all marks are one of a dozen."""
    return Cell(MarkCode(code), attended, minutes_late, note, is_enrolled=True)


def _column(
    position: int,
    key: LessonKey,
    lesson: AnyRow | None,
    slot: Slot | None,
    learners: Sequence[LearnerRow],
    today: dt.date,
    half_hours: int,
) -> LessonColumn:
    cells = [row.cells[position] for row in learners if not row.is_guest]
    tally, times = _tally(cells), lesson or slot
    return LessonColumn(
        key=key,
        lesson_id=lesson.id if lesson else None,
        starts_at=times.starts_at if times else None,
        ends_at=times.ends_at if times else None,
        status=LessonStatus(lesson.status) if lesson else LessonStatus.PLANNED,
        half_hours=lesson.half_hours if lesson else half_hours,
        topic=lesson.topic if lesson else None,
        homework=lesson.homework if lesson else None,
        cancel_reason=lesson.cancel_reason if lesson else None,
        is_future=key.day > today,
        is_locked=bool(lesson and lesson.locked_by),
        marked=tally.possible,
        expected=sum(cell.is_enrolled for cell in cells),
        tally=tally,
        replaced_on=lesson.replaced_on if lesson else None,
    )


def _tally(cells: Iterable[Cell]) -> Tally:
    """Count marks by the meaning they were given, whatever their codes mean today."""
    marked = came = excused = 0
    for cell in cells:
        if cell.code is not None:
            marked += 1
            if cell.attended:
                came += 1
            elif cell.code in EXCUSED:
                excused += 1
    return Tally(came, marked, excused, marked - came - excused)
