"""The journal of packages: what was sent, sent again, answered, and its cover act."""

from __future__ import annotations

import contextlib
import datetime as dt
import itertools
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import ColumnElement, select, update

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import invitation, keys, practice, reading, receipt, signed
from friendship_desktop.exchange.receipt import Outcome
from friendship_desktop.progress import Progress
from friendship_desktop.reports.acts import CoverAct
from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.reports.writer import Rendered, render
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.dates import short_date
from friendship_desktop.rules.zone import LOCAL_ZONE
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.documents.cover_act import cover_act
from friendship_desktop.services.documents.letterhead import letterhead
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.outbox.answers import Answer, answer_of
from friendship_desktop.services.outbox.correcting import IndicatorChange, indicator_changes
from friendship_desktop.services.outbox.keyring import (
    every_key,
    house_keys,
    joined_office,
    keep_keys,
    last_package,
    note_versions,
    office_in_force,
    own_trust,
    pending_keys,
)
from friendship_desktop.services.outbox.letter import BODY, SUBJECT, letter
from friendship_desktop.services.outbox.service import Draft, tidy
from friendship_desktop.services.register.locking import lock_covered
from friendship_desktop.store import files
from friendship_desktop.store.database import Unit
from friendship_desktop.store.models import House, Office, OutgoingPackage
from friendship_desktop.store.open_house import OpenHouse
from friendship_desktop.texts import Texts

ELSEWHERE = ("E_EXPIRED", "E_CERT", "E_AGE")
"""Refusals after which an answer may still be one of an office that was left or to an earlier key;
the first of them that came up is told."""


@dataclass(frozen=True, slots=True)
class _Believed:
    """An answer that was believed, by its office's row; `keys` may take the certificate it brings."""

    answer: receipt.Receipt
    office_id: int
    keys: keys.HouseKeys | None


@dataclass(frozen=True, slots=True)
class Sent:
    """One line of the journal of packages."""

    id: int
    sequence: int
    digest: str
    window: Period
    period: Period
    created_at: dt.datetime
    file_name: str
    file_size: int
    outcome: str
    sent_at: dt.datetime | None
    """When it was put on a stick or beside a letter, or said to be sent."""
    answered_at: dt.datetime | None
    is_practice: bool
    corrects: int | None = None
    """The number of the package that this one takes the place of."""
    is_left: bool = False
    """It went to an office that the House has left: nothing more is sent there."""


