"""Values of options: days, months, periods. A wrong one is wrong usage (exit status 2).

argparse says what is raised here as it stands, in the language that `argparse_language` has set.
"""

from __future__ import annotations

import datetime as dt
from argparse import ArgumentTypeError
from gettext import gettext

from friendship_desktop.texts import msg

Span = tuple[dt.date, dt.date]


def day(text: str) -> dt.date:
    """Read YYYY-MM-DD."""
    return _date(text, msg("a day is written like 2026-11-30"))


def month(text: str) -> dt.date:
    """Read YYYY-MM as the first day of the month."""
    return _date(f"{text}-01", msg("a month is written like 2026-11"))


def days(text: str) -> Span:
    """Read FROM..TO, both days included; whoever uses it says in words if they stand the wrong way round."""
    first, _dots, last = text.partition("..")
    how = msg("a period is written like 2026-11-01..2026-11-30")
    return _date(first, how), _date(last, how)


def span(text: str) -> Span:
    """Read FROM..TO, in this order."""
    found = days(text)
    if found[0] > found[1]:
        raise ArgumentTypeError(gettext(msg("the first day of a period is not after the last")))
    return found


def _date(text: str, how: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(gettext(how)) from error
