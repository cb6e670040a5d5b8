"""Volunteers on the command line: their list, their shifts, the register of awards, F-06 and F-08."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Sequence

from friendship_desktop.cli.console import Console, Row
from friendship_desktop.cli.usage import UsageError
from friendship_desktop.errors import UserError
from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.reports.kinds import Form
from friendship_desktop.services.listings import ListingService
from friendship_desktop.services.volunteers.lines import VolunteerLine
from friendship_desktop.services.volunteers.shift_lines import ShiftLine
from friendship_desktop.services.workplace import Services

COLUMNS = {
    "volunteers": ("public_id", "name", "age", "areas", "languages", "hours_year", "hours_all"),
    "shifts": ("date", "from", "to", "task", "area", "needed", "people", "unconfirmed"),
    "awards": ("number", "date", "kind", "recipient", "annulled_on"),
}
DAYS_BACK, DAYS_AHEAD = 365, 60


def volunteer_rows(options: argparse.Namespace, services: Services) -> list[Row]:
    """List volunteers who serve, shifts of a period (the last year and two months ahead), or awards."""
    actor, today = services.actor, services.clock.today()
    if options.what == "volunteers":
        return [_volunteer(one) for one in services.volunteers.list(actor, today=today)]
    if options.what == "awards":
        return [
            {
                "number": one.number,
                "date": one.dated.isoformat(),
                "kind": one.kind,
                "recipient": one.recipient.kk,
                "recipient_ru": one.recipient.ru,
                "copies": one.copies,
                "annulled_on": one.annulled_on.isoformat() if one.annulled_on else None,
                "annul_reason": one.annul_reason,
            }
            for one in services.awards.list(actor)
        ]
    first, last = options.period or (
        today - dt.timedelta(days=DAYS_BACK),
        today + dt.timedelta(days=DAYS_AHEAD),
    )
    return [_shift(one, today) for one in services.shifts.between(actor, first, last)]


def fill_hours_sheets(
    options: argparse.Namespace, console: Console, services: Services, language: PaperLanguage
) -> Sequence[Form]:
    """Fill F-08 of a person, of all volunteers on one sheet, or with --each a sheet of each of them.

    Raises UserError E_NO_VOLUNTEER, E_NO_HOURS.
    """
    actor, today = services.actor, services.clock.today()
    first, last = options.period or (today.replace(month=1, day=1), today)
    if options.person:
        ids = [_volunteer_id(options, services)]
    elif options.all or options.each:
        ids = [one.id for one in services.volunteers.list(actor, today=today)]
    else:
        raise UsageError(console.texts.text("F-08 needs --person ID, --all or --each."))
    return services.volunteer_papers.hours(
        actor,
        ids,
        first=first,
        last=last,
        language=language,
        today=today,
        together=not (options.person or options.each),
    )


def fill_letters(
    options: argparse.Namespace, console: Console, services: Services, language: PaperLanguage
) -> Sequence[Form]:
    """Fill F-06 of the letters in force of a person, or of everybody (E_NO_AWARD)."""
    person_id = None
    if options.person:
        person_id = ListingService(services.open_house.database).person_id(options.person)
    elif not options.all:
        raise UsageError(console.texts.text("F-06 needs --person ID or --all."))
    lines = services.awards.list(services.actor, person_id=person_id)
    valid = [one.id for one in lines if one.annulled_on is None]
    return services.volunteer_papers.letters(services.actor, valid, language=language)


def _volunteer_id(options: argparse.Namespace, services: Services) -> int:
    person_id = ListingService(services.open_house.database).person_id(options.person)
    found = services.volunteers.of_person(services.actor, person_id)
    if found is None:
        raise UserError("E_NO_VOLUNTEER")
    return found


def _volunteer(one: VolunteerLine) -> Row:
    return {
        "public_id": one.public_id,
        "name": one.full_name,
        "age": one.age,
        "areas": list(one.areas),
        "languages": [
            f"{said.language}*" if said.interprets else said.language for said in one.languages
        ],
        "registered_on": one.registered_on.isoformat(),
        "hours_year": one.quarters / 4,
        "hours_all": one.quarters_all / 4,
        "unconfirmed": one.unconfirmed,
        "is_minor": one.is_minor,
    }


def _shift(one: ShiftLine, today: dt.date) -> Row:
    return {
        "id": one.id,
        "date": one.day.isoformat(),
        "from": _time(one.starts_at),
        "to": _time(one.ends_at),
        "task": one.task,
        "area": one.area,
        "event": one.event("ru") or None,
        "needed": one.needed,
        "people": len(one.takers),
        "unconfirmed": one.waiting if one.day <= today else 0,
        "confirmed_hours": sum(t.quarters for t in one.takers if t.is_confirmed) / 4,
    }


def _time(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
