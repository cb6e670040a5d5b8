"""Withdrawing a consent: the purposes lose it, and without teaching the person leaves every list."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules.codes import ConsentPurpose, ReasonOut
from friendship_desktop.store.models import Consent, ConsentItem, Enrolment, Lesson, Mark

ONE_DAY = dt.timedelta(days=1)


def withdraw_purposes(
    session: Session,
    person_id: int,
    purposes: Collection[ConsentPurpose],
    on: dt.date,
    reason: str | None,
) -> None:
    """Let every consent that still holds lose some purposes from a day on, within a use case.

    A consent that keeps other purposes is parted in two. Refuses when none covers them
    (E_CONSENT_NOTHING) and a day before one was given (E_WITHDRAWN_BEFORE_GIVEN).
    """
    held = session.scalars(
        select(Consent).where(
            Consent.person_id == person_id,
            Consent.withdrawn_on.is_(None),
            or_(Consent.valid_until.is_(None), Consent.valid_until >= on),
        )
    ).all()
    touched = {row: lost for row in held if (lost := purposes_of(session, row.id) & set(purposes))}
    if not touched:
        raise UserError("E_CONSENT_NOTHING", field="purposes")
    if any(row.given_on > on for row in touched):
        raise UserError("E_WITHDRAWN_BEFORE_GIVEN", field="withdrawn_on")
    for row, lost in touched.items():
        _lose(session, row, lost, on, reason)
    session.flush()


def purposes_of(session: Session, consent_id: int) -> set[ConsentPurpose]:
    """Give the purposes that a consent covers or covered."""
    query = select(ConsentItem.purpose).where(ConsentItem.consent_id == consent_id)
    return {ConsentPurpose(purpose) for purpose in session.scalars(query)}


def _lose(
    session: Session, row: Consent, lost: set[ConsentPurpose], on: dt.date, reason: str | None
) -> None:
    if lost == purposes_of(session, row.id):
        row.withdrawn_on, row.withdraw_reason = on, reason
        return
    columns = (column.key for column in Consent.__table__.columns if column.key != "id")
    part = Consent(**{name: getattr(row, name) for name in columns})
    part.withdrawn_on, part.withdraw_reason = on, reason
    session.add(part)
    session.flush()
    for purpose in sorted(lost):
        session.delete(session.get_one(ConsentItem, (row.id, purpose)))
        session.add(ConsentItem(consent_id=part.id, purpose=purpose))


def leave_everything(session: Session, person_id: int, on: dt.date) -> tuple[int, int]:
    """Take a person out of every group from a day on, within somebody's use case.

    Old registers keep them: an enrolment with marks on that day or later ends with its last mark.
    Gives how many groups were left and how many such marks stay.
    """
    stays = session.scalars(
        select(Enrolment).where(
            Enrolment.person_id == person_id,
            or_(Enrolment.ended_on.is_(None), Enrolment.ended_on >= on),
        )
    ).all()
    kept = 0
    for stay in stays:
        last, later = _marks_from(session, stay.id, on)
        kept += later
        last_day = last or on - ONE_DAY
        if last_day < stay.started_on:
            session.delete(stay)  # it was to begin that day or later: nothing has happened in it
        else:
            stay.ended_on, stay.reason_out = last_day, ReasonOut.OWN_WISH
    session.flush()
    return len({stay.group_id for stay in stays}), kept


def _marks_from(session: Session, enrolment_id: int, on: dt.date) -> tuple[dt.date | None, int]:
    query = (
        select(func.max(Lesson.day), func.count())
        .select_from(Mark)
        .join(Lesson, Lesson.id == Mark.lesson_id)
        .where(Mark.enrolment_id == enrolment_id, Lesson.day >= on)
    )
    last, count = session.execute(query).one()
    return last, count
