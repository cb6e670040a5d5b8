"""The sheet "Start with one group": what is taught, day and time, names; all else may wait."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from sqlalchemy import or_, select

from friendship_desktop.rules.name_keys import sort_key
from friendship_desktop.rules.timetable import Slot
from friendship_desktop.services.associations import add_association
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.editing import cleaned
from friendship_desktop.services.enrolling import Terms
from friendship_desktop.services.group_fields import (
    CLEANERS,
    GroupDraft,
    add_group,
    typed_name,
)
from friendship_desktop.services.pasted import LineNote, read_lines
from friendship_desktop.services.pasted_names import MadeLearner, Paste, enrol_lines
from friendship_desktop.services.schools import add_school
from friendship_desktop.services.taught import guess
from friendship_desktop.services.teaching import academic_year
from friendship_desktop.store.database import Unit
from friendship_desktop.store.models import Association, School

KAZAKH_LETTERS = frozenset("әғқңөұүһі")
PREPARATION = dt.timedelta(days=31)
"""A group made in August is for the year about to begin."""


@dataclass(frozen=True, slots=True)
class FirstGroup:
    """One sheet; only what is taught must be said. Names of school, association, teacher, room."""

    taught: str
    slots: tuple[Slot, ...] = ()
    names: Paste = field(default_factory=lambda: Paste(""))
    school: str | None = None
    association: str | None = None
    teacher: str | None = None
    room: str | None = None
    kind: str | None = None
    """Guessed from what is taught when not chosen; so are language and level."""
    started_on: dt.date | None = None
    """First day of the group and its learners; today when not given."""


@dataclass(frozen=True, slots=True)
class StartedGroup:
    """What the sheet made, and the lines that need attention."""

    group_id: int
    change_id: int
    made: tuple[MadeLearner, ...]
    notes: tuple[LineNote, ...]


def start(unit: Unit, clock: Clock, sheet: FirstGroup, today: dt.date) -> StartedGroup:
    """Make the group with its learners within somebody's use case (E_TEXT_EMPTY beside `taught`)."""
    started_on = sheet.started_on or today
    draft = _draft(sheet, started_on, _school_id(unit, clock, sheet))
    values = cleaned(
        {key: getattr(draft, key) for key in CLEANERS if hasattr(draft, key)}, CLEANERS
    )
    group = add_group(unit.session, clock, draft, values, today)
    made, notes = enrol_lines(
        unit.session,
        clock,
        group,
        read_lines(sheet.names.text, today=today),
        sheet.names.same,
        Terms(started_on),
    )
    return StartedGroup(group.id, unit.change_id, made, notes)


def _draft(sheet: FirstGroup, started_on: dt.date, school_id: int | None) -> GroupDraft:
    taught = guess(sheet.taught)
    return GroupDraft(
        title=sheet.taught,
        academic_year=academic_year(started_on + PREPARATION),
        kind=sheet.kind or taught.kind,
        school_id=school_id,
        language_code=taught.language_code,
        level=taught.level,
        starts_on=started_on,
        teacher=typed_name(sheet.teacher, "teacher"),
        room=sheet.room,
        slots=sheet.slots,
    )


def _school_id(unit: Unit, clock: Clock, sheet: FirstGroup) -> int | None:
    association_id = _association_id(unit, clock, sheet)
    name = typed_name(sheet.school, "school")
    if name is None:
        return None
    known = unit.session.scalar(
        select(School.id).where(School.sort_key == sort_key(name), School.archived_at.is_(None))
    )
    if known is not None:
        return known
    return add_school(unit.session, clock, {"name": name, "association_id": association_id}).id


def _association_id(unit: Unit, clock: Clock, sheet: FirstGroup) -> int | None:
    name = typed_name(sheet.association, "association")
    if name is None:
        return None
    known = unit.session.scalar(
        select(Association.id).where(
            or_(Association.name_kk == name, Association.name_ru == name),
            Association.archived_at.is_(None),
        )
    )
    spelling = "name_kk" if KAZAKH_LETTERS.intersection(name.casefold()) else "name_ru"
    return known or add_association(unit.session, clock, {spelling: name}).id
