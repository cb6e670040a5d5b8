"""Carries the new school year out: one change, so one undo takes all of it back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import func, or_, select

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.codes import AgeBand, GroupStatus, LanguageLevel, ReasonOut
from friendship_desktop.rules.name_keys import sort_key
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.editing import code_or_none, found, put, required_line
from friendship_desktop.services.new_year.plan import (
    Fate,
    GroupFate,
    YearPlan,
    is_there,
    read_plan,
    staying_behind,
    year_to_leave,
)
from friendship_desktop.store.database import Database, Unit
from friendship_desktop.store.models import (
    Enrolment,
    GroupTeacher,
    Lesson,
    Mark,
    StudyGroup,
    WeeklySlot,
)

KEPT = (
    "school_id",
    "kind",
    "language_code",
    "capacity",
    "planned_half_hours",
    "lesson_half_hours",
    "room_id",
    "programme_id",
)
"""Columns of a group that stay as they are from year to year."""


@dataclass(frozen=True, slots=True)
class GroupChoice:
    """What was decided about one group where it differs from the proposal."""

    fate: Fate
    title: str
    level: str | None = None
    age_band: str | None = None


@dataclass(frozen=True, slots=True)
class YearBegun:
    """What the new school year did; without a change there was nothing to do."""

    change_id: int | None
    groups: int
    learners: int
    """Enrolments in the new groups."""
    finished: int
    """Enrolments that ended in groups that do not go on."""
    archived: int


class NewYear:
    """The school year after this one."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def propose(self, actor: Actor, *, today: dt.date, from_year: int | None = None) -> YearPlan:
        """Say what would happen to each group of a year; nothing is changed."""
        require(actor, "group.create")
        with self._database.read() as session:
            year = year_to_leave(session, today) if from_year is None else from_year
            return read_plan(session, year, today)

    def begin(
        self,
        actor: Actor,
        *,
        today: dt.date,
        from_year: int,
        choices: Mapping[int, GroupChoice] | None = None,
    ) -> YearBegun:
        """Copy the groups that go on, move their learners up, archive the rest, in one change.

        `choices` replace the proposal of single groups. A group that was taken over before is left
        alone; one whose lessons are not over ends on its last day and stays out of the archive.
        Marks are never touched: whoever came later than the last day leaves on the day of the last
        mark. Raises E_TEXT_EMPTY beside `title` with the `group`, E_YEAR_FAR.
        """
        require(actor, "group.create")
        if abs(from_year - today.year) > 1:
            raise UserError("E_YEAR_FAR", year=from_year)
        with self._database.read() as session:
            groups = _decided(read_plan(session, from_year, today), choices or {})
        if not groups:
            return YearBegun(None, 0, 0, 0, 0)
        with self._database.write(
            actor.account_id, "group.new_year", year=from_year + 1, groups=len(groups)
        ) as unit:
            return _Beginning(unit, self._clock, today).run(groups)


def _decided(
    plan: YearPlan, choices: Mapping[int, GroupChoice]
) -> list[tuple[GroupFate, GroupChoice]]:
    """Put what was decided over what was proposed; groups with nothing to do are left out."""
    decided = []
    for group in plan.groups:
        proposed = GroupChoice(group.fate, group.title, group.level, group.age_band)
        choice = choices.get(group.group_id, proposed)
        may_do = (Fate.ENDS,) if group.is_continued else (Fate.GOES_ON, Fate.ENDS)
        if group.fate is not Fate.DONE and choice.fate in may_do:
            decided.append((group, choice))
    return decided


