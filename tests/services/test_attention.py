import datetime as dt
import json

import pytest

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor
from friendship_desktop.services.attention import Attention, Concern, Place
from friendship_desktop.services.register.sheet import LessonKey
from friendship_desktop.store.models import Setting
from tests.factories import TODAY

SUNDAY = dt.date(2026, 11, 15)
SUNDAYS = [dt.date(2026, 11, 8), SUNDAY]


@pytest.fixture
def attention(database):
    return Attention(database)


@pytest.fixture
def calm(make):
    """A House in which nothing is missing: a school, a taught group, a learner with a guardian."""
    make.add(Setting(name="recovery.printed_at", value='"2026-09-01T05:00:00Z"'))
    make.add(Setting(name="copies.stick_at", value='"2026-11-20T05:00:00Z"'))
    school = make.school(association_id=make.association())
    group = make.group(
        school_id=school,
        slots=[(7, 600)],
        teacher=make.person("Ким Елена Викторовна"),
        starts_on=SUNDAYS[0],
    )
    stay = make.learner("Шин Алина", group)
    for day in SUNDAYS:
        make.mark(make.lesson(group, day), stay)
    return group


def lines(attention, actor, today=TODAY):
    return {line.concern: line for line in attention.lines(actor, today=today)}


def test_nothing_missing_is_no_line(attention, actor, calm):
    assert lines(attention, actor) == {}


# --- records -------------------------------------------------------------------------------------


def test_learners_who_lack_something(attention, make, actor, calm):
    child = make.person("Пак Виктор", birth_date=dt.date(2014, 3, 12))
    unknown = make.person("Ли Анна", phone="+77015551122")
    for person in (child, unknown):
        make.enrol(person, calm, started_on=TODAY)
    make.person("Посетитель Олег")

    found = lines(attention, actor)

    assert {concern: line.ids for concern, line in found.items()} == {
        Concern.NO_GUARDIAN: (child,),
        Concern.NO_PHONE: (child,),
        Concern.NO_BIRTH: (unknown,),
    }
    assert found[Concern.NO_GUARDIAN].samples == ("Пак Виктор",)
    assert found[Concern.NO_GUARDIAN].leads_to == Place.PEOPLE


def test_who_left_or_only_visits_is_not_asked_about(attention, make, actor, calm):
    make.enrol(make.person("Пак Виктор"), calm, started_on=TODAY, is_guest=True)
    make.enrol(make.person("Ли Анна"), calm, dt.date(2026, 9, 1), dt.date(2026, 9, 30))
    make.enrol(make.person("Тен Игорь"), make.group(status="closed"))

    assert lines(attention, actor) == {}


def test_groups_and_schools_that_lack_something(attention, make, actor, calm):
    bare = make.group("Танец")
    language = make.group("Қазақ тілі", kind="state_language", slots=[(6, 600)])
    school = make.school("«Новая»")

    found = lines(attention, actor)

    assert {concern: line.ids for concern, line in found.items()} == {
        Concern.GROUP_NO_TEACHER: (language, bare),
        Concern.GROUP_NO_TIMES: (bare,),
        Concern.GROUP_NO_SCHOOL: (bare,),
        Concern.SCHOOL_NO_ASSOCIATION: (school,),
    }
    assert found[Concern.GROUP_NO_TIMES].leads_to == Place.GROUPS
    assert found[Concern.SCHOOL_NO_ASSOCIATION].samples == ("«Новая»",)


@pytest.mark.parametrize(
    ("name", "birth", "alike"),
    [
        ("Абдигали Алия", {"birth_date": dt.date(2014, 3, 12)}, True),
        ("Абдигали Алия", {"birth_year": 2014}, True),
        ("Алия Абдигали", {}, True),
        ("Абдигали Алия Ерланкызы", {}, True),
        ("Абдигали Алия", {"birth_date": dt.date(2015, 3, 12)}, False),
        ("Абдигали Алия", {"birth_year": 2015}, False),
        ("Абдигали Алия Олеговна", {}, False),
        ("Абдигали Алина", {}, False),
        ("Абдигали Алия", {"archived_at": "2026-01-01T00:00:00Z"}, False),
    ],
)
def test_pairs_that_may_be_one_person(attention, make, actor, calm, name, birth, alike):
    one = make.person("Әбдіғали Әлия Ерланқызы", birth_date=dt.date(2014, 3, 12))
    other = make.person(name, **birth)

    line = lines(attention, actor).get(Concern.LOOK_ALIKES)

    assert (line is not None) is alike
    if line is not None:
        assert (line.count, line.ids) == (1, (one, other))
        assert line.samples == (f"Әбдіғали Әлия Ерланқызы / {name}",)


