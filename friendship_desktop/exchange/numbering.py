"""Puts the rows of a package into their natural order and gives them the numbers of the format."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import Final

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import cells
from friendship_desktop.exchange.columns import Cell, Column, Kind, Row, Rows, Table

PORTION: Final = 10_000
"""Rows that are worked on at a time: few enough for their cells to stay in the processor's cache."""


def number(rows: Rows, tables: Sequence[Table]) -> dict[str, list[Row]]:
    """Put rows into natural order and number them from 1, references too.

    Whatever stands in `n` and in references before (row ids of a database, say) only has to agree.
    Raises UserError E_ROW for a reference to a row that is not there, and for an unknown table.
    """
    unknown = set(rows) - {table.name for table in tables}
    if unknown:
        raise UserError("E_ROW", place=", ".join(sorted(unknown)))
    numbers: dict[str, Mapping[Cell, Cell]] = {}
    ordered: dict[str, list[Row]] = {}
    for table in tables:
        given = _in_order(_referring(rows.get(table.name, ()), table, numbers), table)
        if table.numbered:
            known = {row[0]: place for place, row in enumerate(given, 1)}
            numbers[table.name] = {None: None, **known}
            given = [(place, *row[1:]) for place, row in enumerate(given, 1)]
        ordered[table.name] = given
    return ordered


def _referring(
    rows: Sequence[Row], table: Table, numbers: Mapping[str, Mapping[Cell, Cell]]
) -> list[Row]:
    """Let rows refer to others by their numbers."""
    found: list[Row] = []
    for start in range(0, len(rows), PORTION):
        columns: list[Sequence[Cell]] = list(zip(*rows[start : start + PORTION], strict=True))
        for place, column in enumerate(table.columns):
            if column.kind is Kind.REFERENCE:
                try:
                    columns[place] = list(map(numbers[column.to].__getitem__, columns[place]))
                except KeyError as error:
                    raise UserError("E_ROW", place=f"{table.name}: {column.name}") from error
        found.extend(zip(*columns, strict=True))
    return found


def _in_order(rows: list[Row], table: Table) -> list[Row]:
    """Compare cells as numbers, as places in a list of codes, or as text; empty ones come first."""
    places = [table.index(name) for name in table.order]
    columns = [table.columns[place] for place in places]
    if len(places) > 1 and all(one.kind is Kind.REFERENCE and one.required for one in columns):
        return sorted(rows, key=itemgetter(*places))  # numbers already
    ranks = [
        _ranks([row[place] for row in rows], column)
        for place, column in zip(places, columns, strict=True)
    ]
    keyed = sorted(zip(zip(*ranks, strict=True), rows, strict=True), key=itemgetter(0))
    return [row for _key, row in keyed]


def _ranks(values: Sequence[Cell], column: Column) -> list[int]:
    part = {value: _part(value, column) for value in set(values)}
    place = {one: number for number, one in enumerate(sorted(set(part.values())))}
    rank = {value: place[one] for value, one in part.items()}
    return list(map(rank.__getitem__, values))


def _part(value: Cell, column: Column) -> tuple[bool, int, str]:
    if isinstance(value, int):
        return (True, value, "")
    if value in column.codes:
        return (True, column.codes.index(str(value)), "")
    return (value is not None, 0, cells.write(value, column))
