"""Who teaches a group: typed in place, with dates."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

from friendship_desktop.services.groups import GroupCard
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.record_fields import PersonEdit
from friendship_desktop.ui.pages.schools.columns import CONTEXT, TeacherLine, teacher_columns
from friendship_desktop.ui.pages.schools.parts import ShyView, make_menu
from friendship_desktop.ui.pages.schools.stays import StayActions
from friendship_desktop.ui.pages.schools.words import SchoolWords
from friendship_desktop.ui.tables import RowTable
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.beside import Beside
from friendship_desktop.ui.widgets.boxes import across, down
from friendship_desktop.ui.widgets.buttons import Button
from friendship_desktop.ui.widgets.flow import Flow


class TeachersTab(QWidget):
    """Lists everybody who teaches or taught the group, and adds the next one."""

    def __init__(self, context: PageContext[Any], stays: StayActions, words: SchoolWords) -> None:
        super().__init__()
        self._context, self._stays = context, stays
        self._card: GroupCard | None = None
        self.table: RowTable[TeacherLine] = RowTable(
            teacher_columns(words), CONTEXT, lambda row: row.teacher.row_id
        )
        self.view = ShyView(self.table, "group_teachers", context.memory)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.view.opened.connect(lambda row: context.open_record("person", row.teacher.person_id))
        self.view.selectionModel().selectionChanged.connect(self._note_selection)
        self._empty = EmptyState("user")
        self.view.set_empty(self._empty)
        self._label = QLabel()
        self.name = PersonEdit()
        self.name.search_with(stays.find_people)
        self.name.returnPressed.connect(self._add)
        self._label.setBuddy(self.name)
        self._add_button = Button(icon="plus")
        self._add_button.clicked.connect(self._add)
        self._dates = Button(icon="pencil")
        self._dates.clicked.connect(self._date)
        name = QWidget()
        across(self._label, (self.name, 1), on=name, around=0, gap=8)
        down(
            Beside(name, Flow(self._add_button, self._dates), (1, 0), below=None),
            (self.view, 1),
            on=self,
            around=(0, 10, 0, 0),
            gap=8,
        )
        self._note_selection()

    def show_card(self, card: GroupCard) -> None:
        """Show the teachers of a group."""
        if self._card is None or self._card.id != card.id:
            self.name.clear_person()
        self._card = card
        self.table.set_rows(
            [TeacherLine(teacher, card.id, card.line.title) for teacher in card.teachers]
        )
        self._note_selection()

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        self._label.setText(self.tr("&Teacher"))
        self.name.setAccessibleName(self.tr("Teacher to add"))
        self.name.setPlaceholderText(self.tr("Somebody known, or a new name"))
        self._add_button.setText(self.tr("Add"))
        self._add_button.setToolTip(self.tr("Let this person teach the group (Enter)"))
        self._dates.setText(self.tr("Dates…"))
        self._dates.setToolTip(self.tr("From when to when the chosen teacher teaches the group"))
        self.view.setAccessibleName(self.tr("Teachers of the group"))
        self._empty.show_texts(
            self.tr("No teacher yet"),
            self.tr("Type a name above: somebody known is proposed, anybody else is added."),
        )

    def _note_selection(self) -> None:
        self._dates.setEnabled(self.view.current() is not None)

    def _add(self) -> None:
        teacher = self.name.person()
        if self._card is None or teacher is None:
            self.name.setFocus()
        elif self._stays.add_teacher(self._card, teacher):
            self.name.clear_person()

    def _date(self) -> None:
        line: TeacherLine | None = self.view.current()
        if line is not None:
            self._stays.date_teacher(line.teacher)

    def _open_menu(self, where: QPoint) -> None:
        line: TeacherLine | None = self.view.current()
        if line is None:
            return
        menu = make_menu(
            self,
            [
                (
                    self.tr("Open the card"),
                    lambda: self._context.open_record("person", line.teacher.person_id),
                ),
                (self.tr("Dates…"), self._date),
                None,
                (
                    self.tr("Entered by mistake: remove"),
                    lambda: self._stays.remove_teacher(line.teacher),
                ),
            ],
        )
        menu.popup(self.view.viewport().mapToGlobal(where))
