"""Events: a month, a week or a list beside the card of the event that is chosen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QButtonGroup, QFrame, QStackedWidget, QVBoxLayout
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.rules.dates import (
    month_end,
    month_start,
    next_month,
    previous_month,
    week_start,
)
from friendship_desktop.rules.reference import items
from friendship_desktop.services.attention import AttentionLine
from friendship_desktop.services.events.views import CalendarDays, EventCard, EventRow
from friendship_desktop.ui import theme
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.event_words import EventWords, tint
from friendship_desktop.ui.dialogs.group_slots import time_text
from friendship_desktop.ui.dialogs.record_fields import CalmCombo
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.page import Page, PrimaryAction
from friendship_desktop.ui.pages.events.acts import EventActs
from friendship_desktop.ui.pages.events.calendar import Chip, DayCell, DaysView
from friendship_desktop.ui.pages.events.card import CardPane
from friendship_desktop.ui.pages.events.columns import columns
from friendship_desktop.ui.registry import RegistryView
from friendship_desktop.ui.shortcuts import Action
from friendship_desktop.ui.tables import RowTable
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.buttons import Button, IconButton
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import Label
from friendship_desktop.ui.widgets.master_detail import MasterDetail

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

MONTH, WEEK, LIST = "month", "week", "list"
ARCHIVE = "archive"
ONE_DAY = dt.timedelta(days=1)


class EventsPage(Page):
    """The calendar of the House with lessons, events and deadlines in one."""

    TABLES = frozenset(
        {
            "event", "event_task", "event_participant", "event_photo", "event_guest", "event_theme",
            "event_association", "media_mention", "lesson", "weekly_slot", "study_group", "holiday",
            "association", "room", "person", "study_period",
        }
    )  # fmt: skip

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__(context)
        self.services = context.services
        self.words = EventWords(context.language)
        self._day = context.today()
        self._mode: str = context.memory.get("events.view", MONTH)
        self._chosen: int | None = None
        self._days: CalendarDays | None = None
        self.acts = EventActs(self)
        self._before, self._after = IconButton("chevron-left"), IconButton("chevron-right")
        self._label, self._now = Label("", "heading"), Button()
        self.modes = {MONTH: Button(), WEEK: Button(), LIST: Button()}
        self.kinds = CalmCombo()
        self.kinds.setMinimumContentsLength(8)
        self.grid = DaysView()
        self.table = RowTable(
            columns(context.language, self.words), "EventsPage", lambda row: row.id
        )
        self.list = RegistryView(self.table, "events", context.memory)
        self._nothing = EmptyState("calendar-days")
        self.list.set_empty(self._nothing)
        self.pane = CardPane(context)
        self._lay_out()
        self._connect()
        self._add_shortcuts()

    def _add_shortcuts(self) -> None:
        heading = QT_TRANSLATE_NOOP("EventsPage", "Events")
        actions = (
            ("edit", QT_TRANSLATE_NOOP("EventsPage", "Change the event"), ("F2",)),
            ("check_in", QT_TRANSLATE_NOOP("EventsPage", "Check in who comes"), ("Ctrl+I",)),
            ("result", QT_TRANSLATE_NOOP("EventsPage", "Write down the result"), ("Ctrl+R",)),
        )
        for name, text, keys in actions:
            run = partial(self.acts.run, name)
            self.context.shortcuts.add(
                Action(f"events.{name}", "EventsPage", text, keys, run, heading), self
            )
        hint = QT_TRANSLATE_NOOP("EventsPage", "New event")
        self.context.shortcuts.add(
            Action("events.key", "EventsPage", hint, ("Ctrl+N",), None, heading), self
        )

    def _lay_out(self) -> None:
        left = QFrame()
        left.setProperty("look", "card")
        inner = QVBoxLayout(left)
        inner.setContentsMargins(theme.px(10), theme.px(10), theme.px(10), theme.px(10))
        inner.addWidget(
            Flow(
                self._before,
                self._label,
                self._after,
                self._now,
                *self.modes.values(),
                self.kinds,
                gap=6,
            )
        )
        self._views = QStackedWidget()
        self._views.addWidget(self.grid)
        self._views.addWidget(self.list)
        inner.addWidget(self._views, 1)
        group = QButtonGroup(self)
        for mode, button in self.modes.items():
            button.setCheckable(True)
            button.setChecked(mode == self._mode)
            group.addButton(button)
        column = QVBoxLayout(self)
        column.addWidget(
            MasterDetail(left, self.pane, self.context.memory, "events", (730, 366)), 1
        )

    def _connect(self) -> None:
        self._before.clicked.connect(lambda: self.step(-1))
        self._after.clicked.connect(lambda: self.step(1))
        self._now.clicked.connect(lambda: self.show_day(self.context.today()))
        for mode, button in self.modes.items():
            button.clicked.connect(lambda _checked=False, wanted=mode: self.show_mode(wanted))
        self.kinds.activated.connect(self._show_days)
        self.grid.chosen.connect(self._choose)
        self.grid.opened.connect(self.acts.new)
        self.grid.left.connect(self.step)
        self.list.selected.connect(lambda row: self._choose(row.id if row else None))
        self.list.opened.connect(lambda _row: self.acts.run("edit"))
        self.pane.asked.connect(self.acts.run)
        self.pane.ticked.connect(self.acts.tick)
        self.pane.photo_asked.connect(self.acts.photo_asked)
        self.pane.mention_removed.connect(self.acts.remove_mention)

    # --- showing --------------------------------------------------------------------------------

    def day(self) -> dt.date:
        """Give the day under the cursor."""
        return (self.grid.day() if self._mode != LIST else None) or self._day

    def period(self) -> tuple[dt.date, dt.date]:
        """Give the days that are shown, those of other months included."""
        if self._mode == WEEK:
            monday = week_start(self._day)
            return monday, monday + 6 * ONE_DAY
        first, last = month_start(self._day), month_end(self._day)
        if self._mode == LIST:
            return first, last
        monday = week_start(first)
        return (
            monday,
            monday + 41 * ONE_DAY if last > monday + 34 * ONE_DAY else monday + 34 * ONE_DAY,
        )

    @override
    def activate(self) -> None:
        super().activate()
        (self.list if self._mode == LIST else self.grid).setFocus()

    @override
    def refresh(self) -> None:
        """Read on the worker; the page keeps what it shows until the days are there."""
        services, (first, last), language = self.services, self.period(), self.words.code

        def read(_progress: Any) -> CalendarDays:
            return services.events.calendar(services.actor, first, last, language=language)

        self.context.jobs.start(read, done=self._show)

    def step(self, by: int) -> None:
        """Go a month or a week on or back."""
        if self._mode == WEEK:
            day = self.day() + 7 * by * ONE_DAY
        else:
            here = month_start(self._day)
            day = next_month(here) if by > 0 else previous_month(here)
        self.show_day(day)

    def show_day(self, day: dt.date) -> None:
        """Show the month or the week that a day lies in, with the cursor on the day."""
        self._day = day
        self.refresh()

    def show_mode(self, mode: str) -> None:
        """Show a month, a week or a list."""
        self._day = self.day()
        self._mode = mode
        self.modes[mode].setChecked(True)
        self.context.memory.set("events.view", mode)
        self.refresh()

    def choose(self, event_id: int, day: dt.date) -> None:
        """Show an event on its day."""
        self._chosen, self._day = event_id, day
        self.refresh()

    @override
    def open_record(self, kind: str, record_id: int) -> None:
        try:
            card = self.services.events.card(self.services.actor, record_id)
        except UserError as error:
            self.context.messages.show(error)
            return
        self.choose(record_id, card.row.starts_on)

    def show_concern(self, line: AttentionLine) -> None:
        """Show the first event that a line of Today is about."""
        if line.ids:
            self.open_record("event", line.ids[0])

    def _show(self, days: CalendarDays) -> None:
        if (days.first, days.last) != self.period():
            return  # other days were asked for meanwhile
        self._days = days
        self._show_days()
        if self._chosen is None:
            held = [row for row in days.events if row.starts_on <= self._day <= row.ends_on]
            self._chosen = held[0].id if held else None
        self.reload_card()
        self.head_changed.emit()

    def _show_days(self) -> None:
        days = self._days
        if days is None:
            return
        language = self.context.language
        kind = self.kinds.currentData()
        events = [row for row in days.events if kind in (None, row.kind)]
        if kind == ARCHIVE:
            events = self.services.events.archived(self.services.actor)
        is_list = self._mode == LIST or kind == ARCHIVE
        self._views.setCurrentWidget(self.list if is_list else self.grid)
        if is_list:
            self.table.set_rows(events)
            if self._chosen is not None:
                self.list.select(self._chosen)
        else:
            length = (days.last - days.first).days + 1
            dates = [days.first + number * ONE_DAY for number in range(length)]
            cells = [self._cell(day, days, events) for day in dates]
            heads = [language.weekday(day) for day in dates[:7]]
            self.grid.show_days(cells, heads, self._day)
        if self._mode == WEEK:
            self._label.setText(f"{language.date(days.first)} – {language.date(days.last)}")
        else:
            self._label.setText(language.month(self._day.year, self._day.month))

    def _cell(self, day: dt.date, days: CalendarDays, events: Sequence[EventRow]) -> DayCell:
        is_week = self._mode == WEEK
        chips = [
            self._chip(row, day, is_week=is_week)
            for row in events
            if row.starts_on <= day <= row.ends_on
        ]
        lessons = [one for one in days.lessons if one.key.day == day]
        if is_week:
            chips += [
                Chip(
                    f"{time_text(one.starts_at)} {one.title}"
                    if one.starts_at is not None
                    else one.title,
                    "neutral",
                )
                for one in lessons
            ]
        due = [Chip(f"☐ {one.task}", "", one.event_id) for one in days.deadlines if one.due == day]
        note = days.days_off.get(day, "")
        if lessons and not is_week:
            note = self.tr("%n lesson(s)", "", len(lessons))
        return DayCell(
            day=day,
            chips=(*chips, *due),
            note=note,
            is_outside=self._mode == MONTH and day.month != self._day.month,
            is_today=day == self.context.today(),
        )

    def _chip(self, row: EventRow, day: dt.date, *, is_week: bool) -> Chip:
        text = row.title(self.words.code)
        if is_week and row.starts_at is not None and row.starts_on == day:
            text = f"{time_text(row.starts_at)} {text}"
        return Chip(text, tint(row), row.id, is_off=row.status == "cancelled")

    def _choose(self, event_id: int | None) -> None:
        self._chosen = event_id
        self._day = self.day()
        self.reload_card()

    def reload_card(self) -> None:
        """Show the chosen event again."""
        chosen, services = self._chosen, self.services
        if chosen is None:
            self.pane.show_card(None)
            return

        def read(_progress: Any) -> tuple[int, EventCard | None]:
            try:
                return chosen, services.events.card(services.actor, chosen)
            except UserError:  # it was undone or erased meanwhile
                return chosen, None

        self.context.jobs.start(read, done=self._show_card)

    def _show_card(self, read: tuple[int, EventCard | None]) -> None:
        chosen, card = read
        if chosen == self._chosen:  # else another was chosen meanwhile
            self._chosen = chosen if card is not None else None
            self.pane.show_card(card)

    # --- the frame ------------------------------------------------------------------------------

    @override
    def print_current(self) -> bool:
        self.acts.run("note")
        return self._chosen is not None

    @override
    def title(self) -> str:
        return self.tr("Events")

    @override
    def primary_action(self) -> PrimaryAction:
        return PrimaryAction(self.tr("Event…"), "plus", self.acts.new, "Ctrl+N")

    @override
    def status_texts(self) -> Sequence[str]:
        if self._days is None:
            return ()
        shown = [row for row in self._days.events if row.starts_on.month == self._day.month]
        held = [row for row in shown if row.status == "held"]
        reached = sum(row.participants or 0 for row in held)
        words = [self.tr("%n event(s)", "", len(shown))]
        if held:
            number = self.context.language.number(reached)
            words.append(self.tr("participants: {number}").format(number=number))
        return words

    @override
    def retranslate(self) -> None:
        self._before.set_name(self.tr("Before (Page up)"))
        self._after.set_name(self.tr("After (Page down)"))
        self._now.setText(self.tr("Today"))
        for mode, word in (
            (MONTH, self.tr("Month")),
            (WEEK, self.tr("Week")),
            (LIST, self.tr("List")),
        ):
            self.modes[mode].setText(word)
        offers: list[tuple[str, object]] = [(self.tr("All kinds"), None)]
        offers += [(one.label(self.words.code), one.code) for one in items("event_kind")]
        offers.append((self.tr("In the archive"), ARCHIVE))
        self.kinds.show_items(offers)
        if self.kinds.currentIndex() < 0:
            self.kinds.setCurrentIndex(0)
        self.kinds.setAccessibleName(self.tr("Kind"))
        self.kinds.setToolTip(self.tr("Show one kind only"))
        self.grid.setAccessibleName(self.tr("Calendar"))
        self.list.setAccessibleName(self.tr("Events of the month"))
        self._nothing.show_texts(
            self.tr("No events in this month"),
            self.tr("Plan one with the button above; a template brings its checklist along."),
        )
        self.pane.retranslate()
        self._show_days()
