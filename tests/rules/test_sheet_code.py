import datetime as dt

import pytest

from friendship_desktop.errors import UserError
from friendship_desktop.rules.sheet_code import SheetName, read_sheet_code, write_sheet_code

NOVEMBER = dt.date(2026, 11, 1)


@pytest.mark.parametrize(
    ("group", "day", "code"),
    [
        (14, dt.date(2026, 11, 8), "Г-014 · 2026-11 · 2"),
        (1, dt.date(2026, 9, 30), "Г-001 · 2026-09 · 5"),
        (1250, dt.date(2027, 1, 1), "Г-1250 · 2027-01 · 7"),
    ],
)
def test_a_code_is_written_and_read_back(group, day, code):
    assert write_sheet_code(group, day) == code
    assert read_sheet_code(code) == SheetName(group, day.replace(day=1))


@pytest.mark.parametrize(
    "typed",
    ["г-014 · 2026-11 · 2", "Г–014 – 2026—11 – 2", "  Г 014 2026 11 2 ", "Г0142026112", "14 2026-11 2", "u-014.2026.11.2", "G‑014 · 2026−11 · 2", "014/2026/11/2", "Г-014\xa0·\xa02026-11\xa0·\xa02"],
)  # fmt: skip
def test_a_code_is_read_however_it_is_typed(typed):
    assert read_sheet_code(typed) == SheetName(14, NOVEMBER)


@pytest.mark.parametrize(
    "typed",
    ["", "Г", "Г-014 · 2026-11", "Г-014 · 2026-11 · 6", "Г-041 · 2026-11 · 2", "Г-014 · 2026-13 · 5", "Г-014 · 2026-00 · 5", "F-02 · Г-014 · 2026-11 · 2", "Г-014 · 2026-11 · 22", "Г-０１４ · 2026-11 · 2"],
)  # fmt: skip
def test_what_is_no_code_is_refused(typed):
    with pytest.raises(UserError) as refusal:
        read_sheet_code(typed)
    assert refusal.value.code == "E_SHEET_CODE"


def test_every_single_wrong_digit_is_found():
    code = write_sheet_code(14, NOVEMBER)
    for place, letter in enumerate(code):
        for wrong in "0123456789" if letter.isdigit() else "":
            if wrong != letter:
                with pytest.raises(UserError):
                    read_sheet_code(code[:place] + wrong + code[place + 1 :])
