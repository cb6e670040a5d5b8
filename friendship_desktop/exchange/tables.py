"""Rows to CSV and back, both led by the tables of the schema."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from operator import itemgetter, lt
from typing import Any, Final

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import cells, checks, layout
from friendship_desktop.exchange.columns import Cell, Column, Kind, Row, Rows, Table
from friendship_desktop.exchange.layout import table_file
from friendship_desktop.exchange.numbering import PORTION
from friendship_desktop.memory import without_collecting
from friendship_desktop.rules.suppression import mark

_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
_PORTION: Final = 50_000
"""Characters of a table that are cut into cells at a time: they stay in the processor's cache."""


class _Spellings(dict[Cell, str]):
    """How each value of a column is spelled; one that is met for the first time is spelled and kept."""

    def __init__(self, column: Column) -> None:
        super().__init__()
        self._column = column

    def __missing__(self, value: Cell) -> str:
        self[value] = spelled = cells.write(value, self._column)
        return spelled


def write(table: Table, rows: Sequence[Row]) -> bytes:
    """Spell a table as CSV: UTF-8, LF, a header row, quotes only where needed."""
    spellings = [_Spellings(column) for column in table.columns]
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([column.name for column in table.columns])
    has_texts = any(column.kind is Kind.TEXT for column in table.columns)
    for start in range(0, len(rows), PORTION):
        by_column = zip(*rows[start : start + PORTION], strict=True)
        columns = [
            map(spelling.__getitem__, values)
            for spelling, values in zip(spellings, by_column, strict=True)
        ]
        lines = zip(*columns, strict=True)
        if has_texts:
            writer.writerows(lines)
        else:  # nothing that CSV would have to quote
            text.write("\n".join([*map(",".join, lines), ""]))
    return text.getvalue().encode()


@without_collecting()
def read(files: Mapping[str, bytes], tables: Sequence[Table], *, k: int) -> dict[str, list[Row]]:
    """Read every table of a schema, strictly.

    Raises UserError E_ROW with `place`: the file, the line (1 is the header) and the column;
    E_BOMB for more rows than memory is given to.
    """
    rows: dict[str, list[Row]] = {}
    if set(files) != {table.name for table in tables}:
        raise UserError("E_ROW", place=", ".join(sorted(set(files) ^ {t.name for t in tables})))
    if too_many(files, tables):
        raise UserError("E_BOMB")
    for table in tables:
        rows[table.name] = _read_table(files[table.name], table, rows, k=k)
    return rows


def too_many(files: Mapping[str, bytes], tables: Sequence[Table]) -> bool:
    """Whether the rows of a package, unread yet, would take more memory than any package is given."""
    weight = sum(table.weight * files[table.name].count(b"\n") for table in tables)
    return weight > layout.MAX_WEIGHT


def _bad(table: Table, row: int | None = None, column: str = "") -> UserError:
    parts = [table_file(table.name)]
    if row is not None:
        parts.append(str(row + 2))
    if column:
        parts.append(column)
    return UserError("E_ROW", place=":".join(parts))


class _Meanings(dict[str, Cell]):
    """What each spelling in a column means; one that is met for the first time is read and kept.

    `known` are the tables before, whose rows a reference may name: those numbers and no other.
    """

    def __init__(self, column: Column, k: int, known: Rows) -> None:
        super().__init__()
        self._column, self._k = column, k
        if column.kind is Kind.REFERENCE:
            self.update((str(n), n) for n in range(1, len(known[column.to]) + 1))

    def __missing__(self, cell: str) -> Cell:
        """Read a cell. Raises BadCellError, also for a reference to a row that is not there."""
        value = cells.read(cell, self._column, k=self._k)
        if value is not None and self._column.kind is Kind.REFERENCE:
            raise cells.BadCellError
        self[cell] = value
        return value


def _read_table(data: bytes, table: Table, known: Rows, *, k: int) -> list[Row]:
    """Read a table a portion at a time: beside its rows hardly anything of it is in memory."""
    seen = [_Meanings(column, k, known) for column in table.columns]
    rows: list[Row] = []
    rising, key_of = True, _picker([table.index(name) for name in table.key])
    for portion in _portions(_body(data, table)):
        if len(portion) > _PORTION + layout.MAX_LINE:
            raise _bad(table, len(rows) + portion.count("\n") - 1)
        cut = _quoted if '"' in portion else _plain
        columns = [
            _read_column(raw, column, meanings, table, len(rows))
            for column, raw, meanings in zip(
                table.columns, cut(portion, table, len(rows)), seen, strict=True
            )
        ]
        before = key_of(rows[-1]) if rows else ()
        rising = rising and _rise(key_of(columns), before)
        rows.extend(zip(*columns, strict=True))
    _check_numbers(table, rows)
    if not rising:
        _check_keys(table, map(key_of, rows))
    bad = checks.first_bad(table, rows, k=k)
    if bad is not None:
        raise _bad(table, bad)
    return rows


