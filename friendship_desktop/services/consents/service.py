"""Use cases of consents: what a card shows, giving, renewing, withdrawing, who lacks one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypedDict, Unpack

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.codes import ConsentMethod, ConsentPurpose, DataOwner
from friendship_desktop.services.consents.withdrawing import (
    leave_everything,
    purposes_of,
    withdraw_purposes,
)
from friendship_desktop.services.editing import (
    Cleaner,
    Saved,
    as_given,
    cleaned,
    code,
    found,
    line,
    one_line,
)
from friendship_desktop.services.people_list import Missing, born, lacks, learners
from friendship_desktop.services.person_fields import spellings
from friendship_desktop.services.settings import read_setting
from friendship_desktop.services.teaching import academic_year
from friendship_desktop.services.viewing import view
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import (
    Consent,
    ConsentItem,
    Enrolment,
    Guardian,
    House,
    Person,
    StudyGroup,
)

TEXT_VERSION = "F-13/2026-1"
"""The wording of the form in force; a record keeps the one that was signed."""


class ConsentState(StrEnum):
    """Where a consent stands on a day."""

    IN_FORCE = "in_force"
    ENDING = "ending"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


class ConsentFields(TypedDict, total=False):
    """What can be typed about a consent; give only what is to be set."""

    purposes: Collection[str]
    given_on: dt.date | None
    valid_until: dt.date | None
    method: str
    given_by: str | None
    reference_no: str | None
    paper_location: str | None
    third_party: str | None


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """One consent as the card shows it, latest first."""

    id: int
    purposes: tuple[ConsentPurpose, ...]
    given_on: dt.date
    valid_until: dt.date | None
    given_by: str | None
    method: ConsentMethod
    reference_no: str | None
    paper_location: str | None
    third_party: str | None
    withdrawn_on: dt.date | None
    withdraw_reason: str | None
    text_version: str | None
    state: ConsentState


@dataclass(frozen=True, slots=True)
class ConsentCard:
    """What is known of a person's consents, and what a new one would begin with."""

    person_id: int
    rows: tuple[ConsentRow, ...]
    valid: frozenset[ConsentPurpose]
    signer: str | None
    """The legal representative who would sign; None for somebody who signs alone."""
    until: dt.date
    """The end of the term that the House usually asks for."""
    needs_service: bool
    """The database belongs to a state body: paper alone may not do (art. 8-1)."""


@dataclass(frozen=True, slots=True)
class ConsentNeed:
    """A learner whose teaching nobody has consented to."""

    person_id: int
    public_id: str
    name: str
    groups: tuple[str, ...]
    ended_on: dt.date | None
    """When the last consent ran out or was withdrawn; None when there was none."""


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """What a withdrawal did."""

    change_id: int
    groups_left: int
    marks_kept: int
    """Marks on that day or later that stay in their registers."""


CLEANERS: dict[str, Cleaner] = {
    "given_on": as_given,
    "valid_until": as_given,
    "method": code(ConsentMethod),
    "given_by": line(200),
    "reference_no": line(200),
    "paper_location": line(200),
    "third_party": line(200),
}


