"""Levels of a language and the five skills they are assessed by (domain.md § 2.3.6)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from friendship_desktop.rules.codes import AssessmentKind, LanguageLevel

SKILLS: Final = ("listening", "reading", "lexgram", "writing", "speaking")
"""Their order in every grid and paper; the names are those of the columns of an assessment."""
KAZTEST_PASS: Final = 60
"""Per cent that each single skill needs for a KAZTEST certificate, since 2023."""
HIGHEST_SCORE: Final = 100

Scores = tuple[int | None, ...]
"""Per cent in each of SKILLS; None where a skill was not assessed."""
NO_SCORES: Final[Scores] = (None,) * len(SKILLS)


def passes_kaztest(scores: Sequence[int | None]) -> bool | None:
    """Tell whether every skill reaches the rule of certification; None while one is unknown."""
    known = [score for score in scores if score is not None]
    if any(score < KAZTEST_PASS for score in known):
        return False
    return True if len(known) == len(SKILLS) else None


def levels_of(kind: AssessmentKind) -> tuple[LanguageLevel, ...]:
    """Levels that a kind of assessment may give: C2 comes from outside only."""
    outside = kind is AssessmentKind.EXTERNAL_KAZTEST
    return tuple(
        level
        for level in LanguageLevel
        if level is not LanguageLevel.NONE and (outside or level is not LanguageLevel.C2)
    )
