"""A form of one record: filled in a dialog when it is new, edited in place afterwards."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLabel, QLineEdit, QWidget

from friendship_desktop.errors import UserError
from friendship_desktop.rules.reference import items
from friendship_desktop.services.editing import Cleaner
from friendship_desktop.texts import Language
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.record_fields import (
    CalmCombo,
    FieldProblem,
    NameCombo,
    date_of,
    date_text,
)
from friendship_desktop.ui.widgets.labels import FieldError

Explain = Callable[[UserError], str]
CHECK_AFTER = 600  # milliseconds without a key: who is still typing is not wrong yet


@dataclass(slots=True)
class _Field:
    edit: QWidget
    label: QLabel
    error: FieldError
    read: Callable[[str], object]
    write: Callable[[Any], str]
    shown: object = None
    is_open: bool = False
    """Something was typed that is not saved yet."""


def _as_text(text: str) -> str | None:
    return text.strip() or None


class RecordForm(QWidget):
    """Holds the fields of one kind of record by the names its service knows.

    A field `name` of the Designer form stands in the layout `name_cell`, under `name_label`, as
    `name_edit`. Checks are the service's own cleaners, so the form and the service never differ.
    """

    left = Signal(str)
    """A field was left with another value than it was shown, and the value is right."""
    typed = Signal()
    """Something was changed by the user."""

    def __init__(
        self, cleaners: Mapping[str, Cleaner], explain: Explain, parent: QWidget | None = None
    ) -> None:
        """`explain` says a refusal in the language of the screen."""
        super().__init__(parent)
        self._cleaners, self._explain = cleaners, explain
        self._fields: dict[str, _Field] = {}
        self._key: object = None
        self._kept: dict[object, dict[str, Any]] = {}
        self._waiting = ""
        self._timer = QTimer(self, singleShot=True, interval=CHECK_AFTER)
        self._timer.timeout.connect(lambda: self.check(self._waiting))

    # --- making ---------------------------------------------------------------------------------

    def add_field(
        self,
        ui: object,
        name: str,
        read: Callable[[str], object] = _as_text,
        write: Callable[[Any], str] = lambda value: "" if value is None else str(value),
    ) -> None:
        """Take charge of one field of the Designer form."""
        edit: QWidget = getattr(ui, f"{name}_edit")
        cell: QBoxLayout = getattr(ui, f"{name}_cell")
        label: QLabel = getattr(ui, f"{name}_label")
        error = FieldError(edit)
        cell.addWidget(error)
        label.setBuddy(edit)
        self._fields[name] = _Field(edit, label, error, read, write)
        if isinstance(edit, QComboBox):
            if edit.isEditable() and (line := edit.lineEdit()) is not None:
                edit.editTextChanged.connect(lambda: self._note(name))
                line.editingFinished.connect(lambda: self._leave(name))
            else:
                edit.activated.connect(lambda: self._note(name))
            edit.activated.connect(lambda: self._leave(name))
        elif isinstance(edit, QLineEdit):
            edit.textEdited.connect(lambda: self._note(name))
            edit.editingFinished.connect(lambda: self._leave(name))

    def add_date(self, ui: object, name: str) -> None:
        """Take charge of a field that holds a date or nothing."""
        self.add_field(ui, name, date_of, date_text)
        self._fields[name].edit.setMinimumWidth(theme.px(108))

    def show_codes(
        self,
        name: str,
        codes: str,
        language: Language,
        none: str | None = None,
        naming: Callable[[str, str], str] = lambda _code, label: label,
    ) -> None:
        """Offer a list of codes in the language of the screen; `none` names the empty choice."""
        combo = self._fields[name].edit
        if isinstance(combo, CalmCombo):
            empty: list[tuple[str, object]] = [] if none is None else [(none, None)]
            named = [(naming(i.code, i.label(language)), i.code) for i in items(codes)]
            combo.show_items([*empty, *((text[:1].upper() + text[1:], c) for text, c in named)])

    def show_names(self, name: str, names: Sequence[tuple[str, object]]) -> None:
        """Offer names of other records in a list that also takes a new one."""
        combo = self._fields[name].edit
        if isinstance(combo, CalmCombo):
            combo.show_items(names)

    def name_fields(self) -> None:
        """Give every field its label as its name for screen readers; after each retranslation."""
        for field in self._fields.values():
            field.edit.setAccessibleName(field.label.text().replace("&", ""))

    # --- values ---------------------------------------------------------------------------------

    @property
    def names(self) -> tuple[str, ...]:
        """The fields of the form."""
        return tuple(self._fields)

    def edit(self, name: str) -> QWidget:
        """Give the widget of a field."""
        return self._fields[name].edit

    def show_record(self, key: object, values: Mapping[str, object]) -> None:
        """Show a record, or the same one again after a change.

        What was typed and could not be saved stays with its record until the form is gone.
        """
        is_other = key != self._key
        if is_other:
            self._stash()
            self._key = key
        for name, value in values.items():
            field = self._fields.get(name)
            if field is not None and (is_other or not (field.is_open or field.error.text())):
                field.shown, field.is_open = value, False
                field.error.say("")
                _put(field, value)
        for name, typed in self._kept.pop(key, {}).items():
            self.restore({name: typed})
            self._fields[name].is_open = True
            self.check(name)

    def _stash(self) -> None:
        typed = self.state()
        kept = {
            name: typed[name]
            for name, field in self._fields.items()
            if self._key is not None and (field.is_open or field.error.text())
        }
        if kept:
            self._kept[self._key] = kept

    def value(self, name: str) -> object:
        """Give what a field holds (FieldProblem when it cannot be read)."""
        field = self._fields[name]
        if isinstance(field.edit, NameCombo):
            return field.edit.chosen()
        if isinstance(field.edit, QComboBox):
            return field.edit.currentData()
        return field.read(_text(field.edit))

    def values(self) -> dict[str, object]:
        """Give every field; call it when `is_right` has said so."""
        return {name: self.value(name) for name in self._fields}

    # --- checking -------------------------------------------------------------------------------

    def check(self, name: str) -> bool:
        """Check one field and say beside it what is wrong."""
        field = self._fields.get(name)
        if field is None:
            return True
        try:
            value = self.value(name)
            cleaner = self._cleaners.get(name)
            if cleaner is not None and not isinstance(field.edit, NameCombo):
                cleaner(value, name)
        except FieldProblem as problem:
            field.error.say(self._say_problem(problem))
            return False
        except UserError as error:
            field.error.say(self._explain(error))
            return False
        field.error.say("")
        return True

    def is_right(self) -> bool:
        """Check every field; the first that is wrong takes the keyboard."""
        wrong = [name for name in self._fields if not self.check(name)]
        if wrong:
            self._fields[wrong[0]].edit.setFocus()
        return not wrong

    def focus_first(self) -> None:
        """Let the first field take the keyboard."""
        next(iter(self._fields.values())).edit.setFocus()

    def say(self, name: str, sentence: str) -> bool:
        """Say something beside a field; False when the form has no such field."""
        field = self._fields.get(name)
        if field is None:
            return False
        field.error.say(sentence)
        return True

    def refuse(self, error: UserError) -> bool:
        """Say a refusal beside the field it names; False when it names none of this form."""
        return self.say(str(error.details.get("field", "")), self._explain(error))

    # --- drafts ---------------------------------------------------------------------------------

    def state(self) -> dict[str, Any]:
        """Give everything as typed, for a draft."""
        return {
            name: field.edit.currentData()
            if isinstance(field.edit, QComboBox) and not field.edit.isEditable()
            else _text(field.edit)
            for name, field in self._fields.items()
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Show a draft again."""
        for name, typed in state.items():
            field = self._fields.get(name)
            if field is None:
                continue
            if isinstance(field.edit, CalmCombo) and not field.edit.isEditable():
                field.edit.choose(typed)
            else:
                _put_text(field.edit, str(typed or ""))

    # --- inside ---------------------------------------------------------------------------------

    def _say_problem(self, problem: FieldProblem) -> str:
        if problem.kind == "date":
            return self.tr("There is no such date. Type it as 22.11.2026.")
        return self.tr("Type a number in figures.")

    def _note(self, name: str) -> None:
        self._fields[name].is_open = True
        self.typed.emit()
        if self._fields[name].error.text():
            self.check(name)  # a slip being mended is right at once
        self._waiting = name
        self._timer.start()

    def _leave(self, name: str) -> None:
        field = self._fields[name]
        if not self.check(name):
            return
        value = self.value(name)
        field.is_open = False
        if value != field.shown:
            field.shown = value
            self.left.emit(name)


def _text(edit: QWidget) -> str:
    if isinstance(edit, QComboBox):
        return edit.currentText()
    return edit.text() if isinstance(edit, QLineEdit) else ""


def _put_text(edit: QWidget, text: str) -> None:
    if isinstance(edit, QComboBox):
        edit.setEditText(text)
        line = edit.lineEdit()
    elif isinstance(edit, QLineEdit):
        edit.setText(text)
        line = edit
    else:
        return
    if line is not None and not line.hasFocus():
        line.setCursorPosition(0)  # a long name is read from its beginning


def _put(field: _Field, value: object) -> None:
    if isinstance(field.edit, CalmCombo):
        field.edit.choose(value)
        if field.edit.isEditable():
            is_typed = field.edit.currentIndex() < 0
            typed = value if is_typed and isinstance(value, str) else ""
            _put_text(field.edit, typed if is_typed else field.edit.currentText())
    else:
        _put_text(field.edit, field.write(value))
