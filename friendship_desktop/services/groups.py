"""Study groups of every kind: their lists, cards and edits, and the sheet "Start with one group"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, Unpack

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from friendship_desktop.rules import names
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.codes import GroupKind, LessonStatus
from friendship_desktop.rules.timetable import Slot
from friendship_desktop.services import first_group, school_views
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.editing import Saved, cleaned, found, in_order, put
from friendship_desktop.services.first_group import FirstGroup, StartedGroup
from friendship_desktop.services.group_fields import (
    CLEANERS,
    GroupDraft,
    GroupFields,
    add_group,
    add_teacher,
    fill_group,
    put_slots,
)
from friendship_desktop.services.learners import LearnerLine, learner_lines
from friendship_desktop.services.register.board import BoardLesson
from friendship_desktop.services.school_views import GroupLine, LastChange
from friendship_desktop.services.teaching import TeacherName, teachers_of
from friendship_desktop.services.viewing import view
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import GroupTeacher, Lesson, Room, StudyGroup


class GroupSection(StrEnum):
    """Which groups a page lists."""

    ALL = "all"
    SUNDAY = "sunday"
    STATE_LANGUAGE = "state_language"


@dataclass(frozen=True, slots=True)
class GroupCard:
    """Everything the page of one group shows."""

    id: int
    public_id: str
    line: GroupLine
    starts_on: dt.date | None
    ends_on: dt.date | None
    status: str
    planned_half_hours: int | None
    lesson_half_hours: int
    room: str | None
    is_archived: bool
    teachers: tuple[TeacherName, ...]
    """Everybody who teaches or taught, with dates."""
    learners: tuple[LearnerLine, ...]
    next_lessons: tuple[BoardLesson, ...]
    last_change: LastChange | None


class Groups:
    """The study groups of the House."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def list(  # each is one of the page's filters, all by name
        self,
        actor: Actor,
        *,
        today: dt.date,
        section: GroupSection = GroupSection.ALL,
        academic_year: int | None = None,
        text: str = "",
        archived: bool = False,
    ) -> tuple[GroupLine, ...]:
        """List groups in Kazakh order; `text` finds title, school or teacher."""
        require(actor, "group.read")
        wanted = names.query_tokens(text)
        with self._database.read() as session:
            lines = school_views.group_lines(
                session, today, conditions=_chosen(section, academic_year), archived=archived
            )
        return tuple(line for line in lines if _matches(line, wanted))

    def academic_years(self, actor: Actor) -> tuple[int, ...]:
        """List the years that groups belong to, latest first."""
        require(actor, "group.read")
        year = StudyGroup.academic_year
        with self._database.read() as session:
            return tuple(session.scalars(select(year).distinct().order_by(year.desc())))

    def rooms(self, actor: Actor) -> tuple[str, ...]:
        """List the names of rooms, to complete what is typed."""
        require(actor, "group.read")
        with self._database.read() as session:
            return tuple(session.scalars(select(Room.name).order_by(Room.name)))

    def card(self, actor: Actor, group_id: int, *, today: dt.date, left: bool = False) -> GroupCard:
        """Show one group; with `left` also the learners who left (E_NOT_FOUND)."""
        require(actor, "group.read")
        with self._database.read() as session:
            return _card(session, found(session, StudyGroup, group_id), today, left=left)

    def create(self, actor: Actor, draft: GroupDraft, *, today: dt.date) -> Saved:
        """Add a group with its weekly times and teacher (E_TEXT_EMPTY, E_SLOT_TIME, E_SLOT_TWICE)."""
        require(actor, "group.create")
        values = _draft_values(draft)
        with self._database.write(actor.account_id, "group.create") as unit:
            row = add_group(unit.session, self._clock, draft, values, today)
            return Saved(row.id, unit.change_id)

    def change(self, actor: Actor, group_id: int, **fields: Unpack[GroupFields]) -> Saved:
        """Set the given fields and leave the others (E_TEXT_EMPTY, E_DATES_ORDER)."""
        require(actor, "group.change")
        values = cleaned(fields, CLEANERS)
        with self._database.write(actor.account_id, "group.change", group=group_id) as unit:
            row = found(unit.session, StudyGroup, group_id)
            fill_group(unit.session, row, values)
            return Saved(row.id, unit.change_id)

    def set_slots(
        self,
        actor: Actor,
        group_id: int,
        slots: Sequence[Slot],
        *,
        today: dt.date | None = None,
    ) -> Saved:
        """Make the weekly times those given; lessons written down stay (E_SLOT_TIME, E_SLOT_TWICE).

        They hold from `today` on if the group has met before, so that old weeks stay as they were;
        else, and without `today`, from its beginning.
        """
        require(actor, "group.change")
        with self._database.write(actor.account_id, "group.slots", group=group_id) as unit:
            row = found(unit.session, StudyGroup, group_id)
            met = exists().where(
                Lesson.group_id == group_id,
                Lesson.status == LessonStatus.HELD,
                Lesson.day < (today or dt.date.min),
            )
            since = today if unit.session.scalar(select(met)) else None
            put_slots(unit.session, row.id, slots, since)
            return Saved(row.id, unit.change_id)

    def add_teacher(  # who, whom, as what and since when, all by name
        self,
        actor: Actor,
        group_id: int,
        *,
        teacher: int | str,
        today: dt.date,
        role: str = "lead",
        starts_on: dt.date | None = None,
    ) -> Saved:
        """Let a known person, or one typed by name, teach the group; the id is that of the row."""
        require(actor, "group.change")
        with self._database.write(actor.account_id, "group.teacher", group=group_id) as unit:
            group = found(unit.session, StudyGroup, group_id)
            row = add_teacher(
                unit.session, self._clock, group, teacher, today, role=role, starts_on=starts_on
            )
            return Saved(row.id, unit.change_id)

    def change_teacher(
        self,
        actor: Actor,
        row_id: int,
        *,
        role: str,
        starts_on: dt.date | None,
        ends_on: dt.date | None,
    ) -> Saved:
        """Correct from when to when, and as what, somebody teaches (E_DATES_ORDER)."""
        require(actor, "group.change")
        in_order(starts_on, ends_on, "ends_on")
        with self._database.write(actor.account_id, "group.teacher") as unit:
            row = found(unit.session, GroupTeacher, row_id)
            put(row, {"role": role, "starts_on": starts_on, "ends_on": ends_on})
            return Saved(row.id, unit.change_id)

    def remove_teacher(self, actor: Actor, row_id: int) -> Saved:
        """Take back a teacher entered by mistake; whoever stops teaching gets a last day instead."""
        require(actor, "group.change")
        with self._database.write(actor.account_id, "group.remove_teacher") as unit:
            unit.session.delete(found(unit.session, GroupTeacher, row_id))
            unit.session.flush()
            return Saved(row_id, unit.change_id)

    def archive(self, actor: Actor, group_id: int) -> Saved:
        """Put a group away; its register and enrolments stay as they are and count no more."""
        require(actor, "group.archive")
        with self._database.write(actor.account_id, "group.archive", group=group_id) as unit:
            row = found(unit.session, StudyGroup, group_id)
            row.archived_at = row.archived_at or self._clock.instant()
            return Saved(row.id, unit.change_id)

    def restore(self, actor: Actor, group_id: int) -> Saved:
        """Bring a group back from the archive."""
        require(actor, "group.archive")
        with self._database.write(actor.account_id, "group.restore", group=group_id) as unit:
            row = found(unit.session, StudyGroup, group_id)
            row.archived_at = None
            return Saved(row.id, unit.change_id)

    def start_with_one_group(
        self, actor: Actor, sheet: FirstGroup, *, today: dt.date
    ) -> StartedGroup:
        """Make a group, its times and its learners from one sheet, in one change.

        Raises E_TEXT_EMPTY when nothing is taught; a name that makes no learner never stops the
        others and comes back as a note.
        """
        require(actor, "group.create")
        with self._database.write(actor.account_id, "group.start") as unit:
            return first_group.start(unit, self._clock, sheet, today)


