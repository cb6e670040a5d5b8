"""What needs attention: missing or waiting, each line leading to its rows. It blocks nothing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import Session

from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.codes import GroupKind
from friendship_desktop.rules.zone import LOCAL_ZONE
from friendship_desktop.services import lesson_gaps, lookalikes
from friendship_desktop.services.consents.force import has_teaching
from friendship_desktop.services.events import waiting
from friendship_desktop.services.lesson_gaps import LessonGap
from friendship_desktop.services.people_list import Missing, lacks, learners
from friendship_desktop.services.person_fields import spellings
from friendship_desktop.services.settings import read_setting
from friendship_desktop.services.streaks import find_streaks
from friendship_desktop.services.teaching import is_live
from friendship_desktop.services.volunteers.shift_lines import shift_lines
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import (
    Association,
    GroupTeacher,
    House,
    Person,
    School,
    SetAside,
    Shift,
    StudyGroup,
    VolunteerShift,
    WeeklySlot,
)

SAMPLES = 3
STICK_DAYS = 14
SHIFT_DAYS = 7
"""Shifts without enough people are told of so many days ahead."""


class Concern(StrEnum):
    """What a line is about, in the order in which lines stand."""

    RECOVERY_CODE = "recovery_code"
    LESSON_UNMARKED = "lesson_unmarked"
    LESSON_INCOMPLETE = "lesson_incomplete"
    STREAK = "streak"
    SHIFT_TODAY = "shift_today"
    SHIFT_SHORT = "shift_short"
    NO_GUARDIAN = "no_guardian"
    NO_PHONE = "no_phone"
    NO_BIRTH = "no_birth"
    NO_CONSENT = "no_consent"
    CONSENT_ENDING = "consent_ending"
    LOOK_ALIKES = "look_alikes"
    GROUP_NO_TEACHER = "group_no_teacher"
    GROUP_NO_TIMES = "group_no_times"
    GROUP_NO_SCHOOL = "group_no_school"
    SCHOOL_NO_ASSOCIATION = "school_no_association"
    EVENT_TASK = "event_task"
    EVENT_NO_RESULT = "event_no_result"
    EVENT_NO_NOTE = "event_no_note"
    HOURS_WAITING = "hours_waiting"
    COPY_ON_STICK = "copy_on_stick"


class Place(StrEnum):
    """Where a line leads."""

    RECOVERY = "recovery"
    REGISTER = "register"
    STREAKS = "streaks"
    PEOPLE = "people"
    GROUPS = "groups"
    SCHOOLS = "schools"
    EVENTS = "events"
    VOLUNTEERS = "volunteers"
    COPIES = "copies"


LEADS_TO = {
    Concern.RECOVERY_CODE: Place.RECOVERY,
    Concern.LESSON_UNMARKED: Place.REGISTER,
    Concern.LESSON_INCOMPLETE: Place.REGISTER,
    Concern.STREAK: Place.STREAKS,
    Concern.GROUP_NO_TEACHER: Place.GROUPS,
    Concern.GROUP_NO_TIMES: Place.GROUPS,
    Concern.GROUP_NO_SCHOOL: Place.GROUPS,
    Concern.SCHOOL_NO_ASSOCIATION: Place.SCHOOLS,
    Concern.EVENT_TASK: Place.EVENTS,
    Concern.EVENT_NO_RESULT: Place.EVENTS,
    Concern.EVENT_NO_NOTE: Place.EVENTS,
    Concern.SHIFT_TODAY: Place.VOLUNTEERS,
    Concern.SHIFT_SHORT: Place.VOLUNTEERS,
    Concern.HOURS_WAITING: Place.VOLUNTEERS,
    Concern.COPY_ON_STICK: Place.COPIES,
}
HOUSE = "house"
"""The subject of lines about the House itself."""


@dataclass(frozen=True, slots=True)
class AttentionLine:
    """One line: what, how many, whom, and where it leads."""

    concern: Concern
    count: int
    subjects: tuple[str, ...]
    """What `set_aside` takes to put this line away as it stands now."""
    ids: tuple[int, ...]
    """Persons, groups or schools; for look-alikes the two of each pair in turn."""
    samples: tuple[str, ...]
    """The first few names or titles."""
    lessons: tuple[LessonGap, ...] = ()

    @property
    def leads_to(self) -> Place:
        """The page that shows the rows."""
        return LEADS_TO.get(self.concern, Place.PEOPLE)


@dataclass(frozen=True, slots=True)
class _Item:
    subject: str
    ids: tuple[int, ...]
    sample: str
    lesson: LessonGap | None = None


class Attention:
    """Collects what needs attention and puts lines away on request."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._memory = _Memory()
        database.listen(self._forget)

    def lines(self, actor: Actor, *, today: dt.date) -> tuple[AttentionLine, ...]:
        """List what needs attention today, without what was set aside; empty lines are left out."""
        require(actor, "group.read")
        memory = self._fresh_memory(today)
        found: dict[Concern, Sequence[_Item]] = {}
        with self._database.read() as session:
            aside = {
                (row[0], row[1]) for row in session.execute(select(SetAside.kind, SetAside.subject))
            }
            for part in PARTS:
                if part not in memory.parts:
                    memory.parts[part] = dict(part.collect(session, today))
                found |= memory.parts[part]
        lines = (_line(concern, found.get(concern, ()), aside) for concern in Concern)
        return tuple(line for line in lines if line.count)

    def set_aside(self, actor: Actor, concern: str, subjects: Sequence[str]) -> int:
        """Put subjects of a line away until somebody brings them back; returns the change."""
        require(actor, "group.set_aside")
        with self._database.write(
            actor.account_id, "attention.set_aside", count=len(subjects)
        ) as unit:
            known = set(
                unit.session.scalars(select(SetAside.subject).where(SetAside.kind == concern))
            )
            unit.session.add_all(
                SetAside(kind=Concern(concern), subject=subject, account_id=actor.account_id)
                for subject in dict.fromkeys(subjects)
                if subject not in known
            )
            return unit.change_id

    def bring_back(self, actor: Actor, concern: str) -> int:
        """Show again whatever was set aside of one concern; returns the change."""
        require(actor, "group.set_aside")
        with self._database.write(actor.account_id, "attention.bring_back") as unit:
            unit.remove_where(SetAside, SetAside.kind == Concern(concern))
            return unit.change_id

    def set_aside_counts(self, actor: Actor) -> dict[Concern, int]:
        """Count what is set aside, by concern."""
        require(actor, "group.read")
        counts: dict[Concern, int] = {}
        with self._database.read() as session:
            for kind in session.scalars(select(SetAside.kind)):
                counts[Concern(kind)] = counts.get(Concern(kind), 0) + 1
        return counts

    def _fresh_memory(self, today: dt.date) -> _Memory:
        # A House that was restored from a copy has another engine and tells no listener.
        if (self._memory.engine, self._memory.day) != (self._database.engine, today):
            self._memory = _Memory(self._database.engine, today)
        return self._memory

    def _forget(self, touched: frozenset[str]) -> None:
        # A new memory: a reading that began before the change may only fill the old one.
        old = self._memory
        kept = {part: found for part, found in old.parts.items() if not part.tables & touched}
        self._memory = _Memory(old.engine, old.day, kept)


