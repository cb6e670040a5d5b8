"""The tables of a package as data: the writer, the reader and datapackage.json all read this.

A later schema version adds tables to `SCHEMAS`; columns of a published version never change.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum, StrEnum
from typing import Final

from friendship_desktop.errors import UserError
from friendship_desktop.rules import codes, reference
from friendship_desktop.rules.suppression import MERGED

Cell = int | str | dt.date | Decimal | None
"""A value in memory: None is not known; a hidden count is the string `<k` of its package."""
Row = tuple[Cell, ...]
Rows = Mapping[str, Sequence[Row]]
"""Table → rows, cells in the order of the table's columns."""


class Kind(Enum):
    """What a column may hold."""

    NUMBER_IN_TABLE = "n"
    REFERENCE = "reference"
    UUID = "uuid"
    TEXT = "text"
    CODE = "code"
    DATE = "date"
    MONTH = "month"
    COUNT = "count"
    DECIMAL = "decimal"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table.

    `codes` lists what a CODE may be, `pattern` describes one that has no list; `to` names the
    table that a REFERENCE points at. `hides` allows `<k`, `maximum` bounds a COUNT.
    """

    name: str
    kind: Kind
    required: bool = False
    codes: tuple[str, ...] = ()
    pattern: str = ""
    to: str = ""
    hides: bool = False
    maximum: int = 1_000_000_000


class Check(Enum):
    """A rule between the cells of one row; `exchange.checks` holds the code."""

    NAMED = "name_kk or name_ru is given"
    OPEN_BEFORE_CLOSED = "opened_on ≤ closed_on"
    START_BEFORE_END = "starts_on ≤ ends_on"
    STAY = "from ≤ to"
    PERIOD = "period_from ≤ period_to"
    LESSON = "enrolled and attended are given together, in held lessons of at least k learners only"
    MONTH = "start + arrived - left = end and attended ≤ possible"
    TITLED = "title_kk or title_ru is given"
    EVENT = "only held events are counted; nobody is counted beyond participants"
    BREAKDOWN = "key belongs to dimension; persons ≤ enrolments; both are hidden or neither"


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its columns, its key, the natural order of its rows, the rules of a row.

    `order` and `key` name columns; where a column is a CODE with a list, the list is the order.
    """

    name: str
    columns: tuple[Column, ...]
    order: tuple[str, ...]
    key: tuple[str, ...]
    checks: tuple[Check, ...] = ()

    @property
    def numbered(self) -> bool:
        """Whether rows carry a number that other tables refer to."""
        return self.columns[0].kind is Kind.NUMBER_IN_TABLE

    def index(self, column: str) -> int:
        """Place of a column in a row."""
        return [one.name for one in self.columns].index(column)


def _codes(enum: type[StrEnum]) -> tuple[str, ...]:
    return tuple(one.value for one in enum)


LANGUAGE_PATTERN: Final = "[a-z]{2,3}"
KATO_PATTERN: Final = "[0-9]{9}"
KEY_PATTERN: Final = "[A-Za-z0-9_]{1,32}"
LEARNER_PATTERN: Final = "[A-Za-z0-9_-]{1,64}"
ACADEMIC_YEAR_PATTERN: Final = "[0-9]{4}-[0-9]{4}"
MONTH_PATTERN: Final = "[0-9]{4}-(0[1-9]|1[0-2])"
INDICATOR_PATTERN: Final = "IND-[0-9]{2}"
NOT_STATED: Final = "not_stated"
DIMENSIONS: Final[Mapping[str, tuple[str, ...]]] = {
    "age_band": (*_codes(codes.AgeBand), NOT_STATED, MERGED),
    "sex": (*_codes(codes.Sex), MERGED),
    "kind": (*_codes(codes.GroupKind), MERGED),
    "level": (*_codes(codes.LanguageLevel), MERGED),
    "language": (),
    "ethnicity": (),
}
"""Dimension of a breakdown → its keys; an empty list means any code (ISO 639, our ethnic codes)."""
ORGANISERS: Final = ("house", "association", "council", "organisation")
UNITS: Final = ("count", "persons", "enrolments", "half_hours", "percent", "tenge")

_N = Column("n", Kind.NUMBER_IN_TABLE, required=True)
_PUBLIC_ID = Column("public_id", Kind.UUID, required=True)
_LESSON_HOURS = Column("half_hours", Kind.COUNT, required=True, maximum=48)


def _count(name: str, *, required: bool = False, maximum: int = 1_000_000_000) -> Column:
    return Column(name, Kind.COUNT, required=required, maximum=maximum)


