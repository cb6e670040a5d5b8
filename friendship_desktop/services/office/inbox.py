"""The inbox of the office: quarantine, every check, a review, a decision, a signed answer."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import layout, reading, receipt, signed
from friendship_desktop.exchange.receipt import Outcome
from friendship_desktop.rules.access import Actor
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.office import deciding, quarantine
from friendship_desktop.services.office.deciding import Decision
from friendship_desktop.services.office.enrolling import NewHouse, enrol
from friendship_desktop.services.office.keyring import Desk, own_office
from friendship_desktop.services.office.opening import Examined
from friendship_desktop.services.office.receipts import Remark
from friendship_desktop.services.office.states import PackageState
from friendship_desktop.services.office.views import Incoming, Review, incoming_of
from friendship_desktop.store import files
from friendship_desktop.store.models import IncomingPackage, RosterHouse

BELIEVED: Final = (PackageState.WAITING, PackageState.ACCEPTED, PackageState.RETURNED)
"""States of packages that passed every check: what they say of themselves is so."""


def packages_in(given: Sequence[Path]) -> list[Path]:
    """Give files themselves; for a folder the packages in it, by content.

    Receipts are left out by name, and what a stick pulled out while writing has kept of a file.

    Raises UserError E_EMPTY_FOLDER when there are only folders without any; OSError where one
    cannot be read.
    """
    found: list[Path] = []
    for one in given:
        inside = sorted(path for path in one.iterdir() if path.is_file()) if one.is_dir() else None
        found += [one] if inside is None else filter(_may_be_package, inside)
    if given and not found:
        raise UserError("E_EMPTY_FOLDER", place=str(given[0]))
    return found


def _may_be_package(path: Path) -> bool:
    if path.name.endswith((layout.RECEIPT_END, files.UNFINISHED)):
        return False
    with path.open("rb") as file:
        return signed.is_encrypted(file.read(64))


class Inbox(Desk):
    """Takes packages in and answers them."""

    def look(self, data: bytes) -> Review:
        """Do every check and tell what accepting would change, keeping nothing: the dry run.

        Raises UserError with the first code of docs/package-format.md that applies.
        """
        with self._database.read() as session:
            own_office(session)
            found = self._examined(session, data)
            return deciding.review_of(session, found)

    def verify(self, data: bytes) -> reading.Opened:
        """Open a package with the office's keys and roster; for `verify` and `open`.

        Raises UserError with the first code of docs/package-format.md that applies.
        """
        with self._database.read() as session:
            own_office(session)
            found = self._examined(session, data)
            return found.opened

    def take(self, actor: Actor, data: bytes, file_name: str) -> Incoming:
        """Put a file into quarantine and check it; a file that was here before is only shown.

        A refusal is no exception: the file is kept, with its `code`. A package of an active House
        that does not continue the last one is answered at once (`rejected`, with the head to go on
        from); one that was missing is archived and answered.
        """
        own = hashlib.sha256(data).hexdigest()
        with self._work(actor, "office.take") as work:
            row, duplicate = quarantine.take(work, data, (own, file_name))
            work.session.flush()
            return self._shown(work.session, row, duplicate=duplicate)

    def take_oversized(self, actor: Actor, file_name: str, size: int) -> Incoming:
        """Note a file too large to be a package (E_SIZE); it stays where it was."""
        own = hashlib.sha256(f"{file_name}:{size}".encode()).hexdigest()
        with self._work(actor, "office.take") as work:
            row = quarantine.oversized(work, (own, file_name), size)
            work.session.flush()
            return self._shown(work.session, row)

    def packages(
        self, *, state: str | None = None, roster_id: int | None = None, limit: int = 1000
    ) -> list[Incoming]:
        """List what came, newest first."""
        query = (
            select(IncomingPackage, RosterHouse, IncomingPackage.receipt.is_not(None))
            .outerjoin(RosterHouse, RosterHouse.id == IncomingPackage.roster_id)
            .order_by(IncomingPackage.id.desc())
            .limit(limit)
        )
        if state is not None:
            query = query.where(IncomingPackage.state == state)
        if roster_id is not None:
            query = query.where(IncomingPackage.roster_id == roster_id)
        with self._database.read() as session:
            return [
                incoming_of(row, roster, has_receipt=bool(answered))
                for row, roster, answered in session.execute(query)
            ]

    def package(self, incoming_id: int) -> Incoming:
        """Show one package. Raises UserError E_NOT_FOUND."""
        with self._database.read() as session:
            return self._shown(session, _found(session, incoming_id))

    def review(self, incoming_id: int) -> Review:
        """Tell what accepting a waiting package would change, every check done again.

        Raises UserError E_NOT_FOUND, E_DECIDED, and what a check refuses now.
        """
        with self._database.read() as session:
            row = _waiting(session, incoming_id)
            return deciding.review_of(session, self._examined(session, row.data or b""))

    def enrol(
        self,
        actor: Actor,
        incoming_id: int,
        *,
        typed_code: str,
        ca_passphrase: str,
        house: NewHouse | None = None,
    ) -> Incoming:
        """Believe a House whose code was heard by telephone and typed: number and certificate.

        Every package of that key leaves quarantine and waits for a decision; its receipt brings
        the certificate. `house` names it, or says which House on the roster lost its key. Raises
        UserError E_CODE, E_CA_FILE, E_CA_PASSWORD, E_DECIDED, E_REVOKED, E_HOUSE_ACTIVE, E_HOUSE_TWICE.
        """
        with self._work(actor, "office.enrol") as work:
            row = _found(work.session, incoming_id)
            enrol(
                work,
                row,
                (typed_code, ca_passphrase),
                house or NewHouse(),
            )
            work.session.flush()
            return self._shown(work.session, row)

    def accept(
        self,
        actor: Actor,
        incoming_id: int,
        *,
        reviewed: str | None = None,
        confirmed: bool = False,
        questions: Sequence[Remark] = (),
        ca_passphrase: str | None = None,
    ) -> Incoming:
        """Take a package in: data, number, head and receipt in one transaction after all checks.

        `reviewed` is the token of the review that was shown; `confirmed` says that a person looked
        at the tables that shrink. `questions` go into the receipt. With `ca_passphrase` a House
        that asks for its next certificate gets it. Raises UserError E_DECIDED, E_EARLIER, E_REVIEW,
        E_SHRINK, E_PERIOD_LOCKED, E_CA_PASSWORD, and what a check refuses now.
        """
        decision = Decision(Outcome.ACCEPTED, tuple(questions), reviewed, confirmed, ca_passphrase)
        return self._decide(actor, incoming_id, decision)

    def give_back(
        self,
        actor: Actor,
        incoming_id: int,
        remarks: Sequence[Remark],
        *,
        ca_passphrase: str | None = None,
    ) -> Incoming:
        """Return a package with remarks: it stays out of every total, its number is used.

        Raises UserError E_REMARK without a remark or for one about a row that is not there,
        E_DECIDED, E_EARLIER.
        """
        if not remarks:
            raise UserError("E_REMARK", place="—")
        decision = Decision(
            Outcome.RETURNED, tuple(remarks), confirmed=True, ca_passphrase=ca_passphrase
        )
        return self._decide(actor, incoming_id, decision)

    def receipt(self, incoming_id: int) -> tuple[str, bytes]:
        """Give the name and the bytes of the answer to a package.

        Raises UserError E_NO_RECEIPT before a decision, and for strangers, who get none.
        """
        with self._database.read() as session:
            row = _found(session, incoming_id)
            roster = session.get(RosterHouse, row.roster_id) if row.roster_id else None
            if row.receipt is None or roster is None or row.sequence is None:
                raise UserError("E_NO_RECEIPT")
            apart = row.id if row.state == PackageState.REFUSED else None
            return receipt.file_name(roster.house_id, row.sequence, apart), row.receipt

    def data_of(self, incoming_id: int) -> bytes:
        """Give the very bytes that came. Raises UserError E_NOT_FOUND."""
        with self._database.read() as session:
            data = _found(session, incoming_id).data
            if data is None:
                raise UserError("E_NOT_FOUND")
            return data

    def proposal(self) -> Period | None:
        """Name the period of the newest package that waits or was taken, to begin with."""
        with self._database.read() as session:
            row = session.execute(
                select(IncomingPackage.period_from, IncomingPackage.period_to)
                .where(IncomingPackage.state.in_(BELIEVED))
                .order_by(IncomingPackage.period_to.desc(), IncomingPackage.period_from.desc())
                .limit(1)
            ).first()
            return Period(row.period_from, row.period_to) if row else None

    def _examined(self, session: Session, data: bytes) -> Examined:
        return deciding.reopen(session, data, self._clock.now(), self._rows_read)

    def _decide(self, actor: Actor, incoming_id: int, decision: Decision) -> Incoming:
        with self._work(actor, "office.decide") as work:
            row = _waiting(work.session, incoming_id)
            deciding.decide(work, row, decision)
            work.session.flush()
            return self._shown(work.session, row)

    def _shown(
        self, session: Session, row: IncomingPackage, *, duplicate: bool = False
    ) -> Incoming:
        roster = session.get(RosterHouse, row.roster_id) if row.roster_id else None
        has_receipt = bool(
            session.scalar(
                select(IncomingPackage.receipt.is_not(None)).where(IncomingPackage.id == row.id)
            )
        )
        return incoming_of(row, roster, has_receipt=has_receipt, duplicate=duplicate)


def _found(session: Session, incoming_id: int) -> IncomingPackage:
    row = session.get(IncomingPackage, incoming_id)
    if row is None:
        raise UserError("E_NOT_FOUND")
    return row


def _waiting(session: Session, incoming_id: int) -> IncomingPackage:
    row = _found(session, incoming_id)
    if row.state != PackageState.WAITING:
        raise UserError("E_DECIDED")
    return row
