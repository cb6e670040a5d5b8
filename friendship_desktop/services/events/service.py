"""Planning, preparing and holding events; every method is one undoable step."""

from __future__ import annotations

import calendar as calendar_
import datetime as dt
import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Unpack

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules import reference
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.editing import Saved, cleaned, found, line, required_line
from friendship_desktop.services.events import views
from friendship_desktop.services.events.fields import (
    CLEANERS,
    EventFields,
    EventStatus,
    GuestKind,
    Organiser,
    fill,
)
from friendship_desktop.services.numbering import next_number
from friendship_desktop.store.database import Database, Unit
from friendship_desktop.store.models import (
    Association,
    Event,
    EventAssociation,
    EventGuest,
    EventParticipant,
    EventTask,
    EventTemplate,
    EventTheme,
    MediaMention,
)

NOTES = "notes"
"""The register of after-event notes (F-04)."""
MOST_REPEATED, MOST_TASKS = 200, 100


class Every(StrEnum):
    """How often an event comes again."""

    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class MentionDraft:
    """A publication as it is typed."""

    day: dt.date
    outlet: str
    kind: str
    language: str | None = None
    title: str | None = None
    link: str | None = None
    is_ethnic_media: bool = False


@dataclass(frozen=True, slots=True)
class EventParts:
    """What belongs to an event beside its fields; None leaves a part as it is."""

    themes: Collection[str] | None = None
    organisers: Collection[int] | None = None
    """Associations that hold it."""
    participants: Collection[int] | None = None
    """Associations that take part."""
    guests: Sequence[views.Guest] | None = None


UNCHANGED = EventParts()


