import datetime as dt
import io

import openpyxl
import pytest
from sqlalchemy import select

from friendship_desktop.errors import UserError
from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.rules.programme import PlannedTopic, covered, next_topic, standing
from friendship_desktop.services.history import HistoryService
from friendship_desktop.services.programme import Programmes, TopicDraft
from friendship_desktop.services.register.service import RegisterService
from friendship_desktop.services.register.sheet import CellMark, LessonKey
from friendship_desktop.sheets.topics import TopicProblem, half_hours_of, read_topics
from friendship_desktop.store.models import Lesson, ProgrammeTopic
from tests.factories import TODAY

PLAN = [PlannedTopic(1, 4), PlannedTopic(2, 2), PlannedTopic(3, 2)]
SUNDAYS = [dt.date(2026, 9, 6) + dt.timedelta(weeks=n) for n in range(12)]
DRAFTS = [
    TopicDraft("Танысу", 4, "1-жаттығу"),
    TopicDraft("Әліпби", 2),
    TopicDraft("Отбасы", 2, "Суретін салу"),
]


@pytest.mark.parametrize(
    ("taught", "latest", "wanted"),
    [
        ({}, None, 1),
        ({1: 2}, 1, 1),  # two of four half hours: it goes on
        ({1: 4}, 1, 2),
        ({1: 6}, 1, 2),  # it took longer
        ({1: 4, 3: 2}, 3, 2),  # the second was left out and comes last
        ({1: 4, 2: 2, 3: 2}, 3, None),
        ({1: 2, 2: 2}, 2, 3),  # the first was left unfinished on purpose
        ({1: 4}, 99, 2),  # the latest lesson taught something that is no longer in the list
    ],
)
def test_next_topic(taught, latest, wanted):
    assert next_topic(PLAN, taught, latest) == wanted


@pytest.mark.parametrize(
    ("taught", "half_hours"),
    [({}, 0), ({1: 2}, 2), ({1: 9}, 4), ({1: 2, 2: 2}, 6), ({3: 2}, 2), ({1: 4, 2: 2, 3: 2}, 8)],
)
def test_covered(taught, half_hours):
    assert covered(PLAN, taught) == half_hours


def test_what_is_due_ends_with_the_programme():
    now = standing(PLAN, {1: 4}, expected=30)
    assert (now.planned, now.due, now.covered, now.ahead) == (8, 8, 4, -4)


@pytest.mark.parametrize(
    ("text", "halves"),
    [("2", 4), ("1,5", 3), ("2 ч", 4), ("2 сағ.", 4), ("0", None), ("-", None), ("1-2", None)],
)
def test_hours_as_people_write_them(text, halves):
    assert half_hours_of(text) == halves


def book(*rows):
    made = openpyxl.Workbook()
    for row in rows:
        made.active.append(row)
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize(
    "heading",
    [
        ("№", "Тема урока", "Кол-во часов", "Домашнее задание"),
        ("Р/с", "Сабақтың тақырыбы", "Сағат саны", "Үй тапсырмасы"),
        ("No.", "Topic", "Hours", "Homework"),
    ],
)
def test_a_list_of_topics_is_read_by_its_headings(heading):
    read = read_topics(
        book(
            ("Рабочая программа, уровень А1",),
            (),
            heading,
            (1, "1. Знакомство", 2, "упр. 1"),
            (2, "Алфавит", "1,5", None),
            (3, "Числа", "много", None),
            (None, None, 2, None),
            (None, "Итого", 40, None),
        )
    )
    assert read.title == "Рабочая программа, уровень А1"
    assert [(row.title, row.half_hours, row.homework) for row in read.topics] == [
        ("Знакомство", 4, "упр. 1"),
        ("Алфавит", 3, ""),
        ("Числа", 2, ""),
    ]
    assert [(one.cell, one.problem) for one in read.troubles] == [
        ("C6", TopicProblem.HOURS),
        ("B7", TopicProblem.NO_TITLE),
    ]


def test_a_workbook_without_topics_is_refused():
    with pytest.raises(UserError, match="E_TOPICS_NONE"):
        read_topics(book(("ФИО", "Телефон"), ("Ким Елена", "1")))


@pytest.fixture
def group(make):
    return make.group("Қазақ тілі", slots=((7, 600),), starts_on=SUNDAYS[0])


@pytest.fixture
def programmes(database):
    return Programmes(database)


@pytest.fixture
def register(database, clock):
    return RegisterService(database, clock)


def drafts_of(view):
    return [
        TopicDraft(topic.title, topic.half_hours, topic.homework or "", topic.id)
        for topic in view.topics
    ]


