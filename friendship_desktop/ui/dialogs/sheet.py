"""The shape of a small dialog: a title, labelled fields with their errors, one verb and Cancel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.record_dialog import scrolled
from friendship_desktop.ui.dialogs.unsaved import UnsavedDialog
from friendship_desktop.ui.widgets.boxes import STRETCH, across, down, put
from friendship_desktop.ui.widgets.buttons import Button, PrimaryButton
from friendship_desktop.ui.widgets.labels import FieldError, Label, label_of


class SheetDialog(UnsavedDialog):
    """A dialog of a few fields; subclasses add fields and give a `draft`."""

    def __init__(self, title: str, verb: str, cancel: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.px(420))
        self._errors: dict[QWidget, FieldError] = {}
        self.fields = QFormLayout()
        self.fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.fields.setVerticalSpacing(theme.px(4))
        self._advice = Label("", "muted", wraps=True)
        self._advice.setVisible(False)
        self.buttons = buttons = across(STRETCH)
        self.cancel = Button(cancel)
        self.verb = PrimaryButton(verb)
        self.verb.setDefault(True)
        put(buttons, self.cancel, self.verb)
        down(
            Label(title, "title", wraps=True),
            self._advice,
            self.fields,
            STRETCH,
            buttons,
            on=self,
            around=(20, 16, 20, 16),
            gap=12,
        )
        self.cancel.clicked.connect(self.reject)
        self.verb.clicked.connect(self.try_accept)

    def scroll_fields(self) -> None:
        """Let many fields scroll in a low window, title and buttons in view; call it before adding any."""
        outer = self.layout()
        if not isinstance(outer, QVBoxLayout):
            return
        self.fields, empty = QFormLayout(), self.fields
        self.fields.setRowWrapPolicy(empty.rowWrapPolicy())
        self.fields.setVerticalSpacing(empty.verticalSpacing())
        holder = QWidget()
        holder.setLayout(self.fields)
        holder.layout().setContentsMargins(0, 0, 0, 0)  # type: ignore[union-attr] # set just now
        area = scrolled(holder)
        outer.insertWidget(outer.indexOf(self._advice) + 1, area, 99)  # all that is left over

    def fit(self, width: int, height: int) -> None:
        """Take this size at 100 %, as far as the screen has room."""
        room = self.screen().availableGeometry()
        self.resize(
            min(theme.px(width), room.width() - 40), min(theme.px(height), room.height() - 60)
        )

    def beside(self, *columns: Sequence[tuple[str, QWidget]]) -> None:
        """Add columns of labelled fields next to one another."""
        row, whole = QHBoxLayout(), self.fields
        row.setSpacing(theme.px(16))
        whole.addRow(row)
        for column in columns:
            self.fields = QFormLayout()
            self.fields.setRowWrapPolicy(whole.rowWrapPolicy())
            self.fields.setVerticalSpacing(whole.verticalSpacing())
            row.addLayout(self.fields, 1)
            for label, field in column:
                self.add_field(label, field)
        self.fields = whole

    def add_field(self, label: str, field: QWidget) -> QWidget:
        """Add a labelled field with room for its error below."""
        self.fields.addRow(label_of(field, label), field)
        if not self._errors:
            field.setFocus()
        error = FieldError(field)
        self.fields.addRow(error)
        self._errors[field] = error
        # the buttons were made before the fields, and come after them for the keyboard
        self.setTabOrder(field, self.cancel)
        self.setTabOrder(self.cancel, self.verb)
        return field

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

    def say(self, field: QWidget, sentence: str) -> None:
        """Say beside a field what is wrong with it; an empty sentence means right."""
        self._errors[field].say(sentence)
        self._make_room(self._errors[field])
        layout = self.layout()
        if sentence and layout is not None:
            # a dialog whose width is set makes no room by itself, and the fields would overlap
            layout.activate()
            least = layout.totalMinimumHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), least))

    def try_accept(self) -> None:
        """Close with what was entered, unless something is wrong."""
        if self.is_right():
            self.accept()

    def is_right(self) -> bool:
        """Check the fields and say what is wrong beside them."""
        return True
