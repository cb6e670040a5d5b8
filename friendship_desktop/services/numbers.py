"""The indicators of a period for the House itself, and the rows behind each of them.

What is shown here stays in the House and is never hidden; what leaves is in `outbox.collect`.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.codes import GroupKind
from friendship_desktop.rules.dates import short_date
from friendship_desktop.rules.indicators import IndicatorRule, indicator_rule, is_part, parts_of
from friendship_desktop.rules.names import full_name
from friendship_desktop.services.activity import (
    DIALOGUE,
    ESTIMATE,
    INFO,
    SOCIAL,
    confirmed,
    held_events,
    published,
)
from friendship_desktop.services.indicators import (
    active_languages,
    band_on,
    held,
    indicators,
    issued,
    overlaps,
    raised_people,
    taught_by,
)
from friendship_desktop.services.period import Period
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import (
    Association,
    Enrolment,
    Event,
    EventAssociation,
    Lesson,
    MediaMention,
    Person,
    RegisterNumber,
    School,
    Shift,
    StudyGroup,
    Volunteer,
    VolunteerShift,
)


@dataclass(frozen=True, slots=True)
class Number:
    """One number with its rule; `value` is in the unit of the rule, None when nothing was there to count."""

    rule: IndicatorRule
    part: str
    value: int | None

    @property
    def number(self) -> tuple[int | None, str]:
        """Give the value with its unit, for `in_words`."""
        return self.value, self.rule.unit


@dataclass(frozen=True, slots=True)
class NumberRow:
    """One row that a number counts; `number` is how much it adds."""

    kind: str
    """What `open_record` leads to: school, group, person, lesson, association, event, ..."""
    id: int
    name: str
    note: str
    value: int
    unit: str

    @property
    def number(self) -> tuple[int | None, str]:
        """Give what the row adds, for `in_words`."""
        return self.value, self.unit


def in_words(number: tuple[int | None, str]) -> int | Decimal | None:
    """Turn a stored integer into the unit that people read: hours, per cent."""
    value, unit = number
    by = {"half_hours": 2, "quarter_hours": 4, "per_mille": 10}.get(unit)
    return value if by is None or value is None else Decimal(value) / by


class Numbers:
    """Counts, and opens what was counted."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self, actor: Actor, period: Period) -> list[Number]:
        """Count every indicator of a period. Raises UserError E_PERIOD_ORDER, E_FORBIDDEN."""
        require(actor, "numbers.read")
        _in_order(period)
        with self._database.read() as session:
            counted = indicators(session, period)
        numbers = [
            Number(indicator_rule(one.code, one.part), one.part, one.value)
            for one in counted
            if not isinstance(one.value, str)
        ]
        return sorted(numbers, key=lambda one: (one.rule.code, parts_of(one.rule).index(one.part)))

    def rows_of(self, actor: Actor, code: str, part: str, period: Period) -> list[NumberRow]:
        """List what an indicator counts, one row for each thing that it adds.

        Of an indicator with parts an empty part means all of them, or the first. Raises UserError
        E_FORM_INDICATOR for a code that is not counted, E_PERIOD_ORDER, E_FORBIDDEN.
        """
        require(actor, "numbers.rows")
        _in_order(period)
        read = _ROWS.get(code)
        if read is None or (part and not is_part(code, part)):
            raise UserError("E_FORM_INDICATOR", indicator=code)
        with self._database.read() as session:
            return read(session, code, part, period)


def _in_order(period: Period) -> None:
    if period.first > period.last:
        raise UserError("E_PERIOD_ORDER")


# --- teaching -----------------------------------------------------------------------------------


def _groups(session: Session, code: str, _part: str, period: Period) -> list[NumberRow]:
    asked: list[ColumnElement[bool]] = []
    if code == "IND-05":
        asked.append(StudyGroup.kind == GroupKind.STATE_LANGUAGE)
    found = session.execute(
        select(StudyGroup.id, StudyGroup.title, School.name, func.count(Lesson.id))
        .join(Lesson, Lesson.group_id == StudyGroup.id)
        .outerjoin(School, School.id == StudyGroup.school_id)
        .where(held(period), *asked)
        .group_by(StudyGroup.id, StudyGroup.title, School.name)
        .order_by(School.name, StudyGroup.title)
    )
    return [NumberRow("group", row[0], row[1], row[2] or "", 1, "groups") for row in found]