# --- lessons -------------------------------------------------------------------------------------


def test_a_held_lesson_that_is_not_full(attention, make, actor, calm):
    make.learner("Пак Виктор", calm, started_on=SUNDAY)

    line = lines(attention, actor)[Concern.LESSON_INCOMPLETE]

    (gap,) = line.lessons
    assert (gap.group_id, gap.key, gap.marked, gap.enrolled) == (calm, LessonKey(SUNDAY), 1, 2)
    assert (line.count, line.leads_to) == (1, Place.REGISTER)


def test_a_guest_neither_fills_a_lesson_nor_leaves_it_open(attention, make, actor, calm):
    make.learner("Гость Иван", calm, guest=True)
    assert lines(attention, actor) == {}

    make.learner("Пак Виктор", calm, started_on=SUNDAY)
    guest = make.learner("Гость Олег", calm, guest=True)
    make.mark(2, guest)
    (gap,) = lines(attention, actor)[Concern.LESSON_INCOMPLETE].lessons
    assert (gap.marked, gap.enrolled) == (1, 2)


def test_lessons_of_last_year_are_left_alone(attention, make, actor, calm):
    make.learner("Пак Виктор", calm, started_on=dt.date(2026, 5, 1), ended_on=dt.date(2026, 5, 31))
    make.lesson(calm, dt.date(2026, 5, 10))

    assert lines(attention, actor) == {}


@pytest.fixture
def unmarked(make, calm):
    """A second group that met on the last two Sundays and Saturdays, nobody knows how."""
    group = make.group(
        "Танец",
        school_id=1,
        teacher=make.person("Тен Игорь"),
        slots=[(7, 720), (6, 900)],
        starts_on=dt.date(2026, 9, 1),
    )
    make.learner("Ли Анна", group)
    return group


def missed(attention, actor):
    line = lines(attention, actor).get(Concern.LESSON_UNMARKED)
    return [(gap.key.day.day, gap.key.number) for gap in line.lessons] if line else []


def test_lessons_without_a_register_in_the_last_two_weeks(attention, actor, unmarked):
    assert missed(attention, actor) == [(8, 1), (14, 1), (15, 1), (21, 1)]


def test_two_lessons_a_day_are_two(attention, make, actor, calm):
    group = make.group(
        "Танец", school_id=1, teacher=1, slots=[(7, 720), (7, 900)], starts_on=SUNDAY
    )
    stay = make.learner("Ли Анна", group)
    make.mark(make.lesson(group, SUNDAY, number=2), stay)

    assert missed(attention, actor) == [(15, 1)]


@pytest.mark.parametrize(
    ("status", "left"),
    [
        ("cancelled", [8, 14, 21]),
        ("moved", [8, 14, 21]),
        ("planned", [8, 14, 15, 21]),
    ],
)
def test_a_lesson_that_was_settled_is_not_missed(attention, make, actor, unmarked, status, left):
    make.lesson(unmarked, SUNDAY, status=status)

    assert [day for day, _ in missed(attention, actor)] == left


@pytest.mark.parametrize(
    ("kind", "left"),
    [
        ("public", [8, 14, 21]),
        ("shifted", [8, 14, 21]),
        ("religious", [8, 14, 21]),
        ("workday", [8, 14, 15, 21]),
    ],
)
def test_holidays_are_respected(attention, make, actor, unmarked, kind, left):
    make.holiday(SUNDAY, kind)

    assert [day for day, _ in missed(attention, actor)] == left


def test_a_lesson_added_by_date_alone_is_missed_too(attention, make, actor, unmarked):
    make.lesson(unmarked, dt.date(2026, 11, 11), status="planned")

    assert (11, 1) in missed(attention, actor)


def test_days_on_which_nobody_was_enrolled_are_not_missed(attention, make, actor, calm):
    group = make.group("Танец", school_id=1, teacher=1, slots=[(7, 720)])
    make.learner("Ли Анна", group, started_on=SUNDAY)

    assert missed(attention, actor) == [(15, 1)]


