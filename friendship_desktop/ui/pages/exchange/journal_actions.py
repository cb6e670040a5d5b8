"""What can be done with a package of the journal: saved again, printed, answered."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from friendship_desktop.errors import UserError
from friendship_desktop.services.outbox.answers import Answer
from friendship_desktop.services.outbox.sent import Sent
from friendship_desktop.texts import Texts
from friendship_desktop.ui.messages import STAY
from friendship_desktop.ui.pages.exchange.answer import AnswerDialog
from friendship_desktop.ui.pages.exchange.correction import Correction, CorrectionDialog
from friendship_desktop.ui.pages.exchange.meeting import read_file
from friendship_desktop.ui.pages.exchange.words import CONTEXT, OUTCOMES

if TYPE_CHECKING:
    from friendship_desktop.ui.pages.exchange.page import ExchangePage


class JournalActions(QObject):
    """Acts on packages that were made before."""

    def __init__(self, page: ExchangePage) -> None:
        super().__init__(page)
        self._page = page

    def save_again(self, sent: Sent) -> None:
        """Save the very same file somewhere else."""
        to = self._page.context.ask.folder(self._page, self.tr("Where to save the package"))
        if to is None:
            return
        services = self._page.services

        def work(_progress: Any) -> Path:
            path = services.sent.save_again(sent.id, to)
            services.sent.note_sent(services.actor, sent.id)
            return path

        self._page.context.jobs.start(
            work, done=self._say_saved, title=self.tr("Saving the package")
        )

    def _say_saved(self, path: Path) -> None:
        self._page.refresh()
        self._page.context.messages.say(self.tr("Saved: {name}").format(name=path.name))

    def note_sent(self, sent: Sent) -> None:
        """Note that a package went its way: by hand, or from where it was first saved."""
        services = self._page.services
        self._page.context.jobs.start(
            lambda _progress: services.sent.note_sent(services.actor, sent.id),
            done=lambda _none: self._page.refresh(),
        )

    def print_act(self, sent: Sent) -> None:
        """Preview the cover act of a package."""
        from friendship_desktop.ui.dialogs.preview import Paper, PaperChoice  # noqa: PLC0415 - when printed
        from friendship_desktop.ui.printing import print_paper  # noqa: PLC0415 - the same

        sent_packages, today = self._page.services.sent, self._page.context.today()

        def draw(choice: PaperChoice, _progress: Any) -> Paper:
            act = sent_packages.act(sent.id, language=choice.language, today=today)
            drawn = sent_packages.draw_act(act)
            return Paper.of(drawn)

        print_paper(self._page.context, self._page, draw, f"F-24 {Path(sent.file_name).stem}.pdf")

    def write_letter(self, sent: Sent) -> None:
        """Hand a letter with the package attached to the mail program of this computer."""
        services = self._page.services
        texts = Texts(self._page.context.language.language)

        def work(_progress: Any) -> Path:
            folder = Path(tempfile.mkdtemp(prefix="letter-"))
            name, data = services.sent.letter(sent.id, texts)
            (folder / name).write_bytes(data)
            services.sent.save_again(sent.id, folder)
            return folder / name

        self._page.context.jobs.start(work, done=lambda letter: self._open_letter(sent, letter))

    def _open_letter(self, sent: Sent, letter: Path) -> None:
        """No system tells whether a mail program came up: the folder is offered either way."""
        folder = letter.parent
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(letter))):
            self.note_sent(sent)
            text = self.tr(
                "The letter with the package attached was handed to your mail program. If none opened, attach the file from its folder."
            )
        else:
            text = self.tr(
                "No mail program took the letter. The package lies in a folder of its own: attach it to a letter yourself."
            )
        self._page.context.messages.say(
            text,
            "info",
            action_text=self.tr("Show the folder"),
            action=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
            stays=STAY,
        )

    def show_answer(self, sent: Sent) -> None:
        """Show what the office wrote; each remark leads to its row."""
        page = self._page

        def show(answer: Answer | None) -> None:
            if answer is not None:
                AnswerDialog(answer, page.open_place, page.context, page).open()

        page.context.jobs.start(
            lambda _progress: page.services.sent.answer(sent.id),
            done=show,
            title=self.tr("Reading the receipt"),
        )

    def attach_second(self, sent: Sent) -> None:
        """Lead through attaching an ЭЦП made by another tool."""
        from friendship_desktop.ui.pages.exchange.second import SecondDialog  # noqa: PLC0415 - seldom needed

        dialog = SecondDialog(self._page, sent, self._page)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_files(self, paths: Sequence[Path]) -> None:
        """Take in what was dropped or opened: a receipt, or the office's invitation."""
        for path in paths:
            try:
                data = read_file(path)
            except (UserError, OSError) as error:
                self._page.context.messages.show(error)
                continue
            if self._page.services.sent.is_encrypted(data):
                self._take_receipt(data)
            else:
                self._page.joining.take_invitation(data)

    def correct(self, sent: Sent) -> None:
        """Ask why, then begin the package that takes the place of this one."""
        dialog = CorrectionDialog(sent, self._page)

        def begin() -> None:
            dialog.accept()
            self._page.way.start_correction(Correction(sent, dialog.reason.text().strip()))

        dialog.submitted.connect(begin)
        dialog.open()

    def ask_practice(self, sent: Sent) -> None:
        """Let the practice office answer a practice package."""
        services = self._page.services
        self._page.context.jobs.start(
            lambda _progress: services.sent.ask_practice_office(services.actor, sent.id),
            done=lambda _receipt: self._page.refresh(),
            title=self.tr("Waiting for the practice office"),
        )

    def take_receipt(self) -> None:
        """Choose the office's answer and take it in."""
        kinds = self.tr("Receipt (*.dostyk)")
        path = self._page.context.ask.open_path(self._page, self.tr("Receipt of the office"), kinds)
        if path is not None:
            self.take_files([path])

    def _take_receipt(self, data: bytes) -> None:
        services = self._page.services

        def say(answer: Any) -> None:
            self._page.refresh()
            outcome, kind = OUTCOMES[answer.outcome]
            words = QCoreApplication.translate(CONTEXT, outcome)
            text = self.tr("The answer of the office to package № {number}: {outcome}.")
            self._page.context.messages.say(
                text.format(number=answer.package.sequence, outcome=words),
                "warning" if kind == "error" else "good",
            )

        self._page.context.jobs.start(
            lambda _progress: services.sent.take_receipt(services.actor, data),
            done=say,
            title=self.tr("Reading the receipt"),
        )
