"""Levels on the command line: F-07, the progress sheet, assessments and the register of certificates."""

from __future__ import annotations

import argparse

from friendship_desktop.cli.console import Console, Row
from friendship_desktop.cli.usage import UsageError
from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.services.listings import ListingService
from friendship_desktop.services.workplace import Services
from friendship_desktop.store import files

COLUMNS = {
    "assessments": ("date", "name", "group", "kind", "level", "scores", "external_no"),
    "certificates": ("number", "date", "name", "group", "level", "code", "annulled_on"),
}


def level_rows(options: argparse.Namespace, services: Services) -> list[Row]:
    """List assessments, oldest first, or the register of certificates, latest first."""
    listing = ListingService(services.open_house.database)
    if options.what == "assessments":
        return listing.assessments(group=options.group)
    group_id = listing.group_id(options.group) if options.group else None
    return [
        {
            "number": line.number,
            "date": line.dated.isoformat(),
            "name": line.full_name,
            "group": line.group,
            "school": line.school,
            "level": line.level,
            "code": line.verify_code,
            "override_reason": line.override_reason,
            "copies": line.copies,
            "annulled_on": line.annulled_on.isoformat() if line.annulled_on else None,
            "annul_reason": line.annul_reason,
        }
        for line in services.certificates.list(services.actor, group_id=group_id)
    ]


def write_certificates(
    options: argparse.Namespace, console: Console, services: Services, language: PaperLanguage
) -> None:
    """Write F-07 of the certificates in force of a group or a person (E_NO_CERTIFICATE)."""
    group_id, person_id = _whose(options, console, services, "F-07")
    lines = services.certificates.list(services.actor, group_id=group_id, person_id=person_id)
    papers = services.level_papers
    valid = [line.id for line in lines if line.annulled_on is None]
    papers.write(papers.certificates(services.actor, valid, language=language), options.output)


def write_progress(
    options: argparse.Namespace, console: Console, services: Services, language: PaperLanguage
) -> None:
    """Write the progress sheet of a group or a person; of a group as an Excel file by its name."""
    group_id, person_id = _whose(options, console, services, "progress")
    papers, today = services.level_papers, services.clock.today()
    if group_id is not None and options.output.suffix.lower() == ".xlsx":
        papers.workbook(services.actor, group_id, options.output, console.texts, today=today)
        return
    sheets = papers.progress(
        services.actor, group_id=group_id, person_id=person_id, language=language, today=today
    )
    with files.refusals(options.output):
        files.write(options.output, papers.draw(sheets).data)


def _whose(
    options: argparse.Namespace, console: Console, services: Services, form: str
) -> tuple[int | None, int | None]:
    listing = ListingService(services.open_house.database)
    if options.group:
        return listing.group_id(options.group), None
    if options.person:
        return None, listing.person_id(options.person)
    raise UsageError(console.texts.text("{form} needs --group ID or --person ID.", form=form))
