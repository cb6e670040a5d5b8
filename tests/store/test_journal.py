"""The journal: whatever changes a row is recorded with it, and can be taken back."""

import datetime as dt
import json
import threading

import pytest
from sqlalchemy import delete, func, insert, inspect, select, update

from friendship_desktop.errors import UserError
from friendship_desktop.store import plain_sql
from friendship_desktop.store.database import row_key
from friendship_desktop.store.models import (
    Change,
    Guardian,
    Lesson,
    Mark,
    Person,
    Setting,
    StudyGroup,
)
from tests.store.looking import journal, marks, whole

KEY = {"lesson_id": 1, "enrolment_id": 1}
PRESENT = {"code": "present", "attended": True, "minutes_late": None, "note": None}
ABSENT = {"code": "absent", "attended": False, "minutes_late": None, "note": None}


@pytest.fixture(params=["sqlite", "any"])
def database(house, request, monkeypatch):
    """Take both ways to write rows: SQLite's own, and the one for every database."""
    if request.param == "any":
        monkeypatch.setattr(plain_sql, "is_plain", lambda _table: False)
    return house.database


def test_a_new_mark_is_recorded_with_its_change(database):
    with database.write(7, "register.mark", group=1) as unit:
        assert unit.put("mark", KEY, PRESENT)
    assert journal(database, unit.change_id) == [
        ("mark", '{"enrolment_id":1,"lesson_id":1}', None, {**KEY, **PRESENT})
    ]
    with database.read() as session:
        change = session.get_one(Change, unit.change_id)
        assert (change.actor_id, change.action, change.undoes) == (7, "register.mark", None)
        assert change.at == "2026-11-16T04:30:00.000000Z"
        assert json.loads(change.details) == {"group": 1}


def test_a_changed_mark_keeps_only_what_changed(database):
    with database.write(1, "a") as unit:
        unit.put(Mark, KEY, PRESENT)
    with database.write(1, "b") as unit:
        assert unit.put(Mark.__table__, KEY, ABSENT)
    assert journal(database, unit.change_id)[0][2:] == (
        {"code": "present", "attended": True},
        {"code": "absent", "attended": False},
    )


def test_nothing_changed_leaves_no_change(database):
    with database.write(1, "a") as unit:
        unit.put("mark", KEY, PRESENT)
    heard = []
    database.listen(heard.append)
    with database.write(1, "b") as unit:
        assert not unit.put("mark", KEY, PRESENT)
        assert not unit.remove("mark", {"lesson_id": 2, "enrolment_id": 1})
        unit.session.get_one(StudyGroup, 1).title = "Ana tili"
    assert unit.change_id == 0
    assert heard == []


def test_the_listener_hears_the_tables_after_the_commit(database):
    heard = []
    database.listen(lambda tables: heard.append((tables, len(marks(database)))))
    with database.write(1, "a") as unit:
        unit.put("mark", KEY, PRESENT)
        unit.session.get_one(StudyGroup, 1).title = "New"
        assert heard == []
    assert heard == [(frozenset({"mark", "study_group"}), 1)]


def test_a_failure_leaves_neither_rows_nor_journal(database):
    before = whole(database)

    def fail(unit):
        unit.put("mark", KEY, PRESENT)
        assert unit.change_id
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError), database.write(1, "a") as unit:
        fail(unit)
    assert whole(database) == before
    with database.read() as session:
        assert session.scalar(select(func.max(Change.id))) == 1


def test_objects_are_recorded_like_rows(database):
    with database.write(1, "a") as unit:
        person = Person(public_id="new", surname="Ли", sort_key="л", search_key="л")
        unit.session.add(person)
        unit.session.flush()
        person.birth_date = dt.date(2015, 2, 28)
        assert unit.change_id == 2
    rows = journal(database, unit.change_id)
    assert rows[0][0] == "person"
    assert rows[0][3]["surname"] == "Ли"
    assert rows[0][3]["given_name"] == ""
    assert rows[1][2:] == ({"birth_date": None}, {"birth_date": "2015-02-28"})


def test_tables_may_opt_out(database):
    heard = []
    database.listen(heard.append)
    with database.write(1, "a") as unit:
        unit.session.add(Setting(name="x", value="1"))
    assert unit.change_id == 0
    with database.write(1, "b") as unit:
        unit.session.execute(update(Setting).values(value="2"))
    with database.write(1, "c") as unit:
        unit.put(Setting, {"name": "x"}, {"value": "3"})
    assert heard == [frozenset({"setting"})] * 3


@pytest.mark.parametrize(
    "statement", [update(Person).values(note="x"), delete(Mark), insert(Mark).values(KEY)]
)
def test_statements_cannot_bypass_the_journal(database, statement):
    with pytest.raises(RuntimeError, match="journalled"), database.write(1, "a") as unit:
        unit.session.execute(statement)


def test_reading_cannot_write(database):
    with pytest.raises(RuntimeError, match="reading"), database.read() as session:
        session.execute(update(Setting).values(value="2"))
    with database.read() as session:
        session.get_one(StudyGroup, 1).title = "New"
        with pytest.raises(RuntimeError, match="reading"):
            session.flush()


