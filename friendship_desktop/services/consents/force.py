"""Which consents hold on a day; it asks nothing else, so that every list may ask it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection

from sqlalchemy import BindParameter, ColumnElement, and_, exists, or_, select
from sqlalchemy.orm import Session

from friendship_desktop.rules.codes import ConsentPurpose
from friendship_desktop.store.models import Consent, ConsentItem, Person

PORTION = 5000
"""People asked about in one query."""


def in_force(on: dt.date | BindParameter[dt.date]) -> ColumnElement[bool]:
    """Say in SQL that a consent holds on a day: both its days are included, the withdrawal's is not."""
    return and_(
        Consent.given_on <= on,
        or_(Consent.valid_until.is_(None), Consent.valid_until >= on),
        or_(Consent.withdrawn_on.is_(None), Consent.withdrawn_on > on),
    )


def valid_purposes(
    session: Session, person_ids: Collection[int], on: dt.date
) -> dict[int, frozenset[ConsentPurpose]]:
    """Tell for which purposes the data of each of some people may be used on a day."""
    found: dict[int, set[ConsentPurpose]] = {person_id: set() for person_id in person_ids}
    wanted = list(found)
    for start in range(0, len(wanted), PORTION):
        query = (
            select(Consent.person_id, ConsentItem.purpose)
            .join(ConsentItem, ConsentItem.consent_id == Consent.id)
            .where(Consent.person_id.in_(wanted[start : start + PORTION]), in_force(on))
        )
        for person_id, purpose in session.execute(query):
            found[person_id].add(ConsentPurpose(purpose))
    return {person_id: frozenset(purposes) for person_id, purposes in found.items()}


def has_teaching(on: dt.date | BindParameter[dt.date]) -> ColumnElement[bool]:
    """Say in SQL that teaching a person is consented to on a day."""
    return exists().where(
        Consent.person_id == Person.id,
        ConsentItem.consent_id == Consent.id,
        ConsentItem.purpose == ConsentPurpose.TEACHING,
        in_force(on),
    )
