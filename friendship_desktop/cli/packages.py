"""`export`, `verify`, `open` and `sample`: the signed package, from both sides."""

from __future__ import annotations

import argparse
import datetime as dt
from typing import Any

from friendship_desktop import __version__
from friendship_desktop.cli.access import opened
from friendship_desktop.cli.console import Console
from friendship_desktop.errors import UserError
from friendship_desktop.exchange import reading, sample, trust
from friendship_desktop.rules.dates import month_start
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.indicators import Period
from friendship_desktop.store import files


def do_export(options: argparse.Namespace, console: Console) -> int:
    """Make the next package. Raises UserError E_NOT_INVITED before an office was joined."""
    with opened(options, writing=True) as services:
        today = services.clock.today()
        window, period = _spans(options, services.outbox.proposal(today=today))
        draft = services.outbox.draft(window, period)
        made = services.outbox.export(services.actor, options.to, draft)
    answer = {"path": str(made.path), "sequence": made.sequence, "digest": made.digest}
    console.answer(answer, str(made.path))
    return 0


def _spans(options: argparse.Namespace, usual: tuple[Period, Period]) -> tuple[Period, Period]:
    """Take what is given; what is not follows from it, or is what the window would propose."""
    window = Period(*options.window) if options.window else None
    period = Period(*options.period) if options.period else None
    if window and not period:
        return window, Period(max(window.first, month_start(window.last)), window.last)
    if period and not window:
        return Period(min(period.first, dt.date(period.last.year, 1, 1)), period.last), period
    return (window, period) if window and period else usual


def do_verify(options: argparse.Namespace, console: Console) -> int:
    """Check a package and say whose it is."""
    found = _opened(options)
    answer: dict[str, Any] = {
        "ok": True,
        "house": found.header.house_id,
        "sequence": found.header.sequence,
        "digest": found.digest,
        "counts": dict(found.header.counts),
    }
    if found.duplicate:
        answer["duplicate"] = True
    counts = ", ".join(f"{table} {count}" for table, count in found.header.counts.items())
    text = console.texts.text
    console.answer(
        answer,
        text(
            "The package is sound: {house}, number {sequence}.",
            house=found.header.house_id,
            sequence=found.header.sequence,
        ),
        found.digest,
        counts,
    )
    return 0


def do_open(options: argparse.Namespace, console: Console) -> int:
    """Write the signed container that is inside an encrypted package, once it checks out."""
    found = _opened(options)
    with files.refusals(options.output):
        files.write(options.output, found.asice)
    console.line(str(options.output))
    return 0


def _opened(options: argparse.Namespace) -> reading.Opened:
    try:
        data = reading.from_file(options.file)
    except OSError as error:
        raise files.refusal(error, options.file) from error
    if options.trust is not None:
        return reading.open_package(data, trust.from_folder(options.trust), now=Clock().now())
    with opened(options, writing=False) as services:
        return services.inbox.verify(data) if services.is_office else services.sent.read_back(data)


def do_sample(options: argparse.Namespace, console: Console) -> int:
    """Fill a folder for whoever writes a reader or attacks ours."""
    with files.refusals(options.to):
        if options.to.exists() and any(options.to.iterdir()):
            raise UserError("E_NOT_EMPTY", place=str(options.to))
        sample.write(options.to, now=Clock().now(), app_version=__version__)
    console.line(str(options.to))
    return 0
