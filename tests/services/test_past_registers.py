"""F-02 printed again as it stood on a day, whatever was changed since."""

import datetime as dt
import shutil

import pytest
from sqlalchemy import select

from friendship_desktop.errors import UserError
from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.reports.writer import render
from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.documents.service import Documents
from friendship_desktop.services.enrolling import Terms
from friendship_desktop.services.enrolments import Enrolments
from friendship_desktop.services.groups import Groups
from friendship_desktop.services.house import HouseService
from friendship_desktop.services.people import People
from friendship_desktop.services.register.service import RegisterService
from friendship_desktop.services.register.sheet import CellMark, LessonKey
from friendship_desktop.services.settings import SettingsService
from friendship_desktop.store import cipher
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import GroupTeacher, InstitutionName
from tests.factories import Maker

THEN, NOW = dt.date(2026, 11, 15), dt.date(2026, 12, 20)
FIRST, SECOND = dt.date(2026, 11, 1), dt.date(2026, 11, 8)
LONG = "Абдрахмановский-Кенжебекұлының-Нұрмұхамбетовтың-Сейдахметовна"


class Watch:
    """A clock that the test moves."""

    def __init__(self):
        self.day = dt.date(2026, 9, 1)

    def __call__(self):
        return dt.datetime.combine(self.day, dt.time(12), dt.UTC)


@pytest.fixture
def watch():
    return Watch()


@pytest.fixture
def database(tmp_path, all_tables, watch):
    path, keys = all_tables
    shutil.copyfile(path, tmp_path / "house.db")
    database = Database(cipher.engine_for(tmp_path / "house.db", keys), now=watch)
    yield database
    database.close()


@pytest.fixture
def clock(watch):
    return Clock(now=watch)


@pytest.fixture
def house(database):
    make = Maker(database)
    make.house()
    make.account()
    make.add(
        InstitutionName(
            valid_from=dt.date(2020, 1, 1), name_kk="Үлгі Достық үйі", name_ru="Дом дружбы",
            name_en="", head_name="Сейітова А.",
        )
    )  # fmt: skip
    teacher = make.person("Цой Мария")
    group = make.group(slots=[(7, 600)], teacher=teacher)
    people = [make.person(name) for name in ("Ким Елена", "Ким Елена", LONG + " Әсел", "Пак Юрий")]
    stays = [make.enrol(one, group) for one in people]
    other = make.group("Другая", slots=[(6, 600)])
    return make, group, other, people, stays


def pdf(database, group, today, *, as_of=None, month=FIRST):
    documents = Documents(database)
    sheets = documents.registers(
        [group] if group else None, month, language=PaperLanguage.BOTH, today=today, as_of=as_of
    )
    return render(sheets).data


def mark(database, clock, actor, group, day, stays, code):
    RegisterService(database, clock).paste(
        actor, group, [CellMark(LessonKey(day), stay, code) for stay in stays], today=NOW
    )


def test_a_register_of_then_has_the_same_bytes_after_everything_changed(
    database, watch, clock, actor, house
):
    make, group, other, people, stays = house
    watch.day = THEN
    mark(database, clock, actor, group, FIRST, stays, MarkCode.PRESENT)
    mark(database, clock, actor, group, SECOND, stays[:2], MarkCode.ABSENT)
    printed = pdf(database, group, THEN)

    watch.day = NOW
    mark(database, clock, actor, group, FIRST, stays[:1], MarkCode.ILL)
    mark(database, clock, actor, group, SECOND, stays[:1], None)
    mark(database, clock, actor, group, SECOND, stays[2:], MarkCode.LATE)
    Groups(database, clock).change(actor, group, title="Иначе")
    HouseService(database, clock).rename(actor, valid_from=FIRST, name_ru="Новый дом")
    People(database, clock).change(actor, people[0], today=NOW, surname="Цой")
    enrolments = Enrolments(database, clock)
    enrolments.move(actor, [stays[1]], group_id=other, first_day=dt.date(2026, 12, 1))
    enrolments.enrol(actor, group, person_ids=[make.person("Ян Вера")], terms=Terms(FIRST))
    settings = SettingsService(database)
    settings.put(actor, "register.extra_marks", ["online"])
    settings.put(actor, "register.extra_marks", ["online", "left_early"])
    assert pdf(database, group, NOW) != printed
    assert pdf(database, group, NOW, as_of=THEN) == printed
    Groups(database, clock).archive(actor, group)
    assert pdf(database, group, NOW, as_of=THEN) == printed


def test_days_without_an_answer_are_refused(database, house, actor, watch, clock):
    _make, group, *_ = house
    with pytest.raises(UserError) as error:
        pdf(database, group, THEN, as_of=NOW)
    assert error.value.code == "E_AS_OF_FUTURE"
    with pytest.raises(UserError) as error:
        pdf(database, group, NOW, as_of=dt.date(2026, 8, 1))
    assert error.value.code == "E_AS_OF_EARLY"


def test_a_month_with_two_teachers_names_the_lessons_of_the_one_who_left(database, house, actor):
    make, _group, *_ = house
    former, new = make.person("Шин Вера"), make.person("Югай Олег")
    group = make.group("Две учительницы", slots=[(7, 600)])
    make.add(GroupTeacher(group_id=group, person_id=former, ends_on=dt.date(2026, 11, 10)))
    make.add(GroupTeacher(group_id=group, person_id=new, starts_on=dt.date(2026, 11, 11)))
    stay = make.learner("Ан Ия", group)
    for day in (FIRST, SECOND, THEN):
        make.mark(make.lesson(group, day), stay)

    (sheet,) = Documents(database).registers([group], FIRST, language=PaperLanguage.BOTH, today=NOW)

    assert sheet.teacher == "Югай О."
    held = [(one.on, one.teacher) for one in sheet.lessons if one.on <= THEN]
    assert held == [(FIRST, "Шин В."), (SECOND, "Шин В."), (THEN, "")]

    with database.write(None, "test.end") as unit:
        unit.session.scalars(select(GroupTeacher).filter_by(person_id=new)).one().ends_on = THEN
    (sheet,) = Documents(database).registers([group], FIRST, language=PaperLanguage.BOTH, today=NOW)
    assert sheet.teacher == "Югай О."
