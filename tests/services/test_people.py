import datetime as dt

import pytest

from friendship_desktop.errors import UserError
from friendship_desktop.rules.attendance import Tally
from friendship_desktop.services.enrolling import Terms
from friendship_desktop.services.people_list import Missing, PeopleFilter, PeopleSort
from tests.factories import TODAY


def names(people, actor, text="", **more):
    ids = people.page_ids(actor, text, today=TODAY, **more)
    return [row.full_name for row in people.rows(actor, ids, today=TODAY)]


# --- the list ------------------------------------------------------------------------------------


def test_people_stand_in_kazakh_order(people, make, actor):
    for name in ("Якупова Лола", "Қайратов Ержан", "Ким Елена", "Әлиев Тимур", "Ёлкин Олег"):
        make.person(name)

    assert names(people, actor) == [
        "Әлиев Тимур",
        "Ёлкин Олег",
        "Ким Елена",
        "Қайратов Ержан",
        "Якупова Лола",
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("кайрат", ["Қайратов Ержан"]),
        ("Qairat", ["Қайратов Ержан"]),
        ("ҚАЙРАТ ержан", ["Қайратов Ержан"]),
        ("ержан қай", ["Қайратов Ержан"]),
        ("айратов", ["Қайратов Ержан"]),
        ("Kim", ["Ким Елена Викторовна"]),
        ("8 701 555", ["Ким Елена Викторовна"]),
        ("%", ["Қайратов Ержан", "Ким Елена Викторовна"][::-1]),
        ("ким_", ["Ким Елена Викторовна"]),
        ("шмидт", []),
    ],
)
def test_a_piece_of_any_spelling_finds(people, make, actor, text, found):
    make.person("Қайратов Ержан")
    make.person("Ким Елена Викторовна", phone="+77015551122")

    assert names(people, actor, text) == found


def test_spellings_typed_by_a_person_are_found_and_shown(people, make, actor):
    saved = people.create(
        actor, today=TODAY, surname="Jumabayeva", given_name="Aigul", surname_kk="Жұмабаева",
        given_name_kk="Айгүл", surname_ru="Чумабаева", given_name_ru="Айгуль",
    )  # fmt: skip

    (row,) = people.rows(actor, people.page_ids(actor, "чумабаева", today=TODAY), today=TODAY)

    assert row.id == saved.id
    assert row.other_names == ("Жұмабаева Айгүл", "Чумабаева Айгуль")


@pytest.mark.parametrize(
    ("which", "found"),
    [
        (PeopleFilter.EVERYONE, ["Ахметов Нұрлан", "Гость Иван", "Ким Елена", "Пак Виктор"]),
        (PeopleFilter.LEARNERS, ["Пак Виктор"]),
        (PeopleFilter.TEACHERS, ["Ким Елена"]),
        (PeopleFilter.ARCHIVED, ["Старый Олег"]),
    ],
)
def test_the_list_is_filtered(people, make, actor, which, found):
    group = make.group(teacher=make.person("Ким Елена"))
    make.learner("Пак Виктор", group)
    make.learner("Гость Иван", group, guest=True)
    make.learner("Ахметов Нұрлан", group, ended_on=dt.date(2026, 10, 1))
    make.person("Старый Олег", archived_at="2026-01-01T00:00:00Z")

    assert names(people, actor, which=which) == found


def test_what_is_missing_is_flagged_for_learners_only(people, make, actor):
    group = make.group()
    child = {"birth_date": dt.date(2014, 3, 12)}
    make.enrol(make.person("А Ребёнок", **child), group)
    make.enrol(make.person("Б Ребёнок", phone="+77015551122", **child), group)
    make.enrol(make.person("В Взрослый", birth_date=dt.date(1980, 1, 1)), group)
    make.enrol(make.person("Г Неизвестный"), group)
    guarded = make.person("Д Ребёнок", birth_year=2014)
    make.guardian(guarded, phone=None)
    make.enrol(guarded, group)
    make.person("Е Посетитель")

    rows = people.rows(actor, people.page_ids(actor, today=TODAY), today=TODAY)

    assert [row.missing for row in rows] == [
        (Missing.GUARDIAN, Missing.PHONE),
        (Missing.GUARDIAN,),
        (),
        (Missing.PHONE, Missing.BIRTH),
        (Missing.PHONE,),
        (),
    ]
    # the filters say the same in SQL
    for which, what in (
        (PeopleFilter.NO_GUARDIAN, Missing.GUARDIAN),
        (PeopleFilter.NO_PHONE, Missing.PHONE),
        (PeopleFilter.NO_BIRTH, Missing.BIRTH),
    ):
        assert people.page_ids(actor, today=TODAY, which=which) == [
            row.id for row in rows if what in row.missing
        ]