def test_reading_sees_one_state(database, mark, house):
    with database.read() as session:
        count = select(func.count()).select_from(Mark)
        assert session.scalar(count) == 0
        mark(house, 1, 1)
        assert session.scalar(count) == 0


def test_undo_and_redo_of_every_kind_of_change(database):
    with database.write(1, "start") as unit:
        unit.put_many("mark", [{"lesson_id": n, "enrolment_id": 1, **PRESENT} for n in (1, 2)])
    before = whole(database)
    with database.write(1, "mixed") as unit:
        unit.put("mark", KEY, ABSENT)
        unit.put("mark", KEY, {**PRESENT, "minutes_late": 5})
        unit.remove("mark", {"lesson_id": 2, "enrolment_id": 1})
        unit.put("mark", {"lesson_id": 3, "enrolment_id": 2}, PRESENT)
        person = Person(public_id="new", surname="Ли", sort_key="л", search_key="л")
        unit.session.add(person)
        unit.session.flush()
        unit.add(Guardian, {"person_id": person.id, "name": "Ли"})
        unit.session.delete(unit.session.get_one(Lesson, 2))
    after = whole(database)
    assert after != before
    undone = database.undo(unit.change_id, 1)
    assert whole(database) == before
    redone = database.undo(undone, 1)
    assert whole(database) == after
    database.undo(redone, 1)
    assert whole(database) == before
    with database.read() as session:
        assert session.get_one(Change, undone).undoes == unit.change_id
        assert session.get_one(Change, undone).action == "undo"


def test_undo_refuses_what_was_changed_since_and_says_which(database):
    with database.write(1, "a") as unit:
        unit.put_many("mark", [{"lesson_id": n, "enrolment_id": 1, **PRESENT} for n in (1, 2, 3)])
    first = unit.change_id
    with database.write(1, "b") as unit:
        unit.put("mark", {"lesson_id": 2, "enrolment_id": 1}, ABSENT)
    state = whole(database)
    with pytest.raises(UserError) as caught:
        database.undo(first, 1)
    assert caught.value.code == "E_UNDO"
    assert caught.value.details == {
        "change": first,
        "table": "mark",
        "key": row_key({"lesson_id": 2, "enrolment_id": 1}),
        "later": unit.change_id,
    }
    assert whole(database) == state
    database.undo(unit.change_id, 1)
    database.undo(first, 1)
    assert marks(database) == {}


def test_undo_leaves_columns_alone_that_it_did_not_touch(database):
    with database.write(1, "a") as unit:
        unit.put("person", {"id": 1}, {"phone": "+77010000001"})
    with database.write(1, "b") as later:
        later.put("person", {"id": 1}, {"note": "asks for Sundays"})
    database.undo(unit.change_id, 1)
    with database.read() as session:
        person = session.get_one(Person, 1)
        assert (person.phone, person.note) == (None, "asks for Sundays")


def test_undo_refuses_when_others_depend_on_the_row(database):
    with database.write(1, "a") as unit:
        person = unit.add(
            Person, {"public_id": "n", "surname": "Ли", "sort_key": "", "search_key": ""}
        )
    with database.write(1, "b") as later:
        stay = {"person_id": person, "group_id": 1, "started_on": dt.date(2026, 9, 1)}
        later.add("enrolment", stay)
    with pytest.raises(UserError) as caught:
        database.undo(unit.change_id, 1)
    assert (caught.value.code, caught.value.details["table"]) == ("E_UNDO", "person")


@pytest.mark.parametrize("change", [0, 999])
def test_undo_of_nothing_is_refused(database, change):
    with pytest.raises(UserError) as caught:
        database.undo(change, 1)
    assert caught.value.code == "E_UNDO"


def test_undo_twice_is_refused(database):
    with database.write(1, "a") as unit:
        unit.put("mark", KEY, PRESENT)
    database.undo(unit.change_id, 1)
    with pytest.raises(UserError):
        database.undo(unit.change_id, 1)


@pytest.mark.parametrize("by_object", [True, False])
def test_rows_that_go_with_their_parent_come_back_with_it(database, by_object):
    with database.write(1, "a") as unit:
        person = unit.add(
            Person, {"public_id": "n", "surname": "Ли", "sort_key": "", "search_key": ""}
        )
        unit.add_many(Guardian, [{"person_id": person, "name": name} for name in ("А", "Б")])
    before = whole(database)
    with database.write(1, "b") as unit:
        if by_object:
            unit.session.delete(unit.session.get_one(Person, person))
        else:
            unit.remove(Person, {"id": person})
    assert [row[0] for row in journal(database, unit.change_id)] == [
        "guardian",
        "guardian",
        "person",
    ]
    database.undo(unit.change_id, 1)
    assert whole(database) == before


