"""Paper and Excel files, made from the House's data as they were on a date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.progress import Progress, Silent
from friendship_desktop.reports.acts import RecoverySheet
from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.reports.register import RegisterSheet
from friendship_desktop.reports.writer import Rendered, render
from friendship_desktop.rules.dates import month_end
from friendship_desktop.services.archive.past import house_on
from friendship_desktop.services.documents.letterhead import letterhead
from friendship_desktop.services.documents.register_paper import groups_in_use, register_papers
from friendship_desktop.services.documents.register_workbook import write_month
from friendship_desktop.services.register.reading import read_sheet
from friendship_desktop.store.database import Database
from friendship_desktop.texts import Language, Texts


class Documents:
    """Makes documents; their language is chosen apart from the screen's."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def registers(
        self,
        group_ids: Sequence[int] | None,
        month: dt.date,
        *,
        language: PaperLanguage,
        today: dt.date,
        blank: bool = False,
        as_of: dt.date | None = None,
        progress: Progress | None = None,
    ) -> list[RegisterSheet]:
        """Collect F-02 of some groups, or of all in use, for a month; drawing comes after.

        With `as_of` everything stands as it stood when that day ended: the list, the marks, every
        name. Raises UserError E_NO_GROUP, E_NOTHING_TO_PRINT, E_AS_OF_FUTURE, E_AS_OF_EARLY.
        """
        watch = progress or Silent()
        if as_of is not None and as_of > today:
            raise UserError("E_AS_OF_FUTURE", field="as_of")
        day = as_of or today
        # A register is dated by its month's last day, or by today while the month still runs.
        dated = min(month_end(month), day)
        with self._house(as_of, group_ids, month) as session:
            ids = groups_in_use(session) if group_ids is None else list(group_ids)
            head = letterhead(session, dated)
            watch.step(0, len(ids))
            sheets = register_papers(
                session, ids, month, head, language=language, blank=blank, today=day
            )
        if not sheets:
            raise UserError("E_NOTHING_TO_PRINT")
        return sheets

    @contextmanager
    def _house(
        self, as_of: dt.date | None, group_ids: Sequence[int] | None, month: dt.date
    ) -> Iterator[Session]:
        """Give the House of now, or of the end of a day."""
        with self._database.read() as session:
            if as_of is None:
                yield session
                return
            with house_on(session, as_of, group_ids, month) as past:
                yield past

    def recovery_sheet(self, code: str, *, today: dt.date) -> Rendered:
        """Draw the sheet with the recovery code; it is kept nowhere."""
        with self._database.read() as session:
            head = letterhead(session, today)
        sheet = RecoverySheet(head.house, code, head.house_code, today)
        return render([sheet])

    def register_workbook(
        self, group_id: int, month: dt.date, path: Path, *, language: Language, today: dt.date
    ) -> Path:
        """Write a group's month as an Excel file, as the screen shows it."""
        with self._database.read() as session:
            first = month.replace(day=1)
            sheet = read_sheet(session, group_id, first, month_end(first), today)
        write_month(sheet, path, Texts(language))
        return path
