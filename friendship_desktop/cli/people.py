"""People on the command line: F-13, F-01 and the learners without a consent."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from friendship_desktop.cli.console import Console
from friendship_desktop.cli.usage import UsageError
from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.reports.kinds import Form
from friendship_desktop.services.listings import ListingService
from friendship_desktop.services.workplace import Services

CONSENTS = ("public_id", "name", "purposes", "given_on", "valid_until", "withdrawn_on")
MISSING = ("public_id", "name", "groups", "ended_on")


def consent_rows(options: argparse.Namespace, services: Services) -> list[dict[str, Any]]:
    """List what learners have consented to, or with --missing those without a consent."""
    today = services.clock.today()
    if options.missing:
        group_id = _group_id(services, options.group)
        return [
            {
                "public_id": need.public_id,
                "name": need.name,
                "groups": ", ".join(need.groups),
                "ended_on": need.ended_on.isoformat() if need.ended_on else None,
            }
            for need in services.consents.missing(services.actor, today=today, group_id=group_id)
        ]
    listing = ListingService(services.open_house.database)
    return listing.consents(today=today, group=options.group)


def fill_consents(
    options: argparse.Namespace, console: Console, services: Services, language: PaperLanguage
) -> Sequence[Form]:
    """Fill F-13 of a person, a group or all who lack a consent."""
    today, papers = services.clock.today(), services.people_papers
    if options.person:
        listing = ListingService(services.open_house.database)
        people = [listing.person_id(options.person)]
    elif options.missing:
        people = papers.without_consent(today=today, group_id=_group_id(services, options.group))
    elif options.group or options.all:
        people = papers.learners_of(today=today, group_id=_group_id(services, options.group))
    else:
        raise UsageError(
            console.texts.text("F-13 needs --person ID, --group ID, --all or --missing.")
        )
    return papers.consent_forms(services.actor, people, language=language, today=today)


def fill_group_lists(
    options: argparse.Namespace, console: Console, services: Services, language: PaperLanguage
) -> Sequence[Form]:
    """Fill F-01 of a group or of all."""
    if not (options.group or options.all):
        raise UsageError(console.texts.text("F-01 needs --group ID or --all."))
    group_id = _group_id(services, options.group)
    return services.people_papers.group_lists(
        services.actor,
        None if group_id is None else [group_id],
        language=language,
        with_contacts=options.contacts,
        today=services.clock.today(),
    )


def fill_mark_history(
    options: argparse.Namespace, console: Console, services: Services, language: PaperLanguage
) -> Sequence[Form]:
    """Fill the sheet of a person's marks that were changed after the day of their lesson."""
    if not options.person:
        raise UsageError(console.texts.text("The history of marks needs --person ID."))
    person_id = ListingService(services.open_house.database).person_id(options.person)
    return services.mark_papers.changed(
        services.actor, person_id, language=language, today=services.clock.today()
    )


def _group_id(services: Services, public_id: str | None) -> int | None:
    if public_id is None:
        return None
    return ListingService(services.open_house.database).group_id(public_id)
