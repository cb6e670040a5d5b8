"""How what needs attention is found: concerns that are read together, and what they rest on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import Session

from friendship_desktop.rules.codes import GroupKind
from friendship_desktop.rules.zone import LOCAL_ZONE
from friendship_desktop.services import lesson_gaps, lookalikes
from friendship_desktop.services.attention.concerns import HOUSE, Concern, Item
from friendship_desktop.services.consents.force import has_teaching
from friendship_desktop.services.events import waiting
from friendship_desktop.services.people_list import Missing, lacks, learners
from friendship_desktop.services.person_fields import spellings
from friendship_desktop.services.settings import read_setting
from friendship_desktop.services.streaks import find_streaks
from friendship_desktop.services.teaching import is_live
from friendship_desktop.services.volunteers.shift_lines import goes_on, shift_lines
from friendship_desktop.store.models import (
    Association,
    Consent,
    GroupTeacher,
    House,
    Person,
    School,
    Shift,
    StudyGroup,
    VolunteerShift,
    WeeklySlot,
)

SAMPLES = 3
"""Names or titles shown of one line."""
STICK_DAYS = 14
SHIFT_DAYS = 7
"""Shifts without enough people are told of so many days ahead."""


Items = Iterator[tuple[Concern, Sequence[Item]]]


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """Concerns that are read together, and the tables they rest on."""

    tables: frozenset[str]
    collect: Callable[[Session, dt.date], Items]


def _house(session: Session, today: dt.date) -> Items:
    """Ask for the recovery code and a copy on a stick as soon as there are people to lose."""
    house = session.get(House, 1)
    if house is None or house.is_demo or session.scalar(select(Person.id).limit(1)) is None:
        return
    if read_setting(session, "recovery.printed_at") is None:
        yield Concern.RECOVERY_CODE, [Item(HOUSE, (), "")]
    last = read_setting(session, "copies.stick_at") or house.created_at
    day = dt.datetime.fromisoformat(last).astimezone(LOCAL_ZONE).date()
    if (today - day).days > STICK_DAYS:
        yield Concern.COPY_ON_STICK, [Item(HOUSE, (), "")]


def _lessons(session: Session, today: dt.date) -> Items:
    roll = lesson_gaps.roll_for(session, today)
    for concern, gaps in (
        (Concern.LESSON_UNMARKED, lesson_gaps.unmarked(session, roll, today)),
        (Concern.LESSON_INCOMPLETE, lesson_gaps.incomplete(session, roll, today)),
    ):
        yield concern, [Item(gap.subject, (gap.group_id,), gap.title, gap) for gap in gaps]


def _streaks(session: Session, today: dt.date) -> Items:
    """Name whoever missed lessons in a row; one lesson more makes another subject."""
    yield (
        Concern.STREAK,
        [
            Item(
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
    items: dict[Concern, list[Item]] = {}
    for person_id, surname, given_name, *lacking in session.connection().execute(query).all():
        item = Item(str(person_id), (person_id,), f"{surname} {given_name}".strip())
        for concern, is_lacking in zip(_LACKS, lacking, strict=True):
            if is_lacking:
                items.setdefault(concern, []).append(item)
    yield from items.items()


def _ending(session: Session, today: dt.date) -> Items:
    """Find learners whose consent to be taught ends within some days and is not renewed."""
    soon = today + dt.timedelta(days=read_setting(session, "consent.warn_days"))
    ends = or_(Consent.valid_until.between(today, soon), Consent.withdrawn_on.between(today, soon))
    query = (
        select(Person.id, Person.surname, Person.given_name)
        .where(
            Person.archived_at.is_(None),
            Person.id.in_(select(Consent.person_id).where(ends)),  # few: only they are looked into
            Person.id.in_(learners(today)),
            has_teaching(today),
            ~has_teaching(soon),
        )
        .order_by(Person.sort_key, Person.id)
    )
    yield (
        Concern.CONSENT_ENDING,
        [
            Item(str(person_id), (person_id,), f"{surname} {given_name}".strip())
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
            Item(
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
            [Item(str(row_id), (row_id,), title) for row_id, title in session.execute(query)],
        )


def _events(session: Session, today: dt.date) -> Items:
    tasks = waiting.tasks_due(session, today)
    yield (
        Concern.EVENT_TASK,
        [Item(f"{one.event_id}:{one.task}", (one.event_id,), one.task) for one in tasks],
    )
    for concern, rows in (
        (Concern.EVENT_NO_RESULT, waiting.without_result(session, today)),
        (Concern.EVENT_NO_NOTE, waiting.without_note(session, today)),
    ):
        yield concern, [Item(str(event_id), (event_id,), title) for event_id, title in rows]


def _shifts(session: Session, today: dt.date) -> Items:
    """Tell of today's shifts, of those ahead that lack people, and of hours nobody has confirmed."""
    soon = today + dt.timedelta(days=SHIFT_DAYS)
    near = shift_lines(session, Shift.day.between(today, soon), goes_on())
    waits = VolunteerShift.confirmed_on.is_(None) & VolunteerShift.came.is_not(False)
    open_ = select(VolunteerShift.shift_id).where(waits)
    late = shift_lines(session, Shift.day < today, Shift.id.in_(open_), goes_on())
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
            items.append(Item(str(one.id), (one.id,), sample))
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
        [Item(str(row_id), (row_id,), name) for row_id, name in session.execute(query)],
    )


PARTS = (
    Part(frozenset({"house", "setting", "person"}), _house),
    Part(
        frozenset(
            {"lesson", "mark", "enrolment", "study_group", "weekly_slot", "holiday", "study_period"}
        ),
        _lessons,
    ),
    Part(
        frozenset(
            {"lesson", "mark", "enrolment", "study_group", "person", "excused_period", "setting"}
        ),
        _streaks,
    ),
    Part(
        frozenset({"person", "guardian", "enrolment", "study_group", "consent", "consent_item"}),
        _people,
    ),
    Part(
        frozenset({"person", "enrolment", "study_group", "consent", "consent_item", "setting"}),
        _ending,
    ),
    Part(frozenset({"person"}), _pairs),
    Part(frozenset({"study_group", "group_teacher", "weekly_slot"}), _groups),
    Part(frozenset({"school", "association"}), _schools),
    Part(frozenset({"event", "event_task"}), _events),
    Part(frozenset({"event", "shift", "volunteer_shift"}), _shifts),
)
