import datetime as dt

import pytest

from friendship_desktop.services.events.checklists import EventChecklists
from friendship_desktop.services.events.people import EventPeople
from friendship_desktop.services.events.photos import EventPhotos
from friendship_desktop.services.events.results import EventResults
from friendship_desktop.services.events.service import Events

WEDNESDAY = dt.date(2026, 11, 25)


@pytest.fixture
def events(database, clock, make):
    return Events(database, clock)


@pytest.fixture
def checklists(database, clock):
    return EventChecklists(database, clock)


@pytest.fixture
def results(database):
    return EventResults(database)


@pytest.fixture
def listed(database, clock):
    return EventPeople(database, clock)


@pytest.fixture
def photos(database):
    return EventPhotos(database)


@pytest.fixture
def plan(events, actor):
    """Plan an event with a title and a kind; give its id."""

    def planned(title="Бірлік пен келісім", **fields):
        fields = {"kind": "dialogue_platform", "starts_on": WEDNESDAY} | fields
        return events.create(actor, title_kk=title, **fields).id

    return planned
