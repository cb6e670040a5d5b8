"""The page Today: what to mark, the figures of the House, attendance week by week."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from friendship_desktop.rules.codes import GroupKind
from friendship_desktop.services.indicators import Period, learners_in
from friendship_desktop.services.register.board import BoardLesson, lessons_between
from friendship_desktop.services.register.figures import Share, share_between, shares_by_day
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import School, StudyGroup

WEEKS_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Week:
    """One bar of the chart: the week's Sunday and the attendance of its seven days."""

    ends_on: dt.date
    share: Share


@dataclass(frozen=True, slots=True)
class Today:
    """Everything the page Today shows, read at one moment."""

    day: dt.date
    lessons: tuple[BoardLesson, ...]
    next_lessons: tuple[BoardLesson, ...]
    """The lessons of the next day that has any, for a day without lessons."""
    to_mark: int
    """Lessons of today and the two weeks before that still miss marks."""
    schools: int
    school_groups: int
    state_language_levels: tuple[tuple[str, int], ...]
    """State-language groups by level code, in the order of the levels."""
    persons: int
    enrolments: int
    month: Share
    month_before: Share
    weeks: tuple[Week, ...]


class TodayService:
    """Reads the page Today in one go."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self, *, today: dt.date) -> Today:
        """Return the state of the House on a day."""
        with self._database.read() as session:
            board = lessons_between(
                session, today - dt.timedelta(days=14), today + dt.timedelta(days=7)
            )
            ahead = [lesson for lesson in board if lesson.key.day > today]
            groups = _groups_in_use(session)
            persons, enrolments = learners_in(session, Period(today, today))
            first = today.replace(day=1)
            before = first - dt.timedelta(days=1)
            return Today(
                day=today,
                lessons=tuple(lesson for lesson in board if lesson.key.day == today),
                next_lessons=tuple(
                    lesson for lesson in ahead if lesson.key.day == ahead[0].key.day
                ),
                to_mark=sum(lesson.is_to_mark for lesson in board if lesson.key.day <= today),
                schools=session.scalar(
                    select(func.count()).select_from(School).where(School.archived_at.is_(None))
                )
                or 0,
                school_groups=sum(kind != GroupKind.STATE_LANGUAGE for kind, _level in groups),
                state_language_levels=tuple(
                    sorted(
                        Counter(
                            level or "none"
                            for kind, level in groups
                            if kind == GroupKind.STATE_LANGUAGE
                        ).items(),
                        key=lambda item: (item[0] == "none", item[0]),
                    )
                ),
                persons=persons,
                enrolments=enrolments,
                month=share_between(session, first, today),
                month_before=share_between(session, before.replace(day=1), before),
                weeks=_weeks(session, today),
            )

    def to_mark(self, *, today: dt.date) -> int:
        """Return how many lessons of the last two weeks still miss marks."""
        with self._database.read() as session:
            board = lessons_between(session, today - dt.timedelta(days=14), today)
        return sum(lesson.is_to_mark for lesson in board)


def _groups_in_use(session: Session) -> list[tuple[str, str | None]]:
    rows = session.execute(
        select(StudyGroup.kind, StudyGroup.level).where(
            StudyGroup.archived_at.is_(None), StudyGroup.status == "active"
        )
    )
    return [(kind, level) for kind, level in rows]


def _weeks(session: Session, today: dt.date) -> tuple[Week, ...]:
    this_sunday = today + dt.timedelta(days=7 - today.isoweekday())
    sundays = [this_sunday - dt.timedelta(weeks=n) for n in reversed(range(WEEKS_SHOWN))]
    by_day = shares_by_day(session, sundays[0] - dt.timedelta(days=6), this_sunday)
    weeks = []
    for sunday in sundays:
        days = [by_day.get(sunday - dt.timedelta(days=n), Share(0, 0)) for n in range(7)]
        total = Share(sum(day.attended for day in days), sum(day.possible for day in days))
        weeks.append(Week(sunday, total))
    return tuple(weeks)
