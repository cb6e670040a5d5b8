"""The movement of learners and the lessons of each group, month by month (F-03, packages)."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from friendship_desktop.rules.codes import LessonStatus
from friendship_desktop.rules.dates import month_end, month_start, months_between
from friendship_desktop.services.register.figures import ATTENDED, HELD, NOT_GUEST
from friendship_desktop.services.teaching import stays_between
from friendship_desktop.store.models import Enrolment, Lesson, Mark


@dataclass(frozen=True, slots=True)
class GroupMonth:
    """One group in one month; `start + arrived - left == end` always holds."""

    group_id: int
    month: dt.date
    start: int
    arrived: int
    left: int
    end: int
    held: int
    half_hours: int
    attended: int
    possible: int


def group_months(
    session: Session,
    first: dt.date,
    last: dt.date,
    counts: Mapping[int, LessonCount] | None = None,
) -> list[GroupMonth]:
    """Return every group's months between two days, months without learners and lessons left out.

    `counts` are the `lesson_counts` of these days, if the caller has them.
    """
    stays = _stays(session, first, last)
    lessons = _lessons(session, first, last)
    marks = _marks(lesson_counts(session, first, last) if counts is None else counts)
    months = []
    for month in months_between(first, last):
        begin, finish = max(month, first), min(month_end(month), last)
        for group_id in sorted(stays.keys() | {group for group, of in lessons if of == month}):
            start, arrived, left = _movement(stays.get(group_id, []), begin, finish)
            held, half_hours = lessons.get((group_id, month), (0, 0))
            attended, possible = marks.get((group_id, month), (0, 0))
            if start or arrived or held:
                end = start + arrived - left
                months.append(
                    GroupMonth(
                        group_id,
                        month,
                        start,
                        arrived,
                        left,
                        end,
                        held,
                        half_hours,
                        attended,
                        possible,
                    )
                )
    return months


def _stays(
    session: Session, first: dt.date, last: dt.date
) -> dict[int, list[tuple[dt.date, dt.date | None]]]:
    stays: dict[int, list[tuple[dt.date, dt.date | None]]] = defaultdict(list)
    for group_id, started_on, ended_on in session.execute(
        select(Enrolment.group_id, Enrolment.started_on, Enrolment.ended_on).where(
            Enrolment.is_guest.is_(False), stays_between(first, last)
        )
    ):
        stays[group_id].append((started_on, ended_on))
    return stays


def _movement(
    stays: list[tuple[dt.date, dt.date | None]], first: dt.date, last: dt.date
) -> tuple[int, int, int]:
    """Count who was there before the first day, who came and who left between the two.

    The last day of a stay is still part of it, so a person who left on the last day has left.
    """
    start = sum(begun < first and (ended is None or ended >= first) for begun, ended in stays)
    arrived = sum(first <= begun <= last for begun, _ended in stays)
    left = sum(ended is not None and first <= ended <= last for _begun, ended in stays)
    return start, arrived, left


def _lessons(
    session: Session, first: dt.date, last: dt.date
) -> dict[tuple[int, dt.date], tuple[int, int]]:
    totals: dict[tuple[int, dt.date], tuple[int, int]] = {}
    rows = session.execute(
        select(Lesson.group_id, Lesson.day, func.count(), func.sum(Lesson.half_hours))
        .where(Lesson.status == LessonStatus.HELD, Lesson.day.between(first, last))
        .group_by(Lesson.group_id, Lesson.day)
    )
    for group_id, day, held, half_hours in rows:
        before = totals.get((group_id, month_start(day)), (0, 0))
        totals[group_id, month_start(day)] = (before[0] + held, before[1] + half_hours)
    return totals


def _marks(counts: Mapping[int, LessonCount]) -> dict[tuple[int, dt.date], tuple[int, int]]:
    totals: dict[tuple[int, dt.date], tuple[int, int]] = {}
    for lesson in counts.values():
        key = (lesson.group_id, month_start(lesson.day))
        before = totals.get(key, (0, 0))
        totals[key] = (before[0] + lesson.attended, before[1] + lesson.possible)
    return totals


@dataclass(frozen=True, slots=True)
class LessonCount:
    """The marks of one held lesson, guests left out."""

    group_id: int
    day: dt.date
    attended: int
    possible: int


def lesson_counts(session: Session, first: dt.date, last: dt.date) -> dict[int, LessonCount]:
    """Count the marks of every held lesson between two days, by the lesson's id."""
    rows = session.execute(
        select(Lesson.id, Lesson.group_id, Lesson.day, ATTENDED, func.count())
        .select_from(Lesson)
        .join(Mark, HELD)
        .where(Lesson.day.between(first, last), NOT_GUEST)
        .group_by(Lesson.id)
    )
    return {row[0]: LessonCount(*row[1:]) for row in rows}
