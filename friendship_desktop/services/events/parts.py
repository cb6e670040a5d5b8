"""What belongs to an event beside its fields: themes, associations, guests."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from friendship_desktop.services.editing import found, line, required_line
from friendship_desktop.services.events.fields import GuestKind, listed
from friendship_desktop.services.events.views import Guest
from friendship_desktop.store.database import Unit
from friendship_desktop.store.models import Association, EventAssociation, EventGuest, EventTheme


@dataclass(frozen=True, slots=True)
class EventParts:
    """What belongs to an event beside its fields; None leaves a part as it is."""

    themes: Collection[str] | None = None
    organisers: Collection[int] | None = None
    """Associations that hold it."""
    participants: Collection[int] | None = None
    """Associations that take part."""
    guests: Sequence[Guest] | None = None


UNCHANGED = EventParts()


def put_parts(unit: Unit, event_id: int, parts: EventParts) -> None:
    """Make the given parts of an event those wanted (E_EVENT_CODE, E_NOT_FOUND, E_TEXT_EMPTY)."""
    session, theme_of = unit.session, listed("event_theme", needed=True)
    if parts.themes is not None:
        wanted = {theme_of(theme, "themes") for theme in parts.themes}
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
