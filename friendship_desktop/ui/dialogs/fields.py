"""A dialog of many fields on tabs, each with its error below; what is refused leads to its field."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QScrollArea,
    QTabWidget,
    QWidget,
)
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.group_slots import minutes_of, time_text
from friendship_desktop.ui.dialogs.record_dialog import scrolled
from friendship_desktop.ui.dialogs.record_fields import (
    FieldProblem,
    NameCombo,
    date_of,
    date_text,
    number_of,
)
from friendship_desktop.ui.dialogs.unsaved import UnsavedDialog
from friendship_desktop.ui.widgets.boxes import STRETCH, across, down
from friendship_desktop.ui.widgets.buttons import Button, PrimaryButton
from friendship_desktop.ui.widgets.labels import FieldError, Label

Read = Callable[[str], object]
VALUE = int(Qt.ItemDataRole.UserRole)


def minutes_read(text: str) -> int | None:
    """Read a time of day; an empty text is none (FieldProblem)."""
    if not text.strip():
        return None
    minutes = minutes_of(text)
    if minutes is None:
        raise FieldProblem("time")
    return minutes


class TickList(QListWidget):
    """Some of a list, each with a tick."""

    def offer(self, items: Sequence[tuple[str, object]], ticked: Sequence[object]) -> None:
        """Offer items, some of them ticked."""
        self.clear()
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for text, value in items:
            item = QListWidgetItem(text, self)
            item.setData(VALUE, value)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_ticked = value in ticked
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
        if self.count():
            self.setCurrentRow(0)

    def ticked(self) -> list[Any]:
        """Give the values with a tick."""
        items = (self.item(number) for number in range(self.count()))
        return [one.data(VALUE) for one in items if one.checkState() is Qt.CheckState.Checked]


class FieldsDialog(UnsavedDialog):
    """Holds fields by the names their service knows; `save(values)` runs while it is open."""

    def __init__(
        self,
        title: str,
        verb: str,
        save: Callable[[dict[str, Any]], object],
        explain: Callable[[UserError], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._save, self._explain = save, explain
        self._fields: dict[str, tuple[QWidget, Read, FieldError]] = {}
        self._pages: dict[str, int] = {}
        self._grid = QGridLayout()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self._error = Label("", "error", wraps=True)
        self._error.setVisible(False)
        self.cancel, self.verb = Button(self.tr("Cancel")), PrimaryButton(verb)
        self.verb.setDefault(True)
        self._below = down()
        down(
            Label(title, "title", wraps=True),
            (self.tabs, 1),
            self._below,
            self._error,
            across(STRETCH, self.cancel, self.verb),
            on=self,
            around=(20, 16, 20, 16),
            gap=10,
        )
        self.cancel.clicked.connect(self.reject)
        self.verb.clicked.connect(self.try_accept)
        room = self.screen().availableGeometry()
        self.resize(min(theme.px(760), room.width() - 40), min(theme.px(640), room.height() - 60))

    # --- making ---------------------------------------------------------------------------------

    def add_tab(self, title: str) -> None:
        """Begin a tab; the fields added next stand on it, two beside one another."""
        page = QWidget()
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(0, theme.px(8), 0, 0)
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setVerticalSpacing(theme.px(2))
        for number in (0, 1):
            self._grid.setColumnStretch(number, 1)
        self._place = 0
        self.tabs.addTab(scrolled(page), title)

    def add(
        self, name: str, label: str, field: QWidget, read: Read = str.strip, *, wide: bool = False
    ) -> None:
        """Add a field; a wide one takes the whole width."""
        if wide and self._place % 2:
            self._place += 1
        row, side = self._place // 2 * 3, self._place % 2
        span = 2 if wide else 1
        self._place += span
        name_label = QLabel(label)
        name_label.setBuddy(field)
        field.setAccessibleName(label.replace("&", ""))
        error = FieldError(field)
        for number, widget in enumerate((name_label, field, error)):
            self._grid.addWidget(widget, row + number, side, 1, span)
        if not self._fields:
            field.setFocus()
        if isinstance(field, QPlainTextEdit):
            field.setTabChangesFocus(True)
            field.setMinimumHeight(theme.px(76))
        self._fields[name] = (field, read, error)
        self._pages[name] = self.tabs.count() - 1

    def add_line(self, name: str, label: str, value: object, limit: int, **more: Any) -> None:
        """Add one line of text."""
        self.add(name, label, QLineEdit(str(value or ""), maxLength=limit), **more)

    def add_text(self, name: str, label: str, value: object, **more: Any) -> None:
        """Add several lines of text."""
        self.add(name, label, QPlainTextEdit(str(value or "")), **more)

    def add_number(self, name: str, label: str, value: int | None) -> None:
        """Add a whole number, or nothing."""
        field = QLineEdit("" if value is None else str(value), maxLength=12)
        self.add(name, label, field, number_of)

    def add_date(self, name: str, label: str, value: Any) -> None:
        """Add a date."""
        field = QLineEdit(date_text(value), maxLength=20)
        self.add(name, label, field, date_of)

    def add_time(self, name: str, label: str, value: int | None) -> None:
        """Add a time of day."""
        field = QLineEdit("" if value is None else time_text(value % 1440), maxLength=5)
        field.setPlaceholderText("10:00")
        self.add(name, label, field, minutes_read)

    def add_below(self, band: QWidget, name: str, field: QWidget, error: FieldError) -> None:
        """Put a band with a field below the tabs, where it is seen on each of them."""
        self._below.addWidget(band)
        self._fields[name] = (field, str.strip, error)

    def field(self, name: str) -> QWidget:
        """Give the widget of a field."""
        return self._fields[name][0]

    # --- reading and saving ---------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """Give every field (FieldProblem whose `kind` says what cannot be read)."""
        return {name: self._value(name) for name in self._fields}

    def _value(self, name: str) -> Any:
        field, read, _error = self._fields[name]
        if isinstance(field, NameCombo):
            return field.currentText().strip() or None
        if isinstance(field, QComboBox):
            return field.currentData()
        if isinstance(field, TickList):
            return field.ticked()
        text = field.toPlainText() if isinstance(field, QPlainTextEdit) else _typed(field)
        return read(text)

    def say(self, name: str, sentence: str) -> None:
        """Say beside a field what is wrong with it and show its tab; an unknown name is said below."""
        if name not in self._fields:
            self._error.setText(sentence)
            self._error.setVisible(bool(sentence))
            return
        field, _read, error = self._fields[name]
        error.say(sentence)
        if sentence:
            if name in self._pages:
                self.tabs.setCurrentIndex(self._pages[name])
                page = self.tabs.currentWidget()
                if isinstance(page, QScrollArea):
                    page.ensureWidgetVisible(field)
            field.setFocus()

    @override
    def say_unsaved(self, sentence: str) -> None:
        self.say("", sentence)

    def try_accept(self) -> None:
        """Save what was entered and close, unless something is wrong."""
        for name in (*self._fields, ""):
            self.say(name, "")
        values: dict[str, Any] = {}
        for name in self._fields:
            try:
                values[name] = self._value(name)
            except FieldProblem as problem:
                self.say(name, self._problem(problem.kind))
                return
        try:
            self._save(values)
        except UserError as error:
            self.say(str(error.details.get("field", "")), self._explain(error))
            return
        self.accept()

    def _problem(self, kind: str) -> str:
        if kind == "date":
            return self.tr("There is no such date. Type it as 22.11.2026.")
        if kind == "time":
            return self.tr("Type the time as 10:00.")
        return self.tr("Type a number in figures.")


def _typed(field: QWidget) -> str:
    return field.text() if isinstance(field, QLineEdit) else ""
