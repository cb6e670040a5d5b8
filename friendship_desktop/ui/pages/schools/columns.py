"""The columns of every table of these pages: data for the shared table."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from friendship_desktop.rules.codes import LessonStatus
from friendship_desktop.rules.name_keys import sort_key
from friendship_desktop.rules.reference import label
from friendship_desktop.services.learners import LearnerLine
from friendship_desktop.services.register.board import BoardLesson
from friendship_desktop.services.register.figures import Share
from friendship_desktop.services.register.sheet import LessonColumn, LessonKey
from friendship_desktop.services.school_views import GroupLine
from friendship_desktop.services.teaching import TeacherName
from friendship_desktop.ui.dialogs.group_slots import time_text
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.pages.schools.words import SchoolWords
from friendship_desktop.ui.tables import Column

CONTEXT = "SchoolTables"
Today = Callable[[], dt.date]


@dataclass(frozen=True, slots=True)
class ListRow:
    """One line at the left: a school, an association, or the groups without a school.

    `kind` is school, association or loose; `id` is 0 for the groups without a school.
    """

    kind: str
    id: int
    name: str
    sub: str
    groups: int
    learners: int
    share: Share


@dataclass(frozen=True, slots=True)
class LessonLine:
    """One lesson of a list that leads to the register."""

    group_id: int
    title: str
    key: LessonKey
    starts_at: int | None
    topic: str | None
    status: LessonStatus
    marked: int
    expected: int


def lesson_line(lesson: BoardLesson) -> LessonLine:
    """Take a lesson from the board."""
    return LessonLine(
        lesson.group_id,
        lesson.title,
        lesson.key,
        lesson.starts_at,
        lesson.topic,
        lesson.status,
        lesson.marked,
        lesson.expected,
    )


def sheet_line(group_id: int, title: str, lesson: LessonColumn) -> LessonLine:
    """Take a lesson from the month sheet of a group."""
    return LessonLine(
        group_id,
        title,
        lesson.key,
        lesson.starts_at,
        lesson.topic,
        lesson.status,
        lesson.marked,
        lesson.expected,
    )


def _rate(share: Share) -> float:
    return -1.0 if share.percent is None else float(share.percent)


def list_columns(words: SchoolWords) -> tuple[Column[ListRow], ...]:
    """Show schools at the left."""
    return (
        Column(
            "name",
            QT_TRANSLATE_NOOP("SchoolTables", "School"),
            lambda row: row.name,
            sort=lambda row: sort_key(row.name),
            sub=lambda row: row.sub,
            strong=True,
        ),
        Column(
            "groups",
            QT_TRANSLATE_NOOP("SchoolTables", "Groups"),
            lambda row: words.count(row.groups),
            sort=lambda row: row.groups,
            width=68,
            right=True,
        ),
        Column(
            "learners",
            QT_TRANSLATE_NOOP("SchoolTables", "Learn."),
            lambda row: words.count(row.learners),
            sort=lambda row: row.learners,
            width=66,
            right=True,
        ),
        Column(
            "rate",
            QT_TRANSLATE_NOOP("SchoolTables", "Att."),
            lambda row: words.share(row.share),
            sort=lambda row: _rate(row.share),
            width=74,
            right=True,
        ),
    )


def association_columns(words: SchoolWords) -> tuple[Column[ListRow], ...]:
    """Show associations at the left: how many schools each has."""
    return (
        Column(
            "name",
            QT_TRANSLATE_NOOP("SchoolTables", "Association"),
            lambda row: row.name,
            sort=lambda row: sort_key(row.name),
            sub=lambda row: row.sub,
            strong=True,
        ),
        Column(
            "schools",
            QT_TRANSLATE_NOOP("SchoolTables", "Schools"),
            lambda row: words.count(row.groups),
            sort=lambda row: row.groups,
            width=76,
            right=True,
        ),
    )


def group_columns(
    words: SchoolWords, is_narrow: Callable[[], bool]
) -> tuple[Column[GroupLine], ...]:
    """Show the groups of a school; where there is no room the days stand below the title."""
    return (
        Column(
            "title",
            QT_TRANSLATE_NOOP("SchoolTables", "Group"),
            lambda row: row.title,
            sort=lambda row: sort_key(row.title),
            sub=lambda row: " · ".join(
                part
                for part in (words.teachers(row.teachers), words.slots(row) if is_narrow() else "")
                if part
            ),
            strong=True,
        ),
        Column(
            "slots",
            QT_TRANSLATE_NOOP("SchoolTables", "Lessons"),
            words.slots,
            sort=lambda row: (
                row.slots[0].weekday * 1440 + row.slots[0].starts_at if row.slots else 99_999
            ),
            width=164,
        ),
        Column(
            "taken",
            QT_TRANSLATE_NOOP("SchoolTables", "Learners"),
            words.taken,
            sort=lambda row: row.enrolled,
            width=76,
            right=True,
        ),
        Column(
            "rate",
            QT_TRANSLATE_NOOP("SchoolTables", "Att."),
            lambda row: words.share(row.share),
            sort=lambda row: _rate(row.share),
            width=76,
            right=True,
        ),
        Column(
            "state",
            QT_TRANSLATE_NOOP("SchoolTables", "State"),
            lambda _row: "",
            sort=lambda row: str(row.pill),
            pill=words.group_state,
            width=112,
        ),
    )


def language_columns(words: SchoolWords) -> tuple[Column[GroupLine], ...]:
    """Show the groups of the state language at the left of their page."""
    return (
        Column(
            "title",
            QT_TRANSLATE_NOOP("SchoolTables", "Group"),
            lambda row: row.title,
            sort=lambda row: sort_key(row.title),
            sub=lambda row: " · ".join(
                part for part in (words.teachers(row.teachers), words.slots(row)) if part
            ),
            strong=True,
        ),
        Column(
            "level",
            QT_TRANSLATE_NOOP("SchoolTables", "Level"),
            lambda row: words.level(row.level),
            width=64,
        ),
        Column(
            "taken",
            QT_TRANSLATE_NOOP("SchoolTables", "Learn."),
            words.taken,
            sort=lambda row: row.enrolled,
            width=76,
            right=True,
        ),
        Column(
            "hours",
            QT_TRANSLATE_NOOP("SchoolTables", "Hours"),
            words.hours,
            sort=lambda row: row.held_half_hours,
            width=84,
            right=True,
        ),
        Column(
            "rate",
            QT_TRANSLATE_NOOP("SchoolTables", "Att."),
            lambda row: words.share(row.share),
            sort=lambda row: _rate(row.share),
            width=66,
            right=True,
        ),
    )


def learner_columns(
    words: SchoolWords, *, with_group: bool = False
) -> tuple[Column[LearnerLine], ...]:
    """Show the learners of a group, or of all groups of a school."""
    name = Column[LearnerLine](
        "name",
        QT_TRANSLATE_NOOP("SchoolTables", "Learner"),
        lambda row: row.full_name,
        sort=lambda row: sort_key(row.full_name),
        pill=words.missing,
    )
    group = Column[LearnerLine](
        "group",
        QT_TRANSLATE_NOOP("SchoolTables", "Group"),
        lambda row: row.group,
        sort=lambda row: sort_key(row.group),
        width=190,
    )
    born = Column[LearnerLine](
        "born",
        QT_TRANSLATE_NOOP("SchoolTables", "Born, age"),
        words.born,
        sort=lambda row: -1 if row.age is None else row.age,
        width=142,
    )
    dates = (
        Column[LearnerLine](
            "since",
            QT_TRANSLATE_NOOP("SchoolTables", "Since"),
            lambda row: words.date(row.started_on),
            sort=lambda row: row.started_on.isoformat(),
            width=92,
        ),
        Column[LearnerLine](
            "until",
            QT_TRANSLATE_NOOP("SchoolTables", "Until"),
            words.until,
            sort=lambda row: row.ended_on.isoformat() if row.ended_on else "",
            width=96,
        ),
    )
    rate = Column[LearnerLine](
        "rate",
        QT_TRANSLATE_NOOP("SchoolTables", "Att."),
        lambda row: words.share(Share(row.tally.attended, row.tally.possible)),
        sort=lambda row: _rate(Share(row.tally.attended, row.tally.possible)),
        width=62,
        right=True,
    )
    return (name, group, born, rate) if with_group else (name, born, *dates, rate)


@dataclass(frozen=True, slots=True)
class TeacherLine:
    """A teacher in the table of a school or a group."""

    teacher: TeacherName
    group_id: int
    group: str


def teacher_columns(
    words: SchoolWords, *, with_group: bool = False
) -> tuple[Column[TeacherLine], ...]:
    """Show the teachers of a group, or of all groups of a school."""
    group = Column[TeacherLine](
        "group", QT_TRANSLATE_NOOP("SchoolTables", "Group"), lambda row: row.group, width=220
    )
    dates = (
        Column[TeacherLine](
            "since",
            QT_TRANSLATE_NOOP("SchoolTables", "Since"),
            lambda row: words.date(row.teacher.starts_on),
            sort=lambda row: str(row.teacher.starts_on or ""),
            width=100,
        ),
        Column[TeacherLine](
            "until",
            QT_TRANSLATE_NOOP("SchoolTables", "Until"),
            lambda row: words.date(row.teacher.ends_on),
            sort=lambda row: str(row.teacher.ends_on or ""),
            width=100,
        ),
    )
    name = Column[TeacherLine](
        "name",
        QT_TRANSLATE_NOOP("SchoolTables", "Teacher"),
        lambda row: row.teacher.full_name,
        sort=lambda row: sort_key(row.teacher.full_name),
        strong=True,
    )
    return (name, group, *dates) if with_group else (name, *dates)


def lesson_columns(
    words: SchoolWords, today: Today, *, with_group: bool
) -> tuple[Column[LessonLine], ...]:
    """Show lessons in order of time; a click leads to the register."""
    day = Column[LessonLine](
        "day",
        QT_TRANSLATE_NOOP("SchoolTables", "Day"),
        lambda row: words.day(row.key.day),
        sort=lambda row: row.key.day.isoformat(),
        width=152,
        strong=True,
    )
    time = Column[LessonLine](
        "time",
        QT_TRANSLATE_NOOP("SchoolTables", "Time"),
        lambda row: "" if row.starts_at is None else time_text(row.starts_at),
        width=70,
    )
    group = Column[LessonLine](
        "group", QT_TRANSLATE_NOOP("SchoolTables", "Group"), lambda row: row.title, width=200
    )
    topic = Column[LessonLine](
        "topic", QT_TRANSLATE_NOOP("SchoolTables", "Topic"), lambda row: row.topic or ""
    )
    state = Column[LessonLine](
        "state",
        QT_TRANSLATE_NOOP("SchoolTables", "State"),
        lambda _row: "",
        sort=lambda row: str(row.status),
        pill=lambda row: words.lesson_state(
            row.status, row.key.day, row.marked, row.expected, today()
        ),
        width=106,
    )
    return (day, time, group, topic, state) if with_group else (day, time, topic, state)


def kind_of(code: str, words: SchoolWords) -> str:
    """Name the kind of a group."""
    return label("group_kind", code, words.language)
