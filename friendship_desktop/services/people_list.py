"""The list of people: its ids, the rows of a page, and who lacks what."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Select,
    and_,
    bindparam,
    exists,
    extract,
    func,
    or_,
    select,
)
from sqlalchemy.orm import InstrumentedAttribute, Session

from friendship_desktop.rules.codes import ConsentPurpose
from friendship_desktop.rules.dates import MAJORITY, Born
from friendship_desktop.services.consents.force import has_teaching, valid_purposes
from friendship_desktop.services.person_fields import spellings
from friendship_desktop.services.teaching import is_enrolled, is_live
from friendship_desktop.store.models import (
    Enrolment,
    GroupTeacher,
    Guardian,
    Person,
    StudyGroup,
)


class PeopleFilter(StrEnum):
    """Which people are listed; all but `ARCHIVED` leave the archive out."""

    EVERYONE = "everyone"
    LEARNERS = "learners"
    TEACHERS = "teachers"
    NO_GUARDIAN = "no_guardian"
    NO_PHONE = "no_phone"
    NO_BIRTH = "no_birth"
    NO_CONSENT = "no_consent"
    ARCHIVED = "archived"


class PeopleSort(StrEnum):
    """In which order people are listed."""

    NAME = "name"
    BIRTH = "birth"
    NEWEST = "newest"


class Missing(StrEnum):
    """What a learner's card lacks; it is flagged and blocks nothing."""

    GUARDIAN = "guardian"
    PHONE = "phone"
    BIRTH = "birth"
    CONSENT = "consent"


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One line of the list of people."""

    id: int
    full_name: str
    other_names: tuple[str, ...]
    """Kazakh and Russian spelling where they differ from the document's."""
    birth_date: dt.date | None
    birth_year: int | None
    age: int | None
    """Whole years today; with the year of birth alone, as if the birthday had passed."""
    phone: str | None
    groups: tuple[str, ...]
    """Titles of the groups the person learns in today."""
    teaches: tuple[str, ...]
    """Titles of the groups the person teaches today."""
    missing: tuple[Missing, ...]
    is_archived: bool
    guardian_phone: str | None = None
    """Of the guardian to call first, when the person has no phone."""
    guardian_name: str | None = None


# --- who lacks what ------------------------------------------------------------------------------


def learners(today: dt.date) -> Select[int]:
    """Select the ids of persons enrolled today in a group that is neither archived nor finished."""
    return (
        select(Enrolment.person_id)
        .join(StudyGroup, StudyGroup.id == Enrolment.group_id)
        .where(is_enrolled(today), is_live())
    )


def teachers(today: dt.date) -> Select[int]:
    """Select the ids of persons who teach today."""
    return (
        select(GroupTeacher.person_id)
        .join(StudyGroup, StudyGroup.id == GroupTeacher.group_id)
        .where(
            is_live(),
            or_(GroupTeacher.starts_on.is_(None), GroupTeacher.starts_on <= today),
            or_(GroupTeacher.ends_on.is_(None), GroupTeacher.ends_on >= today),
        )
    )


def may_be_minor(today: dt.date) -> ColumnElement[bool]:
    """Say in SQL that a person is under eighteen, or may be with only the year known."""
    last_day = 28 if (today.month, today.day) == (2, 29) else today.day
    majority = dt.date(today.year - MAJORITY, today.month, last_day)
    return or_(Person.birth_date > majority, Person.birth_year >= today.year - MAJORITY)


def lacks(what: Missing, today: dt.date) -> ColumnElement[bool]:
    """Say in SQL that a learner's card lacks something.

    Guardians are asked of minors only, a phone to call of everybody not known to be of age, a
    consent to be taught of everybody.
    """
    if what is Missing.CONSENT:
        return ~has_teaching(today)
    if what is Missing.BIRTH:
        return and_(Person.birth_date.is_(None), Person.birth_year.is_(None))
    guardian = exists().where(Guardian.person_id == Person.id)
    if what is Missing.GUARDIAN:
        return and_(may_be_minor(today), ~guardian)
    reachable = guardian.where(Guardian.phone.is_not(None))
    unknown = lacks(Missing.BIRTH, today)
    return and_(or_(may_be_minor(today), unknown), Person.phone.is_(None), ~reachable)


