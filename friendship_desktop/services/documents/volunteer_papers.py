"""F-08, the hours sheets of volunteers, and F-06, letters and certificates, filled from the House's data."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.reports.document import Labels, Named, PaperLanguage, Signatory
from friendship_desktop.reports.letter import LetterSheet
from friendship_desktop.reports.volunteer_hours import (
    ServedLine,
    VolunteerHoursSheet,
    VolunteerTotal,
)
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.reference import item
from friendship_desktop.services.awards.texts import number_text
from friendship_desktop.services.documents.letterhead import letterhead
from friendship_desktop.services.editing import in_order
from friendship_desktop.services.house import institution_on
from friendship_desktop.services.person_fields import spellings
from friendship_desktop.services.volunteers.shift_lines import ShiftLine, shift_lines
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import (
    Award,
    Person,
    RegisterNumber,
    Shift,
    Volunteer,
    VolunteerShift,
)
from friendship_desktop.texts import msg

PREPARED = msg("Prepared by")


class VolunteerPapers:
    """Makes hours sheets and letters; their language is chosen apart from the screen's."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def hours(  # the parts of one question
        self,
        actor: Actor,
        volunteer_ids: Sequence[int],
        *,
        first: dt.date,
        last: dt.date,
        language: PaperLanguage,
        today: dt.date,
        together: bool = False,
    ) -> list[VolunteerHoursSheet]:
        """Fill F-08 of each volunteer, or one of all of them; only confirmed hours count.

        Raises E_NO_HOURS when nobody has any in the period, E_DATES_ORDER.
        """
        require(actor, "document.print")
        require(actor, "volunteer.read")
        in_order(first, last, "last")
        with self._database.read() as session:
            names = _names(session, volunteer_ids)
            served = _served(session, names, first, last)
            head = letterhead(session, today)
            if not served:
                raise UserError("E_NO_HOURS")
            prepared = Signatory(Labels(language).pair(PREPARED))
            parts = [("", tuple(served))] if together else [(names[one], (one,)) for one in served]
            return [
                VolunteerHoursSheet(
                    language=language,
                    institution=head.institution,
                    volunteer=name,
                    first=first,
                    last=last,
                    lines=() if together else tuple(_line(one) for one in served[ids[0]]),
                    totals=tuple(_total(names[one], served[one]) for one in ids)
                    if together
                    else (),
                    prepared_by=prepared,
                    head=head.head,
                    house_code=head.house_code,
                    dated=head.dated,
                )
                for name, ids in parts
            ]

    def letters(
        self,
        actor: Actor,
        award_ids: Collection[int],
        *,
        language: PaperLanguage,
        is_copy: bool = False,
    ) -> list[LetterSheet]:
        """Fill F-06 of some awards in the order of their numbers (E_NO_AWARD)."""
        require(actor, "document.print")
        require(actor, "award.read")
        query = (
            select(Award, RegisterNumber)
            .join(RegisterNumber, RegisterNumber.id == Award.number_id)
            .where(Award.id.in_(award_ids))
            .order_by(RegisterNumber.register, RegisterNumber.year, RegisterNumber.number)
        )
        with self._database.read() as session:
            rows = session.execute(query).all()
            dates = {number.dated for _row, number in rows}
            heads = {day: letterhead(session, day) for day in dates}
            places = {day: _place(session, day) for day in dates}
            sheets = [
                LetterSheet(
                    language=language,
                    institution=heads[number.dated].institution,
                    kind=row.kind,
                    number=number_text(row.kind, number.year, number.number),
                    body=Named(row.body_kk, row.body_ru),
                    place=places[number.dated],
                    head=heads[number.dated].head,
                    house_code=heads[number.dated].house_code,
                    dated=number.dated,
                    is_copy=is_copy,
                    annulled=number.annulled_on is not None,
                )
                for row, number in rows
            ]
        if not sheets:
            raise UserError("E_NO_AWARD")
        return sheets


def _place(session: Session, day: dt.date) -> Named:
    names = institution_on(session, day)
    return Named(names.place_kk or "", names.place_ru or "")


def _names(session: Session, volunteer_ids: Sequence[int]) -> dict[int, str]:
    """Name volunteers in Kazakh order."""
    query = (
        select(Volunteer.id, Person)
        .join(Person, Person.id == Volunteer.person_id)
        .where(Volunteer.id.in_(volunteer_ids))
        .order_by(Person.sort_key, Person.id)
    )
    return {one: spellings(person)[0] for one, person in session.execute(query)}


def _served(
    session: Session, names: Collection[int], first: dt.date, last: dt.date
) -> dict[int, list[ShiftLine]]:
    """Collect the confirmed shifts of each volunteer, each with only their own row."""
    confirmed = select(VolunteerShift.shift_id).where(
        VolunteerShift.volunteer_id.in_(names), VolunteerShift.confirmed_on.is_not(None)
    )
    lines = shift_lines(session, Shift.day.between(first, last), Shift.id.in_(confirmed))
    served: dict[int, list[ShiftLine]] = {}
    for one in names:
        own = [
            replace(line, takers=(taker,))
            for line in lines
            for taker in line.takers
            if taker.volunteer_id == one and taker.is_confirmed
        ]
        if own:
            served[one] = own
    return served


def _line(shift: ShiftLine) -> ServedLine:
    (taker,) = shift.takers
    area = item("volunteer_area", shift.area)
    titles = (shift.event("kk"), shift.event("ru"))
    kk, ru = (f"{title}: {shift.task}" if title else shift.task for title in titles)
    return ServedLine(
        shift.day, Named(kk, ru), Named(area.kk, area.ru), taker.quarters, taker.confirmed_by or ""
    )


def _total(name: str, shifts: Sequence[ShiftLine]) -> VolunteerTotal:
    takers = [one.takers[0] for one in shifts]
    names = dict.fromkeys(one.confirmed_by or "" for one in takers)
    return VolunteerTotal(
        name, len(takers), sum(one.quarters for one in takers), ", ".join(filter(None, names))
    )
