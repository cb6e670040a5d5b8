"""The page Exchange: the way of a package, and the journal of those that were sent."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from friendship_desktop.rules.dates import short_date
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.outbox.answers import Place
from friendship_desktop.services.outbox.joining import JoinedOffice
from friendship_desktop.services.register.board import BoardLesson
from friendship_desktop.services.register.sheet import LessonKey
from friendship_desktop.ui import theme
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.page import Page, PrimaryAction
from friendship_desktop.ui.pages.exchange.journal import JournalCard
from friendship_desktop.ui.pages.exchange.journal_actions import JournalActions
from friendship_desktop.ui.pages.exchange.meeting import MeetingCard
from friendship_desktop.ui.pages.exchange.office import OfficeActions
from friendship_desktop.ui.pages.exchange.way import PackageWay
from friendship_desktop.ui.pages.exchange.words import office_name
from friendship_desktop.ui.widgets.beside import Beside

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services


class ExchangePage(Page):
    """Makes one package after another and keeps their journal."""

    TABLES = frozenset({"office", "house_key", "outgoing_package", "mark", "lesson"})

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__(context)
        self.services = context.services
        self._office: JoinedOffice | None = None
        self.joining, self._acts = OfficeActions(self), JournalActions(self)
        self.meeting = MeetingCard(self.joining.load_invitation, self.joining.join_practice)
        self.way = PackageWay(self)
        self.journal = JournalCard(
            context,
            {
                "save": self._acts.save_again,
                "act": self._acts.print_act,
                "letter": self._acts.write_letter,
                "sent": self._acts.note_sent,
                "answer": self._acts.show_answer,
                "correct": self._acts.correct,
                "second": self._acts.attach_second,
                "practice": self._acts.ask_practice,
            },
        )
        left = QWidget()
        inner = QVBoxLayout(left)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.px(12))
        inner.addWidget(self.way.body, 1)
        inner.addWidget(self.meeting, 1)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(12))
        column.addWidget(self.way.strip)
        column.addWidget(Beside(left, self.journal, (63, 47), below=860), 1)
        self.setAcceptDrops(True)
        self.way.exported.connect(self._show_exported)
        self.journal.link.clicked.connect(self._acts.take_receipt)

    # --- showing --------------------------------------------------------------------------------

    @override
    def refresh(self) -> None:
        self._office = self.services.joining.office()
        self.meeting.setVisible(self._office is None)
        self.way.show_office(self._office)
        self.journal.show_packages(self.services.sent.journal())
        self.head_changed.emit()

    def show_joined(self) -> None:
        """Show the way of a package; the keyboard waits where it begins, at the period."""
        self.refresh()
        self.way.period.setFocus()

    def _begin(self) -> None:
        self.way.start_again()
        self.way.period.setFocus()

    def _show_exported(self, package_id: int) -> None:
        self.refresh()
        self.journal.choose(package_id)
        self.saved.emit()

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

    # --- rows elsewhere -------------------------------------------------------------------------

    def open_place(self, place: Place) -> None:
        """Open the row that a remark of the office is about."""
        if place.kind == "people":
            self.context.open_page("people")
        elif place.kind == "volunteers":
            shifts = self.context.open_page("volunteers")
            if shifts is not None:
                shifts.show_shifts("all")
        elif place.kind == "number":
            self._open_number(place)
        elif place.day is None:
            self.context.open_record(place.kind, place.id)
        else:
            page = self.context.open_page("attendance")
            if page is not None:
                key = LessonKey(place.day, place.number)
                page.show_lesson(place.id, key, place.enrolment_id)

    def _open_number(self, place: Place) -> None:
        """Show what an indicator of that period counts, row by row."""
        from friendship_desktop.ui.dialogs.numbers import NumbersDialog  # noqa: PLC0415 - seldom asked for

        if place.day is None or place.until is None:
            return
        dialog = NumbersDialog(self.context, self.window())
        dialog.choose(Period(place.day, place.until), place.name, place.part)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_lesson(self, lesson: BoardLesson) -> None:
        """Open the register at a lesson that misses marks."""
        page = self.context.open_page("attendance")
        if page is not None:
            page.show_lesson(lesson.group_id, lesson.key)

    # --- the frame ------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        if self._office is None:
            return self.tr("Exchange")
        name = office_name(self._office, self.context.language)
        return self.tr("Exchange: {office}").format(office=name)

    @override
    def primary_action(self) -> PrimaryAction | None:
        if self._office is None:
            return None
        return PrimaryAction(self.tr("New package"), "send", self._begin, "Ctrl+N")

    @override
    def status_texts(self) -> Sequence[str]:
        if self._office is None:
            return (self.tr("Nothing has left this computer"),)
        day = short_date(self._office.key_until)
        return (self.tr("The signing key is valid until {day}").format(day=day),)

    @override
    def retranslate(self) -> None:
        self.meeting.retranslate()
        self.way.retranslate()
        self.journal.retranslate()
        self.journal.set_link(self.tr("Take a receipt…"))

    @override
    def print_current(self) -> bool:
        sent = self.journal.view.current()
        if sent is None:
            return False
        self._acts.print_act(sent)
        return True
