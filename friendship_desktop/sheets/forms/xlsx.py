"""A form that is a workbook (.xlsx, .xlsm): read with openpyxl, filled cell by cell in its XML."""

from __future__ import annotations

import datetime as dt
import io
import re
import warnings
import zipfile
from collections.abc import Iterator, Mapping
from decimal import Decimal
from posixpath import join, normpath
from typing import Any, Final

from friendship_desktop.errors import UserError
from friendship_desktop.sheets.forms.model import (
    GRID_COLUMNS,
    GRID_ROWS,
    Form,
    FormCell,
    FormSheet,
    Value,
)
from friendship_desktop.sheets.forms.splice import (
    Edit,
    Element,
    elements,
    escaped,
    opened_tag,
    spliced,
)
from friendship_desktop.sheets.workbook import cell_ref, cell_text

WORKBOOK: Final = "xl/workbook.xml"
_RELATIONS: Final = "xl/_rels/workbook.xml.rels"
_BEFORE_CALC: Final = ("sheets", "functionGroups", "externalReferences", "definedNames")
_USUAL_WIDTH: Final = 8.43


def read(content: bytes) -> Form:
    """Read the visible sheets. Raises UserError E_FORM."""
    import openpyxl  # noqa: PLC0415 - half a second that only this needs

    try:
        with (
            warnings.catch_warnings()
        ):  # of what it would lose; only the chosen cells are written here
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(io.BytesIO(content))
    except Exception as error:  # openpyxl lets whatever its parsers raise come through
        raise UserError("E_FORM") from error
    visible = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    hidden = tuple(sheet.title for sheet in book.worksheets if sheet not in visible)
    return Form("xlsx", content, tuple(_sheet(sheet) for sheet in visible), hidden)


def _sheet(sheet: Any) -> FormSheet:
    rows, columns = _used(sheet)
    spans = {
        (one.min_row, one.min_col): (one.max_row - one.min_row + 1, one.max_col - one.min_col + 1)
        for one in sheet.merged_cells.ranges
    }
    inside = {
        (row, column)
        for (top, left), (height, width) in spans.items()
        for row in range(top, top + height)
        for column in range(left, left + width)
        if (row, column) != (top, left)
    }
    is_protected = bool(sheet.protection.sheet)
    cells = [
        _cell(sheet.cell(row, column), spans.get((row, column), (1, 1)), is_protected=is_protected)
        for row in range(1, rows + 1)
        for column in range(1, columns + 1)
        if (row, column) not in inside
    ]
    widths = [_USUAL_WIDTH] * columns
    for one in sheet.column_dimensions.values():  # one of them may stand for many columns
        for column in range(one.min or 1, min(one.max or 0, columns) + 1):
            widths[column - 1] = one.width
    return FormSheet(sheet.title, rows, columns, tuple(cells), tuple(widths))


def _used(sheet: Any) -> tuple[int, int]:
    """Give the rows and columns in which something is written; empty lines with a look go on for ever."""
    most = {"max_row": min(sheet.max_row, GRID_ROWS), "max_col": min(sheet.max_column, GRID_COLUMNS)}  # fmt: skip
    written = [
        (cell.row, cell.column)
        for row in sheet.iter_rows(**most)
        for cell in row
        if cell.value is not None
    ]
    filled = set(written)
    merged = [
        (one.max_row, one.max_col)
        for one in sheet.merged_cells.ranges
        if (one.min_row, one.min_col) in filled
    ]
    ends = [*written, *merged]
    rows, columns = max((row for row, _ in ends), default=1), max((c for _, c in ends), default=1)
    return min(rows, GRID_ROWS), min(columns, GRID_COLUMNS)


def _cell(cell: Any, span: tuple[int, int], *, is_protected: bool) -> FormCell:
    is_formula = cell.data_type == "f"
    value = cell.value
    if is_formula:
        text = str(getattr(value, "text", value) or "=")
    elif isinstance(value, dt.datetime):
        text = f"{value:%d.%m.%Y}"
    else:
        text = "" if value is None else cell_text(value)
    return FormCell(
        cell.row - 1,
        cell.column - 1,
        text,
        *span,
        has_formula=is_formula,
        is_locked=is_protected and bool(cell.protection.locked),
        is_number=isinstance(value, int | float) and not isinstance(value, bool),
        number_format=cell.number_format or "",
    )


