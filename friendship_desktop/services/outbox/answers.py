"""What the office wrote about a package, and the row of the House that each remark is about."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.exchange.receipt import Receipt
from friendship_desktop.store.models import Association, School, StudyGroup

Named = Association | School | StudyGroup
REGISTRIES: Mapping[str, type[Named]] = {
    "associations": Association,
    "schools": School,
    "groups": StudyGroup,
    "lessons": StudyGroup,
    "group_months": StudyGroup,
    "marks": StudyGroup,
}
"""The registry whose public id begins the key of a table's rows."""


@dataclass(frozen=True, slots=True)
class Place:
    """A row to mend: an association, a school or a group, perhaps a lesson of that day."""

    kind: str
    """association, school or group."""
    name: str
    id: int
    day: dt.date | None = None
    number: int = 1


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
            Remark(one.code, one.table, one.row, _place(session, one.table, one.row))
            for one in receipt.problems
        ),
        missing=receipt.missing,
    )


def _place(session: Session, table: str, row: str) -> Place | None:
    model = REGISTRIES.get(table)
    parts = row.split()
    if model is None or not parts:
        return None
    found: Any = session.scalar(select(model).where(model.public_id == parts[0]))
    if found is None:
        return None
    day = _day(parts[1]) if len(parts) > 1 else None
    number = int(parts[2]) if len(parts) > 2 and parts[2].isdecimal() else 1
    return Place(*_kind_and_name(found), found.id, day, number)


def _kind_and_name(row: Named) -> tuple[str, str]:
    if isinstance(row, StudyGroup):
        return "group", row.title
    if isinstance(row, School):
        return "school", row.name
    return "association", row.name_kk or row.name_ru or ""


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None
