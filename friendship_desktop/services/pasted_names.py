"""Pasted names before they are enrolled, and the learners they become."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.editing import found
from friendship_desktop.services.enrolling import Terms, enrol_person
from friendship_desktop.services.lookalikes import Likeness, LookAlike
from friendship_desktop.services.pasted import LineNote, LineProblem, PastedLine
from friendship_desktop.services.person_fields import add_person
from friendship_desktop.store.models import Enrolment, Person, StudyGroup

STOPPED = {
    "E_ENROLLED_TWICE": LineProblem.ENROLLED,
    "E_CONSENT_WITHDRAWN": LineProblem.WITHDRAWN,
}
"""Refusals of one pasted line that stop none of the others."""


@dataclass(frozen=True, slots=True)
class NameMatch:
    """One pasted line before anything is saved, with the people who may be meant."""

    line: PastedLine
    candidates: tuple[LookAlike, ...]
    inside: frozenset[int]
    """The people who are in the group on that day already."""

    @property
    def likely(self) -> tuple[LookAlike, ...]:
        """The candidates with this very name, else those with another spelling of it."""
        sure = [one for one in self.candidates if one.likeness is not Likeness.SIMILAR]
        return tuple(one for one in sure if one.likeness is sure[0].likeness)

    @property
    def is_ambiguous(self) -> bool:
        """Tell whether several people bear this name: somebody must choose."""
        return len(self.likely) > 1

    @property
    def is_enrolled(self) -> bool:
        """Tell whether the likeliest candidate is in the group on that day already."""
        return bool(self.candidates) and self.candidates[0].person_id in self.inside


@dataclass(frozen=True, slots=True)
class MadeLearner:
    """One learner that a paste enrolled."""

    number: int
    person_id: int
    enrolment_id: int
    is_new: bool
    """The person was not known before."""


@dataclass(frozen=True, slots=True)
class PastedNames:
    """What a paste made, and the lines that need attention."""

    change_id: int
    made: tuple[MadeLearner, ...]
    notes: tuple[LineNote, ...]


@dataclass(frozen=True, slots=True)
class Paste:
    """Pasted names and what was chosen for them: line number to the person meant."""

    text: str
    same: Mapping[int, int] = field(default_factory=dict)


def enrol_lines(  # one step of two use cases, each value has its own source
    session: Session,
    clock: Clock,
    group: StudyGroup,
    lines: Sequence[PastedLine],
    same: Mapping[int, int],
    terms: Terms,
) -> tuple[tuple[MadeLearner, ...], tuple[LineNote, ...]]:
    """Enrol what pasted lines say within somebody's use case; no line stops the others."""
    made: list[MadeLearner] = []
    notes: list[LineNote] = []
    for line in lines:
        if line.problem is not None:
            notes.append(LineNote(line.number, line.text, line.problem))
        known = same.get(line.number)
        if not line.makes_learner and not (known and line.problem is LineProblem.ONE_WORD):
            continue
        person = found(session, Person, known) if known else _new_person(session, clock, line)
        try:
            stay = enrol_person(session, group, person, terms)
        except UserError as error:
            problem = STOPPED.get(error.code)
            if problem is None:
                raise
            notes.append(LineNote(line.number, line.text, problem))
        else:
            made.append(MadeLearner(line.number, person.id, stay.id, known is None))
    return tuple(made), tuple(notes)


def _new_person(session: Session, clock: Clock, line: PastedLine) -> Person:
    born = line.born
    values = {
        "surname": line.surname,
        "given_name": line.given_name,
        "patronymic": line.patronymic or None,
        "birth_date": born.date if born else None,
        "birth_year": born.year if born and not born.date else None,
        "phone": line.phone,
    }
    return add_person(session, clock, values)


def people_in(session: Session, group_id: int, day: dt.date) -> frozenset[int]:
    """Give the people who are on a group's list on a day or later."""
    query = select(Enrolment.person_id).where(
        Enrolment.group_id == group_id,
        or_(Enrolment.ended_on.is_(None), Enrolment.ended_on >= day),
    )
    return frozenset(session.scalars(query))
