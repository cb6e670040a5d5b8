"""Which lessons the weekly times call for: one answer for the register, Today and "needs attention"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from friendship_desktop.rules.codes import HolidayKind
from friendship_desktop.rules.timetable import Slot, planned
from friendship_desktop.services.register.sheet import LessonKey
from friendship_desktop.store.models import Holiday, StudyGroup, WeeklySlot

Planned = dict[int, dict[LessonKey, Slot]]
"""Groups with weekly times, and the lessons of each."""


def planned_lessons(
    session: Session,
    first: dt.date,
    last: dt.date,
    group_ids: Collection[int] | None = None,
) -> Planned:
    """Return the lessons that the timetable gives all groups, or some, between two days.

    Days off and days outside a group's own dates are left out.
    """
    only = () if group_ids is None else (StudyGroup.id.in_(group_ids),)
    query = (
        select(
            StudyGroup.id,
            StudyGroup.starts_on,
            StudyGroup.ends_on,
            WeeklySlot.weekday,
            WeeklySlot.starts_at,
            WeeklySlot.ends_at,
        )
        .join(WeeklySlot, WeeklySlot.group_id == StudyGroup.id)
        .where(or_(StudyGroup.starts_on.is_(None), StudyGroup.starts_on <= last))
        .where(or_(StudyGroup.ends_on.is_(None), StudyGroup.ends_on >= first))
        .where(*only)
    )
    days: dict[int, tuple[dt.date, dt.date]] = {}
    slots: dict[int, list[Slot]] = {}
    for group_id, starts_on, ends_on, *times in session.execute(query):
        days[group_id] = (max(first, starts_on or first), min(last, ends_on or last))
        slots.setdefault(group_id, []).append(Slot(*times))
    off = _days_off(session, first, last)
    return {
        group_id: {
            LessonKey(lesson.day, lesson.number): lesson.slot
            for lesson in planned(slots[group_id], *period, off=off)
        }
        for group_id, period in days.items()
    }


def _days_off(session: Session, first: dt.date, last: dt.date) -> set[dt.date]:
    query = select(Holiday.day).where(
        Holiday.day.between(first, last), Holiday.kind != HolidayKind.WORKDAY
    )
    return set(session.scalars(query))
