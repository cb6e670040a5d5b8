"""The rows behind the numbers of events, publications and volunteers."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from friendship_desktop.rules.dates import short_date
from friendship_desktop.rules.indicators import indicator_rule
from friendship_desktop.services.activity import (
    DIALOGUE,
    ESTIMATE,
    INFO,
    SOCIAL,
    confirmed,
    held_events,
    published,
)
from friendship_desktop.services.number_rows_teaching import (
    NumberRow,
    Reader,
    each,
    person_name,
)
from friendship_desktop.services.period import Period
from friendship_desktop.store.models import (
    Event,
    EventAssociation,
    MediaMention,
    Person,
    Shift,
    Volunteer,
    VolunteerShift,
)

_ADDED: dict[str, Callable[[Event], int | None]] = {
    "IND-21": lambda event: event.participants,
    "IND-22": lambda event: event.participants,
    "IND-23": lambda event: event.online_views,
    "raised": lambda event: event.questions_raised,
    "solved": lambda event: event.questions_solved,
    "forwarded": lambda event: event.questions_forwarded,
}


def _events(session: Session, code: str, part: str, period: Period) -> list[NumberRow]:
    asked = [held_events(period), *_which_events(code, part)]
    found = session.scalars(select(Event).where(*asked).order_by(Event.starts_on, Event.id))
    rule = indicator_rule(code, part or {"IND-25": "platforms", "IND-20": "festival"}.get(code, ""))
    added = _ADDED.get(part if code == "IND-25" else code)
    rows = (
        NumberRow(
            "event", one.id, one.title_ru or one.title_kk or "", short_date(one.starts_on),
            (added(one) or 0) if added else 1, rule.unit, one.title_kk or "",
        )
        for one in found
    )  # fmt: skip
    return [row for row in rows if row.value]


def _which_events(code: str, part: str) -> Iterable[ColumnElement[bool]]:
    if code == "IND-20" and part:
        yield Event.kind == part
    elif code == "IND-22":
        yield Event.counting_method == ESTIMATE
    elif code == "IND-24":
        yield Event.id.in_(
            select(EventAssociation.event_id)
            .group_by(EventAssociation.event_id)
            .having(func.count() >= 2)
        )
    elif code == "IND-25":
        yield Event.kind == DIALOGUE
    elif code == "IND-33":
        yield Event.kind == INFO


def _media(session: Session, code: str, _part: str, period: Period) -> list[NumberRow]:
    social = MediaMention.kind == SOCIAL
    asked: list[ColumnElement[bool]] = [published(period), social if code == "IND-38" else ~social]
    if code == "IND-37":
        asked.append(MediaMention.is_ethnic_media.is_(True))
    found = session.scalars(
        select(MediaMention).where(*asked).order_by(MediaMention.day, MediaMention.id)
    )
    return [
        NumberRow("event", one.event_id or 0, one.title or one.outlet, f"{one.outlet}, {short_date(one.day)}", 1, "publications")
        for one in found
    ]  # fmt: skip


def _volunteers(session: Session, code: str, _part: str, period: Period) -> list[NumberRow]:
    found = session.execute(
        select(
            Person.id, Person.surname, Person.given_name, Person.patronymic,
            func.count(VolunteerShift.id), func.sum(VolunteerShift.quarters),
        )
        .join(Volunteer, Volunteer.person_id == Person.id)
        .join(VolunteerShift, VolunteerShift.volunteer_id == Volunteer.id)
        .join(Shift, Shift.id == VolunteerShift.shift_id)
        .where(confirmed(period))
        .group_by(Person.id, Person.surname, Person.given_name, Person.patronymic, Person.sort_key)
        .order_by(Person.sort_key, Person.id)
    )  # fmt: skip
    in_hours = code == "IND-27"
    return [
        NumberRow(
            "person", row[0], person_name(row), "",
            int(row[5] or 0) if in_hours else 1, "quarter_hours" if in_hours else "persons",
        )
        for row in found
    ]  # fmt: skip


ACTIVITY_ROWS: Final[dict[str, Reader]] = {
    **each(_events, (19, 20, 21, 22, 23, 24, 25, 33)),
    **each(_volunteers, (26, 27)),
    **each(_media, (36, 37, 38)),
}
