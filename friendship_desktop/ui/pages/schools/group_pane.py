"""The card of one group: learners, teachers, lessons and everything that is known about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from friendship_desktop.rules.codes import GroupKind
from friendship_desktop.rules.dates import month_start, previous_month
from friendship_desktop.rules.reference import label
from friendship_desktop.services.groups import GroupCard
from friendship_desktop.services.school_views import GroupLine
from friendship_desktop.ui.dialogs.form_dialog import scrolled
from friendship_desktop.ui.dialogs.group_form import GroupForm
from friendship_desktop.ui.page import Page
from friendship_desktop.ui.pages.people.people_paper import print_group_lists
from friendship_desktop.ui.pages.schools.columns import (
    LessonLine,
    TeacherLine,
    lesson_line,
)
from friendship_desktop.ui.pages.schools.learners_tab import LearnersTab
from friendship_desktop.ui.pages.schools.parts import LessonList, PaneHead
from friendship_desktop.ui.pages.schools.programme_tab import ProgrammeTab
from friendship_desktop.ui.pages.schools.records import RecordActions
from friendship_desktop.ui.pages.schools.stays import StayActions
from friendship_desktop.ui.pages.schools.teachers_tab import TeachersTab
from friendship_desktop.ui.pages.schools.words import SchoolWords
from friendship_desktop.ui.pages.schools.year import YearActions
from friendship_desktop.ui.widgets.banners import Banner
from friendship_desktop.ui.widgets.boxes import STRETCH, down
from friendship_desktop.ui.widgets.buttons import Button, IconButton

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

LEARNERS, TEACHERS, LESSONS, PROGRAMME, DETAILS = range(5)
LATEST = 12
"""Lessons shown before today."""


class GroupPane(QWidget):
    """Shows a group and edits it in place."""

    back_requested = Signal()

    def __init__(self, page: Page, actions: RecordActions, words: SchoolWords) -> None:
        super().__init__()
        self.context = page.context
        self.services: Services = page.context.services
        self._page, self._actions, self._words = page, actions, words
        self.stays = StayActions(page)
        self.year = YearActions(page)
        self.card: GroupCard | None = None
        self.head = PaneHead()
        self.head.back_requested.connect(self.back_requested)
        self.head.more.clicked.connect(self._open_menu)
        self._register, self._print = Button(icon="calendar-check"), IconButton("printer")
        self._register.clicked.connect(self.open_register)
        self._print.clicked.connect(page.print_current)
        for button in (self._register, self._print):
            self.head.add_button(button)
        self.tabs = QTabWidget()
        self.learners = LearnersTab(self.context, self.stays, words)
        self.learners.reload_requested.connect(self.reload)
        self.learners.enrol_requested.connect(self.enrol)
        self.learners.order_requested.connect(self._ask_order)
        self.learners.away_requested.connect(self.year.away)
        self.teachers = TeachersTab(self.context, self.stays, words)
        self.lessons = LessonList(self.context, words, "group_lessons", with_group=False)
        self.lessons.lesson_chosen.connect(self.open_lesson)
        self.form = GroupForm(actions.explain, self.context.language.language)
        self.form.left.connect(self._save)
        self.form.slots_editor.changed.connect(self._save_slots)
        self.programme = ProgrammeTab(page)
        lessons, details = self._lessons_tab(), scrolled(self.form)
        for tab in (self.learners, self.teachers, lessons, self.programme, details):
            self.tabs.addTab(tab, "")
        self.tabs.currentChanged.connect(self._load_tab)
        self._changed = Banner("", "neutral", "history")
        self._lay_out()

    def _lay_out(self) -> None:
        down(self.head, (self.tabs, 1), self._changed, on=self, around=(14, 12, 14, 12), gap=10)

    def _lessons_tab(self) -> QWidget:
        tab = QWidget()
        down((self.lessons, 100), STRETCH, on=tab, around=(0, 10, 0, 0))
        return tab

    # --- showing --------------------------------------------------------------------------------

    def show_group(self, group_id: int) -> None:
        """Show a group; UserError E_NOT_FOUND when it is gone."""
        today = self.context.today()
        card = self.services.groups.card(
            self.services.actor, group_id, today=today, left=self.learners.shows_left()
        )
        self.card = card
        line = card.line
        self.head.show_head(line.title, self._words.group_state(line), self._facts(card))
        self.learners.show_learners(card.id, card.learners)
        self.teachers.show_card(card)
        self._load_tab()
        change = self._words.last_change(card.last_change, today)
        self._changed.show_text(change)
        self._changed.setVisible(bool(change))
        self._name_tabs()

    def _load_tab(self) -> None:
        """Fill the lessons and the fields when they are looked at, not before."""
        card = self.card
        if card is None:
            return
        if self.tabs.currentIndex() == LESSONS:
            self._show_lessons(card)
        elif self.tabs.currentIndex() == PROGRAMME:
            self.programme.show_group(card.id)
        elif self.tabs.currentIndex() == DETAILS:
            self._actions.offer_to(self.form)
            self.form.show_record(card.id, _values(card))
            self.form.show_slots(card.line.slots)

    def _ask_order(self, enrolment_ids: list[int]) -> None:
        if self.card is not None:
            self.year.orders(self.card.id, enrolment_ids)

    def reload(self) -> None:
        """Show the same group again."""
        if self.card is not None:
            self.show_group(self.card.id)

    def _facts(self, card: GroupCard) -> str:
        line, words = card.line, self._words
        hours = self.tr("{hours} hours held").format(hours=words.hours(line))
        facts = (
            line.school_name,
            ""
            if line.kind == GroupKind.STATE_LANGUAGE
            else label("group_kind", line.kind, words.language),
            words.teachers(line.teachers),
            words.slots(line),
            card.room,
            hours if line.held_half_hours or line.planned_half_hours else "",
        )
        return " · ".join(fact for fact in facts if fact)

    def _show_lessons(self, card: GroupCard) -> None:
        """Show the lessons ahead and the latest ones, the nearest to today first in view."""
        today = self.context.today()
        register = self.services.register
        past: list[LessonLine] = []
        for month in (previous_month(month_start(today)), month_start(today)):
            sheet = register.sheet(card.id, month, today=today)
            past += [
                lesson_line(card.id, card.line.title, lesson)
                for lesson in sheet.lessons
                if lesson.key.day < today
            ]
        ahead = [lesson_line(lesson.group_id, lesson.title, lesson) for lesson in card.next_lessons]
        self.lessons.show_lessons([*reversed(ahead), *reversed(past[-LATEST:])])

    def _name_tabs(self) -> None:
        card = self.card
        if card is None:
            return
        count = self._words.count
        self.tabs.setTabText(
            LEARNERS, self.tr("Learners {count}").format(count=count(card.line.enrolled))
        )
        self.tabs.setTabText(
            TEACHERS, self.tr("Teachers {count}").format(count=count(len(card.line.teachers)))
        )
        self.tabs.setTabText(LESSONS, self.tr("Lessons"))
        self.tabs.setTabText(PROGRAMME, self.tr("Programme"))
        self.tabs.setTabText(DETAILS, self.tr("Details"))

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        self._register.setText(self.tr("Register"))
        self._register.setToolTip(self.tr("Open the register of the group"))
        self._print.set_name(self.tr("Print the register of the group (Ctrl+P)"))
        self.head.more.set_name(self.tr("What else can be done with the group"))
        self.head.back.set_name(self.tr("Back to the school (Alt+Left)"))
        self.lessons.setAccessibleName(self.tr("Lessons of the group"))
        self.tabs.setAccessibleName(self.tr("Parts of the group's card"))
        self.learners.retranslate()
        self.teachers.retranslate()
        self.programme.retranslate()
        self.form.retranslate(self.context.language.language)
        self._name_tabs()

    # --- doing ----------------------------------------------------------------------------------

    def enrol(self) -> None:
        """Ask whom to enrol."""
        if self.card is not None:
            self.tabs.setCurrentIndex(LEARNERS)
            self.stays.enrol(self.card.id, self.card.line.title)

    def edit(self) -> None:
        """Go to the fields of the group."""
        self.tabs.setCurrentIndex(DETAILS)
        self.form.focus_first()

    def certify(self) -> None:
        """Ask who of the group is given a certificate."""
        if self.card is not None:
            from friendship_desktop.ui.pages.state_language.certifying import (  # noqa: PLC0415 - papers load when wanted
                CertificateActions,
            )

            CertificateActions(self._page).issue(self.card.id, self.card.line.title)

    def print_progress(self) -> None:
        """Show the progress sheet of the group before printing."""
        if self.card is not None:
            from friendship_desktop.ui.pages.state_language.progress_paper import (  # noqa: PLC0415 - the same
                print_progress,
            )

            print_progress(self._page, [self.card.id])

    def open_register(self) -> None:
        """Open the register of the group at today."""
        if self.card is not None:
            open_register(self._page, self.card.id)

    def open_lesson(self, lesson: LessonLine) -> None:
        """Open the register at a lesson."""
        open_lesson(self._page, lesson)

    def _save(self, name: str) -> None:
        if self.card is not None:
            self._actions.change_group(self.card.id, name, self.form)

    def _save_slots(self) -> None:
        slots = self.form.slots_editor.slots()
        if self.card is not None and slots is not None and slots != self.card.line.slots:
            self._actions.change_slots(self.card.id, slots, self.form)

    def print_list(self, *, with_contacts: bool) -> None:
        """Preview F-01; with contacts it is noted who made it."""
        if self.card is not None:
            print_group_lists(self.context, self, [self.card.id], with_contacts=with_contacts)

    def _open_menu(self) -> None:
        card = self.card
        if card is None:
            return
        entries: list[tuple[str, Callable[[], object]] | None] = [
            (self.tr("Change the details"), self.edit),
            (self.tr("Enrol…"), self.enrol),
            (self.tr("Certificates…"), self.certify),
            (self.tr("Progress sheet…"), self.print_progress),
            (self.tr("Group list…"), lambda: self.print_list(with_contacts=False)),
            (self.tr("Group list with contacts…"), lambda: self.print_list(with_contacts=True)),
            None,
        ]
        if card.is_archived:
            entries.append(
                (self.tr("Take from the archive"), lambda: self._actions.restore_group(card.id))
            )
        else:
            entries.append(
                (self.tr("Move to the archive"), lambda: self._actions.archive_group(card))
            )
        self.head.open_menu(entries)


def open_register(page: Page, group_id: int) -> None:
    """Open the register of a group on its own page."""
    register = page.context.open_page("attendance")
    if register is not None:
        register.open_record("group", group_id)


def open_lesson(page: Page, lesson: LessonLine) -> None:
    """Open the register at a lesson."""
    register = page.context.open_page("attendance")
    if register is not None:
        register.show_lesson(lesson.group_id, lesson.key)


def teacher_lines(line: GroupLine) -> list[TeacherLine]:
    """List who teaches a group today."""
    return [TeacherLine(teacher, line.id, line.title) for teacher in line.teachers]


def _values(card: GroupCard) -> dict[str, object]:
    line = card.line
    return {
        "title": line.title,
        "kind": line.kind,
        "language_code": line.language_code,
        "level": line.level,
        "age_band": line.age_band,
        "school_id": line.school_id,
        "room": card.room,
        "capacity": line.capacity,
        "academic_year": line.academic_year,
        "starts_on": card.starts_on,
        "ends_on": card.ends_on,
        "status": card.status,
        "planned_half_hours": card.planned_half_hours,
        "lesson_half_hours": card.lesson_half_hours,
    }
