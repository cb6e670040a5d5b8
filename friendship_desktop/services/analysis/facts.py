"""The figures of an analysis in SQL: marks are counted where they lie, a lesson at a time."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    Subquery,
    and_,
    case,
    distinct,
    extract,
    func,
    literal,
    or_,
    select,
    union_all,
)
from sqlalchemy.orm import aliased

from friendship_desktop.rules.codes import LessonStatus, MarkCode
from friendship_desktop.rules.dates import month_end, months_between
from friendship_desktop.services.analysis.scope import NOT_GIVEN, Breakdown, Scope
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.register.figures import ATTENDED, NOT_GUEST
from friendship_desktop.services.teaching import stays_between
from friendship_desktop.store.models import (
    Enrolment,
    GroupTeacher,
    Lesson,
    Mark,
    StudyGroup,
    WeeklySlot,
)

Query = Select[*tuple[Any, ...]]

_TEACHER_OF_DAY = (
    select(GroupTeacher.person_id)
    .where(
        GroupTeacher.group_id == Lesson.group_id,
        or_(GroupTeacher.starts_on.is_(None), GroupTeacher.starts_on <= Lesson.day),
        or_(GroupTeacher.ends_on.is_(None), GroupTeacher.ends_on >= Lesson.day),
    )
    .order_by(GroupTeacher.role != "lead", GroupTeacher.id)
    .limit(1)
    .correlate(Lesson)
    .scalar_subquery()
)
# Sunday is 0 to both databases and 7 to us.
_WEEKDAY = (extract("dow", Lesson.day) + 6) % 7 + 1
_TEACHER_OF_SLOT = (
    select(WeeklySlot.teacher_id)
    .where(
        WeeklySlot.group_id == Lesson.group_id,
        WeeklySlot.teacher_id.is_not(None),
        WeeklySlot.weekday == _WEEKDAY,
        or_(Lesson.starts_at.is_(None), WeeklySlot.starts_at == Lesson.starts_at),
        or_(WeeklySlot.valid_from.is_(None), WeeklySlot.valid_from <= Lesson.day),
        or_(WeeklySlot.valid_to.is_(None), WeeklySlot.valid_to >= Lesson.day),
    )
    .order_by(WeeklySlot.starts_at, WeeklySlot.id)
    .limit(1)
    .correlate(Lesson)
    .scalar_subquery()
)
TAUGHT_BY = func.coalesce(Lesson.teacher_id, _TEACHER_OF_SLOT, _TEACHER_OF_DAY, 0)
"""Who taught a lesson: whoever it names, else the teacher of its weekly time, else the group's of that day."""

_EXCUSED = and_(Mark.attended.is_(False), Mark.code == MarkCode.EXCUSED)
_ILL = and_(Mark.attended.is_(False), Mark.code == MarkCode.ILL)
COUNTS = (
    ATTENDED.label("attended"),
    func.count().label("possible"),
    func.coalesce(func.sum(case((_EXCUSED, 1), else_=0)), 0).label("excused"),
    func.coalesce(func.sum(case((_ILL, 1), else_=0)), 0).label("ill"),
)

_OF_GROUP: dict[Breakdown, Any] = {
    Breakdown.SCHOOL: func.coalesce(StudyGroup.school_id, 0),
    Breakdown.GROUP: StudyGroup.id,
    Breakdown.LANGUAGE: func.coalesce(StudyGroup.language_code, NOT_GIVEN),
    Breakdown.LEVEL: func.coalesce(StudyGroup.level, NOT_GIVEN),
}
_OF_LESSON: dict[Breakdown, Any] = {
    Breakdown.MONTH: extract("year", Lesson.day) * 100 + extract("month", Lesson.day),
    Breakdown.DAY: Lesson.day,
    Breakdown.TEACHER: TAUGHT_BY,
    Breakdown.LESSON: Lesson.id,
}


def _while(first: Any, last: Any) -> ColumnElement[bool]:
    """Say it of the days of other rows, which are as good as days."""
    return stays_between(first, last)


def of_groups(scope: Scope) -> list[ColumnElement[bool]]:
    """Say in SQL which groups a scope means."""
    wanted = (
        (scope.school, _OF_GROUP[Breakdown.SCHOOL]),
        (scope.kind, StudyGroup.kind),
        (scope.language, _OF_GROUP[Breakdown.LANGUAGE]),
        (scope.level, _OF_GROUP[Breakdown.LEVEL]),
        (scope.group, StudyGroup.id),
    )
    return [column == value for value, column in wanted if value is not None]


