"""A coordinator's spreadsheet becomes the House: all of it, once, and back again."""

import datetime as dt
import json
from pathlib import Path

import pytest
import xlsxwriter
from sqlalchemy import func, select

from friendship_desktop.errors import CancelledError, UserError
from friendship_desktop.rules.access import Actor
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.founding import Founding, found_house
from friendship_desktop.services.register.locking import lock_covered
from friendship_desktop.services.workplace import services_of
from friendship_desktop.store.folder import Folder
from friendship_desktop.store.models import (
    Association,
    Base,
    Change,
    Enrolment,
    Guardian,
    Lesson,
    Mark,
    OutgoingPackage,
    Person,
    School,
    StudyGroup,
)
from friendship_desktop.texts import Language, Texts

DATA = Path(__file__).parents[1] / "data"
REGISTRY = DATA / "registry_ru.xlsx"
TRUTH = json.loads((DATA / "registry_ru.truth.json").read_text("utf-8"))
HEADING = ["№", "Ф.И.О.", "Дата рожд.", "Пол", "Школа", "Группа", "Язык", "Родитель", "Телефон родителя", "Дата приёма", "Примечание"]  # fmt: skip
TITLE = "Список на 2026–2027 учебный год"


@pytest.fixture
def services(tmp_path):
    clock = Clock(now=lambda: dt.datetime(2026, 11, 22, 9, tzinfo=dt.UTC))
    house = found_house(Folder(tmp_path / "house"), Founding(name_kk="Үлгі үйі"), clock)
    services = services_of(house, clock)
    yield services
    services.close()


@pytest.fixture
def book(tmp_path):
    def make(*people, month=None):
        path = tmp_path / "book.xlsx"
        with xlsxwriter.Workbook(path) as workbook:
            sheet = workbook.add_worksheet("Список")
            sheet.write(0, 0, TITLE)
            sheet.write_row(2, 0, HEADING)
            for number, row in enumerate(people, start=1):
                sheet.write_row(2 + number, 0, [number, *row])
            if month:
                register = workbook.add_worksheet("Ноябрь")
                register.write(0, 0, "«Чосон»: Корейский")
                register.write(1, 0, "Ноябрь 2026")
                for number, row in enumerate(month):
                    register.write_row(2 + number, 0, row)
        return path

    return make


def person(
    name, born="12.03.2014", *, group="Корейский", parent="Ким Ольга", phone="8 701 111 22 33"
):
    return [name, born, "ж", "«Чосон»", group, "Корейский", parent, phone, "06.09.2026", ""]


def store(services, path):
    return services.importing.store(services.actor, services.importing.read(path))


def count(services, model):
    with services.open_house.database.read() as session:
        return session.scalar(select(func.count()).select_from(model))


def everything(services):
    """Return every row but those of the journal."""
    with services.open_house.database.read() as session:
        return {
            table.name: sorted(map(repr, session.execute(select(table)).all()))
            for table in Base.metadata.sorted_tables
            if table.name not in {"change", "change_row"}
        }


def test_the_registry_comes_in_whole(services):
    result = store(services, REGISTRY)
    assert (result.rows, result.new, result.changed, result.same) == (TRUTH["rows"], 188, 0, 0)
    assert TRUTH["unique_persons"] <= result.persons <= 181
    assert result.persons == count(services, Person)
    assert result.enrolments == count(services, Enrolment) == TRUTH["enrolments"]
    assert result.marks == count(services, Mark) == TRUTH["marks"]
    assert count(services, School) == TRUTH["schools"]
    assert count(services, StudyGroup) == TRUTH["groups"]
    assert len(result.duplicates) == result.persons - TRUTH["unique_persons"]


def test_a_second_time_changes_nothing(services):
    store(services, REGISTRY)
    before = everything(services)
    again = store(services, REGISTRY)
    assert (again.new, again.changed, again.same, again.change_id) == (0, 0, 188, 0)
    assert everything(services) == before
    assert again.persons == count(services, Person)


def test_undone_as_one_step(services):
    before = everything(services)
    result = store(services, REGISTRY)
    services.open_house.database.undo(result.change_id, 1)
    assert everything(services) == before


def test_a_verified_copy_is_made_first_and_only_when_something_is_stored(services):
    folder = services.open_house.folder.copies
    store(services, REGISTRY)
    (copy,) = folder.glob("*before-import*")
    assert services.open_house.look(copy).counts.get("person", 0) == 0
    store(services, REGISTRY)
    assert [copy] == list(folder.glob("*before-import*"))


def test_preview_writes_nothing(services):
    before = everything(services)
    result = services.importing.preview(services.actor, services.importing.read(REGISTRY))
    assert (result.new, result.change_id) == (188, 0)
    assert everything(services) == before
    assert not services.open_house.folder.copies.exists()


