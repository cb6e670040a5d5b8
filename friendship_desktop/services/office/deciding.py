"""Accepting and returning: every check once more, then everything in one transaction."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import asdict, dataclass
from typing import cast

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import second
from friendship_desktop.exchange.header import Header
from friendship_desktop.exchange.reading import RowsRead
from friendship_desktop.exchange.receipt import Outcome
from friendship_desktop.memory import without_collecting
from friendship_desktop.rules.dates import short_date
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.office.applying import apply
from friendship_desktop.services.office.certifying import certify
from friendship_desktop.services.office.differences import differences, locked_periods
from friendship_desktop.services.office.figures import added, before
from friendship_desktop.services.office.keyring import Work, missing_of, missing_text
from friendship_desktop.services.office.locks import locks_in_force
from friendship_desktop.services.office.marks import PackageMarks, mark_changes
from friendship_desktop.services.office.opening import Examined, Stranger, examine
from friendship_desktop.services.office.outliers import Outlier, of_house
from friendship_desktop.services.office.receipts import Remark, answer
from friendship_desktop.services.office.rows import (
    Snapshot,
    key_text,
    periods_of,
    snapshot,
    stored,
)
from friendship_desktop.services.office.states import PackageState
from friendship_desktop.services.office.views import (
    Review,
    group_names,
    own_names,
    review_token,
)
from friendship_desktop.store.models import IncomingPackage, RegionIndicator, RosterHouse


@dataclass(frozen=True, slots=True)
class Decision:
    """What the operator chose; the fields are those of `Inbox.accept`."""

    outcome: Outcome
    remarks: tuple[Remark, ...] = ()
    reviewed: str | None = None
    confirmed: bool = False
    ca_passphrase: str | None = None


def reopen(session: Session, data: bytes, now: dt.datetime, rows_read: RowsRead) -> Examined:
    """Do every check of a package, again if it waits: the roster may have changed since."""
    found = examine(session, data, now=now, rows_read=rows_read)
    if isinstance(found, Stranger):
        raise UserError("E_NOT_ENROLLED", key_code=found.key_code)
    return found


@without_collecting()
def review_of(session: Session, found: Examined, new: Snapshot | None = None) -> Review:
    """Compare a package with what is stored of its House; `new` are its rows, if at hand."""
    roster = session.get_one(RosterHouse, found.roster_id)
    header, opened = found.opened.header, found.opened
    new = new or snapshot(opened.rows, header)
    window, period = Period(*header.window), Period(*header.period)
    before_it = stored(session, roster.id, window, periods_of(new, header))
    compared = differences(
        before_it,
        new,
        mark_changes(session, roster.id, window, cast("PackageMarks", new["marks"])),
    )
    return Review(
        house_id=roster.house_id,
        house_name=roster.name_kk or roster.name_ru,
        sequence=header.sequence,
        digest=opened.digest,
        window=window,
        period=period,
        differences=compared,
        missing=found.place.missing,
        locked=locked_periods(compared, locks_in_force(session)),
        is_duplicate=opened.duplicate,
        is_late=found.place.late,
        second_signature=opened.second_signature,
        report=opened.report,
        token=review_token(opened.digest, roster.head, found.place),
        earlier=_earlier(session, roster.id, header.sequence),
        asks_certificate=header.next_csr is not None,
        outliers=_outliers(session, roster, new, period),
        groups=group_names(before_it) | group_names(new),
        names=own_names(before_it) | own_names(new),
        correction=header.supersedes,
        unknown_correction=_unknown_correction(session, roster.id, header),
        second_signers=tuple(one.signer or "—" for one in second.look(opened.asice))
        if opened.second_signature
        else (),
    )


def _unknown_correction(session: Session, roster_id: int, header: Header) -> int | None:
    if header.supersedes is None:
        return None
    known = session.scalar(
        select(IncomingPackage.id).where(
            IncomingPackage.roster_id == roster_id,
            IncomingPackage.digest == header.supersedes.manifest_sha256,
        )
    )
    return header.supersedes.sequence if known is None else None


def _outliers(
    session: Session, roster: RosterHouse, new: Snapshot, period: Period
) -> tuple[Outlier, ...]:
    """Compare what a package tells of its period with what its House told of the one before."""
    earlier = before(period)
    rows = session.execute(
        select(
            RegionIndicator.code,
            RegionIndicator.part,
            RegionIndicator.value,
            RegionIndicator.hidden_below,
        ).where(
            RegionIndicator.roster_id == roster.id,
            RegionIndicator.period_from == earlier.first,
            RegionIndicator.period_to == earlier.last,
        )
    )
    told = {
        (code, part): added([(values[0], values[1])])
        for (first, last, code, part), values in new["indicators"].items()
        if (first, last) == (period.first, period.last)
    }
    known = {(code, part): added([(value, hidden)]) for code, part, value, hidden in rows}
    named = roster.house_id, roster.name_kk or roster.name_ru
    return tuple(of_house(roster.id, named, told, known))


@without_collecting()
def decide(
    work: Work,
    row: IncomingPackage,
    decision: Decision,
) -> None:
    """Carry out a decision inside the caller's transaction; raises what `Inbox.accept` raises."""
    earlier = _earlier(work.session, row.roster_id, row.sequence)
    if earlier is not None:
        raise UserError("E_EARLIER", sequence=earlier)
    found = reopen(work.session, row.data or b"", work.clock.now(), work.rows_read)
    header, digest = found.opened.header, found.opened.digest
    roster = work.session.get_one(RosterHouse, found.roster_id)
    new = snapshot(found.opened.rows, header)
    review = review_of(work.session, found, new)
    remarks = tuple(_checked(remark, review) for remark in decision.remarks)
    if decision.reviewed not in {None, review.token}:
        raise UserError("E_REVIEW")
    if decision.outcome is Outcome.ACCEPTED:
        _check_freely_acceptable(review, confirmed=decision.confirmed)
        apply(work.session.connection(), roster.id, new, review.window, periods_of(new, header))
        row.differences = json.dumps(review.counts())
        _supersede(work.session, roster.id, row)
    if header.next_csr is not None and decision.ca_passphrase is not None:
        certify(work, (roster, header.next_csr), decision.ca_passphrase)
    _advance(roster, found)
    row.state = PackageState(decision.outcome.value)
    row.remarks = json.dumps([asdict(remark) for remark in remarks], ensure_ascii=False)
    row.decided_at, row.decided_by = work.clock.instant(), work.actor.account_id
    row.receipt = answer(work, roster, header, digest, decision.outcome, remarks)
    verb = "office.accept" if decision.outcome is Outcome.ACCEPTED else "office.return"
    work.note(verb, roster_id=roster.id, incoming_id=row.id)