Items = Iterator[tuple[Concern, Sequence[_Item]]]


@dataclass(frozen=True, slots=True, eq=False)
class _Part:
    """Concerns that are read together, and the tables they rest on."""

    tables: frozenset[str]
    collect: Callable[[Session, dt.date], Items]


@dataclass(slots=True)
class _Memory:
    """What was found on a day, kept until its tables change."""

    engine: object = None
    day: dt.date | None = None
    parts: dict[_Part, dict[Concern, Sequence[_Item]]] = field(default_factory=dict)


def _line(concern: Concern, items: Iterable[_Item], aside: set[tuple[str, str]]) -> AttentionLine:
    left = [item for item in items if (concern, item.subject) not in aside]
    return AttentionLine(
        concern=concern,
        count=len(left),
        subjects=tuple(item.subject for item in left),
        ids=tuple(row_id for item in left for row_id in item.ids),
        samples=tuple(item.sample for item in left[:SAMPLES] if item.sample),
        lessons=tuple(item.lesson for item in left if item.lesson is not None),
    )


def _house(session: Session, today: dt.date) -> Items:
    """Ask for the recovery code and a copy on a stick as soon as there are people to lose."""
    house = session.get(House, 1)
    if house is None or house.is_demo or session.scalar(select(Person.id).limit(1)) is None:
        return
    if read_setting(session, "recovery.printed_at") is None:
        yield Concern.RECOVERY_CODE, [_Item(HOUSE, (), "")]
    last = read_setting(session, "copies.stick_at") or house.created_at
    day = dt.datetime.fromisoformat(last).astimezone(LOCAL_ZONE).date()
    if (today - day).days > STICK_DAYS:
        yield Concern.COPY_ON_STICK, [_Item(HOUSE, (), "")]


