"""F-13, the consent to the processing of personal data, prefilled from the cards."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.reports.calendar_words import digits
from friendship_desktop.reports.consent import ConsentForm, Signer
from friendship_desktop.reports.document import NAMELESS, Labels, Named, PaperLanguage
from friendship_desktop.rules.codes import ConsentPurpose, DataOwner
from friendship_desktop.rules.reference import item
from friendship_desktop.services.consents.service import TEXT_VERSION, usual_end
from friendship_desktop.services.documents.letterhead import Letterhead
from friendship_desktop.services.people_list import born, learners
from friendship_desktop.services.person_fields import spellings
from friendship_desktop.services.settings import read_setting
from friendship_desktop.store.models import (
    Association,
    Enrolment,
    Guardian,
    House,
    Person,
    School,
    StudyGroup,
)
from friendship_desktop.texts import msg

DATA: tuple[tuple[tuple[str, ...], str], ...] = (
    (
        ("person.surname", "person.given_name", "person.patronymic"),
        msg("surname, given name, patronymic"),
    ),
    (("person.birth_date", "person.birth_year"), msg("date or year of birth")),
    (("person.sex",), msg("sex, if stated")),
    (("person.phone", "person.email"), msg("telephone and e-mail, if given")),
    (("person.preferred_language",), msg("preferred language")),
    (
        ("enrolment.group_id", "enrolment.started_on", "enrolment.ended_on", "enrolment.order_no"),
        msg("group, days of enrolment and leaving, order"),
    ),
    (("mark.code", "mark.minutes_late"), msg("marks of attendance")),
    (("enrolment.start_level", "level_assessment.level"), msg("level of the language")),
    (
        ("guardian.name", "guardian.relation", "guardian.phone"),
        msg("name, relation and telephone of the legal representative"),
    ),
)
"""What the program may hold of a learner, named for people; each by its columns in the schema."""


def consent_papers(
    session: Session,
    person_ids: Sequence[int],
    head: Letterhead,
    *,
    language: PaperLanguage,
    today: dt.date,
) -> list[ConsentForm]:
    """Fill F-13 for some people, in their order; who was erased meanwhile is left out."""
    people = {
        row.id: row for row in session.scalars(select(Person).where(Person.id.in_(person_ids)))
    }
    guardians = _representatives(session, list(people))
    operators = _operators(session, head, list(people), today)
    empty = _empty(session, head, language, today)
    forms = []
    for person in (people[person_id] for person_id in person_ids if person_id in people):
        operator, number = operators.get(person.id, (empty.operator, empty.operator_bin))
        form = replace(empty, operator=operator, operator_bin=number)
        forms.append(_filled(form, person, guardians.get(person.id), today))
    return forms


def _empty(
    session: Session, head: Letterhead, language: PaperLanguage, today: dt.date
) -> ConsentForm:
    """Make the form as it is for everybody."""
    labels = Labels(language)
    third: str = read_setting(session, "consent.third_party")
    purposes = (item("consent_purpose", one) for one in ConsentPurpose)
    return ConsentForm(
        language=language,
        operator=head.house,
        operator_bin=session.scalar(select(House.bin)) or "",
        subject="",
        born="",
        signer="unknown",
        representative="",
        relation=NAMELESS,
        purposes=tuple(Named(one.kk, one.ru) for one in purposes),
        data=tuple(labels.pair(text) for _columns, text in DATA),
        until=usual_end(session, today),
        third_parties=Named.same(third) if third else NAMELESS,
        responsible=read_setting(session, "consent.responsible"),
        text_version=TEXT_VERSION,
        house_code=head.house_code,
        dated=head.dated,
    )


def _filled(
    form: ConsentForm, person: Person, guardian: tuple[str, str | None] | None, today: dt.date
) -> ConsentForm:
    signer = _signer(person, today)
    name, relation = guardian if guardian and signer != "self" else ("", None)
    named = item("relation", relation) if relation else None
    return replace(
        form,
        subject=spellings(person)[0],
        born=_born(person),
        signer=signer,
        representative=name,
        relation=Named(named.kk, named.ru) if named else NAMELESS,
    )


def _signer(person: Person, today: dt.date) -> Signer:
    known = born(person)
    if known is None:
        return "unknown"
    if not known.may_be_minor(today):
        return "self"
    return "representative" if known.age_on(today) < 18 else "unknown"


def _born(person: Person) -> str:
    if person.birth_date is not None:
        return digits(person.birth_date)
    return str(person.birth_year) if person.birth_year is not None else ""


def _representatives(
    session: Session, person_ids: Sequence[int]
) -> dict[int, tuple[str, str | None]]:
    query = (
        select(Guardian.person_id, Guardian.name, Guardian.relation)
        .where(Guardian.person_id.in_(person_ids), Guardian.is_representative)
        .order_by(Guardian.is_primary, Guardian.id.desc())
    )
    # the one to call first comes last and stays
    return {person_id: (name, relation) for person_id, name, relation in session.execute(query)}


def _operators(
    session: Session, head: Letterhead, person_ids: Sequence[int], today: dt.date
) -> dict[int, tuple[Named, str]]:
    """Name the operator where the database belongs to the associations: that of the school.

    Whoever learns in no school of an association has the House itself.
    """
    if session.scalar(select(House.data_owner)) != DataOwner.ASSOCIATION:
        return {}
    query = (
        learners(today)
        .add_columns(Association.name_kk, Association.name_ru, Association.bin)
        .join(School, School.id == StudyGroup.school_id)
        .join(Association, Association.id == School.association_id)
        .where(Enrolment.person_id.in_(person_ids))
        .order_by(Enrolment.started_on.desc(), Enrolment.id.desc())
    )
    return {
        person_id: (Named(name_kk or "", name_ru or "") or head.house, number or "")
        for person_id, name_kk, name_ru, number in session.execute(query)
    }