def _earlier(session: Session, roster_id: int | None, sequence: int | None) -> int | None:
    """Name the first number of the House that waits before this one, if any does."""
    return session.scalar(
        select(IncomingPackage.sequence)
        .where(
            IncomingPackage.roster_id == roster_id,
            IncomingPackage.state == PackageState.WAITING,
            IncomingPackage.sequence < sequence,
        )
        .order_by(IncomingPackage.sequence)
        .limit(1)
    )


def _check_freely_acceptable(review: Review, *, confirmed: bool) -> None:
    if review.locked:
        first, last = review.locked[0]
        raise UserError("E_PERIOD_LOCKED", first=short_date(first), last=short_date(last))
    if review.needs_confirmation and not confirmed:
        raise UserError("E_SHRINK", tables=", ".join(review.needs_confirmation))


def _advance(roster: RosterHouse, found: Examined) -> None:
    """Move the House's number and head on, and remember what was skipped, with its digest if told."""
    header = found.opened.header
    told = {link.sequence: link.manifest_sha256 for link in header.history}
    missing = missing_of(roster.missing) | {
        number: told.get(number) for number in found.place.missing
    }
    roster.missing = missing_text(missing.items())
    roster.sequence, roster.head = header.sequence, found.opened.digest


def _supersede(session: Session, roster_id: int, row: IncomingPackage) -> None:
    """Put the package that this one corrects out of the board."""
    if row.supersedes:
        session.execute(
            update(IncomingPackage)
            .where(
                IncomingPackage.roster_id == roster_id,
                IncomingPackage.digest == row.supersedes,
                IncomingPackage.state == PackageState.ACCEPTED,
            )
            .values(state=PackageState.SUPERSEDED)
        )


def _checked(remark: Remark, review: Review) -> Remark:
    """Let a remark name its row lastingly, of the package or gone from it.

    `row` may be the number of the row in the package.
    """
    if not remark.text.strip():
        raise UserError("E_REMARK", place="—")
    if not remark.table:
        return remark
    found = next((one for one in review.differences if one.table == remark.table), None)
    if found is None:
        raise UserError("E_REMARK", place=remark.table)
    keys = [key_text(key) for key in found.package]
    if remark.row.isdecimal() and 1 <= int(remark.row) <= len(keys):
        return Remark(remark.text, remark.table, keys[int(remark.row) - 1])
    if remark.row and remark.row not in {*keys, *map(key_text, found.removed)}:
        raise UserError("E_REMARK", place=f"{remark.table} {remark.row}")
    return remark
