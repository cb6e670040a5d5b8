"""The House's own card: who it is, what it is called on a date, who works with the program."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.editing import (
    Cleaner,
    bin_number,
    cleaned,
    found,
    kato,
    line,
    phone,
    put,
)
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import Account, House, InstitutionName

NAME_FIELDS = (
    "name_kk", "name_ru", "name_en", "place_kk", "place_ru", "parent_kk", "parent_ru", "parent_en",
    "head_name", "head_position_kk", "head_position_ru",
)  # fmt: skip

NAME_LIMIT, SHORT_LIMIT = 200, 60
CARD_CLEANERS: Mapping[str, Cleaner] = {
    "level": line(SHORT_LIMIT),
    "bin": bin_number,
    "kato": kato,
    "address": line(NAME_LIMIT),
    "phone": phone,
    "email": line(NAME_LIMIT),
    "outgoing_index": line(SHORT_LIMIT),
    "data_owner": line(SHORT_LIMIT),
}
NAME_CLEANERS: Mapping[str, Cleaner] = {field: line(NAME_LIMIT) for field in NAME_FIELDS}
ACCOUNT_NAME = line(NAME_LIMIT)


@dataclass(frozen=True, slots=True)
class Institution:
    """What stands on paper of one date: the House, the body above it, its head."""

    valid_from: dt.date
    valid_to: dt.date | None
    name_kk: str
    name_ru: str
    name_en: str
    place_kk: str | None
    place_ru: str | None
    parent_kk: str | None
    parent_ru: str | None
    parent_en: str | None
    head_name: str | None
    head_position_kk: str | None
    head_position_ru: str | None

    def name(self, language: str) -> str:
        """Return the House's name in a language, or the one name it has."""
        wanted = {"kk": self.name_kk, "ru": self.name_ru, "en": self.name_en}[language]
        return wanted or self.name_kk or self.name_ru or self.name_en


@dataclass(frozen=True, slots=True)
class HouseCard:
    """The House as its settings page shows it."""

    house_id: str | None
    profile: str
    is_demo: bool
    level: str | None
    bin: str | None
    kato: str | None
    address: str | None
    phone: str | None
    email: str | None
    outgoing_index: str | None
    data_owner: str | None
    institution: Institution


@dataclass(frozen=True, slots=True)
class AccountRow:
    """Somebody who may work with the program."""

    id: int
    name: str
    role: str


def institution_on(session: Session, day: dt.date) -> Institution:
    """Return the names in force on a date; before the first record, the first record's."""
    names = (getattr(InstitutionName, field) for field in NAME_FIELDS)
    fields = (InstitutionName.valid_from, InstitutionName.valid_to, *names)
    in_force = (
        select(*fields)
        .where(InstitutionName.valid_from <= day)
        .where(or_(InstitutionName.valid_to.is_(None), InstitutionName.valid_to >= day))
        .order_by(InstitutionName.valid_from.desc(), InstitutionName.id.desc())
        .limit(1)
    )
    row = session.execute(in_force).first()
    if row is None:
        row = session.execute(select(*fields).order_by(InstitutionName.valid_from).limit(1)).one()
    return Institution(*row)


class HouseService:
    """Keeps the House's card and its dated names."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def card(self, *, today: dt.date) -> HouseCard:
        """Return the House with the names in force today."""
        with self._database.read() as session:
            house = session.get_one(House, 1)
            return HouseCard(
                house.house_id,
                house.profile,
                house.is_demo,
                house.level,
                house.bin,
                house.kato,
                house.address,
                house.phone,
                house.email,
                house.outgoing_index,
                house.data_owner,
                institution_on(session, today),
            )

    def change_card(self, actor: Actor, **fields: Any) -> None:
        """Change the fields given; an unknown field is a bug (KeyError).

        Raises UserError E_BIN, E_KATO, E_PHONE, E_TEXT_LONG, E_TEXT_CONTROL beside its `field`.
        """
        require(actor, "house.change")
        values = cleaned(fields, CARD_CLEANERS)
        with self._database.write(actor.account_id, "house.change") as unit:
            put(unit.session.get_one(House, 1), values)

    def rename(self, actor: Actor, *, valid_from: dt.date, **names: str | None) -> None:
        """Record new names from a date on; papers of earlier dates keep the old ones.

        Raises UserError E_TEXT_EMPTY when the House would have no name in any language.
        """
        require(actor, "house.change")
        typed = cleaned(names, NAME_CLEANERS)
        with self._database.write(actor.account_id, "house.rename") as unit:
            session = unit.session
            before = institution_on(session, valid_from)
            merged = {field: getattr(before, field) for field in NAME_FIELDS} | typed
            if not (merged["name_kk"] or merged["name_ru"] or merged["name_en"]):
                raise UserError("E_TEXT_EMPTY")
            merged |= {key: merged[key] or "" for key in ("name_kk", "name_ru", "name_en")}
            same_day = session.scalar(
                select(InstitutionName).where(InstitutionName.valid_from == valid_from)
            )
            if same_day is not None:
                for field, value in merged.items():
                    setattr(same_day, field, value)
                return
            for open_row in session.scalars(
                select(InstitutionName).where(
                    InstitutionName.valid_from < valid_from,
                    or_(InstitutionName.valid_to.is_(None), InstitutionName.valid_to >= valid_from),
                )
            ):
                open_row.valid_to = valid_from - dt.timedelta(days=1)
            session.add(InstitutionName(valid_from=valid_from, **merged))

    def names(self) -> list[Institution]:
        """Return every dated record, newest first."""
        with self._database.read() as session:
            days = session.scalars(
                select(InstitutionName.valid_from).order_by(InstitutionName.valid_from.desc())
            )
            return [institution_on(session, day) for day in days]

    def name_account(self, actor: Actor, name: str) -> None:
        """Say what whoever works here is called; an empty name goes back to the role.

        One's own name needs no right. Raises UserError E_TEXT_LONG, E_TEXT_CONTROL beside `name`.
        """
        typed = ACCOUNT_NAME(name, "name")
        with self._database.write(actor.account_id, "account.name") as unit:
            put(found(unit.session, Account, actor.account_id), {"name": typed or ""})

    def accounts(self) -> list[AccountRow]:
        """Return the accounts that are open."""
        with self._database.read() as session:
            rows = session.execute(
                select(Account.id, Account.name, Account.role)
                .where(Account.closed_at.is_(None))
                .order_by(Account.id)
            )
            return [AccountRow(*row) for row in rows]
