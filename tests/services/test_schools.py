import datetime as dt

import pytest

from friendship_desktop.errors import UserError
from friendship_desktop.rules.timetable import Slot
from friendship_desktop.services.register.figures import Share
from friendship_desktop.services.school_views import Pill
from tests.factories import TODAY

LAST_SUNDAY = TODAY - dt.timedelta(days=7)


@pytest.fixture
def choson(make):
    """A school with two groups; Алина learns in both, Пак only in the older one."""
    association = make.association("Корейское ЭКО", name_kk="Кәріс ЭМБ")
    school = make.school("«Чосон»", association_id=association, head_name="Ким Е. В.")
    teacher = make.person("Ким Елена Викторовна")
    younger = make.group(
        "Корейский, младшая", school_id=school, slots=[(7, 600), (3, 1020)], teacher=teacher
    )
    older = make.group("Корейский, старшая", school_id=school, capacity=1, slots=[(7, 720)])
    alina = make.person("Шин Алина")
    first, second = make.enrol(alina, younger), make.enrol(alina, older)
    pak = make.learner("Пак Виктор", older)
    held = make.lesson(younger, LAST_SUNDAY)
    make.mark(held, first, "absent")
    held = make.lesson(older, LAST_SUNDAY, number=1)
    make.mark(held, second)
    make.mark(held, pak, "late")
    return school


def test_a_school_is_listed_with_its_figures(schools, actor, choson):
    (row,) = schools.list(actor, today=TODAY)

    assert (row.name, row.association_kk, row.association_ru) == (
        "«Чосон»",
        "Кәріс ЭМБ",
        "Корейское ЭКО",
    )
    assert (row.groups, row.learners, row.share) == (2, 2, Share(2, 3))


def test_what_does_not_count_is_left_out(schools, make, actor, choson):
    closed = make.group("Закрытая", school_id=choson, status="closed")
    make.learner("Цой Олег", closed)
    group = make.group("Третья", school_id=choson)
    guest = make.learner("Гость Иван", group, guest=True)
    make.learner("Ушедший Игорь", group, ended_on=LAST_SUNDAY)
    make.mark(make.lesson(group, LAST_SUNDAY), guest)
    planned = make.learner("Ли Анна", group)
    make.mark(make.lesson(group, TODAY, status="cancelled"), planned)
    make.mark(make.lesson(group, dt.date(2026, 5, 10)), planned)  # the year before

    (row,) = schools.list(actor, today=TODAY)

    assert (row.groups, row.learners, row.share) == (3, 3, Share(2, 3))


def test_a_group_that_begins_later_is_shown_as_on_its_first_day(schools, make, actor):
    school, first = make.school("«Идель»"), TODAY + dt.timedelta(days=7)
    group = make.group("Татар теле", school_id=school, starts_on=first, teacher=make.person("А Б"))
    for day, guest in ((first, False), (first, True), (first + dt.timedelta(days=1), False)):
        make.enrol(make.person("Галимов Ильдар"), group, started_on=day, is_guest=guest)

    (row,) = schools.list(actor, today=TODAY)
    (line,) = schools.card(actor, school, today=TODAY).groups
    assert (row.learners, line.enrolled) == (1, 1)


def test_a_school_without_marks_has_no_rate(schools, make, actor):
    make.school("«Новая»")

    (row,) = schools.list(actor, today=TODAY)

    assert row.share.percent is None


@pytest.mark.parametrize("text", ["чосон", "Choson", "кәріс", "ким"])
def test_a_school_is_found_by_name_association_and_head(schools, make, actor, choson, text):
    make.school("«Возрождение»")

    assert [row.id for row in schools.list(actor, today=TODAY, text=text)] == [choson]


def test_the_card_shows_groups_as_the_page_does(schools, actor, choson):
    card = schools.card(actor, choson, today=TODAY)
    younger, older = card.groups

    assert [teacher.short_name for teacher in younger.teachers] == ["Ким Е. В."]
    assert younger.slots == (Slot(3, 1020, 1100), Slot(7, 600, 680))
    assert (younger.enrolled, younger.capacity, younger.pill) == (1, None, Pill.RUNS)
    assert (older.enrolled, older.capacity, older.pill, older.over) == (
        2,
        1,
        Pill.OVER_CAPACITY,
        1,
    )
    assert (younger.share, older.share) == (Share(0, 1), Share(2, 2))
    assert (card.learners, card.teachers) == (2, 1)


def test_the_card_shows_the_next_lessons(schools, make, actor, choson):
    card = schools.card(actor, choson, today=TODAY)

    assert [(lesson.key.day, lesson.starts_at, lesson.title) for lesson in card.next_lessons] == [
        (TODAY, 600, "Корейский, младшая"),
        (TODAY, 720, "Корейский, старшая"),
        (TODAY + dt.timedelta(days=3), 1020, "Корейский, младшая"),
    ]


def test_the_card_names_the_last_change(schools, groups, actor, choson):
    group = schools.card(actor, choson, today=TODAY).groups[0].id
    saved = groups.change(actor, group, capacity=25)

    change = schools.card(actor, choson, today=TODAY).last_change

    assert (change.change_id, change.by, change.action) == (
        saved.change_id,
        "А. Сейітова",
        "group.change",
    )
    assert change.details == {"group": group}


def test_learners_of_a_school_are_enrolments(schools, actor, choson):
    lines = schools.learners(actor, choson, today=TODAY)

    assert [(line.full_name, line.group) for line in lines] == [
        ("Пак Виктор", "Корейский, старшая"),
        ("Шин Алина", "Корейский, младшая"),
        ("Шин Алина", "Корейский, старшая"),
    ]
    assert [line.tally.percent for line in lines] == [100, 0, 100]


def test_a_school_is_made_changed_archived_and_restored(schools, make, actor):
    saved = schools.create(actor, name=" «Идель»  ")
    schools.change(actor, saved.id, venue="Дом дружбы, каб. 14", opened_on=dt.date(2009, 9, 1))
    schools.archive(actor, saved.id)

    assert schools.list(actor, today=TODAY) == ()
    assert [row.name for row in schools.list(actor, today=TODAY, archived=True)] == ["«Идель»"]

    schools.restore(actor, saved.id)
    card = schools.card(actor, saved.id, today=TODAY)
    assert (card.name, card.venue, card.opened_on) == (
        "«Идель»",
        "Дом дружбы, каб. 14",
        dt.date(2009, 9, 1),
    )


@pytest.mark.parametrize(
    ("fields", "code", "field"),
    [
        ({"name": "  "}, "E_TEXT_EMPTY", "name"),
        ({"name": "Ш" * 201}, "E_TEXT_LONG", "name"),
        ({"kato": "99"}, "E_KATO", "kato"),
        (
            {"opened_on": dt.date(2026, 9, 1), "closed_on": dt.date(2026, 8, 1)},
            "E_DATES_ORDER",
            "closed_on",
        ),
    ],
)
def test_a_refusal_names_its_field_and_changes_nothing(schools, make, actor, fields, code, field):
    saved = schools.create(actor, name="«Идель»")

    with pytest.raises(UserError) as refusal:
        schools.change(actor, saved.id, **fields)

    assert (refusal.value.code, refusal.value.details["field"]) == (code, field)
    assert schools.card(actor, saved.id, today=TODAY).name == "«Идель»"