@pytest.mark.parametrize(
    ("birth", "asks"),
    [
        ({"birth_date": dt.date(2008, 11, 22)}, False),  # eighteen today
        ({"birth_date": dt.date(2008, 11, 23)}, True),
        ({"birth_year": 2008}, True),  # perhaps not yet
        ({"birth_year": 2007}, False),
    ],
)
def test_a_guardian_is_asked_until_eighteen(people, make, actor, birth, asks):
    make.enrol(make.person("Ким Елена", phone="+77015551122", **birth), make.group())

    found = people.page_ids(actor, today=TODAY, which=PeopleFilter.NO_GUARDIAN)

    assert bool(found) is asks
    (row,) = people.rows(actor, people.page_ids(actor, today=TODAY), today=TODAY)
    assert (Missing.GUARDIAN in row.missing) is asks


def test_other_orders(people, make, actor):
    make.person("Ким Елена", birth_year=1980)
    make.person("Пак Виктор", birth_date=dt.date(1975, 5, 5))
    make.person("Ахметов Нұрлан")

    assert names(people, actor, sort=PeopleSort.BIRTH) == [
        "Пак Виктор", "Ким Елена", "Ахметов Нұрлан",
    ]  # fmt: skip
    assert names(people, actor, sort=PeopleSort.NEWEST) == [
        "Ахметов Нұрлан", "Пак Виктор", "Ким Елена",
    ]  # fmt: skip


def test_descending_keeps_the_unknown_last(people, make, actor):
    make.person("Ким Елена", birth_year=1980)
    make.person("Пак Виктор", birth_date=dt.date(1975, 5, 5))
    make.person("Ахметов Нұрлан")

    assert names(people, actor, sort=PeopleSort.BIRTH, descending=True) == [
        "Ким Елена", "Пак Виктор", "Ахметов Нұрлан",
    ]  # fmt: skip
    assert names(people, actor, descending=True) == [
        "Пак Виктор", "Ким Елена", "Ахметов Нұрлан",
    ]  # fmt: skip


def test_the_list_shows_whose_phone_to_call(people, make, actor):
    child = make.person("Шин Алина")
    make.guardian(child, "Шин Олег", phone=None, is_primary=True)
    make.guardian(child, "Шин Ольга", phone="+77015551122", is_primary=False)
    make.person("Ян Олег", phone="+77015550000")

    first, second = people.rows(actor, people.page_ids(actor, today=TODAY), today=TODAY)

    assert (first.guardian_phone, first.guardian_name) == ("+77015551122", "Шин Ольга")
    assert (second.phone, second.guardian_phone) == ("+77015550000", None)


# --- the card ------------------------------------------------------------------------------------


def test_the_card_tells_what_is_known(people, make, actor):
    school = make.school("«Чосон»")
    old, new = make.group("Младшая", school_id=school), make.group("Старшая", school_id=school)
    person = make.person("Шин Алина", birth_date=dt.date(2014, 12, 1))
    make.guardian(person, "Шин Ольга", relation="mother")
    first = make.enrol(person, old, ended_on=dt.date(2026, 10, 1), reason_out="transferred")
    second = make.enrol(person, new, started_on=dt.date(2026, 10, 2))
    make.mark(make.lesson(old, dt.date(2026, 9, 6)), first, "ill")
    make.mark(make.lesson(new, dt.date(2026, 10, 4)), second, "late")
    make.mark(make.lesson(new, dt.date(2026, 10, 11), status="planned"), second, "absent")

    card = people.card(actor, person, today=TODAY)

    assert (card.full_name, card.age, card.may_be_minor, card.missing) == (
        "Шин Алина", 11, True, (),
    )  # fmt: skip
    assert [(stay.group, stay.school, stay.reason_out) for stay in card.stays] == [
        ("Старшая", "«Чосон»", None),
        ("Младшая", "«Чосон»", "transferred"),
    ]
    assert card.stays[0].tally == Tally(1, 1, 0, 0)
    assert card.tally == Tally(1, 2, 1, 0)
    assert [(row.name, row.relation) for row in card.guardians] == [("Шин Ольга", "mother")]


