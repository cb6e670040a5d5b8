"""The Houses of the office: who is on the list, under which certificate, and since when not."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from friendship_desktop import __version__
from friendship_desktop.errors import UserError
from friendship_desktop.exchange import certificates, invitation, office
from friendship_desktop.rules.access import Actor
from friendship_desktop.services.editing import Cleaner, cleaned, line, put, required_line
from friendship_desktop.services.office.certifying import distrust, sign_list
from friendship_desktop.services.office.enrolling import NewHouse, add_house, certified_name
from friendship_desktop.services.office.founding import office_key_row
from friendship_desktop.services.office.keyring import Desk, missing_of, office_keys, own_office
from friendship_desktop.services.office.states import HouseStatus, PackageState
from friendship_desktop.store.models import IncomingPackage, OfficeLog, RosterHouse

CLEANERS: Mapping[str, Cleaner] = {
    "name_kk": required_line(200),
    "name_ru": required_line(200),
    "name_en": line(200),
    "district": line(200),
    "phone": line(200),
}


@dataclass(frozen=True, slots=True)
class OfficeCard:
    """The office itself: `code` is the one on its official letter."""

    office_id: str
    name_kk: str
    name_ru: str
    code: str
    invitation: bytes
    certificate_until: dt.date
    list_until: dt.date
    """When the list of revoked certificates must be signed anew."""
    due_days: int


@dataclass(frozen=True, slots=True)
class HouseOnRoster:
    """A House as the list shows it."""

    id: int
    house_id: str
    name_kk: str
    name_ru: str
    name_en: str | None
    district: str | None
    phone: str | None
    status: str
    key_code: str | None
    certificate_until: dt.date | None
    sequence: int
    head: str | None
    missing: tuple[int, ...]
    called: str
    """What it called itself when it asked for its certificate."""
    waiting: int = 0
    """Packages that wait for a decision; told by `houses`."""


@dataclass(frozen=True, slots=True)
class LogLine:
    """One act of the office."""

    at: dt.datetime
    account_id: int | None
    action: str
    house_id: str | None
    incoming_id: int | None
    details: Mapping[str, Any]


class Roster(Desk):
    """Keeps the list of Houses and the office's own card."""

    def office(self) -> OfficeCard:
        """Return the office itself. Raises UserError E_NOT_OFFICE in a House."""
        with self._database.read() as session:
            card = own_office(session)
            ours = office_keys(self._house, session)
            return OfficeCard(
                card.office_id,
                card.name_kk,
                card.name_ru,
                ours.code,
                card.invitation,
                ours.certificate.not_valid_after_utc.date(),
                _list_until(card.crl),
                card.due_days,
            )

    def houses(self) -> list[HouseOnRoster]:
        """List every House by its number."""
        query = (
            select(IncomingPackage.roster_id, func.count())
            .where(IncomingPackage.state == PackageState.WAITING)
            .group_by(IncomingPackage.roster_id)
        )
        with self._database.read() as session:
            waiting = {row[0]: row[1] for row in session.execute(query)}
            rows = session.scalars(select(RosterHouse).order_by(RosterHouse.house_id))
            return [replace(_shown(row), waiting=waiting.get(row.id, 0)) for row in rows]

    def add(self, actor: Actor, new: NewHouse) -> HouseOnRoster:
        """Expect a House: number and name now, its key when its first package comes.

        Raises UserError E_TEXT_EMPTY, E_HOUSE_TWICE.
        """
        with self._work(actor, "office.house") as work:
            row = add_house(work, new)
            work.note("office.add", roster_id=row.id)
            return _shown(row)

    def change(self, actor: Actor, roster_id: int, **fields: Any) -> HouseOnRoster:
        """Change name_kk, name_ru, name_en, district, phone; the number never changes.

        Raises UserError E_NOT_FOUND, E_TEXT_EMPTY, E_TEXT_LONG, E_TEXT_CONTROL beside its `field`.
        """
        values = cleaned(fields, CLEANERS)
        with self._work(actor, "office.house") as work:
            row = _found(work.session, roster_id)
            put(row, values)
            work.note("office.house", roster_id=roster_id)
            return _shown(row)

    def revoke(self, actor: Actor, roster_id: int, *, ca_passphrase: str | None = None) -> None:
        """Stop believing a House's keys at once: lost or stolen. It enrols again under its number.

        Packages first seen from now on are refused, whenever they were signed. With the CA's
        passphrase the signed list says so too; without it the roster alone knows, and `sign_list`
        may follow. Raises UserError E_NOT_FOUND, E_CA_FILE, E_CA_PASSWORD; then nothing changed.
        """
        self._end(actor, roster_id, HouseStatus.REVOKED, "office.revoke", ca_passphrase)

    def retire(self, actor: Actor, roster_id: int, *, ca_passphrase: str | None = None) -> None:
        """Close a House: it sends no more and is not waited for; its past figures stay."""
        self._end(actor, roster_id, HouseStatus.RETIRED, "office.retire", ca_passphrase)

    def sign_list(self, actor: Actor, *, ca_passphrase: str) -> None:
        """Sign the list of revoked certificates anew. Raises UserError E_CA_FILE, E_CA_PASSWORD."""
        with self._work(actor, "office.certify") as work:
            sign_list(work, ca_passphrase)
            work.note("office.list")

    def renew_own_keys(self, actor: Actor, *, ca_passphrase: str) -> OfficeCard:
        """Make new office keys under the same CA, and the invitation that tells Houses of them.

        What was sent to the old age key still opens. Each House loads the new invitation with its
        code from a new letter. Raises UserError E_CA_FILE, E_CA_PASSWORD.
        """
        now = self._clock.now().replace(microsecond=0)
        with self._work(actor, "office.certify") as work:
            old = office_keys(self._house, work.session, ca_passphrase)
            made = office.renewed(old, now)
            work.session.add(office_key_row(self._house, made, self._clock.instant()))
            own_office(work.session).invitation = invitation.write(made, now, __version__)
            work.note("office.renew")
        return self.office()

    def set_due_days(self, actor: Actor, days: int) -> None:
        """Choose how many days after its end a period's package is late (0 to 90)."""
        if not 0 <= days <= 90:
            raise UserError("E_NUMBER_RANGE", minimum=0, maximum=90)
        with self._work(actor, "office.settings") as work:
            own_office(work.session).due_days = days

    def log(self, *, roster_id: int | None = None, limit: int = 500) -> list[LogLine]:
        """Return what the office did and refused, newest first."""
        query = (
            select(OfficeLog, RosterHouse.house_id)
            .outerjoin(RosterHouse, RosterHouse.id == OfficeLog.roster_id)
            .order_by(OfficeLog.id.desc())
            .limit(limit)
        )
        if roster_id is not None:
            query = query.where(OfficeLog.roster_id == roster_id)
        with self._database.read() as session:
            return [
                LogLine(
                    dt.datetime.fromisoformat(row.at),
                    row.account_id,
                    row.action,
                    house_id,
                    row.incoming_id,
                    json.loads(row.details),
                )
                for row, house_id in session.execute(query)
            ]

    def _end(
        self,
        actor: Actor,
        roster_id: int,
        status: HouseStatus,
        action: str,
        ca_passphrase: str | None,
    ) -> None:
        with self._work(actor, action) as work:
            row = _found(work.session, roster_id)
            row.status = status
            distrust(work, row)
            if ca_passphrase is not None:
                sign_list(work, ca_passphrase)
            work.note(action, roster_id=roster_id)


def _found(session: Session, roster_id: int) -> RosterHouse:
    row = session.get(RosterHouse, roster_id)
    if row is None:
        raise UserError("E_NOT_FOUND")
    return row


def _list_until(pem: str) -> dt.date:
    from cryptography import x509  # noqa: PLC0415 - start-up time

    until = x509.load_pem_x509_crl(pem.encode()).next_update_utc
    return until.date() if until else dt.date.min


def _shown(row: RosterHouse) -> HouseOnRoster:
    until = None
    if row.certificate is not None:
        until = certificates.read_pem(row.certificate.encode()).not_valid_after_utc.date()
    return HouseOnRoster(
        row.id,
        row.house_id,
        row.name_kk,
        row.name_ru,
        row.name_en,
        row.district,
        row.phone,
        row.status,
        row.key_code,
        until,
        row.sequence,
        row.head,
        tuple(sorted(missing_of(row.missing))),
        certified_name(row),
    )
