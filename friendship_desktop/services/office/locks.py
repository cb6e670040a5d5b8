"""Periods that the office has closed: their figures are final until somebody gives a reason."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor
from friendship_desktop.rules.dates import short_date
from friendship_desktop.services.editing import required_reason
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.office.keyring import Desk, Work
from friendship_desktop.store.models import PeriodLock

REASON = 500


@dataclass(frozen=True, slots=True)
class Lock:
    """A period that was closed; `reason` is why it was opened again."""

    id: int
    period: Period
    locked_at: dt.datetime
    reopened_at: dt.datetime | None
    reason: str | None


def locks_in_force(session: Session) -> list[tuple[dt.date, dt.date]]:
    """Name the periods that are closed now."""
    rows = session.execute(
        select(PeriodLock.period_from, PeriodLock.period_to).where(PeriodLock.reopened_at.is_(None))
    )
    return [(first, last) for first, last in rows]


class Locks(Desk):
    """Closes periods and opens them again, with a trace."""

    def listed(self) -> list[Lock]:
        """Return every closing, newest first, those that were reopened too."""
        with self._database.read() as session:
            rows = session.scalars(select(PeriodLock).order_by(PeriodLock.id.desc()))
            return [_lock(row) for row in rows]

    def close(self, actor: Actor, period: Period) -> None:
        """Make a period's figures final. Raises UserError E_PERIOD_LOCKED when they are already."""
        with self._work(actor, "office.lock") as work:
            if (period.first, period.last) in locks_in_force(work.session):
                first, last = short_date(period.first), short_date(period.last)
                raise UserError("E_PERIOD_LOCKED", first=first, last=last)
            work.session.add(
                PeriodLock(
                    period_from=period.first,
                    period_to=period.last,
                    locked_at=work.clock.instant(),
                    locked_by=actor.account_id,
                )
            )
            _noted(work, "office.lock", period)

    def reopen(self, actor: Actor, period: Period, reason: str) -> None:
        """Let packages change a closed period again; closing and reason stay on record.

        Raises UserError E_REASON_EMPTY, E_TEXT_LONG, E_TEXT_CONTROL, E_NOT_FOUND when it is open.
        """
        words = required_reason(reason, REASON)
        with self._work(actor, "office.reopen") as work:
            row = work.session.scalar(
                select(PeriodLock).where(
                    PeriodLock.period_from == period.first,
                    PeriodLock.period_to == period.last,
                    PeriodLock.reopened_at.is_(None),
                )
            )
            if row is None:
                raise UserError("E_NOT_FOUND")
            row.reopened_at, row.reopened_by = work.clock.instant(), actor.account_id
            row.reason = words
            _noted(work, "office.reopen", period, reason=words)


def _noted(work: Work, action: str, period: Period, reason: str = "") -> None:
    first, last = period.first.isoformat(), period.last.isoformat()
    work.note(action, first=first, last=last, reason=reason)


def _lock(row: PeriodLock) -> Lock:
    return Lock(
        row.id,
        Period(row.period_from, row.period_to),
        dt.datetime.fromisoformat(row.locked_at),
        dt.datetime.fromisoformat(row.reopened_at) if row.reopened_at else None,
        row.reason,
    )
