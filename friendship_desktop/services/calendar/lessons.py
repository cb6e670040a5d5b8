"""Lessons moved, made up, added and taught by somebody else, and the week of the House."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.codes import LessonStatus
from friendship_desktop.rules.names import short_name
from friendship_desktop.rules.timetable import DAY_MINUTES
from friendship_desktop.services.calendar import weekly
from friendship_desktop.services.calendar.clashes import (
    Clash,
    ClashKind,
    clashing,
    days_off_named,
    learners_of,
)
from friendship_desktop.services.calendar.engaged import engagements, lesson_clashes
from friendship_desktop.services.calendar.places import LessonPlace, clashes_at, settle_clashes
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.editing import found, one_line
from friendship_desktop.services.group_fields import room_id_of
from friendship_desktop.services.person_fields import add_person, clean_person, name_fields
from friendship_desktop.services.register.board import BoardLesson, lessons_between
from friendship_desktop.services.register.sheet import LessonKey
from friendship_desktop.services.register.writing import (
    REFUSES_MARKS,
    find_lesson,
    free_number,
    make_lesson,
    refuse_locked,
    refuse_marked,
    replacement_of,
)
from friendship_desktop.store.database import Database, Unit
from friendship_desktop.store.models import (
    GroupTeacher,
    Lesson,
    Person,
    Room,
    StudyGroup,
    WeeklySlot,
)

DAYS_BACK, DAYS_AHEAD = 5 * 366, 366


@dataclass(frozen=True, slots=True)
class WeekLesson:
    """One lesson of the week view."""

    lesson: BoardLesson
    clashes: frozenset[ClashKind]


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days of the House from a Monday."""

    monday: dt.date
    lessons: tuple[WeekLesson, ...]
    days_off: dict[dt.date, str]
    """Why no lesson is expected on a day; "" when it lies outside the terms."""

    def of_day(self, day: dt.date) -> list[WeekLesson]:
        """Return the lessons of one day, by the hour."""
        return [one for one in self.lessons if one.lesson.key.day == day]


@dataclass(frozen=True, slots=True)
class TeacherChoice:
    """Somebody who may give a lesson."""

    person_id: int
    name: str


