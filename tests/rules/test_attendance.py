import pytest
from hypothesis import given
from hypothesis import strategies as st

from friendship_desktop.rules.attendance import (
    CLEAR,
    DEFAULT_MARKS,
    Tally,
    attended,
    mark_for_key,
    mark_for_symbol,
    percent,
    symbols,
    tally,
)
from friendship_desktop.rules.codes import MarkCode as M

KEYS = [
    *zip("ЖАСКШЕ", (M.ABSENT, M.ILL, M.EXCUSED, M.LATE, M.ONLINE, M.LEFT_EARLY), strict=True),
    *zip("НБУОДР", (M.ABSENT, M.ILL, M.EXCUSED, M.LATE, M.ONLINE, M.LEFT_EARLY), strict=True),
    # the keys of Ж А С К Ш Е and Н Б У О Д Р under a Latin layout
    *zip(";fcrit", (M.ABSENT, M.ILL, M.EXCUSED, M.LATE, M.ONLINE, M.LEFT_EARLY), strict=True),
    *zip("y,ejlh", (M.ABSENT, M.ILL, M.EXCUSED, M.LATE, M.ONLINE, M.LEFT_EARLY), strict=True),
    ("<", M.ILL), (":", M.ABSENT),
    (" ", M.PRESENT), ("+", M.PRESENT), ("=", M.PRESENT), ("һ", M.PRESENT), ("\u00a0", M.PRESENT),
    ("\b", CLEAR), ("\x7f", CLEAR),
    ("", None), ("q", None), ("ж ", None), ("я", None), ("\r", None), ("\x1b", None), ("1", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "meaning"), KEYS)
def test_what_a_key_means(text, meaning):
    assert mark_for_key(text) is meaning
    assert mark_for_key(text.lower()) is meaning


@pytest.mark.parametrize(
    "text", [key for key, meaning in KEYS if isinstance(meaning, M) and key.isalpha()]
)
def test_capital_letters_mean_the_same(text):
    assert mark_for_key(text.upper()) is mark_for_key(text)


def test_the_two_sets_share_no_letter():
    kk = set(symbols("kk").values()) - {"+"}
    ru = set(symbols("ru").values()) - {"+"}
    assert not kk & ru
    assert len(kk) == len(ru) == 6
    assert symbols("en") == symbols("kk")


@given(st.text(max_size=3))
def test_any_text_has_one_clear_meaning_or_none(text):
    assert mark_for_key(text) in {None, CLEAR, *M}
    assert mark_for_symbol(text) in {None, CLEAR, *M}


@pytest.mark.parametrize(
    ("written", "meaning"),
    [
        ("+", M.PRESENT), (" + ", M.PRESENT), ("✓", M.PRESENT), ("V", M.PRESENT),
        ("н", M.ABSENT), ("H", M.ABSENT), ("нб", M.ABSENT), ("Н/б", M.ABSENT), ("Ж", M.ABSENT),
        ("o", M.LATE), ("О", M.LATE), ("K", M.LATE), ("y", M.EXCUSED), ("C", M.EXCUSED),
        ("p", M.LEFT_EARLY), ("E", M.LEFT_EARLY), ("А", M.ILL), ("A", M.ILL), ("б", M.ILL),
        ("", CLEAR), ("  ", CLEAR), ("—", CLEAR),
        ("-", None), ("х", None), ("0", None), ("1", None), ("5", None), ("болен", None),
    ],
)  # fmt: skip
def test_marks_written_in_a_cell(written, meaning):
    assert mark_for_symbol(written) is meaning


@pytest.mark.parametrize("code", M)
def test_every_mark_reads_back_from_its_letter(code):
    for language in ("kk", "ru"):
        assert mark_for_symbol(symbols(language)[code]) is code
        assert mark_for_key(symbols(language)[code]) is code


def test_four_marks_and_presence_by_default():
    assert set(DEFAULT_MARKS) == {M.PRESENT, M.ABSENT, M.ILL, M.EXCUSED, M.LATE}


def test_no_marks_give_a_dash_and_not_nought():
    nothing = tally([])
    assert nothing == Tally()
    assert nothing.rate is None
    assert nothing.percent is None


def test_a_tally_counts_absences_in_the_denominator():
    got = tally([M.PRESENT, M.LATE, M.ONLINE, M.LEFT_EARLY, M.EXCUSED, M.ILL, M.ABSENT])
    assert got == Tally(attended=4, possible=7, excused=2, unexcused=1)
    assert got.rate == 4 / 7
    assert got.percent == 57


def test_remote_attendance_is_the_houses_choice():
    assert attended(M.ONLINE)
    assert not attended(M.ONLINE, online_counts=False)
    assert tally([M.ONLINE], online_counts=False) == Tally(0, 1, 0, 1)


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [(1, 2, 50), (1, 200, 1), (1, 201, 0), (2, 3, 67), (0, 5, 0), (5, 5, 100), (0, 0, None)],
)
def test_per_cent_rounds_halves_upward(part, whole, expected):
    assert percent(part, whole) == expected
