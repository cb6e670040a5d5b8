"""Brothers and sisters: proposed where a guardian's phone is the same, joined by a click."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.services.editing import Saved, found
from friendship_desktop.services.people_list import age
from friendship_desktop.services.person_fields import spellings
from friendship_desktop.services.teaching import is_live, stays_between
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import (
    Enrolment,
    Family,
    Guardian,
    Lesson,
    Mark,
    Person,
    StudyGroup,
)


@dataclass(frozen=True, slots=True)
class SiblingDay:
    """One group of a brother or sister, with the mark of one day."""

    group: str
    mark: MarkCode | None


@dataclass(frozen=True, slots=True)
class Sibling:
    """A brother or sister, or somebody who may be one."""

    person_id: int
    name: str
    age: int | None
    groups: tuple[SiblingDay, ...]


@dataclass(frozen=True, slots=True)
class FamilyCard:
    """The family of a person as the card shows it."""

    siblings: tuple[Sibling, ...]
    proposals: tuple[Sibling, ...]
    """People with a guardian of the same phone who are in no family with this one."""


class Families:
    """Keeps together who are brothers and sisters."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def card(self, actor: Actor, person_id: int, *, today: dt.date) -> FamilyCard:
        """Show a person's siblings and who may be one (E_NOT_FOUND)."""
        require(actor, "person.read")
        with self._database.read() as session:
            person = found(session, Person, person_id)
            own = set(siblings_of(session, person))
            alike = set(_same_phone(session, person_id)) - own - {person_id}
            shown = _shown(session, own | alike, today)
            return FamilyCard(
                tuple(one for one in shown if one.person_id in own),
                tuple(one for one in shown if one.person_id in alike),
            )

    def siblings(self, actor: Actor, person_id: int, *, day: dt.date) -> tuple[Sibling, ...]:
        """Tell a learner's siblings with their groups and marks of a day, for the register."""
        require(actor, "register.read")
        with self._database.read() as session:
            person = found(session, Person, person_id)
            return _shown(session, siblings_of(session, person), day)

    def join(self, actor: Actor, person_id: int, other_id: int) -> Saved:
        """Note that two people are siblings; two families become one (E_SIBLING_SELF)."""
        require(actor, "person.change")
        if person_id == other_id:
            raise UserError("E_SIBLING_SELF", field="sibling")
        with self._database.write(actor.account_id, "family.join", person=person_id) as unit:
            session = unit.session
            one, other = found(session, Person, person_id), found(session, Person, other_id)
            kept, given_up = one.family_id or other.family_id, other.family_id
            if kept is None:
                family = Family()
                session.add(family)
                session.flush()
                kept = family.id
            members = {one, other}
            if given_up is not None and given_up != kept:
                members |= set(session.scalars(select(Person).where(Person.family_id == given_up)))
            for member in members:
                member.family_id = kept
            session.flush()
            _forget_empty(session, given_up, kept)
            return Saved(person_id, unit.change_id)

    def leave(self, actor: Actor, person_id: int) -> Saved:
        """Take a person out of the family; whoever stays alone in one has none any more."""
        require(actor, "person.change")
        with self._database.write(actor.account_id, "family.leave", person=person_id) as unit:
            person = found(unit.session, Person, person_id)
            family, person.family_id = person.family_id, None
            unit.session.flush()
            rest = list(unit.session.scalars(select(Person).where(Person.family_id == family)))
            if len(rest) == 1:
                rest[0].family_id = None
                unit.session.flush()
            _forget_empty(unit.session, family, None)
            return Saved(person_id, unit.change_id)


def siblings_of(session: Session, person: Person) -> list[int]:
    """List the ids of a person's brothers and sisters who are not in the archive."""
    if person.family_id is None:
        return []
    query = select(Person.id).where(
        Person.family_id == person.family_id,
        Person.id != person.id,
        Person.archived_at.is_(None),
    )
    return list(session.scalars(query))


def _forget_empty(session: Session, family_id: int | None, kept: int | None) -> None:
    if family_id is None or family_id == kept:
        return
    if session.scalar(select(Person.id).where(Person.family_id == family_id).limit(1)) is None:
        session.delete(session.get_one(Family, family_id))
        session.flush()


def _same_phone(session: Session, person_id: int) -> list[int]:
    own = aliased(Guardian)
    query = (
        select(Guardian.person_id)
        .distinct()
        .join(own, own.phone == Guardian.phone)
        .join(Person, Person.id == Guardian.person_id)
        .where(own.person_id == person_id, Person.archived_at.is_(None))
    )
    return list(session.scalars(query))


def _shown(session: Session, ids: Collection[int], day: dt.date) -> tuple[Sibling, ...]:
    if not ids:
        return ()
    people = session.scalars(
        select(Person).where(Person.id.in_(ids)).order_by(Person.sort_key, Person.id)
    ).all()
    groups = _groups(session, ids, day)
    return tuple(
        Sibling(row.id, spellings(row)[0], age(row, day), tuple(groups.get(row.id, ())))
        for row in people
    )


def _groups(session: Session, ids: Collection[int], day: dt.date) -> dict[int, list[SiblingDay]]:
    query = (
        select(Enrolment.person_id, StudyGroup.title, Mark.code)
        .join(StudyGroup, StudyGroup.id == Enrolment.group_id)
        .outerjoin(Lesson, (Lesson.group_id == StudyGroup.id) & (Lesson.day == day))
        .outerjoin(Mark, (Mark.lesson_id == Lesson.id) & (Mark.enrolment_id == Enrolment.id))
        .where(Enrolment.person_id.in_(ids), stays_between(day, day), is_live())
        .order_by(StudyGroup.sort_key, Lesson.number)
    )
    groups: dict[int, list[SiblingDay]] = {}
    for person_id, title, mark in session.execute(query):
        shown = SiblingDay(title, MarkCode(mark) if mark else None)
        if shown not in groups.setdefault(person_id, []):
            groups[person_id].append(shown)
    return groups
