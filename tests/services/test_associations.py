import pytest

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor
from friendship_desktop.services.associations import AssociationRow


def test_an_association_is_listed_with_its_schools(associations, make, actor):
    saved = associations.create(actor, name_ru="Корейское этнокультурное объединение")
    make.school("«Чосон»", association_id=saved.id)
    make.school("«Давняя»", association_id=saved.id, archived_at="2026-01-01T00:00:00Z")

    assert associations.list(actor) == (
        AssociationRow(saved.id, None, "Корейское этнокультурное объединение", None, None, None, 1),
    )


def test_associations_stand_in_kazakh_order(associations, make, actor):
    for name in ("Өзбек бірлестігі", "Орыс бірлестігі", "Әзірбайжан бірлестігі"):
        associations.create(actor, name_kk=name)

    assert [row.name_kk for row in associations.list(actor)] == [
        "Әзірбайжан бірлестігі",
        "Орыс бірлестігі",
        "Өзбек бірлестігі",
    ]


@pytest.mark.parametrize("text", ["кәріс", "карис", "Kim", "корейское цай"])
def test_both_spellings_and_the_chair_are_found(associations, make, actor, text):
    associations.create(
        actor, name_kk="Кәріс бірлестігі", name_ru="Корейское ЭКО", chair_name="Ким Цай"
    )
    associations.create(actor, name_ru="Немецкое ЭКО")

    assert [row.name_ru for row in associations.list(actor, text=text)] == ["Корейское ЭКО"]


def test_given_fields_change_and_the_others_stay(associations, make, actor):
    saved = associations.create(actor, name_ru="Немецкое ЭКО", members_count=120)

    associations.change(actor, saved.id, chair_phone="8 701 111 22 33", level="city")

    card = associations.card(actor, saved.id)
    assert (card.members_count, card.chair_phone, card.level) == (120, "+77011112233", "city")


def test_a_change_of_nothing_is_no_change(associations, make, actor):
    saved = associations.create(actor, name_ru="Немецкое ЭКО")

    assert associations.change(actor, saved.id, name_ru=" Немецкое  ЭКО ").change_id == 0


@pytest.mark.parametrize(
    ("fields", "code", "field"),
    [
        ({"name_ru": ""}, "E_TEXT_EMPTY", "name_kk"),
        ({"name_kk": "Ә" * 201}, "E_TEXT_LONG", "name_kk"),
        ({"chair_phone": "12"}, "E_PHONE", "chair_phone"),
        ({"bin": "123456789012"}, "E_BIN", "bin"),
        ({"members_count": -1}, "E_NUMBER_RANGE", "members_count"),
        ({"chair_name": "Ким\x00"}, "E_TEXT_CONTROL", "chair_name"),
        ({"chair_name": "Ким\ud800"}, "E_TEXT_CONTROL", "chair_name"),
    ],
)
def test_a_refusal_names_its_field(associations, make, actor, fields, code, field):
    saved = associations.create(actor, name_ru="Немецкое ЭКО")

    with pytest.raises(UserError) as refusal:
        associations.change(actor, saved.id, **fields)

    assert (refusal.value.code, refusal.value.details["field"]) == (code, field)
    assert associations.card(actor, saved.id).name_ru == "Немецкое ЭКО"


def test_the_archive_can_be_undone(associations, make, actor, database):
    saved = associations.create(actor, name_ru="Немецкое ЭКО")

    archived = associations.archive(actor, saved.id)
    assert associations.list(actor) == ()
    assert [row.id for row in associations.list(actor, archived=True)] == [saved.id]

    database.undo(archived.change_id, actor.account_id)
    assert [row.id for row in associations.list(actor)] == [saved.id]


def test_restoring_brings_it_back(associations, make, actor):
    saved = associations.create(actor, name_ru="Немецкое ЭКО")
    associations.archive(actor, saved.id)

    associations.restore(actor, saved.id)

    assert not associations.card(actor, saved.id).is_archived


def test_a_teacher_may_not_touch_associations(associations, make):
    with pytest.raises(UserError, match="E_FORBIDDEN"):
        associations.create(Actor(1, "teacher"), name_ru="Немецкое ЭКО")


def test_an_unknown_one_is_told(associations, make, actor):
    with pytest.raises(UserError, match="E_NOT_FOUND"):
        associations.card(actor, 7)
