"""Marks of the coded level at the office: by the hundred thousand, and so column by column.

A mark goes by the pair of its lesson and its stay: their numbers in a package, their ids in the
store. Lasting keys are spelled only when somebody looks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import eq
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, bindparam, delete, select, update
from sqlalchemy.orm import Session
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.services.indicators import Period
from friendship_desktop.store.models import (
    Base,
    RegionGroup,
    RegionLearner,
    RegionLesson,
    RegionMark,
    RegionStay,
)
from friendship_desktop.store.staging import insert

Key = tuple[Any, ...]
Values = tuple[Any, ...]
Pair = tuple[int, int]
Ids = Sequence[int]
MARKS: Table = Base.metadata.tables["region_mark"]


class PackageMarks(Mapping[Key, Values]):
    """The marks of a package under their lasting keys: group, date, number, learner, from."""

    def __init__(
        self, rows: Sequence[Sequence[Any]], lessons: Sequence[Key], stays: Sequence[Key]
    ) -> None:
        """Take rows of lesson, enrolment and mark; the two others hold the keys of those numbers.

        Raises UserError E_ROW for a mark of another group's lesson.
        """
        self._columns = tuple(zip(*rows, strict=True)) if rows else ((), (), ())
        self._lessons, self._stays = lessons, stays
        lesson_groups = [None, *(key[0] for key in lessons)]
        stay_groups = [None, *(key[1] for key in stays)]
        of_lessons = map(lesson_groups.__getitem__, self._columns[0])
        of_stays = map(stay_groups.__getitem__, self._columns[1])
        if not all(map(eq, of_lessons, of_stays)):
            raise UserError("E_ROW", place="data/marks.csv: enrolment")

    @cached_property
    def _spelled(self) -> dict[Key, Values]:
        return {
            _key(self._lessons[lesson - 1], self._stays[stay - 1]): (mark,)
            for lesson, stay, mark in zip(*self._columns, strict=True)
        }

    @override
    def __len__(self) -> int:
        return len(self._columns[0])

    @override
    def __iter__(self) -> Iterator[Key]:
        return iter(self._spelled)

    @override
    def __getitem__(self, key: Key) -> Values:
        return self._spelled[key]

    def ids(self, lessons: Mapping[Key, int], stays: Mapping[Key, int]) -> tuple[Ids, Ids]:
        """Give the ids of the store for the lessons and stays of the package, in their order.

        What is not stored yet goes by its number below zero.
        """
        return (
            [lessons.get(key, -n) for n, key in enumerate(self._lessons, 1)],
            [stays.get(key, -n) for n, key in enumerate(self._stays, 1)],
        )

    def by_ids(self, lessons: Ids, stays: Ids) -> Iterator[tuple[int, int, str]]:
        """Give lesson, stay and mark by those ids."""
        return zip(
            map([0, *lessons].__getitem__, self._columns[0]),
            map([0, *stays].__getitem__, self._columns[1]),
            self._columns[2],
            strict=True,
        )

    def names(self, lessons: Ids, stays: Ids) -> tuple[dict[int, Key], dict[int, Key]]:
        """Give the lasting keys behind those ids."""
        return (
            dict(zip(lessons, self._lessons, strict=True)),
            dict(zip(stays, self._stays, strict=True)),
        )


def _key(lesson: Key, stay: Key) -> Key:
    return (*lesson, stay[0], stay[2])


@dataclass(frozen=True, slots=True)
class MarkChanges:
    """What a package would change among the marks of its House and window."""

    same: int
    added: Mapping[Key, Values]
    changed: Mapping[Key, tuple[Values, Values]]
    removed: Mapping[Key, Values]


def mark_changes(
    session: Session, roster_id: int, window: Period, new: PackageMarks
) -> MarkChanges:
    """Compare the marks of a package with those it would replace."""
    connection = session.connection()
    before = _stored(connection, roster_id, window)
    if not before:
        return MarkChanges(0, new, {}, {})
    lessons, stays = _lessons(connection, roster_id, window), _stays(connection, roster_id)
    ids = new.ids(lessons, stays)
    after = {(lesson, stay): mark for lesson, stay, mark in new.by_ids(*ids)}
    new_lessons, new_stays = new.names(*ids)
    lesson_of = {**{number: key for key, number in lessons.items()}, **new_lessons}
    stay_of = {**{number: key for key, number in stays.items()}, **new_stays}

    def key(pair: Pair) -> Key:
        return _key(lesson_of[pair[0]], stay_of[pair[1]])

    differing = [(pair, mark) for pair, mark in after.items() if before.get(pair) != mark]
    return MarkChanges(
        same=len(after) - len(differing),
        added={key(pair): (mark,) for pair, mark in differing if pair not in before},
        changed={
            key(pair): ((before[pair],), (mark,)) for pair, mark in differing if pair in before
        },
        removed={key(pair): (mark,) for pair, mark in before.items() if pair not in after},
    )


def apply_marks(connection: Connection, roster_id: int, window: Period, new: PackageMarks) -> None:
    """Replace the marks of a House and window, after their lessons and stays are in place."""
    before = _stored(connection, roster_id, window)
    if not before and not new:
        return
    lessons, stays = _lessons(connection, roster_id, window), _stays(connection, roster_id)
    rows = list(new.by_ids(*new.ids(lessons, stays)))
    if not before:
        insert(connection, MARKS, rows)
        return
    after = {row[:2]: row[2] for row in rows}
    insert(connection, MARKS, [row for row in rows if row[:2] not in before])
    changed = [pair for pair in before.keys() & after.keys() if before[pair] != after[pair]]
    of_pair = (MARKS.c.lesson_id == bindparam("lesson")) & (MARKS.c.stay_id == bindparam("stay"))
    if changed:
        connection.execute(
            update(MARKS).where(of_pair).values(mark=bindparam("new")),
            [{"lesson": pair[0], "stay": pair[1], "new": after[pair]} for pair in changed],
        )
    gone = before.keys() - after.keys()
    if gone:
        connection.execute(
            delete(MARKS).where(of_pair),
            [{"lesson": lesson, "stay": stay} for lesson, stay in gone],
        )


def _within(roster_id: int, window: Period) -> ColumnElement[bool]:
    return (RegionGroup.roster_id == roster_id) & RegionLesson.day.between(
        window.first, window.last
    )


def _stored(connection: Connection, roster_id: int, window: Period) -> dict[Pair, str]:
    rows = connection.execute(
        select(RegionMark.lesson_id, RegionMark.stay_id, RegionMark.mark)
        .join(RegionLesson, RegionLesson.id == RegionMark.lesson_id)
        .join(RegionGroup, RegionGroup.id == RegionLesson.group_id)
        .where(_within(roster_id, window))
    )
    return {(lesson, stay): mark for lesson, stay, mark in rows}


def _lessons(connection: Connection, roster_id: int, window: Period) -> dict[Key, int]:
    rows = connection.execute(
        select(RegionGroup.public_id, RegionLesson.day, RegionLesson.number, RegionLesson.id)
        .join(RegionGroup, RegionGroup.id == RegionLesson.group_id)
        .where(_within(roster_id, window))
    )
    return {(group, day, number): row_id for group, day, number, row_id in rows}


def _stays(connection: Connection, roster_id: int) -> dict[Key, int]:
    rows = connection.execute(
        select(RegionLearner.code, RegionGroup.public_id, RegionStay.started_on, RegionStay.id)
        .join(RegionLearner, RegionLearner.id == RegionStay.learner_id)
        .join(RegionGroup, RegionGroup.id == RegionStay.group_id)
        .where(RegionLearner.roster_id == roster_id)
    )
    return {(code, group, since): row_id for code, group, since, row_id in rows}