def test_the_card_of_a_teacher_lists_groups(people, make, actor):
    teacher = make.person("Ким Елена")
    group = make.group("Младшая", teacher=teacher)

    (row,) = people.card(actor, teacher, today=TODAY).teaches

    assert (row.group_id, row.group, row.role) == (group, "Младшая", "lead")


# --- edits ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "date", "year"),
    [
        ("12.03.2014", dt.date(2014, 3, 12), None),
        ("2014 ж. 12 наурыз", dt.date(2014, 3, 12), None),
        ("2014", None, 2014),
        (dt.date(2014, 3, 12), dt.date(2014, 3, 12), None),
        ("", None, None),
        (None, None, None),
    ],
)
def test_a_birth_is_a_date_or_a_year_or_unknown(people, make, actor, typed, date, year):
    saved = people.create(actor, today=TODAY, surname="Ким", birth="1.1.1999")

    people.change(actor, saved.id, today=TODAY, birth=typed)

    card = people.card(actor, saved.id, today=TODAY)
    assert (card.birth_date, card.birth_year) == (date, year)


@pytest.mark.parametrize(
    ("fields", "code", "field"),
    [
        ({"birth": "31.02.2014"}, "E_BIRTH_IMPOSSIBLE", "birth"),
        ({"birth": "30 февраля 2014"}, "E_BIRTH_IMPOSSIBLE", "birth"),
        ({"birth": "23.11.2026"}, "E_BIRTH_FUTURE", "birth"),
        ({"birth": "2027"}, "E_BIRTH_FUTURE", "birth"),
        ({"birth": dt.date(2027, 1, 1)}, "E_BIRTH_FUTURE", "birth"),
        ({"birth": "12.03.1820"}, "E_BIRTH_TOO_OLD", "birth"),
        ({"birth": "03/25/2014"}, "E_BIRTH_AMBIGUOUS", "birth"),
        ({"birth": "сентябрь 2014"}, "E_BIRTH_UNREADABLE", "birth"),
        ({"birth": "вчера"}, "E_BIRTH_UNREADABLE", "birth"),
        ({"surname": "К" * 201}, "E_NAME_LONG", "surname"),
        ({"given_name_kk": "К" * 201}, "E_NAME_LONG", "given_name_kk"),
        ({"surname": " ", "given_name": "\x00"}, "E_NAME_EMPTY", "surname"),
        ({"phone": "12345"}, "E_PHONE", "phone"),
        ({"note": "а\x07б"}, "E_TEXT_CONTROL", "note"),
        ({"note": "а" * 501}, "E_TEXT_LONG", "note"),
    ],
)
def test_a_refusal_names_its_field_and_changes_nothing(people, make, actor, fields, code, field):
    saved = people.create(actor, today=TODAY, surname="Ким", given_name="Елена", birth="2014")
    before = people.card(actor, saved.id, today=TODAY)

    with pytest.raises(UserError) as refusal:
        people.change(actor, saved.id, today=TODAY, **fields)

    assert (refusal.value.code, refusal.value.details["field"]) == (code, field)
    assert people.card(actor, saved.id, today=TODAY) == before


def test_a_name_of_200_characters_is_kept_whole(people, make, actor):
    name = "Ә" * 200

    saved = people.create(actor, today=TODAY, surname=name)

    assert people.card(actor, saved.id, today=TODAY).surname == name
    assert people.page_ids(actor, name, today=TODAY) == [saved.id]


def test_control_characters_never_reach_a_name(people, make, actor):
    saved = people.create(actor, today=TODAY, surname="Ким\x00\u202e", given_name=" Еле\x1bна\t")

    assert people.card(actor, saved.id, today=TODAY).full_name == "Ким Елена"


