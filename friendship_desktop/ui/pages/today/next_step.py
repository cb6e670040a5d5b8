"""The next thing to do, and the lessons that come."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from friendship_desktop.services.attention import AttentionLine, Concern
from friendship_desktop.services.events.views import EventRow
from friendship_desktop.services.register.board import BoardLesson
from friendship_desktop.services.today import Today
from friendship_desktop.ui import theme
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.widgets.buttons import LinkButton, SmallPrimaryButton
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.labels import ElidedLabel, IconLabel, Label, Line

SHOWN, SHOWN_BELOW_TASK = 5, 3  # what a screen of 768 lines has room for
DAY_WIDTH = 100  # pixels at 100 %
DUE_FROM_DAY = 25


class NextCard(Card):
    """One task with its button, then the next lessons by date."""

    def __init__(
        self, context: PageContext[Any], open_lesson: Callable[[BoardLesson], object]
    ) -> None:
        super().__init__(" ", "calendar-clock")
        self._context, self._open_lesson = context, open_lesson
        self._inner = QWidget()
        self._has_events = False
        self.body.addWidget(self._inner, 1)
        self.set_link(" ", lambda: context.open_page("events"))

    def retranslate(self) -> None:
        """Put the title in the language of the screen."""
        self.set_title(self.tr("Upcoming events") if self._has_events else self.tr("Next"))
        self.set_link(self.tr("Calendar"))

    def show_state(self, today: Today, lines: Sequence[AttentionLine]) -> None:
        """Show what follows from the state of the House."""
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        task = self._task(today, lines)
        if task is not None:
            column.addWidget(self._task_row(*task))
            column.addWidget(Line())
        self._has_events = bool(today.events)
        self.retranslate()
        shown = SHOWN if task is None else SHOWN_BELOW_TASK
        for event in today.events[:shown]:
            column.addWidget(self._event_row(event))
            column.addWidget(Line())
        for lesson in () if today.events else today.next_lessons[:shown]:
            column.addWidget(self._lesson_row(lesson))
            column.addWidget(Line())
        column.addStretch(1)
        self.body.replaceWidget(self._inner, fresh)
        self._inner.deleteLater()
        self._inner = fresh

    def _task(
        self, today: Today, lines: Sequence[AttentionLine]
    ) -> tuple[str, str, str, Callable[[], object]] | None:
        """Choose the one thing that is most worth doing now."""
        context = self._context
        if any(line.concern == Concern.RECOVERY_CODE for line in lines):
            return (
                "key-round",
                self.tr("Print the recovery code"),
                self.tr("Print"),
                self._protect,
            )
        open_lessons = [lesson for lesson in today.lessons if lesson.is_to_mark]
        if open_lessons:
            words = self.tr("%n lesson(s) of today to mark", "", len(open_lessons))
            first = open_lessons[0]
            return "check-check", words, self.tr("Mark"), lambda: self._open_lesson(first)
        if today.day.day >= DUE_FROM_DAY:
            month = context.language.month(today.day.year, today.day.month)
            words = self.tr("Package for {month}").format(month=month)
            return "send", words, self.tr("Prepare"), lambda: context.open_page("exchange")
        return None

    def _protect(self) -> None:
        page = self._context.open_page("settings")
        if page is not None:
            page.show_section("protection")

    def _task_row(self, icon: str, words: str, verb: str, run: Callable[[], object]) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(10))
        line.addWidget(IconLabel(icon, "primary"))
        line.addWidget(ElidedLabel(words, "heading"), 1)
        button = SmallPrimaryButton(verb)
        button.setAccessibleName(f"{verb}: {words}")
        button.clicked.connect(lambda _checked=False: run())
        line.addWidget(button)
        return row

    def _event_row(self, event: EventRow) -> QWidget:
        language = self._context.language
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(12))
        day = Label(language.day_month(event.starts_on), "heading")
        day.setMinimumWidth(theme.px(DAY_WIDTH))
        line.addWidget(day)
        title = event.title(str(language.language))
        link = LinkButton()
        link.setText(
            link.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, theme.px(260))
        )
        link.setToolTip(title)
        link.setAccessibleName(title)
        link.clicked.connect(lambda: self._context.open_record("event", event.id))
        line.addWidget(link)
        line.addStretch(1)
        return row

    def _lesson_row(self, lesson: BoardLesson) -> QWidget:
        language = self._context.language
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(12))
        line.addWidget(
            Label(
                f"{language.day_month(lesson.key.day)}, {language.weekday(lesson.key.day)}",
                "heading",
            )
        )
        title = f"{lesson.title} · {lesson.school}" if lesson.school else lesson.title
        line.addWidget(ElidedLabel(title), 1)
        return row
