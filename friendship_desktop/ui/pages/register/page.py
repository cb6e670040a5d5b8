"""The page Attendance: choose a group and a month, mark with one key a learner."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.rules.attendance import symbol
from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.rules.dates import month_start, next_month, previous_month
from friendship_desktop.services.register.sheet import CellMark, LessonKey
from friendship_desktop.ui import theme
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.page import Page, PrimaryAction
from friendship_desktop.ui.pages.register.chooser import GroupChooser
from friendship_desktop.ui.pages.register.grid import RegisterGrid
from friendship_desktop.ui.pages.register.learners import LearnerActions
from friendship_desktop.ui.pages.register.lessons import LessonActions
from friendship_desktop.ui.pages.register.model import SheetModel
from friendship_desktop.ui.shortcuts import Action
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.beside import Beside
from friendship_desktop.ui.widgets.buttons import Button, IconButton
from friendship_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

CONTEXT = "RegisterPage"
REMEMBER_AFTER = 1500  # milliseconds without moving


class RegisterPage(Page):
    """The register of one group and month."""

    TABLES = frozenset(
        {
            "mark",
            "lesson",
            "enrolment",
            "person",
            "study_group",
            "weekly_slot",
            "holiday",
            "guardian",
        }
    )

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__(context)
        self.services = context.services
        self.month = month_start(context.today())
        self.model = SheetModel(context.language)
        self.grid = RegisterGrid(self.model)
        self.chooser = GroupChooser()
        self.lessons = LessonActions(self)
        self.learners = LearnerActions(self)
        self._make_toolbar()
        self._empty = EmptyState("calendar-check")
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        self._remember = QTimer(self, singleShot=True, interval=REMEMBER_AFTER)
        self._remember.timeout.connect(self._remember_place)
        self._reopen()

    @property
    def group_id(self) -> int | None:
        """The group in view."""
        return self.chooser.group_id()

    # --- making ---------------------------------------------------------------------------------

    def _make_toolbar(self) -> None:
        self._before, self._after = IconButton("chevron-left"), IconButton("chevron-right")
        self._month_label = Label("", "heading")
        self._today = Button()
        self._rest = Button(icon="check-check")
        self._undo = Button(icon="undo-2")
        self._excel = Button(icon="file-spreadsheet")
        where, what = QWidget(), QWidget()
        for part, widgets in (
            (where, (self.chooser, self._before, self._month_label, self._after, self._today)),
            (what, (self._rest, self._undo, self._excel)),
        ):
            row = QHBoxLayout(part)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.px(10))
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
        self._toolbar = Beside(where, what, (1, 0), below=None)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(12))
        column.setSpacing(theme.px(10))
        column.addWidget(self._toolbar)
        column.addWidget(self.grid, 1)
        column.addWidget(self._empty, 1)

    def _connect(self) -> None:
        self.chooser.chosen.connect(self.refresh)
        self._before.clicked.connect(lambda: self.show_month(previous_month(self.month)))
        self._after.clicked.connect(lambda: self.show_month(next_month(self.month)))
        self._today.clicked.connect(self.go_to_today)
        self._rest.clicked.connect(self.mark_rest_present)
        self._undo.clicked.connect(self.undo)
        self._excel.clicked.connect(self.learners.save_excel)
        self.grid.marks_requested.connect(self.write)
        self.grid.note_requested.connect(self.edit_note)
        self.grid.menu_requested.connect(self.learners.show_menu)
        self.grid.place_changed.connect(self._note_place)
        self.grid.unread.connect(self._say_unread)
        self.grid.header.add_requested.connect(self.lessons.add)
        self.grid.header.lesson_requested.connect(self.lessons.show_menu)
        self.model.guest_named.connect(self.learners.add_guest)
        self._empty.primary.clicked.connect(self.learners.start_group)
        self._empty.secondary.clicked.connect(self.learners.bring_excel)

    def _add_shortcuts(self) -> None:
        heading = QT_TRANSLATE_NOOP("RegisterPage", "Attendance")
        actions = (
            (
                "rest",
                QT_TRANSLATE_NOOP("RegisterPage", "The rest were present"),
                ("Ctrl+Return", "Ctrl+Enter"),
                self.mark_rest_present,
            ),
            (
                "before",
                QT_TRANSLATE_NOOP("RegisterPage", "Month before"),
                ("Alt+Left",),
                lambda: self.show_month(previous_month(self.month)),
            ),
            (
                "after",
                QT_TRANSLATE_NOOP("RegisterPage", "Month after"),
                ("Alt+Right",),
                lambda: self.show_month(next_month(self.month)),
            ),
            (
                "today",
                QT_TRANSLATE_NOOP("RegisterPage", "Go to today's lesson"),
                ("Ctrl+T",),
                self.go_to_today,
            ),
            (
                "group",
                QT_TRANSLATE_NOOP("RegisterPage", "Choose a group"),
                ("Ctrl+G",),
                self.chooser.open,
            ),
            (
                "lesson",
                QT_TRANSLATE_NOOP("RegisterPage", "Add a lesson"),
                ("Ctrl+D",),
                self.lessons.add,
            ),
            (
                "excel",
                QT_TRANSLATE_NOOP("RegisterPage", "Save the month as Excel"),
                ("Ctrl+E",),
                self.learners.save_excel,
            ),
        )
        for name, text, keys, run in actions:
            self.context.shortcuts.add(
                Action(f"register.{name}", CONTEXT, text, keys, run, heading), self
            )
        hints = (
            ("present", QT_TRANSLATE_NOOP("RegisterPage", "Was present"), ("Space", "+")),
            ("absent", QT_TRANSLATE_NOOP("RegisterPage", "Was absent"), ("Ж", "Н")),
            ("ill", QT_TRANSLATE_NOOP("RegisterPage", "Was ill"), ("А", "Б")),
            ("excused", QT_TRANSLATE_NOOP("RegisterPage", "Good reason"), ("С", "У")),
            ("late", QT_TRANSLATE_NOOP("RegisterPage", "Was late"), ("К", "О")),
            ("clear", QT_TRANSLATE_NOOP("RegisterPage", "Clear the mark"), ("Del",)),
            ("note", QT_TRANSLATE_NOOP("RegisterPage", "Minutes late and note"), ("Enter", "F2")),
        )
        for name, text, keys in hints:
            self.context.shortcuts.add(
                Action(f"register.{name}", CONTEXT, text, keys, None, heading), self
            )

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
    def refresh(self) -> None:
        self.chooser.show_choices(self.services.register.choices())
        group_id = self.group_id
        has_groups = group_id is not None
        self._empty.setVisible(not has_groups)
        self.grid.setVisible(has_groups)
        self._toolbar.setVisible(has_groups)
        if group_id is None:
            self.model.show(None)
        else:
            self.model.show(
                self.services.register.sheet(group_id, self.month, today=self.context.today())
            )
        self._month_label.setText(self.context.language.month(self.month.year, self.month.month))
        self._undo.setEnabled(self.services.history.next_undo() is not None)
        self.head_changed.emit()

    def show_month(self, month: dt.date) -> None:
        """Show another month of the same group, the cursor on the same learner."""
        self.month = month_start(month)
        self.refresh()

    def show_lesson(self, group_id: int, key: LessonKey) -> None:
        """Show a lesson with the cursor on the first learner without a mark."""
        self.chooser.choose(group_id)
        self.show_month(key.day)
        sheet = self.model.sheet
        column = sheet.column(key) if sheet else None
        if sheet is not None and column is not None:
            open_rows = [
                r
                for r in sheet.learners
                if r.cells[column].is_enrolled and r.cells[column].code is None
            ]
            self.grid.go(open_rows[0].enrolment_id if open_rows else None, key)
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

    # --- writing --------------------------------------------------------------------------------

    def write(self, wishes: Sequence[CellMark]) -> None:
        """Save marks at once; what cannot be saved is said and the cells stay as they were."""
        if self.group_id is None:
            return
        try:
            register, actor, today = (
                self.services.register,
                self.services.actor,
                self.context.today(),
            )
            if len(wishes) == 1:
                register.mark(actor, self.group_id, wishes[0], today=today)
            else:
                register.paste(actor, self.group_id, wishes, today=today)
        except UserError as error:
            self.context.messages.show(error)
            return
        self.saved.emit()

    def mark_rest_present(self) -> None:
        """Mark everybody without a mark in the lesson under the cursor as present."""
        key = self.grid.lesson_in_view()
        if key is None or self.group_id is None:
            return
        try:
            saved = self.services.register.mark_rest_present(
                self.services.actor, self.group_id, key, today=self.context.today()
            )
        except UserError as error:
            self.context.messages.show(error)
            return
        if saved.cells:
            self.saved.emit()
            self.context.messages.say(
                self.tr("%n learner(s) marked present", "", saved.cells),
                action_text=self.tr("Undo"),
                action=self.undo,
            )

    def edit_note(self, index: QModelIndex) -> None:
        """Ask for minutes late and a note of one cell."""
        self.lessons.edit_note(index)

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
    def status_texts(self) -> Sequence[str]:
        if self.group_id is None:
            return ()
        language = self.context.language
        texts = []
        sheet, key = self.model.sheet, self.grid.lesson_in_view()
        column = sheet.column(key) if sheet and key else None
        if sheet is not None and column is not None:
            lesson = sheet.lessons[column]
            words = self.tr("{day}: {marked} of {expected}, {left} left").format(
                day=language.day_month(lesson.key.day),
                marked=lesson.marked,
                expected=lesson.expected,
                left=max(0, lesson.expected - lesson.marked),
            )
            texts.append(f"<b>{escape(words)}</b>")
        meanings = {
            MarkCode.PRESENT: self.tr("present"),
            MarkCode.ABSENT: self.tr("absent"),
            MarkCode.ILL: self.tr("ill"),
            MarkCode.EXCUSED: self.tr("good reason"),
            MarkCode.LATE: self.tr("late"),
        }
        keys = {code: symbol(code, language.language) for code in meanings}
        keys[MarkCode.PRESENT] = self.tr("Space")
        legend = [f"<b>{escape(keys[code])}</b> {escape(word)}" for code, word in meanings.items()]
        clear = self.tr("clear")
        legend.append(f"<b>Del</b> {escape(clear)}")
        return [*texts, " · ".join(legend)]

    @override
    def retranslate(self) -> None:
        shortcuts = self.context.shortcuts
        self._today.setText(self.tr("Today"))
        self._rest.setText(self.tr("The rest were present"))
        self._undo.setText(self.tr("Undo"))
        self._excel.setText("Excel")
        self._before.set_name(shortcuts.tip("register.before"))
        self._after.set_name(shortcuts.tip("register.after"))
        shortcuts.dress(self._today, "register.today")
        shortcuts.dress(self._rest, "register.rest")
        shortcuts.dress(self._excel, "register.excel")
        self.chooser.setAccessibleName(self.tr("Group"))
        self.chooser.setToolTip(shortcuts.tip("register.group"))
        self.grid.setAccessibleName(self.tr("Attendance register"))
        self.model.retranslate()
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
            self.chooser.choose(record_id)
            self.show_month(self.context.today())
            self.go_to_today()

    @override
    def print_current(self) -> bool:
        if self.group_id is None:
            return False
        from friendship_desktop.ui.printing import print_register  # noqa: PLC0415 - papers load when printed

        print_register(self.context, self, [self.group_id], self.month)
        return True

    def _say_unread(self, count: int) -> None:
        self.context.messages.say(
            self.tr(
                "%n pasted cell(s) held no mark of the register and stayed as they were.", "", count
            ),
            "warning",
        )

    def _note_place(self) -> None:
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
