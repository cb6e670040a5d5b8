"""Ctrl+K: people, groups, schools and associations by a piece of a name in any spelling."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from friendship_desktop.rules import names
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.name_keys import search_key
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import Association, Enrolment, Person, School, StudyGroup

SCANNED = 50
"""People taken from the scan before they are ranked."""

SUGGESTIONS = 3
ALIKE = 0.7
"""Of 1, between a typed word and a word of a name."""

THING_TABLES = frozenset({"study_group", "school", "association"})
LAST = "\U0010ffff"  # sorts after every letter


class HitKind(StrEnum):
    """What was found."""

    PERSON = "person"
    GROUP = "group"
    SCHOOL = "school"
    ASSOCIATION = "association"


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found; `note` says where it belongs: a group's title, a school, an association."""

    kind: HitKind
    id: int
    title: str
    note: str | None


@dataclass(frozen=True, slots=True)
class Found:
    """Hits, best first; words that were perhaps meant, only when there is no hit."""

    hits: tuple[Hit, ...]
    suggestions: tuple[str, ...]


class Find:
    """Finds whatever has a name; the archive is left out."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._memory = _Memory()
        database.listen(self._forget)

    def find(self, actor: Actor, text: str, *, limit: int = 20) -> Found:
        """Find by all words of a text, each anywhere in a name: whole beginnings stand first."""
        require(actor, "person.read")
        tokens = names.query_tokens(text)
        if not tokens:
            return Found((), ())
        memory = self._fresh_memory()
        with self._database.read() as session:
            if memory.things is None:
                memory.things = tuple(_things(session))
            ranked = [
                *_fitting(memory.things, tokens),
                *_people(session, tokens, limit),
            ]
            ranked.sort(key=lambda pair: pair[0])
            hits = tuple(hit for _, hit in ranked[:limit])
            if hits:
                return Found(hits, ())
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
            None if Person.__tablename__ in touched else old.words,
        )


@dataclass(slots=True)
class _Memory:
    """What is read once and kept until its tables change."""

    engine: object = None
    things: tuple[_Thing, ...] | None = None
    words: Mapping[str, str] | None = None
    """Each folded word of a name, and one way people write it."""


@dataclass(frozen=True, slots=True)
class _Thing:
    """A group, a school or an association, folded for searching."""

    hit: Hit
    key: str
    place: int


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


Ranked = tuple[tuple[int, int, int], Hit]
"""How well it fits (0 best), which kind comes first, its place in that kind; the hit."""


def _people(session: Session, tokens: Sequence[str], limit: int) -> Iterator[Ranked]:
    connection = session.connection()
    first = " ".join(tokens)
    beginning = {"first": first, "last": first + LAST, "limit": limit}
    found = {row.id: row for row in connection.execute(BEGINNING, beginning)}
    if len(found) < limit:
        # Nobody fits better than those who begin so: all names are read only to fill up.
        rarest_first = sorted(tokens, key=len, reverse=True)
        pieces = {f"token{n}": f"%{one}%" for n, one in enumerate(rarest_first)}
        found |= {row.id: row for row in connection.execute(_anywhere(len(tokens)), pieces)}
    notes = dict(connection.execute(GROUPS, {"ids": list(found)}).all())
    in_order = sorted(found.values(), key=lambda row: (row.sort_key, row.id))
    for place, row in enumerate(in_order):
        title = names.full_name(row.surname, row.given_name, row.patronymic or "")
        hit = Hit(HitKind.PERSON, row.id, title, notes.get(row.id))
        yield (_fit(row.search_key, tokens), 1, place), hit


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


@cache
def _anywhere(tokens: int) -> Select[*tuple[Any, ...]]:
    """Ask who has every token somewhere in a name, the rarest asked first."""
    has = (Person.search_key.like(bindparam(f"token{n}")) for n in range(tokens))
    return PRESENT.where(*has).order_by(Person.sort_key, Person.id).limit(SCANNED)


def _fitting(things: Sequence[_Thing], tokens: Sequence[str]) -> Iterator[Ranked]:
    for thing in things:
        if all(token in thing.key for token in tokens):
            yield (_fit(thing.key, tokens), 0, thing.place), thing.hit


def _things(session: Session) -> Iterator[_Thing]:
    """Read the few hundred groups, schools and associations of a House."""
    for kind, rows in (
        (HitKind.GROUP, _groups(session)),
        (HitKind.SCHOOL, _schools(session)),
        (HitKind.ASSOCIATION, _associations(session)),
    ):
        for place, (row_id, title, other, note) in enumerate(rows):
            yield _Thing(Hit(kind, row_id, title, note), search_key(title, other), place)


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


def _fit(key: str, tokens: Sequence[str]) -> int:
    """Rank: the name begins so, words of it begin so, or the pieces stand inside words."""
    if key.startswith(tokens[0]) and _begins_words(key, tokens):
        return 0
    return 1 if _begins_words(key, tokens) else 2


def _begins_words(key: str, tokens: Sequence[str]) -> bool:
    return all(f" {token}" in f" {key}" for token in tokens)