class Lessons:
    """What is done with single lessons; each call is one undoable step."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    # --- reading --------------------------------------------------------------------------------

    def week(self, actor: Actor, monday: dt.date, *, language: str = "kk") -> Week:
        """Return the week of the House that begins on a Monday."""
        require(actor, "group.read")
        sunday = monday + dt.timedelta(days=6)
        with self._database.read() as session:
            board = lessons_between(session, monday, sunday)
            learners = learners_of(session, monday, {lesson.group_id for lesson in board})
            both = clashing(board, learners)
            there = engagements(session, monday, sunday)
            lessons = tuple(
                WeekLesson(
                    one,
                    both.get((one.group_id, one.key), frozenset()).union(
                        clash.kind
                        for clash in lesson_clashes(one, one.teacher, there, learners)
                        if one.takes_place
                    ),
                )
                for one in board
            )
            return Week(monday, lessons, days_off_named(session, monday, sunday, language))

    def between(
        self, actor: Actor, first: dt.date, last: dt.date, group_ids: Sequence[int] | None = None
    ) -> list[BoardLesson]:
        """Return the lessons of groups in use between two days, planned and written down."""
        require(actor, "group.read")
        with self._database.read() as session:
            return lessons_between(session, first, last, group_ids)

    def teachers(self, actor: Actor) -> tuple[TeacherChoice, ...]:
        """List everybody who teaches a group or gave a lesson, by name."""
        require(actor, "group.read")
        with self._database.read() as session:
            given = select(Lesson.teacher_id).where(Lesson.teacher_id.is_not(None))
            people = session.scalars(
                select(Person)
                .where(Person.id.in_(select(GroupTeacher.person_id).union(given)))
                .order_by(Person.sort_key)
            )
            return tuple(
                TeacherChoice(one.id, short_name(one.surname, one.given_name, one.patronymic or ""))
                for one in people
            )

    def rooms(self, actor: Actor) -> dict[str, int]:
        """List the rooms by name, with their ids."""
        require(actor, "group.read")
        with self._database.read() as session:
            return {
                room.name: room.id for room in session.scalars(select(Room).order_by(Room.name))
            }

    def clashes(
        self,
        actor: Actor,
        group_id: int,
        place: LessonPlace,
        *,
        key: LessonKey | None = None,
        slot_id: int | None = None,
        language: str = "kk",
    ) -> tuple[Clash, ...]:
        """Tell what is in the way of a lesson at a place.

        `key` is that of a lesson being moved; `slot_id` asks for its weekly time, weeks ahead.
        """
        require(actor, "group.read")
        with self._database.read() as session:
            if slot_id is not None:
                return weekly.weekly_clashes(session, group_id, slot_id, place)
            return clashes_at(session, group_id, place, key, language)

    def is_in_the_way(self, actor: Actor, group_id: int, *, today: dt.date) -> bool:
        """Tell whether a lesson of a group in the seven days from today clashes with another group's."""
        require(actor, "group.read")
        with self._database.read() as session:
            board = lessons_between(session, today, today + dt.timedelta(days=6))
            learners = learners_of(session, today, {lesson.group_id for lesson in board})
            return any(group == group_id for group, _key in clashing(board, learners))

    # --- one lesson -----------------------------------------------------------------------------

    def change(
        self,
        actor: Actor,
        group_id: int,
        key: LessonKey,
        place: LessonPlace,
        *,
        today: dt.date,
        reason: str = "",
    ) -> LessonKey:
        """Give one lesson another day, time, room or teacher; return where it stands then.

        On another day the lesson leaves its old place as "moved". Raises E_LESSON_HAS_MARKS (for
        another day), E_LESSON_LOCKED, E_LESSON_CANCELLED, E_LESSON_MOVED, E_SLOT_TIME, E_DATE_FAR,
        E_LESSON_OVERLAP, and E_LESSON_CLASH while no reason is given.
        """
        require(actor, "register.lesson")
        _check_place(place, today)
        with self._database.write(actor.account_id, "lesson.change", group=group_id) as unit:
            place = self._with_teacher(unit.session, place, today)
            why = settle_clashes(unit.session, group_id, place, key, reason)
            before = _known(unit.session, group_id, key)
            lesson = find_lesson(unit, group_id, key) or make_lesson(
                unit, group_id, key, LessonStatus.PLANNED
            )
            refuse_locked(lesson)
            if lesson.status in REFUSES_MARKS:
                raise UserError(REFUSES_MARKS[LessonStatus(lesson.status)])
            if place.day != key.day:
                refuse_marked(unit, lesson)
                lesson, before = _put_on_another_day(unit, lesson, place), None
            lesson.starts_at, lesson.ends_at = place.starts_at, place.ends_at
            lesson.override_reason = why
            _put_room_and_teacher(unit.session, lesson, place, before)
            unit.session.flush()
            return LessonKey(lesson.day, lesson.number)

    def make_up(
        self,
        actor: Actor,
        group_id: int,
        key: LessonKey,
        place: LessonPlace,
        *,
        today: dt.date,
        reason: str = "",
    ) -> LessonKey:
        """Add the lesson that makes up for a cancelled one.

        Raises E_NO_LESSON, E_LESSON_NOT_CANCELLED, E_LESSON_REPLACED, and what `change` refuses.
        """
        require(actor, "register.lesson")
        _check_place(place, today)
        with self._database.write(actor.account_id, "lesson.make_up", group=group_id) as unit:
            place = self._with_teacher(unit.session, place, today)
            cancelled = find_lesson(unit, group_id, key)
            if cancelled is None or cancelled.status != LessonStatus.CANCELLED:
                raise UserError("E_LESSON_NOT_CANCELLED")
            if replacement_of(unit, cancelled) is not None:
                raise UserError("E_LESSON_REPLACED")
            return self._add(unit, group_id, place, reason, replaces=cancelled)

    def add(
        self,
        actor: Actor,
        group_id: int,
        place: LessonPlace,
        *,
        today: dt.date,
        reason: str = "",
    ) -> LessonKey:
        """Add a lesson beside the timetable; raises what `change` refuses."""
        require(actor, "register.lesson")
        _check_place(place, today)
        with self._database.write(actor.account_id, "lesson.add", group=group_id) as unit:
            place = self._with_teacher(unit.session, place, today)
            return self._add(unit, group_id, place, reason)

    def change_weekly(
        self,
        actor: Actor,
        group_id: int,
        key: LessonKey,
        place: LessonPlace,
        *,
        today: dt.date,
        reason: str = "",
    ) -> LessonKey:
        """Move the weekly time of a lesson, from this lesson on; the weeks before stay as they were.

        Raises E_NO_WEEKLY_TIME for a lesson that was added, and what `change` refuses. The reason
        given for a clash is kept with the first lesson at the new time.
        """
        require(actor, "group.change")
        _check_place(place, today)
        with self._database.write(actor.account_id, "lesson.weekly", group=group_id) as unit:
            place = self._with_teacher(unit.session, place, today)
            before = _known(unit.session, group_id, key)
            if before is None or before.slot_id is None:
                raise UserError("E_NO_WEEKLY_TIME")
            lesson = find_lesson(unit, group_id, key)
            if lesson is not None:
                refuse_marked(unit, lesson)
            why = weekly.settle_clashes(unit.session, group_id, before.slot_id, place, reason)
            slot = found(unit.session, WeeklySlot, before.slot_id)
            weekly.move_slot(unit, slot, key.day, place, before)
            unit.session.flush()
            return weekly.first_lesson(unit, group_id, place, why)

    def _with_teacher(self, session: Session, place: LessonPlace, today: dt.date) -> LessonPlace:
        """Find a teacher typed by name among the people of the House, or add them (E_NAME_EMPTY)."""
        if not place.new_teacher.strip():
            return place
        values = clean_person(name_fields(place.new_teacher, "teacher"), today)
        names = ("surname", "given_name", "patronymic")
        same = (getattr(Person, name).is_not_distinct_from(values.get(name)) for name in names)
        person_id = session.scalar(select(Person.id).where(*same).order_by(Person.id).limit(1))
        if person_id is None:
            person_id = add_person(session, self._clock, values).id
        return replace(place, teacher_id=person_id, new_teacher="")

    def _add(
        self,
        unit: Unit,
        group_id: int,
        place: LessonPlace,
        reason: str,
        *,
        replaces: Lesson | None = None,
    ) -> LessonKey:
        group = found(unit.session, StudyGroup, group_id)
        why = settle_clashes(unit.session, group_id, place, None, reason)
        lesson = Lesson(
            group_id=group_id,
            day=place.day,
            number=free_number(unit, group_id, place.day),
            starts_at=place.starts_at,
            ends_at=place.ends_at,
            status=LessonStatus.PLANNED,
            half_hours=replaces.half_hours if replaces else group.lesson_half_hours,
            replaces_id=replaces.id if replaces else None,
            override_reason=why,
        )
        unit.session.add(lesson)
        _put_room_and_teacher(unit.session, lesson, place, None)
        unit.session.flush()
        return LessonKey(lesson.day, lesson.number)


