"""What was read from a coordinator's workbook: plain rows, and everything that could not be read.

Rows refer to each other by their places in the tuples of `BookRead`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from typing_extensions import override

from friendship_desktop.rules.codes import GroupKind, LanguageLevel, MarkCode, Sex
from friendship_desktop.rules.dates import Born
from friendship_desktop.rules.names import PersonName
from friendship_desktop.texts import Texts, msg


class ProblemCode(StrEnum):
    """What could not be taken as it stands; whatever it was stayed empty."""

    DATE_IMPOSSIBLE = "date_impossible"
    DATE_FUTURE = "date_future"
    DATE_TOO_OLD = "date_too_old"
    DATE_AMBIGUOUS = "date_ambiguous"
    DATE_UNREADABLE = "date_unreadable"
    DATE_MONTH_ONLY = "date_month_only"
    BORN_MISSING = "born_missing"
    JOINED_MISSING = "joined_missing"
    JOINED_UNREADABLE = "joined_unreadable"
    JOINED_MONTH_ONLY = "joined_month_only"
    NAME_MISSING = "name_missing"
    NAME_ONE_WORD = "name_one_word"
    NAME_LONG = "name_long"
    NAME_REPAIRED = "name_repaired"
    SEX_UNKNOWN = "sex_unknown"
    PHONE_UNREADABLE = "phone_unreadable"
    PHONE_MORE = "phone_more"
    LANGUAGE_UNKNOWN = "language_unknown"
    LEVEL_UNKNOWN = "level_unknown"
    CONSENT_UNKNOWN = "consent_unknown"
    GROUP_MISSING = "group_missing"
    TWICE_IN_GROUP = "twice_in_group"
    MARK_UNREADABLE = "mark_unreadable"
    MARK_NAME_UNKNOWN = "mark_name_unknown"
    MARK_TOO_EARLY = "mark_too_early"
    LESSON_DATE = "lesson_date"
    SHEET_UNKNOWN = "sheet_unknown"
    SHEET_HIDDEN = "sheet_hidden"
    SHEET_GROUP_UNKNOWN = "sheet_group_unknown"


PROBLEM_SENTENCES: Mapping[ProblemCode, str] = {
    ProblemCode.DATE_IMPOSSIBLE: msg("There is no such date as {value}; it was left empty."),
    ProblemCode.DATE_FUTURE: msg("The date {value} is still to come; it was left empty."),
    ProblemCode.DATE_TOO_OLD: msg("The date {value} lies too far back; it was left empty."),
    ProblemCode.DATE_AMBIGUOUS: msg(
        "In the date {value} day and month seem to be swapped; it was left empty."
    ),
    ProblemCode.DATE_UNREADABLE: msg("{value} is not a date; it was left empty."),
    ProblemCode.DATE_MONTH_ONLY: msg(
        "{value} names a month without a day; the day was left empty."
    ),
    ProblemCode.BORN_MISSING: msg("The date of birth is missing; it was left empty."),
    ProblemCode.JOINED_MISSING: msg(
        "The day of joining is missing; the enrolment begins with the academic year."
    ),
    ProblemCode.JOINED_UNREADABLE: msg(
        "{value} is no day of joining; the enrolment begins with the academic year."
    ),
    ProblemCode.JOINED_MONTH_ONLY: msg(
        "{value} names a month without a day; the enrolment begins on the first day of that month."
    ),
    ProblemCode.NAME_MISSING: msg("The row has no name and was not taken."),
    ProblemCode.NAME_ONE_WORD: msg("The name has only one word; the given name was left empty."),
    ProblemCode.NAME_LONG: msg(
        "The name is longer than {limit} characters; the row was not taken."
    ),
    ProblemCode.NAME_REPAIRED: msg(
        "Letters of another alphabet in the name were replaced with those they look like."
    ),
    ProblemCode.SEX_UNKNOWN: msg("{value} does not tell the sex; it was left empty."),
    ProblemCode.PHONE_UNREADABLE: msg("{value} is not a telephone number; it was left empty."),
    ProblemCode.PHONE_MORE: msg("Only the first telephone number was taken; {value} was left out."),
    ProblemCode.LANGUAGE_UNKNOWN: msg("The language {value} is not known; it was left empty."),
    ProblemCode.LEVEL_UNKNOWN: msg("The level {value} is not known; it was left empty."),
    ProblemCode.CONSENT_UNKNOWN: msg(
        "{value} does not tell whether there is a consent; it was left empty."
    ),
    ProblemCode.GROUP_MISSING: msg("No group is named; the person was taken without a group."),
    ProblemCode.TWICE_IN_GROUP: msg("The same person stands in this group twice; counted once."),
    ProblemCode.MARK_UNREADABLE: msg("{value} is not a mark; the cell was left empty."),
    ProblemCode.MARK_NAME_UNKNOWN: msg(
        "Nobody of this name is in the group; the marks of the row were not taken."
    ),
    ProblemCode.MARK_TOO_EARLY: msg(
        "The lesson was held before the person joined the group; the mark was not taken."
    ),
    ProblemCode.LESSON_DATE: msg(
        "{value} is not a date of a lesson; the marks of the column were not taken."
    ),
    ProblemCode.SHEET_UNKNOWN: msg(
        "The sheet is neither a list of people nor a register; nothing was taken from it."
    ),
    ProblemCode.SHEET_HIDDEN: msg("The sheet is hidden; nothing was taken from it."),
    ProblemCode.SHEET_GROUP_UNKNOWN: msg(
        "It is not clear which group the register belongs to; its marks were not taken."
    ),
}


@dataclass(frozen=True, slots=True)
class BookProblem:
    """One thing that could not be taken, with the cell where it stands."""

    sheet: str
    cell: str  # as in the spreadsheet, C22
    code: ProblemCode
    details: Mapping[str, object] = field(default_factory=dict)

    def message(self, texts: Texts) -> str:
        """Say it in the reader's language."""
        return texts.text(PROBLEM_SENTENCES[self.code]).format(**self.details)

    @override
    def __repr__(self) -> str:
        """Leave out the details: they may hold a name."""
        return f"BookProblem({self.sheet!r}, {self.cell!r}, {self.code.value!r})"


