"""Cards: white sheets with a title that hold one matter each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget
from typing_extensions import override

from friendship_desktop.ui import theme
from friendship_desktop.ui.widgets.boxes import STRETCH, across, down, put
from friendship_desktop.ui.widgets.buttons import LinkButton
from friendship_desktop.ui.widgets.labels import ElidedLabel, IconLabel

FIGURE = 110  # pixels at 100 %: the word beside a figure is cut before the figure is


class Card(QFrame):
    """A sheet with an icon, a title and, at the right, one link; fill its `body`."""

    def __init__(self, title: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        outer = down(on=self, around=(14, 10, 14, 12), gap=8)
        self._head = QWidget(self)
        head = across(on=self._head, around=0, gap=8)
        if icon:
            head.addWidget(IconLabel(icon))
        self._title = ElidedLabel(title, "heading")
        put(head, self._title, STRETCH)
        self.link = LinkButton()
        self.link.setVisible(False)
        head.addWidget(self.link)
        self._head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._head.setVisible(bool(title or icon))
        outer.addWidget(self._head)
        self.body = down(gap=8)
        outer.addLayout(self.body, 1)
        outer.addStretch(0)  # takes what a body of low rows leaves over
        self._least = 0
        self.setAccessibleName(title)

    def keep_height(self, least: int) -> None:
        """Never be lower than a height in pixels at 100 %."""
        self._least = least
        self.setMinimumHeight(theme.px(least))

    def set_title(self, title: str) -> None:
        """Say what the card is about."""
        self._title.setText(title)
        self._head.setVisible(True)
        self.setAccessibleName(title)

    def set_link(self, text: str, run: Callable[[], object] | None = None) -> None:
        """Show the word at the right that leads further; `run` is connected once."""
        self.link.setText(text)
        self.link.setVisible(bool(text))
        self._head.setVisible(True)
        if run is not None:
            self.link.clicked.connect(lambda: run())  # noqa: PLW0108 - drops the signal's own argument

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange and self._least:
            self.setMinimumHeight(theme.px(self._least))
        super().changeEvent(event)


class FigureTile(QFrame):
    """One key figure: what it counts, the figure, and a word beside; opens its list on a click."""

    def __init__(self, parent: QWidget | None = None, *, low: bool = False) -> None:
        """`low` puts the word beside the figure, where a list below needs the height."""
        super().__init__(parent)
        self.setProperty("look", "card")
        self._run: Callable[[], object] | None = None
        self._name, self._figure, self._note = (
            ElidedLabel("", "small"),
            ElidedLabel("", "figure", least=FIGURE if low else 24),
            ElidedLabel("", "small"),
        )
        if low:
            self._figure.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
            beside = across(self._figure, (self._note, STRETCH), gap=8)
            down(self._name, beside, on=self, around=(14, 6, 14, 6), gap=0)
        else:
            down(self._name, self._figure, self._note, on=self, around=(14, 10, 14, 10), gap=2)

    def show_figure(self, name: str, figure: str, note: str = "") -> None:
        """Show a figure with its name above and a note below."""
        for label, text in ((self._name, name), (self._figure, figure), (self._note, note)):
            label.setText(text)
        self.setAccessibleName(f"{name}: {figure}")
        self.setAccessibleDescription(note)

    def leads_to(self, run: Callable[[], object]) -> None:
        """Let a click on the tile open what it counts."""
        self._run = run
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._run is not None and self.rect().contains(event.position().toPoint()):
            self._run()
