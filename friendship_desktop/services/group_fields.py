"""What can be typed about a group: cleaning, weekly times, teachers and rooms named in place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypedDict

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules import timetable
from friendship_desktop.rules.codes import AgeBand, GroupKind, GroupStatus, LanguageLevel
from friendship_desktop.rules.name_keys import sort_key
from friendship_desktop.rules.timetable import Slot
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.editing import (
    Cleaner,
    as_given,
    code,
    code_or_none,
    found,
    in_order,
    line,
    one_line,
    put,
    required_line,
    whole,
)
from friendship_desktop.services.person_fields import add_person, clean_person, name_fields
from friendship_desktop.store.models import GroupTeacher, Person, Room, StudyGroup, WeeklySlot

DAY_MINUTES = 24 * 60


class GroupFields(TypedDict, total=False):
    """What can be typed about a group; give only what is to be set. `room` is a room's name."""

    school_id: int | None
    kind: str
    title: str
    language_code: str | None
    level: str | None
    age_band: str | None
    academic_year: int
    starts_on: dt.date | None
    ends_on: dt.date | None
    status: str
    capacity: int | None
    planned_half_hours: int | None
    lesson_half_hours: int
    room: str | None


@dataclass(frozen=True, slots=True)
class GroupDraft:
    """A new group: its title is enough, everything else may come later.

    `teacher` is the id of a person, or a name typed in place; `room` a name.
    """

    title: str
    academic_year: int
    kind: str = GroupKind.OTHER
    school_id: int | None = None
    language_code: str | None = None
    level: str | None = None
    age_band: str | None = None
    starts_on: dt.date | None = None
    ends_on: dt.date | None = None
    status: str = GroupStatus.ACTIVE
    capacity: int | None = None
    planned_half_hours: int | None = None
    teacher: int | str | None = None
    room: str | None = None
    slots: tuple[Slot, ...] = ()


CLEANERS: dict[str, Cleaner] = {
    "school_id": as_given,
    "kind": code(GroupKind),
    "title": required_line(200),
    "language_code": line(40),
    "level": code_or_none(LanguageLevel),
    "age_band": code_or_none(AgeBand),
    "academic_year": whole(1990, 2199),
    "starts_on": as_given,
    "ends_on": as_given,
    "status": code(GroupStatus),
    "capacity": whole(1, 1000),
    "planned_half_hours": whole(1, 10_000),
    "lesson_half_hours": whole(1, 48),
    "room": line(200),
}


def fill_group(session: Session, row: StudyGroup, values: Mapping[str, Any]) -> None:
    """Set cleaned columns; a room that is named and unknown is made (E_DATES_ORDER)."""
    columns = dict(values)
    if "room" in columns:
        columns["room_id"] = room_id_of(session, columns.pop("room"))
    put(row, columns)
    in_order(row.starts_on, row.ends_on, "ends_on")
    put(row, {"sort_key": sort_key(row.title)})


def add_group(
    session: Session, clock: Clock, draft: GroupDraft, values: Mapping[str, Any], today: dt.date
) -> StudyGroup:
    """Insert a group with its times and teacher within somebody's use case."""
    slots = checked_slots(draft.slots)
    row = StudyGroup(
        public_id=clock.new_id(),
        title="",
        sort_key="",
        status=GroupStatus.ACTIVE,
        lesson_half_hours=half_hours(slots),
    )
    with session.no_autoflush:
        fill_group(session, row, values)
    session.add(row)
    session.flush()
    session.add_all(_slot_row(row.id, slot) for slot in slots)
    if draft.teacher:
        add_teacher(session, clock, row, draft.teacher, today)
    session.flush()
    return row


def room_id_of(session: Session, name: str | None) -> int | None:
    """Return the room of a name, made now when there is none; None for no name."""
    if not name:
        return None
    room = session.scalar(select(Room).where(Room.name == name))
    if room is None:
        room = Room(name=name)
        session.add(room)
        session.flush()
    return room.id


def add_teacher(
    session: Session,
    clock: Clock,
    group: StudyGroup,
    teacher: int | str,
    today: dt.date,
    *,
    role: str = "lead",
    starts_on: dt.date | None = None,
) -> GroupTeacher:
    """Let a known person, or one typed by name, teach a group (E_NAME_EMPTY beside `teacher`)."""
    if isinstance(teacher, int):
        person = found(session, Person, teacher)
    else:
        values = clean_person(name_fields(teacher, "teacher"), today)
        person = add_person(session, clock, values)
    row = GroupTeacher(group_id=group.id, person_id=person.id, role=role, starts_on=starts_on)
    session.add(row)
    session.flush()
    return row


def checked_slots(slots: Sequence[Slot]) -> tuple[Slot, ...]:
    """Order weekly times; refuse one that ends before it begins and two that begin together.

    Raises E_SLOT_TIME and E_SLOT_TWICE, both with the ISO `weekday`.
    """
    ordered = tuple(sorted(slots, key=lambda slot: (slot.weekday, slot.starts_at)))
    begins = set()
    for slot in ordered:
        if not 0 <= slot.starts_at < slot.ends_at <= DAY_MINUTES:
            raise UserError("E_SLOT_TIME", field="slots", weekday=slot.weekday)
        if (slot.weekday, slot.starts_at) in begins:
            raise UserError("E_SLOT_TWICE", field="slots", weekday=slot.weekday)
        begins.add((slot.weekday, slot.starts_at))
    return ordered


def put_slots(
    session: Session, group_id: int, slots: Sequence[Slot], since: dt.date | None = None
) -> None:
    """Make the weekly times of a group those given, from a day on or from the beginning.

    The weeks before `since` keep the times they had, and so do lessons already written down.
    """
    wanted = {(slot.weekday, slot.starts_at): slot for slot in checked_slots(slots)}
    query = select(WeeklySlot).where(WeeklySlot.group_id == group_id)
    now = since or dt.date.max
    for row in session.scalars(query).all():
        if row.valid_to is not None and row.valid_to < now:
            continue  # a time of weeks gone by
        is_new = since is None or (row.valid_from is not None and row.valid_from >= since)
        slot = wanted.get((row.weekday, row.starts_at))
        if slot is not None and (is_new or row.ends_at == slot.ends_at):
            put(row, {"ends_at": slot.ends_at, "valid_to": None})
            del wanted[row.weekday, row.starts_at]
        elif is_new:
            session.delete(row)
        elif since is not None:
            row.valid_to = since - dt.timedelta(days=1)
    session.flush()
    session.add_all(_slot_row(group_id, slot, since) for slot in wanted.values())
    session.flush()


def _slot_row(group_id: int, slot: Slot, since: dt.date | None = None) -> WeeklySlot:
    return WeeklySlot(
        group_id=group_id,
        weekday=slot.weekday,
        starts_at=slot.starts_at,
        ends_at=slot.ends_at,
        valid_from=since,
        room_id=slot.room_id,
        teacher_id=slot.teacher_id,
    )


def half_hours(slots: Sequence[Slot]) -> int:
    """Length of the first weekly time in half academic hours; 2 when there is none."""
    return timetable.half_hours(slots[0]) if slots else 2


def typed_name(value: str | None, field: str) -> str | None:
    """Clean a name typed in place for a school or an association."""
    return one_line(value, field, 200) or None