def test_nothing_is_invented(services):
    store(services, REGISTRY)
    with services.open_house.database.read() as session:
        unknown = session.scalars(
            select(Person).where(Person.birth_date.is_(None), Person.birth_year.is_(None))
        ).all()
        years = session.scalars(select(Person).where(Person.birth_year.is_not(None))).all()
        # a child in two groups may have a readable date in the other row
        assert 0 < len(unknown) <= TRUTH["bad_dates"]
        assert 0 < len(years) <= TRUTH["year_only"]
        assert session.scalar(select(func.count()).select_from(Association)) == 0
        assert not session.scalars(select(Guardian).where(Guardian.name == "")).all()


def test_what_stays_empty_is_listed_with_its_cell(services):
    result = store(services, REGISTRY)
    answer = result.as_json(Texts(Language.RUSSIAN))
    (problem,) = [each for each in answer["problems"] if each["cell"] == "C22"]
    assert problem["sheet"] == "Список"
    assert problem["code"] == "date_impossible"
    assert "31.02.2009" in problem["message"]
    assert set(answer) == {
        "rows", "new", "changed", "same", "persons", "enrolments", "marks", "duplicates", "problems",
    }  # fmt: skip


def test_latin_letters_in_a_name_find_the_same_person(services, book):
    store(services, book(person("Хегай Артём")))
    again = store(services, book(person("Xегай Артeм")))
    assert (again.new, again.same) == (0, 1)
    assert count(services, Person) == 1


def test_one_child_in_two_groups_is_one_person(services, book):
    result = store(services, book(person("Цой Алина"), person("Цой Алина", group="Танец")))
    assert (result.persons, result.enrolments) == (1, 2)


def test_namesakes_born_on_other_days_are_two(services, book):
    result = store(services, book(person("Цой Алина"), person("Цой Алина", "01.02.2015")))
    assert (result.persons, count(services, Person)) == (2, 2)


def test_the_same_name_without_a_birth_date_is_found_in_its_group(services, book):
    store(services, book(person("Цой Алина", "")))
    assert store(services, book(person("Цой Алина", ""))).same == 1
    filled = store(services, book(person("Цой Алина")))
    assert (filled.new, filled.changed, filled.same) == (0, 1, 0)
    assert count(services, Person) == 1


def test_blanks_never_wipe(services, book):
    store(services, book(person("Цой Алина")))
    before = everything(services)
    blank = store(services, book(person("Цой Алина", parent="", phone="")))
    assert (blank.changed, blank.same) == (0, 1)
    assert everything(services) == before


def test_what_the_house_holds_is_kept_and_told(services, book):
    store(services, book(person("Цой Алина")))
    other = store(services, book(person("Цой Алина", phone="8 702 999 88 77")))
    assert [str(each.code) for each in other.problems] == ["guardian_phone_differs"]
    with services.open_house.database.read() as session:
        assert session.scalars(select(Guardian.phone)).all() == ["+77011112233"]


def test_a_new_phone_fills_an_empty_place_and_is_searched(services, book):
    store(services, book(person("Цой Алина", parent="", phone="")))
    changed = store(services, book(person("Цой Алина", parent="", phone="8 701 111 22 33")))
    assert changed.changed == 1
    with services.open_house.database.read() as session:
        one = session.scalars(select(Person)).one()
        assert one.phone == "+77011112233"
        assert "77011112233" in one.search_key
        assert one.search_key.startswith("tsoi alina")


def test_marks_of_a_month(services, book):
    month = [
        ["№", "Ф.И.О.", "01.11", "08.11"],
        [1, "Цой Алина", "+", "б"],
        [2, "Ким Анна", "", "н"],
    ]
    path = book(person("Цой Алина"), person("Ким Анна", "01.01.2013"), month=month)
    result = store(services, path)
    assert result.marks == 3
    with services.open_house.database.read() as session:
        rows = session.execute(
            select(Lesson.day, Lesson.status, Mark.code, Mark.attended)
            .join(Lesson, Lesson.id == Mark.lesson_id)
            .order_by(Lesson.day, Mark.code)
        ).all()
    assert [tuple(row) for row in rows] == [
        (dt.date(2026, 11, 1), "held", "present", True),
        (dt.date(2026, 11, 8), "held", "absent", False),
        (dt.date(2026, 11, 8), "held", "ill", False),
    ]


def test_a_mark_made_in_the_program_stays(services, book):
    month = [["№", "Ф.И.О.", "01.11"], [1, "Цой Алина", "+"]]
    store(services, book(person("Цой Алина"), month=month))
    month[1][2] = "н"
    again = store(services, book(person("Цой Алина"), month=month))
    assert [str(each.code) for each in again.problems] == ["mark_differs"]
    assert again.same == 1
    with services.open_house.database.read() as session:
        assert session.scalars(select(Mark.code)).all() == ["present"]


