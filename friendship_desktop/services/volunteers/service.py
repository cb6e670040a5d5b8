"""Volunteers of the House: registered, described, found by what they can and when, and leaving."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.editing import Saved, found, in_order
from friendship_desktop.services.person_fields import add_person, clean_person
from friendship_desktop.services.volunteers.bars import refuse_age
from friendship_desktop.services.volunteers.card_writing import VolunteerDraft, consent_of, fill
from friendship_desktop.services.volunteers.lines import (
    VolunteerLine,
    Wanted,
    Year,
    lines_of,
    search,
    years_of,
)
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import Person, Volunteer


@dataclass(frozen=True, slots=True)
class VolunteerCard:
    """Everything the card of one volunteer shows of themselves."""

    line: VolunteerLine
    draft: VolunteerDraft
    years: tuple[Year, ...]


class Volunteers:
    """The volunteers of the House."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def list(
        self, actor: Actor, wanted: Wanted | None = None, *, today: dt.date
    ) -> list[VolunteerLine]:
        """List volunteers in Kazakh order; with a day and time, the free ones first."""
        require(actor, "volunteer.read")
        with self._database.read() as session:
            return search(session, wanted or Wanted(), today)

    def card(self, actor: Actor, volunteer_id: int, *, today: dt.date) -> VolunteerCard:
        """Show one volunteer with the record of every year (E_NOT_FOUND)."""
        require(actor, "volunteer.read")
        with self._database.read() as session:
            row = found(session, Volunteer, volunteer_id)
            (line,) = lines_of(session, today, volunteer_id)
            return VolunteerCard(
                line=line,
                draft=VolunteerDraft(
                    registered_on=row.registered_on,
                    areas=frozenset(line.areas),
                    languages=frozenset(line.languages),
                    times=frozenset(line.times),
                    skills=line.skills,
                    platform_id=row.platform_id or "",
                    quarters_brought_forward=row.quarters_brought_forward,
                    left_on=row.left_on,
                ),
                years=years_of(session, volunteer_id),
            )

    def of_person(self, actor: Actor, person_id: int) -> int | None:
        """Give the volunteer that a person is, or was; None when they never were."""
        require(actor, "volunteer.read")
        with self._database.read() as session:
            return session.scalar(select(Volunteer.id).where(Volunteer.person_id == person_id))

    def register(
        self,
        actor: Actor,
        person: int | dict[str, Any],
        draft: VolunteerDraft,
        *,
        today: dt.date,
    ) -> Saved:
        """Make somebody a volunteer: a person of the registry by id, or a new one by their fields.

        Under fourteen only with a guardian's written consent in force on the day. Raises
        E_VOLUNTEER_CONSENT, E_VOLUNTEER_TWICE, E_VOLUNTEER_ARCHIVED, E_VOLUNTEER_TIMES, E_NAME_EMPTY…
        """
        require(actor, "volunteer.create")
        values = None if isinstance(person, int) else clean_person(person, today)
        with self._database.write(actor.account_id, "volunteer.register") as unit:
            session = unit.session
            who = (
                add_person(session, self._clock, values)
                if values is not None
                else found(session, Person, int(str(person)))
            )
            if who.archived_at is not None:
                raise UserError("E_VOLUNTEER_ARCHIVED", field="person")
            if session.scalar(select(Volunteer.id).where(Volunteer.person_id == who.id)):
                raise UserError("E_VOLUNTEER_TWICE", field="person")
            if draft.registered_on > today:
                raise UserError("E_VOLUNTEER_DATE", field="registered_on")
            refuse_age(session, who, draft.registered_on)
            row = Volunteer(person_id=who.id, consent_id=consent_of(session, who.id))
            fill(unit.session, row, draft)
            return Saved(row.id, unit.change_id)

    def change(self, actor: Actor, volunteer_id: int, draft: VolunteerDraft) -> Saved:
        """Put what was typed about a volunteer (E_DATES_ORDER, E_VOLUNTEER_TIMES, E_TEXT_LONG)."""
        require(actor, "volunteer.change")
        with self._database.write(actor.account_id, "volunteer.change") as unit:
            row = found(unit.session, Volunteer, volunteer_id)
            fill(unit.session, row, draft)
            return Saved(row.id, unit.change_id)

    def leave(self, actor: Actor, volunteer_id: int, *, on: dt.date | None) -> Saved:
        """Note the last day of a volunteer, or with None that they serve again (E_DATES_ORDER)."""
        require(actor, "volunteer.change")
        with self._database.write(actor.account_id, "volunteer.leave") as unit:
            row = found(unit.session, Volunteer, volunteer_id)
            in_order(row.registered_on, on, "left_on")
            row.left_on = on
            return Saved(row.id, unit.change_id)
