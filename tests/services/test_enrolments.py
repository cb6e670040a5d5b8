import datetime as dt
import time

import pytest

from friendship_desktop.errors import UserError
from friendship_desktop.services.enrolling import Terms
from friendship_desktop.services.pasted import LineProblem
from friendship_desktop.services.pasted_names import Paste
from friendship_desktop.store.models import Enrolment, Mark, Office, OutgoingPackage
from tests.factories import LONG_AGO, SEPTEMBER, TODAY

OCTOBER = dt.date(2026, 10, 1)
SUNDAYS = [dt.date(2026, 9, 6), dt.date(2026, 10, 4), dt.date(2026, 11, 1)]


@pytest.fixture
def stays(people, actor):
    """Read a person's enrolments, oldest first: group, first day, last day, reason, guest."""

    def read(person_id):
        return [
            (stay.group, stay.started_on, stay.ended_on, stay.reason_out, stay.is_guest)
            for stay in reversed(people.card(actor, person_id, today=TODAY).stays)
        ]

    return read


def test_people_are_enrolled_in_one_change(enrolments, make, actor, stays, database):
    group = make.group("Младшая")
    alina, pak = make.person("Шин Алина"), make.person("Пак Виктор")

    saved = enrolments.enrol(
        actor,
        group,
        person_ids=[alina, pak],
        terms=Terms(SEPTEMBER, order_no="14", order_date=dt.date(2026, 8, 31)),
    )

    assert stays(alina) == stays(pak) == [("Младшая", SEPTEMBER, None, None, False)]
    assert {one.change_id for one in saved} == {saved[0].change_id}

    database.undo(saved[0].change_id, actor.account_id)
    assert stays(alina) == stays(pak) == []


@pytest.mark.parametrize(
    ("ended_on", "started_on", "refused"),
    [
        (None, TODAY, True),
        (None, dt.date(2026, 8, 1), True),
        (OCTOBER, OCTOBER, True),
        (OCTOBER, OCTOBER + dt.timedelta(days=1), False),
    ],
)
def test_nobody_is_enrolled_twice_on_one_day(
    enrolments, make, actor, ended_on, started_on, refused
):
    group, person = make.group(), make.person("Шин Алина")
    make.enrol(person, group, ended_on=ended_on)

    def enrol():
        return enrolments.enrol(actor, group, person_ids=[person], terms=Terms(started_on))

    if refused:
        with pytest.raises(UserError) as refusal:
            enrol()
        assert refusal.value.code == "E_ENROLLED_TWICE"
        assert refusal.value.details["since"] == "01.09.2026"
    else:
        assert enrol()


def test_one_child_may_learn_in_two_groups(enrolments, make, actor, stays):
    person = make.person("Шин Алина")
    make.enrol(person, make.group("Младшая"))

    enrolments.enrol(actor, make.group("Танец"), person_ids=[person], terms=Terms(SEPTEMBER))

    assert [group for group, *_ in stays(person)] == ["Младшая", "Танец"]


def test_leaving_notes_day_and_reason(enrolments, make, actor, stays):
    person = make.person("Шин Алина")
    stay = make.enrol(person, make.group("Младшая"))

    enrolments.leave(actor, [stay], ended_on=OCTOBER, reason_out="moved")
    assert stays(person) == [("Младшая", SEPTEMBER, OCTOBER, "moved", False)]

    enrolments.come_back(actor, stay)
    assert stays(person) == [("Младшая", SEPTEMBER, None, None, False)]


def test_many_leave_at_once_or_nobody(enrolments, make, actor, stays):
    group = make.group("Младшая")
    alina, pak = make.person("Шин Алина"), make.person("Пак Виктор")
    early, late = make.enrol(alina, group), make.enrol(pak, group, started_on=TODAY)

    with pytest.raises(UserError, match="E_LEAVING_BEFORE_START"):
        enrolments.leave(actor, [early, late], ended_on=OCTOBER, reason_out="moved")

    assert stays(alina) == [("Младшая", SEPTEMBER, None, None, False)]


def test_leaving_before_marks_is_refused_with_their_number(enrolments, make, actor):
    group = make.group()
    stay = make.enrol(make.person("Шин Алина"), group)
    for day in SUNDAYS:
        make.mark(make.lesson(group, day), stay)

    with pytest.raises(UserError) as refusal:
        enrolments.leave(actor, [stay], ended_on=OCTOBER, reason_out="moved")

    assert (refusal.value.code, refusal.value.details["marks"]) == ("E_MARKS_AFTER_LEAVING", 2)
    enrolments.leave(actor, [stay], ended_on=SUNDAYS[-1], reason_out="moved")


