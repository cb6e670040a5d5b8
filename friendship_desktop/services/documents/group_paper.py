"""F-01, the list of a group, without contacts and with them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.reports.calendar_words import digits
from friendship_desktop.reports.document import Labels, Named, PaperLanguage, Signatory
from friendship_desktop.reports.group_list import GroupList, ListedLearner
from friendship_desktop.rules.calendar_words import WEEKDAYS_SHORT
from friendship_desktop.rules.names import full_name
from friendship_desktop.rules.phones import show_phone
from friendship_desktop.rules.timetable import Slot
from friendship_desktop.services.consents.validity import is_withdrawn
from friendship_desktop.services.documents.letterhead import Letterhead
from friendship_desktop.services.documents.register_paper import language_level
from friendship_desktop.services.teaching import is_enrolled, slots_of, teachers_of
from friendship_desktop.store.models import Enrolment, Guardian, Person, School, StudyGroup
from friendship_desktop.texts import msg

TEACHER = msg("Teacher")
SCHOOL_HEAD = msg("Head of the school")


@dataclass(frozen=True, slots=True)
class _Contact:
    name: str
    phone: str


def group_lists(
    session: Session,
    group_ids: Sequence[int],
    head: Letterhead,
    *,
    language: PaperLanguage,
    with_contacts: bool,
    today: dt.date,
) -> list[GroupList]:
    """Fill F-01 for some groups as they are today, in their order; guests stand on no list."""
    query = (
        select(StudyGroup, School.name, School.head_name)
        .outerjoin(School, School.id == StudyGroup.school_id)
        .where(StudyGroup.id.in_(group_ids))
    )
    groups = {group.id: (group, school, chief) for group, school, chief in session.execute(query)}
    teachers = teachers_of(session, group_ids, today)
    slots = slots_of(session, group_ids, today)
    learners = _learners(session, group_ids, today, with_contacts=with_contacts)
    labels = Labels(language)
    sheets = []
    for group_id in group_ids:
        if group_id not in groups:
            continue
        group, school, chief = groups[group_id]
        teacher = next((one.short_name for one in teachers.get(group_id, ())), "")
        sheets.append(
            GroupList(
                language=language,
                institution=head.institution,
                school=Named.same(school) if school else head.house,
                group=Named.same(group.title),
                language_level=language_level(group.kind, group.language_code, group.level),
                teacher=", ".join(one.full_name for one in teachers.get(group_id, ())),
                year=f"{group.academic_year}–{group.academic_year + 1}",
                times=_times(slots.get(group_id, ())),
                learners=tuple(learners.get(group_id, ())),
                with_contacts=with_contacts,
                teacher_signs=Signatory(labels.pair(TEACHER), teacher),
                head_signs=(
                    Signatory(labels.pair(SCHOOL_HEAD), chief or "") if school else head.head
                ),
                house_code=head.house_code,
                dated=head.dated,
            )
        )
    return sheets


def _times(slots: Sequence[Slot]) -> Named:
    def said(language: str) -> str:
        days = WEEKDAYS_SHORT[language]
        return ", ".join(
            f"{days[slot.weekday - 1]} {_time(slot.starts_at)}–{_time(slot.ends_at)}"
            for slot in slots
        )

    return Named(said("kk"), said("ru"))


def _time(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _learners(
    session: Session, group_ids: Sequence[int], today: dt.date, *, with_contacts: bool
) -> dict[int, list[ListedLearner]]:
    query = (
        select(Enrolment, Person)
        .join(Person, Person.id == Enrolment.person_id)
        .where(Enrolment.group_id.in_(group_ids), is_enrolled(today), ~is_withdrawn(today))
        .order_by(Person.sort_key, Enrolment.id)
    )
    rows = session.execute(query).all()
    contacts = _contacts(session, [person.id for _, person in rows]) if with_contacts else {}
    lists: dict[int, list[ListedLearner]] = {}
    for stay, person in rows:
        contact = contacts.get(person.id)
        own = _shown(person.phone) if with_contacts else ""
        lists.setdefault(stay.group_id, []).append(
            ListedLearner(
                name=full_name(person.surname, person.given_name, person.patronymic or ""),
                born=str(person.birth_date.year if person.birth_date else person.birth_year or ""),
                enrolled=_enrolled(stay),
                guardian=contact.name if contact else "",
                phone=contact.phone or own if contact else own,
            )
        )
    return lists


def _enrolled(stay: Enrolment) -> str:
    order = f"№\N{NO-BREAK SPACE}{stay.order_no}" if stay.order_no else ""
    return "\n".join(part for part in (digits(stay.started_on), order) if part)


def _shown(phone: str | None) -> str:
    return show_phone(phone).replace(" ", "\N{NO-BREAK SPACE}") if phone else ""


def _contacts(session: Session, person_ids: Sequence[int]) -> dict[int, _Contact]:
    query = (
        select(Guardian.person_id, Guardian.name, Guardian.phone)
        .where(Guardian.person_id.in_(person_ids))
        .order_by(Guardian.is_primary, Guardian.id.desc())
    )
    # the one to call first comes last and stays
    return {
        person_id: _Contact(name, _shown(phone))
        for person_id, name, phone in session.execute(query)
    }
