"""The dialogs of a checklist, and of the template that keeps one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from friendship_desktop.services.events.views import EventCard
from friendship_desktop.ui.dialogs.event_fields import EventFieldsDialog, Save, code_combo

if TYPE_CHECKING:
    from friendship_desktop.ui.context import PageContext


class TasksDialog(EventFieldsDialog):
    """A checklist as lines: how many days before the event, and what."""

    def __init__(
        self,
        context: PageContext[Any],
        tasks: Sequence[tuple[str, int]],
        save: Callable[[list[tuple[str, int]]], object],
        parent: QWidget,
        words: tuple[str, str],
    ) -> None:
        super().__init__(context, None, self._read_and_save, parent, words)
        self._then = save
        self.add_tab(self.tr("Checklist"))
        text = self.tr("A &line each: days before the event, then what; -1 is the day after")
        self.add_text("tasks", text, tasks_text(tasks), wide=True)
        self.field("tasks").setMinimumHeight(self.height() // 2)

    def _read_and_save(self, values: dict[str, Any]) -> object:
        return self._then(tasks_read(values["tasks"]))


def tasks_text(tasks: Sequence[tuple[str, int]]) -> str:
    """Write a checklist as lines."""
    return "\n".join(f"{days} {title}" for title, days in tasks)


def tasks_read(text: str) -> list[tuple[str, int]]:
    """Read a checklist from lines; a line without a number is due on the day itself."""
    found = []
    for row in text.splitlines():
        first, _space, rest = row.strip().partition(" ")
        if first.lstrip("-").isdigit() and rest.strip():
            found.append((rest.strip(), int(first)))
        elif row.strip():
            found.append((row.strip(), 0))
    return found


class TemplateDialog(EventFieldsDialog):
    """A plan to begin events with."""

    def __init__(
        self,
        context: PageContext[Any],
        card: EventCard,
        save: Save,
        parent: QWidget,
        words: tuple[str, str],
    ) -> None:
        """Begin with the kind and the checklist of an event."""
        super().__init__(context, card, save, parent, words)
        self.add_tab(self.tr("Template"))
        self.add_line("title_kk", self.tr("Title in &Kazakh"), card.row.title_kk, 200)
        self.add_line("title_ru", self.tr("Title in &Russian"), card.row.title_ru, 200)
        self.add(
            "kind",
            self.tr("K&ind"),
            code_combo("event_kind", card.row.kind, self.language),
            wide=True,
        )
        tasks = [(task.title, task.days_before) for task in card.tasks]
        text = self.tr("A &line each: days before the event, then what; -1 is the day after")
        self.add_text("tasks", text, tasks_text(tasks), wide=True)
        self.field("tasks").setMinimumHeight(self.height() // 3)
