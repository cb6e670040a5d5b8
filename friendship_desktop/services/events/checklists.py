"""Checklists of events, and the templates that bring them along."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import select

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.editing import Saved, found, line, required_line
from friendship_desktop.services.events import reading
from friendship_desktop.services.events.fields import CLEANERS
from friendship_desktop.services.events.views import Template
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import Event, EventTask, EventTemplate


class EventChecklists:
    """What is to be done for an event, and the plans events begin with."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def set_tasks(self, actor: Actor, event_id: int, tasks: Sequence[tuple[str, int]]) -> Saved:
        """Make the checklist these titles with days before the event; lines that stay keep their tick."""
        require(actor, "event.change")
        wanted = [_task(title, days) for title, days in tasks]
        with self._database.write(actor.account_id, "event.tasks", event=event_id) as unit:
            found(unit.session, Event, event_id)
            old = unit.session.scalars(select(EventTask).where(EventTask.event_id == event_id))
            known = {one.title: one for one in old}
            for title, days in wanted:
                task = known.pop(title, None)
                if task is None:
                    unit.session.add(EventTask(event_id=event_id, title=title, days_before=days))
                elif task.days_before != days:
                    task.days_before = days
            for gone in known.values():
                unit.session.delete(gone)
            return Saved(event_id, unit.change_id)

    def tick(self, actor: Actor, task_id: int, *, done: bool) -> Saved:
        """Tick a line of a checklist off, or take the tick back."""
        require(actor, "event.change")
        with self._database.write(actor.account_id, "event.tick") as unit:
            task = found(unit.session, EventTask, task_id)
            if (task.done_at is not None) != done:
                task.done_at = self._clock.instant() if done else None
            return Saved(task.event_id, unit.change_id)

    def save_template(
        self,
        actor: Actor,
        *,
        title_kk: str,
        title_ru: str,
        kind: str,
        tasks: Sequence[tuple[str, int]],
        template_id: int | None = None,
    ) -> Saved:
        """Add a plan to begin events with, or change one."""
        require(actor, "event.change")
        listed = [
            {"title": title, "days_before": days}
            for title, days in (_task(*task) for task in tasks)
        ]
        with self._database.write(actor.account_id, "event.template") as unit:
            row = found(unit.session, EventTemplate, template_id) if template_id else None
            if row is None:
                row = EventTemplate()
                unit.session.add(row)
            kk, ru = line(200)(title_kk, "title_kk"), line(200)(title_ru, "title_ru")
            if not (kk or ru):
                raise UserError("E_TEXT_EMPTY", field="title_kk")
            row.title_kk, row.title_ru = str(kk or ru), str(ru or kk)
            row.kind = str(CLEANERS["kind"](kind, "kind"))
            row.tasks = json.dumps(listed, ensure_ascii=False)
            unit.session.flush()
            return Saved(row.id, unit.change_id)

    def remove_template(self, actor: Actor, template_id: int) -> Saved:
        """Take a plan away; events begun with it keep their checklists."""
        require(actor, "event.change")
        with self._database.write(actor.account_id, "event.template_remove") as unit:
            unit.session.delete(found(unit.session, EventTemplate, template_id))
            return Saved(template_id, unit.change_id)

    def templates(self, actor: Actor) -> list[Template]:
        """List the plans to begin an event with."""
        require(actor, "event.read")
        with self._database.read() as session:
            return reading.templates(session)


def _task(title: str, days: int) -> tuple[str, int]:
    if not -365 <= days <= 365:
        raise UserError("E_NUMBER_RANGE", field="tasks", minimum=-365, maximum=365)
    return str(required_line(200)(title, "tasks")), days
