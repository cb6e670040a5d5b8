"""Events and volunteers of a House at the office: the tables that schema 1.1 brings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.exchange.columns import Rows
from friendship_desktop.rules.dates import month_end
from friendship_desktop.services.period import Period
from friendship_desktop.store.models import (
    Base,
    RegionAssociation,
    RegionEvent,
    RegionEventAssociation,
    RegionVolunteerMonth,
)
from friendship_desktop.store.staging import Staged

Keyed = dict[tuple[Any, ...], tuple[Any, ...]]
EVENTS = Base.metadata.tables["region_event"]
JOINED = Base.metadata.tables["region_event_association"]
MONTHS = Base.metadata.tables["region_volunteer_month"]
EVENT_COLUMNS = (
    "title_kk", "title_ru", "kind", "starts_on", "ends_on", "kato", "format", "organiser_kind",
    "status", "participants", "counting_method", "children", "youth", "women", "online_views",
    "funding", "budget_tenge",
)  # fmt: skip


def activity_snapshot(rows: Rows, window: Period, associations: Sequence[Any]) -> dict[str, Keyed]:
    """Give the rows their lasting keys; `associations` are the public ids of those rows in order.

    Raises UserError E_ROW for a row of another window.
    """
    events = [row[1] for row in rows["events"]]
    found: dict[str, Keyed] = {
        "volunteer_months": {
            (row[0], dt.date.fromisoformat(f"{row[1]}-01")): tuple(row[2:])
            for row in rows["volunteer_months"]
        },
        "events": {(row[1],): tuple(row[2:]) for row in rows["events"]},
        "event_associations": {
            (events[_number(row[0])], associations[_number(row[1])]): ()
            for row in rows["event_associations"]
        },
    }
    starts_at = EVENT_COLUMNS.index("starts_on")
    for values in found["events"].values():
        if not window.first <= values[starts_at] <= window.last:
            raise UserError("E_ROW", place="data/events.csv: window")
    for _area, month in found["volunteer_months"]:
        if month_end(month) < window.first or month > window.last:
            raise UserError("E_ROW", place="data/volunteer_months.csv: window")
    return found


def _number(cell: Any) -> int:
    return int(cell) - 1


def activity_stored(session: Session, roster_id: int, window: Period) -> dict[str, Keyed]:
    """Read what a package of this window replaces."""
    within = (EVENTS.c.roster_id == roster_id) & EVENTS.c.starts_on.between(
        window.first, window.last
    )
    events = session.execute(
        select(EVENTS.c.public_id, *(EVENTS.c[name] for name in EVENT_COLUMNS)).where(within)
    )
    joined = session.execute(
        select(RegionEvent.public_id, RegionAssociation.public_id)
        .join(RegionEventAssociation, RegionEventAssociation.event_id == RegionEvent.id)
        .join(RegionAssociation, RegionAssociation.id == RegionEventAssociation.association_id)
        .where(within)
    )
    months = session.execute(
        select(
            RegionVolunteerMonth.area,
            RegionVolunteerMonth.month,
            RegionVolunteerMonth.volunteers,
            RegionVolunteerMonth.quarter_hours,
        ).where(
            RegionVolunteerMonth.roster_id == roster_id,
            RegionVolunteerMonth.month.between(window.first.replace(day=1), window.last),
        )
    )
    return {
        "volunteer_months": {tuple(row[:2]): tuple(row[2:]) for row in months},
        "events": {(row[0],): tuple(row[1:]) for row in events},
        "event_associations": {tuple(row): () for row in joined},
    }


def apply_activity(
    connection: Connection,
    roster_id: int,
    new: Mapping[str, Mapping[tuple[Any, ...], tuple[Any, ...]]],
    window: Period,
    by_association: Mapping[Any, int],
) -> None:
    """Replace the events and volunteer months of a House and window, after its associations."""
    own = EVENTS.c.roster_id == roster_id
    within = own & EVENTS.c.starts_on.between(window.first, window.last)
    given = [(roster_id, key[0], *values) for key, values in new["events"].items()]
    mine = select(EVENTS.c.id).where(within)
    columns = ("roster_id", "public_id", *EVENT_COLUMNS)
    with Staged(connection, EVENTS, columns, columns[:2], given) as stage:
        stage.upsert()
        connection.execute(delete(JOINED).where(JOINED.c.event_id.in_(mine)))
        stage.remove_absent(within)
    found = connection.execute(select(EVENTS.c.public_id, EVENTS.c.id).where(own))
    by_event = {row[0]: row[1] for row in found}
    pairs = [(by_event[event], by_association[one]) for event, one in new["event_associations"]]
    if pairs:
        lines = [{"event_id": event, "association_id": one} for event, one in pairs]
        connection.execute(insert(JOINED), lines)
    served = [(roster_id, *key, *values) for key, values in new["volunteer_months"].items()]
    names = ("roster_id", "area", "month", "volunteers", "quarter_hours")
    with Staged(connection, MONTHS, names, names[:3], served) as stage:
        stage.upsert()
        stage.remove_absent(
            (MONTHS.c.roster_id == roster_id)
            & MONTHS.c.month.between(window.first.replace(day=1), window.last)
        )