def held(scope: Scope) -> list[ColumnElement[bool]]:
    """Say in SQL which held lessons, joined to their groups, a scope means."""
    conditions: list[ColumnElement[bool]] = [
        Lesson.status == LessonStatus.HELD,
        Lesson.day.between(scope.period.first, scope.period.last),
        *of_groups(scope),
    ]
    if scope.teacher is not None:
        conditions.append(TAUGHT_BY == scope.teacher)  # noqa: SIM300 - mypy takes the other way for a bool
    if scope.lesson is not None:
        conditions.append(Lesson.id == scope.lesson)
    if scope.person is not None:
        stay = aliased(Enrolment)  # the query around may read enrolments of its own
        conditions.append(
            select(stay.id)
            .where(
                stay.person_id == scope.person,
                stay.group_id == Lesson.group_id,
                stay.is_guest.is_(False),
                stay.started_on <= Lesson.day,
                or_(stay.ended_on.is_(None), stay.ended_on >= Lesson.day),
            )
            .exists()
        )
    return conditions


def counted(scope: Scope) -> list[ColumnElement[bool]]:
    """Say in SQL which marks of these lessons count."""
    conditions: list[ColumnElement[bool]] = [NOT_GUEST]
    if scope.person is not None:
        mine = select(Enrolment.id).where(Enrolment.person_id == scope.person)
        conditions.append(Mark.enrolment_id.in_(mine))
    return conditions


def _key(by: Breakdown | None) -> ColumnElement[Any]:
    return literal(0) if by is None else _OF_GROUP.get(by, _OF_LESSON.get(by))  # type: ignore[return-value]  # one of the two


def lessons(scope: Scope) -> Query:
    """Give (lessons, half hours) of all in one."""
    half_hours = func.coalesce(func.sum(Lesson.half_hours), 0)
    joined = select(func.count(), half_hours).select_from(Lesson)
    return joined.join(StudyGroup, StudyGroup.id == Lesson.group_id).where(*held(scope))


def lessons_and_marks(scope: Scope, by: Breakdown) -> Query:
    """Give (key, lessons, half hours, attended, possible, excused, ill) of each row."""
    lessons = (
        select(_key(by).label("key"), Lesson.id.label("id"), Lesson.half_hours.label("half_hours"))
        .join(StudyGroup, StudyGroup.id == Lesson.group_id)
        .where(*held(scope))
        .subquery("lessons")
    )
    marks = _marks_of_lessons(scope)
    sums = [func.coalesce(func.sum(marks.c[one.name]), 0).label(one.name) for one in COUNTS]
    return (
        select(lessons.c.key, func.count(), func.sum(lessons.c.half_hours), *sums)
        .select_from(lessons.outerjoin(marks, marks.c.lesson_id == lessons.c.id))
        .group_by(lessons.c.key)
    )


def _marks_of_lessons(scope: Scope) -> Subquery:
    """Count the marks of each lesson; whose lesson it is, is asked of the lessons alone."""
    return (
        select(Mark.lesson_id.label("lesson_id"), *COUNTS)
        .join(Lesson, Lesson.id == Mark.lesson_id)
        .join(StudyGroup, StudyGroup.id == Lesson.group_id)
        .where(*held(scope), *counted(scope))
        .group_by(Mark.lesson_id)
        .subquery("marks")
    )


def marks_of_learners(scope: Scope) -> Query:
    """Give (person, attended, possible, excused, ill) of everybody with a mark."""
    of_enrolment = (
        select(Mark.enrolment_id.label("enrolment_id"), *COUNTS)
        .join(Lesson, Lesson.id == Mark.lesson_id)
        .join(StudyGroup, StudyGroup.id == Lesson.group_id)
        .where(*held(scope), *counted(scope))
        .group_by(Mark.enrolment_id)
        .subquery("marks")
    )
    sums = [func.sum(of_enrolment.c[one.name]).label(one.name) for one in COUNTS]
    return (
        select(Enrolment.person_id, *sums)
        .join(of_enrolment, of_enrolment.c.enrolment_id == Enrolment.id)
        .group_by(Enrolment.person_id)
    )


