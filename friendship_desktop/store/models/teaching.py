"""Teaching: associations, schools, groups, enrolments, lessons and marks."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import CheckConstraint, ForeignKey, Index, SmallInteger, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from friendship_desktop.store.models.base import (
    BINARY_TEXT,
    Base,
    Code,
    Name,
    OptionalCode,
    OptionalInstant,
    OptionalName,
    PublicId,
    RowId,
)


class Association(Base):
    """An ethnocultural association that works in the House."""

    __tablename__ = "association"

    id: Mapped[RowId]
    public_id: Mapped[PublicId]
    name_kk: Mapped[OptionalName]
    name_ru: Mapped[OptionalName]
    level: Mapped[OptionalCode]
    legal_form: Mapped[OptionalCode]
    bin: Mapped[str | None] = mapped_column(String(12))
    registry_no: Mapped[OptionalName]
    accredited_until: Mapped[dt.date | None]
    members_count: Mapped[int | None]
    creative_collectives_count: Mapped[int | None]
    chair_name: Mapped[OptionalName]
    chair_phone: Mapped[str | None] = mapped_column(String(20))
    archived_at: Mapped[OptionalInstant]
    sort_key: Mapped[str] = mapped_column(BINARY_TEXT)


class School(Base):
    """A Sunday school of an association or of the House."""

    __tablename__ = "school"

    id: Mapped[RowId]
    public_id: Mapped[PublicId]
    name: Mapped[Name]
    association_id: Mapped[int | None] = mapped_column(ForeignKey("association.id"), index=True)
    head_name: Mapped[OptionalName]
    venue: Mapped[OptionalName]
    kato: Mapped[str | None] = mapped_column(String(9))
    opened_on: Mapped[dt.date | None]
    closed_on: Mapped[dt.date | None]
    status: Mapped[Code]
    archived_at: Mapped[OptionalInstant]
    sort_key: Mapped[str] = mapped_column(BINARY_TEXT)


class Room(Base):
    """A place where groups meet."""

    __tablename__ = "room"

    id: Mapped[RowId]
    name: Mapped[Name] = mapped_column(unique=True)
    capacity: Mapped[int | None]


class StudyGroup(Base):
    """Learners taught together; a state-language group need not belong to a school."""

    __tablename__ = "study_group"
    __table_args__ = (
        CheckConstraint(
            "ends_on IS NULL OR starts_on IS NULL OR ends_on >= starts_on", name="dates_in_order"
        ),
    )

    id: Mapped[RowId]
    public_id: Mapped[PublicId]
    school_id: Mapped[int | None] = mapped_column(ForeignKey("school.id"), index=True)
    kind: Mapped[Code]
    title: Mapped[Name]
    language_code: Mapped[OptionalCode]
    level: Mapped[OptionalCode]
    age_band: Mapped[OptionalCode]
    academic_year: Mapped[int]
    """The year in which it begins: 2026 stands for 2026–2027."""
    starts_on: Mapped[dt.date | None]
    ends_on: Mapped[dt.date | None]
    status: Mapped[Code]
    capacity: Mapped[int | None]
    planned_half_hours: Mapped[int | None]
    lesson_half_hours: Mapped[int] = mapped_column(default=2)
    """Academic hours of one lesson, in halves."""
    room_id: Mapped[int | None] = mapped_column(ForeignKey("room.id"))
    programme_id: Mapped[int | None] = mapped_column(ForeignKey("programme.id"))
    continues_id: Mapped[int | None] = mapped_column(ForeignKey("study_group.id"))
    """The group of the year before that this one goes on with."""
    archived_at: Mapped[OptionalInstant]
    sort_key: Mapped[str] = mapped_column(BINARY_TEXT)


class GroupTeacher(Base):
    """Who teaches a group, from when to when."""

    __tablename__ = "group_teacher"

    id: Mapped[RowId]
    group_id: Mapped[int] = mapped_column(ForeignKey("study_group.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    role: Mapped[Code] = mapped_column(default="lead")
    starts_on: Mapped[dt.date | None]
    ends_on: Mapped[dt.date | None]


class WeeklySlot(Base):
    """A weekday and time at which a group meets; dated, for a timetable changes in mid-year."""

    __tablename__ = "weekly_slot"
    __table_args__ = (
        UniqueConstraint("group_id", "weekday", "starts_at", "valid_from"),
        CheckConstraint("weekday BETWEEN 1 AND 7", name="iso_weekday"),
        CheckConstraint(
            "starts_at >= 0 AND starts_at < ends_at AND ends_at <= 1440", name="one_day"
        ),
    )

    id: Mapped[RowId]
    group_id: Mapped[int] = mapped_column(ForeignKey("study_group.id"), index=True)
    weekday: Mapped[int] = mapped_column(SmallInteger)
    """ISO: Monday is 1."""
    starts_at: Mapped[int] = mapped_column(SmallInteger)
    """Minutes after midnight."""
    ends_at: Mapped[int] = mapped_column(SmallInteger)
    valid_from: Mapped[dt.date | None]
    """The first day it is in force; empty from the beginning of the group."""
    valid_to: Mapped[dt.date | None]
    """The last day it is in force; empty to the end of the group."""
    room_id: Mapped[int | None] = mapped_column(ForeignKey("room.id"))
    """Where it differs from the room of the group."""
    teacher_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    """Who teaches at this time, where it is not the lead teacher."""


class Enrolment(Base):
    """A person's stay in a group, first and last day included."""

    __tablename__ = "enrolment"
    __table_args__ = (
        CheckConstraint("ended_on IS NULL OR ended_on >= started_on", name="dates_in_order"),
        # Covers the counting of learners on a day.
        Index("ix_enrolment_group_dates", "group_id", "started_on", "ended_on", "is_guest"),
    )

    id: Mapped[RowId]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    group_id: Mapped[int] = mapped_column(ForeignKey("study_group.id"))
    started_on: Mapped[dt.date]
    ended_on: Mapped[dt.date | None]
    reason_in: Mapped[OptionalName]
    reason_out: Mapped[OptionalCode]
    order_no: Mapped[OptionalName]
    """Of the order that let the person in; that of leaving is `out_order_no`."""
    order_date: Mapped[dt.date | None]
    out_order_no: Mapped[OptionalName]
    out_order_date: Mapped[dt.date | None]
    start_level: Mapped[OptionalCode]
    result_level: Mapped[OptionalCode]
    is_guest: Mapped[bool] = mapped_column(default=False)
    """A visitor on trial: marked in the register, counted nowhere until enrolled."""


