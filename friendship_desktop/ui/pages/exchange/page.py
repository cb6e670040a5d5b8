"""The page Exchange: period, check, what leaves, signature, sending."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from friendship_desktop.rules.dates import short_date
from friendship_desktop.services.outbox.answers import Place
from friendship_desktop.services.outbox.joining import JoinedOffice
from friendship_desktop.services.outbox.service import Draft, Exported, Remark
from friendship_desktop.services.register.board import BoardLesson
from friendship_desktop.services.register.sheet import LessonKey
from friendship_desktop.ui import theme
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.page import Page, PrimaryAction
from friendship_desktop.ui.pages.exchange.contents import RowsDialog, contents_view, lines_of
from friendship_desktop.ui.pages.exchange.correction import ChangesDialog, Correction
from friendship_desktop.ui.pages.exchange.journal import JournalCard
from friendship_desktop.ui.pages.exchange.journal_actions import JournalActions
from friendship_desktop.ui.pages.exchange.level import LevelActions, LevelLine
from friendship_desktop.ui.pages.exchange.meeting import MeetingCard
from friendship_desktop.ui.pages.exchange.office import OfficeActions
from friendship_desktop.ui.pages.exchange.period import PeriodStep
from friendship_desktop.ui.pages.exchange.remarks import RemarksStep
from friendship_desktop.ui.widgets.banners import Banner
from friendship_desktop.ui.widgets.beside import Beside
from friendship_desktop.ui.widgets.buttons import Button, PrimaryButton
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.labels import Label
from friendship_desktop.ui.widgets.steps import SegmentedSteps

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

PERIOD, CHECK, CONTENTS, SIGN, SEND = range(5)


class ExchangePage(Page):
    """Makes one package after another and keeps their journal."""

    TABLES = frozenset({"office", "house_key", "outgoing_package", "mark", "lesson"})

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__(context)
        self.services = context.services
        self._office: JoinedOffice | None = None
        self._draft: Draft | None = None
        self._exported: Exported | None = None
        self._correction: Correction | None = None
        self._step = PERIOD
        _window, period = self.services.outbox.proposal(today=context.today())
        self.joining, self._acts = OfficeActions(self), JournalActions(self)
        self._levels = LevelActions(self)
        self._meeting = MeetingCard(self.joining.load_invitation, self.joining.join_practice)
        self._steps = SegmentedSteps()
        self._period = PeriodStep(context.language, period)
        self._remarks = RemarksStep(context, self.open_lesson)
        self._make_contents()
        self._make_last_steps()
        self._journal = JournalCard(
            context,
            {
                "save": self._acts.save_again,
                "act": self._acts.print_act,
                "letter": self._acts.write_letter,
                "answer": self._acts.show_answer,
                "correct": self._acts.correct,
                "second": self._acts.attach_second,
                "practice": self._acts.ask_practice,
            },
        )
        self._lay_out()
        self.setAcceptDrops(True)
        self._steps.step_requested.connect(self.go)
        self._period.changed.connect(self._forget_draft)
        self._journal.link.clicked.connect(self._acts.take_receipt)

    def _make_contents(self) -> None:
        self._contents = QWidget()
        self._table, view = contents_view(self.context.memory, self._contents)
        self._secrecy = Banner("", "info", "lock")
        self._level = LevelLine()
        self._level.link.clicked.connect(self._levels.change)
        column = QVBoxLayout(self._contents)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(view, 1)
        column.addWidget(self._level)
        column.addWidget(self._secrecy)

    def _make_last_steps(self) -> None:
        self._sign, self._send = QWidget(), QWidget()
        self._sign_text, self._key_text = Label("", "", wraps=True), Label("", "muted", wraps=True)
        self._done = Banner("", "good")
        self._send_text = Label("", "muted", wraps=True)
        self._folder = Button(icon="folder-open")
        self._folder.clicked.connect(self._show_folder)
        for step, widgets in (
            (self._sign, (self._sign_text, self._key_text)),
            (self._send, (self._done, self._send_text)),
        ):
            column = QVBoxLayout(step)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.px(10))
            for widget in widgets:
                column.addWidget(widget)
            if step is self._send:
                row = QHBoxLayout()
                row.addWidget(self._folder)
                row.addStretch(1)
                column.addLayout(row)
            column.addStretch(1)

    def _lay_out(self) -> None:
        steps = Card()
        steps.body.addWidget(self._steps)
        self._body = Card(" ", "package-open")
        self._stack = QStackedWidget()
        for step in (self._period, self._remarks, self._contents, self._sign, self._send):
            self._stack.addWidget(step)
        self._body.body.addWidget(self._stack, 1)
        self._rows, self._back, self._next = Button(icon="table"), Button(), PrimaryButton()
        self._changes = Button(icon="arrow-up-down")
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        buttons.addWidget(self._rows)
        buttons.addWidget(self._changes)
        buttons.addStretch(1)
        buttons.addWidget(self._back)
        buttons.addWidget(self._next)
        self._body.body.addLayout(buttons)
        self._rows.clicked.connect(self.show_rows)
        self._changes.clicked.connect(self.show_changes)
        self._back.clicked.connect(lambda: self.go(self._step - 1))
        self._next.clicked.connect(self.forward)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.px(12))
        left.addWidget(self._body, 1)
        left.addWidget(self._meeting, 1)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(12))
        self._steps_card = steps
        column.addWidget(steps)
        column.addWidget(Beside(self._left, self._journal, (63, 47), below=860), 1)

    # --- showing --------------------------------------------------------------------------------

    @override
    def refresh(self) -> None:
        self._office = self.services.joining.office()
        joined = self._office is not None
        self._steps_card.setVisible(joined)
        self._body.setVisible(joined)
        self._meeting.setVisible(not joined)
        self._journal.show_packages(self.services.sent.journal())
        self._show_step()
        self.head_changed.emit()

    def show_joined(self) -> None:
        """Show the way of a package; the keyboard waits where it begins, at the period."""
        self.refresh()
        self._period.setFocus()

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
        self._body.set_title(self._headline())
        self._rows.setVisible(self._step == CONTENTS)
        self._changes.setVisible(self._step == CONTENTS and self._correction is not None)
        self._back.setVisible(PERIOD < self._step < SEND)
        words = (
            self.tr("Next: check"),
            self.tr("Next: what leaves"),
            self.tr("Next: sign"),
            self.tr("Sign and save…"),
            self.tr("Another package"),
        )
        self._next.setText(words[self._step])
        if self._draft is not None:
            self._table.set_rows(lines_of(self._draft))
            instruction = self._draft.instruction
            self._level.show_level((instruction.number, instruction.dated) if instruction else None)
        self._show_words()

    def _headline(self) -> str:
        if self._office is None:
            return " "
        name = self._name(self._office)
        if self._correction is not None:
            return self.tr("Correction of package № {number} → {office}").format(
                number=self._correction.package.sequence, office=name
            )
        if self._draft is None:
            return self.tr("New package → {office}").format(office=name)
        return self.tr("Package № {number} · {period} → {office}").format(
            number=self._draft.sequence, period=self._period.name(), office=name
        )

    def _name(self, office: JoinedOffice) -> str:
        return office.name_ru if self.context.language.language == "ru" else office.name_kk

    def _show_words(self) -> None:
        office = self._office
        if office is None:
            return
        name = self._name(office)
        coded = self._draft is not None and self._draft.instruction is not None
        secrecy = (
            self.tr(
                "Only {office} can open the file. Learners stand in it by code, with the year of birth and their "
                "marks; no name, date of birth or phone."
            )
            if coded
            else self.tr(
                "Only {office} can open the file. It holds no name, date of birth or phone of any learner."
            )
        )
        self._secrecy.show_text(secrecy.format(office=name))
        self._sign_text.setText(
            self.tr(
                "The package gets the technological signature of this House and is encrypted for {office}. "
                "After that it cannot be changed; a correction is a new package."
            ).format(office=name)
        )
        self._key_text.setText(
            self.tr("Code of the House's key: {code}. The key is valid until {day}.").format(
                code=office.key_code, day=short_date(office.key_until)
            )
        )
        if self._exported is not None:
            self._done.show_text(
                self.tr("Saved: {name}").format(name=self._exported.path.name), "good"
            )
        self._send_text.setText(
            self.tr(
                "Take the file to the office on a stick or attach it to a letter. Print the act, so that paper "
                "and file can be compared. The same file can be saved again from the journal at any time."
            )
        )

    # --- files from outside ---------------------------------------------------------------------

    def take_files(self, paths: Sequence[Path]) -> None:
        """Take in receipts and invitations that were dropped here or opened by a double click."""
        self._acts.take_files(paths)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        self.take_files([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])

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
        self._forget_draft()
        self._exported = self._correction = None
        self._step = PERIOD
        self._show_step()

    def start_correction(self, correction: Correction) -> None:
        """Begin the package that takes the place of another, of the same period."""
        self.start_again()
        self._correction = correction
        self._period.show_period(correction.package.period)
        self._check()

    def _forget_draft(self) -> None:
        self._draft = None
        self._show_step()

    def _check(self) -> None:
        period, today = self._period.period(), self.context.today()

        def show(remarks: list[Remark]) -> None:
            self._remarks.show_remarks(remarks)
            self._step = CHECK
            self._show_step()

        self.context.jobs.start(
            lambda _progress: self.services.outbox.remarks(period, today=today),
            done=show,
            title=self.tr("Checking the period"),
        )

    def collect(self) -> None:
        """Collect what would leave now, and show it."""
        window, period = self._period.window_period(), self._period.period()

        def show(draft: Draft) -> None:
            self._draft = draft
            self._step = CONTENTS
            self._show_step()

        self.context.jobs.start(
            lambda _progress: self.services.outbox.draft(window, period),
            done=show,
            title=self.tr("Collecting the tables"),
        )

    def sign(self) -> None:
        """Ask for a folder, sign, encrypt and save there."""
        draft = self._draft
        if draft is None:
            return
        to = self.context.ask.folder(self, self.tr("Where to save the package"))
        if to is None:
            return
        services, correction = self.services, self._correction

        def show(exported: Exported) -> None:
            self._exported, self._correction = exported, None
            self._step = SEND
            self.refresh()
            self._journal.choose(exported.id)
            self.saved.emit()

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
            title=self.tr("Signing the package"),
        )

    def show_rows(self) -> None:
        """Show every row that would leave."""
        if self._draft is not None:
            RowsDialog(self._draft.collected.rows, self.context.memory, self).open()

    def show_changes(self) -> None:
        """Show which indicators the correction changes, old beside new."""
        correction, draft = self._correction, self._draft
        if correction is None or draft is None:
            return
        language, memory = self.context.language.language, self.context.memory
        self.context.jobs.start(
            lambda _progress: self.services.sent.changes(correction.package.id, draft),
            done=lambda changes: ChangesDialog(changes, language, memory, self).open(),
            title=self.tr("Comparing the packages"),
        )

    def open_place(self, place: Place) -> None:
        """Open the row that a remark of the office is about."""
        page = self.context.open_page("attendance") if place.day else None
        if page is not None and place.day is not None:
            page.show_lesson(place.id, LessonKey(place.day, place.number))
        else:
            self.context.open_record(place.kind, place.id)

    def open_lesson(self, lesson: BoardLesson) -> None:
        """Open the register at a lesson that misses marks."""
        page = self.context.open_page("attendance")
        if page is not None:
            page.show_lesson(lesson.group_id, lesson.key)

    def _show_folder(self) -> None:
        if self._exported is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._exported.path.parent)))

    # --- the frame ------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        if self._office is None:
            return self.tr("Exchange")
        return self.tr("Exchange: {office}").format(office=self._name(self._office))

    @override
    def primary_action(self) -> PrimaryAction | None:
        if self._office is None:
            return None
        return PrimaryAction(self.tr("New package"), "send", self.start_again, "Ctrl+N")

    @override
    def status_texts(self) -> Sequence[str]:
        if self._office is None:
            return (self.tr("Nothing has left this computer"),)
        day = short_date(self._office.key_until)
        return (self.tr("The signing key is valid until {day}").format(day=day),)

    @override
    def retranslate(self) -> None:
        self._meeting.retranslate()
        self._period.retranslate()
        self._remarks.retranslate()
        self._journal.retranslate()
        self._journal.set_link(self.tr("Take a receipt…"))
        self._table.retranslate()
        self._rows.setText(self.tr("Show the rows"))
        self._changes.setText(self.tr("Old and new…"))
        self._back.setText(self.tr("Back"))
        self._folder.setText(self.tr("Show in the folder"))
        self._show_step()

    @override
    def print_current(self) -> bool:
        sent = self._journal.view.current()
        if sent is None:
            return False
        self._acts.print_act(sent)
        return True