def lessons_of_learners(scope: Scope) -> Query:
    """Give (person, lessons, half hours) held while the person was enrolled, marked or not.

    Many come and go on the same days: the lessons of each pair of days are counted once for a group.
    """
    ended = func.coalesce(Enrolment.ended_on, scope.period.last).label("ended")
    days = select(Enrolment.group_id, Enrolment.started_on, ended).where(
        Enrolment.is_guest.is_(False),
        stays_between(scope.period.first, scope.period.last),
        *_whose(scope),
    )
    stay = days.distinct().subquery("stay")
    given = (
        select(
            stay.c.group_id,
            stay.c.started_on,
            stay.c.ended,
            func.count().label("lessons"),
            func.sum(Lesson.half_hours).label("half_hours"),
        )
        .join(Lesson, Lesson.group_id == stay.c.group_id)
        .join(StudyGroup, StudyGroup.id == Lesson.group_id)
        .where(Lesson.day.between(stay.c.started_on, stay.c.ended), *held(scope))
        .group_by(stay.c.group_id, stay.c.started_on, stay.c.ended)
        .subquery("given")
    )
    mine = days.add_columns(Enrolment.person_id).subquery("mine")
    same = and_(
        given.c.group_id == mine.c.group_id,
        given.c.started_on == mine.c.started_on,
        given.c.ended == mine.c.ended,
    )
    sums = func.sum(given.c.lessons), func.sum(given.c.half_hours)
    return select(mine.c.person_id, *sums).join(given, same).group_by(mine.c.person_id)


def _whose(scope: Scope) -> list[ColumnElement[bool]]:
    return [] if scope.person is None else [Enrolment.person_id == scope.person]


def people(scope: Scope, by: Breakdown | None) -> Query:
    """Give (key, unique persons, enrolments) of each row, or of all in one.

    Counted is who was enrolled in a group of the row on a day of it: of a month or the period on
    any day, of a day or lesson on that day, of a teacher from the first to the last lesson he gave.
    """
    spans = _spans(scope, by)
    return (
        select(
            spans.c.key,
            func.count(distinct(Enrolment.person_id)),
            func.count(distinct(Enrolment.id)),
        )
        .join(Enrolment, Enrolment.group_id == spans.c.group_id)
        .where(
            Enrolment.is_guest.is_(False),
            _while(spans.c.first, spans.c.last),
            *_whose(scope),
        )
        .group_by(spans.c.key)
    )


def _spans(scope: Scope, by: Breakdown | None) -> Subquery:
    """Give (key, group_id, first, last): the days on which being enrolled in a group counts for a row."""
    by_lessons = {Breakdown.DAY, Breakdown.LESSON, Breakdown.TEACHER}
    is_narrow = scope.only_taught or scope.teacher is not None or scope.lesson is not None
    if is_narrow or by in by_lessons:
        given = (
            select(_key(by).label("key"), Lesson.group_id, Lesson.day)
            .join(StudyGroup, StudyGroup.id == Lesson.group_id)
            .where(*held(scope))
            .subquery("given")
        )
        days = func.min(given.c.day).label("first"), func.max(given.c.day).label("last")
        return (
            select(given.c.key, given.c.group_id, *days)
            .group_by(given.c.key, given.c.group_id)
            .subquery("spans")
        )
    if by is Breakdown.MONTH:
        return union_all(
            *(
                _of_period(scope, literal(month.year * 100 + month.month), _part(scope, month))
                for month in months_between(scope.period.first, scope.period.last)
            )
        ).subquery("spans")
    return _of_period(scope, _key(by), scope.period).subquery("spans")


def _part(scope: Scope, month: Any) -> Period:
    return Period(max(month, scope.period.first), min(month_end(month), scope.period.last))


def _of_period(scope: Scope, key: ColumnElement[Any], period: Period) -> Query:
    return select(
        key.label("key"),
        StudyGroup.id.label("group_id"),
        literal(period.first).label("first"),
        literal(period.last).label("last"),
    ).where(*of_groups(scope))


def learners(scope: Scope) -> Query:
    """Give (person, enrolments) of everybody a scope counts."""
    spans = _spans(scope, None)
    return (
        select(Enrolment.person_id, func.count(distinct(Enrolment.id)))
        .join(spans, Enrolment.group_id == spans.c.group_id)
        .where(
            Enrolment.is_guest.is_(False),
            _while(spans.c.first, spans.c.last),
            *_whose(scope),
        )
        .group_by(Enrolment.person_id)
    )
