"""Giving letters and certificates: numbered without gaps, printed again as copies, annulled with a reason."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.progress import Progress, Silent
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.codes import ConsentPurpose
from friendship_desktop.rules.name_keys import fold
from friendship_desktop.rules.names import full_name
from friendship_desktop.services.awards.texts import REGISTERS, USUAL, AwardKind, Text, number_text
from friendship_desktop.services.awards.words import AwardDraft, Recipient, Words, clean_body
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.consents.force import valid_purposes
from friendship_desktop.services.editing import Saved, found, put, required_line
from friendship_desktop.services.numbering import annul, next_number
from friendship_desktop.store.database import Database, Unit
from friendship_desktop.store.models import (
    Award,
    Consent,
    ConsentItem,
    LetterTemplate,
    Person,
    RegisterNumber,
)

NAME_LENGTH = 200


@dataclass(frozen=True, slots=True)
class Template:
    """The text of one kind of letter; `id` is None for those the program brings along."""

    id: int | None
    kind: str
    title: str
    """Empty for those the program brings along: the kind names them."""
    body: Text


@dataclass(frozen=True, slots=True)
class AwardLine:
    """One line of the register of awards."""

    id: int
    kind: str
    number: str
    dated: dt.date
    person_id: int | None
    recipient: Text
    copies: int
    annulled_on: dt.date | None
    annul_reason: str | None


@dataclass(frozen=True, slots=True)
class Given:
    """What an issue left behind: the awards, and the change that "Undo" takes back."""

    ids: tuple[int, ...]
    change_id: int


class Awards:
    """Gives letters and keeps their register and texts."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    # --- texts ----------------------------------------------------------------------------------

    def templates(self, actor: Actor, kind: str) -> list[Template]:
        """List the texts of a kind: the House's own by title, then the one the program brings along."""
        require(actor, "award.read")
        query = (
            select(LetterTemplate)
            .where(LetterTemplate.kind == kind)
            .order_by(LetterTemplate.title, LetterTemplate.id)
        )
        with self._database.read() as session:
            own = [
                Template(row.id, row.kind, row.title, Text(row.body_kk, row.body_ru))
                for row in session.scalars(query)
            ]
        return [*own, Template(None, kind, "", USUAL[AwardKind(kind)][0])]

    def save_template(
        self, actor: Actor, template_id: int | None, *, kind: str, title: str, body: Text
    ) -> Saved:
        """Save a text under a title (E_TEXT_EMPTY, E_TEXT_LONG, E_TEMPLATE_PLACE, E_TEMPLATE_BRACES)."""
        require(actor, "award.change")
        values = {
            "kind": str(AwardKind(kind)),
            "title": required_line(NAME_LENGTH)(title, "title"),
            **clean_body(body),
        }
        with self._database.write(actor.account_id, "letter_template.save") as unit:
            row = (
                LetterTemplate(**values)
                if template_id is None
                else found(unit.session, LetterTemplate, template_id)
            )
            put(row, values)
            unit.session.add(row)
            unit.session.flush()
            return Saved(row.id, unit.change_id)

    def remove_template(self, actor: Actor, template_id: int) -> Saved:
        """Remove a text; letters given in its words stay as they are."""
        require(actor, "award.change")
        with self._database.write(actor.account_id, "letter_template.remove") as unit:
            unit.session.delete(found(unit.session, LetterTemplate, template_id))
            return Saved(template_id, unit.change_id)

    # --- giving ---------------------------------------------------------------------------------

    def propose(self, actor: Actor, person_ids: Sequence[int], *, on: dt.date) -> list[Recipient]:
        """Propose how people are addressed: given name, patronymic, surname, as in the document.

        Whoever has withdrawn the consent to awards by that day is told apart.
        """
        require(actor, "award.read")
        query = select(Person).where(Person.id.in_(person_ids)).order_by(Person.sort_key, Person.id)
        with self._database.read() as session:
            withdrew = _withdrew(session, person_ids, on)
            return [
                replace(_addressed(person), withdrew=person.id in withdrew)
                for person in session.scalars(query)
            ]

    def preview(self, actor: Actor, recipient: Recipient, draft: AwardDraft) -> Text:
        """Fill the text for one recipient, as the letter will say it (E_TEMPLATE_PLACE, …)."""
        require(actor, "award.read")
        with self._database.read() as session:
            return Words(session, draft).body(recipient)

    def issue(
        self,
        actor: Actor,
        recipients: Sequence[Recipient],
        draft: AwardDraft,
        *,
        today: dt.date,
        progress: Progress | None = None,
    ) -> Given:
        """Give letters in one change, with numbers one after another; when cancelled, none is taken.

        Raises E_AWARD_NOBODY, E_AWARD_DATE, E_AWARD_WITHDRAWN, E_TEXT_EMPTY, E_TEMPLATE_PLACE,
        E_TEMPLATE_BRACES, E_TEXT_LONG; then no number is taken.
        """
        require(actor, "award.issue")
        if not recipients:
            raise UserError("E_AWARD_NOBODY")
        if draft.dated > today:
            raise UserError("E_AWARD_DATE", field="dated")
        with self._database.write(actor.account_id, "award.issue", people=len(recipients)) as unit:
            people = [one.person_id for one in recipients if one.person_id is not None]
            if _withdrew(unit.session, people, draft.dated):
                raise UserError("E_AWARD_WITHDRAWN")
            words, told, made = Words(unit.session, draft), progress or Silent(), []
            for number, one in enumerate(recipients):
                told.step(number, len(recipients))
                made.append(self._issue(unit, one, draft, words))
            unit.session.flush()
            return Given(tuple(row.id for row in made), unit.change_id)

    def _issue(self, unit: Unit, one: Recipient, draft: AwardDraft, words: Words) -> Award:
        name = required_line(NAME_LENGTH)
        kk = str(name(one.name.kk or one.name.ru, "recipient"))
        ru = str(name(one.name.ru or one.name.kk, "recipient"))
        body = words.body(Recipient(one.person_id, Text(kk, ru), one.sex))
        number = next_number(unit, REGISTERS[AwardKind(draft.kind)], draft.dated, kk)
        row = Award(
            public_id=self._clock.new_id(),
            number_id=number.id,
            kind=draft.kind,
            person_id=one.person_id,
            event_id=draft.event_id,
            recipient_kk=kk,
            recipient_ru=ru,
            body_kk=body.kk,
            body_ru=body.ru,
            copies=0,
        )
        unit.session.add(row)
        return row

    def annul(self, actor: Actor, award_id: int, *, on: dt.date, reason: str) -> int:
        """Annul a letter: its number stays taken; return the change (E_REASON_EMPTY, E_NUMBER_ANNULLED)."""
        require(actor, "award.annul")
        with self._database.write(actor.account_id, "award.annul") as unit:
            row = found(unit.session, Award, award_id)
            annul(unit, row.number_id, on=on, reason=reason)
            return unit.change_id

    def note_copies(self, actor: Actor, award_ids: Sequence[int]) -> int:
        """Count a copy of each letter, before it is printed again; return the change."""
        require(actor, "award.issue")
        with self._database.write(actor.account_id, "award.copy", people=len(award_ids)) as unit:
            for one in award_ids:
                found(unit.session, Award, one).copies += 1
            return unit.change_id

    def list(
        self, actor: Actor, *, text: str = "", person_id: int | None = None
    ) -> list[AwardLine]:
        """List the register, latest first; `text` is a name or a number."""
        require(actor, "award.read")
        query = (
            select(Award, RegisterNumber)
            .join(RegisterNumber, RegisterNumber.id == Award.number_id)
            .order_by(RegisterNumber.dated.desc(), RegisterNumber.id.desc())
        )
        if person_id is not None:
            query = query.where(Award.person_id == person_id)
        words = fold(text).split()
        with self._database.read() as session:
            lines = [
                AwardLine(
                    id=row.id,
                    kind=row.kind,
                    number=number_text(row.kind, number.year, number.number),
                    dated=number.dated,
                    person_id=row.person_id,
                    recipient=Text(row.recipient_kk, row.recipient_ru),
                    copies=row.copies,
                    annulled_on=number.annulled_on,
                    annul_reason=number.annul_reason,
                )
                for row, number in session.execute(query)
            ]
        return [line for line in lines if _says(line, words)]


