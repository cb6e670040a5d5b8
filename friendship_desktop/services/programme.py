"""Programmes of groups: topics with hours and homework, plan against fact, the topic that is next."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select

from friendship_desktop.errors import UserError
from friendship_desktop.rules import programme as rules
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.codes import LessonStatus
from friendship_desktop.services.editing import Saved, found, line, put, required_line
from friendship_desktop.services.programme_reading import (
    GroupProgramme,
    TopicOffer,
    group_programme,
    offer_for,
    topics_of,
)
from friendship_desktop.services.register.sheet import LessonKey
from friendship_desktop.services.register.writing import (
    REFUSES_MARKS,
    find_lesson,
    make_lesson,
    refuse_locked,
)
from friendship_desktop.sheets.topics import MOST_HALF_HOURS, TopicSheet, read_topics
from friendship_desktop.store.database import Database, Unit
from friendship_desktop.store.models import Lesson, Programme, ProgrammeTopic, StudyGroup

TEXT = 200
HIGHEST_NUMBER = 30_000


@dataclass(frozen=True, slots=True)
class TopicDraft:
    """One topic as it is typed; `id` that of the row it was before, None for a new one."""

    title: str
    half_hours: int = rules.LESSON_HALF_HOURS
    homework: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True)
class ProgrammeChoice:
    """A programme that a group may follow."""

    id: int
    title: str
    topics: int
    half_hours: int
    groups: int


class Programmes:
    """The programmes of the House and the groups that follow them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # --- reading --------------------------------------------------------------------------------

    def of_group(self, actor: Actor, group_id: int, *, today: dt.date) -> GroupProgramme:
        """Show a group's programme with plan against fact; empty when it follows none (E_NOT_FOUND).

        Due are the hours of the lessons that the timetable called for before `today`, at most those
        of the programme; a lesson of today is due once it is held.
        """
        require(actor, "group.read")
        with self._database.read() as session:
            return group_programme(session, found(session, StudyGroup, group_id), today)

    def choices(self, actor: Actor) -> tuple[ProgrammeChoice, ...]:
        """List the programmes by name, for a group to follow."""
        require(actor, "group.read")
        with self._database.read() as session:
            topics = (
                select(
                    ProgrammeTopic.programme_id,
                    func.count().label("topics"),
                    func.sum(ProgrammeTopic.half_hours).label("half_hours"),
                )
                .group_by(ProgrammeTopic.programme_id)
                .subquery()
            )
            groups = (
                select(StudyGroup.programme_id, func.count().label("groups"))
                .where(StudyGroup.programme_id.is_not(None))
                .group_by(StudyGroup.programme_id)
                .subquery()
            )
            rows = session.execute(
                select(
                    Programme.id,
                    Programme.title,
                    func.coalesce(topics.c.topics, 0),
                    func.coalesce(topics.c.half_hours, 0),
                    func.coalesce(groups.c.groups, 0),
                )
                .outerjoin(topics, topics.c.programme_id == Programme.id)
                .outerjoin(groups, groups.c.programme_id == Programme.id)
                .order_by(Programme.title, Programme.id)
            )
            return tuple(ProgrammeChoice(*row) for row in rows)

    def offer(self, group_id: int, key: LessonKey) -> TopicOffer | None:
        """Return the topic to write down for a lesson, by what was taught before it."""
        with self._database.read() as session:
            group = found(session, StudyGroup, group_id)
            if group.programme_id is None:
                return None
            return offer_for(session, group.id, group.programme_id, key)

    def read(self, file: Path) -> TopicSheet:
        """Read a list of topics from a workbook; nothing is stored.

        Raises UserError E_NO_FILE, E_SHEET, E_SHEET_PASSWORD, E_SHEET_SIZE, E_SHEET_EMPTY,
        E_TOPICS_NONE.
        """
        return read_topics(file)

    # --- writing --------------------------------------------------------------------------------

    def save(self, actor: Actor, group_id: int, title: str, topics: Sequence[TopicDraft]) -> Saved:
        """Write the topics of the group's programme, a new one if it follows none, in this order.

        Every group that follows the programme gets them. A topic that goes leaves its words in the
        lessons. Raises UserError E_TEXT_EMPTY, E_TEXT_LONG, E_TEXT_CONTROL, E_TOPIC_HOURS.
        """
        require(actor, "group.change")
        name = required_line(TEXT)(title, "title")
        rows = [_clean(draft, number) for number, draft in enumerate(topics, start=1)]
        with self._database.write(actor.account_id, "programme.save", group=group_id) as unit:
            group = found(unit.session, StudyGroup, group_id)
            if group.programme_id is None:
                row = Programme(title=name, language_code=group.language_code, level=group.level)
                unit.session.add(row)
                unit.session.flush()
                group.programme_id = row.id
            else:
                row = found(unit.session, Programme, group.programme_id)
                put(row, {"title": name})
            _write_topics(unit, row.id, topics, rows)
            return Saved(row.id, unit.change_id)

    def follow(self, actor: Actor, group_id: int, programme_id: int | None) -> Saved:
        """Let a group follow a programme that is there, or none (E_NOT_FOUND)."""
        require(actor, "group.change")
        with self._database.write(actor.account_id, "programme.follow", group=group_id) as unit:
            group = found(unit.session, StudyGroup, group_id)
            if programme_id is not None:
                found(unit.session, Programme, programme_id)
            put(group, {"programme_id": programme_id})
            return Saved(group.id, unit.change_id)

    def take(self, actor: Actor, group_id: int, key: LessonKey, topic_id: int) -> Saved:
        """Write a topic of the programme, with its homework, into a lesson.

        Homework typed before stays. Raises UserError E_NOT_FOUND, E_LESSON_LOCKED,
        E_LESSON_CANCELLED, E_LESSON_MOVED.
        """
        require(actor, "register.lesson")
        with self._database.write(actor.account_id, "programme.take", group=group_id) as unit:
            topic = found(unit.session, ProgrammeTopic, topic_id)
            lesson = find_lesson(unit, group_id, key) or make_lesson(
                unit, group_id, key, LessonStatus.PLANNED
            )
            refuse_locked(lesson)
            if lesson.status in REFUSES_MARKS:
                raise UserError(REFUSES_MARKS[LessonStatus(lesson.status)])
            put(
                lesson,
                {
                    "topic": topic.title,
                    "topic_id": topic.id,
                    "homework": lesson.homework or topic.homework,
                },
            )
            return Saved(lesson.id, unit.change_id)


