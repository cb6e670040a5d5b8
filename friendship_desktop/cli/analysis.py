"""Attendance analysed and the monthly sheet F-03 from the command line."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Sequence

from friendship_desktop.cli.console import Console, Row
from friendship_desktop.cli.usage import UsageError
from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.reports.kinds import Form
from friendship_desktop.services.analysis import words
from friendship_desktop.services.analysis.scope import Analysis, Breakdown, Scope
from friendship_desktop.services.analysis.scope import Row as Figures
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.listings import ListingService
from friendship_desktop.services.teaching import year_start
from friendship_desktop.services.workplace import Services

EXCEL = ".xlsx"
ANALYSED = (
    "name", "note", "lessons", "visits", "marks", "percent", "persons", "enrolments",
    "excused", "ill", "unexcused",
)  # fmt: skip
"""The columns of `list attendance`; scripts read them."""


def analysed_rows(options: argparse.Namespace, console: Console, services: Services) -> list[Row]:
    """Give the rows of an analysis and, last, their total."""
    found = _analysis(options, console, services)
    total = _row(found.total, "total", console.texts.text("Total"))
    return [
        *(
            _row(row, str(row.key), words.row_name(row, found.by, console.texts))
            for row in found.rows
        ),
        total,
    ]


def _row(row: Figures, key: str, name: str) -> Row:
    return {
        "key": key,
        "name": name,
        "note": row.note,
        "lessons": row.lessons,
        "hours": row.half_hours / 2,
        "visits": row.attended,
        "marks": row.possible,
        "percent": None if row.per_mille is None else row.per_mille / 10,
        "persons": row.persons,
        "enrolments": row.enrolments,
        "excused": row.excused,
        "ill": row.ill,
        "unexcused": row.unexcused,
    }


def _analysis(options: argparse.Namespace, console: Console, services: Services) -> Analysis:
    if options.by is None:
        raise UsageError(console.texts.text("Attendance needs --by, such as --by month."))
    today = services.clock.today()
    period = Period(*(options.period or (year_start(today), today)))
    group = None
    if options.group:
        group = ListingService(services.open_house.database).group_id(options.group)
    scope = Scope(period, group=group)
    return services.analysis.read(services.actor, scope, Breakdown(options.by), today=today)


def write_analysis(
    options: argparse.Namespace, console: Console, services: Services, language: PaperLanguage
) -> None:
    """Write an analysis as PDF, or as an Excel file if the name ends so."""
    found, today, papers = (
        _analysis(options, console, services),
        services.clock.today(),
        services.analysis_papers,
    )
    if options.output.suffix.lower() == EXCEL:
        papers.write_workbook(found, options.output, language=console.texts.language, today=today)
    else:
        papers.write_pdf(found, options.output, language=language, today=today)


def fill_month(
    options: argparse.Namespace, console: Console, services: Services, language: PaperLanguage
) -> Sequence[Form] | None:
    """Fill F-03 of a month, and say which groups do not balance; as an Excel file by its name."""
    texts, sheets, today = console.texts, services.month_sheets, services.clock.today()
    month: dt.date = options.month or today
    found = sheets.read(services.actor, month, today=today, language=language)
    for one in found.imbalances:
        console.say(one.sentence(texts))
    if options.output.suffix.lower() != EXCEL:
        return found.papers()
    sheets.write_workbook(found.report, options.output, language=texts.language)
    return None
