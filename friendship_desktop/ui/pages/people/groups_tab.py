"""The groups of a person: dated enrolments with their attendance, and what the person teaches."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from friendship_desktop.services.learners import LearnerLine
from friendship_desktop.services.person_card import PersonCard, Stay, Teaching
from friendship_desktop.services.viewing import view
from friendship_desktop.ui.pages.people.actions import PersonActions
from friendship_desktop.ui.pages.people.columns import CONTEXT, stay_columns, teaching_columns
from friendship_desktop.ui.pages.people.words import PeopleWords, is_open
from friendship_desktop.ui.pages.schools.parts import FittedView, ShyView, make_menu
from friendship_desktop.ui.pages.schools.year import YearActions
from friendship_desktop.ui.tables import RowTable
from friendship_desktop.ui.widgets.banners import Banner, EmptyState
from friendship_desktop.ui.widgets.boxes import down
from friendship_desktop.ui.widgets.buttons import Button
from friendship_desktop.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from friendship_desktop.ui.pages.people.page import PeoplePage


class GroupsTab(QWidget):
    """Lists enrolments, and does what is asked for them."""

    def __init__(self, page: PeoplePage, actions: PersonActions, words: PeopleWords) -> None:
        super().__init__()
        self._page, self._actions = page, actions
        self._card: PersonCard | None = None
        context = page.context
        self.table: RowTable[Stay] = RowTable(
            stay_columns(words, context.today), CONTEXT, lambda row: row.enrolment_id
        )
        self.view = ShyView(self.table, "person_stays", context.memory)
        self.view.hide_below(since=420, rate=320)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.view.opened.connect(lambda row: context.open_record("group", row.group_id))
        self.view.selected.connect(self._note_selected)
        self._empty = EmptyState("graduation-cap")
        self._empty.primary.clicked.connect(self.enrol)
        self.view.set_empty(self._empty)
        self.teaching: RowTable[Teaching] = RowTable(
            teaching_columns(words), CONTEXT, lambda row: row.row_id
        )
        self._taught = FittedView(self.teaching, "person_teaches", context.memory)
        self._taught.opened.connect(lambda row: context.open_record("group", row.group_id))
        self._leave, self._move = Button(icon="user-minus"), Button(icon="arrow-right")
        self._away, self._periods = (
            Button(icon="calendar-clock"),
            Banner("", "info", "calendar-clock"),
        )
        self._year = YearActions(page)
        self._lay_out()
        self._leave.clicked.connect(self._take_off)
        self._move.clicked.connect(lambda: self._with_current(actions.move))
        self._away.clicked.connect(self._ask_away)

    def _lay_out(self) -> None:
        down(
            Flow(self._leave, self._move, self._away),
            self._periods,
            (self.view, 1),
            self._taught,
            on=self,
            around=(0, 12, 0, 0),
            gap=8,
        )

    def show_card(self, card: PersonCard) -> None:
        """Show the groups of a person."""
        self._card = card
        self.table.set_rows(card.stays)
        self.teaching.set_rows(card.teaches)
        self._taught.setVisible(bool(card.teaches))
        self._show_periods(card.id)
        self._empty.primary.setEnabled(not card.is_archived)
        if card.stays and self.view.current() is None:
            self.view.select(card.stays[0].enrolment_id)
        self._note_selected()

    def enrol(self) -> None:
        """Ask for a group and enrol the person."""
        if self._card is not None and not self._card.is_archived:
            self._actions.enrol_people([self._card.id], self._card.full_name)

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        self._leave.setText(self.tr("Take off the list…"))
        self._leave.setToolTip(self.tr("Give the last day and the reason"))
        self._move.setText(self.tr("Move…"))
        self._move.setToolTip(self.tr("Move to another group from a day on"))
        self._away.setText(self.tr("Away…"))
        self._away.setToolTip(self.tr("An absence known in advance, for every register"))
        self.view.setAccessibleName(self.tr("Groups of the person"))
        self._taught.setAccessibleName(self.tr("Groups that the person teaches"))
        self._empty.show_texts(
            self.tr("In no group yet"),
            self.tr("Every enrolment stands here with its dates, reason and attendance."),
            self.tr("Enrol into a group"),
        )

    def _show_periods(self, person_id: int) -> None:
        """Say which absences are known in advance, unless they are over."""
        from friendship_desktop.ui.dialogs.away import away_text  # noqa: PLC0415 - with the first card

        services, today = self._page.context.services, self._page.context.today()
        rows = [
            away_text(row.away, self._page.context.language.language)
            for row in services.excused.list(services.actor, person_id)
            if row.away.ends_on >= today
        ]
        self._periods.show_text(self.tr("Away: {days}").format(days="; ".join(rows)))
        self._periods.setVisible(bool(rows))

    # --- doing ----------------------------------------------------------------------------------

    def _current(self) -> LearnerLine | None:
        stay: Stay | None = self.view.current()
        return None if stay is None or self._card is None else _line(self._card, stay)

    def _note_selected(self, *_row: object) -> None:
        stay: Stay | None = self.view.current()
        can_leave = stay is not None and is_open(stay, self._page.context.today())
        self._leave.setEnabled(can_leave)
        self._move.setEnabled(can_leave)

    def _ask_away(self) -> None:
        if self._card is not None:
            self._year.away(self._card.id, self._card.full_name)

    def _take_off(self) -> None:
        line = self._current()
        if line is not None:
            self._actions.leave([line])

    def _with_current(self, act: Callable[[LearnerLine], object]) -> None:
        line = self._current()
        if line is not None:
            act(line)

    def _open_menu(self, where: QPoint) -> None:
        line, actions = self._current(), self._actions
        if line is None:
            return
        context = self._page.context
        entries: list[tuple[str, Callable[[], object]] | None] = [
            (
                self.tr("Open the group"),
                lambda: context.open_record("group", line.group_id),
            ),
            (self.tr("Correct the enrolment…"), lambda: actions.correct(line)),
        ]
        if line.is_guest:
            entries.append(
                (self.tr("Take the guest into the group"), lambda: actions.take_in(line))
            )
        if line.ended_on is None or line.ended_on >= context.today():
            entries += [
                (self.tr("Take off the list…"), self._take_off),
                (self.tr("Move to another group…"), lambda: actions.move(line)),
            ]
        if line.ended_on is not None:
            entries.append((self.tr("The learner came back"), lambda: actions.come_back(line)))
        entries += [
            None,
            (self.tr("Enrolled by mistake: remove"), lambda: actions.remove(line)),
        ]
        make_menu(self, entries).popup(self.view.viewport().mapToGlobal(where))


def _line(card: PersonCard, stay: Stay) -> LearnerLine:
    """Give an enrolment as the actions on learners take it."""
    return view(LearnerLine, stay, card, person_id=card.id)
