"""Which lessons the weekly times call for: one answer for the register, Today, gaps and reports."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection
from typing import Any

from sqlalchemy import BindParameter, bindparam, or_, select
from sqlalchemy.orm import Session

from friendship_desktop.rules.codes import HolidayKind
from friendship_desktop.rules.timetable import (
    PeriodKind,
    Slot,
    WrittenLesson,
    planned,
    settle_day,
)
from friendship_desktop.services.register.sheet import LessonKey
from friendship_desktop.services.teaching import academic_year
from friendship_desktop.store.models import Holiday, Lesson, StudyGroup, StudyPeriod, WeeklySlot

Planned = dict[int, dict[LessonKey, Slot]]
"""Groups with weekly times, and the lessons of each."""
SLOT = (
    WeeklySlot.weekday,
    WeeklySlot.starts_at,
    WeeklySlot.ends_at,
    WeeklySlot.valid_from,
    WeeklySlot.valid_to,
    WeeklySlot.room_id,
    WeeklySlot.teacher_id,
    WeeklySlot.id,
)
"""The columns of a Slot, in its order."""

# Made once: the register asks after every key.
_FIRST: BindParameter[dt.date] = bindparam("first")
_LAST: BindParameter[dt.date] = bindparam("last")
_IN_GROUPS: BindParameter[Any] = bindparam("groups", expanding=True)
_SLOTS = (
    select(StudyGroup.id, StudyGroup.starts_on, StudyGroup.ends_on, *SLOT)
    .join(WeeklySlot, WeeklySlot.group_id == StudyGroup.id)
    .where(or_(StudyGroup.starts_on.is_(None), StudyGroup.starts_on <= _LAST))
    .where(or_(StudyGroup.ends_on.is_(None), StudyGroup.ends_on >= _FIRST))
    .where(or_(WeeklySlot.valid_from.is_(None), WeeklySlot.valid_from <= _LAST))
    .where(or_(WeeklySlot.valid_to.is_(None), WeeklySlot.valid_to >= _FIRST))
)
_SLOTS_OF_SOME = _SLOTS.where(StudyGroup.id.in_(_IN_GROUPS))
_WRITTEN = select(
    Lesson.group_id, Lesson.day, Lesson.number, Lesson.starts_at, Lesson.replaces_id
).where(Lesson.day.between(_FIRST, _LAST))
_WRITTEN_OF_SOME = _WRITTEN.where(Lesson.group_id.in_(_IN_GROUPS))
_DAYS_OFF = select(Holiday.day).where(
    Holiday.day.between(_FIRST, _LAST), Holiday.kind != HolidayKind.WORKDAY
)
_PERIODS = select(StudyPeriod.kind, StudyPeriod.starts_on, StudyPeriod.ends_on)


def planned_lessons(
    session: Session,
    first: dt.date,
    last: dt.date,
    group_ids: Collection[int] | None = None,
) -> Planned:
    """Return the lessons that the timetable gives all groups, or some, between two days.

    Left out are days off, vacations, days outside the terms of a school year that has terms, and
    days outside a group's own dates. A lesson that is written down, moved or cancelled ones too,
    has the key it is written under.
    """
    query = _SLOTS if group_ids is None else _SLOTS_OF_SOME
    asked = {"first": first, "last": last, "groups": list(group_ids or ())}
    days: dict[int, tuple[dt.date, dt.date]] = {}
    slots: dict[int, list[Slot]] = {}
    for group_id, starts_on, ends_on, *times in session.execute(query, asked):
        days[group_id] = (max(first, starts_on or first), min(last, ends_on or last))
        slots.setdefault(group_id, []).append(Slot(*times))
    if not slots:
        return {}
    off = days_off(session, first, last)
    written = _written(session, first, last, group_ids)
    result: Planned = {}
    for group_id, period in days.items():
        lessons = result[group_id] = {}
        lists = written.get(group_id, {})
        of_day: dict[dt.date, list[Slot]] = {}
        for lesson in planned(slots[group_id], *period, off=off):
            if lesson.day in lists:
                of_day.setdefault(lesson.day, []).append(lesson.slot)
            else:
                lessons[LessonKey(lesson.day, lesson.number)] = lesson.slot
        for day, times in of_day.items():
            for number, slot in settle_day(times, lists[day]).items():
                lessons[LessonKey(day, number)] = slot
    return result


def _written(
    session: Session, first: dt.date, last: dt.date, group_ids: Collection[int] | None
) -> dict[int, dict[dt.date, list[WrittenLesson]]]:
    query = _WRITTEN if group_ids is None else _WRITTEN_OF_SOME
    asked = {"first": first, "last": last, "groups": list(group_ids or ())}
    lessons: dict[int, dict[dt.date, list[WrittenLesson]]] = defaultdict(lambda: defaultdict(list))
    for group_id, day, number, starts_at, replaces_id in session.execute(query, asked):
        lesson = WrittenLesson(number, starts_at, replaces=replaces_id is not None)
        lessons[group_id][day].append(lesson)
    return lessons


def days_off(session: Session, first: dt.date, last: dt.date) -> set[dt.date]:
    """Return the days between two on which the timetable calls for no lesson."""
    holidays = session.scalars(_DAYS_OFF, {"first": first, "last": last})
    return set(holidays) | days_without_teaching(session, first, last)


def days_without_teaching(session: Session, first: dt.date, last: dt.date) -> set[dt.date]:
    """Return the days in vacations, or in no term of a school year for which terms are entered."""
    vacations: set[dt.date] = set()
    terms: set[dt.date] = set()
    years: set[int] = set()
    for kind, starts_on, ends_on in session.execute(_PERIODS):
        inside = _days(max(first, starts_on), min(last, ends_on))
        if kind == PeriodKind.VACATION:
            vacations.update(inside)
        else:
            terms.update(inside)
            years.update(range(academic_year(starts_on), academic_year(ends_on) + 1))
    if years:
        vacations.update(
            day for day in _days(first, last) if day not in terms and academic_year(day) in years
        )
    return vacations


def _days(first: dt.date, last: dt.date) -> list[dt.date]:
    return [first + dt.timedelta(days=n) for n in range((last - first).days + 1)]