class SentPackages:
    """Keeps what was exported and what the office answered."""

    def __init__(self, house: OpenHouse, clock: Clock) -> None:
        self._house = house
        self._database = house.database
        self._clock = clock

    def journal(self) -> list[Sent]:
        """Return every package, newest first."""
        with self._database.read() as session:
            rows = session.execute(
                select(OutgoingPackage, Office)
                .join(Office, Office.id == OutgoingPackage.office_id)
                .order_by(OutgoingPackage.id.desc())
            ).all()
            in_force = office_in_force(session)
            now = in_force.office_id if in_force else ""
            return [_sent(row, office, is_left=office.office_id != now) for row, office in rows]

    def save_again(self, package_id: int, to: Path) -> Path:
        """Write the very same bytes again, onto a stick or for a letter."""
        with self._database.read() as session:
            row = session.get_one(OutgoingPackage, package_id)
            target, sealed = to / row.file_name, row.sealed
        with files.refusals(target):
            tidy(to, target.name)
            files.write(target, sealed)
        return target

    def note_sent(self, actor: Actor, package_id: int) -> None:
        """Note that a package was handed over; the first day counts. Raises UserError E_FORBIDDEN."""
        require(actor, "exchange.send")
        with self._database.write(actor.account_id, "exchange.send") as unit:
            row = unit.session.get_one(OutgoingPackage, package_id)
            row.sent_at = row.sent_at or self._clock.instant()

    def act(self, package_id: int, *, language: PaperLanguage, today: dt.date) -> CoverAct:
        """Fill F-24, the cover act of a package."""
        with self._database.read() as session:
            row = session.get_one(OutgoingPackage, package_id)
            office = session.get_one(Office, row.office_id)
            head = letterhead(session, today)
            return cover_act(
                row, office, house_keys(self._house, session).code, head, language=language
            )

    def draw_act(self, act: CoverAct) -> Rendered:
        """Draw F-24 for a preview, a file or a printer."""
        return render([act], title=act.file_name)

    def read_back(self, data: bytes, *, progress: Progress | None = None) -> reading.Opened:
        """Open one of the House's own packages and check everything about it.

        Raises UserError with the first code of docs/package-format.md that applies.
        """
        with self._database.read() as session:
            joined_office(session)
            own = own_trust(self._house, session)
        return reading.open_package(data, own, now=self._clock.now(), progress=progress)

    def ask_practice_office(self, actor: Actor, package_id: int) -> receipt.Receipt:
        """Let the practice office answer a package, and take its receipt in."""
        with self._database.read() as session:
            sealed = session.get_one(OutgoingPackage, package_id).sealed
            known = every_key(self._house, session)
            identities = own_trust(self._house, session).identities
        maker = signed.check(signed.decrypted(sealed, identities)).signature.certificate
        own = next(one for one in known if one.certificate == maker)
        return self.take_receipt(actor, practice.answer(sealed, own, now=self._clock.now()))

    def is_encrypted(self, data: bytes) -> bool:
        """Tell an answer of the office, which is encrypted, from its invitation, which is not."""
        return signed.is_encrypted(data)

    def take_receipt(self, actor: Actor, data: bytes) -> receipt.Receipt:
        """Read the office's answer and note it in the journal.

        It also tells where to go on after a copy was restored: the office's head is kept, even if
        the package answered is not in the copy. Raises UserError with the codes of the container,
        E_CERT, E_RECIPIENT, E_NO_PACKAGE when it says nothing new about an unknown package,
        E_OLD_RECEIPT when a later answer to the package is here, and E_OWN_PACKAGE.
        """
        require(actor, "exchange.receipt")
        again = self._kept(OutgoingPackage.receipt == data)
        if again is not None:
            return again
        believed = self._read_receipt(data)
        answer, own = believed.answer, believed.keys
        digest = answer.package.manifest_sha256
        kept = self._kept(OutgoingPackage.manifest_sha256 == digest)
        if kept is not None and answer.created_at < kept.created_at:
            raise UserError("E_OLD_RECEIPT", number=answer.package.sequence)
        with self._database.write(actor.account_id, "exchange.receipt") as unit:
            row = unit.session.scalar(
                select(OutgoingPackage).where(OutgoingPackage.manifest_sha256 == digest)
            )
            office = unit.session.get_one(Office, believed.office_id)
            last = last_package(unit.session, office)
            head = answer.head
            if head is not None and head.sequence > office.known_sequence:
                is_news = last is None or head.sequence > last.sequence
                office.known_sequence, office.known_head = head.sequence, head.manifest_sha256
            else:
                is_news = False
            if row is None and not is_news:
                raise UserError("E_NO_PACKAGE")
            if row is not None:
                row.answered_at = self._clock.instant()
                row.outcome, row.receipt = answer.outcome, data
                _carry_out(unit, row, office)
            if office is joined_office(unit.session):
                note_versions(unit.session, answer)
            if own is not None and answer.certificate is not None:
                certified = keys.certified(own, answer.certificate)
                keep_keys(self._house, unit.session, certified, self._clock.instant())
                unit.session.get_one(House, 1).house_id = answer.house_id
        return answer

    def _refuse_own(self, data: bytes) -> None:
        """Refuse a package of this House, opened in place of the answer to it."""
        with self._database.read() as session:
            identities = own_trust(self._house, session).identities
            digest = signed.check(signed.decrypted(data, identities)).digest
            query = select(OutgoingPackage.sequence)
            number = session.scalar(query.where(OutgoingPackage.manifest_sha256 == digest))
        if number is not None:
            raise UserError("E_OWN_PACKAGE", number=number)

    def _kept(self, which: ColumnElement[bool]) -> receipt.Receipt | None:
        """Read an answer of the journal again; it was believed when it came."""
        with self._database.read() as session:
            data = session.scalar(select(OutgoingPackage.receipt).where(which))
            identities = own_trust(self._house, session).identities if data else ()
        return receipt.read_kept(data, identities) if data else None

    def answer(self, package_id: int) -> Answer | None:
        """Return what the office wrote about a package; None before it answered."""
        found = self._kept(OutgoingPackage.id == package_id)
        if found is None:
            return None
        with self._database.read() as session:
            return answer_of(session, found)

    def changes(self, package_id: int, draft: Draft) -> tuple[IndicatorChange, ...]:
        """Tell which indicators a new package would report otherwise than an earlier one did."""
        with self._database.read() as session:
            row = session.get_one(OutgoingPackage, package_id)
            sealed, made = row.sealed, dt.datetime.fromisoformat(row.created_at)
            own = own_trust(self._house, session)
        before = reading.open_package(sealed, own, now=made).rows["indicators"]
        return indicator_changes(before, draft.collected.rows["indicators"])

    def letter(self, package_id: int, texts: Texts) -> tuple[str, bytes]:
        """Write a letter with a package attached; give the name of the file and its bytes."""
        with self._database.read() as session:
            row = session.get_one(OutgoingPackage, package_id)
            today = self._clock.today()
            house = letterhead(session, today).house
            places = {
                "house": (house.ru if texts.language == "ru" else house.kk) or house.kk or house.ru,
                "number": row.sequence,
                "first": short_date(row.period_from),
                "last": short_date(row.period_to),
                "name": row.file_name,
                "code": row.manifest_sha256[:8],
            }
            subject, body = texts.text(SUBJECT, **places), texts.text(BODY, **places)
            name = f"{Path(row.file_name).stem}.eml"
            return name, letter(subject, body, row.file_name, row.sealed)

    def _read_receipt(self, data: bytes) -> _Believed:
        """Read an answer of the office in force or of one that was left, to whatever key.

        It may bring the certificate of the keys in force or of the next ones.
        """
        now = self._clock.now()
        with self._database.read() as session:
            in_force = joined_office(session)
            offices = [(in_force.id, invitation.read(in_force.invitation, now=now))]
            left = select(Office).where(Office.id != in_force.id).order_by(Office.id.desc())
            for row in session.scalars(left):
                with contextlib.suppress(UserError):  # its own keys may have ended since
                    offices.append((row.id, invitation.read(row.invitation, now=now)))
            own, upcoming = house_keys(self._house, session), pending_keys(self._house, session)
            fresh = {one.code for one in (own, upcoming) if one is not None}
            known = every_key(self._house, session)
        refusals: dict[str, UserError] = {}
        for (office_id, office), house in itertools.product(offices, known):
            try:
                answer = receipt.read(data, office, house, now=now)
            except UserError as error:
                if error.code not in ELSEWHERE:
                    raise
                refusals.setdefault(error.code, error)
                continue
            is_fresh = office_id == in_force.id and house.code in fresh
            return _Believed(answer, office_id, house if is_fresh else None)
        if "E_CERT" in refusals:
            self._refuse_own(data)
        raise next(refusals[code] for code in ELSEWHERE if code in refusals)


