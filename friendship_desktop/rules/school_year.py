"""From one school year to the next: dates, levels and titles of groups that go on."""

from __future__ import annotations

import re
from datetime import date

from friendship_desktop.rules.codes import LanguageLevel

LADDER = ("A1", "A2", "B1", "B2", "C1")
YEAR_OF_LEARNING = re.compile(
    r"(?<!\d)(\d{1,2})(?=\s*-?\s*(?:й\s+|ші\s+|шы\s+)?(?:класс|сынып|год|жыл|class|grade|year))",
    re.IGNORECASE,
)
"""«2 класс», «2-сынып», "2 year": the number that grows by one; a mere «№ 7» stays."""


def year_later(day: date) -> date:
    """Return the same day of the next year; 29 February becomes the 28th."""
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return day.replace(year=day.year + 1, day=28)


def next_level(level: str | None) -> str | None:
    """Return the level after one; the last taught stays, and so does a group without a level."""
    if level not in LADDER[:-1]:
        return level
    return LanguageLevel(LADDER[LADDER.index(level) + 1])


def next_title(title: str, level: str | None, after: str | None) -> str:
    """Write the title of a group for the next year: its level and its year of learning go up."""
    if level and after and level != after:
        title = re.sub(rf"(?<!\w){re.escape(level)}(?!\w)", after, title)
    return YEAR_OF_LEARNING.sub(lambda found: str(int(found[1]) + 1), title)
