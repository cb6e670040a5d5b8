"""Brings a register kept in Excel into the House, as one step that can be undone."""

from __future__ import annotations

from pathlib import Path

from friendship_desktop.progress import Progress
from friendship_desktop.services.importing import ImportResult
from friendship_desktop.ui.pages.schools.acting import Acting


class BringExcel(Acting):
    """Asks for a workbook and stores what it says."""

    def ask(self) -> None:
        """Ask for a workbook and bring it over on the worker."""
        path = self.context.ask.open_path(
            self.page, self.tr("Choose the register kept in Excel"), "Excel (*.xlsx *.xlsm *.xls)"
        )
        if path is not None:
            self.bring(path)

    def bring(self, path: Path) -> None:
        """Read and store a workbook; a refusal is said and nothing is changed."""
        services = self.services

        def work(progress: Progress) -> ImportResult:
            book = services.importing.read(path, progress=progress)
            return services.importing.store(services.actor, book, progress=progress)

        self.context.jobs.start(
            work,
            done=lambda result: self._show(path, result),
            title=self.tr("Bringing over {name}").format(name=path.name),
        )

    def _show(self, path: Path, result: ImportResult) -> None:
        from friendship_desktop.ui.dialogs.school_import import ImportResultDialog  # noqa: PLC0415 - made when needed

        if result.change_id:
            self.page.saved.emit()
            self.say_done(self.tr("%n person(s) brought over from Excel.", "", result.persons))
        else:
            self.context.messages.say(
                self.tr("Everything in this workbook is in the House already."), "info"
            )
        if result.change_id or result.problems:
            dialog = ImportResultDialog(
                path.name,
                result,
                self.context.language.texts,
                self.context.memory,
                self.page,
            )
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()
