"""Events on the command line: `list events`, and the reports of one event or of a period."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from friendship_desktop.cli.console import Console, Row
from friendship_desktop.cli.usage import UsageError
from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.reports.kinds import Form
from friendship_desktop.services.workplace import Services
from friendship_desktop.texts import Language

EVENTS = ("public_id", "date", "from", "to", "title", "kind", "status", "place", "participants")


def event_rows(options: argparse.Namespace, services: Services) -> list[Row]:
    """List the events of a period, or of the year of today (E_DATES_ORDER)."""
    today = services.clock.today()
    first, last = options.period or (today.replace(month=1, day=1), today.replace(month=12, day=31))
    return [
        {
            "public_id": row.public_id,
            "date": row.starts_on.isoformat(),
            "from": _time(row.starts_at),
            "to": _time(row.ends_at),
            "ends_on": row.ends_on.isoformat(),
            "title": row.title("kk"),
            "title_kk": row.title_kk,
            "title_ru": row.title_ru,
            "kind": row.kind,
            "status": row.status,
            "place": row.place,
            "organiser": row.organiser_kind,
            "associations": [kk for kk, _ru in row.organisers],
            "participants": row.participants,
            "counting_method": row.counting_method,
            "online_views": row.online_views,
            "tasks": row.tasks,
            "tasks_done": row.tasks_done,
            "has_note": row.has_note,
        }
        for row in services.events.between(services.actor, first, last)
    ]


def _time(minutes: int | None) -> str | None:
    return None if minutes is None else f"{minutes // 60:02}:{minutes % 60:02}"


def fill_event_papers(
    options: argparse.Namespace, console: Console, services: Services, language: PaperLanguage
) -> Sequence[Form] | None:
    """Fill F-04 (as .docx by the name of the file), F-05 or the badges of one event.

    F-04 and F-05 with --all: of every event of the month that has its number, or that is still ahead.
    """
    papers, actor, today = services.event_papers, services.actor, services.clock.today()
    month = options.month or today
    if options.all and options.form == "f-4":
        return papers.notes_of(actor, month, language=language, today=today)
    if options.all and options.form == "f-5":
        return papers.sign_ins_of(actor, month, language=language, today=today)
    if not options.event:
        raise UsageError(console.texts.text("This form needs --event ID."))
    event_id = services.events.id_of(actor, options.event)
    if options.form == "f-4" and options.output.suffix.lower() == ".docx":
        papers.write_word(actor, event_id, options.output, language=language, today=today)
        return None
    if options.form == "f-4":
        return papers.note(actor, event_id, language=language, today=today)
    if options.form == "f-5":
        return papers.sign_in(actor, event_id, language=language, today=today)
    return papers.badges(actor, event_id, language=language, today=today)


def write_events(
    options: argparse.Namespace, _console: Console, services: Services, language: PaperLanguage
) -> None:
    """Write the events of a period, or of the year of today, as .xlsx or .ics."""
    now = services.clock.local_now()
    today = now.date()
    first, last = options.period or (today.replace(month=1, day=1), today.replace(month=12, day=31))
    services.event_papers.write_period(
        services.actor,
        first,
        last,
        options.output,
        language=Language.RUSSIAN if language is PaperLanguage.RUSSIAN else Language.KAZAKH,
        now=now,
    )
