"""The rows behind the numbers of teaching: schools, groups, learners, lessons, associations."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from friendship_desktop.rules.codes import GroupKind
from friendship_desktop.rules.dates import short_date
from friendship_desktop.rules.indicators import indicator_rule
from friendship_desktop.rules.names import full_name
from friendship_desktop.services.indicators import (
    active_languages,
    band_on,
    held,
    issued,
    on_record,
    overlaps,
    raised_people,
    taught_by,
)
from friendship_desktop.services.period import Period
from friendship_desktop.store.models import (
    Association,
    Enrolment,
    Lesson,
    Person,
    RegisterNumber,
    School,
    StudyGroup,
)


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
    name_kk: str = ""
    """Of a record with a name in each language; `name` is then the Russian one, if it has one."""
    note_kk: str = ""

    def said(self, language: str) -> tuple[str, str]:
        """Give name and note in a language, as far as the record has them."""
        if language == "ru":
            return self.name, self.note
        return self.name_kk or self.name, self.note_kk or self.note

    @property
    def number(self) -> tuple[int | None, str]:
        """Give what the row adds, for `in_words`."""
        return self.value, self.unit


Reader = Callable[[Session, str, str, Period], list[NumberRow]]
"""Reads what an indicator and its part count in a period."""


def each(read: Reader, codes: Iterable[int]) -> dict[str, Reader]:
    """Let one reader answer for several indicators."""
    return {f"IND-{number:02}": read for number in codes}


def person_name(row: Any) -> str:
    """Name somebody as on a list."""
    return full_name(row.surname, row.given_name or "", row.patronymic or "")


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
        select(
            School.id,
            School.name,
            func.coalesce(Association.name_ru, Association.name_kk, ""),
            func.coalesce(Association.name_kk, ""),
        )
        .join(StudyGroup, StudyGroup.school_id == School.id)
        .join(Lesson, Lesson.group_id == StudyGroup.id)
        .outerjoin(Association, Association.id == School.association_id)
        .where(held(period), *asked)
        .distinct()
        .order_by(School.name)
    )
    return [
        NumberRow("school", row[0], row[1], row[2], 1, "schools", note_kk=row[3]) for row in found
    ]


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
        name = person_name(row)
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
        NumberRow("person", row.id, person_name(row), "", 1, "persons")
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
    asked: list[ColumnElement[bool]] = [on_record(period.last)]
    if code == "IND-17":
        asked.append(Association.accredited_until >= period.last)
    if code == "IND-18":
        asked.append(Association.creative_collectives_count > 0)
    found = session.scalars(select(Association).where(*asked).order_by(Association.sort_key))
    return [
        NumberRow(
            "association", one.id, one.name_ru or one.name_kk or "", _until(one.accredited_until),
            (one.creative_collectives_count or 0) if code == "IND-18" else 1,
            "collectives" if code == "IND-18" else "associations", one.name_kk or "",
        )
        for one in found
    ]  # fmt: skip


def _until(day: dt.date | None) -> str:
    return short_date(day) if day else ""


TEACHING_ROWS: Final[dict[str, Reader]] = {
    **each(_schools, (1, 2)),
    **each(_languages, (3,)),
    **each(_groups, (4, 5)),
    **each(_learners, (6, 7, 8, 9, 12, 15)),
    **each(_lessons, (10, 11)),
    **each(_certificates, (13,)),
    **each(_teachers, (14,)),
    **each(_associations, (16, 17, 18)),
}
