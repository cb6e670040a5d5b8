"""What is taught and when: terms and vacations, programmes and their topics, checks of level."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import CheckConstraint, ForeignKey, SmallInteger, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from friendship_desktop.store.models.base import Base, Code, Name, OptionalCode, OptionalName, RowId


class StudyPeriod(Base):
    """A term or a vacation of the House's academic year, first and last day included."""

    __tablename__ = "study_period"
    __table_args__ = (CheckConstraint("ends_on >= starts_on", name="dates_in_order"),)

    id: Mapped[RowId]
    kind: Mapped[Code]
    title: Mapped[Name]
    starts_on: Mapped[dt.date]
    ends_on: Mapped[dt.date]


class Programme(Base):
    """A list of topics that one or more groups follow."""

    __tablename__ = "programme"

    id: Mapped[RowId]
    title: Mapped[Name]
    language_code: Mapped[OptionalCode]
    level: Mapped[OptionalCode]


class ProgrammeTopic(Base):
    """One topic of a programme, in its order."""

    __tablename__ = "programme_topic"
    __table_args__ = (UniqueConstraint("programme_id", "number"),)

    id: Mapped[RowId]
    programme_id: Mapped[int] = mapped_column(ForeignKey("programme.id", ondelete="CASCADE"))
    number: Mapped[int] = mapped_column(SmallInteger)
    title: Mapped[Name]
    half_hours: Mapped[int] = mapped_column(SmallInteger, default=2)
    """Academic hours, in halves."""
    homework: Mapped[OptionalName]


class LevelAssessment(Base):
    """A check of somebody's level of a language: at the start, midway, at the end, or outside."""

    __tablename__ = "level_assessment"

    id: Mapped[RowId]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    group_id: Mapped[int | None] = mapped_column(ForeignKey("study_group.id"), index=True)
    """Empty for a result brought from outside."""
    language_code: Mapped[Code]
    kind: Mapped[Code]
    day: Mapped[dt.date]
    level: Mapped[OptionalCode]
    listening: Mapped[int | None] = mapped_column(SmallInteger)
    """Per cent, 0 to 100, as the other skills."""
    reading: Mapped[int | None] = mapped_column(SmallInteger)
    lexgram: Mapped[int | None] = mapped_column(SmallInteger)
    writing: Mapped[int | None] = mapped_column(SmallInteger)
    speaking: Mapped[int | None] = mapped_column(SmallInteger)
    external_no: Mapped[str | None] = mapped_column(String(40))