class Consents:
    """Keeps what people have agreed to."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def card(self, actor: Actor, person_id: int, *, today: dt.date) -> ConsentCard:
        """Show a person's consents (E_NOT_FOUND)."""
        require(actor, "consent.read")
        with self._database.read() as session:
            person = found(session, Person, person_id)
            warn = read_setting(session, "consent.warn_days")
            rows = tuple(_rows(session, person_id, today, warn))
            held = (ConsentState.IN_FORCE, ConsentState.ENDING)
            return ConsentCard(
                person_id=person_id,
                rows=rows,
                valid=frozenset(p for row in rows if row.state in held for p in row.purposes),
                signer=signer_of(session, person, today),
                until=usual_end(session, today),
                needs_service=_needs_service(session),
            )

    def give(
        self, actor: Actor, person_id: int, *, today: dt.date, **fields: Unpack[ConsentFields]
    ) -> Saved:
        """Note a consent (E_CONSENT_FUTURE, E_CONSENT_TERM, E_CONSENT_PURPOSE, E_CONSENT_DATE)."""
        require(actor, "consent.give")
        purposes, values = _read(fields, today)
        with self._database.write(actor.account_id, "consent.give", person=person_id) as unit:
            found(unit.session, Person, person_id)
            row_id = _add(unit.session, person_id, purposes, values)
            return Saved(row_id, unit.change_id)

    def renew(
        self, actor: Actor, consent_id: int, *, today: dt.date, **fields: Unpack[ConsentFields]
    ) -> Saved:
        """Note a new consent after an old one; what is not given is as it was (as `give`)."""
        require(actor, "consent.give")
        with self._database.write(actor.account_id, "consent.renew") as unit:
            old = found(unit.session, Consent, consent_id)
            kept = {name: getattr(old, name) for name in ("method", "given_by", "third_party")}
            purposes, values = _read(
                {"purposes": purposes_of(unit.session, consent_id), **kept, **fields}, today
            )
            row_id = _add(unit.session, old.person_id, purposes, values)
            return Saved(row_id, unit.change_id)

    def withdraw(
        self,
        actor: Actor,
        person_id: int,
        *,
        purposes: Collection[str],
        withdrawn_on: dt.date,
        reason: str | None,
        today: dt.date,
    ) -> Withdrawn:
        """Note that a person, or the representative, takes some purposes back from a day on.

        Without teaching the person leaves every group and list the same day; old registers stay.
        Refuses E_WITHDRAWN_FUTURE, E_WITHDRAWN_BEFORE_GIVEN, E_CONSENT_PURPOSE, E_CONSENT_NOTHING.
        """
        require(actor, "consent.withdraw")
        lost = _purposes(purposes)
        if withdrawn_on > today:
            raise UserError("E_WITHDRAWN_FUTURE", field="withdrawn_on")
        why = one_line(reason, "withdraw_reason", 200) or None
        with self._database.write(actor.account_id, "consent.withdraw", person=person_id) as unit:
            found(unit.session, Person, person_id)
            withdraw_purposes(unit.session, person_id, lost, withdrawn_on, why)
            groups, marks = 0, 0
            if ConsentPurpose.TEACHING in lost:
                groups, marks = leave_everything(unit.session, person_id, withdrawn_on)
            return Withdrawn(unit.change_id, groups, marks)

    def remove(self, actor: Actor, consent_id: int) -> Saved:
        """Remove a consent that was noted by mistake; the journal keeps what it said."""
        require(actor, "consent.remove")
        with self._database.write(actor.account_id, "consent.remove") as unit:
            unit.remove_where(ConsentItem, ConsentItem.consent_id == consent_id)
            unit.session.delete(found(unit.session, Consent, consent_id))
            unit.session.flush()
            return Saved(consent_id, unit.change_id)

    def missing(
        self, actor: Actor, *, today: dt.date, group_id: int | None = None
    ) -> tuple[ConsentNeed, ...]:
        """List the learners without a consent to be taught, in Kazakh order."""
        require(actor, "consent.read")
        with self._database.read() as session:
            query = (
                select(Person)
                .where(Person.id.in_(missing_ids(session, today, group_id)))
                .order_by(Person.sort_key, Person.id)
            )
            people = list(session.scalars(query))
            titles = _titles(session, today)
            ended = _ended(session)
            return tuple(
                ConsentNeed(
                    person.id,
                    person.public_id,
                    spellings(person)[0],
                    titles.get(person.id, ()),
                    ended.get(person.id),
                )
                for person in people
            )


def missing_ids(session: Session, today: dt.date, group_id: int | None = None) -> list[int]:
    """List the ids of learners without a consent to be taught, in Kazakh order."""
    inside = learners(today)
    if group_id is not None:
        inside = inside.where(Enrolment.group_id == group_id)
    query = (
        select(Person.id)
        .where(Person.archived_at.is_(None), Person.id.in_(inside), lacks(Missing.CONSENT, today))
        .order_by(Person.sort_key, Person.id)
    )
    return list(session.scalars(query))


