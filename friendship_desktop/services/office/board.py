"""The board of a period: who has sent, who is late, what was returned, what was accepted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from friendship_desktop.rules.zone import LOCAL_ZONE
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.office.figures import Figure
from friendship_desktop.services.office.keyring import missing_of, own_office
from friendship_desktop.services.office.locks import locks_in_force
from friendship_desktop.services.office.states import HouseStatus, PackageState
from friendship_desktop.store.models import IncomingPackage, RegionIndicator, RosterHouse

SHOWN: Final = {
    "schools": ("IND-01", ""),
    "groups": ("IND-04", ""),
    "language_groups": ("IND-05", ""),
    "learners": ("IND-06", ""),
    "attendance": ("IND-11", ""),
}
"""The figures of a line of the board, as indicators."""
ID_LENGTH: Final = 10
"""Letters of `KZ-HF-0019`, with which the name of a file begins."""


class Standing(StrEnum):
    """How a House stands for a period."""

    ACCEPTED = "accepted"
    WAITING = "waiting"
    """A package is here and waits for a decision."""
    RETURNED = "returned"
    REFUSED = "refused"
    """Only files that failed a check came since."""
    EXPECTED = "expected"
    """Nothing came, and it is not late yet."""
    MISSING = "missing"
    """Nothing came, and it is late."""


@dataclass(frozen=True, slots=True)
class BoardLine:
    """One House in a period. `late_days` counts days after the due day, 0 in time.

    `figures` are those of the accepted package, also while a newer one waits. `refusal` is the code
    of the last file that was refused since, if any. Of a file that nobody can read only its name
    tells the House: it is shown here, and the House is expected as before.
    """

    roster_id: int
    house_id: str
    name_kk: str
    name_ru: str
    name_en: str | None
    district: str | None
    phone: str | None
    standing: Standing
    incoming_id: int | None
    sequence: int | None
    received_on: dt.date | None
    late_days: int
    missing: tuple[int, ...]
    refusal: str | None
    refused_id: int | None
    figures: Mapping[str, Figure]


@dataclass(frozen=True, slots=True)
class Board:
    """All Houses in a period. `strangers` are packages that wait for a code."""

    period: Period
    due: dt.date
    is_locked: bool
    lines: tuple[BoardLine, ...]
    strangers: tuple[int, ...]

    def count(self, *standings: Standing) -> int:
        """Count the Houses that stand so."""
        return sum(line.standing in standings for line in self.lines)


OWING: Final = frozenset({Standing.MISSING, Standing.REFUSED, Standing.RETURNED})


def owes(line: BoardLine) -> bool:
    """Tell whether a House is to be reminded."""
    return line.standing in OWING or bool(line.missing)


def board(session: Session, period: Period, *, today: dt.date) -> Board:
    """Read the board with a handful of queries, whatever the number of Houses."""
    due = period.last + dt.timedelta(days=own_office(session).due_days)
    packages = _newest(session, period)
    refusals = _refusals(session)
    figures = _figures(session, period)
    lines = []
    for house in session.scalars(select(RosterHouse).order_by(RosterHouse.house_id)):
        package = packages.get(house.id)
        if house.status == HouseStatus.RETIRED and package is None:
            continue
        lines.append(
            _line(house, package, refusals.get(house.id), figures.get(house.id, {}), due, today)
        )
    strangers = session.scalars(
        select(IncomingPackage.id).where(IncomingPackage.state == PackageState.NOT_ENROLLED)
    )
    is_locked = (period.first, period.last) in locks_in_force(session)
    return Board(period, due, is_locked, tuple(lines), tuple(strangers))


@dataclass(frozen=True, slots=True)
class _Package:
    id: int
    state: str
    sequence: int
    received_at: str
    code: str | None
    is_mute: bool = False
    """Nothing but the name of the file says whose it is."""


def _package(row: Sequence[Any]) -> _Package:
    return _Package(*row[1:])


def _newest(session: Session, period: Period) -> dict[int, _Package]:
    """Find each House's newest package of the period that was not refused."""
    states = (PackageState.WAITING, PackageState.ACCEPTED, PackageState.RETURNED)
    rows = session.execute(
        select(
            IncomingPackage.roster_id,
            IncomingPackage.id,
            IncomingPackage.state,
            IncomingPackage.sequence,
            IncomingPackage.received_at,
            IncomingPackage.code,
        )
        .where(
            IncomingPackage.period_from == period.first,
            IncomingPackage.period_to == period.last,
            IncomingPackage.state.in_(states),
        )
        .order_by(IncomingPackage.sequence)
    )
    return {int(row[0] or 0): _package(row) for row in rows}