def write(content: bytes, values: Mapping[tuple[str, str], Value]) -> bytes:
    """Give the workbook with values in cells named by sheet and place ("Форма 3", "D6").

    What the formulas last gave is dropped: it belongs to the old numbers, and Excel counts anew.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {entry.filename: archive.read(entry) for entry in archive.infolist()}
        order = archive.infolist()
    for name, part in _sheet_parts(parts):
        of_sheet = {cell: value for (sheet, cell), value in values.items() if sheet == name}
        parts[part] = _filled(parts[part], of_sheet)
    parts[WORKBOOK] = _counting_anew(parts[WORKBOOK])
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as made:
        for entry in order:
            made.writestr(entry, parts[entry.filename])
    return target.getvalue()


def _sheet_parts(parts: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    """Give the name of each sheet and the part of the file that holds it."""
    relations = {
        one.attributes["Id"]: one.attributes["Target"]
        for one in elements(parts[_RELATIONS]).children
    }
    sheets = elements(parts[WORKBOOK]).find("sheets")
    for sheet in sheets.children if sheets else ():
        key = next((text for name, text in sheet.attributes.items() if name.endswith(":id")), "")
        target = relations.get(key, "")
        part = target[1:] if target.startswith("/") else normpath(join("xl", target))
        if part in parts and "worksheets/" in part:
            yield sheet.attributes["name"], part


def _filled(xml: bytes, values: Mapping[str, Value]) -> bytes:
    sheet = elements(xml)
    data = sheet.find("sheetData")
    if data is None:
        return xml
    looks = _looks(sheet)
    rows = list(_numbered(data.children))
    edits: list[Edit] = []
    wanted: dict[int, dict[int, Value]] = {}
    for name, value in values.items():
        at, column = _place(name)
        wanted.setdefault(at, {})[column] = value
    for number, row in rows:
        edits += _row_edits(xml, row, number, wanted.pop(number, {}), looks)
    inserts: dict[int, bytes] = {}
    for number in sorted(wanted):
        cells = b"".join(
            _made(data.prefix, _named(number, column), looks.get(column, b""), value)
            for column, value in sorted(wanted[number].items())
        )
        p = data.prefix.encode()
        line = b'<%brow r="%d">%b</%brow>' % (p, number, cells, p)
        at = next((row.start for n, row in rows if n > number), data.close)
        inserts[at] = inserts.get(at, b"") + line
    if data.closes_itself:
        closing = b"</%bsheetData>" % data.prefix.encode()
        edits.append((data.start, data.end, opened_tag(xml, data) + inserts.get(data.close, b"") + closing))  # fmt: skip
    else:
        edits += [(at, at, line) for at, line in inserts.items()]
    return spliced(xml, edits)


def _row_edits(
    xml: bytes, row: Element, number: int, values: Mapping[int, Value], looks: Mapping[int, bytes]
) -> Iterator[Edit]:
    left = dict(values)
    own = row.attributes.get("customFormat") in {"1", "true"}
    of_row = _look(row.attributes.get("s")) if own else None
    cells = list(_in_columns(row.children))
    for column, cell in cells:
        if column in left:
            look = _look(cell.attributes.get("s"))
            new = _made(cell.prefix, _named(number, column), look, left.pop(column))
            yield cell.start, cell.end, new
        elif cell.find("f") is not None and (old := cell.find("v")) is not None:
            yield old.start, old.end, b""
    inserts: dict[int, bytes] = {}
    for column in sorted(left):
        at = next((cell.start for n, cell in cells if n > column), row.close)
        look = looks.get(column, b"") if of_row is None else of_row
        made = _made(row.prefix, _named(number, column), look, left[column])
        inserts[at] = inserts.get(at, b"") + made
    if row.closes_itself and inserts:
        closing = b"</%brow>" % row.prefix.encode()
        yield row.start, row.end, opened_tag(xml, row) + inserts[row.close] + closing
    else:
        yield from ((at, at, made) for at, made in inserts.items())


def _looks(sheet: Element) -> dict[int, bytes]:
    """Give the look of each column, which a cell that is not in the file has; a row's goes before it."""
    cols = sheet.find("cols")
    return {
        column: _look(one.attributes["style"])
        for one in (cols.children if cols else ())
        if "style" in one.attributes
        for column in range(
            int(one.attributes["min"]), min(int(one.attributes["max"]), GRID_COLUMNS) + 1
        )
    }


def _look(style: str | None) -> bytes:
    return f' s="{style}"'.encode() if style else b""


def _made(prefix: str, name: str, look: bytes, value: Value) -> bytes:
    """Write a cell: a number, a text within the cell itself, or nothing."""
    p, ref = prefix.encode(), name.encode()
    head = b'<%bc r="%b"%b' % (p, ref, look)
    if value is None:
        return head + b"/>"
    if isinstance(value, str):
        return head + b' t="inlineStr"><%bis><%bt>%b</%bt></%bis></%bc>' % (
            p, p, escaped(value), p, p, p,
        )  # fmt: skip
    number = format(Decimal(value).normalize(), "f")
    return head + b"><%bv>%b</%bv></%bc>" % (p, number.encode(), p, p)


def _counting_anew(xml: bytes) -> bytes:
    """Have the formulas counted when the workbook is next opened."""
    root = elements(xml)
    prefix = root.prefix.encode()
    calc = root.find("calcPr")
    if calc is not None:
        kept = "".join(
            f' {name}="{escaped(text).decode()}"'
            for name, text in calc.attributes.items()
            if name != "fullCalcOnLoad"
        )
        new = b'<%bcalcPr%b fullCalcOnLoad="1"/>' % (prefix, kept.encode())
        return spliced(xml, [(calc.start, calc.end, new)])
    last = max(child.end for child in root.children if child.tag in _BEFORE_CALC)
    return spliced(xml, [(last, last, b'<%bcalcPr fullCalcOnLoad="1"/>' % prefix)])


def _numbered(rows: list[Element]) -> Iterator[tuple[int, Element]]:
    number = 0
    for row in rows:
        number = int(row.attributes.get("r", number + 1))
        yield number, row


def _in_columns(cells: list[Element]) -> Iterator[tuple[int, Element]]:
    column = 0
    for cell in cells:
        name = cell.attributes.get("r")
        column = _place(name)[1] if name else column + 1
        yield column, cell


def _place(name: str) -> tuple[int, int]:
    """Read D6 as row 6, column 4."""
    found = re.fullmatch(r"([A-Z]{1,3})([1-9][0-9]{0,6})", name)
    if found is None:
        raise UserError("E_FORM")
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - 64
    return int(found[2]), column


def _named(row: int, column: int) -> str:
    return cell_ref(row - 1, column - 1)