COUNTS_1_0: Final = (
    Table(
        "associations",
        (
            _N,
            _PUBLIC_ID,
            Column("name_kk", Kind.TEXT),
            Column("name_ru", Kind.TEXT),
            Column("level", Kind.CODE, codes=_codes(codes.HouseLevel)),
            Column("legal_form", Kind.CODE, codes=_codes(codes.LegalForm)),
            Column("registry_no", Kind.TEXT),
            Column("accredited_until", Kind.DATE),
            _count("members_count"),
            _count("creative_collectives_count"),
        ),
        order=("name_kk", "name_ru", "public_id"),
        key=("public_id",),
        checks=(Check.NAMED,),
    ),
    Table(
        "schools",
        (
            _N,
            _PUBLIC_ID,
            Column("association", Kind.REFERENCE, to="associations"),
            Column("name", Kind.TEXT, required=True),
            Column("kato", Kind.CODE, pattern=KATO_PATTERN),
            Column("opened_on", Kind.DATE),
            Column("closed_on", Kind.DATE),
            Column("status", Kind.CODE, required=True, codes=_codes(codes.SchoolStatus)),
        ),
        order=("association", "name", "public_id"),
        key=("public_id",),
        checks=(Check.OPEN_BEFORE_CLOSED,),
    ),
    Table(
        "groups",
        (
            _N,
            _PUBLIC_ID,
            Column("school", Kind.REFERENCE, to="schools"),
            Column("kind", Kind.CODE, required=True, codes=_codes(codes.GroupKind)),
            Column("language", Kind.CODE, pattern=LANGUAGE_PATTERN),
            Column("level", Kind.CODE, codes=_codes(codes.LanguageLevel)),
            Column("age_band", Kind.CODE, codes=_codes(codes.AgeBand)),
            Column("academic_year", Kind.CODE, required=True, pattern=ACADEMIC_YEAR_PATTERN),
            Column("starts_on", Kind.DATE),
            Column("ends_on", Kind.DATE),
            Column("status", Kind.CODE, required=True, codes=_codes(codes.GroupStatus)),
            _count("capacity", maximum=10_000),
            _count("planned_half_hours", maximum=100_000),
        ),
        order=("school", "kind", "language", "level", "academic_year", "starts_on", "public_id"),
        key=("public_id",),
        checks=(Check.START_BEFORE_END,),
    ),
    Table(
        "lessons",
        (
            _N,
            Column("group", Kind.REFERENCE, required=True, to="groups"),
            Column("date", Kind.DATE, required=True),
            Column("status", Kind.CODE, required=True, codes=_codes(codes.LessonStatus)),
            _LESSON_HOURS,
            _count("enrolled", maximum=10_000),
            _count("attended", maximum=10_000),
        ),
        order=("group", "date", "status", "half_hours", "enrolled", "attended"),
        key=("n",),
        checks=(Check.LESSON,),
    ),
    Table(
        "group_months",
        (
            Column("group", Kind.REFERENCE, required=True, to="groups"),
            Column("month", Kind.MONTH, required=True),
            _count("start", required=True, maximum=10_000),
            _count("arrived", required=True, maximum=10_000),
            _count("left", required=True, maximum=10_000),
            _count("end", required=True, maximum=10_000),
            _count("held", required=True, maximum=1_000),
            _count("half_hours", required=True, maximum=48_000),
            _count("attended", required=True, maximum=10_000_000),
            _count("possible", required=True, maximum=10_000_000),
        ),
        order=("group", "month"),
        key=("group", "month"),
        checks=(Check.MONTH,),
    ),
    Table(
        "breakdowns",
        (
            Column("dimension", Kind.CODE, required=True, codes=tuple(DIMENSIONS)),
            Column("key", Kind.CODE, required=True, pattern=KEY_PATTERN),
            Column("persons", Kind.COUNT, required=True, hides=True),
            Column("enrolments", Kind.COUNT, required=True, hides=True),
        ),
        order=("dimension", "key"),
        key=("dimension", "key"),
        checks=(Check.BREAKDOWN,),
    ),
    Table(
        "indicators",
        (
            Column("code", Kind.CODE, required=True, pattern=INDICATOR_PATTERN),
            Column("part", Kind.CODE, pattern=KEY_PATTERN),
            Column("period_from", Kind.DATE, required=True),
            Column("period_to", Kind.DATE, required=True),
            Column("value", Kind.DECIMAL, hides=True),
            Column("unit", Kind.CODE, required=True, codes=UNITS),
            _count("rule_version", required=True, maximum=1_000),
        ),
        order=("code", "part", "period_from", "period_to"),
        key=("code", "part", "period_from", "period_to"),
        checks=(Check.PERIOD,),
    ),
)