@pytest.mark.parametrize(
    ("started_on", "code"),
    [
        (SUNDAYS[0], None),
        (SUNDAYS[1], "E_MARKS_BEFORE_START"),
        (TODAY, "E_LEAVING_BEFORE_START"),
    ],
)
def test_the_first_day_is_corrected_within_reason(enrolments, make, actor, started_on, code):
    group = make.group()
    stay = make.enrol(make.person("Шин Алина"), group, ended_on=SUNDAYS[-1])
    make.mark(make.lesson(group, SUNDAYS[0]), stay)

    if code is None:
        assert enrolments.change(actor, stay, terms=Terms(started_on, order_no="7")).change_id
    else:
        with pytest.raises(UserError, match=code):
            enrolments.change(actor, stay, terms=Terms(started_on))


def test_moving_ends_one_list_and_begins_another(enrolments, make, actor, stays, database):
    person = make.person("Шин Алина")
    stay = make.enrol(person, make.group("Младшая"), order_no="14")
    older = make.group("Старшая")

    saved = enrolments.move(actor, [stay], group_id=older, first_day=OCTOBER)

    assert stays(person) == [
        ("Младшая", SEPTEMBER, dt.date(2026, 9, 30), "transferred", False),
        ("Старшая", OCTOBER, None, None, False),
    ]
    database.undo(saved.change_id, actor.account_id)
    assert stays(person) == [("Младшая", SEPTEMBER, None, None, False)]


def test_many_are_moved_in_one_change(enrolments, make, actor, stays, database):
    group, older = make.group("Младшая"), make.group("Старшая")
    people = [make.person(f"Ким {name}") for name in ("Ада", "Ева")]
    ids = [make.enrol(person, group) for person in people]

    saved = enrolments.move(actor, ids, group_id=older, first_day=OCTOBER)

    assert [stays(person)[1][:2] for person in people] == [("Старшая", OCTOBER)] * 2
    database.undo(saved.change_id, actor.account_id)
    assert [len(stays(person)) for person in people] == [1, 1]


def test_moved_on_the_day_of_enrolment_was_never_in_the_old_group(enrolments, make, actor, stays):
    person = make.person("Шин Алина")
    stay = make.enrol(person, make.group("Младшая"), started_on=OCTOBER)

    moved = enrolments.move(actor, [stay], group_id=make.group("Старшая"), first_day=OCTOBER)

    assert moved.id == stay
    assert stays(person) == [("Старшая", OCTOBER, None, None, False)]


def test_leaving_before_the_last_mark_asks_and_then_keeps_the_marks(enrolments, make, actor, stays):
    group, older, person = make.group("Младшая"), make.group("Старшая"), make.person("Шин Алина")
    stay = make.enrol(person, group)
    make.mark(make.lesson(group, SUNDAYS[1]), stay)
    with pytest.raises(UserError) as refusal:
        enrolments.leave(actor, [stay], ended_on=OCTOBER, reason_out="moved")
    assert refusal.value.code == "E_MARKS_AFTER_LEAVING"

    enrolments.leave(actor, [stay], ended_on=OCTOBER, reason_out="moved", keep_marks=True)
    assert stays(person)[0][2] == SUNDAYS[1]
    enrolments.come_back(actor, stay)
    enrolments.move(actor, [stay], group_id=older, first_day=OCTOBER, keep_marks=True)

    assert [row[1:3] for row in stays(person)] == [
        (SEPTEMBER, SUNDAYS[1]),
        (SUNDAYS[1] + dt.timedelta(days=1), None),
    ]


def test_who_left_and_comes_back_has_two_stays(enrolments, make, actor, stays):
    group, person = make.group("Младшая"), make.person("Шин Алина")
    stay = make.enrol(person, group)
    enrolments.leave(actor, [stay], ended_on=OCTOBER, reason_out="moved")

    enrolments.enrol(actor, group, person_ids=[person], terms=Terms(TODAY))

    assert [row[1:3] for row in stays(person)] == [(SEPTEMBER, OCTOBER), (TODAY, None)]
    with pytest.raises(UserError, match="E_ENROLLED_TWICE"):
        enrolments.come_back(actor, stay)


def test_a_mistaken_enrolment_is_removed_unless_marked(enrolments, make, actor, stays):
    group, person = make.group(), make.person("Шин Алина")
    stay = make.enrol(person, group)
    lesson = make.lesson(group, SUNDAYS[0])
    make.mark(lesson, stay)

    with pytest.raises(UserError) as refusal:
        enrolments.remove(actor, stay)
    assert (refusal.value.code, refusal.value.details["marks"]) == ("E_ENROLMENT_MARKED", 1)

    other = make.enrol(person, make.group("Танец"))
    enrolments.remove(actor, other)
    assert len(stays(person)) == 1


# --- guests --------------------------------------------------------------------------------------


