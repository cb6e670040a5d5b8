"""The card of one event: preparation, participants, result, photographs and media."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QFrame, QTabWidget, QVBoxLayout, QWidget

from friendship_desktop.services.events.views import EventCard
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.event_words import EventWords
from friendship_desktop.ui.pages.events.after_tabs import PhotosTab, ResultTab
from friendship_desktop.ui.pages.events.people_tab import PeopleTab
from friendship_desktop.ui.pages.events.plan_tab import PlanTab
from friendship_desktop.ui.pages.events.sheet import Sheet
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.buttons import Button, IconButton, PrimaryButton
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import Label
from friendship_desktop.ui.widgets.pills import Pill

if TYPE_CHECKING:
    from friendship_desktop.ui.context import PageContext

STATUS_TINTS = {"planned": "info", "held": "good", "cancelled": "error", "moved": "warning"}


class CardPane(QFrame):
    """Shows one event; what is asked for here is done by the page's acts."""

    ticked = Signal(int, bool)
    asked = Signal(str)
    """What was asked for: check_in, note, edit, tasks, result, people, remove_people, photo, mention, more."""
    photo_asked = Signal(str, int)
    """A photograph is to be removed ("remove") or its consent turned round ("consent")."""
    mention_removed = Signal(int)

    def __init__(self, context: PageContext[Any]) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._context, self.words = context, EventWords(context.language)
        self.card: EventCard | None = None
        self._stale: set[int] = set()
        self._empty = EmptyState("calendar-days")
        self._kind, self._status = Pill("", "info"), Pill("", "neutral")
        self._title = Label("", "title", wraps=True)
        self._when, self._place = Label("", "muted", wraps=True), Label("", "muted", wraps=True)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.check_in, self.note = PrimaryButton(icon="user-check"), Button(icon="printer")
        self.more = IconButton("ellipsis")
        self._body = QWidget()
        self._lay_out()
        for button, what in ((self.check_in, "check_in"), (self.note, "note"), (self.more, "more")):
            button.clicked.connect(lambda _checked=False, asked=what: self.asked.emit(asked))

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.px(14), theme.px(12), theme.px(14), theme.px(12))
        outer.addWidget(self._empty)
        outer.addWidget(self._body, 1)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(Flow(self._kind, self._status))
        for text in (self._title, self._when, self._place):
            column.addWidget(text)
        column.addSpacing(theme.px(4))
        context, words, ask = self._context, self.words, self.asked.emit
        self._people = PeopleTab(context, words, ask)
        self._pages = (
            PlanTab(context, words, ask, self.ticked.emit),
            self._people,
            ResultTab(context, words, ask),
            PhotosTab(context, words, ask, self.photo_asked.emit, self.mention_removed.emit),
        )
        for page in self._pages:
            self.tabs.addTab(page, "")
        self.tabs.currentChanged.connect(self._fill)
        column.addWidget(self.tabs, 1)
        column.addWidget(Flow(self.check_in, self.note, self.more))
        self._body.setVisible(False)

    def selected_people(self) -> list[int]:
        """Give the participants chosen in the list."""
        return [one.id for one in self._people.view.selected_rows()]

    def show_card(self, card: EventCard | None) -> None:
        """Show another event, the same again, or none."""
        self.card = card
        self._empty.setVisible(card is None)
        self._body.setVisible(card is not None)
        if card is not None:
            self._head(card)
            self._name_tabs(card)
            self._stale = set(range(len(self._pages)))
            self._fill()

    def _fill(self) -> None:
        """Fill the tab that is looked at; the others when they are."""
        place = self.tabs.currentIndex()
        if self.card is not None and place in self._stale:
            self._stale.discard(place)
            self._pages[place].show_card(self.card)
            self._order(self._pages[place])

    def _order(self, page: QWidget) -> None:
        """Let Tab follow the eye: what a sheet made anew comes before the buttons below it."""
        if isinstance(page, Sheet):
            last: QWidget = self.tabs.tabBar()
            for stop in page.findChildren(QAbstractButton):
                QWidget.setTabOrder(last, stop)
                last = stop
            QWidget.setTabOrder(last, self.check_in)

    def _name_tabs(self, card: EventCard) -> None:
        number = card.row.participants
        count = len(card.participants) if number is None else number
        people = self.tr("Participants")
        names = (
            self.tr("Preparation"),
            f"{people} {self._context.language.number(count)}" if count else people,
            self.tr("Result"),
            self.tr("Photos"),
        )
        for place, name in enumerate(names):
            self.tabs.setTabText(place, name)

    def _head(self, card: EventCard) -> None:
        row = card.row
        self._kind.show_state(self.words.kind(row), "info")
        self._status.show_state(self.words.status(row), STATUS_TINTS[row.status])
        self._title.setText(row.title(self.words.code))
        self._when.setText(self.words.when(row))
        place = row.place
        if card.room_capacity:
            seats = self.tr("%n seat(s)", "", card.room_capacity)
            place = f"{place} · {seats}"
        self._place.setText(place)
        self._place.setVisible(bool(place))
        is_over = row.status == "cancelled"
        self.check_in.setEnabled(not is_over)

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        self._empty.show_texts(
            self.tr("No event is chosen"),
            self.tr("Choose an event in the calendar, or plan one on the day under the cursor."),
        )
        self.check_in.setText(self.tr("Check in"))
        self.check_in.setToolTip(self.tr("Note who comes, by name or badge (Ctrl+I)"))
        self.note.setText(self.tr("Event note"))
        self.note.setToolTip(self.tr("Form F-04 in Kazakh and Russian (Ctrl+P)"))
        self.more.set_name(self.tr("More"))
        self._people.retranslate()
        self.show_card(self.card)
