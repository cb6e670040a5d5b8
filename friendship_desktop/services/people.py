"""People of the House: the list of many thousands, the card, its edits, guardians, the archive."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TypedDict, Unpack

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules import names
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.codes import ReasonOut, Relation
from friendship_desktop.services import people_list, person_card, person_history
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.editing import (
    Cleaner,
    Saved,
    as_given,
    cleaned,
    code_or_none,
    found,
    phone,
    put,
    required_line,
)
from friendship_desktop.services.learners import LearnerLine, learner_lines
from friendship_desktop.services.leaving import end_stay
from friendship_desktop.services.lookalikes import LookAlike, find_alike, typed_identity
from friendship_desktop.services.people_list import PeopleFilter, PeopleSort, PersonRow
from friendship_desktop.services.person_card import PersonCard
from friendship_desktop.services.person_fields import (
    PersonFields,
    add_person,
    clean_person,
    fill_person,
    read_birth,
)
from friendship_desktop.services.person_history import PastChange
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import Enrolment, Guardian, Person

PORTION = 5000
"""People asked about in one query."""


class GuardianFields(TypedDict, total=False):
    """What can be typed about a guardian; give only what is to be set."""

    name: str
    phone: str | None
    relation: str | None
    is_primary: bool
    is_representative: bool
    may_collect: bool
    is_emergency: bool


GUARDIAN_CLEANERS: dict[str, Cleaner] = {
    "name": required_line(200),
    "phone": phone,
    "relation": code_or_none(Relation),
    "is_primary": as_given,
    "is_representative": as_given,
    "may_collect": as_given,
    "is_emergency": as_given,
}


class People:
    """Everybody the House knows: learners, teachers, visitors."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def page_ids(
        self,
        actor: Actor,
        text: str = "",
        *,
        today: dt.date,
        which: PeopleFilter = PeopleFilter.EVERYONE,
        sort: PeopleSort = PeopleSort.NAME,
        descending: bool = False,
        limit: int | None = None,
    ) -> list[int]:
        """List ids, in order, of everybody whom the text finds in any spelling or by phone."""
        require(actor, "person.read")
        with self._database.read() as session:
            return people_list.ids(
                session,
                names.query_tokens(text),
                which=which,
                sort=sort,
                today=today,
                descending=descending,
                limit=limit,
            )

    def rows(self, actor: Actor, ids: Sequence[int], *, today: dt.date) -> list[PersonRow]:
        """Read one page of the list; keep pages small (128 rows)."""
        require(actor, "person.read")
        with self._database.read() as session:
            return people_list.rows(session, ids, today)

    def card(self, actor: Actor, person_id: int, *, today: dt.date) -> PersonCard:
        """Show one person (E_NOT_FOUND)."""
        require(actor, "person.read")
        with self._database.read() as session:
            return person_card.card(session, found(session, Person, person_id), today)

    def look_alikes(
        self,
        actor: Actor,
        *,
        today: dt.date,
        except_id: int | None = None,
        **typed: Unpack[PersonFields],
    ) -> tuple[LookAlike, ...]:
        """Find people who may be the one being typed; what cannot be read yet is passed over."""
        require(actor, "person.read")
        try:
            born = read_birth(typed.get("birth"), today)
        except UserError:
            born = None
        wanted = typed_identity(
            typed.get("surname", ""), typed.get("given_name", ""), typed.get("patronymic"), born
        )
        with self._database.read() as session:
            return find_alike(session, wanted, except_id=except_id)

    def create(self, actor: Actor, *, today: dt.date, **fields: Unpack[PersonFields]) -> Saved:
        """Add a person; a surname or a given name is enough (E_NAME_EMPTY, E_BIRTH_…, E_PHONE)."""
        require(actor, "person.create")
        values = clean_person(fields, today)
        with self._database.write(actor.account_id, "person.create") as unit:
            row = add_person(unit.session, self._clock, values)
            return Saved(row.id, unit.change_id)

    def change(
        self, actor: Actor, person_id: int, *, today: dt.date, **fields: Unpack[PersonFields]
    ) -> Saved:
        """Set the given fields and leave the others (E_NAME_EMPTY, E_BIRTH_…, E_PHONE)."""
        require(actor, "person.change")
        values = clean_person(fields, today)
        with self._database.write(actor.account_id, "person.change", person=person_id) as unit:
            row = found(unit.session, Person, person_id)
            fill_person(row, values)
            return Saved(row.id, unit.change_id)

    def add_guardian(self, actor: Actor, person_id: int, **fields: Unpack[GuardianFields]) -> Saved:
        """Add a guardian by name; the first one is the primary one.

        Whoever stands by a minor is a legal representative unless said otherwise; an adult has none
        (E_TEXT_EMPTY, E_PHONE, E_REPRESENTATIVE_ADULT).
        """
        require(actor, "person.change")
        values = cleaned({"name": "", **fields}, GUARDIAN_CLEANERS)
        with self._database.write(actor.account_id, "guardian.add", person=person_id) as unit:
            person = found(unit.session, Person, person_id)
            others = _guardians(unit.session, person.id)
            usual = {"is_primary": not others, "is_representative": not self._is_adult(person)}
            row = Guardian(person_id=person.id, **{**usual, **values})
            self._refuse_for_adult(person, row)
            unit.session.add(row)
            _one_primary(row, others)
            unit.session.flush()
            return Saved(row.id, unit.change_id)

    def change_guardian(
        self, actor: Actor, guardian_id: int, **fields: Unpack[GuardianFields]
    ) -> Saved:
        """Set the given fields of a guardian (E_TEXT_EMPTY, E_PHONE, E_REPRESENTATIVE_ADULT)."""
        require(actor, "person.change")
        values = cleaned(fields, GUARDIAN_CLEANERS)
        with self._database.write(actor.account_id, "guardian.change") as unit:
            row = found(unit.session, Guardian, guardian_id)
            put(row, values)
            if "is_representative" in values:
                self._refuse_for_adult(found(unit.session, Person, row.person_id), row)
            others = [one for one in _guardians(unit.session, row.person_id) if one is not row]
            _one_primary(row, others)
            return Saved(row.id, unit.change_id)

    def remove_guardian(self, actor: Actor, guardian_id: int) -> Saved:
        """Remove a guardian; the next one becomes the primary one."""
        require(actor, "person.change")
        with self._database.write(actor.account_id, "guardian.remove") as unit:
            row = found(unit.session, Guardian, guardian_id)
            others = [one for one in _guardians(unit.session, row.person_id) if one is not row]
            if row.is_primary and others:
                others[0].is_primary = True
            unit.session.delete(row)
            unit.session.flush()
            return Saved(guardian_id, unit.change_id)

    def _is_adult(self, person: Person) -> bool:
        birth = people_list.born(person)
        return birth is not None and not birth.may_be_minor(self._clock.today())

    def _refuse_for_adult(self, person: Person, guardian: Guardian) -> None:
        if guardian.is_representative and self._is_adult(person):
            raise UserError("E_REPRESENTATIVE_ADULT", field="is_representative")

    def archive(
        self,
        actor: Actor,
        person_id: int,
        *,
        today: dt.date,
        leave_on: dt.date | None = None,
        reason_out: str = ReasonOut.OTHER,
    ) -> Saved:
        """Put a person away; old registers keep the name.

        Somebody still enrolled is refused (E_PERSON_ENROLLED with `groups`), unless `leave_on`
        gives the last day in all groups; then leaving and archiving are one change.
        """
        return self.archive_all(
            actor, [person_id], today=today, leave_on=leave_on, reason_out=reason_out
        )

    def archive_all(
        self,
        actor: Actor,
        person_ids: Sequence[int],
        *,
        today: dt.date,
        leave_on: dt.date | None = None,
        reason_out: str = ReasonOut.OTHER,
    ) -> Saved:
        """Put several people away in one change, all or none; like `archive` for each of them.

        The result's id is that of the first person.
        """
        require(actor, "person.archive")
        one = {"person": person_ids[0]} if len(person_ids) == 1 else {}
        with self._database.write(
            actor.account_id, "person.archive", **one, people=len(person_ids)
        ) as unit:
            stays = [
                stay
                for start in range(0, len(person_ids), PORTION)
                for stay in _open_stays(unit.session, person_ids[start : start + PORTION], today)
            ]
            if stays and leave_on is None:
                raise UserError("E_PERSON_ENROLLED", groups=len({stay.group_id for stay in stays}))
            for stay in stays:
                end_stay(unit.session, stay, leave_on or today, ReasonOut(reason_out))
            for person_id in person_ids:
                row = found(unit.session, Person, person_id)
                row.archived_at = row.archived_at or self._clock.instant()
            return Saved(person_ids[0], unit.change_id)

    def restore(self, actor: Actor, person_id: int) -> Saved:
        """Bring a person back from the archive."""
        return self.restore_all(actor, [person_id])

    def restore_all(self, actor: Actor, person_ids: Sequence[int]) -> Saved:
        """Bring several people back from the archive in one change; the id is the first one's."""
        require(actor, "person.archive")
        one = {"person": person_ids[0]} if len(person_ids) == 1 else {}
        with self._database.write(
            actor.account_id, "person.restore", **one, people=len(person_ids)
        ) as unit:
            for person_id in person_ids:
                found(unit.session, Person, person_id).archived_at = None
            return Saved(person_ids[0], unit.change_id)

    def enrolled_among(self, actor: Actor, person_ids: Sequence[int], *, today: dt.date) -> int:
        """Count the enrolments of some people that last today or longer."""
        require(actor, "person.read")
        with self._database.read() as session:
            return sum(
                len(_open_stays(session, person_ids[start : start + PORTION], today))
                for start in range(0, len(person_ids), PORTION)
            )

    def stays_now(
        self, actor: Actor, person_ids: Sequence[int], *, today: dt.date
    ) -> tuple[LearnerLine, ...]:
        """List the enrolments of some people that last today or longer, by name."""
        require(actor, "person.read")
        with self._database.read() as session:
            stays = {
                stay.id: stay.group_id
                for start in range(0, len(person_ids), PORTION)
                for stay in _open_stays(session, person_ids[start : start + PORTION], today)
            }
            lines = learner_lines(session, set(stays.values()), today)
            return tuple(line for line in lines if line.enrolment_id in stays)

    def history(self, actor: Actor, person_id: int, *, limit: int = 100) -> tuple[PastChange, ...]:
        """Tell what was done with a person's card, guardians and enrolments, latest first."""
        require(actor, "person.read")
        with self._database.read() as session:
            return person_history.history(session, person_id, limit)


def _guardians(session: Session, person_id: int) -> list[Guardian]:
    query = select(Guardian).where(Guardian.person_id == person_id).order_by(Guardian.id)
    return list(session.scalars(query))


def _one_primary(row: Guardian, others: list[Guardian]) -> None:
    if row.is_primary:
        for other in others:
            other.is_primary = False


def _open_stays(session: Session, person_ids: Sequence[int], today: dt.date) -> list[Enrolment]:
    query = select(Enrolment).where(
        Enrolment.person_id.in_(person_ids),
        or_(Enrolment.ended_on.is_(None), Enrolment.ended_on >= today),
    )
    return list(session.scalars(query))
