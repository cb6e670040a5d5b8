"""F-23, the weekly timetable of the House, a group, a teacher or a room."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.reports.timetable import Meeting, Timetable
from friendship_desktop.rules.names import full_name
from friendship_desktop.services.documents.hours_paper import time_span
from friendship_desktop.services.documents.letterhead import Letterhead
from friendship_desktop.services.editing import found
from friendship_desktop.services.register.board import Givers
from friendship_desktop.services.teaching import is_live, slots_of
from friendship_desktop.store.models import Person, Room, School, StudyGroup


def weekly_timetable(
    session: Session,
    head: Letterhead,
    *,
    language: PaperLanguage,
    group_id: int | None = None,
    person_id: int | None = None,
    room_id: int | None = None,
) -> Timetable:
    """Fill F-23 with the weekly times in force on the letterhead's date.

    Without a group, a teacher or a room it is the timetable of the whole House, with the place for
    its approval. Who has no lesson has no meetings in it. Raises UserError E_NOT_FOUND.
    """
    subject = _subject(session, group_id, person_id, room_id)
    of_house = not subject
    groups = _groups(session, head.dated)
    slots = slots_of(session, list(groups), head.dated)
    givers = Givers(session, list(groups))
    rooms = {room.id: room.name for room in session.scalars(select(Room))}
    meetings: list[tuple[tuple[int, int, str], Meeting]] = []
    since = []
    for one_id, times in slots.items():
        group, school = groups[one_id]
        for slot in times:
            teacher = givers.teacher_id(one_id, head.dated, None, slot)
            room = slot.room_id or group.room_id
            wanted = ((group_id, one_id), (person_id, teacher), (room_id, room))
            if any(asked is not None and asked != this for asked, this in wanted):
                continue
            shown = (
                school if group_id is None else None,
                givers.short_name(teacher) if person_id is None else None,
                rooms.get(room) if room is not None and room_id is None else None,
            )
            time = time_span(slot.starts_at, slot.ends_at)
            details = tuple(fact for fact in shown if fact)
            meeting = Meeting(slot.weekday, time, group.title, details)
            meetings.append(((slot.weekday, slot.starts_at, group.sort_key), meeting))
            since.append(slot.valid_from or group.starts_on or head.dated)
    return Timetable(
        language=language,
        institution=head.institution,
        subject=subject,
        since=max(since, default=head.dated),
        meetings=tuple(meeting for _place, meeting in sorted(meetings, key=lambda one: one[0])),
        house_code=head.house_code,
        dated=head.dated,
        approval=head.head if of_house else None,
    )


def _subject(
    session: Session, group_id: int | None, person_id: int | None, room_id: int | None
) -> str:
    if group_id is not None:
        return found(session, StudyGroup, group_id).title
    if person_id is not None:
        person = found(session, Person, person_id)
        return full_name(person.surname, person.given_name, person.patronymic or "")
    return found(session, Room, room_id).name if room_id is not None else ""


def _groups(session: Session, day: dt.date) -> dict[int, tuple[StudyGroup, str | None]]:
    query = (
        select(StudyGroup, School.name)
        .outerjoin(School, School.id == StudyGroup.school_id)
        .where(is_live(), or_(StudyGroup.ends_on.is_(None), StudyGroup.ends_on >= day))
    )
    return {group.id: (group, school) for group, school in session.execute(query)}
