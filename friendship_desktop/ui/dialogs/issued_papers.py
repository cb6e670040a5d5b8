"""The archive of issued papers: look at one again, print it, save it; nothing in it changes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from friendship_desktop.services.archive.issued import IssuedLine
from friendship_desktop.ui.dialogs.listing import ListDialog
from friendship_desktop.ui.dialogs.record_fields import date_text
from friendship_desktop.ui.memory import Memory
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.tables import Column
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.boxes import STRETCH, put
from friendship_desktop.ui.widgets.buttons import PrimaryButton


class IssuedPapersDialog(ListDialog[IssuedLine]):
    """Lists the papers, latest first."""

    def __init__(self, memory: Memory, parent: QWidget) -> None:
        columns = (
            Column[IssuedLine](
                "id",
                QT_TRANSLATE_NOOP("IssuedPapersDialog", "No."),
                lambda row: str(row.id),
                sort=lambda row: row.id,
                width=52,
                right=True,
            ),
            Column[IssuedLine](
                "form",
                QT_TRANSLATE_NOOP("IssuedPapersDialog", "Form"),
                lambda row: row.form,
                sort=lambda row: row.form,
                width=64,
            ),
            Column[IssuedLine](
                "title",
                QT_TRANSLATE_NOOP("IssuedPapersDialog", "Title"),
                lambda row: row.title,
                sub=lambda row: " · ".join(
                    filter(None, (row.number, row.language, row.data_hash[:8]))
                ),
                strong=True,
            ),
            Column[IssuedLine](
                "issued",
                QT_TRANSLATE_NOOP("IssuedPapersDialog", "Issued"),
                lambda row: f"{date_text(row.issued_at.date())} {row.issued_at:%H:%M}",
                sort=lambda row: row.id,
                width=130,
            ),
            Column[IssuedLine](
                "by",
                QT_TRANSLATE_NOOP("IssuedPapersDialog", "Who"),
                lambda row: row.by or "",
                width=120,
            ),
            Column[IssuedLine](
                "pages",
                QT_TRANSLATE_NOOP("IssuedPapersDialog", "Pages"),
                lambda row: str(row.pages),
                sort=lambda row: row.pages,
                width=66,
                right=True,
            ),
        )
        super().__init__(
            QCoreApplication.translate("IssuedPapersDialog", "Issued papers"),
            QCoreApplication.translate(
                "IssuedPapersDialog",
                "Every paper stands here as it was issued. Printed again it is the same to the last byte.",
            ),
            columns,
            lambda row: row.id,
            "IssuedPapersDialog",
            memory,
            parent,
        )
        empty = EmptyState("archive")
        empty.show_texts(
            self.tr("No papers issued yet"),
            self.tr("Choose “Issue” in the preview of a register, a list or another form."),
        )
        self.view.set_empty(empty)
        self.open_button = PrimaryButton(self.tr("&Look and print…"), icon="eye")
        put(self.doing, self.open_button, STRETCH)
