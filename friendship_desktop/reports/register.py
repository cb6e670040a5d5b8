"""What form F-02, the register of one group for one month, has to say (domain.md § 4.3)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final, Literal

from friendship_desktop.reports.document import Named, PaperLanguage, Signatory
from friendship_desktop.rules.attendance import Tally
from friendship_desktop.rules.codes import LessonStatus, MarkCode

NOT_ENROLLED: Final = "not_enrolled"
# None: enrolled, but no mark; "not_enrolled": the lesson lies outside the enrolment (printed «—»).
Cell = MarkCode | Literal["not_enrolled"] | None


@dataclass(frozen=True, slots=True)
class LearnerRow:
    """One learner: a name in any script, a cell for each lesson of the sheet, and the counted marks.

    `left_on` strikes the name out and prints the date in the note; the person stays on the sheet.
    """

    number: int
    name: str
    marks: tuple[Cell, ...]
    tally: Tally = field(default_factory=Tally)
    left_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class LessonColumn:
    """One lesson: its column in the grid and its row among the topics.

    `reason` explains a cancelled or moved lesson in a footnote; `moved_to` is the new date.
    `teacher` is filled only when somebody else than the group's teacher held it.
    """

    on: date
    status: LessonStatus
    half_hours: int
    tally: Tally = field(default_factory=Tally)
    topic: str = ""
    homework: str = ""
    reason: str = ""
    moved_to: date | None = None
    teacher: str = ""


@dataclass(frozen=True, slots=True)
class RegisterSheet:
    """Everything F-02 prints for one group and month. `month` is any day of it.

    `institution` holds the lines above the title as they were valid on the document's date, from the
    highest body down. `symbol_set` is "kk" or "ru". A blank sheet keeps names and dates and leaves
    marks, totals and topics to the hand; `sheet_code` at its foot finds it again on the screen. `language_level` is e.g. «қазақ тілі, A2 / казахский, A2».
    """

    language: PaperLanguage
    institution: tuple[Named, ...]
    school: Named
    group: Named
    language_level: Named
    teacher: str
    month: date
    learners: tuple[LearnerRow, ...]
    lessons: tuple[LessonColumn, ...]
    tally: Tally
    house_code: str
    dated: date
    symbol_set: Literal["kk", "ru"] = "kk"
    marks_in_use: tuple[MarkCode, ...] = tuple(MarkCode)
    teacher_signs: Signatory | None = None
    checked_by: Signatory | None = None
    blank: bool = False
    sheet_code: str = ""