@pytest.fixture
def guest(make):
    """Иван came on trial to three Sundays."""
    group, person = make.group("Младшая"), make.person("Гость Иван")
    stay = make.enrol(person, group, is_guest=True)
    for day in SUNDAYS:
        make.mark(make.lesson(group, day), stay, "late")
    return person, stay


def test_a_guest_becomes_a_learner_with_all_days(enrolments, actor, guest, stays):
    person, stay = guest

    saved = enrolments.take_in_guest(actor, stay)

    assert saved.id == stay
    assert stays(person) == [("Младшая", SEPTEMBER, None, None, False)]


def test_a_guest_becomes_a_learner_from_a_day_on(enrolments, actor, guest, stays, database):
    person, stay = guest

    saved = enrolments.take_in_guest(actor, stay, started_on=OCTOBER)

    assert stays(person) == [
        ("Младшая", SEPTEMBER, dt.date(2026, 9, 30), None, True),
        ("Младшая", OCTOBER, None, None, False),
    ]
    with database.read() as session:
        marks = sorted((mark.enrolment_id, mark.code) for mark in session.query(Mark))
    assert marks == [(stay, "late"), (saved.id, "late"), (saved.id, "late")]

    database.undo(saved.change_id, actor.account_id)
    assert stays(person) == [("Младшая", SEPTEMBER, None, None, True)]
    with database.read() as session:
        assert {mark.enrolment_id for mark in session.query(Mark)} == {stay}


def test_a_guests_day_in_an_accepted_package_stays_a_guests(
    enrolments, make, actor, guest, database
):
    _, stay = guest
    office = make.add(
        Office(office_id="practice", name_kk="", name_ru="", invitation=b"", joined_at=LONG_AGO)
    )
    package = make.add(
        OutgoingPackage(
            office_id=office, sequence=1, manifest_sha256="0" * 64, window_from=SEPTEMBER,
            window_to=OCTOBER, period_from=SEPTEMBER, period_to=OCTOBER, created_at=LONG_AGO,
            counts="{}", file_name="", file_size=0, sealed=b"",
        )
    )  # fmt: skip
    with database.write(1, "test.lock") as unit:
        unit.put("lesson", {"id": 1}, {"locked_by": package})

    with pytest.raises(UserError, match="E_LESSON_LOCKED"):
        enrolments.take_in_guest(actor, stay)
    assert enrolments.take_in_guest(actor, stay, started_on=OCTOBER).change_id


# --- pasted names --------------------------------------------------------------------------------

PASTE = """Список группы
1. Шин Алина 12.03.2014
2) Пак Виктор Олегович\t8 701 555 11 22
Айгүл
Шин  Алина 12.03.2014
3\tЛи\tАнна\t31.02.2014
"""


def test_a_preview_proposes_people_already_known(enrolments, make, actor):
    group = make.group()
    alina = make.person("Шин Алина", birth_year=2014)
    make.person("Пак Виктор", birth_date=dt.date(1990, 1, 1))
    enrolled = make.person("Ли Анна")
    make.enrol(enrolled, group)

    preview = enrolments.preview_names(actor, group, PASTE, started_on=TODAY, today=TODAY)

    assert [
        (one.line.number, [who.person_id for who in one.candidates], one.is_enrolled)
        for one in preview
        if one.candidates
    ] == [(2, [alina], False), (3, [alina + 1], False), (6, [enrolled], True)]


def test_pasted_names_become_learners_in_one_change(enrolments, make, actor, people, database):
    group = make.group()
    alina = make.person("Шин Алина", birth_year=2014)

    result = enrolments.enrol_names(
        actor, group, Paste(PASTE, same={2: alina}), terms=Terms(TODAY), today=TODAY
    )

    assert [(one.number, one.is_new) for one in result.made] == [
        (1, True),
        (2, False),
        (3, True),
        (6, True),
    ]
    assert [(note.number, note.problem) for note in result.notes] == [
        (4, LineProblem.ONE_WORD),
        (5, LineProblem.REPEATED),
        (6, LineProblem.BIRTH),
    ]
    pak = people.card(actor, result.made[2].person_id, today=TODAY)
    assert (pak.full_name, pak.phone) == ("Пак Виктор Олегович", "+77015551122")

    database.undo(result.change_id, actor.account_id)
    with database.read() as session:
        assert session.query(Enrolment).count() == 0
    assert people.page_ids(actor, today=TODAY) == [alina]


def test_who_is_in_the_group_already_stops_nobody(enrolments, make, actor):
    group, alina = make.group(), make.person("Шин Алина")
    make.enrol(alina, group)

    result = enrolments.enrol_names(
        actor,
        group,
        Paste("Шин Алина\nПак Виктор", same={1: alina}),
        terms=Terms(TODAY),
        today=TODAY,
    )

    assert [one.number for one in result.made] == [2]
    assert [(note.number, note.problem) for note in result.notes] == [(1, LineProblem.ENROLLED)]


