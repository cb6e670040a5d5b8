"""The papers of volunteers: letters (F-06) and sheets of hours (F-08)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.printing import Fill


def filling_letters(
    context: PageContext[Any], award_ids: Sequence[int], *, is_copy: bool = False
) -> Fill:
    """Fill F-06 of some letters."""
    services = context.services
    return lambda choice, _progress: services.volunteer_papers.letters(
        services.actor, award_ids, language=choice.language, is_copy=is_copy
    )


def filling_volunteer_hours(
    context: PageContext[Any],
    volunteer_ids: Sequence[int],
    first: dt.date,
    last: dt.date,
    *,
    together: bool,
) -> Fill:
    """Fill F-08 of each volunteer for a period, or one sheet of all of them."""
    services, today = context.services, context.today()
    return lambda choice, _progress: services.volunteer_papers.hours(
        services.actor,
        volunteer_ids,
        first=first,
        last=last,
        language=choice.language,
        today=today,
        together=together,
    )
