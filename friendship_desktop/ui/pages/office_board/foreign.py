"""A paper that somebody else made: shown as pictures, and said to be foreign."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.reports.pictures import Pictures
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.preview import Paper, PaperChoice, PreviewDialog


class ForeignPaper(PreviewDialog):
    """Shows pages as plain pictures: no link, script or form of the file is ever followed."""

    def __init__(
        self, context: PageContext[Any], read: Callable[[], bytes], file_name: str, parent: QWidget
    ) -> None:
        def draw(_choice: PaperChoice, _progress: Any) -> Paper:
            data = read()
            try:
                with Pictures(data) as pages:
                    pages.size(0)
            except Exception as error:
                # PDFium says in its own ways that bytes are no document
                raise UserError("E_FOREIGN_PAPER", place=file_name) from error
            return Paper(data)

        super().__init__(context, draw, file_name, has_blank=False, parent=parent)
        self._languages.setVisible(False)

    @override
    def _show(self, paper: Paper) -> None:
        super()._show(paper)
        self._warning.show_text(
            self.tr(
                "The House made this paper; the office only shows it. Its figures count as they stand in the tables of the package."
            ),
            "info",
        )
        self._warning.setVisible(True)
