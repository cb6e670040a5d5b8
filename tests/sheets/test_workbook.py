import io
import struct
import zipfile

import pytest

from friendship_desktop.errors import UserError
from friendship_desktop.sheets import size
from friendship_desktop.sheets import workbook as module
from friendship_desktop.sheets.register_book import read_register_book
from friendship_desktop.sheets.workbook import cell_ref, cell_text, open_workbook
from friendship_desktop.texts import Language, Texts
from friendship_desktop.texts.sentences import explain
from tests.sheets.workbooks import TODAY, workbook

GOOD = workbook({"Список": [["ФИО"], ["Ким Алина"]]})


def refusal(source):
    with pytest.raises(UserError) as caught:
        open_workbook(source)
    for language in Language:
        assert explain(caught.value, Texts(language))
    return caught.value.code


def protected():
    """The shell that Excel puts around an encrypted workbook: an OLE file with one known stream."""
    header = bytearray(b"\xff" * 512)
    header[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    header[8:24] = bytes(16)
    struct.pack_into("<HHHHH", header, 24, 0x3E, 3, 0xFFFE, 9, 6)
    header[34:40] = bytes(6)
    struct.pack_into("<IIIIIIIII", header, 40, 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    struct.pack_into("<I", header, 76, 0)
    fat = struct.pack("<II", 0xFFFFFFFD, 0xFFFFFFFE) + b"\xff" * 504
    entries = b""
    for name, kind, child in (
        ("Root Entry", 5, 1),
        ("EncryptedPackage", 2, 0xFFFFFFFF),
        ("", 0, 0xFFFFFFFF),
        ("", 0, 0xFFFFFFFF),
    ):
        wide = name.encode("utf-16-le")
        entry = bytearray(128)
        entry[: len(wide)] = wide
        struct.pack_into(
            "<HBBIII",
            entry,
            64,
            len(wide) + 2 if name else 0,
            kind,
            1,
            0xFFFFFFFF,
            0xFFFFFFFF,
            child,
        )
        struct.pack_into("<I", entry, 116, 0xFFFFFFFE)
        entries += bytes(entry)
    return bytes(header) + fat + entries


def zipped(**files):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


@pytest.mark.parametrize(
    "content",
    [b"", b"hello", "ФИО;Группа\nКим;A\n".encode(), b"%PDF-1.7", b"PK\x03\x04junk", GOOD[:200], GOOD[:-30], zipped(a="b"), b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)],
)  # fmt: skip
def test_what_is_not_a_workbook_is_refused(content):
    assert refusal(content) == "E_SHEET"


@pytest.mark.parametrize("place", [0.2, 0.4, 0.6, 0.8])
def test_a_damaged_workbook_is_read_or_refused_but_never_breaks(place):
    damaged = bytearray(GOOD)
    middle = int(len(damaged) * place)
    damaged[middle : middle + 40] = bytes(40)
    try:
        read = open_workbook(bytes(damaged))
    except UserError as error:
        code = error.code
    else:
        code = read.sheets[0].name
    assert code in {"E_SHEET", "E_SHEET_EMPTY", "E_SHEET_SIZE", "Список"}


def test_a_password_is_named():
    assert refusal(protected()) == "E_SHEET_PASSWORD"


@pytest.mark.parametrize("sheets", [{"Лист1": []}, {"Лист1": [["", ""]]}])
def test_an_empty_workbook_is_named(sheets):
    assert refusal(workbook(sheets)) == "E_SHEET_EMPTY"


def test_only_hidden_content_is_as_good_as_none():
    assert (
        refusal(workbook({"Лист1": [], "Старый": [["ФИО"], ["Ким Алина"]]}, hidden=("Старый",)))
        == "E_SHEET_EMPTY"
    )


def test_a_file_that_is_not_there(tmp_path):
    assert refusal(tmp_path / "нет.xlsx") == "E_NO_FILE"
    assert refusal(tmp_path) == "E_SHEET"


def test_a_file_too_large_is_refused_unread(monkeypatch, tmp_path):
    file = tmp_path / "big.xlsx"
    file.write_bytes(GOOD)
    monkeypatch.setattr(module, "FILE_LIMIT", 100)
    assert refusal(file) == "E_SHEET_SIZE"
    assert refusal(GOOD) == "E_SHEET_SIZE"


def test_a_bomb_is_refused_before_it_is_unpacked(monkeypatch):
    monkeypatch.setattr(size, "UNPACKED_LIMIT", 1000)
    assert refusal(GOOD) == "E_SHEET_SIZE"


def test_one_stray_cell_far_away_does_not_eat_the_memory():
    rows = [[""] * 5] * 3
    rows[0] = ["ФИО"]
    stray = workbook({"Список": rows})
    with zipfile.ZipFile(io.BytesIO(stray)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    sheet = files["xl/worksheets/sheet1.xml"]
    far = sheet.replace(
        b"</sheetData>", b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    )
    far = far.replace(b'ref="A1"', b'ref="A1:XFD1048576"')
    assert far.count(b"XFD1048576") == 2
    assert refusal(zipped(**{**files, "xl/worksheets/sheet1.xml": far})) == "E_SHEET_SIZE"
    # the size that is only claimed, as Excel does for formatted columns, does not matter
    claimed = sheet.replace(b'ref="A1"', b'ref="A1:XFD1048576"')
    assert len(open_workbook(zipped(**{**files, "xl/worksheets/sheet1.xml": claimed})).sheets) == 1


def test_an_ods_made_by_another_program_is_read():
    manifest = '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    row = "<table:table-row>{}</table:table-row>"
    table = "".join(
        row.format("".join(cell.format(text) for text in texts))
        for texts in (("ФИО", "Группа"), ("Ким Алина", "A"))
    )
    content = (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">'
        f'<office:body><office:spreadsheet><table:table table:name="Список">{table}</table:table></office:spreadsheet></office:body></office:document-content>'
    )  # fmt: skip
    source = zipped(
        **{
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": manifest,
            "content.xml": content,
        }
    )
    book = read_register_book(source, today=TODAY)
    assert [(person.name.surname, person.name.given_name) for person in book.people] == [
        ("Ким", "Алина")
    ]


def test_cells_are_named_as_in_a_spreadsheet():
    assert [
        cell_ref(0, 0),
        cell_ref(21, 2),
        cell_ref(9, 25),
        cell_ref(9, 26),
        cell_ref(9, 701),
        cell_ref(9, 702),
    ] == ["A1", "C22", "Z10", "AA10", "ZZ10", "AAA10"]


def test_cells_are_told_on_one_line():
    assert [cell_text(value) for value in ("  a \n b ", 5.0, 5.5, True, "")] == [
        "a b",
        "5",
        "5.5",
        "1",
        "",
    ]
