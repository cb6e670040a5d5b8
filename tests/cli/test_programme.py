"""`import-programme`, `list topics`, `report programme`, `report f-02 -o x.xlsx`, `import-register`."""

import openpyxl
import pytest


@pytest.fixture
def group(demo):
    return demo.json("list", "groups")[0]["public_id"]


def test_topics_of_a_workbook_and_plan_against_fact(demo, group, tmp_path):
    book = openpyxl.Workbook()
    for row in (
        ("Программа А1",),
        ("Тема", "Часы", "Д/з"),
        ("Алфавит", 4, None),
        ("Числа", 2, "упр. 1"),
    ):
        book.active.append(row)
    book.save(tmp_path / "topics.xlsx")
    before = demo.json("list", "topics", "--group", group)
    words = ("import-programme", tmp_path / "topics.xlsx", "--group", group, "--title", "Программа")
    shown = demo.json(*words, "--dry-run")
    assert [row["title"] for row in shown["topics"]] == ["Алфавит", "Числа"]
    assert demo.json("list", "topics", "--group", group) == before
    demo(*words)
    rows = demo.json("list", "topics", "--group", group)
    assert [(row["title"], row["hours"]) for row in rows] == [("Алфавит", 4), ("Числа", 2)]
    # a topic that was called so before goes on being that topic
    old = {row["title"]: row["taught"] for row in before}
    assert [row["taught"] for row in rows] == [old.get("Алфавит", 0), old.get("Числа", 0)]
    demo("report", "programme", "--group", group, "-o", tmp_path / "plan.xlsx")
    (sheet,) = openpyxl.load_workbook(tmp_path / "plan.xlsx")
    assert "Алфавит" in [cell.value for cell in sheet["B"]]
    demo("report", "programme", "--group", group, "-o", tmp_path / "plan.pdf", status=2)
    demo("list", "topics", status=2)


def test_a_register_goes_out_and_comes_back(demo, group, tmp_path):
    path = tmp_path / "register.xlsx"
    demo("report", "f-02", "--group", group, "--month", "2026-11", "--paper", "ru", "-o", path)
    assert demo.json("import-register", path, "--dry-run")["lines"] == []
    book = openpyxl.load_workbook(path)
    sheet = book.active
    column = next(c.column for c in sheet[7] if c.value and c.column > 3)
    row = next(r for r in range(8, sheet.max_row) if sheet.cell(r, column).value == "+")
    sheet.cell(row, column).value = "Б"
    sheet.cell(row + 1, column).value = "?"
    book.save(path)
    shown = demo.json("import-register", path, "--dry-run")
    (line,) = shown["lines"]
    assert (line["finding"], line["old"], line["new"]) == ("changed", "present", "ill")
    assert [note["kind"] for note in shown["notes"]] == ["letter"]
    assert demo.json("import-register", path)["taken"] == 1
    assert demo.json("import-register", path)["lines"] == []
    demo("report", "f-02", "--all", "-o", path, status=2)
    demo("import-register", tmp_path / "nothing.xlsx", status=1)
    assert demo.code == "E_NO_FILE"
