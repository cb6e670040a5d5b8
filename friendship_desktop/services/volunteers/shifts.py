"""Shifts: work to be done at a time, at an event or by itself, and who takes it on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.codes import VolunteerArea
from friendship_desktop.rules.dates import short_date
from friendship_desktop.rules.volunteering import DAY_MOST, quarters_between, shift_quarters
from friendship_desktop.services.editing import Saved, found, line, one_line, put, required_line
from friendship_desktop.services.events.fields import EventStatus
from friendship_desktop.services.volunteers.bars import LAST_MINUTE, Day, Warned
from friendship_desktop.services.volunteers.shift_lines import ShiftLine, shift_lines
from friendship_desktop.services.volunteers.taking import Candidate, candidates, recheck, take_on
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import Event, Shift, Volunteer, VolunteerShift

TEXT_LENGTH = 200
MOST_NEEDED = 500
YEAR_BACK = dt.timedelta(days=365)


@dataclass(frozen=True, slots=True)
class ShiftDraft:
    """Everything that can be typed about a shift; times in minutes after midnight."""

    task: str
    area: str
    day: dt.date
    starts_at: int
    ends_at: int
    needed: int = 1
    place: str = ""
    is_hazardous: bool = False
    event_id: int | None = None


@dataclass(frozen=True, slots=True)
class ShiftEvent:
    """An event that shifts may belong to; times in minutes after midnight, None for the whole day."""

    id: int
    title_kk: str
    title_ru: str
    day: dt.date
    starts_at: int | None
    ends_at: int | None
    """None also when it ends on another day."""
    place: str | None

    def told(self, language: str) -> str:
        """Name it with its day, as in a list to choose from."""
        return f"{short_date(self.day)} · {self.title_ru if language == 'ru' else self.title_kk}"


@dataclass(frozen=True, slots=True)
class Taken:
    """What taking people on left behind."""

    ids: tuple[int, ...]
    change_id: int
    warned: tuple[tuple[int, Warned], ...] = ()
    """Volunteers, and what is told of them."""


class Shifts:
    """Plans shifts and says who takes them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def between(self, actor: Actor, first: dt.date, last: dt.date) -> list[ShiftLine]:
        """List the shifts of a period in order of time."""
        require(actor, "volunteer.read")
        with self._database.read() as session:
            return shift_lines(session, Shift.day.between(first, last))

    def of_event(self, actor: Actor, event_id: int) -> list[ShiftLine]:
        """List the shifts of an event."""
        require(actor, "volunteer.read")
        with self._database.read() as session:
            return shift_lines(session, Shift.event_id == event_id)

    def of_volunteer(self, actor: Actor, volunteer_id: int) -> list[ShiftLine]:
        """List the shifts somebody is or was on, latest first, with only their own hours."""
        require(actor, "volunteer.read")
        own = select(VolunteerShift.shift_id).where(VolunteerShift.volunteer_id == volunteer_id)
        with self._database.read() as session:
            lines = shift_lines(session, Shift.id.in_(own), volunteer_id=volunteer_id)
        return lines[::-1]

    def get(self, actor: Actor, shift_id: int) -> ShiftLine:
        """Read one shift (E_NOT_FOUND)."""
        require(actor, "volunteer.read")
        with self._database.read() as session:
            found(session, Shift, shift_id)
            return shift_lines(session, Shift.id == shift_id)[0]

    def events(
        self, actor: Actor, *, today: dt.date, with_shifts: bool = False
    ) -> list[ShiftEvent]:
        """List events of the last year and to come that shifts may belong to, or do; latest first."""
        require(actor, "volunteer.read")
        query = (
            select(Event)
            .where(Event.archived_at.is_(None), Event.starts_on >= today - YEAR_BACK)
            .order_by(Event.starts_on.desc(), Event.id)
        )
        if with_shifts:
            query = query.where(Event.id.in_(select(Shift.event_id)))
        else:
            query = query.where(Event.status != EventStatus.CANCELLED)
        with self._database.read() as session:
            return [
                ShiftEvent(
                    one.id,
                    one.title_kk or one.title_ru or "",
                    one.title_ru or one.title_kk or "",
                    one.starts_on,
                    one.starts_at,
                    one.ends_at if one.ends_on == one.starts_on else None,
                    one.place,
                )
                for one in session.scalars(query)
            ]

    def plan(self, actor: Actor, draft: ShiftDraft) -> Saved:
        """Plan a shift (E_TEXT_EMPTY, E_SHIFT_MIDNIGHT, E_SHIFT_LONG, E_NUMBER_RANGE)."""
        require(actor, "volunteer.change")
        values = _clean(draft)
        with self._database.write(actor.account_id, "shift.plan") as unit:
            row = Shift(**values)
            unit.session.add(row)
            unit.session.flush()
            return Saved(row.id, unit.change_id)

    def change(self, actor: Actor, shift_id: int, draft: ShiftDraft) -> Saved:
        """Change a shift; whoever is on it must still be allowed to be, and gets its new hours.

        Confirmed hours stay as they were confirmed. Raises what `plan` and `take_on` raise.
        """
        require(actor, "volunteer.change")
        values = _clean(draft)
        with self._database.write(actor.account_id, "shift.change", shift=shift_id) as unit:
            session = unit.session
            row = found(session, Shift, shift_id)
            is_confirmed = select(VolunteerShift.id).where(
                VolunteerShift.shift_id == shift_id, VolunteerShift.confirmed_on.is_not(None)
            )
            if values["day"] != row.day and session.scalar(is_confirmed.limit(1)):
                raise UserError("E_SHIFT_CONFIRMED", field="day")
            was = shift_quarters(row.starts_at, row.ends_at)
            put(row, values)
            session.flush()
            recheck(session, row, was)
            return Saved(row.id, unit.change_id)

    def remove(self, actor: Actor, shift_id: int) -> Saved:
        """Remove a shift with its people, unless hours of it are confirmed (E_SHIFT_CONFIRMED)."""
        require(actor, "volunteer.change")
        with self._database.write(actor.account_id, "shift.remove", shift=shift_id) as unit:
            row = found(unit.session, Shift, shift_id)
            served = unit.session.scalars(
                select(VolunteerShift).where(VolunteerShift.shift_id == shift_id)
            ).all()
            if any(one.confirmed_on is not None for one in served):
                raise UserError("E_SHIFT_CONFIRMED")
            for one in served:
                unit.session.delete(one)
            unit.session.flush()
            unit.session.delete(row)
            return Saved(shift_id, unit.change_id)

    # --- people ---------------------------------------------------------------------------------

    def candidates(self, actor: Actor, shift_id: int) -> list[Candidate]:
        """List who serves on the day of a shift and is not on it yet: the fitting and free first."""
        require(actor, "volunteer.read")
        with self._database.read() as session:
            return candidates(session, found(session, Shift, shift_id))

    def take_on(
        self,
        actor: Actor,
        shift_id: int,
        volunteer_ids: Sequence[int],
        *,
        override_reason: str = "",
    ) -> Taken:
        """Put volunteers on a shift, with its length as their hours.

        Ages are those on the day of the shift. `override_reason` is for those who are busy then.
        Raises E_VOLUNTEER_MINOR, E_VOLUNTEER_CONSENT, E_VOLUNTEER_BIRTH, E_VOLUNTEER_LEFT,
        E_VOLUNTEER_ARCHIVED, E_SHIFT_CLASH, E_SHIFT_TWICE, E_HOURS_DAY; then nobody is on it.
        """
        require(actor, "volunteer.change")
        reason = one_line(override_reason, "override_reason", TEXT_LENGTH)
        with self._database.write(
            actor.account_id, "shift.take_on", shift=shift_id, people=len(volunteer_ids)
        ) as unit:
            session = unit.session
            shift = found(session, Shift, shift_id)
            day = Day(session, shift.day)
            made, warned = [], []
            for one in dict.fromkeys(volunteer_ids):
                row, told = take_on(session, shift, found(session, Volunteer, one), day, reason)
                warned += [(one, what) for what in told]
                made.append(row.id)
            return Taken(tuple(made), unit.change_id, tuple(warned))

    def take_off(self, actor: Actor, served_ids: Sequence[int]) -> int:
        """Take volunteers off a shift, unless their hours are confirmed (E_SHIFT_CONFIRMED)."""
        require(actor, "volunteer.change")
        with self._database.write(
            actor.account_id, "shift.take_off", people=len(served_ids)
        ) as unit:
            for one in served_ids:
                row = found(unit.session, VolunteerShift, one)
                if row.confirmed_on is not None:
                    raise UserError("E_SHIFT_CONFIRMED")
                unit.session.delete(row)
            return unit.change_id


def _clean(draft: ShiftDraft) -> dict[str, object]:
    if not 0 <= draft.starts_at <= LAST_MINUTE or not 0 <= draft.ends_at <= LAST_MINUTE:
        raise UserError("E_SHIFT_TIMES", field="ends_at")
    if draft.ends_at <= draft.starts_at:
        raise UserError("E_SHIFT_MIDNIGHT", field="ends_at")
    if quarters_between(draft.starts_at, draft.ends_at) > DAY_MOST:
        raise UserError("E_SHIFT_LONG", field="ends_at")
    if not 1 <= draft.needed <= MOST_NEEDED:
        raise UserError("E_NUMBER_RANGE", field="needed", minimum=1, maximum=MOST_NEEDED)
    return {
        "task": required_line(TEXT_LENGTH)(draft.task, "task"),
        "area": str(VolunteerArea(draft.area)),
        "day": draft.day,
        "starts_at": draft.starts_at,
        "ends_at": draft.ends_at,
        "needed": draft.needed,
        "place": line(TEXT_LENGTH)(draft.place, "place"),
        "is_hazardous": draft.is_hazardous,
        "event_id": draft.event_id,
    }
