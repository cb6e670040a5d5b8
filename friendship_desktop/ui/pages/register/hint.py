"""What stands over a register in which nothing can be marked yet: why, and the first step."""

from __future__ import annotations

from collections.abc import Callable

from friendship_desktop.services.register.sheet import Sheet
from friendship_desktop.ui.widgets.banners import Banner


class RegisterHint(Banner):
    """Says that learners or lessons are missing; hidden when both are there."""

    def __init__(self, open_group: Callable[[], object], add_lesson: Callable[[], object]) -> None:
        super().__init__("", "info")
        self._open = self.add_action("", open_group)
        self._add = self.add_action("", add_lesson)

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Look at a sheet and say what it lacks."""
        lacks_learners = sheet is not None and not sheet.learners
        lacks_lessons = sheet is not None and not sheet.lessons
        if lacks_learners:
            self.show_text(
                self.tr(
                    "Nobody learns in this group in this month. Enrol learners in its card, and their names stand here; whoever comes to try is typed into the row “+ Guest”."
                )
            )
        elif lacks_lessons:
            self.show_text(
                self.tr(
                    "There is no lesson in this month. Give the group its days and times in its card, or add a single lesson here."
                )
            )
        self._open.setText(self.tr("Open the group"))
        self._add.setText(self.tr("Add a lesson"))
        self._add.setVisible(lacks_lessons and not lacks_learners)
        self.setVisible(lacks_learners or lacks_lessons)
