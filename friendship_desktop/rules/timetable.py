"""From a weekly timetable to the dates of lessons."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta


@dataclass(frozen=True, slots=True, order=True)
class WeeklySlot:
    """One lesson of the week: `weekday` 1 is Monday, 7 is Sunday; times may be unknown."""

    weekday: int
    start: time | None = None
    end: time | None = None

    def __post_init__(self) -> None:
        if not 1 <= self.weekday <= 7:
            raise ValueError("weekday")
        if self.start and self.end and self.end <= self.start:
            raise ValueError("end")


@dataclass(frozen=True, slots=True)
class PlannedLesson:
    """One lesson that the timetable calls for."""

    date: date
    slot: WeeklySlot


def lesson_dates(
    slots: Iterable[WeeklySlot], first: date, last: date, *, off: Collection[date] = ()
) -> Iterator[PlannedLesson]:
    """Lessons of a period, both ends included, by date and hour; days in `off` are passed over.

    Two slots on one day make two lessons.
    """
    of_day: dict[int, list[WeeklySlot]] = {}
    for slot in sorted(slots, key=_by_hour):
        of_day.setdefault(slot.weekday, []).append(slot)
    day = first
    while day <= last:
        if day not in off:
            for slot in of_day.get(day.isoweekday(), ()):
                yield PlannedLesson(day, slot)
        day += timedelta(days=1)


def skipped_dates(
    slots: Iterable[WeeklySlot], first: date, last: date, *, off: Collection[date]
) -> list[date]:
    """Dates on which the timetable has a lesson but the calendar a day off."""
    weekdays = {slot.weekday for slot in slots}
    return sorted(day for day in off if first <= day <= last and day.isoweekday() in weekdays)


def half_hours(slot: WeeklySlot, *, academic_minutes: int = 40) -> int:
    """Length of a slot in half academic hours, rounded to the nearest, at least one; 2 if unknown.

    `academic_minutes` is the House's setting, 40 or 45.
    """
    if slot.start is None or slot.end is None:
        return 2
    minutes = _minutes(slot.end) - _minutes(slot.start)
    return max(1, (4 * minutes + academic_minutes) // (2 * academic_minutes))


def _minutes(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def _by_hour(slot: WeeklySlot) -> tuple[int, time]:
    return slot.weekday, slot.start or time.min
