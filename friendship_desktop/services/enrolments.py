"""Enrolling, leaving, moving: who is in which group from when to when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.codes import ReasonOut
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.consents.validity import refuse_withdrawn
from friendship_desktop.services.editing import Saved, found, put
from friendship_desktop.services.enrolling import Terms, columns, enrol_person, refuse_overlap
from friendship_desktop.services.guests import refuse_locked, split_stay
from friendship_desktop.services.leaving import end_stay, last_mark, marks_outside
from friendship_desktop.services.name_matching import KnownNames
from friendship_desktop.services.pasted import read_lines
from friendship_desktop.services.pasted_names import (
    NameMatch,
    Paste,
    PastedNames,
    enrol_lines,
    people_in,
)
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import Enrolment, Mark, Person, StudyGroup

ONE_DAY = dt.timedelta(days=1)


class Enrolments:
    """Keeps the dated lists of groups."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def enrol(
        self, actor: Actor, group_id: int, *, person_ids: Sequence[int], terms: Terms
    ) -> tuple[Saved, ...]:
        """Enrol people in one change (E_ENROLLED_TWICE when one is in the group on such a day)."""
        require(actor, "enrolment.create")
        with self._database.write(
            actor.account_id, "enrolment.create", group=group_id, people=len(person_ids)
        ) as unit:
            group = found(unit.session, StudyGroup, group_id)
            stays = [
                enrol_person(unit.session, group, found(unit.session, Person, person_id), terms)
                for person_id in person_ids
            ]
            return tuple(Saved(stay.id, unit.change_id) for stay in stays)

    def change(
        self,
        actor: Actor,
        enrolment_id: int,
        *,
        terms: Terms,
    ) -> Saved:
        """Correct the first day, reason and order of an enrolment; its last day stays.

        Refuses a first day after marks (E_MARKS_BEFORE_START) or after the last day.
        """
        require(actor, "enrolment.change")
        with self._database.write(
            actor.account_id, "enrolment.change", enrolment=enrolment_id
        ) as unit:
            stay = found(unit.session, Enrolment, enrolment_id)
            if stay.ended_on is not None and terms.started_on > stay.ended_on:
                raise UserError("E_LEAVING_BEFORE_START", field="started_on")
            marks = marks_outside(unit.session, stay.id, terms.started_on, None)
            if marks:
                raise UserError("E_MARKS_BEFORE_START", field="started_on", marks=marks)
            refuse_overlap(unit.session, stay.group_id, stay.person_id, terms.started_on, stay)
            put(stay, columns(terms))
            return Saved(stay.id, unit.change_id)

    def leave(
        self,
        actor: Actor,
        enrolment_ids: Sequence[int],
        *,
        ended_on: dt.date,
        reason_out: str,
        keep_marks: bool = False,
    ) -> Saved:
        """Note the last day of one or many enrolments in one change.

        Refuses a day before the first one (E_LEAVING_BEFORE_START) or before existing marks
        (E_MARKS_AFTER_LEAVING); with `keep_marks` those leave on the day of the last mark. The
        result's id is that of the first enrolment.
        """
        require(actor, "enrolment.leave")
        reason = ReasonOut(reason_out)
        with self._database.write(
            actor.account_id, "enrolment.leave", people=len(enrolment_ids)
        ) as unit:
            for enrolment_id in enrolment_ids:
                stay = found(unit.session, Enrolment, enrolment_id)
                end_stay(unit.session, stay, ended_on, reason, keep_marks=keep_marks)
            return Saved(enrolment_ids[0], unit.change_id)

    def come_back(self, actor: Actor, enrolment_id: int) -> Saved:
        """Take a leaving back: the enrolment has no last day again (E_ENROLLED_TWICE)."""
        require(actor, "enrolment.leave")
        with self._database.write(
            actor.account_id, "enrolment.come_back", enrolment=enrolment_id
        ) as unit:
            stay = found(unit.session, Enrolment, enrolment_id)
            stay.ended_on, stay.reason_out = None, None
            refuse_withdrawn(unit.session, [stay.person_id])
            refuse_overlap(unit.session, stay.group_id, stay.person_id, stay.started_on, stay)
            return Saved(stay.id, unit.change_id)

    def move(
        self,
        actor: Actor,
        enrolment_ids: Sequence[int],
        *,
        group_id: int,
        first_day: dt.date,
        keep_marks: bool = False,
    ) -> Saved:
        """Move learners in one change: the old list ends the day before, the new begins on a day.

        The enrolment of that very day, without marks, moves itself. The result is the first new
        one. Refuses an earlier day (E_LEAVING_BEFORE_START), later marks (E_MARKS_AFTER_LEAVING;
        with `keep_marks` the new list begins after the last one), E_ENROLLED_TWICE.
        """
        require(actor, "enrolment.move")
        with self._database.write(
            actor.account_id, "enrolment.move", people=len(enrolment_ids), group=group_id
        ) as unit:
            group = found(unit.session, StudyGroup, group_id)
            moved = [
                _move(
                    unit.session,
                    found(unit.session, Enrolment, enrolment_id),
                    group,
                    first_day,
                    keep_marks=keep_marks,
                )
                for enrolment_id in enrolment_ids
            ]
            return Saved(moved[0].id, unit.change_id)

    def remove(self, actor: Actor, enrolment_id: int) -> Saved:
        """Remove an enrolment made by mistake; one with marks is refused (E_ENROLMENT_MARKED)."""
        require(actor, "enrolment.remove")
        with self._database.write(
            actor.account_id, "enrolment.remove", enrolment=enrolment_id
        ) as unit:
            stay = found(unit.session, Enrolment, enrolment_id)
            marks = unit.session.scalar(
                select(func.count()).where(Mark.enrolment_id == enrolment_id)
            )
            if marks:
                raise UserError("E_ENROLMENT_MARKED", marks=marks)
            unit.session.delete(stay)
            unit.session.flush()
            return Saved(enrolment_id, unit.change_id)

    def take_in_guest(
        self, actor: Actor, enrolment_id: int, *, started_on: dt.date | None = None
    ) -> Saved:
        """Turn a guest into a learner from a day on; the marks of earlier days stay a guest's.

        Without a day, or with the first one, all days of the guest count. The result is the
        learner's enrolment. Refuses to add marks to lessons that an accepted package covers
        (E_LESSON_LOCKED): choose a later day then.
        """
        require(actor, "enrolment.create")
        with self._database.write(
            actor.account_id, "enrolment.take_in_guest", enrolment=enrolment_id
        ) as unit:
            stay = found(unit.session, Enrolment, enrolment_id)
            refuse_locked(unit.session, stay, started_on or stay.started_on)
            if started_on is not None and started_on > stay.started_on:
                stay = split_stay(unit, stay, started_on)
            stay.is_guest = False
            return Saved(stay.id, unit.change_id)

    def preview_names(
        self, actor: Actor, group_id: int, text: str, *, started_on: dt.date, today: dt.date
    ) -> tuple[NameMatch, ...]:
        """Read pasted names and propose people already known; nothing is saved."""
        require(actor, "enrolment.create")
        lines = read_lines(text, today=today)
        with self._database.read() as session:
            known = KnownNames(session)
            lines = tuple(map(known.ordered, lines))
            found_by_line = known.match(lines)
            inside = people_in(session, group_id, started_on)
        return tuple(NameMatch(line, found_by_line[line.number], inside) for line in lines)

    def preview_members(
        self, actor: Actor, group_id: int, text: str, *, today: dt.date
    ) -> tuple[NameMatch, ...]:
        """Read pasted names and find them on the list of a group today; nothing is saved."""
        require(actor, "enrolment.leave")
        lines = read_lines(text, today=today)
        with self._database.read() as session:
            inside = people_in(session, group_id, today)
            found_by_line = KnownNames(session, inside).match(lines)
        return tuple(NameMatch(line, found_by_line[line.number], inside) for line in lines)

    def enrol_names(
        self, actor: Actor, group_id: int, paste: Paste, *, terms: Terms, today: dt.date
    ) -> PastedNames:
        """Enrol pasted names in one change: known people as chosen, the others as new ones."""
        require(actor, "enrolment.create")
        lines = read_lines(paste.text, today=today)
        with self._database.write(
            actor.account_id, "enrolment.paste", group=group_id, people=len(lines)
        ) as unit:
            group = found(unit.session, StudyGroup, group_id)
            lines = tuple(map(KnownNames(unit.session).ordered, lines))
            made, notes = enrol_lines(unit.session, self._clock, group, lines, paste.same, terms)
            return PastedNames(unit.change_id, made, notes)


def _move(
    session: Session, stay: Enrolment, group: StudyGroup, first_day: dt.date, *, keep_marks: bool
) -> Enrolment:
    latest = last_mark(session, stay.id)
    if first_day == stay.started_on and latest is None:
        refuse_overlap(session, group.id, stay.person_id, first_day, stay)
        put(stay, {"group_id": group.id})
        return stay
    if keep_marks and latest is not None:
        first_day = max(first_day, latest + ONE_DAY)
    end_stay(session, stay, first_day - ONE_DAY, ReasonOut.TRANSFERRED)
    person = found(session, Person, stay.person_id)
    terms = Terms(first_day, stay.reason_in, is_guest=stay.is_guest)
    return enrol_person(session, group, person, terms)
