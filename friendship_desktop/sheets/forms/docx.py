"""A form that is a text document (.docx): each of its tables is a sheet, filled in its XML."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from friendship_desktop.errors import UserError
from friendship_desktop.sheets.forms.model import Form, FormCell, FormSheet, Value
from friendship_desktop.sheets.forms.splice import (
    Edit,
    Element,
    elements,
    escaped,
    opened_tag,
    spliced,
)

DOCUMENT: Final = "word/document.xml"
_SETTINGS: Final = "word/settings.xml"
_FIELDS: Final = frozenset({"fldSimple", "instrText"})
_TWIPS_A_CHARACTER: Final = 120
_OFF: Final = ("0", "false", "off")


@dataclass(frozen=True, slots=True)
class _Placed:
    """A cell of a table and where it stands; `goes_on` when it is merged with the one above."""

    element: Element
    row: int
    column: int
    columns: int
    goes_on: bool


def read(content: bytes) -> Form:
    """Read the tables. Raises UserError E_FORM and, when there is none, E_FORM_NO_TABLE."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        root = elements(archive.read(DOCUMENT))
        settings = archive.read(_SETTINGS) if _SETTINGS in archive.namelist() else b""
    is_protected = bool(settings) and _is_protected(elements(settings))
    sheets = tuple(
        _sheet(str(number), table, is_protected=is_protected)
        for number, table in enumerate(_tables(root), start=1)
    )
    if not sheets:
        raise UserError("E_FORM_NO_TABLE")
    return Form("docx", content, sheets, ())


def write(content: bytes, values: Mapping[tuple[str, str], Value]) -> bytes:
    """Give the document with values in cells named by table and place ("1", "D6")."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        order = archive.infolist()
        parts = {entry.filename: archive.read(entry) for entry in order}
    xml = parts[DOCUMENT]
    edits: list[Edit] = []
    for number, table in enumerate(_tables(elements(xml)), start=1):
        cells = {_name(cell): cell.element for cell in _placed(table) if not cell.goes_on}
        of_table = [
            _edit(xml, cells[name], value)
            for (sheet, name), value in values.items()
            if sheet == str(number) and name in cells
        ]
        edits += of_table
        if of_table:
            edits += _counting_anew(table)
    parts[DOCUMENT] = spliced(xml, edits)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as made:
        for entry in order:
            made.writestr(entry, parts[entry.filename])
    return target.getvalue()


def _is_protected(settings: Element) -> bool:
    found = settings.find("documentProtection")
    return found is not None and any(
        name.endswith("enforcement") and value not in _OFF
        for name, value in found.attributes.items()
    )


def _tables(root: Element) -> Iterator[Element]:
    """Give the tables that stand in no other table."""
    for one in root.children:
        if one.tag == "tbl":
            yield one
        else:
            yield from _tables(one)


def _rows(table: Element) -> list[Element]:
    return list(_below(table, "tr", "tbl"))


def _below(parent: Element, tag: str, stop: str) -> Iterator[Element]:
    """Give elements of a name, through wrappers (content controls) but not into nested tables."""
    for one in parent.children:
        if one.tag == tag:
            yield one
        elif one.tag != stop:
            yield from _below(one, tag, stop)


def _placed(table: Element) -> Iterator[_Placed]:
    for number, row in enumerate(_rows(table)):
        column = _number(row.find("trPr"), "gridBefore", 0)
        for cell in _below(row, "tc", "tbl"):
            about = cell.find("tcPr")
            span = _number(about, "gridSpan", 1)
            merged = about.find("vMerge") if about else None
            goes_on = merged is not None and _attribute(merged, "val") in ("", "continue")
            yield _Placed(cell, number, column, span, goes_on)
            column += span


def _sheet(name: str, table: Element, *, is_protected: bool) -> FormSheet:
    placed = list(_placed(table))
    going_on = {(one.row, one.column) for one in placed if one.goes_on}
    cells: list[FormCell] = []
    for one in placed:
        if one.goes_on:
            continue
        rows = 1
        while (one.row + rows, one.column) in going_on:
            rows += 1
        text = _text(one.element)
        cells.append(
            FormCell(
                one.row,
                one.column,
                text,
                rows,
                one.columns,
                has_formula=any(part.tag in _FIELDS for part in one.element.walk()),
                is_locked=is_protected,
                is_number=_is_number(text),
            )
        )
    columns = max((one.column + one.columns for one in placed), default=0)
    grid = table.find("tblGrid")
    widths = [
        _number(col, "w", 1200, own=True) / _TWIPS_A_CHARACTER
        for col in (grid.children if grid else ())
        if col.tag == "gridCol"
    ]
    widths += [10.0] * (columns - len(widths))
    height = max((one.row + 1 for one in placed), default=0)
    return FormSheet(name, height, columns, tuple(cells), tuple(widths[:columns]))


def _edit(xml: bytes, cell: Element, value: Value) -> Edit:
    """Replace what the first paragraph of a cell says, in the letters that it had."""
    paragraph = cell.find("p")
    if paragraph is None:  # Word asks for one in every cell
        raise UserError("E_FORM")
    w = paragraph.prefix.encode()
    about = paragraph.find("pPr")
    run = next((one for one in paragraph.walk() if one.tag == "r"), None)
    look = run.find("rPr") if run else (about.find("rPr") if about else None)
    letters = xml[look.start : look.end] if look else b""
    text = b""
    if value is not None:
        text = b'<%br>%b<%bt xml:space="preserve">%b</%bt></%br>' % (
            w, letters, w, escaped(_written(value)), w, w,
        )  # fmt: skip
    if paragraph.closes_itself:
        return paragraph.start, paragraph.end, opened_tag(xml, paragraph) + text + b"</%bp>" % w
    return (about.end if about else paragraph.inner), paragraph.close, text


def _counting_anew(table: Element) -> Iterator[Edit]:
    """Have Word count the sums of a table when the document is next opened."""
    begun: list[Element] = []
    for one in table.walk():
        if one.tag == "fldChar" and _attribute(one, "fldCharType") == "begin":
            begun.append(one)
        is_sum = "".join(one.text).strip().startswith("=")
        if one.tag == "instrText" and is_sum and begun:
            yield from _dirty(begun.pop())
        elif one.tag == "fldSimple" and _attribute(one, "instr").strip().startswith("="):
            yield from _dirty(one)


def _dirty(field: Element) -> Iterator[Edit]:
    if not _attribute(field, "dirty"):
        end = field.inner - (2 if field.closes_itself else 1)
        yield end, end, b' %bdirty="true"' % field.prefix.encode()


def _written(value: Value) -> str:
    """Write a number as a document does: with a comma."""
    if isinstance(value, str) or value is None:
        return value or ""
    return format(Decimal(value).normalize(), "f").replace(".", ",")


def _text(cell: Element) -> str:
    lines = [
        "".join("".join(part.text) for part in paragraph.walk() if part.tag == "t")
        for paragraph in _below(cell, "p", "tbl")
    ]
    return " ".join(" ".join(lines).split())


def _name(one: _Placed) -> str:
    return FormCell(one.row, one.column, "").name


def _number(parent: Element | None, tag: str, other: int, *, own: bool = False) -> int:
    found = parent if own else (parent.find(tag) if parent else None)
    text = _attribute(found, "w" if own else "val") if found else ""
    return int(text) if text.isdecimal() else other


def _attribute(one: Element, name: str) -> str:
    return next(
        (text for key, text in one.attributes.items() if key.rpartition(":")[2] == name), ""
    )


def _is_number(text: str) -> bool:
    return text.replace(" ", "").replace(",", "", 1).replace(".", "", 1).isdecimal()