def test_a_new_name_is_sorted_and_found_anew(people, make, actor):
    saved = people.create(actor, today=TODAY, surname="Ким", given_name="Елена")
    make.person("Шмидт Отто")

    people.change(actor, saved.id, today=TODAY, surname="Якупова", phone="8 701 555 11 22")

    assert names(people, actor) == ["Шмидт Отто", "Якупова Елена"]
    assert people.page_ids(actor, "якупова", today=TODAY) == [saved.id]
    assert people.page_ids(actor, "7015551122", today=TODAY) == [saved.id]
    assert people.page_ids(actor, "ким", today=TODAY) == []


def test_an_edit_can_be_undone(people, make, actor, database):
    saved = people.create(actor, today=TODAY, surname="Ким", given_name="Елена")
    changed = people.change(actor, saved.id, today=TODAY, surname="Якупова")

    database.undo(changed.change_id, actor.account_id)

    assert people.page_ids(actor, "ким", today=TODAY) == [saved.id]


# --- look-alikes ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "alike"),
    [
        ({"surname": "Абдигали", "given_name": "Алия"}, True),
        ({"surname": "Алия", "given_name": "Әбдіғали"}, True),
        ({"surname": "Абдигали", "given_name": "Алия", "birth": "12.03.2014"}, True),
        ({"surname": "Абдигали", "given_name": "Алия", "birth": "2014"}, True),
        ({"surname": "Абдигали", "given_name": "Алия", "birth": "12.03.20"}, False),
        ({"surname": "Абдигали", "given_name": "Алия", "birth": "13.03.2014"}, False),
        ({"surname": "Абдигали", "given_name": "Алия", "birth": "31.02.2014"}, True),
        ({"surname": "Абдигалиева", "given_name": "Алия", "birth": "12.03.2014"}, True),
        ({"surname": "Абдигалиева", "given_name": "Алия"}, False),
        ({"surname": "Абдигали", "given_name": "Алия", "patronymic": "Ерланқызы"}, True),
        ({"surname": "Абдигали", "given_name": "Алия", "patronymic": "Олеговна"}, False),
        ({"surname": "Абдигали"}, False),
        ({}, False),
    ],
)
def test_look_alikes_are_proposed_while_typing(people, make, actor, typed, alike):
    known = make.person("Әбдіғали Әлия Ерланқызы", birth_date=dt.date(2014, 3, 12))
    make.enrol(known, make.group("Домбыра"))

    found = people.look_alikes(actor, today=TODAY, **typed)

    assert [(one.person_id, one.groups) for one in found] == [(known, ("Домбыра",))] * alike


def test_nobody_is_like_himself_or_like_the_archive(people, make, actor):
    known = make.person("Ким Елена")
    make.person("Ким Елена", archived_at="2026-01-01T00:00:00Z")

    typed = {"surname": "Ким", "given_name": "Елена"}
    assert people.look_alikes(actor, today=TODAY, except_id=known, **typed) == ()
    assert len(people.look_alikes(actor, today=TODAY, **typed)) == 1


# --- guardians -----------------------------------------------------------------------------------


def test_guardians_are_added_changed_and_removed(people, make, actor):
    child = make.person("Шин Алина")
    mother = people.add_guardian(actor, child, name="Шин Ольга", phone="87011112233")
    father = people.add_guardian(actor, child, name="Шин Игорь", relation="father")

    def shown():
        card = people.card(actor, child, today=TODAY)
        return [(row.name, row.phone, row.is_primary) for row in card.guardians]

    assert shown() == [("Шин Ольга", "+77011112233", True), ("Шин Игорь", None, False)]

    people.change_guardian(actor, father.id, phone="8 702 000 00 00", is_primary=True)
    assert shown() == [("Шин Игорь", "+77020000000", True), ("Шин Ольга", "+77011112233", False)]

    people.remove_guardian(actor, father.id)
    assert shown() == [("Шин Ольга", "+77011112233", True)]
    assert mother.id


@pytest.mark.parametrize(
    ("fields", "code", "field"),
    [
        ({"name": " "}, "E_TEXT_EMPTY", "name"),
        ({}, "E_TEXT_EMPTY", "name"),
        ({"name": "Шин", "phone": "нет"}, "E_PHONE", "phone"),
    ],
)
def test_a_guardian_needs_a_name_and_a_possible_phone(people, make, actor, fields, code, field):
    child = make.person("Шин Алина")

    with pytest.raises(UserError) as refusal:
        people.add_guardian(actor, child, **fields)

    assert (refusal.value.code, refusal.value.details["field"]) == (code, field)


