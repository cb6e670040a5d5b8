"""Everything leaves as plain CSV that a Russian or Kazakh Excel opens, and no secret goes along."""

import csv
import datetime as dt

import pytest
from sqlalchemy import func, select

from friendship_desktop.errors import CancelledError, UserError
from friendship_desktop.rules.access import Actor
from friendship_desktop.services.access_log import AccessLog
from friendship_desktop.services.demo import DemoOptions, fill_demo
from friendship_desktop.services.take_out import README, TABLES, TakeOutService
from friendship_desktop.store.models import Base, HouseKey, Mark, Office, Person


@pytest.fixture
def filled(database, make):
    fill_demo(database, DemoOptions(until=dt.date(2026, 11, 22), learners=40, weeks=6))
    return database


def read(path):
    text = path.read_bytes().decode("utf-8")
    assert text.startswith("\ufeff")
    return list(csv.DictReader(text.removeprefix("\ufeff").splitlines(), delimiter=";"))


def test_every_table_has_its_file_and_its_words(filled, actor, tmp_path):
    made = TakeOutService(filled).write(actor, tmp_path / "out")
    tables = set(Base.metadata.tables)
    assert {path.name for path in made} == {README, *(f"{name}.csv" for name in tables)}
    assert set(TABLES) == tables
    readme = (tmp_path / "out" / README).read_text("utf-8-sig")
    for name in tables:
        assert readme.count(f"\n{name}.csv") == 3
    assert "Enrolments" not in readme
    assert "Rows point to one another by id." in readme


def test_readme_speaks_kazakh_and_russian_first(filled, actor, tmp_path):
    TakeOutService(filled).write(actor, tmp_path / "out")
    readme = (tmp_path / "out" / README).read_text("utf-8-sig")
    assert readme.startswith("Достық үйінің барлық деректері")
    assert readme.index("Все данные Дома") < readme.index("All data of the House")


def test_rows_are_all_there(filled, actor, tmp_path):
    TakeOutService(filled).write(actor, tmp_path / "out")
    marks = read(tmp_path / "out" / "mark.csv")
    with filled.read() as session:
        assert len(marks) == session.scalar(select(func.count()).select_from(Mark))
        names = dict(session.execute(select(Person.id, Person.surname)).all())
    people = read(tmp_path / "out" / "person.csv")
    assert {int(row["id"]): row["surname"] for row in people} == names
    assert {row["attended"] for row in marks} <= {"0", "1"}
    assert all(dt.date.fromisoformat(row["day"]) for row in read(tmp_path / "out" / "lesson.csv"))


def test_formulas_are_disarmed_and_numbers_are_not_touched(database, make, actor, tmp_path):
    with database.write(None, "test") as unit:
        for number, name in enumerate(
            ["=cmd|' /C calc'!A1", "+77000000001", "@x", "-1", 'a;b\n"c'], 1
        ):
            unit.session.add(
                Person(
                    id=number,
                    public_id=str(number),
                    surname=name,
                    given_name="",
                    sort_key="",
                    search_key="",
                )
            )
    TakeOutService(database).write(actor, tmp_path / "out")
    text = (tmp_path / "out" / "person.csv").read_text("utf-8-sig")
    rows = list(csv.DictReader(text.splitlines(keepends=True), delimiter=";"))
    assert [row["surname"] for row in rows] == [
        "'=cmd|' /C calc'!A1", "'+77000000001", "'@x", "'-1", "a;b\n\"c",
    ]  # fmt: skip


def test_keys_stay(database, make, actor, tmp_path):
    with database.write(None, "test") as unit:
        unit.session.add(
            HouseKey(
                pkcs12=b"PKCS12-SECRET",
                age_identity="AGE-SECRET-KEY-1QQQ",
                certificate="-----BEGIN CERTIFICATE-----",
                made_at="2026-11-22T04:00:00Z",
            )
        )
        unit.session.add(
            Office(
                office_id="KZ-OFF-19",
                name_kk="Кеңсе",
                name_ru="Канцелярия",
                invitation=b"INVITATION",
                joined_at="2026-11-22T04:00:00Z",
            )
        )
    TakeOutService(database).write(actor, tmp_path / "out")
    everything = b"".join(path.read_bytes() for path in (tmp_path / "out").iterdir())
    assert b"SECRET" not in everything
    assert b"INVITATION" not in everything
    assert b"BEGIN CERTIFICATE" in everything


def test_a_folder_with_files_is_refused(filled, actor, tmp_path):
    mine = tmp_path / "out" / "mine.txt"
    mine.parent.mkdir()
    mine.write_text("mine")
    with pytest.raises(UserError) as refusal:
        TakeOutService(filled).write(actor, mine.parent)
    assert refusal.value.code == "E_NOT_EMPTY"
    assert [path.name for path in mine.parent.iterdir()] == ["mine.txt"]


def test_cancelled_leaves_nothing(filled, actor, tmp_path):
    class Impatient:
        def step(self, done, _total):
            if done == 5:
                raise CancelledError

    with pytest.raises(CancelledError):
        TakeOutService(filled).write(actor, tmp_path / "out", progress=Impatient())
    assert list((tmp_path / "out").iterdir()) == []


def test_the_access_log_tells_who_took_everything_out(filled, actor, tmp_path):
    TakeOutService(filled).write(actor, tmp_path / "out")
    (line,) = AccessLog(filled).rows(actor)
    with filled.read() as session:
        people = session.scalar(select(func.count()).select_from(Person))
    assert (line.action, line.people) == ("take_out", people)


def test_what_cannot_be_noted_is_not_taken_out(filled, actor, tmp_path):
    with filled.standstill(), pytest.raises(RuntimeError):
        TakeOutService(filled).write(actor, tmp_path / "out")
    assert list((tmp_path / "out").iterdir()) == []


def test_a_teacher_may_not(filled, tmp_path):
    with pytest.raises(UserError) as refusal:
        TakeOutService(filled).write(Actor(1, "teacher"), tmp_path / "out")
    assert refusal.value.code == "E_FORBIDDEN"
    assert not (tmp_path / "out").exists()
