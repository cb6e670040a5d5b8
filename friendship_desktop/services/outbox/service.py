"""Signed packages for the regional office: join it, look at what would go, export, send again."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from friendship_desktop import __version__
from friendship_desktop.errors import UserError
from friendship_desktop.exchange import (
    header,
    invitation,
    keys,
    package,
    practice,
    reading,
    receipt,
    trust,
)
from friendship_desktop.exchange.layout import NO_HOUSE_ID
from friendship_desktop.progress import Progress, Silent
from friendship_desktop.reports.acts import CoverAct
from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.reports.writer import Rendered, render
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.dates import month_end, month_start, previous_month
from friendship_desktop.rules.suppression import DEFAULT_K
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.documents.cover_act import cover_act
from friendship_desktop.services.documents.letterhead import letterhead
from friendship_desktop.services.documents.totals_paper import totals_paper
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.outbox.collect import Collected, collect
from friendship_desktop.services.register.board import BoardLesson, lessons_between
from friendship_desktop.store import files
from friendship_desktop.store.models import House, HouseKey, Office, OutgoingPackage
from friendship_desktop.store.open_house import OpenHouse


@dataclass(frozen=True, slots=True)
class JoinedOffice:
    """The office in force, and the House's key as it is known there."""

    id: int
    office_id: str
    name_kk: str
    name_ru: str
    is_practice: bool
    key_code: str
    key_until: dt.date
    is_enrolled: bool
    house_id: str