def _addressed(person: Person) -> Recipient:
    def order(surname: str | None, given: str | None, patronymic: str | None) -> str:
        return full_name(given or "", patronymic or "", surname or "")

    own = order(person.surname, person.given_name, person.patronymic)
    kk = order(person.surname_kk, person.given_name_kk, person.patronymic_kk)
    ru = order(person.surname_ru, person.given_name_ru, person.patronymic_ru)
    return Recipient(person.id, Text(kk or own, ru or own), person.sex)


def _withdrew(session: Session, person_ids: Collection[int], day: dt.date) -> set[int]:
    """Find those whose latest word about certificates and awards is a withdrawal."""
    query = (
        select(Consent.person_id)
        .join(ConsentItem, ConsentItem.consent_id == Consent.id)
        .where(
            Consent.person_id.in_(person_ids),
            ConsentItem.purpose == ConsentPurpose.CERTIFICATE,
            Consent.withdrawn_on <= day,
        )
    )
    asked = set(session.scalars(query))
    held = valid_purposes(session, asked, day)
    return {one for one in asked if ConsentPurpose.CERTIFICATE not in held[one]}


def _says(line: AwardLine, words: Sequence[str]) -> bool:
    said = fold(f"{line.recipient.kk} {line.recipient.ru} {line.number}")
    return all(word in said for word in words)
