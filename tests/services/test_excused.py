import datetime as dt

import pytest
from sqlalchemy import select

from friendship_desktop.errors import UserError
from friendship_desktop.rules.codes import LessonStatus, MarkCode
from friendship_desktop.services.excused import Away, Excused
from friendship_desktop.services.register.service import RegisterService
from friendship_desktop.services.register.sheet import CellMark, LessonKey
from friendship_desktop.store.models import Enrolment, ExcusedPeriod, Mark
from tests.factories import TODAY

SUNDAY = dt.date(2026, 11, 15)
KEY = LessonKey(SUNDAY)
WEEK = Away(dt.date(2026, 11, 10), dt.date(2026, 11, 20), MarkCode.ILL, "справка")


@pytest.fixture
def excused(database):
    return Excused(database)


@pytest.fixture
def register(database, clock):
    return RegisterService(database, clock)


@pytest.fixture
def house(make, database):
    """A Sunday group of three; the first of them is in another group, too."""
    group = make.group(slots=[(7, 600)], starts_on=dt.date(2026, 9, 6))
    stays = [make.learner(name, group) for name in ("Ан Анна", "Ли Борис", "Пак Вера")]
    with database.read() as session:
        person = session.get(Enrolment, stays[0]).person_id
    other = make.group("Танец", slots=[(7, 700)], starts_on=dt.date(2026, 9, 6))
    make.enrol(person, other)
    return {"group": group, "other": other, "stays": stays, "person": person}


def column(register, group, today=TODAY):
    sheet = register.sheet(group, SUNDAY, today=today)
    at = sheet.column(KEY)
    return [(row.cells[at].code, row.cells[at].proposed) for row in sheet.learners], sheet.lessons[
        at
    ]


def test_it_is_proposed_in_every_register_and_stored_in_none(
    excused, register, actor, house, database
):
    excused.add(actor, house["person"], WEEK)

    for group in (house["group"], house["other"]):
        cells, lesson = column(register, group)
        assert cells[0] == (None, MarkCode.ILL)
        assert (lesson.status, lesson.marked) == (LessonStatus.PLANNED, 0)
    with database.read() as session:
        assert not session.scalars(select(Mark.code)).all()


def test_the_first_mark_writes_what_was_known(excused, register, actor, house, database):
    excused.add(actor, house["person"], WEEK)
    wish = CellMark(KEY, house["stays"][1], MarkCode.LATE)

    saved = register.mark(actor, house["group"], wish, today=TODAY)

    cells, lesson = column(register, house["group"])
    assert cells == [(MarkCode.ILL, None), (MarkCode.LATE, None), (None, None)]
    assert (lesson.status, lesson.marked) == (LessonStatus.HELD, 2)
    database.undo(saved.change_id, actor.account_id)
    assert column(register, house["group"])[0][0] == (None, MarkCode.ILL)


def test_the_rest_were_present_respects_it(excused, register, actor, house):
    excused.add(actor, house["person"], WEEK)

    register.mark_rest_present(actor, house["group"], KEY, today=TODAY)

    codes = [code for code, _proposed in column(register, house["group"])[0]]
    assert codes == [MarkCode.ILL, MarkCode.PRESENT, MarkCode.PRESENT]


def test_a_mark_is_never_overwritten(excused, register, actor, house):
    came = CellMark(KEY, house["stays"][0], MarkCode.PRESENT)
    register.mark(actor, house["group"], came, today=TODAY)
    excused.add(actor, house["person"], WEEK)
    register.mark(
        actor, house["group"], CellMark(KEY, house["stays"][1], MarkCode.ABSENT), today=TODAY
    )

    assert column(register, house["group"])[0][0] == (MarkCode.PRESENT, None)


def test_clearing_the_only_mark_of_a_person_takes_proposals_with_it(
    excused, register, actor, house
):
    excused.add(actor, house["person"], WEEK)
    for code in (MarkCode.PRESENT, None):
        register.mark(actor, house["group"], CellMark(KEY, house["stays"][1], code), today=TODAY)

    cells, lesson = column(register, house["group"])
    assert cells == [(None, MarkCode.ILL), (None, None), (None, None)]
    assert lesson.status == LessonStatus.PLANNED


def test_a_cancelled_lesson_proposes_nothing(excused, register, actor, house):
    excused.add(actor, house["person"], WEEK)
    register.cancel_lesson(actor, house["group"], KEY, reason="карантин")

    assert column(register, house["group"])[0][0] == (None, None)


def test_the_leap_day_and_the_turn_of_the_year_are_covered():
    away = Away(dt.date(2027, 12, 30), dt.date(2028, 2, 29))
    assert away.covers(dt.date(2028, 1, 1))
    assert away.covers(dt.date(2028, 2, 29))
    assert not away.covers(dt.date(2028, 3, 1))


@pytest.mark.parametrize(
    ("away", "code"),
    [
        (Away(dt.date(2026, 11, 20), dt.date(2026, 11, 25)), "E_AWAY_TWICE"),
        (Away(dt.date(2026, 12, 20), dt.date(2026, 12, 1)), "E_DATES_ORDER"),
        (Away(dt.date(2026, 12, 1), dt.date(2206, 12, 5)), "E_AWAY_LONG"),
    ],
)
def test_what_cannot_be_is_refused(excused, actor, house, away, code):
    excused.add(actor, house["person"], WEEK)
    with pytest.raises(UserError) as refusal:
        excused.add(actor, house["person"], away)
    assert refusal.value.code == code
    assert refusal.value.details["field"]


def test_a_period_is_changed_and_taken_back(excused, actor, house, database):
    saved = excused.add(actor, house["person"], WEEK)
    longer = Away(WEEK.starts_on, dt.date(2026, 11, 30), MarkCode.EXCUSED)
    excused.change(actor, saved.id, longer)
    assert [row.away for row in excused.list(actor, house["person"])] == [longer]

    removed = excused.remove(actor, saved.id)
    assert excused.list(actor, house["person"]) == ()
    database.undo(removed.change_id, actor.account_id)
    with database.read() as session:
        assert session.scalars(select(ExcusedPeriod.ends_on)).all() == [longer.ends_on]
