"""The words of a batch of letters: a text is checked once, and filled for each recipient."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules.volunteering import hours_text
from friendship_desktop.services.awards.texts import Text, dear, fill, places_in
from friendship_desktop.services.documents.letterhead import letterhead
from friendship_desktop.services.editing import CONTROL
from friendship_desktop.store.models import Event, Shift, Volunteer, VolunteerShift

BODY_LENGTH = 2000


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody who is given a letter, with the name in the form in which it is addressed."""

    person_id: int | None
    name: Text
    sex: str | None = None
    withdrew: bool = False
    """Withdrew the consent to certificates and awards: is given nothing."""


@dataclass(frozen=True, slots=True)
class AwardDraft:
    """What is given, and in which words; the reason stands in the form the sentence wants."""

    kind: str
    body: Text
    dated: dt.date
    reason: Text = Text("", "")  # noqa: RUF009 - a frozen value
    event_id: int | None = None


class Words:
    """The words of a batch: what is the same on every letter is read once."""

    def __init__(self, session: Session, draft: AwardDraft) -> None:
        self._session, self._draft = session, draft
        self._text = clean_body(draft.body)
        self._house = letterhead(session, draft.dated).house
        event = session.get(Event, draft.event_id) if draft.event_id is not None else None
        self._event = Text(
            (event.title_kk or event.title_ru or "") if event else "",
            (event.title_ru or event.title_kk or "") if event else "",
        )
        self._wants_hours = any(
            "hours" in places_in(text, field) for field, text in self._text.items()
        )

    def body(self, recipient: Recipient) -> Text:
        """Fill both texts for one recipient."""
        hours = self._hours(recipient.person_id) if self._wants_hours else ""
        draft, house, event = self._draft, self._house, self._event
        shared = {"hours": hours, "year": str(draft.dated.year)}
        sides = (
            ("kk", recipient.name.kk, house.kk, draft.reason.kk, event.kk),
            ("ru", recipient.name.ru, house.ru, draft.reason.ru, event.ru),
        )
        kk, ru = (
            fill(
                self._text[f"body_{language}"],
                {
                    **shared,
                    "name": name,
                    "dear": dear(language, recipient.sex),
                    "organisation": organisation,
                    "reason": reason,
                    "event": title,
                },
            )
            for language, name, organisation, reason, title in sides
        )
        return Text(kk, ru)

    def _hours(self, person_id: int | None) -> str:
        """Sum what was confirmed by the letter's date, with the hours brought forward."""
        served = (
            select(func.sum(VolunteerShift.quarters))
            .join(Shift, Shift.id == VolunteerShift.shift_id)
            .where(
                VolunteerShift.volunteer_id == Volunteer.id,
                VolunteerShift.confirmed_on.is_not(None),
                Shift.day <= self._draft.dated,
            )
            .scalar_subquery()
        )
        query = select(func.coalesce(served, 0) + Volunteer.quarters_brought_forward)
        quarters = self._session.scalar(query.where(Volunteer.person_id == person_id))
        return hours_text(int(quarters or 0))


def clean_body(body: Text) -> Mapping[str, str]:
    """Compose the letters and fold the spaces of both texts, whose places are all known.

    Raises E_TEXT_EMPTY, E_TEXT_LONG, E_TEXT_CONTROL, E_TEMPLATE_PLACE, E_TEMPLATE_BRACES, with the `field`.
    """
    cleaned = {}
    for field, text in (("body_kk", body.kk), ("body_ru", body.ru)):
        lines = [" ".join(unicodedata.normalize("NFC", line).split()) for line in text.splitlines()]
        whole = "\n".join(line for line in lines if line)
        if not whole:
            raise UserError("E_TEXT_EMPTY", field=field)
        if len(whole) > BODY_LENGTH:
            raise UserError("E_TEXT_LONG", field=field, limit=BODY_LENGTH)
        if any(unicodedata.category(char) in CONTROL and char != "\n" for char in whole):
            raise UserError("E_TEXT_CONTROL", field=field)
        places_in(whole, field)
        cleaned[field] = whole
    return cleaned