def _refusals(session: Session) -> dict[int, _Package]:
    """Find each House's newest file, where that was refused.

    A file that told nothing is taken for the House that its name begins with.
    """
    is_mute = and_(IncomingPackage.roster_id.is_(None), IncomingPackage.claimed_id.is_(None))
    rows = session.execute(
        select(
            RosterHouse.id,
            IncomingPackage.id,
            IncomingPackage.state,
            IncomingPackage.sequence,
            IncomingPackage.received_at,
            IncomingPackage.code,
            is_mute,
        )
        .join(
            IncomingPackage,
            or_(
                IncomingPackage.roster_id == RosterHouse.id,
                IncomingPackage.claimed_id == RosterHouse.house_id,
                and_(
                    is_mute,
                    func.substr(IncomingPackage.file_name, 1, ID_LENGTH) == RosterHouse.house_id,
                ),
            ),
        )
        .order_by(IncomingPackage.received_at, IncomingPackage.id)
    )
    newest = {int(row[0]): _package(row) for row in rows}
    return {house: one for house, one in newest.items() if one.state == PackageState.REFUSED}


def _figures(session: Session, period: Period) -> dict[int, dict[str, Figure]]:
    rows = session.execute(
        select(
            RegionIndicator.roster_id,
            RegionIndicator.code,
            RegionIndicator.part,
            RegionIndicator.value,
            RegionIndicator.hidden_below,
        ).where(
            RegionIndicator.period_from == period.first, RegionIndicator.period_to == period.last
        )
    )
    names = {indicator: name for name, indicator in SHOWN.items()}
    found: dict[int, dict[str, Figure]] = {}
    for roster_id, code, part, value, hidden in rows:
        name = names.get((code, part))
        if name is not None:
            figure = Figure(0 if value is None and hidden else value, hidden is not None)
            found.setdefault(roster_id, {})[name] = figure
    return found


def _line(
    house: RosterHouse,
    package: _Package | None,
    refused: _Package | None,
    figures: Mapping[str, Figure],
    due: dt.date,
    today: dt.date,
) -> BoardLine:
    came = None
    if package is not None:
        instant = dt.datetime.fromisoformat(package.received_at)
        came = instant.astimezone(LOCAL_ZONE).date()
    if package is not None:
        standing = Standing(package.state)
    elif refused is not None and not refused.is_mute:
        standing = Standing.REFUSED
    else:
        standing = Standing.MISSING if today > due else Standing.EXPECTED
    return BoardLine(
        roster_id=house.id,
        house_id=house.house_id,
        name_kk=house.name_kk,
        name_ru=house.name_ru,
        name_en=house.name_en,
        district=house.district,
        phone=house.phone,
        standing=standing,
        incoming_id=package.id if package else None,
        sequence=package.sequence if package else None,
        received_on=came,
        late_days=max(0, ((came or today) - due).days),
        missing=tuple(sorted(missing_of(house.missing))),
        refusal=refused.code if refused else None,
        refused_id=refused.id if refused else None,
        figures=figures,
    )


def accepted(session: Session, period: Period) -> dict[int, int]:
    """Name each House's accepted package of a period."""
    rows = session.execute(
        select(IncomingPackage.roster_id, IncomingPackage.id)
        .where(
            IncomingPackage.period_from == period.first,
            IncomingPackage.period_to == period.last,
            IncomingPackage.state == PackageState.ACCEPTED,
        )
        .order_by(IncomingPackage.sequence)
    )
    return {int(row[0] or 0): row[1] for row in rows}
