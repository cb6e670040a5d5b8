"""The analysis of attendance: rows with names around the figures, and the marks behind each figure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.rules.dates import month_end, months_between, short_date
from friendship_desktop.rules.names import full_name
from friendship_desktop.rules.reference import codes
from friendship_desktop.services.analysis import facts
from friendship_desktop.services.analysis.naming import LAST, names_of, narrowed_to, withdrawn
from friendship_desktop.services.analysis.scope import (
    Analysis,
    Breakdown,
    Counted,
    Key,
    MarkLine,
    Row,
    Scope,
)
from friendship_desktop.services.indicators import Period
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import (
    Enrolment,
    Lesson,
    Mark,
    Person,
    School,
    StudyGroup,
    StudyPeriod,
)

TERM = "term"
_FIGURES = ("lessons", "half_hours", "attended", "possible", "excused", "ill")
_NOTHING = (0,) * len(_FIGURES)


@dataclass(frozen=True, slots=True)
class Choice:
    """Something the analysis may be narrowed to."""

    key: Key
    name: str


@dataclass(frozen=True, slots=True)
class Choices:
    """What may be chosen: terms of the House, schools, codes of kinds and languages of its groups."""

    terms: tuple[tuple[str, Period], ...]
    schools: tuple[Choice, ...]
    kinds: tuple[str, ...]
    languages: tuple[str, ...]


class AnalysisService:
    """Counts attendance of any period, broken down in any way."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def choices(self, actor: Actor) -> Choices:
        """Tell what an analysis may be narrowed to."""
        require(actor, "register.analyse")
        with self._database.read() as session:
            terms = session.execute(
                select(StudyPeriod.title, StudyPeriod.starts_on, StudyPeriod.ends_on)
                .where(StudyPeriod.kind == TERM)
                .order_by(StudyPeriod.starts_on.desc())
            )
            schools = session.execute(select(School.id, School.name).order_by(School.sort_key))
            groups = session.execute(
                select(StudyGroup.kind, StudyGroup.language_code).distinct()
            ).all()
            return Choices(
                tuple((title, Period(first, last)) for title, first, last in terms),
                tuple(Choice(school_id, name) for school_id, name in schools),
                _in_order("group_kind", {kind for kind, _language in groups}),
                _in_order("language", {language for _kind, language in groups}),
            )

    def read(self, actor: Actor, scope: Scope, by: Breakdown, *, today: dt.date) -> Analysis:
        """Break the attendance of a scope down.

        Raises UserError E_PERIOD_ORDER and E_PERIOD_FUTURE. A period without lessons has no row with
        lessons, and a total whose rate is None.
        """
        require(actor, "register.analyse")
        check_period(scope.period, today)
        with self._database.read() as session:
            rows = (_learners if by is Breakdown.LEARNER else _rows)(session, scope, by)
            total = _total(session, scope, by, rows.values())
            named = names_of(session, by, rows.keys())
            narrowed = narrowed_to(session, scope)
            hidden = withdrawn(session, today)
        if by is Breakdown.LEARNER:
            named = {**named, **dict.fromkeys(hidden & rows.keys(), ("", "", ""))}
        if scope.person in hidden:
            narrowed = tuple(
                (kind, "" if kind is Breakdown.LEARNER else name) for kind, name in narrowed
            )
        shown = [
            replace(row, name=name, note=note, order=order or LAST)
            for row in rows.values()
            for name, note, order in [named[row.key]]
        ]
        shown.sort(key=lambda row: (row.order, str(row.key)))
        return Analysis(scope, by, tuple(shown), total, narrowed)

    def marks(
        self, actor: Actor, scope: Scope, counted: Counted, *, today: dt.date
    ) -> list[MarkLine]:
        """List the marks that a figure of a scope counts, by day, group and learner."""
        require(actor, "register.analyse")
        query = (
            select(
                Lesson.id,
                Enrolment.id,
                StudyGroup.id,
                Lesson.day,
                Lesson.number,
                StudyGroup.title,
                Person.id,
                Person.surname,
                Person.given_name,
                Person.patronymic,
                Person.sort_key,
                Mark.code,
            )
            .select_from(Lesson)
            .join(StudyGroup, StudyGroup.id == Lesson.group_id)
            .join(Mark, Mark.lesson_id == Lesson.id)
            .join(Enrolment, Enrolment.id == Mark.enrolment_id)
            .join(Person, Person.id == Enrolment.person_id)
            .where(*facts.held(scope), *facts.counted(scope), *_of_figure(counted))
            .order_by(Lesson.day, StudyGroup.sort_key, Lesson.number, Person.sort_key, Person.id)
        )
        with self._database.read() as session:
            hidden = withdrawn(session, today)
            return [
                MarkLine(
                    lesson_id,
                    enrolment_id,
                    group_id,
                    day,
                    number,
                    title,
                    person_id,
                    full_name(surname, given, patronymic or "") if person_id not in hidden else "",
                    sort_key if person_id not in hidden else LAST,
                    code,
                )
                for (
                    lesson_id,
                    enrolment_id,
                    group_id,
                    day,
                    number,
                    title,
                    person_id,
                    surname,
                    given,
                    patronymic,
                    sort_key,
                    code,
                ) in session.execute(query)
            ]


