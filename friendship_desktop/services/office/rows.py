"""A package's rows by keys that outlive it, beside what is stored of the same House and window.

A key names a row by public ids and dates, never by the numbers inside one package; both sides of
a comparison, the remarks of the office and the lines of a review speak of rows by it.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.exchange.columns import Row, Rows
from friendship_desktop.exchange.header import Header
from friendship_desktop.rules.dates import month_end
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.office.activity import activity_snapshot, activity_stored
from friendship_desktop.services.office.coded import coded_snapshot, coded_stored
from friendship_desktop.store.models import (
    RegionAssociation,
    RegionBreakdown,
    RegionGroup,
    RegionGroupMonth,
    RegionIndicator,
    RegionLesson,
    RegionSchool,
)

Key = tuple[Any, ...]
Values = tuple[Any, ...]
Keyed = dict[Key, Values]
Snapshot = Mapping[str, Mapping[Key, Values]]
"""Table → key → values, in the columns of `SHAPES`; a package of 1.0 lacks the tables of 1.1."""


@dataclass(frozen=True, slots=True)
class Shape:
    """The columns of a table: those that name a row, those that say something about it."""

    key: tuple[str, ...]
    values: tuple[str, ...]


SHAPES: Final[Mapping[str, Shape]] = {
    "associations": Shape(
        ("public_id",),
        (
            "name_kk", "name_ru", "level", "legal_form", "registry_no", "accredited_until",
            "members_count", "creative_collectives_count",
        ),
    ),
    "schools": Shape(
        ("public_id",),
        ("association", "name", "kato", "opened_on", "closed_on", "status"),
    ),
    "groups": Shape(
        ("public_id",),
        (
            "school", "kind", "language", "level", "age_band", "academic_year", "starts_on",
            "ends_on", "status", "capacity", "planned_half_hours",
        ),
    ),
    "lessons": Shape(("group", "date", "number"), ("status", "half_hours", "enrolled", "attended")),
    "group_months": Shape(
        ("group", "month"),
        ("start", "arrived", "left", "end", "held", "half_hours", "attended", "possible"),
    ),
    "breakdowns": Shape(
        ("period_from", "period_to", "dimension", "key"), ("persons", "enrolments", "hidden_below")
    ),
    "indicators": Shape(
        ("period_from", "period_to", "code", "part"),
        ("value", "hidden_below", "unit", "rule_version"),
    ),
    "volunteer_months": Shape(("area", "month"), ("volunteers", "quarter_hours")),
    "events": Shape(
        ("public_id",),
        (
            "title_kk", "title_ru", "kind", "starts_on", "ends_on", "kato", "format",
            "organiser_kind", "status", "participants", "counting_method", "children", "youth",
            "women", "online_views", "funding", "budget_tenge",
        ),
    ),
    "event_associations": Shape(("event", "association"), ()),
    "learners": Shape(("code",), ("birth_year",)),
    "enrolments": Shape(("learner", "group", "from"), ("to", "start_level", "result_level")),
    "marks": Shape(("group", "date", "number", "learner", "from"), ("mark",)),
}  # fmt: skip


def snapshot(rows: Rows, header: Header) -> Snapshot:
    """Give the rows of a package their lasting keys.

    Raises UserError E_ROW for a row outside the window, E_HEADER for a period outside it: such a
    package could touch what it does not replace.
    """
    first, last = header.window
    if not first <= header.period[0] <= header.period[1] <= last:
        raise UserError("E_HEADER", place="sync.json: period")
    associations = [row[1] for row in rows["associations"]]
    schools = [row[1] for row in rows["schools"]]
    groups = [row[1] for row in rows["groups"]]
    found: dict[str, Keyed] = {
        "associations": {(row[1],): tuple(row[2:]) for row in rows["associations"]},
        "schools": {(row[1],): (_named(associations, row[2]), *row[3:]) for row in rows["schools"]},
        "groups": {(row[1],): (_named(schools, row[2]), *row[3:]) for row in rows["groups"]},
        "lessons": _lessons(rows["lessons"], groups),
        "group_months": {
            (_named(groups, row[0]), dt.date.fromisoformat(f"{row[1]}-01")): tuple(row[2:])
            for row in rows["group_months"]
        },
        "breakdowns": {
            (*header.period, row[0], row[1]): (
                *(_shown(cell) for cell in row[2:4]),
                _hidden(row[2:4], header.k),
            )
            for row in rows["breakdowns"]
        },
        "indicators": {
            (row[2], row[3], row[0], row[1] or ""): (
                _hundredths(row[4]),
                _hidden(row[4:5], header.k),
                row[5],
                row[6],
            )
            for row in rows["indicators"]
        },
    }
    window = Period(first, last)
    if header.schema_version != "1.0":  # which says nothing of events, and so changes none
        found |= activity_snapshot(rows, window, associations)
    _check_window(found, window)
    return {**found, **coded_snapshot(rows, window, groups, list(found["lessons"]))}


def _named(names: Sequence[Any], number: Any) -> Any:
    return None if number is None else names[number - 1]


def _lessons(rows: Iterable[Row], groups: Sequence[Any]) -> Keyed:
    """Count the lessons of one group and day, in the order of the package."""
    numbers: defaultdict[tuple[Any, Any], int] = defaultdict(int)
    found: Keyed = {}
    for row in rows:
        at = (_named(groups, row[1]), row[2])
        numbers[at] += 1
        found[*at, numbers[at]] = tuple(row[3:])
    return found


def _shown(cell: Any) -> int | None:
    return None if isinstance(cell, str) else int(cell)


def _hundredths(cell: Any) -> int | None:
    return int(cell * 100) if isinstance(cell, Decimal | int) else None


def _hidden(cells: Iterable[Any], k: int) -> int | None:
    return k if any(isinstance(cell, str) for cell in cells) else None


def _check_window(found: Snapshot, window: Period) -> None:
    outside = {
        "lessons": any(not window.first <= key[1] <= window.last for key in found["lessons"]),
        "group_months": any(
            month_end(key[1]) < window.first or key[1] > window.last
            for key in found["group_months"]
        ),
        "indicators": any(
            key[0] < window.first or key[1] > window.last for key in found["indicators"]
        ),
    }
    for table, is_outside in outside.items():
        if is_outside:
            raise UserError("E_ROW", place=f"data/{table}.csv: window")


def periods_of(new: Snapshot, header: Header) -> set[tuple[dt.date, dt.date]]:
    """Name the periods whose figures a package replaces."""
    return {(key[0], key[1]) for key in new["indicators"]} | {header.period}


def stored(
    session: Session, roster_id: int, window: Period, periods: set[tuple[dt.date, dt.date]]
) -> Snapshot:
    """Read what is stored of a House: its registry, its window, the figures of those periods.

    Marks are compared by themselves, see `office.marks`.
    """
    month = window.first.replace(day=1)
    lessons = session.execute(
        select(
            RegionGroup.public_id,
            RegionLesson.day,
            RegionLesson.number,
            RegionLesson.status,
            RegionLesson.half_hours,
            RegionLesson.enrolled,
            RegionLesson.attended,
        )
        .join(RegionGroup, RegionGroup.id == RegionLesson.group_id)
        .where(
            RegionGroup.roster_id == roster_id,
            RegionLesson.day.between(window.first, window.last),
        )
    )
    columns = [getattr(RegionGroupMonth, name) for name in SHAPES["group_months"].values]
    months = session.execute(
        select(RegionGroup.public_id, RegionGroupMonth.month, *columns)
        .join(RegionGroup, RegionGroup.id == RegionGroupMonth.group_id)
        .where(
            RegionGroup.roster_id == roster_id, RegionGroupMonth.month.between(month, window.last)
        )
    )
    return {
        **_stored_registry(session, roster_id),
        "lessons": {tuple(row[:3]): tuple(row[3:]) for row in lessons},
        "group_months": {tuple(row[:2]): tuple(row[2:]) for row in months},
        "breakdowns": _figures(session, RegionBreakdown, "breakdowns", roster_id, periods),
        "indicators": _figures(session, RegionIndicator, "indicators", roster_id, periods),
        **activity_stored(session, roster_id, window),
        **coded_stored(session, roster_id, window),
    }


def _stored_registry(session: Session, roster_id: int) -> dict[str, Keyed]:
    association_names = [getattr(RegionAssociation, name) for name in SHAPES["associations"].values]
    school_names = [getattr(RegionSchool, name) for name in SHAPES["schools"].values[1:]]
    group_names = [getattr(RegionGroup, name) for name in SHAPES["groups"].values[1:]]
    queries = {
        "associations": select(RegionAssociation.public_id, *association_names).where(
            RegionAssociation.roster_id == roster_id, RegionAssociation.present
        ),
        "schools": select(RegionSchool.public_id, RegionAssociation.public_id, *school_names)
        .outerjoin(RegionAssociation, RegionAssociation.id == RegionSchool.association_id)
        .where(RegionSchool.roster_id == roster_id, RegionSchool.present),
        "groups": select(RegionGroup.public_id, RegionSchool.public_id, *group_names)
        .outerjoin(RegionSchool, RegionSchool.id == RegionGroup.school_id)
        .where(RegionGroup.roster_id == roster_id, RegionGroup.present),
    }
    return {
        table: {(row[0],): tuple(row[1:]) for row in session.execute(query)}
        for table, query in queries.items()
    }


def _figures(
    session: Session,
    model: type[RegionBreakdown | RegionIndicator],
    table: str,
    roster_id: int,
    periods: set[tuple[dt.date, dt.date]],
) -> Keyed:
    shape = SHAPES[table]
    names = [getattr(model, name) for name in (*shape.key, *shape.values)]
    found: Keyed = {}
    for first, last in periods:
        rows = session.execute(
            select(*names).where(
                model.roster_id == roster_id, model.period_from == first, model.period_to == last
            )
        )
        found |= {tuple(row[: len(shape.key)]): tuple(row[len(shape.key) :]) for row in rows}
    return found


def key_text(key: Key) -> str:
    """Spell a row's key as remarks and lists show it."""
    return " ".join(str(part) for part in key if part != "")
