"""`mark --stdin`: marks that come line by line, each told as soon as it is durable."""

from __future__ import annotations

import argparse
import datetime as dt
import sys

from friendship_desktop.cli.access import opened
from friendship_desktop.cli.console import Console
from friendship_desktop.errors import UserError
from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.services.listings import ListingService
from friendship_desktop.services.register.sheet import CellMark, LessonKey
from friendship_desktop.services.workplace import Services
from friendship_desktop.texts.sentences import explain

CLEAR = "clear"
FATAL = frozenset({"E_BUSY", "E_FULL", "E_READONLY", "E_DISK", "E_DAMAGED", "E_FORBIDDEN"})


def do_mark(options: argparse.Namespace, console: Console) -> int:
    """Write marks from standard input; a line that is refused is told and passed over."""
    status = 0
    with opened(options, writing=True) as services:
        group_id = ListingService(services.open_house.database).group_id(options.group)
        for number, line in enumerate(sys.stdin, start=1):
            if not line.strip():
                continue
            try:
                console.line(_mark(services, group_id, line))
            except UserError as error:
                if error.code in FATAL:
                    raise
                sentence = explain(error, console.texts)
                place = console.texts.text("line {number}", number=number)
                console.say(f"{place}: {error.code}: {sentence}")
                status = 1
    return status


def _mark(services: Services, group_id: int, line: str) -> str:
    """Store one line and return it as it was understood."""
    try:
        date, person, word = line.strip().split("\t")
        day = dt.date.fromisoformat(date)
        code = None if word == CLEAR else MarkCode(word)
    except ValueError:
        raise UserError("E_MARK_LINE") from None
    enrolment_id = services.register.enrolment_on(group_id, person.lower(), day)
    if enrolment_id is None:
        raise UserError("E_NOT_ENROLLED_THEN")
    wish = CellMark(LessonKey(day), enrolment_id, code)
    services.register.mark(services.actor, group_id, wish, today=services.clock.today())
    return f"{day.isoformat()}\t{person.lower()}\t{code or CLEAR}"