# --- the list ------------------------------------------------------------------------------------

_LACKING = {
    PeopleFilter.NO_GUARDIAN: Missing.GUARDIAN,
    PeopleFilter.NO_PHONE: Missing.PHONE,
    PeopleFilter.NO_BIRTH: Missing.BIRTH,
    PeopleFilter.NO_CONSENT: Missing.CONSENT,
}


def ids(
    session: Session,
    tokens: Sequence[str],
    *,
    which: PeopleFilter,
    sort: PeopleSort,
    today: dt.date,
    descending: bool = False,
    limit: int | None = None,
) -> list[int]:
    """List the ids of everybody who has every token in the search key, in order."""
    query = _listing(len(tokens), which, sort, today, descending=descending, limit=limit)
    # From the driver itself: a row object for each of 100,000 ids would double the time.
    cursor = session.connection().execute(query, token_values(tokens)).cursor
    return [row[0] for row in cursor.fetchall()]


@lru_cache(maxsize=16)  # made anew at every letter typed, it would cost as much as its running
def _listing(
    tokens: int,
    which: PeopleFilter,
    sort: PeopleSort,
    today: dt.date,
    *,
    descending: bool,
    limit: int | None,
) -> Select[int]:
    has = (Person.search_key.like(bindparam(f"token{n}")) for n in range(tokens))
    query = select(Person.id).where(*has, *_chosen(which, today))
    return query.order_by(*_order(sort, descending=descending)).limit(limit)


def token_values(tokens: Iterable[str]) -> dict[str, str]:
    """Give the values of `token0`, `token1`… that find a folded token anywhere, the rarest first."""
    rarest_first = sorted(tokens, key=len, reverse=True)
    return {f"token{n}": f"%{one}%" for n, one in enumerate(rarest_first)}


def has_tokens(tokens: Iterable[str]) -> Iterator[ColumnElement[bool]]:
    """Say in SQL that every folded token is inside the search key, the rarest asked first."""
    for token in sorted(tokens, key=len, reverse=True):
        yield Person.search_key.like(f"%{token}%")  # folding has left no % and no _


def _chosen(which: PeopleFilter, today: dt.date) -> tuple[ColumnElement[bool], ...]:
    # The index of names holds `archived_at` too: the search never leaves it.
    if which is PeopleFilter.ARCHIVED:
        return (Person.archived_at.is_not(None),)
    present = Person.archived_at.is_(None)
    if which is PeopleFilter.EVERYONE:
        return (present,)
    if which is PeopleFilter.TEACHERS:
        return (present, Person.id.in_(teachers(today)))
    if which is PeopleFilter.LEARNERS:
        return (present, Person.id.in_(learners(today)))
    return (present, Person.id.in_(learners(today)), lacks(_LACKING[which], today))


def _order(sort: PeopleSort, *, descending: bool) -> tuple[Any, ...]:
    """Order by the chosen facts; who lacks them stands last either way round."""
    by_name: tuple[Any, ...] = (Person.sort_key, Person.id)
    if sort is PeopleSort.NEWEST:
        return (Person.id if descending else Person.id.desc(),)
    if sort is PeopleSort.BIRTH:
        year = func.coalesce(Person.birth_year, extract("year", Person.birth_date))
        facts = (year, Person.birth_date)
        return (year.is_(None), *(f.desc() if descending else f for f in facts), *by_name)
    return tuple(part.desc() for part in by_name) if descending else by_name


def rows(session: Session, ids: Sequence[int], today: dt.date) -> list[PersonRow]:
    """Read one page of the list, in the order of the ids; who was erased meanwhile is left out."""
    people = {row.id: row for row in session.scalars(select(Person).where(Person.id.in_(ids)))}
    learns = _titles(session, _learning(today), list(people))
    taught = _titles(session, _teaching(today), list(people))
    guardians = _guardians(session, people)
    pupils = {key: people[key] for key in learns}
    missing = _lacking(pupils, guardians, valid_purposes(session, pupils, today), today)
    return [
        _row(
            people[key],
            learns.get(key, ()),
            taught.get(key, ()),
            missing.get(key, ()),
            guardians.get(key, ()),
            today,
        )
        for key in ids
        if key in people
    ]


