"""What can be done with a lesson from its head: topic, cancel, add."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from friendship_desktop.errors import UserError
from friendship_desktop.rules.codes import NOT_HELD, LessonStatus
from friendship_desktop.rules.dates import month_end
from friendship_desktop.services.register.sheet import LessonColumn
from friendship_desktop.ui.pages.register.model import FIRST_LESSON

if TYPE_CHECKING:
    from friendship_desktop.ui.pages.register.page import RegisterPage


class LessonActions(QObject):
    """Acts on lessons for the page; each refusal is said, nothing half done stays."""

    def __init__(self, page: RegisterPage) -> None:
        super().__init__(page)
        self._page = page

    def show_menu(self, column: int) -> None:
        """Offer what can be done with the lesson of a column."""
        lesson = self._page.model.lesson(column)
        if lesson is None:
            return
        menu = QMenu(self._page)
        if lesson.is_locked:
            menu.addAction(self.tr("Reopen the lesson…"), lambda: self._reopen(lesson))
        else:
            self._fill(menu, lesson, column)
        menu.popup(QCursor.pos())

    def _fill(self, menu: QMenu, lesson: LessonColumn, column: int) -> None:
        menu.addAction(self.tr("Topic and homework…"), lambda: self.describe(lesson))
        if lesson.status == LessonStatus.CANCELLED:
            menu.addAction(
                self.tr("The lesson took place after all"), lambda: self._restore(lesson)
            )
        elif lesson.status != LessonStatus.MOVED:
            menu.addAction(self.tr("Move or change…"), lambda: self._move(lesson))
        if lesson.status == LessonStatus.MOVED:
            menu.addAction(self.tr("Take the move back"), lambda: self._restore(lesson))
        elif lesson.status != LessonStatus.CANCELLED and not lesson.marked:
            menu.addAction(self.tr("The lesson was cancelled…"), lambda: self._cancel(lesson))
            if lesson.lesson_id is not None:
                menu.addAction(self.tr("Remove the lesson"), lambda: self._remove(lesson))
        if not lesson.is_future and lesson.status not in NOT_HELD:
            menu.addAction(self.tr("The rest were present"), lambda: self._rest(column))

    def add(self) -> None:
        """Ask for a date and write a lesson down on it."""
        from friendship_desktop.ui.dialogs.lesson import DateDialog  # noqa: PLC0415 - made when asked for

        page, group_id = self._page, self._page.group_id
        if group_id is None:
            return
        today = page.context.today()
        proposal = today if page.month <= today <= month_end(page.month) else page.month
        dialog = DateDialog(page.month, proposal, page)
        dialog.accepted.connect(lambda: self._add_on(group_id, dialog.draft()))
        dialog.open()

    def _add_on(self, group_id: int, day: dt.date) -> None:
        page = self._page

        def write() -> None:
            key = page.services.register.add_lesson(
                page.services.actor, group_id, day, today=page.context.today()
            )
            page.show_lesson(group_id, key)

        self._try(write)

    def describe(self, lesson: LessonColumn) -> None:
        """Ask for topic, homework and hours of a lesson; the next topic of the programme is offered."""
        from friendship_desktop.ui.dialogs.lesson import LessonDialog  # noqa: PLC0415 - the same

        services, group = self._page.services, self._group()
        offer = None if lesson.topic else services.programmes.offer(group, lesson.key)
        topics = services.programmes.of_group(
            services.actor, group, today=self._page.context.today()
        ).topics
        dialog = LessonDialog(self._named(lesson), lesson, self._page, topics, offer)

        def save() -> None:
            draft = dialog.draft()
            self._page.services.register.describe_lesson(
                self._page.services.actor,
                self._group(),
                lesson.key,
                topic=draft.topic,
                homework=draft.homework,
                half_hours=draft.half_hours,
                topic_id=draft.topic_id,
            )

        dialog.accepted.connect(lambda: self._try(save))
        dialog.open()

    def _cancel(self, lesson: LessonColumn) -> None:
        from friendship_desktop.ui.dialogs.lesson import ReasonDialog  # noqa: PLC0415 - the same

        dialog = ReasonDialog(self._named(lesson), self._page)
        register, actor = self._page.services.register, self._page.services.actor
        dialog.accepted.connect(
            lambda: self._try(
                lambda: register.cancel_lesson(
                    actor, self._group(), lesson.key, reason=dialog.draft()
                )
            )
        )
        dialog.open()

    def _reopen(self, lesson: LessonColumn) -> None:
        from friendship_desktop.ui.dialogs.lesson import ReopenDialog  # noqa: PLC0415 - the same

        lesson_id = lesson.lesson_id
        if lesson_id is None:
            return
        dialog = ReopenDialog(self._named(lesson), self._page)
        services, explain = self._page.services, self._page.context.messages.explain

        def write() -> None:
            services.locking.reopen(services.actor, lesson_id, dialog.draft())

        dialog.submitted.connect(lambda: dialog.save(write, explain))
        dialog.accepted.connect(self._page.saved)
        dialog.open()

    def _move(self, lesson: LessonColumn) -> None:
        page = self._page.context.open_page("timetable")
        if page is not None and hasattr(page, "move_lesson"):
            page.move_lesson(self._group(), lesson.key)

    def _restore(self, lesson: LessonColumn) -> None:
        services = self._page.services
        self._try(
            lambda: services.register.restore_lesson(services.actor, self._group(), lesson.key)
        )

    def _remove(self, lesson: LessonColumn) -> None:
        services = self._page.services
        self._try(
            lambda: services.register.remove_lesson(services.actor, self._group(), lesson.key)
        )

    def _rest(self, column: int) -> None:
        row = max(0, self._page.grid.currentIndex().row())
        self._page.grid.setCurrentIndex(self._page.model.index(row, max(FIRST_LESSON, column)))
        self._page.marks.rest_present()

    def _named(self, lesson: LessonColumn) -> str:
        day = self._page.context.language.day_month(lesson.key.day)
        return self.tr("Lesson, {day}").format(day=day)

    def _group(self) -> int:
        group_id = self._page.group_id
        if group_id is None:
            raise RuntimeError("a lesson in view belongs to a group")
        return group_id

    def _try(self, write: Callable[[], object]) -> None:
        try:
            write()
        except UserError as error:
            self._page.context.messages.show(error)
        else:
            self._page.saved.emit()
