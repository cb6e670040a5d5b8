"""Issuing certificates: numbered in the register, never twice, annulled with a reason."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Select, select

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.names import fold, full_name
from friendship_desktop.services.certificates.candidates import (
    Candidate,
    Hindrance,
    candidates,
    number_text,
)
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.editing import found, one_line
from friendship_desktop.services.numbering import CERTIFICATES, annul, next_number
from friendship_desktop.services.settings import read_setting
from friendship_desktop.store.database import Database, Unit
from friendship_desktop.store.models import (
    Certificate,
    Enrolment,
    Person,
    RegisterNumber,
    School,
    StudyGroup,
)

REASON_LENGTH = 200
# without 0, 1, I, L, O and U: nothing that is misread from paper
ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE_LENGTH = 8


@dataclass(frozen=True, slots=True)
class CertificateLine:
    """One line of the register of certificates."""

    id: int
    number: str
    year: int
    dated: dt.date
    person_id: int
    full_name: str
    group_id: int
    group: str
    school: str | None
    level: str | None
    verify_code: str
    override_reason: str | None
    copies: int
    annulled_on: dt.date | None
    annul_reason: str | None


@dataclass(frozen=True, slots=True)
class Issued:
    """What an issue left behind: the certificates, and the change that "Undo" takes back."""

    ids: tuple[int, ...]
    change_id: int


class Certificates:
    """Issues certificates and keeps their register."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def candidates(self, actor: Actor, group_id: int, *, dated: dt.date) -> list[Candidate]:
        """List who is or was in a group with what stands in the way of a certificate (E_NOT_FOUND)."""
        require(actor, "document.read")
        with self._database.read() as session:
            return candidates(session, found(session, StudyGroup, group_id), dated)

    def issue(
        self,
        actor: Actor,
        enrolment_ids: Sequence[int],
        *,
        dated: dt.date,
        today: dt.date,
        override_reason: str = "",
    ) -> Issued:
        """Issue certificates in one change, with numbers one after another.

        `override_reason` is the director's, for those below the House's threshold of attendance.
        Raises E_CERTIFICATE_NOBODY, E_CERTIFICATE_DATE, E_CERTIFICATE_GUEST, E_CERTIFICATE_NO_MARKS,
        E_CERTIFICATE_LOW, E_CERTIFICATE_TWICE, E_CERTIFICATE_WITHDRAWN; then no number is taken.
        """
        require(actor, "certificate.issue")
        if not enrolment_ids:
            raise UserError("E_CERTIFICATE_NOBODY")
        if dated > today:
            raise UserError("E_CERTIFICATE_DATE", field="dated")
        reason = one_line(override_reason, "override_reason", REASON_LENGTH)
        with self._database.write(
            actor.account_id, "certificate.issue", people=len(enrolment_ids)
        ) as unit:
            made = [
                self._issue(unit, found(unit.session, Enrolment, one), dated, reason)
                for one in dict.fromkeys(enrolment_ids)
            ]
            return Issued(tuple(made), unit.change_id)

    def _issue(self, unit: Unit, stay: Enrolment, dated: dt.date, reason: str) -> int:
        session = unit.session
        if stay.is_guest:
            raise UserError("E_CERTIFICATE_GUEST")
        if stay.started_on > dated:
            raise UserError("E_CERTIFICATE_DATE", field="dated")
        group = found(session, StudyGroup, stay.group_id)
        (one,) = candidates(session, group, dated, only=[stay.person_id])
        threshold = int(read_setting(session, "certificate.threshold"))
        _refuse(one, reason, threshold)
        number = next_number(unit, CERTIFICATES, dated, group.title)
        public_id = self._clock.new_id()
        row = Certificate(
            public_id=public_id,
            number_id=number.id,
            enrolment_id=one.enrolment_id,
            level=one.level,
            half_hours=one.half_hours,
            starts_on=one.starts_on,
            ends_on=one.ends_on,
            attended=one.tally.attended,
            possible=one.tally.possible,
            override_reason=reason if Hindrance.LOW in one.hindrances else None,
            verify_code=verify_code(public_id),
            copies=0,
        )
        session.add(row)
        session.flush()
        return row.id

    def annul(self, actor: Actor, certificate_id: int, *, on: dt.date, reason: str) -> int:
        """Annul a certificate: its number stays taken; return the change.

        Raises E_REASON_EMPTY beside `reason`, E_NUMBER_ANNULLED.
        """
        require(actor, "certificate.annul")
        with self._database.write(actor.account_id, "certificate.annul") as unit:
            row = found(unit.session, Certificate, certificate_id)
            annul(unit, row.number_id, on=on, reason=reason)
            return unit.change_id

    def note_copies(self, actor: Actor, certificate_ids: Sequence[int]) -> int:
        """Count a copy of each certificate, before it is printed again; return the change."""
        require(actor, "certificate.issue")
        with self._database.write(
            actor.account_id, "certificate.copy", people=len(certificate_ids)
        ) as unit:
            for one in certificate_ids:
                found(unit.session, Certificate, one).copies += 1
            return unit.change_id

    def list(
        self,
        actor: Actor,
        *,
        text: str = "",
        year: int | None = None,
        group_id: int | None = None,
        person_id: int | None = None,
    ) -> list[CertificateLine]:
        """List the register, latest first; `text` is a name, a number or the code of the paper."""
        require(actor, "document.read")
        query = register_query()
        for condition in (
            None if year is None else RegisterNumber.year == year,
            None if group_id is None else Enrolment.group_id == group_id,
            None if person_id is None else Enrolment.person_id == person_id,
        ):
            if condition is not None:
                query = query.where(condition)
        with self._database.read() as session:
            lines = [
                _line(row, number, person, group, school)
                for row, number, person, group, school in session.execute(query)
            ]
        words = fold(text).split()
        return [line for line in lines if _says(line, words)]