def signer_of(session: Session, person: Person, today: dt.date) -> str | None:
    """Name who signs for somebody who is, or may be, under eighteen; None for an adult."""
    known = born(person)
    if known is not None and not known.may_be_minor(today):
        return None
    query = (
        select(Guardian.name)
        .where(Guardian.person_id == person.id, Guardian.is_representative)
        .order_by(Guardian.is_primary.desc(), Guardian.id)
        .limit(1)
    )
    return session.scalar(query)


def usual_end(session: Session, today: dt.date) -> dt.date:
    """Give the usual end of a consent: the last day of an academic year, some years ahead."""
    years: int = read_setting(session, "consent.years")
    return dt.date(academic_year(today) + years, 8, 31)


def _needs_service(session: Session) -> bool:
    return session.scalar(select(House.data_owner)) == DataOwner.HOUSE


def _purposes(codes: Collection[str]) -> set[ConsentPurpose]:
    purposes = {ConsentPurpose(one) for one in codes}
    if not purposes:
        raise UserError("E_CONSENT_PURPOSE", field="purposes")
    return purposes


def _read(fields: Mapping[str, Any], today: dt.date) -> tuple[set[ConsentPurpose], dict[str, Any]]:
    """Check what was typed; each refusal names its field."""
    rest = dict(fields)
    purposes = _purposes(rest.pop("purposes", ()))
    values = cleaned({"method": ConsentMethod.PAPER, **rest}, CLEANERS)
    given_on, until = rest.get("given_on"), rest.get("valid_until")
    if given_on is None:
        raise UserError("E_CONSENT_DATE", field="given_on")
    if given_on > today:
        raise UserError("E_CONSENT_FUTURE", field="given_on")
    if until is not None and until < given_on:
        raise UserError("E_CONSENT_TERM", field="valid_until")
    return purposes, values


def _add(
    session: Session, person_id: int, purposes: Collection[ConsentPurpose], values: dict[str, Any]
) -> int:
    row = Consent(person_id=person_id, text_version=TEXT_VERSION, **values)
    session.add(row)
    session.flush()
    session.add_all(ConsentItem(consent_id=row.id, purpose=one) for one in sorted(purposes))
    session.flush()
    return row.id


def _rows(session: Session, person_id: int, today: dt.date, warn_days: int) -> list[ConsentRow]:
    consents = session.scalars(
        select(Consent)
        .where(Consent.person_id == person_id)
        .order_by(Consent.given_on.desc(), Consent.id.desc())
    ).all()
    order = list(ConsentPurpose)
    return [
        view(
            ConsentRow,
            row,
            purposes=tuple(sorted(purposes_of(session, row.id), key=order.index)),
            method=ConsentMethod(row.method),
            state=_state(row, today, warn_days),
        )
        for row in consents
    ]


def _state(row: Consent, today: dt.date, warn_days: int) -> ConsentState:
    if row.withdrawn_on is not None:
        return ConsentState.WITHDRAWN
    if row.valid_until is None:
        return ConsentState.IN_FORCE
    left = (row.valid_until - today).days
    if left < 0:
        return ConsentState.EXPIRED
    return ConsentState.ENDING if left <= warn_days else ConsentState.IN_FORCE


def _titles(session: Session, today: dt.date) -> dict[int, tuple[str, ...]]:
    query = learners(today).add_columns(StudyGroup.title).order_by(StudyGroup.sort_key)
    titles: dict[int, tuple[str, ...]] = {}
    for person_id, title in session.execute(query):
        titles[person_id] = (*titles.get(person_id, ()), title)
    return titles


def _ended(session: Session) -> dict[int, dt.date]:
    last = func.max(func.coalesce(Consent.withdrawn_on, Consent.valid_until))
    query = (
        select(Consent.person_id, last)
        .join(ConsentItem, ConsentItem.consent_id == Consent.id)
        .where(ConsentItem.purpose == ConsentPurpose.TEACHING)
        .group_by(Consent.person_id)
        .having(last.is_not(None))
    )
    return dict(session.execute(query).all())
