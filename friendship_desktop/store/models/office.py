"""What a regional office holds: itself, its roster of Houses, the packages that came, its log.

None of this is undone from a journal: what the office has signed stays signed. Each act is a line
of `office_log` instead.
"""

from __future__ import annotations

import datetime as dt

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from friendship_desktop.store.models.base import (
    Base,
    Code,
    Instant,
    Name,
    OptionalCode,
    OptionalInstant,
    OptionalName,
    RowId,
)

PLAIN = {"info": {"journal": False}}


class OwnOffice(Base):
    """The office whose data this file holds (one row, id 1); a House's file has none."""

    __tablename__ = "own_office"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"), PLAIN)

    id: Mapped[RowId]
    office_id: Mapped[Code]
    name_kk: Mapped[Name]
    name_ru: Mapped[Name]
    ca: Mapped[str] = mapped_column(Text)
    """The root certificate; its key lies in a file of its own."""
    crl: Mapped[str] = mapped_column(Text)
    invitation: Mapped[bytes] = mapped_column(LargeBinary)
    due_days: Mapped[int] = mapped_column(default=10)
    """So many days after its end a period's package is late."""
    made_at: Mapped[Instant]


class OfficeKey(Base):
    """The key that signs the office's answers and the one that opens packages.

    The last row is in force; the age keys of earlier rows still open what was sent to them.
    """

    __tablename__ = "office_key"
    __table_args__ = (PLAIN,)

    id: Mapped[RowId]
    pkcs12: Mapped[bytes] = mapped_column(LargeBinary)
    """Under a password derived from the vault."""
    age_identity: Mapped[str] = mapped_column(String(100))
    certificate: Mapped[str] = mapped_column(Text)
    made_at: Mapped[Instant]


class RosterHouse(Base):
    """A House of the office. `house_id` is given once, without gaps, and never changed."""

    __tablename__ = "roster_house"
    __table_args__ = (PLAIN,)

    id: Mapped[RowId]
    house_id: Mapped[str] = mapped_column(String(12), unique=True)
    name_kk: Mapped[Name]
    name_ru: Mapped[Name]
    name_en: Mapped[OptionalName]
    district: Mapped[OptionalName]
    phone: Mapped[OptionalName]
    """The number on file, where a code is asked for."""
    status: Mapped[Code] = mapped_column(default="waiting")
    key_code: Mapped[str | None] = mapped_column(String(32))
    cert_sha256: Mapped[str | None] = mapped_column(String(64))
    certificate: Mapped[str | None] = mapped_column(Text)
    age_recipient: Mapped[str | None] = mapped_column(String(100))
    sequence: Mapped[int] = mapped_column(default=0)
    head: Mapped[str | None] = mapped_column(String(64))
    missing: Mapped[str] = mapped_column(Text, default="[]")
    """JSON: numbers that were skipped, each with its digest where a later package told it."""
    made_at: Mapped[Instant]


class HouseCertificate(Base):
    """A certificate that the office has issued, and since when it is revoked."""

    __tablename__ = "house_certificate"
    __table_args__ = (PLAIN,)

    id: Mapped[RowId]
    roster_id: Mapped[int] = mapped_column(ForeignKey("roster_house.id"), index=True)
    serial: Mapped[str] = mapped_column(String(50), unique=True)
    cert_sha256: Mapped[str] = mapped_column(String(64))
    key_code: Mapped[str] = mapped_column(String(32))
    certificate: Mapped[str] = mapped_column(Text)
    issued_at: Mapped[Instant]
    revoked_at: Mapped[OptionalInstant]


class IncomingPackage(Base):
    """A file that came, from quarantine to its answer; its bytes are kept whatever happens."""

    __tablename__ = "incoming_package"
    __table_args__ = (
        Index("ix_incoming_package_period", "period_from", "period_to"),
        PLAIN,
    )

    id: Mapped[RowId]
    file_sha256: Mapped[str] = mapped_column(String(64), unique=True)
    file_name: Mapped[Name]
    file_size: Mapped[int]
    received_at: Mapped[Instant]
    state: Mapped[Code] = mapped_column(index=True)
    code: Mapped[OptionalCode]
    """Why it was refused, as a code of the format."""
    place: Mapped[str | None] = mapped_column(Text)
    roster_id: Mapped[int | None] = mapped_column(ForeignKey("roster_house.id"), index=True)
    claimed_id: Mapped[str | None] = mapped_column(String(12))
    claimed_name: Mapped[OptionalName]
    """What a House that is not enrolled yet calls itself; nobody has confirmed it."""
    key_code: Mapped[str | None] = mapped_column(String(32))
    """Of the key that signed it, where that is not yet believed."""
    digest: Mapped[str | None] = mapped_column(String(64), unique=True)
    sequence: Mapped[int | None]
    disclosure: Mapped[OptionalCode]
    window_from: Mapped[dt.date | None]
    window_to: Mapped[dt.date | None]
    period_from: Mapped[dt.date | None]
    period_to: Mapped[dt.date | None]
    created_at: Mapped[OptionalInstant]
    app_version: Mapped[OptionalCode]
    counts: Mapped[str] = mapped_column(Text, default="{}")
    differences: Mapped[str] = mapped_column(Text, default="{}")
    """JSON: what its acceptance changed, table by table; frozen with the decision."""
    supersedes: Mapped[str | None] = mapped_column(String(64))
    reason: Mapped[str | None] = mapped_column(Text)
    """Why it corrects the package before, in the words of the House."""
    remarks: Mapped[str] = mapped_column(Text, default="[]")
    """JSON: remarks of the office, each with its table and row."""
    decided_at: Mapped[OptionalInstant]
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    receipt: Mapped[bytes | None] = mapped_column(LargeBinary, deferred=True)
    data: Mapped[bytes | None] = mapped_column(LargeBinary, deferred=True)
    """The very bytes; a file too large to be a package stays where it was."""


class PeriodLock(Base):
    """A period whose figures are final; reopening it needs a reason and stays written here."""

    __tablename__ = "period_lock"
    __table_args__ = (PLAIN,)

    id: Mapped[RowId]
    period_from: Mapped[dt.date]
    period_to: Mapped[dt.date]
    locked_at: Mapped[Instant]
    locked_by: Mapped[int] = mapped_column(ForeignKey("account.id"))
    reopened_at: Mapped[OptionalInstant]
    reopened_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    reason: Mapped[str | None] = mapped_column(Text)


class OfficeLog(Base):
    """One act of the office or one refusal: when, who, what, about which House and package."""

    __tablename__ = "office_log"
    __table_args__ = (PLAIN,)

    id: Mapped[RowId]
    at: Mapped[Instant]
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    action: Mapped[Code]
    roster_id: Mapped[int | None] = mapped_column(ForeignKey("roster_house.id"), index=True)
    incoming_id: Mapped[int | None] = mapped_column(ForeignKey("incoming_package.id"))
    details: Mapped[str] = mapped_column(Text, default="{}")
