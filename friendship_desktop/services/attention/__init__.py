"""What needs attention: missing or waiting, each line leading to its rows. It blocks nothing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select

from friendship_desktop.rules.access import Actor, require
from friendship_desktop.services.attention.concerns import AttentionLine, Concern, Item, Place
from friendship_desktop.services.attention.parts import PARTS, SAMPLES, Part
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import SetAside

__all__ = ["Attention", "AttentionLine", "Concern", "Place"]


class Attention:
    """Collects what needs attention and puts lines away on request."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._memory = _Memory()
        database.listen(self._forget)

    def lines(self, actor: Actor, *, today: dt.date) -> tuple[AttentionLine, ...]:
        """List what needs attention today, without what was set aside; empty lines are left out."""
        require(actor, "group.read")
        memory = self._fresh_memory(today)
        found: dict[Concern, Sequence[Item]] = {}
        with self._database.read() as session:
            aside = {
                (row[0], row[1]) for row in session.execute(select(SetAside.kind, SetAside.subject))
            }
            for part in PARTS:
                if part not in memory.parts:
                    memory.parts[part] = dict(part.collect(session, today))
                found |= memory.parts[part]
        lines = (_line(concern, found.get(concern, ()), aside) for concern in Concern)
        return tuple(line for line in lines if line.count)

    def set_aside(self, actor: Actor, concern: str, subjects: Sequence[str]) -> int:
        """Put subjects of a line away until somebody brings them back; returns the change."""
        require(actor, "group.set_aside")
        with self._database.write(
            actor.account_id, "attention.set_aside", count=len(subjects)
        ) as unit:
            known = set(
                unit.session.scalars(select(SetAside.subject).where(SetAside.kind == concern))
            )
            unit.session.add_all(
                SetAside(kind=Concern(concern), subject=subject, account_id=actor.account_id)
                for subject in dict.fromkeys(subjects)
                if subject not in known
            )
            return unit.change_id

    def bring_back(self, actor: Actor, concern: str) -> int:
        """Show again whatever was set aside of one concern; returns the change."""
        require(actor, "group.set_aside")
        with self._database.write(actor.account_id, "attention.bring_back") as unit:
            unit.remove_where(SetAside, SetAside.kind == Concern(concern))
            return unit.change_id

    def set_aside_counts(self, actor: Actor) -> dict[Concern, int]:
        """Count what is set aside, by concern."""
        require(actor, "group.read")
        counts: dict[Concern, int] = {}
        with self._database.read() as session:
            for kind in session.scalars(select(SetAside.kind)):
                counts[Concern(kind)] = counts.get(Concern(kind), 0) + 1
        return counts

    def _fresh_memory(self, today: dt.date) -> _Memory:
        # A House that was restored from a copy has another engine and tells no listener.
        if (self._memory.engine, self._memory.day) != (self._database.engine, today):
            self._memory = _Memory(self._database.engine, today)
        return self._memory

    def _forget(self, touched: frozenset[str]) -> None:
        # A new memory: a reading that began before the change may only fill the old one.
        old = self._memory
        kept = {part: found for part, found in old.parts.items() if not part.tables & touched}
        self._memory = _Memory(old.engine, old.day, kept)


@dataclass(slots=True)
class _Memory:
    """What was found on a day, kept until its tables change."""

    engine: object = None
    day: dt.date | None = None
    parts: dict[Part, dict[Concern, Sequence[Item]]] = field(default_factory=dict)


def _line(concern: Concern, items: Iterable[Item], aside: set[tuple[str, str]]) -> AttentionLine:
    left = [item for item in items if (concern, item.subject) not in aside]
    return AttentionLine(
        concern=concern,
        count=len(left),
        subjects=tuple(item.subject for item in left),
        ids=tuple(row_id for item in left for row_id in item.ids),
        samples=tuple(item.sample for item in left[:SAMPLES] if item.sample),
        lessons=tuple(item.lesson for item in left if item.lesson is not None),
    )
