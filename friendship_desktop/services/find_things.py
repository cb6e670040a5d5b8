"""What the quick find keeps in mind: groups, schools, associations and events, folded for searching."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.rules.dates import short_date
from friendship_desktop.rules.name_keys import search_key
from friendship_desktop.store.models import Association, Event, School, StudyGroup

SAME_TITLE = 3
"""Events of one title that are found, those nearest to today."""


class HitKind(StrEnum):
    """What was found."""

    PERSON = "person"
    GROUP = "group"
    SCHOOL = "school"
    ASSOCIATION = "association"
    VOLUNTEER = "volunteer"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found; `note` says where it belongs: a group's title, a school, an association, a day."""

    kind: HitKind
    id: int
    title: str
    note: str | None


@dataclass(frozen=True, slots=True)
class Thing:
    """A group, a school, an association or an event, folded for searching."""

    hit: Hit
    key: str
    place: int


Ranked = tuple[tuple[int, int, int], Hit]
"""How well it fits (0 best), which kind comes first, its place in that kind; the hit."""


def fitting(things: Sequence[Thing], tokens: Sequence[str], rank: int) -> Iterator[Ranked]:
    """Give what has every word of a text; `rank` says which kind stands first among equals."""
    for thing in things:
        if all(token in thing.key for token in tokens):
            yield (fit(thing.key, tokens), rank, thing.place), thing.hit


def things_of(session: Session) -> Iterator[Thing]:
    """Read the few hundred groups, schools and associations of a House."""
    for kind, rows in (
        (HitKind.GROUP, _groups(session)),
        (HitKind.SCHOOL, _schools(session)),
        (HitKind.ASSOCIATION, _associations(session)),
    ):
        for place, (row_id, title, other, note) in enumerate(rows):
            yield Thing(Hit(kind, row_id, title, note), search_key(title, other), place)


Row = tuple[int, str, str | None, str | None]
"""Id, title, what else finds it, the note."""


def _groups(session: Session) -> Iterator[Row]:
    query = (
        select(StudyGroup.id, StudyGroup.title, School.name)
        .outerjoin(School, School.id == StudyGroup.school_id)
        .where(StudyGroup.archived_at.is_(None))
        .order_by(StudyGroup.academic_year.desc(), StudyGroup.sort_key, StudyGroup.id)
    )
    for group_id, title, school in session.execute(query):
        yield group_id, title, school, school


def _schools(session: Session) -> Iterator[Row]:
    query = (
        select(School.id, School.name, Association.name_kk, Association.name_ru)
        .outerjoin(Association, Association.id == School.association_id)
        .where(School.archived_at.is_(None))
        .order_by(School.sort_key, School.id)
    )
    for school_id, name, name_kk, name_ru in session.execute(query):
        yield school_id, name, None, name_ru or name_kk


def _associations(session: Session) -> Iterator[Row]:
    query = (
        select(Association.id, Association.name_kk, Association.name_ru)
        .where(Association.archived_at.is_(None))
        .order_by(Association.sort_key, Association.id)
    )
    for association_id, name_kk, name_ru in session.execute(query):
        yield association_id, name_kk or name_ru or "", name_ru, name_ru if name_kk else None


def events_of(session: Session, today: dt.date) -> Iterator[Thing]:
    """Read the events, those nearest to today first."""
    query = select(Event.id, Event.title_kk, Event.title_ru, Event.starts_on).where(
        Event.archived_at.is_(None)
    )
    nearest = sorted(session.execute(query), key=lambda row: abs((row.starts_on - today).days))
    seen: Counter[str] = Counter()
    for place, (event_id, kk, ru, day) in enumerate(nearest):
        title = kk or ru or ""
        seen[title] += 1
        if seen[title] <= SAME_TITLE:
            note = " · ".join(filter(None, (ru if kk else None, short_date(day))))
            hit = Hit(HitKind.EVENT, event_id, title, note)
            yield Thing(hit, search_key(title, ru), place)


def fit(key: str, tokens: Sequence[str]) -> int:
    """Rank: the name begins so, words of it begin so, or the pieces stand inside words."""
    if key.startswith(tokens[0]) and _begins_words(key, tokens):
        return 0
    return 1 if _begins_words(key, tokens) else 2


def _begins_words(key: str, tokens: Sequence[str]) -> bool:
    return all(f" {token}" in f" {key}" for token in tokens)
