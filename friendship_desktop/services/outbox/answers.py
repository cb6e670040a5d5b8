"""What the office wrote about a package, and the row of the House that each remark is about."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.exchange.receipt import Problem, Receipt
from friendship_desktop.rules.codes import LessonStatus
from friendship_desktop.rules.indicators import is_part
from friendship_desktop.rules.names import full_name
from friendship_desktop.rules.reference import item
from friendship_desktop.rules.suppression import MERGED
from friendship_desktop.services.outbox.coded import code_of
from friendship_desktop.services.outbox.disclosure import coding_key
from friendship_desktop.store.models import (
    Association,
    Enrolment,
    Event,
    Lesson,
    Person,
    School,
    StudyGroup,
)

INDICATOR_OF: Final = {"age_band": "IND-15", "level": "IND-09"}
"""The indicator that counts the same people as a breakdown."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a row is mended.

    `kind` is that of a record (association, school, group, event, person) with its `id`; lesson and
    month are days of the register of group `id`, in the row of `enrolment_id` if one is meant;
    volunteers is their page, people that of all learners (`name` is a dimension and its key),
    number an indicator by its code (`name`) and `part` from `day` to `until`.
    """

    kind: str
    name: str = ""
    id: int = 0
    day: dt.date | None = None
    number: int = 1
    enrolment_id: int | None = None
    part: str = ""
    until: dt.date | None = None
    name_ru: str = ""
    """The Russian name, of a record with a name in each language."""


@dataclass(frozen=True, slots=True)
class Remark:
    """A remark or question of the office; `place` is the row, if the House still has it."""

    text: str
    table: str
    row: str
    place: Place | None


@dataclass(frozen=True, slots=True)
class Answer:
    """The office's answer to a package, as it stands in its receipt."""

    outcome: str
    created_at: dt.datetime
    remarks: tuple[Remark, ...]
    missing: tuple[int, ...]
    """Numbers of packages that never reached the office."""


def answer_of(session: Session, receipt: Receipt) -> Answer:
    """Find the rows that a receipt speaks of."""
    return Answer(
        outcome=receipt.outcome.value,
        created_at=receipt.created_at,
        remarks=tuple(
            Remark(one.code, one.table, one.row, _place(session, one)) for one in receipt.problems
        ),
        missing=receipt.missing,
    )


def _place(session: Session, remark: Problem) -> Place | None:
    """Read the lasting key of a row; foreign text, so that any of it may be missing or wrong."""
    find = FINDERS.get(remark.table)
    try:
        return find(session, *remark.row.split()) if find else None
    except (KeyError, TypeError, ValueError):
        return None


def _association(session: Session, public_id: str) -> Place | None:
    row = _of(session, Association, public_id)
    return row and _named("association", row.id, row.name_kk, row.name_ru)


def _school(session: Session, public_id: str) -> Place | None:
    row = _of(session, School, public_id)
    return row and Place("school", row.name, row.id)


def _group(session: Session, public_id: str) -> Place | None:
    row = _of(session, StudyGroup, public_id)
    return row and Place("group", row.title, row.id)


def _event(session: Session, public_id: str, _association_id: str = "") -> Place | None:
    row = _of(session, Event, public_id)
    return row and _named("event", row.id, row.title_kk, row.title_ru)


def _month(session: Session, public_id: str, month: str) -> Place | None:
    group = _group(session, public_id)
    return group and replace(group, kind="month", day=dt.date.fromisoformat(month))


def _lesson(session: Session, public_id: str, day: str, number: str = "1") -> Place | None:
    """Find a lesson; a package counts only those of a day that were not merely planned."""
    group = _group(session, public_id)
    if group is None:
        return None
    on = dt.date.fromisoformat(day)
    numbers = session.scalars(
        select(Lesson.number)
        .where(Lesson.group_id == group.id, Lesson.day == on, Lesson.status != LessonStatus.PLANNED)
        .order_by(Lesson.number)
    ).all()
    at = int(number)
    own = numbers[at - 1] if 0 < at <= len(numbers) else at
    return replace(group, kind="lesson", day=on, number=own)


def _mark(session: Session, *key: str) -> Place | None:
    public_id, day, number, code, since = key
    lesson, learner = _lesson(session, public_id, day, number), _learner(session, code)
    if lesson is None or learner is None:
        return lesson
    stay = session.scalar(
        select(Enrolment.id).where(
            Enrolment.group_id == lesson.id,
            Enrolment.person_id == learner.id,
            Enrolment.started_on == dt.date.fromisoformat(since),
        )
    )
    return replace(lesson, name=f"{learner.name}, {lesson.name}", enrolment_id=stay)


def _learner(session: Session, code: str, _public_id: str = "", _since: str = "") -> Place | None:
    """Find who has a code: only the House that made it can."""
    key = coding_key(session)
    if key is None:
        return None
    found = next(
        (
            row.id
            for row in session.execute(select(Person.id, Person.public_id))
            if code_of(row.public_id, key) == code
        ),
        None,
    )
    if found is None:
        return None
    person = session.get_one(Person, found)
    name = full_name(person.surname, person.given_name, person.patronymic or "")
    return Place("person", name, person.id)


def _volunteers(_session: Session, area: str, month: str) -> Place | None:
    item("volunteer_area", area)  # KeyError for one that nobody knows
    return Place("volunteers", area, day=dt.date.fromisoformat(month))


def _indicator(_session: Session, first: str, last: str, code: str, part: str = "") -> Place | None:
    is_merged = part == MERGED and code in INDICATOR_OF.values()
    if not is_merged and not is_part(code, part):
        raise KeyError(code, part)  # one that this version does not count
    return Place(
        "number",
        code,
        day=dt.date.fromisoformat(first),
        until=dt.date.fromisoformat(last),
        part="" if is_merged else part,  # no part opens the rows of all of them
    )


def _breakdown(session: Session, first: str, last: str, dimension: str, key: str) -> Place | None:
    code = INDICATOR_OF.get(dimension)
    if code is not None and key != MERGED:
        return _indicator(session, first, last, code, key)
    return Place("people", dimension, part=key)


def _named(kind: str, row_id: int, kk: str | None, ru: str | None) -> Place:
    return Place(kind, kk or ru or "", row_id, name_ru=ru or "")


def _of(session: Session, model: Any, public_id: str) -> Any:
    return session.scalar(select(model).where(model.public_id == public_id))


FINDERS: Final[Mapping[str, Callable[..., Place | None]]] = {
    "associations": _association,
    "schools": _school,
    "groups": _group,
    "lessons": _lesson,
    "group_months": _month,
    "breakdowns": _breakdown,
    "indicators": _indicator,
    "volunteer_months": _volunteers,
    "events": _event,
    "event_associations": _event,
    "learners": _learner,
    "enrolments": _learner,
    "marks": _mark,
}
"""How the key of a row is read, table by table."""
