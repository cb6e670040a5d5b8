"""What was done with one person, read from the journal: card, guardians, enrolments, consents."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, and_, or_, select
from sqlalchemy.orm import Session

from friendship_desktop.store.database import row_key
from friendship_desktop.store.models import (
    Account,
    Change,
    ChangeRow,
    Consent,
    Enrolment,
    Guardian,
    Person,
    StudyGroup,
)

DERIVED = frozenset({"sort_key", "search_key", "public_id", "id"})
"""Columns nobody typed."""


@dataclass(frozen=True, slots=True)
class PastChange:
    """One thing that was done; `action` is the name of the step, `undo` for one taken back."""

    change_id: int
    at: str
    """UTC, ISO 8601."""
    by: str | None
    action: str
    undone_action: str | None
    """What an `undo` took back."""
    fields: tuple[str, ...]
    """Columns of the card that an edit changed."""
    groups: tuple[str, ...]
    """Titles of the groups whose lists it touched."""


def history(session: Session, person_id: int, limit: int) -> tuple[PastChange, ...]:
    """Read the latest changes that touched a person, their guardians, enrolments or consents."""
    found = session.scalars(_rows(session, person_id, limit)).all()
    touched: dict[int, list[ChangeRow]] = {}
    for row in found:
        touched.setdefault(row.change_id, []).append(row)
    actions = _heads(session, touched)
    titles = _titles(session, (row for rows in touched.values() for row in rows))
    return tuple(
        _past(head, touched[head[0]], titles)
        for head in sorted(actions, reverse=True, key=lambda head: head[0])
    )


def _rows(session: Session, person_id: int, limit: int) -> Select[ChangeRow]:
    subjects = [
        (Person.__tablename__, [person_id]),
        (Guardian.__tablename__, _ids(session, Guardian, person_id)),
        (Enrolment.__tablename__, _ids(session, Enrolment, person_id)),
        (Consent.__tablename__, _ids(session, Consent, person_id)),
    ]
    about = or_(
        *(
            and_(
                ChangeRow.table_name == table,
                ChangeRow.row_key.in_([row_key({"id": key}) for key in keys]),
            )
            for table, keys in subjects
        )
    )
    changes = (
        select(ChangeRow.change_id)
        .where(about)
        .distinct()
        .order_by(ChangeRow.change_id.desc())
        .limit(limit)
    )
    return select(ChangeRow).where(about, ChangeRow.change_id.in_(changes))


def _ids(
    session: Session, model: type[Guardian | Enrolment | Consent], person_id: int
) -> list[int]:
    return list(session.scalars(select(model.id).where(model.person_id == person_id)))


def _heads(session: Session, change_ids: Iterable[int]) -> list[tuple[Any, ...]]:
    undone = select(Change.id, Change.action).subquery()
    query = (
        select(Change.id, Change.at, Account.name, Change.action, undone.c.action)
        .outerjoin(Account, Account.id == Change.actor_id)
        .outerjoin(undone, undone.c.id == Change.undoes)
        .where(Change.id.in_(list(change_ids)))
    )
    return [tuple(row) for row in session.execute(query)]


def _past(head: tuple[Any, ...], rows: list[ChangeRow], titles: Mapping[int, str]) -> PastChange:
    groups = (titles.get(group_id, "") for row in rows for group_id in _groups_of(row))
    fields = (field for row in rows for field in _changed(row))
    change_id, at, by, action, undone = head
    named = tuple(dict.fromkeys(filter(None, groups)))
    return PastChange(change_id, at, by, action, undone, tuple(dict.fromkeys(fields)), named)


def _changed(row: ChangeRow) -> list[str]:
    """Name the columns of a card that differ; a card made or removed is said by the action."""
    if row.table_name != Person.__tablename__ or row.before is None or row.after is None:
        return []
    before, after = json.loads(row.before), json.loads(row.after)
    names = dict.fromkeys([*before, *after])
    return [name for name in names if name not in DERIVED and before.get(name) != after.get(name)]


def _groups_of(row: ChangeRow) -> list[int]:
    if row.table_name != Enrolment.__tablename__:
        return []
    image = json.loads(row.after or row.before or "{}")
    if "group_id" in image:
        return [int(image["group_id"])]
    return []


def _titles(session: Session, rows: Iterable[ChangeRow]) -> dict[int, str]:
    ids = {group_id for row in rows for group_id in _groups_of(row)}
    query = select(StudyGroup.id, StudyGroup.title).where(StudyGroup.id.in_(ids))
    return {row.id: row.title for row in session.execute(query)}
