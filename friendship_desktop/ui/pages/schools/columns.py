"""The columns of every table of these pages: data for the shared table."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from friendship_desktop.rules.codes import LessonStatus
from friendship_desktop.rules.name_keys import sort_key
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
Row = TypeVar("Row")
ATTENDANCE = QT_TRANSLATE_NOOP("SchoolTables", "Att.")
SCHOOL = QT_TRANSLATE_NOOP("SchoolTables", "School")
GROUPS = QT_TRANSLATE_NOOP("SchoolTables", "Groups")
LEARNERS_SHORT = QT_TRANSLATE_NOOP("SchoolTables", "Learn.")
ASSOCIATION = QT_TRANSLATE_NOOP("SchoolTables", "Association")
SCHOOLS = QT_TRANSLATE_NOOP("SchoolTables", "Schools")
GROUP = QT_TRANSLATE_NOOP("SchoolTables", "Group")
LESSONS = QT_TRANSLATE_NOOP("SchoolTables", "Lessons")
LEARNERS = QT_TRANSLATE_NOOP("SchoolTables", "Learners")
STATE = QT_TRANSLATE_NOOP("SchoolTables", "State")
LEVEL = QT_TRANSLATE_NOOP("SchoolTables", "Level")
HOURS = QT_TRANSLATE_NOOP("SchoolTables", "Hours")
LEARNER = QT_TRANSLATE_NOOP("SchoolTables", "Learner")
BORN_AGE = QT_TRANSLATE_NOOP("SchoolTables", "Born, age")
SINCE = QT_TRANSLATE_NOOP("SchoolTables", "Since")
UNTIL = QT_TRANSLATE_NOOP("SchoolTables", "Until")
TEACHER = QT_TRANSLATE_NOOP("SchoolTables", "Teacher")
DAY = QT_TRANSLATE_NOOP("SchoolTables", "Day")
TIME = QT_TRANSLATE_NOOP("SchoolTables", "Time")
TOPIC = QT_TRANSLATE_NOOP("SchoolTables", "Topic")
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


def lesson_line(group_id: int, title: str, lesson: BoardLesson | LessonColumn) -> LessonLine:
    """Take a lesson from the board or from the month sheet of a group."""
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


# --- the kinds of columns these tables share --------------------------------------------------------


def _name(
    key: str,
    title: str,
    text: Callable[[Row], str],
    sub: Callable[[Row], str] | None = None,
    *,
    width: int = 0,
    strong: bool = True,
) -> Column[Row]:
    """Sort as names are sorted."""
    return Column(
        key, title, text, lambda row: sort_key(text(row)), sub, width=width, strong=strong
    )


def _number(
    key: str, title: str, text: Callable[[Row], str], sort: Callable[[Row], int], width: int
) -> Column[Row]:
    return Column(key, title, text, sort, width=width, right=True)


def _rate(words: SchoolWords, share: Callable[[Row], Share], width: int) -> Column[Row]:
    """Show attendance in per cent; nobody expected sorts below nobody came."""

    def percent(row: Row) -> float:
        found = share(row).percent
        return -1.0 if found is None else float(found)

    return Column(
        "rate", ATTENDANCE, lambda row: words.share(share(row)), percent, width=width, right=True
    )


def _date(
    key: str,
    title: str,
    day: Callable[[Row], dt.date | None],
    text: Callable[[Row], str],
    width: int,
    *,
    strong: bool = False,
) -> Column[Row]:
    return Column(key, title, text, lambda row: str(day(row) or ""), width=width, strong=strong)


def _parted(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


# --- the tables -------------------------------------------------------------------------------------


def list_columns(words: SchoolWords) -> tuple[Column[ListRow], ...]:
    """Show schools at the left."""
    return (
        _name("name", SCHOOL, lambda row: row.name, lambda row: row.sub),
        _number("groups", GROUPS, lambda row: words.count(row.groups), lambda row: row.groups, 68),
        _number(
            "learners",
            LEARNERS_SHORT,
            lambda row: words.count(row.learners),
            lambda row: row.learners,
            66,
        ),
        _rate(words, lambda row: row.share, 74),
    )


def association_columns(words: SchoolWords) -> tuple[Column[ListRow], ...]:
    """Show associations at the left: how many schools each has."""
    return (
        _name("name", ASSOCIATION, lambda row: row.name, lambda row: row.sub),
        _number(
            "schools", SCHOOLS, lambda row: words.count(row.groups), lambda row: row.groups, 76
        ),
    )


def group_columns(
    words: SchoolWords, is_narrow: Callable[[], bool]
) -> tuple[Column[GroupLine], ...]:
    """Show the groups of a school; where there is no room the days stand below the title."""
    return (
        _name(
            "title",
            GROUP,
            lambda row: row.title,
            lambda row: _parted(
                words.teachers(row.teachers), words.slots(row) if is_narrow() else ""
            ),
        ),
        Column(
            "slots",
            LESSONS,
            words.slots,
            sort=lambda row: (
                row.slots[0].weekday * 1440 + row.slots[0].starts_at if row.slots else 99_999
            ),
            width=164,
        ),
        _number("taken", LEARNERS, words.taken, lambda row: row.enrolled, 76),
        _rate(words, lambda row: row.share, 76),
        Column(
            "state",
            STATE,
            lambda _row: "",
            sort=lambda row: str(row.pill),
            pill=words.group_state,
            width=112,
        ),
    )


def language_columns(words: SchoolWords) -> tuple[Column[GroupLine], ...]:
    """Show the groups of the state language at the left of their page."""
    return (
        _name(
            "title",
            GROUP,
            lambda row: row.title,
            lambda row: _parted(words.teachers(row.teachers), words.slots(row)),
        ),
        Column("level", LEVEL, lambda row: words.level(row.level), width=76),
        _number("taken", LEARNERS_SHORT, words.taken, lambda row: row.enrolled, 76),
        _number("hours", HOURS, words.hours, lambda row: row.held_half_hours, 84),
        _rate(words, lambda row: row.share, 66),
    )


def learner_columns(
    words: SchoolWords, *, with_group: bool = False
) -> tuple[Column[LearnerLine], ...]:
    """Show the learners of a group, or of all groups of a school."""
    name = Column[LearnerLine](
        "name",
        LEARNER,
        lambda row: row.full_name,
        sort=lambda row: sort_key(row.full_name),
        pill=words.missing,
    )
    born = Column[LearnerLine](
        "born", BORN_AGE, words.born, sort=lambda row: -1 if row.age is None else row.age, width=142
    )
    rate: Column[LearnerLine] = _rate(
        words, lambda row: Share(row.tally.attended, row.tally.possible), 62
    )
    if with_group:
        group: Column[LearnerLine] = _name(
            "group", GROUP, lambda row: row.group, width=190, strong=False
        )
        return (name, group, born, rate)
    dates: tuple[Column[LearnerLine], ...] = (
        _date(
            "since", SINCE, lambda row: row.started_on, lambda row: words.date(row.started_on), 92
        ),
        _date("until", UNTIL, lambda row: row.ended_on, words.until, 96),
    )
    return (name, born, *dates, rate)


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
    name: Column[TeacherLine] = _name("name", TEACHER, lambda row: row.teacher.full_name)
    group = Column[TeacherLine]("group", GROUP, lambda row: row.group, width=220)
    dates: tuple[Column[TeacherLine], ...] = (
        _date(
            "since",
            SINCE,
            lambda row: row.teacher.starts_on,
            lambda row: words.date(row.teacher.starts_on),
            100,
        ),
        _date(
            "until",
            UNTIL,
            lambda row: row.teacher.ends_on,
            lambda row: words.date(row.teacher.ends_on),
            116,
        ),
    )
    return (name, group, *dates) if with_group else (name, *dates)


def lesson_columns(
    words: SchoolWords, today: Today, *, with_group: bool
) -> tuple[Column[LessonLine], ...]:
    """Show lessons in order of time; a click leads to the register."""
    day: Column[LessonLine] = _date(
        "day", DAY, lambda row: row.key.day, lambda row: words.day(row.key.day), 152, strong=True
    )
    time = Column[LessonLine](
        "time",
        TIME,
        lambda row: "" if row.starts_at is None else time_text(row.starts_at),
        width=70,
    )
    group = Column[LessonLine]("group", GROUP, lambda row: row.title, width=200)
    topic = Column[LessonLine]("topic", TOPIC, lambda row: row.topic or "")
    state = Column[LessonLine](
        "state",
        STATE,
        lambda _row: "",
        sort=lambda row: str(row.status),
        pill=lambda row: words.lesson_state(
            row.status, row.key.day, row.marked, row.expected, today()
        ),
        width=106,
    )
    return (day, time, group, topic, state) if with_group else (day, time, topic, state)
