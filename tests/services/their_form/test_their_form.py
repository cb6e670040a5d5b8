"""An office's form: chosen once, remembered by its shape, filled without touching anything else."""

import datetime as dt
import io
import json
import shutil
import zipfile
from pathlib import Path

import openpyxl
import pytest
from openpyxl.styles import Protection

from friendship_desktop.errors import UserError
from friendship_desktop.rules.form_periods import days_of
from friendship_desktop.services.period import Period
from friendship_desktop.services.their_form.mapping import MapCell, as_json, read_map
from friendship_desktop.services.their_form.service import TheirForms
from tests.services.their_form.documents import document

EXAMPLE = Path(__file__).parents[2] / "data" / "office_form_ru.xlsx"
SHEET = "Форма 3"
NOVEMBER = Period(dt.date(2026, 11, 1), dt.date(2026, 11, 30))


@pytest.fixture
def forms(database):
    return TheirForms(database)


@pytest.fixture
def taught(make):
    """Five lessons of a state-language group in November, six learners."""
    group = make.group(kind="state_language", language_code="kk", level="A1")
    for number in range(6):
        make.learner(f"Ким Елена{number}", group)
    for day in range(2, 7):
        make.lesson(group, dt.date(2026, 11, day))
    return group


def saved(tmp_path, change, name="form.xlsx"):
    """Save the example with a change and give its place."""
    book = openpyxl.load_workbook(EXAMPLE)
    change(book)
    path = tmp_path / name
    book.save(path)
    return path


def refusal(call, *args):
    with pytest.raises(UserError) as caught:
        call(*args)
    return caught.value


def chosen(forms, opened):
    wanted = (("G8", "IND-04", "", "q4"), ("G10", "IND-06", "", "quarter"), ("F11", "IND-10", "lessons", "q3"), ("G11", "IND-10", "lessons", "q4"), ("G15", "IND-10", "hours", "month"))  # fmt: skip
    return [forms.choose(opened, SHEET, *one) for one in wanted]


def test_a_form_fills_itself_next_month(forms, actor, taught, tmp_path):
    first = forms.open(actor, EXAMPLE)
    assert not first.is_known
    forms.remember(actor, first, chosen(forms, first))

    # next month the office has typed the month into its heading, and last month's numbers stand there
    def next_month(book):
        book[SHEET]["A1"] = "Информация о работе воскресных школ и групп государственного языка за ноябрь 2026 года"  # fmt: skip
        book[SHEET]["G8"], book[SHEET]["F11"] = 99, "<5"

    path = saved(tmp_path, next_month)
    again = forms.open(actor, path)
    assert again.is_known
    before = path.read_bytes()
    fillings = forms.fill(actor, again, again.cells, NOVEMBER)
    target = forms.write(again, fillings, tmp_path / "filled.xlsx")
    assert path.read_bytes() == before
    sheet = openpyxl.load_workbook(target)[SHEET]
    assert [sheet[name].value for name in ("G8", "G10", "F11", "G11", "G15")] == [1, 6, 0, 5, 5]
    assert sheet["H11"].value == "=SUM(D11:G11)"
    assert fillings[0].was == "99"
    assert (fillings[0].cell.row, fillings[0].cell.column) == ("Группы, всего", "IV кв.")


def test_only_the_chosen_cells_change(forms, actor, taught, tmp_path):
    opened = forms.open(actor, EXAMPLE)
    fillings = forms.fill(actor, opened, chosen(forms, opened), NOVEMBER)
    target = forms.write(opened, fillings, tmp_path / "filled.xlsx")
    old, new = openpyxl.load_workbook(EXAMPLE), openpyxl.load_workbook(target)
    written = {one.cell.cell for one in fillings}
    for name in old.sheetnames:
        for row in old[name].iter_rows():
            for cell in row:
                there = new[name][cell.coordinate]
                assert there.style_id == cell.style_id
                if name != SHEET or cell.coordinate not in written:
                    assert there.value == cell.value
    one, two = zipfile.ZipFile(EXAMPLE), zipfile.ZipFile(target)
    assert one.namelist() == two.namelist()
    changed = {name for name in one.namelist() if one.read(name) != two.read(name)}
    assert changed == {"xl/worksheets/sheet1.xml"}  # the example asks to be counted anew already
    head, tail = b"<sheetData>", b"</sheetData>"
    texts = [archive.read("xl/worksheets/sheet1.xml") for archive in (one, two)]
    assert len({text.partition(head)[0] for text in texts}) == 1
    assert len({text.partition(tail)[2] for text in texts}) == 1
    assert b'fullCalcOnLoad="1"' in two.read("xl/workbook.xml")


