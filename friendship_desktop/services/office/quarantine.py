"""The first step of the inbox: keep the bytes, check them, say how the file stands."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import invitation, layout, reading
from friendship_desktop.exchange.receipt import Outcome
from friendship_desktop.memory import without_collecting
from friendship_desktop.services.office.keyring import Work, missing_of, missing_text
from friendship_desktop.services.office.opening import Examined, Stranger, examine, office_trust
from friendship_desktop.services.office.receipts import Remark, answer
from friendship_desktop.services.office.rows import snapshot
from friendship_desktop.services.office.states import PackageState
from friendship_desktop.services.office.views import IS_INVITATION, fill
from friendship_desktop.store.models import IncomingPackage, RosterHouse

NAME = 200
MOST_KEPT = layout.MAX_TOTAL + layout.MAX_TEXT
"""Bytes of the largest file that can hold a package; a larger one stays where it was, as with E_SIZE."""
TO_ANSWER = frozenset({"E_FORK", "E_REPLAY", "E_ROW", "E_SCHEMA"})
"""Refusals of a package that its House has surely signed: it is told, and where to go on from."""
OPEN = frozenset({PackageState.REFUSED, PackageState.NOT_ENROLLED})


@without_collecting()
def take(
    work: Work,
    data: bytes,
    named: tuple[str, str],
) -> tuple[IncomingPackage, bool]:
    """Keep and check a file (`named`: SHA-256 and name); tell its row, and whether it was here.

    A file that was refused before is checked again: the roster may have changed meanwhile.
    """
    sha256, file_name = named
    row = work.session.scalar(select(IncomingPackage).where(IncomingPackage.file_sha256 == sha256))
    if row is not None and row.state not in OPEN:
        work.note(
            "office.duplicate",
            roster_id=row.roster_id,
            incoming_id=row.id,
        )
        return row, True
    try:
        found = examine(work.session, data, now=work.clock.now(), rows_read=work.rows_read)
        if isinstance(found, Examined):
            known = _known(work.session, found)
            if known is not None:
                work.note(
                    "office.duplicate",
                    roster_id=known.roster_id,
                    incoming_id=known.id,
                )
                return known, True
            snapshot(found.opened.rows, found.opened.header)
            found = _lighter(found)
    except UserError as error:
        # they hold whatever was unpacked
        error.__traceback__ = error.__context__ = error.__cause__ = None
        kept = data if len(data) <= MOST_KEPT else None
        row = row or new_row(work, (sha256, file_name), kept, len(data))
        _refuse(work, row, error)
        return row, False
    row = row or new_row(work, (sha256, file_name), data)
    put_in_state(work, row, found)
    return row, False


def _lighter(found: Examined) -> Examined:
    """Let go of what was unpacked before the bytes are written: both at once are too much memory."""
    return replace(found, opened=replace(found.opened, asice=b"", report=b"", rows={}))


def _known(session: Session, found: Examined) -> IncomingPackage | None:
    return session.scalar(
        select(IncomingPackage).where(IncomingPackage.digest == found.opened.digest)
    )


def new_row(
    work: Work, named: tuple[str, str], data: bytes | None, size: int = 0
) -> IncomingPackage:
    """Keep the bytes of a file; whoever says how it stands writes it, once: it may be large."""
    row = IncomingPackage(
        file_sha256=named[0],
        file_name=named[1][:NAME],
        file_size=size if data is None else len(data),
        received_at=work.clock.instant(),
        state=PackageState.REFUSED,
        data=data,
    )
    work.session.add(row)
    return row


def oversized(work: Work, named: tuple[str, str], size: int) -> IncomingPackage:
    """Note a file that cannot be a package."""
    row = work.session.scalar(
        select(IncomingPackage).where(IncomingPackage.file_sha256 == named[0])
    )
    row = row or new_row(work, named, None, size)
    row.code = "E_SIZE"
    work.session.flush()
    work.note("office.refuse", incoming_id=row.id, code="E_SIZE")
    return row


def put_in_state(
    work: Work,
    row: IncomingPackage,
    found: Examined | Stranger,
) -> None:
    """Write down how a file that passed its checks stands."""
    row.code = row.place = row.receipt = None  # an answer of a refusal is none any more
    if isinstance(found, Stranger):
        fill(row, found.header, None)
        row.state, row.code = PackageState.NOT_ENROLLED, "E_NOT_ENROLLED"
        row.key_code, row.claimed_name = found.key_code, found.name
        work.session.flush()
        work.note("office.stranger", incoming_id=row.id)
        return
    header, digest = found.opened.header, found.opened.digest
    fill(row, header, digest)
    row.roster_id = found.roster_id
    row.state = PackageState.WAITING
    if found.place.late:
        roster = work.session.get_one(RosterHouse, found.roster_id)
        missing = missing_of(roster.missing)
        missing.pop(header.sequence)
        roster.missing = missing_text(missing.items())
        row.state, row.decided_at = PackageState.ARCHIVED, work.clock.instant()
        row.receipt = answer(work, roster, header, digest, Outcome.SUPERSEDED)
    work.session.flush()
    action = "office.archive" if found.place.late else "office.take"
    work.note(action, roster_id=row.roster_id, incoming_id=row.id)


def _refuse(
    work: Work,
    row: IncomingPackage,
    error: UserError,
) -> None:
    row.state, row.code = PackageState.REFUSED, error.code
    place = error.details.get("place")
    row.place = str(place) if place is not None else None
    row.receipt = None
    if error.code == "E_CERT" and row.data is not None:
        row.key_code, is_invitation = _own_key(work, row.data)
        row.place = IS_INVITATION if is_invitation else row.place
    if error.code in TO_ANSWER and row.data is not None:
        with work.session.no_autoflush:  # the bytes are written once, together with the answer
            _answer_refusal(work, row)
    work.session.flush()
    work.note(
        "office.refuse",
        roster_id=row.roster_id,
        incoming_id=row.id,
        code=error.code,
    )


def _own_key(work: Work, data: bytes) -> tuple[str | None, bool]:
    """Give the code of a key that vouches for itself: its House may have lost the trusted one.

    And tell whether the file is an invitation.
    """
    try:
        who = reading.signer(data, office_trust(work.session))
    except UserError:
        return None, False
    return who.key_code if who.self_signed else None, who.format == invitation.FORMAT


def _answer_refusal(work: Work, row: IncomingPackage) -> None:
    """Tell an active House why not; whoever is not surely that House is told nothing."""
    try:
        header, digest = reading.believed(
            row.data or b"", office_trust(work.session), now=work.clock.now()
        )
    except UserError:
        return
    roster = work.session.scalar(select(RosterHouse).where(RosterHouse.house_id == header.house_id))
    if roster is None:
        return
    fill(row, header, None)  # the digest stays free: this package was not taken
    row.roster_id = roster.id
    remark = Remark(row.code or "", row.place or "")
    row.receipt = answer(work, roster, header, digest, Outcome.REJECTED, (remark,))
