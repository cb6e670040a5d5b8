"""Small dialogs of the register: a cell's note, a lesson's topic, a new lesson's date, a reason."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QDoubleSpinBox, QLineEdit, QSpinBox, QWidget

from friendship_desktop.rules.dates import DateProblem, parse_day, short_date
from friendship_desktop.services.programme_reading import TopicLine, TopicOffer
from friendship_desktop.services.register.sheet import Cell, LessonColumn
from friendship_desktop.ui.dialogs.form_dialog import TEXT_LENGTH
from friendship_desktop.ui.dialogs.record_fields import FieldProblem
from friendship_desktop.ui.dialogs.sheet import SheetDialog, StayDialog

NOTE_LENGTH = 120


class NoteDialog(SheetDialog):
    """Minutes late and a note of one mark."""

    def __init__(self, name: str, cell: Cell, parent: QWidget) -> None:
        super().__init__(name, self.tr("Save"), self.tr("Cancel"), parent)
        self._minutes = QSpinBox(maximum=240, suffix=self.tr(" min"))
        self._minutes.setValue(cell.minutes_late or 0)
        self.add_field(self.tr("&Minutes late"), self._minutes)
        self._note = self.add_line("note", self.tr("&Note"), cell.note, NOTE_LENGTH)
        self._note.setPlaceholderText(self.tr("No diagnoses and nothing private, please"))

    def draft(self) -> tuple[int | None, str | None]:
        """Give minutes late and the note, None for what is empty."""
        return self._minutes.value() or None, self._note.text().strip() or None


@dataclass(frozen=True, slots=True)
class LessonDraft:
    """What a lesson was about."""

    topic: str
    homework: str
    half_hours: int
    topic_id: int | None = None
    """The topic of the programme it stands for, where one was chosen."""


class LessonDialog(SheetDialog):
    """Topic, homework and hours of one lesson; topics of the programme are proposed while typing."""

    def __init__(
        self,
        title: str,
        lesson: LessonColumn,
        parent: QWidget,
        topics: Sequence[TopicLine] = (),
        offer: TopicOffer | None = None,
    ) -> None:
        super().__init__(title, self.tr("Save"), self.tr("Cancel"), parent)
        self._topics = topics
        proposed = (offer.title, offer.homework) if offer else ("", "")
        self._topic = QLineEdit(lesson.topic or proposed[0], maxLength=TEXT_LENGTH)
        self._topic.selectAll()
        self._homework = QLineEdit(
            lesson.homework or (proposed[1] if not lesson.topic else "") or "",
            maxLength=TEXT_LENGTH,
        )
        completer = QCompleter([topic.title for topic in topics], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._topic.setCompleter(completer)
        self._hours = QDoubleSpinBox(minimum=0.5, maximum=12, singleStep=0.5, decimals=1)
        self._hours.setValue(lesson.half_hours / 2)
        self.add_field(self.tr("&Topic"), self._topic)
        self.add_field(self.tr("&Homework"), self._homework)
        self.add_field(self.tr("&Academic hours"), self._hours)

    def draft(self) -> LessonDraft:
        """Give what was entered."""
        return LessonDraft(
            self._topic.text(),
            self._homework.text(),
            round(self._hours.value() * 2),
            self._topic_id(),
        )

    def _topic_id(self) -> int | None:
        """Tell which topic of the programme it is: words may be added to its own."""
        words = " ".join(self._topic.text().split()).casefold()
        fitting = [topic for topic in self._topics if words.startswith(topic.title.casefold())]
        return max(fitting, key=lambda topic: len(topic.title)).id if fitting else None


class DateDialog(SheetDialog):
    """The date of a lesson to add: typed in any usual way, or only its day of the month."""

    def __init__(self, month: dt.date, proposal: dt.date, parent: QWidget) -> None:
        super().__init__(self.tr("Add a lesson"), self.tr("Add"), self.tr("Cancel"), parent)
        self._month = month
        self._day = self.add_line(
            "day",
            self.tr("&Date, or only the day of the month"),
            short_date(proposal),
            read=self._read,
            wrong=self.tr("There is no such date. Type it as 22.11.2026 or only the day: 22."),
        )
        self._day.selectAll()

    def draft(self) -> dt.date:
        """Give the date; call it after the dialog was accepted."""
        day: dt.date = self.value("day")
        return day

    def _read(self, text: str) -> dt.date:
        day = parse_day(text, month=self._month)
        if isinstance(day, DateProblem):
            raise FieldProblem("date")
        return day


class ReasonDialog(SheetDialog):
    """Why a lesson did not take place."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, self.tr("Cancel the lesson"), self.tr("Back"), parent)
        needed = self.tr("Write the reason: it stands below the register on paper.")
        self._reason = self.add_line(
            "reason", self.tr("&Reason, as it should stand on paper"), needed=needed
        )

    def draft(self) -> str:
        """Give the reason."""
        return self._reason.text()


class ReopenDialog(StayDialog):
    """Why a lesson that the office has accepted is opened again."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, self.tr("Reopen the lesson"), parent)
        self.advise(
            self.tr(
                "The office has accepted a package with this lesson. After the correction make a package that "
                "corrects it (Exchange, “Correct…”). The reason stays in the journal."
            )
        )
        self._reason = self.add_line("reason", self.tr("&Reason"))

    def draft(self) -> str:
        """Give the reason."""
        return self._reason.text()
