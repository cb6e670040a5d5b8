"""What consents forbid: marks and lists after a withdrawal, and where the House insists on them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Date,
    Select,
    and_,
    bindparam,
    exists,
    func,
    or_,
    select,
)
from sqlalchemy.orm import Session, aliased

from friendship_desktop.errors import UserError
from friendship_desktop.rules.codes import ConsentPurpose
from friendship_desktop.services.consents.force import has_teaching
from friendship_desktop.services.people_list import may_be_minor
from friendship_desktop.services.settings import read_setting
from friendship_desktop.store.models import Consent, ConsentItem, Enrolment, Guardian, Person

EVER = dt.date.max


def is_withdrawn(on: dt.date | BindParameter[dt.date]) -> ColumnElement[bool]:
    """Say in SQL that teaching a person was withdrawn by a day and not consented to since.

    Another consent that was in force beyond the withdrawal, or was given after it, stands; that it
    has run out meanwhile is a thing missing, not a refusal.
    """
    other, item = aliased(Consent), aliased(ConsentItem)
    # a query inside a query inside a query reaches only the one around it, so not `Person` here
    stands = exists().where(
        other.person_id == Consent.person_id,
        item.consent_id == other.id,
        item.purpose == ConsentPurpose.TEACHING,
        other.given_on <= on,
        or_(other.withdrawn_on.is_(None), other.withdrawn_on > on),
        or_(other.valid_until.is_(None), other.valid_until >= Consent.withdrawn_on),
    )
    return exists().where(
        Consent.person_id == Person.id,
        ConsentItem.consent_id == Consent.id,
        ConsentItem.purpose == ConsentPurpose.TEACHING,
        Consent.withdrawn_on <= on,
        ~stands,
    )


def withdrawn_since(
    session: Session, person_ids: Collection[int] | None = None
) -> dict[int, dt.date]:
    """Tell since when the consent to teach is gone, of all who withdrew it or of some people."""
    only = () if person_ids is None else (Person.id.in_(person_ids),)
    query = (
        select(Person.id, func.min(Consent.withdrawn_on))
        .join(Consent, Consent.person_id == Person.id)
        .join(ConsentItem, ConsentItem.consent_id == Consent.id)
        .where(ConsentItem.purpose == ConsentPurpose.TEACHING, Consent.withdrawn_on.is_not(None))
        .where(Person.id.in_(select(Person.id).where(is_withdrawn(EVER), *only)))
        .group_by(Person.id)
    )
    return {person_id: day for person_id, day in session.execute(query) if day is not None}


def refuse_withdrawn(session: Session, person_ids: Collection[int]) -> None:
    """Refuse to enrol people whose consent to be taught was withdrawn (E_CONSENT_WITHDRAWN)."""
    if _first(session, select(Person.id).where(Person.id.in_(person_ids), is_withdrawn(EVER))):
        raise UserError("E_CONSENT_WITHDRAWN", field="person")


def refuse_unready(session: Session, person_ids: Collection[int], on: dt.date) -> None:
    """Refuse children without a guardian or a consent, where the House insists (E_CONSENT_MISSING)."""
    if read_setting(session, "consent.required"):
        guardian = exists().where(Guardian.person_id == Person.id)
        ready = and_(guardian, has_teaching(on))
        query = select(Person.id).where(Person.id.in_(person_ids), may_be_minor(on), ~ready)
        if _first(session, query):
            raise UserError("E_CONSENT_MISSING", field="person")


# Made once: it is asked at every key in the register.
_ON: BindParameter[dt.date] = bindparam("on", type_=Date())
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_STOPPED = (
    select(Person.id)
    .join(Enrolment, Enrolment.person_id == Person.id)
    .where(Enrolment.id.in_(_IDS), is_withdrawn(_ON))
    .limit(1)
)


def refuse_marks(session: Session, enrolment_ids: Collection[int], day: dt.date) -> None:
    """Refuse marks from the day on which teaching was withdrawn (E_CONSENT_WITHDRAWN_MARK).

    Where the House insists on consents, also marks of children who lack one (E_CONSENT_MISSING).
    """
    ids = list(enrolment_ids)
    if not ids:
        return
    if session.scalar(_STOPPED, {"ids": ids, "on": day}) is not None:
        raise UserError("E_CONSENT_WITHDRAWN_MARK")
    if read_setting(session, "consent.required"):
        people = session.scalars(select(Enrolment.person_id).where(Enrolment.id.in_(ids)))
        refuse_unready(session, list(people), day)


def _first(session: Session, query: Select[int]) -> bool:
    return session.scalar(query.limit(1)) is not None
