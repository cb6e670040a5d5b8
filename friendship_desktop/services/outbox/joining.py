"""Meeting the regional office: its invitation, its code, the House's keys made for it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from friendship_desktop import __version__
from friendship_desktop.errors import UserError
from friendship_desktop.exchange import invitation, keys, practice
from friendship_desktop.exchange.layout import NO_HOUSE_ID
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.outbox.keyring import (
    house_keys,
    joined_office,
    keep_keys,
    office_in_force,
)
from friendship_desktop.store.models import House, Office
from friendship_desktop.store.open_house import OpenHouse


@dataclass(frozen=True, slots=True)
class JoinedOffice:
    """The office in force, and the House's key as it is known there.

    `has_ended`: the keys of the office in its invitation are out of date; a new one has to be loaded.
    """

    id: int
    office_id: str
    name_kk: str
    name_ru: str
    is_practice: bool
    key_code: str
    key_until: dt.date
    is_enrolled: bool
    house_id: str
    has_ended: bool = False

    @property
    def number(self) -> str:
        """The number that an office has given this House; empty before any has."""
        return "" if self.house_id == NO_HOUSE_ID else self.house_id


class Joining:
    """Joins an office, and says which one is in force."""

    def __init__(self, house: OpenHouse, clock: Clock) -> None:
        self._house = house
        self._database = house.database
        self._clock = clock

    def office(self) -> JoinedOffice | None:
        """Return the office that was joined last, or None before any."""
        with self._database.read() as session:
            row = office_in_force(session)
            if row is None:
                return None
            own = house_keys(self._house, session)
            return JoinedOffice(
                row.id,
                row.office_id,
                row.name_kk,
                row.name_ru,
                row.practice,
                own.code,
                own.expires_at.date(),
                own.enrolled,
                own.house_id,
                self._has_ended(row),
            )

    def _has_ended(self, row: Office) -> bool:
        try:
            self.look_at_invitation(row.invitation)
        except UserError as error:
            return error.code == "E_EXPIRED"
        return False

    def join_practice(self, actor: Actor, *, name: str) -> None:
        """Join the practice office that ships with the program; no real office takes its packages."""
        require(actor, "exchange.join")
        now = self._clock.now()
        self._join(
            actor,
            practice.invited(now=now),
            practice.invitation_file(__version__),
            practice.join(name, now=now),
        )

    def look_at_invitation(self, data: bytes) -> invitation.Invitation:
        """Read an invitation, to show whose it is before its code is typed.

        Raises UserError with the codes of the container, E_FORMAT, E_CERT, E_EXPIRED, E_CLOCK.
        """
        return invitation.read(data, now=self._clock.now())

    def new_keys(self, actor: Actor, *, name: str) -> None:
        """Make new keys for the office in force, after the House's own were lost or stolen.

        The next package asks for a certificate anew and waits until the office types the code of
        the new key; what was sent stays readable here. Raises UserError E_NOT_INVITED, and E_EXPIRED
        when the invitation has ended, so that a new one has to be loaded first.
        """
        require(actor, "exchange.join")
        with self._database.read() as session:
            data, house_id = joined_office(session).invitation, session.get_one(House, 1).house_id
        found = self.look_at_invitation(data)
        made = keys.make(house_id or NO_HOUSE_ID, name, self._clock.now())
        self._join(actor, found, data, made)

    def join(
        self,
        actor: Actor,
        data: bytes,
        *,
        typed_code: str,
        name: str,
        fresh_keys: bool = False,
    ) -> None:
        """Join the office of an invitation after its code from the official letter was typed.

        A new invitation of the office that is joined already only brings its new keys; the House
        keeps its own unless `fresh_keys`, after its key was lost or stolen, makes it ask for a new
        certificate. Raises UserError E_CODE when the code is another one, and those of `look_at_invitation`.
        """
        require(actor, "exchange.join")
        found = self.look_at_invitation(data)
        invitation.confirm(found, typed_code)
        with self._database.read() as session:
            house_id = session.get_one(House, 1).house_id
            known = _same_office(office_in_force(session), found, self._clock.now())
        if known and not fresh_keys:
            self._renew(actor, found, data)
            return
        made = keys.make(house_id or NO_HOUSE_ID, name, self._clock.now())
        self._join(actor, found, data, made)

    def _renew(self, actor: Actor, office: invitation.Invitation, data: bytes) -> None:
        with self._database.write(actor.account_id, "exchange.join") as unit:
            row = joined_office(unit.session)
            row.invitation, row.name_kk, row.name_ru = data, office.name_kk, office.name_ru

    def _join(
        self, actor: Actor, office: invitation.Invitation, data: bytes, made: keys.HouseKeys
    ) -> None:
        at = self._clock.instant()
        with self._database.write(actor.account_id, "exchange.join") as unit:
            keep_keys(self._house, unit.session, made, at)
            unit.session.add(
                Office(
                    office_id=office.office_id,
                    name_kk=office.name_kk,
                    name_ru=office.name_ru,
                    invitation=data,
                    practice=office.practice,
                    joined_at=at,
                )
            )


def _same_office(row: Office | None, found: invitation.Invitation, now: dt.datetime) -> bool:
    if row is None or row.office_id != found.office_id or row.practice:
        return False
    try:
        return invitation.read(row.invitation, now=now).ca == found.ca
    except UserError:
        return False  # its certificate has ended: the office is met anew
