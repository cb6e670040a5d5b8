"""The rows of the Houses' accepted packages, as the office counts them.

Keys are small integers: a registry row keeps its `id` from package to package by its `public_id`,
and everything below hangs on that id. A count that a House has hidden is empty beside its
`hidden_below`; a registry row that is gone stays, not `present`, while rows of another window
hang on it.
"""

from __future__ import annotations

import datetime as dt

from sqlalchemy import BigInteger, ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from friendship_desktop.store.models.base import Base, Code, OptionalCode, RowId

PLAIN = {"info": {"journal": False}}
KEYED = {"sqlite_with_rowid": False, **PLAIN}


class RegionAssociation(Base):
    """An association of a House."""

    __tablename__ = "region_association"
    __table_args__ = (UniqueConstraint("roster_id", "public_id"), PLAIN)

    id: Mapped[RowId]
    roster_id: Mapped[int] = mapped_column(ForeignKey("roster_house.id"))
    public_id: Mapped[str] = mapped_column(String(36))
    name_kk: Mapped[str | None] = mapped_column(Text)
    name_ru: Mapped[str | None] = mapped_column(Text)
    level: Mapped[OptionalCode]
    legal_form: Mapped[OptionalCode]
    registry_no: Mapped[str | None] = mapped_column(Text)
    accredited_until: Mapped[dt.date | None]
    members_count: Mapped[int | None]
    creative_collectives_count: Mapped[int | None]
    present: Mapped[bool] = mapped_column(default=True)


class RegionSchool(Base):
    """A Sunday school of a House."""

    __tablename__ = "region_school"
    __table_args__ = (UniqueConstraint("roster_id", "public_id"), PLAIN)

    id: Mapped[RowId]
    roster_id: Mapped[int] = mapped_column(ForeignKey("roster_house.id"))
    public_id: Mapped[str] = mapped_column(String(36))
    association_id: Mapped[int | None] = mapped_column(
        ForeignKey("region_association.id"), index=True
    )
    name: Mapped[str] = mapped_column(Text)
    kato: Mapped[str | None] = mapped_column(String(9))
    opened_on: Mapped[dt.date | None]
    closed_on: Mapped[dt.date | None]
    status: Mapped[Code]
    present: Mapped[bool] = mapped_column(default=True)


class RegionGroup(Base):
    """A study group of a House."""

    __tablename__ = "region_group"
    __table_args__ = (UniqueConstraint("roster_id", "public_id"), PLAIN)

    id: Mapped[RowId]
    roster_id: Mapped[int] = mapped_column(ForeignKey("roster_house.id"))
    public_id: Mapped[str] = mapped_column(String(36))
    school_id: Mapped[int | None] = mapped_column(ForeignKey("region_school.id"), index=True)
    kind: Mapped[Code]
    language: Mapped[OptionalCode]
    level: Mapped[OptionalCode]
    age_band: Mapped[OptionalCode]
    academic_year: Mapped[str] = mapped_column(String(9))
    starts_on: Mapped[dt.date | None]
    ends_on: Mapped[dt.date | None]
    status: Mapped[Code]
    capacity: Mapped[int | None]
    planned_half_hours: Mapped[int | None]
    present: Mapped[bool] = mapped_column(default=True)


class RegionLesson(Base):
    """A lesson of a group; `number` tells the lessons of one day apart."""

    __tablename__ = "region_lesson"
    __table_args__ = (UniqueConstraint("group_id", "day", "number"), PLAIN)

    id: Mapped[RowId]
    group_id: Mapped[int] = mapped_column(ForeignKey("region_group.id"))
    day: Mapped[dt.date]
    number: Mapped[int]
    status: Mapped[Code]
    half_hours: Mapped[int]
    enrolled: Mapped[int | None]
    attended: Mapped[int | None]


class RegionGroupMonth(Base):
    """A group's month in counts; `month` is its first day."""

    __tablename__ = "region_group_month"
    __table_args__ = (KEYED,)

    group_id: Mapped[int] = mapped_column(ForeignKey("region_group.id"), primary_key=True)
    month: Mapped[dt.date] = mapped_column(primary_key=True)
    start: Mapped[int]
    arrived: Mapped[int]
    left: Mapped[int]
    end: Mapped[int]
    held: Mapped[int]
    half_hours: Mapped[int]
    attended: Mapped[int]
    possible: Mapped[int]


class RegionLearner(Base):
    """A learner of a House by the code that the House gave; who it is only the House can tell."""

    __tablename__ = "region_learner"
    __table_args__ = (UniqueConstraint("roster_id", "code"), PLAIN)

    id: Mapped[RowId]
    roster_id: Mapped[int] = mapped_column(ForeignKey("roster_house.id"))
    code: Mapped[str] = mapped_column(String(64))
    birth_year: Mapped[int | None]


