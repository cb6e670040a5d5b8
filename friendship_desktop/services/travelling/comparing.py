"""A returned register beside the register as it stands now: what was sent decides between them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules.attendance import CANCELLED_SYMBOL, Clear, mark_for_symbol
from friendship_desktop.rules.codes import LessonStatus
from friendship_desktop.rules.dates import month_start
from friendship_desktop.services.register.sheet import (
    Cell,
    LearnerRow,
    LessonColumn,
    LessonKey,
    Sheet,
)
from friendship_desktop.services.travelling.result import (
    CHOOSABLE,
    Finding,
    Line,
    Note,
    NoteKind,
    Returned,
    What,
)
from friendship_desktop.services.travelling.sending import house_mark, read_month
from friendship_desktop.sheets.travelling import TEXT_LIMIT
from friendship_desktop.sheets.travelling_back import ReturnedCell, ReturnedLesson, ReturnedRegister
from friendship_desktop.store.models import StudyGroup


def compare(session: Session, book: ReturnedRegister, today: dt.date) -> Returned:
    """Compare a file with the House as it is now (UserError E_TRAVEL_HOUSE, E_TRAVEL_GROUP)."""
    if book.house != house_mark(session):
        raise UserError("E_TRAVEL_HOUSE")
    group_id = session.scalar(select(StudyGroup.id).where(StudyGroup.public_id == book.group))
    if group_id is None:
        raise UserError("E_TRAVEL_GROUP")
    sheet = read_month(session, group_id, book.month, today)
    comparison = _Comparison(book, sheet)
    comparison.compare()
    return Returned(
        group_id=group_id,
        title=sheet.title,
        school=sheet.school,
        month=book.month,
        made=book.made,
        lines=tuple(comparison.lines),
        notes=tuple(comparison.notes),
    )


_CLOSED = {
    LessonStatus.CANCELLED: NoteKind.LESSON_CANCELLED,
    LessonStatus.MOVED: NoteKind.LESSON_MOVED,
}


class _Comparison:
    """A file beside the register as it stands now."""

    def __init__(self, book: ReturnedRegister, sheet: Sheet) -> None:
        self.book, self.sheet = book, sheet
        self.rows = {row.enrolment_id: row for row in sheet.learners}
        self.lines: list[Line] = []
        self.notes: list[Note] = []

    def compare(self) -> None:
        self._list()
        for one in self.book.unread:
            is_column = any(part.isdigit() for part in one.text[:2]) and one.why == "twice"
            kind = NoteKind.LESSON_TWICE if is_column else NoteKind(one.why)
            self.notes.append(Note(kind, one.cell, value=one.text))
        came_back = set()
        for lesson in self.book.lessons:
            key = LessonKey(lesson.day, lesson.number)
            came_back.add(key)
            self._lesson(key, lesson)
        self.notes += [
            Note(NoteKind.LESSON_MISSING, day=lesson.key.day)
            for lesson in self.sheet.lessons
            if lesson.key not in came_back
            and not any(one.why in {"other_date", "twice"} for one in self.book.unread)
        ]

    def _list(self) -> None:
        """Say how the list of learners has changed since, and whose row is gone."""
        known = self.book.learners
        unread = {one.text for one in self.book.unread}
        for enrolment, ended in known.items():
            row = self.rows.get(enrolment)
            name = row.name if row is not None else self.book.names.get(enrolment, "—")
            if row is None or (row.ended_on is not None and row.ended_on != ended):
                self.notes.append(Note(NoteKind.LEARNER_LEFT, name=name))
            elif enrolment not in self.book.names and name not in unread:
                self.notes.append(Note(NoteKind.ROW_MISSING, name=name))
        self.notes += [
            Note(NoteKind.LEARNER_CAME, name=row.name)
            for enrolment, row in self.rows.items()
            if enrolment not in known
        ]

    def _lesson(self, key: LessonKey, lesson: ReturnedLesson) -> None:
        place = self.sheet.column(key)
        is_of_month = month_start(key.day) == self.book.month
        column = self.sheet.lessons[place] if place is not None and is_of_month else None
        marks = list(self._marks(key, lesson, place if column is not None else None))
        words = list(self._words(key, lesson, column))
        why = NoteKind.LESSON_GONE if column is None else _CLOSED.get(column.status)
        if column is not None and column.is_locked:
            why = NoteKind.LESSON_LOCKED
        refused = [line for line in [*marks, *words] if line.finding in CHOOSABLE]
        if why is None and column is not None and column.is_future:
            refused = [line for line in marks if line.finding in CHOOSABLE]
            why = NoteKind.LESSON_FUTURE
        if why is not None and refused:
            self.notes.append(Note(why, refused[0].cell, day=key.day))
            self.lines += [line for line in [*marks, *words] if line not in refused]
        else:
            self.lines += [*marks, *words]

    def _marks(self, key: LessonKey, lesson: ReturnedLesson, place: int | None) -> Iterator[Line]:
        for enrolment, cell in lesson.marks.items():
            row = self.rows.get(enrolment)
            sent = lesson.sent_marks.get(enrolment, "")
            code = _code(cell, sent)
            if code is None:
                self.notes.append(
                    Note(NoteKind.LETTER, cell.cell, value=cell.text[:20], day=key.day)
                )
            elif row is None:
                continue  # has left the list: said once, for the whole row
            else:
                yield from self._mark(key, row, cell, (sent, code), place)

    def _mark(
        self,
        key: LessonKey,
        row: LearnerRow,
        cell: ReturnedCell,
        sent_and_new: tuple[str, str],
        place: int | None,
    ) -> Iterator[Line]:
        sent, new = sent_and_new
        now: Cell | None = row.cells[place] if place is not None else None
        old = str(now.code) if now is not None and now.code else ""
        finding = _finding(sent, new, old)
        if finding is None:
            return
        if now is not None and not now.is_enrolled and finding in CHOOSABLE and new:
            self.notes.append(Note(NoteKind.NOT_ENROLLED, cell.cell, name=row.name, day=key.day))
            return
        yield Line(What.MARK, finding, key, row.enrolment_id, row.name, old, new, cell.cell)

    def _words(
        self, key: LessonKey, lesson: ReturnedLesson, column: LessonColumn | None
    ) -> Iterator[Line]:
        for what, cell, sent, old in (
            (What.TOPIC, lesson.topic, lesson.sent_topic, column and column.topic),
            (What.HOMEWORK, lesson.homework, lesson.sent_homework, column and column.homework),
        ):
            if cell is None:
                continue
            now = " ".join((old or "").split())
            finding = _finding(" ".join(sent.split()), cell.text, now)
            if finding is None:
                continue
            if len(cell.text) > TEXT_LIMIT:
                self.notes.append(Note(NoteKind.LONG, cell.cell, day=key.day))
                continue
            yield Line(what, finding, key, None, "", now, cell.text, cell.cell)


def _code(cell: ReturnedCell, sent: str) -> str | None:
    """Read a cell: a code, "" for none; None for a text that says nothing known."""
    if cell.text == CANCELLED_SYMBOL:
        return sent  # a lesson that was not held when the file was made: nobody has touched it
    found = mark_for_symbol(cell.text)
    if found is None:
        return None
    return "" if isinstance(found, Clear) else str(found)


def _finding(sent: str, new: str, old: str) -> Finding | None:
    """Compare what was sent, what came back and what the program holds; None: nothing to do."""
    if new == old:
        return None
    if new == sent:
        return Finding.SINCE
    if old != sent:
        return Finding.CONFLICT
    if not new:
        return Finding.CLEARED
    return Finding.CHANGED if old else Finding.NEW
