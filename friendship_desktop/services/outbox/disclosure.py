"""How much a package says: counts, or coded rows of learners under a written instruction."""

from __future__ import annotations

import datetime as dt
import secrets
from dataclasses import dataclass
from typing import Final

from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.exchange.header import Instruction
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.services.editing import required_line
from friendship_desktop.services.settings import read_setting, write_setting
from friendship_desktop.store.database import Database

SETTING: Final = "exchange.coded"
LONGEST_NUMBER: Final = 200


@dataclass(frozen=True, slots=True)
class Coding:
    """What the coded level needs: the instruction, and the key that turns people into codes."""

    instruction: Instruction
    key: bytes


def coding(session: Session) -> Coding | None:
    """Give what the coded level needs; None while only counts leave."""
    kept = read_setting(session, SETTING)
    if not kept or not kept["number"]:
        return None
    instruction = Instruction(kept["number"], dt.date.fromisoformat(kept["date"]))
    return Coding(instruction, bytes.fromhex(kept["key"]))


def coding_key(session: Session) -> bytes | None:
    """Give the key of the codes, even while only counts leave; None when none ever left."""
    kept = read_setting(session, SETTING)
    return bytes.fromhex(kept["key"]) if kept else None


class Disclosure:
    """Switches the level of the next packages."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def instruction(self) -> Instruction | None:
        """Return the instruction under which coded rows leave; None for counts only."""
        with self._database.read() as session:
            found = coding(session)
        return found.instruction if found else None

    def send_coded(self, actor: Actor, number: str, dated: dt.date, *, today: dt.date) -> None:
        """Let learners leave by code, under the written instruction of this number and date.

        Codes stay those of earlier packages. Raises UserError E_TEXT_EMPTY, E_TEXT_LONG and
        E_INSTRUCTION_FUTURE, with the `field` in question, and E_FORBIDDEN.
        """
        require(actor, "exchange.disclosure")
        words = required_line(LONGEST_NUMBER)(number, "number")
        if dated > today:
            raise UserError("E_INSTRUCTION_FUTURE", field="date")
        with self._database.write(actor.account_id, "exchange.disclosure") as unit:
            kept = read_setting(unit.session, SETTING) or {}
            key = kept.get("key") or secrets.token_hex(32)
            value = {"number": words, "date": dated.isoformat(), "key": key}
            write_setting(unit.session, SETTING, value)

    def send_counts(self, actor: Actor) -> None:
        """Let only counts leave again; the key stays, so that codes would be the same later."""
        require(actor, "exchange.disclosure")
        with self._database.write(actor.account_id, "exchange.disclosure") as unit:
            kept = read_setting(unit.session, SETTING)
            if kept:
                write_setting(unit.session, SETTING, {**kept, "number": ""})
