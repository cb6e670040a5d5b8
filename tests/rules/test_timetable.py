from datetime import date

import pytest

from friendship_desktop.rules.holidays import days_off, shipped_holidays
from friendship_desktop.rules.timetable import Slot, half_hours, planned

HOUR = 60
SUNDAY = Slot(7, 11 * HOUR, 12 * HOUR + 30)


def test_every_sunday_of_a_month():
    lessons = list(planned([SUNDAY], date(2026, 11, 1), date(2026, 11, 30)))
    assert [lesson.day.day for lesson in lessons] == [1, 8, 15, 22, 29]
    assert {lesson.number for lesson in lessons} == {1}


def test_days_off_are_passed_over():
    off = days_off(shipped_holidays())
    slots = [SUNDAY, Slot(1, 10 * HOUR, 11 * HOUR)]
    days = {lesson.day for lesson in planned(slots, date(2026, 10, 24), date(2026, 11, 2), off=off)}
    assert days == {date(2026, 11, 1), date(2026, 11, 2)}


def test_two_lessons_on_one_day_are_numbered_by_the_hour():
    slots = [Slot(7, 14 * HOUR, 15 * HOUR), Slot(7, 9 * HOUR, 10 * HOUR)]
    lessons = list(planned(slots, date(2026, 11, 1), date(2026, 11, 1)))
    assert [(lesson.number, lesson.slot.starts_at) for lesson in lessons] == [
        (1, 9 * HOUR),
        (2, 14 * HOUR),
    ]


def test_a_period_that_ends_before_it_begins_has_no_lessons():
    assert list(planned([SUNDAY], date(2026, 11, 30), date(2026, 11, 1))) == []
    assert list(planned([], date(2026, 11, 1), date(2026, 11, 30))) == []


@pytest.mark.parametrize(
    ("minutes", "academic", "expected"),
    [(90, 45, 4), (80, 40, 4), (40, 40, 2), (60, 40, 3), (5, 40, 1)],
)
def test_half_hours_of_a_slot(minutes, academic, expected):
    slot = Slot(7, 11 * HOUR, 11 * HOUR + minutes)
    assert half_hours(slot, academic_minutes=academic) == expected
