"""The dialog of a new person: people who may be the same are shown while typing, and block nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from friendship_desktop.services.lookalikes import LookAlike
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.person_form import PersonForm
from friendship_desktop.ui.dialogs.record_dialog import RecordDialog
from friendship_desktop.ui.dialogs.record_fields import PAUSE, date_text
from friendship_desktop.ui.widgets.boxes import across, down
from friendship_desktop.ui.widgets.buttons import SmallButton
from friendship_desktop.ui.widgets.labels import ElidedLabel, IconLabel, Label

SHOWN = 3
SPARE = 48  # pixels at 100 %: a refusal below a field needs no scrolling
FindAlike = Callable[[dict[str, object]], Sequence[LookAlike]]


class LookAlikes(QFrame):
    """Cards that may be of the same person, each with a way to open it."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "banner")
        self.setProperty("kind", "warning")
        head = across(
            IconLabel("copy", "warning"),
            (Label(self.tr("Perhaps this person has a card already:"), "heading"), 1),
            gap=10,
        )
        self._rows = down(gap=4)
        down(head, self._rows, on=self, around=(12, 8, 12, 8), gap=6)
        self._shown: tuple[LookAlike, ...] = ()
        self.setVisible(False)

    def show_people(self, found: Sequence[LookAlike]) -> None:
        """Show other people; nobody hides the box."""
        people = tuple(found[:SHOWN])
        if people == self._shown:
            return
        self._shown = people
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for known in people:
            self._rows.addWidget(self._row(known))
        self.setVisible(bool(people))
        self.setAccessibleName("; ".join(known_as(known) for known in people))

    def _row(self, known: LookAlike) -> QWidget:
        row = QWidget()
        line = across((ElidedLabel(known_as(known)), 1), on=row, around=(28, 0, 0, 0))
        button = SmallButton(self.tr("Open"))
        button.setAccessibleName(self.tr("Open the card: {name}").format(name=known.full_name))
        button.clicked.connect(lambda: self.chosen.emit(known.person_id))
        line.addWidget(button)
        return row


def known_as(known: LookAlike) -> str:
    """Tell somebody from another of the same name: birth and groups."""
    born = date_text(known.birth_date) or str(known.birth_year or "")
    return " · ".join(part for part in (known.full_name, born, *known.groups[:2]) if part)


class PersonDialog(RecordDialog):
    """Asks for a new person."""

    open_requested = Signal(int)
    """Somebody already known was chosen instead; what was typed stays a draft."""

    def __init__(self, form: PersonForm, find_alike: FindAlike, parent: QWidget) -> None:
        super().__init__(
            form,
            self.tr("New person"),
            self.tr("A surname or a given name is enough; everything else may wait."),
            self.tr("Add the person"),
            parent,
        )
        self._find = find_alike
        self._taken = 0
        self.resize(self.width(), self.height() + theme.px(SPARE))
        self.alike = LookAlikes()
        self.alike.chosen.connect(self._open)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(2, self.alike)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.look_for_alike)
        form.typed.connect(self._timer.start)

    def look_for_alike(self) -> None:
        """Look for people who may be the one being typed."""
        typed = {name: text for name, text in self.form.state().items() if text}
        self.alike.show_people(self._find(typed))
        self._make_room()

    def _make_room(self) -> None:
        """Grow by what the look-alikes take, as far as the screen goes."""
        taken = self.alike.sizeHint().height() + theme.px(12) if self.alike.isVisibleTo(self) else 0
        room = self.screen().availableGeometry().height() - theme.px(60)
        if taken > self._taken:
            self.resize(self.width(), min(room, self.height() + taken - self._taken))
            self._taken = taken

    def _open(self, person_id: int) -> None:
        self.reject()
        self.open_requested.emit(person_id)