@dataclass(frozen=True, slots=True)
class Draft:
    """What the next package would be, shown before anything is signed."""

    sequence: int
    window: Period
    period: Period
    counts: Mapping[str, int]
    before: Mapping[str, int]
    """Rows of each table in the package before, empty for the first one."""
    hides: bool
    k: int
    collected: Collected


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to mend before sending; it may be sent with remarks."""

    code: str
    lesson: BoardLesson


@dataclass(frozen=True, slots=True)
class Exported:
    """A package on its way."""

    id: int
    path: Path
    sequence: int
    digest: str


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
    answered_at: dt.datetime | None
    is_practice: bool


class Outbox:
    """Makes the packages of an open House and keeps their journal."""

    def __init__(self, house: OpenHouse, clock: Clock) -> None:
        self._house = house
        self._database = house.database
        self._clock = clock

    # --- the office -----------------------------------------------------------------------------

    def office(self) -> JoinedOffice | None:
        """Return the office that was joined last, or None before any."""
        with self._database.read() as session:
            row = _office(session)
            if row is None:
                return None
            own = self._keys(session)
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
            )

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

    def join(self, actor: Actor, data: bytes, *, typed_code: str, name: str) -> None:
        """Join the office of an invitation after its code from the official letter was typed.

        Raises UserError E_CODE when the code is another one, and those of `look_at_invitation`.
        """
        require(actor, "exchange.join")
        found = self.look_at_invitation(data)
        invitation.confirm(found, typed_code)
        with self._database.read() as session:
            house_id = session.get_one(House, 1).house_id
        made = keys.make(house_id or NO_HOUSE_ID, name, self._clock.now())
        self._join(actor, found, data, made)

    def _join(
        self, actor: Actor, office: invitation.Invitation, data: bytes, made: keys.HouseKeys
    ) -> None:
        at = self._clock.instant()
        locked = keys.lock(made, self._house.keys.signing.encode())
        with self._database.write(actor.account_id, "exchange.join") as unit:
            unit.session.add(
                HouseKey(
                    pkcs12=locked,
                    age_identity=made.identity,
                    certificate=made.certificate_pem.decode(),
                    made_at=at,
                )
            )
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

    # --- before sending -------------------------------------------------------------------------

    def proposal(self, *, today: dt.date) -> tuple[Period, Period]:
        """Propose window and period: the year so far, and the month that ends or has just ended."""
        month = month_start(today) if today.day > 15 else previous_month(today)
        period = Period(month, month_end(month))
        return Period(dt.date(period.last.year, 1, 1), period.last), period

    def remarks(self, period: Period, *, today: dt.date) -> list[Remark]:
        """List lessons of the period that miss marks or a register; they lead to the row to mend."""
        with self._database.read() as session:
            board = lessons_between(session, period.first, min(period.last, today))
        return [
            Remark("lesson.partly" if lesson.marked else "lesson.unmarked", lesson)
            for lesson in board
            if lesson.is_to_mark
        ]

    def draft(self, window: Period, period: Period) -> Draft:
        """Collect what would go, without signing or writing anything.

        Raises UserError E_NOT_INVITED before any office was joined, E_WINDOW when the period does
        not lie within the window.
        """
        if not (window.first <= period.first <= period.last <= window.last):
            raise UserError("E_WINDOW")
        with self._database.read() as session:
            office = _joined(session)
            last = _last(session, office.id)
            collected = collect(session, window, period, k=DEFAULT_K)
            return Draft(
                sequence=(last.sequence if last else 0) + 1,
                window=window,
                period=period,
                counts={table: len(rows) for table, rows in collected.rows.items()},
                before=json.loads(last.counts) if last else {},
                hides=collected.hides,
                k=DEFAULT_K,
                collected=collected,
            )

    # --- sending --------------------------------------------------------------------------------

    def export(
        self, actor: Actor, to: Path, draft: Draft, *, progress: Progress | None = None
    ) -> Exported:
        """Sign, encrypt and write a package into the folder `to`.

        The number is taken in the transaction that records the digest; when the file then cannot be
        put in its place, the package is in the journal and can be saved again. Raises UserError
        E_NOT_INVITED, E_EXPIRED, E_READONLY, E_FULL, E_REPLAY when another package took the number
        meanwhile, and CancelledError; before the transaction nothing is kept.
        """
        require(actor, "exchange.export")
        watch = progress or Silent()
        now = self._clock.now()
        with self._database.read() as session:
            office = _joined(session)
            facts = _facts(session, office.id, draft, now)
            report = self._report(session, draft, now)
            invited = invitation.read(office.invitation, now=now)
            own = self._keys(session)
        built = package.build(draft.collected.rows, facts, report, own, invited, progress=watch)
        with files.refusals(to):
            to.mkdir(parents=True, exist_ok=True)
        beside = to / (built.name + files.UNFINISHED)
        try:
            with files.refusals(beside):
                files.write(beside, built.sealed)
            row_id = self._record(actor, office.id, facts, built)
            with files.refusals(to):
                files.move(beside, to / built.name)
        finally:
            files.remove(beside)
        return Exported(row_id, to / built.name, facts.sequence, built.digest)

    def _record(
        self, actor: Actor, office_id: int, facts: package.Facts, built: package.Package
    ) -> int:
        with self._database.write(actor.account_id, "exchange.export") as unit:
            last = _last(unit.session, office_id)
            if (last.manifest_sha256 if last else None) != facts.prev:
                raise UserError("E_REPLAY")
            row = OutgoingPackage(
                office_id=office_id,
                sequence=facts.sequence,
                manifest_sha256=built.digest,
                prev=facts.prev,
                window_from=facts.window[0],
                window_to=facts.window[1],
                period_from=facts.period[0],
                period_to=facts.period[1],
                created_at=self._clock.instant(),
                counts=json.dumps(dict(built.header.counts)),
                file_name=built.name,
                file_size=len(built.sealed),
                sealed=built.sealed,
            )
            unit.session.add(row)
            unit.session.flush()
            return row.id

    def _report(self, session: Session, draft: Draft, now: dt.datetime) -> bytes:
        head = letterhead(session, now.date())
        sheet = totals_paper(
            session,
            head,
            draft.period,
            draft.collected.indicators,
            language=PaperLanguage.BOTH,
            hidden_below=draft.k if draft.hides else None,
        )
        return render([sheet], title=head.house.joined(PaperLanguage.BOTH)).data

    # --- afterwards -----------------------------------------------------------------------------

    def journal(self) -> list[Sent]:
        """Return every package, newest first."""
        with self._database.read() as session:
            rows = session.execute(
                select(OutgoingPackage, Office.practice)
                .join(Office, Office.id == OutgoingPackage.office_id)
                .order_by(OutgoingPackage.id.desc())
            )
            return [_sent(row, practised) for row, practised in rows]

    def save_again(self, package_id: int, to: Path) -> Path:
        """Write the very same bytes again, onto a stick or for a letter."""
        with self._database.read() as session:
            row = session.get_one(OutgoingPackage, package_id)
            target, sealed = to / row.file_name, row.sealed
        with files.refusals(target):
            files.write(target, sealed)
        return target

    def act(self, package_id: int, *, language: PaperLanguage, today: dt.date) -> CoverAct:
        """Fill F-24, the cover act of a package."""
        with self._database.read() as session:
            row = session.get_one(OutgoingPackage, package_id)
            office = session.get_one(Office, row.office_id)
            head = letterhead(session, today)
            return cover_act(row, office, self._keys(session).code, head, language=language)

    def draw_act(self, act: CoverAct) -> Rendered:
        """Draw F-24 for a preview, a file or a printer."""
        return render([act], title=act.file_name)

    def read_back(self, data: bytes, *, progress: Progress | None = None) -> reading.Opened:
        """Open one of the House's own packages and check everything about it.

        Raises UserError with the first code of docs/package-format.md that applies.
        """
        with self._database.read() as session:
            _joined(session)
            own = trust.own_copy(self._keys(session))
        return reading.open_package(data, own, now=self._clock.now(), progress=progress)

    def ask_practice_office(self, actor: Actor, package_id: int) -> receipt.Receipt:
        """Let the practice office answer a package, and take its receipt in."""
        with self._database.read() as session:
            sealed = session.get_one(OutgoingPackage, package_id).sealed
            own = self._keys(session)
        return self.take_receipt(actor, practice.answer(sealed, own, now=self._clock.now()))

    def take_receipt(self, actor: Actor, data: bytes) -> receipt.Receipt:
        """Read the office's answer and note it in the journal.

        Raises UserError with the codes of the container, E_CERT, E_RECIPIENT, and E_NO_PACKAGE when
        it answers a package that this House has not sent.
        """
        require(actor, "exchange.receipt")
        now = self._clock.now()
        with self._database.read() as session:
            office = invitation.read(_joined(session).invitation, now=now)
            own = self._keys(session)
        answer = receipt.read(data, office, own, now=now)
        with self._database.write(actor.account_id, "exchange.receipt") as unit:
            row = unit.session.scalar(
                select(OutgoingPackage).where(
                    OutgoingPackage.manifest_sha256 == answer.package.manifest_sha256
                )
            )
            if row is None:
                raise UserError("E_NO_PACKAGE")
            row.outcome, row.receipt, row.answered_at = answer.outcome, data, self._clock.instant()
            if answer.certificate is not None:
                self._enrol(unit.session, own, answer)
        return answer

    def _enrol(self, session: Session, own: keys.HouseKeys, answer: receipt.Receipt) -> None:
        """Keep the certificate that the office issued, and the number it gave."""
        newest = select(func.max(HouseKey.id)).scalar_subquery()
        certificate = keys.certified(own, answer.certificate or b"").certificate_pem.decode()
        session.execute(
            update(HouseKey).where(HouseKey.id == newest).values(certificate=certificate)
        )
        session.get_one(House, 1).house_id = answer.house_id

    def _keys(self, session: Session) -> keys.HouseKeys:
        row = session.scalars(select(HouseKey).order_by(HouseKey.id.desc()).limit(1)).one()
        password = self._house.keys.signing.encode()
        return keys.unlock(row.pkcs12, password, row.age_identity, row.certificate.encode())


def _office(session: Session) -> Office | None:
    return session.scalar(select(Office).order_by(Office.id.desc()).limit(1))


def _joined(session: Session) -> Office:
    office = _office(session)
    if office is None:
        raise UserError("E_NOT_INVITED")
    return office


def _last(session: Session, office_id: int) -> OutgoingPackage | None:
    return session.scalar(
        select(OutgoingPackage)
        .where(OutgoingPackage.office_id == office_id)
        .order_by(OutgoingPackage.sequence.desc())
        .limit(1)
    )


def _facts(session: Session, office_id: int, draft: Draft, now: dt.datetime) -> package.Facts:
    before: Sequence[tuple[int, str]] = [
        (sequence, digest)
        for sequence, digest in session.execute(
            select(OutgoingPackage.sequence, OutgoingPackage.manifest_sha256)
            .where(OutgoingPackage.office_id == office_id)
            .order_by(OutgoingPackage.sequence.desc())
        )
    ]
    return package.Facts(
        sequence=(before[0][0] if before else 0) + 1,
        prev=before[0][1] if before else None,
        window=(draft.window.first, draft.window.last),
        period=(draft.period.first, draft.period.last),
        created_at=now.replace(microsecond=0),
        app_version=__version__,
        history=tuple(header.Link(*link) for link in before),
        k=draft.k,
    )


def _sent(row: OutgoingPackage, is_practice: bool) -> Sent:  # noqa: FBT001 - a column of the row
    return Sent(
        row.id,
        row.sequence,
        row.manifest_sha256,
        Period(row.window_from, row.window_to),
        Period(row.period_from, row.period_to),
        dt.datetime.fromisoformat(row.created_at),
        row.file_name,
        row.file_size,
        row.outcome,
        dt.datetime.fromisoformat(row.answered_at) if row.answered_at else None,
        is_practice,
    )
