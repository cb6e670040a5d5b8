"""What can be done with a learner's row: card, guest, and the month as an Excel file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPoint
from PySide6.QtWidgets import QMenu

from friendship_desktop.errors import UserError
from friendship_desktop.rules.reference import label
from friendship_desktop.services.register.sheet import LearnerRow, LessonColumn
from friendship_desktop.ui.file_names import file_name
from friendship_desktop.ui.mark_words import mark_change_text

if TYPE_CHECKING:
    from friendship_desktop.ui.pages.register.page import RegisterPage


class LearnerActions(QObject):
    """Acts on learners for the page."""

    def __init__(self, page: RegisterPage) -> None:
        super().__init__(page)
        self._page = page

    def show_menu(self, index: QModelIndex, where: QPoint) -> None:
        """Offer what can be done with a learner, and with the cell under the pointer."""
        learner = self._page.model.learner(index.row())
        if learner is None:
            return
        menu = QMenu(self._page)
        if self._page.model.cell(index) is not None:
            menu.addAction(
                self.tr("Minutes late and note…"), lambda: self._page.marks.edit_note(index)
            )
        menu.addAction(
            self.tr("Open the card"),
            lambda: self._page.context.open_record("person", learner.person_id),
        )
        menu.addAction(
            self.tr("Away for some days…"), lambda: self.away(learner.person_id, learner.name)
        )
        if learner.is_guest:
            menu.addAction(self.tr("Take the guest into the group"), lambda: self._take_in(learner))
        menu.popup(where)

    def away(self, person_id: int, name: str) -> None:
        """Ask when a learner will be away; the register proposes the marks at once."""
        from friendship_desktop.ui.pages.schools.year import YearActions  # noqa: PLC0415 - made when asked for

        YearActions(self._page).away(person_id, name)

    def about(self, learner: LearnerRow) -> str:
        """Name the brothers and sisters: their groups, with the marks of the day in view."""
        page = self._page
        key = page.grid.lesson_in_view()
        day = min(key.day, page.context.today()) if key is not None else page.context.today()
        lines = []
        for one in page.services.families.siblings(page.services.actor, learner.person_id, day=day):
            groups = [
                self.tr("{group}: {mark}").format(
                    group=group.group,
                    mark=label("mark_code", group.mark, page.context.language.language),
                )
                if group.mark
                else group.group
                for group in one.groups
            ]
            note = ", ".join(groups) or self.tr("in no group")
            lines.append(
                self.tr("Brother or sister: {name} · {groups}").format(name=one.name, groups=note)
            )
        return "\n".join(lines)

    def history(self, learner: LearnerRow, lesson: LessonColumn) -> str:
        """Tell who changed a mark, when, from what to what: the latest changes first."""
        if lesson.lesson_id is None:
            return ""
        services = self._page.services
        changes = services.mark_history.of_cell(
            services.actor, lesson.lesson_id, learner.enrolment_id
        )
        language = self._page.context.language.language
        return "\n".join(mark_change_text(change, language) for change in changes)

    def add_guest(self, name: str) -> None:
        """Add somebody on trial from the lesson under the cursor on, or from today."""
        page = self._page
        key = page.grid.lesson_in_view()
        today = page.context.today()
        day = min(key.day, today) if key is not None else today
        if page.group_id is None:
            return
        try:
            stay = page.services.register.add_guest(page.services.actor, page.group_id, name, day)
        except UserError as error:
            page.context.messages.show(error)
            return
        page.refresh()
        page.grid.go(stay, key)
        page.saved.emit()

    def start_group(self) -> None:
        """Fill the sheet of a first group and open its register."""
        from friendship_desktop.ui.dialogs.house_start import open_start  # noqa: PLC0415 - made when asked for

        open_start(
            self._page.context, self._page, lambda group: self._page.open_record("group", group)
        )

    def bring_excel(self) -> None:
        """Bring over a register kept in Excel."""
        from friendship_desktop.ui.dialogs.import_book import open_import  # noqa: PLC0415 - the same

        open_import(self._page.context, self._page)

    def save_excel(self) -> None:
        """Ask where to, and write the month in view as an Excel file."""
        page = self._page
        sheet = page.model.sheet
        if sheet is None:
            return
        proposal = file_name(sheet.title, ending=f" {sheet.month:%Y-%m}.xlsx")
        path = page.context.ask.save_path(
            page, self.tr("Save the month as Excel"), proposal, "Excel (*.xlsx)"
        )
        if path is None:
            return
        language = page.context.language.language
        group_id = sheet.group_id
        page.context.jobs.start(
            lambda progress: page.services.documents.register_workbook(  # noqa: ARG005 - quick, nothing to cancel
                group_id, sheet.month, path, language=language, today=sheet.today
            ),
            done=self._say_written,
            title=self.tr("Writing the Excel file"),
        )

    def _say_written(self, path: Path) -> None:
        self._page.context.messages.say(self.tr("Saved: {name}").format(name=path.name))

    def _take_in(self, learner: LearnerRow) -> None:
        page = self._page
        try:
            page.services.enrolments.take_in_guest(page.services.actor, learner.enrolment_id)
        except UserError as error:
            page.context.messages.show(error)
            return
        page.context.messages.say(
            self.tr("Taken into the group."), action_text=self.tr("Undo"), action=page.undo
        )