def _check_place(place: LessonPlace, today: dt.date) -> None:
    if not 0 <= place.starts_at < place.ends_at <= DAY_MINUTES:
        raise UserError("E_SLOT_TIME", field="ends_at")
    if not -DAYS_BACK <= (place.day - today).days <= DAYS_AHEAD:
        raise UserError("E_DATE_FAR", field="day")


def _known(session: Session, group_id: int, key: LessonKey) -> BoardLesson | None:
    board = lessons_between(session, key.day, key.day, [group_id])
    return next((lesson for lesson in board if lesson.key == key), None)


def _put_on_another_day(unit: Unit, lesson: Lesson, place: LessonPlace) -> Lesson:
    """Leave the old place as "moved"; a lesson that was moved before goes on from where it stands."""
    original = unit.session.get(Lesson, lesson.replaces_id) if lesson.replaces_id else None
    if original is not None and original.status == LessonStatus.MOVED:
        if original.day == place.day and original.starts_at == place.starts_at:
            unit.session.delete(lesson)
            original.status = LessonStatus.PLANNED
            return original
        lesson.number, lesson.day = free_number(unit, lesson.group_id, place.day), place.day
        return lesson
    moved = Lesson(
        group_id=lesson.group_id,
        day=place.day,
        number=free_number(unit, lesson.group_id, place.day),
        status=LessonStatus.PLANNED,
        half_hours=lesson.half_hours,
        topic=lesson.topic,
        homework=lesson.homework,
        topic_id=lesson.topic_id,
        teacher_id=lesson.teacher_id,
        room_id=lesson.room_id,
        replaces_id=lesson.id,
    )
    lesson.status = LessonStatus.MOVED
    lesson.topic_id = None  # it is taught at the new place
    unit.session.add(moved)
    return moved


def _put_room_and_teacher(
    session: Session, lesson: Lesson, place: LessonPlace, before: BoardLesson | None
) -> None:
    """Write down a room and a teacher that differ from those the lesson has by its group."""
    room_id = room_id_of(session, one_line(place.room, "room", 200))
    if before is None or room_id != before.room_id:
        lesson.room_id = room_id
    if before is None or place.teacher_id != before.teacher_id:
        lesson.teacher_id = place.teacher_id
