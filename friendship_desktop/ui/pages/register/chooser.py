"""The list of groups above the register, schools together, with what is still to mark."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QListView, QSizePolicy, QWidget
from typing_extensions import override

from friendship_desktop.services.register.sheet import GroupChoice
from friendship_desktop.ui import theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Name(QLineEdit):
    """Ends a long name in … while nobody types in it; then the tooltip holds the whole."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.width() - 2 * theme.px(4)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        is_cut = shown != self.text()
        self.setToolTip(self.text() if is_cut else "")
        if not is_cut or self.hasFocus():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().text().color())
        area = self.rect().adjusted(theme.px(2), 0, -theme.px(2), 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)


class GroupChooser(QComboBox):
    """Chooses a group by clicking or by typing a part of its name."""

    chosen = Signal()
    left = Signal()
    """The choice is made, and the keyboard may go on to the register."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLineEdit(_Name(self))
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        self._matches = QListView()
        self._matches.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        completer.setPopup(self._matches)
        self._matches.installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit()
        self.setMaxVisibleItems(20)
        self._choices: tuple[GroupChoice, ...] = ()
        self._is_stepping = False
        self.currentIndexChanged.connect(self._show_beginning)
        self.activated.connect(self._tell)

    def _tell(self) -> None:
        self.chosen.emit()
        if not self._is_stepping:
            self.left.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter take the first match when none is marked: what is typed is a part of a name."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            matches = self._matches
            if event.key() in _ENTER and not matches.currentIndex().isValid():
                matches.setCurrentIndex(matches.model().index(0, 0))
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            if self._matches.isVisible():
                event.ignore()  # the list of matches takes it
            else:
                self._show_chosen()
                self.left.emit()
            return
        self._is_stepping = True  # an arrow goes from group to group and stays here
        super().keyPressEvent(event)
        self._is_stepping = False

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._show_chosen()

    def _show_chosen(self) -> None:
        """Put the name of the group in view back over what was typed and led nowhere."""
        self.setEditText(self.itemText(self.currentIndex()))
        self._show_beginning()

    def _fit(self) -> None:
        self.setMinimumWidth(theme.px(200))
        self.setMaximumWidth(theme.px(420))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def group_id(self) -> int | None:
        """Give the chosen group."""
        found: int | None = self.currentData()
        return found

    def choose(self, group_id: int) -> bool:
        """Choose a group without telling; False when it is not in the list."""
        position = self.findData(group_id)
        if position < 0:
            return False
        self.setCurrentIndex(position)
        return True

    def show_choices(self, choices: Sequence[GroupChoice]) -> None:
        """List the groups in use; the chosen one stays chosen."""
        if tuple(choices) == self._choices:
            return
        self._choices = tuple(choices)
        chosen = self.group_id()
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.clear()
        for choice in choices:
            name = f"{choice.school} · {choice.title}" if choice.school else choice.title
            if choice.is_archived:
                name = self.tr("{group} (in the archive)").format(group=name)
            self.addItem(name, choice.group_id)
        if chosen is not None:
            self.choose(chosen)
        self.blockSignals(False)  # noqa: FBT003 - the same
        self._show_beginning()

    def _show_beginning(self) -> None:
        if (line := self.lineEdit()) is not None:
            line.setCursorPosition(0)

    def open(self) -> None:
        """Take the keyboard with the whole name selected, ready to be typed over."""
        self.setFocus()
        if (line := self.lineEdit()) is not None:
            line.selectAll()
        self.showPopup()
