"""What can be typed about an event, and what must fit together."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, TypedDict

from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules import reference
from friendship_desktop.rules.timetable import DAY_MINUTES
from friendship_desktop.services.editing import CONTROL, Cleaner, as_given, kato, line, put, whole
from friendship_desktop.services.group_fields import room_id_of
from friendship_desktop.store.models import Event

MOST_PEOPLE = 10_000_000
LONG_TEXT, SUMMARY = 4000, 1500
FIRST_YEAR, LAST_YEAR = 1990, 2100


class EventStatus(StrEnum):
    """What became of an event; only held ones are counted."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"
    MOVED = "moved"


class Organiser(StrEnum):
    """Who holds an event; several associations stand in its list of associations."""

    HOUSE = "house"
    ASSOCIATION = "association"
    COUNCIL = "council"
    ORGANISATION = "organisation"


class GuestKind(StrEnum):
    """Why somebody is named in the note of an event."""

    PARTNER = "partner"
    GUEST = "guest"
    SPEAKER = "speaker"


class EventFields(TypedDict, total=False):
    """What can be set on an event; minutes are after midnight, `room` is the name of a room."""

    title_kk: str | None
    title_ru: str | None
    kind: str
    starts_on: dt.date
    starts_at: int | None
    ends_on: dt.date | None
    ends_at: int | None
    place: str | None
    room: str | None
    kato: str | None
    format: str | None
    organiser_kind: str
    organiser_name: str | None
    responsible: str | None
    languages: str | None
    goal_kk: str | None
    goal_ru: str | None
    programme_kk: str | None
    programme_ru: str | None
    budget_tenge: int | None
    funding: str | None
    participants: int | None
    counting_method: str | None
    children: int | None
    youth: int | None
    women: int | None
    online_views: int | None
    summary_kk: str | None
    summary_ru: str | None
    results_kk: str | None
    results_ru: str | None
    questions_raised: int | None
    questions_solved: int | None
    questions_forwarded: int | None


def listed(list_name: str, *, needed: bool = False) -> Cleaner:
    """Accept a code of a list of the reference data; an unknown one is a fault of the program."""

    def clean(value: Any, field: str) -> str | None:
        if not value and not needed:
            return None
        if value not in reference.codes(list_name):
            raise UserError("E_EVENT_CODE", field=field, value=str(value or "—"))
        return str(value)

    return clean


def paragraphs(limit: int) -> Cleaner:
    """Accept text of several lines, at most `limit` characters; an empty one is stored as None."""

    def clean(value: Any, field: str) -> str | None:
        text = unicodedata.normalize("NFC", value or "").replace("\r\n", "\n").strip()
        if any(unicodedata.category(char) in CONTROL and char not in "\n\t" for char in text):
            raise UserError("E_TEXT_CONTROL", field=field)
        if len(text) > limit:
            raise UserError("E_TEXT_LONG", field=field, limit=limit)
        return text or None

    return clean


def languages(value: Any, field: str) -> str | None:
    """Accept codes of languages with commas between them."""
    found = [part.strip() for part in (value or "").split(",") if part.strip()]
    for one in found:
        if one not in reference.codes("language"):
            raise UserError("E_EVENT_CODE", field=field, value=one)
    return ",".join(dict.fromkeys(found)) or None


def _organiser(value: Any, _field: str) -> str:
    return Organiser(value or Organiser.HOUSE)