def check_period(period: Period, today: dt.date) -> None:
    """Refuse a period that ends before it begins (E_PERIOD_ORDER), or begins after today (E_PERIOD_FUTURE)."""
    if period.last < period.first:
        raise UserError("E_PERIOD_ORDER", field="period")
    if period.first > today:
        raise UserError("E_PERIOD_FUTURE", field="period", day=short_date(period.first))


def _in_order(enum_name: str, used: Collection[str | None]) -> tuple[str, ...]:
    return tuple(code for code in codes(enum_name) if code in used)


def _of_figure(counted: Counted) -> list[ColumnElement[bool]]:
    away = Mark.attended.is_(False)
    excused = Mark.code == MarkCode.EXCUSED, Mark.code == MarkCode.ILL
    chosen: Mapping[Counted, list[ColumnElement[bool]]] = {
        Counted.POSSIBLE: [],
        Counted.ATTENDED: [Mark.attended.is_(True)],
        Counted.ABSENT: [away],
        Counted.EXCUSED: [and_(away, excused[0])],
        Counted.ILL: [and_(away, excused[1])],
        Counted.UNEXCUSED: [and_(away, ~excused[0], ~excused[1])],
    }
    return chosen[counted]


# --- figures -----------------------------------------------------------------------------------


def _total(session: Session, scope: Scope, by: Breakdown, rows: Collection[Row]) -> Row:
    """Add the rows up, and count people anew; learners share their lessons, so these are counted too."""
    figures = {name: sum(getattr(row, name) for row in rows) for name in _FIGURES}
    if by is Breakdown.LEARNER:
        lessons, half_hours = session.execute(facts.lessons(scope)).one()
        figures |= {"lessons": lessons, "half_hours": half_hours}
    people = session.execute(facts.people(scope, None)).first()
    return _row(0, tuple(figures.values()), people[1:] if people else (0, 0))


def _row(key: Key, figures: Sequence[int], people: Sequence[int]) -> Row:
    # PostgreSQL gives sums as decimals
    lessons, half_hours, attended, possible, excused, ill = map(int, figures)
    persons, enrolments = people
    return Row(
        key,
        "",
        "",
        lessons,
        half_hours,
        attended,
        possible,
        excused,
        ill,
        persons,
        enrolments,
    )


def _rows(session: Session, scope: Scope, by: Breakdown) -> dict[Key, Row]:
    found = session.execute(facts.lessons_and_marks(scope, by))
    if by is Breakdown.MONTH:
        return _months(session, scope, {int(row[0]): row[1:] for row in found})
    figures = {row[0]: row[1:] for row in found}
    people = _people(session, scope, by)
    return {
        key: _row(key, figures.get(key, _NOTHING), people.get(key, (0, 0)))
        for key in figures.keys() | people.keys()
    }


def _months(session: Session, scope: Scope, figures: Mapping[int, Sequence[int]]) -> dict[Key, Row]:
    """Make a row of every month from the first with lessons to the last, vacations between them too."""
    if not figures:
        return {}
    first, last = (
        dt.date(number // 100, number % 100, 1) for number in (min(figures), max(figures))
    )
    period = Period(max(scope.period.first, first), min(scope.period.last, month_end(last)))
    found = session.execute(facts.people(replace(scope, period=period), Breakdown.MONTH))
    people = {int(row[0]): row[1:] for row in found}
    return {
        month: _row(month, figures.get(number, _NOTHING), people.get(number, (0, 0)))
        for month in months_between(first, last)
        for number in [month.year * 100 + month.month]
    }


def _people(session: Session, scope: Scope, by: Breakdown) -> dict[Key, Sequence[int]]:
    return {row[0]: row[1:] for row in session.execute(facts.people(scope, by))}


def _learners(session: Session, scope: Scope, _by: Breakdown) -> dict[Key, Row]:
    enrolments: dict[Key, int] = dict(session.execute(facts.learners(scope)).all())
    marks = {row[0]: row[1:] for row in session.execute(facts.marks_of_learners(scope))}
    lessons = {row[0]: row[1:] for row in session.execute(facts.lessons_of_learners(scope))}
    return {
        person: _row(
            person,
            (*lessons.get(person, (0, 0)), *marks.get(person, (0, 0, 0, 0))),
            (1, enrolments.get(person, 0)),
        )
        for person in enrolments.keys() | marks.keys()
    }
