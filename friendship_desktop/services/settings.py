"""Choices of the House, kept as JSON in one table; each has its default here."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from friendship_desktop.rules.access import Actor, require
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import Setting

DEFAULTS: Mapping[str, Any] = {
    "document.language": "both",
    "register.extra_marks": [],
    # what it was until a moment, oldest first: old registers are printed with the letters of then
    "register.extra_marks.until": [],
    "register.place": None,
    "protection.asked_at": None,
    "recovery.printed_at": None,
    "copies.second_place": None,
    "copies.stick_at": None,
    "week.days": 5,
    # the instruction to send coded rows, and the key of the codes
    "exchange.coded": None,
    "exchange.second_root": None,
    # the schema versions that the office's newest receipt told
    "exchange.schemas": None,
    "certificate.threshold": 70,
    "streak.least": 2,
    "consent.required": False,
    "consent.responsible": "",
    "consent.third_party": "",
    "consent.warn_days": 30,
    "consent.years": 1,
    # forms closed before they were complete; kept here because they hold names of people
    "draft.association": None,
    "draft.enrolment": None,
    "draft.group": None,
    "draft.person": None,
    "draft.school": None,
}
FREE = ("register.", "draft.")
_EXTRA, _UNTIL = "register.extra_marks", "register.extra_marks.until"


_VALUE = select(Setting.value).where(Setting.name == bindparam("name"))


def read_setting(session: Session, name: str) -> Any:
    """Return a choice, or its default; an unknown name is a bug (KeyError)."""
    stored = session.scalar(_VALUE, {"name": name})
    return DEFAULTS[name] if stored is None else json.loads(stored)


def write_setting(session: Session, name: str, value: Any) -> None:
    """Store a choice inside the caller's transaction."""
    if name not in DEFAULTS:
        raise KeyError(name)
    session.merge(Setting(name=name, value=json.dumps(value, ensure_ascii=False)))


def extra_marks_at(session: Session, moment: str) -> list[str]:
    """Give the letters that were switched on at a moment (as `instant` writes it)."""
    earlier = read_setting(session, _UNTIL)
    now = read_setting(session, _EXTRA)
    return next((marks for until, marks in earlier if until >= moment), now)


class SettingsService:
    """Reads and changes the choices of the House."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str) -> Any:
        """Return one choice, or its default."""
        with self._database.read() as session:
            return read_setting(session, name)

    def put(self, actor: Actor, name: str, value: Any) -> None:
        """Store one choice; places on the screen and drafts may be kept by everybody."""
        if not name.startswith(FREE):
            require(actor, "settings.change")
        with self._database.write(actor.account_id, "settings.change") as unit:
            if name == _EXTRA:
                was = [unit.head["at"], read_setting(unit.session, name)]
                write_setting(unit.session, _UNTIL, [*read_setting(unit.session, _UNTIL), was])
            write_setting(unit.session, name, value)
