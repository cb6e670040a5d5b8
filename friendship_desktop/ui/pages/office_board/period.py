"""One period for every page of an office: who turns to another month on one finds it on the next."""

from __future__ import annotations

import datetime as dt
from typing import Any

from friendship_desktop.rules.dates import month_end, month_start, next_month, previous_month
from friendship_desktop.services.indicators import Period
from friendship_desktop.ui.context import PageContext

CHOSEN, SHOWN = "office.period chosen", "office.period shown"


def shown_period(context: PageContext[Any]) -> Period:
    """Give the period in view."""
    found: Period | None = context.shared.get(CHOSEN) or context.shared.get(SHOWN)
    return found or current_period(context)


def current_period(context: PageContext[Any]) -> Period:
    """Find what to show now: what was chosen, else the period of the newest package, else last month."""
    if CHOSEN not in context.shared:
        last = previous_month(context.today())
        found = context.services.inbox.proposal()
        context.shared[SHOWN] = found or Period(month_start(last), month_end(last))
    return shown_period(context)


def show_period(context: PageContext[Any], period: Period) -> None:
    """Let the pages show a period from now on."""
    context.shared[CHOSEN] = period


def show_month(context: PageContext[Any], months: int) -> None:
    """Turn to the month after the period in view, or to the one before.

    A quarter or a year that Houses have told stands before its last month.
    """
    here = shown_period(context)
    around = (previous_month(here.last), month_start(here.last), next_month(here.last))
    known = [*context.services.region.periods(), *(Period(one, month_end(one)) for one in around)]
    if months > 0:
        found = min((one for one in known if _end(one) > _end(here)), key=_end)
    else:
        found = max((one for one in known if _end(one) < _end(here)), key=_end)
    show_period(context, found)


def _end(period: Period) -> tuple[dt.date, dt.date]:
    return period.last, period.first
