"""What the demo House consists of before anybody joins a group: its size, its groups, its days."""

from __future__ import annotations

import datetime as dt
import json
import random
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from friendship_desktop.rules.zone import LOCAL_ZONE
from friendship_desktop.services.clock import Clock

DEMO_DIR = Path(__file__).resolve().parents[3] / "resources" / "demo"
TYPICAL_LEARNERS = 280  # a typical regional House, domain.md § 6.1
LEARNERS_A_GROUP = 14
ONE_YEAR = 44  # weeks; a longer demo is cut into academic years
SATURDAY, SUNDAY = 6, 7

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class DemoOptions:
    """How large the demo House is; the same options make the same House."""

    until: dt.date
    learners: int = TYPICAL_LEARNERS
    weeks: int = 13
    seed: int = 1
    with_year_before: bool = False
    """Whether the whole school year before is there too, carried over into this one."""


@dataclass(frozen=True, slots=True)
class Season:
    """The part of an academic year in which the demo's groups meet."""

    academic_year: int
    first: dt.date
    last: dt.date
    is_current: bool


@dataclass(frozen=True, slots=True)
class GroupPlan:
    """One line of `teaching.json`, as the n-th group of the House."""

    number: int
    copy: int
    spec: Row
    size: int

    def weekdays(self, today: dt.date) -> tuple[int, ...]:
        """Return the ISO weekdays of its lessons: only the groups of the page Today meet today."""
        now = today.isoweekday()
        first = now if self.spec["today"] else _not(now, self.spec.get("weekday", SUNDAY))
        if not self.spec["second"]:
            return (first,)
        second = _not(now, 3 if first != 3 else 4)
        return tuple(sorted({first, second}))

    def starts_at(self, weekday: int) -> int:
        """Return when its lessons begin, in minutes: on a working day after school."""
        time: int = self.spec["time"]
        return time + 240 if weekday < SATURDAY and time < 960 else time


def _not(today: int, weekday: int) -> int:
    return (
        weekday if weekday != today else {SUNDAY: SATURDAY, SATURDAY: SUNDAY}.get(today, today + 1)
    )


@cache
def content(name: str) -> Row:
    """Read a file of `resources/demo`."""
    data: Row = json.loads((DEMO_DIR / f"{name}.json").read_text("utf-8"))
    return data


def demo_clock(options: DemoOptions) -> Clock:
    """Make a clock that stands on the demo's day and names things by its seed."""
    moment = dt.datetime.combine(options.until, dt.time(9, 2), LOCAL_ZONE).astimezone(dt.UTC)
    return Clock(now=lambda: moment, new_id=seeded_ids(options))


def seeded_ids(options: DemoOptions) -> Callable[[], str]:
    """Return a maker of UUIDv7 texts that always begins with the same ones."""
    chance = random.Random(f"ids {options.seed} {options.until}")  # noqa: S311  # not a secret
    begin = dt.datetime.combine(options.until, dt.time(4), dt.UTC)
    milliseconds = int(begin.timestamp() * 1000)
    count = 0

    def new_id() -> str:
        nonlocal count
        count += 1
        value = (milliseconds + count) << 80 | chance.getrandbits(80)
        value = value & ~(0xF << 76) | 0x7 << 76
        value = value & ~(0x3 << 62) | 0x2 << 62
        return str(uuid.UUID(int=value))

    return new_id


def academic_year(day: dt.date) -> int:
    """Return the year in which the academic year of a day begins; August belongs to the next."""
    return day.year if day.month >= 8 else day.year - 1


def seasons(options: DemoOptions) -> list[Season]:
    """Cut the weeks before the demo's day into academic years, oldest first."""
    current = academic_year(options.until)
    start = options.until - dt.timedelta(weeks=options.weeks)
    if options.weeks <= ONE_YEAR:
        september = dt.date(current, 9, 1)
        has_begun = september <= options.until - dt.timedelta(weeks=8)
        if has_begun and (start < september or options.with_year_before):
            start = september  # schools open in September, not in the last week of August
        now = Season(current, start, options.until, is_current=True)
        return [_year_before(now), now] if options.with_year_before else [now]
    found = [
        Season(year, max(start, dt.date(year, 9, 1)), dt.date(year + 1, 5, 31), is_current=False)
        for year in range(academic_year(start), current)
    ]
    begin = min(dt.date(current, 9, 1), options.until)
    found.append(Season(current, begin, options.until, is_current=True))
    return [season for season in found if season.first < season.last]


def _year_before(now: Season) -> Season:
    begin = dt.date(now.academic_year - 1, 9, 1)
    end = min(dt.date(now.academic_year, 5, 31), now.first - dt.timedelta(days=1))
    return Season(now.academic_year - 1, begin, end, is_current=False)


def group_plans(learners: int) -> list[GroupPlan]:
    """Choose the groups for so many learners; beyond a typical House they repeat."""
    if not learners:
        return []
    specs = content("teaching")["groups"]
    count = max(1, round(learners / LEARNERS_A_GROUP))
    chosen = [(number, *divmod(number, len(specs))) for number in range(count)]
    # One learner in eight is in two groups.
    wanted = learners + learners // 8
    total = sum(specs[index]["size"] for _number, _copy, index in chosen)
    plans = []
    left = wanted
    for number, copy, index in chosen:
        size = specs[index]["size"]
        if total != wanted and not (number == 0 and learners >= 100):
            size = max(1, round(size * wanted / total))
        size = min(size, left)
        left -= size
        if size:
            plans.append(GroupPlan(number, copy, specs[index], size))
    return plans
