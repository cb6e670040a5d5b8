"""The school year on the command line: `new-year`, F-16, the phone list, and their rows."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Sequence
from typing import Any

from friendship_desktop.cli.access import opened
from friendship_desktop.cli.console import Console
from friendship_desktop.cli.usage import UsageError
from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.reports.kinds import Form
from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.rules.dates import month_end, month_start
from friendship_desktop.services.listings import ListingService
from friendship_desktop.services.new_year.plan import GroupFate, YearPlan
from friendship_desktop.services.orders import OrderKind
from friendship_desktop.services.workplace import Services
from friendship_desktop.store import files

Row = dict[str, Any]
COLUMNS = {
    "streaks": ("name", "group", "length", "absent", "ill", "excused", "last_day"),
    "gaps": ("date", "number", "group", "title", "marked", "enrolled"),
    "orders": ("number", "date", "kind", "people", "annulled_on"),
}
FATES = ("title", "what", "new_title", "level", "learners", "starts_on")


def year_rows(options: argparse.Namespace, services: Services) -> list[Row]:
    """List streaks, lessons whose register is empty or not full, or orders."""
    if options.what == "streaks":
        return _streaks(services, options.group)
    if options.what == "gaps":
        return _gaps(services, options.group)
    rows = services.orders.list(services.actor)
    return [
        {
            "number": row.number,
            "date": row.dated.isoformat(),
            "kind": str(row.kind),
            "people": row.people,
            "annulled_on": row.annulled_on.isoformat() if row.annulled_on else None,
        }
        for row in rows
    ]


def _streaks(services: Services, group: str | None) -> list[Row]:
    rows = services.streaks.list(
        services.actor, today=services.clock.today(), group_id=_group_id(services, group)
    )
    return [
        {
            "name": row.full_name,
            "group": row.group,
            "teacher": row.teacher,
            "length": row.length,
            **{
                str(code): row.count(code)
                for code in (MarkCode.ABSENT, MarkCode.ILL, MarkCode.EXCUSED)
            },
            "last_day": row.last_day.isoformat(),
        }
        for row in rows
    ]


def _gaps(services: Services, group: str | None) -> list[Row]:
    listing = ListingService(services.open_house.database)
    only = _group_id(services, group)
    names = {
        row["public_id"]: listing.group_id(row["public_id"])
        for row in listing.groups(today=services.clock.today())
    }
    public = {inner: outer for outer, inner in names.items()}
    lines = services.attention.lines(services.actor, today=services.clock.today())
    return [
        {
            "date": gap.key.day.isoformat(),
            "number": gap.key.number,
            "group": public.get(gap.group_id),
            "title": gap.title,
            "marked": gap.marked,
            "enrolled": gap.enrolled,
        }
        for line in lines
        for gap in line.lessons
        if only in (None, gap.group_id)
    ]


def _group_id(services: Services, group: str | None) -> int | None:
    if group is None:
        return None
    return ListingService(services.open_house.database).group_id(group)


def fill_orders(
    options: argparse.Namespace, console: Console, services: Services, language: PaperLanguage
) -> Sequence[Form]:
    """Fill F-16: an order that was given, those of a month, or the draft of a group's month without a number."""
    papers, actor, today = services.year_papers, services.actor, services.clock.today()
    month = month_start(options.month or today)
    if options.order:
        number, year = _order_number(options.order, console, today)
        ids = [services.orders.find(actor, number, year).number_id]
        return papers.orders(actor, ids, language=language)
    if options.all:
        return papers.orders(actor, papers.given_in(actor, month), language=language)
    if options.group:
        lines = services.orders.waiting(
            actor,
            OrderKind.ENROLMENT,
            first=month,
            last=month_end(month),
            group_id=_group_id(services, options.group),
        )
        return papers.draft_order(actor, OrderKind.ENROLMENT, lines, dated=today, language=language)
    raise UsageError(console.texts.text("F-16 needs --order NO, --group ID or --all."))


def _order_number(text: str, console: Console, today: dt.date) -> tuple[int, int]:
    number, _stroke, year = text.partition("/")
    if not number.isdecimal() or (year and not year.isdecimal()):
        raise UsageError(console.texts.text("An order is written as 12 or as 12/2026."))
    return int(number), int(year or today.year)


def write_phones(
    options: argparse.Namespace, _console: Console, services: Services, language: PaperLanguage
) -> None:
    """Write the phone list of whoever missed lessons in a row; the access log tells of it."""
    sheet = services.year_papers.phone_list(
        services.actor,
        today=services.clock.today(),
        language=language,
        group_id=_group_id(services, options.group),
    )
    with files.refusals(options.output):
        files.write(
            options.output, services.year_papers.draw_phone_list(services.actor, sheet).data
        )


def do_new_year(options: argparse.Namespace, console: Console) -> int:
    """Begin a new school year, or with --dry-run only tell what would happen."""
    with opened(options, writing=not options.dry_run) as services:
        today = services.clock.today()
        plan = services.new_year.propose(services.actor, today=today, from_year=options.year)
        if options.dry_run:
            console.answer(
                {"from_year": plan.from_year, "groups": _fates(plan)}, *_table(_fates(plan))
            )
            return 0
        done = services.new_year.begin(services.actor, today=today, from_year=plan.from_year)
    texts = console.texts
    if done.change_id is None:
        sentence = texts.text("There is nothing to do for the new school year.")
    else:
        sentence = texts.text(
            "New groups: {groups}; learners moved up: {learners}; finished: {finished}; groups in the archive: {archived}.",
            groups=done.groups,
            learners=done.learners,
            finished=done.finished,
            archived=done.archived,
        )
    console.answer(
        {
            "from_year": plan.from_year,
            "groups": done.groups,
            "learners": done.learners,
            "finished": done.finished,
            "archived": done.archived,
        },
        sentence,
    )
    return 0


def _fates(plan: YearPlan) -> list[Row]:
    return [_fate(group) for group in plan.groups]


def _fate(group: GroupFate) -> Row:
    return {
        "title": group.old_title,
        "what": str(group.fate),
        "new_title": group.title,
        "level": group.level,
        "age_band": group.age_band,
        "learners": group.learners,
        "left_out": group.left_out,
        "guests": group.guests,
        "teachers": group.teachers,
        "times": group.times,
        "last_day": group.last_day.isoformat(),
        "starts_on": group.starts_on.isoformat(),
        "is_running": group.is_running,
    }


def _table(rows: Sequence[Row]) -> list[str]:
    cells = (("" if row[name] is None else str(row[name]) for name in FATES) for row in rows)
    return ["\t".join(FATES), *map("\t".join, cells)]
