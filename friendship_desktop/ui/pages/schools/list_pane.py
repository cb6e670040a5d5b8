"""The list at the left: search, filter, rows of two lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from friendship_desktop.ui import theme
from friendship_desktop.ui.registry import RegistryView
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.boxes import across, down, put
from friendship_desktop.ui.widgets.buttons import IconButton, LinkButton
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.labels import Label
from friendship_desktop.ui.widgets.search import SearchField

Choice = tuple[str, str]
"""The id of a filter and its name on the screen."""


class ListPane(Card):
    """Holds a view with the search over it; the first filter is the usual one."""

    filter_chosen = Signal(str)

    def __init__(
        self, view: RegistryView, empty: EmptyState, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._choices: Sequence[Choice] = ()
        self._chosen = ""
        self.search = SearchField()
        self.filter = IconButton("list-filter")
        self.filter.clicked.connect(self._open_filter)
        self._what, self._back = Label("", "small"), LinkButton()
        self._back.clicked.connect(self._choose_usual)
        row = across((self.search, 1), self.filter, gap=8)
        self.tools = row
        self._note = QWidget()
        across((self._what, 1), self._back, on=self._note, around=(4, 0, 0, 0))
        self._views = QVBoxLayout()
        self.view, self._empty = view, empty
        view.set_empty(empty)
        outer = self.layout()
        if outer is not None:
            outer.setContentsMargins(0, theme.px(10), 0, theme.px(8))
        put(self.body, down(row, self._note, around=(10, 0, 10, 0), gap=4), (self._views, 1))
        self.add_view(view)
        self.search.moved_on.connect(self._move_on)

    def add_view(self, view: RegistryView) -> None:
        """Add another table, shown in place of the first by `show_view`."""
        self._views.addWidget(view)
        view.setVisible(view is self.view)

    def show_view(self, view: RegistryView) -> None:
        """Show one of the tables."""
        self.view.setVisible(False)
        self.view = view
        view.setVisible(True)

    def show_choices(self, choices: Sequence[Choice], chosen: str) -> None:
        """Offer filters; any but the first is named under the search, with the way back."""
        self._choices, self._chosen = choices, chosen
        names = dict(choices)
        self._note.setVisible(chosen != choices[0][0])
        self._what.setText(self.tr("Shown: {filter}").format(filter=names[chosen]))
        self._back.setText(self.tr("Back"))
        self._back.setToolTip(names[choices[0][0]])
        self.filter.set_name(self.tr("What is shown: {filter}").format(filter=names[chosen]))

    def _open_filter(self) -> None:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for name, text in self._choices:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(name == self._chosen)
            group.addAction(action)
            action.triggered.connect(lambda _c=False, name=name: self._choose(name))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.filter.mapToGlobal(self.filter.rect().bottomLeft()))

    def _choose_usual(self) -> None:
        self._choose(next(iter(dict(self._choices))))

    def _choose(self, name: str) -> None:
        self._chosen = name
        self.filter_chosen.emit(name)

    def _move_on(self) -> None:
        if self.view.current() is None and self.view.model().rowCount():
            self.view.selectRow(0)
        self.view.setFocus()


def bare_card(content: QWidget) -> Card:
    """Make a card whose content keeps its own margins."""
    card = Card()
    outer = card.layout()
    if outer is not None:
        outer.setContentsMargins(0, 0, 0, 0)
    card.body.addWidget(content)
    return card
