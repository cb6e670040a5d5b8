"""What the totals of a House for a period have to say: F-03 with the indicators (domain.md § 4.4, § 2.6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from friendship_desktop.reports.document import NAMELESS, Named, PaperLanguage, Signatory

# None prints «—»; a string is printed as it stands, such as «<5» for a hidden cell.
Figure = int | str | None


@dataclass(frozen=True, slots=True)
class Totals:
    """Learners at the start, arrived, left, at the end; lessons held, half hours, visits, whole per cent."""

    start: Figure
    arrived: Figure
    left: Figure
    end: Figure
    held: Figure
    half_hours: Figure
    attended: Figure
    percent: Figure


@dataclass(frozen=True, slots=True)
class GroupLine:
    """One group of the report. The column of teachers appears only if some line names one."""

    name: Named
    language_level: Named
    totals: Totals
    teacher: str = ""
    note: str = ""
    group_id: int = 0
    """Leads from the line on the screen to its group; it is not printed."""


@dataclass(frozen=True, slots=True)
class SchoolBlock:
    """The groups of one school and their sub-total; `association` is empty for a school of the House."""

    name: Named
    association: Named
    groups: tuple[GroupLine, ...]
    totals: Totals


@dataclass(frozen=True, slots=True)
class IndicatorLine:
    """One indicator with its rule in words; `part` names a share of it, such as a level."""

    code: str
    name: Named
    value: Figure
    unit: Named
    rule: Named
    part: Named = NAMELESS


@dataclass(frozen=True, slots=True)
class TotalsReport:
    """Totals of every group for a period, and the indicators: F-03, and `report.pdf` of a package.

    `approval` draws the block БЕКІТЕМІН / УТВЕРЖДАЮ. `unique` counts persons once. `hidden_below` is
    the k of the suppression rule if any cell is hidden.
    """

    language: PaperLanguage
    institution: tuple[Named, ...]
    period_from: date
    period_to: date
    schools: tuple[SchoolBlock, ...]
    totals: Totals
    unique: Figure
    indicators: tuple[IndicatorLine, ...]
    house_code: str
    dated: date
    approval: Signatory | None = None
    prepared_by: Signatory | None = None
    head: Signatory | None = None
    hidden_below: int | None = None
    enrolments: Figure = None
    """Stays in groups behind the unique learners, where a form names both."""