def _carry_out(unit: Unit, row: OutgoingPackage, office: Office) -> None:
    """Let an accepted package lock its lessons and take the place of the one it corrects."""
    if row.outcome != Outcome.ACCEPTED:
        return
    of_office = select(Office.id).where(Office.office_id == office.office_id)
    is_of_office = OutgoingPackage.office_id.in_(of_office)
    # the answer to a correction may have come before that to what it corrects
    corrected = select(OutgoingPackage.supersedes).where(
        is_of_office, OutgoingPackage.outcome.in_((Outcome.ACCEPTED, Outcome.SUPERSEDED))
    )
    unit.session.execute(
        update(OutgoingPackage)
        .where(is_of_office, OutgoingPackage.sequence.in_(corrected))
        .values(outcome=Outcome.SUPERSEDED)
    )
    if not office.practice:
        lock_covered(unit, row)


def _sent(row: OutgoingPackage, office: Office, *, is_left: bool) -> Sent:
    return Sent(
        row.id,
        row.sequence,
        row.manifest_sha256,
        Period(row.window_from, row.window_to),
        Period(row.period_from, row.period_to),
        dt.datetime.fromisoformat(row.created_at).astimezone(LOCAL_ZONE),
        row.file_name,
        row.file_size,
        row.outcome,
        _local(row.sent_at),
        _local(row.answered_at),
        office.practice,
        row.supersedes,
        is_left,
    )


def _local(instant: str | None) -> dt.datetime | None:
    return dt.datetime.fromisoformat(instant).astimezone(LOCAL_ZONE) if instant else None
