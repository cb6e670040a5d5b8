"""Sends registers to teachers and takes in what comes back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.codes import LessonStatus, MarkCode
from friendship_desktop.rules.dates import month_start
from friendship_desktop.services.editing import put
from friendship_desktop.services.programme_reading import topic_of_words
from friendship_desktop.services.register.sheet import CellMark
from friendship_desktop.services.register.writing import find_lesson, make_lesson, write_marks
from friendship_desktop.services.travelling.comparing import compare
from friendship_desktop.services.travelling.result import CHOOSABLE, TAKEN, Line, Returned, What
from friendship_desktop.services.travelling.sending import sent_register
from friendship_desktop.sheets.travelling import travelling_bytes
from friendship_desktop.sheets.travelling_back import ReturnedRegister, read_travelling
from friendship_desktop.store import files
from friendship_desktop.store.database import Database, Unit
from friendship_desktop.texts import Language, Texts


class Travelling:
    """Sends registers to teachers and takes in what comes back."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def write(
        self,
        actor: Actor,
        group_id: int,
        month: dt.date,
        path: Path,
        *,
        language: Language,
        today: dt.date,
    ) -> Path:
        """Write a group's month for a teacher to fill in, in the letters of a language.

        Raises UserError E_NO_GROUP, E_READONLY, E_FULL, E_DISK; then an older file is untouched.
        """
        require(actor, "register.mark")
        with self._database.read() as session:
            sent = sent_register(session, group_id, month_start(month), Texts(language), today)
        with files.refusals(path):
            files.write(path, travelling_bytes(sent))
        return path

    def read(self, file: Path) -> ReturnedRegister:
        """Read a file that came back, without touching the House.

        Raises UserError E_NO_FILE, E_SHEET, E_SHEET_PASSWORD, E_SHEET_SIZE, E_SHEET_EMPTY,
        E_TRAVEL_FILE, E_TRAVEL_NEWER.
        """
        return read_travelling(file)

    def preview(self, actor: Actor, book: ReturnedRegister, *, today: dt.date) -> Returned:
        """Tell what a file would change; nothing is written (E_TRAVEL_HOUSE, E_TRAVEL_GROUP)."""
        require(actor, "register.mark")
        with self._database.read() as session:
            return compare(session, book, today)

    def take(
        self,
        actor: Actor,
        book: ReturnedRegister,
        *,
        today: dt.date,
        lines: Collection[Line] | None = None,
    ) -> Returned:
        """Write the chosen lines of a preview in one step that can be undone.

        Without `lines` everything is taken but conflicts. A line that is no longer as it was shown,
        because the program was changed meanwhile, is left out. Raises what `preview` raises, and
        what the register refuses; then nothing was changed.
        """
        require(actor, "register.mark")
        with self._database.write(actor.account_id, "register.travelled") as unit:
            result = compare(unit.session, book, today)
            chosen = [
                line
                for line in result.lines
                if line.finding in (CHOOSABLE if lines is not None else TAKEN)
                and (lines is None or line in lines)
            ]
            _write(unit, result.group_id, chosen, today)
            return replace(result, taken=len(chosen), change_id=unit.change_id)


def _write(unit: Unit, group_id: int, lines: Collection[Line], today: dt.date) -> None:
    wishes = [
        CellMark(line.key, line.enrolment_id, MarkCode(line.new) if line.new else None)
        for line in lines
        if line.enrolment_id is not None
    ]
    if wishes:
        write_marks(unit, group_id, wishes, today=today)
    for line in lines:
        if line.what is What.MARK:
            continue
        lesson = find_lesson(unit, group_id, line.key) or make_lesson(
            unit, group_id, line.key, LessonStatus.PLANNED
        )
        values: dict[str, object] = {str(line.what): line.new or None}
        if line.what is What.TOPIC:
            values["topic_id"] = topic_of_words(unit.session, group_id, line.new)
        put(lesson, values)
