"""Ethnocultural associations of the House: their list, their card, their edits."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, TypedDict, Unpack

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules import names
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.codes import HouseLevel, LegalForm
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.editing import (
    Cleaner,
    Saved,
    as_given,
    bin_number,
    cleaned,
    code_or_none,
    found,
    line,
    phone,
    put,
    whole,
)
from friendship_desktop.services.viewing import view
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import Association, School


class AssociationFields(TypedDict, total=False):
    """What can be typed about an association; give only what is to be set."""

    name_kk: str | None
    name_ru: str | None
    level: str | None
    legal_form: str | None
    bin: str | None
    registry_no: str | None
    accredited_until: dt.date | None
    members_count: int | None
    creative_collectives_count: int | None
    chair_name: str | None
    chair_phone: str | None


CLEANERS: dict[str, Cleaner] = {
    "name_kk": line(200),
    "name_ru": line(200),
    "level": code_or_none(HouseLevel),
    "legal_form": code_or_none(LegalForm),
    "bin": bin_number,
    "registry_no": line(200),
    "accredited_until": as_given,
    "members_count": whole(0, 10_000_000),
    "creative_collectives_count": whole(0, 10_000),
    "chair_name": line(200),
    "chair_phone": phone,
}


@dataclass(frozen=True, slots=True)
class AssociationRow:
    """One line of the list; `schools` counts those that are not archived."""

    id: int
    name_kk: str | None
    name_ru: str | None
    chair_name: str | None
    members_count: int | None
    accredited_until: dt.date | None
    schools: int


@dataclass(frozen=True, slots=True)
class AssociationCard:
    """Everything known about one association."""

    id: int
    public_id: str
    name_kk: str | None
    name_ru: str | None
    level: str | None
    legal_form: str | None
    bin: str | None
    registry_no: str | None
    accredited_until: dt.date | None
    members_count: int | None
    creative_collectives_count: int | None
    chair_name: str | None
    chair_phone: str | None
    is_archived: bool
    schools: tuple[tuple[int, str], ...]
    """Id and name of each school that is not archived."""


class Associations:
    """The associations of the House."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def list(
        self, actor: Actor, *, text: str = "", archived: bool = False
    ) -> tuple[AssociationRow, ...]:
        """List associations in Kazakh order; `text` finds either spelling, chair included."""
        require(actor, "school.read")
        wanted = names.query_tokens(text)
        with self._database.read() as session:
            return tuple(row for row in _rows(session, archived=archived) if _matches(row, wanted))

    def card(self, actor: Actor, association_id: int) -> AssociationCard:
        """Show one association (E_NOT_FOUND)."""
        require(actor, "school.read")
        with self._database.read() as session:
            row = found(session, Association, association_id)
            return _card(session, row)

    def create(self, actor: Actor, **fields: Unpack[AssociationFields]) -> Saved:
        """Add an association; one of its two names is enough (E_TEXT_EMPTY)."""
        require(actor, "school.create")
        values = cleaned(fields, CLEANERS)
        with self._database.write(actor.account_id, "association.create") as unit:
            row = add_association(unit.session, self._clock, values)
            return Saved(row.id, unit.change_id)

    def change(
        self, actor: Actor, association_id: int, **fields: Unpack[AssociationFields]
    ) -> Saved:
        """Set the given fields and leave the others (E_TEXT_EMPTY, E_PHONE and their like)."""
        require(actor, "school.change")
        values = cleaned(fields, CLEANERS)
        with self._database.write(
            actor.account_id, "association.change", association=association_id
        ) as unit:
            row = found(unit.session, Association, association_id)
            put(row, values)
            _name_it(row)
            return Saved(row.id, unit.change_id)

    def archive(self, actor: Actor, association_id: int) -> Saved:
        """Put an association away; its schools stay and keep its name."""
        require(actor, "school.archive")
        with self._database.write(
            actor.account_id, "association.archive", association=association_id
        ) as unit:
            row = found(unit.session, Association, association_id)
            row.archived_at = row.archived_at or self._clock.instant()
            return Saved(row.id, unit.change_id)

    def restore(self, actor: Actor, association_id: int) -> Saved:
        """Bring an association back from the archive."""
        require(actor, "school.archive")
        with self._database.write(
            actor.account_id, "association.restore", association=association_id
        ) as unit:
            row = found(unit.session, Association, association_id)
            row.archived_at = None
            return Saved(row.id, unit.change_id)


def add_association(session: Session, clock: Clock, values: dict[str, Any]) -> Association:
    """Insert an association from cleaned values within somebody's use case."""
    row = Association(public_id=clock.new_id(), sort_key="", **values)
    _name_it(row)
    session.add(row)
    session.flush()
    return row


def _name_it(row: Association) -> None:
    name = row.name_kk or row.name_ru
    if not name:
        raise UserError("E_TEXT_EMPTY", field="name_kk")
    key = names.sort_key(name)
    if row.sort_key != key:
        row.sort_key = key


def _rows(session: Session, *, archived: bool) -> list[AssociationRow]:
    schools = (
        select(func.count())
        .where(School.association_id == Association.id, School.archived_at.is_(None))
        .scalar_subquery()
    )
    state = Association.archived_at
    query = (
        select(
            Association.id,
            Association.name_kk,
            Association.name_ru,
            Association.chair_name,
            Association.members_count,
            Association.accredited_until,
            schools,
        )
        .where(state.is_not(None) if archived else state.is_(None))
        .order_by(Association.sort_key, Association.id)
    )
    return [AssociationRow(*row) for row in session.execute(query)]


def _matches(row: AssociationRow, wanted: tuple[str, ...]) -> bool:
    key = names.search_key(row.name_kk, row.name_ru, row.chair_name)
    return all(word in key for word in wanted)


def _card(session: Session, row: Association) -> AssociationCard:
    schools = session.execute(
        select(School.id, School.name)
        .where(School.association_id == row.id, School.archived_at.is_(None))
        .order_by(School.sort_key, School.id)
    )
    return view(
        AssociationCard,
        row,
        is_archived=row.archived_at is not None,
        schools=tuple((school_id, name) for school_id, name in schools),
    )
