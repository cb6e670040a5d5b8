"""Writes a plan into the House, parents before children, inside one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from friendship_desktop.progress import Progress
from friendship_desktop.services.importing.known import Entry
from friendship_desktop.services.importing.plan import Plan
from friendship_desktop.store.database import Unit
from friendship_desktop.store.models import (
    Association,
    Enrolment,
    GroupTeacher,
    Guardian,
    Lesson,
    Mark,
    Person,
    School,
    StudyGroup,
)

REFERENCES: dict[type, tuple[str, ...]] = {
    School: ("association_id",),
    StudyGroup: ("school_id",),
    GroupTeacher: ("group_id", "person_id"),
    Guardian: ("person_id",),
    Enrolment: ("person_id", "group_id"),
    Lesson: ("group_id",),
    Mark: ("lesson_id", "enrolment_id"),
}
"""Columns that hold an entry until its row is stored."""


def store(unit: Unit, plan: Plan, progress: Progress) -> None:
    """Insert what is new, fill what was empty; every row is journalled, so it can be undone.

    Raises CancelledError through `progress`; the caller's transaction then keeps nothing.
    """
    steps: Sequence[tuple[type, Sequence[Entry]]] = (
        (Association, plan.associations),
        (School, plan.schools),
        (StudyGroup, plan.groups),
        (Person, [*plan.people, *plan.teachers]),
        (GroupTeacher, [_teaching(group, teacher) for group, teacher in plan.teaching]),
        (Guardian, plan.guardians),
        (Enrolment, plan.stays),
        (Lesson, plan.lessons),
    )
    for done, (model, entries) in enumerate(steps):
        progress.step(done, len(steps) + 1)
        _write(unit, model, entries)
    progress.step(len(steps), len(steps) + 1)
    unit.put_many(Mark, [_resolved(Mark, row) for row in plan.marks])
    progress.step(len(steps) + 1, len(steps) + 1)


def _teaching(group: Entry, teacher: Entry) -> Entry:
    return Entry(None, {"group_id": group, "person_id": teacher, "role": "lead"})


def _write(unit: Unit, model: type, entries: Iterable[Entry]) -> None:
    new: dict[Entry, None] = {}  # an entry may come twice
    for entry in entries:
        if entry.id is None:
            new[entry] = None
        elif entry.changes:
            unit.put(model, {"id": entry.id}, _resolved(model, entry.changes))
    ids = unit.add_many(model, [_resolved(model, entry.values) for entry in new])
    for entry, row_id in zip(new, ids, strict=True):
        entry.id = row_id


def _resolved(model: type, values: dict[str, Any]) -> dict[str, Any]:
    """Put the ids of entries, which are known by now, into the columns that refer to them."""
    for name in REFERENCES.get(model, ()):
        entry = values.get(name)
        if type(entry) is Entry:
            values[name] = entry.id
    return values
