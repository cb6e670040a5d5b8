"""Enrolling: one person typed or chosen, or a list of names with what each line means."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QPlainTextEdit,
    QTabWidget,
    QWidget,
)
from typing_extensions import override

from friendship_desktop.services.pasted_names import NameMatch
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.form_dialog import TEXT_LENGTH, FormDialog
from friendship_desktop.ui.dialogs.group_names import NamesPreview
from friendship_desktop.ui.dialogs.record_fields import (
    FieldProblem,
    FindPeople,
    PersonEdit,
)
from friendship_desktop.ui.dialogs.sheet import form_column
from friendship_desktop.ui.memory import Memory
from friendship_desktop.ui.widgets.banners import Banner
from friendship_desktop.ui.widgets.boxes import STRETCH, across, down
from friendship_desktop.ui.widgets.buttons import LinkButton
from friendship_desktop.ui.widgets.labels import FieldError, Label, label_of

Preview = Callable[[str, dt.date], Sequence[NameMatch]]
READ_AFTER = 300  # milliseconds without a key
ONE, MANY = 0, 1
LOW, HIGH = 340, 620  # heights at 100 %: one name needs less room than a list


@dataclass(frozen=True, slots=True)
class EnrolDraft:
    """Whom to enrol and on what terms: `person` is an id or a name; else `names` with choices."""

    person: int | str | None
    names: str
    same: Mapping[int, int]
    started_on: dt.date
    order_no: str
    order_date: dt.date | None
    is_guest: bool


class EnrolDialog(FormDialog):
    """Stays open until the enrolment is saved: connect `submitted`, then accept."""

    submitted = Signal()

    def __init__(
        self,
        title: str,
        find: FindPeople,
        preview: Preview,
        memory: Memory,
        today: dt.date,
        parent: QWidget,
    ) -> None:
        super().__init__(title, self.tr("Enrol"), self.tr("Cancel"), parent)
        self._preview, self._today = preview, today
        self._is_other = False
        self._timer = QTimer(self, singleShot=True, interval=READ_AFTER)
        self._timer.timeout.connect(self._read)
        self.tabs = QTabWidget()
        self.tabs.addTab(self._one_tab(find), self.tr("&One person"))
        self.tabs.addTab(self._many_tab(memory), self.tr("&A list of names"))
        self.tabs.currentChanged.connect(self._turn)
        self._kept = Banner(self.tr("Kept from the last time, not saved yet."), "info")
        self._kept.setVisible(False)
        self._kept.add_action(self.tr("Start anew"), self._start_anew)
        self._terms = across(gap=16)
        self._add_terms()
        self.lay_out(self._kept, (self.tabs, 1), self._terms)
        self.resize(theme.px(680), theme.px(LOW))
        self.name.setFocus()

    # --- making ---------------------------------------------------------------------------------

    def _one_tab(self, find: FindPeople) -> QWidget:
        tab = QWidget()
        self.name = PersonEdit()
        self.name.setMaxLength(TEXT_LENGTH)
        self.name.search_with(find)
        label = label_of(self.name, self.tr("&Surname, given name, patronymic"))
        error = FieldError(self.name)
        self.hold("", self.name, error)
        self._who_hint = Label("", "small", wraps=True)
        self._somebody_else = LinkButton(self.tr("This is somebody else of the same name"))
        self._somebody_else.setVisible(False)
        self._somebody_else.clicked.connect(self._make_new)
        self.name.settled.connect(self._show_who)
        self.name.textEdited.connect(self._note_name)
        down(
            label,
            self.name,
            error,
            self._who_hint,
            (self._somebody_else, 0, Qt.AlignmentFlag.AlignLeft),
            STRETCH,
            on=tab,
            around=(0, 12, 0, 0),
            gap=4,
        )
        return tab

    def _many_tab(self, memory: Memory) -> QWidget:
        tab = QWidget()
        self.names = QPlainTextEdit()
        self.names.setTabChangesFocus(True)
        self.names.setPlaceholderText(
            self.tr("Kim Elena Viktorovna 12.03.2014\nPaste them from Excel, Word or a message")
        )
        self.names.setMaximumHeight(theme.px(110))
        self.names.textChanged.connect(self._timer.start)
        label = label_of(
            self.names, self.tr("&Names, one a line; date of birth and phone may follow")
        )
        error = FieldError(self.names)
        self.hold("", self.names, error)
        self.matches = NamesPreview(memory)
        self.matches.changed.connect(self._show_count)
        down(
            label,
            self.names,
            error,
            (self.matches, 1),
            on=tab,
            around=(0, 12, 0, 0),
            gap=6,
        )
        return tab

    def _add_terms(self) -> None:
        self.add_date("started_on", self.tr("&First day"), self._today)
        self.add_line("order_no", self.tr("O&rder no."))
        self.add_date("order_date", self.tr("&Date of the order"), None)
        self._guest = QCheckBox(self.tr("On &trial, as a guest"))
        self._guest.setToolTip(self.tr("A guest is marked in the register and counted nowhere"))
        self._terms.addWidget(self._guest, 0, Qt.AlignmentFlag.AlignBottom)

    @override
    def set_in(self, label: str, field: QWidget, error: FieldError, *, wide: bool) -> None:
        cell = form_column()
        cell.addRow(label_of(field, label), field)
        cell.addRow(error)
        self._terms.addLayout(cell, 1)

    # --- giving ---------------------------------------------------------------------------------

    def draft(self) -> EnrolDraft:
        """Give what was entered, once submitted."""
        is_one = self.tabs.currentIndex() == ONE
        person = self.name.person() if is_one else None
        if is_one and self._is_other:
            person = self.name.text().strip()
        return EnrolDraft(
            person=person,
            names="" if is_one else self.names.toPlainText(),
            same={} if is_one else dict(self.matches.same),
            **{**self.values(), "started_on": self._first_day()},
            is_guest=self._guest.isChecked(),
        )

    def state(self) -> dict[str, Any] | None:
        """Give what was typed for a draft, or None when nothing was."""
        name, names = self.name.text().strip(), self.names.toPlainText().strip()
        if not name and not names:
            return None
        return {"tab": self.tabs.currentIndex(), "name": name, "names": names}

    def bring_back(self, state: Mapping[str, Any]) -> None:
        """Show what was typed the last time, and say so."""
        self.tabs.setCurrentIndex(int(state.get("tab", ONE)))
        self.name.setText(str(state.get("name", "")))
        self.names.setPlainText(str(state.get("names", "")))
        self._kept.setVisible(True)

    @override
    def reject(self) -> None:
        QDialog.reject(self)  # what was typed stays as a draft

    # --- inside ---------------------------------------------------------------------------------

    def _start_anew(self) -> None:
        self.name.clear_person()
        self.names.clear()
        self._kept.setVisible(False)
        self._show_who()
        self.name.setFocus()

    def _note_name(self) -> None:
        self._is_other = False
        self.say("", "")

    def _make_new(self) -> None:
        self._is_other = True
        self._show_who()

    def _show_who(self) -> None:
        known = None if self._is_other else self.name.proposal()
        has_name = len(self.name.text().split()) > 1
        self._somebody_else.setVisible(known is not None)
        if known is not None:
            text = self.tr("Somebody known: {who}").format(
                who=" · ".join(part for part in (known.name, known.note) if part)
            )
        else:
            text = self.tr("A new card will be made; the rest of it may wait.") if has_name else ""
        self._who_hint.setText(text)

    def _read(self) -> None:
        text = self.names.toPlainText()
        self.matches.show_matches(self._preview(text, self._first_day()))
        self.say(self.names, "")
        self._show_count()

    def _turn(self) -> None:
        self.resize(self.width(), theme.px(LOW if self.tabs.currentIndex() == ONE else HIGH))
        self._show_count()

    def _show_count(self) -> None:
        if self.tabs.currentIndex() == MANY and self.matches.ready():
            self.verb.setText(self.tr("Enrol %n person(s)", "", self.matches.ready()))
        else:
            self.verb.setText(self.tr("Enrol"))

    def _first_day(self) -> dt.date:
        try:
            day: dt.date | None = self.value("started_on")
        except FieldProblem:
            day = None
        return day or self._today

    @override
    def is_right(self) -> bool:
        if self._timer.isActive():
            self._timer.stop()
            self._read()
        return super().is_right() and self._names_right()

    @override
    def submit(self) -> None:
        self.submitted.emit()

    def _names_right(self) -> bool:
        if self.tabs.currentIndex() == ONE:
            known = self.draft().person
            has_two_words = isinstance(known, int) or len(str(known or "").split()) > 1
            sentence = self.tr("Two words make a learner: type both names.")
            return self.is_true(self.name, has_two_words, sentence)
        asked = self.matches.unresolved()
        sentence = (
            self.tr("Choose who is meant in %n line(s).", "", asked)
            if asked
            else self.tr("No line makes a new learner of the group yet.")
        )
        return self.is_true(self.names, not asked and self.matches.ready(), sentence)
