"""Programmes and registers that travel: `import-programme`, `import-register`, `list topics`."""

from __future__ import annotations

import argparse
from typing import Any

from friendship_desktop.cli.access import opened
from friendship_desktop.cli.console import Console, Row
from friendship_desktop.cli.usage import UsageError
from friendship_desktop.rules.dates import short_date
from friendship_desktop.services.documents.programme_workbook import write_programme
from friendship_desktop.services.listings import ListingService
from friendship_desktop.services.programme import from_sheet
from friendship_desktop.services.travelling.result import Finding, Line, Returned
from friendship_desktop.services.workplace import Services
from friendship_desktop.sheets.topics import TopicSheet
from friendship_desktop.texts import msg

TOPICS = ("number", "title", "hours", "taught", "lessons", "last_day", "next", "homework")
FINDINGS = {
    Finding.NEW: msg("new"),
    Finding.CHANGED: msg("changed"),
    Finding.CLEARED: msg("cleared"),
    Finding.CONFLICT: msg("changed in the program too: not taken"),
    Finding.SINCE: msg("changed in the program since: stays"),
}


def do_import_programme(options: argparse.Namespace, console: Console) -> int:
    """Give a group the topics of a workbook in place of those it has, or only tell them."""
    with opened(options, writing=not options.dry_run) as services:
        group_id = ListingService(services.open_house.database).group_id(options.group)
        sheet = services.programmes.read(options.file)
        if not options.dry_run:
            _store(services, group_id, sheet, options.title)
    console.answer(
        {
            "title": options.title or sheet.title,
            "topics": [
                {"title": row.title, "hours": row.half_hours / 2, "homework": row.homework}
                for row in sheet.topics
            ],
            "problems": [
                {"cell": one.cell, "value": one.value, "problem": str(one.problem)}
                for one in sheet.troubles
            ],
        },
        *(f"{n}\t{row.title}\t{row.half_hours / 2:g}" for n, row in enumerate(sheet.topics, 1)),
        *(f"{sheet.sheet}!{one.cell}: {one.problem}: {one.value}" for one in sheet.troubles),
    )
    return 0


def _store(services: Services, group_id: int, sheet: TopicSheet, title: str | None) -> None:
    actor, programmes = services.actor, services.programmes
    before = programmes.of_group(actor, group_id, today=services.clock.today())
    name = title or before.title or sheet.title or sheet.sheet
    programmes.save(actor, group_id, name, from_sheet(sheet, before))


def topic_rows(options: argparse.Namespace, console: Console, services: Services) -> list[Row]:
    """List the topics of a group's programme with what was taught of each."""
    view = services.programmes.of_group(
        services.actor, _group(options, console, services, "topics"), today=services.clock.today()
    )
    return [
        {
            "number": topic.number,
            "title": topic.title,
            "hours": topic.half_hours / 2,
            "taught": topic.taught_half_hours / 2,
            "lessons": topic.lessons,
            "last_day": topic.last_day.isoformat() if topic.last_day else None,
            "next": topic.id == view.next_id,
            "homework": topic.homework,
        }
        for topic in view.topics
    ]


def write_plan(options: argparse.Namespace, console: Console, services: Services) -> None:
    """Write plan against fact of a group as an Excel file."""
    group_id = _group(options, console, services, "programme")
    if options.output.suffix.lower() != ".xlsx":
        raise UsageError(console.texts.text("The programme is written as .xlsx."))
    today = services.clock.today()
    view = services.programmes.of_group(services.actor, group_id, today=today)
    title = services.groups.card(services.actor, group_id, today=today).line.title
    write_programme(view, title, options.output, console.texts, today=today)


def _group(options: argparse.Namespace, console: Console, services: Services, form: str) -> int:
    if not options.group:
        raise UsageError(console.texts.text("{form} needs --group ID.", form=form))
    return ListingService(services.open_house.database).group_id(options.group)


def do_import_register(options: argparse.Namespace, console: Console) -> int:
    """Take in a register that a teacher filled, or only tell what would change."""
    with opened(options, writing=not options.dry_run) as services:
        travelling, actor, today = services.travelling, services.actor, services.clock.today()
        book = travelling.read(options.file)
        if options.dry_run:
            result = travelling.preview(actor, book, today=today)
        else:
            result = travelling.take(actor, book, today=today)
    console.answer(_as_json(result, console), *_said(result, console))
    return 0


def _as_json(result: Returned, console: Console) -> dict[str, Any]:
    return {
        "group": result.title,
        "month": f"{result.month:%Y-%m}",
        "made": result.made.isoformat(),
        "taken": result.taken,
        "change": result.change_id,
        "lines": [
            {
                "what": str(line.what),
                "finding": str(line.finding),
                "date": line.key.day.isoformat(),
                "number": line.key.number,
                "name": line.name,
                "old": line.old,
                "new": line.new,
                "cell": line.cell,
            }
            for line in result.lines
        ],
        "notes": [
            {"kind": str(note.kind), "cell": note.cell, "message": note.message(console.texts)}
            for note in result.notes
        ],
    }


def _said(result: Returned, console: Console) -> list[str]:
    text = console.texts.text
    return [
        text(
            "{group}, {month}: lines {lines}, taken {taken}.",
            group=result.title,
            month=f"{result.month:%Y-%m}",
            lines=len(result.lines),
            taken=result.taken,
        ),
        *(_line(line, console) for line in result.lines),
        *(" ".join((note.cell, note.message(console.texts))).strip() for note in result.notes),
    ]


def _line(line: Line, console: Console) -> str:
    cells = (
        line.cell,
        short_date(line.key.day),
        line.name or str(line.what),
        f"{line.old or '—'} → {line.new or '—'}",
        console.texts.text(FINDINGS[line.finding]),
    )
    return "\t".join(cells)
