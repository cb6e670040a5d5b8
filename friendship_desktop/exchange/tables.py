"""Rows to CSV and back, both led by `exchange.schema`."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import cells, checks
from friendship_desktop.exchange.layout import table_file
from friendship_desktop.exchange.schema import Cell, Column, Kind, Row, Rows, Table
from friendship_desktop.rules.suppression import mark

_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"


def number(rows: Rows, tables: Sequence[Table]) -> dict[str, list[Row]]:
    """Put rows into natural order and number them from 1, references too.

    Whatever stands in `n` and in references before (row ids of a database, say) only has to agree.
    Raises UserError E_ROW for a reference to a row that is not there, and for an unknown table.
    """
    unknown = set(rows) - {table.name for table in tables}
    if unknown:
        raise UserError("E_ROW", place=", ".join(sorted(unknown)))
    numbers: dict[str, dict[Cell, int]] = {}
    ordered: dict[str, list[Row]] = {}
    for table in tables:
        given = [_referring(table, row, numbers) for row in rows.get(table.name, ())]
        given.sort(key=_order(table))
        if table.numbered:
            numbers[table.name] = {row[0]: place for place, row in enumerate(given, 1)}
            given = [(place, *row[1:]) for place, row in enumerate(given, 1)]
        ordered[table.name] = given
    return ordered


def _referring(table: Table, row: Row, numbers: Mapping[str, Mapping[Cell, int]]) -> Row:
    changed = list(row)
    for place, column in enumerate(table.columns):
        if column.kind is Kind.REFERENCE and row[place] is not None:
            try:
                changed[place] = numbers[column.to][row[place]]
            except KeyError as error:
                raise UserError("E_ROW", place=f"{table.name}: {column.name}") from error
    return tuple(changed)


def _order(table: Table) -> Callable[[Row], tuple[tuple[bool, int, str], ...]]:
    """Compare cells as numbers, as places in a list of codes, or as text; empty ones come first."""
    places = [(table.index(name), table.columns[table.index(name)]) for name in table.order]

    def part(value: Cell, column: Column) -> tuple[bool, int, str]:
        if isinstance(value, int):
            return (True, value, "")
        if value in column.codes:
            return (True, column.codes.index(str(value)), "")
        return (value is not None, 0, cells.write(value, column))

    return lambda row: tuple(part(row[place], column) for place, column in places)


def write(table: Table, rows: Sequence[Row]) -> bytes:
    """Spell a table as CSV: UTF-8, LF, a header row, quotes only where needed."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([column.name for column in table.columns])
    columns = (
        [
            _spelt(values, column)
            for values, column in zip(zip(*rows, strict=True), table.columns, strict=True)
        ]
        if rows
        else []
    )
    writer.writerows(zip(*columns, strict=True))
    return text.getvalue().encode()


def _spelt(values: Sequence[Cell], column: Column) -> list[str]:
    spelling = {value: cells.write(value, column) for value in set(values)}
    return [spelling[value] for value in values]


def read(files: Mapping[str, bytes], tables: Sequence[Table], *, k: int) -> dict[str, list[Row]]:
    """Read every table of a schema, strictly.

    Raises UserError E_ROW with `place`: the file, the line (1 is the header) and the column.
    """
    rows: dict[str, list[Row]] = {}
    if set(files) != {table.name for table in tables}:
        raise UserError("E_ROW", place=", ".join(sorted(set(files) ^ {t.name for t in tables})))
    for table in tables:
        rows[table.name] = _read_table(files[table.name], table, rows, k=k)
    return rows


def _bad(table: Table, row: int | None = None, column: str = "") -> UserError:
    parts = [table_file(table.name)]
    if row is not None:
        parts.append(str(row + 2))
    if column:
        parts.append(column)
    return UserError("E_ROW", place=":".join(parts))


