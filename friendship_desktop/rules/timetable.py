"""From a weekly timetable to the lessons it calls for."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

WEEK = timedelta(weeks=1)
ACADEMIC_MINUTES = 40
DAY_MINUTES = 24 * 60


class PeriodKind(StrEnum):
    """What a stretch of the academic year is."""

    TERM = "term"
    VACATION = "vacation"


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """A weekly time: ISO weekday (Monday is 1), minutes after midnight.

    What does not make it another time is left out of comparing: the first and last day it is in
    force (None: as long as the group), where it is held and by whom if not as the group says, and
    its row.
    """

    weekday: int
    starts_at: int
    ends_at: int
    valid_from: date | None = field(default=None, compare=False)
    valid_to: date | None = field(default=None, compare=False)
    room_id: int | None = field(default=None, compare=False)
    teacher_id: int | None = field(default=None, compare=False)
    row_id: int | None = field(default=None, compare=False)

    def in_force(self, day: date) -> bool:
        """Tell whether it counts on a day."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )


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

    Two slots on one day make two lessons; a slot that is not in force on a day makes none.
    """
    of_weekday: dict[int, list[Slot]] = {}
    for slot in sorted(slots):
        of_weekday.setdefault(slot.weekday, []).append(slot)
    for weekday, times in of_weekday.items():
        day = first + timedelta(days=(weekday - first.isoweekday()) % 7)
        while day <= last:
            if day not in off:
                in_force = (slot for slot in times if slot.in_force(day))
                for number, slot in enumerate(in_force, start=1):
                    yield PlannedLesson(day, number, slot)
            if date.max - day < WEEK:
                return
            day += WEEK


@dataclass(frozen=True, slots=True)
class WrittenLesson:
    """A lesson of a day that is written down already; `replaces` one that was moved or cancelled."""

    number: int
    starts_at: int | None
    replaces: bool


def settle_day(slots: Iterable[Slot], written: Collection[WrittenLesson]) -> dict[int, Slot]:
    """Give a day's slots numbers, so that each meets the written lesson that is its own.

    A lesson keeps its slot by its beginning, else (it was put off by an hour, or the timetable was
    corrected) by its place in the day; a slot without a lesson gets a number that none has.
    """
    times = sorted(slots)
    left = list(times)
    numbered: dict[int, Slot] = {}
    others: list[WrittenLesson] = []
    for lesson in sorted(written, key=lambda one: (one.replaces, one.number)):
        own = next((slot for slot in left if slot.starts_at == lesson.starts_at), None)
        if own is not None:
            left.remove(own)
            numbered[lesson.number] = own
        elif not lesson.replaces and lesson.number <= len(times):
            others.append(lesson)
    for lesson in others[: len(left)]:
        numbered[lesson.number] = left.pop(0)
    taken = {lesson.number for lesson in written}
    free = (number for number in range(1, len(times) + len(taken) + 1) if number not in taken)
    return numbered | dict(zip(free, left, strict=False))


def overlap(starts: int | None, ends: int | None, other: int | None, until: int | None) -> bool:
    """Tell whether two times of one day share a minute; a lesson without times shares none."""
    if starts is None or ends is None or other is None or until is None:
        return False
    return starts < until and other < ends


def half_hours(slot: Slot, *, academic_minutes: int = ACADEMIC_MINUTES) -> int:
    """Length of a slot in half academic hours, rounded to the nearest, at least one.

    `academic_minutes` is the House's setting, 40 or 45.
    """
    minutes = slot.ends_at - slot.starts_at
    return max(1, (4 * minutes + academic_minutes) // (2 * academic_minutes))
