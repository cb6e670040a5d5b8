"""The region in figures: totals by House, district and language, compared, each down to its rows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.rules import indicators
from friendship_desktop.rules.name_keys import sort_key
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.office import board as boards
from friendship_desktop.services.office import down, languages, outliers
from friendship_desktop.services.office.board import Board
from friendship_desktop.services.office.down import (
    AssociationLine,
    EventLine,
    GroupRows,
    MarkLine,
    ServiceLine,
)
from friendship_desktop.services.office.figures import (
    LANGUAGES,
    RATE,
    Figure,
    added,
    before,
    year_before,
)
from friendship_desktop.services.office.keyring import Desk, own_office
from friendship_desktop.services.office.languages import GroupLine, LanguageLine
from friendship_desktop.services.office.outliers import Outlier
from friendship_desktop.store.models import RegionIndicator, RosterHouse

Indicator = tuple[str, str]
"""Code and part, such as ("IND-10", "hours")."""


@dataclass(frozen=True, slots=True)
class Total:
    """An indicator of the region beside the period before and the year before.

    `houses` says how many Houses have told it: none, where only those earlier periods have it. A person who learns in two Houses counts twice.
    """

    code: str
    part: str
    unit: str
    figure: Figure
    houses: int
    before: Figure
    year_before: Figure


@dataclass(frozen=True, slots=True)
class Part:
    """What one House adds to a total."""

    roster_id: int
    house_id: str
    name_kk: str
    name_ru: str
    name_en: str | None
    district: str | None
    figure: Figure
    incoming_id: int | None


@dataclass(frozen=True, slots=True)
class Totals:
    """Everything about a period: the whole, by House, by district, by language.

    `told` are the numbers of Houses with figures of the period, the one before and the year before.
    """

    period: Period
    before: Period
    year_before: Period
    told: tuple[int, int, int]
    region: tuple[Total, ...]
    houses: Mapping[int, Mapping[Indicator, Figure]]
    districts: Mapping[str, Mapping[Indicator, Figure]]
    languages: tuple[LanguageLine, ...]


class Region(Desk):
    """Counts accepted packages; what waits or was returned is in none of these figures."""

    def board(self, period: Period, *, today: dt.date) -> Board:
        """Tell how each House stands for a period."""
        with self._database.read() as session:
            return boards.board(session, period, today=today)

    def periods(self) -> list[Period]:
        """List the periods of which figures are stored, newest first."""
        with self._database.read() as session:
            rows = session.execute(
                select(RegionIndicator.period_from, RegionIndicator.period_to).distinct()
            ).all()
        found = [Period(row.period_from, row.period_to) for row in rows]
        return sorted(found, key=lambda one: (one.last, one.first), reverse=True)

    def totals(self, period: Period) -> Totals:
        """Count a period."""
        with self._database.read() as session:
            own_office(session)
            now = _Told.of(session, period)
            earlier = _Told.of(session, before(period))
            a_year = _Told.of(session, year_before(period))
            units = {**a_year.units, **earlier.units, **now.units} if now.units else {}
            districts = {row.id: row.district or "" for row in session.scalars(select(RosterHouse))}
            return Totals(
                period=period,
                before=before(period),
                year_before=year_before(period),
                told=(len(now.houses), len(earlier.houses), len(a_year.houses)),
                region=tuple(
                    Total(
                        code,
                        part,
                        units[code, part],
                        now.total((code, part)),
                        now.told((code, part)),
                        earlier.total((code, part)),
                        a_year.total((code, part)),
                    )
                    for code, part in sorted(units, key=_place)
                ),
                houses={house: now.of_houses([house]) for house in sorted(now.houses)},
                districts={
                    district: now.of_houses(
                        [house for house in now.houses if districts[house] == district]
                    )
                    for district in sorted({districts[house] for house in now.houses}, key=sort_key)
                },
                languages=languages.by_language(session, period),
            )

    def parts_of(self, period: Period, code: str, part: str = "") -> list[Part]:
        """Take a total apart: what each House says, and in which package."""
        with self._database.read() as session:
            now = _Told.of(session, period)
            packages = boards.accepted(session, period)
            rows = session.scalars(select(RosterHouse).order_by(RosterHouse.house_id))
            return [
                Part(
                    row.id,
                    row.house_id,
                    row.name_kk,
                    row.name_ru,
                    row.name_en,
                    row.district,
                    now.of_house(row.id, (code, part)),
                    packages.get(row.id),
                )
                for row in rows
                if row.id in now.houses
            ]

    def groups(
        self, period: Period, *, roster_id: int | None = None, language: str | None = None
    ) -> list[GroupLine]:
        """List groups with their lessons and attendance: of a House, or of a language ("": none)."""
        with self._database.read() as session:
            return languages.groups_of(session, period, roster_id=roster_id, language=language)

    def group_rows(self, group_id: int, period: Period) -> GroupRows:
        """Give the months and lessons of a group, and at the level `coded` its learners."""
        with self._database.read() as session:
            return down.group_rows(session, group_id, period)

    def marks_of(self, stay_id: int, period: Period) -> tuple[MarkLine, ...]:
        """Give the marks of one learner's stay."""
        with self._database.read() as session:
            return down.marks_of_stay(session, stay_id, period)

    def events(self, roster_id: int, period: Period) -> tuple[EventLine, ...]:
        """Give the events of a House that began in a period."""
        with self._database.read() as session:
            return down.events_of(session, roster_id, period)

    def service(self, roster_id: int, period: Period) -> tuple[ServiceLine, ...]:
        """Give what the volunteers of a House did by month and area."""
        with self._database.read() as session:
            return down.service_of(session, roster_id, period)

    def associations(self, roster_id: int) -> tuple[AssociationLine, ...]:
        """Give the associations of a House as its newest package has them."""
        with self._database.read() as session:
            return down.associations_of(session, roster_id)

    def outliers(self, period: Period) -> list[Outlier]:
        """Find figures that a person should ask about; nothing is changed by itself."""
        with self._database.read() as session:
            names = {
                row.id: (row.house_id, row.name_kk or row.name_ru)
                for row in session.scalars(select(RosterHouse))
            }
            now, earlier = _Told.of(session, period), _Told.of(session, before(period))
        return [
            found
            for house in sorted(now.houses)
            for found in outliers.of_house(
                house, names[house], now.of_houses([house]), earlier.of_houses([house])
            )
        ]


