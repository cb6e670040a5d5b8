"""The House itself: its card, its dated names, accounts, settings, reference rows people may edit."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import CheckConstraint, ForeignKey, String, Text, UniqueConstraint
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


class House(Base):
    """The one House whose data this file holds (one row, id 1)."""

    __tablename__ = "house"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)

    id: Mapped[RowId]
    database_id: Mapped[str] = mapped_column(String(36))
    """Also in the vault: tells a foreign database from a damaged one."""
    house_id: Mapped[str | None] = mapped_column(String(12))
    """`KZ-HF-0019`, given by the office; empty until enrolled, never changed after."""
    level: Mapped[OptionalCode]
    bin: Mapped[str | None] = mapped_column(String(12))
    kato: Mapped[str | None] = mapped_column(String(9))
    address: Mapped[OptionalName]
    phone: Mapped[OptionalName]
    email: Mapped[OptionalName]
    outgoing_index: Mapped[OptionalCode]
    data_owner: Mapped[OptionalCode]
    profile: Mapped[Code]
    is_demo: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[Instant]


class InstitutionName(Base):
    """What the House and the body above it are called between two dates."""

    __tablename__ = "institution_name"
    __table_args__ = (
        CheckConstraint("valid_to IS NULL OR valid_to >= valid_from", name="dates_in_order"),
    )

    id: Mapped[RowId]
    valid_from: Mapped[dt.date]
    valid_to: Mapped[dt.date | None]
    name_kk: Mapped[Name]
    name_ru: Mapped[Name]
    name_en: Mapped[Name]
    place_kk: Mapped[OptionalName]
    place_ru: Mapped[OptionalName]
    parent_kk: Mapped[OptionalName]
    parent_ru: Mapped[OptionalName]
    parent_en: Mapped[OptionalName]
    head_name: Mapped[OptionalName]
    head_position_kk: Mapped[OptionalName]
    head_position_ru: Mapped[OptionalName]


class ProgrammeDocument(Base):
    """A decree or programme the House works under between two dates."""

    __tablename__ = "programme_document"

    id: Mapped[RowId]
    code: Mapped[Code] = mapped_column(unique=True)
    number: Mapped[OptionalName]
    dated: Mapped[dt.date | None]
    title_kk: Mapped[str] = mapped_column(Text)
    title_ru: Mapped[str] = mapped_column(Text)
    valid_from: Mapped[dt.date]
    valid_to: Mapped[dt.date | None]


class Holiday(Base):
    """A day without lessons, or a moved working day; seeded at creation, edited by the House."""

    __tablename__ = "holiday"

    id: Mapped[RowId]
    day: Mapped[dt.date] = mapped_column(unique=True)
    kind: Mapped[Code]
    name_kk: Mapped[Name]
    name_ru: Mapped[Name]
    name_en: Mapped[Name]


class Account(Base):
    """Somebody who works with the program."""

    __tablename__ = "account"

    id: Mapped[RowId]
    name: Mapped[Name]
    role: Mapped[Code]
    created_at: Mapped[Instant]
    closed_at: Mapped[OptionalInstant]


class Setting(Base):
    """One choice of the House, as JSON text."""

    __tablename__ = "setting"
    __table_args__ = ({"info": {"journal": False}},)

    name: Mapped[str] = mapped_column(String(60), primary_key=True)
    value: Mapped[str] = mapped_column(Text)


class SetAside(Base):
    """A line of "needs attention" that somebody has put away."""

    __tablename__ = "set_aside"
    __table_args__ = (UniqueConstraint("kind", "subject"),)

    id: Mapped[RowId]
    kind: Mapped[Code]
    subject: Mapped[str] = mapped_column(String(80))
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
