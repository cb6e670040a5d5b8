"""Who took personal data out of the program: printed contacts, phone lists, take-outs (art. 5.7)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select

from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.zone import LOCAL_ZONE
from friendship_desktop.services.editing import one_line
from friendship_desktop.store.database import Database, Unit
from friendship_desktop.store.models import AccessRecord, Account


class AccessAction(StrEnum):
    """What was taken out, as far as the program knows it by name."""

    GROUP_CONTACTS = "group_contacts"
    PHONE_LIST = "phone_list"
    TAKE_OUT = "take_out"


@dataclass(frozen=True, slots=True)
class AccessRow:
    """One line of the log, latest first."""

    id: int
    at: dt.datetime
    """Local time."""
    by: str | None
    action: str
    subject: str
    people: int


def record(unit: Unit, action: str, subject: str, people: int) -> None:
    """Note within somebody's use case that the data of so many people were taken out.

    `subject` says which data, never whose: a group, a form.
    """
    unit.session.add(
        AccessRecord(
            at=unit.head["at"],
            actor_id=unit.head["actor_id"] or 0,
            action=str(action),
            subject=one_line(subject, "subject", 1000)[:200],
            people=people,
        )
    )
    unit.session.flush()


class AccessLog:
    """Shows who took personal data out."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def rows(self, actor: Actor, *, limit: int = 500) -> tuple[AccessRow, ...]:
        """List the latest records."""
        require(actor, "access.read")
        query = (
            select(
                AccessRecord.id,
                AccessRecord.at,
                Account.name,
                AccessRecord.action,
                AccessRecord.subject,
                AccessRecord.people,
            )
            .outerjoin(Account, Account.id == AccessRecord.actor_id)
            .order_by(AccessRecord.id.desc())
            .limit(limit)
        )
        with self._database.read() as session:
            return tuple(
                AccessRow(
                    row.id,
                    dt.datetime.fromisoformat(row.at).astimezone(LOCAL_ZONE),
                    row.name,
                    row.action,
                    row.subject,
                    row.people,
                )
                for row in session.execute(query)
            )
