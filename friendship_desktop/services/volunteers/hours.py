"""Hours of service: confirmed by somebody else than the volunteer, in bulk or in part, and corrected."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.dates import short_date
from friendship_desktop.rules.volunteering import DAY_MOST, is_same_person
from friendship_desktop.rules.zone import LOCAL_ZONE
from friendship_desktop.services.editing import found, required_line
from friendship_desktop.services.person_fields import spellings
from friendship_desktop.services.volunteers.bars import Warned, check_hours, refuse_age
from friendship_desktop.services.volunteers.shift_lines import ShiftLine, goes_on, shift_lines
from friendship_desktop.store.database import Database, Unit, row_key
from friendship_desktop.store.models import (
    Change,
    ChangeRow,
    Person,
    Shift,
    Volunteer,
    VolunteerShift,
)

NAME_LENGTH = 200


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What a confirmation left behind."""

    count: int
    quarters: int
    change_id: int
    warned: tuple[tuple[int, Warned], ...] = ()
    """Volunteers, and what is told of them."""


@dataclass(frozen=True, slots=True)
class PastHours:
    """One state of somebody's hours on a shift, oldest first."""

    day: dt.date
    """On which it was written."""
    action: str
    quarters: int
    confirmed_by: str | None


class ServedHours:
    """Confirms what volunteers did; only confirmed hours are ever reported."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def waiting(self, actor: Actor, *, today: dt.date) -> list[ShiftLine]:
        """List the shifts up to today with hours that nobody has confirmed yet."""
        require(actor, "volunteer.read")
        open_ = select(VolunteerShift.shift_id).where(
            VolunteerShift.confirmed_on.is_(None), VolunteerShift.came.is_not(False)
        )
        with self._database.read() as session:
            return shift_lines(session, Shift.day <= today, Shift.id.in_(open_), goes_on())

    def confirm(
        self,
        actor: Actor,
        served: Mapping[int, int | None],
        *,
        by: str,
        today: dt.date,
    ) -> Confirmed:
        """Confirm hours of people on shifts, all at once; `by` is the name of who vouches for them.

        `served` gives quarter-hours, or None for those of the row as it stands. Raises E_HOURS_SELF,
        E_HOURS_CONFIRMED, E_HOURS_ABSENT, E_HOURS_EARLY, E_HOURS_DAY, E_HOURS_IMPOSSIBLE,
        E_HOURS_NOBODY, E_TEXT_EMPTY and what forbids the age; then nothing is confirmed.
        """
        require(actor, "volunteer.confirm")
        name = str(required_line(NAME_LENGTH)(by, "by"))
        if not served:
            raise UserError("E_HOURS_NOBODY")
        with self._database.write(actor.account_id, "hours.confirm", people=len(served)) as unit:
            total, warned = 0, []
            for one, quarters in served.items():
                row = found(unit.session, VolunteerShift, one)
                try:
                    _refuse_confirmed(row)
                    _refuse_absent(row)
                    told = self._put(unit, actor, row, quarters, name, today)
                except UserError as error:  # which of many it is about
                    raise UserError(error.code, **error.details, served=one) from None
                warned += [(row.volunteer_id, what) for what in told]
                total += row.quarters
            return Confirmed(len(served), total, unit.change_id, tuple(warned))

    def correct(
        self, actor: Actor, served_id: int, *, quarters: int, by: str, today: dt.date
    ) -> Confirmed:
        """Put other hours in place of confirmed ones; what they were stays in the history.

        Raises what `confirm` raises, and E_HOURS_OPEN when they are not confirmed yet.
        """
        require(actor, "volunteer.confirm")
        name = str(required_line(NAME_LENGTH)(by, "by"))
        with self._database.write(actor.account_id, "hours.correct") as unit:
            row = found(unit.session, VolunteerShift, served_id)
            if row.confirmed_on is None:
                raise UserError("E_HOURS_OPEN")
            told = self._put(unit, actor, row, quarters, name, today)
            warned = tuple((row.volunteer_id, what) for what in told)
            return Confirmed(1, row.quarters, unit.change_id, warned)

    def absent(self, actor: Actor, served_ids: list[int], *, today: dt.date) -> int:
        """Note that people did not come: their hours count nothing (E_HOURS_CONFIRMED, E_HOURS_EARLY)."""
        require(actor, "volunteer.confirm")
        with self._database.write(actor.account_id, "hours.absent", people=len(served_ids)) as unit:
            for one in served_ids:
                row = found(unit.session, VolunteerShift, one)
                _refuse_confirmed(row)
                _refuse_early(unit.session, row, today)
                row.came = False
            return unit.change_id

    def came_after_all(self, actor: Actor, served_ids: list[int]) -> int:
        """Take back that people did not come; their hours wait to be confirmed."""
        require(actor, "volunteer.confirm")
        with self._database.write(actor.account_id, "hours.came", people=len(served_ids)) as unit:
            for one in served_ids:
                row = found(unit.session, VolunteerShift, one)
                if row.came is False:
                    row.came = None
            return unit.change_id

    def history(self, actor: Actor, served_id: int) -> tuple[PastHours, ...]:
        """Tell how somebody's hours on a shift were entered, confirmed and corrected, oldest first."""
        require(actor, "volunteer.read")
        query = (
            select(Change.at, Change.action, ChangeRow.after)
            .join(Change, Change.id == ChangeRow.change_id)
            .where(
                ChangeRow.table_name == VolunteerShift.__tablename__,
                ChangeRow.row_key == row_key({"id": served_id}),
                ChangeRow.after.is_not(None),
            )
            .order_by(Change.id)
        )
        told: list[PastHours] = []
        state: dict[str, Any] = {}
        with self._database.read() as session:
            for at, action, after in session.execute(query):
                state |= json.loads(after or "{}")  # only what changed is written down
                day = dt.datetime.fromisoformat(at).astimezone(LOCAL_ZONE).date()
                by = state.get("confirmed_by_name")
                told.append(PastHours(day, action, state.get("quarters", 0), by))
        return tuple(told)

    def _put(
        self,
        unit: Unit,
        actor: Actor,
        row: VolunteerShift,
        quarters: int | None,
        name: str,
        today: dt.date,
    ) -> tuple[Warned, ...]:
        session = unit.session
        wanted = row.quarters if quarters is None else quarters
        if not 1 <= wanted <= DAY_MOST:
            raise UserError("E_HOURS_IMPOSSIBLE", field="hours")
        _refuse_early(session, row, today)
        shift = session.get_one(Shift, row.shift_id)
        volunteer = session.get_one(Volunteer, row.volunteer_id)
        person = session.get_one(Person, volunteer.person_id)
        if any(is_same_person(one, name) for one in spellings(person) if one):
            raise UserError("E_HOURS_SELF", field="by")
        refuse_age(session, person, shift.day, area=shift.area, is_hazardous=shift.is_hazardous)
        warned = check_hours(session, volunteer, shift, wanted)
        row.quarters, row.came = wanted, True
        row.confirmed_by, row.confirmed_by_name, row.confirmed_on = actor.account_id, name, today
        session.flush()
        return warned


def _refuse_confirmed(row: VolunteerShift) -> None:
    if row.confirmed_on is not None:
        raise UserError(
            "E_HOURS_CONFIRMED",
            field="hours",
            by=row.confirmed_by_name or "—",
            date=short_date(row.confirmed_on),
        )


def _refuse_absent(row: VolunteerShift) -> None:
    if row.came is False:
        raise UserError("E_HOURS_ABSENT", field="hours")


def _refuse_early(session: Session, row: VolunteerShift, today: dt.date) -> None:
    if session.get_one(Shift, row.shift_id).day > today:
        raise UserError("E_HOURS_EARLY")
