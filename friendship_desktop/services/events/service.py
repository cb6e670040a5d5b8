"""Planning events; every method is one undoable step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from typing import Any, Unpack

from sqlalchemy import select

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.services.calendar.clashes import Clash
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.editing import Saved, cleaned, found, required_reason
from friendship_desktop.services.events import reading
from friendship_desktop.services.events.clashes import (
    clashes_on,
    clashes_typed,
    move_shifts,
    moved,
    override_reason,
    settle,
    taken_up,
)
from friendship_desktop.services.events.fields import (
    CLEANERS,
    EventFields,
    EventStatus,
    Organiser,
    fill,
)
from friendship_desktop.services.events.parts import UNCHANGED, EventParts, put_parts
from friendship_desktop.services.events.results import check_list
from friendship_desktop.services.events.series import MOST_REPEATED, Every, again, repeated
from friendship_desktop.services.events.views import CalendarDays, EventCard, EventRow
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import Event, EventTask, EventTemplate
from friendship_desktop.texts import Language


class Events:
    """The events of the House."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    # --- reading --------------------------------------------------------------------------------

    def between(self, actor: Actor, first: dt.date, last: dt.date) -> list[EventRow]:
        """List the events that touch a period (E_DATES_ORDER)."""
        require(actor, "event.read")
        if last < first:
            raise UserError("E_DATES_ORDER")
        with self._database.read() as session:
            return reading.rows_where(session, *reading.overlapping(first, last))

    def archived(self, actor: Actor) -> list[EventRow]:
        """List what was put away."""
        require(actor, "event.read")
        with self._database.read() as session:
            return reading.rows_where(session, Event.archived_at.is_not(None))

    def calendar(
        self, actor: Actor, first: dt.date, last: dt.date, *, language: str = "kk"
    ) -> CalendarDays:
        """Show some days: events, lessons and deadlines in one."""
        require(actor, "event.read")
        with self._database.read() as session:
            return reading.calendar(session, first, last, language)

    def card(self, actor: Actor, event_id: int) -> EventCard:
        """Show one event (E_NOT_FOUND)."""
        require(actor, "event.read")
        with self._database.read() as session:
            return reading.card(session, event_id)

    def id_of(self, actor: Actor, public_id: str) -> int:
        """Find an event by its public id, or its beginning if only one has it (E_NOT_FOUND)."""
        require(actor, "event.read")
        with self._database.read() as session:
            query = select(Event.id).where(Event.public_id.startswith(public_id, autoescape=True))
            ids = session.scalars(query.limit(2)).all()
        if not public_id or len(ids) != 1:
            raise UserError("E_NOT_FOUND")
        return ids[0]

    def coming(self, actor: Actor, *, today: dt.date, most: int = 5) -> list[EventRow]:
        """List the next planned events, those that go on today first."""
        require(actor, "event.read")
        with self._database.read() as session:
            return reading.coming(session, today, most)

    def clashes(
        self,
        actor: Actor,
        event_id: int | None = None,
        *,
        days: Collection[dt.date] = (),
        **fields: Unpack[EventFields],
    ) -> tuple[Clash, ...]:
        """Tell what is in the way of an event as it is typed, or of its repetition on more days.

        Fields that do not fit together yet, or are not there, are in nobody's way.
        """
        require(actor, "event.read")
        with self._database.read() as session:
            row = found(session, Event, event_id) if event_id is not None else None
            if row is not None and days:
                return clashes_on(session, row, days)
            return clashes_typed(session, row, fields)

    # --- planning -------------------------------------------------------------------------------

    def create(
        self,
        actor: Actor,
        *,
        parts: EventParts = UNCHANGED,
        template_id: int | None = None,
        language: Language = Language.KAZAKH,
        reason: str = "",
        **fields: Unpack[EventFields],
    ) -> Saved:
        """Plan an event; one of its two titles is enough. A template brings its checklist, in `language` if it can.

        Raises E_TEXT_EMPTY, E_EVENT_DAY, E_EVENT_NO_END, E_EVENT_ORDER and their like, and
        E_EVENT_CLASH while a room or somebody is taken then and no reason is given.
        """
        require(actor, "event.create")
        with self._database.write(actor.account_id, "event.create") as unit:
            template = found(unit.session, EventTemplate, template_id) if template_id else None
            given: dict[str, Any] = dict(fields)
            if template is not None:
                given.setdefault("kind", template.kind)
            given.setdefault("organiser_kind", Organiser.HOUSE)
            row = Event(public_id=self._clock.new_id(), status=EventStatus.PLANNED)
            with unit.session.no_autoflush:
                if "starts_on" not in given:
                    raise UserError("E_EVENT_DAY", field="starts_on")
                given.setdefault("ends_on", None)
                given.setdefault("kind", None)
                fill(unit.session, row, cleaned(given, CLEANERS))
                settle(unit.session, row, reason)
            unit.session.add(row)
            unit.session.flush()
            put_parts(unit, row.id, parts)
            for title, days in reading.tasks_of(template, language) if template is not None else ():
                unit.session.add(EventTask(event_id=row.id, title=title, days_before=days))
            return Saved(row.id, unit.change_id)

    def change(
        self,
        actor: Actor,
        event_id: int,
        *,
        parts: EventParts = UNCHANGED,
        reason: str = "",
        **fields: Unpack[EventFields],
    ) -> Saved:
        """Set the given fields and parts and leave the others; `create` says what is refused."""
        require(actor, "event.change")
        values = cleaned(fields, CLEANERS)
        with self._database.write(actor.account_id, "event.change", event=event_id) as unit:
            row = found(unit.session, Event, event_id)
            with unit.session.no_autoflush:
                before, day = taken_up(row), row.starts_on
                fill(unit.session, row, values)
                by = row.starts_on - day
                if taken_up(row) != before:
                    settle(unit.session, row, reason, shifts_by=by)
            move_shifts(unit.session, event_id, by)
            check_list(unit.session, row)
            put_parts(unit, event_id, parts)
            return Saved(event_id, unit.change_id)

    def move(
        self,
        actor: Actor,
        event_id: int,
        *,
        starts_on: dt.date,
        starts_at: int | None = None,
        ends_at: int | None = None,
        reason: str = "",
    ) -> Saved:
        """Give a planned event another day, and other times if given.

        Its checklist and its shifts go with it; an event of several days keeps their number.
        Raises E_EVENT_OVER for one held or cancelled, and E_EVENT_CLASH.
        """
        require(actor, "event.change")
        with self._database.write(actor.account_id, "event.move", event=event_id) as unit:
            row = found(unit.session, Event, event_id)
            if row.status in {EventStatus.HELD, EventStatus.CANCELLED}:
                raise UserError("E_EVENT_OVER")
            by = starts_on - row.starts_on
            with unit.session.no_autoflush:
                fill(unit.session, row, moved(row, starts_on, starts_at, ends_at))
                settle(unit.session, row, reason, shifts_by=by)
            move_shifts(unit.session, event_id, by)
            return Saved(event_id, unit.change_id)

    def cancel(self, actor: Actor, event_id: int, *, reason: str) -> Saved:
        """Say that an event does not take place, and why (E_REASON_EMPTY, E_EVENT_NUMBERED)."""
        require(actor, "event.change")
        with self._database.write(actor.account_id, "event.cancel", event=event_id) as unit:
            row = found(unit.session, Event, event_id)
            if row.note_number_id is not None:
                raise UserError("E_EVENT_NUMBERED")
            row.cancel_reason = required_reason(reason, 200)
            row.status = EventStatus.CANCELLED
            return Saved(event_id, unit.change_id)

    def plan_again(self, actor: Actor, event_id: int) -> Saved:
        """Take a cancellation back."""
        require(actor, "event.change")
        with self._database.write(actor.account_id, "event.plan_again", event=event_id) as unit:
            row = found(unit.session, Event, event_id)
            row.status, row.cancel_reason = EventStatus.PLANNED, None
            return Saved(event_id, unit.change_id)

    def archive(self, actor: Actor, event_id: int) -> Saved:
        """Put an event away; it stays counted where it was held."""
        require(actor, "event.archive")
        with self._database.write(actor.account_id, "event.archive", event=event_id) as unit:
            row = found(unit.session, Event, event_id)
            row.archived_at = row.archived_at or self._clock.instant()
            return Saved(event_id, unit.change_id)

    def restore(self, actor: Actor, event_id: int) -> Saved:
        """Bring an event back from the archive."""
        require(actor, "event.archive")
        with self._database.write(actor.account_id, "event.restore", event=event_id) as unit:
            found(unit.session, Event, event_id).archived_at = None
            return Saved(event_id, unit.change_id)

    def repeat(
        self,
        actor: Actor,
        event_id: int,
        every: Every,
        *,
        until: dt.date,
        without: Collection[dt.date] = (),
        reason: str = "",
    ) -> list[int]:
        """Plan an event again and again, until a day and without some days; give the new ids.

        A day that a month does not have is its last one: 29 February comes on 28 February in other
        years. Days on which the series stands already are left out. Raises E_EVENT_REPEAT for
        nothing to add or more than 200 events, E_EVENT_CLASH for all of them together.
        """
        require(actor, "event.create")
        with self._database.write(actor.account_id, "event.repeat", event=event_id) as unit:
            row = found(unit.session, Event, event_id)
            first = row.repeats_id or row.id
            series = select(Event.starts_on).where(
                (Event.repeats_id == first) | (Event.id == first), Event.archived_at.is_(None)
            )
            there = set(unit.session.scalars(series)) | set(without)
            every_day = repeated(row.starts_on, every, until)
            days = [day for day in every_day if day not in there]
            if not days or len(every_day) > MOST_REPEATED:
                raise UserError("E_EVENT_REPEAT", field="until", limit=MOST_REPEATED)
            clashes = clashes_on(unit.session, row, days)
            why = override_reason(clashes, reason)
            made = []
            for day in days:
                new = again(unit.session, row, day, self._clock.new_id())
                new.override_reason = why if any(one.day == day for one in clashes) else None
                made.append(new.id)
            return made
