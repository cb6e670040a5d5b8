"""What the inbox shows: a package and its state, a review of what it would change."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from friendship_desktop.exchange import layout, order
from friendship_desktop.exchange.header import Header, Supersedes
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.office.differences import Span, TableDifference, shrinking
from friendship_desktop.services.office.outliers import Outlier
from friendship_desktop.services.office.receipts import Remark
from friendship_desktop.services.office.rows import Snapshot
from friendship_desktop.store.models import IncomingPackage, RosterHouse

IS_INVITATION = "IS_INVITATION"
"""The place of a file that was refused for its certificate, which is an invitation."""
Title = tuple[str | None, str | None]
"""A name in Kazakh and in Russian; a school has one only."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file that came. Texts of the sender are foreign: show them as plain text.

    `house_id` is the number on the roster, empty for a stranger, who only claims `claimed_id` and `claimed_name`.
    `named_id` is all that is known of a file that nobody can read: the number its name begins with.
    `is_duplicate` says that this very package was here before: `state` and the receipt are those
    of then. `differences` are the counts that its acceptance froze.
    """

    id: int
    file_name: str
    file_size: int
    received_at: dt.datetime
    state: str
    code: str | None
    place: str | None
    roster_id: int | None
    house_id: str
    house_name: str
    claimed_id: str | None
    claimed_name: str | None
    named_id: str | None
    key_code: str | None
    digest: str | None
    sequence: int | None
    window: Period | None
    period: Period | None
    created_at: dt.datetime | None
    app_version: str | None
    counts: Mapping[str, int]
    differences: Mapping[str, Mapping[str, int]]
    corrects: str | None
    reason: str | None
    remarks: tuple[Remark, ...]
    decided_at: dt.datetime | None
    has_receipt: bool
    is_duplicate: bool = False

    @property
    def told_by(self) -> str | None:
        """Name the sentence that says best why the file was refused: that of its code, or what it is."""
        if self.code == "E_CERT" and self.place == IS_INVITATION:
            return IS_INVITATION
        if self.code in {"E_AGE", "E_CERT"} and self.file_name.endswith(layout.RECEIPT_END):
            return "IS_RECEIPT"
        return self.code


@dataclass(frozen=True, slots=True)
class GroupName:
    """What a group is told by, which has no name of its own in a package."""

    school: str | None
    kind: str
    language: str | None
    level: str | None


def group_names(rows: Snapshot) -> dict[str, GroupName]:
    """Tell what each group of these rows is told by."""
    schools = {key[0]: values[1] for key, values in rows["schools"].items()}
    return {
        key[0]: GroupName(schools.get(values[0]), *values[1:4])
        for key, values in rows["groups"].items()
    }


def own_names(rows: Snapshot) -> dict[str, Title]:
    """Give the names of associations, events and schools of these rows."""
    titled = (*rows["associations"].items(), *rows.get("events", {}).items())
    return {key[0]: (values[0], values[1]) for key, values in titled} | {
        key[0]: (values[1], None) for key, values in rows["schools"].items()
    }


@dataclass(frozen=True, slots=True)
class Review:
    """What accepting a package would change, row by row; give `token` back with the decision.

    `missing` are numbers that never came; `locked` are closed periods that would change, and
    `needs_confirmation` tables that shrink so much that a person should look twice.
    """

    house_id: str
    house_name: str
    sequence: int
    digest: str
    window: Period
    period: Period
    differences: tuple[TableDifference, ...]
    missing: tuple[int, ...]
    locked: tuple[Span, ...]
    is_duplicate: bool
    is_late: bool
    second_signature: str | None
    report: bytes
    token: str
    earlier: int | None = None
    """A number of the House that waits too and must be decided first."""
    asks_certificate: bool = False
    """The House asks for its next certificate; it is issued with the passphrase of the root key."""
    outliers: tuple[Outlier, ...] = ()
    """Figures that a person should ask about; a question goes into the receipt if chosen."""
    groups: Mapping[str, GroupName] = field(default_factory=dict)
    """What the keys of rows mean: public id of each group, gone ones too → what it is told by."""
    names: Mapping[str, Title] = field(default_factory=dict)
    """Public id of each association, school and event → its names in Kazakh and Russian."""
    correction: Supersedes | None = None
    """The package that this one takes the place of, and the reason its House typed."""
    unknown_correction: int | None = None
    """The number of the package it says it corrects, where that never came here."""
    second_signers: tuple[str, ...] = ()
    """Who claims to have made the ЭЦП beside the signature of the House."""

    @property
    def needs_confirmation(self) -> tuple[str, ...]:
        """Name the tables that shrink too much to pass unseen."""
        return shrinking(self.differences)

    def counts(self) -> dict[str, dict[str, int]]:
        """Give added, changed, removed and same rows of every table."""
        return {one.table: one.counts() for one in self.differences}


def incoming_of(
    row: IncomingPackage, roster: RosterHouse | None, *, has_receipt: bool, duplicate: bool = False
) -> Incoming:
    """Show a row of the inbox."""
    return Incoming(
        id=row.id,
        file_name=row.file_name,
        file_size=row.file_size,
        received_at=dt.datetime.fromisoformat(row.received_at),
        state=row.state,
        code=row.code,
        place=row.place,
        roster_id=row.roster_id,
        house_id=roster.house_id if roster else "",
        house_name=(roster.name_kk or roster.name_ru) if roster else "",
        claimed_id=row.claimed_id,
        claimed_name=row.claimed_name,
        named_id=_named_id(row),
        key_code=row.key_code,
        digest=row.digest,
        sequence=row.sequence,
        window=_period(row.window_from, row.window_to),
        period=_period(row.period_from, row.period_to),
        created_at=dt.datetime.fromisoformat(row.created_at) if row.created_at else None,
        app_version=row.app_version,
        counts=json.loads(row.counts),
        differences=json.loads(row.differences),
        corrects=row.supersedes,
        reason=row.reason,
        remarks=tuple(Remark(**one) for one in json.loads(row.remarks)),
        decided_at=dt.datetime.fromisoformat(row.decided_at) if row.decided_at else None,
        has_receipt=has_receipt,
        is_duplicate=duplicate,
    )


def _named_id(row: IncomingPackage) -> str | None:
    start = row.file_name.partition("_")[0]
    is_mute = row.roster_id is None and row.claimed_id is None
    is_number = layout.HOUSE_ID.match(start) and start != layout.NO_HOUSE_ID
    return start if is_mute and is_number else None


def _period(first: dt.date | None, last: dt.date | None) -> Period | None:
    return Period(first, last) if first and last else None


def fill(row: IncomingPackage, header: Header, digest: str | None) -> None:
    """Write what a header says into its row."""
    values: dict[str, Any] = {
        "claimed_id": header.house_id,
        "digest": digest,
        "sequence": header.sequence,
        "disclosure": header.disclosure,
        "window_from": header.window[0],
        "window_to": header.window[1],
        "period_from": header.period[0],
        "period_to": header.period[1],
        "created_at": header.created_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "app_version": header.app_version,
        "counts": json.dumps(dict(header.counts), sort_keys=True),
        "supersedes": header.supersedes.manifest_sha256 if header.supersedes else None,
        "reason": header.supersedes.reason if header.supersedes else None,
    }
    for name, value in values.items():
        setattr(row, name, value)


def review_token(digest: str, head: str | None, place: order.Place) -> str:
    """Name what was reviewed: this package upon that head."""
    return f"{digest}:{head or ''}:{','.join(map(str, place.missing))}"