@dataclass(frozen=True, slots=True)
class BookPerson:
    """One human, however many rows speak of them; the first value found in any row stands."""

    name: PersonName
    born: Born | None
    sex: Sex | None
    phone: str | None  # E.164
    guardian_name: str
    guardian_phone: str | None  # E.164
    sheet: str
    cell: str  # of the name, where the person is first met


@dataclass(frozen=True, slots=True)
class BookSchool:
    """A Sunday school by its name; empty when the workbook names none."""

    name: str
    association: str = ""


@dataclass(frozen=True, slots=True)
class BookGroup:
    """A study group; `level` only when all its learners share it."""

    school: int
    title: str
    language_code: str | None
    kind: GroupKind
    level: LanguageLevel | None
    teacher: str = ""


@dataclass(frozen=True, slots=True)
class BookEnrolment:
    """One person in one group: a row of a list."""

    person: int
    group: int
    admitted: date | None
    admitted_month: date | None  # its first day, where no day is given; a day is never invented
    level: LanguageLevel | None
    consent: bool | None
    note: str
    sheet: str
    cell: str


@dataclass(frozen=True, slots=True)
class BookLesson:
    """One column of a month sheet."""

    group: int
    date: date
    sheet: str
    cell: str


@dataclass(frozen=True, slots=True)
class BookMark:
    """One cell of a month sheet."""

    lesson: int
    enrolment: int
    code: MarkCode
    cell: str


@dataclass(frozen=True, slots=True)
class BookDuplicate:
    """Two persons who may be one: for a person to decide, never merged by the program."""

    person: int
    other: int
    score: int  # 0 to 100, how alike the names are
    same_date: bool


@dataclass(frozen=True, slots=True)
class BookRead:
    """Everything one workbook gave."""

    rows: int  # rows of people in the lists
    academic_year: str | None
    people: tuple[BookPerson, ...]
    schools: tuple[BookSchool, ...]
    groups: tuple[BookGroup, ...]
    enrolments: tuple[BookEnrolment, ...]
    lessons: tuple[BookLesson, ...]
    marks: tuple[BookMark, ...]
    duplicates: tuple[BookDuplicate, ...]
    problems: tuple[BookProblem, ...]
