"""What leaves the House: the joined office, the House's keys, the packages sent."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import ForeignKey, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from friendship_desktop.store.models.base import Base, Code, Instant, Name, OptionalInstant, RowId


class HouseKey(Base):
    """The House's signing key and the key that opens its own copies.

    The last row that is not `pending` is in force; a pending one waits for its certificate. Earlier
    rows still open, and answer for, what was made under them.
    """

    __tablename__ = "house_key"
    __table_args__ = ({"info": {"journal": False}},)

    id: Mapped[RowId]
    pkcs12: Mapped[bytes] = mapped_column(LargeBinary)
    """Under a password derived from the vault."""
    age_identity: Mapped[str] = mapped_column(String(100))
    certificate: Mapped[str] = mapped_column(Text)
    pending: Mapped[bool] = mapped_column(default=False)
    made_at: Mapped[Instant]


class Office(Base):
    """The regional office whose invitation was accepted; the last row is in force."""

    __tablename__ = "office"
    __table_args__ = ({"info": {"journal": False}},)

    id: Mapped[RowId]
    office_id: Mapped[Code]
    name_kk: Mapped[Name]
    name_ru: Mapped[Name]
    invitation: Mapped[bytes] = mapped_column(LargeBinary)
    practice: Mapped[bool] = mapped_column(default=False)
    joined_at: Mapped[Instant]
    known_sequence: Mapped[int] = mapped_column(default=0)
    """The newest package the office has told of, which a restored House does not know itself."""
    known_head: Mapped[str | None] = mapped_column(String(64))


class OutgoingPackage(Base):
    """A package that was exported; its number and digest are never used again."""

    __tablename__ = "outgoing_package"
    __table_args__ = (UniqueConstraint("office_id", "sequence"), {"info": {"journal": False}})

    id: Mapped[RowId]
    office_id: Mapped[int] = mapped_column(ForeignKey("office.id"))
    sequence: Mapped[int]
    manifest_sha256: Mapped[str] = mapped_column(String(64), unique=True)
    prev: Mapped[str | None] = mapped_column(String(64))
    window_from: Mapped[dt.date]
    window_to: Mapped[dt.date]
    period_from: Mapped[dt.date]
    period_to: Mapped[dt.date]
    created_at: Mapped[Instant]
    counts: Mapped[str] = mapped_column(Text)
    file_name: Mapped[Name]
    file_size: Mapped[int]
    sealed: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    """The file itself: an exported number is never signed again, the same bytes are sent again."""
    supersedes: Mapped[int | None]
    """The number of the package that this correction takes the place of."""
    sent_at: Mapped[OptionalInstant]
    """When the House put it on a stick or beside a letter, or said that it was sent."""
    outcome: Mapped[Code] = mapped_column(default="created")
    receipt: Mapped[bytes | None] = mapped_column(LargeBinary, deferred=True)
    answered_at: Mapped[OptionalInstant]
