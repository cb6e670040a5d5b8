"""People: one row per human; what they do in the House is in other tables."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from friendship_desktop.store.models.base import (
    BINARY_TEXT,
    Base,
    OptionalCode,
    OptionalInstant,
    OptionalName,
    PublicId,
    RowId,
)

NamePart = String(200)


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
    archived_at: Mapped[OptionalInstant]
    sort_key: Mapped[str] = mapped_column(BINARY_TEXT)
    search_key: Mapped[str] = mapped_column(BINARY_TEXT)


class Guardian(Base):
    """Somebody who answers for a child, or may be called about it."""

    __tablename__ = "guardian"

    id: Mapped[RowId]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    phone: Mapped[str | None] = mapped_column(String(20))
    relation: Mapped[OptionalCode]
    is_primary: Mapped[bool] = mapped_column(default=True)