def _lessons(session: Session, today: dt.date) -> Items:
    roll = lesson_gaps.roll_for(session, today)
    for concern, gaps in (
        (Concern.LESSON_UNMARKED, lesson_gaps.unmarked(session, roll, today)),
        (Concern.LESSON_INCOMPLETE, lesson_gaps.incomplete(session, roll, today)),
    ):
        yield concern, [_Item(gap.subject, (gap.group_id,), gap.title, gap) for gap in gaps]


def _streaks(session: Session, today: dt.date) -> Items:
    """Name whoever missed lessons in a row; one lesson more makes another subject."""
    yield (
        Concern.STREAK,
        [
            _Item(
                f"{streak.enrolment_id}:{streak.last_day.isoformat()}",
                (streak.person_id,),
                streak.full_name,
            )
            for streak in find_streaks(session, today)
        ],
    )


_LACKS = {
    Concern.NO_GUARDIAN: Missing.GUARDIAN,
    Concern.NO_PHONE: Missing.PHONE,
    Concern.NO_BIRTH: Missing.BIRTH,
    Concern.NO_CONSENT: Missing.CONSENT,
}


def _people(session: Session, today: dt.date) -> Items:
    """Find learners whose cards lack something, all things in one reading."""
    conditions = [lacks(what, today) for what in _LACKS.values()]
    query = (
        select(Person.id, Person.surname, Person.given_name, *conditions)
        .where(Person.archived_at.is_(None), Person.id.in_(learners(today)), or_(*conditions))
        .order_by(Person.sort_key, Person.id)
    )
    items: dict[Concern, list[_Item]] = {}
    for person_id, surname, given_name, *lacking in session.connection().execute(query).all():
        item = _Item(str(person_id), (person_id,), f"{surname} {given_name}".strip())
        for concern, is_lacking in zip(_LACKS, lacking, strict=True):
            if is_lacking:
                items.setdefault(concern, []).append(item)
    yield from items.items()


def _ending(session: Session, today: dt.date) -> Items:
    """Find learners whose consent to be taught ends within some days and is not renewed."""
    soon = today + dt.timedelta(days=read_setting(session, "consent.warn_days"))
    query = (
        select(Person.id, Person.surname, Person.given_name)
        .where(
            Person.archived_at.is_(None),
            Person.id.in_(learners(today)),
            has_teaching(today),
            ~has_teaching(soon),
        )
        .order_by(Person.sort_key, Person.id)
    )
    yield (
        Concern.CONSENT_ENDING,
        [
            _Item(str(person_id), (person_id,), f"{surname} {given_name}".strip())
            for person_id, surname, given_name in session.execute(query)
        ],
    )


def _pairs(session: Session, _today: dt.date) -> Items:
    pairs = lookalikes.pairs(session)
    shown = [person_id for pair in pairs[: 4 * SAMPLES] for person_id in pair]
    names = {
        row.id: spellings(row)[0]
        for row in session.scalars(select(Person).where(Person.id.in_(shown)))
    }
    yield (
        Concern.LOOK_ALIKES,
        [
            _Item(
                f"{one}+{other}",
                (one, other),
                f"{names[one]} / {names[other]}" if one in names and other in names else "",
            )
            for one, other in pairs
        ],
    )


