"""A guest who becomes a learner: from which day marks begin to count."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.store.database import Unit
from friendship_desktop.store.models import Enrolment, Lesson, Mark

ONE_DAY = dt.timedelta(days=1)


def refuse_locked(session: Session, guest: Enrolment, first_day: dt.date) -> None:
    """Refuse to let marks begin to count where the office has already accepted the figures."""
    locked = session.scalar(
        select(func.count())
        .select_from(Mark)
        .join(Lesson, Lesson.id == Mark.lesson_id)
        .where(
            Mark.enrolment_id == guest.id, Lesson.day >= first_day, Lesson.locked_by.is_not(None)
        )
    )
    if locked:
        raise UserError("E_LESSON_LOCKED")


def split_stay(unit: Unit, guest: Enrolment, started_on: dt.date) -> Enrolment:
    """End the guest's row the day before and give the later marks to a learner's row."""
    learner = Enrolment(
        person_id=guest.person_id,
        group_id=guest.group_id,
        started_on=started_on,
        ended_on=guest.ended_on,
        reason_out=guest.reason_out,
        is_guest=False,
    )
    unit.session.add(learner)
    unit.session.flush()
    _give_marks(unit, guest.id, learner.id, started_on)
    guest.ended_on, guest.reason_out = started_on - ONE_DAY, None
    return learner


def _give_marks(unit: Unit, giver_id: int, taker_id: int, first_day: dt.date) -> None:
    query = (
        select(Mark.lesson_id, Mark.code, Mark.attended, Mark.minutes_late, Mark.note)
        .join(Lesson, Lesson.id == Mark.lesson_id)
        .where(Mark.enrolment_id == giver_id, Lesson.day >= first_day)
    )
    for lesson_id, *values in unit.session.execute(query).all():
        columns = dict(zip(("code", "attended", "minutes_late", "note"), values, strict=True))
        unit.remove(Mark, {"lesson_id": lesson_id, "enrolment_id": giver_id})
        unit.put(Mark, {"lesson_id": lesson_id, "enrolment_id": taker_id}, columns)
