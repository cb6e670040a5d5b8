"""What is shown of events: a line of a list, a day of the calendar, the whole card."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from friendship_desktop.services.calendar.clashes import Clash
from friendship_desktop.services.register.board import BoardLesson


def in_language(kk: str | None, ru: str | None, language: str) -> str:
    """Give the text in a language, or in the other one where there is none."""
    return (ru or kk or "") if language == "ru" else (kk or ru or "")


@dataclass(frozen=True, slots=True)
class EventRow:
    """One event as a list or a calendar shows it; minutes are after midnight."""

    id: int
    public_id: str
    title_kk: str | None
    title_ru: str | None
    kind: str
    status: str
    starts_on: dt.date
    starts_at: int | None
    ends_on: dt.date
    ends_at: int | None
    place: str
    room: str | None
    organiser_kind: str
    organiser_name: str | None
    responsible: str | None
    format: str | None
    participants: int | None
    counting_method: str | None
    online_views: int | None
    has_note: bool
    repeats_id: int | None
    tasks: int
    tasks_done: int
    organisers: tuple[tuple[str, str], ...] = ()
    """Kazakh and Russian names of the associations that hold it."""

    def title(self, language: str) -> str:
        """Give its title in a language, or in the other one."""
        return in_language(self.title_kk, self.title_ru, language)


@dataclass(frozen=True, slots=True)
class Task:
    """One line of a checklist."""

    id: int
    title: str
    due: dt.date
    days_before: int
    responsible: str | None
    is_done: bool


@dataclass(frozen=True, slots=True)
class Guest:
    """A partner, a guest of honour or a speaker."""

    kind: str
    name: str
    position: str | None = None


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody on the list; `came_at` is UTC in ISO 8601, or None."""

    id: int
    person_id: int | None
    name: str
    organisation: str | None
    role: str
    badge: str | None
    came_at: str | None


@dataclass(frozen=True, slots=True)
class Photo:
    """One photograph without its bytes."""

    id: int
    caption: str | None
    width: int
    height: int
    consent_checked: bool


@dataclass(frozen=True, slots=True)
class Mention:
    """A publication about an event."""

    id: int
    day: dt.date
    outlet: str
    kind: str
    language: str | None
    title: str | None
    link: str | None
    is_ethnic_media: bool


@dataclass(frozen=True, slots=True)
class AssociationPart:
    """An association that holds an event or takes part."""

    id: int
    name_kk: str
    name_ru: str
    is_organiser: bool


@dataclass(frozen=True, slots=True)
class EventCard:
    """Everything about one event; `fields` holds every column that can be typed, by its name."""

    row: EventRow
    fields: dict[str, Any]
    themes: tuple[str, ...]
    associations: tuple[AssociationPart, ...]
    guests: tuple[Guest, ...]
    tasks: tuple[Task, ...]
    participants: tuple[Participant, ...]
    photos: tuple[Photo, ...]
    mentions: tuple[Mention, ...]
    cancel_reason: str | None
    clashes: tuple[Clash, ...]
    """What is in the way of it while it is still planned."""
    override_reason: str | None
    volunteers: int
    volunteers_needed: int
    """By its shifts; whoever did not come is not counted."""
    note_number: int | None
    note_dated: dt.date | None
    room_capacity: int | None
    is_archived: bool

    @property
    def came(self) -> int:
        """How many of the list came."""
        return sum(one.came_at is not None for one in self.participants)


@dataclass(frozen=True, slots=True)
class Deadline:
    """A line of a checklist that is due on a day."""

    event_id: int
    event: str
    task: str
    due: dt.date


@dataclass(frozen=True, slots=True)
class CalendarDays:
    """Some days of the House: events, lessons and deadlines in one."""

    first: dt.date
    last: dt.date
    events: tuple[EventRow, ...]
    lessons: tuple[BoardLesson, ...]
    deadlines: tuple[Deadline, ...]
    days_off: dict[dt.date, str]


@dataclass(frozen=True, slots=True)
class Template:
    """A plan to begin an event with; `tasks` are titles with days before the event."""

    id: int
    title_kk: str
    title_ru: str
    kind: str
    tasks: tuple[tuple[str, int], ...]
