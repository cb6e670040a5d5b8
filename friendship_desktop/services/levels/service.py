"""Assessing levels: a grid for a whole group, each check of it one undoable step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.codes import AssessmentKind, GroupKind, LanguageLevel
from friendship_desktop.rules.indicators import raised_level
from friendship_desktop.rules.levels import HIGHEST_SCORE, SKILLS, Scores, levels_of
from friendship_desktop.services.editing import found, one_line, put
from friendship_desktop.services.levels.movement import Movement, movement
from friendship_desktop.services.levels.progress import GroupProgress, progress
from friendship_desktop.services.levels.sheet import (
    AHEAD,
    GradeSheet,
    language_of,
    read_sheet,
    same_check,
    same_kind,
)
from friendship_desktop.store.database import Database, Unit
from friendship_desktop.store.models import Enrolment, LevelAssessment, Person, StudyGroup

NUMBER_LENGTH = 40


@dataclass(frozen=True, slots=True)
class Grade:
    """What was typed for one learner; with neither level nor score the check is taken out."""

    enrolment_id: int
    level: str | None
    scores: Scores
    external_no: str | None = None

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was typed."""
        return not self.level and not self.external_no and all(one is None for one in self.scores)


class Levels:
    """Keeps assessments and tells of progress."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def sheet(self, actor: Actor, group_id: int, kind: AssessmentKind, day: dt.date) -> GradeSheet:
        """Read the grid of a group for one kind of assessment on a day (E_NOT_FOUND)."""
        require(actor, "document.read")
        with self._database.read() as session:
            return read_sheet(session, found(session, StudyGroup, group_id), kind, day)

    def days(self, actor: Actor, group_id: int, kind: AssessmentKind) -> list[dt.date]:
        """List the days on which a group was assessed so, the latest first (E_NOT_FOUND)."""
        require(actor, "document.read")
        with self._database.read() as session:
            group = found(session, StudyGroup, group_id)
            inside = select(Enrolment.person_id).where(Enrolment.group_id == group_id)
            query = (
                select(LevelAssessment.day)
                .where(LevelAssessment.person_id.in_(inside), *same_kind(group, kind))
                .order_by(LevelAssessment.day.desc())
                .distinct()
            )
            return list(session.scalars(query))

    def save(
        self,
        actor: Actor,
        group_id: int,
        kind: AssessmentKind,
        day: dt.date,
        grades: Sequence[Grade],
        *,
        today: dt.date,
        lower_is_meant: bool = False,
    ) -> int:
        """Store one or many rows of the grid in one change, and return it.

        A placement test gives the start level, a final one the result level of the enrolment. Raises
        E_SCORE, E_LEVEL_OUTSIDE (C2 of the House's own test), E_ASSESSMENT_FUTURE,
        E_ASSESSMENT_EARLY, E_GUEST_ASSESSED, and E_LEVEL_LOWER, which goes away when the lower
        result `lower_is_meant`.
        """
        require(actor, "enrolment.assess")
        if day > today:
            raise UserError("E_ASSESSMENT_FUTURE", field="day")
        for grade in grades:
            _check(grade, kind)
        with self._database.write(
            actor.account_id, "level.assess", group=group_id, people=len(grades)
        ) as unit:
            group = found(unit.session, StudyGroup, group_id)
            for grade in grades:
                stay = found(unit.session, Enrolment, grade.enrolment_id)
                _refuse_unfit(stay, group_id, kind, day)
                _store(unit, group, stay, kind, day, grade)
                _give_level(stay, kind, grade.level, lower_is_meant=lower_is_meant)
            return unit.change_id

    def movement(
        self, actor: Actor, first: dt.date, last: dt.date, *, group_id: int | None = None
    ) -> Movement:
        """Count who went from which level to which between two days; numbers hold their learners."""
        require(actor, "document.read")
        with self._database.read() as session:
            return movement(session, first, last, group_id)

    def progress(self, actor: Actor, group_id: int, *, today: dt.date) -> GroupProgress:
        """Read how the learners of a group progressed (E_NOT_FOUND)."""
        require(actor, "document.read")
        with self._database.read() as session:
            return progress(session, found(session, StudyGroup, group_id), today)

    def progress_of(self, actor: Actor, person_id: int, *, today: dt.date) -> list[GroupProgress]:
        """Read how one person progressed in each group, the state language first (E_NOT_FOUND)."""
        require(actor, "document.read")
        with self._database.read() as session:
            person = found(session, Person, person_id)
            groups = session.scalars(
                select(StudyGroup)
                .join(Enrolment, Enrolment.group_id == StudyGroup.id)
                .where(Enrolment.person_id == person.id, Enrolment.is_guest.is_(False))
                .order_by(
                    StudyGroup.kind != GroupKind.STATE_LANGUAGE, Enrolment.started_on, StudyGroup.id
                )
            ).all()
            once = dict.fromkeys(groups)
            return [progress(session, group, today, person_id=person.id) for group in once]


def _check(grade: Grade, kind: AssessmentKind) -> None:
    for skill, score in zip(SKILLS, grade.scores, strict=True):
        if score is not None and not 0 <= score <= HIGHEST_SCORE:
            raise UserError("E_SCORE", field=skill)
    if grade.level and LanguageLevel(grade.level) not in levels_of(kind):
        raise UserError("E_LEVEL_OUTSIDE", field="level")


def _refuse_unfit(stay: Enrolment, group_id: int, kind: AssessmentKind, day: dt.date) -> None:
    if stay.group_id != group_id:
        raise UserError("E_NOT_FOUND")
    if stay.is_guest:
        raise UserError("E_GUEST_ASSESSED")
    early = AHEAD if kind is AssessmentKind.PLACEMENT else dt.timedelta()
    outside = kind is AssessmentKind.EXTERNAL_KAZTEST
    if day < stay.started_on - early and not outside:
        raise UserError("E_ASSESSMENT_EARLY", field="day")


def _store(
    unit: Unit,
    group: StudyGroup,
    stay: Enrolment,
    kind: AssessmentKind,
    day: dt.date,
    grade: Grade,
) -> None:
    session: Session = unit.session
    row = session.scalar(
        select(LevelAssessment).where(
            LevelAssessment.person_id == stay.person_id, *same_check(group, kind, day)
        )
    )
    if grade.is_empty:
        if row is not None:
            session.delete(row)
        return
    outside = kind is AssessmentKind.EXTERNAL_KAZTEST
    if row is None:
        row = LevelAssessment(
            person_id=stay.person_id,
            group_id=None if outside else group.id,
            language_code=language_of(group),
            kind=kind,
            day=day,
        )
        session.add(row)
    number = one_line(grade.external_no, "external_no", NUMBER_LENGTH) or None
    scores = dict(zip(SKILLS, grade.scores, strict=True))
    put(row, {"level": grade.level or None, "external_no": number if outside else None, **scores})


def _give_level(
    stay: Enrolment, kind: AssessmentKind, level: str | None, *, lower_is_meant: bool
) -> None:
    if kind is AssessmentKind.PLACEMENT:
        put(stay, {"start_level": level or None})
    elif kind is AssessmentKind.FINAL:
        if _is_lower(stay.start_level, level) and not lower_is_meant:
            raise UserError("E_LEVEL_LOWER", field="level", start=stay.start_level, result=level)
        put(stay, {"result_level": level or None})


def _is_lower(start: str | None, result: str | None) -> bool:
    if not start or not result:
        return False
    return raised_level(LanguageLevel(result), LanguageLevel(start))