def _draft_values(draft: GroupDraft) -> dict[str, object]:
    values: dict[str, Any] = {
        field: value for field, value in asdict(draft).items() if field in CLEANERS
    }
    return cleaned(values, CLEANERS)


def _chosen(section: GroupSection, academic_year: int | None) -> tuple[Any, ...]:
    conditions: list[Any] = []
    if section is GroupSection.STATE_LANGUAGE:
        conditions.append(StudyGroup.kind == GroupKind.STATE_LANGUAGE)
    elif section is GroupSection.SUNDAY:
        conditions.append(StudyGroup.kind != GroupKind.STATE_LANGUAGE)
    if academic_year is not None:
        conditions.append(StudyGroup.academic_year == academic_year)
    return tuple(conditions)


def _matches(line: GroupLine, wanted: tuple[str, ...]) -> bool:
    teachers = (teacher.full_name for teacher in line.teachers)
    key = names.search_key(line.title, line.school_name, *teachers)
    return all(word in key for word in wanted)


def _card(session: Session, row: StudyGroup, today: dt.date, *, left: bool) -> GroupCard:
    (line,) = school_views.group_lines(
        session,
        today,
        conditions=(StudyGroup.id == row.id,),
        archived=row.archived_at is not None,
    )
    room = session.get(Room, row.room_id) if row.room_id is not None else None
    return view(
        GroupCard,
        row,
        line=line,
        room=room.name if room else None,
        is_archived=row.archived_at is not None,
        teachers=teachers_of(session, [row.id]).get(row.id, ()),
        learners=learner_lines(session, [row.id], today, left=left),
        next_lessons=school_views.next_lessons(session, today, [row.id]),
        last_change=school_views.last_change(session, None, [row.id]),
    )
