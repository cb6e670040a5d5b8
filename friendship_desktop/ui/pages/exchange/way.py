"""The way of a package in five steps: period, check, what leaves, signature, sending."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget

from friendship_desktop.errors import UserError
from friendship_desktop.services.outbox.joining import JoinedOffice
from friendship_desktop.services.outbox.service import Draft, Exported, Remark, as_sent
from friendship_desktop.ui import theme
from friendship_desktop.ui.pages.exchange.contents import ContentsStep
from friendship_desktop.ui.pages.exchange.correction import ChangesDialog, Correction
from friendship_desktop.ui.pages.exchange.last_steps import SendStep, SignStep
from friendship_desktop.ui.pages.exchange.level import LevelActions
from friendship_desktop.ui.pages.exchange.period import PeriodStep
from friendship_desktop.ui.pages.exchange.remarks import RemarksStep
from friendship_desktop.ui.pages.exchange.rows import RowsDialog
from friendship_desktop.ui.pages.exchange.words import office_name
from friendship_desktop.ui.widgets.buttons import Button, PrimaryButton
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.steps import SegmentedSteps

if TYPE_CHECKING:
    from friendship_desktop.ui.pages.exchange.page import ExchangePage

PERIOD, CHECK, CONTENTS, SIGN, SEND = range(5)


class PackageWay(QObject):
    """Leads one package after another along the strip `strip`, in the card `body`."""

    exported = Signal(int)
    """A package was signed and saved: its id in the journal."""

    def __init__(self, page: ExchangePage) -> None:
        super().__init__(page)
        self.page, self.context, self.services = page, page.context, page.services
        self._office: JoinedOffice | None = None
        self.draft: Draft | None = None
        self._exported: Exported | None = None
        self._correction: Correction | None = None
        self._step = PERIOD
        _window, period = self.services.outbox.proposal(today=self.context.today())
        self.period = PeriodStep(self.context.language, period)
        self.remarks = RemarksStep(self.context, page.open_lesson)
        self.contents = ContentsStep(self.context.memory)
        self.sign_step, self.send_step = SignStep(), SendStep()
        self.contents.level.link.clicked.connect(LevelActions(self).change)
        self._lay_out()
        self._steps.step_requested.connect(self.go)
        self.period.changed.connect(self.forget_draft)

    def _lay_out(self) -> None:
        self._steps = SegmentedSteps()
        self.strip, self.body = Card(), Card(" ", "package-open")
        self.strip.body.addWidget(self._steps)
        self._stack = QStackedWidget()
        for step in (self.period, self.remarks, self.contents, self.sign_step, self.send_step):
            self._stack.addWidget(step)
        self.body.body.addWidget(self._stack, 1)
        self.rows, self.changes = Button(icon="table"), Button(icon="arrow-up-down")
        self.back, self.next = Button(), PrimaryButton()
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        buttons.addWidget(self.rows)
        buttons.addWidget(self.changes)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        self.body.body.addLayout(buttons)
        self.rows.clicked.connect(self.show_rows)
        self.changes.clicked.connect(self.show_changes)
        self.back.clicked.connect(lambda: self.go(self._step - 1))
        self.next.clicked.connect(self.forward)

    # --- showing --------------------------------------------------------------------------------

    def show_office(self, office: JoinedOffice | None) -> None:
        """Show to whom the package goes; without an office there is no way."""
        self._office = office
        self.strip.setVisible(office is not None)
        self.body.setVisible(office is not None)
        self._show_step()

    def retranslate(self) -> None:
        """Put the way in the language of the screen."""
        for step in (self.period, self.remarks, self.contents, self.send_step):
            step.retranslate()
        self.rows.setText(self.tr("Show the rows"))
        self.changes.setText(self.tr("Old and new…"))
        self.back.setText(self.tr("Back"))
        self.body.set_link(self.tr("About the keys…"), self.page.joining.show_keys)
        self._show_step()

    def _show_step(self) -> None:
        names = (
            self.tr("Period"),
            self.tr("Check"),
            self.tr("What leaves"),
            self.tr("Signature"),
            self.tr("Sending"),
        )
        self._steps.show_steps(names, self._step)
        self._stack.setCurrentIndex(self._step)
        self.body.set_title(self._headline())
        self.rows.setVisible(self._step == CONTENTS)
        self.changes.setVisible(self._step == CONTENTS and self._correction is not None)
        self.back.setVisible(PERIOD < self._step < SEND)
        words = (
            self.tr("Next: check"),
            self.tr("Next: what leaves"),
            self.tr("Next: sign"),
            self.tr("Sign and save…"),
            self.tr("Another package"),
        )
        self.next.setText(words[self._step])
        if self._office is not None:
            name = office_name(self._office, self.context.language)
            self.contents.show_draft(self.draft, name)
            self.sign_step.show_office(self._office, name)
        self.send_step.show_exported(self._exported, self._office)
        QTimer.singleShot(0, self, self._follow_keyboard)

    def _follow_keyboard(self) -> None:
        """Scroll to the button that was pressed: with large text a step may push it out of view."""
        above = self.next.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None and self.next.hasFocus():
            above.ensureWidgetVisible(self.next)

    def _headline(self) -> str:
        if self._office is None:
            return " "
        name = office_name(self._office, self.context.language)
        if self._correction is not None:
            return self.tr("Correction of package № {number} → {office}").format(
                number=self._correction.package.sequence, office=name
            )
        if self.draft is None:
            return self.tr("New package → {office}").format(office=name)
        return self.tr("Package № {number} · {period} → {office}").format(
            number=self.draft.sequence, period=self.period.name(), office=name
        )

    # --- the way --------------------------------------------------------------------------------

    def go(self, step: int) -> None:
        """Go back to a step that is done."""
        if PERIOD <= step < self._step and self._step != SEND:
            self._step = step
            self._show_step()

    def forward(self) -> None:
        """Do what the step asks and go on."""
        if self._step == PERIOD:
            self._check()
        elif self._step == CHECK:
            self.collect()
        elif self._step == CONTENTS:
            self._step = SIGN
            self._show_step()
        elif self._step == SIGN:
            self.sign()
        else:
            self.start_again()

    def start_again(self) -> None:
        """Begin a new package."""
        self._exported = self._correction = None
        self.period.setEnabled(True)
        self._step = PERIOD
        self.forget_draft()

    def start_correction(self, correction: Correction) -> None:
        """Begin the package that takes the place of another, of the same period."""
        self.start_again()
        self._correction = correction
        self.period.show_period(correction.package.period)
        self.period.setEnabled(False)  # a correction is of the same period
        self.next.setFocus()
        self._check()

    def forget_draft(self) -> None:
        """Let what was collected be collected anew."""
        self.draft = None
        self._show_step()

    def _check(self) -> None:
        period, today = self.period.period(), self.context.today()

        def show(remarks: list[Remark]) -> None:
            self.remarks.show_remarks(remarks)
            self._step = CHECK
            self._show_step()

        self.context.jobs.start(
            lambda _progress: self.services.outbox.remarks(period, today=today),
            done=show,
            title=self.tr("Checking the period"),
        )

    def collect(self) -> None:
        """Collect what would leave now, and show it."""
        window, period = self.period.window_period(), self.period.period()

        def show(draft: Draft) -> None:
            self.draft = draft
            self._step = CONTENTS
            self._show_step()

        self.context.jobs.start(
            lambda _progress: self.services.outbox.draft(window, period),
            done=show,
            title=self.tr("Collecting the tables"),
        )

    def sign(self) -> None:
        """Ask for a folder, sign, encrypt and save there."""
        draft = self.draft
        if draft is None:
            return
        to = self.context.ask.folder(self.page, self.tr("Where to save the package"))
        if to is None:
            return
        services, correction = self.services, self._correction

        def show(exported: Exported) -> None:
            self._exported, self._correction = exported, None
            self.period.setEnabled(True)
            self._step = SEND
            self.exported.emit(exported.id)

        def failed(error: Exception) -> None:
            if isinstance(error, UserError) and error.code == "E_NOT_PLACED":
                self.start_again()
                self.exported.emit(services.sent.journal()[0].id)
            self.context.messages.show(error)

        self.context.jobs.start(
            lambda progress: services.outbox.export(
                services.actor,
                to,
                draft,
                corrects=correction.package.id if correction else None,
                reason=correction.reason if correction else "",
                progress=progress,
            ),
            done=show,
            failed=failed,
            title=self.tr("Signing the package"),
        )

    def show_rows(self) -> None:
        """Show every row that would leave."""
        draft, context = self.draft, self.context
        if draft is None:
            return
        context.jobs.start(
            lambda _progress: as_sent(draft),
            done=lambda rows: RowsDialog(rows, context, self.page).open(),
            title=self.tr("Collecting the tables"),
        )

    def show_changes(self) -> None:
        """Show which indicators the correction changes, old beside new."""
        correction, draft = self._correction, self.draft
        if correction is None or draft is None:
            return
        language, memory = self.context.language.language, self.context.memory
        self.context.jobs.start(
            lambda _progress: self.services.sent.changes(correction.package.id, draft),
            done=lambda changes: ChangesDialog(changes, language, memory, self.page).open(),
            title=self.tr("Comparing the packages"),
        )
