"""What the months of groups tell of a period: languages, attendance, each group's line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from friendship_desktop.services.indicators import Period
from friendship_desktop.services.office.figures import Figure, added
from friendship_desktop.store.models import (
    RegionBreakdown,
    RegionGroup,
    RegionGroupMonth,
    RegionIndicator,
    RegionSchool,
)


@dataclass(frozen=True, slots=True)
class LanguageLine:
    """A language in the region; an empty code is groups without one.

    `persons` counts learners as Houses show them; groups, hours and marks are never hidden.
    """

    language: str
    houses: int
    groups: int
    persons: Figure
    held: int
    half_hours: int
    attended: int
    possible: int


@dataclass(frozen=True, slots=True)
class GroupLine:
    """A group of a House in a period."""

    id: int
    roster_id: int
    public_id: str
    school: str | None
    kind: str
    language: str | None
    level: str | None
    learners: int
    held: int
    half_hours: int
    attended: int
    possible: int


def _within(period: Period) -> ColumnElement[bool]:
    """Pick the months of a period; a period of parts of months takes those months whole."""
    return RegionGroupMonth.month.between(period.first.replace(day=1), period.last)


def _told(period: Period) -> Select[int]:
    return select(RegionIndicator.roster_id).where(
        RegionIndicator.period_from == period.first, RegionIndicator.period_to == period.last
    )


def _sums() -> list[Any]:
    columns = ("held", "half_hours", "attended", "possible")
    return [func.sum(getattr(RegionGroupMonth, name)) for name in columns]


def marks_of(session: Session, period: Period) -> dict[int, tuple[int, int]]:
    """Add up attended and possible marks by House."""
    rows = session.execute(
        select(
            RegionGroup.roster_id,
            func.sum(RegionGroupMonth.attended),
            func.sum(RegionGroupMonth.possible),
        )
        .join(RegionGroup, RegionGroup.id == RegionGroupMonth.group_id)
        .where(_within(period))
        .group_by(RegionGroup.roster_id)
    )
    return {row[0]: (int(row[1]), int(row[2])) for row in rows}


def taught(session: Session, period: Period) -> dict[int, frozenset[str]]:
    """Name the languages with a lesson held in the period, by House."""
    rows = session.execute(
        select(RegionGroup.roster_id, RegionGroup.language)
        .join(RegionGroupMonth, RegionGroupMonth.group_id == RegionGroup.id)
        .where(_within(period), RegionGroupMonth.held > 0, RegionGroup.language.is_not(None))
        .distinct()
    )
    found: dict[int, set[str]] = {}
    for roster_id, language in rows:
        found.setdefault(roster_id, set()).add(str(language))
    return {house: frozenset(languages) for house, languages in found.items()}


def by_language(session: Session, period: Period) -> tuple[LanguageLine, ...]:
    """Count the groups of each language, of Houses that have told the period.

    A later window may bring rows of a month whose own package never came or was returned.
    """
    rows = session.execute(
        select(
            RegionGroup.language,
            func.count(RegionGroup.roster_id.distinct()),
            func.count(RegionGroup.id.distinct()),
            *_sums(),
        )
        .join(RegionGroupMonth, RegionGroupMonth.group_id == RegionGroup.id)
        .where(_within(period), RegionGroup.roster_id.in_(_told(period)))
        .group_by(RegionGroup.language)
    )
    persons = _persons(session, period)
    lines = [
        LanguageLine(
            language or "",
            houses,
            groups,
            persons.get(language or "", Figure(None)),
            *(int(one) for one in sums),
        )
        for language, houses, groups, *sums in rows
    ]
    return tuple(sorted(lines, key=lambda line: (not line.language, line.language)))


def _persons(session: Session, period: Period) -> dict[str, Figure]:
    rows = session.execute(
        select(RegionBreakdown.key, RegionBreakdown.persons, RegionBreakdown.hidden_below).where(
            RegionBreakdown.dimension == "language",
            RegionBreakdown.period_from == period.first,
            RegionBreakdown.period_to == period.last,
        )
    )
    parts: dict[str, list[tuple[int | None, int | None]]] = {}
    for key, persons, hidden in rows:
        language = "" if key == "not_stated" else key
        value = None if persons is None else persons * 100
        parts.setdefault(language, []).append((value, hidden))
    merged = parts.pop("merged", [])
    # a House that shows all its languages in one line hides some part of each of them
    return {
        language: added([*given, *((None, hidden or 1) for _value, hidden in merged)])
        for language, given in parts.items()
    }


def groups_of(
    session: Session, period: Period, *, roster_id: int | None = None, language: str | None = None
) -> list[GroupLine]:
    """List groups by school and language: of a House, of a language ("" has none), or all."""
    named = (
        RegionGroup.id,
        RegionGroup.roster_id,
        RegionGroup.public_id,
        RegionSchool.name,
        RegionGroup.kind,
        RegionGroup.language,
        RegionGroup.level,
    )
    query = (
        select(*named, func.max(RegionGroupMonth.end), *_sums())
        .join(RegionGroupMonth, RegionGroupMonth.group_id == RegionGroup.id)
        .outerjoin(RegionSchool, RegionSchool.id == RegionGroup.school_id)
        .where(_within(period))
        .group_by(*named)
        .order_by(RegionSchool.name, RegionGroup.language, RegionGroup.public_id)
    )
    if roster_id is not None:
        query = query.where(RegionGroup.roster_id == roster_id)
    if language is not None:
        query = query.where(
            func.coalesce(RegionGroup.language, "") == language,
            RegionGroup.roster_id.in_(_told(period)),
        )
    return [
        GroupLine(*row[: len(named)], *(int(one or 0) for one in row[len(named) :]))
        for row in session.execute(query)
    ]
