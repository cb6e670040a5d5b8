"""Volunteers: what they can do, when they can, what they did, and thanks for it."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    Index,
    SmallInteger,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import Mapped, mapped_column

from friendship_desktop.store.models.base import (
    Base,
    Code,
    Name,
    OptionalName,
    PublicId,
    RowId,
)


class Volunteer(Base):
    """A person who volunteers in the House."""

    __tablename__ = "volunteer"

    id: Mapped[RowId]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), unique=True)
    registered_on: Mapped[dt.date]
    left_on: Mapped[dt.date | None]
    platform_id: Mapped[OptionalName]
    """The number on a volunteers' platform, if the person has one."""
    skills: Mapped[str | None] = mapped_column(String(500))
    quarters_brought_forward: Mapped[int] = mapped_column(default=0)
    """Quarter-hours served before the House kept them here."""
    consent_id: Mapped[int | None] = mapped_column(ForeignKey("consent.id", ondelete="SET NULL"))
    """The guardian's written consent, without which nobody under 14 volunteers."""


class VolunteerArea(Base):
    """An area in which a volunteer helps."""

    __tablename__ = "volunteer_area"

    volunteer_id: Mapped[int] = mapped_column(
        ForeignKey("volunteer.id", ondelete="CASCADE"), primary_key=True
    )
    area: Mapped[str] = mapped_column(String(40), primary_key=True)


class VolunteerLanguage(Base):
    """A language that a volunteer speaks."""

    __tablename__ = "volunteer_language"

    volunteer_id: Mapped[int] = mapped_column(
        ForeignKey("volunteer.id", ondelete="CASCADE"), primary_key=True
    )
    language_code: Mapped[str] = mapped_column(String(40), primary_key=True)
    interprets: Mapped[bool] = mapped_column(default=False)


class VolunteerTime(Base):
    """A weekday and time at which a volunteer usually can."""

    __tablename__ = "volunteer_time"
    __table_args__ = (
        UniqueConstraint("volunteer_id", "weekday", "starts_at"),
        CheckConstraint("weekday BETWEEN 1 AND 7", name="iso_weekday"),
        CheckConstraint(
            "starts_at >= 0 AND starts_at < ends_at AND ends_at <= 1440", name="one_day"
        ),
    )

    id: Mapped[RowId]
    volunteer_id: Mapped[int] = mapped_column(ForeignKey("volunteer.id", ondelete="CASCADE"))
    weekday: Mapped[int] = mapped_column(SmallInteger)
    """ISO: Monday is 1."""
    starts_at: Mapped[int] = mapped_column(SmallInteger)
    """Minutes after midnight."""
    ends_at: Mapped[int] = mapped_column(SmallInteger)


class Shift(Base):
    """A piece of work to be done by volunteers at a time, at an event or by itself."""

    __tablename__ = "shift"
    __table_args__ = (
        CheckConstraint(
            "starts_at >= 0 AND starts_at < ends_at AND ends_at <= 1440", name="one_day"
        ),
        Index("ix_shift_day", "day"),
    )

    id: Mapped[RowId]
    event_id: Mapped[int | None] = mapped_column(
        ForeignKey("event.id", ondelete="CASCADE"), index=True
    )
    task: Mapped[Name]
    area: Mapped[Code]
    day: Mapped[dt.date]
    starts_at: Mapped[int] = mapped_column(SmallInteger)
    """Minutes after midnight."""
    ends_at: Mapped[int] = mapped_column(SmallInteger)
    needed: Mapped[int] = mapped_column(SmallInteger, default=1)
    place: Mapped[OptionalName]
    is_hazardous: Mapped[bool] = mapped_column(default=False)
    """Heavy or dangerous work, or with people whom the law keeps minors from: 18 and older."""


class VolunteerShift(Base):
    """A volunteer on a shift, and the hours that somebody else has confirmed."""

    __tablename__ = "volunteer_shift"
    __table_args__ = (
        UniqueConstraint("shift_id", "volunteer_id"),
        CheckConstraint("quarters BETWEEN 0 AND 48", name="at_most_a_day"),
    )

    id: Mapped[RowId]
    shift_id: Mapped[int] = mapped_column(ForeignKey("shift.id", ondelete="CASCADE"))
    volunteer_id: Mapped[int] = mapped_column(ForeignKey("volunteer.id"), index=True)
    quarters: Mapped[int] = mapped_column(SmallInteger)
    """Quarter-hours: those of the shift, or those really served."""
    came: Mapped[bool | None]
    """None until somebody has said."""
    confirmed_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    confirmed_by_name: Mapped[OptionalName]
    """Who confirmed, as the hours sheet prints it; never the volunteer."""
    confirmed_on: Mapped[dt.date | None]
    override_reason: Mapped[OptionalName]


class LetterTemplate(Base):
    """The text of a letter or certificate; {places} are filled in."""

    __tablename__ = "letter_template"

    id: Mapped[RowId]
    kind: Mapped[Code]
    """gratitude_letter, certificate, diploma, honour."""
    title: Mapped[Name]
    body_kk: Mapped[str] = mapped_column(Text)
    body_ru: Mapped[str] = mapped_column(Text)


class Award(Base):
    """A letter of gratitude, a certificate or a diploma that was given (form F-06)."""

    __tablename__ = "award"

    id: Mapped[RowId]
    public_id: Mapped[PublicId]
    number_id: Mapped[int] = mapped_column(ForeignKey("register_number.id"), unique=True)
    kind: Mapped[Code]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    event_id: Mapped[int | None] = mapped_column(
        ForeignKey("event.id", ondelete="SET NULL"), index=True
    )
    recipient_kk: Mapped[Name]
    """In the form in which it is addressed, typed by a person."""
    recipient_ru: Mapped[Name]
    body_kk: Mapped[str] = mapped_column(Text)
    body_ru: Mapped[str] = mapped_column(Text)
    copies: Mapped[int] = mapped_column(SmallInteger, default=0)
    """How many times it was printed again, marked as a copy."""


class FormMap(Base):
    """What the cells of an office's own form count, remembered by the form's shape."""

    __tablename__ = "form_map"

    id: Mapped[RowId]
    shape: Mapped[str] = mapped_column(String(64), unique=True)
    """A hash of the labels of the form, not of its numbers."""
    title: Mapped[Name]
    cells: Mapped[str] = mapped_column(Text)
    """JSON: a list of {"sheet", "cell", "indicator", "part", "period"}."""
