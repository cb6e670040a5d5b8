"""The small dialogs: a column of labelled fields, one verb and Cancel."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.form_dialog import FormDialog, W, scrolled
from friendship_desktop.ui.widgets.boxes import STRETCH
from friendship_desktop.ui.widgets.labels import FieldError, Label, label_of


class SheetDialog(FormDialog):
    """A dialog of a few fields, closed by its verb; subclasses add fields and give a `draft`."""

    def __init__(self, title: str, verb: str, cancel: str, parent: QWidget | None = None) -> None:
        super().__init__(title, verb, cancel, parent)
        self.setMinimumWidth(theme.px(420))
        self.fields = form_column()
        self._advice = Label("", "muted", wraps=True)
        self._advice.setVisible(False)
        self.lay_out(self._advice, self.fields, STRETCH)

    def scroll_fields(self) -> None:
        """Let many fields scroll in a low window, title and buttons in view; call it before adding any."""
        outer = self.layout()
        if not isinstance(outer, QVBoxLayout):
            return
        holder, self.fields = QWidget(), form_column()
        holder.setLayout(self.fields)
        self.fields.setContentsMargins(0, 0, 0, 0)
        outer.insertWidget(
            outer.indexOf(self._advice) + 1, scrolled(holder), 99
        )  # all that is left over

    def fit(self, width: int, height: int) -> None:
        """Take this size at 100 %, as far as the screen has room."""
        room = self.screen().availableGeometry()
        self.resize(
            min(theme.px(width), room.width() - 40), min(theme.px(height), room.height() - 60)
        )

    @override
    def set_in(self, label: str, field: QWidget, error: FieldError, *, wide: bool) -> None:
        self.fields.addRow(label_of(field, label), field)
        self.fields.addRow(error)
        # the buttons were made before the fields, and come after them for the keyboard
        self.setTabOrder(field, self.cancel)
        self.setTabOrder(self.cancel, self.verb)

    def beside(self, *columns: Sequence[tuple[Any, ...]]) -> None:
        """Add columns of fields next to one another; each field as `add` takes it."""
        row, whole = QHBoxLayout(), self.fields
        row.setSpacing(theme.px(16))
        whole.addRow(row)
        for column in columns:
            self.fields = form_column()
            row.addLayout(self.fields, 1)
            for asked in column:
                self.add(*asked)
        self.fields = whole

    def add_field(self, label: str, field: W) -> W:
        """Add a labelled field that no refusal names."""
        return self.add("", label, field)

    def add_below(self, widget: QWidget) -> None:
        """Add something that has its words in it, as a tick box; Tab comes to it in its turn."""
        self.fields.addRow(widget)
        self.setTabOrder(widget, self.cancel)
        self.setTabOrder(self.cancel, self.verb)

    def advise(self, text: str) -> None:
        """Say over the fields what is to be known first."""
        self._advice.setText(text)
        self._make_room(self._advice)
        self._advice.setVisible(True)

    def _make_room(self, label: Label) -> None:
        """Let every line of a text be seen, whatever the layout of the fields around it thinks."""
        label.ensurePolished()
        width = self.minimumWidth() - theme.px(40)  # without the margins at both sides
        label.setMinimumHeight(label.heightForWidth(width) if label.text() else 0)

    @override
    def say_unsaved(self, sentence: str) -> None:
        self.advise(sentence)

    @override
    def say(self, field: QWidget | str, sentence: str) -> None:
        super().say(field, sentence)
        widget = self._by_name.get(field) if isinstance(field, str) else field
        self._make_room(self._error if widget is None else self._errors[widget])
        layout = self.layout()
        if sentence and layout is not None:
            # a dialog whose width is set makes no room by itself, and the fields would overlap
            layout.activate()
            least = layout.totalMinimumHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), least))


class StayDialog(SheetDialog):
    """Stays open until what it asks for was done: connect `submitted`, then accept or refuse."""

    submitted = Signal()

    def __init__(self, title: str, verb: str, parent: QWidget) -> None:
        super().__init__(title, verb, QCoreApplication.translate("StayDialog", "Cancel"), parent)

    @override
    def submit(self) -> None:
        self.submitted.emit()


def form_column() -> QFormLayout:
    """Make a column in which each label stands above its field."""
    column = QFormLayout()
    column.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
    column.setVerticalSpacing(theme.px(4))
    return column
