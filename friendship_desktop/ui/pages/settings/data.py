"""Bringing data over from Excel, and taking everything out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from typing_extensions import override

from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.import_book import open_import
from friendship_desktop.ui.pages.settings.section import Section
from friendship_desktop.ui.widgets.boxes import put
from friendship_desktop.ui.widgets.buttons import Button
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services


class DataSection(Section):
    """Nothing is locked in, and what exists already need not be typed again."""

    icon = "database"

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__(context)
        self._in, self._out = Card(" ", "file-down"), Card(" ", "file-up")
        self._in_words, self._out_words = (
            Label("", "muted", wraps=True),
            Label("", "muted", wraps=True),
        )
        self.bring, self.take = Button(icon="file-spreadsheet"), Button(icon="table")
        for card, words, button in (
            (self._in, self._in_words, self.bring),
            (self._out, self._out_words, self.take),
        ):
            put(card.body, words, Flow(button))
            self.column.addWidget(card)
        self.column.addStretch(1)
        self.bring.clicked.connect(lambda: open_import(self.context, self))
        self.take.clicked.connect(self.take_out)

    def take_out(self) -> None:
        """Write every table as CSV into an empty folder."""
        to = self.context.ask.folder(self, self.tr("An empty folder for the tables"))
        if to is None:
            return
        services = self.services
        self.context.jobs.start(
            lambda progress: services.take_out.write(services.actor, to, progress=progress),
            done=lambda files: self._taken(to, len(files)),
            title=self.tr("Writing the tables"),
        )

    def _taken(self, to: Path, count: int) -> None:
        self.context.messages.say(
            self.tr("%n file(s) written.", "", count),
            action_text=self.tr("Show the folder"),
            action=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(to))),
        )

    @override
    def title(self) -> str:
        return self.tr("Data in and out")

    @override
    def retranslate(self) -> None:
        self._in.set_title(self.tr("Bring it over from Excel"))
        self._out.set_title(self.tr("Take everything out"))
        self._in_words.setText(
            self.tr(
                "A list of people or a whole register with month sheets. You see what would come in, with every doubtful cell, before it is stored; the same file a second time changes nothing."
            )
        )
        self._out_words.setText(
            self.tr(
                "Every table as plain CSV that Excel opens, with a readme. The files hold names and are not encrypted: keep them as you keep papers with names."
            )
        )
        self.bring.setText(self.tr("Choose the workbook…"))
        self.take.setText(self.tr("Take out as CSV…"))
