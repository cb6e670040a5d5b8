"""Who may be the same person: the same folded name and a birth that does not contradict.

A look-alike is only ever proposed; nothing is merged or chosen without a person's word.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import combinations, product

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.rules import names
from friendship_desktop.rules.dates import Born
from friendship_desktop.rules.name_keys import fold
from friendship_desktop.services.people_list import has_tokens
from friendship_desktop.store.models import Enrolment, Person, StudyGroup

ALIKE = 82
"""Of 100, between folded names of people born on the same day (text-and-paper.md § 4)."""

CANDIDATES = 200
PORTION = 5000


class Likeness(StrEnum):
    """How a typed name is like a known one, the surest first."""

    SAME = "same"
    SPELLING = "spelling"  # Қайрат and Кайрат, or the Kazakh or Russian spelling of the card
    SIMILAR = "similar"  # a letter or two differ


@dataclass(frozen=True, slots=True)
class LookAlike:
    """Somebody already known who may be meant."""

    person_id: int
    full_name: str
    birth_date: dt.date | None
    birth_year: int | None
    groups: tuple[str, ...]
    """Titles of the groups this person was ever enrolled in, latest first."""
    likeness: Likeness = Likeness.SAME


@dataclass(frozen=True, slots=True)
class Identity:
    """A name folded for comparing, and the birth if it is known."""

    name: frozenset[str]
    """Words of surname and given name, in whatever order they were written."""
    patronymic: str
    birth_date: dt.date | None
    birth_year: int | None

    def may_be(self, other: Identity) -> bool:
        """Tell whether both may be one person; what is unknown contradicts nothing."""
        if self.patronymic and other.patronymic and self.patronymic != other.patronymic:
            return False
        return self.name == other.name and self.birth_agrees(other)

    def birth_agrees(self, other: Identity) -> bool:
        """Tell whether the two births do not contradict each other."""
        if self.birth_date and other.birth_date:
            return self.birth_date == other.birth_date
        mine, theirs = self.year, other.year
        return mine is None or theirs is None or mine == theirs

    @property
    def year(self) -> int | None:
        """Year of birth, however it is known."""
        return self.birth_date.year if self.birth_date else self.birth_year


def identity(
    surname: str | None,
    given_name: str | None,
    patronymic: str | None,
    birth_date: dt.date | None = None,
    birth_year: int | None = None,
) -> Identity:
    """Fold a name for comparing."""
    words = fold(f"{surname or ''} {given_name or ''}").split()
    return Identity(frozenset(words), fold(patronymic or ""), birth_date, birth_year)


def typed_identity(
    surname: str, given_name: str, patronymic: str | None, born: Born | None
) -> Identity:
    """Fold what somebody is typing."""
    date = born.date if born else None
    year = born.year if born and not date else None
    return identity(surname, given_name, patronymic, date, year)


def find_alike(
    session: Session, wanted: Identity, *, except_id: int | None = None, limit: int = 5
) -> tuple[LookAlike, ...]:
    """Find people not archived who may be the wanted one, best known first."""
    if len(wanted.name) < 2:
        return ()
    found = dict.fromkeys(_same_name(session, wanted))
    found.update(dict.fromkeys(_same_day(session, wanted)))
    found.pop(except_id or 0, None)
    return describe(session, list(found)[:limit])


def _same_name(session: Session, wanted: Identity) -> list[int]:
    query = (
        select(Person.id)
        .where(*has_tokens(wanted.name), Person.archived_at.is_(None))
        .order_by(Person.sort_key, Person.id)
        .limit(CANDIDATES)
    )
    return _confirmed(session, list(session.scalars(query)), wanted)


def _confirmed(session: Session, ids: list[int], wanted: Identity) -> list[int]:
    query = (
        select(Person)
        .where(Person.id.in_(ids), Person.archived_at.is_(None))
        .order_by(Person.sort_key, Person.id)
    )
    return [
        row.id
        for row in session.scalars(query)
        if any(known.may_be(wanted) for known in _spellings(row))
    ]


def _spellings(row: Person) -> tuple[Identity, Identity, Identity]:
    born = (row.birth_date, row.birth_year)
    return (
        identity(row.surname, row.given_name, row.patronymic, *born),
        identity(row.surname_kk, row.given_name_kk, row.patronymic_kk, *born),
        identity(row.surname_ru, row.given_name_ru, row.patronymic_ru, *born),
    )


def _same_day(session: Session, wanted: Identity) -> Iterable[int]:
    if wanted.birth_date is None:
        return
    query = select(Person.id, Person.surname, Person.given_name).where(
        Person.birth_date == wanted.birth_date, Person.archived_at.is_(None)
    )
    name = " ".join(sorted(wanted.name))
    for person_id, surname, given_name in session.execute(query):
        if names.similarity(name, fold(f"{surname} {given_name}")) >= ALIKE:
            yield person_id


def describe(session: Session, ids: list[int]) -> tuple[LookAlike, ...]:
    """Show people beside whom somebody has to choose, in the given order."""
    groups: dict[int, tuple[str, ...]] = {}
    for person_id, title in session.execute(
        select(Enrolment.person_id, StudyGroup.title)
        .join(StudyGroup, StudyGroup.id == Enrolment.group_id)
        .where(Enrolment.person_id.in_(ids))
        .order_by(Enrolment.started_on.desc(), Enrolment.id.desc())
    ):
        groups[person_id] = (*groups.get(person_id, ()), title)
    query = select(
        Person.id,
        Person.surname,
        Person.given_name,
        Person.patronymic,
        Person.birth_date,
        Person.birth_year,
    ).where(Person.id.in_(ids))
    people = {
        row[0]: LookAlike(
            row[0],
            names.full_name(row[1], row[2], row[3] or ""),
            row[4],
            row[5],
            groups.get(row[0], ()),
        )
        for row in session.execute(query)
    }
    return tuple(people[person_id] for person_id in ids if person_id in people)


def pairs(session: Session) -> list[tuple[int, int]]:
    """Find every two people, not archived, who may be one; used for "needs attention"."""
    blocks: dict[tuple[str, ...], list[Dated]] = {}
    query = select(Person.id, Person.search_key, Person.birth_date).where(
        Person.archived_at.is_(None)
    )
    # From the driver itself, and names only of those whose births agree: this reads everybody.
    for person_id, key, date in session.connection().execute(query).cursor.fetchall():
        words = tuple(sorted(key.split(" ", 2)[:2]))
        blocks.setdefault(words, []).append((person_id, date))
    candidates = [
        pair for alike in blocks.values() if len(alike) > 1 for pair in _worth_comparing(alike)
    ]
    people = _named(session, sorted({person_id for pair in candidates for person_id in pair}))
    folded = cache(lambda person_id: identity(*people[person_id]))
    return sorted(
        (min(one, other), max(one, other))
        for one, other in candidates
        if folded(one).may_be(folded(other))
    )


Dated = tuple[int, object]
"""Id, and the birth date as the driver gives it."""
Named = tuple[str, str, str | None, dt.date | None, int | None]
"""Surname, given name, patronymic, birth date, year of birth."""


def _worth_comparing(alike: Iterable[Dated]) -> Iterator[tuple[int, int]]:
    """Pair people of one birth date with one another, and those of unknown date with everybody."""
    by_date: dict[object, list[int]] = {}
    for person_id, date in alike:
        by_date.setdefault(date, []).append(person_id)
    undated = by_date.pop(None, [])
    yield from combinations(undated, 2)
    for same_day in by_date.values():
        yield from combinations(same_day, 2)
        yield from product(undated, same_day)


def _named(session: Session, ids: list[int]) -> dict[int, Named]:
    people: dict[int, Named] = {}
    for start in range(0, len(ids), PORTION):
        query = select(
            Person.id,
            Person.surname,
            Person.given_name,
            Person.patronymic,
            Person.birth_date,
            Person.birth_year,
        ).where(Person.id.in_(ids[start : start + PORTION]))
        for row in session.execute(query):
            people[row[0]] = (row[1], row[2], row[3], row[4], row[5])
    return people
