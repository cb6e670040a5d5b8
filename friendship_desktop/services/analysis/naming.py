"""The names of the rows of an analysis, and what they are ordered by."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.rules.names import full_name
from friendship_desktop.rules.reference import codes
from friendship_desktop.services.analysis import facts
from friendship_desktop.services.analysis.scope import NOT_GIVEN, Breakdown, Key, Scope
from friendship_desktop.services.consents.validity import is_withdrawn
from friendship_desktop.store.models import Consent, Lesson, Person, School, StudyGroup

_MOST_KEYS = 5000
LAST = chr(0x10FFFF)
"""Sorts after every name."""
Names = Mapping[Any, tuple[str, str, str]]  # key → name, note, what it is ordered by


def names_of(session: Session, by: Breakdown, keys: Collection[Key]) -> Names:
    """Give name, note and order of each row; days, months and codes are named by the words of a language."""
    return _NAMES.get(by, _unnamed)(session, keys)


def narrowed_to(session: Session, scope: Scope) -> tuple[tuple[Breakdown, str], ...]:
    """Name the school, group, teacher, learner or lesson that a scope is narrowed to."""
    chosen = (
        (Breakdown.SCHOOL, scope.school),
        (Breakdown.GROUP, scope.group),
        (Breakdown.TEACHER, scope.teacher),
        (Breakdown.LEARNER, scope.person),
        (Breakdown.LESSON, scope.lesson),
    )
    return tuple((by, _NAMES[by](session, (key,))[key][0]) for by, key in chosen if key is not None)


def _schools(session: Session, keys: Collection[Key]) -> Names:
    rows = session.execute(select(School.id, School.name, School.sort_key))
    return {0: ("", "", "")} | {key: (name, "", order) for key, name, order in rows if key in keys}


def _groups(session: Session, keys: Collection[Key]) -> Names:
    rows = session.execute(
        select(
            StudyGroup.id, StudyGroup.title, School.name, School.sort_key, StudyGroup.sort_key
        ).outerjoin(School, School.id == StudyGroup.school_id)
    )
    return {
        key: (title, school or "", f"{order or LAST}\0{own}")
        for key, title, school, order, own in rows
        if key in keys
    }


def withdrawn(session: Session, today: dt.date) -> set[int]:
    """Tell who withdrew the consent to be taught, and so stands in no list."""
    gone = select(Consent.person_id).where(Consent.withdrawn_on <= today)
    return set(session.scalars(select(Person.id).where(Person.id.in_(gone), is_withdrawn(today))))


def _people_names(session: Session, keys: Collection[Key]) -> Names:
    query = select(
        Person.id, Person.surname, Person.given_name, Person.patronymic,
        Person.birth_date, Person.birth_year, Person.sort_key,
    )  # fmt: skip
    rows = _among(session, query, Person.id, keys)
    return {0: ("", "", "")} | {
        key: (full_name(surname, given, patronymic or ""), _born(date, year), order)
        for key, surname, given, patronymic, date, year, order in rows
    }


def _among(
    session: Session, query: facts.Query, column: Any, keys: Collection[Key]
) -> Iterator[Any]:
    """Read the rows of some keys; a statement holds no more than some thousand of them."""
    wanted = list(keys)
    for first in range(0, len(wanted), _MOST_KEYS):
        yield from session.execute(query.where(column.in_(wanted[first : first + _MOST_KEYS])))


def _born(date: dt.date | None, year: int | None) -> str:
    """Tell homonyms apart."""
    found = date.year if date else year
    return str(found) if found else ""


def _lessons(session: Session, keys: Collection[Key]) -> Names:
    query = select(Lesson.id, Lesson.day, Lesson.number, StudyGroup.title).join(
        StudyGroup, StudyGroup.id == Lesson.group_id
    )
    rows = _among(session, query, Lesson.id, keys)
    return {
        key: (day.isoformat(), title, f"{day.isoformat()} {title} {number}")
        for key, day, number, title in rows
    }


def _unnamed(_session: Session, keys: Iterable[Key]) -> Names:
    """Leave days, months and codes to the words of a language; order them as they are."""
    return {key: ("", "", key.isoformat() if isinstance(key, dt.date) else "") for key in keys}


def _coded(enum_name: str) -> Callable[[Session, Collection[Key]], Names]:
    def named(_session: Session, keys: Collection[Key]) -> Names:
        order = {code: f"{number:04}" for number, code in enumerate(codes(enum_name))}
        return {key: ("", "", "" if key == NOT_GIVEN else order.get(str(key), "~")) for key in keys}

    return named


_NAMES: Mapping[Breakdown, Callable[[Session, Collection[Key]], Names]] = {
    Breakdown.SCHOOL: _schools,
    Breakdown.GROUP: _groups,
    Breakdown.LEARNER: _people_names,
    Breakdown.TEACHER: _people_names,
    Breakdown.LANGUAGE: _coded("language"),
    Breakdown.LEVEL: _coded("language_level"),
    Breakdown.LESSON: _lessons,
}