# --- the archive ---------------------------------------------------------------------------------


def test_who_is_enrolled_is_not_archived_silently(people, make, actor):
    person = make.person("Шин Алина")
    make.enrol(person, make.group("Младшая"))
    make.enrol(person, make.group("Танец"))

    with pytest.raises(UserError) as refusal:
        people.archive(actor, person, today=TODAY)

    assert (refusal.value.code, refusal.value.details["groups"]) == ("E_PERSON_ENROLLED", 2)
    assert not people.card(actor, person, today=TODAY).is_archived


def test_leaving_and_archiving_are_one_change(people, make, actor, database):
    person = make.person("Шин Алина")
    make.enrol(person, make.group())

    saved = people.archive(actor, person, today=TODAY, leave_on=TODAY, reason_out="moved")

    card = people.card(actor, person, today=TODAY)
    assert card.is_archived
    assert [(stay.ended_on, stay.reason_out) for stay in card.stays] == [(TODAY, "moved")]

    database.undo(saved.change_id, actor.account_id)
    card = people.card(actor, person, today=TODAY)
    assert not card.is_archived
    assert card.stays[0].ended_on is None


def test_restoring_brings_a_person_back(people, make, actor):
    person = make.person("Шин Алина", archived_at="2026-01-01T00:00:00Z")

    people.restore(actor, person)

    assert people.page_ids(actor, today=TODAY) == [person]


def test_many_are_archived_and_brought_back_in_one_change(people, make, actor, database):
    group = make.group("Младшая")
    some = [make.person("Шин Алина"), make.person("Пак Виктор")]
    make.enrol(some[0], group)
    assert people.enrolled_among(actor, some, today=TODAY) == 1

    with pytest.raises(UserError) as refusal:
        people.archive_all(actor, some, today=TODAY)
    assert refusal.value.code == "E_PERSON_ENROLLED"
    assert people.page_ids(actor, today=TODAY, which=PeopleFilter.ARCHIVED) == []

    saved = people.archive_all(actor, some, today=TODAY, leave_on=TODAY, reason_out="moved")
    assert people.page_ids(actor, today=TODAY) == []
    database.undo(saved.change_id, actor.account_id)
    assert len(people.page_ids(actor, today=TODAY)) == 2
    assert people.enrolled_among(actor, some, today=TODAY) == 1

    people.archive_all(actor, some, today=TODAY, leave_on=TODAY)
    people.restore_all(actor, some)
    assert len(people.page_ids(actor, today=TODAY)) == 2


# --- the history ---------------------------------------------------------------------------------


def test_the_history_names_steps_fields_and_groups(people, enrolments, make, actor, database):
    group = make.group("Младшая")
    person = people.create(actor, today=TODAY, surname="Шин", given_name="Алина").id
    other = people.create(actor, today=TODAY, surname="Пак").id
    people.change(actor, person, today=TODAY, phone="8 701 111 22 33", birth="2014")
    people.change(actor, other, today=TODAY, note="чужое")
    people.add_guardian(actor, person, name="Шин Ольга")
    stay = enrolments.enrol(actor, group, person_ids=[person, other], terms=Terms(TODAY))[0]
    database.undo(stay.change_id, actor.account_id)
    database.undo(people.change(actor, person, today=TODAY, sex="female").change_id, 1)

    lines = people.history(actor, person)

    assert [(line.action, line.undone_action) for line in lines] == [
        ("undo", "person.change"),
        ("person.change", None),
        ("guardian.add", None),
        ("person.change", None),
        ("person.create", None),
    ]
    assert lines[0].fields == ("sex",)
    assert set(lines[3].fields) == {"phone", "birth_year"}
    assert lines[4].fields == ()
    assert people.history(actor, person, limit=2) == lines[:2]

    enrolments.enrol(actor, group, person_ids=[person], terms=Terms(TODAY))
    assert people.history(actor, person)[0].groups == ("Младшая",)
