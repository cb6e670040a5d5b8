"""The learners of a group: enrolled, taken off the list, moved, one or many at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from friendship_desktop.services.learners import LearnerLine
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.pages.schools.columns import CONTEXT, learner_columns
from friendship_desktop.ui.pages.schools.parts import ShyView, make_menu
from friendship_desktop.ui.pages.schools.stays import StayActions
from friendship_desktop.ui.pages.schools.words import SchoolWords
from friendship_desktop.ui.tables import RowTable
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.beside import Beside
from friendship_desktop.ui.widgets.boxes import down
from friendship_desktop.ui.widgets.buttons import Button, PrimaryButton
from friendship_desktop.ui.widgets.flow import Flow


class LearnersView(ShyView):
    """The table of learners; Delete asks for the last day."""

    leave_requested = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.current() is not None:
            self.leave_requested.emit()
        else:
            super().keyPressEvent(event)


class LearnersTab(QWidget):
    """Lists learners and does what is asked for them."""

    enrol_requested = Signal()
    order_requested = Signal(object)
    """The ids of enrolments for which an order is wanted."""
    away_requested = Signal(int, str)
    """A person, and the name, whose absence is known in advance."""
    reload_requested = Signal()
    """Those who left are to be shown, or not any more."""

    def __init__(self, context: PageContext[Any], stays: StayActions, words: SchoolWords) -> None:
        super().__init__()
        self._context, self._stays = context, stays
        self._group_id = 0
        self.table: RowTable[LearnerLine] = RowTable(
            learner_columns(words), CONTEXT, lambda row: row.enrolment_id
        )
        self.view = LearnersView(self.table, "group_learners", context.memory)
        self.view.hide_below(since=470, born=360)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.view.opened.connect(lambda row: context.open_record("person", row.person_id))
        self.view.leave_requested.connect(self._leave)
        self.view.selectionModel().selectionChanged.connect(self._note_selection)
        self._empty = EmptyState("users")
        self._empty.primary.clicked.connect(self.enrol_requested)
        self.view.set_empty(self._empty)
        self._enrol = PrimaryButton(icon="user-plus")
        self._enrol.clicked.connect(self.enrol_requested)
        self._off = Button(icon="user-minus")
        self._off.clicked.connect(self._leave)
        self._move = Button(icon="arrow-right")
        self._move.clicked.connect(lambda: self._stays.move(*self._chosen()))
        self._find = Button(icon="clipboard-list")
        self._find.clicked.connect(self._find_by_names)
        self._left = QCheckBox()
        self._left.toggled.connect(self.reload_requested)
        down(
            Beside(
                Flow(self._enrol, self._find, self._move, self._off), self._left, (1, 0), below=None
            ),
            (self.view, 1),
            on=self,
            around=(0, 10, 0, 0),
            gap=8,
        )
        self._note_selection()

    def shows_left(self) -> bool:
        """Tell whether those who left are shown too."""
        return self._left.isChecked()

    def show_learners(self, group_id: int, learners: Sequence[LearnerLine]) -> None:
        """Show the learners of a group."""
        if group_id != self._group_id:
            self._group_id = group_id
            self.view.clearSelection()
        self.table.set_rows(learners)
        self._show_until()
        self._note_selection()

    def _show_until(self) -> None:
        keys = [column.key for column in self.table.columns]
        has_end = any(self.table.row(n).ended_on for n in range(self.table.rowCount()))
        self.view.setColumnHidden(keys.index("until"), not has_end)

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        self._enrol.setText(self.tr("Enrol"))
        self._enrol.setToolTip(self.tr("Enrol one person or a list of names (Ctrl+I)"))
        self._off.setText(self.tr("Take off the list…"))
        self._off.setToolTip(self.tr("Give the last day and the reason (Del)"))
        self._move.setText(self.tr("Move…"))
        self._move.setToolTip(self.tr("Move the selected learners to another group from a day on"))
        self._find.setText(self.tr("By names…"))
        self._find.setToolTip(self.tr("Paste a list of names and select the learners it names"))
        self._left.setText(self.tr("Who &left"))
        self._left.setToolTip(self.tr("Show also those who left the group"))
        self.view.setAccessibleName(self.tr("Learners of the group"))
        self._empty.show_texts(
            self.tr("No learners yet"),
            self.tr("Type one name, or paste a whole list: two words make a learner."),
            self.tr("Enrol"),
        )

    def _chosen(self) -> list[LearnerLine]:
        return [row for row in self.view.selected_rows() if row.ended_on is None]

    def _note_selection(self) -> None:
        self._off.setEnabled(bool(self._chosen()))
        self._move.setEnabled(bool(self._chosen()))
        self._find.setEnabled(self.table.rowCount() > 0)

    def _find_by_names(self) -> None:
        rows = [self.table.row(n) for n in range(self.table.rowCount())]
        if not rows:
            return

        def select(people: Sequence[int]) -> None:
            wanted = set(people)
            self.view.select_many(
                [
                    row.enrolment_id
                    for row in rows
                    if row.person_id in wanted and row.ended_on is None
                ]
            )

        self._stays.choose_by_names(self._group_id, rows[0].group, select)

    def _leave(self) -> None:
        self._stays.leave(self._chosen())

    def _ask_order(self) -> None:
        self.order_requested.emit([row.enrolment_id for row in self.view.selected_rows()])

    def _open_menu(self, where: QPoint) -> None:
        learner: LearnerLine | None = self.view.current()
        if learner is None:
            return
        open_card = lambda: self._context.open_record("person", learner.person_id)  # noqa: E731 - one of the entries
        entries: list[tuple[str, Callable[[], object]] | None] = [
            (self.tr("Open the card"), open_card),
            (self.tr("Correct the enrolment…"), lambda: self._stays.correct(learner)),
            (
                self.tr("Away for some days…"),
                lambda: self.away_requested.emit(learner.person_id, learner.full_name),
            ),
            (self.tr("Order (F-16)…"), self._ask_order),
        ]
        if learner.is_guest:
            entries.append(
                (self.tr("Take the guest into the group"), lambda: self._stays.take_in(learner))
            )
        if learner.ended_on is None:
            entries += [
                (self.tr("Take off the list…"), self._leave),
                (self.tr("Move to another group…"), lambda: self._stays.move(*self._chosen())),
            ]
        else:
            entries.append(
                (self.tr("The learner came back"), lambda: self._stays.come_back(learner))
            )
        entries += [
            None,
            (self.tr("Enrolled by mistake: remove"), lambda: self._stays.remove(learner)),
        ]
        make_menu(self, entries).popup(self.view.viewport().mapToGlobal(where))
