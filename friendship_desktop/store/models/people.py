"""People: one row per human; what they do in the House is in other tables."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from friendship_desktop.store.models.base import (
    BINARY_TEXT,
    Base,
    Code,
    OptionalCode,
    OptionalInstant,
    OptionalName,
    PublicId,
    RowId,
)

NamePart = String(200)


class Family(Base):
    """Brothers and sisters: people with the same family are one another's siblings."""

    __tablename__ = "family"

    id: Mapped[RowId]


class Person(Base):
    """A human known to the House, named as in the identity document."""

    __tablename__ = "person"
    __table_args__ = (
        CheckConstraint("surname <> '' OR given_name <> ''", name="has_a_name"),
        Index("ix_person_list", "sort_key", "id", "search_key", "archived_at"),
        Index("ix_person_search", "search_key"),
        Index("ix_person_birth_date", "birth_date"),
    )

    id: Mapped[RowId]
    public_id: Mapped[PublicId]
    surname: Mapped[str] = mapped_column(NamePart, default="")
    given_name: Mapped[str] = mapped_column(NamePart, default="")
    patronymic: Mapped[OptionalName]
    surname_kk: Mapped[OptionalName]
    given_name_kk: Mapped[OptionalName]
    patronymic_kk: Mapped[OptionalName]
    surname_ru: Mapped[OptionalName]
    given_name_ru: Mapped[OptionalName]
    patronymic_ru: Mapped[OptionalName]
    birth_date: Mapped[dt.date | None]
    birth_year: Mapped[int | None]
    """Filled when only the year is known; with `birth_date` it stays empty."""
    sex: Mapped[OptionalCode]
    phone: Mapped[str | None] = mapped_column(String(20))
    email: Mapped[OptionalName]
    preferred_language: Mapped[OptionalCode]
    note: Mapped[str | None] = mapped_column(String(500))
    family_id: Mapped[int | None] = mapped_column(ForeignKey("family.id"), index=True)
    archived_at: Mapped[OptionalInstant]
    sort_key: Mapped[str] = mapped_column(BINARY_TEXT)
    search_key: Mapped[str] = mapped_column(BINARY_TEXT)


class Guardian(Base):
    """Somebody who answers for a child, may collect it, or may be called about it."""

    __tablename__ = "guardian"

    id: Mapped[RowId]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    phone: Mapped[str | None] = mapped_column(String(20))
    relation: Mapped[OptionalCode]
    is_primary: Mapped[bool] = mapped_column(default=True)
    is_representative: Mapped[bool] = mapped_column(default=True)
    """A legal representative, who may sign for the child; an aunt who only collects it is none."""
    may_collect: Mapped[bool] = mapped_column(default=False)
    is_emergency: Mapped[bool] = mapped_column(default=False)


class Consent(Base):
    """What a person, or a child's representative, has agreed to (Law 94-V, art. 8)."""

    __tablename__ = "consent"
    __table_args__ = (
        CheckConstraint("valid_until IS NULL OR valid_until >= given_on", name="dates_in_order"),
    )

    id: Mapped[RowId]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    given_by: Mapped[OptionalName]
    """The representative's name; empty when the person has signed."""
    method: Mapped[Code]
    reference_no: Mapped[OptionalName]
    given_on: Mapped[dt.date]
    valid_until: Mapped[dt.date | None]
    withdrawn_on: Mapped[dt.date | None]
    withdraw_reason: Mapped[OptionalName]
    text_version: Mapped[OptionalCode]
    paper_location: Mapped[OptionalName]
    third_party: Mapped[OptionalName]
    """To whom the data may be passed; empty for nobody."""


class ConsentItem(Base):
    """One purpose that a consent covers."""

    __tablename__ = "consent_item"

    consent_id: Mapped[int] = mapped_column(
        ForeignKey("consent.id", ondelete="CASCADE"), primary_key=True
    )
    purpose: Mapped[str] = mapped_column(String(40), primary_key=True)


class ExcusedPeriod(Base):
    """Days on which a person is known in advance to be away, in every group."""

    __tablename__ = "excused_period"
    __table_args__ = (
        UniqueConstraint("person_id", "starts_on"),
        CheckConstraint("ends_on >= starts_on", name="dates_in_order"),
    )

    id: Mapped[RowId]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    starts_on: Mapped[dt.date]
    ends_on: Mapped[dt.date]
    code: Mapped[Code]
    """The mark it gives: excused or ill."""
    note: Mapped[OptionalName]