def from_sheet(sheet: TopicSheet, before: GroupProgramme) -> list[TopicDraft]:
    """Give the topics of a workbook to be saved.

    One that is called as a topic was before goes on being that topic: what was taught stays taught.
    """
    known = {topic.title.casefold(): topic.id for topic in before.topics}
    return [
        TopicDraft(row.title, row.half_hours, row.homework, known.pop(row.title.casefold(), None))
        for row in sheet.topics
    ]


def _clean(draft: TopicDraft, number: int) -> dict[str, object]:
    """Check what was typed; a refusal says in `number` which topic it is about."""
    if not 0 < draft.half_hours <= MOST_HALF_HOURS:
        raise UserError("E_TOPIC_HOURS", number=number, most=MOST_HALF_HOURS // 2)
    try:
        return {
            "title": required_line(TEXT)(draft.title, "title"),
            "half_hours": draft.half_hours,
            "homework": line(TEXT)(draft.homework, "homework"),
        }
    except UserError as error:
        raise UserError(error.code, **{**error.details, "number": number}) from error


def _write_topics(
    unit: Unit, programme_id: int, drafts: Sequence[TopicDraft], rows: Sequence[dict[str, object]]
) -> None:
    session = unit.session
    known = {topic.id: topic for topic in topics_of(session, programme_id)}
    kept = [known.pop(draft.id, None) if draft.id is not None else None for draft in drafts]
    for gone in known.values():
        unit.change_where(Lesson, {"topic_id": None}, Lesson.topic_id == gone.id)
        session.delete(gone)
    session.flush()
    numbers = [topic.number for topic in kept if topic is not None]
    highest = max((*numbers, *(topic.number for topic in known.values())), default=0)
    in_place = numbers == sorted(numbers) and all(
        topic is not None for topic in kept[: len(numbers)]
    )
    # Numbers only order the topics. Where the order changes all move beyond those there were: never
    # one onto another, which the database would refuse, on the way here and on the way back.
    base = highest if highest + len(rows) <= HIGHEST_NUMBER else 0
    for place, (topic, values) in enumerate(zip(kept, rows, strict=True), start=1):
        number = topic.number if topic is not None and in_place else base + place
        if topic is None:
            session.add(ProgrammeTopic(programme_id=programme_id, number=number, **values))
        else:
            put(topic, {**values, "number": number})
    session.flush()
