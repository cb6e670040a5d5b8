"""The dialogs of a checklist, and of the template that keeps one."""

from __future__ import annotations

from typing_extensions import override

from friendship_desktop.services.events.views import EventCard
from friendship_desktop.ui.dialogs.event_fields import EventFieldsDialog, code_combo


class TasksDialog(EventFieldsDialog):
    """A checklist as lines: how many days before the event, and what."""

    card: EventCard

    @override
    def fill(self) -> None:
        self.add_tab(self.tr("Checklist"))
        label = self.tr("A &line each: days before the event, then what; -1 is the day after")
        text = tasks_text(self.card)
        tasks = self.add_text("tasks", label, text, read=tasks_read, wide=True)
        tasks.setMinimumHeight(self.height() // 2)


def tasks_text(card: EventCard) -> str:
    """Write the checklist of an event as lines."""
    return "\n".join(f"{task.days_before} {task.title}" for task in card.tasks)


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
    """A plan to begin events with: the kind and the checklist of an event."""

    card: EventCard

    @override
    def fill(self) -> None:
        self.add_tab(self.tr("Template"))
        self.add_line("title_kk", self.tr("Title in &Kazakh"), self.card.row.title_kk, 200)
        self.add_line("title_ru", self.tr("Title in &Russian"), self.card.row.title_ru, 200)
        self.add(
            "kind",
            self.tr("K&ind"),
            code_combo("event_kind", self.card.row.kind, self.language),
            wide=True,
        )
        label = self.tr("A &line each: days before the event, then what; -1 is the day after")
        text = tasks_text(self.card)
        tasks = self.add_text("tasks", label, text, read=tasks_read, wide=True)
        tasks.setMinimumHeight(self.height() // 3)
