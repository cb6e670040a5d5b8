"""Attaching an ЭЦП: the program writes what is to be signed, then takes the signature and tells of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from friendship_desktop.progress import Progress
from friendship_desktop.reports.signature_sheet import CHAINS, STANDINGS
from friendship_desktop.rules.dates import short_date
from friendship_desktop.services.outbox.second import Second
from friendship_desktop.services.outbox.sent import Sent
from friendship_desktop.ui.dialogs.house_dialog import CalmDialog
from friendship_desktop.ui.pages.exchange.meeting import read_file
from friendship_desktop.ui.pages.office_board.acts import save_bytes
from friendship_desktop.ui.widgets.banners import Banner
from friendship_desktop.ui.widgets.buttons import Button, PrimaryButton
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from friendship_desktop.ui.pages.exchange.page import ExchangePage

KINDS = {"invalid": "error", "unknown": "info", "valid": "good"}
"""From the worst to the best."""
DOUBTFUL = frozenset({"broken", "expired"})
"""Chains that speak against the signer, whatever the value of the signature."""


class SecondDialog(CalmDialog):
    """Leads through the three steps: write the file, sign it outside, take the signature in."""

    WIDTH = 640

    def __init__(self, page: ExchangePage, sent: Sent, parent: QWidget) -> None:
        super().__init__("", parent)
        self.entitle(self.tr("ЭЦП for package № {number}").format(number=sent.sequence))
        self._page, self._sent = page, sent
        self._context, self._services = page.context, page.services
        self._root: bytes | None = None
        about = self.tr(
            "An ЭЦП is never required: the package is signed by the key of this House already. It stands beside that signature and changes neither number nor code."
        )
        self.inner.addWidget(Label(about, "muted", wraps=True))
        self.write = Button(self.tr("1. &Write the file to sign…"), "file-down")
        self.root = Button(self.tr("2. &Root certificate, optional…"), "key-round")
        self.attach = PrimaryButton(self.tr("3. &Take the signature (.p7s)…"), "signature")
        text = self.tr(
            "Sign the written file with your own tool as a detached CMS, for instance in NCALayer. Do not open or change it before."
        )
        self.inner.addWidget(Flow(self.write, self.root))
        self.inner.addWidget(Label(text, "", wraps=True))
        self.inner.addWidget(Flow(self.attach))
        self.state = Banner("", "info", "signature")
        self.facts = Label("", "", wraps=True)
        self.inner.addWidget(self.state)
        self.inner.addWidget(self.facts)
        self.inner.addStretch(1)
        self.print = Button(self.tr("Print the &sheet F-21…"), "printer")
        self.close_button = Button(self.tr("Close"))
        self.buttons.addWidget(self.print)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.close_button)
        self.write.clicked.connect(self.write_file)
        self.root.clicked.connect(self.choose_root)
        self.attach.clicked.connect(self.take)
        self.print.clicked.connect(self.print_sheet)
        self.close_button.clicked.connect(self.reject)
        self.show_second(self._services.second.look(sent.id))

    def show_second(self, found: Sequence[Second]) -> None:
        """Tell who signed, where each chain leads, and what was not checked."""
        self.print.setEnabled(bool(found))
        if not found:
            self.state.show_text(self.tr("No ЭЦП is attached to this package yet."), "info")
            self.facts.setText("")
            return
        is_doubtful = any(one.chain in DOUBTFUL for one in found)
        worst = min(found, key=lambda one: list(KINDS).index(one.standing))
        text = self._checked(worst)
        if len(found) > 1:
            text = self.tr("%n signature(s); below is what was checked of each.", "", len(found))
        self.state.show_text(text, "warning" if is_doubtful else KINDS[worst.standing])
        self.facts.setText("\n\n".join(self._told(one, is_one=len(found) == 1) for one in found))

    def _checked(self, one: Second) -> str:
        texts = self._context.language.texts
        return f"{texts.text(STANDINGS[one.standing])} {texts.text(CHAINS[one.chain])}"

    def _told(self, one: Second, *, is_one: bool) -> str:
        until = short_date(one.valid_until) if one.valid_until else "—"
        lines = (
            self.tr("Signed by: {name}").format(name=one.signer or "—"),
            self.tr("Organisation: {name}").format(name=one.organisation or "—"),
            self.tr("Issued by: {name}").format(name=one.issuer or "—"),
            self.tr("Certificate № {number}, valid until {day}").format(
                number=one.serial or "—", day=until
            ),
        )
        return "\n".join(lines if is_one else (*lines, self._checked(one)))

    def write_file(self) -> None:
        """Write `ASiCManifest002.xml` for the user's own tool."""
        name, content = self._services.second.to_sign(self._sent.id)
        path = self._context.ask.save_path(self, self.tr("File to sign"), name, "XML (*.xml)")
        if path is None:
            return

        def work(_progress: Progress) -> Path:
            save_bytes(path, content)
            return path

        self._context.jobs.start(work, done=self._say_saved)

    def _say_saved(self, path: Path) -> None:
        self._context.messages.say(self.tr("Saved: {name}").format(name=path.name))

    def choose_root(self) -> None:
        """Choose the root that the chain shall lead to."""
        title = self.tr("Root certificate of the ЭЦП")
        path = self._context.ask.open_path(self, title, self.tr("Certificates (*.pem *.crt *.cer)"))
        if path is not None:
            self._root = read_file(path)
            self.root.setText(self.tr("2. R&oot: {name}").format(name=path.name))

    def take(self) -> None:
        """Take the signature in; one over other bytes is refused."""
        title, kinds = (
            self.tr("Signature of the package"),
            self.tr("Signatures (*.p7s *.cms *.sig)"),
        )
        path = self._context.ask.open_path(self, title, kinds)
        if path is None:
            return
        services, sent, root = self._services, self._sent, self._root

        def work(_progress: Progress) -> tuple[Second, ...]:
            return services.second.attach(services.actor, sent.id, read_file(path), root=root)

        def done(found: tuple[Second, ...]) -> None:
            self.show_second(found)
            QTimer.singleShot(0, self, self.fit)
            self._page.saved.emit()
            self._context.messages.say(
                self.tr("The ЭЦП is in the package. Save it to a stick and send it again.")
            )

        self._context.jobs.start(work, done=done, title=self.tr("Checking the signature"))

    def print_sheet(self) -> None:
        """Show F-21 as it is printed."""
        from friendship_desktop.ui.dialogs.preview import Paper, PaperChoice  # noqa: PLC0415 - papers load when printed
        from friendship_desktop.ui.printing import print_paper  # noqa: PLC0415 - the same

        second, sent, today = self._services.second, self._sent, self._context.today()

        def draw(choice: PaperChoice, _progress: Any) -> Paper:
            drawn = second.draw(second.sheet(sent.id, language=choice.language, today=today))
            return Paper(drawn.data, drawn.missing_letters)

        print_paper(self._context, self, draw, f"F-21 {Path(sent.file_name).stem}.pdf")