class Events:
    """The events of the House."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    # --- reading --------------------------------------------------------------------------------

    def between(self, actor: Actor, first: dt.date, last: dt.date) -> list[views.EventRow]:
        """List the events that touch a period (E_DATES_ORDER)."""
        require(actor, "event.read")
        if last < first:
            raise UserError("E_DATES_ORDER")
        with self._database.read() as session:
            return views.rows_where(session, *views.overlapping(first, last))

    def archived(self, actor: Actor) -> list[views.EventRow]:
        """List what was put away."""
        require(actor, "event.read")
        with self._database.read() as session:
            return views.rows_where(session, Event.archived_at.is_not(None))

    def calendar(
        self, actor: Actor, first: dt.date, last: dt.date, *, language: str = "kk"
    ) -> views.CalendarDays:
        """Show some days: events, lessons and deadlines in one."""
        require(actor, "event.read")
        with self._database.read() as session:
            return views.calendar(session, first, last, language)

    def card(self, actor: Actor, event_id: int) -> views.EventCard:
        """Show one event (E_NOT_FOUND)."""
        require(actor, "event.read")
        with self._database.read() as session:
            return views.card(session, event_id)

    def id_of(self, actor: Actor, public_id: str) -> int:
        """Find an event by its public id, or its beginning if only one has it (E_NOT_FOUND)."""
        require(actor, "event.read")
        with self._database.read() as session:
            query = select(Event.id).where(Event.public_id.startswith(public_id, autoescape=True))
            ids = session.scalars(query.limit(2)).all()
        if not public_id or len(ids) != 1:
            raise UserError("E_NOT_FOUND")
        return ids[0]

    def coming(self, actor: Actor, *, today: dt.date, most: int = 5) -> list[views.EventRow]:
        """List the next planned events, those that go on today first."""
        require(actor, "event.read")
        with self._database.read() as session:
            return views.coming(session, today, most)

    def templates(self, actor: Actor) -> list[views.Template]:
        """List the plans to begin an event with."""
        require(actor, "event.read")
        with self._database.read() as session:
            return views.templates(session)

    # --- planning -------------------------------------------------------------------------------

    def create(
        self,
        actor: Actor,
        *,
        parts: EventParts = UNCHANGED,
        template_id: int | None = None,
        **fields: Unpack[EventFields],
    ) -> Saved:
        """Plan an event; one of its two titles is enough. A template brings its checklist.

        Raises E_TEXT_EMPTY, E_EVENT_DAY, E_EVENT_NO_END, E_EVENT_ORDER and their like.
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
            unit.session.add(row)
            unit.session.flush()
            _put_parts(unit, row.id, parts)
            for task in json.loads(template.tasks) if template is not None else ():
                unit.session.add(EventTask(event_id=row.id, **task))
            return Saved(row.id, unit.change_id)

    def change(
        self,
        actor: Actor,
        event_id: int,
        *,
        parts: EventParts = UNCHANGED,
        **fields: Unpack[EventFields],
    ) -> Saved:
        """Set the given fields and parts and leave the others."""
        require(actor, "event.change")
        values = cleaned(fields, CLEANERS)
        with self._database.write(actor.account_id, "event.change", event=event_id) as unit:
            row = found(unit.session, Event, event_id)
            with unit.session.no_autoflush:
                fill(unit.session, row, values)
            _check_list(unit.session, row)
            _put_parts(unit, event_id, parts)
            return Saved(event_id, unit.change_id)

    def move(
        self,
        actor: Actor,
        event_id: int,
        *,
        starts_on: dt.date,
        starts_at: int | None = None,
        ends_at: int | None = None,
    ) -> Saved:
        """Give a planned event another day, and other times if given; its checklist goes with it.

        An event of several days keeps their number. Raises E_EVENT_OVER for one held or cancelled.
        """
        require(actor, "event.change")
        with self._database.write(actor.account_id, "event.move", event=event_id) as unit:
            row = found(unit.session, Event, event_id)
            if row.status in {EventStatus.HELD, EventStatus.CANCELLED}:
                raise UserError("E_EVENT_OVER")
            values: dict[str, Any] = {"starts_on": starts_on}
            if starts_at is None and ends_at is None:
                values["ends_on"] = starts_on + (row.ends_on - row.starts_on)
            else:
                values |= {"starts_at": starts_at, "ends_at": ends_at, "ends_on": None}
            fill(unit.session, row, cleaned(values, CLEANERS))
            return Saved(event_id, unit.change_id)

    def cancel(self, actor: Actor, event_id: int, *, reason: str) -> Saved:
        """Say that an event does not take place, and why (E_TEXT_EMPTY, E_EVENT_NUMBERED)."""
        require(actor, "event.change")
        with self._database.write(actor.account_id, "event.cancel", event=event_id) as unit:
            row = found(unit.session, Event, event_id)
            if row.note_number_id is not None:
                raise UserError("E_EVENT_NUMBERED")
            row.cancel_reason = str(required_line(200)(reason, "reason"))
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
    ) -> list[int]:
        """Plan an event again and again, until a day and without some days; give the new ids.

        A day that a month does not have is its last one: 29 February comes on 28 February in other
        years. Days on which the series stands already are left out. Raises E_EVENT_REPEAT for
        nothing to add or more than 200 events.
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
            return [self._again(unit, row, first, day) for day in days]

    def _again(self, unit: Unit, row: Event, first: int, day: dt.date) -> int:
        session = unit.session
        copied = (
            "title_kk", "title_ru", "kind", "starts_at", "ends_at", "place", "room_id", "kato",
            "format", "organiser_kind", "organiser_name", "responsible", "languages", "goal_kk",
            "goal_ru", "programme_kk", "programme_ru", "budget_tenge", "funding",
        )  # fmt: skip
        new = Event(
            public_id=self._clock.new_id(),
            status=EventStatus.PLANNED,
            starts_on=day,
            ends_on=day + (row.ends_on - row.starts_on),
            repeats_id=first,
            **{name: getattr(row, name) for name in copied},
        )
        session.add(new)
        session.flush()
        for theme in session.scalars(
            select(EventTheme.theme).where(EventTheme.event_id == row.id)
        ).all():
            session.add(EventTheme(event_id=new.id, theme=theme))
        for one in session.scalars(
            select(EventAssociation).where(EventAssociation.event_id == row.id)
        ).all():
            session.add(
                EventAssociation(
                    event_id=new.id,
                    association_id=one.association_id,
                    is_organiser=one.is_organiser,
                )
            )
        for task in session.scalars(select(EventTask).where(EventTask.event_id == row.id)).all():
            session.add(
                EventTask(
                    event_id=new.id,
                    title=task.title,
                    days_before=task.days_before,
                    responsible=task.responsible,
                )
            )
        return new.id

    # --- the checklist --------------------------------------------------------------------------

    def set_tasks(self, actor: Actor, event_id: int, tasks: Sequence[tuple[str, int]]) -> Saved:
        """Make the checklist these titles with days before the event; lines that stay keep their tick."""
        require(actor, "event.change")
        wanted = [_task(title, days) for title, days in tasks]
        with self._database.write(actor.account_id, "event.tasks", event=event_id) as unit:
            found(unit.session, Event, event_id)
            old = unit.session.scalars(select(EventTask).where(EventTask.event_id == event_id))
            known = {one.title: one for one in old}
            for title, days in wanted:
                task = known.pop(title, None)
                if task is None:
                    unit.session.add(EventTask(event_id=event_id, title=title, days_before=days))
                elif task.days_before != days:
                    task.days_before = days
            for gone in known.values():
                unit.session.delete(gone)
            return Saved(event_id, unit.change_id)

    def tick(self, actor: Actor, task_id: int, *, done: bool) -> Saved:
        """Tick a line of a checklist off, or take the tick back."""
        require(actor, "event.change")
        with self._database.write(actor.account_id, "event.tick") as unit:
            task = found(unit.session, EventTask, task_id)
            if (task.done_at is not None) != done:
                task.done_at = self._clock.instant() if done else None
            return Saved(task.event_id, unit.change_id)

    def save_template(
        self,
        actor: Actor,
        *,
        title_kk: str,
        title_ru: str,
        kind: str,
        tasks: Sequence[tuple[str, int]],
        template_id: int | None = None,
    ) -> Saved:
        """Add a plan to begin events with, or change one."""
        require(actor, "event.change")
        listed = [
            {"title": title, "days_before": days}
            for title, days in (_task(*task) for task in tasks)
        ]
        with self._database.write(actor.account_id, "event.template") as unit:
            row = found(unit.session, EventTemplate, template_id) if template_id else None
            if row is None:
                row = EventTemplate()
                unit.session.add(row)
            kk, ru = line(200)(title_kk, "title_kk"), line(200)(title_ru, "title_ru")
            if not (kk or ru):
                raise UserError("E_TEXT_EMPTY", field="title_kk")
            row.title_kk, row.title_ru = str(kk or ru), str(ru or kk)
            row.kind = str(CLEANERS["kind"](kind, "kind"))
            row.tasks = json.dumps(listed, ensure_ascii=False)
            unit.session.flush()
            return Saved(row.id, unit.change_id)

    def remove_template(self, actor: Actor, template_id: int) -> Saved:
        """Take a plan away; events begun with it keep their checklists."""
        require(actor, "event.change")
        with self._database.write(actor.account_id, "event.template_remove") as unit:
            unit.session.delete(found(unit.session, EventTemplate, template_id))
            return Saved(template_id, unit.change_id)

    # --- afterwards -----------------------------------------------------------------------------

    def hold(
        self, actor: Actor, event_id: int, *, today: dt.date, **fields: Unpack[EventFields]
    ) -> Saved:
        """Write down that an event was held and what came of it.

        Counted from the list, the number of people may be left out: whoever was checked in is
        counted. Raises E_EVENT_FUTURE, E_EVENT_OVER for a cancelled one, E_EVENT_PARTS and its like.
        """
        require(actor, "event.change")
        values = cleaned(fields, CLEANERS)
        with self._database.write(actor.account_id, "event.hold", event=event_id) as unit:
            row = found(unit.session, Event, event_id)
            if row.starts_on > today:
                raise UserError("E_EVENT_FUTURE")
            if row.status == EventStatus.CANCELLED:
                raise UserError("E_EVENT_OVER")
            by_list = values.get("counting_method", row.counting_method) == "list"
            if by_list and values.get("participants", row.participants) is None:
                values["participants"] = came(unit.session, event_id)
            with unit.session.no_autoflush:
                fill(unit.session, row, values)
            _check_list(unit.session, row)
            row.status = EventStatus.HELD
            return Saved(event_id, unit.change_id)

    def number_note(self, actor: Actor, event_id: int, *, dated: dt.date) -> int:
        """Give the note of an event its number, the same on both sheets; give the one it has.

        Raises E_EVENT_NOT_HELD.
        """
        require(actor, "event.change")
        with self._database.write(actor.account_id, "event.note", event=event_id) as unit:
            row = found(unit.session, Event, event_id)
            if row.status != EventStatus.HELD:
                raise UserError("E_EVENT_NOT_HELD")
            if row.note_number_id is None:
                subject = (row.title_kk or row.title_ru or "")[:200]
                row.note_number_id = next_number(unit, NOTES, dated, subject).id
            return row.note_number_id

    def add_mention(self, actor: Actor, event_id: int | None, draft: MentionDraft) -> Saved:
        """Note a publication about an event, or about the House."""
        require(actor, "event.change")
        values = {
            "day": draft.day,
            "outlet": required_line(200)(draft.outlet, "outlet"),
            "kind": _listed("media_kind", draft.kind, "kind"),
            "language": draft.language,
            "title": line(300)(draft.title, "title"),
            "link": line(500)(draft.link, "link"),
            "is_ethnic_media": draft.is_ethnic_media,
        }
        with self._database.write(actor.account_id, "event.mention") as unit:
            row = MediaMention(event_id=event_id, **values)
            unit.session.add(row)
            unit.session.flush()
            return Saved(row.id, unit.change_id)

    def remove_mention(self, actor: Actor, mention_id: int) -> Saved:
        """Take a publication away."""
        require(actor, "event.change")
        with self._database.write(actor.account_id, "event.mention_remove") as unit:
            unit.session.delete(found(unit.session, MediaMention, mention_id))
            return Saved(mention_id, unit.change_id)


def repeated(start: dt.date, every: Every, until: dt.date) -> list[dt.date]:
    """List the days after `start` on which something comes again, `until` included."""
    days: list[dt.date] = []
    number = 1
    while len(days) <= MOST_REPEATED:
        if every is Every.WEEK:
            day = start + dt.timedelta(weeks=number)
        else:
            months = start.month - 1 + number * (12 if every is Every.YEAR else 1)
            year, month = start.year + months // 12, months % 12 + 1
            day = dt.date(year, month, min(start.day, calendar_.monthrange(year, month)[1]))
        if day > until:
            break
        days.append(day)
        number += 1
    return days


def came(session: Session, event_id: int) -> int:
    """Count whoever on the list came."""
    query = select(func.count()).where(
        EventParticipant.event_id == event_id, EventParticipant.came_at.is_not(None)
    )
    return session.scalar(query) or 0


def _check_list(session: Session, row: Event) -> None:
    """Refuse a total below the list: whoever was checked in is a part of it (E_EVENT_LIST)."""
    if row.participants is None:
        return
    listed = came(session, row.id)
    if row.participants < listed:
        raise UserError("E_EVENT_LIST", field="participants", listed=listed)


def _listed(list_name: str, value: str, field: str) -> str:
    if value not in reference.codes(list_name):
        raise UserError("E_EVENT_CODE", field=field, value=value or "—")
    return value


def _task(title: str, days: int) -> tuple[str, int]:
    if not -365 <= days <= 365:
        raise UserError("E_NUMBER_RANGE", field="tasks", minimum=-365, maximum=365)
    return str(required_line(200)(title, "tasks")), days


def _put_parts(unit: Unit, event_id: int, parts: EventParts) -> None:
    session = unit.session
    if parts.themes is not None:
        wanted = {_listed("event_theme", theme, "themes") for theme in parts.themes}
        _replace(unit, EventTheme, event_id, "theme", {theme: {} for theme in wanted})
    if parts.organisers is not None or parts.participants is not None:
        old = session.scalars(
            select(EventAssociation).where(EventAssociation.event_id == event_id)
        ).all()
        organisers = parts.organisers
        if organisers is None:
            organisers = [one.association_id for one in old if one.is_organiser]
        taking = parts.participants
        if taking is None:
            taking = [one.association_id for one in old if not one.is_organiser]
        both = {one: {"is_organiser": False} for one in taking}
        both |= {one: {"is_organiser": True} for one in organisers}
        for one in both:
            found(session, Association, one)
        _replace(unit, EventAssociation, event_id, "association_id", both)
    if parts.guests is not None:
        kinds = [GuestKind(guest.kind) for guest in parts.guests]
        old_guests = session.scalars(select(EventGuest).where(EventGuest.event_id == event_id))
        before = [(one.kind, one.name, one.position) for one in old_guests]
        after = [
            (
                str(kind),
                str(required_line(200)(guest.name, "guests")),
                line(200)(guest.position, "guests"),
            )
            for kind, guest in zip(kinds, parts.guests, strict=True)
        ]
        if before != after:
            unit.remove_where(EventGuest, EventGuest.event_id == event_id)
            unit.add_many(
                EventGuest,
                [
                    {"event_id": event_id, "kind": kind, "name": name, "position": position}
                    for kind, name, position in after
                ],
            )


def _replace(
    unit: Unit, model: Any, event_id: int, key: str, wanted: Mapping[Any, Mapping[str, Any]]
) -> None:
    """Make the rows of an event exactly those wanted, by their second key."""
    query = select(getattr(model, key)).where(model.event_id == event_id)
    gone = set(unit.session.scalars(query)) - set(wanted)
    unit.remove_many(model, [{"event_id": event_id, key: one} for one in gone])
    for one, values in wanted.items():
        unit.put(model, {"event_id": event_id, key: one}, values)
