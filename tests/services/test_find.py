import datetime as dt

import pytest

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor
from friendship_desktop.services.find import Find
from friendship_desktop.services.find_things import Hit, HitKind
from friendship_desktop.store.models import Event, Volunteer
from tests.factories import TODAY


@pytest.fixture
def find(database, clock):
    return Find(database, clock)


@pytest.fixture
def house(make):
    """A House with a few of everything."""
    association = make.association("Корейское ЭКО", name_kk="Кәріс бірлестігі")
    school = make.school("«Чосон»", association_id=association)
    group = make.group("Корейский, младшая", school_id=school)
    make.enrol(make.person("Қайратов Ержан"), group)
    make.person("Ержанова Айгүл")
    make.person("Бержанов Тимур")
    return make


def found(find, actor, text):
    return [(hit.kind, hit.title) for hit in find.find(actor, text).hits]


@pytest.mark.parametrize("text", ["қайрат", "Кайрат", "Qairat", "kayrat", "ержан кай"])
def test_one_person_is_found_in_every_spelling(find, actor, house, text):
    assert found(find, actor, text) == [(HitKind.PERSON, "Қайратов Ержан")]


@pytest.mark.parametrize("text", ["корейск", "Koreisk", "чосон", "Choson"])
def test_groups_schools_and_associations_are_found(find, actor, house, text):
    kinds = [kind for kind, _ in found(find, actor, text)]

    assert HitKind.GROUP in kinds or HitKind.SCHOOL in kinds
    if "чосон" not in text.casefold() and "choson" not in text.casefold():
        assert HitKind.ASSOCIATION in kinds


def test_beginnings_stand_before_the_insides_of_words(find, actor, house):
    assert found(find, actor, "ержан") == [
        (HitKind.PERSON, "Ержанова Айгүл"),
        (HitKind.PERSON, "Қайратов Ержан"),
        (HitKind.PERSON, "Бержанов Тимур"),
    ]


def test_a_beginning_is_found_even_among_very_many(find, actor, make):
    for number in range(80):
        make.person(f"Абаев{'аоеуи'[number % 5]} Кимбат")
    kim = make.person("Ким Елена")

    assert find.find(actor, "ким").hits[0] == Hit(HitKind.PERSON, kim, "Ким Елена", None)


def test_a_hit_says_where_it_belongs(find, actor, house):
    (hit,) = find.find(actor, "кайрат").hits

    assert hit.note == "Корейский, младшая"


def test_the_archive_is_left_out(find, actor, make):
    gone = {"archived_at": "2026-01-01T00:00:00Z"}
    make.person("Ким Елена", **gone)
    make.group("Кимано", **gone)
    make.school("«Ким»", **gone)
    make.association("Ким ЭКО", **gone)

    assert find.find(actor, "ким").hits == ()


@pytest.mark.parametrize("text", ["", "  ", "%", "_", "«»"])
def test_nothing_typed_finds_nothing(find, actor, house, text):
    assert find.find(actor, text).hits == ()


@pytest.mark.parametrize(
    ("text", "meant"),
    [("Кайрытов", "Қайратов"), ("Айгул Ержанва", "Айгүл Ержанова")],
)
def test_a_slip_brings_a_suggestion(find, actor, house, text, meant):
    result = find.find(actor, text)

    assert result.hits == ()
    assert meant in result.suggestions


def test_what_is_like_nothing_brings_none(find, actor, house):
    assert find.find(actor, "zzzzqqqq").suggestions == ()


def test_what_was_changed_meanwhile_is_found_anew(find, actor, house, people, groups):
    find.find(actor, "несуществующий")
    groups.change(actor, 1, title="Танец")
    people.create(actor, today=TODAY, surname="Несуществующева")

    assert found(find, actor, "танец") == [(HitKind.GROUP, "Танец")]
    assert found(find, actor, "корейский") == []
    assert found(find, actor, "Несуществующ") == [(HitKind.PERSON, "Несуществующева")]
    assert "Несуществующева" in find.find(actor, "Несуществущева").suggestions


def test_the_number_of_hits_is_limited(find, actor, make):
    for _ in range(7):
        make.person("Ким Елена")

    assert len(find.find(actor, "ким", limit=5).hits) == 5


def test_a_viewer_finds_nobody(find, house):
    with pytest.raises(UserError, match="E_FORBIDDEN"):
        find.find(Actor(1, "viewer"), "ким")


def test_events_are_found_by_either_title_the_nearest_of_a_series_first(find, actor, make):
    days = [TODAY + dt.timedelta(weeks=week) for week in (-30, -1, 1, 40)]
    for number, day in enumerate(days):
        make.add(
            Event(
                public_id=str(number), title_kk="Хор", title_ru="Спевка", kind="concert",
                status="planned", starts_on=day, ends_on=day, organiser_kind="house",
            )
        )  # fmt: skip
    notes = [(hit.kind, hit.note) for hit in find.find(actor, "спев").hits]
    assert notes == [
        (HitKind.EVENT, "Спевка · 15.11.2026"),
        (HitKind.EVENT, "Спевка · 29.11.2026"),
        (HitKind.EVENT, "Спевка · 26.04.2026"),
    ]


def test_a_volunteer_is_found_as_a_person_and_as_a_volunteer(find, actor, make):
    person = make.person("Ким Елена")
    volunteer = make.add(Volunteer(person_id=person, registered_on=TODAY))
    hits = [(hit.kind, hit.id) for hit in find.find(actor, "ким").hits]
    assert hits == [(HitKind.PERSON, person), (HitKind.VOLUNTEER, volunteer)]