def register_query() -> Select[Certificate, RegisterNumber, Person, StudyGroup, str]:
    """Select certificates with their numbers, people and groups, latest first."""
    return (
        select(Certificate, RegisterNumber, Person, StudyGroup, School.name)
        .join(RegisterNumber, RegisterNumber.id == Certificate.number_id)
        .join(Enrolment, Enrolment.id == Certificate.enrolment_id)
        .join(Person, Person.id == Enrolment.person_id)
        .join(StudyGroup, StudyGroup.id == Enrolment.group_id)
        .outerjoin(School, School.id == StudyGroup.school_id)
        .order_by(RegisterNumber.year.desc(), RegisterNumber.number.desc())
    )


def verify_code(public_id: str) -> str:
    """Make the code that a paper is checked by; it cannot be computed from anything on the paper."""
    value = int.from_bytes(hashlib.sha256(public_id.encode()).digest())
    code = ""
    for _place in range(CODE_LENGTH):
        value, place = divmod(value, len(ALPHABET))
        code += ALPHABET[place]
    return code


def _refuse(one: Candidate, reason: str, threshold: int) -> None:
    there = one.hindrances
    if Hindrance.ISSUED in there:
        raise UserError("E_CERTIFICATE_TWICE", number=one.number)
    if Hindrance.WITHDRAWN in there:
        raise UserError("E_CERTIFICATE_WITHDRAWN")
    if Hindrance.NO_MARKS in there:
        raise UserError("E_CERTIFICATE_NO_MARKS")
    if Hindrance.LOW in there and not reason:
        raise UserError(
            "E_CERTIFICATE_LOW",
            field="override_reason",
            percent=one.tally.percent,
            threshold=threshold,
        )


def _says(line: CertificateLine, words: Sequence[str]) -> bool:
    said = fold(f"{line.full_name} {line.number} {line.verify_code} {line.group}")
    return all(word in said for word in words)


def _line(
    row: Certificate,
    number: RegisterNumber,
    person: Person,
    group: StudyGroup,
    school: str | None,
) -> CertificateLine:
    return CertificateLine(
        id=row.id,
        number=number_text(number.year, number.number),
        year=number.year,
        dated=number.dated,
        person_id=person.id,
        full_name=full_name(person.surname, person.given_name, person.patronymic or ""),
        group_id=group.id,
        group=group.title,
        school=school,
        level=row.level,
        verify_code=row.verify_code,
        override_reason=row.override_reason,
        copies=row.copies,
        annulled_on=number.annulled_on,
        annul_reason=number.annul_reason,
    )
