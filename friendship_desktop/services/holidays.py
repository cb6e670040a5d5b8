"""Days without lessons and moved working days: shipped at founding, then edited by the House."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.codes import HolidayKind
from friendship_desktop.services.editing import Saved, found, put, required_line
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import Holiday

NAME_LIMIT = 200
NAMES = ("name_kk", "name_ru", "name_en")


@dataclass(frozen=True, slots=True)
class HolidayRow:
    """One day of the calendar."""

    id: int
    day: dt.date
    kind: HolidayKind
    name_kk: str
    name_ru: str
    name_en: str

    def name(self, language: str) -> str:
        """Name the day in a language, or by the one name it has."""
        wanted = {"kk": self.name_kk, "ru": self.name_ru, "en": self.name_en}[str(language)]
        return wanted or self.name_kk or self.name_ru or self.name_en


@dataclass(frozen=True, slots=True)
class HolidayDraft:
    """A day as it is entered; the one name given stands for the languages without their own."""

    day: dt.date
    kind: HolidayKind
    name: str


class Holidays:
    """The calendar of the House."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self) -> tuple[HolidayRow, ...]:
        """Return every day, by date."""
        with self._database.read() as session:
            rows = session.scalars(select(Holiday).order_by(Holiday.day))
            return tuple(
                HolidayRow(
                    row.id, row.day, HolidayKind(row.kind), row.name_kk, row.name_ru, row.name_en
                )
                for row in rows
            )

    def add(self, actor: Actor, draft: HolidayDraft) -> Saved:
        """Add a day (E_TEXT_EMPTY, E_DAY_TWICE)."""
        require(actor, "settings.change")
        name = _name(draft)
        with self._database.write(actor.account_id, "holiday.add") as unit:
            if unit.session.scalar(select(Holiday.id).where(Holiday.day == draft.day)) is not None:
                raise UserError("E_DAY_TWICE", field="day")
            row = Holiday(day=draft.day, kind=draft.kind, **dict.fromkeys(NAMES, name))
            unit.session.add(row)
            unit.session.flush()
            return Saved(row.id, unit.change_id)

    def change(self, actor: Actor, row_id: int, draft: HolidayDraft, language: str) -> Saved:
        """Correct a day; its name is that of one language (E_NOT_FOUND, E_TEXT_EMPTY, E_DAY_TWICE)."""
        require(actor, "settings.change")
        name = _name(draft)
        with self._database.write(actor.account_id, "holiday.change") as unit:
            row = found(unit.session, Holiday, row_id)
            taken = select(Holiday.id).where(Holiday.day == draft.day, Holiday.id != row_id)
            if unit.session.scalar(taken) is not None:
                raise UserError("E_DAY_TWICE", field="day")
            before = [getattr(row, column) for column in NAMES]
            # a day added by the House has one name for all languages until they are told apart
            columns = NAMES if len(set(before)) == 1 else (f"name_{language}",)
            put(row, {"day": draft.day, "kind": draft.kind, **dict.fromkeys(columns, name)})
            return Saved(row.id, unit.change_id)

    def remove(self, actor: Actor, row_id: int) -> Saved:
        """Take a day out of the calendar (E_NOT_FOUND)."""
        require(actor, "settings.change")
        with self._database.write(actor.account_id, "holiday.remove") as unit:
            unit.session.delete(found(unit.session, Holiday, row_id))
            unit.session.flush()
            return Saved(row_id, unit.change_id)


def _name(draft: HolidayDraft) -> str:
    return str(required_line(NAME_LIMIT)(draft.name, "name"))
