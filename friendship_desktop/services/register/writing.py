"""Writes marks: each call one durable transaction, shown as saved only afterwards."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import bindparam, exists, func, select

from friendship_desktop.errors import UserError
from friendship_desktop.rules.attendance import attended
from friendship_desktop.rules.codes import LessonStatus, MarkCode
from friendship_desktop.services.consents.validity import refuse_marks
from friendship_desktop.services.excused import proposed
from friendship_desktop.services.register.sheet import CellMark, LessonKey
from friendship_desktop.services.timetable import planned_lessons
from friendship_desktop.store.database import Unit
from friendship_desktop.store.models import Enrolment, Lesson, Mark, StudyGroup

NOTE_LENGTH = 120
REFUSES_MARKS = {
    LessonStatus.CANCELLED: "E_LESSON_CANCELLED",
    LessonStatus.MOVED: "E_LESSON_MOVED",
}
# Made once: to make them anew at every key takes as long as to run them.
STAYS = select(Enrolment.id, Enrolment.started_on, Enrolment.ended_on).where(
    Enrolment.group_id == bindparam("group"), Enrolment.id.in_(bindparam("ids", expanding=True))
)
LESSON = select(Lesson).where(
    Lesson.group_id == bindparam("group"),
    Lesson.day == bindparam("day"),
    Lesson.number == bindparam("number"),
)


def write_marks(unit: Unit, group_id: int, wishes: Sequence[CellMark], *, today: dt.date) -> bool:
    """Set or clear cells of one group inside the caller's transaction.

    The first mark writes the lesson down as held, clearing the last one reverts it. What is known
    in advance (`excused`) is written with the first mark of those it covers, over no other mark.
    Returns whether a lesson row was made. Raises UserError E_FUTURE_LESSON, E_LESSON_CANCELLED,
    E_LESSON_MOVED, E_LESSON_LOCKED, E_NOT_ENROLLED_THEN, E_NOTE_LONG,
    E_CONSENT_…; then nothing of the call is kept.
    """
    created = False
    stays = _stays(unit, group_id, {wish.enrolment_id for wish in wishes})
    by_lesson: dict[LessonKey, list[CellMark]] = {}
    for wish in wishes:
        by_lesson.setdefault(wish.key, []).append(wish)
    for key, cells in by_lesson.items():
        _check(key, cells, stays, today)
        refuse_marks(unit.session, {c.enrolment_id for c in cells if c.code is not None}, key.day)
        lesson, is_new = _lesson_to_mark(unit, group_id, key, only_clears=_only_clears(cells))
        if lesson is None:
            continue
        created |= is_new
        _put(unit, lesson.id, cells)
        away = proposed(unit.session, group_id, key.day)
        if away:
            _follow(unit, lesson.id, cells, away)
        _settle(unit, lesson, has_marks=not _only_clears(cells))
    return created


def _follow(
    unit: Unit, lesson_id: int, cells: Sequence[CellMark], away: Mapping[int, MarkCode]
) -> None:
    """Write the marks proposed by excused periods with the lesson's own, or let them go with the last."""
    query = select(Mark.enrolment_id, Mark.code, Mark.minutes_late, Mark.note)
    marks = {
        stay: rest for stay, *rest in unit.session.execute(query.where(Mark.lesson_id == lesson_id))
    }
    key = LessonKey(dt.date.min)  # `_put` goes by the lesson's id
    if not _only_clears(cells):
        left = away.keys() - marks.keys() - {cell.enrolment_id for cell in cells}
        _put(unit, lesson_id, [CellMark(key, stay, away[stay]) for stay in sorted(left)])
    elif all(stay in away and rest == [away[stay], None, None] for stay, rest in marks.items()):
        _put(unit, lesson_id, [CellMark(key, stay, None) for stay in sorted(marks)])


def _only_clears(cells: Iterable[CellMark]) -> bool:
    return all(cell.code is None for cell in cells)


def _stays(
    unit: Unit, group_id: int, enrolment_ids: set[int]
) -> dict[int, tuple[dt.date, dt.date | None]]:
    rows = unit.session.execute(STAYS, {"group": group_id, "ids": list(enrolment_ids)})
    return {row.id: (row.started_on, row.ended_on) for row in rows}


