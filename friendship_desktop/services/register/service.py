"""The register as the window, the command line and the papers use it."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence

from sqlalchemy import or_, select

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.codes import LessonStatus, MarkCode
from friendship_desktop.rules.dates import month_end, month_start
from friendship_desktop.rules.names import search_key, sort_key, split_name
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.editing import required_reason
from friendship_desktop.services.programme_reading import topic_of_words
from friendship_desktop.services.register.board import lessons_between
from friendship_desktop.services.register.reading import read_sheet, without_withdrawn
from friendship_desktop.services.register.sheet import (
    CellMark,
    GroupChoice,
    LessonKey,
    OpenSheet,
    Saved,
    Sheet,
)
from friendship_desktop.services.register.writing import (
    find_lesson,
    free_number,
    make_lesson,
    refuse_locked,
    refuse_marked,
    replacement_of,
    write_marks,
)
from friendship_desktop.services.settings import read_setting, write_setting
from friendship_desktop.services.teaching import stays_between
from friendship_desktop.store.database import Database, Unit
from friendship_desktop.store.models import (
    Enrolment,
    Lesson,
    Person,
    School,
    StudyGroup,
)

YEARS_BACK = 5
REASON_LENGTH = 200


class RegisterService:
    """Shows month sheets and writes marks into them."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def sheet(self, group_id: int, month: dt.date, *, today: dt.date) -> Sheet:
        """Return a group's month; `month` is any day of it.

        Whoever withdrew the consent is not shown from the month of the withdrawal on; the figures
        of lessons and the printed register keep the marks of before.

        Raises UserError E_NO_GROUP.
        """
        first = month_start(month)
        with self._database.read() as session:
            sheet = read_sheet(session, group_id, first, month_end(first), today)
            return without_withdrawn(session, sheet)

    def choices(self, also: int | None = None) -> list[GroupChoice]:
        """Return the groups in use, schools together, and `also` an archived one that was asked for."""
        with self._database.read() as session:
            rows = session.execute(
                select(
                    StudyGroup.id,
                    StudyGroup.title,
                    School.name,
                    StudyGroup.kind,
                    StudyGroup.archived_at.is_not(None),
                )
                .outerjoin(School, School.id == StudyGroup.school_id)
                .where(or_(StudyGroup.archived_at.is_(None), StudyGroup.id == also))
                .order_by(School.sort_key.is_(None), School.sort_key, StudyGroup.sort_key)
            )
            return [GroupChoice(*row) for row in rows]

    def open_sheets(self, month: dt.date, *, today: dt.date) -> list[OpenSheet]:
        """Return the groups in use whose sheets of a month are not entered whole, schools together."""
        last = min(month_end(month), today)
        with self._database.read() as session:
            board = lessons_between(session, month_start(month), last)
        open_ = Counter(one.group_id for one in board if one.is_to_mark and not one.is_locked)
        return [
            OpenSheet(one.group_id, one.title, one.school, open_[one.group_id])
            for one in self.choices()
            if one.group_id in open_
        ]

    def mark(self, actor: Actor, group_id: int, wish: CellMark, *, today: dt.date) -> Saved:
        """Set or clear one cell, durably.

        Raises UserError E_FUTURE_LESSON, E_LESSON_CANCELLED, E_LESSON_LOCKED, E_NOT_ENROLLED_THEN.
        """
        return self._write(actor, group_id, [wish], action="register.mark", today=today)

    def paste(
        self, actor: Actor, group_id: int, wishes: Sequence[CellMark], *, today: dt.date
    ) -> Saved:
        """Set many cells as one step: all of them or none."""
        return self._write(actor, group_id, wishes, action="register.paste", today=today)

    def mark_rest_present(
        self, actor: Actor, group_id: int, key: LessonKey, *, today: dt.date
    ) -> Saved:
        """Mark everybody without a mark as present, or as known in advance; no mark is changed."""
        sheet = self.sheet(group_id, key.day, today=today)
        column = sheet.column(key)
        if column is None:
            raise UserError("E_NO_LESSON")
        rest = [
            CellMark(key, row.enrolment_id, row.cells[column].proposed or MarkCode.PRESENT)
            for row in sheet.learners
            if row.cells[column].waits
        ]
        return self._write(actor, group_id, rest, action="register.rest_present", today=today)

    def add_lesson(
        self,
        actor: Actor,
        group_id: int,
        day: dt.date,
        *,
        today: dt.date,
    ) -> LessonKey:
        """Write a lesson down on a day, a second one if the day has one already.

        Raises UserError E_DATE_FAR when the day is not within a year ahead or five back.
        """
        require(actor, "register.lesson")
        if (
            not today.replace(year=today.year - YEARS_BACK, day=1)
            <= day
            <= today + dt.timedelta(days=366)
        ):
            raise UserError("E_DATE_FAR")
        with self._database.write(actor.account_id, "register.add_lesson", group=group_id) as unit:
            key = LessonKey(day, free_number(unit, group_id, day))
            make_lesson(unit, group_id, key, LessonStatus.PLANNED)
            return key

    def remove_lesson(self, actor: Actor, group_id: int, key: LessonKey) -> None:
        """Take back a lesson added by mistake (E_LESSON_HAS_MARKS, E_LESSON_REPLACED)."""
        require(actor, "register.lesson")
        with self._database.write(
            actor.account_id, "register.remove_lesson", group=group_id
        ) as unit:
            lesson = find_lesson(unit, group_id, key)
            if lesson is not None:
                refuse_marked(unit, lesson)
                if replacement_of(unit, lesson) is not None:
                    raise UserError("E_LESSON_REPLACED")
                if lesson.replaces_id is not None:
                    original = unit.session.get_one(Lesson, lesson.replaces_id)
                    if original.status == LessonStatus.MOVED:
                        original.status = LessonStatus.PLANNED
                unit.session.delete(lesson)

    def cancel_lesson(self, actor: Actor, group_id: int, key: LessonKey, *, reason: str) -> None:
        """Note that a lesson did not take place, and why (E_REASON_EMPTY); refused while it has marks."""
        require(actor, "register.lesson")
        why = required_reason(reason, REASON_LENGTH)
        with self._database.write(
            actor.account_id, "register.cancel_lesson", group=group_id
        ) as unit:
            lesson = self._written(unit, group_id, key)
            refuse_marked(unit, lesson)
            if lesson.status == LessonStatus.MOVED:
                raise UserError("E_LESSON_MOVED")
            lesson.status = LessonStatus.CANCELLED
            lesson.cancel_reason = why

    def restore_lesson(self, actor: Actor, group_id: int, key: LessonKey) -> None:
        """Take a cancellation or a move back; what replaced the lesson goes, unless it has marks."""
        require(actor, "register.lesson")
        with self._database.write(
            actor.account_id, "register.restore_lesson", group=group_id
        ) as unit:
            lesson = self._written(unit, group_id, key)
            refuse_locked(lesson)
            replacement = replacement_of(unit, lesson)
            if replacement is not None:
                refuse_marked(unit, replacement)
                unit.session.delete(replacement)
            lesson.status = LessonStatus.PLANNED
            lesson.cancel_reason = None

    def describe_lesson(
        self,
        actor: Actor,
        group_id: int,
        key: LessonKey,
        *,
        topic: str | None,
        homework: str | None,
        half_hours: int | None = None,
        topic_id: int | None = None,
    ) -> None:
        """Note what a lesson was about and what was set for home.

        `topic_id` is the topic of the programme it stands for; without it, the one of the same words.
        """
        require(actor, "register.lesson")
        with self._database.write(
            actor.account_id, "register.describe_lesson", group=group_id
        ) as unit:
            lesson = self._written(unit, group_id, key)
            refuse_locked(lesson)
            lesson.topic = (topic or "").strip()[:200] or None
            known = topic_id if lesson.topic else None
            lesson.topic_id = known or topic_of_words(unit.session, group_id, lesson.topic)
            lesson.homework = (homework or "").strip()[:200] or None
            lesson.half_hours = half_hours or lesson.half_hours

    def add_guest(self, actor: Actor, group_id: int, name: str, day: dt.date) -> int:
        """Add somebody who came on trial to the foot of the register; returns the enrolment's id.

        Raises UserError E_NAME_EMPTY.
        """
        require(actor, "register.guest")
        parts = split_name(name)
        if not (parts.surname or parts.given_name):
            raise UserError("E_NAME_EMPTY")
        with self._database.write(actor.account_id, "register.add_guest", group=group_id) as unit:
            person = Person(
                public_id=self._clock.new_id(),
                surname=parts.surname,
                given_name=parts.given_name,
                patronymic=parts.patronymic or None,
                sort_key=sort_key(parts.surname, parts.given_name, parts.patronymic),
                search_key=search_key(parts.surname, parts.given_name, parts.patronymic),
            )
            unit.session.add(person)
            unit.session.flush()
            stay = Enrolment(person_id=person.id, group_id=group_id, started_on=day, is_guest=True)
            unit.session.add(stay)
            unit.session.flush()
            return stay.id

    def enrolment_on(self, group_id: int, person_public_id: str, day: dt.date) -> int | None:
        """Return the enrolment under which a person may be marked on a day, if there is one."""
        with self._database.read() as session:
            return session.scalar(
                select(Enrolment.id)
                .join(Person, Person.id == Enrolment.person_id)
                .where(Enrolment.group_id == group_id, Person.public_id == person_public_id)
                .where(stays_between(day, day))
            )

    def place(self) -> dict[str, object] | None:
        """Return where the register was left: group, month, day and enrolment."""
        with self._database.read() as session:
            place: dict[str, object] | None = read_setting(session, "register.place")
            return place

    def remember_place(
        self,
        actor: Actor,
        *,
        group_id: int,
        month: dt.date,
        day: dt.date | None,
        enrolment_id: int | None,
    ) -> None:
        """Remember the cell, so that the program reopens there."""
        place = {
            "group": group_id,
            "month": month.isoformat(),
            "day": day.isoformat() if day else None,
            "enrolment": enrolment_id,
        }
        with self._database.write(actor.account_id, "register.place") as unit:
            write_setting(unit.session, "register.place", place)

    def _write(
        self,
        actor: Actor,
        group_id: int,
        wishes: Sequence[CellMark],
        *,
        action: str,
        today: dt.date,
    ) -> Saved:
        require(actor, "register.mark")
        facts = {"group": group_id, "cells": len(wishes)}
        with self._database.write(actor.account_id, action, **facts) as unit:
            created = write_marks(unit, group_id, wishes, today=today)
        return Saved(len(wishes), self._clock.now(), unit.change_id, created)

    def _written(self, unit: Unit, group_id: int, key: LessonKey) -> Lesson:
        return find_lesson(unit, group_id, key) or make_lesson(
            unit, group_id, key, LessonStatus.PLANNED
        )
