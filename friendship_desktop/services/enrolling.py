"""What every way onto the list of a group has in common: its terms, and what forbids it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.services.consents.validity import refuse_unready, refuse_withdrawn
from friendship_desktop.services.editing import one_line
from friendship_desktop.store.models import Enrolment, Person, StudyGroup


@dataclass(frozen=True, slots=True)
class Terms:
    """On what terms somebody is enrolled."""

    started_on: dt.date
    reason_in: str | None = None
    order_no: str | None = None
    order_date: dt.date | None = None
    is_guest: bool = False


def enrol_person(session: Session, group: StudyGroup, person: Person, terms: Terms) -> Enrolment:
    """Insert an enrolment within somebody's use case (E_ENROLLED_TWICE, E_CONSENT_…)."""
    refuse_overlap(session, group.id, person.id, terms.started_on)
    refuse_withdrawn(session, [person.id])
    refuse_unready(session, [person.id], terms.started_on)
    stay = Enrolment(person_id=person.id, group_id=group.id, **columns(terms))
    session.add(stay)
    session.flush()
    return stay


def columns(terms: Terms) -> dict[str, object]:
    """Write the terms as the columns of an enrolment."""
    return {
        "started_on": terms.started_on,
        "reason_in": one_line(terms.reason_in, "reason_in", 200) or None,
        "order_no": one_line(terms.order_no, "order_no", 200) or None,
        "order_date": terms.order_date,
        "is_guest": terms.is_guest,
    }


def refuse_overlap(
    session: Session,
    group_id: int,
    person_id: int,
    started_on: dt.date,
    besides: Enrolment | None = None,
) -> None:
    """Refuse a second enrolment of a person in a group on the same day (E_ENROLLED_TWICE)."""
    query = select(Enrolment.started_on).where(
        Enrolment.group_id == group_id,
        Enrolment.person_id == person_id,
        or_(Enrolment.ended_on.is_(None), Enrolment.ended_on >= started_on),
    )
    if besides is not None:
        query = query.where(Enrolment.id != besides.id)
        if besides.ended_on is not None:
            query = query.where(Enrolment.started_on <= besides.ended_on)
    since = session.scalar(query.limit(1))
    if since is not None:
        raise UserError("E_ENROLLED_TWICE", field="person", since=since.strftime("%d.%m.%Y"))