def test_a_cell_that_is_not_in_the_file_takes_the_look_of_its_row_or_column(
    forms, actor, taught, tmp_path
):
    path = tmp_path / "form.xlsx"
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["A1"], sheet["C1"], sheet["A2"], sheet["A3"] = "Показатель", "за ноябрь", "Группы", "Ещё"
    sheet["E9"] = "—"
    sheet.column_dimensions["C"].number_format = '0" ед."'
    sheet.row_dimensions[2].number_format = "0.00"
    book.save(path)
    opened = forms.open(actor, path)
    cells = [
        forms.choose(opened, "Sheet", one, "IND-04", "", "month") for one in ("C2", "C3", "C5")
    ]
    target = forms.write(opened, forms.fill(actor, opened, cells, NOVEMBER), tmp_path / "out.xlsx")
    filled = openpyxl.load_workbook(target)["Sheet"]
    looks = [(filled[one].value, filled[one].number_format) for one in ("C2", "C3", "C5")]
    assert looks == [(1, "0.00"), (1, '0" ед."'), (1, '0" ед."')]


def test_what_formulas_gave_before_is_not_left_beside_new_numbers(forms, actor, taught, tmp_path):
    xml = zipfile.ZipFile(EXAMPLE).read("xl/worksheets/sheet1.xml").decode()
    assert "<f>SUM(D11:G11)</f><v></v>" in xml or "<f>SUM(D11:G11)</f><v/>" in xml or "<f>SUM(D11:G11)</f><v />" in xml  # fmt: skip
    for empty in ("<v></v>", "<v/>", "<v />"):
        xml = xml.replace(f"<f>SUM(D11:G11)</f>{empty}", "<f>SUM(D11:G11)</f><v>777</v>")
    path = tmp_path / "counted.xlsx"
    with zipfile.ZipFile(EXAMPLE) as source, zipfile.ZipFile(path, "w") as made:
        for entry in source.infolist():
            is_it = entry.filename == "xl/worksheets/sheet1.xml"
            made.writestr(entry, xml if is_it else source.read(entry))
    opened = forms.open(actor, path)
    target = forms.write(opened, forms.fill(actor, opened, chosen(forms, opened), NOVEMBER), tmp_path / "o.xlsx")  # fmt: skip
    assert b"777" not in zipfile.ZipFile(target).read("xl/worksheets/sheet1.xml")


def test_a_merged_cell_is_filled_at_its_top_left(forms, actor, taught, tmp_path):
    path = saved(tmp_path, lambda book: book[SHEET].merge_cells("F8:G9"))
    opened = forms.open(actor, path)
    cell = forms.choose(opened, SHEET, "G9", "IND-04", "", "month")
    assert cell.cell == "F8"
    target = forms.write(opened, forms.fill(actor, opened, [cell], NOVEMBER), tmp_path / "o.xlsx")
    assert openpyxl.load_workbook(target)[SHEET]["F8"].value == 1


def test_cells_that_are_not_ours_are_refused(forms, actor, tmp_path):
    def protect(book):
        book[SHEET].protection.sheet = True
        book[SHEET]["D6"].protection = Protection(locked=False)
        book["Справочник"].sheet_state = "hidden"

    opened = forms.open(actor, saved(tmp_path, protect))

    def choose(sheet, cell, indicator="IND-01", part="", period="month"):
        return forms.choose(opened, sheet, cell, indicator, part, period)

    assert choose(SHEET, "D6").cell == "D6"  # the office left it open
    assert refusal(choose, SHEET, "E6").code == "E_FORM_LOCKED"
    assert refusal(choose, SHEET, "H6").code == "E_FORM_FORMULA"
    assert refusal(choose, "Справочник", "A1").code == "E_FORM_SHEET"
    assert refusal(choose, "Другой", "A1").code == "E_FORM_SHEET"
    assert refusal(choose, SHEET, "Z99").code == "E_FORM_CELL"
    assert refusal(choose, SHEET, "D6", "IND-99").code == "E_FORM_INDICATOR"
    assert refusal(choose, SHEET, "D6", "IND-10", "days").code == "E_FORM_INDICATOR"
    assert refusal(choose, SHEET, "D6", "IND-10", "hours", "decade").code == "E_FORM_PERIOD"


