from datetime import date, time

import pytest

from friendship_desktop.rules.holidays import days_off, shipped_holidays
from friendship_desktop.rules.timetable import WeeklySlot, half_hours, lesson_dates, skipped_dates

SUNDAY = WeeklySlot(7, time(11), time(12, 30))


def test_every_sunday_of_a_month():
    lessons = list(lesson_dates([SUNDAY], date(2026, 11, 1), date(2026, 11, 30)))
    assert [lesson.date.day for lesson in lessons] == [1, 8, 15, 22, 29]


def test_days_off_are_passed_over_and_named():
    off = days_off(shipped_holidays())
    slots = [SUNDAY, WeeklySlot(1, time(10), time(11))]
    days = [
        lesson.date
        for lesson in lesson_dates(slots, date(2026, 10, 24), date(2026, 11, 2), off=off)
    ]
    assert days == [date(2026, 11, 1), date(2026, 11, 2)]
    assert skipped_dates(slots, date(2026, 10, 24), date(2026, 11, 2), off=off) == [
        date(2026, 10, 25),
        date(2026, 10, 26),
    ]


def test_two_lessons_on_one_day_stand_by_the_hour():
    slots = [WeeklySlot(7, time(14), time(15)), WeeklySlot(7, time(9), time(10))]
    lessons = list(lesson_dates(slots, date(2026, 11, 1), date(2026, 11, 1)))
    assert [lesson.slot.start for lesson in lessons] == [time(9), time(14)]


def test_a_period_that_ends_before_it_begins_has_no_lessons():
    assert list(lesson_dates([SUNDAY], date(2026, 11, 30), date(2026, 11, 1))) == []
    assert list(lesson_dates([], date(2026, 11, 1), date(2026, 11, 30))) == []


@pytest.mark.parametrize(
    ("start", "end", "minutes", "expected"),
    [
        (time(11), time(12, 30), 45, 4), (time(11), time(12, 20), 40, 4), (time(11), time(11, 40), 40, 2), (time(11), time(12), 40, 3),
        (time(11), time(11, 5), 40, 1), (None, None, 40, 2),
    ],
)  # fmt: skip
def test_half_hours_of_a_slot(start, end, minutes, expected):
    assert half_hours(WeeklySlot(7, start, end), academic_minutes=minutes) == expected


@pytest.mark.parametrize("args", [(0,), (8,), (7, time(12), time(12)), (7, time(12), time(11))])
def test_slots_that_cannot_be(args):
    with pytest.raises(ValueError, match=r"weekday|end"):
        WeeklySlot(*args)
