"""Papers of the timetable: F-22, the hours a teacher taught, and F-23, the week on one A4."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from friendship_desktop.errors import UserError
from friendship_desktop.progress import Progress, Silent
from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.reports.hours import HoursSheet
from friendship_desktop.reports.timetable import Timetable
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.dates import month_end
from friendship_desktop.services.documents.hours_paper import hours_sheet, teachers_with_hours
from friendship_desktop.services.documents.letterhead import letterhead
from friendship_desktop.services.documents.timetable_paper import weekly_timetable
from friendship_desktop.store.database import Database


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
        progress: Progress | None = None,
    ) -> list[HoursSheet]:
        """Collect F-22 of some teachers, or of all who taught in a month.

        Raises UserError E_NO_HOURS, E_NOT_FOUND, CancelledError.
        """
        require(actor, "document.print")
        with self._database.read() as session:
            head = letterhead(session, min(month_end(month), today))
            ids = teachers_with_hours(session, month) if person_ids is None else person_ids
            if not ids:
                raise UserError("E_NO_HOURS")
            watch, sheets = progress or Silent(), []
            for done, one in enumerate(ids):
                watch.step(done, len(ids))
                sheets.append(hours_sheet(session, one, month, head, language=language))
        return sheets

    def week(
        self,
        actor: Actor,
        *,
        language: PaperLanguage,
        today: dt.date,
        group_ids: Sequence[int] = (),
        person_ids: Sequence[int] = (),
        room_ids: Sequence[int] = (),
        progress: Progress | None = None,
    ) -> list[Timetable]:
        """Collect F-23 of each group, teacher and room (for its door), or of the whole House.

        Of several, who has no lesson is left out. Raises UserError E_NOT_FOUND, E_NOTHING_TO_PRINT,
        CancelledError.
        """
        require(actor, "document.print")
        watch = progress or Silent()
        asked = (("group_id", group_ids), ("person_id", person_ids), ("room_id", room_ids))
        subjects = [{name: one} for name, ids in asked for one in ids] or [{}]
        sheets = []
        with self._database.read() as session:
            head = letterhead(session, today)
            for done, subject in enumerate(subjects):
                watch.step(done, len(subjects))
                sheet = weekly_timetable(session, head, language=language, **subject)
                sheets += [sheet] if sheet.meetings else []
        if not sheets:
            raise UserError("E_NOTHING_TO_PRINT")
        return sheets
