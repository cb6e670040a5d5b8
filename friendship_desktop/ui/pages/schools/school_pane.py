"""The card of one Sunday school: its groups, next lessons, learners, teachers and data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from friendship_desktop.rules.names import short_name, split_name
from friendship_desktop.services.groups import GroupSection
from friendship_desktop.services.learners import LearnerLine
from friendship_desktop.services.school_views import GroupLine, SchoolCard
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.form_dialog import scrolled
from friendship_desktop.ui.dialogs.school_form import SchoolForm
from friendship_desktop.ui.page import Page
from friendship_desktop.ui.pages.schools.columns import (
    CONTEXT,
    TeacherLine,
    group_columns,
    learner_columns,
    lesson_line,
    teacher_columns,
)
from friendship_desktop.ui.pages.schools.group_pane import open_lesson, teacher_lines
from friendship_desktop.ui.pages.schools.parts import FittedView, LessonList, PaneHead, ShyView
from friendship_desktop.ui.pages.schools.records import RecordActions
from friendship_desktop.ui.pages.schools.words import SchoolWords
from friendship_desktop.ui.tables import RowTable
from friendship_desktop.ui.widgets.banners import Banner, EmptyState
from friendship_desktop.ui.widgets.boxes import STRETCH, across, down, put
from friendship_desktop.ui.widgets.buttons import Button, LinkButton, PrimaryButton
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import IconLabel, Label

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

GROUPS, LEARNERS, TEACHERS, DETAILS = range(4)


class SchoolPane(QWidget):
    """Shows a school, or the groups that belong to none, and edits it in place."""

    group_opened = Signal(int)
    enrol_requested = Signal(object)
    """Somebody is to be enrolled into the chosen group (a GroupLine)."""
    association_opened = Signal(int)
    import_requested = Signal()

    def __init__(self, page: Page, actions: RecordActions, words: SchoolWords) -> None:
        super().__init__()
        self.context = page.context
        self.services: Services = page.context.services
        self._page, self._actions, self._words = page, actions, words
        self.card: SchoolCard | None = None
        self._loose: Sequence[GroupLine] = ()
        self._shows_archive = False
        self.head = PaneHead()
        self.head.more.clicked.connect(self._open_menu)
        self._edit = Button(icon="pencil")
        self._edit.clicked.connect(self.edit)
        self.head.add_button(self._edit)
        self.tabs = QTabWidget()
        self.tabs.addTab(self._groups_tab(), "")
        self.learners: RowTable[LearnerLine] = RowTable(
            learner_columns(words, with_group=True), CONTEXT, lambda row: row.enrolment_id
        )
        self._learner_view = ShyView(self.learners, "school_learners", self.context.memory)
        self._learner_view.opened.connect(
            lambda row: self.context.open_record("person", row.person_id)
        )
        self.teachers: RowTable[TeacherLine] = RowTable(
            teacher_columns(words, with_group=True), CONTEXT, lambda row: row.teacher.row_id
        )
        self._learner_view.hide_below(born=480, rate=380)
        self._teacher_view = ShyView(self.teachers, "school_teachers", self.context.memory)
        self._teacher_view.opened.connect(
            lambda row: self.context.open_record("person", row.teacher.person_id)
        )
        self._teacher_view.hide_below(since=560, until=460)
        self._no_learners, self._no_teachers = EmptyState("users"), EmptyState("user")
        self._learner_view.set_empty(self._no_learners)
        self._teacher_view.set_empty(self._no_teachers)
        for view in (self._learner_view, self._teacher_view):
            self.tabs.addTab(_spaced(view), "")
        self.tabs.addTab(self._details_tab(), "")
        self.tabs.currentChanged.connect(self._load_learners)
        down(self.head, (self.tabs, 1), on=self, around=(14, 12, 14, 12), gap=10)

    def _groups_tab(self) -> QWidget:
        self.groups: RowTable[GroupLine] = RowTable(
            group_columns(self._words, lambda: self.group_view.is_shy("slots")),
            CONTEXT,
            lambda row: row.id,
        )
        self.group_view = FittedView(self.groups, "school_groups", self.context.memory)
        self.group_view.hide_below(slots=560, rate=400)
        self.group_view.opened.connect(lambda row: self.group_opened.emit(row.id))
        self.group_view.selected.connect(self._note_group)
        self._no_groups = EmptyState("users")
        self._no_groups.primary.clicked.connect(self.new_group)
        self._no_groups.secondary.clicked.connect(self.import_requested)
        self.group_view.set_empty(self._no_groups)
        self.group_view.teach()
        self._make_buttons()
        self._next_icon, self._next_title = IconLabel("calendar-clock"), Label("", "heading")
        self.lessons = LessonList(self.context, self._words, "next_lessons", with_group=True)
        self.lessons.horizontalHeader().hide()
        self.lessons.hide_below(topic=500)
        self.lessons.lesson_chosen.connect(lambda lesson: open_lesson(self._page, lesson))
        self._changed = Banner("", "neutral", "history")
        return self._lay_out_groups()

    def _make_buttons(self) -> None:
        self._new_group = PrimaryButton(icon="plus")
        self._new_group.clicked.connect(self.new_group)
        self._enrol = Button(icon="user-plus")
        self._enrol.clicked.connect(lambda: self.enrol_requested.emit(self.group_view.current()))
        self._import = Button(icon="file-up")
        self._import.clicked.connect(self.import_requested)

    def _lay_out_groups(self) -> QWidget:
        tab = QWidget()
        column = down(
            Flow(self._new_group, self._enrol, self._import),
            (self.group_view, 100),
            on=tab,
            around=(0, 10, 0, 0),
            gap=10,
        )
        column.addSpacing(theme.px(4))
        put(
            column,
            across(self._next_icon, self._next_title, STRETCH, gap=8),
            (self.lessons, 50),
            self._changed,
            STRETCH,
        )
        return tab

    def _details_tab(self) -> QWidget:
        held = QWidget()
        self.form = SchoolForm(self._actions.explain, self.context.language.language)
        self.form.left.connect(self._save)
        self._association = LinkButton(icon="landmark")
        self._association.clicked.connect(self._open_association)
        down(self.form, across(self._association, STRETCH), on=held, around=0, gap=10)
        return scrolled(held)

    # --- showing --------------------------------------------------------------------------------

    @property
    def is_school(self) -> bool:
        """Tell whether a school is shown, not the groups without one."""
        return self.card is not None

    def show_school(self, school_id: int) -> None:
        """Show a school; UserError E_NOT_FOUND when it is gone."""
        today, services, words = self.context.today(), self.services, self._words
        card = services.schools.card(services.actor, school_id, today=today)
        is_other = self.card is None or self.card.id != school_id
        self.card, self._loose = card, ()
        facts = (
            words.short_association(card.association_kk, card.association_ru),
            self.tr("head: {name}").format(name=_short(card.head_name)) if card.head_name else "",
            card.venue,
        )
        self.head.show_head(
            card.name, words.school_state(card), " · ".join(fact for fact in facts if fact)
        )
        self._show_groups(card.groups, is_other=is_other)
        self.lessons.show_lessons(
            [lesson_line(lesson.group_id, lesson.title, lesson) for lesson in card.next_lessons]
        )
        self._load_learners()
        change = words.last_change(card.last_change, today)
        self._changed.show_text(change)
        self._changed.setVisible(bool(change))
        self.form.show_associations(self._actions.association_names())
        self.form.show_record(card.id, _values(card))
        self._association.setVisible(card.association_id is not None)
        self._name_tabs()

    def _load_learners(self) -> None:
        """Read the learners when they are looked at: a large school has hundreds."""
        card = self.card
        if card is not None and self.tabs.currentIndex() == LEARNERS:
            services, today = self.services, self.context.today()
            self.learners.set_rows(services.schools.learners(services.actor, card.id, today=today))

    def show_loose(self, groups: Sequence[GroupLine]) -> None:
        """Show the groups that belong to no school."""
        is_other = self.card is not None
        self.card, self._loose = None, groups
        self.head.show_head(
            self.tr("Groups without a school"),
            None,
            self.tr("Open a group and give it a school when there is one; it may also stay so."),
        )
        self._show_groups(groups, is_other=is_other)
        self.lessons.show_lessons([])
        self._changed.setVisible(False)
        self._name_tabs()

    def reload(self) -> None:
        """Show the same school again."""
        if self.card is not None:
            self.show_school(self.card.id)

    def _show_groups(self, groups: Sequence[GroupLine], *, is_other: bool) -> None:
        rows = [*groups]
        if self._shows_archive and self.card is not None:
            archived = self.services.groups.list(
                self.services.actor,
                today=self.context.today(),
                section=GroupSection.ALL,
                archived=True,
            )
            rows += [line for line in archived if line.school_id == self.card.id]
        if is_other:
            self.group_view.clearSelection()
        self.groups.set_rows(rows)
        self.teachers.set_rows([line for group in groups for line in teacher_lines(group)])
        is_school = self.is_school
        self._edit.setVisible(is_school)
        self.head.more.setVisible(is_school)
        self.tabs.setTabVisible(LEARNERS, is_school)
        self.tabs.setTabVisible(DETAILS, is_school)
        self._note_group()

    def _note_group(self, *_row: object) -> None:
        self._enrol.setEnabled(bool(self.groups.rowCount()))

    def _name_tabs(self) -> None:
        count, card = self._words.count, self.card
        groups = card.groups if card is not None else self._loose
        self.tabs.setTabText(GROUPS, self.tr("Groups {count}").format(count=count(len(groups))))
        self.tabs.setTabText(
            LEARNERS,
            self.tr("Learners {count}").format(count=count(card.learners if card else 0)),
        )
        teachers = {teacher.person_id for group in groups for teacher in group.teachers}
        self.tabs.setTabText(
            TEACHERS, self.tr("Teachers {count}").format(count=count(len(teachers)))
        )
        self.tabs.setTabText(DETAILS, self.tr("Details"))
        has_lessons = self.lessons.rows.rowCount() > 0
        for widget in (self._next_icon, self._next_title, self.lessons):
            widget.setVisible(has_lessons)

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        self._edit.setText(self.tr("Change"))
        self._edit.setToolTip(self.tr("Change the details of the school (F2)"))
        self.head.more.set_name(self.tr("What else can be done with the school"))
        self._new_group.setText(self.tr("Group"))
        self._new_group.setToolTip(self.tr("Add a group (Ctrl+Shift+N)"))
        self._enrol.setText(self.tr("Enrol"))
        self._enrol.setToolTip(self.tr("Enrol into the chosen group (Ctrl+I)"))
        self._import.setText(self.tr("Import from Excel"))
        self._import.setToolTip(self.tr("Bring over a register kept in Excel"))
        self._next_title.setText(self.tr("Next lessons"))
        self._association.setText(self.tr("Open the card of the association"))
        self._association.setToolTip(self.tr("Chair, registration and other data"))
        self.tabs.setAccessibleName(self.tr("Parts of the school's card"))
        self.group_view.setAccessibleName(self.tr("Groups"))
        self.lessons.setAccessibleName(self.tr("Next lessons"))
        self._learner_view.setAccessibleName(self.tr("Learners of the school"))
        self._teacher_view.setAccessibleName(self.tr("Teachers of the school"))
        self._no_groups.show_texts(
            self.tr("No groups yet"),
            self.tr("A group has a register: say what is taught, on which days, and who learns."),
            self.tr("Add a group"),
            self.tr("Import from Excel"),
        )
        self._no_learners.show_texts(
            self.tr("No learners yet"),
            self.tr("Open a group and enrol one person, or paste a list of names."),
        )
        self._no_teachers.show_texts(
            self.tr("No teachers yet"), self.tr("Open a group and type its teacher's name.")
        )
        self.form.retranslate(self.context.language.language)
        self._name_tabs()

    # --- doing ----------------------------------------------------------------------------------

    def edit(self) -> None:
        """Go to the fields of the school."""
        self.tabs.setCurrentIndex(DETAILS)
        self.form.focus_first()

    def new_group(self) -> None:
        """Ask for a new group of this school."""
        self._actions.new_group(self.card.id if self.card is not None else None)

    def toggle_archive(self) -> None:
        """Show archived groups of the school too, or no more."""
        self._shows_archive = not self._shows_archive
        self.reload()

    def focus_list(self) -> None:
        """Let the groups take the keyboard."""
        self.tabs.setCurrentIndex(GROUPS)
        if self.group_view.current() is None and self.groups.rowCount():
            self.group_view.selectRow(0)
        self.group_view.setFocus()

    def chosen_groups(self) -> list[int]:
        """Give the chosen groups, or all of the school when none is chosen."""
        chosen: list[GroupLine] = self.group_view.selected_rows()
        return [line.id for line in chosen or self.groups_shown()]

    def groups_shown(self) -> list[GroupLine]:
        """Give the groups in the table."""
        return [self.groups.row(number) for number in range(self.groups.rowCount())]

    def _save(self, name: str) -> None:
        if self.card is not None:
            self._actions.change_school(self.card.id, name, self.form)

    def _open_association(self) -> None:
        if self.card is not None and self.card.association_id is not None:
            self.association_opened.emit(self.card.association_id)

    def _open_menu(self) -> None:
        card = self.card
        if card is None:
            return
        entries: list[tuple[str, Callable[[], object]] | None] = [
            (self.tr("New group…"), self.new_group),
            (self.tr("New association…"), self._actions.new_association),
        ]
        if card.association_id is not None:
            entries.append((self.tr("Open the card of the association"), self._open_association))
        hide, show = self.tr("Hide archived groups"), self.tr("Show archived groups too")
        entries += [(hide if self._shows_archive else show, self.toggle_archive), None]
        if card.is_archived:
            entries.append(
                (self.tr("Take from the archive"), lambda: self._actions.restore_school(card.id))
            )
        else:
            entries.append(
                (self.tr("Move to the archive"), lambda: self._actions.archive_school(card.id))
            )
        self.head.open_menu(entries)


def _short(name: str) -> str:
    parts = split_name(name)
    return short_name(parts.surname, parts.given_name, parts.patronymic)


def _spaced(view: QWidget) -> QWidget:
    tab = QWidget()
    down(view, on=tab, around=(0, 10, 0, 0))
    return tab


def _values(card: SchoolCard) -> dict[str, object]:
    return {
        "name": card.name,
        "association_id": card.association_id,
        "head_name": card.head_name,
        "venue": card.venue,
        "status": card.status,
        "opened_on": card.opened_on,
        "closed_on": card.closed_on,
        "kato": card.kato,
    }
