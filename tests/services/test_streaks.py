import datetime as dt

import pytest

from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.services.attention import Attention, Concern
from friendship_desktop.services.excused import Away, Excused
from friendship_desktop.services.settings import SettingsService
from friendship_desktop.services.streaks import Contact, Streaks
from tests.factories import TODAY

DAYS = [dt.date(2026, 11, 1), dt.date(2026, 11, 8), dt.date(2026, 11, 15), TODAY]


@pytest.fixture
def streaks(database):
    return Streaks(database)


@pytest.fixture
def marked(make):
    """Make a group whose learners have the given marks; a dot is no mark."""

    def build(days=DAYS, **learners):
        group = make.group("Младшая", teacher=make.person("Ким Елена Викторовна"))
        lessons = [make.lesson(group, day) for day in days]
        codes = {"+": "present", "н": "absent", "б": "ill", "у": "excused", "о": "late"}
        for name, marks in learners.items():
            stay = make.learner(f"{name} Анна", group)
            for lesson, mark in zip(lessons, marks, strict=True):
                if mark in codes:
                    make.mark(lesson, stay, codes[mark])
        return group

    return build


def found(streaks, actor, today=TODAY):
    return {streak.full_name.split()[0]: streak for streak in streaks.list(actor, today=today)}


def test_lessons_missed_in_a_row_are_counted_by_their_marks(streaks, actor, marked):
    marked(Ан="+бун", Ли="нн+н", Пак="нннн", Шин="++нн")

    rows = found(streaks, actor)

    assert {name: row.length for name, row in rows.items()} == {"Ан": 3, "Пак": 4, "Шин": 2}
    assert [code for _day, code in rows["Ан"].missed] == [
        MarkCode.ILL,
        MarkCode.EXCUSED,
        MarkCode.ABSENT,
    ]
    assert rows["Ан"].count(MarkCode.ILL) == 1
    assert rows["Ан"].last_day == TODAY
    assert rows["Ан"].contacts == (Contact("+77011112233", "Ким Анна"),)
    assert rows["Ан"].teacher == "Ким Е. В."


def test_a_lesson_without_a_mark_neither_lengthens_nor_ends_it(streaks, actor, marked):
    marked(Ан="+н.н", Ли="..+н")
    assert {name: row.length for name, row in found(streaks, actor).items()} == {"Ан": 2}


def test_the_house_says_how_many(streaks, actor, marked, database):
    marked(Ан="++нн", Ли="+ннн")
    SettingsService(database).put(actor, "streak.least", 3)
    assert set(found(streaks, actor)) == {"Ли"}


def test_what_was_known_in_advance_alarms_nobody(streaks, actor, marked, database):
    marked(Ан="++уу", Ли="+нуу")
    for streak in streaks.list(actor, today=TODAY):
        Excused(database).add(actor, streak.person_id, Away(DAYS[2], DAYS[3]))
    assert found(streaks, actor) == {}


def test_nobody_is_alarmed_in_vacations_or_about_those_who_left(streaks, actor, marked, make):
    group = marked(Ан="++нн")
    gone = make.learner("Пак Олег", group, ended_on=dt.date(2026, 11, 20))
    for day in DAYS[:2]:
        make.mark(make.lesson(group, day, number=2), gone, "absent")

    assert set(found(streaks, actor)) == {"Ан"}
    assert set(found(streaks, actor, TODAY + dt.timedelta(days=28))) == {"Ан"}
    assert found(streaks, actor, TODAY + dt.timedelta(days=29)) == {}


def test_it_stands_under_needs_attention_and_comes_back_with_one_more(
    actor, marked, make, database
):
    group = marked(DAYS[:3], Ан="+нн")
    attention = Attention(database)

    def line():
        lines = attention.lines(actor, today=TODAY)
        return next((one for one in lines if one.concern == Concern.STREAK), None)

    assert line().samples == ("Ан Анна",)
    attention.set_aside(actor, Concern.STREAK, line().subjects)
    assert line() is None
    (streak,) = Streaks(database).list(actor, today=TODAY)
    make.mark(make.lesson(group, DAYS[3]), streak.enrolment_id, "absent")
    assert line().count == 1
