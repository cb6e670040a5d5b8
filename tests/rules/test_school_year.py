import datetime as dt

import pytest

from friendship_desktop.rules.school_year import next_level, next_title, year_later


def test_the_leap_day_becomes_the_day_before():
    assert year_later(dt.date(2028, 2, 29)) == dt.date(2029, 2, 28)
    assert year_later(dt.date(2026, 9, 1)) == dt.date(2027, 9, 1)


@pytest.mark.parametrize(
    ("level", "after"),
    [("A1", "A2"), ("B2", "C1"), ("C1", "C1"), ("none", "none"), (None, None)],
)
def test_levels_go_one_up_and_end_at_the_top(level, after):
    assert next_level(level) == after


@pytest.mark.parametrize(
    ("title", "level", "after"),
    [
        ("Мемлекеттік тіл, A1", "A1", "Мемлекеттік тіл, A2"),
        ("Корейский, 2 класс", None, "Корейский, 3 класс"),
        ("Корей тілі, 2-сынып", None, "Корей тілі, 3-сынып"),
        ("Группа № 7", None, "Группа № 7"),
        ("A1 кабинет 101", None, "A1 кабинет 101"),
    ],
)
def test_only_the_level_and_the_year_of_learning_of_a_title_change(title, level, after):
    assert next_title(title, level, next_level(level)) == after
