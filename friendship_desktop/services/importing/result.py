"""What an import did, or would do: counts, look-alikes and everything that stayed empty."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Protocol

from typing_extensions import override

from friendship_desktop.texts import Texts, msg


class KeptCode(StrEnum):
    """Where the House and the workbook differ; what the House holds stays."""

    SEX_DIFFERS = "sex_differs"
    PHONE_DIFFERS = "phone_differs"
    GUARDIAN_PHONE_DIFFERS = "guardian_phone_differs"
    MARK_DIFFERS = "mark_differs"
    MARK_OUTSIDE = "mark_outside"
    LESSON_LOCKED = "lesson_locked"
    LESSON_CANCELLED = "lesson_cancelled"


SENTENCES: Mapping[KeptCode, str] = {
    KeptCode.SEX_DIFFERS: msg("The House holds another sex for this person; it was kept."),
    KeptCode.PHONE_DIFFERS: msg("The House holds another phone of this person; it was kept."),
    KeptCode.GUARDIAN_PHONE_DIFFERS: msg("The House holds another phone of the guardian; it was kept."),
    KeptCode.MARK_DIFFERS: msg("The House holds another mark for this lesson; it was kept."),
    KeptCode.MARK_OUTSIDE: msg("In the House the person was not in the group on that day; the mark was not taken."),
    KeptCode.LESSON_LOCKED: msg("An accepted package covers this lesson; its marks were not taken."),
    KeptCode.LESSON_CANCELLED: msg("The lesson is cancelled in the House; its marks were not taken."),
}  # fmt: skip


class Problem(Protocol):
    """Something that could not be taken as it stands, with its cell."""

    @property
    def sheet(self) -> str:
        """Name of the sheet."""

    @property
    def cell(self) -> str:
        """The cell as the spreadsheet names it."""

    @property
    def code(self) -> StrEnum:
        """What it is, for scripts."""

    def message(self, texts: Texts) -> str:
        """Say it in the reader's language."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A value of the workbook that was not taken, because the House holds another."""

    sheet: str
    cell: str
    code: KeptCode

    def message(self, texts: Texts) -> str:
        """Say it in the reader's language."""
        return texts.text(SENTENCES[self.code])


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Two people who may be one; somebody who knows them decides."""

    name: str
    other: str
    score: int
    """How alike the names are, of 100."""
    same_date: bool
    sheet: str
    cell: str

    @override
    def __repr__(self) -> str:
        """Leave out the names."""
        return f"Duplicate({self.sheet!r}, {self.cell!r})"


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What became of the rows of people; new + changed + same = rows."""

    rows: int
    new: int
    changed: int
    same: int
    persons: int
    enrolments: int
    marks: int
    duplicates: tuple[Duplicate, ...] = field(repr=False)
    problems: tuple[Problem, ...] = field(repr=False)
    change_id: int = 0
    """The change that "Undo" takes; 0 when nothing was written."""

    def as_json(self, texts: Texts) -> dict[str, Any]:
        """Give it as scripts read it, the sentences in one language."""
        return {
            "rows": self.rows,
            "new": self.new,
            "changed": self.changed,
            "same": self.same,
            "persons": self.persons,
            "enrolments": self.enrolments,
            "marks": self.marks,
            "duplicates": [
                {
                    "name": each.name,
                    "other": each.other,
                    "score": each.score,
                    "same_date": each.same_date,
                    "sheet": each.sheet,
                    "cell": each.cell,
                }
                for each in self.duplicates
            ],
            "problems": [
                {
                    "sheet": each.sheet,
                    "cell": each.cell,
                    "code": str(each.code),
                    "message": each.message(texts),
                }
                for each in self.problems
            ],
        }
