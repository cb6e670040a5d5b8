"""`import-excel`: a register kept in Excel, brought over."""

from __future__ import annotations

import argparse

from friendship_desktop.cli.access import opened
from friendship_desktop.cli.console import Console
from friendship_desktop.services.importing import ImportResult


def do_import_excel(options: argparse.Namespace, console: Console) -> int:
    """Store a workbook, or only tell what would happen."""
    with opened(options, writing=not options.dry_run) as services:
        book = services.importing.read(options.file)
        if options.dry_run:
            result = services.importing.preview(services.actor, book)
        else:
            result = services.importing.store(services.actor, book)
    console.answer(result.as_json(console.texts), *_lines(result, console))
    return 0


def _lines(result: ImportResult, console: Console) -> list[str]:
    text = console.texts.text
    return [
        text(
            "Rows: {rows}; new {new}, changed {changed}, same {same}.",
            rows=result.rows,
            new=result.new,
            changed=result.changed,
            same=result.same,
        ),
        text(
            "People: {persons}; enrolments: {enrolments}; marks: {marks}.",
            persons=result.persons,
            enrolments=result.enrolments,
            marks=result.marks,
        ),
        *(
            text(
                "May be one person: {name} and {other} ({cell}).",
                name=pair.name,
                other=pair.other,
                cell=pair.cell,
            )
            for pair in result.duplicates
        ),
        *(f"{each.sheet}!{each.cell}: {each.message(console.texts)}" for each in result.problems),
    ]
