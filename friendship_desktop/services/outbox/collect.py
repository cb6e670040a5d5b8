"""Collects the rows of a package: public facts and counts; coded learners where instructed.

Columns are those of exchange/schema_1_0.py and 1_1; small counts of people are hidden under domain.md § 5.4.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from friendship_desktop.exchange.columns import Row, Rows
from friendship_desktop.exchange.schema import CURRENT
from friendship_desktop.exchange.schema_1_0 import DIMENSIONS, NOT_STATED
from friendship_desktop.rules.codes import GroupKind, LessonStatus
from friendship_desktop.rules.indicators import indicator_rule
from friendship_desktop.rules.suppression import MERGED, Shown, mark, suppress
from friendship_desktop.services.indicators import (
    IndicatorValue,
    Period,
    band_on,
    indicators,
    on_record,
    overlaps,
)
from friendship_desktop.services.months import LessonCount, group_months, lesson_counts
from friendship_desktop.services.outbox.activity_rows import activity_rows
from friendship_desktop.services.outbox.coded import coded_rows, left_out
from friendship_desktop.services.teaching import Roll
from friendship_desktop.store.models import (
    Association,
    Enrolment,
    Lesson,
    Person,
    School,
    StudyGroup,
)

UNITS = {
    "half_hours": "half_hours",
    "quarter_hours": "quarter_hours",
    "per_mille": "percent",
    "persons": "persons",
}
LAST_OF_1_0 = "IND-18"
"""What came after needs the tables of schema 1.1."""
BY_PART = {"IND-09": "level", "IND-15": "age_band"}
Breakdowns = Mapping[str, Mapping[str, Shown]]
"""What is shown of each breakdown: dimension, key, persons and enrolments."""


@dataclass(frozen=True, slots=True)
class Codes:
    """Turns learners into codes; `on` is the day on which consents must be in force."""

    key: bytes
    on: dt.date


@dataclass(frozen=True, slots=True)
class Collected:
    """Rows of every table, and the indicators among them in the units of their rules."""

    rows: Rows
    indicators: tuple[IndicatorValue, ...]
    without_consent: int = 0
    """Learners whom the coded level leaves out."""

    @property
    def hides(self) -> bool:
        """Tell whether any small count is hidden."""
        return any(isinstance(one.value, str) for one in self.indicators) or any(
            isinstance(cell, str) and cell.startswith("<")
            for row in self.rows["breakdowns"]
            for cell in row
        )


def shown_breakdowns(rows: Mapping[str, list[Row]]) -> Breakdowns:
    """Read back what a package has shown; a hidden count stays the sign that it was."""
    found: dict[str, dict[str, Shown]] = {}
    for dimension, key, *counts in rows["breakdowns"]:
        found.setdefault(str(dimension), {})[str(key)] = tuple(
            count if isinstance(count, int) else str(count) for count in counts
        )
    return found


def collect(
    session: Session,
    window: Period,
    period: Period,
    *,
    k: int,
    before: Breakdowns | None = None,
    codes: Codes | None = None,
    version: str = CURRENT,
) -> Collected:
    """Read a package's tables for the days of its window; indicators are of its period.

    `before` is what the last package of the same period has shown; with `codes` the rows are those
    of the coded level. `version` is the schema that the office reads.
    """
    earlier = before or {}
    associations = _associations(session, period.last)
    schools = _schools(session, associations.numbers)
    groups = _groups(session, schools.numbers, window)
    shown = _shown(session, period, k, earlier)
    counts = lesson_counts(session, window.first, window.last)
    values = tuple(
        one
        for one in _values(indicators(session, period), shown, k)
        if version != "1.0" or one.code <= LAST_OF_1_0
    )
    lessons = _lessons(session, window, groups.numbers, counts, k)
    rows: dict[str, list[Row]] = {
        "associations": associations.rows,
        "schools": schools.rows,
        "groups": groups.rows,
        "lessons": lessons.rows,
        "group_months": _months(session, window, groups.numbers, counts),
        "breakdowns": [
            (dimension, key, *counts)
            for dimension, lines in shown.items()
            for key, counts in lines.items()
        ],
        "indicators": [_indicator_row(one, period) for one in values],
    }
    if version != "1.0":
        rows |= activity_rows(session, window, associations.numbers, k)
    if codes is not None:
        numbers = {"groups": groups.numbers, "lessons": lessons.numbers}
        rows |= coded_rows(session, window, key=codes.key, on=codes.on, **numbers)
        return Collected(rows, values, left_out(session, window, on=codes.on))
    return Collected(rows, values)


@dataclass(frozen=True, slots=True)
class _Numbered:
    """Rows with their package-local numbers, by the id in the database."""

    rows: list[Row]
    numbers: Mapping[int, int]


def _numbered(rows: list[tuple[int, Row]]) -> _Numbered:
    """Give rows their numbers in the order of the query; the writer puts them in natural order."""
    numbered: list[Row] = [(n, *row) for n, (_id, row) in enumerate(rows, start=1)]
    return _Numbered(numbered, {row_id: n for n, (row_id, _row) in enumerate(rows, start=1)})


def _associations(session: Session, day: dt.date) -> _Numbered:
    found = session.execute(
        select(
            Association.id,
            Association.public_id,
            Association.name_kk,
            Association.name_ru,
            Association.level,
            Association.legal_form,
            Association.registry_no,
            Association.accredited_until,
            Association.members_count,
            Association.creative_collectives_count,
        )
        .where(on_record(day))
        .order_by(Association.sort_key, Association.id)
    )
    return _numbered([(row[0], tuple(row[1:])) for row in found])


def _schools(session: Session, associations: Mapping[int, int]) -> _Numbered:
    found = session.scalars(select(School).order_by(School.sort_key, School.id))
    return _numbered(
        [
            (
                school.id,
                (
                    school.public_id,
                    associations.get(school.association_id) if school.association_id else None,
                    school.name,
                    school.kato,
                    school.opened_on,
                    school.closed_on,
                    school.status,
                ),
            )
            for school in found
        ]
    )


def _groups(session: Session, schools: Mapping[int, int], window: Period) -> _Numbered:
    busy = select(Lesson.group_id).where(Lesson.day.between(window.first, window.last))
    stayed = select(Enrolment.group_id).where(overlaps(window))
    found = session.scalars(
        select(StudyGroup)
        .where(
            or_(
                StudyGroup.archived_at.is_(None),
                StudyGroup.id.in_(busy),
                StudyGroup.id.in_(stayed),
            )
        )
        .order_by(StudyGroup.sort_key, StudyGroup.id)
    )
    return _numbered(
        [
            (
                group.id,
                (
                    group.public_id,
                    schools.get(group.school_id) if group.school_id else None,
                    group.kind,
                    group.language_code,
                    group.level,
                    group.age_band,
                    f"{group.academic_year}-{group.academic_year + 1}",
                    group.starts_on,
                    group.ends_on,
                    group.status,
                    group.capacity,
                    group.planned_half_hours,
                ),
            )
            for group in found
        ]
    )


def _lessons(
    session: Session,
    window: Period,
    groups: Mapping[int, int],
    counts: Mapping[int, LessonCount],
    k: int,
) -> _Numbered:
    """Lessons leave with their counts unless the group is small: one ill child would be a person."""
    lessons = session.execute(
        select(Lesson.id, Lesson.group_id, Lesson.day, Lesson.status, Lesson.half_hours)
        .where(Lesson.day.between(window.first, window.last), Lesson.status != LessonStatus.PLANNED)
        .order_by(Lesson.group_id, Lesson.day, Lesson.number)
    ).all()
    roll = Roll(session, window.first, window.last)
    enrolled = {
        (group_id, day): roll.enrolled(group_id, day)
        for group_id, day in {(row.group_id, row.day) for row in lessons}
    }
    small = {group_id for (group_id, _day), count in enrolled.items() if count < k}
    rows: list[tuple[int, Row]] = []
    for lesson in lessons:
        counted = lesson.status == LessonStatus.HELD and lesson.group_id not in small
        count = counts.get(lesson.id)
        rows.append(
            (
                lesson.id,
                (
                    groups[lesson.group_id],
                    lesson.day,
                    lesson.status,
                    lesson.half_hours,
                    enrolled[lesson.group_id, lesson.day] if counted else None,
                    (count.attended if count else 0) if counted else None,
                ),
            )
        )
    return _numbered(rows)


def _months(
    session: Session,
    window: Period,
    groups: Mapping[int, int],
    counts: Mapping[int, LessonCount],
) -> list[Row]:
    return [
        (
            groups[month.group_id],
            f"{month.month:%Y-%m}",
            month.start,
            month.arrived,
            month.left,
            month.end,
            month.held,
            month.half_hours,
            month.attended,
            month.possible,
        )
        for month in group_months(session, window.first, window.last, counts)
    ]


def breakdowns(session: Session, period: Period) -> dict[str, dict[str, tuple[int, int]]]:
    """Count persons and enrolments of the whole House by age, kind, language and level."""
    rows = session.execute(
        select(
            Enrolment.person_id,
            StudyGroup.kind,
            StudyGroup.language_code,
            StudyGroup.level,
            Person.birth_date,
            Person.birth_year,
            Person.sex,
        )
        .join(StudyGroup, StudyGroup.id == Enrolment.group_id)
        .join(Person, Person.id == Enrolment.person_id)
        .where(overlaps(period))
    ).all()
    found: dict[str, list[tuple[str, int]]] = {
        "age_band": [
            (band_on(row.birth_date, row.birth_year, period.last), row.person_id) for row in rows
        ],
        "sex": [(row.sex or NOT_STATED, row.person_id) for row in rows],
        "kind": [(row.kind, row.person_id) for row in rows],
        "language": [(row.language_code or NOT_STATED, row.person_id) for row in rows],
        "level": [
            (row.level or "none", row.person_id)
            for row in rows
            if row.kind == GroupKind.STATE_LANGUAGE
        ],
    }
    return {dimension: _counted(pairs) for dimension, pairs in found.items()}


def _counted(pairs: list[tuple[str, int]]) -> dict[str, tuple[int, int]]:
    enrolments = Counter(key for key, _person in pairs)
    persons = Counter(key for key, _person in set(pairs))
    return {key: (persons[key], enrolments[key]) for key in enrolments}


def shown_indicators(session: Session, period: Period, *, k: int) -> tuple[IndicatorValue, ...]:
    """Give the indicators of a period as they may leave the House, on paper as in a package."""
    return _values(indicators(session, period), _shown(session, period, k, {}), k)


def _shown(session: Session, period: Period, k: int, earlier: Breakdowns) -> Breakdowns:
    return {
        dimension: suppress(lines, k=k, previous=earlier.get(dimension))
        for dimension, lines in breakdowns(session, period).items()
    }


def _values(
    values: Iterable[IndicatorValue],
    shown: Breakdowns,
    k: int,
) -> tuple[IndicatorValue, ...]:
    """Give indicators as they leave; those of parts of the learners say what the breakdowns say.

    Two hidings of the same people, each safe alone, could be solved together.
    """
    kinds = shown["kind"]
    nobody = (mark(k) if MERGED in kinds else 0, 0)
    state_language = kinds.get(GroupKind.STATE_LANGUAGE, nobody)[0]
    kept = [
        replace(one, value=state_language) if one.code == "IND-08" else _alone(one, k)
        for one in values
        if one.code not in BY_PART
    ]
    for code, dimension in BY_PART.items():
        listed = DIMENSIONS[dimension].index
        kept += [
            IndicatorValue(code, part, shown[dimension][part][0])
            for part in sorted(shown[dimension], key=listed)
        ]
    return tuple(sorted(kept, key=lambda one: one.code))


def _alone(one: IndicatorValue, k: int) -> IndicatorValue:
    """Hide few people who raised their level: no other figure of the package tells of them."""
    few = one.code == "IND-12" and isinstance(one.value, int) and 0 < one.value < k
    return replace(one, value=mark(k)) if few else one


def _indicator_row(one: IndicatorValue, period: Period) -> Row:
    rule = indicator_rule(one.code, one.part)
    unit = UNITS.get(rule.unit, "count")
    value: Decimal | str | None
    if isinstance(one.value, int):
        value = Decimal(one.value) / 10 if unit == "percent" else Decimal(one.value)
    else:
        value = one.value
    part = one.part or None
    return (one.code, part, period.first, period.last, value, unit, rule.rule_version)
