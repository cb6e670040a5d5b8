"""What is done with marks: one, many pasted, the rest of a lesson, minutes late and a note."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject

from friendship_desktop.errors import UserError
from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.services.register.sheet import CellMark

if TYPE_CHECKING:
    from friendship_desktop.ui.pages.register.page import RegisterPage


class MarkActions(QObject):
    """Writes marks for the page; each refusal is said and the cells stay as they were."""

    def __init__(self, page: RegisterPage) -> None:
        super().__init__(page)
        self._page = page

    def write(self, wishes: Sequence[CellMark]) -> None:
        """Save marks at once."""
        page, group_id = self._page, self._page.group_id
        if group_id is None:
            return
        register, actor, today = page.services.register, page.services.actor, page.context.today()
        try:
            if len(wishes) == 1:
                register.mark(actor, group_id, wishes[0], today=today)
            else:
                register.paste(actor, group_id, wishes, today=today)
        except UserError as error:
            page.context.messages.show(error)
            return
        page.saved.emit()

    def rest_present(self) -> None:
        """Mark everybody without a mark in the lesson under the cursor as present."""
        page = self._page
        key = page.grid.lesson_in_view()
        if key is None or page.group_id is None:
            return
        try:
            saved = page.services.register.mark_rest_present(
                page.services.actor, page.group_id, key, today=page.context.today()
            )
        except UserError as error:
            page.context.messages.show(error)
            return
        if saved.cells:
            page.saved.emit()
            page.context.messages.say(
                self.tr("%n learner(s) marked present", "", saved.cells),
                action_text=self.tr("Undo"),
                action=page.undo,
            )
            page.paper.go_on()

    def edit_note(self, index: QModelIndex) -> None:
        """Ask for minutes late and a note; minutes make a mark that was none a late one."""
        from friendship_desktop.ui.dialogs.lesson import NoteDialog  # noqa: PLC0415 - the same

        page = self._page
        learner, lesson, cell = (
            page.model.learner(index.row()),
            page.model.lesson(index.column()),
            page.model.cell(index),
        )
        if (
            learner is None
            or lesson is None
            or cell is None
            or not cell.is_enrolled
            or lesson.is_future
        ):
            return
        dialog = NoteDialog(learner.name, cell, page)

        def save() -> None:
            minutes, note = dialog.draft()
            code = MarkCode.LATE if minutes else cell.code
            if code is not None:
                self.write([CellMark(lesson.key, learner.enrolment_id, code, minutes, note)])

        dialog.accepted.connect(save)
        dialog.open()

    def say_unread(self, count: int) -> None:
        """Tell that some pasted cells held nothing the register knows."""
        self._page.context.messages.say(
            self.tr(
                "%n pasted cell(s) held no mark of the register and stayed as they were.", "", count
            ),
            "warning",
        )
