"""What else takes up rooms and people: events and shifts, held against lessons and one another.

People are known by their card, or, where only a name was typed, by surname and initials.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.rules.name_keys import fold
from friendship_desktop.rules.names import short_name, split_name
from friendship_desktop.rules.timetable import DAY_MINUTES, overlap
from friendship_desktop.services.calendar.clashes import (
    Clash,
    ClashKind,
    Learners,
    Wanted,
    learners_of,
)
from friendship_desktop.services.register.board import BoardLesson, lessons_between
from friendship_desktop.store.models import (
    Event,
    EventParticipant,
    Person,
    Room,
    Shift,
    Volunteer,
    VolunteerShift,
)

IN_FORCE = ("planned", "held")
STAFF = ("organiser", "speaker")
BOUND = (*STAFF, "performer")
"""Who has to be there all the time; a listener or a guest may come and go."""

Who = Mapping[int | str, str]
"""The name of each person, by the id of their card or by `name_key`; a person may be in it twice."""


@dataclass(frozen=True, slots=True)
class Engagement:
    """Some hours of one day that an event or a shift takes up."""

    title: str
    day: dt.date
    starts_at: int
    ends_at: int
    room_id: int | None = None
    room: str = ""
    people: Who = field(default_factory=dict)
    event_id: int | None = None


@dataclass(frozen=True, slots=True)
class Hours:
    """The days and times of an event; minutes are after midnight, none of them for the whole day."""

    starts_on: dt.date
    ends_on: dt.date
    starts_at: int | None
    ends_at: int | None

    def by_day(self) -> Iterator[tuple[dt.date, int, int]]:
        """Give the hours of each day: over one midnight as one stretch, else the same every day."""
        first, last = self.starts_at, self.ends_at
        length = (self.ends_on - self.starts_on).days
        if first is None or last is None:
            first, last = 0, DAY_MINUTES
        elif length == 1 and last <= first:
            yield self.starts_on, first, DAY_MINUTES
            if last:
                yield self.ends_on, 0, last
            return
        for number in range(length + 1):
            yield self.starts_on + dt.timedelta(days=number), first, last


def name_key(name: str) -> str:
    """Fold a name to surname and initials, as people write who is responsible."""
    parts = split_name(name)
    return fold(short_name(parts.surname, parts.given_name, parts.patronymic))


def engagements(
    session: Session, first: dt.date, last: dt.date, *, but_event: int | None = None
) -> list[Engagement]:
    """Read what events and shifts take up between two days; one event may be left out with its shifts."""
    shifts = _shifts(session, Shift.day.between(first, last))
    return [
        *events_between(session, first, last, but_event=but_event),
        *(one for one in shifts if but_event is None or one.event_id != but_event),
    ]


def events_between(
    session: Session, first: dt.date, last: dt.date, *, but_event: int | None = None
) -> list[Engagement]:
    """Read what events take up between two days."""
    query = (
        select(Event, Room.name)
        .outerjoin(Room, Room.id == Event.room_id)
        .where(
            Event.starts_on <= last,
            Event.ends_on >= first,
            Event.archived_at.is_(None),
            Event.status.in_(IN_FORCE),
            Event.id != (but_event or 0),
        )
    )
    events = session.execute(query).all()
    staff = staff_of(session, [event.id for event, _room in events])
    found = []
    for event, room in events:
        hours = Hours(event.starts_on, event.ends_on, event.starts_at, event.ends_at)
        people = dict(staff.get(event.id, {})) | responsible(event.responsible)
        title = event.title_kk or event.title_ru or ""
        found += [
            Engagement(title, day, begins, ends, event.room_id, room or "", people, event.id)
            for day, begins, ends in hours.by_day()
            if first <= day <= last
        ]
    return found


def responsible(name: str | None) -> dict[int | str, str]:
    """Give whoever a typed name means."""
    return {name_key(name): name} if name and name.strip() else {}


def staff_of(session: Session, event_ids: Sequence[int]) -> dict[int, dict[int | str, str]]:
    """Read who organises, speaks or performs at events."""
    query = (
        select(EventParticipant, Person.surname, Person.given_name, Person.patronymic)
        .outerjoin(Person, Person.id == EventParticipant.person_id)
        .where(EventParticipant.event_id.in_(event_ids), EventParticipant.role.in_(BOUND))
    )
    found: dict[int, dict[int | str, str]] = defaultdict(dict)
    for row, surname, given, patronymic in session.execute(query):
        name = short_name(surname, given, patronymic or "") if surname else row.name or ""
        people = found[row.event_id]
        if row.person_id is not None:
            people[row.person_id] = name
        if row.role in STAFF:
            people[name_key(name)] = name
    return found


def shifts_of(session: Session, event_id: int, by: dt.timedelta) -> list[Engagement]:
    """Read the shifts of an event as they would lie some days later."""
    return [replace(one, day=one.day + by) for one in _shifts(session, Shift.event_id == event_id)]


def _shifts(session: Session, *asked: object) -> list[Engagement]:
    query = (
        select(Shift, Volunteer.person_id, Person)
        .join(VolunteerShift, VolunteerShift.shift_id == Shift.id)
        .join(Volunteer, Volunteer.id == VolunteerShift.volunteer_id)
        .join(Person, Person.id == Volunteer.person_id)
        .outerjoin(Event, Event.id == Shift.event_id)
        .where(*asked, VolunteerShift.came.is_not(False))  # type: ignore[arg-type]
        .where(Event.id.is_(None) | (Event.status != "cancelled"))
        .order_by(Shift.id)
    )
    rows: dict[int, tuple[Shift, dict[int | str, str]]] = {}
    for shift, person_id, person in session.execute(query):
        _shift, people = rows.setdefault(shift.id, (shift, {}))
        people[person_id] = short_name(person.surname, person.given_name, person.patronymic or "")
    return [
        Engagement(
            one.task, one.day, one.starts_at, one.ends_at, people=people, event_id=one.event_id
        )
        for one, people in rows.values()
    ]


# --- held against one another -----------------------------------------------------------------------


def lesson_clashes(
    wanted: Wanted | BoardLesson,
    teacher: str | None,
    others: Iterable[Engagement],
    learners: Learners,
) -> Iterator[Clash]:
    """Find the events and shifts in the way of a lesson."""
    day = wanted.day if isinstance(wanted, Wanted) else wanted.key.day
    who = [*([wanted.teacher_id] if wanted.teacher_id else ()), *responsible(teacher)]
    for other in others:
        if other.day != day or not overlap(
            wanted.starts_at, wanted.ends_at, other.starts_at, other.ends_at
        ):
            continue
        told = other.title, other.starts_at, other.ends_at
        if wanted.room_id is not None and wanted.room_id == other.room_id:
            yield Clash(ClashKind.ROOM, day, other.room, *told)
        for name in dict.fromkeys(other.people[one] for one in who if one in other.people):
            yield Clash(ClashKind.PERSON, day, name, *told)
        shared = len(learners.get(wanted.group_id, set()) & other.people.keys())
        if shared:
            yield Clash(ClashKind.LEARNER, day, "", *told, shared)


def event_clashes(
    session: Session, wanted: Sequence[Engagement], event_id: int | None
) -> tuple[Clash, ...]:
    """Find the lessons, other events and shifts in the way of an event.

    `wanted` are its own hours and shifts, `event_id` the event itself if it is there already.
    """
    wanted = [one for one in wanted if one.people or one.room_id is not None]
    if not wanted:
        return ()
    first, last = min(one.day for one in wanted), max(one.day for one in wanted)
    others, lessons = defaultdict(list), defaultdict(list)
    for other in engagements(session, first, last, but_event=event_id):
        others[other.day].append(other)
    for lesson in lessons_between(session, first, last):
        if lesson.takes_place:
            lessons[lesson.key.day].append(lesson)
    found: list[Clash] = []
    for own in wanted:
        there = lessons[own.day]
        groups = {one.group_id for one in there} if own.people else set()
        learners = learners_of(session, own.day, groups) if groups else {}
        found += _with_lessons(own, there, learners)
        found += _with_others(own, others[own.day])
    return tuple(found)


def _with_lessons(
    own: Engagement, lessons: Iterable[BoardLesson], learners: Learners
) -> Iterator[Clash]:
    for lesson in lessons:
        for clash in lesson_clashes(lesson, lesson.teacher, [own], learners):
            kind, name = clash.kind, clash.name
            if kind is ClashKind.PERSON:
                kind = ClashKind.TEACHER
            elif kind is ClashKind.ROOM:
                name = lesson.room or ""
            yield replace(
                clash,
                kind=kind,
                name=name,
                other=lesson.title,
                starts_at=lesson.starts_at,
                ends_at=lesson.ends_at,
            )


def _with_others(own: Engagement, others: Iterable[Engagement]) -> Iterator[Clash]:
    for other in others:
        if not overlap(own.starts_at, own.ends_at, other.starts_at, other.ends_at):
            continue
        told = other.title, other.starts_at, other.ends_at
        if own.room_id is not None and own.room_id == other.room_id:
            yield Clash(ClashKind.ROOM, own.day, other.room, *told)
        both = own.people.keys() & other.people.keys()
        for name in sorted({other.people[one] for one in both}):
            yield Clash(ClashKind.PERSON, own.day, name, *told)
