"""Reads a month sheet in a handful of queries."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import exists, or_, select
from sqlalchemy.engine import Row
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules.attendance import EXCUSED, Tally
from friendship_desktop.rules.codes import HolidayKind, LessonStatus, MarkCode
from friendship_desktop.rules.names import full_name
from friendship_desktop.services.register.sheet import (
    Cell,
    LearnerRow,
    LessonColumn,
    LessonKey,
    Sheet,
)
from friendship_desktop.store.models import (
    Enrolment,
    Guardian,
    Holiday,
    Lesson,
    Mark,
    Person,
    School,
    StudyGroup,
    WeeklySlot,
)

ADULT_AGE = 18
NO_MARK = Cell(None, attended=False, minutes_late=None, note=None, is_enrolled=True)
OUTSIDE = Cell(None, attended=False, minutes_late=None, note=None, is_enrolled=False)

AnyRow = Row[*tuple[Any, ...]]
Marks = Mapping[tuple[int, int], AnyRow]


def read_sheet(
    session: Session, group_id: int, first: dt.date, last: dt.date, today: dt.date
) -> Sheet:
    """Read a group's register between two days.

    Raises UserError E_NO_GROUP when there is no such group.
    """
    group = session.execute(
        select(
            StudyGroup.id,
            StudyGroup.title,
            StudyGroup.starts_on,
            StudyGroup.ends_on,
            StudyGroup.lesson_half_hours,
            School.name,
        )
        .outerjoin(School, School.id == StudyGroup.school_id)
        .where(StudyGroup.id == group_id)
    ).first()
    if group is None:
        raise UserError("E_NO_GROUP")
    people = _enrolled(session, group_id, first, last)
    lessons = _lessons(session, group_id, first, last)
    marks = _marks(session, [row.id for row in lessons.values()])
    planned = planned_lessons(session, group_id, first, last, group.starts_on, group.ends_on)
    keys = sorted(lessons.keys() | planned.keys())
    learners = tuple(_learner(row, keys, lessons, marks, today) for row in people)
    columns = tuple(
        _column(
            i, key, lessons.get(key), planned.get(key), learners, today, group.lesson_half_hours
        )
        for i, key in enumerate(keys)
    )
    return Sheet(group_id, group.title, group.name, first, columns, learners, today)


def planned_lessons(
    session: Session,
    group_id: int,
    first: dt.date,
    last: dt.date,
    starts_on: dt.date | None,
    ends_on: dt.date | None,
) -> dict[LessonKey, tuple[int, int]]:
    """Return the lessons that the weekly timetable gives between two days, holidays left out."""
    slots: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for weekday, start, end in session.execute(
        select(WeeklySlot.weekday, WeeklySlot.starts_at, WeeklySlot.ends_at)
        .where(WeeklySlot.group_id == group_id)
        .order_by(WeeklySlot.weekday, WeeklySlot.starts_at)
    ):
        slots[weekday].append((start, end))
    if not slots:
        return {}
    first, last = max(first, starts_on or first), min(last, ends_on or last)
    free = set(
        session.scalars(
            select(Holiday.day).where(Holiday.day.between(first, last), Holiday.kind != HolidayKind.WORKDAY)
        )
    )
    days = (first + dt.timedelta(days=n) for n in range((last - first).days + 1))
    return {
        LessonKey(day, number): times
        for day in days
        if day not in free
        for number, times in enumerate(slots.get(day.isoweekday(), ()), start=1)
    }


def _enrolled(session: Session, group_id: int, first: dt.date, last: dt.date) -> Sequence[AnyRow]:
    guarded = exists().where(Guardian.person_id == Person.id, Guardian.phone.is_not(None))
    return session.execute(
        select(
            Enrolment.id,
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
            guarded.label("guarded"),
        )
        .join(Person, Person.id == Enrolment.person_id)
        .where(Enrolment.group_id == group_id, Enrolment.started_on <= last)
        .where(or_(Enrolment.ended_on.is_(None), Enrolment.ended_on >= first))
        .order_by(Enrolment.is_guest, Person.sort_key, Enrolment.id)
    ).all()


def _lessons(
    session: Session, group_id: int, first: dt.date, last: dt.date
) -> dict[LessonKey, Lesson]:
    found = session.scalars(
        select(Lesson).where(Lesson.group_id == group_id, Lesson.day.between(first, last))
    )
    return {LessonKey(lesson.day, lesson.number): lesson for lesson in found}


def _marks(session: Session, lesson_ids: Iterable[int]) -> Marks:
    rows = session.execute(
        select(
            Mark.lesson_id,
            Mark.enrolment_id,
            Mark.code,
            Mark.attended,
            Mark.minutes_late,
            Mark.note,
        ).where(Mark.lesson_id.in_(list(lesson_ids)))
    )
    return {(row.lesson_id, row.enrolment_id): row for row in rows}


def _learner(
    row: AnyRow,
    keys: Sequence[LessonKey],
    lessons: Mapping[LessonKey, Lesson],
    marks: Marks,
    today: dt.date,
) -> LearnerRow:
    cells = []
    for key in keys:
        lesson = lessons.get(key)
        mark = marks.get((lesson.id, row.id)) if lesson else None
        within = row.started_on <= key.day and (row.ended_on is None or key.day <= row.ended_on)
        if mark is not None:
            cells.append(
                Cell(MarkCode(mark.code), mark.attended, mark.minutes_late, mark.note, within)
            )
        else:
            cells.append(NO_MARK if within else OUTSIDE)
    return LearnerRow(
        enrolment_id=row.id,
        person_id=row.person_id,
        person_public_id=row.public_id,
        name=full_name(row.surname, row.given_name, row.patronymic or ""),
        is_guest=row.is_guest,
        is_incomplete=_is_incomplete(row, today),
        started_on=row.started_on,
        ended_on=row.ended_on,
        cells=tuple(cells),
        tally=_tally(cells),
    )


def _is_incomplete(row: AnyRow, today: dt.date) -> bool:
    year = row.birth_date.year if row.birth_date else row.birth_year
    if year is None:
        return True
    return today.year - year <= ADULT_AGE and not row.guarded


def _column(
    position: int,
    key: LessonKey,
    lesson: Lesson | None,
    times: tuple[int, int] | None,
    learners: Sequence[LearnerRow],
    today: dt.date,
    half_hours: int,
) -> LessonColumn:
    cells = [row.cells[position] for row in learners if not row.is_guest]
    marked = [cell for cell in cells if cell.code is not None]
    start, end = times or (None, None)
    return LessonColumn(
        key=key,
        lesson_id=lesson.id if lesson else None,
        starts_at=lesson.starts_at if lesson else start,
        ends_at=lesson.ends_at if lesson else end,
        status=LessonStatus(lesson.status) if lesson else LessonStatus.PLANNED,
        half_hours=lesson.half_hours if lesson else half_hours,
        topic=lesson.topic if lesson else None,
        homework=lesson.homework if lesson else None,
        cancel_reason=lesson.cancel_reason if lesson else None,
        is_future=key.day > today,
        is_locked=bool(lesson and lesson.locked_by),
        marked=len(marked),
        expected=sum(cell.is_enrolled for cell in cells),
        tally=_tally(marked),
    )


def _tally(cells: Iterable[Cell]) -> Tally:
    """Count marks by the meaning they were given, whatever their codes mean today."""
    marked = [cell for cell in cells if cell.code is not None]
    came = sum(cell.attended for cell in marked)
    excused = sum(not cell.attended and cell.code in EXCUSED for cell in marked)
    return Tally(came, len(marked), excused, len(marked) - came - excused)
