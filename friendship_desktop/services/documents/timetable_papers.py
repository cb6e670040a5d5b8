"""Papers of the timetable: F-22, the hours a teacher taught, and F-23, the week on one A4."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from friendship_desktop.errors import UserError
from friendship_desktop.progress import Progress
from friendship_desktop.reports.document import Labels, PaperLanguage
from friendship_desktop.reports.hours import TITLE as HOURS
from friendship_desktop.reports.hours import HoursSheet
from friendship_desktop.reports.timetable import TITLE as WEEK
from friendship_desktop.reports.timetable import Timetable
from friendship_desktop.reports.writer import Rendered, render, write
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.dates import month_end
from friendship_desktop.services.documents.hours_paper import hours_sheet, teachers_with_hours
from friendship_desktop.services.documents.letterhead import letterhead
from friendship_desktop.services.documents.timetable_paper import weekly_timetable
from friendship_desktop.store.database import Database

Papers = Sequence[HoursSheet] | Sequence[Timetable]


class TimetablePapers:
    """Makes the papers of the timetable; their language is chosen apart from the screen's."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def hours(
        self,
        actor: Actor,
        person_ids: Sequence[int] | None,
        month: dt.date,
        *,
        language: PaperLanguage,
        today: dt.date,
    ) -> list[HoursSheet]:
        """Collect F-22 of some teachers, or of all who taught in a month.

        Raises UserError E_NO_HOURS, E_NOT_FOUND.
        """
        require(actor, "document.print")
        with self._database.read() as session:
            head = letterhead(session, min(month_end(month), today))
            ids = teachers_with_hours(session, month) if person_ids is None else person_ids
            if not ids:
                raise UserError("E_NO_HOURS")
            return [hours_sheet(session, one, month, head, language=language) for one in ids]

    def week(
        self,
        actor: Actor,
        *,
        language: PaperLanguage,
        today: dt.date,
        group_id: int | None = None,
        person_id: int | None = None,
        room_id: int | None = None,
    ) -> list[Timetable]:
        """Collect F-23 of a group, a teacher, a room (for its door), or of the whole House.

        Raises UserError E_NOT_FOUND, E_NOTHING_TO_PRINT.
        """
        require(actor, "document.print")
        with self._database.read() as session:
            return [
                weekly_timetable(
                    session,
                    letterhead(session, today),
                    language=language,
                    group_id=group_id,
                    person_id=person_id,
                    room_id=room_id,
                )
            ]

    def draw(self, papers: Papers, *, progress: Progress | None = None) -> Rendered:
        """Draw papers for a preview or a printer."""
        return render(papers, title=_title(papers), progress=progress)

    def write(self, papers: Papers, path: Path, *, progress: Progress | None = None) -> Rendered:
        """Draw papers into one PDF file."""
        return write(papers, path, title=_title(papers), progress=progress)


def _title(papers: Papers) -> str:
    return Labels(papers[0].language).text(HOURS if isinstance(papers[0], HoursSheet) else WEEK)
