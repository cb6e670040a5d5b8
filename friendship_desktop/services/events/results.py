"""What came of an event: how many people, the number of its note, what the media wrote."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Unpack

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.services.editing import Saved, cleaned, found, line, required_line
from friendship_desktop.services.events.fields import (
    CLEANERS,
    EventFields,
    EventStatus,
    fill,
    listed,
)
from friendship_desktop.services.numbering import next_number
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import Event, EventParticipant, MediaMention

NOTES = "notes"
"""The register of after-event notes (F-04)."""


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


class EventResults:
    """Writes down what was held."""

    def __init__(self, database: Database) -> None:
        self._database = database

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
            check_list(unit.session, row)
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
            "kind": listed("media_kind", needed=True)(draft.kind, "kind"),
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


def came(session: Session, event_id: int) -> int:
    """Count whoever on the list came."""
    query = select(func.count()).where(
        EventParticipant.event_id == event_id, EventParticipant.came_at.is_not(None)
    )
    return session.scalar(query) or 0


def check_list(session: Session, row: Event) -> None:
    """Refuse a total below the list: whoever was checked in is a part of it (E_EVENT_LIST)."""
    if row.participants is None:
        return
    listed = came(session, row.id)
    if row.participants < listed:
        raise UserError("E_EVENT_LIST", field="participants", listed=listed)