def _check(
    key: LessonKey,
    cells: Iterable[CellMark],
    stays: dict[int, tuple[dt.date, dt.date | None]],
    today: dt.date,
) -> None:
    if key.day > today:
        raise UserError("E_FUTURE_LESSON")
    for cell in cells:
        started_on, ended_on = stays.get(cell.enrolment_id, (dt.date.max, None))
        within = started_on <= key.day and (ended_on is None or key.day <= ended_on)
        if cell.code is not None and not within:
            raise UserError("E_NOT_ENROLLED_THEN")
        if cell.note and len(cell.note) > NOTE_LENGTH:
            raise UserError("E_NOTE_LONG", limit=NOTE_LENGTH)


def find_lesson(unit: Unit, group_id: int, key: LessonKey) -> Lesson | None:
    """Return the lesson if it was ever written down."""
    return unit.session.scalar(LESSON, {"group": group_id, "day": key.day, "number": key.number})


def make_lesson(unit: Unit, group_id: int, key: LessonKey, status: LessonStatus) -> Lesson:
    """Write a lesson down with the times and hours of its group's timetable."""
    group = unit.session.get_one(StudyGroup, group_id)
    planned = planned_lessons(unit.session, key.day, key.day, [group_id])
    slot = planned.get(group_id, {}).get(key)
    lesson = Lesson(
        group_id=group_id,
        day=key.day,
        number=key.number,
        starts_at=slot.starts_at if slot else None,
        ends_at=slot.ends_at if slot else None,
        status=status,
        half_hours=group.lesson_half_hours,
        teacher_id=slot.teacher_id if slot else None,
        room_id=slot.room_id if slot else None,
    )
    unit.session.add(lesson)
    unit.session.flush()
    return lesson


def free_number(unit: Unit, group_id: int, day: dt.date) -> int:
    """Return a number for one more lesson of a group on a day: after all written down and planned."""
    last = unit.session.scalar(
        select(func.max(Lesson.number)).where(Lesson.group_id == group_id, Lesson.day == day)
    )
    planned = planned_lessons(unit.session, day, day, [group_id]).get(group_id, {})
    return max(last or 0, *(key.number for key in planned), 0) + 1


def replacement_of(unit: Unit, lesson: Lesson) -> Lesson | None:
    """Return the lesson that one was moved to, or that makes up for it."""
    return unit.session.scalar(select(Lesson).where(Lesson.replaces_id == lesson.id))


def refuse_marked(unit: Unit, lesson: Lesson) -> None:
    """Refuse to move, cancel or remove a lesson that is locked or has marks."""
    refuse_locked(lesson)
    marks = unit.session.scalar(select(func.count()).where(Mark.lesson_id == lesson.id))
    if marks:
        raise UserError("E_LESSON_HAS_MARKS", marks=marks)


def refuse_locked(lesson: Lesson) -> None:
    """Refuse to touch a lesson that an accepted package covers."""
    if lesson.locked_by is not None:
        raise UserError("E_LESSON_LOCKED")


def _lesson_to_mark(
    unit: Unit, group_id: int, key: LessonKey, *, only_clears: bool
) -> tuple[Lesson | None, bool]:
    lesson = find_lesson(unit, group_id, key)
    if lesson is None:
        if only_clears:
            return None, False
        return make_lesson(unit, group_id, key, LessonStatus.HELD), True
    refuse_locked(lesson)
    if lesson.status in REFUSES_MARKS and not only_clears:
        raise UserError(REFUSES_MARKS[LessonStatus(lesson.status)])
    return lesson, False


def _put(unit: Unit, lesson_id: int, cells: Iterable[CellMark]) -> None:
    for cell in cells:
        key = {"lesson_id": lesson_id, "enrolment_id": cell.enrolment_id}
        if cell.code is None:
            unit.remove(Mark.__tablename__, key)
        else:
            values = {
                "code": str(cell.code),
                "attended": attended(cell.code),
                "minutes_late": cell.minutes_late,
                "note": cell.note or None,
            }
            unit.put(Mark.__tablename__, key, values)


def _settle(unit: Unit, lesson: Lesson, *, has_marks: bool) -> None:
    """Keep a lesson's status true to its marks."""
    held = has_marks or unit.session.scalar(select(exists().where(Mark.lesson_id == lesson.id)))
    if held and lesson.status != LessonStatus.HELD:
        lesson.status = LessonStatus.HELD
    elif not held and lesson.status == LessonStatus.HELD:
        lesson.status = LessonStatus.PLANNED
