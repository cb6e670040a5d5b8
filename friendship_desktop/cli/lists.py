"""`list` and `take-out`: what the House holds, for scripts and for whoever leaves the program."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from friendship_desktop.cli.access import opened
from friendship_desktop.cli.analysis import ANALYSED, analysed_rows
from friendship_desktop.cli.console import Console, Row
from friendship_desktop.cli.events import EVENTS, event_rows
from friendship_desktop.cli.levels import COLUMNS as LEVEL_COLUMNS
from friendship_desktop.cli.levels import level_rows
from friendship_desktop.cli.people import CONSENTS, MISSING, consent_rows
from friendship_desktop.cli.programme import TOPICS, topic_rows
from friendship_desktop.cli.timetable import LESSONS, lesson_rows
from friendship_desktop.cli.volunteers import COLUMNS as VOLUNTEER_COLUMNS
from friendship_desktop.cli.volunteers import volunteer_rows
from friendship_desktop.cli.year import COLUMNS as YEAR_COLUMNS
from friendship_desktop.cli.year import year_rows
from friendship_desktop.services.listings import ListingService
from friendship_desktop.services.take_out import TakeOutService
from friendship_desktop.services.workplace import Services

PAPERS = ("id", "form", "title", "date", "number", "issued_at", "by", "language", "pages", "hash")
COLUMNS = {
    "groups": ("public_id", "title", "school_name", "kind", "level", "learners"),
    "schools": ("public_id", "name", "association_name", "status"),
    "people": ("public_id", "name", "birth_date", "birth_year"),
    "marks": ("date", "person", "code"),
    "attendance": ANALYSED,
    "lessons": LESSONS,
    "consents": CONSENTS,
    "events": EVENTS,
    "topics": TOPICS,
    "papers": PAPERS,
    **YEAR_COLUMNS,
    **LEVEL_COLUMNS,
    **VOLUNTEER_COLUMNS,
}


def do_list(options: argparse.Namespace, console: Console) -> int:
    """List one kind of rows."""
    with opened(options, writing=False) as services:
        rows = _rows(options, console, services)
    is_missing = options.missing and options.what == "consents"
    console.table(rows, MISSING if is_missing else COLUMNS[options.what])
    return 0


def _rows(options: argparse.Namespace, console: Console, services: Services) -> list[Row]:
    what, group = options.what, options.group
    listing, today = ListingService(services.open_house.database), services.clock.today()
    makers: dict[str, Callable[[], list[Row]]] = {
        "groups": lambda: listing.groups(today=today, group=group),
        "schools": lambda: listing.schools(group=group),
        "people": lambda: listing.people(today=today, group=group),
        "marks": lambda: listing.marks(group=group),
        "attendance": lambda: analysed_rows(options, console, services),
        "lessons": lambda: lesson_rows(options, services),
        "consents": lambda: consent_rows(options, services),
        "events": lambda: event_rows(options, services),
        "papers": lambda: _papers(services),
        "topics": lambda: topic_rows(options, console, services),
        **dict.fromkeys(YEAR_COLUMNS, lambda: year_rows(options, services)),
        **dict.fromkeys(LEVEL_COLUMNS, lambda: level_rows(options, services)),
        **dict.fromkeys(VOLUNTEER_COLUMNS, lambda: volunteer_rows(options, services)),
    }
    return makers[what]()


def _papers(services: Services) -> list[Row]:
    return [
        {
            "id": line.id,
            "form": line.form,
            "title": line.title,
            "date": line.dated.isoformat(),
            "number": line.number,
            "issued_at": line.issued_at.isoformat(timespec="seconds"),
            "by": line.by,
            "language": line.language,
            "pages": line.pages,
            "hash": line.data_hash,
        }
        for line in services.issued_papers.list(services.actor)
    ]


def do_take_out(options: argparse.Namespace, console: Console) -> int:
    """Write every table as CSV."""
    # beside an open window too: the one line it writes is a line of the access log
    with opened(options, writing=False) as services:
        made = TakeOutService(services.open_house.database).write(services.actor, options.to)
    texts = console.texts
    console.say(
        texts.plural(
            "{n} file was written into {place}.",
            "{n} files were written into {place}.",
            len(made),
            place=options.to,
        )
    )
    return 0