def _schools(session: Session, code: str, _part: str, period: Period) -> list[NumberRow]:
    asked = [School.association_id.is_not(None)] if code == "IND-02" else []
    found = session.execute(
        select(School.id, School.name, func.coalesce(Association.name_ru, Association.name_kk))
        .join(StudyGroup, StudyGroup.school_id == School.id)
        .join(Lesson, Lesson.group_id == StudyGroup.id)
        .outerjoin(Association, Association.id == School.association_id)
        .where(held(period), *asked)
        .distinct()
        .order_by(School.name)
    )
    return [NumberRow("school", row[0], row[1], row[2] or "", 1, "schools") for row in found]


def _languages(session: Session, _code: str, _part: str, _period: Period) -> list[NumberRow]:
    found = session.scalars(
        select(StudyGroup.language_code)
        .distinct()
        .where(active_languages(), StudyGroup.language_code.is_not(None))
        .order_by(StudyGroup.language_code)
    )
    return [NumberRow("language", 0, str(one), "", 1, "languages") for one in found]


def _learners(session: Session, code: str, part: str, period: Period) -> list[NumberRow]:
    """List people once each; IND-07 lists every enrolment of theirs, IND-09 each level of theirs."""
    asked: list[ColumnElement[bool]] = [overlaps(period)]
    if code in {"IND-08", "IND-09"}:
        asked.append(StudyGroup.kind == GroupKind.STATE_LANGUAGE)
    if code == "IND-12":
        asked.append(Person.id.in_(raised_people(session, period)))
    found = session.execute(
        select(
            Person.id, Person.surname, Person.given_name, Person.patronymic, Person.birth_date,
            Person.birth_year, StudyGroup.title, StudyGroup.level,
        )
        .join(Enrolment, Enrolment.person_id == Person.id)
        .join(StudyGroup, StudyGroup.id == Enrolment.group_id)
        .where(*asked)
        .order_by(Person.sort_key, Person.id, StudyGroup.sort_key)
    ).all()  # fmt: skip
    if code == "IND-09":
        found = [row for row in found if not part or (row.level or "none") == part]
    if code == "IND-15" and part:
        found = [row for row in found if band_on(row.birth_date, row.birth_year, period.last) == part]  # fmt: skip
    unit = indicator_rule(code, part or "none").unit if code == "IND-09" else "persons"
    lines: dict[tuple[int, int | str], NumberRow] = {}
    groups: dict[tuple[int, int | str], list[str]] = defaultdict(list)
    for number, row in enumerate(found):
        level = row.level or "none"
        key = (row.id, {"IND-07": number, "IND-09": level}.get(code, 0))
        groups[key].append(row.title)
        name = full_name(row.surname, row.given_name or "", row.patronymic or "")
        note = ", ".join(dict.fromkeys(groups[key]))
        lines[key] = NumberRow("person", row.id, name, note, 1, "enrolments" if code == "IND-07" else unit)  # fmt: skip
    return list(lines.values())


def _lessons(session: Session, code: str, part: str, period: Period) -> list[NumberRow]:
    found = session.execute(
        select(Lesson.id, Lesson.group_id, Lesson.day, Lesson.half_hours, StudyGroup.title)
        .join(StudyGroup, StudyGroup.id == Lesson.group_id)
        .where(held(period))
        .order_by(Lesson.day, StudyGroup.sort_key, Lesson.number)
    )
    in_hours = code == "IND-10" and part == "hours"
    return [
        NumberRow(
            "group", row.group_id, row.title, short_date(row.day),
            row.half_hours if in_hours else 1, "half_hours" if in_hours else "lessons",
        )
        for row in found
    ]  # fmt: skip


def _teachers(session: Session, _code: str, _part: str, period: Period) -> list[NumberRow]:
    found = session.execute(
        select(Person.id, Person.surname, Person.given_name, Person.patronymic)
        .where(Person.id.in_(taught_by(period)))
        .order_by(Person.sort_key, Person.id)
    )
    return [
        NumberRow("person", row.id, full_name(row.surname, row.given_name or "", row.patronymic or ""), "", 1, "persons")
        for row in found
    ]  # fmt: skip


def _certificates(session: Session, _code: str, _part: str, period: Period) -> list[NumberRow]:
    found = session.execute(
        select(RegisterNumber.number, RegisterNumber.subject, RegisterNumber.dated)
        .where(issued(period))
        .order_by(RegisterNumber.dated, RegisterNumber.id)
    )
    return [NumberRow("certificate", row[0], row[1], f"№ {row[0]}, {short_date(row[2])}", 1, "certificates") for row in found]  # fmt: skip


