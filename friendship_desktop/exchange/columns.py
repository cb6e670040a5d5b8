"""What a table of a package may be: its kinds of columns, its keys, its rules.

The writer, the reader and datapackage.json read the tables of a version in these words.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, StrEnum
from typing import Final

MONTH_PATTERN: Final = "[0-9]{4}-(0[1-9]|1[0-2])"

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


FEW: Final = 10_000
"""Different counts that are no burden."""
_VARIED: Final = frozenset({Kind.NUMBER_IN_TABLE, Kind.UUID, Kind.TEXT, Kind.DECIMAL})


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

    @property
    def many_valued(self) -> bool:
        """Whether every row may bring another value, to be kept apart from all others."""
        if self.kind is Kind.COUNT:
            return self.maximum > FEW
        return self.kind in _VARIED or (self.kind is Kind.CODE and not self.codes)


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

    @property
    def weight(self) -> int:
        """Memory that a row takes at most, in words: 9, one a column, 16 for a value of its own."""
        return 9 + len(self.columns) + 16 * sum(column.many_valued for column in self.columns)

    def index(self, column: str) -> int:
        """Place of a column in a row."""
        return [one.name for one in self.columns].index(column)


def words(enum: type[StrEnum]) -> tuple[str, ...]:
    """Give the codes of an enum as a column lists them."""
    return tuple(one.value for one in enum)


def count(name: str, *, required: bool = False, maximum: int = 1_000_000_000) -> Column:
    """Make a column of whole numbers."""
    return Column(name, Kind.COUNT, required=required, maximum=maximum)


NUMBER: Final = Column("n", Kind.NUMBER_IN_TABLE, required=True)
PUBLIC_ID: Final = Column("public_id", Kind.UUID, required=True)
