"""Reads events: lines of a list, days of the calendar, the whole card."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import fields

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from friendship_desktop.rules.names import full_name
from friendship_desktop.services.calendar.clashes import days_off_named
from friendship_desktop.services.editing import found
from friendship_desktop.services.events.clashes import event_in_the_way
from friendship_desktop.services.events.fields import CLEANERS, EventStatus
from friendship_desktop.services.events.views import (
    AssociationPart,
    CalendarDays,
    Deadline,
    EventCard,
    EventRow,
    Guest,
    Mention,
    Participant,
    Photo,
    Task,
    Template,
    in_language,
)
from friendship_desktop.services.register.board import lessons_between
from friendship_desktop.store.models import (
    Association,
    Event,
    EventAssociation,
    EventGuest,
    EventParticipant,
    EventPhoto,
    EventTask,
    EventTemplate,
    EventTheme,
    MediaMention,
    Person,
    RegisterNumber,
    Room,
    Shift,
    VolunteerShift,
)
from friendship_desktop.texts import Language

AS_STORED = (
    "id", "public_id", "title_kk", "title_ru", "kind", "status", "starts_on", "starts_at",
    "ends_on", "ends_at", "organiser_kind", "organiser_name", "responsible", "format",
    "participants", "counting_method", "online_views", "repeats_id",
)  # fmt: skip


def rows_where(
    session: Session, *conditions: ColumnElement[bool], limit: int | None = None
) -> list[EventRow]:
    """Read events in order of their beginning, archived ones left out unless a condition says so."""
    every = select(func.count()).where(EventTask.event_id == Event.id).correlate(Event)
    done = every.where(EventTask.done_at.is_not(None))
    query = (
        select(Event, Room.name, every.scalar_subquery(), done.scalar_subquery())
        .outerjoin(Room, Room.id == Event.room_id)
        .where(*conditions)
        .order_by(Event.starts_on, Event.starts_at, Event.id)
    )
    if limit is not None:
        query = query.limit(limit)
    read = session.execute(query).all()
    holding = _holding(session, [event.id for event, *_rest in read])
    return [
        _row(event, room, (count, finished), holding.get(event.id, ()))
        for event, room, count, finished in read
    ]


def _holding(session: Session, ids: Sequence[int]) -> dict[int, tuple[tuple[str, str], ...]]:
    if not ids:
        return {}
    query = (
        select(EventAssociation.event_id, Association.name_kk, Association.name_ru)
        .join(Association, Association.id == EventAssociation.association_id)
        .where(
            EventAssociation.is_organiser,
            EventAssociation.event_id.in_(ids)
            if len(ids) < 500
            else EventAssociation.event_id.between(min(ids), max(ids)),
        )
        .order_by(Association.sort_key)
    )
    holding: dict[int, tuple[tuple[str, str], ...]] = {}
    for event_id, kk, ru in session.execute(query):
        holding[event_id] = (*holding.get(event_id, ()), (kk or ru or "", ru or kk or ""))
    return holding


def _row(
    event: Event,
    room: str | None,
    tasks: tuple[int, int],
    organisers: tuple[tuple[str, str], ...],
) -> EventRow:
    return EventRow(
        **{name: getattr(event, name) for name in AS_STORED},
        place=", ".join(part for part in (event.place, room) if part),
        room=room,
        has_note=event.note_number_id is not None,
        tasks=tasks[0],
        tasks_done=tasks[1],
        organisers=organisers,
    )


def coming(session: Session, today: dt.date, most: int) -> list[EventRow]:
    """Read the next planned events, those that go on today first."""
    return rows_where(
        session,
        Event.ends_on >= today,
        Event.archived_at.is_(None),
        Event.status == EventStatus.PLANNED,
        limit=most,
    )


def overlapping(first: dt.date, last: dt.date) -> tuple[ColumnElement[bool], ...]:
    """Choose the events of a period that are not archived."""
    return (Event.starts_on <= last, Event.ends_on >= first, Event.archived_at.is_(None))


def calendar(session: Session, first: dt.date, last: dt.date, language: str) -> CalendarDays:
    """Read some days: events, lessons of the groups, lines of checklists that are due."""
    return CalendarDays(
        first=first,
        last=last,
        events=tuple(rows_where(session, *overlapping(first, last))),
        lessons=tuple(one for one in lessons_between(session, first, last) if one.takes_place),
        deadlines=tuple(open_tasks(session, first, last, language)),
        days_off=days_off_named(session, first, last, language),
    )


def open_tasks(
    session: Session, first: dt.date, last: dt.date, language: str = "kk"
) -> list[Deadline]:
    """Read what is still to be done for planned events and is due between two days."""
    least = session.scalar(select(func.min(EventTask.days_before))) or 0
    most = session.scalar(select(func.max(EventTask.days_before))) or 0
    query = (
        select(
            EventTask.title,
            EventTask.days_before,
            Event.id,
            Event.starts_on,
            Event.title_kk,
            Event.title_ru,
        )
        .join(Event, Event.id == EventTask.event_id)
        .where(
            EventTask.done_at.is_(None),
            Event.archived_at.is_(None),
            Event.status.in_(("planned", "held")),
            Event.starts_on.between(
                first + dt.timedelta(days=least), last + dt.timedelta(days=most)
            ),
        )
        .order_by(Event.starts_on, EventTask.days_before.desc(), EventTask.id)
    )
    found_ = []
    for task, days_before, event_id, starts_on, kk, ru in session.execute(query):
        due = starts_on - dt.timedelta(days=days_before)
        if first <= due <= last:
            found_.append(Deadline(event_id, in_language(kk, ru, language), task, due))
    return sorted(found_, key=lambda one: one.due)


def card(session: Session, event_id: int) -> EventCard:
    """Read everything about one event (E_NOT_FOUND)."""
    event = found(session, Event, event_id)
    row = rows_where(session, Event.id == event_id)[0]
    room = session.get(Room, event.room_id) if event.room_id else None
    number = session.get(RegisterNumber, event.note_number_id) if event.note_number_id else None
    themes = select(EventTheme.theme).where(EventTheme.event_id == event_id)
    guests = select(EventGuest).where(EventGuest.event_id == event_id).order_by(EventGuest.id)
    needed = select(func.sum(Shift.needed)).where(Shift.event_id == event_id)
    taken = (
        select(func.count())
        .select_from(VolunteerShift)
        .join(Shift, Shift.id == VolunteerShift.shift_id)
        .where(Shift.event_id == event_id, VolunteerShift.came.is_not(False))
    )
    is_ahead = event.status == EventStatus.PLANNED and event.archived_at is None
    return EventCard(
        row=row,
        fields={name: row.room if name == "room" else getattr(event, name) for name in CLEANERS},
        themes=tuple(session.scalars(themes.order_by(EventTheme.theme))),
        associations=_associations(session, event_id),
        guests=tuple(Guest(one.kind, one.name, one.position) for one in session.scalars(guests)),
        tasks=_tasks(session, event),
        participants=tuple(participants(session, event_id)),
        photos=_photos(session, event_id),
        mentions=_mentions(session, event_id),
        cancel_reason=event.cancel_reason,
        clashes=event_in_the_way(session, event) if is_ahead else (),
        override_reason=event.override_reason,
        volunteers=session.scalar(taken) or 0,
        volunteers_needed=session.scalar(needed) or 0,
        note_number=number.number if number else None,
        note_dated=number.dated if number else None,
        room_capacity=room.capacity if room else None,
        is_archived=event.archived_at is not None,
    )


def _associations(session: Session, event_id: int) -> tuple[AssociationPart, ...]:
    query = (
        select(
            Association.id, Association.name_kk, Association.name_ru, EventAssociation.is_organiser
        )
        .join(EventAssociation, EventAssociation.association_id == Association.id)
        .where(EventAssociation.event_id == event_id)
        .order_by(Association.sort_key)
    )
    return tuple(
        AssociationPart(number, kk or ru or "", ru or kk or "", is_organiser)
        for number, kk, ru, is_organiser in session.execute(query)
    )


def _tasks(session: Session, event: Event) -> tuple[Task, ...]:
    query = (
        select(EventTask)
        .where(EventTask.event_id == event.id)
        .order_by(EventTask.days_before.desc(), EventTask.id)
    )
    return tuple(
        Task(
            one.id,
            one.title,
            event.starts_on - dt.timedelta(days=one.days_before),
            one.days_before,
            one.responsible,
            one.done_at is not None,
        )
        for one in session.scalars(query)
    )


def participants(session: Session, event_id: int) -> list[Participant]:
    """Read the list of an event, in the order of the alphabet it was written in."""
    query = (
        select(
            EventParticipant,
            Person.surname,
            Person.given_name,
            Person.patronymic,
        )
        .outerjoin(Person, Person.id == EventParticipant.person_id)
        .where(EventParticipant.event_id == event_id)
        .order_by(EventParticipant.id)
    )
    return [
        Participant(
            id=one.id,
            person_id=one.person_id,
            name=full_name(surname, given or "", patronymic or "") if surname else one.name or "",
            organisation=one.organisation,
            role=one.role,
            badge=one.badge,
            came_at=one.came_at,
        )
        for one, surname, given, patronymic in session.execute(query)
    ]


def _photos(session: Session, event_id: int) -> tuple[Photo, ...]:
    query = (
        select(EventPhoto)
        .where(EventPhoto.event_id == event_id)
        .order_by(EventPhoto.position, EventPhoto.id)
    )
    return tuple(
        Photo(**{field.name: getattr(one, field.name) for field in fields(Photo)})
        for one in session.scalars(query)
    )


def _mentions(session: Session, event_id: int) -> tuple[Mention, ...]:
    query = (
        select(MediaMention)
        .where(MediaMention.event_id == event_id)
        .order_by(MediaMention.day, MediaMention.id)
    )
    return tuple(
        Mention(**{field.name: getattr(one, field.name) for field in fields(Mention)})
        for one in session.scalars(query)
    )


def tasks_of(template: EventTemplate, language: Language) -> tuple[tuple[str, int], ...]:
    """Read the checklist of a template: titles with days before the event; in Russian where it has both."""
    other = "title_ru" if language is Language.RUSSIAN else "title"
    return tuple(
        (task.get(other, task["title"]), task["days_before"]) for task in json.loads(template.tasks)
    )


def templates(session: Session) -> list[Template]:
    """Read every template."""
    query = select(EventTemplate).order_by(EventTemplate.id)
    return [
        Template(
            one.id,
            one.title_kk,
            one.title_ru,
            one.kind,
            tasks_of(one, Language.KAZAKH),
        )
        for one in session.scalars(query)
    ]
