"""Who comes in: a name typed, or a badge read by a barcode reader; each Enter is somebody."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from friendship_desktop.errors import UserError
from friendship_desktop.services.events.views import EventCard
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.record_fields import PersonEdit, Proposal
from friendship_desktop.ui.widgets.banners import Banner
from friendship_desktop.ui.widgets.boxes import STRETCH, across, down
from friendship_desktop.ui.widgets.buttons import Button
from friendship_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from friendship_desktop.ui.context import PageContext

SHOWN = 8


class CheckInDialog(QDialog):
    """One field that keeps the keyboard: a reader types digits and Enter like anybody."""

    def __init__(
        self, context: PageContext[Any], card: EventCard, title: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context, self._event_id = context, card.row.id
        self._listed = len(card.participants)
        self._last: deque[str] = deque(maxlen=SHOWN)
        self.entry = PersonEdit(offers_first=True)
        self._state = Banner("", "info")
        self._figure, self._lines = Label("", "figure"), Label("", "muted", wraps=True)
        self.undo_button = Button(self.tr("Take the last one back"), "undo-2")
        self.close_button = Button(self.tr("Close"))
        self._participant = 0
        self._lay_out(title)
        self.entry.search_with(self._find)
        self.entry.returnPressed.connect(self.check_in)
        self.entry.taken.connect(self.check_in)
        self.undo_button.clicked.connect(self._take_back)
        self.close_button.clicked.connect(self.accept)
        self._show_came(card.came)
        self.entry.setFocus()

    def _lay_out(self, title: str) -> None:
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.px(520))
        hint = self.tr("Type a name, or read the badge with a barcode reader, then Enter.")
        self.entry.setMaxLength(200)
        self.entry.setAccessibleName(self.tr("Name or badge"))
        self.entry.setPlaceholderText(self.tr("Name or badge"))
        self._state.setVisible(False)
        self._lines.setMinimumHeight(theme.px(20 * SHOWN))
        self._lines.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.undo_button.setEnabled(False)
        down(
            Label(title, "title", wraps=True),
            Label(hint, "muted", wraps=True),
            self.entry,
            self._state,
            self._figure,
            (self._lines, 1),
            across(self.undo_button, STRETCH, self.close_button),
            on=self,
            around=(20, 16, 20, 16),
            gap=10,
        )

    def _find(self, text: str) -> list[Proposal]:
        """Propose whoever stands on the list; nobody for the digits of a badge."""
        if text.isdigit():
            return []
        services = self._context.services
        words = text.casefold().split()
        listed = services.event_people.list(services.actor, self._event_id)
        found = [one for one in listed if all(word in one.name.casefold() for word in words)]
        found.sort(key=lambda one: one.came_at is not None)
        return [Proposal(one.id, one.name, one.organisation or "") for one in found[:SHOWN]]

    def check_in(self) -> None:
        """Note that somebody came, say it, and wait for the next."""
        text = self.entry.text().strip()
        if not text or self.entry.propose_now():
            return
        services, chosen = self._context.services, self.entry.proposal()
        try:
            done = services.event_people.check_in(
                services.actor,
                self._event_id,
                text,
                participant_id=chosen.person_id if chosen else None,
            )
        except UserError as error:
            self._say(self._context.messages.explain(error), "warning")
            self.entry.selectAll()
            return
        self.entry.clear_person()
        self._participant = done.participant.id
        self.undo_button.setEnabled(True)
        self._listed += done.is_new
        name = done.participant.name
        words = (
            self.tr("{name}: welcome.")
            if not done.is_new
            else self.tr("{name}: added to the list.")
        )
        self._say(words.format(name=name), "good")
        self._last.appendleft(name)
        self._show_came(done.came)

    def _take_back(self) -> None:
        services = self._context.services
        services.event_people.take_back(services.actor, self._participant)
        self.undo_button.setEnabled(False)
        if self._last:
            self._last.popleft()
        people = services.event_people.list(services.actor, self._event_id)
        self._show_came(sum(one.came_at is not None for one in people))
        self._say(self.tr("Taken back."), "info")
        self.entry.setFocus()

    def _show_came(self, came: int) -> None:
        language = self._context.language
        self._figure.setText(
            self.tr("{came} came, {listed} on the list").format(
                came=language.number(came), listed=language.number(self._listed)
            )
        )
        self._lines.setText("\n".join(self._last))

    def _say(self, sentence: str, kind: str) -> None:
        self._state.show_text(sentence, kind)
        self._state.setVisible(True)
