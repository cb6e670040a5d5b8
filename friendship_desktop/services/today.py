"""The page Today: what to mark, the figures of the House, attendance week by week."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from friendship_desktop.rules.codes import GroupKind
from friendship_desktop.services.events.reading import coming
from friendship_desktop.services.events.views import EventRow
from friendship_desktop.services.indicators import Period, learners_in
from friendship_desktop.services.register.board import BoardLesson, lessons_between
from friendship_desktop.services.register.figures import Share, shares_by_day
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import School, Shift, StudyGroup, VolunteerShift

WEEKS_SHOWN = 12
NEXT_SHOWN = 5


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
    """The first few lessons of the coming week."""
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
    events: tuple[EventRow, ...]
    """The next planned events, those of today first."""
    volunteer_quarters: int
    """Confirmed quarter-hours of volunteers this month."""
    volunteers: int
    """Who served them."""


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
            ahead = [lesson for lesson in board if lesson.key.day > today and lesson.takes_place]
            groups = _groups_in_use(session)
            persons, enrolments = learners_in(session, Period(today, today))
            by_day = shares_by_day(session, _first_sunday(today) - dt.timedelta(days=6), today)
            first = today.replace(day=1)
            before = first - dt.timedelta(days=1)
            quarters, volunteers = _served(session, first, today)
            return Today(
                day=today,
                lessons=tuple(lesson for lesson in board if lesson.key.day == today),
                next_lessons=tuple(ahead[:NEXT_SHOWN]),
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
                month=_sum(by_day, first, today),
                month_before=_sum(by_day, before.replace(day=1), before),
                weeks=_weeks(by_day, today),
                events=tuple(coming(session, today, NEXT_SHOWN)),
                volunteer_quarters=quarters,
                volunteers=volunteers,
            )

    def to_mark(self, *, today: dt.date) -> int:
        """Return how many lessons of the last two weeks still miss marks."""
        with self._database.read() as session:
            board = lessons_between(session, today - dt.timedelta(days=14), today)
        return sum(lesson.is_to_mark for lesson in board)


def _served(session: Session, first: dt.date, last: dt.date) -> tuple[int, int]:
    """Sum the confirmed quarter-hours of volunteers between two days, and count who served them."""
    query = (
        select(
            func.coalesce(func.sum(VolunteerShift.quarters), 0),
            func.count(VolunteerShift.volunteer_id.distinct()),
        )
        .join(Shift, Shift.id == VolunteerShift.shift_id)
        .where(Shift.day.between(first, last), VolunteerShift.confirmed_on.is_not(None))
    )
    quarters, volunteers = session.execute(query).one()
    return quarters, volunteers


def _groups_in_use(session: Session) -> list[tuple[str, str | None]]:
    rows = session.execute(
        select(StudyGroup.kind, StudyGroup.level).where(
            StudyGroup.archived_at.is_(None), StudyGroup.status == "active"
        )
    )
    return [(kind, level) for kind, level in rows]


def _first_sunday(today: dt.date) -> dt.date:
    """End of the first of the weeks shown; they reach back beyond the month before."""
    this_sunday = today + dt.timedelta(days=7 - today.isoweekday())
    return this_sunday - dt.timedelta(weeks=WEEKS_SHOWN - 1)


def _weeks(by_day: Mapping[dt.date, Share], today: dt.date) -> tuple[Week, ...]:
    first = _first_sunday(today)
    sundays = [first + dt.timedelta(weeks=n) for n in range(WEEKS_SHOWN)]
    return tuple(
        Week(sunday, _sum(by_day, sunday - dt.timedelta(days=6), sunday)) for sunday in sundays
    )


def _sum(by_day: Mapping[dt.date, Share], first: dt.date, last: dt.date) -> Share:
    shares = [share for day, share in by_day.items() if first <= day <= last]
    return Share(sum(one.attended for one in shares), sum(one.possible for one in shares))
