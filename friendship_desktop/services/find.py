"""Ctrl+K: people, groups, schools, associations, volunteers and events by a piece of a name in any spelling."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from friendship_desktop.rules import names
from friendship_desktop.rules.access import Actor, may, require
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.find_things import (
    Hit,
    HitKind,
    Ranked,
    Thing,
    events_of,
    fit,
    fitting,
    things_of,
)
from friendship_desktop.services.people_list import token_values
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import Enrolment, Event, Person, StudyGroup, Volunteer

SCANNED = 50
"""People taken from the scan before they are ranked."""

SUGGESTIONS = 3
ALIKE = 0.7
"""Of 1, between a typed word and a word of a name."""

THING_TABLES = frozenset({"study_group", "school", "association"})
LAST = "\U0010ffff"  # sorts after every letter


@dataclass(frozen=True, slots=True)
class Found:
    """Hits, best first; words that were perhaps meant, only when there is no hit."""

    hits: tuple[Hit, ...]
    suggestions: tuple[str, ...]


class Find:
    """Finds whatever has a name; the archive is left out."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._memory = _Memory()
        database.listen(self._forget)
        self._clock = clock

    def find(
        self, actor: Actor, text: str, *, limit: int = 20, only: HitKind | None = None
    ) -> Found:
        """Find by all words of a text, each anywhere in a name: whole beginnings stand first."""
        require(actor, "person.read")
        tokens = names.query_tokens(text)
        if not tokens:
            return Found((), ())
        memory = self._fresh_memory()
        with self._database.read() as session:
            if memory.things is None:
                memory.things = tuple(things_of(session))
            if memory.events is None:
                memory.events = tuple(events_of(session, self._clock.today()))
            ranked = [
                *fitting(memory.things, tokens, 0),
                *_people(session, tokens, limit),
                *fitting(memory.events, tokens, 3),
            ]
            ranked.sort(key=lambda pair: pair[0])
            hits = [hit for _, hit in ranked if only in {None, hit.kind} and _may(actor, hit.kind)]
            hits = hits[:limit]
            if hits:
                return Found(tuple(hits), ())
            if memory.words is None:
                memory.words = _words(session)
        return Found((), _meant(memory.words, tokens))

    def _fresh_memory(self) -> _Memory:
        # A House that was restored from a copy has another engine and tells no listener.
        if self._memory.engine is not self._database.engine:
            self._memory = _Memory(self._database.engine)
        return self._memory

    def _forget(self, touched: frozenset[str]) -> None:
        # A new memory: a search that began before the change may only fill the old one.
        old = self._memory
        self._memory = _Memory(
            old.engine,
            None if touched & THING_TABLES else old.things,
            None if Event.__tablename__ in touched else old.events,
            None if Person.__tablename__ in touched else old.words,
        )


@dataclass(slots=True)
class _Memory:
    """What is read once and kept until its tables change."""

    engine: object = None
    things: tuple[Thing, ...] | None = None
    events: tuple[Thing, ...] | None = None
    words: Mapping[str, str] | None = None
    """Each folded word of a name, and one way people write it."""


def _may(actor: Actor, kind: HitKind) -> bool:
    action = {HitKind.EVENT: "event.read", HitKind.VOLUNTEER: "volunteer.read"}.get(kind)
    return action is None or may(actor, action)


def _meant(words: Mapping[str, str], tokens: Sequence[str]) -> tuple[str, ...]:
    """Replace each typed word by the likeliest ones that some name has."""
    from rapidfuzz import process  # noqa: PLC0415  # only when nothing was found
    from rapidfuzz.distance import OSA  # noqa: PLC0415  # the same

    best = [
        [
            words[word]
            for word, _, _ in process.extract(
                token,
                words.keys(),
                scorer=OSA.normalized_similarity,
                limit=SUGGESTIONS,
                score_cutoff=ALIKE,
            )
        ]
        for token in tokens
    ]
    if not all(best):
        return ()
    longest = max(len(close) for close in best)
    return tuple(
        dict.fromkeys(
            " ".join(close[min(place, len(close) - 1)] for close in best)
            for place in range(longest)
        )
    )


def _words(session: Session) -> dict[str, str]:
    words: dict[str, str] = {}
    for column in (Person.surname, Person.given_name):
        query = select(column).where(Person.archived_at.is_(None)).distinct()
        for name in session.scalars(query):
            words.setdefault(names.fold(name), name)
    return words


def _people(session: Session, tokens: Sequence[str], limit: int) -> Iterator[Ranked]:
    connection = session.connection()
    first = " ".join(tokens)
    beginning = {"first": first, "last": first + LAST, "limit": limit}
    found = {row.id: row for row in connection.execute(BEGINNING, beginning).all()}
    if len(found) < limit:
        # Nobody fits better than those who begin so: all names are read only to fill up.
        pieces = token_values(tokens)
        found |= {row.id: row for row in connection.execute(_anywhere(len(tokens)), pieces).all()}
    notes = dict(connection.execute(GROUPS, {"ids": list(found)}).all())
    serving = dict(connection.execute(SERVING, {"ids": list(found)}).all())
    in_order = sorted(found.values(), key=lambda row: (row.sort_key, row.id))
    for place, row in enumerate(in_order):
        title = names.full_name(row.surname, row.given_name, row.patronymic or "")
        how_well = fit(row.search_key, tokens)
        yield (how_well, 1, place), Hit(HitKind.PERSON, row.id, title, notes.get(row.id))
        if row.id in serving:
            yield (how_well, 2, place), Hit(HitKind.VOLUNTEER, serving[row.id], title, None)


# Statements are made once: at every letter it would take longer than to run them.
PRESENT = select(
    Person.id,
    Person.surname,
    Person.given_name,
    Person.patronymic,
    Person.sort_key,
    Person.search_key,
).where(Person.archived_at.is_(None))
BEGINNING = (
    PRESENT.where(Person.search_key >= bindparam("first"), Person.search_key < bindparam("last"))
    .order_by(Person.search_key)
    .limit(bindparam("limit"))
)
"""Whose name begins as typed, in any spelling: a range of an index."""
GROUPS = (
    select(Enrolment.person_id, StudyGroup.title)
    .join(StudyGroup, StudyGroup.id == Enrolment.group_id)
    .where(Enrolment.person_id.in_(bindparam("ids", expanding=True)))
    .order_by(Enrolment.started_on, Enrolment.id)
)
"""The groups of each person, the latest last."""
SERVING = select(Volunteer.person_id, Volunteer.id).where(
    Volunteer.person_id.in_(bindparam("ids", expanding=True))
)


@cache
def _anywhere(tokens: int) -> Select[*tuple[Any, ...]]:
    """Ask who has every token somewhere in a name, the rarest asked first."""
    has = (Person.search_key.like(bindparam(f"token{n}")) for n in range(tokens))
    return PRESENT.where(*has).order_by(Person.sort_key, Person.id).limit(SCANNED)