def _groups(session: Session, _today: dt.date) -> Items:
    taught = exists().where(GroupTeacher.group_id == StudyGroup.id)
    timed = exists().where(WeeklySlot.group_id == StudyGroup.id)
    homeless = (
        StudyGroup.school_id.is_(None),
        StudyGroup.kind.not_in((GroupKind.STATE_LANGUAGE, GroupKind.CONVERSATION_CLUB)),
    )
    for concern, conditions in (
        (Concern.GROUP_NO_TEACHER, (~taught,)),
        (Concern.GROUP_NO_TIMES, (~timed,)),
        (Concern.GROUP_NO_SCHOOL, homeless),
    ):
        query = (
            select(StudyGroup.id, StudyGroup.title)
            .where(is_live(), *conditions)
            .order_by(StudyGroup.sort_key, StudyGroup.id)
        )
        yield (
            concern,
            [_Item(str(row_id), (row_id,), title) for row_id, title in session.execute(query)],
        )


def _events(session: Session, today: dt.date) -> Items:
    tasks = waiting.tasks_due(session, today)
    yield (
        Concern.EVENT_TASK,
        [_Item(f"{one.event_id}:{one.task}", (one.event_id,), one.task) for one in tasks],
    )
    for concern, rows in (
        (Concern.EVENT_NO_RESULT, waiting.without_result(session, today)),
        (Concern.EVENT_NO_NOTE, waiting.without_note(session, today)),
    ):
        yield concern, [_Item(str(event_id), (event_id,), title) for event_id, title in rows]


def _shifts(session: Session, today: dt.date) -> Items:
    """Tell of today's shifts, of those ahead that lack people, and of hours nobody has confirmed."""
    soon = today + dt.timedelta(days=SHIFT_DAYS)
    near = shift_lines(session, Shift.day.between(today, soon))
    waits = VolunteerShift.confirmed_on.is_(None) & VolunteerShift.came.is_not(False)
    open_ = select(VolunteerShift.shift_id).where(waits)
    late = shift_lines(session, Shift.day < today, Shift.id.in_(open_))
    for concern, lines in (
        (Concern.SHIFT_TODAY, [one for one in near if one.day == today]),
        (Concern.SHIFT_SHORT, [one for one in near if one.missing]),
        (Concern.HOURS_WAITING, late),
    ):
        items = []
        for one in lines:
            sample = f"{one.day:%d.%m} {one.task}"
            if concern is Concern.SHIFT_TODAY:
                sample = f"{one.starts_at // 60:02}:{one.starts_at % 60:02} {one.task}"
            items.append(_Item(str(one.id), (one.id,), sample))
        yield concern, items


def _schools(session: Session, _today: dt.date) -> Items:
    archived = select(Association.id).where(Association.archived_at.is_not(None))
    query = (
        select(School.id, School.name)
        .where(
            School.archived_at.is_(None),
            or_(School.association_id.is_(None), School.association_id.in_(archived)),
        )
        .order_by(School.sort_key, School.id)
    )
    yield (
        Concern.SCHOOL_NO_ASSOCIATION,
        [_Item(str(row_id), (row_id,), name) for row_id, name in session.execute(query)],
    )


PARTS = (
    _Part(frozenset({"house", "setting", "person"}), _house),
    _Part(
        frozenset(
            {"lesson", "mark", "enrolment", "study_group", "weekly_slot", "holiday", "study_period"}
        ),
        _lessons,
    ),
    _Part(
        frozenset(
            {"lesson", "mark", "enrolment", "study_group", "person", "excused_period", "setting"}
        ),
        _streaks,
    ),
    _Part(
        frozenset({"person", "guardian", "enrolment", "study_group", "consent", "consent_item"}),
        _people,
    ),
    _Part(
        frozenset({"person", "enrolment", "study_group", "consent", "consent_item", "setting"}),
        _ending,
    ),
    _Part(frozenset({"person"}), _pairs),
    _Part(frozenset({"study_group", "group_teacher", "weekly_slot"}), _groups),
    _Part(frozenset({"school", "association"}), _schools),
    _Part(frozenset({"event", "event_task"}), _events),
    _Part(frozenset({"event", "shift", "volunteer_shift"}), _shifts),
)
