"""What the House already holds, laid out for matching; read with a handful of queries."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from friendship_desktop.rules.names import fold
from friendship_desktop.services.consents.validity import withdrawn_since
from friendship_desktop.store.models import (
    Association,
    Enrolment,
    Guardian,
    Lesson,
    Mark,
    Person,
    School,
    StudyGroup,
)


@dataclass(slots=True, eq=False)
class Entry:
    """A row of the House, or one that will be: the id of a new row comes when it is stored."""

    id: int | None
    values: dict[str, Any]
    changes: dict[str, Any] = field(default_factory=dict)
    """Columns of a stored row that get a value where they had none."""

    @property
    def is_new(self) -> bool:
        """Tell whether the row is still to be inserted."""
        return self.id is None

    def fill(self, column: str, value: object) -> bool:
        """Give a column that is empty a value; what is there stays. Return whether it was empty."""
        if value in {None, ""} or self.values.get(column) not in {None, ""}:
            return False
        self.values[column] = value
        if not self.is_new:
            self.changes[column] = value
        return True


def name_key(surname: str, given_name: str, patronymic: str | None) -> str:
    """Fold a name only as far as it surely stays the same name: case, ё, spaces."""
    name = f"{surname} {given_name} {patronymic or ''}"
    return name.strip().casefold().replace("ё", "е")


@dataclass(slots=True)
class Known:
    """The House's rows by what a workbook tells of them."""

    associations: dict[str, Entry] = field(default_factory=dict)
    schools: dict[str, Entry] = field(default_factory=dict)
    groups: dict[tuple[Entry | None, str, int], Entry] = field(default_factory=dict)
    people: dict[str, list[Entry]] = field(default_factory=lambda: defaultdict(list))
    guardians: dict[Entry, list[Entry]] = field(default_factory=lambda: defaultdict(list))
    stays: dict[tuple[Entry, Entry], Entry] = field(default_factory=dict)
    lessons: dict[tuple[Entry, dt.date], Entry] = field(default_factory=dict)
    marks: dict[tuple[Entry, Entry], str] = field(default_factory=dict)
    withdrawn: dict[int, dt.date] = field(default_factory=dict)
    """Since when the consent to teach a person, by id, is withdrawn."""

    @classmethod
    def read(cls, session: Session, days: Collection[dt.date]) -> Known:
        """Read what can be matched; archived rows are left alone.

        Of lessons and marks, which are many, only those between the first and the last of `days`.
        """
        known = cls(withdrawn=withdrawn_since(session))
        associations = _entries(
            session, Association, ("name_kk", "name_ru"), Association.archived_at.is_(None)
        )
        for entry in associations.values():
            for name in (entry.values["name_kk"], entry.values["name_ru"]):
                if name:
                    known.associations.setdefault(fold(name), entry)
        schools = _entries(
            session, School, ("name", "association_id"), School.archived_at.is_(None)
        )
        for entry in schools.values():
            known.schools.setdefault(fold(entry.values["name"]), entry)
        groups = _entries(
            session,
            StudyGroup,
            ("title", "school_id", "academic_year", "language_code", "level", "lesson_half_hours"),
            StudyGroup.archived_at.is_(None),
        )
        for entry in groups.values():
            school = schools.get(entry.values["school_id"])
            key = (school, fold(entry.values["title"]), entry.values["academic_year"])
            known.groups.setdefault(key, entry)
        stays = known._read_people(session, groups)
        if days:
            known._read_marks(session, groups, stays, Lesson.day.between(min(days), max(days)))
        return known

    def _read_people(self, session: Session, groups: dict[int, Entry]) -> dict[int, Entry]:
        people = _entries(
            session,
            Person,
            (
                "surname",
                "given_name",
                "patronymic",
                "birth_date",
                "birth_year",
                "sex",
                "phone",
                "note",
                "search_key",
            ),
            Person.archived_at.is_(None),
        )
        for entry in people.values():
            values = entry.values
            key = name_key(values["surname"], values["given_name"], values["patronymic"])
            self.people[key].append(entry)
        for entry in _entries(session, Guardian, ("person_id", "name", "phone")).values():
            if (child := people.get(entry.values["person_id"])) is not None:
                self.guardians[child].append(entry)
        stays = _entries(session, Enrolment, ("person_id", "group_id", "started_on", "ended_on"))
        for entry in stays.values():
            person, group = (
                people.get(entry.values["person_id"]), groups.get(entry.values["group_id"]),
            )  # fmt: skip
            if person is not None and group is not None:
                self.stays[person, group] = entry
        return stays

    def _read_marks(
        self,
        session: Session,
        groups: dict[int, Entry],
        stays: dict[int, Entry],
        in_time: ColumnElement[bool],
    ) -> None:
        columns = ("group_id", "day", "status", "locked_by")
        lessons = _entries(session, Lesson, columns, Lesson.number == 1, in_time)
        for entry in lessons.values():
            if (group := groups.get(entry.values["group_id"])) is not None:
                self.lessons[group, entry.values["day"]] = entry
        for lesson_id, enrolment_id, code in session.execute(
            select(Mark.lesson_id, Mark.enrolment_id, Mark.code)
            .join(Lesson, Lesson.id == Mark.lesson_id)
            .where(in_time)
        ):
            if lesson_id in lessons and enrolment_id in stays:
                self.marks[lessons[lesson_id], stays[enrolment_id]] = code


def _entries(
    session: Session, model: Any, columns: Iterable[str], *conditions: Any
) -> dict[int, Entry]:
    names = tuple(columns)
    query = select(model.id, *(getattr(model, name) for name in names)).where(*conditions)
    return {
        row[0]: Entry(row[0], dict(zip(names, row[1:], strict=True)))
        for row in session.execute(query.order_by(model.id))
    }
