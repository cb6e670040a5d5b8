"""Who is on the list of an event, and who came: typed, chosen, or read from a badge."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.name_keys import fold
from friendship_desktop.rules.zone import LOCAL_ZONE
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.editing import Saved, found, line, one_line
from friendship_desktop.services.events import reading, views
from friendship_desktop.services.events.results import came
from friendship_desktop.store.database import Database, Unit
from friendship_desktop.store.models import Event, EventParticipant, Person

MOST_LISTED = 20_000


class ParticipantRole(StrEnum):
    """What somebody does at an event."""

    LISTENER = "listener"
    SPEAKER = "speaker"
    PERFORMER = "performer"
    GUEST = "guest"
    ORGANISER = "organiser"


@dataclass(frozen=True, slots=True)
class NewParticipant:
    """Somebody to put on a list: of the registry by id, or by name."""

    name: str = ""
    person_id: int | None = None
    organisation: str | None = None
    role: ParticipantRole = ParticipantRole.LISTENER


@dataclass(frozen=True, slots=True)
class CheckIn:
    """What a check-in left behind: who it was, how many came so far, and the change for "Undo"."""

    participant: views.Participant
    came: int
    is_new: bool
    change_id: int


class EventPeople:
    """The list of an event."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def list(self, actor: Actor, event_id: int) -> list[views.Participant]:
        """Give the list of an event in the order it was written."""
        require(actor, "event.read")
        with self._database.read() as session:
            return reading.participants(session, event_id)

    def add(self, actor: Actor, event_id: int, people: Sequence[NewParticipant]) -> int:
        """Put people on a list; whoever stands there already is left out. Give how many were added.

        Raises E_NOT_FOUND, E_NAME_EMPTY, E_EVENT_LIST_LONG.
        """
        require(actor, "event.change")
        with self._database.write(actor.account_id, "event.list", event=event_id) as unit:
            found(unit.session, Event, event_id)
            rows = _new_rows(unit.session, event_id, people)
            unit.add_many(EventParticipant, rows)
            return len(rows)

    def remove(self, actor: Actor, participant_ids: Sequence[int]) -> int:
        """Take people off a list; give how many there were."""
        require(actor, "event.change")
        with self._database.write(actor.account_id, "event.list") as unit:
            return unit.remove_many(EventParticipant, [{"id": one} for one in participant_ids])

    def check_in(
        self, actor: Actor, event_id: int, entry: str, *, participant_id: int | None = None
    ) -> CheckIn:
        """Note that somebody came: a badge's digits, a name of the list, or a name that is new.

        `participant_id` is whoever was chosen of the list; nobody's name is only digits.

        Raises E_BADGE_UNKNOWN, E_BADGE_OTHER (of another event), E_CAME_ALREADY, E_NAME_EMPTY.
        """
        require(actor, "event.change")
        text = one_line(entry, "entry", 200)
        with self._database.write(actor.account_id, "event.check_in", event=event_id) as unit:
            event = found(unit.session, Event, event_id)
            is_new = False
            if participant_id is not None:
                row = found(unit.session, EventParticipant, participant_id)
            elif text.isdigit():
                row = _by_badge(unit.session, event_id, text)
            else:
                row, is_new = _by_name(unit, event_id, text)
            if row.came_at is not None:
                raise UserError("E_CAME_ALREADY", name=_name(unit.session, row), at=_at(row))
            row.came_at = self._clock.instant()
            unit.session.flush()
            number = came(unit.session, event_id)
            if event.participants is not None and event.participants < number:
                event.participants = number  # the list is a part of the total
            shown = views.Participant(
                id=row.id,
                person_id=row.person_id,
                name=_name(unit.session, row),
                organisation=row.organisation,
                role=row.role,
                badge=row.badge,
                came_at=row.came_at,
            )
            return CheckIn(shown, number, is_new, unit.change_id)

    def take_back(self, actor: Actor, participant_id: int) -> Saved:
        """Note that somebody did not come after all."""
        require(actor, "event.change")
        with self._database.write(actor.account_id, "event.check_in_back") as unit:
            row = found(unit.session, EventParticipant, participant_id)
            row.came_at = None
            return Saved(row.event_id, unit.change_id)


def _new_rows(
    session: Session, event_id: int, people: Sequence[NewParticipant]
) -> list[dict[str, object]]:
    there = reading.participants(session, event_id)
    known = {one.person_id for one in there if one.person_id}
    named = {_key(one.name, one.organisation) for one in there if not one.person_id}
    number = _last_badge(session, event_id)
    rows: list[dict[str, object]] = []
    for one in people:
        name = None if one.person_id else one_line(one.name, "name", 200)
        organisation = line(200)(one.organisation, "organisation")
        if one.person_id:
            if one.person_id in known:
                continue
            found(session, Person, one.person_id)
            known.add(one.person_id)
        elif not name:
            raise UserError("E_NAME_EMPTY", field="name")
        else:
            key = _key(name, str(organisation or ""))
            if key in named:
                continue
            named.add(key)
        number += 1
        rows.append(
            {
                "event_id": event_id,
                "person_id": one.person_id,
                "name": name,
                "organisation": organisation,
                "role": str(one.role),
                "badge": _badge(event_id, number),
            }
        )
    if len(there) + len(rows) > MOST_LISTED:
        raise UserError("E_EVENT_LIST_LONG", limit=MOST_LISTED)
    return rows


def _key(name: str, organisation: str | None) -> tuple[str, str]:
    return fold(name), fold(organisation or "")


def _badge(event_id: int, number: int) -> str:
    """Make the digits of a badge: the event and a number on its list, an even count for the barcode."""
    return f"{event_id:05d}{number:05d}"[-10:]


def _last_badge(session: Session, event_id: int) -> int:
    query = select(func.max(EventParticipant.badge)).where(EventParticipant.event_id == event_id)
    last = session.scalar(query)
    return int(last[-5:]) if last else 0


def _by_badge(session: Session, event_id: int, badge: str) -> EventParticipant:
    rows = session.scalars(select(EventParticipant).where(EventParticipant.badge == badge)).all()
    for row in rows:
        if row.event_id == event_id:
            return row
    if rows:
        raise UserError("E_BADGE_OTHER", badge=badge)
    raise UserError("E_BADGE_UNKNOWN", badge=badge)


def _by_name(unit: Unit, event_id: int, name: str) -> tuple[EventParticipant, bool]:
    """Find somebody on the list, first of those who have not come; else put them there."""
    if not name:
        raise UserError("E_NAME_EMPTY", field="entry")
    wanted = fold(name)
    same = [one for one in reading.participants(unit.session, event_id) if fold(one.name) == wanted]
    same.sort(key=lambda one: one.came_at is not None)
    if same:
        return found(unit.session, EventParticipant, same[0].id), False
    row = EventParticipant(
        event_id=event_id,
        name=name,
        role=ParticipantRole.LISTENER,
        badge=_badge(event_id, _last_badge(unit.session, event_id) + 1),
    )
    unit.session.add(row)
    return row, True


def _name(session: Session, row: EventParticipant) -> str:
    if row.person_id is None:
        return row.name or ""
    person = found(session, Person, row.person_id)
    return " ".join(filter(None, (person.surname, person.given_name, person.patronymic)))


def _at(row: EventParticipant) -> str:
    return (
        f"{dt.datetime.fromisoformat(row.came_at).astimezone(LOCAL_ZONE):%H:%M}"
        if row.came_at
        else ""
    )
