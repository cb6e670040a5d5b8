"""The one sheet: what is taught, day and time, names; the rest may wait."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.rules.dates import DateProblem, parse_date, short_date
from friendship_desktop.services.first_group import FirstGroup
from friendship_desktop.services.pasted_names import Paste
from friendship_desktop.ui import theme
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.group_slots import SlotsEditor
from friendship_desktop.ui.dialogs.house_dialog import CalmDialog
from friendship_desktop.ui.dialogs.house_names import NamesEditor
from friendship_desktop.ui.dialogs.restore_copy import Helpers
from friendship_desktop.ui.dialogs.unsaved import UnsavedDialog
from friendship_desktop.ui.widgets.boxes import put
from friendship_desktop.ui.widgets.buttons import Button, PrimaryButton
from friendship_desktop.ui.widgets.labels import FieldError, Label, label_of

LONGEST = 200


class StartSheet(UnsavedDialog, CalmDialog):
    """Gives a FirstGroup; only what is taught is asked for, nothing else blocks."""

    WIDTH, HEIGHT = 880, 680

    def __init__(self, helpers: Helpers, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Start with one group"), parent)
        self._helpers = helpers
        today = helpers.today()
        self.taught = QLineEdit(maxLength=LONGEST)
        self._taught_error = FieldError(self.taught)
        self.days = SlotsEditor(helpers.language.language)
        self.days.begin()
        self.days.retranslate(helpers.language.language)
        self.names = NamesEditor(helpers.today)
        self._names_error = FieldError(self.names.edit)
        self._asked_about = ""
        """Names whose unread lines were pointed out: pressed again, the button goes on without them."""
        self.school, self.association, self.teacher, self.room = (
            QLineEdit(maxLength=LONGEST) for _ in range(4)
        )
        self.since = QLineEdit(short_date(today))
        self._since_error = FieldError(self.since)
        self.cancel, self.verb = (
            Button(self.tr("Cancel")),
            PrimaryButton(self.tr("Open the register")),
        )
        self._lay_out()
        self._taught_before = ""
        self.taught.textEdited.connect(self._note_taught)
        self.since.textEdited.connect(lambda: self._since_error.say(""))
        self.cancel.clicked.connect(self.reject)
        self.verb.clicked.connect(self.try_accept)
        self.taught.setFocus()

    def _lay_out(self) -> None:
        inner = self.inner
        inner.setSpacing(theme.px(4))
        self._add(inner, self.tr("What is &taught"), self.taught, self._taught_error)
        self.taught.setPlaceholderText(self.tr("Korean language, juniors · Қазақ тілі A1 · Dance"))
        self._add(inner, self.tr("&Days and time"), self.days)
        self._add(
            inner, self.tr("&Names of the learners, one a line"), self.names, self._names_error
        )
        self.names.setMinimumHeight(theme.px(170))
        inner.setStretchFactor(self.names, 1)
        inner.addSpacing(theme.px(6))
        put(inner, Label(self.tr("May wait"), "heading"), self._optional())
        self.buttons.addStretch(1)
        self.verb.setDefault(True)
        put(self.buttons, self.cancel, self.verb)

    def _add(self, column: QVBoxLayout, text: str, field: QWidget, *more: QWidget) -> None:
        label = QLabel(text)
        label.setBuddy(field.focusProxy() or field)
        if isinstance(field, QLineEdit):
            field.setAccessibleName(text.replace("&", ""))
        put(column, label, field)
        for widget in more:
            column.addWidget(widget)
        column.addSpacing(theme.px(6))

    def _optional(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(4))
        fields: Sequence[tuple[str, QLineEdit]] = (
            (self.tr("&School"), self.school),
            (self.tr("&Association"), self.association),
            (self.tr("T&eacher"), self.teacher),
            (self.tr("&Room"), self.room),
            (self.tr("Meets s&ince"), self.since),
        )
        for number, (text, field) in enumerate(fields):
            grid.addWidget(label_of(field, text), 0, number)
            grid.addWidget(field, 1, number)
            grid.setColumnStretch(number, 3 if field is not self.since else 2)
        grid.addWidget(self._since_error, 2, len(fields) - 1)
        return grid

    def _note_taught(self, text: str) -> None:
        """Move lines that were pasted here to the names, where they belong; nothing is joined or lost."""
        self._taught_error.say("")
        before = self._taught_before
        if "\n" in text.strip():
            pasted = text.removeprefix(before)
            self.names.edit.appendPlainText(pasted.strip())
            self.taught.setText(before if pasted != text else "")
            self._taught_error.say(
                self.tr(
                    "Several lines were pasted: they stand below now, one learner a line. Here goes what is taught."
                )
            )
        self._taught_before = self.taught.text()

    @override
    def say_unsaved(self, sentence: str) -> None:
        self._names_error.say(sentence)

    # --- the outcome ----------------------------------------------------------------------------

    def draft(self) -> FirstGroup:
        """Give the sheet; call it when it was accepted."""
        started = parse_date(self.since.text())
        return FirstGroup(
            taught=self.taught.text(),
            slots=self.days.slots() or (),
            names=Paste(self.names.text()),
            school=self.school.text().strip() or None,
            association=self.association.text().strip() or None,
            teacher=self.teacher.text().strip() or None,
            room=self.room.text().strip() or None,
            started_on=None if isinstance(started, DateProblem) else started,
        )

    def try_accept(self) -> None:
        """Close with what was entered; the first field that stops it takes the keyboard."""
        if not self.taught.text().strip():
            self._taught_error.say(self.tr("Say what is taught: it becomes the group's name."))
            self.taught.setFocus()
        elif not self.days.is_right():
            self.days.take_keyboard()
        elif self.since.text().strip() and isinstance(parse_date(self.since.text()), DateProblem):
            self._since_error.say(self.tr("There is no such date. Type it as 22.11.2026."))
            self.since.setFocus()
        elif not self._is_every_line_read():
            self.names.setFocus()
        else:
            self.accept()

    def _is_every_line_read(self) -> bool:
        """Point out lines that would make no learner; typed by somebody, they are not lost unseen."""
        self.names.read()
        if not self.names.left_out or self.names.text() == self._asked_about:
            return True
        self._asked_about = self.names.text()
        self._names_error.say(
            self.tr(
                "%n line(s) make no learner, see beside them why. Mend them, or press the button again to go on without them.",
                "",
                self.names.left_out,
            )
        )
        return False


def open_start(
    context: PageContext[Any], parent: QWidget, show: Callable[[int], object]
) -> StartSheet:
    """Fill the sheet in an open House; `show` is told the id of the group that was made."""
    sheet = StartSheet(context, parent.window())

    def store() -> None:
        services = context.services
        try:
            made = services.groups.start_with_one_group(
                services.actor, sheet.draft(), today=context.today()
            )
        except UserError as error:
            context.messages.show(error)
        else:
            show(made.group_id)

    sheet.accepted.connect(store)
    sheet.finished.connect(sheet.deleteLater)
    sheet.open()
    return sheet
