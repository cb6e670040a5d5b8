"""How much a package says: only counts, or learners by code under a written instruction."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from friendship_desktop.rules.dates import short_date
from friendship_desktop.services.outbox.disclosure import LONGEST_NUMBER
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.sheet import StayDialog
from friendship_desktop.ui.widgets.buttons import LinkButton
from friendship_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from friendship_desktop.ui.pages.exchange.way import PackageWay


class LevelDialog(StayDialog):
    """Asks for the instruction, and says first what the coded level adds."""

    def __init__(self, today: dt.date, parent: QWidget) -> None:
        super().__init__(self.tr("Send learners by code"), self.tr("Send by code"), parent)
        self.advise(
            self.tr(
                "Each learner leaves under a code that only this House can read, with the year of birth, the "
                "groups and every mark; no name, phone or date of birth. A code is not anonymous: in a small "
                "group an absence, and attending an association's school, may tell who somebody is. Only people "
                "with a consent to teaching are included. This is done only under a written instruction."
            )
        )
        label = self.tr("&Number of the instruction")
        self.number = self.add_line("number", label, "", LONGEST_NUMBER)
        self.day = self.add_date("date", self.tr("&Dated"), today, needed=True)

    def draft(self) -> tuple[str, dt.date]:
        """Give number and date, once submitted."""
        return self.value("number"), self.value("date")


class LevelLine(QWidget):
    """The level in force, and the link that changes it."""

    def __init__(self) -> None:
        super().__init__()
        self._text = Label("", "muted", wraps=True)
        self.link = LinkButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        row.addWidget(self._text, 1)
        row.addWidget(self.link)

    def show_level(self, instruction: tuple[str, dt.date] | None, left_out: int = 0) -> None:
        """Say what leaves; `instruction` is the number and the date of the written one.

        `left_out` is the number of learners who stay out, because no consent of theirs is in force.
        """
        if instruction is None:
            self._text.setText(self.tr("Only counts leave: no row is about a person."))
            self.link.setText(self.tr("Send learners by code…"))
            return
        text = self.tr("Learners leave by code, under instruction № {number} of {day}.").format(
            number=instruction[0], day=short_date(instruction[1])
        )
        if left_out:
            text += " " + self.tr(
                "%n learner(s) stay out: no consent to teaching is in force.", "", left_out
            )
        self._text.setText(text)
        self.link.setText(self.tr("Send only counts again"))


class LevelActions(QObject):
    """Switches the level and collects the package anew."""

    def __init__(self, way: PackageWay) -> None:
        super().__init__(way)
        self._way = way

    def change(self) -> None:
        """Ask for the instruction, or go back to counts."""
        services = self._way.services
        if services.disclosure.instruction() is not None:
            services.disclosure.send_counts(services.actor)
            self._way.collect()
            return
        today = self._way.context.today()
        dialog = LevelDialog(today, self._way.page)
        explain = self._way.context.messages.explain

        def write() -> None:
            services.disclosure.send_coded(services.actor, *dialog.draft(), today=today)

        dialog.submitted.connect(lambda: dialog.save(write, explain))
        dialog.accepted.connect(self._way.collect)
        dialog.open()