def test_many_rows_insert_change_and_count(database):
    rows = [{"lesson_id": n, "enrolment_id": m, **PRESENT} for n in (1, 2, 3) for m in (1, 2, 3)]
    with database.write(1, "a") as unit:
        assert unit.put_many("mark", rows) == 9
    changed = [{**row, "code": "late"} if row["lesson_id"] == 1 else row for row in rows]
    with database.write(1, "b") as unit:
        assert unit.put_many("mark", changed) == 3
    assert len(journal(database, unit.change_id)) == 3
    with database.write(1, "c") as unit:
        assert unit.change_where("mark", ABSENT, Mark.code == "late") == 3
        assert unit.remove_where("mark", Mark.lesson_id == 3) == 3
    assert len(marks(database)) == 6
    database.undo(unit.change_id, 1)
    assert len(marks(database)) == 9


def test_partial_values_keep_the_rest_and_take_defaults(database):
    with database.write(1, "a") as unit:
        unit.put(
            "person",
            {"id": 50},
            {"public_id": "x", "sort_key": "", "search_key": "", "surname": "Ли"},
        )
        unit.put("person", {"id": 50}, {"phone": "+77010000001"})
    rows = journal(database, unit.change_id)
    assert rows[0][3]["given_name"] == ""
    assert rows[1][2:] == ({"phone": None}, {"phone": "+77010000001"})


def test_objects_see_what_put_has_written(database):
    with database.write(1, "a") as unit:
        unit.put("mark", KEY, PRESENT)
        row = unit.session.get_one(Mark, (1, 1))
        unit.put("mark", KEY, ABSENT)
        assert row.code == "absent"
        lesson = Lesson(group_id=1, day=dt.date(2026, 12, 1), status="planned", half_hours=2)
        unit.session.add(lesson)
        unit.session.flush()
        unit.put("mark", {"lesson_id": lesson.id, "enrolment_id": 1}, PRESENT)
    assert len(marks(database)) == 2


def test_only_the_objects_of_changed_rows_read_themselves_again(database):
    with database.write(1, "a") as unit:
        one, two = (unit.session.get_one(Person, n) for n in (1, 2))
        unit.put("person", {"id": 1}, {"phone": "+77010000001"})
        assert "phone" not in inspect(one).dict
        assert "phone" in inspect(two).dict
        assert (one.phone, two.phone) == ("+77010000001", None)


def test_writers_wait_for_each_other_and_none_is_lost(database, mark, house):
    threads = [
        threading.Thread(target=lambda n=n: [mark(house, lesson, n) for lesson in (1, 2, 3)])
        for n in (1, 2, 3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(marks(database)) == 9


def test_a_write_inside_a_write_is_a_fault(database):
    with (
        pytest.raises(RuntimeError, match="inside"),
        database.write(1, "a"),
        database.write(1, "b"),
    ):
        pass
    with database.write(1, "c") as unit:
        unit.put("mark", KEY, PRESENT)
    assert len(marks(database)) == 1


def test_undo_of_many_names_the_row_that_others_need(database):
    rows = [
        {"public_id": f"n{n}", "surname": "Ли", "sort_key": "", "search_key": ""} for n in range(9)
    ]
    with database.write(1, "a") as unit:
        people = unit.add_many(Person, rows)
    with database.write(1, "b") as later:
        later.put("person", {"id": people[5]}, {"note": "here to stay"})
        later.put("person", {"id": people[5]}, {"note": None})
        stay = {"person_id": people[5], "group_id": 1, "started_on": dt.date(2026, 9, 1)}
        later.add("enrolment", stay)
    state = whole(database)
    with pytest.raises(UserError) as caught:
        database.undo(unit.change_id, 1)
    assert caught.value.details == {
        "change": unit.change_id,
        "table": "person",
        "key": row_key({"id": people[5]}),
        "later": later.change_id,
    }
    assert whole(database) == state


def test_undo_refuses_when_rows_would_go_along(database):
    with database.write(1, "a") as unit:
        person = unit.add(
            Person, {"public_id": "n", "surname": "Ли", "sort_key": "", "search_key": ""}
        )
    with database.write(1, "b") as later:
        later.add(Guardian, {"person_id": person, "name": "Ли"})
    with pytest.raises(UserError) as caught:
        database.undo(unit.change_id, 1)
    assert caught.value.details["table"] == "person"
    database.undo(later.change_id, 1)
    database.undo(unit.change_id, 1)


def test_an_import_of_thousands_is_undone_in_portions(database):
    rows = [
        {"public_id": f"n{n}", "surname": "Ли", "sort_key": "", "search_key": ""}
        for n in range(1000)
    ]
    before = whole(database)
    with database.write(1, "import") as unit:
        ids = unit.add_many(Person, rows)
        unit.add_many(Guardian, [{"person_id": n, "name": "Ли"} for n in ids])
        unit.put_many(Person, [{"id": n, "note": str(n)} for n in ids])
    assert len(set(ids)) == 1000
    redo = database.undo(unit.change_id, 1)
    assert whole(database) == before
    database.undo(redo, 1)
    with database.read() as session:
        assert session.get_one(Person, ids[-1]).note == str(ids[-1])
