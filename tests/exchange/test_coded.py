"""The coded level: learners by code, their stays and marks, under a written instruction."""

from __future__ import annotations

import datetime as dt

import frictionless
import pytest
from frictionless import system

from friendship_desktop.exchange import reading, sample
from friendship_desktop.exchange.header import Instruction
from tests.exchange.forge import NOW, code_of, files_of, re_headed, signed_again, world

ORDER = Instruction("12-04/137", dt.date(2026, 9, 1))
CODED = {
    "learners": [(7, "K7QW", 2014), (9, "A2BC", None), (3, "ZZZZ", 1985)],
    "enrolments": [
        (70, 7, 1, dt.date(2026, 9, 6), None, None, None),
        (90, 9, 1, dt.date(2026, 9, 6), dt.date(2026, 9, 20), None, None),
        (71, 7, 4, dt.date(2026, 9, 6), None, "A1", "A2"),
        (30, 3, 4, dt.date(2026, 9, 13), None, "none", None),
    ],
    "marks": [(101, 70, "present"), (101, 90, "ill"), (401, 71, "late"), (402, 30, "absent")],
}


def built(**changes):
    rows = {**sample.rows(2026), **CODED, **changes}
    return world().build(rows=rows, instruction=ORDER)


def opened(data):
    return reading.open_package(data, world().trust(), now=NOW)


def test_what_is_read_is_what_was_written():
    found = opened(built().sealed)
    assert (found.header.disclosure, found.header.instruction) == ("coded", ORDER)
    assert found.rows["learners"] == [(1, "A2BC", None), (2, "K7QW", 2014), (3, "ZZZZ", 1985)]
    assert len(found.rows["enrolments"]) == found.header.counts["enrolments"] == 4
    marks = [
        (found.rows["learners"][found.rows["enrolments"][stay - 1][1] - 1][1], mark)
        for _lesson, stay, mark in found.rows["marks"]
    ]
    assert sorted(marks) == [
        ("A2BC", "ill"), ("K7QW", "late"), ("K7QW", "present"), ("ZZZZ", "absent")
    ]  # fmt: skip


def test_the_same_data_give_the_same_bytes():
    assert built().asice == built(marks=CODED["marks"][::-1]).asice


def test_another_program_need_not_name_the_instruction():
    files = files_of(built().asice)
    bare = files["sync.json"].replace(
        b'"instruction":{"date":"2026-09-01","number":"12-04/137"},', b""
    )
    assert bare != files["sync.json"]
    assert opened(signed_again({**files, "sync.json": bare})).header.instruction is None


def test_frictionless_finds_every_table_valid(tmp_path):
    for name, content in files_of(built().asice).items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content)
    with system.use_context(trusted=True):
        report = frictionless.validate(str(tmp_path / "datapackage.json"))
    assert report.valid, report.flatten()
    assert {task.name for task in report.tasks} >= {"learners", "enrolments", "marks"}


@pytest.mark.parametrize(
    ("table", "old", "new"),
    [
        ("learners", b"K7QW", b"A2BC"),
        ("learners", b"K7QW", "Айша".encode()),
        ("learners", b"2014", b"20140"),
        ("enrolments", b"2026-09-20", b"2026-09-05"),
        ("enrolments", b",2026-09-20", b",20.09.2026"),
        ("enrolments", b"A1,A2", b"A1,D1"),
        ("marks", b",ill", b",sick"),
        ("marks", b",ill", b","),
        ("marks", b"\n2,", b"\n99,"),
    ],
)
def test_a_broken_row_is_refused(table, old, new):
    files = files_of(built().asice)
    name = f"data/{table}.csv"
    changed = files[name].replace(old, new, 1)
    assert changed != files[name]
    assert code_of(lambda: opened(signed_again({**files, name: changed}))) == "E_ROW"


def test_a_mark_twice_is_refused():
    files = files_of(built().asice)
    changed = files["data/marks.csv"] + files["data/marks.csv"].splitlines(keepends=True)[-1]
    assert code_of(lambda: opened(signed_again({**files, "data/marks.csv": changed}))) == "E_ROW"


def test_coded_rows_under_a_header_of_counts_are_refused():
    files = files_of(built().asice)
    header = files_of(re_headed())["sync.json"]
    assert code_of(lambda: opened(signed_again({**files, "sync.json": header}))) == "E_ROW"
