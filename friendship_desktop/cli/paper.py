"""`report`: forms as PDF, some as Excel files too."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence

from friendship_desktop.cli.access import opened
from friendship_desktop.cli.analysis import fill_month, write_analysis
from friendship_desktop.cli.console import Console
from friendship_desktop.cli.events import fill_event_papers, write_events
from friendship_desktop.cli.levels import fill_certificates, fill_progress
from friendship_desktop.cli.people import fill_consents, fill_group_lists, fill_mark_history
from friendship_desktop.cli.programme import write_plan
from friendship_desktop.cli.timetable import fill_hours, fill_week
from friendship_desktop.cli.usage import UsageError
from friendship_desktop.cli.volunteers import fill_hours_sheets, fill_letters
from friendship_desktop.cli.year import fill_orders, write_phones
from friendship_desktop.errors import UserError
from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.reports.kinds import Form
from friendship_desktop.reports.stamp import DRAFT
from friendship_desktop.reports.writer import render
from friendship_desktop.services.listings import ListingService
from friendship_desktop.services.workplace import Services
from friendship_desktop.store import files
from friendship_desktop.texts import Language

Fill = Callable[[argparse.Namespace, Console, Services, PaperLanguage], Sequence[Form] | None]
"""Fills the forms that were asked for; None when it wrote a file of its own kind instead."""


def do_report(options: argparse.Namespace, console: Console) -> int:
    """Write one form, or those of all. Raises UserError E_NO_FORM for one this version does not have."""
    options.form = re.sub(r"^f-?0*(\d+)$", r"f-\1", options.form.strip().lower())
    fill = _FILLING.get(options.form)
    if fill is None:
        raise UserError("E_NO_FORM", form=options.form)
    # a line of the access log (telephone numbers) needs no lock, a paper for the archive does
    with opened(options, writing=options.issue) as services:
        chosen = options.paper or services.settings.get("document.language")
        language = PaperLanguage.BOTH if chosen == "both" else PaperLanguage(chosen)
        forms = fill(options, console, services, language)
        if forms is not None:
            _put(forms, options, console, services)
    console.line(str(options.output))
    return 0


def _put(
    forms: Sequence[Form], options: argparse.Namespace, console: Console, services: Services
) -> None:
    """Write forms into one PDF: as drafts, or with --issue as the finals that the archive keeps."""
    if not options.issue:
        data = render(forms, stamp=DRAFT).data
        with files.refusals(options.output):
            files.write(options.output, data)
        return
    issue = services.issued_papers.issue(services.actor, forms, today=services.clock.today())
    for line in issue.earlier:
        console.say(
            console.texts.text(
                "{title}: issued before, archive No. {number}.", title=line.title, number=line.id
            )
        )
    with files.refusals(options.output):
        files.write(options.output, issue.data)


def _fill_registers(
    options: argparse.Namespace, console: Console, services: Services, language: PaperLanguage
) -> Sequence[Form] | None:
    if not (options.group or options.all):
        raise UsageError(console.texts.text("F-02 needs --group ID or --all."))
    if options.output.suffix.lower() == ".xlsx":
        _write_travelling(options, console, services)
        return None
    group_ids = None
    if options.group:
        group_ids = [ListingService(services.open_house.database).group_id(options.group)]
    today = services.clock.today()
    return services.documents.registers(
        group_ids,
        options.month or today.replace(day=1),
        language=language,
        today=today,
        blank=options.blank,
        as_of=options.as_of,
    )


def _write_travelling(options: argparse.Namespace, console: Console, services: Services) -> None:
    """Write the register as a file that a teacher fills elsewhere; `import-register` takes it back."""
    if not options.group:
        raise UsageError(console.texts.text("F-02 as .xlsx needs --group ID."))
    today = services.clock.today()
    services.travelling.write(
        services.actor,
        ListingService(services.open_house.database).group_id(options.group),
        options.month or today.replace(day=1),
        options.output,
        language=Language("kk" if options.paper == "kk+ru" else options.paper)
        if options.paper
        else console.texts.language,
        today=today,
    )


def _write_issued(
    options: argparse.Namespace, console: Console, services: Services, _language: PaperLanguage
) -> None:
    """Write a paper of the archive again as it was issued."""
    if options.paper_id is None:
        raise UsageError(console.texts.text("An issued paper needs --paper-id N."))
    pdf = services.issued_papers.pdf(services.actor, [options.paper_id])
    with files.refusals(options.output):
        files.write(options.output, pdf)


def _fill_of_package(
    options: argparse.Namespace, console: Console, services: Services, language: PaperLanguage
) -> Sequence[Form]:
    """Fill F-21 or F-24 of a package (E_NO_PACKAGE, E_NO_SECOND)."""
    if options.package is None:
        form = options.form.upper()
        raise UsageError(console.texts.text("{form} needs --package N.", form=form))
    sent = [row for row in services.sent.journal() if row.sequence == options.package]
    if not sent:
        raise UserError("E_NO_PACKAGE")
    today = services.clock.today()
    if options.form == "f-24":
        return [services.sent.act(sent[0].id, language=language, today=today)]
    return [services.second.sheet(sent[0].id, language=language, today=today)]


def _write_plan(
    options: argparse.Namespace, console: Console, services: Services, _language: PaperLanguage
) -> None:
    write_plan(options, console, services)


_FILLING: dict[str, Fill] = {
    "f-1": fill_group_lists,
    "f-2": _fill_registers,
    "f-3": fill_month,
    "f-4": fill_event_papers,
    "f-5": fill_event_papers,
    "f-6": fill_letters,
    "f-7": fill_certificates,
    "f-8": fill_hours_sheets,
    "f-13": fill_consents,
    "f-16": fill_orders,
    "f-21": _fill_of_package,
    "f-22": fill_hours,
    "f-23": fill_week,
    "f-24": _fill_of_package,
    "analysis": write_analysis,
    "badges": fill_event_papers,
    "events": write_events,
    "marks": fill_mark_history,
    "phones": write_phones,
    "programme": _write_plan,
    "progress": fill_progress,
    "issued": _write_issued,
}
