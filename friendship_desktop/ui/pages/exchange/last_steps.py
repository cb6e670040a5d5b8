"""Steps 4 and 5: what the signature means, and where the file went."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from friendship_desktop.rules.dates import short_date
from friendship_desktop.services.outbox.joining import JoinedOffice
from friendship_desktop.services.outbox.service import Exported
from friendship_desktop.ui import theme
from friendship_desktop.ui.widgets.banners import Banner
from friendship_desktop.ui.widgets.buttons import Button
from friendship_desktop.ui.widgets.labels import Label


def _column(step: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(step)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(10))
    return column


class SignStep(QWidget):
    """Says what signing does, and under which key."""

    def __init__(self) -> None:
        super().__init__()
        self._text, self._key = Label("", "", wraps=True), Label("", "muted", wraps=True)
        column = _column(self)
        column.addWidget(self._text)
        column.addWidget(self._key)
        column.addStretch(1)

    def show_office(self, office: JoinedOffice, name: str) -> None:
        """Name the office and the key."""
        self._text.setText(
            self.tr(
                "The package gets the technological signature of this House and is encrypted for {office}. "
                "After that it cannot be changed; a correction is a new package."
            ).format(office=name)
        )
        self._key.setText(
            self.tr("Code of the House's key: {code}. The key is valid until {day}.").format(
                code=office.key_code, day=short_date(office.key_until)
            )
        )


class SendStep(QWidget):
    """Says where the file is, and how it goes on."""

    def __init__(self) -> None:
        super().__init__()
        self._exported: Exported | None = None
        self._done, self._text = Banner("", "good"), Label("", "muted", wraps=True)
        self._call = Label("", wraps=True)
        self._folder = Button(icon="folder-open")
        self._folder.clicked.connect(self._show_folder)
        row = QHBoxLayout()
        row.addWidget(self._folder)
        row.addStretch(1)
        column = _column(self)
        column.addWidget(self._done)
        column.addWidget(self._text)
        column.addWidget(self._call)
        column.addLayout(row)
        column.addStretch(1)

    def show_exported(self, exported: Exported | None, office: JoinedOffice | None) -> None:
        """Name the file that was saved; an office that does not know the key yet will call."""
        self._exported = exported
        self._call.setVisible(
            office is not None and not office.is_enrolled and not office.is_practice
        )
        if office is not None:
            self._call.setText(
                self.tr(
                    "The office does not know the key of this House yet. It will call: read it the code {code}, then take the receipt it sends."
                ).format(code=office.key_code)
            )
        if exported is not None:
            self._done.show_text(self.tr("Saved: {name}").format(name=exported.path.name), "good")

    def retranslate(self) -> None:
        """Put the step in the language of the screen."""
        self._folder.setText(self.tr("Show in the folder"))
        self._text.setText(
            self.tr(
                "Take the file to the office on a stick or attach it to a letter. Print the act, so that paper "
                "and file can be compared. The same file can be saved again from the journal at any time."
            )
        )

    def _show_folder(self) -> None:
        if self._exported is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._exported.path.parent)))