def _read_table(data: bytes, table: Table, known: Rows, *, k: int) -> list[Row]:
    raw_columns = _columns(data, table)
    if not raw_columns:
        return []
    columns = [
        _read_column(raw, column, table, k=k)
        for column, raw in zip(table.columns, raw_columns, strict=True)
    ]
    rows: list[Row] = list(zip(*columns, strict=True))
    _check_numbers(table, columns)
    _check_references(table, columns, known)
    _check_keys(table, columns)
    bad = checks.first_bad(table, rows, k=k)
    if bad is not None:
        raise _bad(table, bad)
    return rows


def _columns(data: bytes, table: Table) -> list[Sequence[str]]:
    """Cut a file into the cells of its columns; none when there are no rows."""
    header = ",".join(column.name for column in table.columns)
    if data.startswith(_BYTE_ORDER_MARK) or b"\r" in data or not data.endswith(b"\n"):
        raise _bad(table)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise _bad(table) from error
    first, _, body = text.partition("\n")
    if first != header:
        raise _bad(table, -1)
    if '"' not in body:
        return _plain(body, table)
    lines = _quoted(body, table)
    for row, line in enumerate(lines):
        if len(line) != len(table.columns):
            raise _bad(table, row)
    return list(zip(*lines, strict=True))


def _plain(body: str, table: Table) -> list[Sequence[str]]:
    """Cut rows without quotes, all at once: a package may have a million of them."""
    lines = body.split("\n")[:-1]
    width = len(table.columns)
    for row, line in enumerate(lines):
        if line.count(",") != width - 1:
            raise _bad(table, row)
    cells_in_order = ",".join(lines).split(",") if lines else []
    return [cells_in_order[place::width] for place in range(width)] if lines else []


def _quoted(body: str, table: Table) -> list[list[str]]:
    """Parse CSV with quotes; only the one spelling that our writer uses is taken."""
    text = io.StringIO(newline="")
    try:
        lines = list(csv.reader(io.StringIO(body, newline=""), strict=True))
        csv.writer(text, lineterminator="\n").writerows(lines)
    except csv.Error as error:
        raise _bad(table) from error
    if text.getvalue() != body:
        raise _bad(table)
    return lines


def _read_column(raw: Sequence[str], column: Column, table: Table, *, k: int) -> list[Cell]:
    distinct = dict.fromkeys(raw)
    try:
        values = cells.read(distinct, column, k=k)
    except cells.BadCellError as error:
        raise _bad(table, _first_bad_cell(raw, column, k=k), column.name) from error
    return [values[cell] for cell in raw]


def _first_bad_cell(raw: Sequence[str], column: Column, *, k: int) -> int:
    for row, cell in enumerate(raw):
        try:
            cells.read((cell,), column, k=k)
        except cells.BadCellError:
            return row
    raise AssertionError(column.name)


def _check_numbers(table: Table, columns: Sequence[Sequence[Cell]]) -> None:
    if not table.numbered:
        return
    for row, value in enumerate(columns[0]):
        if value != row + 1:
            raise _bad(table, row, "n")


def _check_references(table: Table, columns: Sequence[Sequence[Cell]], known: Rows) -> None:
    for column, values in zip(table.columns, columns, strict=True):
        if column.kind is not Kind.REFERENCE:
            continue
        last = len(known[column.to])
        wrong = {
            value for value in set(values) if isinstance(value, int) and not 1 <= value <= last
        }
        if wrong:
            first = next(row for row, value in enumerate(values) if value in wrong)
            raise _bad(table, first, column.name)


def _check_keys(table: Table, columns: Sequence[Sequence[Cell]]) -> None:
    keys = list(zip(*(columns[table.index(name)] for name in table.key), strict=True))
    if len(set(keys)) == len(keys):
        return
    seen: set[tuple[Cell, ...]] = set()
    for row, key in enumerate(keys):
        if key in seen:
            raise _bad(table, row, ",".join(table.key))
        seen.add(key)


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
