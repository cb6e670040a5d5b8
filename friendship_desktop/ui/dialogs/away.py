"""An absence known in advance: from when to when, and the mark it gives."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.rules.reference import label
from friendship_desktop.services.excused import CODES, Away, AwayRow
from friendship_desktop.texts import Language
from friendship_desktop.ui.dialogs.record_fields import date_text
from friendship_desktop.ui.dialogs.sheet import StayDialog
from friendship_desktop.ui.widgets.boxes import across
from friendship_desktop.ui.widgets.buttons import IconButton
from friendship_desktop.ui.widgets.labels import Label

NOTE_LENGTH = 120
SHOWN = 5


class AwayDialog(StayDialog):
    """Asks for a new period over those that are there, each of which can be taken back."""

    remove_requested = Signal(int)

    def __init__(self, title: str, language: Language, today: dt.date, parent: QWidget) -> None:
        super().__init__(title, self.tr("Add"), parent)
        self._language = language
        self.advise(
            self.tr(
                "The mark is proposed in every register of this person and written when the lesson is marked. It replaces no other mark."
            )
        )
        self._known = QVBoxLayout()
        self.fields.addRow(self._known)
        self.first = self.add_date("starts_on", self.tr("&First day"), today, needed=True)
        self.last = self.add_date("ends_on", self.tr("&Last day"), today, needed=True)
        codes = [(label("mark_code", code, language), code) for code in CODES]
        self.code = self.add_choice(
            "code", self.tr("&Mark in the register"), codes, MarkCode.EXCUSED
        )
        self.note = self.add_line("note", self.tr("&Note"), "", NOTE_LENGTH)
        self.note.setPlaceholderText(self.tr("a trip, a competition; no diagnoses"))

    def show_known(self, rows: Sequence[AwayRow]) -> None:
        """Show the periods that are there, the latest first."""
        while (item := self._known.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for row in rows[:SHOWN]:
            text = away_text(row.away, self._language)
            line = QWidget()
            remove = IconButton(
                "trash-2", self.tr("Take back: {days}").format(days=text), flat=True
            )
            remove.clicked.connect(
                lambda _checked=False, row_id=row.id: self.remove_requested.emit(row_id)
            )
            across((Label(text, wraps=True), 1), remove, on=line, around=0)
            self._known.addWidget(line)

    def draft(self) -> Away:
        """Give what was entered, once submitted."""
        typed = self.values()
        return Away(
            typed["starts_on"], typed["ends_on"], MarkCode(typed["code"]), typed["note"] or None
        )


def away_text(away: Away, language: Language) -> str:
    """Write a period on one line."""
    days = date_text(away.starts_on)
    if away.ends_on != away.starts_on:
        days = f"{days} – {date_text(away.ends_on)}"
    parts = (days, label("mark_code", away.code, language), away.note)
    return " · ".join(part for part in parts if part)
