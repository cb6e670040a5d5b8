"""Thousands of rows in one transaction: all of them, with their journal, or none."""

import datetime as dt
import os
import signal
import sys
import time

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError, StatementError

from friendship_desktop.store import bulk, images, plain_sql
from friendship_desktop.store.models import ChangeRow, Guardian, Lesson, Mark, Person
from friendship_desktop.store.opening import create_house, open_house

MANY = bulk.SqliteRows.size + 1000
"""More than one portion."""


def people(count):
    return [
        {"public_id": f"n{n}", "surname": "Ли", "sort_key": "", "search_key": ""}
        for n in range(count)
    ]


def state(house):
    """Count the rows, and those of the journal."""
    with house.database.read() as session:
        return tuple(
            session.scalar(select(func.count()).select_from(model))
            for model in (Person, Guardian, ChangeRow)
        )


def test_more_than_a_portion_is_journalled_in_order(house):
    with house.database.write(1, "import") as unit:
        ids = unit.add_many(Person, people(MANY))
        unit.put("person", {"id": ids[0]}, {"note": "first"})
        guardians = unit.add_many(Guardian, [{"person_id": n, "name": "Ли"} for n in ids])
    with house.database.read() as session:
        rows = session.execute(
            select(ChangeRow.n, ChangeRow.table_name, ChangeRow.row_key)
            .where(ChangeRow.change_id == unit.change_id)
            .order_by(ChangeRow.n)
        ).all()
    written = [("person", n) for n in (*ids, ids[0])] + [("guardian", n) for n in guardians]
    expected = [(name, f'{{"id":{n}}}') for name, n in written]
    assert [tuple(row)[1:] for row in rows] == expected
    assert [row.n for row in rows] == list(range(1, len(expected) + 1))
    before = state(house)
    redo = house.database.undo(unit.change_id, 1)
    assert state(house)[:2] == (3, 0)
    house.database.undo(redo, 1)
    assert state(house)[:2] == before[:2]


def test_what_fails_late_leaves_nothing(house):
    before = state(house)
    rows = people(MANY)
    rows[-1]["public_id"] = rows[0]["public_id"]
    with pytest.raises(IntegrityError), house.database.write(1, "import") as unit:
        unit.add_many(Person, rows)
    assert state(house) == before


def test_many_marks_of_which_some_are_there(house):
    with house.database.write(1, "a") as unit:
        first = {"group_id": 1, "status": "held", "half_hours": 2}
        unit.add_many(Lesson, [{**first, "day": day(n)} for n in range(MANY // 3)])
    with house.database.read() as session:
        lessons = session.scalars(select(Lesson.id)).all()
    mark = {"code": "present", "attended": True, "minutes_late": None, "note": None}
    rows = [{"lesson_id": n, "enrolment_id": m, **mark} for n in lessons for m in (1, 2, 3)]
    assert len(rows) > bulk.SqliteRows.size
    with house.database.write(1, "b") as unit:
        assert unit.put_many(Mark, rows[::7]) == len(rows[::7])
    changed = [{**row, "code": "late"} for row in rows]
    with house.database.write(1, "c") as unit:
        assert unit.put_many(Mark, changed) == len(rows)
        assert unit.put_many(Mark, changed) == 0
    house.database.undo(unit.change_id, 1)
    with house.database.read() as session:
        codes = session.scalars(select(Mark.code)).all()
    assert codes == ["present"] * len(rows[::7])


@pytest.fixture(params=["sqlite", "any"])
def database(house, request, monkeypatch):
    """Take both ways to write rows: SQLite's own, and the one for every database."""
    if request.param == "any":
        monkeypatch.setattr(plain_sql, "is_plain", lambda _table: False)
    return house.database


TEXTS = [
    "", "Ли", 'сказал "да"', "back\\slash", "/", "\x01\x02\x1f", "\b\f\n\r\t", "\x7f\x80\u2028\u2029",
    "Әйгерім 🎻 ﷺ", "null", "[1]", '{"a":1}', "1", "\ufeff\u200d", "'; DROP TABLE mark; --",
]  # fmt: skip


def test_sqlite_writes_the_same_images(database):
    """What SQLite makes of a row is, letter by letter, what the journal makes of it elsewhere."""
    people = [
        {
            "public_id": f"t{n}",
            "surname": text or "x",
            "note": text,
            "birth_date": dt.date(1900 + n, 2, 28) if n % 2 else None,
            "birth_year": -n,
            "sort_key": text,
            "search_key": "",
        }
        for n, text in enumerate(TEXTS)
    ]
    with database.write(1, "a") as unit:
        ids = unit.add_many(Person, people)
        guards = [{"person_id": n, "name": "А", "is_primary": n % 2 == 0} for n in ids]
        guardians = unit.add_many(Guardian, guards)
    with database.read() as session:
        written = {
            (row.table_name, row.row_key): row.after
            for row in session.scalars(
                select(ChangeRow).where(ChangeRow.change_id == unit.change_id)
            )
        }
        expected = {
            (model.__tablename__, images.row_key({"id": row.id})): images.dumped(
                images.image({c.name: getattr(row, c.name) for c in model.__table__.columns})
            )
            for model, numbers in ((Person, ids), (Guardian, guardians))
            for row in session.scalars(select(model).where(model.id.in_(numbers)))
        }
    assert written == expected
    assert len(written) == 2 * len(TEXTS)


def test_a_date_is_never_a_text(database):
    row = {"public_id": "n", "surname": "Ли", "sort_key": "", "search_key": ""}
    row["birth_date"] = "22.11.2026"
    with pytest.raises((TypeError, StatementError)), database.write(1, "a") as unit:
        unit.add(Person, row)


def day(number):
    return dt.date(2000, 1, 1) + dt.timedelta(number)


@pytest.mark.skipif(sys.platform == "win32", reason="forks")
@pytest.mark.parametrize("wait", [0, 0.01, 0.05, 0.2])
def test_killed_in_the_middle_nothing_is_half_there(folder, now, fill_house, wait):
    house = create_house(folder, now=now)
    fill_house(house)
    before = state(house)
    house.close()
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            store_and_tell(folder, now, writing)
        finally:
            os._exit(1)
    assert os.read(reading, 1) == b"."
    time.sleep(wait)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(reading)
    os.close(writing)
    with open_house(folder, now=now) as again:
        assert state(again) == before
        assert again.check().is_whole


def store_and_tell(folder, now, writing):
    """Write for ever in one transaction; tell when the first portions are written."""
    house = open_house(folder, now=now)
    with house.database.write(1, "import") as unit:
        ids = unit.add_many(Person, people(MANY))
        os.write(writing, b".")
        while True:
            unit.add_many(Guardian, [{"person_id": n, "name": "Ли"} for n in ids[:1000]])
