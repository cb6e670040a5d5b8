"""A year of lessons from the weekly times of 60 groups, and the week of a House of 400,000 marks.

The year stands beside the least that could be done: one query for the weekly times, one for the
lessons written down, and a bare loop over the days. The week is measured in the window, from the
wish to see it until its last lesson stands there.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import partial

from sqlalchemy import select

from friendship_desktop.services.demo import DemoOptions
from friendship_desktop.services.timetable import planned_lessons
from friendship_desktop.services.workplace import Services
from friendship_desktop.store.models import Lesson, WeeklySlot
from tools.bench import houses
from tools.bench._desk import wait_until, window_on
from tools.bench.frame import Figure, compared, interleaved, measurement, milliseconds

ROUNDS, WEEKS = 9, 12
SIXTY_GROUPS = DemoOptions(until=dt.date(2026, 11, 22), learners=840)
YEAR = dt.date(2026, 9, 1), dt.date(2027, 5, 31)
BARE = "bare: weekly times and written lessons read, a loop over the days"
OURS = "a school year of lessons of 60 groups: terms, holidays, moved and cancelled ones"
GOAL, WEEK_MS, SHOWN_MS = 2.0, 50.0, 250.0


@measurement("timetable")
def timetable() -> Iterator[Figure]:
    """Measure the year of 60 groups."""
    with houses.opened(houses.house(SIXTY_GROUPS)) as services:
        groups = len(services.register.choices())
        runs = {BARE: partial(_bare, services), OURS: partial(_ours, services)}
        lessons = _ours(services)
        values = interleaved(
            {name: partial(milliseconds, run) for name, run in runs.items()}, ROUNDS
        )
        yield from compared(values, "ms", BARE, {OURS: GOAL})
        yield Figure(figure=f"lessons of that year, {groups} groups", value=lessons, unit="lessons")


def _bare(services: Services) -> int:
    with services.open_house.database.read() as session:
        slots = session.execute(
            select(WeeklySlot.group_id, WeeklySlot.weekday, WeeklySlot.starts_at)
        ).all()
        session.execute(
            select(Lesson.group_id, Lesson.day, Lesson.number, Lesson.starts_at).where(
                Lesson.day.between(*YEAR)
            )
        ).all()
    days = [YEAR[0] + dt.timedelta(days=n) for n in range((YEAR[1] - YEAR[0]).days + 1)]
    return sum(day.isoweekday() == slot.weekday for slot in slots for day in days)


def _ours(services: Services) -> int:
    with services.open_house.database.read() as session:
        return sum(map(len, planned_lessons(session, *YEAR).values()))


@measurement("week-view")
def week_view() -> Iterator[Figure]:
    """Measure the week in the service and in the window, in a House of five years."""
    root = houses.house(houses.YEARS)
    monday = houses.TODAY - dt.timedelta(days=houses.TODAY.weekday())
    weeks = [monday - dt.timedelta(weeks=n) for n in range(WEEKS)]
    with houses.opened(root) as services:
        services.lessons.week(services.actor, monday)
        read = sorted(
            milliseconds(partial(services.lessons.week, services.actor, week)) for week in weeks
        )
    yield Figure(
        figure="the week of a House of 400,000 marks, read",
        value=read[WEEKS // 2], unit="ms", limit=WEEK_MS,
    )  # fmt: skip
    with window_on(root) as window:
        page = window.open_page("timetable")
        wait_until(lambda: page.week is not None)

        def show(week: dt.date) -> None:
            page.show_week(week)
            wait_until(lambda: page.week.monday == week)

        shown = sorted(milliseconds(partial(show, week)) for week in weeks[1:])
    yield Figure(
        figure="another week asked for until it is shown",
        value=shown[len(shown) // 2], unit="ms", limit=SHOWN_MS,
    )  # fmt: skip
