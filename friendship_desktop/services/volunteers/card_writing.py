"""What is typed about a volunteer, checked and put into the tables."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules.codes import ConsentPurpose, VolunteerArea
from friendship_desktop.rules.reference import codes
from friendship_desktop.services.editing import in_order, line, one_line, put, whole
from friendship_desktop.services.volunteers.bars import LAST_MINUTE
from friendship_desktop.store.models import (
    Consent,
    ConsentItem,
    Volunteer,
    VolunteerLanguage,
    VolunteerTime,
)
from friendship_desktop.store.models import VolunteerArea as AreaRow

SKILLS_LENGTH = 500
MOST_BROUGHT = 40_000
"""Quarter-hours of a life before the register: 10,000 hours."""
WEEK = range(1, 8)


@dataclass(frozen=True, slots=True, order=True)
class Free:
    """A weekday (Monday is 1) and the minutes after midnight between which somebody usually can."""

    weekday: int
    starts_at: int
    ends_at: int

    def covers(self, weekday: int, minute: int | None) -> bool:
        """Tell whether a weekday, and a minute of it, lie within."""
        return self.weekday == weekday and (
            minute is None or self.starts_at <= minute < self.ends_at
        )


@dataclass(frozen=True, slots=True, order=True)
class Speaks:
    """A language somebody speaks."""

    language: str
    interprets: bool = False


@dataclass(frozen=True, slots=True)
class VolunteerDraft:
    """Everything that can be typed about a volunteer."""

    registered_on: dt.date
    areas: frozenset[str] = frozenset()
    languages: frozenset[Speaks] = frozenset()
    times: frozenset[Free] = frozenset()
    skills: str = ""
    platform_id: str = ""
    quarters_brought_forward: int = 0
    left_on: dt.date | None = None


def fill(session: Session, row: Volunteer, draft: VolunteerDraft) -> None:
    """Put a draft into the tables (E_DATES_ORDER, E_VOLUNTEER_TIMES, E_TEXT_LONG, E_NUMBER_RANGE)."""
    in_order(draft.registered_on, draft.left_on, "left_on")
    for area in draft.areas:
        VolunteerArea(area)
    if unknown := {one.language for one in draft.languages} - set(codes("language")):
        raise ValueError(unknown)
    _check_times(draft.times)
    brought = whole(0, MOST_BROUGHT)(draft.quarters_brought_forward, "brought_forward")
    put(
        row,
        {
            "registered_on": draft.registered_on,
            "left_on": draft.left_on,
            "platform_id": line(200)(draft.platform_id, "platform_id"),
            "skills": one_line(draft.skills, "skills", SKILLS_LENGTH) or None,
            "quarters_brought_forward": brought,
        },
    )
    session.add(row)
    session.flush()
    spoken = {(one.language, one.interprets) for one in draft.languages}
    times = {(one.weekday, one.starts_at, one.ends_at) for one in draft.times}
    _put_rows(session, row.id, AreaRow, ("area",), {(area,) for area in draft.areas})
    _put_rows(session, row.id, VolunteerLanguage, ("language_code", "interprets"), spoken)
    _put_rows(session, row.id, VolunteerTime, ("weekday", "starts_at", "ends_at"), times)


def _put_rows(
    session: Session,
    volunteer_id: int,
    model: type[AreaRow | VolunteerLanguage | VolunteerTime],
    columns: Sequence[str],
    wanted: set[tuple[Any, ...]],
) -> None:
    """Make the rows of a volunteer those wanted, and touch only what differs."""
    query = select(model).where(model.volunteer_id == volunteer_id)
    there = {tuple(getattr(row, name) for name in columns): row for row in session.scalars(query)}
    for values, row in there.items():
        if values not in wanted:
            session.delete(row)
    session.flush()  # a time begun anew with another end must not meet the old one
    for values in sorted(wanted - there.keys()):
        session.add(model(volunteer_id=volunteer_id, **dict(zip(columns, values, strict=True))))


def _check_times(times: Iterable[Free]) -> None:
    last: dict[int, int] = {}
    for free in sorted(times):
        is_day = free.weekday in WEEK and 0 <= free.starts_at < free.ends_at <= LAST_MINUTE
        if not is_day or free.starts_at < last.get(free.weekday, 0):
            raise UserError("E_VOLUNTEER_TIMES", field="times")
        last[free.weekday] = free.ends_at


def consent_of(session: Session, person_id: int) -> int | None:
    """Give the latest consent to volunteering that is not withdrawn."""
    return session.scalar(
        select(Consent.id)
        .join(ConsentItem, ConsentItem.consent_id == Consent.id)
        .where(Consent.person_id == person_id, ConsentItem.purpose == ConsentPurpose.VOLUNTEER)
        .where(Consent.withdrawn_on.is_(None))
        .order_by(Consent.given_on.desc())
        .limit(1)
    )
