"""The engine of every dialog that asks for fields: named, read, checked, refused and saved one way."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.ui.dialogs.group_slots import minutes_of, time_text
from friendship_desktop.ui.dialogs.record_fields import (
    CalmCombo,
    FieldProblem,
    NameCombo,
    date_of,
    date_text,
    number_of,
)
from friendship_desktop.ui.dialogs.unsaved import UnsavedDialog
from friendship_desktop.ui.widgets.boxes import STRETCH, Part, across, down
from friendship_desktop.ui.widgets.buttons import Button, PrimaryButton
from friendship_desktop.ui.widgets.labels import FieldError, Label

TEXT_LENGTH = 200
Read = Callable[[str], object]
W = TypeVar("W", bound=QWidget)


@dataclass(frozen=True, slots=True)
class _Asked:
    field: QWidget
    read: Read
    needed: str
    """What to say of an empty field; an empty sentence lets it be empty."""
    wrong: str
    """What to say of a text that cannot be read, where date, time or number does not say it."""


class FormDialog(UnsavedDialog):
    """Holds fields by the names their service knows; subclasses say where the fields stand.

    The verb checks every field, says beside each what is wrong, leads to the first wrong one, and
    only then calls `submit`. A refusal of the service is said beside the field it names, else
    above the buttons.
    """

    def __init__(self, title: str, verb: str, cancel: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._asked: dict[str, _Asked] = {}
        self._by_name: dict[str, QWidget] = {}
        self._errors: dict[QWidget, FieldError] = {}
        self._error = Label("", "error", wraps=True)
        self._error.setVisible(False)
        self.cancel, self.verb = Button(cancel), PrimaryButton(verb)
        self.verb.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        self.verb.clicked.connect(self.try_accept)
        self.buttons = across(STRETCH, self.cancel, self.verb)

    def lay_out(self, *body: Part, gap: int = 12) -> None:
        """Set what the dialog asks between its title and its buttons."""
        title = Label(self.windowTitle(), "title", wraps=True)
        around = (20, 16, 20, 16)
        down(title, *body, self._error, self.buttons, on=self, around=around, gap=gap)

    # --- fields ---------------------------------------------------------------------------------

    def set_in(self, label: str, field: QWidget, error: FieldError, *, wide: bool) -> None:
        """Set a labelled field where it stands, with room for its error; subclasses say where."""
        raise NotImplementedError

    def add(
        self,
        name: str,
        label: str,
        field: W,
        read: Read = str.strip,
        needed: str = "",
        wrong: str = "",
        *,
        wide: bool = False,
    ) -> W:
        """Ask for a field; `needed` is said when it is empty, `wrong` when it cannot be read."""
        error = FieldError(field)
        self.set_in(label, field, error, wide=wide)
        return self.hold(name, field, error, read, needed, wrong)

    def hold(
        self,
        name: str,
        field: W,
        error: FieldError,
        read: Read = str.strip,
        needed: str = "",
        wrong: str = "",
    ) -> W:
        """Take charge of a field that stands in its place; without a name its value is not given."""
        if not self._errors:
            field.setFocus()
        self._errors[field] = error
        if name:
            self._asked[name] = _Asked(field, read, needed, wrong)
            self._by_name[name] = field
        line = field.lineEdit() if isinstance(field, QComboBox) else field
        if isinstance(line, QLineEdit):
            line.textChanged.connect(lambda: self.say(field, ""))
        return field

    def add_line(
        self, name: str, label: str, text: object = "", limit: int = TEXT_LENGTH, **more: Any
    ) -> QLineEdit:
        """Ask for one line of text."""
        return self.add(name, label, QLineEdit(str(text or ""), maxLength=limit), **more)

    def add_text(self, name: str, label: str, text: object, **more: Any) -> QPlainTextEdit:
        """Ask for several lines of text."""
        field = QPlainTextEdit(str(text or ""))
        field.setTabChangesFocus(True)
        return self.add(name, label, field, **more)

    def add_number(self, name: str, label: str, value: int | None) -> QLineEdit:
        """Ask for a whole number, or nothing."""
        text = "" if value is None else str(value)
        return self.add(name, label, QLineEdit(text, maxLength=12), number_of)

    def add_date(
        self, name: str, label: str, day: dt.date | None, *, needed: bool = False
    ) -> QLineEdit:
        """Ask for a date, typed in any usual way."""
        return self.add(name, label, date_edit(day), date_of, self.no_date() if needed else "")

    def add_time(
        self, name: str, label: str, minutes: int | None, *, needed: bool = False
    ) -> QLineEdit:
        """Ask for a time of day."""
        field = QLineEdit("" if minutes is None else time_text(minutes), maxLength=5)
        field.setPlaceholderText("10:00")
        return self.add(name, label, field, time_of, self._problem("time") if needed else "")

    def add_choice(
        self,
        name: str,
        label: str,
        offered: Sequence[tuple[str, object]],
        chosen: object,
        **more: Any,
    ) -> CalmCombo:
        """Ask for one of a list; what is not on the list leaves the first one chosen."""
        combo = CalmCombo()
        combo.show_items(offered)
        combo.choose(chosen)
        combo.setCurrentIndex(max(0, combo.currentIndex()))
        return self.add(name, label, combo, **more)

    def name_field(self, name: str, field: QWidget) -> None:
        """Let refusals of one more name be said beside a field."""
        self._by_name[name] = field

    def field(self, name: str) -> QWidget:
        """Give the widget of a field."""
        return self._by_name[name]

    # --- reading and checking -------------------------------------------------------------------

    def value(self, name: str) -> Any:
        """Give what a field holds (FieldProblem when it cannot be read)."""
        asked = self._asked[name]
        return value_of(asked.field, asked.read)

    def values(self) -> dict[str, Any]:
        """Give every field by its name; call it when `is_right` has said so."""
        return {name: self.value(name) for name in self._asked}

    def check(self, name: str) -> bool:
        """Check one field and say beside it what is wrong."""
        asked = self._asked[name]
        try:
            value = self.value(name)
            sentence = asked.needed if value is None or value == "" else ""
        except FieldProblem as problem:
            sentence = asked.wrong or self._problem(problem.kind)
        self.say(name, sentence)
        return not sentence

    def is_right(self) -> bool:
        """Check every field; the first that is wrong takes the keyboard."""
        wrong = [name for name in self._asked if not self.check(name)]
        if wrong:
            self.lead_to(self.field(wrong[0]))
        return not wrong

    def is_true(self, field: QWidget, truth: object, sentence: str) -> bool:
        """Say a sentence beside a field unless something is true of it, and lead there."""
        self.say(field, "" if truth else sentence)
        if not truth:
            self.lead_to(field)
        return bool(truth)

    def no_date(self) -> str:
        """Say that a date must not be left out."""
        return self.tr("A date is needed. Type it as 22.11.2026.")

    def _problem(self, kind: str) -> str:
        if kind == "date":
            return self.tr("There is no such date. Type it as 22.11.2026.")
        if kind == "time":
            return self.tr("Type the time as 10:00.")
        return self.tr("Type a number in figures.")

    # --- saying ---------------------------------------------------------------------------------

    def say(self, field: QWidget | str, sentence: str) -> None:
        """Say beside a field what is wrong with it, nothing if empty; an unknown one is said below."""
        widget = self._by_name.get(field) if isinstance(field, str) else field
        if widget is not None:
            self._errors[widget].say(sentence)
        elif sentence != self._error.text():
            self._error.setText(sentence)
            self._error.setVisible(bool(sentence))

    def lead_to(self, field: QWidget) -> None:
        """Let a field take the keyboard, in view."""
        held = field.parentWidget()
        while held is not None and not isinstance(held, QScrollArea):
            held = held.parentWidget()
        if isinstance(held, QScrollArea):
            held.ensureWidgetVisible(field)
        field.setFocus()

    @override
    def say_unsaved(self, sentence: str) -> None:
        self.say("", sentence)

    def tell(self, error: UserError, explain: Callable[[UserError], str]) -> None:
        """Say a refusal beside the field it names, else above the buttons."""
        name = str(error.details.get("field", ""))
        self.say(name, explain(error))
        if name in self._by_name:
            self.lead_to(self._by_name[name])

    # --- saving ---------------------------------------------------------------------------------

    def try_accept(self) -> None:
        """Hand on what was entered, unless something is wrong."""
        self.say("", "")
        if self.is_right():
            self.submit()

    def submit(self) -> None:
        """Do what the verb says with fields that are right: here, close the dialog."""
        self.accept()

    def save(self, write: Callable[[], object], explain: Callable[[UserError], str]) -> None:
        """Write and close; what is refused is said, and the dialog stays as it is."""
        try:
            write()
        except UserError as error:
            self.tell(error, explain)
        else:
            self.accept()


def time_of(text: str) -> int | None:
    """Read a time of day as minutes after midnight; an empty text is none (FieldProblem)."""
    if not text.strip():
        return None
    minutes = minutes_of(text)
    if minutes is None:
        raise FieldProblem("time")
    return minutes


def date_edit(day: dt.date | None) -> QLineEdit:
    """Make a line for a date that shows how one is typed."""
    field = QLineEdit(date_text(day), maxLength=40)
    field.setPlaceholderText("22.11.2026")
    return field


def value_of(field: Any, read: Read) -> object:
    """Give what a widget holds; `read` makes a value of a text."""
    if isinstance(field, NameCombo):
        return field.currentText().strip() or None
    if isinstance(field, QComboBox):
        return field.currentData()
    if isinstance(field, QCheckBox):
        return field.isChecked()
    if isinstance(field, QPlainTextEdit):
        return read(field.toPlainText())
    return read(field.text()) if isinstance(field, QLineEdit) else field.value()


def scrolled(form: QWidget) -> QScrollArea:
    """Put a form into an area that scrolls when the window is low."""
    held = QWidget()
    down(form, STRETCH, on=held, around=(2, 10, 8, 10))
    return scrolling(held)


def scrolling(held: QWidget) -> QScrollArea:
    """Let a widget scroll without a frame or a colour of its own."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    held.setProperty("look", "scrolled")
    area.setWidget(held)
    area.viewport().setAutoFillBackground(False)
    return area