def _associations(session: Session, code: str, _part: str, period: Period) -> list[NumberRow]:
    asked: list[ColumnElement[bool]] = [Association.archived_at.is_(None)]
    if code == "IND-17":
        asked.append(Association.accredited_until >= period.last)
    if code == "IND-18":
        asked.append(Association.creative_collectives_count > 0)
    found = session.scalars(select(Association).where(*asked).order_by(Association.sort_key))
    return [
        NumberRow(
            "association", one.id, one.name_ru or one.name_kk or "", _until(one.accredited_until),
            (one.creative_collectives_count or 0) if code == "IND-18" else 1,
            "collectives" if code == "IND-18" else "associations",
        )
        for one in found
    ]  # fmt: skip


def _until(day: dt.date | None) -> str:
    return short_date(day) if day else ""


# --- events, media, volunteers --------------------------------------------------------------------

_ADDED: dict[str, Callable[[Event], int | None]] = {
    "IND-21": lambda event: event.participants,
    "IND-22": lambda event: event.participants,
    "IND-23": lambda event: event.online_views,
    "raised": lambda event: event.questions_raised,
    "solved": lambda event: event.questions_solved,
    "forwarded": lambda event: event.questions_forwarded,
}


def _events(session: Session, code: str, part: str, period: Period) -> list[NumberRow]:
    asked = [held_events(period), *_which_events(code, part)]
    found = session.scalars(select(Event).where(*asked).order_by(Event.starts_on, Event.id))
    rule = indicator_rule(code, part or {"IND-25": "platforms", "IND-20": "festival"}.get(code, ""))
    added = _ADDED.get(part if code == "IND-25" else code)
    rows = (
        NumberRow(
            "event", one.id, one.title_ru or one.title_kk or "", short_date(one.starts_on),
            (added(one) or 0) if added else 1, rule.unit,
        )
        for one in found
    )  # fmt: skip
    return [row for row in rows if row.value]


def _which_events(code: str, part: str) -> Iterable[ColumnElement[bool]]:
    if code == "IND-20" and part:
        yield Event.kind == part
    elif code == "IND-22":
        yield Event.counting_method == ESTIMATE
    elif code == "IND-24":
        yield Event.id.in_(
            select(EventAssociation.event_id)
            .group_by(EventAssociation.event_id)
            .having(func.count() >= 2)
        )
    elif code == "IND-25":
        yield Event.kind == DIALOGUE
    elif code == "IND-33":
        yield Event.kind == INFO


def _media(session: Session, code: str, _part: str, period: Period) -> list[NumberRow]:
    social = MediaMention.kind == SOCIAL
    asked: list[ColumnElement[bool]] = [published(period), social if code == "IND-38" else ~social]
    if code == "IND-37":
        asked.append(MediaMention.is_ethnic_media.is_(True))
    found = session.scalars(
        select(MediaMention).where(*asked).order_by(MediaMention.day, MediaMention.id)
    )
    return [
        NumberRow("event", one.event_id or 0, one.title or one.outlet, f"{one.outlet}, {short_date(one.day)}", 1, "publications")
        for one in found
    ]  # fmt: skip


def _volunteers(session: Session, code: str, _part: str, period: Period) -> list[NumberRow]:
    found = session.execute(
        select(
            Person.id, Person.surname, Person.given_name, Person.patronymic,
            func.count(VolunteerShift.id), func.sum(VolunteerShift.quarters),
        )
        .join(Volunteer, Volunteer.person_id == Person.id)
        .join(VolunteerShift, VolunteerShift.volunteer_id == Volunteer.id)
        .join(Shift, Shift.id == VolunteerShift.shift_id)
        .where(confirmed(period))
        .group_by(Person.id, Person.surname, Person.given_name, Person.patronymic, Person.sort_key)
        .order_by(Person.sort_key, Person.id)
    )  # fmt: skip
    in_hours = code == "IND-27"
    return [
        NumberRow(
            "person", row[0], full_name(row[1], row[2] or "", row[3] or ""), "",
            int(row[5] or 0) if in_hours else 1, "quarter_hours" if in_hours else "persons",
        )
        for row in found
    ]  # fmt: skip


Reader = Callable[[Session, str, str, Period], list[NumberRow]]


def _each(read: Reader, codes: Sequence[int]) -> dict[str, Reader]:
    return {f"IND-{number:02}": read for number in codes}


_ROWS: dict[str, Reader] = {
    **_each(_schools, (1, 2)),
    **_each(_languages, (3,)),
    **_each(_groups, (4, 5)),
    **_each(_learners, (6, 7, 8, 9, 12, 15)),
    **_each(_lessons, (10, 11)),
    **_each(_certificates, (13,)),
    **_each(_teachers, (14,)),
    **_each(_associations, (16, 17, 18)),
    **_each(_events, (19, 20, 21, 22, 23, 24, 25, 33)),
    **_each(_volunteers, (26, 27)),
    **_each(_media, (36, 37, 38)),
}
