"""Many Houses at once, and rows by the hundred thousand."""

import pytest
from sqlalchemy import Column, Integer, MetaData, String, Table, event

from friendship_desktop.services.office.enrolling import NewHouse
from friendship_desktop.store import cipher
from friendship_desktop.store.keys import Keys
from friendship_desktop.store.staging import Staged
from tests.services.office.conftest import CA, NOVEMBER, TODAY


@pytest.fixture
def statements(office):
    seen = []
    event.listen(
        office.open_house.database.engine,
        "before_cursor_execute",
        lambda _c, _cursor, statement, *_rest: seen.append(statement),
    )
    return seen


def test_many_houses_are_told_with_as_few_queries_as_two(office, found, drop, statements):
    def tell():
        board = office.region.board(NOVEMBER, today=TODAY)
        office.region.totals(NOVEMBER)
        return board

    houses = [found(f"Үй {number}", learners=6, weeks=2, seed=number) for number in range(5)]
    counted = []
    for number, house in enumerate(houses):
        came = drop(house.export())
        office.inbox.enrol(
            office.actor,
            came.id,
            typed_code=house.code,
            ca_passphrase=CA,
            house=NewHouse(name_kk=f"Үй {number}", district=f"Аудан {number % 4}"),
        )
        house.load(office.inbox.accept(office.actor, came.id))
        statements.clear()
        tell()
        counted.append(len(statements))
    taken = [office.inbox.accept(office.actor, drop(house.export()).id) for house in houses]
    board = tell()

    assert {one.state for one in taken} == {"accepted"}
    assert board.count("accepted") == len(board.lines) == len(houses)
    assert [one.house_id for one in office.roster.houses()] == [
        f"KZ-HF-{number:04d}" for number in range(1, 6)
    ]
    assert counted[-1] == counted[1], "the number of queries grows with the number of Houses"


def test_rows_are_replaced_by_the_hundred_thousand(tmp_path):
    """The way that marks of level `coded` take: keyed by two integers, staged, then one upsert."""
    metadata = MetaData()
    marks = Table(
        "region_mark",
        metadata,
        Column("lesson_id", Integer, primary_key=True),
        Column("enrolment_id", Integer, primary_key=True),
        Column("mark", String(10), nullable=False),
        sqlite_with_rowid=False,
    )
    engine = cipher.engine_for(tmp_path / "marks.db", Keys.fresh()).execution_options(writes=True)
    metadata.create_all(engine)
    rows = [(lesson, learner, "present") for lesson in range(1, 4001) for learner in range(1, 26)]
    names = ("lesson_id", "enrolment_id", "mark")

    said = []
    event.listen(engine, "before_cursor_execute", lambda *words: said.append(words[2]))

    def put(given):
        said.clear()
        with (
            engine.begin() as connection,
            Staged(connection, marks, names, names[:2], given) as stage,
        ):
            stage.upsert()
            stage.remove_absent(marks.c.lesson_id <= 4000)
        return len(said)

    counts = [put(rows), put([(*row[:2], "ill") for row in rows]), put(rows[:50_000])]
    assert max(counts) < 8
    with engine.connect() as connection:
        found = connection.exec_driver_sql("SELECT count(*), min(mark) FROM region_mark").one()
    assert tuple(found) == (50_000, "present")
    engine.dispose()