@cache
def _order() -> dict[Indicator, int]:
    every = (
        (rule.code, part)
        for rule in indicators.indicator_rules()
        for part in indicators.parts_of(rule)
    )
    return {one: number for number, one in enumerate(every)}


def _place(one: Indicator) -> tuple[str, int, str]:
    """Sort as reports do: ages from the youngest; parts told together or unknown come last."""
    return one[0], _order().get(one, len(_order())), one[1]


class _Told:
    """What the Houses have told of one period."""

    def __init__(
        self,
        rows: Iterable[Sequence[Any]],
        rates: Mapping[int, tuple[int, int]],
        taught: Mapping[int, frozenset[str]],
    ) -> None:
        self._values: dict[int, dict[Indicator, tuple[int | None, int | None]]] = {}
        self.units: dict[Indicator, str] = {}
        self._rates, self._taught = rates, taught
        for roster_id, code, part, value, hidden, unit in rows:
            self._values.setdefault(roster_id, {})[code, part] = (value, hidden)
            self.units[code, part] = unit

    @classmethod
    def of(cls, session: Session, period: Period) -> _Told:
        """Read a period with three queries."""
        rows = session.execute(
            select(
                RegionIndicator.roster_id,
                RegionIndicator.code,
                RegionIndicator.part,
                RegionIndicator.value,
                RegionIndicator.hidden_below,
                RegionIndicator.unit,
            ).where(
                RegionIndicator.period_from == period.first,
                RegionIndicator.period_to == period.last,
            )
        )
        marks = languages.marks_of(session, period)
        return cls(rows.all(), marks, languages.taught(session, period))

    @property
    def houses(self) -> set[int]:
        """The Houses whose figures are here."""
        return set(self._values)

    def told(self, indicator: Indicator) -> int:
        """Count the Houses that have told an indicator."""
        return sum(indicator in values for values in self._values.values())

    def of_house(self, house: int, indicator: Indicator) -> Figure:
        """Give the figure of one House as it told it."""
        given = self._values.get(house, {}).get(indicator)
        return added([given]) if given else Figure(None)

    def total(self, indicator: Indicator) -> Figure:
        """Give the figure of the whole region."""
        return self._sum(indicator, list(self._values))

    def of_houses(self, houses: list[int]) -> dict[Indicator, Figure]:
        """Give every figure of some Houses together."""
        return {indicator: self._sum(indicator, houses) for indicator in self.units}

    def _sum(self, indicator: Indicator, houses: list[int]) -> Figure:
        told = [house for house in houses if indicator in self._values.get(house, {})]
        if len(told) == 1:
            return self.of_house(told[0], indicator)
        if indicator[0] == RATE:
            return self._rate(told)
        if indicator[0] == LANGUAGES:
            known = {one for house in told for one in self._taught.get(house, frozenset())}
            return Figure(len(known) * 100 if told else None)
        return added(self._values[house][indicator] for house in told)

    def _rate(self, houses: list[int]) -> Figure:
        """Weigh attendance by marks: a mean of means would make a small House count too much."""
        attended = sum(self._rates.get(house, (0, 0))[0] for house in houses)
        possible = sum(self._rates.get(house, (0, 0))[1] for house in houses)
        if not possible:
            return Figure(None)
        return Figure((2000 * attended + possible) // (2 * possible) * 10)


__all__ = ["Indicator", "Part", "Region", "Total", "Totals"]