_LEARNERS_1_0: Final = (
    Table(
        "learners",
        (
            _N,
            Column("code", Kind.CODE, required=True, pattern=LEARNER_PATTERN),
            _count("birth_year", maximum=2_200),
        ),
        order=("code",),
        key=("code",),
    ),
    Table(
        "enrolments",
        (
            _N,
            Column("learner", Kind.REFERENCE, required=True, to="learners"),
            Column("group", Kind.REFERENCE, required=True, to="groups"),
            Column("from", Kind.DATE, required=True),
            Column("to", Kind.DATE),
            Column("start_level", Kind.CODE, codes=_codes(codes.LanguageLevel)),
            Column("result_level", Kind.CODE, codes=_codes(codes.LanguageLevel)),
        ),
        order=("learner", "group", "from"),
        key=("learner", "group", "from"),
        checks=(Check.STAY,),
    ),
    Table(
        "marks",
        (
            Column("lesson", Kind.REFERENCE, required=True, to="lessons"),
            Column("enrolment", Kind.REFERENCE, required=True, to="enrolments"),
            Column("mark", Kind.CODE, required=True, codes=_codes(codes.MarkCode)),
        ),
        order=("lesson", "enrolment"),
        key=("lesson", "enrolment"),
    ),
)
CODED_1_0: Final = (*COUNTS_1_0, *_LEARNERS_1_0)
"""Beside the counts, learners by a code that only their House can read, and their marks."""

UNITS_1_1: Final = (*UNITS, "quarter_hours")


def _people(name: str) -> Column:
    return _count(name, maximum=10_000_000)


_INDICATORS_1_1: Final = replace(
    COUNTS_1_0[-1],
    columns=tuple(
        replace(column, codes=UNITS_1_1) if column.name == "unit" else column
        for column in COUNTS_1_0[-1].columns
    ),
)
_ACTIVITY_1_1: Final = (
    Table(
        "volunteer_months",
        (
            Column("area", Kind.CODE, required=True, codes=reference.codes("volunteer_area")),
            Column("month", Kind.MONTH, required=True),
            _count("volunteers", required=True, maximum=1_000_000),
            _count("quarter_hours", required=True, maximum=100_000_000),
        ),
        order=("area", "month"),
        key=("area", "month"),
    ),
    Table(
        "events",
        (
            _N,
            _PUBLIC_ID,
            Column("title_kk", Kind.TEXT),
            Column("title_ru", Kind.TEXT),
            Column("kind", Kind.CODE, required=True, codes=reference.codes("event_kind")),
            Column("starts_on", Kind.DATE, required=True),
            Column("ends_on", Kind.DATE, required=True),
            Column("kato", Kind.CODE, pattern=KATO_PATTERN),
            Column("format", Kind.CODE, codes=reference.codes("event_format")),
            Column("organiser_kind", Kind.CODE, required=True, codes=ORGANISERS),
            Column("status", Kind.CODE, required=True, codes=reference.codes("event_status")),
            _people("participants"),
            Column("counting_method", Kind.CODE, codes=reference.codes("counting_method")),
            _people("children"),
            _people("youth"),
            _people("women"),
            _count("online_views"),
            Column("funding", Kind.CODE, codes=_codes(codes.Funding)),
            _count("budget_tenge", maximum=1_000_000_000_000),
        ),
        order=("starts_on", "ends_on", "kind", "public_id"),
        key=("public_id",),
        checks=(Check.TITLED, Check.START_BEFORE_END, Check.EVENT),
    ),
    Table(
        "event_associations",
        (
            Column("event", Kind.REFERENCE, required=True, to="events"),
            Column("association", Kind.REFERENCE, required=True, to="associations"),
        ),
        order=("event", "association"),
        key=("event", "association"),
    ),
)
COUNTS_1_1: Final = (*COUNTS_1_0[:-1], _INDICATORS_1_1, *_ACTIVITY_1_1)
"""Beside 1.0, what volunteers did and what was held."""
CODED_1_1: Final = (*COUNTS_1_1, *_LEARNERS_1_0)

CURRENT: Final = "1.1"
COUNTS: Final = "counts"
CODED: Final = "coded"
SCHEMAS: Final[Mapping[tuple[str, str], tuple[Table, ...]]] = {
    ("1.0", COUNTS): COUNTS_1_0,
    ("1.0", CODED): CODED_1_0,
    (CURRENT, COUNTS): COUNTS_1_1,
    (CURRENT, CODED): CODED_1_1,
}
"""(schema version, disclosure level) → tables, in the order in which they refer to each other."""
VERSIONS: Final = tuple(dict.fromkeys(version for version, _ in SCHEMAS))


def newest(accepted: Sequence[str]) -> str:
    """Give the newest version that an office reads and we write; raises UserError E_SCHEMA."""
    ours = [version for version in VERSIONS if version in accepted]
    if not ours:
        raise UserError("E_SCHEMA")
    return ours[-1]
