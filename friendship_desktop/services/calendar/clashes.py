"""Lessons that get in each other's way: one room, one teacher or one learner at the same time.

A clash warns; the lesson takes place all the same once somebody gives the reason. Only two lessons
of one group at once are refused.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.rules.codes import HolidayKind
from friendship_desktop.rules.timetable import PeriodKind, overlap
from friendship_desktop.services.register.board import BoardLesson
from friendship_desktop.services.register.sheet import LessonKey
from friendship_desktop.services.teaching import stays_between
from friendship_desktop.services.timetable import days_without_teaching
from friendship_desktop.store.models import Enrolment, Holiday, StudyPeriod

Learners = Mapping[int, set[int]]
"""The people of each group."""


class ClashKind(StrEnum):
    """What two of the House's doings want at once, or why no lesson is expected."""

    GROUP = "group"
    ROOM = "room"
    TEACHER = "teacher"
    LEARNER = "learner"
    PERSON = "person"
    """Somebody has an event or a shift then."""
    DAY_OFF = "day_off"


@dataclass(frozen=True, slots=True)
class Clash:
    """One thing in the way of a lesson."""

    kind: ClashKind
    day: dt.date
    name: str = ""
    """The room, the teacher, the holiday or vacation; empty for a day outside the terms."""
    other: str = ""
    """The group whose lesson it is, the event or the shift."""
    starts_at: int | None = None
    ends_at: int | None = None
    learners: int = 0
    """How many learners are in both groups."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A time that a group would take up."""

    group_id: int
    day: dt.date
    starts_at: int | None
    ends_at: int | None
    room_id: int | None
    teacher_id: int | None


def clashes_of(
    wanted: Wanted, lessons: Iterable[BoardLesson], learners: Learners
) -> tuple[Clash, ...]:
    """Find what is in the way among lessons that take place; the lesson itself is not among them."""
    found = []
    for other in lessons:
        if other.key.day != wanted.day or not other.takes_place:
            continue
        if not overlap(wanted.starts_at, wanted.ends_at, other.starts_at, other.ends_at):
            continue
        for kind, name in _kinds(wanted, other, learners):
            shared = learners.get(wanted.group_id, set()) & learners.get(other.group_id, set())
            found.append(
                Clash(
                    kind,
                    wanted.day,
                    name,
                    other.title,
                    other.starts_at,
                    other.ends_at,
                    len(shared) if kind is ClashKind.LEARNER else 0,
                )
            )
    return tuple(found)


def _kinds(
    wanted: Wanted | BoardLesson, other: BoardLesson, learners: Learners
) -> Iterable[tuple[ClashKind, str]]:
    if wanted.group_id == other.group_id:
        yield ClashKind.GROUP, ""
        return
    if wanted.room_id is not None and wanted.room_id == other.room_id:
        yield ClashKind.ROOM, other.room or ""
    if wanted.teacher_id is not None and wanted.teacher_id == other.teacher_id:
        yield ClashKind.TEACHER, other.teacher or ""
    if learners.get(wanted.group_id, set()) & learners.get(other.group_id, set()):
        yield ClashKind.LEARNER, ""


def clashing(
    lessons: Iterable[BoardLesson], learners: Learners
) -> dict[tuple[int, LessonKey], frozenset[ClashKind]]:
    """Tell of each lesson that is in another's way what they both want."""
    of_day: dict[dt.date, list[BoardLesson]] = defaultdict(list)
    for lesson in lessons:
        if lesson.takes_place:
            of_day[lesson.key.day].append(lesson)
    found: dict[tuple[int, LessonKey], frozenset[ClashKind]] = {}
    for together in of_day.values():
        for one, other in combinations(together, 2):
            if overlap(one.starts_at, one.ends_at, other.starts_at, other.ends_at):
                kinds = frozenset(kind for kind, _name in _kinds(one, other, learners))
                for lesson in (one, other) if kinds else ():
                    place = (lesson.group_id, lesson.key)
                    found[place] = found.get(place, frozenset()) | kinds
    return found


def learners_of(session: Session, day: dt.date, group_ids: Collection[int]) -> Learners:
    """Read who is in which group on a day; guests are nobody's learners yet."""
    people: dict[int, set[int]] = defaultdict(set)
    query = select(Enrolment.group_id, Enrolment.person_id).where(
        Enrolment.group_id.in_(group_ids),
        Enrolment.is_guest.is_(False),
        stays_between(day, day),
    )
    for group_id, person_id in session.execute(query):
        people[group_id].add(person_id)
    return people


def days_off_named(
    session: Session, first: dt.date, last: dt.date, language: str
) -> dict[dt.date, str]:
    """Name the days between two on which no lesson is expected; "" for one outside the terms."""
    named = dict.fromkeys(days_without_teaching(session, first, last), "")
    vacations = select(StudyPeriod).where(
        StudyPeriod.kind == PeriodKind.VACATION,
        StudyPeriod.starts_on <= last,
        StudyPeriod.ends_on >= first,
    )
    for vacation in session.scalars(vacations):
        for day in named:
            if vacation.starts_on <= day <= vacation.ends_on:
                named[day] = vacation.title
    holidays = select(Holiday).where(
        Holiday.day.between(first, last), Holiday.kind != HolidayKind.WORKDAY
    )
    for holiday in session.scalars(holidays):
        wanted: str = getattr(holiday, f"name_{language}")
        named[holiday.day] = wanted or holiday.name_kk or holiday.name_ru or holiday.name_en
    return named
