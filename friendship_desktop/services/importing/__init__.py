"""Brings a register kept in Excel into the House: read, matched, stored in one undoable step."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from friendship_desktop.memory import without_collecting
from friendship_desktop.progress import Progress, Silent
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.names import full_name
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.importing.known import Known
from friendship_desktop.services.importing.plan import Plan
from friendship_desktop.services.importing.result import Duplicate, ImportResult
from friendship_desktop.services.importing.storing import store
from friendship_desktop.sheets.book import BookPerson, BookRead
from friendship_desktop.sheets.register_book import read_register_book
from friendship_desktop.store.copies import Reason
from friendship_desktop.store.open_house import OpenHouse

__all__ = ["ImportResult", "Importing"]


class Importing:
    """Reads workbooks and stores what they say."""

    def __init__(self, house: OpenHouse, clock: Clock) -> None:
        self._house = house
        self._clock = clock

    def read(self, file: Path, *, progress: Progress | None = None) -> BookRead:
        """Read a workbook without touching the House.

        Raises UserError E_SHEET, E_SHEET_PASSWORD, E_SHEET_SIZE, E_SHEET_EMPTY, E_SHEET_NO_LIST.
        """
        return read_register_book(file, today=self._clock.today(), progress=progress)

    def preview(self, actor: Actor, book: BookRead) -> ImportResult:
        """Tell what storing would do; nothing is written and no copy is made."""
        require(actor, "import.preview")
        with without_collecting(), self._house.database.read() as session:
            plan = Plan(book, Known.read(session, _days(book)), self._clock).make()
        return _result(book, plan, _new_enrolments(plan), change_id=0)

    def store(
        self, actor: Actor, book: BookRead, *, progress: Progress | None = None
    ) -> ImportResult:
        """Store a workbook that was read, after a verified copy; undone as one step.

        A second time changes nothing. Raises UserError E_FORBIDDEN, E_BUSY, E_FULL, E_READONLY, and
        CancelledError; then nothing was changed.
        """
        require(actor, "import.store")
        facts = {"rows": book.rows, "persons": len(book.people)}
        with (
            without_collecting(),
            self._house.database.write(actor.account_id, "import.store", **facts) as unit,
        ):
            plan = Plan(book, Known.read(unit.session, _days(book)), self._clock).make()
            new = _new_enrolments(plan)
            if plan.writes_anything:
                # beside the transaction that has not written yet: the copy shows what was before
                self._house.copy(Reason.IMPORT, progress=progress)
                store(unit, plan, progress or Silent())
            change_id = unit.change_id
        return _result(book, plan, new, change_id=change_id)


def _days(book: BookRead) -> set[dt.date]:
    return {lesson.date for lesson in book.lessons}


def _new_enrolments(plan: Plan) -> frozenset[int]:
    return frozenset(number for number, stay in enumerate(plan.stays) if stay.is_new)


def _result(book: BookRead, plan: Plan, new: frozenset[int], *, change_id: int) -> ImportResult:
    changed = plan.touched - new
    return ImportResult(
        rows=book.rows,
        new=len(new),
        changed=len(changed),
        same=book.rows - len(new) - len(changed),
        persons=len(book.people),
        enrolments=len(book.enrolments),
        marks=len(book.marks),
        duplicates=tuple(_duplicates(book)),
        problems=(*book.problems, *plan.problems),
        change_id=change_id,
    )


def _duplicates(book: BookRead) -> list[Duplicate]:
    return [
        Duplicate(
            _name(book.people[pair.person]),
            _name(book.people[pair.other]),
            pair.score,
            pair.same_date,
            book.people[pair.other].sheet,
            book.people[pair.other].cell,
        )
        for pair in book.duplicates
    ]


def _name(person: BookPerson) -> str:
    return full_name(person.name.surname, person.name.given_name, person.name.patronymic)
