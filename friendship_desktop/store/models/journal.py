"""The journal: what was changed, by whom, from what to what."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from friendship_desktop.store.models.base import Base, Code, Instant, RowId


class Change(Base):
    """One use case that changed something."""

    __tablename__ = "change"
    __table_args__ = ({"info": {"journal": False}},)

    id: Mapped[RowId]
    at: Mapped[Instant]
    actor_id: Mapped[int | None]
    action: Mapped[Code]
    details: Mapped[str | None] = mapped_column(Text)
    """JSON with counts and ids, for the sentence that names the step."""
    undoes: Mapped[int | None] = mapped_column(ForeignKey("change.id"))


class ChangeRow(Base):
    """One row before and after a change, as JSON; empty before means inserted, empty after removed."""

    __tablename__ = "change_row"
    __table_args__ = (
        Index("ix_change_row_subject", "table_name", "row_key"),
        {"sqlite_with_rowid": False, "info": {"journal": False}},
    )

    change_id: Mapped[int] = mapped_column(ForeignKey("change.id"), primary_key=True)
    n: Mapped[int] = mapped_column(primary_key=True)
    table_name: Mapped[str] = mapped_column(String(40))
    row_key: Mapped[str] = mapped_column(String(80))
    before: Mapped[str | None] = mapped_column(Text)
    after: Mapped[str | None] = mapped_column(Text)
