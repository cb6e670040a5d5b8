import io
from datetime import date

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from friendship_desktop.sheets.tables import Table, workbook_bytes

DAY = date(2026, 11, 22)


def reopened(*tables):
    return openpyxl.load_workbook(io.BytesIO(workbook_bytes(tables, created=DAY)))


def test_a_list_reads_back_as_written():
    rows = [[1, "Әлиев Ержан", date(2015, 2, 3), 92.4], [2, "Ким Алина", None, ""]]
    book = reopened(
        Table(
            "Тізім",
            ["№", "Т.А.Ә.", "Туған күні", "%"],
            rows,
            titles=["Кіші топ", "2026 ж. қараша"],
            frozen=2,
            notes=["+ қатысты"],
        )
    )
    sheet = book["Тізім"]
    assert [cell.value for cell in sheet[3]] == ["№", "Т.А.Ә.", "Туған күні", "%"]
    assert [cell.value for cell in sheet[4]][:2] == [1, "Әлиев Ержан"]
    assert sheet["C4"].value.date() == date(2015, 2, 3)
    assert sheet["C4"].number_format == "dd.mm.yyyy"
    assert sheet["D4"].value == 92.4
    assert [cell.value for cell in sheet[5]] == [2, "Ким Алина", None, None]
    assert sheet["A1"].value == "Кіші топ"
    assert sheet["A7"].value == "+ қатысты"
    assert sheet.freeze_panes == "C4"
    assert sheet["A3"].font.bold
    assert sheet.column_dimensions["B"].width > 11


DANGEROUS = [
    "=1+1",
    "+7 701",
    "-5",
    "@x",
    "{=1}",
    "http://example.org",
    "\t=1",
    "'quoted",
    '=HYPERLINK("x")',
]


@pytest.mark.parametrize("text", DANGEROUS)
def test_users_text_is_never_a_formula(text):
    cell = reopened(Table("A", ["x"], [[text]]))["A"]["A2"]
    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)


@settings(max_examples=40)
@given(st.text(max_size=60))
def test_any_text_makes_a_workbook_that_opens(text):
    book = reopened(Table(text, [text], [[text]], titles=[text], notes=[text]))
    assert len(book.worksheets) == 1


def test_names_of_sheets_are_made_fit():
    tables = [
        Table(name, ["x"], [])
        for name in ("a/b:[c]*?", "A" * 40, "a" * 40, "", "История", "History", "'x'")
    ]
    names = reopened(*tables).sheetnames
    assert names[0] == "abc"
    assert all(0 < len(name) <= 31 for name in names)
    assert len({name.casefold() for name in names}) == len(names)
    assert "history" not in {name.casefold() for name in names}


def test_the_same_tables_give_the_same_bytes():
    table = Table("Тізім", ["№"], [[1]])
    assert workbook_bytes([table], created=DAY) == workbook_bytes([table], created=DAY)


def test_marks_stand_in_narrow_columns():
    sheet = reopened(
        Table("A", ["Т.А.Ә.", "01", "08"], [["Ким Алина", "+", "Н"]], narrow=(1, 2), landscape=True)
    )["A"]
    assert sheet.column_dimensions["B"].width < 7
    assert sheet["B2"].alignment.horizontal == "center"
    assert sheet.page_setup.orientation == "landscape"


def test_half_a_character_does_not_stop_the_writing():
    assert reopened(Table("A", ["x"], [["a\ud800b"]]))["A"]["A2"].value == "ab"


def test_figures_stand_right_and_long_names_take_lines():
    name = "Қостанай облысының «Қоғамдық келісім» коммуналдық мемлекеттік мекемесі"
    rows = [[name, 5, "≥ 430"], ["x", "—", 7]]
    table = Table("A", ["Үй", "a", "b"], rows, totals=["Бәрі", 5, "≥ 437"], figures=1)
    sheet = reopened(table)["A"]
    assert {sheet[one].alignment.horizontal for one in ("B3", "C2", "C4")} == {"right"}
    assert sheet["A2"].alignment.wrap_text
    assert sheet.row_dimensions[2].height == 30
    assert not sheet["A3"].alignment.wrap_text