def test_a_map_of_another_form_says_which_labels_are_missing(forms, actor, tmp_path):
    first = forms.open(actor, EXAMPLE)
    cells = chosen(forms, first)

    def other(book):
        book[SHEET]["B8"], book[SHEET]["B11"] = "Кружки", "Занятия кружков"

    opened = forms.open(actor, saved(tmp_path, other))
    assert not opened.is_known
    error = refusal(forms.fill, actor, opened, cells, NOVEMBER)
    assert error.code == "E_FORM_OTHER"
    assert error.details["labels"] == "Группы, всего», «Проведено занятий"

    # the same words in other places: rows were moved, and the numbers would go to the wrong lines
    def moved(book):
        sheet = book[SHEET]
        sheet["B8"], sheet["B10"] = sheet["B10"].value, sheet["B8"].value

    opened = forms.open(actor, saved(tmp_path, moved, "moved.xlsx"))
    assert refusal(forms.fill, actor, opened, cells, NOVEMBER).code == "E_FORM_OTHER"
    assert refusal(forms.fill, actor, opened, [], NOVEMBER).code == "E_FORM_UNKNOWN"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "E_FORM"),
        (b"%PDF-1.7 not a table", "E_FORM"),
        (b"PK\x03\x04 cut", "E_FORM"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"Workbook".ljust(600), "E_FORM_OLD"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "E_FORM_PASSWORD"),
    ],
)  # fmt: skip
def test_files_that_are_no_forms(forms, actor, tmp_path, content, code):
    path = tmp_path / "form.xlsx"
    path.write_bytes(content)
    assert refusal(forms.open, actor, path).code == code


def test_other_archives_and_huge_files(forms, actor, tmp_path):
    assert refusal(forms.open, actor, tmp_path / "none.xlsx").code == "E_NO_FILE"
    path = tmp_path / "huge.xlsx"
    with path.open("wb") as stream:
        stream.truncate(200 * 1024 * 1024)
    assert refusal(forms.open, actor, path).code == "E_FORM_SIZE"
    path = tmp_path / "other.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "no form")
    assert refusal(forms.open, actor, path).code == "E_FORM"
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b" " * 40_000_000)
    assert refusal(forms.open, actor, path).code == "E_SHEET_SIZE"
    entity = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'
    path = tmp_path / "entity.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", entity)
    assert refusal(forms.open, actor, path).code == "E_FORM"


def test_empty_lines_that_only_have_a_look_are_left_out(forms, actor, tmp_path):
    def wide(book):
        sheet = book[SHEET]
        sheet["CV1900"].number_format = "0.00"
        sheet.column_dimensions.group("D", "G", hidden=False)
        sheet.column_dimensions["D"].width = 21

    sheet = forms.open(actor, saved(tmp_path, wide)).form.sheets[0]
    assert (sheet.rows, sheet.columns) == (18, 8)
    assert sheet.widths[3:7] == (21, 21, 21, 21)


def test_the_form_itself_is_never_written(forms, actor, taught, tmp_path):
    path = tmp_path / "form.xlsx"
    shutil.copy(EXAMPLE, path)
    opened = forms.open(actor, path)
    fillings = forms.fill(actor, opened, chosen(forms, opened), NOVEMBER)
    assert refusal(forms.write, opened, fillings, path).code == "E_FORM_ORIGINAL"
    assert path.read_bytes() == EXAMPLE.read_bytes()


def test_few_people_of_one_age_or_level_are_hidden(forms, actor, make, tmp_path):
    group = make.group(kind="state_language", language_code="kk", level="A1")
    make.learner("Ким Елена", group, birth_date=dt.date(2014, 1, 1))
    opened = forms.open(actor, EXAMPLE)
    cells = [
        forms.choose(opened, SHEET, "D6", "IND-06", "", "month"),
        forms.choose(opened, SHEET, "D7", "IND-15", "11_13", "month"),
        forms.choose(opened, SHEET, "D8", "IND-09", "A1", "month"),
    ]
    values = [one.value for one in forms.fill(actor, opened, cells, NOVEMBER)]
    assert values == [1, "<5", "<5"]