def test_topics_are_taken_lesson_by_lesson(make, actor, group, programmes, register, database):
    programmes.save(actor, group, "A1", DRAFTS)
    stay = make.learner("Ким Елена", group)
    taken = []
    for day in SUNDAYS[:4]:
        key = LessonKey(day)
        offer = programmes.offer(group, key)
        taken.append((offer.number, offer.goes_on))
        register.mark(actor, group, CellMark(key, stay, MarkCode.PRESENT), today=TODAY)
        programmes.take(actor, group, key, offer.topic_id)
    # the lessons last two half hours, the first topic four
    assert taken == [(1, False), (1, True), (2, False), (3, False)]
    assert programmes.offer(group, LessonKey(SUNDAYS[4])) is None
    view = programmes.of_group(actor, group, today=TODAY)
    assert [topic.taught_half_hours for topic in view.topics] == [4, 2, 2]
    # eleven Sundays before today, and a programme of eight half hours
    assert (view.standing.due, view.standing.covered, view.without_topic) == (8, 8, 0)
    with database.read() as session:
        lesson = session.scalars(select(Lesson).where(Lesson.day == SUNDAYS[0])).one()
    assert (lesson.topic, lesson.homework) == ("Танысу", "1-жаттығу")


def test_a_group_behind_its_plan(make, actor, group, programmes):
    programmes.save(actor, group, "A1", DRAFTS)
    topic = programmes.of_group(actor, group, today=TODAY).topics[0].id
    make.lesson(group, SUNDAYS[0], topic="Танысу", topic_id=topic)
    make.lesson(group, SUNDAYS[1], topic="Танысу", topic_id=topic)
    make.lesson(group, SUNDAYS[2])
    view = programmes.of_group(actor, group, today=SUNDAYS[3])
    assert (view.standing.due, view.standing.covered, view.standing.ahead) == (6, 4, -2)
    assert (view.held_half_hours, view.without_topic) == (6, 1)
    assert view.next_id == view.topics[1].id


def test_the_order_changes_and_comes_back_with_undo(make, actor, group, programmes, database):
    history = HistoryService(database)
    programmes.save(actor, group, "A1", DRAFTS)
    topic = programmes.of_group(actor, group, today=TODAY).topics[0].id
    make.lesson(group, SUNDAYS[0], topic="Танысу", topic_id=topic)
    before = programmes.of_group(actor, group, today=TODAY)
    _first, second, third = drafts_of(before)
    fourth = TopicDraft("Сандар")
    programmes.save(actor, group, "A1, жаңа", [third, fourth, second])
    after = programmes.of_group(actor, group, today=TODAY)
    assert [topic.title for topic in after.topics] == ["Отбасы", "Сандар", "Әліпби"]
    with database.read() as session:
        lesson = session.scalars(select(Lesson)).one()
        assert (lesson.topic, lesson.topic_id) == ("Танысу", None)  # the words stay
    history.undo(actor)
    assert programmes.of_group(actor, group, today=TODAY) == before
    history.redo(actor)
    assert programmes.of_group(actor, group, today=TODAY) == after


def test_saving_the_same_again_changes_nothing(actor, group, programmes):
    programmes.save(actor, group, "A1", DRAFTS)
    view = programmes.of_group(actor, group, today=TODAY)
    assert programmes.save(actor, group, "A1", drafts_of(view)).change_id == 0


def test_two_groups_follow_one_programme(make, actor, group, programmes):
    other = make.group("Қазақ тілі, 2-топ")
    programme = programmes.save(actor, group, "A1", DRAFTS).id
    programmes.follow(actor, other, programme)
    assert programmes.of_group(actor, other, today=TODAY).followers == 2
    (choice,) = programmes.choices(actor)
    assert (choice.topics, choice.half_hours, choice.groups) == (3, 8, 2)
    programmes.follow(actor, other, None)
    assert programmes.of_group(actor, other, today=TODAY).topics == ()


def test_words_typed_as_in_the_programme_stand_for_its_topic(
    actor, group, programmes, register, database
):
    programmes.save(actor, group, "A1", DRAFTS)
    register.describe_lesson(actor, group, LessonKey(SUNDAYS[0]), topic="әліпби", homework="")
    with database.read() as session:
        lesson = session.scalars(select(Lesson)).one()
        topic = session.get(ProgrammeTopic, lesson.topic_id)
    assert topic.title == "Әліпби"


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (TopicDraft(" ", 2), "E_TEXT_EMPTY"),
        (TopicDraft("x" * 201, 2), "E_TEXT_LONG"),
        (TopicDraft("Танысу", 0), "E_TOPIC_HOURS"),
    ],
)
def test_a_topic_that_cannot_be_kept_is_named(actor, group, programmes, draft, code):
    with pytest.raises(UserError, match=code) as refusal:
        programmes.save(actor, group, "A1", [DRAFTS[0], draft])
    assert refusal.value.details["number"] == 2
    assert programmes.of_group(actor, group, today=TODAY).programme_id is None


def test_a_cancelled_lesson_takes_no_topic(make, actor, group, programmes):
    programmes.save(actor, group, "A1", DRAFTS)
    topic = programmes.of_group(actor, group, today=TODAY).topics[0].id
    make.lesson(group, SUNDAYS[0], status="cancelled")
    with pytest.raises(UserError, match="E_LESSON_CANCELLED"):
        programmes.take(actor, group, LessonKey(SUNDAYS[0]), topic)
