import datetime as dt
import shutil

import pytest

from friendship_desktop.rules.access import Actor
from friendship_desktop.services.associations import Associations
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.enrolments import Enrolments
from friendship_desktop.services.groups import Groups
from friendship_desktop.services.people import People
from friendship_desktop.services.schools import Schools
from friendship_desktop.store import cipher
from friendship_desktop.store.database import Database
from friendship_desktop.store.keys import Keys
from friendship_desktop.store.models import Base
from tests.factories import Maker


@pytest.fixture(scope="session")
def all_tables(tmp_path_factory):
    """An empty database and its keys, made once: to make the tables takes longer than most tests."""
    path, keys = tmp_path_factory.mktemp("tables") / "house.db", Keys.fresh()
    engine = cipher.engine_for(path, keys)
    Base.metadata.create_all(engine)
    engine.dispose()
    return path, keys


@pytest.fixture
def database(tmp_path, all_tables):
    path, keys = all_tables
    shutil.copyfile(path, tmp_path / "house.db")
    database = Database(cipher.engine_for(tmp_path / "house.db", keys))
    yield database
    database.close()


@pytest.fixture
def make(database):
    maker = Maker(database)
    maker.house()
    maker.account()
    return maker


@pytest.fixture
def actor():
    return Actor(1, "coordinator")


@pytest.fixture
def clock():
    return Clock(now=lambda: dt.datetime(2026, 11, 22, 4, 0, tzinfo=dt.UTC))


@pytest.fixture
def associations(database, clock):
    return Associations(database, clock)


@pytest.fixture
def schools(database, clock):
    return Schools(database, clock)


@pytest.fixture
def groups(database, clock):
    return Groups(database, clock)


@pytest.fixture
def people(database, clock):
    return People(database, clock)


@pytest.fixture
def enrolments(database, clock):
    return Enrolments(database, clock)
