"""What a returned register would change: lines of cells that differ, and sentences about the rest."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from friendship_desktop.rules.dates import day_month
from friendship_desktop.services.register.sheet import LessonKey
from friendship_desktop.sheets.travelling import TEXT_LIMIT
from friendship_desktop.texts import Texts, msg


class What(StrEnum):
    """What one line is about."""

    MARK = "mark"
    TOPIC = "topic"
    HOMEWORK = "homework"


class Finding(StrEnum):
    """How the file, what was sent and the program go together."""

    NEW = "new"
    CHANGED = "changed"
    CLEARED = "cleared"
    CONFLICT = "conflict"
    """Changed in the file and, since it was sent, in the program too: taken only if chosen."""
    SINCE = "since"
    """Changed in the program alone since the file was sent: it stays."""


TAKEN = frozenset({Finding.NEW, Finding.CHANGED, Finding.CLEARED})
CHOOSABLE = TAKEN | {Finding.CONFLICT}


@dataclass(frozen=True, slots=True)
class Line:
    """One cell in which the file and the program differ; `old` is what the program holds now."""

    what: What
    finding: Finding
    key: LessonKey
    enrolment_id: int | None
    name: str
    old: str
    new: str
    cell: str


class NoteKind(StrEnum):
    """Something that was not taken, or that somebody should know."""

    LETTER = "letter"
    LONG = "long"
    NOT_ENROLLED = "not_enrolled"
    LESSON_LOCKED = "lesson_locked"
    LESSON_CANCELLED = "lesson_cancelled"
    LESSON_MOVED = "lesson_moved"
    LESSON_FUTURE = "lesson_future"
    LESSON_GONE = "lesson_gone"
    LESSON_MISSING = "lesson_missing"
    OTHER_DATE = "other_date"
    LESSON_TWICE = "lesson_twice"
    ROW_NEW = "new"
    ROW_OTHER_NAME = "other_name"
    ROW_TWICE = "twice"
    ROW_MISSING = "row_missing"
    LEARNER_LEFT = "learner_left"
    LEARNER_CAME = "learner_came"


NOTES: Mapping[NoteKind, str] = {
    NoteKind.LETTER: msg("“{value}” is no mark of the register; the cell was not taken."),
    NoteKind.LONG: msg("The text is longer than {limit} characters; it was not taken."),
    NoteKind.NOT_ENROLLED: msg("{name} was not in the group on {day}; the mark was not taken."),
    NoteKind.LESSON_LOCKED: msg(
        "The lesson of {day} is locked: the office has accepted a package that covers it. Nothing of it was taken; reopen the lesson with a reason first."
    ),
    NoteKind.LESSON_CANCELLED: msg("The lesson of {day} was cancelled; nothing of it was taken."),
    NoteKind.LESSON_MOVED: msg(
        "The lesson of {day} was moved to another day; nothing of it was taken."
    ),
    NoteKind.LESSON_FUTURE: msg("The lesson of {day} is still to come; its marks were not taken."),
    NoteKind.LESSON_GONE: msg(
        "There is no lesson on {day} in the program any more; nothing of it was taken."
    ),
    NoteKind.LESSON_MISSING: msg(
        "The column of {day} is no longer in the file; the program keeps what it has."
    ),
    NoteKind.OTHER_DATE: msg(
        "The date over the column, “{value}”, does not belong to its hidden number; the column was not taken."
    ),
    NoteKind.LESSON_TWICE: msg(
        "The column of {value} stands in the file twice; neither was taken."
    ),
    NoteKind.ROW_NEW: msg(
        "The row “{value}” was typed by hand and has no number; it was not taken. Enrol the learner first."
    ),
    NoteKind.ROW_OTHER_NAME: msg(
        "The name “{value}” does not belong to the hidden number of its row; the row was not taken."
    ),
    NoteKind.ROW_TWICE: msg("The row “{value}” stands in the file twice; neither was taken."),
    NoteKind.ROW_MISSING: msg(
        "{name}: the row is no longer in the file; the program keeps what it has."
    ),
    NoteKind.LEARNER_LEFT: msg("{name} has left the list since the file was made."),
    NoteKind.LEARNER_CAME: msg(
        "{name} has come into the list since the file was made and is not in it."
    ),
}
LEFT_OUT = frozenset(NoteKind) - {
    NoteKind.LEARNER_LEFT,
    NoteKind.LEARNER_CAME,
    NoteKind.ROW_MISSING,
    NoteKind.LESSON_MISSING,
}
"""Notes about something that stands in the file and was not taken."""


@dataclass(frozen=True, slots=True)
class Note:
    """One sentence about the file, with the cell where it is about one."""

    kind: NoteKind
    cell: str = ""
    name: str = ""
    value: str = ""
    day: dt.date | None = None

    def message(self, texts: Texts) -> str:
        """Say it in the reader's language."""
        day = day_month(self.day) if self.day else ""
        return texts.text(NOTES[self.kind]).format(
            name=self.name, value=self.value, day=day, limit=TEXT_LIMIT
        )


@dataclass(frozen=True, slots=True)
class Returned:
    """What a returned file would change, or what was taken of it."""

    group_id: int
    title: str
    school: str | None
    month: dt.date
    made: dt.date
    lines: tuple[Line, ...]
    notes: tuple[Note, ...]
    taken: int = 0
    change_id: int = 0

    def count(self, *findings: Finding) -> int:
        """Count the lines of some kinds."""
        return sum(line.finding in findings for line in self.lines)
