"""The learners of groups as their tables show them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from friendship_desktop.rules.attendance import Tally
from friendship_desktop.services.people_list import Missing, age, missing_of
from friendship_desktop.services.person_card import tallies_of
from friendship_desktop.services.person_fields import spellings
from friendship_desktop.services.viewing import view
from friendship_desktop.store.models import Enrolment, Person, StudyGroup


@dataclass(frozen=True, slots=True)
class LearnerLine:
    """One enrolment in a table of learners."""

    enrolment_id: int
    person_id: int
    full_name: str
    group_id: int
    group: str
    birth_date: dt.date | None
    birth_year: int | None
    age: int | None
    phone: str | None
    started_on: dt.date
    ended_on: dt.date | None
    reason_out: str | None
    order_no: str | None
    is_guest: bool
    tally: Tally
    missing: tuple[Missing, ...]


def learner_lines(
    session: Session, group_ids: Collection[int], today: dt.date, *, left: bool = False
) -> tuple[LearnerLine, ...]:
    """List who is in some groups today or later in Kazakh order; with `left`, those who left too."""
    query = (
        select(Enrolment, Person, StudyGroup.title)
        .join(Person, Person.id == Enrolment.person_id)
        .join(StudyGroup, StudyGroup.id == Enrolment.group_id)
        .where(Enrolment.group_id.in_(group_ids))
        .order_by(Enrolment.is_guest, Person.sort_key, Enrolment.id)
    )
    if not left:
        query = query.where(or_(Enrolment.ended_on.is_(None), Enrolment.ended_on >= today))
    found = session.execute(query).all()
    tallies = tallies_of(session, [stay.id for stay, _, _ in found])
    missing = missing_of(session, (person for _, person, _ in found), today)
    return tuple(
        view(
            LearnerLine,
            stay,
            person,
            enrolment_id=stay.id,
            person_id=person.id,
            full_name=spellings(person)[0],
            group=group,
            age=age(person, today),
            tally=tallies.get(stay.id, Tally()),
            missing=missing.get(person.id, ()),
        )
        for stay, person, group in found
    )
