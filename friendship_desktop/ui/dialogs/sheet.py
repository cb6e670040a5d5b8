"""The shape of a small dialog: a title, labelled fields with their errors, one verb and Cancel."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from friendship_desktop.ui import theme
from friendship_desktop.ui.widgets.buttons import Button, PrimaryButton
from friendship_desktop.ui.widgets.labels import FieldError, Label


class SheetDialog(QDialog):
    """A dialog of a few fields; subclasses add fields and give a `draft`."""

    def __init__(self, title: str, verb: str, cancel: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.px(420))
        self._errors: dict[QWidget, FieldError] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16))
        column.setSpacing(theme.px(12))
        column.addWidget(Label(title, "title", wraps=True))
        self.fields = QFormLayout()
        self.fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.fields.setVerticalSpacing(theme.px(4))
        self._advice = Label("", "muted", wraps=True)
        self._advice.setVisible(False)
        column.addWidget(self._advice)
        column.addLayout(self.fields)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        self.cancel = Button(cancel)
        self.verb = PrimaryButton(verb)
        self.verb.setDefault(True)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.verb)
        column.addStretch(1)
        column.addLayout(buttons)
        self.cancel.clicked.connect(self.reject)
        self.verb.clicked.connect(self.try_accept)

    def add_field(self, label: str, field: QWidget) -> QWidget:
        """Add a labelled field with room for its error below."""
        name = QLabel(label)
        name.setBuddy(field)
        field.setAccessibleName(label.replace("&", ""))
        self.fields.addRow(name, field)
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
        self._advice.ensurePolished()
        width = self.minimumWidth() - theme.px(40)  # without the margins at both sides
        self._advice.setMinimumHeight(self._advice.heightForWidth(width))
        self._advice.setVisible(True)

    def say(self, field: QWidget, sentence: str) -> None:
        """Say beside a field what is wrong with it; an empty sentence means right."""
        self._errors[field].say(sentence)

    def try_accept(self) -> None:
        """Close with what was entered, unless something is wrong."""
        if self.is_right():
            self.accept()

    def is_right(self) -> bool:
        """Check the fields and say what is wrong beside them."""
        return True
