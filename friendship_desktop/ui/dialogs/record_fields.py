"""Fields of record forms: calm lists, chosen or newly typed names, dates, numbers, people."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)
from typing_extensions import override

from friendship_desktop.rules.dates import DateProblem, parse_date, short_date
from friendship_desktop.rules.name_keys import fold
from friendship_desktop.ui import theme

PAUSE = 150  # milliseconds without a key before people are looked for
DIGITS = re.compile(r"\d{1,9}")
HOURS = re.compile(r"\d{1,5}(?:[.,][05])?")


class FieldProblem(Exception):  # noqa: N818 - what was typed is no accident
    """What is typed cannot be read; `kind` is "date" or "number"."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class CalmCombo(QComboBox):
    """A list that the wheel never changes: in a scrolled form that would happen by accident."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(5)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def showPopup(self) -> None:
        # a narrow field still offers its choices in full
        view = self.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + theme.px(32))
        super().showPopup()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """End a long choice in …, which the style cuts off in the middle of a letter."""
        if self.isEditable():
            super().paintEvent(event)
            return
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room.width() - theme.px(4)
        )
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def show_items(self, items: Sequence[tuple[str, object]]) -> None:
        """Offer other items, each a text and its value; the chosen value stays chosen."""
        chosen, typed = self.currentData(), self.currentText()
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.clear()
        for text, value in items:
            self.addItem(text, value)
        self.choose(chosen)
        if self.isEditable() and self.currentIndex() < 0:
            self.setEditText(typed)
        self.blockSignals(False)  # noqa: FBT003 - the same

    def choose(self, value: object) -> None:
        """Choose the item with a value; nothing when there is none."""
        self.setCurrentIndex(
            next((n for n in range(self.count()) if self.itemData(n) == value), -1)
        )


class NameCombo(CalmCombo):
    """Chooses one of the names there are, or takes a new one typed in place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)

    def chosen(self) -> object:
        """Give the value of the chosen item, the new name that was typed, or None."""
        text = self.currentText().strip()
        if not text:
            return None
        for number in range(self.count()):
            if fold(self.itemText(number)) == fold(text):
                found: object = self.itemData(number)
                return found
        return text


def date_of(text: str) -> dt.date | None:
    """Read a date typed in any usual way; an empty text is none (FieldProblem)."""
    if not text.strip():
        return None
    day = parse_date(text)
    if isinstance(day, DateProblem):
        raise FieldProblem("date")
    return day


def date_text(day: dt.date | None) -> str:
    """Write a date as a field shows it."""
    return short_date(day) if day is not None else ""


def number_of(text: str) -> int | None:
    """Read a whole number; an empty text is none (FieldProblem)."""
    bare = "".join(text.split())
    if not bare:
        return None
    if not DIGITS.fullmatch(bare):
        raise FieldProblem("number")
    return int(bare)


def half_hours_of(text: str) -> int | None:
    """Read hours like 64 or 1,5 as halves; an empty text is none (FieldProblem)."""
    bare = "".join(text.split())
    if not bare:
        return None
    if not HOURS.fullmatch(bare):
        raise FieldProblem("number")
    return round(float(bare.replace(",", ".")) * 2)


@dataclass(frozen=True, slots=True)
class Proposal:
    """Somebody already known whom a typed name may mean."""

    person_id: int
    name: str
    note: str = ""


FindPeople = Callable[[str], Sequence[Proposal]]


class PersonEdit(QLineEdit):
    """A name typed in place: people already known are proposed, anybody else is new."""

    settled = Signal()
    """Somebody was chosen, or what is typed was looked up."""
    taken = Signal()
    """A proposal was taken."""

    def __init__(self, parent: QWidget | None = None, *, offers_first: bool = False) -> None:
        """`offers_first` marks the first who is proposed, so that Enter takes that one at once."""
        super().__init__(parent)
        self._offers_first = offers_first
        self._find: FindPeople | None = None
        self._known: Sequence[Proposal] = ()
        self._looked_up = ""
        self._chosen: Proposal | None = None
        self._model = QStandardItemModel(self)
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.activated[QModelIndex].connect(self._take)  # type: ignore[index] # unknown to the stubs
        self._completer = completer
        completer.setWidget(self)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._propose)
        self.textEdited.connect(self._note_edit)

    def search_with(self, find: FindPeople) -> None:
        """Say where people are looked for."""
        self._find = find

    def propose_now(self) -> bool:
        """Propose without the pause, for a fast Enter; tells whether there is somebody to choose."""
        if not self._timer.isActive():
            return False  # they were proposed already
        self._timer.stop()
        if self.proposal() is not None:
            return False
        self._propose()
        return bool(self._known)

    def proposal(self) -> Proposal | None:
        """Give the person who was chosen, or the only one whose whole name was typed."""
        if self._chosen is not None:
            return self._chosen
        self._look_up()  # whoever types fast and presses Enter means the same
        typed = fold(self.text())
        same = [known for known in self._known if typed and fold(known.name) == typed]
        return same[0] if len(same) == 1 else None

    def person(self) -> int | str | None:
        """Give the id of a known person, a new name, or None."""
        known = self.proposal()
        return known.person_id if known is not None else self.text().strip() or None

    def clear_person(self) -> None:
        """Forget who was typed."""
        self._chosen, self._known, self._looked_up = None, (), ""
        self.clear()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup = self._completer.popup()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and popup is not None and popup.isVisible():
            if popup.selectionModel().hasSelection():
                event.ignore()  # it takes the proposal; the list gets it next
                return
            popup.hide()  # nobody is marked: what is typed stands, though Qt would take the first
            super().keyPressEvent(event)
            event.accept()
            return
        super().keyPressEvent(event)

    def _note_edit(self) -> None:
        self._chosen = None
        self._timer.start()

    def _look_up(self) -> None:
        text = self.text().strip()
        if text != self._looked_up:
            self._looked_up = text
            self._known = self._find(text) if self._find is not None and len(text) > 1 else ()

    def _propose(self) -> None:
        self._look_up()
        self._model.clear()
        for number, known in enumerate(self._known):
            item = QStandardItem(f"{known.name} · {known.note}" if known.note else known.name)
            item.setData(number, Qt.ItemDataRole.UserRole)
            self._model.appendRow(item)
        if self._known and self.hasFocus():
            self._completer.complete()
            popup = self._completer.popup()
            if self._offers_first and popup is not None:
                popup.setCurrentIndex(popup.model().index(0, 0))
        elif (popup := self._completer.popup()) is not None:
            popup.hide()
        self.settled.emit()

    def _take(self, index: QModelIndex | QPersistentModelIndex) -> None:
        number = index.data(Qt.ItemDataRole.UserRole)
        if number is None or not 0 <= number < len(self._known):
            return
        self._chosen = self._known[number]
        self.setText(self._chosen.name)
        self.settled.emit()
        self.taken.emit()
