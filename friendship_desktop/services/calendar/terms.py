"""Terms and vacations of the House: the timetable calls for lessons only within them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.timetable import PeriodKind
from friendship_desktop.rules.usual_terms import UsualPeriod, usual_periods
from friendship_desktop.services.editing import Saved, found, in_order, put, required_line
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import StudyPeriod
from friendship_desktop.texts import Texts

TITLE_LIMIT = 200


@dataclass(frozen=True, slots=True)
class PeriodRow:
    """A term or a vacation, first and last day included."""

    id: int
    kind: PeriodKind
    title: str
    starts_on: dt.date
    ends_on: dt.date


@dataclass(frozen=True, slots=True)
class PeriodDraft:
    """A term or a vacation as it is entered."""

    kind: PeriodKind
    title: str
    starts_on: dt.date
    ends_on: dt.date


class Terms:
    """The school years of the House, cut into terms and vacations."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self) -> tuple[PeriodRow, ...]:
        """Return every term and vacation, by date."""
        with self._database.read() as session:
            return tuple(_rows(session))

    def add(self, actor: Actor, draft: PeriodDraft) -> Saved:
        """Add a term or a vacation (E_TEXT_EMPTY, E_DATES_ORDER, E_TERMS_OVERLAP)."""
        require(actor, "settings.change")
        with self._database.write(actor.account_id, "term.add") as unit:
            row = StudyPeriod(**_values(unit.session, draft))
            unit.session.add(row)
            unit.session.flush()
            return Saved(row.id, unit.change_id)

    def change(self, actor: Actor, row_id: int, draft: PeriodDraft) -> Saved:
        """Correct one (E_NOT_FOUND, E_TEXT_EMPTY, E_DATES_ORDER, E_TERMS_OVERLAP)."""
        require(actor, "settings.change")
        with self._database.write(actor.account_id, "term.change") as unit:
            row = found(unit.session, StudyPeriod, row_id)
            put(row, _values(unit.session, draft, row_id))
            return Saved(row.id, unit.change_id)

    def remove(self, actor: Actor, row_id: int) -> Saved:
        """Take one away; lessons written down stay (E_NOT_FOUND)."""
        require(actor, "settings.change")
        with self._database.write(actor.account_id, "term.remove") as unit:
            unit.session.delete(found(unit.session, StudyPeriod, row_id))
            unit.session.flush()
            return Saved(row_id, unit.change_id)

    def add_usual(self, actor: Actor, year: int, texts: Texts) -> int:
        """Add the usual terms and vacations of a school year as one step, to be checked then.

        Those that overlap one entered already are left out; returns how many were added.
        """
        require(actor, "settings.change")
        with self._database.write(actor.account_id, "term.usual", year=year) as unit:
            there = _rows(unit.session)
            missing = [
                period
                for period in usual_periods(year)
                if not any(_overlap(period, row) for row in there)
            ]
            unit.session.add_all(
                StudyPeriod(
                    kind=period.kind,
                    title=texts.text(period.title),
                    starts_on=period.starts_on,
                    ends_on=period.ends_on,
                )
                for period in missing
            )
        return len(missing)


def _rows(session: Session) -> list[PeriodRow]:
    query = select(StudyPeriod).order_by(StudyPeriod.starts_on, StudyPeriod.kind)
    return [
        PeriodRow(row.id, PeriodKind(row.kind), row.title, row.starts_on, row.ends_on)
        for row in session.scalars(query)
    ]


def _values(session: Session, draft: PeriodDraft, row_id: int | None = None) -> dict[str, object]:
    title = required_line(TITLE_LIMIT)(draft.title, "title")
    in_order(draft.starts_on, draft.ends_on, "ends_on")
    for row in _rows(session):
        if row.id != row_id and _overlap(draft, row):
            raise UserError("E_TERMS_OVERLAP", field="starts_on", title=row.title)
    return {
        "kind": draft.kind,
        "title": title,
        "starts_on": draft.starts_on,
        "ends_on": draft.ends_on,
    }


def _overlap(one: PeriodDraft | UsualPeriod, row: PeriodRow) -> bool:
    """Terms among themselves, vacations among themselves: a vacation may lie within a term."""
    return one.kind == row.kind and one.starts_on <= row.ends_on and row.starts_on <= one.ends_on
