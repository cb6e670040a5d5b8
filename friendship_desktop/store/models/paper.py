"""Paper that was issued: its numbers, certificates, and the documents as they were printed."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import ForeignKey, Index, LargeBinary, SmallInteger, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from friendship_desktop.store.models.base import (
    Base,
    Code,
    Instant,
    Name,
    OptionalCode,
    OptionalName,
    PublicId,
    RowId,
)


class RegisterNumber(Base):
    """A registration number: gap-free in its register and year, kept also when annulled."""

    __tablename__ = "register_number"
    __table_args__ = (UniqueConstraint("register", "year", "number"),)

    id: Mapped[RowId]
    register: Mapped[Code]
    """`certificates`, `orders`, `gratitude`, ..."""
    year: Mapped[int] = mapped_column(SmallInteger)
    number: Mapped[int]
    dated: Mapped[dt.date]
    subject: Mapped[Name]
    annulled_on: Mapped[dt.date | None]
    annul_reason: Mapped[OptionalName]


class Certificate(Base):
    """A certificate of a finished course (form F-07)."""

    __tablename__ = "certificate"

    id: Mapped[RowId]
    public_id: Mapped[PublicId]
    number_id: Mapped[int] = mapped_column(ForeignKey("register_number.id"), unique=True)
    enrolment_id: Mapped[int] = mapped_column(ForeignKey("enrolment.id"), index=True)
    level: Mapped[OptionalCode]
    half_hours: Mapped[int]
    starts_on: Mapped[dt.date]
    ends_on: Mapped[dt.date]
    attended: Mapped[int]
    possible: Mapped[int]
    """With `attended`, the attendance it was issued on."""
    override_reason: Mapped[OptionalName]
    """The director's reason, where attendance was below the House's threshold."""
    verify_code: Mapped[str] = mapped_column(String(8), unique=True)
    copies: Mapped[int] = mapped_column(SmallInteger, default=0)
    """How many times it was printed again, marked as a copy."""


class IssuedPaper(Base):
    """A document as it was issued; it is printed again byte for byte."""

    __tablename__ = "issued_paper"
    __table_args__ = (
        Index("ix_issued_paper_form_dated", "form", "dated"),
        {"info": {"journal": False}},
    )

    id: Mapped[RowId]
    form: Mapped[Code]
    title: Mapped[Name]
    dated: Mapped[dt.date]
    issued_at: Mapped[Instant]
    actor_id: Mapped[int]
    number_id: Mapped[int | None] = mapped_column(ForeignKey("register_number.id"))
    subject: Mapped[str] = mapped_column(Text)
    """JSON: what it was made of (group, month, language, ...)."""
    data_hash: Mapped[str] = mapped_column(String(64))
    """The hash of the data, printed in the footer."""
    pages: Mapped[int] = mapped_column(SmallInteger)


class IssuedPaperFile(Base):
    """The bytes of an issued document, apart, so that the list of papers never reads them."""

    __tablename__ = "issued_paper_file"
    __table_args__ = ({"info": {"journal": False}},)

    paper_id: Mapped[int] = mapped_column(ForeignKey("issued_paper.id"), primary_key=True)
    pdf: Mapped[bytes] = mapped_column(LargeBinary)


class AccessRecord(Base):
    """Personal data taken out of the program by somebody: a printed list of contacts, a take-out."""

    __tablename__ = "access_record"
    __table_args__ = ({"info": {"journal": False}},)

    id: Mapped[RowId]
    at: Mapped[Instant]
    actor_id: Mapped[int]
    action: Mapped[Code]
    subject: Mapped[Name]
    people: Mapped[int]
    """How many people the data are about."""
