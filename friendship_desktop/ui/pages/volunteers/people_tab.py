"""The tab Volunteers: one row of filters, who they are and who is busy, and the card of one of them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from friendship_desktop.rules.dates import short_date, weekday_name
from friendship_desktop.rules.reference import items, label
from friendship_desktop.rules.volunteering import hours_text
from friendship_desktop.services.volunteers.bars import Busy, BusyKind
from friendship_desktop.services.volunteers.lines import VolunteerLine, Wanted
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.group_slots import MONDAY, minutes_of, time_text
from friendship_desktop.ui.dialogs.record_fields import CalmCombo
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.page import Page
from friendship_desktop.ui.pages.schools.parts import ShyView
from friendship_desktop.ui.pages.volunteers.letter_acts import LetterActions
from friendship_desktop.ui.pages.volunteers.people_acts import PeopleActions
from friendship_desktop.ui.pages.volunteers.person_card import VolunteerCard
from friendship_desktop.ui.tables import Column, RowTable
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.buttons import Button
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.master_detail import MasterDetail
from friendship_desktop.ui.widgets.search import SearchField

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

CONTEXT = "VolunteerTable"
NAME = QT_TRANSLATE_NOOP("VolunteerTable", "Volunteer")
AREAS = QT_TRANSLATE_NOOP("VolunteerTable", "Areas")
HOURS = QT_TRANSLATE_NOOP("VolunteerTable", "Hours this year")
STATE = QT_TRANSLATE_NOOP("VolunteerTable", "State")


class VolunteersTab(QWidget):
    """List and card of volunteers."""

    shown = Signal()
    """Other rows are shown."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.context = page.context
        self.acts, self.papers = PeopleActions(page), LetterActions(page)
        self.services: Services = page.context.services
        self._make_filters()
        self.table: RowTable[VolunteerLine] = RowTable(self._columns(), CONTEXT, lambda row: row.id)
        self.view = ShyView(self.table, "volunteers", self.context.memory)
        self.view.hide_below(areas=720, hours=420)
        self._empty = EmptyState("hand-heart")
        self.view.set_empty(self._empty)
        self.letters = Button(icon="badge-check")
        self.sheets, self.sheet = Button(icon="printer"), Button(icon="table")
        listed = Card()
        listed.body.addWidget(Flow(self.language, self.interprets, self.day, self.time, self.area))
        below = QHBoxLayout()
        below.setSpacing(theme.px(10))
        below.addWidget(self.search, 1)
        below.addWidget(self.left)
        listed.body.addLayout(below)
        listed.body.addWidget(self.view, 1)
        listed.body.addWidget(Flow(self.letters, self.sheets, self.sheet))
        self.card = VolunteerCard(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(10), 0, 0)
        column.addWidget(
            MasterDetail(listed, self.card, self.context.memory, "volunteers", (640, 456))
        )
        self._connect()

    def _make_filters(self) -> None:
        self.search = SearchField()
        self.language, self.area, self.day = CalmCombo(), CalmCombo(), CalmCombo()
        self.language.setMinimumWidth(theme.px(118))
        self.area.setMinimumWidth(theme.px(148))
        self.day.setMinimumWidth(theme.px(112))
        self.interprets, self.left = QCheckBox(), QCheckBox()
        self.time = QLineEdit(maxLength=5)
        self.time.setFixedWidth(theme.px(60))

    def _connect(self) -> None:
        for combo in (self.language, self.area, self.day):
            combo.currentIndexChanged.connect(lambda _number: self.load())
        for box in (self.interprets, self.left):
            box.toggled.connect(lambda _on: self.load())
        self.time.textChanged.connect(lambda _text: self.load())
        self.search.search_requested.connect(lambda _text: self.load())
        self.search.moved_on.connect(self.view.setFocus)
        self.view.selected.connect(self.card.show_line)
        self.view.selectionModel().selectionChanged.connect(lambda *_rows: self._enable())
        self.view.opened.connect(lambda row: self.acts.edit(row.id))
        self.letters.clicked.connect(
            lambda: self.papers.letters([row.person_id for row in self.chosen()])
        )
        self.sheets.clicked.connect(lambda: self.print_hours(together=False))
        self.sheet.clicked.connect(lambda: self.print_hours(together=True))
        self._empty.primary.clicked.connect(self._first_step)

    def _columns(self) -> tuple[Column[VolunteerLine], ...]:
        return (
            Column(
                "name",
                NAME,
                lambda row: row.full_name,
                sort=lambda row: row.sort_key,
                sub=self._sub,
                strong=True,
            ),
            Column("areas", AREAS, self._areas, width=200),
            Column(
                "hours",
                HOURS,
                lambda row: hours_text(row.quarters, self.context.language.language),
                sort=lambda row: row.quarters,
                width=114,
                right=True,
            ),
            Column("state", STATE, lambda _row: "", pill=self._state, width=168),
        )

    def _sub(self, row: VolunteerLine) -> str:
        words = [] if row.age is None else [self.tr("%n year(s) old", "", row.age)]
        language = self.context.language.language
        spoken = (
            self.tr("{language} (interprets)").format(language=name) if one.interprets else name
            for one in row.languages
            for name in (label("language", one.language, language),)
        )
        return " · ".join([*words, ", ".join(spoken)]).strip(" ·")

    def _areas(self, row: VolunteerLine) -> str:
        language = self.context.language.language
        return ", ".join(label("volunteer_area", one, language) for one in row.areas)

    def _state(self, row: VolunteerLine) -> tuple[str, str] | None:
        if row.needs_consent:
            return self.tr("under 14, no consent"), "error"
        if row.busy:
            return self._busy(row.busy[0]), "warning"
        if row.left_on is not None:
            return self.tr("left {date}").format(date=short_date(row.left_on)), "neutral"
        if row.is_minor:
            return self.tr("under 18"), "info"
        if row.unconfirmed:
            return self.tr("%n to confirm", "", row.unconfirmed), "warning"
        return None

    def _busy(self, one: Busy) -> str:
        if one.kind is BusyKind.AWAY:
            return self.tr("away that day")
        first, last = time_text(one.starts_at), time_text(one.ends_at)
        return self.tr("busy {first}–{last}").format(first=first, last=last)

    # --- showing --------------------------------------------------------------------------------

    def wanted(self) -> Wanted:
        """Give what the filters ask; a weekday means the next such day, today included."""
        today, number = self.context.today(), self.day.currentData()
        day = None
        if number:
            day = today + dt.timedelta(days=(number - today.isoweekday()) % 7)
        return Wanted(
            text=self.search.text(),
            language=self.language.currentData() or "",
            interprets=self.interprets.isChecked(),
            area=self.area.currentData() or "",
            day=day,
            minute=minutes_of(self.time.text()) if day is not None else None,
            left=self.left.isChecked(),
        )

    def load(self) -> None:
        """Show whoever the filters ask for."""
        services = self.services
        self.time.setEnabled(bool(self.day.currentData()))
        wanted = self.wanted()
        rows = services.volunteers.list(services.actor, wanted, today=self.context.today())
        self.table.set_rows(rows)
        if rows and self.view.current() is None:
            self.view.selectRow(0)
        self.card.show_line(self.view.current())
        self._teach(is_asked=wanted != Wanted())
        self._enable()
        self.shown.emit()

    def chosen(self) -> list[VolunteerLine]:
        """Give the selected volunteers."""
        return self.view.selected_rows()

    def print_hours(self, *, together: bool) -> None:
        """Print F-08 of the selected volunteers."""
        self.papers.print_hours([row.id for row in self.chosen()], together=together)

    def open(self, volunteer_id: int) -> None:
        """Show one volunteer, whatever the filters ask."""
        if not self.view.select(volunteer_id):
            self.clear()
            self.view.select(volunteer_id)

    def clear(self) -> None:
        """Ask for everybody again."""
        self.search.clear()
        for combo in (self.language, self.area, self.day):
            combo.setCurrentIndex(0)
        for box in (self.interprets, self.left):
            box.setChecked(False)
        self.time.clear()
        self.load()

    def _enable(self) -> None:
        for button in (self.letters, self.sheets, self.sheet):
            button.setEnabled(bool(self.chosen()))

    def _first_step(self) -> None:
        if self.wanted() != Wanted():
            self.clear()
        else:
            self.acts.register(self.open)

    def _teach(self, *, is_asked: bool) -> None:
        if is_asked:
            self._empty.show_texts(
                self.tr("Nobody found"),
                self.tr("No volunteer answers all the filters above."),
                self.tr("Show all"),
            )
        else:
            self._empty.show_texts(
                self.tr("No volunteers yet"),
                self.tr(
                    "Register people of the registry or somebody new; then plan shifts, confirm hours and thank them with a letter."
                ),
                self.tr("New volunteer"),
            )

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        language = self.context.language.language
        self.language.show_items(
            [
                (self.tr("Language"), None),
                *((item.label(language), item.code) for item in items("language")),
            ]
        )
        self.area.show_items(
            [
                (self.tr("Area"), None),
                *((item.label(language), item.code) for item in items("volunteer_area")),
            ]
        )
        days = [
            (weekday_name(MONDAY + dt.timedelta(days=number), language), number + 1)
            for number in range(7)
        ]
        self.day.show_items([(self.tr("Day"), None), *days])
        self.interprets.setText(self.tr("&interprets"))
        self.left.setText(self.tr("those who le&ft"))
        self.time.setPlaceholderText("14:00")
        for widget, name in (
            (self.language, self.tr("Language they speak")),
            (self.day, self.tr("Day on which they usually can")),
            (self.time, self.tr("Time at which they can, as 14:00")),
            (self.area, self.tr("Area in which they help")),
            (self.view, self.tr("Volunteers")),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(name)
        self.search.set_prompt(self.tr("Name, phone or skill"))
        self.letters.setText(self.tr("Letter or certificate…"))
        self.letters.setToolTip(self.tr("Thank the selected volunteers in one batch"))
        self.sheets.setText(self.tr("Hours sheets…"))
        self.sheets.setToolTip(self.tr("F-08, one sheet for each selected volunteer (Ctrl+P)"))
        self.sheet.setText(self.tr("One sheet for all…"))
        self.sheet.setToolTip(self.tr("F-08 with a line for each selected volunteer"))
        self.table.retranslate()
        self.card.retranslate()
