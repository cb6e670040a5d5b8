"""The papers of the timetable: the week on one A4 (F-23), the hours of teachers (F-22)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from friendship_desktop.ui.dialogs.preview import Paper, PaperChoice
from friendship_desktop.ui.printing import print_paper

if TYPE_CHECKING:
    from friendship_desktop.ui.pages.timetable.page import TimetablePage


def print_week(
    page: TimetablePage, group_id: int | None, person_id: int | None, room_id: int | None
) -> None:
    """Preview F-23 of what the page is filtered by; without a filter of the whole House."""
    services, today = page.services, page.context.today()

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
        return Paper(drawn.data, drawn.missing_letters)

    print_paper(page.context, page, draw, "F-23.pdf")


def print_hours(page: TimetablePage, day: dt.date) -> None:
    """Preview F-22 of the month of a day: of the teacher the page is filtered by, or of all."""
    services, today = page.services, page.context.today()
    chosen = page.filters[2].currentData()

    def draw(choice: PaperChoice, progress: Any) -> Paper:
        sheets = services.timetable_papers.hours(
            services.actor,
            None if chosen is None else [chosen],
            day,
            language=choice.language,
            today=today,
        )
        drawn = services.timetable_papers.draw(sheets, progress=progress)
        return Paper(drawn.data, drawn.missing_letters)

    print_paper(page.context, page, draw, f"F-22 {day:%Y-%m}.pdf")