def test_nothing_to_count_is_a_dash_and_days_to_come_are_empty(forms, actor, tmp_path):
    path = saved(tmp_path, lambda book: book[SHEET].__setitem__("G6", 5))
    opened = forms.open(actor, path)
    cells = [
        forms.choose(opened, SHEET, "F6", "IND-11", "", "month"),
        forms.choose(opened, SHEET, "G6", "IND-01", "", "q4"),
    ]
    report = Period(dt.date(2026, 8, 1), dt.date(2026, 8, 31))
    fillings = forms.fill(actor, opened, cells, report)
    assert [one.value for one in fillings] == ["—", None]
    target = forms.write(opened, fillings, tmp_path / "o.xlsx")
    assert openpyxl.load_workbook(target)[SHEET]["G6"].value is None


def test_maps_are_read_from_files(forms, actor, tmp_path):
    path = tmp_path / "map.json"
    path.write_text(as_json([MapCell(SHEET, "D6", "IND-01")]), "utf-8")
    assert read_map(path) == (MapCell(SHEET, "D6", "IND-01"),)
    path.write_text(
        json.dumps({"cells": [{"sheet": SHEET, "cell": "$d$6", "indicator": "IND-01"}]})
    )
    opened = forms.open(actor, EXAMPLE)
    assert forms.fill(actor, opened, read_map(path), NOVEMBER)[0].cell.cell == "D6"
    for wrong in ("", "[]", "{}", "[1]", '[{"sheet": 1}]', '[{"sheet": "a"}]', "[" * 100_000):
        path.write_text(wrong)
        assert refusal(read_map, path).code == "E_FORM_MAP"
    assert refusal(read_map, tmp_path / "none.json").code == "E_NO_FILE"


def test_a_remembered_form_can_be_forgotten_and_taken_back(database, forms, actor):
    opened = forms.open(actor, EXAMPLE)
    forms.remember(actor, opened, chosen(forms, opened))
    forms.remember(actor, opened, chosen(forms, opened)[:1])
    assert len(forms.open(actor, EXAMPLE).cells) == 1
    forms.remember(actor, opened, [])
    assert not forms.open(actor, EXAMPLE).is_known


@pytest.mark.parametrize(
    ("code", "first", "last"),
    [("month", (11, 1), (11, 30)), ("quarter", (10, 1), (12, 31)), ("half_year", (7, 1), (12, 31)), ("year", (1, 1), (12, 31)), ("year_to_date", (1, 1), (11, 30)), ("chosen", (11, 1), (11, 30)), ("q1", (1, 1), (3, 31)), ("q4", (10, 1), (12, 31)), ("m02", (2, 1), (2, 28))],
)  # fmt: skip
def test_periods_are_seen_from_the_report(code, first, last):
    found = days_of(code, NOVEMBER.first, NOVEMBER.last)
    assert found == (dt.date(2026, *first), dt.date(2026, *last))


def test_a_document_is_filled_like_a_workbook(forms, actor, taught, tmp_path):
    path = tmp_path / "form.docx"
    path.write_bytes(document())
    opened = forms.open(actor, path)
    sheet = opened.form.sheets[0]
    assert [cell.text for cell in sheet.cells][:3] == ["Показатель", "2026 год", "I кв."]
    cells = [
        forms.choose(opened, "1", "B3", "IND-04", "", "month"),
        forms.choose(opened, "1", "C4", "IND-10", "hours", "month"),
    ]
    assert cells[0].row == "Группы"
    assert refusal(forms.choose, opened, "1", "B5", "IND-01", "", "month").code == "E_FORM_FORMULA"
    forms.remember(actor, opened, cells)
    target = forms.write(opened, forms.fill(actor, opened, cells, NOVEMBER), tmp_path / "out.docx")
    with zipfile.ZipFile(target) as archive:  # Word counts the sum anew when it opens it
        assert b'w:instr=" =SUM(ABOVE) " w:dirty="true">' in archive.read("word/document.xml")
    again = forms.open(actor, target)
    assert again.is_known
    there = again.form.sheets[0]
    assert (there.at(2, 1).text, there.at(3, 2).text) == ("1", "5")
    with zipfile.ZipFile(io.BytesIO(target.read_bytes())) as archive:
        xml = archive.read("word/document.xml").decode()
    assert '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">1</w:t></w:r>' in xml
    path.write_bytes(document(protected=True))
    assert refusal(forms.choose, forms.open(actor, path), "1", "B3", "IND-04", "", "month").code == "E_FORM_LOCKED"  # fmt: skip
    path.write_bytes(document(tables=False))
    assert refusal(forms.open, actor, path).code == "E_FORM_NO_TABLE"
