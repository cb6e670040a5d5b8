"""From a page to paper: collect, show the preview, then PDF or printer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.preview import Paper, PaperChoice, PreviewDialog


def print_register(
    context: PageContext[Any], parent: QWidget, group_ids: Sequence[int] | None, month: dt.date
) -> PreviewDialog:
    """Show the preview of F-02 for some groups, or for all in use, of a month."""
    documents, today = context.services.documents, context.today()

    def draw(choice: PaperChoice, progress: Any) -> Paper:
        sheets = documents.registers(
            group_ids,
            month,
            language=choice.language,
            today=today,
            blank=choice.blank,
            as_of=choice.as_of,
            progress=progress,
        )
        drawn = documents.draw_registers(sheets, progress=progress)
        return Paper.of(drawn)

    name = f"F-02 {month:%Y-%m}.pdf"
    return _show(context, parent, draw, name, has_blank=True)


def print_month_sheet(context: PageContext[Any], parent: QWidget, month: dt.date) -> PreviewDialog:
    """Show the preview of F-03 of a month."""
    services, today = context.services, context.today()

    def draw(choice: PaperChoice, progress: Any) -> Paper:
        sheets = services.month_sheets
        found = sheets.read(services.actor, month, today=today, language=choice.language)
        drawn = sheets.draw(found.report, progress=progress)
        return Paper.of(drawn)

    return _show(context, parent, draw, f"F-03 {month:%Y-%m}.pdf", has_blank=False)


def print_paper(
    context: PageContext[Any],
    parent: QWidget,
    draw: Callable[[PaperChoice, Any], Paper],
    file_name: str,
    *,
    one_language: bool = False,
) -> PreviewDialog:
    """Show the preview of any other paper; `draw(choice, progress)` runs on the worker."""
    dialog = _show(context, parent, draw, file_name, has_blank=False)
    if one_language:
        dialog.hide_languages()
    return dialog


def _show(
    context: PageContext[Any],
    parent: QWidget,
    draw: Callable[[PaperChoice, Any], Paper],
    file_name: str,
    *,
    has_blank: bool,
) -> PreviewDialog:
    dialog = PreviewDialog(context, draw, file_name, has_blank=has_blank, parent=parent.window())
    dialog.open()
    return dialog
