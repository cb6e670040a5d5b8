"""The next package for the regional office: what would go, what to mend first, sign and write."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy.orm import Session

from friendship_desktop import __version__
from friendship_desktop.errors import UserError
from friendship_desktop.exchange import (
    header,
    keys,
    layout,
    numbering,
    package,
    reading,
    schema,
)
from friendship_desktop.exchange.columns import Kind, Row, Table
from friendship_desktop.exchange.schema_1_1 import CODED_1_1
from friendship_desktop.progress import Progress, Silent
from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.reports.writer import render
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.dates import month_end, month_start, previous_month
from friendship_desktop.rules.suppression import DEFAULT_K
from friendship_desktop.rules.zone import LOCAL_ZONE
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.documents.letterhead import letterhead
from friendship_desktop.services.documents.totals_paper import totals_paper
from friendship_desktop.services.editing import required_reason
from friendship_desktop.services.house import institution_on
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.outbox.collect import (
    Breakdowns,
    Codes,
    Collected,
    collect,
    shown_breakdowns,
)
from friendship_desktop.services.outbox.disclosure import coding
from friendship_desktop.services.outbox.keyring import (
    chain,
    house_keys,
    invited,
    joined_office,
    keep_keys,
    last_package,
    own_trust,
    pending_keys,
)
from friendship_desktop.services.register.board import BoardLesson, lessons_between
from friendship_desktop.store import files
from friendship_desktop.store.models import Office, OutgoingPackage
from friendship_desktop.store.open_house import OpenHouse

TableSent = Table
RowSent = Row
CellKind = Kind
"""The tables of the format in its words, for whoever shows them."""
HISTORY, REASON = 1000, 1000
"""Packages that a header may name, characters of a reason: the limits of the format."""


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
    instruction: header.Instruction | None = None
    """Given when learners go by code; without it only counts do."""


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


def as_sent(draft: Draft) -> dict[Table, list[Row]]:
    """Give the rows of a draft in the order and under the numbers that the package will carry."""
    rows = draft.collected.rows
    tables = [table for table in CODED_1_1 if table.name in rows]
    numbered = numbering.number(rows, tables)
    return {table: numbered[table.name] for table in tables}


def tidy(folder: Path, name: str) -> None:
    """Remove what earlier files of this House left there when their stick was pulled out."""
    house_id = name.split("_", 1)[0]
    for path in folder.glob(f"{house_id}_*{layout.EXTENSION}{files.UNFINISHED}"):
        files.remove(path)


class Outbox:
    """Makes the packages of an open House."""

    def __init__(self, house: OpenHouse, clock: Clock) -> None:
        self._house = house
        self._database = house.database
        self._clock = clock

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
        not lie within the window, E_OFFICE_NEWER when the office reads no version that we write.
        """
        if not (window.first <= period.first <= period.last <= window.last):
            raise UserError("E_WINDOW")
        with self._database.read() as session:
            office = joined_office(session)
            last = last_package(session, office)
            before = self._shown_before(session, office, period)
            coded = coding(session)
            codes = Codes(coded.key, self._clock.today()) if coded else None
            collected = collect(
                session,
                window,
                period,
                k=DEFAULT_K,
                before=before,
                codes=codes,
                version=self._version(session, office),
            )
            return Draft(
                sequence=chain(session, office).sequence,
                window=window,
                period=period,
                counts={table: len(rows) for table, rows in collected.rows.items()},
                before=json.loads(last.counts) if last else {},
                hides=collected.hides,
                k=DEFAULT_K,
                collected=collected,
                instruction=coded.instruction if coded else None,
            )

    def _version(self, session: Session, office: Office) -> str:
        """Give the newest schema that the office reads; that its keys ended is said when signing.

        An office reads every earlier version, so one that reads none of ours has a later program.
        """
        try:
            return schema.newest(invited(session, office, self._clock.now()).schema_versions)
        except UserError as error:
            if error.code == "E_SCHEMA":
                raise UserError("E_OFFICE_NEWER") from error
            return schema.CURRENT

    def _shown_before(self, session: Session, office: Office, period: Period) -> Breakdowns:
        """Read what the last package of these days has shown: the office keeps it beside the next.

        One that no longer opens, after its keys were lost, tells nothing here.
        """
        last = last_package(session, office, period_from=period.first)
        if last is None:
            return {}
        made = dt.datetime.fromisoformat(last.created_at)
        try:
            opened = reading.open_package(last.sealed, own_trust(self._house, session), now=made)
        except UserError:
            return {}
        return shown_breakdowns(opened.rows)

    def export(
        self,
        actor: Actor,
        to: Path,
        draft: Draft,
        *,
        corrects: int | None = None,
        reason: str = "",
        progress: Progress | None = None,
    ) -> Exported:
        """Sign, encrypt and write a package into the folder `to`.

        `corrects` is the id of the package that this one takes the place of, with the `reason` that
        a person typed (E_REASON_EMPTY without one).

        The number is taken in the transaction that records the digest; when the file then cannot be
        put in its place (E_NOT_PLACED), the package is in the journal and can be saved again. Raises
        UserError E_NOT_INVITED, E_EXPIRED, E_READONLY, E_FULL, E_REPLAY when another package took
        the number meanwhile, and CancelledError; before the transaction nothing is kept.
        """
        require(actor, "exchange.export")
        watch = progress or Silent()
        now = self._clock.now()
        with self._database.read() as session:
            office = joined_office(session)
            own = house_keys(self._house, session)
            upcoming = self._next_keys(session, own, now)
            facts = _facts(session, office, draft, now, upcoming)
            if corrects is not None:
                facts = replace(facts, supersedes=_corrected(session, corrects, reason))
            report = self._report(session, draft, now)
            to_whom = invited(session, office, now)
        built = package.build(draft.collected.rows, facts, report, own, to_whom, progress=watch)
        with files.refusals(to):
            to.mkdir(parents=True, exist_ok=True)
            tidy(to, built.name)
        beside = to / (built.name + files.UNFINISHED)
        try:
            with files.refusals(to):
                files.write(beside, built.sealed)
            row_id = self._record(actor, office.id, facts, built)
            try:
                files.move(beside, to / built.name)
            except OSError as error:
                raise UserError("E_NOT_PLACED", number=facts.sequence, place=str(to)) from error
        finally:
            files.remove(beside)
        return Exported(row_id, to / built.name, facts.sequence, built.digest)

    def _record(
        self, actor: Actor, office_id: int, facts: package.Facts, built: package.Package
    ) -> int:
        with self._database.write(actor.account_id, "exchange.export") as unit:
            office = unit.session.get_one(Office, office_id)
            if chain(unit.session, office).sequence != facts.sequence:
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
                supersedes=facts.supersedes.sequence if facts.supersedes else None,
            )
            unit.session.add(row)
            if facts.next_keys and pending_keys(self._house, unit.session) is None:
                at = self._clock.instant()
                keep_keys(self._house, unit.session, facts.next_keys, at, pending=True)
            unit.session.flush()
            return row.id

    def _next_keys(
        self, session: Session, own: keys.HouseKeys, now: dt.datetime
    ) -> keys.HouseKeys | None:
        """Give the keys to ask a certificate for, from sixty days before the present one ends.

        Copies stay readable: only the signing key is new.
        """
        if not package.needs_next_keys(own, now):
            return None
        name = institution_on(session, now.date()).name("kk")
        return pending_keys(self._house, session) or replace(
            keys.make(own.house_id, name, now), identity=own.identity
        )

    def _report(self, session: Session, draft: Draft, now: dt.datetime) -> bytes:
        head = letterhead(session, now.astimezone(LOCAL_ZONE).date())
        sheet = totals_paper(
            session,
            head,
            draft.period,
            draft.collected.indicators,
            language=PaperLanguage.BOTH,
            hidden_below=draft.k if draft.hides else None,
        )
        return render([sheet], title=head.house.joined(PaperLanguage.BOTH)).data


def _facts(
    session: Session,
    office: Office,
    draft: Draft,
    now: dt.datetime,
    upcoming: keys.HouseKeys | None,
) -> package.Facts:
    before = chain(session, office)
    return package.Facts(
        sequence=before.sequence,
        prev=before.history[0].manifest_sha256 if before.history else None,
        window=(draft.window.first, draft.window.last),
        period=(draft.period.first, draft.period.last),
        created_at=now.replace(microsecond=0),
        app_version=__version__,
        history=before.history[:HISTORY],
        k=draft.k,
        next_keys=upcoming,
        instruction=draft.instruction,
    )


def _corrected(session: Session, package_id: int, reason: str) -> header.Supersedes:
    row = session.get_one(OutgoingPackage, package_id)
    return header.Supersedes(row.sequence, row.manifest_sha256, required_reason(reason, REASON))
