"""The register that travels, from the page: made for the teacher, taken in when it comes back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMenu

from friendship_desktop.ui.dialogs.returned import ReturnedDialog
from friendship_desktop.ui.file_names import file_name, free_place
from friendship_desktop.ui.pages.register.learners import LearnerActions

if TYPE_CHECKING:
    import datetime as dt

    from friendship_desktop.ui.page import Page
    from friendship_desktop.ui.pages.register.page import RegisterPage

BOOKS = "Excel (*.xlsx *.ods *.xls)"
SUFFIXES = frozenset({".xlsx", ".ods", ".xls"})


def open_menu(page: RegisterPage, learners: LearnerActions) -> QMenu:
    """Offer what a month can be as an Excel file, under its button."""
    menu = QMenu(page)
    tip = page.context.shortcuts.tip("register.excel")
    entries: tuple[tuple[str, Callable[[], object]], ...] = (
        (tip, learners.save_excel),
        (QCoreApplication.translate("Travels", "For the teacher, to fill in…"), lambda: send_current(page)),
        (QCoreApplication.translate("Travels", "Take in a returned register…"), lambda: take_in(page)),
    )  # fmt: skip
    for text, run in entries:
        menu.addAction(text).triggered.connect(lambda _checked=False, run=run: run())
    button = page.bar.excel
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    return menu


def send_current(page: RegisterPage) -> None:
    """Write the month in view for its teacher."""
    sheet = page.model.sheet
    if sheet is not None:
        send(page, sheet.group_id, sheet.title, sheet.month)


def send(page: Page, group_id: int, title: str, month: dt.date) -> None:
    """Ask where to, and write a group's month as a file for its teacher to fill in."""
    context = page.context
    proposal = file_name(title, ending=f" {month:%Y-%m}.xlsx")
    path = context.ask.save_path(
        page,
        QCoreApplication.translate("Travels", "Save the register for the teacher"),
        proposal,
        "Excel (*.xlsx)",
    )
    if path is None:
        return
    services, language, today = context.services, context.language.language, context.today()

    def say(_path: Path) -> None:
        words = QCoreApplication.translate(
            "Travels",
            "Saved: {name}. The teacher fills it in and sends it back; drop it on the register then.",
        )
        context.messages.say(words.format(name=path.name))

    context.jobs.start(
        lambda _progress: services.travelling.write(
            services.actor, group_id, month, path, language=language, today=today
        ),
        done=say,
        title=QCoreApplication.translate("Travels", "Writing the Excel file"),
    )


def send_all(page: Page, group_ids: Sequence[int], month: dt.date) -> None:
    """Ask for a folder, and write a file for the teacher of each group into it."""
    context = page.context
    folder = context.ask.folder(
        page, QCoreApplication.translate("Travels", "Choose a folder for the registers")
    )
    if folder is None:
        return
    services, language, today = context.services, context.language.language, context.today()
    names = {one.group_id: one for one in services.register.choices()}

    def work(progress: Any) -> int:
        for done, group_id in enumerate(group_ids):
            progress.step(done, len(group_ids))
            one = names[group_id]
            name = file_name(one.school or "", one.title, ending=f" {month:%Y-%m}.xlsx")
            # two groups may be called alike, or a register that was filled in lie there
            services.travelling.write(
                services.actor,
                group_id,
                month,
                free_place(folder, name),
                language=language,
                today=today,
            )
        return len(group_ids)

    def say(_count: int) -> None:
        words = QCoreApplication.translate("Travels", "Saved: {name}")
        context.messages.say(words.format(name=str(folder)))

    title = QCoreApplication.translate("Travels", "Writing the Excel file")
    context.jobs.start(work, done=say, title=title)


def take_in(page: Page, path: Path | None = None) -> ReturnedDialog | None:
    """Show what a returned register would change; asks for the file unless it is given."""
    context: Any = page.context
    chosen = path or context.ask.open_path(
        page, QCoreApplication.translate("Travels", "Choose the returned register"), BOOKS
    )
    if chosen is None:
        return None
    dialog = ReturnedDialog(page, chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def dropped_file(event: QDragEnterEvent | QDropEvent) -> Path | None:
    """Give the one workbook that is dragged here, if it is one."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() in SUFFIXES else None
