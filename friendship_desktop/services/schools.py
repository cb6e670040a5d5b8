"""Sunday schools: their list, their card with groups and next lessons, their edits."""

from __future__ import annotations

import datetime as dt
from typing import Any, TypedDict, Unpack

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.rules import names
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.codes import SchoolStatus
from friendship_desktop.services import school_views
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.editing import (
    Cleaner,
    Saved,
    as_given,
    cleaned,
    code,
    found,
    in_order,
    kato,
    line,
    put,
    required_line,
)
from friendship_desktop.services.learners import LearnerLine, learner_lines
from friendship_desktop.services.school_views import SchoolCard, SchoolRow
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import School, StudyGroup


class SchoolFields(TypedDict, total=False):
    """What can be typed about a school; give only what is to be set."""

    name: str
    association_id: int | None
    head_name: str | None
    venue: str | None
    kato: str | None
    opened_on: dt.date | None
    closed_on: dt.date | None
    status: str


CLEANERS: dict[str, Cleaner] = {
    "name": required_line(200),
    "association_id": as_given,
    "head_name": line(200),
    "venue": line(200),
    "kato": kato,
    "opened_on": as_given,
    "closed_on": as_given,
    "status": code(SchoolStatus),
}


class Schools:
    """The Sunday schools of the House."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def list(
        self, actor: Actor, *, today: dt.date, text: str = "", archived: bool = False
    ) -> tuple[SchoolRow, ...]:
        """List schools in Kazakh order with their figures; `text` finds school or association."""
        require(actor, "school.read")
        wanted = names.query_tokens(text)
        with self._database.read() as session:
            return tuple(
                row
                for row in school_views.rows(session, today, archived=archived)
                if _matches(row, wanted)
            )

    def card(self, actor: Actor, school_id: int, *, today: dt.date) -> SchoolCard:
        """Show one school as it stands on a day (E_NOT_FOUND)."""
        require(actor, "school.read")
        with self._database.read() as session:
            return school_views.card(session, found(session, School, school_id), today)

    def learners(
        self, actor: Actor, school_id: int, *, today: dt.date, left: bool = False
    ) -> tuple[LearnerLine, ...]:
        """List who learns in the school's groups; with `left` also who left (E_NOT_FOUND)."""
        require(actor, "school.read")
        with self._database.read() as session:
            found(session, School, school_id)
            groups = session.scalars(
                select(StudyGroup.id).where(
                    StudyGroup.school_id == school_id, StudyGroup.archived_at.is_(None)
                )
            )
            return learner_lines(session, list(groups), today, left=left)

    def create(self, actor: Actor, **fields: Unpack[SchoolFields]) -> Saved:
        """Add a school; its name is enough (E_TEXT_EMPTY)."""
        require(actor, "school.create")
        values = cleaned({"name": "", **fields}, CLEANERS)
        with self._database.write(actor.account_id, "school.create") as unit:
            row = add_school(unit.session, self._clock, values)
            return Saved(row.id, unit.change_id)

    def change(self, actor: Actor, school_id: int, **fields: Unpack[SchoolFields]) -> Saved:
        """Set the given fields and leave the others (E_TEXT_EMPTY, E_DATES_ORDER)."""
        require(actor, "school.change")
        values = cleaned(fields, CLEANERS)
        with self._database.write(actor.account_id, "school.change", school=school_id) as unit:
            row = found(unit.session, School, school_id)
            put(row, values)
            _settle(row)
            return Saved(row.id, unit.change_id)

    def archive(self, actor: Actor, school_id: int) -> Saved:
        """Put a school away with what it has; its groups and their registers stay as they are."""
        require(actor, "school.archive")
        with self._database.write(actor.account_id, "school.archive", school=school_id) as unit:
            row = found(unit.session, School, school_id)
            row.archived_at = row.archived_at or self._clock.instant()
            return Saved(row.id, unit.change_id)

    def restore(self, actor: Actor, school_id: int) -> Saved:
        """Bring a school back from the archive."""
        require(actor, "school.archive")
        with self._database.write(actor.account_id, "school.restore", school=school_id) as unit:
            row = found(unit.session, School, school_id)
            row.archived_at = None
            return Saved(row.id, unit.change_id)


def add_school(session: Session, clock: Clock, values: dict[str, Any]) -> School:
    """Insert a school from cleaned values within somebody's use case."""
    row = School(public_id=clock.new_id(), sort_key="", **{"status": SchoolStatus.ACTIVE, **values})
    _settle(row)
    session.add(row)
    session.flush()
    return row


def _settle(row: School) -> None:
    in_order(row.opened_on, row.closed_on, "closed_on")
    put(row, {"sort_key": names.sort_key(row.name)})


def _matches(row: SchoolRow, wanted: tuple[str, ...]) -> bool:
    key = names.search_key(row.name, row.association_kk, row.association_ru, row.head_name)
    return all(word in key for word in wanted)
