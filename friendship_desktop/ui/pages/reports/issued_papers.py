"""From the page of reports into the archive of issued papers."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from friendship_desktop.services.archive.issued import IssuedLine
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.issued_papers import IssuedPapersDialog
from friendship_desktop.ui.dialogs.preview import Paper, PaperChoice
from friendship_desktop.ui.printing import print_paper


def open_issued(context: PageContext[Any], parent: QWidget) -> IssuedPapersDialog:
    """Show the archive; chosen papers open as they were issued."""
    services = context.services
    dialog = IssuedPapersDialog(context.memory, parent.window())
    dialog.show_rows(services.issued_papers.list(services.actor))

    def look(*_row: object) -> None:
        rows: list[IssuedLine] = dialog.chosen()
        if not rows:
            return
        ids = [row.id for row in rows]

        def draw(_choice: PaperChoice, _progress: Any) -> Paper:
            return Paper(services.issued_papers.pdf(services.actor, ids))

        print_paper(context, dialog, draw, f"{rows[0].form} № {rows[0].id}.pdf", one_language=True)

    dialog.open_button.clicked.connect(look)
    dialog.view.opened.connect(look)
    dialog.open()
    return dialog