Titles = Select[int, str]
IDS: BindParameter[Any] = bindparam("ids", expanding=True)


@lru_cache(maxsize=2)  # made anew for each page of the list, it would cost as much as its reading
def _learning(today: dt.date) -> Titles:
    return _by_title(learners(today).add_columns(StudyGroup.title), Enrolment.person_id)


@lru_cache(maxsize=2)
def _teaching(today: dt.date) -> Titles:
    return _by_title(teachers(today).add_columns(StudyGroup.title), GroupTeacher.person_id)


def _by_title(query: Titles, column: InstrumentedAttribute[int]) -> Titles:
    return query.where(column.in_(IDS)).order_by(StudyGroup.sort_key, StudyGroup.id)


def _titles(session: Session, query: Titles, ids: list[int]) -> dict[int, tuple[str, ...]]:
    titles: dict[int, tuple[str, ...]] = {}
    for person_id, title in session.execute(query, {"ids": ids}):
        titles[person_id] = (*titles.get(person_id, ()), title)
    return titles


Called = tuple[str | None, str]
"""Phone and name of a guardian."""


def _guardians(session: Session, person_ids: Iterable[int]) -> dict[int, tuple[Called, ...]]:
    """Give the guardians of some people, the one to call first at the head."""
    query = (
        select(Guardian.person_id, Guardian.phone, Guardian.name)
        .where(Guardian.person_id.in_(list(person_ids)))
        .order_by(Guardian.is_primary.desc(), Guardian.id)
    )
    found: dict[int, tuple[Called, ...]] = {}
    for person_id, phone, name in session.execute(query):
        found[person_id] = (*found.get(person_id, ()), (phone, name))
    return found


def missing_of(
    session: Session, people: Iterable[Person], today: dt.date
) -> dict[int, tuple[Missing, ...]]:
    """Tell what the cards of some learners lack (the same rules as `lacks`, for rows at hand)."""
    known = {person.id: person for person in people}
    consents = valid_purposes(session, known, today)
    return _lacking(known, _guardians(session, known), consents, today)


def _lacking(
    people: Mapping[int, Person],
    guardians: Mapping[int, tuple[Called, ...]],
    consents: Mapping[int, frozenset[ConsentPurpose]],
    today: dt.date,
) -> dict[int, tuple[Missing, ...]]:
    found: dict[int, tuple[Missing, ...]] = {}
    for person_id, person in people.items():
        birth = born(person)
        is_minor = birth is not None and birth.may_be_minor(today)
        theirs = guardians.get(person_id, ())
        has_phone = person.phone is not None or any(phone for phone, _ in theirs)
        lacking = {
            Missing.GUARDIAN: is_minor and not theirs,
            Missing.PHONE: (is_minor or birth is None) and not has_phone,
            Missing.BIRTH: birth is None,
            Missing.CONSENT: ConsentPurpose.TEACHING not in consents[person_id],
        }
        if any(lacking.values()):
            found[person_id] = tuple(what for what, lacks_it in lacking.items() if lacks_it)
    return found


def _row(
    row: Person,
    learns: tuple[str, ...],
    taught: tuple[str, ...],
    missing: tuple[Missing, ...],
    guardians: tuple[Called, ...],
    today: dt.date,
) -> PersonRow:
    full_name, *others = spellings(row)
    reached = [one for one in guardians if one[0]] if not row.phone else []
    return PersonRow(
        id=row.id,
        full_name=full_name,
        other_names=tuple(dict.fromkeys(name for name in others if name and name != full_name)),
        birth_date=row.birth_date,
        birth_year=row.birth_year,
        age=age(row, today),
        phone=row.phone,
        groups=learns,
        teaches=taught,
        missing=missing,
        is_archived=row.archived_at is not None,
        guardian_phone=reached[0][0] if reached else None,
        guardian_name=reached[0][1] if reached else None,
    )


def born(row: Person) -> Born | None:
    """Tell when a person was born, as far as it is known."""
    if row.birth_date is not None:
        return Born(row.birth_date.year, row.birth_date)
    return Born(row.birth_year) if row.birth_year is not None else None


def age(row: Person, today: dt.date) -> int | None:
    """Whole years today, None when nothing is known about the birth."""
    known = born(row)
    return known.age_on(today) if known else None
