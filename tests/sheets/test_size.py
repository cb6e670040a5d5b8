"""Workbooks that are small on the disk and would fill the memory."""

import io
import re
import zipfile

import pytest

from friendship_desktop.errors import UserError
from friendship_desktop.sheets import size
from friendship_desktop.sheets.size import check_size
from friendship_desktop.sheets.workbook import open_workbook
from tests.sheets.workbooks import workbook

PLAIN = workbook({"Список": [["ФИО"], ["Ким Алина"]]})
SHEET = "xl/worksheets/sheet1.xml"
FAR = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'


def changed(change, *, name=SHEET):
    """The plain workbook with its sheet changed and perhaps moved elsewhere."""
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(PLAIN)) as source,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        for each in source.namelist():
            content = source.read(each)
            if each == SHEET:
                made.writestr(name, change(content))
            else:
                made.writestr(each, content.replace(b"worksheets/sheet1.xml", name[3:].encode()))
    return target.getvalue()


def refused(content):
    with pytest.raises(UserError) as caught:
        open_workbook(content)
    return caught.value.code


def with_row(row):
    return lambda sheet: sheet.replace(b"</sheetData>", row + b"</sheetData>")


@pytest.mark.parametrize(
    "row",
    [
        FAR,
        b"<row r='1048576'><c s=\"1\"  r = 'xfd1048576'><v>1</v></c></row>",
        b'<row r="1048576">' + b"<c><v>1</v></c>" * 16384 + b"</row>",
        b'<row r="60000">' + b"<c><v>1</v></c>" * 16384 + b"</row>",
        b"<row><c><v>1</v></c></row>" * 9000 + b"<row>" + b"<c><v>1</v></c>" * 16384 + b"</row>",
        b'<row r="9"><c r="A1048576"><v>1</v></c></row><row r="9"><c r="XFD9"><v>1</v></c></row>',
    ],
)
def test_a_far_cell_is_found_however_it_is_written(row):
    assert refused(changed(with_row(row))) == "E_SHEET_SIZE"


def test_a_far_cell_is_found_without_or_against_the_declared_dimension():
    for dimension in (b"", b'<dimension ref="A1:B2"/>'):

        def change(sheet, dimension=dimension):
            return re.sub(rb"<dimension[^>]*/>", dimension, with_row(FAR)(sheet))

        assert refused(changed(change)) == "E_SHEET_SIZE"


def test_a_far_cell_is_found_in_a_sheet_that_lies_elsewhere():
    assert refused(changed(with_row(FAR), name="xl/hidden.part")) == "E_SHEET_SIZE"


def test_a_far_cell_is_found_between_two_portions(monkeypatch):
    for portion in range(200, 260):
        monkeypatch.setattr(size, "CHUNK", portion)
        assert refused(changed(with_row(FAR))) == "E_SHEET_SIZE"


@pytest.mark.parametrize("row", [b'<row r="60000"><c r="C60000"><v>1</v></c></row>', b'<row r="3"><c r="XFD3"><v>1</v></c></row>'])  # fmt: skip
def test_long_and_wide_sheets_are_read(row):
    (sheet,) = open_workbook(changed(with_row(row))).sheets
    assert sheet.rows[-1][-1] == 1.0


def test_widths_of_columns_are_no_cells():
    long = b'<row r="60000"><c r="C60000"><v>1</v></c></row>'
    widths = b"<cols>" + b'<col min="1" max="1" width="9"/>' * 16384 + b"</cols><sheetData>"

    def change(sheet):
        return with_row(long)(sheet).replace(b"<sheetData>", widths)

    assert open_workbook(changed(change)).sheets


def test_a_part_that_swells_too_much_is_refused():
    padding = b" " * (size.SMALL + 1)
    assert refused(changed(lambda sheet: sheet + padding)) == "E_SHEET_SIZE"


def binary(*records):
    """A sheet as .xlsb has it, in a file that holds nothing else."""
    parts = b""
    for number, index in records:
        body = index.to_bytes(4, "little") + bytes(200)
        parts += bytes([number, 0x80 | len(body) & 0x7F, len(body) >> 7]) + body
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("xl/worksheets/sheet1.bin", parts)
    return target.getvalue()


def test_a_far_cell_of_a_binary_sheet_is_found():
    check_size(binary((0, 0), (7, 0), (0, 1048575), (7, 3)))
    check_size(binary((0, 0), (2, 16383), (0, 400)))
    with pytest.raises(UserError, match="E_SHEET_SIZE"):
        check_size(binary((0, 0), (2, 16383), (0, 1048575), (7, 0)))


def open_document(rows):
    """A workbook of .ods with these rows."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "content.xml",
            '<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
            ' xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
            ' xmlns:p="urn:oasis:names:tc:opendocument:xmlns:text:1.0">'
            '<o:body><o:spreadsheet><t:table t:name="А">' + rows + "</t:table>"
            "</o:spreadsheet></o:body></o:document-content>",
        )
    return made.getvalue()


CELL = "<t:table-cell {0}><p:p>Ким</p:p></t:table-cell>"


@pytest.mark.parametrize(
    ("rows", "fits"),
    [
        ("<t:table-row>" + CELL + "</t:table-row>", True),
        (
            "<t:table-row>" + CELL + '</t:table-row><t:table-row t:number-rows-repeated="1048575">'
            '<t:table-cell t:number-columns-repeated="16384"/></t:table-row>',
            True,
        ),
        ('<t:table-row t:number-rows-repeated="1048576">' + CELL * 20 + "</t:table-row>", False),
        (
            '<t:table-row t:number-rows-repeated="1048570">'
            '<t:table-cell t:number-columns-repeated="19"/></t:table-row>'
            "<t:table-row>" + CELL * 19 + "</t:table-row>",
            False,
        ),
    ],
)
def test_what_an_open_document_repeats_is_counted(rows, fits):
    content = open_document(rows.replace("{0}", ""))
    if fits:
        check_size(content)
    else:
        assert refused(content) == "E_SHEET_SIZE"