# --- the House -----------------------------------------------------------------------------------


def set_value(database, name, value):
    with database.write(1, "settings.change") as unit:
        unit.session.merge(Setting(name=name, value=json.dumps(value)))


def test_the_recovery_code_waits_until_it_is_printed(attention, make, actor, calm, database):
    set_value(database, "recovery.printed_at", None)
    assert lines(attention, actor)[Concern.RECOVERY_CODE].leads_to == Place.RECOVERY

    set_value(database, "recovery.printed_at", "2026-11-22T05:00:00Z")
    assert lines(attention, actor) == {}


@pytest.mark.parametrize(
    ("stick_at", "asked"),
    [
        ("2026-11-08T05:00:00Z", False),
        ("2026-11-07T05:00:00Z", True),
        (None, True),  # never, and the House is older than two weeks
    ],
)
def test_a_copy_on_a_stick_every_two_weeks(attention, actor, calm, database, stick_at, asked):
    set_value(database, "copies.stick_at", stick_at)

    assert (Concern.COPY_ON_STICK in lines(attention, actor)) is asked


def test_an_empty_or_a_demo_house_is_not_nagged(attention, make, actor, database):
    assert lines(attention, actor) == {}

    make.person()
    assert set(lines(attention, actor)) == {Concern.RECOVERY_CODE, Concern.COPY_ON_STICK}

    with database.write(1, "test") as unit:
        unit.put("house", {"id": 1}, {"is_demo": True})
    assert lines(attention, actor) == {}


# --- setting aside -------------------------------------------------------------------------------


def test_a_line_is_set_aside_as_it_stands(attention, make, actor, calm, database):
    make.school("«Новая»")
    line = lines(attention, actor)[Concern.SCHOOL_NO_ASSOCIATION]

    change = attention.set_aside(actor, line.concern, line.subjects)
    assert lines(attention, actor) == {}
    assert attention.set_aside_counts(actor) == {Concern.SCHOOL_NO_ASSOCIATION: 1}

    later = make.school("«Другая»")
    assert lines(attention, actor)[Concern.SCHOOL_NO_ASSOCIATION].ids == (later,)

    database.undo(change, actor.account_id)
    assert lines(attention, actor)[Concern.SCHOOL_NO_ASSOCIATION].count == 2


def test_setting_aside_twice_is_once_and_can_be_brought_back(attention, make, actor, calm):
    school = make.school("«Новая»")

    attention.set_aside(actor, Concern.SCHOOL_NO_ASSOCIATION, [str(school)])
    assert not attention.set_aside(actor, Concern.SCHOOL_NO_ASSOCIATION, [str(school)])

    attention.bring_back(actor, Concern.SCHOOL_NO_ASSOCIATION)
    assert lines(attention, actor)[Concern.SCHOOL_NO_ASSOCIATION].ids == (school,)


def test_a_lesson_and_a_pair_can_be_set_aside(attention, make, actor, unmarked):
    make.person("Ли Анна", birth_date=dt.date(2014, 3, 12))
    for concern in (Concern.LESSON_UNMARKED, Concern.LOOK_ALIKES):
        attention.set_aside(actor, concern, lines(attention, actor)[concern].subjects)

    assert lines(attention, actor) == {}


# --- memory --------------------------------------------------------------------------------------


def test_a_change_is_seen_at_once(attention, make, actor, calm, people):
    child = make.person("Пак Виктор", birth_date=dt.date(2014, 3, 12))
    make.enrol(child, calm, started_on=TODAY)
    assert Concern.NO_GUARDIAN in lines(attention, actor)

    people.add_guardian(actor, child, name="Пак Анна", phone="8 701 555 11 22")

    assert lines(attention, actor) == {}


def test_another_day_is_another_list(attention, actor, unmarked):
    assert missed(attention, actor)[0] == (8, 1)

    assert lines(attention, actor, dt.date(2026, 12, 31)).keys() == {
        Concern.COPY_ON_STICK,
        Concern.LESSON_UNMARKED,
    }


def test_a_teacher_sees_no_list(attention, calm):
    with pytest.raises(UserError, match="E_FORBIDDEN"):
        attention.lines(Actor(1, "teacher"), today=TODAY)