class RegionStay(Base):
    """A learner's stay in a group, first and last day included."""

    __tablename__ = "region_stay"
    __table_args__ = (UniqueConstraint("learner_id", "group_id", "started_on"), PLAIN)

    id: Mapped[RowId]
    learner_id: Mapped[int] = mapped_column(ForeignKey("region_learner.id"))
    group_id: Mapped[int] = mapped_column(ForeignKey("region_group.id"), index=True)
    started_on: Mapped[dt.date]
    ended_on: Mapped[dt.date | None]
    start_level: Mapped[OptionalCode]
    result_level: Mapped[OptionalCode]


class RegionMark(Base):
    """How one learner attended one lesson."""

    __tablename__ = "region_mark"
    __table_args__ = (Index("ix_region_mark_stay", "stay_id"), KEYED)

    lesson_id: Mapped[int] = mapped_column(ForeignKey("region_lesson.id"), primary_key=True)
    stay_id: Mapped[int] = mapped_column(ForeignKey("region_stay.id"), primary_key=True)
    mark: Mapped[str] = mapped_column(String(12))


class RegionBreakdown(Base):
    """A count of a whole House for a period."""

    __tablename__ = "region_breakdown"
    __table_args__ = (KEYED,)

    roster_id: Mapped[int] = mapped_column(ForeignKey("roster_house.id"), primary_key=True)
    period_from: Mapped[dt.date] = mapped_column(primary_key=True)
    period_to: Mapped[dt.date] = mapped_column(primary_key=True)
    dimension: Mapped[str] = mapped_column(String(40), primary_key=True)
    key: Mapped[str] = mapped_column(String(40), primary_key=True)
    persons: Mapped[int | None]
    enrolments: Mapped[int | None]
    hidden_below: Mapped[int | None]


class RegionIndicator(Base):
    """An indicator of a House for a period; `value` is in hundredths of its unit."""

    __tablename__ = "region_indicator"
    __table_args__ = (
        Index("ix_region_indicator_period", "period_from", "period_to"),
        KEYED,
    )

    roster_id: Mapped[int] = mapped_column(ForeignKey("roster_house.id"), primary_key=True)
    period_from: Mapped[dt.date] = mapped_column(primary_key=True)
    period_to: Mapped[dt.date] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(40), primary_key=True)
    part: Mapped[str] = mapped_column(String(40), primary_key=True, default="")
    value: Mapped[int | None] = mapped_column(Integer)
    hidden_below: Mapped[int | None]
    unit: Mapped[Code]
    rule_version: Mapped[int]


class RegionVolunteerMonth(Base):
    """What volunteers of a House did in an area and month, in counts; `month` is its first day."""

    __tablename__ = "region_volunteer_month"
    __table_args__ = (KEYED,)

    roster_id: Mapped[int] = mapped_column(ForeignKey("roster_house.id"), primary_key=True)
    area: Mapped[str] = mapped_column(String(40), primary_key=True)
    month: Mapped[dt.date] = mapped_column(primary_key=True)
    volunteers: Mapped[int]
    quarter_hours: Mapped[int]


class RegionEvent(Base):
    """An event of a House; only held ones carry counts."""

    __tablename__ = "region_event"
    __table_args__ = (
        UniqueConstraint("roster_id", "public_id"),
        Index("ix_region_event_day", "roster_id", "starts_on"),
        PLAIN,
    )

    id: Mapped[RowId]
    roster_id: Mapped[int] = mapped_column(ForeignKey("roster_house.id"))
    public_id: Mapped[str] = mapped_column(String(36))
    title_kk: Mapped[str | None] = mapped_column(Text)
    title_ru: Mapped[str | None] = mapped_column(Text)
    kind: Mapped[Code]
    starts_on: Mapped[dt.date]
    ends_on: Mapped[dt.date]
    kato: Mapped[str | None] = mapped_column(String(9))
    format: Mapped[OptionalCode]
    organiser_kind: Mapped[Code]
    status: Mapped[Code]
    participants: Mapped[int | None]
    counting_method: Mapped[OptionalCode]
    children: Mapped[int | None]
    youth: Mapped[int | None]
    women: Mapped[int | None]
    online_views: Mapped[int | None]
    funding: Mapped[OptionalCode]
    budget_tenge: Mapped[int | None] = mapped_column(BigInteger)


class RegionEventAssociation(Base):
    """An association that takes part in an event of its House."""

    __tablename__ = "region_event_association"
    __table_args__ = (KEYED,)

    event_id: Mapped[int] = mapped_column(ForeignKey("region_event.id"), primary_key=True)
    association_id: Mapped[int] = mapped_column(
        ForeignKey("region_association.id"), primary_key=True, index=True
    )
