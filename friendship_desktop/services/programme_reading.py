"""A group's programme against what was taught: plan and fact, the topic that is next."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass, field

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from friendship_desktop.rules import programme as rules
from friendship_desktop.rules.codes import LessonStatus
from friendship_desktop.rules.dates import ACADEMIC_YEAR_STARTS
from friendship_desktop.services.editing import found
from friendship_desktop.services.register.sheet import LessonKey
from friendship_desktop.services.timetable import planned_lessons
from friendship_desktop.store.models import Lesson, Programme, ProgrammeTopic, StudyGroup


@dataclass(frozen=True, slots=True)
class TopicLine:
    """One topic and what was taught of it in one group; `number` is its place from 1."""

    id: int
    number: int
    title: str
    half_hours: int
    homework: str | None
    taught_half_hours: int
    lessons: int
    last_day: dt.date | None


@dataclass(frozen=True, slots=True)
class GroupProgramme:
    """The programme a group follows, with plan against fact up to a day."""

    group_id: int
    programme_id: int | None
    title: str
    topics: tuple[TopicLine, ...] = ()
    standing: rules.Standing = field(default_factory=lambda: rules.Standing(0, 0, 0))
    held_half_hours: int = 0
    """Of every lesson held, with a topic of the programme or without."""
    without_topic: int = 0
    """Lessons held that name no topic of the programme."""
    next_id: int | None = None
    followers: int = 0
    """How many groups follow the programme, this one included."""


@dataclass(frozen=True, slots=True)
class TopicOffer:
    """What is offered to be written down for a lesson."""

    topic_id: int
    number: int
    title: str
    homework: str | None
    goes_on: bool
    """The topic was begun in a lesson before and has hours left."""


def topic_of_words(session: Session, group_id: int, words: str | None) -> int | None:
    """Return the topic of the group's programme that is called so, letter by letter but for case."""
    if not words:
        return None
    topics = session.execute(
        select(ProgrammeTopic.id, ProgrammeTopic.title)
        .join(StudyGroup, StudyGroup.programme_id == ProgrammeTopic.programme_id)
        .where(StudyGroup.id == group_id)
        .order_by(ProgrammeTopic.number)
    )
    wanted = words.casefold()
    return next((number for number, title in topics if title.casefold() == wanted), None)


def group_programme(session: Session, group: StudyGroup, today: dt.date) -> GroupProgramme:
    """Collect a group's programme with plan against fact (see `Programmes.of_group`)."""
    if group.programme_id is None:
        return GroupProgramme(group.id, None, "")
    topics = topics_of(session, group.programme_id)
    lessons = _held(session, group.id)
    own = {topic.id for topic in topics}
    taught: Counter[int] = Counter()
    counts: Counter[int] = Counter()
    days: dict[int, dt.date] = {}
    latest = None
    for lesson in lessons:
        if lesson.topic_id in own:
            latest = lesson.topic_id
            taught[lesson.topic_id] += lesson.half_hours
            counts[lesson.topic_id] += 1
            days[lesson.topic_id] = lesson.day
    plan = [rules.PlannedTopic(topic.id, topic.half_hours) for topic in topics]
    held_today = any(lesson.day == today for lesson in lessons)
    followers = select(func.count()).where(StudyGroup.programme_id == group.programme_id)
    return GroupProgramme(
        group_id=group.id,
        programme_id=group.programme_id,
        title=found(session, Programme, group.programme_id).title,
        topics=tuple(
            TopicLine(
                topic.id,
                number,
                topic.title,
                topic.half_hours,
                topic.homework,
                taught[topic.id],
                counts[topic.id],
                days.get(topic.id),
            )
            for number, topic in enumerate(topics, start=1)
        ),
        standing=rules.standing(
            plan, taught, _expected(session, group, today, with_today=held_today)
        ),
        held_half_hours=sum(lesson.half_hours for lesson in lessons),
        without_topic=sum(lesson.topic_id not in own for lesson in lessons),
        next_id=rules.next_topic(plan, taught, latest),
        followers=session.scalar(followers) or 0,
    )


def _expected(session: Session, group: StudyGroup, today: dt.date, *, with_today: bool) -> int:
    """Count the half hours of lessons that the timetable called for up to a day."""
    year = group.academic_year
    first = group.starts_on or dt.date(year, ACADEMIC_YEAR_STARTS, 1)
    last = group.ends_on or dt.date(year + 1, ACADEMIC_YEAR_STARTS, 1) - dt.timedelta(days=1)
    last = min(last, today if with_today else today - dt.timedelta(days=1))
    if last < first:
        return 0
    planned = planned_lessons(session, first, last, [group.id]).get(group.id, {})
    return len(planned) * group.lesson_half_hours


def topics_of(session: Session, programme_id: int) -> list[ProgrammeTopic]:
    """Read the topics of a programme in their order."""
    query = select(ProgrammeTopic).where(ProgrammeTopic.programme_id == programme_id)
    return list(session.scalars(query.order_by(ProgrammeTopic.number)))


@dataclass(frozen=True, slots=True)
class _Held:
    day: dt.date
    number: int
    half_hours: int
    topic_id: int | None


def _held(session: Session, group_id: int) -> list[_Held]:
    query = select(Lesson.day, Lesson.number, Lesson.half_hours, Lesson.topic_id)
    rows = session.execute(
        query.where(Lesson.group_id == group_id, Lesson.status == LessonStatus.HELD).order_by(
            Lesson.day, Lesson.number
        )
    )
    return [_Held(*row) for row in rows]


def offer_for(
    session: Session, group_id: int, programme_id: int, key: LessonKey
) -> TopicOffer | None:
    """Find the topic to write down for a lesson, by what was taught before it."""
    topics = topics_of(session, programme_id)
    plan = [rules.PlannedTopic(topic.id, topic.half_hours) for topic in topics]
    taught: Counter[int] = Counter()
    latest = None
    own = {topic.id for topic in topics}
    for lesson in _held(session, group_id):
        if (lesson.day, lesson.number) < (key.day, key.number) and lesson.topic_id in own:
            latest = lesson.topic_id
            taught[lesson.topic_id] += lesson.half_hours
    wanted = rules.next_topic(plan, taught, latest)
    for number, topic in enumerate(topics, start=1):
        if topic.id == wanted:
            return TopicOffer(
                topic.id, number, topic.title, topic.homework, goes_on=taught[topic.id] > 0
            )
    return None
