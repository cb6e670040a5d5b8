"""Puts an accepted package in the place of what its House had sent for the same window."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, delete, exists, or_, select, update

from friendship_desktop.services.indicators import Period
from friendship_desktop.services.office.activity import apply_activity
from friendship_desktop.services.office.coded import apply_coded
from friendship_desktop.services.office.rows import SHAPES, Key, Snapshot, Values
from friendship_desktop.store.models import (
    RegionAssociation,
    RegionBreakdown,
    RegionEventAssociation,
    RegionGroup,
    RegionGroupMonth,
    RegionIndicator,
    RegionLesson,
    RegionSchool,
    RegionStay,
)
from friendship_desktop.store.staging import Staged

Ids = Mapping[Any, int]


def apply(
    connection: Connection,
    roster_id: int,
    new: Snapshot,
    window: Period,
    periods: set[tuple[dt.date, dt.date]],
) -> None:
    """Replace a House's registry rows, its window and the figures of its periods.

    Inside the caller's transaction, after all checks. Rows of other windows are not touched.
    """
    tables = [
        _table(model)
        for model in (RegionAssociation, RegionSchool, RegionGroup, RegionLesson, RegionGroupMonth)
    ]
    associations, schools, groups, lessons, months = tables
    by_association = _registry(connection, associations, roster_id, new["associations"], {})
    by_school = _registry(connection, schools, roster_id, new["schools"], by_association)
    by_group = _registry(connection, groups, roster_id, new["groups"], by_school)
    own = select(groups.c.id).where(groups.c.roster_id == roster_id)
    held = [(by_group[key[0]], *key[1:], *values) for key, values in new["lessons"].items()]
    columns = ("group_id", "day", "number", "status", "half_hours", "enrolled", "attended")
    within = lessons.c.group_id.in_(own) & lessons.c.day.between(window.first, window.last)
    with Staged(connection, lessons, columns, columns[:3], held) as stage:
        stage.upsert()
        apply_coded(connection, roster_id, new, window, by_group)  # no mark hangs on what goes now
        stage.remove_absent(within)
    month = window.first.replace(day=1)
    _rows(
        connection,
        months,
        ("group_id", "month", *SHAPES["group_months"].values),
        ("group_id", "month"),
        [(by_group[key[0]], key[1], *values) for key, values in new["group_months"].items()],
        months.c.group_id.in_(own) & months.c.month.between(month, window.last),
    )
    _figures(connection, _table(RegionBreakdown), "breakdowns", roster_id, new, periods)
    _figures(connection, _table(RegionIndicator), "indicators", roster_id, new, periods)
    if "events" in new:
        apply_activity(connection, roster_id, new, window, by_association)
    _tidy(connection, roster_id, tables)


def _table(model: Any) -> Table:
    table: Table = model.__table__
    return table


def _registry(
    connection: Connection, target: Table, roster_id: int, rows: Mapping[Key, Values], parents: Ids
) -> Ids:
    """Store a registry table; give the ids of its rows by public id."""
    shape = SHAPES[f"{target.name.removeprefix('region_')}s"]
    refers = {"association": "association_id", "school": "school_id"}
    columns = tuple(refers.get(name, name) for name in shape.values)
    has_parent = columns[0].endswith("_id")
    staged = [
        (
            roster_id,
            key[0],
            *((parents.get(values[0]), *values[1:]) if has_parent else values),
            True,
        )
        for key, values in rows.items()
    ]
    names = ("roster_id", "public_id", *columns, "present")
    with Staged(connection, target, names, ("roster_id", "public_id"), staged) as stage:
        stage.upsert()
        gone = (target.c.roster_id == roster_id) & stage.absent()
        connection.execute(update(target).where(gone).values(present=False))
    found = connection.execute(
        select(target.c.public_id, target.c.id).where(target.c.roster_id == roster_id)
    )
    return {row[0]: row[1] for row in found}


def _rows(
    connection: Connection,
    target: Table,
    columns: tuple[str, ...],
    key: tuple[str, ...],
    rows: list[tuple[Any, ...]],
    scope: ColumnElement[bool],
) -> None:
    with Staged(connection, target, columns, key, rows) as stage:
        stage.upsert()
        stage.remove_absent(scope)


def _figures(
    connection: Connection,
    target: Table,
    table: str,
    roster_id: int,
    new: Snapshot,
    periods: set[tuple[dt.date, dt.date]],
) -> None:
    shape = SHAPES[table]
    scope = (target.c.roster_id == roster_id) & or_(
        *((target.c.period_from == first) & (target.c.period_to == last) for first, last in periods)
    )
    key = ("roster_id", *shape.key)
    rows = [(roster_id, *name, *values) for name, values in new[table].items()]
    _rows(connection, target, (*key, *shape.values), key, rows, scope)


def _tidy(connection: Connection, roster_id: int, tables: list[Table]) -> None:
    """Remove registry rows that are gone and on which nothing of another window hangs."""
    associations, schools, groups, lessons, months = tables
    for table, children in (
        (groups, (lessons.c.group_id, months.c.group_id, RegionStay.group_id)),
        (schools, (groups.c.school_id,)),
        (associations, (schools.c.association_id, RegionEventAssociation.association_id)),
    ):
        used = or_(*(exists(select(1).where(child == table.c.id)) for child in children))
        connection.execute(
            delete(table).where(table.c.roster_id == roster_id, ~table.c.present, ~used)
        )
