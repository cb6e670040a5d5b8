"""Taking a change back: its rows are set to what they held before, last row first."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import MetaData, Row, Table, select
from sqlalchemy.exc import IntegrityError

from friendship_desktop.errors import UserError
from friendship_desktop.store.images import Image, image, restored
from friendship_desktop.store.unit import Unit, key_clause


def take_back(unit: Unit, metadata: MetaData, change_id: int) -> None:
    """Write the images before a change back, refusing whatever was changed since.

    Raises E_UNDO with `change`, `table`, `key` of the row in the way and `later`, the change that
    last touched it (0 when the journal does not know one). Nothing is written then.
    """
    rows = metadata.tables["change_row"]
    statement = select(rows).where(rows.c.change_id == change_id).order_by(rows.c.n.desc())
    entries = unit.session.connection().execute(statement).all()
    if not entries:
        raise _refusal(unit, metadata, change_id, "", "")
    for entry in entries:
        table = metadata.tables[entry.table_name]
        if not _stepped(unit, table, entry):
            raise _refusal(unit, metadata, change_id, table.name, entry.row_key)


def _stepped(unit: Unit, table: Table, entry: Row[Any]) -> bool:
    try:
        with unit.session.begin_nested():
            return _step(unit, table, entry)
    except IntegrityError:  # another row refers to this one by now, or took its place
        return False


def _step(unit: Unit, table: Table, entry: Row[Any]) -> bool:
    key = restored(table, json.loads(entry.row_key))
    before: Image | None = entry.before and json.loads(entry.before)
    after: Image | None = entry.after and json.loads(entry.after)
    now = _now(unit, table, key)
    if after is None:
        if now is not None or before is None:
            return False
    elif now is None or any(now.get(name) != after[name] for name in after):
        return False
    if before is None:
        return unit.remove(table, key)
    values = {name: value for name, value in restored(table, before).items() if name not in key}
    unit.put(table, key, values)
    return True


def _now(unit: Unit, table: Table, key: dict[str, object]) -> Image | None:
    statement = select(table).where(key_clause(table, key))
    row = unit.session.connection().execute(statement).mappings().first()
    return None if row is None else image(dict(row))


def _refusal(unit: Unit, metadata: MetaData, change_id: int, table: str, row_key: str) -> UserError:
    rows = metadata.tables["change_row"]
    later = 0
    if table:
        statement = (
            select(rows.c.change_id)
            .where(rows.c.table_name == table, rows.c.row_key == row_key)
            .where(rows.c.change_id > change_id)
            .order_by(rows.c.change_id.desc())
        )
        with unit.session.no_autoflush:
            later = unit.session.connection().execute(statement).scalar() or 0
    return UserError("E_UNDO", change=change_id, table=table, key=row_key, later=later)