class Lesson(Base):
    """One class of a group on one local date."""

    __tablename__ = "lesson"
    __table_args__ = (
        UniqueConstraint("group_id", "day", "number"),
        Index("ix_lesson_day", "day"),
    )

    id: Mapped[RowId]
    group_id: Mapped[int] = mapped_column(ForeignKey("study_group.id"))
    day: Mapped[dt.date]
    number: Mapped[int] = mapped_column(SmallInteger, default=1)
    """1 for the day's only lesson; a second one on the same day is 2."""
    starts_at: Mapped[int | None] = mapped_column(SmallInteger)
    ends_at: Mapped[int | None] = mapped_column(SmallInteger)
    status: Mapped[Code]
    half_hours: Mapped[int] = mapped_column(SmallInteger)
    topic: Mapped[OptionalName]
    homework: Mapped[OptionalName]
    teacher_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    """Indexed, for without it removing a person would look through every lesson."""
    room_id: Mapped[int | None] = mapped_column(ForeignKey("room.id"))
    topic_id: Mapped[int | None] = mapped_column(ForeignKey("programme_topic.id"), index=True)
    """The topic of the programme that was taught; `topic` keeps its words as they were then."""
    cancel_reason: Mapped[OptionalName]
    replaces_id: Mapped[int | None] = mapped_column(ForeignKey("lesson.id"), index=True)
    """The lesson that was moved to here, or cancelled and is made up for by this one."""
    override_reason: Mapped[OptionalName]
    """Why it takes place in spite of a clash or a holiday."""
    locked_by: Mapped[int | None] = mapped_column(ForeignKey("outgoing_package.id"))
    """The accepted package that covers this lesson; it reopens only with a reason."""


class Mark(Base):
    """How one enrolled learner attended one lesson; no row means not marked."""

    __tablename__ = "mark"
    __table_args__ = (
        Index("ix_mark_enrolment", "enrolment_id"),
        {"sqlite_with_rowid": False},
    )

    lesson_id: Mapped[int] = mapped_column(ForeignKey("lesson.id"), primary_key=True)
    enrolment_id: Mapped[int] = mapped_column(ForeignKey("enrolment.id"), primary_key=True)
    code: Mapped[str] = mapped_column(String(12))
    attended: Mapped[bool]
    """The meaning at the time of marking, so that changing a status never rewrites the past."""
    minutes_late: Mapped[int | None] = mapped_column(SmallInteger)
    note: Mapped[str | None] = mapped_column(String(120))
