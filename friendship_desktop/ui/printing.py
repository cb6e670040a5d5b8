"""From a page to paper: fill the forms, then the preview, or one PDF of them all at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.preview import (
    MEMORY_KEY,
    Draw,
    Paper,
    PaperChoice,
    PreviewDialog,
)
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from friendship_desktop.reports.kinds import Form

SAVE = QT_TRANSLATE_NOOP("Printing", "Save as PDF")
DRAWING = QT_TRANSLATE_NOOP("Printing", "Drawing the papers")

Fill = Callable[[PaperChoice, Any], "Sequence[Form]"]
"""Fills the forms of one kind, of one group or of all; runs on the worker, with its progress."""


class PrintWords(QObject):
    """Counts pages: a text marked outside `tr` has no forms for one and many."""

    def saved(self, pages: int) -> str:
        """Say what was saved."""
        return self.tr("Saved: {name}, %n page(s)", "", pages)


def print_forms(
    context: PageContext[Any],
    parent: QWidget,
    fill: Fill,
    file_name: str,
    *,
    has_blank: bool = False,
) -> PreviewDialog:
    """Show the preview of forms; what can be issued is a draft until then."""

    def draw(choice: PaperChoice, progress: Any) -> Paper:
        from friendship_desktop.reports.stamp import PREVIEW  # noqa: PLC0415 - papers load when printed
        from friendship_desktop.reports.writer import render  # noqa: PLC0415 - the same

        return Paper.of(render(fill(choice, progress), progress=progress, stamp=PREVIEW))

    return _show(context, parent, draw, file_name, has_blank=has_blank)


def save_forms(context: PageContext[Any], parent: QWidget, fill: Fill, file_name: str) -> None:
    """Ask where to, and write forms into one PDF with progress and cancel, in the language printed last."""
    path = context.ask.save_path(
        parent, QCoreApplication.translate("Printing", SAVE), file_name, "PDF (*.pdf)"
    )
    if path is None:
        return
    choice = PaperChoice(PaperLanguage(context.memory.get(MEMORY_KEY, str(PaperLanguage.BOTH))))

    def work(progress: Any) -> int:
        from friendship_desktop.reports.kinds import keeps_itself  # noqa: PLC0415 - papers load when printed
        from friendship_desktop.reports.stamp import PREVIEW  # noqa: PLC0415 - the same
        from friendship_desktop.reports.writer import write  # noqa: PLC0415 - the same

        forms = fill(choice, progress)
        services = context.services
        if final := [form for form in forms if keeps_itself(form)]:
            services.issued_papers.issue(
                services.actor, final, today=context.today(), progress=progress
            )
        return write(forms, path, progress=progress, stamp=PREVIEW).pages

    def say(pages: int) -> None:
        context.messages.say(PrintWords().saved(pages).format(name=path.name))

    context.jobs.start(work, done=say, title=QCoreApplication.translate("Printing", DRAWING))


def filling_registers(
    context: PageContext[Any], group_ids: Sequence[int] | None, month: dt.date
) -> Fill:
    """Fill F-02 of some groups, or of all in use, of a month."""
    documents, today = context.services.documents, context.today()

    def fill(choice: PaperChoice, progress: Any) -> Sequence[Form]:
        sheets: Sequence[Form] = documents.registers(
            group_ids,
            month,
            language=choice.language,
            today=today,
            blank=choice.blank,
            as_of=choice.as_of,
            progress=progress,
        )
        return sheets

    return fill


def print_register(
    context: PageContext[Any], parent: QWidget, group_ids: Sequence[int] | None, month: dt.date
) -> PreviewDialog:
    """Show the preview of F-02 for some groups, or for all in use, of a month."""
    fill = filling_registers(context, group_ids, month)
    return print_forms(context, parent, fill, f"F-02 {month:%Y-%m}.pdf", has_blank=True)


def filling_month_sheet(context: PageContext[Any], month: dt.date) -> Fill:
    """Fill F-03 of a month."""
    services, today = context.services, context.today()
    sheets = services.month_sheets

    def fill(choice: PaperChoice, _progress: Any) -> Sequence[Form]:
        found = sheets.read(services.actor, month, today=today, language=choice.language)
        papers: Sequence[Form] = found.papers()
        return papers

    return fill


def print_month_sheet(context: PageContext[Any], parent: QWidget, month: dt.date) -> PreviewDialog:
    """Show the preview of F-03 of a month."""
    fill = filling_month_sheet(context, month)
    return print_forms(context, parent, fill, f"F-03 {month:%Y-%m}.pdf")


def print_paper(
    context: PageContext[Any],
    parent: QWidget,
    draw: Draw,
    file_name: str,
    *,
    one_language: bool = False,
) -> PreviewDialog:
    """Show the preview of a paper that is never issued; `draw(choice, progress)` runs on the worker."""
    dialog = _show(context, parent, draw, file_name, has_blank=False)
    if one_language:
        dialog.hide_languages()
    return dialog


def _show(
    context: PageContext[Any],
    parent: QWidget,
    draw: Draw,
    file_name: str,
    *,
    has_blank: bool,
) -> PreviewDialog:
    dialog = PreviewDialog(context, draw, file_name, has_blank=has_blank, parent=parent.window())
    dialog.open()
    return dialog