class _Beginning:
    """One carrying-out, within the unit of its use case."""

    def __init__(self, unit: Unit, clock: Clock, today: dt.date) -> None:
        self._session = unit.session
        self._unit, self._clock, self._today = unit, clock, today
        self._behind: set[int] = set()
        self._groups = self._learners = self._finished = self._archived = 0

    def run(self, groups: Sequence[tuple[GroupFate, GroupChoice]]) -> YearBegun:
        """Do every group."""
        ids = [fate.group_id for fate, _choice in groups]
        last_marks = self._last_marks(ids)
        self._behind = staying_behind(self._session, ids, self._today)
        for fate, choice in groups:
            old = found(self._session, StudyGroup, fate.group_id)
            new = self._copy(old, fate, choice) if choice.fate is Fate.GOES_ON else None
            self._stays(old, new, fate, last_marks)
            self._close(old, fate)
        self._session.flush()
        return YearBegun(
            self._unit.change_id, self._groups, self._learners, self._finished, self._archived
        )

    def _last_marks(self, ids: Sequence[int]) -> dict[int, dt.date]:
        query = (
            select(Mark.enrolment_id, func.max(Lesson.day))
            .join(Lesson, Lesson.id == Mark.lesson_id)
            .where(Lesson.group_id.in_(ids))
            .group_by(Mark.enrolment_id)
        )
        return dict(self._session.execute(query).all())

    def _copy(self, old: StudyGroup, fate: GroupFate, choice: GroupChoice) -> StudyGroup:
        try:
            title = str(required_line(200)(choice.title, "title"))
        except UserError as error:
            raise UserError(error.code, **{**error.details, "group": old.id}) from None
        new = StudyGroup(
            public_id=self._clock.new_id(),
            title=title,
            sort_key=sort_key(title),
            level=code_or_none(LanguageLevel)(choice.level, "level"),
            age_band=code_or_none(AgeBand)(choice.age_band, "age_band"),
            academic_year=old.academic_year + 1,
            starts_on=fate.starts_on,
            ends_on=fate.ends_on,
            status=GroupStatus.ACTIVE,
            continues_id=old.id,
            **{column: getattr(old, column) for column in KEPT},
        )
        self._session.add(new)
        self._session.flush()
        self._copy_teachers(old, new, fate.last_day)
        self._copy_times(old, new, fate.last_day)
        self._groups += 1
        return new

    def _copy_teachers(self, old: StudyGroup, new: StudyGroup, last: dt.date) -> None:
        query = select(GroupTeacher).where(
            GroupTeacher.group_id == old.id,
            or_(GroupTeacher.ends_on.is_(None), GroupTeacher.ends_on >= last),
        )
        self._session.add_all(
            GroupTeacher(
                group_id=new.id, person_id=row.person_id, role=row.role, starts_on=new.starts_on
            )
            for row in self._session.scalars(query.order_by(GroupTeacher.id)).all()
        )

    def _copy_times(self, old: StudyGroup, new: StudyGroup, last: dt.date) -> None:
        query = select(WeeklySlot).where(
            WeeklySlot.group_id == old.id,
            or_(WeeklySlot.valid_to.is_(None), WeeklySlot.valid_to >= last),
        )
        times = {
            (row.weekday, row.starts_at): row
            for row in self._session.scalars(query.order_by(WeeklySlot.id)).all()
        }
        self._session.add_all(
            WeeklySlot(
                group_id=new.id,
                weekday=row.weekday,
                starts_at=row.starts_at,
                ends_at=row.ends_at,
                room_id=row.room_id,
                teacher_id=row.teacher_id,
            )
            for row in times.values()
        )

    def _stays(
        self,
        old: StudyGroup,
        new: StudyGroup | None,
        fate: GroupFate,
        last_marks: Mapping[int, dt.date],
    ) -> None:
        query = select(Enrolment).where(Enrolment.group_id == old.id).order_by(Enrolment.id.desc())
        moved: set[int] = set()  # who stands on the list twice moves up once
        for stay in self._session.scalars(query).all():
            if not is_there(stay, fate.last_day):
                continue
            if stay.person_id in moved:
                self._finish(stay, fate, last_marks.get(stay.id), ReasonOut.TRANSFERRED)
            elif new is not None and not stay.is_guest and stay.person_id not in self._behind:
                self._move_up(stay, new, fate, last_marks.get(stay.id))
                moved.add(stay.person_id)
            else:
                self._finish(stay, fate, last_marks.get(stay.id), ReasonOut.COMPLETED)
                self._finished += not stay.is_guest

    def _move_up(
        self, stay: Enrolment, new: StudyGroup, fate: GroupFate, last_mark: dt.date | None
    ) -> None:
        self._learners += 1
        if stay.started_on > fate.last_day and last_mark is None:
            # enrolled in summer, for the year to come: the stay itself is of the new group
            put(stay, {"group_id": new.id})
            return
        self._finish(stay, fate, last_mark, ReasonOut.TRANSFERRED)
        self._session.add(
            Enrolment(
                person_id=stay.person_id,
                group_id=new.id,
                started_on=max(fate.starts_on, (stay.ended_on or fate.last_day) + dt.timedelta(1)),
                reason_in=stay.reason_in,
                start_level=stay.result_level,
                is_guest=False,
            )
        )

    def _finish(
        self, stay: Enrolment, fate: GroupFate, last_mark: dt.date | None, reason: ReasonOut
    ) -> None:
        last_day = max(fate.last_day, stay.started_on, last_mark or fate.last_day)
        put(stay, {"ended_on": last_day, "reason_out": reason})

    def _close(self, old: StudyGroup, fate: GroupFate) -> None:
        """Close what is over; a group whose lessons are still ahead goes on to its last day."""
        put(old, {"ends_on": old.ends_on or fate.last_day})
        if not fate.is_running:
            put(old, {"status": GroupStatus.COMPLETED, "archived_at": self._clock.instant()})
            self._archived += 1
