import datetime as dt

import pytest

from friendship_desktop.errors import UserError
from friendship_desktop.rules.timetable import Slot
from friendship_desktop.services.first_group import FirstGroup
from friendship_desktop.services.group_fields import GroupDraft
from friendship_desktop.services.groups import GroupSection
from friendship_desktop.services.pasted import LineProblem
from friendship_desktop.services.pasted_names import Paste
from friendship_desktop.services.register.figures import Share
from friendship_desktop.services.school_views import Pill
from friendship_desktop.services.taught import guess
from friendship_desktop.store.models import Association, Person, School
from tests.factories import SEPTEMBER, TODAY

SUNDAY_TEN = Slot(7, 600, 680)


def titles(groups, actor, **more):
    return [line.title for line in groups.list(actor, today=TODAY, **more)]


def test_groups_are_listed_by_section_year_and_text(groups, make, actor):
    school = make.school("«Идель»")
    make.group("Татар тілі", school_id=school, teacher=make.person("Хасанова Роза"))
    make.group("Қазақ тілі А2", kind="state_language")
    make.group("Былтырғы топ", academic_year=2025)
    make.group("Ескі топ", archived_at="2026-01-01T00:00:00Z")

    assert titles(groups, actor) == ["Былтырғы топ", "Қазақ тілі А2", "Татар тілі"]
    assert titles(groups, actor, section=GroupSection.STATE_LANGUAGE) == ["Қазақ тілі А2"]
    assert titles(groups, actor, section=GroupSection.SUNDAY, academic_year=2026) == ["Татар тілі"]
    assert titles(groups, actor, text="идель") == ["Татар тілі"]
    assert titles(groups, actor, text="Khasanova") == ["Татар тілі"]
    assert titles(groups, actor, archived=True) == ["Ескі топ"]
    assert groups.academic_years(actor) == (2026, 2025)


@pytest.mark.parametrize(
    ("more", "pill"),
    [
        ({}, Pill.RUNS),
        ({"capacity": 1}, Pill.RUNS),
        ({"status": "planned"}, Pill.PLANNED),
        ({"status": "suspended"}, Pill.SUSPENDED),
        ({"status": "completed"}, Pill.COMPLETED),
        ({"status": "closed"}, Pill.CLOSED),
    ],
)
def test_a_group_has_a_word_for_its_state(groups, make, actor, more, pill):
    make.learner("Ким Елена", make.group(**more))

    (line,) = groups.list(actor, today=TODAY)

    assert line.pill == pill


def test_a_group_is_made_with_times_teacher_and_room(groups, make, actor):
    draft = GroupDraft(
        title=" Корейский,  младшая",
        academic_year=2026,
        kind="mother_tongue",
        language_code="ko",
        teacher="Ким Елена Викторовна",
        room="каб. 14",
        slots=(SUNDAY_TEN, Slot(3, 1020, 1060)),
    )

    saved = groups.create(actor, draft, today=TODAY)

    card = groups.card(actor, saved.id, today=TODAY)
    assert (card.line.title, card.room, card.status) == ("Корейский, младшая", "каб. 14", "active")
    assert [teacher.full_name for teacher in card.teachers] == ["Ким Елена Викторовна"]
    assert card.line.slots == (Slot(3, 1020, 1060), SUNDAY_TEN)
    assert card.lesson_half_hours == 2  # forty minutes are one academic hour: Wednesday comes first
    assert groups.rooms(actor) == ("каб. 14",)


def test_a_title_is_enough(groups, make, actor):
    saved = groups.create(actor, GroupDraft("Танец", 2026), today=TODAY)

    card = groups.card(actor, saved.id, today=TODAY)
    assert (card.line.kind, card.line.teachers, card.room) == ("other", (), None)


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"title": " "}, "E_TEXT_EMPTY"),
        ({"title": "Т" * 201}, "E_TEXT_LONG"),
        ({"capacity": 0}, "E_NUMBER_RANGE"),
        ({"starts_on": TODAY, "ends_on": SEPTEMBER}, "E_DATES_ORDER"),
        ({"slots": (Slot(7, 600, 600),)}, "E_SLOT_TIME"),
        ({"slots": (Slot(7, 1400, 1500),)}, "E_SLOT_TIME"),
        ({"slots": (SUNDAY_TEN, Slot(7, 600, 640))}, "E_SLOT_TWICE"),
        ({"teacher": "  "}, "E_NAME_EMPTY"),
    ],
)
def test_a_bad_draft_makes_nothing(groups, make, actor, more, code):
    draft = GroupDraft(**({"title": "Танец", "academic_year": 2026} | more))

    with pytest.raises(UserError, match=code) as refusal:
        groups.create(actor, draft, today=TODAY)

    assert refusal.value.details["field"]
    assert groups.list(actor, today=TODAY) == ()


def test_fields_change_in_place(groups, make, actor):
    group = make.group("Танец")

    groups.change(actor, group, title="Хореография", room="зал", kind="dance", capacity=12)
    groups.change(actor, group, room=None, level="A2")

    card = groups.card(actor, group, today=TODAY)
    assert (card.line.title, card.room, card.line.kind, card.line.capacity, card.line.level) == (
        "Хореография",
        None,
        "dance",
        12,
        "A2",
    )


def test_times_are_replaced_and_can_be_undone(groups, make, actor, database):
    group = make.group(slots=[(7, 600), (3, 1020)])

    saved = groups.set_slots(actor, group, [Slot(7, 600, 700), Slot(6, 900, 960)])

    def slots():
        return groups.card(actor, group, today=TODAY).line.slots

    assert slots() == (Slot(6, 900, 960), Slot(7, 600, 700))
    database.undo(saved.change_id, actor.account_id)
    assert slots() == (Slot(3, 1020, 1100), SUNDAY_TEN)


