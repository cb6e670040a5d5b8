"""A month of the calendar with 4,000 events in the base, and a thousand people checked in."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Iterator
from functools import partial

from friendship_desktop.services.demo import DemoOptions
from friendship_desktop.services.events.people import NewParticipant
from friendship_desktop.services.workplace import Services
from friendship_desktop.store.models import Event, EventTask
from tools.bench import houses
from tools.bench.frame import Figure, measurement, milliseconds

EVENTS, TASKS, PEOPLE, ROUNDS = 4000, 6, 1000, 9
YEARS = 10
MONTH = dt.date(2026, 10, 26), dt.date(2026, 12, 6)
HOUSE = DemoOptions(until=dt.date(2026, 11, 22), learners=280, seed=44)
MONTH_MS, CHECK_IN_MS = 100.0, 50.0


@measurement("events")
def events() -> Iterator[Figure]:
    """Measure the month in the service, and check-ins by badge one after another."""
    with houses.opened(houses.house(HOUSE)) as services:
        if not services.events.between(services.actor, dt.date(2017, 6, 1), dt.date(2017, 8, 1)):
            _fill(services)
        show = partial(services.events.calendar, services.actor, *MONTH)
        values = sorted(milliseconds(show) for _ in range(ROUNDS))
        name = f"a month of the calendar, {EVENTS} events in the base"
        yield Figure(figure=name, value=values[ROUNDS // 2], unit="ms", limit=MONTH_MS)
        yield _check_in(services)


def _fill(services: Services) -> None:
    """Add ten years of events with their checklists."""
    days = YEARS * 365
    rows = [
        {
            "public_id": services.clock.new_id(),
            "title_kk": f"Іс-шара {number}",
            "kind": "concert",
            "status": "held",
            "starts_on": (day := dt.date(2017, 1, 1) + dt.timedelta(days=number * days // EVENTS)),
            "ends_on": day,
            "organiser_kind": "house",
        }
        for number in range(EVENTS)
    ]
    with services.open_house.database.write(None, "bench.fill") as unit:
        ids = unit.add_many(Event, rows)
        unit.add_many(
            EventTask,
            [
                {"event_id": one, "title": "Зал", "days_before": days_before}
                for one in ids
                for days_before in range(TASKS)
            ],
        )


def _check_in(services: Services) -> Figure:
    people, actor = services.event_people, services.actor
    made = services.events.create(
        actor, title_kk="Фестиваль", kind="festival", starts_on=dt.date(2026, 11, 22)
    )
    people.add(actor, made.id, [NewParticipant(f"Қонақ {number}") for number in range(PEOPLE)])
    badges = [one.badge or "" for one in people.list(actor, made.id)]
    begin = time.perf_counter()
    for badge in badges:
        people.check_in(actor, made.id, badge)
    each = (time.perf_counter() - begin) * 1000 / PEOPLE
    return Figure(
        figure=f"a check-in by badge, {PEOPLE} in a row", value=each, unit="ms", limit=CHECK_IN_MS
    )
