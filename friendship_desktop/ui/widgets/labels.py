"""Labels in their few looks."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget
from typing_extensions import override

from friendship_desktop.ui import icons, theme


def plain_tip(text: str) -> str:
    """Keep a tooltip to its letters: Qt draws what looks like markup and fetches its pictures."""
    return f"<p style='white-space: pre-wrap'>{escape(text)}</p>" if "<" in text else text


class Label(QLabel):
    """A plain text; `look` is one of title, heading, muted, small, figure, error, or nothing."""

    def __init__(
        self, text: str = "", look: str = "", parent: QWidget | None = None, *, wraps: bool = False
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if look:
            self.setProperty("look", look)
        self.setWordWrap(wraps)


class ShrinkingLabel(Label):
    """A text of one line that never keeps the window from being narrow; what does not fit is in its tooltip."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(24), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip(plain_tip(self.text()) if self.width() < self.sizeHint().width() else "")


class ElidedLabel(Label):
    """A text of one line that ends in … where there is no room, and then shows itself in a tooltip."""

    def __init__(
        self, text: str = "", look: str = "", parent: QWidget | None = None, *, least: int = 24
    ) -> None:
        """`least` is the width at 100 % that a long text keeps."""
        super().__init__(text, look, parent)
        self._least = least

    @override
    def minimumSizeHint(self) -> QSize:
        least = min(theme.px(self._least), super().minimumSizeHint().width())
        return QSize(least, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        if shown == self.text():
            super().paintEvent(event)
            return
        tip = plain_tip(self.text())
        if self.toolTip() != tip:
            self.setToolTip(tip)
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.rect(),
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )


class IconLabel(QWidget):
    """An icon beside a text; decoration, so it has no name of its own."""

    def __init__(
        self, icon: str, role: str = "text", size: int = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._role, self._size = icon, role, size
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_icon(self, icon: str, role: str | None = None) -> None:
        """Show another icon, in another colour if given."""
        self._icon, self._role = icon, role or self._role
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(self._size), theme.px(self._size))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        size = theme.px(self._size)
        colour = getattr(theme.roles(), self._role)
        drawn = icons.pixmap(self._icon, colour, size, self.devicePixelRatioF())
        QPainter(self).drawPixmap((self.width() - size) // 2, (self.height() - size) // 2, drawn)


class Line(QFrame):
    """A thin line between two rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "line")


class KeyHint(Label):
    """A key or two, drawn like a key cap."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(keys, "key", parent)


def label_of(field: QWidget, text: str) -> QLabel:
    """Make the label of a field: its letter after & leads there, and screen readers say it."""
    label = QLabel(text)
    label.setBuddy(field)
    field.setAccessibleName(text.replace("&", ""))
    return label


class FieldError(Label):
    """What is wrong with the field above, or nothing; read out when it appears."""

    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__("", "error", parent, wraps=True)
        self._field = field
        self.setVisible(False)

    def say(self, sentence: str) -> None:
        """Mark the field as wrong with a sentence, or as right with an empty one."""
        if sentence == self.text():
            return
        self.setText(sentence)
        self.setVisible(bool(sentence))
        self._field.setProperty("wrong", bool(sentence))
        self._field.setAccessibleDescription(sentence)
        self._field.style().unpolish(self._field)
        self._field.style().polish(self._field)