def test_a_bad_order_number_is_no_enrolled_learner(enrolments, make, actor):
    terms = Terms(TODAY, order_no="7" * 201)

    with pytest.raises(UserError, match="E_TEXT_LONG"):
        enrolments.enrol_names(actor, make.group(), Paste("Шин Алина"), terms=terms, today=TODAY)


# --- whom names mean -----------------------------------------------------------------------------


def likenesses(enrolments, actor, group, text):
    preview = enrolments.preview_names(actor, group, text, started_on=TODAY, today=TODAY)
    return [[str(one.likeness) for one in match.candidates] for match in preview]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Қайратов Ерлан", ["same"]),
        ("ерлан қайратов", ["same"]),
        ("Кайратов Ерлан", ["spelling"]),
        ("Qairatov Erlan", ["spelling"]),
        ("Қайратов Ерлон", ["similar"]),
        ("Смирнов Пётр", []),
        ("Қайратов Ерлан Болатұлы", ["same"]),
        ("Қайратов Ерлан 1950", []),
    ],
)
def test_a_name_is_the_same_spelt_otherwise_similar_or_new(enrolments, make, actor, line, expected):
    make.person("Қайратов Ерлан", birth_date=dt.date(2014, 3, 12))
    assert likenesses(enrolments, actor, make.group(), line) == [expected]


def test_homonyms_are_asked_about_and_the_very_spelling_goes_first(enrolments, make, actor):
    group = make.group()
    one = make.person("Ким Анна", birth_year=2012)
    other = make.person("Ким Анна", birth_year=2014)
    kazakh = make.person("Қим Анна")

    (plain, born) = enrolments.preview_names(
        actor, group, "Ким Анна\nКим Анна 2014", started_on=TODAY, today=TODAY
    )

    assert plain.is_ambiguous
    assert [who.person_id for who in plain.likely] == [one, other]
    assert {who.person_id for who in plain.candidates} == {one, other, kazakh}
    assert not born.is_ambiguous
    assert [who.person_id for who in born.likely] == [other]


def test_a_person_with_one_name_is_found_and_enrolled_by_it(enrolments, make, actor):
    group, madonna = make.group(), make.person("Мадонна")
    (match,) = enrolments.preview_names(actor, group, "Мадонна", started_on=TODAY, today=TODAY)
    assert [who.person_id for who in match.candidates] == [madonna]

    paste = Paste("Мадонна\nАйгүл", {1: madonna})
    result = enrolments.enrol_names(actor, group, paste, terms=Terms(TODAY), today=TODAY)

    assert [one.person_id for one in result.made] == [madonna]


def test_members_are_looked_for_on_the_list_of_the_group_alone(enrolments, make, actor):
    group, person = make.group(), make.person("Ли Анна")
    make.person("Ли Анна")
    make.enrol(person, group)
    gone = make.person("Пак Виктор")
    make.enrol(gone, group, ended_on=OCTOBER)

    preview = enrolments.preview_members(actor, group, "Анна Ли\nПак Виктор", today=TODAY)

    assert [[who.person_id for who in one.likely] for one in preview] == [[person], []]


def test_the_house_knows_which_word_is_the_surname(enrolments, make, actor):
    make.person("Ким Олег")
    make.person("Пак Елена")
    (line,) = enrolments.preview_names(
        actor, make.group(), "Елена Ким", started_on=TODAY, today=TODAY
    )
    assert (line.line.surname, line.line.given_name) == ("Ким", "Елена")


def test_five_hundred_names_are_previewed_at_once(enrolments, make, actor):
    group = make.group()
    make.person("Тегін500 Аты")
    text = "\n".join(f"{n}. Тегі{'абвгд'[n % 5]}{n} Аты" for n in range(500))

    begun = time.perf_counter()
    preview = enrolments.preview_names(actor, group, text, started_on=TODAY, today=TODAY)

    assert len(preview) == 500
    assert time.perf_counter() - begun < 3
    assert enrolments.preview_names(actor, group, " \n", started_on=TODAY, today=TODAY) == ()


def test_two_homonyms_in_one_group_are_told_apart_by_birth_or_asked_about(enrolments, make, actor):
    group = make.group()
    people = [make.person("Ли Анна", birth_year=year) for year in (2012, 2014)]
    for person in people:
        make.enrol(person, group)

    plain, born = enrolments.preview_members(actor, group, "Ли Анна\nЛи Анна 2014", today=TODAY)

    assert plain.is_ambiguous
    assert [who.person_id for who in born.likely] == [people[1]]
