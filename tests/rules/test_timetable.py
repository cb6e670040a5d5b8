import itertools
from datetime import date

import pytest

from friendship_desktop.rules.holidays import days_off, shipped_holidays
from friendship_desktop.rules.timetable import (
    Slot,
    WrittenLesson,
    half_hours,
    overlap,
    planned,
    settle_day,
)

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


def _written(number, starts_at=None, *, replaces=False):
    return WrittenLesson(number, starts_at, replaces=replaces)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ([], {1: 600, 2: 840}),
        ([_written(1, 600)], {1: 600, 2: 840}),
        ([_written(1, 840)], {1: 840, 2: 600}),  # an hour was added before a lesson marked already
        ([_written(1, 660)], {1: 600, 2: 840}),  # put off by an hour
        ([_written(1, 840), _written(2, 900)], {1: 840, 2: 600}),
        ([_written(1)], {1: 600, 2: 840}),  # from a register without times
        ([_written(3, 1000)], {3: None, 1: 600, 2: 840}),  # added beside the timetable
        ([_written(1, 1000, replaces=True)], {1: None, 2: 600, 3: 840}),  # moved here
        ([_written(2, 840, replaces=True)], {2: 840, 1: 600}),  # moved here, a weekly time since
    ],
)
def test_each_weekly_time_meets_its_own_lesson_once(written, expected):
    slots = [Slot(7, 840, 900), Slot(7, 600, 660)]
    numbered = settle_day(slots, written)
    assert {number: slot.starts_at for number, slot in numbered.items()} == {
        number: starts for number, starts in expected.items() if starts is not None
    }


def test_whatever_is_written_down_every_time_stands_once():
    slots = [Slot(7, 540 + 60 * n, 590 + 60 * n) for n in range(3)]
    times = [None, 540, 600, 660, 900]
    for first, second, replaces in itertools.product(times, times, (False, True)):
        written = [_written(1, first), _written(2, second, replaces=replaces)]
        numbered = settle_day(slots, written)
        assert sorted(numbered.values()) == slots
        assert len(numbered) == len(slots)


def test_a_slot_makes_lessons_only_while_it_is_in_force():
    old = Slot(7, 600, 660, valid_to=date(2026, 11, 14))
    new = Slot(6, 600, 660, valid_from=date(2026, 11, 15))
    lessons = planned([old, new], date(2026, 11, 1), date(2026, 11, 30))
    assert sorted(lesson.day.day for lesson in lessons) == [1, 8, 21, 28]


def test_the_last_days_there_are_make_lessons_too():
    days = [lesson.day for lesson in planned([Slot(5, 600, 660)], date(9999, 12, 20), date.max)]
    assert days == [date(9999, 12, 24), date(9999, 12, 31)]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((600, 660), (660, 720), False),
        ((600, 661), (660, 720), True),
        ((600, 900), (660, 720), True),
        ((None, None), (660, 720), False),
    ],
)
def test_lessons_overlap_from_the_first_shared_minute(one, other, expected):
    assert overlap(*one, *other) is expected
    assert overlap(*other, *one) is expected
