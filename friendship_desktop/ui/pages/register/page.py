"""The page Attendance: choose a group and a month, mark with one key a learner."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from typing_extensions import override

from friendship_desktop.rules.codes import LessonStatus
from friendship_desktop.rules.dates import month_start, next_month, previous_month
from friendship_desktop.services.register.sheet import LessonKey
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.page import Page, PrimaryAction
from friendship_desktop.ui.pages.register.bar import RegisterBar
from friendship_desktop.ui.pages.register.chooser import GroupChooser
from friendship_desktop.ui.pages.register.grid import RegisterGrid
from friendship_desktop.ui.pages.register.hint import RegisterHint
from friendship_desktop.ui.pages.register.keys import add_keys, legend_of_keys
from friendship_desktop.ui.pages.register.learners import LearnerActions
from friendship_desktop.ui.pages.register.lessons import LessonActions
from friendship_desktop.ui.pages.register.marks import MarkActions
from friendship_desktop.ui.pages.register.model import SheetModel
from friendship_desktop.ui.pages.register.paper import PaperEntry
from friendship_desktop.ui.pages.register.topic_line import TopicLine
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.boxes import down

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

REMEMBER_AFTER = 1500  # milliseconds without moving


class RegisterPage(Page):
    """The register of one group and month."""

    TABLES = frozenset(
        {
            "mark",
            "lesson",
            "enrolment",
            "excused_period",
            "person",
            "study_group",
            "weekly_slot",
            "holiday",
            "study_period",
            "guardian",
            "programme_topic",
        }
    )

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__(context)
        self.services = context.services
        self.month = month_start(context.today())
        self.model = SheetModel(context.language)
        self.grid = RegisterGrid(self.model)
        self.chooser = GroupChooser()
        self._asked_for: int | None = None
        self.marks = MarkActions(self)
        self.lessons = LessonActions(self)
        self.learners = LearnerActions(self)
        self.bar = RegisterBar(self.chooser)
        self.topic = TopicLine(self)
        self.paper = PaperEntry(self)
        self._empty = EmptyState("calendar-check")
        self._hint = RegisterHint(self._open_group, self.lessons.add)
        self._lay_out()
        self.setAcceptDrops(True)
        self._connect()
        add_keys(self)
        self._remember = QTimer(self, singleShot=True, interval=REMEMBER_AFTER)
        self._remember.timeout.connect(self._remember_place)
        self._reopen()

    @property
    def group_id(self) -> int | None:
        """The group in view."""
        return self.chooser.group_id()

    # --- making ---------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        down(
            self.bar,
            self._hint,
            self.paper,
            self.topic,
            (self.grid, 1),
            (self._empty, 1),
            on=self,
            around=(20, 16, 20, 12),
            gap=10,
        )

    def _connect(self) -> None:
        self.chooser.chosen.connect(self.refresh)
        self.chooser.left.connect(self.grid.setFocus)
        bar = self.bar
        for button, run in (
            (bar.before, lambda: self.show_month(previous_month(self.month))),
            (bar.after, lambda: self.show_month(next_month(self.month))),
            (bar.today, self.go_to_today),
            (bar.rest, self.marks.rest_present),
            (bar.undo, self.undo),
            (bar.excel, self.open_excel),
            (bar.paper, self.paper.ask),
        ):
            button.clicked.connect(run)
        self.grid.marks_requested.connect(self.marks.write)
        self.grid.note_requested.connect(self.marks.edit_note)
        self.grid.menu_requested.connect(self.learners.show_menu)
        self.grid.place_changed.connect(self._note_place)
        self.grid.unread.connect(self.marks.say_unread)
        self.grid.header.add_requested.connect(self.lessons.add)
        self.grid.header.lesson_requested.connect(self.lessons.show_menu)
        # queued: the field closes first and gives the keys back to the grid, which then is built anew
        self.model.guest_named.connect(self.learners.add_guest, Qt.ConnectionType.QueuedConnection)
        self.model.about = self.learners.about
        self.model.history = self.learners.history
        self._empty.primary.clicked.connect(self.learners.start_group)
        self._empty.secondary.clicked.connect(self.learners.bring_excel)

    # --- showing --------------------------------------------------------------------------------

    def _reopen(self) -> None:
        """Come back to the cell where the register was left."""
        self.chooser.show_choices(self.services.register.choices())
        place = self.services.register.place()
        if place is not None and self.chooser.choose(int(str(place["group"]))):
            self.month = dt.date.fromisoformat(str(place["month"]))
            self.refresh()
            day = place.get("day")
            key = LessonKey(dt.date.fromisoformat(str(day))) if day else None
            enrolment = place.get("enrolment")
            self.grid.go(int(str(enrolment)) if enrolment else None, key)
            self._is_stale = False

    @override
    def refresh_after(self, tables: frozenset[str]) -> None:
        if tables & {"lesson", "programme_topic"}:  # a mark alone changes no offer
            self.topic.forget()
        if "study_group" in tables:
            self.refresh()
        else:
            self._show_sheet()

    @override
    def refresh(self) -> None:
        self.topic.forget()
        self.chooser.show_choices(self.services.register.choices(self._asked_for))
        self._show_sheet()

    def _show_sheet(self) -> None:
        group_id = self.group_id
        has_groups = group_id is not None
        self._empty.setVisible(not has_groups)
        self.grid.setVisible(has_groups)
        self.bar.setVisible(has_groups)
        if group_id is None:
            self.model.show(None)
        else:
            self.model.show(
                self.services.register.sheet(group_id, self.month, today=self.context.today())
            )
        self._hint.show_sheet(self.model.sheet)
        self.topic.show_lesson()
        self.paper.follow()
        self.bar.month.setText(self.context.language.month(self.month.year, self.month.month))
        self.bar.undo.setEnabled(self.services.history.next_undo() is not None)
        self.head_changed.emit()

    def _choose(self, group_id: int) -> None:
        """Choose a group that something else leads to; it may be in the archive."""
        if not self.chooser.choose(group_id):
            self._asked_for = group_id
            self.chooser.show_choices(self.services.register.choices(group_id))
            self.chooser.choose(group_id)

    def show_month(self, month: dt.date) -> None:
        """Show another month of the same group, the cursor on the same learner."""
        self.month = month_start(month)
        self.refresh()

    def show_lesson(self, group_id: int, key: LessonKey, enrolment_id: int | None = None) -> None:
        """Show a lesson, the cursor on a learner or on the first one without a mark."""
        self._choose(group_id)
        self.show_month(key.day)
        sheet = self.model.sheet
        column = sheet.column(key) if sheet else None
        if sheet is not None and column is not None:
            open_rows = [
                r
                for r in sheet.learners
                if r.cells[column].is_enrolled and r.cells[column].code is None
            ]
            first = open_rows[0].enrolment_id if open_rows else None
            self.grid.go(enrolment_id or first, key)
        self.grid.setFocus()

    def go_to_today(self) -> None:
        """Show today's lesson, or the last one before today."""
        today = self.context.today()
        if month_start(today) != self.month:
            self.show_month(today)
        sheet = self.model.sheet
        past = [lesson.key for lesson in sheet.lessons if lesson.key.day <= today] if sheet else []
        if past and self.group_id is not None:
            self.show_lesson(self.group_id, past[-1])

    @override
    def status_texts(self) -> Sequence[str]:
        if self.group_id is None:
            return ()
        legend = legend_of_keys(self.context.language.language)
        sheet, key = self.model.sheet, self.grid.lesson_in_view()
        column = sheet.column(key) if sheet and key else None
        if sheet is None or column is None:
            return [legend]
        lesson = sheet.lessons[column]
        if lesson.status == LessonStatus.CANCELLED:
            said = self.tr("{day}: the lesson was cancelled")
        elif lesson.status == LessonStatus.MOVED:
            said = self.tr("{day}: the lesson was moved")
        else:
            said = self.tr("{day}: {marked} of {expected}, {left} left")
        words = said.format(
            day=self.context.language.day_month(lesson.key.day),
            marked=lesson.marked,
            expected=lesson.expected,
            left=max(0, lesson.expected - lesson.marked),
        )
        return [f"<b>{escape(words)}</b>", legend]

    # --- the frame ------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.tr("Attendance")

    @override
    def primary_action(self) -> PrimaryAction:
        return PrimaryAction(
            self.tr("Print the register"),
            "printer",
            self.print_current,
            "Ctrl+P",
            self.group_id is not None,
        )

    @override
    def retranslate(self) -> None:
        self.bar.retranslate(self.context.shortcuts)
        self.grid.setAccessibleName(self.tr("Attendance register"))
        self.model.retranslate()
        self.topic.retranslate()
        self.paper.retranslate()
        self._empty.show_texts(
            self.tr("No groups yet"),
            self.tr(
                "The register of a group appears here as soon as there is one: learners down, lessons across."
            ),
            self.tr("Start with one group"),
            self.tr("Bring it over from Excel"),
        )

    @override
    def activate(self) -> None:
        super().activate()
        self.grid.setFocus()

    @override
    def open_record(self, kind: str, record_id: int) -> None:
        if kind == "group":
            self._choose(record_id)
            self.show_month(self.context.today())
            self.go_to_today()

    @override
    def print_current(self) -> bool:
        if self.group_id is None:
            return False
        from friendship_desktop.ui.printing import print_register  # noqa: PLC0415 - papers load when printed

        print_register(self.context, self, [self.group_id], self.month)
        return True

    def open_excel(self) -> None:
        """Offer the month as an Excel file, or to take in one that a teacher sent back."""
        from friendship_desktop.ui.pages.register.travels import open_menu  # noqa: PLC0415 - asked for seldom

        open_menu(self, self.learners)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from friendship_desktop.ui.pages.register.travels import dropped_file  # noqa: PLC0415 - the same

        if dropped_file(event) is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        from friendship_desktop.ui.pages.register.travels import dropped_file, take_in  # noqa: PLC0415 - the same

        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            take_in(self, path)

    def _open_group(self) -> None:
        if self.group_id is not None:
            self.context.open_record("group", self.group_id)

    def _note_place(self) -> None:
        self.topic.show_lesson()
        self.paper.follow()
        self.head_changed.emit()
        self._remember.start()

    def _remember_place(self) -> None:
        enrolment_id, key = self.grid.place()
        if self.group_id is not None:
            self.services.register.remember_place(
                self.services.actor,
                group_id=self.group_id,
                month=self.month,
                day=key.day if key else None,
                enrolment_id=enrolment_id,
            )