def _body(data: bytes, table: Table) -> str:
    """Give the rows of a file as text, its header checked."""
    header = ",".join(column.name for column in table.columns)
    if data.startswith(_BYTE_ORDER_MARK) or b"\r" in data or not data.endswith(b"\n"):
        raise _bad(table)
    first, _, body = data.partition(b"\n")
    if first != header.encode():
        raise _bad(table, -1)
    try:
        return body.decode()
    except UnicodeDecodeError as error:
        raise _bad(table) from error


def _portions(body: str) -> Iterator[str]:
    """Cut a text at ends of lines."""
    start = 0
    while start < len(body):
        end = body.find("\n", min(start + _PORTION, len(body) - 1)) + 1
        yield body[start:end]
        start = end


def _plain(portion: str, table: Table, first: int) -> Sequence[Sequence[str]]:
    """Cut rows without quotes into columns, all at once.

    Each end of a line becomes a cell of its own: every row has as many cells as there are columns
    exactly when all of those stand at their places.
    """
    width, lines = len(table.columns), portion.count("\n")
    given = portion[:-1].replace("\n", ",\n,").split(",")
    ends = given[width :: width + 1]
    if len(given) != lines * (width + 1) - 1 or ends.count("\n") != lines - 1:
        for row, line in enumerate(portion[:-1].split("\n")):
            if line.count(",") != width - 1:
                raise _bad(table, first + row)
    return [given[place :: width + 1] for place in range(width)]


def _quoted(portion: str, table: Table, first: int) -> Sequence[Sequence[str]]:
    """Parse CSV with quotes; only the one spelling that our writer uses is taken.

    No cell holds a line break, so a row is a line.
    """
    text = io.StringIO(newline="")
    try:
        lines = list(csv.reader(portion[:-1].split("\n"), strict=True))
        csv.writer(text, lineterminator="\n").writerows(lines)
    except csv.Error as error:
        raise _bad(table) from error
    if text.getvalue() != portion:
        raise _bad(table)
    for row, line in enumerate(lines):
        if len(line) != len(table.columns):
            raise _bad(table, first + row)
    return list(zip(*lines, strict=True))


def _read_column(
    raw: Sequence[str], column: Column, meanings: _Meanings, table: Table, first: int
) -> list[Cell]:
    """Read a column of a portion; `first` is the number of its first row."""
    if column.kind is Kind.NUMBER_IN_TABLE:
        numbers = range(first + 1, first + 1 + len(raw))
        if list(map(str, numbers)) == raw:
            return list(numbers)
    try:
        return list(map(meanings.__getitem__, raw))
    except cells.BadCellError as error:
        bad = next(row for row, cell in enumerate(raw) if cell not in meanings)
        raise _bad(table, first + bad, column.name) from error


def _picker(places: Sequence[int]) -> Callable[[Sequence[Any]], tuple[Any, ...]]:
    return itemgetter(*places) if len(places) > 1 else itemgetter(slice(places[0], places[0] + 1))


def _check_numbers(table: Table, rows: Sequence[Row]) -> None:
    if not table.numbered:
        return
    for place, row in enumerate(rows, 1):
        if row[0] != place:
            raise _bad(table, place - 1, "n")


def _rise(keys: Sequence[Sequence[Any]], before: tuple[Any, ...]) -> bool:
    """Whether the keys of a portion rise, from the one before it on: then none stands twice."""
    following = (islice(column, 1, None) for column in keys)
    try:
        return before < tuple(column[0] for column in keys) and all(
            map(lt, zip(*keys, strict=True), zip(*following, strict=True))
        )
    except TypeError:  # an empty cell is neither less nor greater
        return False


def _check_keys(table: Table, keys: Iterable[tuple[Any, ...]]) -> None:
    known: set[object] = set()
    for row, key in enumerate(keys):
        if key in known:
            raise _bad(table, row, ",".join(table.key))
        known.add(key)


def hidden_cells(rows: Rows, tables: Sequence[Table], *, k: int) -> int:
    """Count the cells that carry the sign of a hidden count."""
    sign = mark(k)
    return sum(
        row[place] == sign
        for table in tables
        for place, column in enumerate(table.columns)
        if column.hides
        for row in rows[table.name]
    )