def test_teachers_have_dates(groups, make, actor):
    group = make.group(teacher=make.person("Ким Елена"))
    first = groups.card(actor, group, today=TODAY).teachers[0]

    groups.change_teacher(
        actor, first.row_id, role="lead", starts_on=None, ends_on=dt.date(2026, 10, 31)
    )
    groups.add_teacher(
        actor, group, teacher="Тен Игорь", today=TODAY, starts_on=dt.date(2026, 11, 1)
    )

    card = groups.card(actor, group, today=TODAY)
    assert [teacher.full_name for teacher in card.teachers] == ["Ким Елена", "Тен Игорь"]
    assert [teacher.short_name for teacher in card.line.teachers] == ["Тен И."]

    groups.remove_teacher(actor, first.row_id)
    assert len(groups.card(actor, group, today=TODAY).teachers) == 1


def test_the_card_lists_learners_and_whoever_left(groups, make, actor):
    group = make.group()
    stay = make.learner("Пак Виктор", group)
    make.learner("Ушедшая Анна", group, ended_on=dt.date(2026, 10, 1))
    make.learner("Гость Иван", group, guest=True)
    make.mark(make.lesson(group, dt.date(2026, 11, 15)), stay)

    card = groups.card(actor, group, today=TODAY)

    assert [(line.full_name, line.is_guest) for line in card.learners] == [
        ("Пак Виктор", False),
        ("Гость Иван", True),
    ]
    assert card.learners[0].tally.percent == 100
    assert (card.line.enrolled, card.line.share) == (1, Share(1, 1))
    assert len(groups.card(actor, group, today=TODAY, left=True).learners) == 3


def test_the_archive(groups, make, actor):
    group = make.group("Танец")

    groups.archive(actor, group)
    assert titles(groups, actor) == []
    assert groups.card(actor, group, today=TODAY).line.pill == Pill.ARCHIVED

    groups.restore(actor, group)
    assert titles(groups, actor) == ["Танец"]


# --- start with one group ------------------------------------------------------------------------

NAMES = "Шин Алина\nПак Виктор 2013\nАйгүл\n"


def test_one_sheet_makes_everything_in_one_change(groups, make, actor, database):
    sheet = FirstGroup(
        taught="Корей тілі, кіші топ",
        slots=(SUNDAY_TEN,),
        names=Paste(NAMES),
        school="«Чосон»",
        association="Кәріс этномәдени бірлестігі",
        teacher="Ким Елена",
        room="каб. 14",
    )

    result = groups.start_with_one_group(actor, sheet, today=TODAY)

    card = groups.card(actor, result.group_id, today=TODAY)
    assert [line.full_name for line in card.learners] == ["Пак Виктор", "Шин Алина"]
    assert (card.line.kind, card.line.language_code, card.line.academic_year) == (
        "mother_tongue",
        "ko",
        2026,
    )
    assert (card.line.school_name, card.room, card.starts_on) == ("«Чосон»", "каб. 14", TODAY)
    assert [(note.number, note.problem) for note in result.notes] == [(3, LineProblem.ONE_WORD)]
    assert card.next_lessons[0].key.day == TODAY

    database.undo(result.change_id, actor.account_id)
    with database.read() as session:
        for table in (Person, School, Association):
            assert session.query(table).count() == 0


def test_what_is_taught_is_enough(groups, make, actor):
    result = groups.start_with_one_group(actor, FirstGroup("Танец"), today=TODAY)

    assert groups.card(actor, result.group_id, today=TODAY).line.kind == "dance"
    assert (result.made, result.notes) == ((), ())


def test_nothing_taught_is_refused(groups, make, actor):
    with pytest.raises(UserError, match="E_TEXT_EMPTY"):
        groups.start_with_one_group(actor, FirstGroup(" ", names=Paste(NAMES)), today=TODAY)

    assert groups.list(actor, today=TODAY) == ()


def test_a_second_sheet_finds_the_school_and_the_association_again(groups, make, actor, database):
    for taught in ("Корей тілі", "Хореография"):
        groups.start_with_one_group(
            actor,
            FirstGroup(taught, school="Чосон", association="Корейское ЭКО"),
            today=TODAY,
        )

    with database.read() as session:
        assert [session.query(table).count() for table in (School, Association)] == [1, 1]


def test_a_group_made_in_august_is_for_the_year_to_come(groups, make, actor):
    result = groups.start_with_one_group(actor, FirstGroup("Танец"), today=dt.date(2026, 8, 20))

    assert groups.card(actor, result.group_id, today=TODAY).line.academic_year == 2026


@pytest.mark.parametrize(
    ("title", "kind", "language", "level"),
    [
        ("Қазақ тілі А2", "state_language", "kk", "A2"),
        ("Казахский язык B1, взрослые", "state_language", "kk", "B1"),
        ("Государственный язык", "state_language", "kk", None),
        ("Kazakh A1", "state_language", "kk", "A1"),
        ("Корейский язык, младшая", "mother_tongue", "ko", None),
        ("Неміс тілі", "mother_tongue", "de", None),
        ("Татарская хореография", "dance", "tt", None),
        ("Вокал", "vocal", None, None),
        ("Ән салу", "vocal", None, None),
        ("Домбыра", "music", None, None),
        ("Традиции и обычаи", "culture", None, None),
        ("Шахматы", "other", None, None),
        ("Библиотека", "other", None, None),
    ],
)
def test_kind_language_and_level_are_guessed_from_the_title(title, kind, language, level):
    found = guess(title)

    assert (found.kind, found.language_code, found.level) == (kind, language, level)
