"""The tab Volunteers: one row of filters, who they are and who is busy, and the card of one of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from friendship_desktop.rules.dates import short_date, weekday_name, weekday_short
from friendship_desktop.rules.reference import items, label
from friendship_desktop.rules.volunteering import hours_text
from friendship_desktop.services.awards.service import AwardLine
from friendship_desktop.services.volunteers.lines import VolunteerLine, Wanted
from friendship_desktop.services.volunteers.shift_lines import ShiftLine
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.group_slots import MONDAY, minutes_of, time_text
from friendship_desktop.ui.dialogs.letter import kind_names
from friendship_desktop.ui.dialogs.record_fields import CalmCombo
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.page import Page
from friendship_desktop.ui.pages.schools.parts import ShyView
from friendship_desktop.ui.pages.volunteers.acts import VolunteerActions
from friendship_desktop.ui.tables import Column, RowTable
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.buttons import Button, LinkButton
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import Label
from friendship_desktop.ui.widgets.master_detail import MasterDetail
from friendship_desktop.ui.widgets.search import SearchField

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

CONTEXT = "VolunteerTable"
NAME = QT_TRANSLATE_NOOP("VolunteerTable", "Volunteer")
AREAS = QT_TRANSLATE_NOOP("VolunteerTable", "Areas")
HOURS = QT_TRANSLATE_NOOP("VolunteerTable", "Hours this year")
STATE = QT_TRANSLATE_NOOP("VolunteerTable", "State")
DATE = QT_TRANSLATE_NOOP("VolunteerTable", "Date")
SHIFT = QT_TRANSLATE_NOOP("VolunteerTable", "Shift")
HOURS_OF_SHIFT = QT_TRANSLATE_NOOP("VolunteerTable", "Hours")
AWARD = QT_TRANSLATE_NOOP("VolunteerTable", "Letter")
NUMBER = QT_TRANSLATE_NOOP("VolunteerTable", "Number")


class VolunteersTab(QWidget):
    """List and card of volunteers."""

    shown = Signal()
    """Other rows are shown."""

    def __init__(self, page: Page, acts: VolunteerActions) -> None:
        super().__init__()
        self.context, self.acts = page.context, acts
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
        self.card = _VolunteerCard(page, acts)
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
            lambda: self.acts.letters([row.person_id for row in self.chosen()])
        )
        self.sheets.clicked.connect(lambda: self.acts.print_hours(self.chosen(), together=False))
        self.sheet.clicked.connect(lambda: self.acts.print_hours(self.chosen(), together=True))
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
                lambda row: hours_text(row.quarters),
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
            one = row.busy[0]
            text = self.tr("busy {first}–{last}")
            first, last = time_text(one.starts_at), time_text(one.ends_at)
            return text.format(first=first, last=last), "warning"
        if row.left_on is not None:
            return self.tr("left {date}").format(date=short_date(row.left_on)), "neutral"
        if row.is_minor:
            return self.tr("under 18"), "info"
        if row.unconfirmed:
            return self.tr("%n to confirm", "", row.unconfirmed), "warning"
        return None

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
        self.search.set_prompt(self.tr("Name or phone"))
        self.letters.setText(self.tr("Letter or certificate…"))
        self.letters.setToolTip(self.tr("Thank the selected volunteers in one batch"))
        self.sheets.setText(self.tr("Hours sheets…"))
        self.sheets.setToolTip(self.tr("F-08, one sheet for each selected volunteer (Ctrl+P)"))
        self.sheet.setText(self.tr("One sheet for all…"))
        self.sheet.setToolTip(self.tr("F-08 with a line for each selected volunteer"))
        self.table.retranslate()
        self.card.retranslate()


class _VolunteerCard(Card):
    """One volunteer: what they can, their record over the years, shifts and letters."""

    def __init__(self, page: Page, acts: VolunteerActions) -> None:
        super().__init__()
        self.context, self.acts = page.context, acts
        self.services: Services = page.context.services
        self._line: VolunteerLine | None = None
        self._name = Label("", "heading", wraps=True)
        self._about, self._years = Label("", "muted", wraps=True), Label("", wraps=True)
        self._about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.edit, self.leave = Button(icon="pencil"), Button(icon="log-out")
        self.person = LinkButton()
        memory = self.context.memory
        self.shifts: RowTable[ShiftLine] = RowTable(
            self._shift_columns(), CONTEXT, lambda row: row.id
        )
        self.shifts_view = ShyView(self.shifts, "volunteer_shifts", memory)
        self.awards: RowTable[AwardLine] = RowTable(
            self._award_columns(), CONTEXT, lambda row: row.id
        )
        self.awards_view = ShyView(self.awards, "volunteer_awards", memory)
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self.person)
        self.body.addLayout(head)
        for widget in (self._about, self._years):
            self.body.addWidget(widget)
        self.body.addWidget(self.shifts_view, 3)
        self.body.addWidget(self.awards_view, 1)
        self.body.addWidget(Flow(self.edit, self.leave))
        self.edit.clicked.connect(lambda: self._with(lambda line: self.acts.edit(line.id)))
        self.leave.clicked.connect(lambda: self._with(self.acts.leave))
        self.person.clicked.connect(
            lambda: self._with(lambda line: self.context.open_record("person", line.person_id))
        )
        self.shifts_view.opened.connect(self._correct)

    def _with(self, act: Callable[[VolunteerLine], object]) -> None:
        if self._line is not None:
            act(self._line)

    def _shift_columns(self) -> tuple[Column[ShiftLine], ...]:
        return (
            Column("date", DATE, lambda row: short_date(row.day), sort=_day, width=92),
            Column("shift", SHIFT, self._what),
            Column(
                "hours", HOURS_OF_SHIFT, lambda row: hours_text(_taker(row)), width=60, right=True
            ),
            Column("state", STATE, lambda _row: "", pill=self._shift_state, width=116),
        )

    def _what(self, row: ShiftLine) -> str:
        event = row.event(str(self.context.language.language))
        return f"{event}: {row.task}" if event else row.task

    def _shift_state(self, row: ShiftLine) -> tuple[str, str]:
        (taker,) = row.takers
        if taker.is_confirmed:
            return self.tr("confirmed"), "good"
        if taker.came is False:
            return self.tr("did not come"), "neutral"
        if row.day > self.context.today():
            return self.tr("ahead"), "info"
        return self.tr("to confirm"), "warning"

    def _award_columns(self) -> tuple[Column[AwardLine], ...]:
        return (
            Column("number", NUMBER, lambda row: row.number, width=120, strong=True),
            Column("date", DATE, lambda row: short_date(row.dated), width=92),
            Column("award", AWARD, lambda row: kind_names()[row.kind]),
            Column("state", STATE, lambda _row: "", pill=self._award_state, width=110),
        )

    def _award_state(self, row: AwardLine) -> tuple[str, str] | None:
        return (self.tr("annulled"), "error") if row.annulled_on else None

    def _correct(self, row: ShiftLine) -> None:
        if row.takers[0].is_confirmed:
            self.acts.correct(row.takers[0])
        else:
            self.acts.confirm([row])

    def show_line(self, line: VolunteerLine | None) -> None:
        """Show one volunteer, or nobody."""
        self._line = line
        for button in (self.edit, self.leave, self.person):
            button.setEnabled(line is not None)
        if line is None:
            self._name.setText("")
            self._about.setText(self.tr("Choose a volunteer in the list."))
            self._years.setText("")
            self.leave.setText(self.tr("Leaves…"))
            self.shifts.set_rows([])
            self.awards.set_rows([])
            self.awards_view.hide()
            return
        services = self.services
        card = services.volunteers.card(services.actor, line.id, today=self.context.today())
        self._name.setText(line.full_name)
        self._about.setText(self._told(line, card.draft.skills, card.draft.platform_id))
        years = [
            self.tr("{year}: %n shift(s), {hours} h", "", one.shifts).format(
                year=one.year, hours=hours_text(one.quarters)
            )
            for one in card.years
        ]
        if card.draft.quarters_brought_forward:
            before = hours_text(card.draft.quarters_brought_forward)
            years.append(self.tr("before the register: {hours} h").format(hours=before))
        total = self.tr("All confirmed hours: {hours}").format(hours=hours_text(line.quarters_all))
        self._years.setText(" · ".join([total, *years]))
        self.leave.setText(self.tr("Serves again") if line.left_on else self.tr("Leaves…"))
        self.shifts.set_rows(services.shifts.of_volunteer(services.actor, line.id))
        awards = services.awards.list(services.actor, person_id=line.person_id)
        self.awards.set_rows(awards)
        self.awards_view.setVisible(bool(awards))

    def _told(self, line: VolunteerLine, skills: str, platform: str) -> str:
        language = self.context.language.language
        times = ", ".join(
            f"{weekday_short(MONDAY + dt.timedelta(days=one.weekday - 1), language)}"
            f" {time_text(one.starts_at)}–{time_text(one.ends_at)}"
            for one in line.times
        )
        parts = [
            self.tr("Volunteer since {date}").format(date=short_date(line.registered_on)),
            times and self.tr("Usually can: {times}").format(times=times),
            skills,
            platform and self.tr("Platform: {number}").format(number=platform),
            line.phone or "",
        ]
        return " · ".join(part for part in parts if part)

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        self.edit.setText(self.tr("Change…"))
        self.edit.setToolTip(self.tr("Change areas, languages and times (F2)"))
        self.leave.setToolTip(self.tr("Note the last day of the volunteer, or take it back"))
        self.person.setText(self.tr("Card of the person"))
        self.shifts_view.setAccessibleName(self.tr("Shifts of the volunteer"))
        self.shifts_view.setToolTip(self.tr("Enter confirms or corrects the hours of a shift"))
        self.awards_view.setAccessibleName(self.tr("Letters and certificates of the volunteer"))
        self.shifts.retranslate()
        self.awards.retranslate()
        self.show_line(self._line)


def _taker(row: ShiftLine) -> int:
    return row.takers[0].quarters


def _day(row: ShiftLine) -> str:
    return row.day.isoformat()
