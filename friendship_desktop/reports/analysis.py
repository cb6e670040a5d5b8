"""What the analysis of attendance says on paper: rows of figures, their total, the rules in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from friendship_desktop.reports.document import Named, PaperLanguage


@dataclass(frozen=True, slots=True)
class AnalysisLine:
    """One row; `possible` counts marks in held lessons, `tag` stands under its bar."""

    name: Named
    lessons: int
    attended: int
    possible: int
    per_mille: int | None
    persons: int
    enrolments: int
    excused: int
    ill: int
    unexcused: int
    note: str = ""
    tag: str = ""


@dataclass(frozen=True, slots=True)
class AnalysisReport:
    """The analysis of a period; `is_in_time` draws upright bars over the table, else a bar in each row."""

    language: PaperLanguage
    institution: tuple[Named, ...]
    title: Named
    facts: tuple[Named, ...]
    head: Named
    """What the rows are."""
    lines: tuple[AnalysisLine, ...]
    total: AnalysisLine
    rules: tuple[Named, ...]
    is_in_time: bool
    house_code: str
    dated: date
