"""What can be done with a lesson of the week: move, cancel, make up, add, go to its register."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from friendship_desktop.errors import UserError
from friendship_desktop.rules.codes import LessonStatus
from friendship_desktop.services.calendar.clashes import Clash
from friendship_desktop.services.calendar.lessons import WeekLesson
from friendship_desktop.services.calendar.places import LessonPlace
from friendship_desktop.services.register.board import BoardLesson
from friendship_desktop.services.register.sheet import LessonKey
from friendship_desktop.ui.dialogs.lesson import ReasonDialog
from friendship_desktop.ui.dialogs.lesson_place import LessonMove, LessonOffer, LessonPlaceDialog
from friendship_desktop.ui.undoing import undo

if TYPE_CHECKING:
    from friendship_desktop.ui.pages.timetable.page import TimetablePage

TEN, USUAL = 600, 80


class LessonActs(QObject):
    """Acts for the page; what was done is said with Undo, a refusal beside its field."""

    def __init__(self, page: TimetablePage) -> None:
        super().__init__(page)
        self._page = page
        self.dialog: LessonPlaceDialog | None = None

    # --- moving ---------------------------------------------------------------------------------

    def open(self, one: WeekLesson) -> None:
        """Ask for another day, time, room or teacher."""
        if one.lesson.takes_place:
            self._ask_move(one.lesson, one.lesson.key.day)

    def drop(self, one: WeekLesson, day: dt.date) -> None:
        """Ask whether the lesson let go on a day moves there once or every week."""
        if one.lesson.takes_place:
            self._ask_move(one.lesson, day)

    def _ask_move(self, lesson: BoardLesson, day: dt.date) -> None:
        services = self._page.services
        group_id, key = lesson.group_id, lesson.key

        def check(move: LessonMove, _group: int | None) -> Sequence[Clash]:
            return services.lessons.clashes(
                services.actor,
                group_id,
                move.place,
                key=key,
                slot_id=lesson.slot_id if move.weekly else None,
                language=self._language(),
            )

        def save(move: LessonMove, _group: int | None) -> object:
            act = services.lessons.change_weekly if move.weekly else services.lessons.change
            return act(
                services.actor,
                group_id,
                key,
                move.place,
                today=self._page.context.today(),
                reason=move.reason,
            )

        offer = self._offer(self.tr("Move or change the lesson"), self.tr("Save"), lesson, day)
        self._ask(
            replace(offer, with_weekly=lesson.slot_id is not None and not lesson.marked),
            check,
            save,
            self.tr("The lesson was changed."),
        )

    def make_up(self, one: WeekLesson) -> None:
        """Ask when a cancelled lesson is made up for."""
        services, lesson = self._page.services, one.lesson

        def check(move: LessonMove, _group: int | None) -> Sequence[Clash]:
            return services.lessons.clashes(
                services.actor, lesson.group_id, move.place, language=self._language()
            )

        def save(move: LessonMove, _group: int | None) -> LessonKey:
            return services.lessons.make_up(
                services.actor,
                lesson.group_id,
                lesson.key,
                move.place,
                today=self._page.context.today(),
                reason=move.reason,
            )

        day = lesson.key.day + dt.timedelta(days=1)
        offer = self._offer(self.tr("Make up for the lesson"), self.tr("Add"), lesson, day)
        self._ask(offer, check, save, self.tr("The lesson that makes up for it was added."))

    def add(self) -> None:
        """Ask for a lesson beside the timetable."""
        services, page = self._page.services, self._page
        groups = [
            (f"{one.school} · {one.title}" if one.school else one.title, one.group_id)
            for one in services.register.choices()
        ]
        if not groups:
            return

        def check(move: LessonMove, group: int | None) -> Sequence[Clash]:
            if group is None:
                return ()
            return services.lessons.clashes(
                services.actor, group, move.place, language=self._language()
            )

        def save(move: LessonMove, group: int | None) -> LessonKey:
            return services.lessons.add(
                services.actor,
                group or 0,
                move.place,
                today=page.context.today(),
                reason=move.reason,
            )

        today = page.context.today()
        day = today if page.monday <= today <= page.monday + dt.timedelta(days=6) else page.monday
        offer = LessonOffer(
            title=self.tr("Add a lesson"),
            verb=self.tr("Add"),
            place=LessonPlace(day, TEN, TEN + USUAL),
            rooms=list(services.lessons.rooms(services.actor)),
            teachers=services.lessons.teachers(services.actor),
            language=page.context.language.language,
            groups=groups,
        )
        self._ask(offer, check, save, self.tr("The lesson was added."))

    def _offer(self, title: str, verb: str, lesson: BoardLesson, day: dt.date) -> LessonOffer:
        services = self._page.services
        starts = TEN if lesson.starts_at is None else lesson.starts_at
        ends = starts + USUAL if lesson.ends_at is None else lesson.ends_at
        return LessonOffer(
            title=f"{title}: {lesson.title}",
            verb=verb,
            place=LessonPlace(day, starts, ends, lesson.room, lesson.teacher_id),
            rooms=list(services.lessons.rooms(services.actor)),
            teachers=services.lessons.teachers(services.actor),
            language=self._page.context.language.language,
        )

    def _ask(
        self,
        offer: LessonOffer,
        check: Callable[[LessonMove, int | None], Sequence[Clash]],
        save: Callable[[LessonMove, int | None], object],
        done: str,
    ) -> None:
        page = self._page
        dialog = LessonPlaceDialog(offer, check, save, page.context.messages.explain, page)
        dialog.accepted.connect(lambda: self._say(done))
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    # --- the rest -------------------------------------------------------------------------------

    def cancel(self, one: WeekLesson) -> None:
        """Ask why a lesson does not take place."""
        services, lesson, page = self._page.services, one.lesson, self._page
        day = page.context.language.day_month(lesson.key.day)
        dialog = ReasonDialog(f"{lesson.title}, {day}", page)
        dialog.finished.connect(dialog.deleteLater)
        dialog.accepted.connect(
            lambda: self._try(
                lambda: services.register.cancel_lesson(
                    services.actor, lesson.group_id, lesson.key, reason=dialog.draft()
                ),
                self.tr("The lesson was cancelled."),
            )
        )
        dialog.open()

    def restore(self, one: WeekLesson) -> None:
        """Take a cancellation or a move back."""
        services, lesson = self._page.services, one.lesson
        self._try(
            lambda: services.register.restore_lesson(services.actor, lesson.group_id, lesson.key),
            self.tr("The lesson takes place at its old time."),
        )

    def remove(self, one: WeekLesson) -> None:
        """Take back a lesson that was added by mistake."""
        services, lesson = self._page.services, one.lesson
        self._try(
            lambda: services.register.remove_lesson(services.actor, lesson.group_id, lesson.key),
            self.tr("The lesson was removed."),
        )

    def open_register(self, one: WeekLesson) -> None:
        """Show the register at the lesson."""
        page = self._page.context.open_page("attendance")
        if page is not None and hasattr(page, "show_lesson"):
            page.show_lesson(one.lesson.group_id, one.lesson.key)

    def show_menu(self, one: WeekLesson) -> None:
        """Offer what can be done with a lesson."""
        lesson, menu = one.lesson, QMenu(self._page)
        if lesson.takes_place:
            menu.addAction(self.tr("Move or change…"), lambda: self.open(one))
        if lesson.status is LessonStatus.PLANNED:
            menu.addAction(self.tr("The lesson was cancelled…"), lambda: self.cancel(one))
        if lesson.status is LessonStatus.CANCELLED:
            menu.addAction(self.tr("Make up for it…"), lambda: self.make_up(one))
            menu.addAction(self.tr("The lesson took place after all"), lambda: self.restore(one))
        if lesson.status is LessonStatus.MOVED:
            menu.addAction(self.tr("Take the move back"), lambda: self.restore(one))
        if lesson.lesson_id is not None and lesson.slot_id is None and not lesson.marked:
            menu.addAction(self.tr("Remove the lesson"), lambda: self.remove(one))
        menu.addAction(self.tr("Open the register"), lambda: self.open_register(one))
        menu.popup(QCursor.pos())

    def _language(self) -> str:
        return str(self._page.context.language.language)

    def _try(self, act: Callable[[], object], done: str) -> None:
        try:
            act()
        except UserError as error:
            self._page.context.messages.show(error)
        else:
            self._say(done)

    def _say(self, done: str) -> None:
        context = self._page.context
        context.messages.say(done, action_text=self.tr("Undo"), action=lambda: undo(context))
        self._page.saved.emit()
