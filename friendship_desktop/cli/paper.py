"""`report`: forms as PDF, some as Excel files too."""

from __future__ import annotations

import argparse
import re

from friendship_desktop.cli.access import opened
from friendship_desktop.cli.analysis import write_analysis, write_month
from friendship_desktop.cli.console import Console
from friendship_desktop.cli.events import write_event_paper, write_events
from friendship_desktop.cli.levels import write_certificates, write_progress
from friendship_desktop.cli.people import write_consents, write_group_lists
from friendship_desktop.cli.programme import write_plan
from friendship_desktop.cli.timetable import write_hours, write_week
from friendship_desktop.cli.usage import UsageError
from friendship_desktop.cli.volunteers import write_hours_sheet, write_letters
from friendship_desktop.cli.year import write_order, write_phones
from friendship_desktop.errors import UserError
from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.services.listings import ListingService
from friendship_desktop.services.workplace import Services
from friendship_desktop.store import files
from friendship_desktop.texts import Language


def do_report(options: argparse.Namespace, console: Console) -> int:
    """Write one form. Raises UserError E_NO_FORM for a form this version does not have."""
    form = re.sub(r"^f-?0*(\d+)$", r"f-\1", options.form.strip().lower())
    make = {
        "f-1": _group_list,
        "f-2": _register,
        "f-3": _month,
        "f-6": _letters,
        "f-4": _event,
        "f-5": _event,
        "f-7": _certificate,
        "f-8": _volunteer_hours,
        "f-13": _consent,
        "f-16": _order,
        "f-21": _signatures,
        "f-22": _hours,
        "f-23": _week,
        "f-24": _act,
        "analysis": _analysis,
        "badges": _event,
        "events": _events,
        "phones": _phones,
        "programme": write_plan,
        "progress": _progress,
        "issued": _issued,
    }.get(form)
    if make is None:
        raise UserError("E_NO_FORM", form=options.form)
    # the access log notes who took telephone numbers out
    with opened(options, writing=form == "phones" or options.contacts or options.issue) as services:
        make(options, console, services)
    console.line(str(options.output))
    return 0


def _language(options: argparse.Namespace, services: Services) -> PaperLanguage:
    chosen = options.paper or services.settings.get("document.language")
    return PaperLanguage.BOTH if chosen == "both" else PaperLanguage(chosen)


def _register(options: argparse.Namespace, console: Console, services: Services) -> None:
    if not (options.group or options.all):
        raise UsageError(console.texts.text("F-02 needs --group ID or --all."))
    if options.output.suffix.lower() == ".xlsx":
        _travelling_register(options, console, services)
        return
    group_ids = None
    if options.group:
        group_ids = [ListingService(services.open_house.database).group_id(options.group)]
    today = services.clock.today()
    sheets = services.documents.registers(
        group_ids,
        options.month or today.replace(day=1),
        language=_language(options, services),
        today=today,
        blank=options.blank,
        as_of=options.as_of,
    )
    if not options.issue:
        services.documents.write_registers(sheets, options.output)
        return
    drawn = services.documents.draw_registers(sheets)
    issue = services.issued_papers.issue(services.actor, drawn, today=today)
    for line in issue.earlier:
        console.say(
            console.texts.text(
                "{title}: issued before, archive No. {number}.", title=line.title, number=line.id
            )
        )
    with files.refusals(options.output):
        files.write(options.output, issue.data)


def _issued(options: argparse.Namespace, console: Console, services: Services) -> None:
    """Write a paper of the archive again as it was issued."""
    if options.paper_id is None:
        raise UsageError(console.texts.text("An issued paper needs --paper-id N."))
    pdf = services.issued_papers.pdf(services.actor, [options.paper_id])
    with files.refusals(options.output):
        files.write(options.output, pdf)


def _travelling_register(options: argparse.Namespace, console: Console, services: Services) -> None:
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


def _month(options: argparse.Namespace, console: Console, services: Services) -> None:
    write_month(options, console, services, _language(options, services))


def _analysis(options: argparse.Namespace, console: Console, services: Services) -> None:
    write_analysis(options, console, services, _language(options, services))


def _order(options: argparse.Namespace, console: Console, services: Services) -> None:
    write_order(options, console, services, _language(options, services))


def _phones(options: argparse.Namespace, console: Console, services: Services) -> None:  # noqa: ARG001 - as all forms
    write_phones(options, services, _language(options, services))


def _event(options: argparse.Namespace, console: Console, services: Services) -> None:
    write_event_paper(options, console, services, _language(options, services))


def _events(options: argparse.Namespace, console: Console, services: Services) -> None:  # noqa: ARG001 - as all forms
    write_events(options, services, _language(options, services))


def _consent(options: argparse.Namespace, console: Console, services: Services) -> None:
    write_consents(options, console, services, _language(options, services))


def _group_list(options: argparse.Namespace, console: Console, services: Services) -> None:
    write_group_lists(options, console, services, _language(options, services))


def _certificate(options: argparse.Namespace, console: Console, services: Services) -> None:
    write_certificates(options, console, services, _language(options, services))


def _letters(options: argparse.Namespace, console: Console, services: Services) -> None:
    write_letters(options, console, services, _language(options, services))


def _volunteer_hours(options: argparse.Namespace, console: Console, services: Services) -> None:
    write_hours_sheet(options, console, services, _language(options, services))


def _progress(options: argparse.Namespace, console: Console, services: Services) -> None:
    write_progress(options, console, services, _language(options, services))


def _hours(options: argparse.Namespace, console: Console, services: Services) -> None:
    write_hours(options, console, services, _language(options, services))


def _week(options: argparse.Namespace, console: Console, services: Services) -> None:  # noqa: ARG001 - as all forms
    write_week(options, services, _language(options, services))


def _package(options: argparse.Namespace, services: Services) -> int:
    sent = [row for row in services.sent.journal() if row.sequence == options.package]
    if not sent:
        raise UserError("E_NO_PACKAGE")
    return sent[0].id


def _signatures(options: argparse.Namespace, console: Console, services: Services) -> None:
    if options.package is None:
        raise UsageError(console.texts.text("F-21 needs --package N."))
    language, today = _language(options, services), services.clock.today()
    sheet = services.second.sheet(_package(options, services), language=language, today=today)
    with files.refusals(options.output):
        files.write(options.output, services.second.draw(sheet).data)


def _act(options: argparse.Namespace, console: Console, services: Services) -> None:
    if options.package is None:
        raise UsageError(console.texts.text("F-24 needs --package N."))
    language, today = _language(options, services), services.clock.today()
    act = services.sent.act(_package(options, services), language=language, today=today)
    with files.refusals(options.output):
        files.write(options.output, services.sent.draw_act(act).data)
