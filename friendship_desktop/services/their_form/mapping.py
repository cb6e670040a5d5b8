"""Which cell of a form counts what: kept as JSON, checked against the form before it is used."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final

from friendship_desktop.errors import UserError
from friendship_desktop.rules.form_periods import PERIODS
from friendship_desktop.rules.indicators import is_part
from friendship_desktop.sheets.forms.model import Form, FormCell, FormSheet
from friendship_desktop.sheets.forms.shape import is_label, labels_of, plain

NAMED: Final = 3
"""So many missing labels are named; more would be no sentence."""
MAP_LIMIT: Final = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class MapCell:
    """One cell and what it counts; `row` and `column` are what the form itself calls it."""

    sheet: str
    cell: str
    indicator: str
    part: str = ""
    period: str = "month"
    row: str = ""
    column: str = ""


def as_json(cells: Iterable[MapCell]) -> str:
    """Write a map as it is kept and as the command line reads it."""
    return json.dumps([asdict(cell) for cell in cells], ensure_ascii=False, indent=1)


def from_json(text: str, place: str = "") -> tuple[MapCell, ...]:
    """Read a map; raises UserError E_FORM_MAP."""
    wrong = UserError("E_FORM_MAP", place=place)
    try:
        rows: Any = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise wrong from error
    if isinstance(rows, dict):
        rows = rows.get("cells")
    if not isinstance(rows, list) or not rows or not all(isinstance(row, dict) for row in rows):
        raise wrong
    found = []
    for row in rows:
        kept = {key: row[key] for key in MapCell.__slots__ if key in row}
        if not {"sheet", "cell", "indicator"} <= kept.keys():
            raise wrong
        if not all(isinstance(value, str) for value in kept.values()):
            raise wrong
        found.append(MapCell(**kept))
    return tuple(found)


def read_map(path: Path) -> tuple[MapCell, ...]:
    """Read a map from a file. Raises UserError E_NO_FILE, E_FORM_MAP."""
    try:
        if path.stat().st_size > MAP_LIMIT:
            raise UserError("E_FORM_MAP", place=str(path))
        return from_json(path.read_text("utf-8-sig"), str(path))
    except FileNotFoundError as error:
        raise UserError("E_NO_FILE", place=str(path)) from error
    except (OSError, UnicodeDecodeError) as error:
        raise UserError("E_FORM_MAP", place=str(path)) from error


def placed(form: Form, cells: Sequence[MapCell]) -> tuple[MapCell, ...]:
    """Give the map with the cells as this form has them; a part of a merged cell is its top left.

    Raises UserError E_FORM_OTHER (names the labels that are missing), E_FORM_SHEET, E_FORM_CELL,
    E_FORM_FORMULA, E_FORM_LOCKED, E_FORM_INDICATOR, E_FORM_PERIOD.
    """
    _same_labels(form, cells)
    return tuple(_one(form, cell) for cell in cells)


def writable(cell: FormCell) -> None:
    """Refuse a cell that is not the House's to fill. Raises UserError E_FORM_FORMULA, E_FORM_LOCKED."""
    if cell.has_formula:
        raise UserError("E_FORM_FORMULA", cell=cell.name)
    if cell.is_locked:
        raise UserError("E_FORM_LOCKED", cell=cell.name)


def found_cell(sheet: FormSheet, name: str) -> FormCell:
    """Give a cell by its name (D6), also one that is merged into another; E_FORM_CELL."""
    for cell in sheet.cells:
        if cell.name == name:
            return cell
    for cell in sheet.cells:
        if cell.rows * cell.columns > 1:
            for row in range(cell.row, cell.row + cell.rows):
                for column in range(cell.column, cell.column + cell.columns):
                    if FormCell(row, column, "").name == name:
                        return cell
    raise UserError("E_FORM_CELL", cell=name)


def named_sheet(form: Form, name: str) -> FormSheet | None:
    """Find a sheet, also when only its month or number is another now."""
    exact = form.sheet(name)
    if exact is not None or name in form.hidden:
        return exact
    alike = [sheet for sheet in form.sheets if plain(sheet.name) == plain(name)]
    return alike[0] if len(alike) == 1 else None


def _same_labels(form: Form, cells: Sequence[MapCell]) -> None:
    there = {plain(cell.text) for _sheet, cell in form.all_cells() if is_label(cell)}
    wanted = dict.fromkeys(
        label for cell in cells for label in (cell.row, cell.column) if plain(label)
    )
    missing = [label for label in wanted if plain(label) not in there]
    if missing:
        raise UserError("E_FORM_OTHER", labels="», «".join(missing[:NAMED]))


def _one(form: Form, cell: MapCell) -> MapCell:
    sheet = named_sheet(form, cell.sheet)
    if sheet is None:
        raise UserError("E_FORM_SHEET", sheet=cell.sheet)
    there = found_cell(sheet, cell.cell.strip().upper().replace("$", ""))
    writable(there)
    row, column = labels_of(sheet, there)
    other = [
        label
        for label, now in ((cell.row, row), (cell.column, column))
        if plain(label) and plain(label) != plain(now)
    ]
    if other:
        raise UserError("E_FORM_OTHER", labels="», «".join(other))
    if not is_part(cell.indicator, cell.part):
        raise UserError("E_FORM_INDICATOR", indicator=f"{cell.indicator} {cell.part}".strip())
    if cell.period not in PERIODS:
        raise UserError("E_FORM_PERIOD", period=cell.period)
    return replace(cell, sheet=sheet.name, cell=there.name, row=row, column=column)
