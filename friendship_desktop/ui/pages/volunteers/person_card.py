"""The card of one volunteer: what they can, their record over the years, shifts and letters."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from friendship_desktop.rules.dates import short_date, weekday_short
from friendship_desktop.rules.phones import show_phone
from friendship_desktop.rules.volunteering import hours_text
from friendship_desktop.services.awards.service import AwardLine
from friendship_desktop.services.volunteers.lines import VolunteerLine
from friendship_desktop.services.volunteers.shift_lines import ShiftLine
from friendship_desktop.ui.dialogs.group_slots import MONDAY, time_text
from friendship_desktop.ui.dialogs.letter import kind_names
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.page import Page
from friendship_desktop.ui.pages.schools.parts import ShyView
from friendship_desktop.ui.pages.volunteers.people_acts import PeopleActions
from friendship_desktop.ui.pages.volunteers.shift_acts import ShiftActions, taker_state
from friendship_desktop.ui.tables import Column, RowTable
from friendship_desktop.ui.widgets.buttons import Button, LinkButton
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

CONTEXT = "VolunteerTable"
DATE = QT_TRANSLATE_NOOP("VolunteerTable", "Date")
STATE = QT_TRANSLATE_NOOP("VolunteerTable", "State")
SHIFT = QT_TRANSLATE_NOOP("VolunteerTable", "Shift")
HOURS = QT_TRANSLATE_NOOP("VolunteerTable", "Hours")
AWARD = QT_TRANSLATE_NOOP("VolunteerTable", "Letter")
NUMBER = QT_TRANSLATE_NOOP("VolunteerTable", "Number")


class VolunteerCard(Card):
    """One volunteer: what they can, their record over the years, shifts and letters."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.context = page.context
        self.acts, self.shift_acts = PeopleActions(page), ShiftActions(page)
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
                "hours",
                HOURS,
                lambda row: self._hours(row.takers[0].quarters),
                width=60,
                right=True,
            ),
            Column("state", STATE, lambda _row: "", pill=self._shift_state, width=116),
        )

    def _what(self, row: ShiftLine) -> str:
        event = row.event(str(self.context.language.language))
        return f"{event}: {row.task}" if event else row.task

    def _shift_state(self, row: ShiftLine) -> tuple[str, str]:
        return taker_state(row.takers[0], row.day, self.context.today())

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
            self.shift_acts.correct(row.takers[0])
        else:
            self.shift_acts.confirm([row])

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
                year=one.year, hours=self._hours(one.quarters)
            )
            for one in card.years
        ]
        if card.draft.quarters_brought_forward:
            before = self._hours(card.draft.quarters_brought_forward)
            years.append(self.tr("before the register: {hours} h").format(hours=before))
        total = self.tr("All confirmed hours: {hours}").format(hours=self._hours(line.quarters_all))
        self._years.setText(" · ".join([total, *years]))
        self.leave.setText(self.tr("Serves again") if line.left_on else self.tr("Leaves…"))
        self.shifts.set_rows(services.shifts.of_volunteer(services.actor, line.id))
        awards = services.awards.list(services.actor, person_id=line.person_id)
        self.awards.set_rows(awards)
        self.awards_view.setVisible(bool(awards))

    def _hours(self, quarters: int) -> str:
        return hours_text(quarters, self.context.language.language)

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
            show_phone(line.phone) if line.phone else "",
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


def _day(row: ShiftLine) -> str:
    return row.day.isoformat()
