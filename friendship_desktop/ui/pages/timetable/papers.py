"""The papers of the timetable: the week on one A4 (F-23), the hours of teachers (F-22)."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtWidgets import QWidget

from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.preview import Paper, PaperChoice
from friendship_desktop.ui.printing import print_paper


def print_week(
    context: PageContext[Any],
    parent: QWidget,
    group_id: int | None = None,
    person_id: int | None = None,
    room_id: int | None = None,
) -> None:
    """Preview F-23 of a group, a teacher or a room; without any of them of the whole House."""
    services, today = context.services, context.today()

    def draw(choice: PaperChoice, progress: Any) -> Paper:
        sheets = services.timetable_papers.week(
            services.actor,
            language=choice.language,
            today=today,
            group_id=group_id,
            person_id=person_id,
            room_id=room_id,
        )
        drawn = services.timetable_papers.draw(sheets, progress=progress)
        return Paper.of(drawn)

    print_paper(context, parent, draw, "F-23.pdf")


def print_hours(
    context: PageContext[Any], parent: QWidget, day: dt.date, person_id: int | None = None
) -> None:
    """Preview F-22 of the month of a day: of one teacher, or of all who taught in it."""
    services, today = context.services, context.today()

    def draw(choice: PaperChoice, progress: Any) -> Paper:
        sheets = services.timetable_papers.hours(
            services.actor,
            None if person_id is None else [person_id],
            day,
            language=choice.language,
            today=today,
        )
        drawn = services.timetable_papers.draw(sheets, progress=progress)
        return Paper.of(drawn)

    print_paper(context, parent, draw, f"F-22 {day:%Y-%m}.pdf")
