"""The last day of an enrolment: one rule for leaving, moving and archiving."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules.codes import ReasonOut
from friendship_desktop.store.models import Enrolment, Lesson, Mark


def end_stay(
    session: Session,
    stay: Enrolment,
    last_day: dt.date,
    reason_out: ReasonOut | None,
    *,
    keep_marks: bool = False,
) -> None:
    """Set the last day of an enrolment within somebody's use case.

    Refuses a day before the first one (E_LEAVING_BEFORE_START) and one that would leave marks
    outside the enrolment (E_MARKS_AFTER_LEAVING with `marks`); with `keep_marks` the day of the
    last mark becomes the last day then.
    """
    if keep_marks:
        last_day = max(last_day, last_mark(session, stay.id) or last_day)
    if last_day < stay.started_on:
        raise UserError("E_LEAVING_BEFORE_START", field="ended_on")
    marks = marks_outside(session, stay.id, stay.started_on, last_day)
    if marks:
        raise UserError("E_MARKS_AFTER_LEAVING", field="ended_on", marks=marks)
    stay.ended_on = last_day
    stay.reason_out = reason_out


def last_mark(session: Session, enrolment_id: int) -> dt.date | None:
    """Give the day of the last mark of an enrolment."""
    query = (
        select(func.max(Lesson.day))
        .join(Mark, Mark.lesson_id == Lesson.id)
        .where(Mark.enrolment_id == enrolment_id)
    )
    return session.scalar(query)


def marks_outside(session: Session, enrolment_id: int, first: dt.date, last: dt.date | None) -> int:
    """Count the marks of an enrolment before its first or after its last day."""
    outside = Lesson.day < first
    if last is not None:
        outside |= Lesson.day > last
    query = (
        select(func.count())
        .select_from(Mark)
        .join(Lesson, Lesson.id == Mark.lesson_id)
        .where(Mark.enrolment_id == enrolment_id, outside)
    )
    return session.scalar(query) or 0
