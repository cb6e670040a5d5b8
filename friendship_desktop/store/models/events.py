"""Events of the House: plan, people, checklist, photographs, media, and what was held."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    Index,
    LargeBinary,
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
    OptionalCode,
    OptionalInstant,
    OptionalName,
    PublicId,
    RowId,
)


class Event(Base):
    """Something the House holds or takes part in, from plan to note."""

    __tablename__ = "event"
    __table_args__ = (
        CheckConstraint("title_kk IS NOT NULL OR title_ru IS NOT NULL", name="has_a_title"),
        CheckConstraint("ends_on >= starts_on", name="dates_in_order"),
        Index("ix_event_days", "starts_on", "ends_on"),
    )

    id: Mapped[RowId]
    public_id: Mapped[PublicId]
    title_kk: Mapped[str | None] = mapped_column(String(300))
    title_ru: Mapped[str | None] = mapped_column(String(300))
    kind: Mapped[Code]
    status: Mapped[Code]
    starts_on: Mapped[dt.date]
    starts_at: Mapped[int | None] = mapped_column(SmallInteger)
    """Minutes after midnight, as `ends_at`; empty for the whole day."""
    ends_on: Mapped[dt.date]
    ends_at: Mapped[int | None] = mapped_column(SmallInteger)
    place: Mapped[OptionalName]
    room_id: Mapped[int | None] = mapped_column(ForeignKey("room.id"))
    kato: Mapped[str | None] = mapped_column(String(9))
    format: Mapped[OptionalCode]
    organiser_kind: Mapped[Code]
    """house, association, council or organisation."""
    organiser_name: Mapped[OptionalName]
    responsible: Mapped[OptionalName]
    languages: Mapped[OptionalName]
    """Codes with commas between them."""
    goal_kk: Mapped[str | None] = mapped_column(Text)
    goal_ru: Mapped[str | None] = mapped_column(Text)
    programme_kk: Mapped[str | None] = mapped_column(Text)
    programme_ru: Mapped[str | None] = mapped_column(Text)
    budget_tenge: Mapped[int | None]
    funding: Mapped[OptionalCode]
    participants: Mapped[int | None]
    """Everybody who came, in person; views on screens are `online_views`."""
    counting_method: Mapped[OptionalCode]
    children: Mapped[int | None]
    youth: Mapped[int | None]
    women: Mapped[int | None]
    online_views: Mapped[int | None]
    summary_kk: Mapped[str | None] = mapped_column(Text)
    summary_ru: Mapped[str | None] = mapped_column(Text)
    results_kk: Mapped[str | None] = mapped_column(Text)
    results_ru: Mapped[str | None] = mapped_column(Text)
    questions_raised: Mapped[int | None]
    questions_solved: Mapped[int | None]
    questions_forwarded: Mapped[int | None]
    cancel_reason: Mapped[OptionalName]
    override_reason: Mapped[OptionalName]
    """Why it takes place although a room or somebody is taken then."""
    repeats_id: Mapped[int | None] = mapped_column(ForeignKey("event.id"), index=True)
    """The first event of the series this one belongs to."""
    note_number_id: Mapped[int | None] = mapped_column(ForeignKey("register_number.id"))
    """The number of the note (F-04), the same on the Kazakh and on the Russian sheet."""
    archived_at: Mapped[OptionalInstant]


class EventTheme(Base):
    """One theme of an event."""

    __tablename__ = "event_theme"

    event_id: Mapped[int] = mapped_column(
        ForeignKey("event.id", ondelete="CASCADE"), primary_key=True
    )
    theme: Mapped[str] = mapped_column(String(40), primary_key=True)


class EventAssociation(Base):
    """An association of the House that organises an event or takes part."""

    __tablename__ = "event_association"

    event_id: Mapped[int] = mapped_column(
        ForeignKey("event.id", ondelete="CASCADE"), primary_key=True
    )
    association_id: Mapped[int] = mapped_column(ForeignKey("association.id"), primary_key=True)
    is_organiser: Mapped[bool] = mapped_column(default=False)


class EventGuest(Base):
    """A partner organisation, a guest of honour or a speaker, named for the note."""

    __tablename__ = "event_guest"

    id: Mapped[RowId]
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    kind: Mapped[Code]
    """partner, guest or speaker."""
    name: Mapped[Name]
    position: Mapped[OptionalName]


class EventParticipant(Base):
    """Somebody on the list of an event; whoever is only counted is in no row."""

    __tablename__ = "event_participant"
    __table_args__ = (UniqueConstraint("event_id", "person_id"),)

    id: Mapped[RowId]
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    name: Mapped[OptionalName]
    """For somebody who is not in the registry."""
    organisation: Mapped[OptionalName]
    role: Mapped[Code] = mapped_column(default="listener")
    badge: Mapped[str | None] = mapped_column(String(12))
    """What the barcode of the badge says."""
    came_at: Mapped[OptionalInstant]


class EventTask(Base):
    """A line of an event's checklist."""

    __tablename__ = "event_task"

    id: Mapped[RowId]
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    title: Mapped[Name]
    days_before: Mapped[int] = mapped_column(SmallInteger)
    """Counted back from the first day; negative for after it."""
    responsible: Mapped[OptionalName]
    done_at: Mapped[OptionalInstant]


class EventPhoto(Base):
    """A photograph for the note, shrunk and free of what the camera wrote into it."""

    __tablename__ = "event_photo"

    id: Mapped[RowId]
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    position: Mapped[int] = mapped_column(SmallInteger)
    caption: Mapped[OptionalName]
    width: Mapped[int] = mapped_column(SmallInteger)
    height: Mapped[int] = mapped_column(SmallInteger)
    file_id: Mapped[int] = mapped_column(ForeignKey("event_photo_file.id"))
    consent_checked: Mapped[bool] = mapped_column(default=False)
    """Somebody has looked that everybody recognisable agreed to being published."""


class EventPhotoFile(Base):
    """The bytes of a photograph, apart and outside the journal: they are never changed."""

    __tablename__ = "event_photo_file"
    __table_args__ = ({"info": {"journal": False}},)

    id: Mapped[RowId]
    jpeg: Mapped[bytes] = mapped_column(LargeBinary)


class EventTemplate(Base):
    """A plan to begin an event with: kind, goal and checklist."""

    __tablename__ = "event_template"

    id: Mapped[RowId]
    title_kk: Mapped[Name]
    title_ru: Mapped[Name]
    kind: Mapped[Code]
    tasks: Mapped[str] = mapped_column(Text)
    """JSON: a list of {"title", "days_before"}; "title_ru" beside a title in Kazakh."""


class MediaMention(Base):
    """A publication about the House, an association or an event."""

    __tablename__ = "media_mention"

    id: Mapped[RowId]
    event_id: Mapped[int | None] = mapped_column(
        ForeignKey("event.id", ondelete="SET NULL"), index=True
    )
    day: Mapped[dt.date]
    outlet: Mapped[Name]
    kind: Mapped[Code]
    language: Mapped[OptionalCode]
    title: Mapped[str | None] = mapped_column(String(300))
    link: Mapped[str | None] = mapped_column(String(500))
    is_ethnic_media: Mapped[bool] = mapped_column(default=False)
