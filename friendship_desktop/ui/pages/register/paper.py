"""Entering a sheet that was filled by hand: the cursor goes as on paper, lesson after lesson."""

from __future__ import annotations

from typing import TYPE_CHECKING

from friendship_desktop.rules.sheet_code import SheetName
from friendship_desktop.ui.widgets.banners import Banner

if TYPE_CHECKING:
    from friendship_desktop.ui.pages.register.page import RegisterPage


class PaperEntry(Banner):
    """The line over the register while a sheet is entered; hidden otherwise.

    The grid itself goes down after each mark; from the last learner this goes on to the next lesson.
    """

    def __init__(self, page: RegisterPage) -> None:
        super().__init__("", "info", "clipboard-list")
        self._page = page
        self._name: SheetName | None = None
        self.done = self.add_action("", self.stop)
        self.setVisible(False)
        page.grid.bottom_reached.connect(self.go_on)

    def ask(self) -> None:
        """Ask which sheet, the group and month in view proposed."""
        from friendship_desktop.ui.dialogs.paper_sheet import Offer, PaperSheetDialog  # noqa: PLC0415 - asked for seldom

        page = self._page
        if page.group_id is None:
            return
        register, today = page.services.register, page.context.today()
        dialog = PaperSheetDialog(
            SheetName(page.group_id, page.month),
            Offer(
                {one.group_id for one in register.choices()},
                lambda month: register.open_sheets(month, today=today),
                today,
            ),
            page.context.language,
            page.context.messages.explain,
            page,
        )
        dialog.accepted.connect(lambda: self.start(dialog.chosen))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def start(self, name: SheetName) -> None:
        """Show a sheet, the cursor on the first learner without a mark of its first open lesson."""
        page = self._page
        self._name = name
        page.grid.from_paper = True
        page.chooser.choose(name.group_id)
        page.month = name.month
        self.setVisible(True)
        self._open_after(-1)

    def go_on(self) -> None:
        """Go to the next lesson that lacks marks, at last to one that was left with gaps."""
        sheet, key = self._page.model.sheet, self._page.grid.lesson_in_view()
        column = sheet.column(key) if sheet is not None and key is not None else None
        if self._name is not None and column is not None:
            self._open_after(column)

    def follow(self) -> None:
        """Say which lesson the cursor is in; another group or month ends the entering."""
        page = self._page
        if self._name is None:
            return
        if (page.group_id, page.month) != (self._name.group_id, self._name.month):
            self.stop()
            return
        sheet, key = page.model.sheet, page.grid.lesson_in_view()
        column = sheet.column(key) if sheet is not None and key is not None else None
        if sheet is not None and key is not None and column is not None:
            self.show_text(
                self.tr("From paper: lesson {number} of {count}, {day}").format(
                    number=column + 1,
                    count=len(sheet.lessons),
                    day=page.context.language.day_month(key.day),
                )
            )

    def stop(self) -> None:
        """Go back to the ordinary register; every mark is saved already."""
        self._name = None
        self._page.grid.from_paper = False
        self.setVisible(False)
        self._page.grid.setFocus()

    def retranslate(self) -> None:
        """Name the button in the language of the screen and say the place again."""
        self.done.setText(self.tr("Done"))
        self._page.context.shortcuts.dress(self.done, "register.paper_done")
        self.follow()

    def _open_after(self, column: int) -> None:
        page = self._page
        page.refresh()  # the window shows the mark just made a moment later
        sheet = page.model.sheet
        left = sheet.to_enter() if sheet is not None else []
        if sheet is None or not left:
            self.stop()
            page.context.messages.say(
                self.tr("Every lesson of this sheet that is over is entered."),
                action_text=self.tr("Next sheet…"),
                action=self.ask,
            )
            return
        following = next((one for one in left if one > column), left[0])
        page.show_lesson(sheet.group_id, sheet.lessons[following].key)
