"""The week of the House: what is taught when, where and by whom; lessons are moved here."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from friendship_desktop.rules.codes import NOT_HELD, LessonStatus
from friendship_desktop.rules.dates import day_month, short_date, week_start
from friendship_desktop.rules.reference import label
from friendship_desktop.rules.timetable import WEEK
from friendship_desktop.services.calendar.clashes import ClashKind
from friendship_desktop.services.calendar.lessons import Week, WeekLesson
from friendship_desktop.services.register.sheet import LessonKey
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.record_fields import CalmCombo
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.page import Page, PrimaryAction
from friendship_desktop.ui.pages.timetable.acts import LessonActs
from friendship_desktop.ui.pages.timetable.grid import WeekGrid
from friendship_desktop.ui.pages.timetable.papers import print_hours, print_week
from friendship_desktop.ui.shortcuts import Action
from friendship_desktop.ui.widgets.boxes import put
from friendship_desktop.ui.widgets.buttons import Button, IconButton
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

State = tuple[str, str] | None


class TimetablePage(Page):
    """Seven days side by side, filtered by school, group, teacher or room."""

    TABLES = frozenset(
        {
            "study_group", "school", "weekly_slot", "lesson", "mark", "holiday", "study_period",
            "group_teacher", "person", "room", "enrolment",
        }
    )  # fmt: skip

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__(context)
        self.services = context.services
        self.monday = week_start(context.today())
        self.week: Week | None = None
        self._to_move: tuple[int, LessonKey] | None = None
        self._has_groups = False
        self.acts = LessonActs(self)
        self._before, self._after = IconButton("chevron-left"), IconButton("chevron-right")
        self._now = Button()
        self._label = Label("", "heading")
        self.filters = [CalmCombo() for _ in range(4)]
        for combo in self.filters:
            combo.setMinimumContentsLength(12)
        self.move_button, self.cancel_button = (
            Button(icon="calendar-clock"),
            Button(icon="circle-x"),
        )
        self.hours_button = Button(icon="clock")
        self.grid = WeekGrid()
        self._empty = Label("", "muted", wraps=True)
        self._lay_out()
        self._connect()
        self._add_keys()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.addWidget(
            Flow(
                self._before, self._after, self._now, self._label,
                self.move_button, self.cancel_button, self.hours_button,
            )
        )  # fmt: skip
        put(column, Flow(*self.filters), self._empty, (self.grid, 1))

    def _connect(self) -> None:
        self._before.clicked.connect(lambda: self.show_week(self.monday - WEEK))
        self._after.clicked.connect(lambda: self.show_week(self.monday + WEEK))
        self._now.clicked.connect(lambda: self.show_week(self.context.today()))
        for combo in self.filters:
            combo.activated.connect(self._show_lessons)
        self.grid.opened.connect(self.acts.open)
        self.grid.moved.connect(self.acts.drop)
        self.grid.menu.connect(self.acts.show_menu)
        self.grid.chosen.connect(self._enable)
        self.move_button.clicked.connect(lambda: self._with_chosen(self.acts.open))
        self.cancel_button.clicked.connect(lambda: self._with_chosen(self.acts.cancel))
        self.hours_button.clicked.connect(
            lambda: print_hours(self.context, self, self.monday, self.filters[2].currentData())
        )

    def _add_keys(self) -> None:
        heading = QT_TRANSLATE_NOOP("TimetablePage", "Timetable")
        actions: tuple[tuple[str, str, str, Callable[[], object] | None], ...] = (
            (
                "before",
                QT_TRANSLATE_NOOP("TimetablePage", "Week before"),
                "Alt+Left",
                lambda: self.show_week(self.monday - WEEK),
            ),
            (
                "after",
                QT_TRANSLATE_NOOP("TimetablePage", "Week after"),
                "Alt+Right",
                lambda: self.show_week(self.monday + WEEK),
            ),
            (
                "now",
                QT_TRANSLATE_NOOP("TimetablePage", "This week"),
                "Ctrl+T",
                lambda: self.show_week(self.context.today()),
            ),
            # the list of the day reads this key itself
            ("move", QT_TRANSLATE_NOOP("TimetablePage", "Move or change…"), "Return", None),
        )
        for name, text, keys, run in actions:
            self.context.shortcuts.add(
                Action(f"timetable.{name}", "TimetablePage", text, (keys,), run, heading), self
            )

    # --- showing --------------------------------------------------------------------------------

    @override
    def activate(self) -> None:
        super().activate()
        self.grid.focus_first(self.context.today())

    @override
    def refresh(self) -> None:
        """Read on the worker; the page keeps what it shows until the new week is there."""
        services, monday = self.services, self.monday
        language = str(self.context.language.language)

        def read(_progress: Any) -> Week:
            return services.lessons.week(services.actor, monday, language=language)

        self.context.jobs.start(read, done=self._show)

    def show_week(self, day: dt.date) -> None:
        """Show the week that a day lies in."""
        self.monday = week_start(day)
        self.refresh()

    def move_lesson(self, group_id: int, key: LessonKey) -> None:
        """Show a lesson in its week and ask where it is to be."""
        self._to_move = group_id, key
        self.show_week(key.day)

    def _show(self, week: Week) -> None:
        if week.monday != self.monday:
            return  # another week was asked for meanwhile
        is_first, self.week = self.week is None, week
        self._has_groups = bool(self.services.register.choices())
        self._offer(week)
        self._show_lessons()
        wanted, self._to_move = self._to_move, None
        if wanted is not None and (one := self.grid.choose(*wanted)) is not None:
            self.acts.open(one)
        elif is_first and self.isVisible():
            self.grid.focus_first(self.context.today())
        self.head_changed.emit()

    def _offer(self, week: Week) -> None:
        """Offer as filters what the week has; a choice that it does not have stays offered."""
        lessons = [one.lesson for one in week.lessons]
        offers: list[dict[object, str]] = [
            {one.school_id: one.school or "" for one in lessons if one.school_id},
            {one.group_id: one.title for one in lessons},
            {one.teacher_id: one.teacher or "" for one in lessons if one.teacher_id},
            {one.room_id: one.room or "" for one in lessons if one.room_id},
        ]
        for combo, offer, every in zip(self.filters, offers, self._all_words(), strict=True):
            if combo.currentData() is not None:
                offer.setdefault(combo.currentData(), combo.currentText())
            rows = sorted(offer.items(), key=lambda item: item[1].casefold())
            combo.show_items([(every, None), *((name, value) for value, name in rows)])
            if combo.currentIndex() < 0:
                combo.setCurrentIndex(0)

    def _all_words(self) -> tuple[str, str, str, str]:
        return (
            self.tr("All schools"),
            self.tr("All groups"),
            self.tr("All teachers"),
            self.tr("All rooms"),
        )

    def _show_lessons(self) -> None:
        week = self.week
        if week is None:
            return
        shown = [one for one in week.lessons if self._is_wanted(one)]
        self.grid.show_week(week, shown, [self._state(one) for one in shown])
        notes = []
        for number in range(7):
            day = week.monday + dt.timedelta(days=number)
            off = week.days_off.get(day)
            notes.append(self.tr("outside the terms") if off == "" else off or "")
        self.grid.head(self.context.language.language, self.context.today(), notes)
        last = week.monday + dt.timedelta(days=6)
        self._label.setText(f"{day_month(week.monday)} – {short_date(last)}")
        self._empty.setVisible(not shown)
        self._enable()

    def _is_wanted(self, one: WeekLesson) -> bool:
        lesson = one.lesson
        facts = (lesson.school_id, lesson.group_id, lesson.teacher_id, lesson.room_id)
        return all(
            combo.currentData() in (None, fact)
            for combo, fact in zip(self.filters, facts, strict=True)
        )

    def _state(self, one: WeekLesson) -> State:
        """Say the state of a lesson in a word, if it is not simply ahead."""
        lesson, language = one.lesson, self.context.language.language
        if lesson.status in NOT_HELD:
            return label("lesson_status", lesson.status, language), "neutral"
        if self._is_in_the_way(one):
            return self._clash_word(one), "warning"
        if lesson.status is LessonStatus.HELD:
            if lesson.is_to_mark:
                return f"{lesson.marked} / {lesson.expected}", "warning"
            return label("lesson_status", lesson.status, language), "good"
        if lesson.key.day < self.context.today() and lesson.is_to_mark:
            return self.tr("not marked"), "warning"
        return (self.tr("in place of another"), "info") if lesson.replaces_id else None

    def _is_in_the_way(self, one: WeekLesson) -> bool:
        """Tell whether a clash is to be said: while it can be mended, until somebody gave a reason."""
        lesson = one.lesson
        is_ahead = lesson.status is LessonStatus.PLANNED and lesson.key.day >= self.context.today()
        return bool(one.clashes) and is_ahead and not lesson.override_reason

    def _clash_word(self, one: WeekLesson) -> str:
        words = {
            ClashKind.ROOM: self.tr("room taken"),
            ClashKind.TEACHER: self.tr("teacher busy"),
            ClashKind.PERSON: self.tr("teacher busy"),
            ClashKind.LEARNER: self.tr("learners in both"),
            ClashKind.GROUP: self.tr("two at once"),
        }
        return next(word for kind, word in words.items() if kind in one.clashes)

    def _enable(self) -> None:
        one = self.grid.current()
        is_ahead = one is not None and one.lesson.takes_place
        self.move_button.setEnabled(is_ahead)
        self.cancel_button.setEnabled(one is not None and one.lesson.status is LessonStatus.PLANNED)

    def _with_chosen(self, act: Callable[[WeekLesson], object]) -> None:
        one = self.grid.current()
        if one is not None:
            act(one)

    # --- the frame ------------------------------------------------------------------------------

    @override
    def print_current(self) -> bool:
        _school, group, teacher, room = (combo.currentData() for combo in self.filters)
        print_week(self.context, self, group, teacher, room)
        return True

    @override
    def title(self) -> str:
        return self.tr("Timetable")

    @override
    def primary_action(self) -> PrimaryAction:
        words = self.tr("Add a lesson…")
        return PrimaryAction(words, "plus", self.acts.add, "Ctrl+N", enabled=self._has_groups)

    @override
    def status_texts(self) -> Sequence[str]:
        if self.week is None:
            return ()
        words = [self.tr("%n lesson(s) this week", "", len(self.week.lessons))]
        clashing = sum(self._is_in_the_way(one) for one in self.week.lessons)
        if clashing:
            words.append(self.tr("%n of them in the way of another", "", clashing))
        return words

    @override
    def retranslate(self) -> None:
        self._before.set_name(self.tr("Week before (Alt+Left)"))
        self._after.set_name(self.tr("Week after (Alt+Right)"))
        self._now.setText(self.tr("This week"))
        self._now.setToolTip(self.tr("This week (Ctrl+T)"))
        self.move_button.setText(self.tr("Move or change…"))
        self.move_button.setToolTip(self.tr("Another day, time, room or teacher (Enter)"))
        self.cancel_button.setText(self.tr("Cancel the lesson…"))
        self.hours_button.setText(self.tr("Hours of teachers…"))
        self.hours_button.setToolTip(self.tr("Form F-22: lessons really held in this month"))
        self.grid.setToolTip(self.tr("Drag a lesson to another day to move it"))
        names = (self.tr("School"), self.tr("Group"), self.tr("Teacher"), self.tr("Room"))
        for combo, name in zip(self.filters, names, strict=True):
            combo.setAccessibleName(name)
            combo.setToolTip(name)
        self._empty.setText(
            self.tr(
                "No lessons in this week. Lessons appear from the days and times of the groups; add them on a group's card."
            )
        )
        if self.week is not None:
            self._offer(self.week)
            self._show_lessons()
