"""From a weekly timetable to the lessons it calls for."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

WEEK = timedelta(weeks=1)
ACADEMIC_MINUTES = 40


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """A weekly time: ISO weekday (Monday is 1), minutes after midnight."""

    weekday: int
    starts_at: int
    ends_at: int


@dataclass(frozen=True, slots=True)
class PlannedLesson:
    """One lesson that the timetable calls for; `number` is 1 for the first of its day."""

    day: date
    number: int
    slot: Slot


def planned(
    slots: Iterable[Slot], first: date, last: date, *, off: Collection[date] = ()
) -> Iterator[PlannedLesson]:
    """Lessons of a period, both ends included, weekday by weekday; days in `off` are passed over.

    Two slots on one day make two lessons.
    """
    of_weekday: dict[int, list[Slot]] = {}
    for slot in sorted(slots):
        of_weekday.setdefault(slot.weekday, []).append(slot)
    for weekday, times in of_weekday.items():
        day = first + timedelta(days=(weekday - first.isoweekday()) % 7)
        while day <= last:
            if day not in off:
                for number, slot in enumerate(times, start=1):
                    yield PlannedLesson(day, number, slot)
            day += WEEK


def half_hours(slot: Slot, *, academic_minutes: int = ACADEMIC_MINUTES) -> int:
    """Length of a slot in half academic hours, rounded to the nearest, at least one.

    `academic_minutes` is the House's setting, 40 or 45.
    """
    minutes = slot.ends_at - slot.starts_at
    return max(1, (4 * minutes + academic_minutes) // (2 * academic_minutes))
