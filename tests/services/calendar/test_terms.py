import datetime as dt
from itertools import pairwise

import pytest

from friendship_desktop.errors import UserError
from friendship_desktop.rules.timetable import PeriodKind
from friendship_desktop.rules.usual_terms import usual_periods
from friendship_desktop.services.attention import Attention, Concern
from friendship_desktop.services.calendar.lessons import Lessons
from friendship_desktop.services.calendar.terms import PeriodDraft, Terms
from friendship_desktop.services.register.service import RegisterService
from friendship_desktop.services.today import TodayService
from friendship_desktop.store.models import Holiday
from friendship_desktop.texts import Language, Texts
from tests.factories import TODAY

LESSONS = {Concern.LESSON_UNMARKED, Concern.LESSON_INCOMPLETE}
NOVEMBER = dt.date(2026, 11, 1)


@pytest.fixture
def terms(database):
    return Terms(database)


@pytest.fixture
def group(make):
    group = make.group(slots=[(7, 600)])
    make.learner("Ким Ю", group)
    return group


def vacation(first, last, title="Күзгі демалыс"):
    return PeriodDraft(PeriodKind.VACATION, title, first, last)


def term(first, last, title="1-тоқсан"):
    return PeriodDraft(PeriodKind.TERM, title, first, last)


def test_the_usual_vacations_are_those_of_the_order_for_2025_2026():
    # the order of the Minister of Enlightenment of 5 August 2025
    free = [
        (period.starts_on, period.ends_on)
        for period in usual_periods(2025)
        if period.kind is PeriodKind.VACATION
    ]
    assert free == [
        (dt.date(2025, 10, 27), dt.date(2025, 11, 2)),
        (dt.date(2025, 12, 29), dt.date(2026, 1, 7)),
        (dt.date(2026, 3, 19), dt.date(2026, 3, 29)),
    ]


@pytest.mark.parametrize("year", range(2020, 2040))
def test_usual_terms_and_vacations_leave_no_day_out(year):
    periods = usual_periods(year)
    for one, other in pairwise(periods):
        assert one.ends_on + dt.timedelta(days=1) == other.starts_on


def test_the_usual_year_is_added_once_as_one_step(terms, actor, database):
    texts = Texts(Language.RUSSIAN)
    assert terms.add_usual(actor, 2026, texts) == 7
    assert terms.add_usual(actor, 2026, texts) == 0
    assert len(terms.list()) == 7


def test_overlapping_terms_are_refused_by_name(terms, actor):
    saved = terms.add(actor, term(dt.date(2026, 9, 1), dt.date(2026, 10, 25)))
    with pytest.raises(UserError) as refusal:
        terms.add(actor, term(dt.date(2026, 10, 25), dt.date(2026, 12, 27), "2-тоқсан"))
    assert (refusal.value.code, refusal.value.details["title"]) == ("E_TERMS_OVERLAP", "1-тоқсан")
    with pytest.raises(UserError, match="E_DATES_ORDER"):
        terms.add(actor, term(dt.date(2027, 5, 25), dt.date(2027, 3, 30)))
    # a vacation may lie within a term, and a term may be corrected where it stands
    terms.add(actor, vacation(dt.date(2026, 10, 5), dt.date(2026, 10, 11)))
    terms.change(actor, saved.id, term(dt.date(2026, 9, 1), dt.date(2026, 10, 26)))


def test_a_vacation_raises_no_alarm_anywhere(terms, actor, group, database, clock):
    today, attention = TodayService(database), Attention(database)
    register = RegisterService(database, clock)

    def gaps():
        return [line for line in attention.lines(actor, today=TODAY) if line.concern in LESSONS]

    assert today.to_mark(today=TODAY) == 3
    assert [line.count for line in gaps()] == [2]
    saved = terms.add(actor, vacation(dt.date(2026, 11, 2), dt.date(2026, 11, 21)))
    assert today.to_mark(today=TODAY) == 1  # today itself
    assert not gaps()
    days = [lesson.key.day.day for lesson in register.sheet(group, NOVEMBER, today=TODAY).lessons]
    assert days == [1, 22, 29]
    terms.remove(actor, saved.id)
    assert today.to_mark(today=TODAY) == 3


def test_lessons_are_called_for_only_within_terms_of_a_year_that_has_them(
    terms, actor, group, database, clock
):
    lessons = Lessons(database, clock)
    terms.add(actor, term(dt.date(2026, 11, 9), dt.date(2026, 11, 22)))
    days = [row.key.day for row in lessons.between(actor, NOVEMBER, dt.date(2026, 12, 31))]
    assert days == [dt.date(2026, 11, 15), dt.date(2026, 11, 22)]
    # the school year before has no terms, so its lessons stand
    assert lessons.between(actor, dt.date(2026, 8, 1), dt.date(2026, 8, 31))


def test_a_year_of_lessons_follows_holidays_that_move(terms, actor, make, database, clock):
    lessons = Lessons(database, clock)
    terms.add_usual(actor, 2026, Texts(Language.RUSSIAN))
    group = make.group("Ежедневная", slots=[(day, 600) for day in range(1, 8)])
    first, last = dt.date(2026, 9, 1), dt.date(2027, 5, 31)

    def days():
        return {row.key.day for row in lessons.between(actor, first, last, [group])}

    whole = days()
    assert len(whole) == 267 - 28  # 1 September to 25 May without three vacations
    nauryz = dt.date(2027, 4, 1)
    row = make.holiday(nauryz)
    assert whole - days() == {nauryz}
    with database.write(None, "test.move") as unit:  # the Government moved the day off
        unit.session.get_one(Holiday, row).day = dt.date(2027, 4, 2)
    assert whole - days() == {dt.date(2027, 4, 2)}