CLEANERS: dict[str, Cleaner] = {
    "title_kk": line(300),
    "title_ru": line(300),
    "kind": listed("event_kind", needed=True),
    "starts_on": as_given,
    "starts_at": whole(0, DAY_MINUTES - 1),
    "ends_on": as_given,
    "ends_at": whole(0, DAY_MINUTES),
    "place": line(200),
    "room": line(200),
    "kato": kato,
    "format": listed("event_format"),
    "organiser_kind": _organiser,
    "organiser_name": line(200),
    "responsible": line(200),
    "languages": languages,
    "goal_kk": paragraphs(LONG_TEXT),
    "goal_ru": paragraphs(LONG_TEXT),
    "programme_kk": paragraphs(LONG_TEXT),
    "programme_ru": paragraphs(LONG_TEXT),
    "budget_tenge": whole(0, 2_000_000_000),
    "funding": listed("funding"),
    "participants": whole(0, MOST_PEOPLE),
    "counting_method": listed("counting_method"),
    "children": whole(0, MOST_PEOPLE),
    "youth": whole(0, MOST_PEOPLE),
    "women": whole(0, MOST_PEOPLE),
    "online_views": whole(0, 2_000_000_000),
    "summary_kk": paragraphs(SUMMARY),
    "summary_ru": paragraphs(SUMMARY),
    "results_kk": paragraphs(LONG_TEXT),
    "results_ru": paragraphs(LONG_TEXT),
    "questions_raised": whole(0, 100_000),
    "questions_solved": whole(0, 100_000),
    "questions_forwarded": whole(0, 100_000),
}


def fill(session: Session, row: Event, values: Mapping[str, Any]) -> None:
    """Set cleaned columns and check what they say together; a room that is new is made."""
    columns = dict(values)
    if "room" in columns:
        columns["room_id"] = room_id_of(session, columns.pop("room"))
    if {"starts_on", "ends_on", "starts_at", "ends_at"} & columns.keys():
        columns |= times(
            columns.get("starts_on", row.starts_on),
            columns.get("starts_at", row.starts_at),
            columns.get("ends_on", None if "starts_on" in columns else row.ends_on),
            columns.get("ends_at", row.ends_at),
        )
    put(row, columns)
    check(row)


def times(
    starts_on: dt.date | None, starts_at: int | None, ends_on: dt.date | None, ends_at: int | None
) -> dict[str, Any]:
    """Complete the times of an event: without a last day, one that ends earlier than it begins goes over midnight.

    Raises E_EVENT_DAY, E_EVENT_NO_END, E_EVENT_NO_START, E_EVENT_ORDER.
    """
    if starts_on is None or not FIRST_YEAR <= starts_on.year <= LAST_YEAR:
        raise UserError("E_EVENT_DAY", field="starts_on")
    if starts_at is not None and ends_at is None:
        raise UserError("E_EVENT_NO_END", field="ends_at")
    if ends_at is not None and starts_at is None:
        raise UserError("E_EVENT_NO_START", field="starts_at")
    if ends_on is None:
        over = starts_at is not None and ends_at is not None and ends_at < starts_at
        ends_on = starts_on + dt.timedelta(days=over)
    is_same_day = ends_on == starts_on
    if ends_on < starts_on or ends_on.year > LAST_YEAR:
        raise UserError("E_EVENT_ORDER", field="ends_on")
    if is_same_day and starts_at is not None and ends_at is not None and ends_at <= starts_at:
        raise UserError("E_EVENT_ORDER", field="ends_at")
    return {
        "starts_on": starts_on,
        "starts_at": starts_at,
        "ends_on": ends_on,
        "ends_at": ends_at,
    }


def check(row: Event) -> None:
    """Refuse an event whose parts do not fit together (E_TEXT_EMPTY, E_EVENT_PARTS, ...)."""
    if not (row.title_kk or row.title_ru):
        raise UserError("E_TEXT_EMPTY", field="title_kk")
    for name in ("children", "youth", "women"):
        part = getattr(row, name)
        if part is None:
            continue
        if row.participants is None:
            raise UserError("E_EVENT_TOTAL", field="participants")
        if part > row.participants:
            raise UserError("E_EVENT_PARTS", field=name, total=row.participants)
    if row.participants is not None and row.counting_method is None:
        raise UserError("E_EVENT_METHOD", field="counting_method")
    answered = (row.questions_solved or 0) + (row.questions_forwarded or 0)
    if answered > (row.questions_raised or 0):
        raise UserError("E_EVENT_QUESTIONS", field="questions_raised")
