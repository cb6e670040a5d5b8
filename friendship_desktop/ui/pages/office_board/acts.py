"""What the office does with a package: take it, look at it, enrol its House, decide, answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, QSaveFile

from friendship_desktop.errors import UserError
from friendship_desktop.progress import Progress
from friendship_desktop.services.office.inbox import packages_in
from friendship_desktop.services.office.roster import OfficeCard
from friendship_desktop.services.office.states import PackageState
from friendship_desktop.services.office.views import Incoming, Review
from friendship_desktop.ui.dialogs.staying import do_staying
from friendship_desktop.ui.pages.exchange.meeting import read_file
from friendship_desktop.ui.pages.office_board.board import DueDialog
from friendship_desktop.ui.pages.office_board.enrol import MeetHouseDialog
from friendship_desktop.ui.pages.office_board.review import ReviewDialog

if TYPE_CHECKING:
    from friendship_desktop.ui.pages.office_board.page import OfficeBoardPage

LARGEST = 64 * 1024 * 1024


def save_bytes(path: Path, data: bytes) -> None:
    """Write a file beside its target and move it into place. Raises UserError E_READONLY."""
    file = QSaveFile(str(path))
    is_open = file.open(QSaveFile.OpenModeFlag.WriteOnly)
    if not is_open or file.write(data) != len(data) or not file.commit():
        raise UserError("E_READONLY", place=str(path))


class OfficeActs(QObject):
    """Acts for the page; each refusal is said, and nothing is changed then."""

    def __init__(self, page: OfficeBoardPage) -> None:
        super().__init__(page)
        self._page = page
        self._context, self._services = page.context, page.services

    # --- taking files in ------------------------------------------------------------------------

    def choose(self) -> None:
        """Choose files and take them in."""
        kinds = self.tr("Packages (*.dostyk);;All files (*)")
        title = self.tr("Packages of Houses")
        self.take(self._context.ask.open_paths(self._page, title, kinds))

    def take(self, paths: Sequence[Path]) -> None:
        """Take files in, one after another: into quarantine, every check, a verdict on each."""
        try:
            files = packages_in(paths)
        except (UserError, OSError) as error:
            self._context.messages.show(error)
            return
        if not files:
            return
        services = self._services

        def work(progress: Progress) -> list[Incoming]:
            taken = []
            for number, path in enumerate(files):
                progress.step(number, len(files))
                size = path.stat().st_size
                if size > LARGEST:
                    one = services.inbox.take_oversized(services.actor, path.name, size)
                else:
                    one = services.inbox.take(services.actor, read_file(path), path.name)
                taken.append(one)
            progress.step(len(files), len(files))
            return taken

        self._context.jobs.start(
            work,
            done=self._taken,
            failed=self._failed,
            cancelled=self._page.refresh,
            title=self.tr("Checking the packages"),
        )

    def check_again(self, one: Incoming) -> None:
        """Check a file that was refused once more: keys, list and clock may be in order by now."""
        inbox, actor = self._services.inbox, self._services.actor
        self._context.jobs.start(
            lambda _progress: [inbox.take(actor, inbox.data_of(one.id), one.file_name)],
            done=self._taken,
            failed=self._failed,
            title=self.tr("Checking the packages"),
        )

    def _taken(self, taken: list[Incoming]) -> None:
        refused = sum(one.state == PackageState.REFUSED for one in taken)
        text = self.tr("%n file(s) checked.", "", len(taken))
        if refused:
            text = self.tr("{checked} Refused: {number}.").format(checked=text, number=refused)
        again = sum(one.is_duplicate for one in taken)
        if again:
            text = self.tr("{checked} Here before, nothing changed: {number}.").format(
                checked=text, number=again
            )
        self._context.messages.say(text, "warning" if refused else "good")
        # of several, what was refused is the first that wants to be read
        self._page.show_taken(sorted(taken, key=lambda one: one.state != PackageState.REFUSED))

    def _failed(self, error: Exception) -> None:
        self._context.messages.show(error)
        self._page.refresh()

    # --- deciding -------------------------------------------------------------------------------

    def decide(self, one: Incoming) -> None:
        """Show the dry run of a package and let the operator decide."""
        self._context.jobs.start(
            lambda _progress: self._services.inbox.review(one.id),
            done=lambda review: self._show_review(one, review),
            failed=self._failed,
            title=self.tr("Comparing with what is stored"),
        )

    def _show_review(self, one: Incoming, review: Review) -> None:
        self._make_review(one, review).open()

    def _review_again(self, one: Incoming, dialog: ReviewDialog, error: UserError) -> None:
        """Compare anew after a refusal and go on with what was typed; close where nothing can be decided."""

        def show(review: Review) -> None:
            if not shiboken6.isValid(dialog):
                self._context.messages.show(error)  # closed by Escape meanwhile
                return
            anew = self._make_review(one, review)
            anew.resume(dialog, self._context.messages.explain(error))
            dialog.reject()
            anew.open()

        def close(_second: Exception) -> None:
            if shiboken6.isValid(dialog):
                dialog.reject()
            self._failed(error)

        self._context.jobs.start(
            lambda _progress: self._services.inbox.review(one.id),
            done=show,
            failed=close,
            title=self.tr("Comparing with what is stored"),
        )

    def _make_review(self, one: Incoming, review: Review) -> ReviewDialog:
        dialog = ReviewDialog(review, self._page.house_of(one), self._context, self._page)
        dialog.accept_wanted.connect(lambda: self._accept(one.id, dialog))
        dialog.return_wanted.connect(lambda: self._return(one.id, dialog))
        dialog.report_wanted.connect(lambda: self._show_report(one, lambda: review.report))
        dialog.refused.connect(lambda error: self._review_again(one, dialog, error))
        return dialog

    def _accept(self, incoming_id: int, dialog: ReviewDialog) -> None:
        services, token, remarks = self._services, dialog.review.token, dialog.remarks()
        confirmed, passphrase = dialog.confirmed.isChecked(), dialog.ca_passphrase()

        def act() -> Incoming:
            return services.inbox.accept(
                services.actor,
                incoming_id,
                reviewed=token,
                confirmed=confirmed,
                questions=remarks,
                ca_passphrase=passphrase,
            )

        do_staying(self._context, dialog, act, self._decided, self.tr("Taking the package in"))

    def _return(self, incoming_id: int, dialog: ReviewDialog) -> None:
        services, remarks, passphrase = self._services, dialog.remarks(), dialog.ca_passphrase()

        def act() -> Incoming:
            return services.inbox.give_back(
                services.actor, incoming_id, remarks, ca_passphrase=passphrase
            )

        do_staying(self._context, dialog, act, self._decided, self.tr("Signing the answer"))

    def _decided(self, one: Incoming) -> None:
        self._page.saved.emit()
        self._page.show_taken([one])
        if not one.has_receipt:
            return
        text = (
            self.tr("The package is accepted and its receipt is signed.")
            if one.state == PackageState.ACCEPTED
            else self.tr("The package is returned and its receipt is signed.")
        )
        self._context.messages.say(
            text, action_text=self.tr("Save the receipt…"), action=lambda: self.save_receipt(one)
        )

    # --- looking at papers ----------------------------------------------------------------------

    def show_report(self, one: Incoming) -> None:
        """Show the report that came in a package, as foreign content."""
        inbox = self._services.inbox
        self._show_report(one, lambda: inbox.verify(inbox.data_of(one.id)).report)

    def _show_report(self, one: Incoming, read: Callable[[], bytes]) -> None:
        from friendship_desktop.ui.pages.office_board.foreign import ForeignPaper  # noqa: PLC0415 - papers load when shown

        name = f"{Path(one.file_name).stem}_report.pdf"
        ForeignPaper(self._context, read, name, self._page.window()).open()

    def set_due(self) -> None:
        """Ask when packages are expected, for every period."""
        services = self._services

        def ask(office: OfficeCard) -> None:
            dialog = DueDialog(office.due_days, self._page)
            dialog.finished.connect(dialog.deleteLater)
            dialog.wanted.connect(
                lambda: do_staying(
                    self._context,
                    dialog,
                    lambda: services.roster.set_due_days(services.actor, dialog.days.value()),
                    show,
                    self.tr("Saving the term"),
                )
            )
            dialog.open()

        def show(_nothing: None) -> None:
            self._page.saved.emit()
            self._page.refresh()

        self._context.jobs.start(lambda _progress: services.roster.office(), done=ask)

    def print_letters(self) -> None:
        """Show the letters to the Houses that owe something for the period on the screen."""
        from friendship_desktop.ui.dialogs.preview import Paper, PaperChoice  # noqa: PLC0415 - papers load when printed
        from friendship_desktop.ui.printing import print_paper  # noqa: PLC0415 - the same

        papers, today = self._services.office_papers, self._context.today()
        period = self._page.period

        def draw(choice: PaperChoice, progress: Any) -> Paper:
            letters = papers.late(period, language=choice.language, today=today)
            drawn = papers.draw(letters, progress=progress)
            return Paper(drawn.data, drawn.missing_letters)

        print_paper(self._context, self._page, draw, f"letters {period.last:%Y-%m}.pdf")

    # --- enrolling and answering ----------------------------------------------------------------

    def enrol(self, one: Incoming) -> None:
        """Ask for the code of a House and enrol it."""
        houses = self._services.roster.houses()
        dialog = MeetHouseDialog(one, houses, self._context.language, self._page)
        dialog.finished.connect(dialog.deleteLater)
        dialog.wanted.connect(lambda: self._enrol(one.id, dialog))
        dialog.open()

    def _enrol(self, incoming_id: int, dialog: MeetHouseDialog) -> None:
        services, draft = self._services, dialog.draft()

        def act() -> Incoming:
            return services.inbox.enrol(
                services.actor,
                incoming_id,
                typed_code=draft.code,
                ca_passphrase=draft.ca_passphrase,
                house=draft.house,
            )

        def show(one: Incoming) -> None:
            self._page.saved.emit()
            self._page.show_taken([one])

        do_staying(self._context, dialog, act, show, self.tr("Issuing the certificate"))

    def save_receipt(self, one: Incoming) -> None:
        """Save the answer to a package into a folder."""
        self._save_receipts([one], self.tr("Where to save the receipt"))

    def save_receipts(self) -> None:
        """Save the answers to all packages of the period on the screen into one folder."""
        self._save_receipts(self._page.answered(), self.tr("Where to save the receipts"))

    def _save_receipts(self, ones: Sequence[Incoming], title: str) -> None:
        folder = self._context.ask.folder(self._page, title)
        if folder is None:
            return

        def work(progress: Progress) -> str:
            name = ""
            for number, one in enumerate(ones):
                progress.step(number, len(ones))
                name, data = self._services.inbox.receipt(one.id)
                save_bytes(folder / name, data)
            return name

        def say(name: str) -> None:
            saved = self.tr("%n receipt(s) saved.", "", len(ones))
            if len(ones) == 1:
                saved = self.tr("Saved: {name}").format(name=name)
            self._context.messages.say(saved)

        self._context.jobs.start(work, done=say, title=self.tr("Saving the receipt"))
