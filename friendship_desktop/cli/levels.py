"""Levels on the command line: F-07, the progress sheet, assessments and the register of certificates."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from friendship_desktop.cli.console import Console, Row
from friendship_desktop.cli.usage import UsageError
from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.reports.kinds import Form
from friendship_desktop.services.listings import ListingService
from friendship_desktop.services.workplace import Services

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


def fill_certificates(
    options: argparse.Namespace, console: Console, services: Services, language: PaperLanguage
) -> Sequence[Form]:
    """Fill F-07 of the certificates in force of a group, of a person or of all (E_NO_CERTIFICATE)."""
    group_id, person_id = _whose(options, console, services, "F-07")
    lines = services.certificates.list(services.actor, group_id=group_id, person_id=person_id)
    valid = [line.id for line in lines if line.annulled_on is None]
    return services.level_papers.certificates(services.actor, valid, language=language)


def fill_progress(
    options: argparse.Namespace, console: Console, services: Services, language: PaperLanguage
) -> Sequence[Form] | None:
    """Fill the progress sheet of a group, of a person or of every group; of a group as an Excel file by its name."""
    group_id, person_id = _whose(options, console, services, "progress")
    papers, today = services.level_papers, services.clock.today()
    if group_id is not None and options.output.suffix.lower() == ".xlsx":
        papers.workbook(services.actor, group_id, options.output, console.texts, today=today)
        return None
    groups = [] if group_id is None else [group_id]
    if options.all:
        groups = [one.group_id for one in services.register.choices()]
    return papers.progress(
        services.actor, groups, person_id=person_id, language=language, today=today
    )


def _whose(
    options: argparse.Namespace, console: Console, services: Services, form: str
) -> tuple[int | None, int | None]:
    listing = ListingService(services.open_house.database)
    if options.group:
        return listing.group_id(options.group), None
    if options.person:
        return None, listing.person_id(options.person)
    if options.all:
        return None, None
    raise UsageError(
        console.texts.text("{form} needs --group ID, --person ID or --all.", form=form)
    )
