import datetime as dt

import pytest

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor
from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.services.access_log import AccessLog
from friendship_desktop.services.families import Families
from friendship_desktop.store.models import Family, Guardian, Person
from tests.factories import TODAY

PHONE = "+77011112233"


@pytest.fixture
def families(database):
    return Families(database)


@pytest.fixture
def child(make):
    person = make.person("Ким Елена", birth_date=dt.date(2014, 3, 1))
    make.guardian(person, "Ким Анна", PHONE)
    return person


def code(call, *args, **more):
    with pytest.raises(UserError) as caught:
        call(*args, **more)
    return caught.value.code


# --- guardians -----------------------------------------------------------------------------------


def test_a_guardian_of_a_child_represents_and_others_may_only_collect(people, actor, child):
    aunt = people.add_guardian(
        actor, child, name="Ким Вера", is_representative=False, may_collect=True
    )
    people.change_guardian(actor, aunt.id, is_emergency=True)

    mother, other = people.card(actor, child, today=TODAY).guardians
    assert mother.is_representative
    assert (other.is_representative, other.may_collect, other.is_emergency) == (False, True, True)


def test_an_adult_has_no_legal_representative(people, actor, make):
    adult = make.person("Тан Олег", birth_year=1990)
    saved = people.add_guardian(actor, adult, name="Тан Ольга")
    assert not people.card(actor, adult, today=TODAY).guardians[0].is_representative

    refused = code(people.change_guardian, actor, saved.id, is_representative=True)
    assert refused == "E_REPRESENTATIVE_ADULT"
    assert code(people.add_guardian, actor, adult, name="Тан", is_representative=True) == refused


def test_only_one_guardian_is_called_first(people, actor, child):
    second = people.add_guardian(actor, child, name="Ким Олег", is_primary=True)
    primary = [
        one.name for one in people.card(actor, child, today=TODAY).guardians if one.is_primary
    ]
    assert primary == ["Ким Олег"]
    people.remove_guardian(actor, second.id)
    assert people.card(actor, child, today=TODAY).guardians[0].is_primary


@pytest.mark.parametrize(
    "typed",
    ["8 701 111 22 33", "+7 (701) 111-22-33", "7011112233", "87011112233", "+7 701 1112233"],
)
def test_a_phone_is_read_as_people_write_it(people, families, actor, make, child, typed):
    other = make.person("Ким Аян", birth_date=dt.date(2016, 3, 1))
    people.add_guardian(actor, other, name="Ким Анна", phone=typed)

    card = families.card(actor, child, today=TODAY)
    assert [one.person_id for one in card.proposals] == [other]


def test_a_guardian_may_have_a_name_of_200_letters_and_no_more(people, actor, child):
    people.add_guardian(actor, child, name="Ә" * 200)
    assert code(people.add_guardian, actor, child, name="Ә" * 201) == "E_TEXT_LONG"


# --- siblings ------------------------------------------------------------------------------------


def test_siblings_are_proposed_by_the_guardians_phone_and_joined_by_a_click(
    families, actor, make, child
):
    brother, stranger = make.person("Ким Аян"), make.person("Пак Ян")
    make.guardian(brother, "Ким А.", PHONE)
    make.guardian(stranger, "Пак", "+77015550000")

    families.join(actor, child, brother)

    card = families.card(actor, brother, today=TODAY)
    assert [one.name for one in card.siblings] == ["Ким Елена"]
    assert card.proposals == ()


def test_two_families_become_one_and_undo_parts_them(families, actor, make, child, database):
    one, two, three = (make.person(name) for name in ("Ким Аян", "Ким Ева", "Ким Ян"))
    families.join(actor, child, one)
    families.join(actor, two, three)

    saved = families.join(actor, one, three)

    assert len(families.card(actor, child, today=TODAY).siblings) == 3
    with database.read() as session:
        assert session.query(Family).count() == 1
    database.undo(saved.change_id, 1)
    assert len(families.card(actor, child, today=TODAY).siblings) == 1


def test_nobody_is_a_sibling_alone_or_of_oneself(families, actor, make, child, database):
    brother = make.person("Ким Аян")
    assert code(families.join, actor, child, child) == "E_SIBLING_SELF"
    families.join(actor, child, brother)
    families.leave(actor, brother)
    with database.read() as session:
        assert session.query(Family).count() == 0
        assert session.get_one(Person, child).family_id is None


def test_the_register_tells_of_a_siblings_group_and_mark(families, actor, make, child):
    brother, group = make.person("Ким Аян"), make.group("Танцы")
    stay = make.enrol(brother, group)
    make.mark(make.lesson(group, TODAY), stay, "late")
    families.join(actor, child, brother)

    (sibling,) = families.siblings(actor, child, day=TODAY)
    assert [(one.group, one.mark) for one in sibling.groups] == [("Танцы", MarkCode.LATE)]


def test_the_archive_is_left_out(families, people, actor, make, child):
    brother = make.person("Ким Аян")
    make.guardian(brother, "Ким А.", PHONE)
    people.archive(actor, brother, today=TODAY)
    assert families.card(actor, child, today=TODAY).proposals == ()


# --- the log -------------------------------------------------------------------------------------


def test_the_log_is_for_those_who_answer_for_data(database):
    with pytest.raises(UserError, match="E_FORBIDDEN"):
        AccessLog(database).rows(Actor(1, "teacher"))
    assert AccessLog(database).rows(Actor(1, "dpo")) == ()


def test_guardians_go_with_their_person(database, make, child):
    with database.write(None, "test") as unit:
        unit.session.delete(unit.session.get_one(Person, child))
    with database.read() as session:
        assert session.query(Guardian).count() == 0
