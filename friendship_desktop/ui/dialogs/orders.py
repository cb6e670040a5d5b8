"""Orders of enrolment, leaving and transfer: a new one from whoever waits, and those that were given."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QTabWidget,
    QWidget,
)

from friendship_desktop.rules.reference import label
from friendship_desktop.services.orders import OrderKind, OrderLine, OrderRow
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.record_fields import CalmCombo, FieldProblem, date_of, date_text
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.memory import Memory
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.registry import RegistryView
from friendship_desktop.ui.tables import Column, RowTable
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.boxes import STRETCH, across, down, put
from friendship_desktop.ui.widgets.buttons import Button, PrimaryButton
from friendship_desktop.ui.widgets.labels import FieldError, Label, label_of

Waiting = Callable[[OrderKind, dt.date, dt.date], Sequence[OrderLine]]


class OrdersDialog(QDialog):
    """Lists who waits for an order; giving one and printing it is the page's."""

    issue_requested = Signal()
    draft_requested = Signal()
    print_requested = Signal(object)
    annul_requested = Signal(object)

    def __init__(
        self,
        waiting: Waiting,
        first: dt.date,
        today: dt.date,
        language: LanguageContext,
        memory: Memory,
        parent: QWidget,
    ) -> None:
        """Take `waiting`, which gives rows of a kind between two days; `first` is offered as the first."""
        super().__init__(parent)
        self._waiting, self._language, self._today = waiting, language, today
        self._picked: Collection[int] = ()
        self.setWindowTitle(self.tr("Orders (F-16)"))
        self.tabs = QTabWidget()
        self.tabs.addTab(self._new_tab(first, memory), self.tr("&New order"))
        self.tabs.addTab(self._given_tab(memory), self.tr("&Orders given"))
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        down(
            Label(self.tr("Orders (F-16)"), "title"),
            (self.tabs, 1),
            across(STRETCH, close),
            on=self,
            around=(20, 16, 20, 16),
            gap=10,
        )
        window = parent.window()
        self.resize(
            min(theme.px(860), int(window.width() * 0.94)),
            min(theme.px(600), int(window.height() * 0.92)),
        )
        self._begin()

    # --- making ---------------------------------------------------------------------------------

    def _new_tab(self, first: dt.date, memory: Memory) -> QWidget:
        self.kind = CalmCombo()
        self.kind.show_items([(self.kind_text(kind), kind) for kind in OrderKind])
        self.kind.setCurrentIndex(0)
        self.first, self.last = QLineEdit(date_text(first)), QLineEdit(date_text(self._today))
        self.dated = QLineEdit(date_text(self._today))
        self._error = FieldError(self.dated)
        top = QHBoxLayout()
        for text, widget, share in (
            (self.tr("&Kind of order"), self.kind, 3),
            (self.tr("&From day"), self.first, 2),
            (self.tr("&To day"), self.last, 2),
            (self.tr("&Date of the order"), self.dated, 2),
        ):
            top.addLayout(down(label_of(widget, text), widget), share)
        columns = (
            Column[OrderLine](
                "name", QT_TRANSLATE_NOOP("OrdersDialog", "Learner"), lambda row: row.full_name
            ),
            Column[OrderLine](
                "group",
                QT_TRANSLATE_NOOP("OrdersDialog", "Group"),
                lambda row: row.group,
                sub=self._note,
                width=300,
            ),
            Column[OrderLine](
                "day",
                QT_TRANSLATE_NOOP("OrdersDialog", "Day"),
                lambda row: date_text(row.day),
                sort=lambda row: row.day.toordinal(),
                width=110,
            ),
        )
        self.table = RowTable[OrderLine](columns, "OrdersDialog", lambda row: row.enrolment_id)
        self.view = RegistryView(self.table, "order_lines", memory)
        self.view.setAccessibleName(self.tr("Who waits for an order"))
        nobody = EmptyState("check-check")
        nobody.show_texts(
            self.tr("Nobody waits for such an order"),
            self.tr("Choose another kind of order or other days."),
        )
        self.view.set_empty(nobody)
        self.verb = PrimaryButton(icon="check")
        self.verb.clicked.connect(self._submit)
        self.draft = Button(self.tr("Look at the draft…"), icon="printer")
        self.draft.clicked.connect(self.draft_requested)
        bottom = across(
            (Label(self.tr("The selected rows come into the order (Ctrl+A: all)."), "small"), 1),
            self.draft,
            self.verb,
        )
        tab = _tab(top, self._error, self.view, bottom)
        self.kind.activated.connect(self._read)
        for edit in (self.first, self.last):
            edit.editingFinished.connect(self._read)
        self.view.selectionModel().selectionChanged.connect(self._count)
        return tab

    def _given_tab(self, memory: Memory) -> QWidget:
        columns = (
            Column[OrderRow](
                "number",
                QT_TRANSLATE_NOOP("OrdersDialog", "No."),
                lambda row: str(row.number),
                sort=lambda row: row.dated.year * 100_000 + row.number,
                width=70,
                right=True,
            ),
            Column[OrderRow](
                "dated",
                QT_TRANSLATE_NOOP("OrdersDialog", "Day"),
                lambda row: date_text(row.dated),
                sort=lambda row: row.dated.toordinal(),
                width=110,
            ),
            Column[OrderRow](
                "kind",
                QT_TRANSLATE_NOOP("OrdersDialog", "Kind of order"),
                lambda row: self.kind_text(row.kind),
                sub=lambda row: row.annul_reason or "",
            ),
            Column[OrderRow](
                "state",
                QT_TRANSLATE_NOOP("OrdersDialog", "State"),
                lambda _row: "",
                pill=lambda row: (
                    (self.tr("annulled"), "error")
                    if row.annulled_on
                    else (self.tr("given"), "good")
                ),
                width=130,
            ),
            Column[OrderRow](
                "people",
                QT_TRANSLATE_NOOP("OrdersDialog", "Learners"),
                lambda row: str(row.people),
                sort=lambda row: row.people,
                width=90,
                right=True,
            ),
        )
        self.given = RowTable[OrderRow](columns, "OrdersDialog", lambda row: row.number_id)
        self.given_view = RegistryView(self.given, "orders_given", memory)
        self.given_view.setAccessibleName(self.tr("Orders given"))
        none = EmptyState("file-text")
        none.show_texts(
            self.tr("No order was given yet"),
            self.tr("The first one gets No. 1; numbers have no gaps and begin anew each year."),
        )
        self.given_view.set_empty(none)
        self.given_view.opened.connect(self.print_requested)
        self.given_view.selected.connect(self._note_given)
        self.print_button = PrimaryButton(self.tr("Print…"), icon="printer")
        self.print_button.clicked.connect(
            lambda: self.print_requested.emit(self.given_view.current())
        )
        self.annul_button = Button(self.tr("Annul…"), icon="x")
        self.annul_button.setToolTip(self.tr("The number stays taken; the learners wait again"))
        self.annul_button.clicked.connect(
            lambda: self.annul_requested.emit(self.given_view.current())
        )
        bottom = across(STRETCH, self.annul_button, self.print_button)
        return _tab(None, None, self.given_view, bottom)

    # --- showing --------------------------------------------------------------------------------

    def pick(self, enrolment_ids: Collection[int]) -> None:
        """Select these learners instead of all."""
        self._picked = enrolment_ids
        self.reload()

    def show_given(self, rows: Sequence[OrderRow]) -> None:
        """Show the orders that were given."""
        self.given.set_rows(rows)
        if rows and self.given_view.current() is None:
            self.given_view.selectRow(0)
        self._note_given()

    def reload(self) -> None:
        """Read anew who waits."""
        self._read()

    def _begin(self) -> None:
        """Offer the first kind of order that somebody waits for."""
        for kind in OrderKind:
            self.kind.choose(kind)
            self._read()
            if self.table.rowCount():
                return
        self.kind.choose(OrderKind.ENROLMENT)
        self._read()

    def draft_of(self) -> tuple[OrderKind, list[OrderLine], dt.date]:
        """Give what the order would be: its kind, the selected learners, its date."""
        return self._kind(), self.view.selected_rows(), self._day(self.dated, self._today)

    def say(self, sentence: str) -> None:
        """Say what stood in the way."""
        self._error.say(sentence)

    def kind_text(self, kind: OrderKind) -> str:
        """Name a kind of order."""
        match kind:
            case OrderKind.ENROLMENT:
                return self.tr("enrolment")
            case OrderKind.LEAVING:
                return self.tr("leaving")
            case OrderKind.TRANSFER:
                return self.tr("transfer to another group")

    # --- inside ---------------------------------------------------------------------------------

    def _kind(self) -> OrderKind:
        return OrderKind(self.kind.currentData() or OrderKind.ENROLMENT)

    def _note(self, row: OrderLine) -> str:
        if row.from_group is not None:
            return self.tr("from: {group}").format(group=row.from_group)
        if row.reason_out:
            return label("reason_out", row.reason_out, self._language.language)
        return row.school or ""

    def _read(self) -> None:
        first = self._day(self.first, self._today)
        last = max(first, self._day(self.last, self._today))
        self.say("")
        self.table.set_rows(self._waiting(self._kind(), first, last))
        if self._picked:
            self.view.select_many(self._picked)
        else:
            self.view.selectAll()
        self._count()

    def _day(self, edit: QLineEdit, otherwise: dt.date) -> dt.date:
        try:
            return date_of(edit.text()) or otherwise
        except FieldProblem:
            return otherwise

    def _count(self, *_selection: object) -> None:
        count = len(self.view.selectionModel().selectedRows())
        self.verb.setText(self.tr("Give the order: %n learner(s)", "", count))
        self.verb.setEnabled(count > 0)
        self.draft.setEnabled(count > 0)

    def _submit(self) -> None:
        try:
            day = date_of(self.dated.text())
        except FieldProblem:
            day = None
        if day is None:
            self.say(self.tr("There is no such date. Type it as 22.11.2026."))
        else:
            self.issue_requested.emit()

    def _note_given(self, *_row: object) -> None:
        row = self.given_view.current()
        self.print_button.setEnabled(row is not None)
        self.annul_button.setEnabled(row is not None and row.annulled_on is None)


def _tab(
    top: QHBoxLayout | None, error: QWidget | None, view: QWidget, bottom: QHBoxLayout
) -> QWidget:
    tab = QWidget()
    column = down(on=tab, around=(0, 12, 0, 0), gap=8)
    if top is not None:
        column.addLayout(top)
    if error is not None:
        column.addWidget(error)
    put(column, (view, 1), bottom)
    return tab
