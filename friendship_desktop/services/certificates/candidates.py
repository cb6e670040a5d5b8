"""Who may be given a certificate of a group, and what stands in the way."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.rules.attendance import Tally
from friendship_desktop.rules.codes import ConsentPurpose, LessonStatus
from friendship_desktop.services.consents.force import valid_purposes
from friendship_desktop.services.homonyms import told_apart
from friendship_desktop.services.person_card import tallies_of
from friendship_desktop.services.settings import read_setting
from friendship_desktop.store.models import (
    Certificate,
    Consent,
    ConsentItem,
    Enrolment,
    Lesson,
    Person,
    RegisterNumber,
    StudyGroup,
)

PURPOSE = ConsentPurpose.CERTIFICATE


class Hindrance(StrEnum):
    """What keeps a learner out of a batch; only the first three may be overridden."""

    LOW = "low"
    """Attendance below the House's threshold: the director gives a reason."""
    NO_CONSENT = "no_consent"
    """No consent to certificates is on record: whoever issues chooses."""
    LEFT = "left"
    """Left before the end without finishing the course: whoever issues chooses."""
    NO_MARKS = "no_marks"
    """Not one mark in a held lesson."""
    WITHDRAWN = "withdrawn"
    """The consent to certificates was withdrawn."""
    ISSUED = "issued"
    """Has one that is in force."""


CHOOSABLE = frozenset({Hindrance.LOW, Hindrance.NO_CONSENT, Hindrance.LEFT})
FINISHED = frozenset({None, "completed", "transferred"})
"""Reasons of leaving with which a course counts as finished, or goes on."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A learner of a group with all his stays in it taken together."""

    enrolment_id: int
    """The latest stay: the certificate is written to it."""
    person_id: int
    full_name: str
    level: str | None
    starts_on: dt.date
    ends_on: dt.date
    tally: Tally
    half_hours: int
    """Held in the group while the learner was in it."""
    hindrances: tuple[Hindrance, ...]
    number: str = ""
    """Of the certificate in force."""

    @property
    def qualifies(self) -> bool:
        """Tell whether a batch takes this learner by itself."""
        return not self.hindrances

    @property
    def may_be_chosen(self) -> bool:
        """Tell whether a person may decide for this learner."""
        return CHOOSABLE.issuperset(self.hindrances)


def number_text(year: int, number: int) -> str:
    """Write a number of the register of certificates (domain.md § 4.8)."""
    return f"С-{year}/{number:03}"


def candidates(
    session: Session, group: StudyGroup, dated: dt.date, *, only: Collection[int] | None = None
) -> list[Candidate]:
    """List the learners of a group in Kazakh order as they stand on a day; guests are none.

    `only` names persons.
    """
    query = (
        select(Enrolment, Person)
        .join(Person, Person.id == Enrolment.person_id)
        .where(
            Enrolment.group_id == group.id,
            Enrolment.is_guest.is_(False),
            Enrolment.started_on <= dated,
        )
        .order_by(Person.sort_key, Person.id, Enrolment.started_on)
    )
    if only is not None:
        query = query.where(Person.id.in_(only))
    own: dict[int, list[tuple[Enrolment, Person]]] = {}
    for stay, person in session.execute(query):
        own.setdefault(person.id, []).append((stay, person))
    tallies = tallies_of(session, [stay.id for stays in own.values() for stay, _person in stays])
    lessons = _held(session, group.id, dated)
    purposes = valid_purposes(session, list(own), dated)
    withdrawn = _withdrawn(session, list(own), dated)
    issued = _issued(session, group.id)
    threshold = int(read_setting(session, "certificate.threshold"))
    names = told_apart({one: stays[0][1] for one, stays in own.items()})
    found = []
    for person_id, stays in own.items():
        last, _person = stays[-1]
        tally = sum((tallies.get(stay.id, Tally()) for stay, _person in stays), Tally())
        number = next((issued[stay.id] for stay, _p in stays if stay.id in issued), "")
        found.append(
            Candidate(
                enrolment_id=last.id,
                person_id=person_id,
                full_name=names[person_id],
                level=last.result_level or group.level,
                starts_on=stays[0][0].started_on,
                ends_on=min(
                    day for day in (last.ended_on, group.ends_on, dated) if day is not None
                ),
                tally=tally,
                half_hours=sum(
                    half_hours
                    for day, half_hours in lessons
                    if any(
                        stay.started_on <= day and (stay.ended_on is None or day <= stay.ended_on)
                        for stay, _person in stays
                    )
                ),
                hindrances=_hindrances(
                    last,
                    tally,
                    threshold,
                    has_consent=PURPOSE in purposes[person_id],
                    is_withdrawn=person_id in withdrawn,
                    is_issued=bool(number),
                ),
                number=number,
            )
        )
    return found


def _hindrances(
    stay: Enrolment,
    tally: Tally,
    threshold: int,
    *,
    has_consent: bool,
    is_withdrawn: bool,
    is_issued: bool,
) -> tuple[Hindrance, ...]:
    # compared as a fraction: 69.6 % must not pass a threshold of 70 by rounding
    is_low = tally.possible > 0 and tally.attended * 100 < threshold * tally.possible
    there = (
        (Hindrance.ISSUED, is_issued),
        (Hindrance.WITHDRAWN, is_withdrawn),
        (Hindrance.NO_MARKS, not tally.possible),
        (Hindrance.LOW, is_low),
        (Hindrance.NO_CONSENT, not has_consent and not is_withdrawn),
        (Hindrance.LEFT, stay.reason_out not in FINISHED),
    )
    return tuple(hindrance for hindrance, is_there in there if is_there)


def _held(session: Session, group_id: int, dated: dt.date) -> list[tuple[dt.date, int]]:
    query = select(Lesson.day, Lesson.half_hours).where(
        Lesson.group_id == group_id, Lesson.status == LessonStatus.HELD, Lesson.day <= dated
    )
    return [(day, half_hours) for day, half_hours in session.execute(query)]


def _withdrawn(session: Session, person_ids: Collection[int], dated: dt.date) -> set[int]:
    """Name those whose latest word about certificates is a withdrawal."""
    query = (
        select(Consent.person_id)
        .join(ConsentItem, ConsentItem.consent_id == Consent.id)
        .where(
            Consent.person_id.in_(person_ids),
            ConsentItem.purpose == PURPOSE,
            Consent.withdrawn_on <= dated,
        )
    )
    refused = set(session.scalars(query))
    valid = valid_purposes(session, refused, dated)
    return {person_id for person_id in refused if PURPOSE not in valid[person_id]}


def _issued(session: Session, group_id: int) -> dict[int, str]:
    query = (
        select(Certificate.enrolment_id, RegisterNumber.year, RegisterNumber.number)
        .join(RegisterNumber, RegisterNumber.id == Certificate.number_id)
        .join(Enrolment, Enrolment.id == Certificate.enrolment_id)
        .where(Enrolment.group_id == group_id, RegisterNumber.annulled_on.is_(None))
    )
    return {stay_id: number_text(year, number) for stay_id, year, number in session.execute(query)}
