"""The month sheet of one group, as on paper: learners down, lessons across."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from friendship_desktop.rules.attendance import Tally
from friendship_desktop.rules.codes import LessonStatus, MarkCode


@dataclass(frozen=True, slots=True, order=True)
class LessonKey:
    """A lesson of a known group: its local date and its number on that day."""

    day: dt.date
    number: int = 1


@dataclass(frozen=True, slots=True)
class LessonColumn:
    """One lesson, planned by the timetable or already written down."""

    key: LessonKey
    lesson_id: int | None
    """None while the lesson stands only in the timetable."""
    starts_at: int | None
    ends_at: int | None
    status: LessonStatus
    half_hours: int
    topic: str | None
    homework: str | None
    cancel_reason: str | None
    is_future: bool
    is_locked: bool
    marked: int
    expected: int
    tally: Tally
    replaced_on: dt.date | None = None
    """The day it was moved to, or is made up for."""

    @property
    def is_full(self) -> bool:
        """Tell whether every learner enrolled on that day has a mark."""
        return self.marked >= self.expected


@dataclass(frozen=True, slots=True)
class Cell:
    """One learner at one lesson."""

    code: MarkCode | None
    attended: bool
    """What the mark meant when it was made."""
    minutes_late: int | None
    note: str | None
    is_enrolled: bool
    proposed: MarkCode | None = None
    """What an excused period proposes for an empty cell; stored when the lesson is marked."""

    @property
    def waits(self) -> bool:
        """Tell whether a mark is missing here."""
        return self.is_enrolled and self.code is None


@dataclass(frozen=True, slots=True)
class LearnerRow:
    """One line of the sheet; those who left stay in the months they were there."""

    enrolment_id: int
    person_id: int
    person_public_id: str
    name: str
    is_guest: bool
    is_incomplete: bool
    """Something is missing on the person's card: it waits under "needs attention"."""
    started_on: dt.date
    ended_on: dt.date | None
    cells: tuple[Cell, ...]
    tally: Tally


@dataclass(frozen=True, slots=True)
class Sheet:
    """A group's month, ready to be shown, marked and printed."""

    group_id: int
    title: str
    school: str | None
    month: dt.date
    lessons: tuple[LessonColumn, ...]
    learners: tuple[LearnerRow, ...]
    today: dt.date

    def column(self, key: LessonKey) -> int | None:
        """Return the position of a lesson, or None when the sheet has no such lesson."""
        return next((i for i, lesson in enumerate(self.lessons) if lesson.key == key), None)

    def to_enter(self) -> list[int]:
        """Return the positions of lessons that took place and miss a mark of a learner, guests aside."""
        return [
            position
            for position, lesson in enumerate(self.lessons)
            if lesson.status in {LessonStatus.PLANNED, LessonStatus.HELD}
            and not (lesson.is_future or lesson.is_locked)
            and any(row.cells[position].waits for row in self.learners if not row.is_guest)
        ]


@dataclass(frozen=True, slots=True)
class GroupChoice:
    """A group as the register's chooser lists it."""

    group_id: int
    title: str
    school: str | None
    kind: str
    is_archived: bool = False


@dataclass(frozen=True, slots=True)
class OpenSheet:
    """A group whose month lacks the marks of some lessons that are over."""

    group_id: int
    title: str
    school: str | None
    lessons: int


@dataclass(frozen=True, slots=True)
class CellMark:
    """A wish for one cell: a mark, or None to clear it."""

    key: LessonKey
    enrolment_id: int
    code: MarkCode | None
    minutes_late: int | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Saved:
    """What a writing in the register left behind, once it is durable."""

    cells: int
    saved_at: dt.datetime
    change_id: int | None
    created_lesson: bool
    """A lesson was written down for the first time, so the columns must be read again."""
