"""The bar over a page: its title, the search, its one primary action."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget
from typing_extensions import override

from friendship_desktop.ui import theme
from friendship_desktop.ui.page import PrimaryAction
from friendship_desktop.ui.widgets.boxes import STRETCH, across
from friendship_desktop.ui.widgets.buttons import PrimaryButton
from friendship_desktop.ui.widgets.labels import ElidedLabel
from friendship_desktop.ui.widgets.search import SearchField

HEIGHT = 52
WORDS_FIT = 130  # pixels at 100 %


class FindField(SearchField):
    """Looks like the search and opens the quick find, which has the room for results."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Ctrl K", parent)
        self.edit.setReadOnly(True)
        self.edit.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.edit.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # where there is no room for words the magnifying glass alone remains
        self.hint.setVisible(self.width() >= theme.px(WORDS_FIT))
        self.edit.setVisible(self.width() >= theme.px(WORDS_FIT))


class PageBar(QFrame):
    """Title at the left, find and primary action at the right."""

    find_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "page-bar")
        self._title = ElidedLabel("", "title")
        self.find_field = FindField()
        # the title keeps its room: in a narrow window the field is the first to give way
        self.find_field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.find_field.clicked.connect(self.find_requested)
        self.primary = PrimaryButton()
        self.primary.setVisible(False)
        self.primary.clicked.connect(self._run)
        across(
            self._title,
            STRETCH,
            (self.find_field, 100),
            self.primary,
            on=self,
            around=(20, 0, 20, 0),
            gap=12,
        )
        self._action: PrimaryAction | None = None
        self._has_people = True
        self._fit()

    def show_title(self, title: str) -> None:
        """Name the page."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def show_action(self, action: PrimaryAction | None) -> None:
        """Offer the page's one primary action, or none."""
        self._action = action
        self.primary.setVisible(action is not None)
        if action is not None:
            self.primary.setText(action.text)
            self.primary.set_icon(action.icon)
            self.primary.setEnabled(action.enabled)
            self.primary.setToolTip(
                f"{action.text} ({action.keys})" if action.keys else action.text
            )

    def show_kind(self, *, has_people: bool) -> None:
        """Say what can be found: an office keeps neither people nor groups."""
        self._has_people = has_people
        self.retranslate()

    def retranslate(self) -> None:
        """Put the prompt of the search in the language of the screen."""
        people, pages = (
            self.tr("Find a person, a group, an event"),
            self.tr("Find a page or a command"),
        )
        self.find_field.set_prompt(people if self._has_people else pages)

    def _run(self) -> None:
        if self._action is not None:
            self._action.run()

    def _fit(self) -> None:
        self.setFixedHeight(theme.px(HEIGHT))
        self.find_field.setMinimumWidth(theme.px(44))
        self.find_field.setMaximumWidth(theme.px(350))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)
