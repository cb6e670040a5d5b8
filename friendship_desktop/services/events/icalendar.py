"""Events as an iCalendar file (RFC 5545), which every calendar program and telephone reads."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from friendship_desktop.rules.zone import LOCAL_ZONE

LINE_BYTES = 75
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})


@dataclass(frozen=True, slots=True)
class Entry:
    """One event; minutes are after midnight in Kazakhstan, none for a whole day."""

    uid: str
    summary: str
    starts_on: dt.date
    ends_on: dt.date
    starts_at: int | None = None
    ends_at: int | None = None
    place: str = ""
    is_cancelled: bool = False


def calendar_file(entries: Sequence[Entry], *, stamp: dt.datetime) -> bytes:
    """Write a calendar; `stamp` is when it was made, aware of its zone."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//friendship_desktop//events//KK"]
    for entry in entries:
        lines += _event(entry, stamp)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in folded(line)).encode()


def _event(entry: Entry, stamp: dt.datetime) -> Iterable[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{entry.uid}@friendship-desktop"
    yield f"DTSTAMP:{_utc(stamp)}"
    if entry.starts_at is None or entry.ends_at is None:
        # the end of a whole day is the day after it (§ 3.6.1)
        yield f"DTSTART;VALUE=DATE:{entry.starts_on:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{entry.ends_on + dt.timedelta(days=1):%Y%m%d}"
    else:
        yield f"DTSTART:{_utc(_moment(entry.starts_on, entry.starts_at))}"
        yield f"DTEND:{_utc(_moment(entry.ends_on, entry.ends_at))}"
    yield f"SUMMARY:{escaped(entry.summary)}"
    if entry.place:
        yield f"LOCATION:{escaped(entry.place)}"
    yield f"STATUS:{'CANCELLED' if entry.is_cancelled else 'CONFIRMED'}"
    yield "END:VEVENT"


def escaped(text: str) -> str:
    """Write a text so that its commas, semicolons and line ends are no marks of the format (§ 3.3.11)."""
    return text.translate(_ESCAPES)


def folded(line: str) -> Iterator[str]:
    """Fold a line into parts of at most 75 bytes, never inside a letter (§ 3.1)."""
    part, room = "", LINE_BYTES
    for char in line:
        size = len(char.encode())
        if size > room:
            yield part
            part, room = " ", LINE_BYTES - 1
        part += char
        room -= size
    yield part


def _moment(day: dt.date, minutes: int) -> dt.datetime:
    midnight = dt.datetime.combine(day, dt.time(), LOCAL_ZONE)
    return midnight + dt.timedelta(minutes=minutes)


def _utc(moment: dt.datetime) -> str:
    return f"{moment.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}"
