"""Rows of the coded level in the office: learners by code, their stays, their marks.

A House that goes back to counts takes its coded rows of the window along, as every snapshot does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from sqlalchemy import Connection, delete, exists, or_, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.exchange.columns import Rows
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.office.marks import MARKS, PackageMarks, apply_marks
from friendship_desktop.store.models import (
    Base,
    RegionGroup,
    RegionLearner,
    RegionStay,
)
from friendship_desktop.store.staging import Staged

Key = tuple[Any, ...]
Values = tuple[Any, ...]
Keyed = Mapping[Key, Values]
LEARNERS = Base.metadata.tables["region_learner"]
STAYS = Base.metadata.tables["region_stay"]


def coded_snapshot(
    given: Rows, window: Period, groups: Sequence[Any], lessons: Sequence[Key]
) -> dict[str, Keyed]:
    """Give coded rows their lasting keys; a package of counts has none.

    `groups` and `lessons` are the keys of those rows in their order. Raises UserError E_ROW for a
    stay outside the window and for a mark of another group's lesson.
    """
    rows: dict[str, Sequence[Any]] = {
        table: given.get(table, ()) for table in ("learners", "enrolments", "marks")
    }
    codes = [row[1] for row in rows["learners"]]
    stays = [(codes[row[1] - 1], groups[row[2] - 1], row[3]) for row in rows["enrolments"]]
    found: dict[str, Keyed] = {
        "learners": {(row[1],): (row[2],) for row in rows["learners"]},
        "enrolments": {
            key: tuple(row[4:]) for key, row in zip(stays, rows["enrolments"], strict=True)
        },
        "marks": PackageMarks(rows["marks"], lessons, stays),
    }
    for key, values in found["enrolments"].items():
        if key[2] > window.last or (values[0] is not None and values[0] < window.first):
            raise UserError("E_ROW", place="data/enrolments.csv: window")
    return found


def coded_stored(session: Session, roster_id: int, window: Period) -> dict[str, Keyed]:
    """Read the coded rows that a package of this window replaces, marks aside."""
    stays = session.execute(
        select(
            RegionLearner.code,
            RegionGroup.public_id,
            RegionStay.started_on,
            RegionStay.ended_on,
            RegionStay.start_level,
            RegionStay.result_level,
            RegionLearner.birth_year,
        )
        .join(RegionLearner, RegionLearner.id == RegionStay.learner_id)
        .join(RegionGroup, RegionGroup.id == RegionStay.group_id)
        .where(RegionLearner.roster_id == roster_id, _within(window))
    ).all()
    return {
        "learners": {(row[0],): (row[6],) for row in stays},
        "enrolments": {tuple(row[:3]): tuple(row[3:6]) for row in stays},
    }


def _within(window: Period) -> Any:
    return (STAYS.c.started_on <= window.last) & or_(
        STAYS.c.ended_on.is_(None), STAYS.c.ended_on >= window.first
    )


def apply_coded(
    connection: Connection,
    roster_id: int,
    new: Mapping[str, Keyed],
    window: Period,
    by_group: Mapping[Any, int],
) -> None:
    """Replace the coded rows of a House and window, after its groups and lessons are in place."""
    by_code = _learners(connection, roster_id, new["learners"])
    own = select(LEARNERS.c.id).where(LEARNERS.c.roster_id == roster_id)
    stays = [
        (by_code[code], by_group[group], since, *values)
        for (code, group, since), values in new["enrolments"].items()
    ]
    columns = ("learner_id", "group_id", "started_on", "ended_on", "start_level", "result_level")
    with Staged(connection, STAYS, columns, columns[:3], stays) as stage:
        stage.upsert()
        apply_marks(connection, roster_id, window, cast("PackageMarks", new["marks"]))
        unmarked = ~exists(select(1).where(MARKS.c.stay_id == STAYS.c.id))
        stage.remove_absent(STAYS.c.learner_id.in_(own) & _within(window) & unmarked)
    stayless = ~exists(select(1).where(STAYS.c.learner_id == LEARNERS.c.id))
    connection.execute(delete(LEARNERS).where(LEARNERS.c.roster_id == roster_id, stayless))


def _learners(connection: Connection, roster_id: int, rows: Keyed) -> dict[str, int]:
    staged = [(roster_id, key[0], values[0]) for key, values in rows.items()]
    columns = ("roster_id", "code", "birth_year")
    with Staged(connection, LEARNERS, columns, columns[:2], staged) as stage:
        stage.upsert()
    found = connection.execute(
        select(LEARNERS.c.code, LEARNERS.c.id).where(LEARNERS.c.roster_id == roster_id)
    )
    return {row[0]: row[1] for row in found}
