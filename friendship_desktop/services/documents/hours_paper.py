"""F-22, the hours sheet: lessons really held, by whoever gave them, substitutes included."""

from __future__ import annotations

import datetime as dt
from collections import Counter

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.reports.document import Labels, PaperLanguage, Signatory
from friendship_desktop.reports.hours import HoursSheet, TaughtGroup, TaughtLesson
from friendship_desktop.rules.codes import LessonStatus
from friendship_desktop.rules.dates import month_end, month_start
from friendship_desktop.rules.names import full_name, short_name
from friendship_desktop.services.documents.letterhead import Letterhead
from friendship_desktop.services.editing import found
from friendship_desktop.services.register.board import Givers
from friendship_desktop.services.register.figures import ATTENDED, NOT_GUEST
from friendship_desktop.services.register.sheet import LessonKey
from friendship_desktop.services.teaching import Roll
from friendship_desktop.services.timetable import planned_lessons
from friendship_desktop.store.models import Lesson, Mark, Person, School, StudyGroup
from friendship_desktop.texts import msg

TEACHER = msg("Teacher")
PREPARED = msg("Prepared by: coordinator")


def teachers_with_hours(session: Session, month: dt.date) -> list[int]:
    """Return everybody who gave a lesson in a month, by name."""
    given = _given(session, month)
    ids = {teacher_id for _lesson, teacher_id, _usual in given if teacher_id is not None}
    query = select(Person.id).where(Person.id.in_(ids)).order_by(Person.sort_key, Person.id)
    return list(session.scalars(query))


def hours_sheet(
    session: Session,
    person_id: int,
    month: dt.date,
    head: Letterhead,
    *,
    language: PaperLanguage,
) -> HoursSheet:
    """Fill F-22 of one teacher for the month that holds `month` (E_NOT_FOUND, E_NO_HOURS)."""
    person = found(session, Person, person_id)
    own = [
        (lesson, usual)
        for lesson, teacher_id, usual in _given(session, month)
        if teacher_id == person_id
    ]
    if not own:
        raise UserError("E_NO_HOURS")
    names = _names(session, {lesson.group_id for lesson, _usual in own})
    present = _present(session, [lesson.id for lesson, _usual in own])
    roll = Roll(session, month_start(month), month_end(month), list(names))
    givers = Givers(session, list(names))
    lessons = tuple(
        TaughtLesson(
            on=lesson.day,
            time=time_span(lesson.starts_at, lesson.ends_at),
            group=names[lesson.group_id],
            half_hours=lesson.half_hours,
            present=present.get(lesson.id, 0),
            listed=roll.enrolled(lesson.group_id, lesson.day),
            instead_of="" if usual in {None, person_id} else givers.short_name(usual) or "",
        )
        for lesson, usual in own
    )
    labels = Labels(language)
    parts = (person.surname, person.given_name, person.patronymic or "")
    return HoursSheet(
        language=language,
        institution=head.institution,
        teacher=full_name(*parts),
        month=month_start(month),
        lessons=lessons,
        groups=_sums(lessons),
        house_code=head.house_code,
        dated=head.dated,
        approval=head.head,
        teacher_signs=Signatory(labels.pair(TEACHER), short_name(*parts, initials_first=True)),
        prepared_by=Signatory(labels.pair(PREPARED)),
    )


def time_span(starts_at: int | None, ends_at: int | None) -> str:
    """Write «10:00–11:20», or nothing when the time is not known."""
    if starts_at is None or ends_at is None:
        return ""
    return f"{starts_at // 60:02}:{starts_at % 60:02}–{ends_at // 60:02}:{ends_at % 60:02}"


def _given(session: Session, month: dt.date) -> list[tuple[Lesson, int | None, int | None]]:
    """List the lessons held in a month, in order, with who gave each and who usually does."""
    first, last = month_start(month), month_end(month)
    lessons = session.scalars(
        select(Lesson)
        .where(Lesson.day.between(first, last), Lesson.status == LessonStatus.HELD)
        .order_by(Lesson.day, Lesson.starts_at, Lesson.id)
    ).all()
    groups = {lesson.group_id for lesson in lessons}
    planned, givers = planned_lessons(session, first, last, groups), Givers(session, groups)
    given = []
    for lesson in lessons:
        slot = planned.get(lesson.group_id, {}).get(LessonKey(lesson.day, lesson.number))
        usual = givers.teacher_id(lesson.group_id, lesson.day, None, slot)
        given.append((lesson, lesson.teacher_id or usual, usual))
    return given


def _names(session: Session, group_ids: set[int]) -> dict[int, str]:
    query = (
        select(StudyGroup.id, StudyGroup.title, School.name)
        .outerjoin(School, School.id == StudyGroup.school_id)
        .where(StudyGroup.id.in_(group_ids))
    )
    return {
        group_id: f"{school}, {title}" if school else title
        for group_id, title, school in session.execute(query)
    }


def _present(session: Session, lesson_ids: list[int]) -> dict[int, int]:
    query = (
        select(Mark.lesson_id, ATTENDED)
        .where(Mark.lesson_id.in_(lesson_ids), NOT_GUEST)
        .group_by(Mark.lesson_id)
    )
    return {lesson_id: int(came) for lesson_id, came in session.execute(query)}


def _sums(lessons: tuple[TaughtLesson, ...]) -> tuple[TaughtGroup, ...]:
    counts = Counter(lesson.group for lesson in lessons)
    halves: Counter[str] = Counter()
    for lesson in lessons:
        halves[lesson.group] += lesson.half_hours
    return tuple(TaughtGroup(name, counts[name], halves[name]) for name in sorted(counts))
