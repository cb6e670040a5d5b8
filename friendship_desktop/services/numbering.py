"""Registration numbers: gap-free in each register and year; an annulled one keeps its number."""

from __future__ import annotations

import datetime as dt
import json

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.services.editing import found, required_reason
from friendship_desktop.store.database import Unit
from friendship_desktop.store.models import ChangeRow, IssuedPaper, RegisterNumber

CERTIFICATES = "certificates"
ORDERS = "orders"


def next_number(unit: Unit, register: str, dated: dt.date, subject: str) -> RegisterNumber:
    """Take the next number of a register in the year of `dated`, within somebody's use case.

    Undoing the use case gives the number back; a document that went out is annulled instead.
    """
    last = unit.session.scalar(
        select(func.max(RegisterNumber.number)).where(
            RegisterNumber.register == register, RegisterNumber.year == dated.year
        )
    )
    row = RegisterNumber(
        register=register, year=dated.year, number=(last or 0) + 1, dated=dated, subject=subject
    )
    unit.session.add(row)
    unit.session.flush()
    return row


def refuse_printed_step(session: Session, change_id: int) -> None:
    """Refuse to take back a step whose number stands on a paper that left (E_NUMBER_PRINTED)."""
    keys = session.scalars(
        select(ChangeRow.row_key).where(
            ChangeRow.change_id == change_id,
            ChangeRow.table_name == RegisterNumber.__tablename__,
            ChangeRow.before.is_(None),
        )
    )
    taken = [json.loads(key)["id"] for key in keys]
    number = session.scalar(
        select(RegisterNumber.number)
        .join(IssuedPaper, IssuedPaper.number_id == RegisterNumber.id)
        .where(RegisterNumber.id.in_(taken))
        .order_by(RegisterNumber.number)
        .limit(1)
    )
    if number is not None:
        raise UserError("E_NUMBER_PRINTED", number=number)


def annul(unit: Unit, number_id: int, *, on: dt.date, reason: str) -> RegisterNumber:
    """Mark a number as annulled; it is never given again (E_REASON_EMPTY, E_NUMBER_ANNULLED)."""
    row = found(unit.session, RegisterNumber, number_id)
    if row.annulled_on is not None:
        raise UserError("E_NUMBER_ANNULLED", number=row.number)
    row.annulled_on = on
    row.annul_reason = required_reason(reason, 200)
    return row
