from __future__ import annotations

import pytest

from friendship_desktop.reports.fitting import ELLIPSIS, LEADING, cut, fit, wrap
from friendship_desktop.reports.multitext import width_of
from tests.reports.papers import NAMES

LONG = [
    "Қ" * 200,
    "Абдрахманова-Нұрмұхамбетова Гүлнәзік-Айгерім Ерболатқызы Абдрахманова-Нұрмұхамбетова",
    ("김철수" * 70)[:200],
    "ھۈسەيىن مەھمۇت " * 14,
    "a b " * 50,
]


@pytest.mark.parametrize("name", LONG)
@pytest.mark.parametrize("width", [20.0, 60.0, 165.0])
def test_a_name_of_any_length_stays_in_its_cell(name, width):
    fitted = fit(name, width, 15.0, 9, 5, 2)
    assert len(fitted.lines) * fitted.size * LEADING <= 15.0 + 0.01
    assert all(width_of(line, fitted.size) <= width + 0.01 for line in fitted.lines)


def test_a_name_that_fits_stays_as_it_is():
    assert fit("Ким Ли", 165, 15, 9, 5, 2) == (9, ("Ким Ли",))


def test_two_lines_before_a_smaller_letter():
    fitted = fit("Абдрахманова Гүлнәзік Ерболатқызы", 120, 30, 9, 5, 2)
    assert fitted.size == 9
    assert fitted.lines == ("Абдрахманова Гүлнәзік", "Ерболатқызы")


def test_nothing_is_lost_without_an_ellipsis():
    fitted = fit(LONG[1], 165, 15, 9, 5, 2)
    whole = " ".join(fitted.lines) == LONG[1]
    assert whole or fitted.lines[-1].endswith(ELLIPSIS)
    assert fit("Қ" * 200, 165, 15, 9, 5, 2).lines[-1].endswith(ELLIPSIS)


def test_a_word_is_not_parted_while_smaller_letters_help():
    assert fit("Проведено занятий", 36, 40, 9, 4.5, 6).lines == ("Проведено", "занятий")


def test_lines_break_at_spaces_and_after_hyphens_only():
    assert wrap("Ким-Ли Анастасия", width_of("Ким-", 10) + 1, 10)[:2] == ["Ким-", "Ли"]
    kept = wrap("а\u00a0б\u00a0в г", width_of("а б в", 10) + 0.5, 10)
    assert kept == ["а\u00a0б\u00a0в", "г"]


def test_a_line_may_break_beside_every_ideograph():
    assert wrap("王小明", width_of("王小", 10) + 0.5, 10) == ["王小", "明"]


def test_own_line_ends_stay():
    assert wrap("а\nб", 100, 10) == ["а", "б"]


@pytest.mark.parametrize("name", NAMES.values())
def test_wrapping_keeps_every_letter(name):
    lines = wrap(name, 40, 9)
    assert "".join(lines).replace(" ", "") == name.replace(" ", "")


def test_a_cut_never_parts_a_letter_from_its_mark():
    for width in range(10, 40):
        shown = cut("e\u0323\u0301" * 20, width, 9)
        assert not shown.removesuffix(ELLIPSIS).endswith("\u0323")
