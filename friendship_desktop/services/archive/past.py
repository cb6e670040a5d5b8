"""The House as it stood at the end of a day: enough of it to print a register again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Table
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules.codes import LessonStatus
from friendship_desktop.rules.dates import month_end, month_start
from friendship_desktop.rules.zone import LOCAL_ZONE
from friendship_desktop.services.settings import extra_marks_at, write_setting
from friendship_desktop.store.as_of import last_change_before, rows_after, scratch
from friendship_desktop.store.images import Image
from friendship_desktop.store.instants import instant
from friendship_desktop.store.models import (
    Base,
    Enrolment,
    ExcusedPeriod,
    GroupTeacher,
    Holiday,
    House,
    InstitutionName,
    Lesson,
    Mark,
    Person,
    School,
    Setting,
    StudyGroup,
    StudyPeriod,
    WeeklySlot,
)

SEEDED = (House, InstitutionName, Holiday, StudyPeriod)
"""Small tables filled when a House is founded."""
WHOLE = (*SEEDED, School, StudyGroup)
"""Small tables, taken as a whole."""


@contextmanager
def house_on(
    session: Session, day: dt.date, group_ids: Sequence[int] | None, month: dt.date
) -> Iterator[Session]:
    """Give a session on the House as it stood when a day ended, with the registers of a month.

    Of some groups, or of all. Of the settings the letters are those of then, the rest of now.
    Raises UserError E_AS_OF_EARLY when a group was not there yet.
    """
    midnight = instant(dt.datetime.combine(day + dt.timedelta(days=1), dt.time(), LOCAL_ZONE))
    change_id = last_change_before(session, midnight)
    rows = {_table(model): rows_after(session, _table(model), change_id) for model in WHOLE}
    there = {row["id"] for row in rows[_table(StudyGroup)]}
    ids = there if group_ids is None else set(group_ids)
    if not ids <= there:
        raise UserError("E_AS_OF_EARLY", date=f"{day:%d.%m.%Y}", field="as_of")
    rows |= _teaching(session, change_id, ids, day, month)
    for model in (*SEEDED, Setting):  # a founding has no day before it
        table = _table(model)
        if not rows.get(table):
            found = session.connection().execute(table.select()).mappings()
            rows[table] = [dict(row) for row in found]
    letters = extra_marks_at(session, midnight)
    with scratch(rows) as past:
        write_setting(past, "register.extra_marks", letters)
        yield past


def _teaching(
    session: Session, change_id: int, ids: set[int], day: dt.date, month: dt.date
) -> dict[Table, list[Image]]:
    """Read what hangs on the groups: lists of learners, teachers, times, lessons and marks."""

    def of_groups(model: Any, *more: Any) -> list[Image]:
        return rows_after(
            session,
            _table(model),
            change_id,
            model.group_id.in_(ids),
            *more,
            keep=lambda row: row["group_id"] in ids,
        )

    first, last = month_start(month), month_end(month)
    found = {_table(model): of_groups(model) for model in (Enrolment, GroupTeacher, WeeklySlot)}
    lessons = [row for row in of_groups(Lesson) if _is_of(row, first, last, day)]
    stays = [row["id"] for row in found[_table(Enrolment)]]
    held = {row["id"] for row in lessons if row["day"] <= day}
    marks = rows_after(
        session,
        _table(Mark),
        change_id,
        Mark.lesson_id.in_(held),
        keep=lambda row: row["lesson_id"] in held,
        starts=[{"enrolment_id": stay} for stay in stays],
    )
    people = {
        row["person_id"] for model in (Enrolment, GroupTeacher) for row in found[_table(model)]
    }
    found[_table(Lesson)], found[_table(Mark)] = lessons, marks
    for model, column in ((Person, Person.id), (ExcusedPeriod, ExcusedPeriod.person_id)):
        name = column.key
        found[_table(model)] = [
            row
            for row in rows_after(session, _table(model), change_id, column.in_(people))
            if row[name] in people
        ]
    return found


def _is_of(row: Image, first: dt.date, last: dt.date, day: dt.date) -> bool:
    """Tell whether a lesson belongs to the month and, if held, to the past of that day.

    A House filled without a journal knows lessons that were still ahead.
    """
    is_known = row["day"] <= day or row["status"] != LessonStatus.HELD
    return bool(first <= row["day"] <= last and is_known)


def _table(model: type[Base]) -> Table:
    table = model.__table__
    assert isinstance(table, Table)  # noqa: S101 - every model of this program has a table
    return table
