"""How an event is planned and prepared, on its card."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox

from friendship_desktop.rules.reference import label
from friendship_desktop.services.events.fields import EventStatus
from friendship_desktop.services.events.views import EventCard, Task, in_language
from friendship_desktop.ui.dialogs.clash_words import ClashWords
from friendship_desktop.ui.dialogs.event_words import EventWords
from friendship_desktop.ui.pages.events.sheet import Sheet, ticked
from friendship_desktop.ui.widgets.labels import Label
from friendship_desktop.ui.widgets.pills import Pill

if TYPE_CHECKING:
    from friendship_desktop.ui.context import PageContext

MOST_SAID = 5


class PlanTab(Sheet):
    """Facts of the plan, what is in its way, and the checklist."""

    def __init__(
        self,
        context: PageContext[Any],
        words: EventWords,
        ask: Callable[[str], object],
        tick: Callable[[int, bool], object],
    ) -> None:
        """`ask` is told what is asked for, `tick` which line of the checklist is done."""
        super().__init__()
        self._context, self._words, self._ask, self._tick = context, words, ask, tick

    def show_card(self, card: EventCard) -> None:
        """Show the plan of an event."""
        row, get, code = card.row, card.fields.get, self._words.code
        self.clear()
        self._warn(card)
        if card.cancel_reason:
            self.fact(self.tr("Cancelled because"), card.cancel_reason)
        if row.repeats_id:
            self.fact(self.tr("Series"), self.tr("one of several"))
        self.fact(self.tr("Organisers"), self._words.organiser(row))
        taking = [one for one in card.associations if not one.is_organiser]
        self.fact(
            self.tr("Take part"),
            ", ".join(in_language(one.name_kk, one.name_ru, code) for one in taking),
        )
        self.fact(self.tr("Responsible"), row.responsible)
        self._volunteers(card)
        self.fact(self.tr("Media"), ", ".join(dict.fromkeys(one.outlet for one in card.mentions)))
        themes = [label("event_theme", one, code) for one in card.themes]
        self.fact(self.tr("Themes"), ", ".join(themes))
        for kind, word in (
            ("partner", self.tr("Partners")),
            ("guest", self.tr("Guests of honour")),
            ("speaker", self.tr("Speakers")),
        ):
            self.fact(word, ", ".join(one.name for one in card.guests if one.kind == kind))
        self.fact(self.tr("Goal"), in_language(get("goal_kk"), get("goal_ru"), code))
        budget = get("budget_tenge")
        if budget is not None:
            funding = label("funding", str(get("funding")), code) if get("funding") else ""
            money = self.tr("{sum} tenge").format(sum=self._context.language.number(budget))
            self.fact(self.tr("Budget"), " · ".join(filter(None, (money, funding))))
        self._fill_tasks(card.tasks)

    def _warn(self, card: EventCard) -> None:
        """Say what is in the way of it, unless somebody gave a reason."""
        if card.override_reason:
            self.fact(self.tr("All the same, because"), card.override_reason)
            return
        lines = ClashWords().lines(card.clashes)
        for line in lines[:MOST_SAID]:
            self.fact_line(Label(line, "error", wraps=True))

    def _volunteers(self, card: EventCard) -> None:
        if card.volunteers_needed:
            words = self.tr("{taken} of {needed}")
            is_over = card.row.status in {EventStatus.HELD, EventStatus.CANCELLED}
            missing = 0 if is_over else card.volunteers_needed - card.volunteers
            pill = Pill(self.tr("%n more needed", "", missing), "warning") if missing > 0 else None
            number = self._context.language.number
            said = words.format(
                taken=number(card.volunteers), needed=number(card.volunteers_needed)
            )
            self.fact(self.tr("Volunteers"), said, pill)

    def _fill_tasks(self, tasks: Sequence[Task]) -> None:
        done = sum(one.is_done for one in tasks)
        words = self.tr("Tasks: {done} of {all}").format(done=done, all=len(tasks))
        self.heading("list-checks", words if tasks else self.tr("Tasks"))
        today = self._context.today()
        for task in tasks:
            due = self._context.language.day_month(task.due)
            box = QCheckBox()
            box.setAccessibleName(f"{task.title}, {due}")
            box.setChecked(task.is_done)
            is_late = not task.is_done and task.due < today
            if is_late:
                box.setToolTip(self.tr("The day for it has gone by"))
            box.toggled.connect(lambda checked, number=task.id: self._tick(number, checked))
            late = Pill(self.tr("overdue"), "warning") if is_late else None
            self.add(ticked(box, f"{task.title} · {due}"), late)
        self.link(self.tr("Change the checklist…"), lambda: self._ask("tasks"))
