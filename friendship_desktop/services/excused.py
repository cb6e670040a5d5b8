"""Absences known in advance: dated on the person's card, proposed in every register of that person.

A proposal is stored nowhere until its lesson is held: the first mark of a lesson, or "the rest were
present", writes the proposals of that lesson too. A mark that is there is never overwritten, and
when only proposals are left after a clearing they go with it, for then nobody has marked the lesson.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Date, bindparam, or_, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.services.consents.validity import is_withdrawn
from friendship_desktop.services.editing import Saved, found, in_order, one_line, put
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import Enrolment, ExcusedPeriod, Person

CODES = (MarkCode.EXCUSED, MarkCode.ILL)
LONGEST = dt.timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Away:
    """Days on which somebody is known to be away, first and last included."""

    starts_on: dt.date
    ends_on: dt.date
    code: MarkCode = MarkCode.EXCUSED
    note: str | None = None

    def covers(self, day: dt.date) -> bool:
        """Tell whether a day is one of these."""
        return self.starts_on <= day <= self.ends_on


@dataclass(frozen=True, slots=True)
class AwayRow:
    """A period as the card shows it."""

    id: int
    person_id: int
    away: Away


class Excused:
    """Keeps the periods of people's cards."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self, actor: Actor, person_id: int) -> tuple[AwayRow, ...]:
        """List the periods of a person, latest first."""
        require(actor, "register.mark")
        with self._database.read() as session:
            rows = session.scalars(
                select(ExcusedPeriod)
                .where(ExcusedPeriod.person_id == person_id)
                .order_by(ExcusedPeriod.starts_on.desc())
            )
            return tuple(AwayRow(row.id, row.person_id, _away(row)) for row in rows)

    def add(self, actor: Actor, person_id: int, away: Away) -> Saved:
        """Note that somebody will be away (E_DATES_ORDER, E_AWAY_LONG, E_AWAY_TWICE)."""
        require(actor, "register.mark")
        values = _checked(away)
        with self._database.write(actor.account_id, "excused.add", person=person_id) as unit:
            found(unit.session, Person, person_id)
            _refuse_overlap(unit.session, person_id, away)
            row = ExcusedPeriod(person_id=person_id, **values)
            unit.session.add(row)
            unit.session.flush()
            return Saved(row.id, unit.change_id)

    def change(self, actor: Actor, row_id: int, away: Away) -> Saved:
        """Correct a period; marks made from it before stay (refusals as in `add`)."""
        require(actor, "register.mark")
        values = _checked(away)
        with self._database.write(actor.account_id, "excused.change") as unit:
            row = found(unit.session, ExcusedPeriod, row_id)
            _refuse_overlap(unit.session, row.person_id, away, besides=row_id)
            put(row, values)
            return Saved(row.id, unit.change_id)

    def remove(self, actor: Actor, row_id: int) -> Saved:
        """Take a period back; marks made from it before stay."""
        require(actor, "register.mark")
        with self._database.write(actor.account_id, "excused.remove") as unit:
            unit.session.delete(found(unit.session, ExcusedPeriod, row_id))
            unit.session.flush()
            return Saved(row_id, unit.change_id)


def _away(row: ExcusedPeriod) -> Away:
    return Away(row.starts_on, row.ends_on, MarkCode(row.code), row.note)


def _checked(away: Away) -> dict[str, object]:
    in_order(away.starts_on, away.ends_on, "ends_on")
    if away.ends_on - away.starts_on > LONGEST:
        raise UserError("E_AWAY_LONG", field="ends_on")
    if away.code not in CODES:
        raise ValueError(away.code)
    return {
        "starts_on": away.starts_on,
        "ends_on": away.ends_on,
        "code": str(away.code),
        "note": one_line(away.note, "note", 120) or None,
    }


def _refuse_overlap(
    session: Session, person_id: int, away: Away, *, besides: int | None = None
) -> None:
    query = select(ExcusedPeriod).where(
        ExcusedPeriod.person_id == person_id,
        ExcusedPeriod.starts_on <= away.ends_on,
        ExcusedPeriod.ends_on >= away.starts_on,
        ExcusedPeriod.id != (besides or 0),
    )
    other = session.scalar(query.limit(1))
    if other is not None:
        days = f"{other.starts_on:%d.%m.%Y} – {other.ends_on:%d.%m.%Y}"
        raise UserError("E_AWAY_TWICE", field="starts_on", days=days)


_TOUCHING = select(ExcusedPeriod).where(
    ExcusedPeriod.starts_on <= bindparam("last"), ExcusedPeriod.ends_on >= bindparam("first")
)


def periods_of(
    session: Session, person_ids: Collection[int], first: dt.date, last: dt.date
) -> Mapping[int, Sequence[Away]]:
    """Read the periods of some people that touch the days between two."""
    periods: dict[int, list[Away]] = {}
    for row in session.scalars(_TOUCHING, {"first": first, "last": last}):
        if row.person_id in person_ids:
            periods.setdefault(row.person_id, []).append(_away(row))
    return periods


# Made once, for it is asked at every mark.
_PROPOSED = (
    select(Enrolment.id, ExcusedPeriod.code)
    .join(ExcusedPeriod, ExcusedPeriod.person_id == Enrolment.person_id)
    .join(Person, Person.id == Enrolment.person_id)
    .where(
        ~is_withdrawn(bindparam("day", type_=Date)),
        Enrolment.group_id == bindparam("group"),
        Enrolment.started_on <= bindparam("day", type_=Date),
        or_(Enrolment.ended_on.is_(None), Enrolment.ended_on >= bindparam("day", type_=Date)),
        ExcusedPeriod.starts_on <= bindparam("day", type_=Date),
        ExcusedPeriod.ends_on >= bindparam("day", type_=Date),
    )
)


def proposed(session: Session, group_id: int, day: dt.date) -> dict[int, MarkCode]:
    """Give the marks that a lesson of a group on a day is proposed, by enrolment."""
    rows = session.execute(_PROPOSED, {"group": group_id, "day": day})
    return {enrolment_id: MarkCode(code) for enrolment_id, code in rows}