def test_a_cancelled_lesson_takes_no_marks(services, book):
    store(services, book(person("Цой Алина")))
    with services.open_house.database.write(1, "test") as unit:
        unit.session.add(
            Lesson(group_id=1, day=dt.date(2026, 11, 1), number=1, status="cancelled", half_hours=2)
        )
    month = [["№", "Ф.И.О.", "01.11"], [1, "Цой Алина", "+"]]
    result = store(services, book(person("Цой Алина"), month=month))
    assert [(str(each.code), each.cell) for each in result.problems] == [("lesson_cancelled", "C3")]
    assert count(services, Mark) == 0


def test_a_lesson_of_an_accepted_package_takes_no_marks(services, book, tmp_path):
    people = person("Цой Алина"), person("Ким Анна", "01.01.2013")
    month = [["№", "Ф.И.О.", "01.11"], [1, "Цой Алина", "+"], [2, "Ким Анна", ""]]
    store(services, book(*people, month=month))
    services.joining.join_practice(services.actor, name="Үлгі үйі")
    draft = services.outbox.draft(*services.outbox.proposal(today=dt.date(2026, 11, 22)))
    sent = services.outbox.export(services.actor, tmp_path / "stick", draft)
    with services.open_house.database.write(1, "test") as unit:
        assert lock_covered(unit, unit.session.get_one(OutgoingPackage, sent.id)) == 1
    month[0].append("08.11")
    month[1].append("+")
    month[2][2:] = ["н", "н"]
    result = store(services, book(*people, month=month))
    assert [(str(one.code), one.cell) for one in result.problems] == [("lesson_locked", "C3")]
    assert count(services, Mark) == 3


def test_later_marks_add_to_what_is_there(services, book):
    month = [["№", "Ф.И.О.", "01.11"], [1, "Цой Алина", "+"]]
    store(services, book(person("Цой Алина"), month=month))
    longer = [["№", "Ф.И.О.", "01.11", "08.11"], [1, "Цой Алина", "+", "о"]]
    result = store(services, book(person("Цой Алина"), month=longer))
    assert (result.new, result.changed, count(services, Mark)) == (0, 1, 2)


def test_another_academic_year_is_another_group(services, book, monkeypatch):
    store(services, book(person("Цой Алина")))
    monkeypatch.setattr(f"{__name__}.TITLE", "Список на 2027–2028 учебный год")
    result = store(services, book(person("Цой Алина")))
    assert (result.new, count(services, StudyGroup), count(services, Person)) == (1, 2, 1)


def test_cancelled_leaves_nothing(services):
    class Impatient:
        def step(self, done, total):
            if (done, total) == (5, 9):
                raise CancelledError

    before = everything(services)
    book = services.importing.read(REGISTRY)
    with pytest.raises(CancelledError):
        services.importing.store(services.actor, book, progress=Impatient())
    assert everything(services) == before


def test_a_teacher_may_not(services):
    book = services.importing.read(REGISTRY)
    for use in (services.importing.store, services.importing.preview):
        with pytest.raises(UserError) as refusal:
            use(Actor(1, "teacher"), book)
        assert refusal.value.code == "E_FORBIDDEN"


def test_the_journal_names_nobody(services):
    store(services, REGISTRY)
    with services.open_house.database.read() as session:
        details = session.scalars(
            select(Change.details).where(Change.action == "import.store")
        ).one()
    assert json.loads(details) == {"persons": 181, "rows": 188}


def test_an_old_spreadsheet_brings_nobody_back_whose_consent_was_withdrawn(services, book):
    store(services, book(person("Ким Алина")))
    with services.open_house.database.read() as session:
        child = session.scalar(select(Person.id).where(Person.given_name == "Алина"))
    consents, actor, today = services.consents, services.actor, dt.date(2026, 11, 22)
    given = {"purposes": ["teaching"], "given_on": dt.date(2026, 9, 1)}
    consents.give(actor, child, today=today, **given)
    withdrawn_on = dt.date(2026, 11, 10)
    consents.withdraw(
        actor, child, purposes=["teaching"], withdrawn_on=withdrawn_on, reason="", today=today
    )

    row = person("Ким Алина", group="Танцы")
    month = [["Ф.И.О.", "08.11.2026", "15.11.2026"], ["Ким Алина", "+", "+"]]
    store(services, book(row, person("Ким Алина"), month=month))

    with services.open_house.database.read() as session:
        assert all(
            stay.ended_on < withdrawn_on
            for stay in session.scalars(select(Enrolment).where(Enrolment.person_id == child))
        )
        days = session.scalars(select(Lesson.day).join(Mark, Mark.lesson_id == Lesson.id)).all()
        assert all(day < withdrawn_on for day in days)
