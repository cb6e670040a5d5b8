"""What is asked and what is answered: a scope of held lessons, a way to break it down, rows of figures."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from friendship_desktop.rules.attendance import percent
from friendship_desktop.rules.dates import month_end
from friendship_desktop.services.indicators import Period

Key = int | str | dt.date
NOT_GIVEN = "none"
"""The code of a language or level of groups that name none; of a school or teacher it is 0."""


class Breakdown(StrEnum):
    """What one row of the analysis stands for."""

    MONTH = "month"
    DAY = "day"
    SCHOOL = "school"
    GROUP = "group"
    LEARNER = "learner"
    LANGUAGE = "language"
    LEVEL = "level"
    TEACHER = "teacher"
    LESSON = "lesson"


IN_TIME = frozenset({Breakdown.MONTH, Breakdown.DAY, Breakdown.LESSON})
"""Rows that follow one another; the others are ordered by name."""


NEXT = {
    Breakdown.LEARNER: None,
    Breakdown.LESSON: None,
    Breakdown.GROUP: Breakdown.LESSON,
}
"""What a row is looked into by, if not by groups; None: by its marks."""


class Counted(StrEnum):
    """Which marks a figure counts."""

    POSSIBLE = "possible"
    ATTENDED = "attended"
    ABSENT = "absent"
    EXCUSED = "excused"
    ILL = "ill"
    UNEXCUSED = "unexcused"


@dataclass(frozen=True, slots=True)
class Scope:
    """The held lessons asked about; None means all. `school` and `teacher` 0: groups without one."""

    period: Period
    school: int | None = None
    kind: str | None = None
    language: str | None = None
    level: str | None = None
    group: int | None = None
    teacher: int | None = None
    person: int | None = None
    lesson: int | None = None
    only_taught: bool = False
    """Count only who was enrolled where there was a lesson: the people of one day."""

    def within(self, by: Breakdown, row: Row) -> Scope:
        """Narrow the scope to one of its rows."""
        key = row.key
        if isinstance(key, dt.date):
            last = month_end(key) if by is Breakdown.MONTH else key
            first, last = max(key, self.period.first), min(last, self.period.last)
            only_taught = self.only_taught or by is Breakdown.DAY
            return replace(self, period=Period(first, last), only_taught=only_taught)
        narrowed: dict[str, Any] = {"person" if by is Breakdown.LEARNER else str(by): key}
        return replace(self, **narrowed)


@dataclass(frozen=True, slots=True)
class Row:
    """The figures of one month, day, group …; `note` tells rows of one name apart.

    Whoever withdrew the consent to be taught has no name any more, but still counts.

    `key` is what `Breakdown` says: the first day of a month, a day, an id, or a code. `possible`
    counts the marks in held lessons; absences are `excused`, `ill` and the rest of them.
    """

    key: Key
    name: str
    note: str
    lessons: int
    half_hours: int
    attended: int
    possible: int
    excused: int
    ill: int
    persons: int
    enrolments: int
    order: str = ""
    """What rows are ordered by: time, the Kazakh order of names, or the order of codes."""

    @property
    def absent(self) -> int:
        """Marks that are no visit, whatever the reason."""
        return self.possible - self.attended

    @property
    def unexcused(self) -> int:
        """Absences for no good reason."""
        return self.possible - self.attended - self.excused - self.ill

    @property
    def per_mille(self) -> int | None:
        """Attendance in tenths of a per cent, halves upward; None when nothing was marked."""
        return percent(self.attended * 10, self.possible)


@dataclass(frozen=True, slots=True)
class Analysis:
    """The rows of a scope and their total, which is counted for itself: a person in two rows is one person.

    `narrowed` names the school, group, teacher or learner that the scope is narrowed to; an empty
    name stands for none.
    """

    scope: Scope
    by: Breakdown
    rows: tuple[Row, ...]
    total: Row
    narrowed: tuple[tuple[Breakdown, str], ...] = ()


@dataclass(frozen=True, slots=True)
class MarkLine:
    """One mark behind a figure, and where it stands in the register."""

    lesson_id: int
    enrolment_id: int
    group_id: int
    day: dt.date
    number: int
    group: str
    person_id: int
    learner: str
    """Empty when the consent to be taught was withdrawn; words.person names such a one by number."""
    sort_key: str
    code: str
