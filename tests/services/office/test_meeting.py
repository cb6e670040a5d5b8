"""A House meets the office: invitation, first package, code, certificate, number."""

import pytest
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from friendship_desktop.errors import UserError
from friendship_desktop.services.office.enrolling import NewHouse
from friendship_desktop.services.office.founding import OfficeFounding, found_office
from friendship_desktop.services.workplace import open_services
from friendship_desktop.store.folder import Folder
from friendship_desktop.store.models import RegionLesson
from friendship_desktop.store.vault import Secret
from tests.services.office.conftest import CA

PASSWORD = "төрт ашық сөз айтамыз"


def refused(code):
    return pytest.raises(UserError, match=f"^{code}$")


def test_an_office_is_a_file_with_keys_apart(office):
    assert office.is_office
    assert office.actor.role == "consolidator"
    folder = office.open_house.folder.root
    pem = (folder / "ca.key").read_bytes()
    assert load_pem_private_key(pem, CA.encode()).curve.name == "secp256r1"
    card = office.roster.office()
    assert (card.office_id, card.code) == ("KZ-OFF-19", office.letter_code)
    assert card.invitation == (folder / "invitation.dostyk").read_bytes()


@pytest.mark.parametrize(
    ("founding", "passphrase", "code"),
    [
        (OfficeFounding("Кеңсе", office_id="KZ-OFF-00"), CA, "E_OFFICE_ID"),
        (OfficeFounding("Кеңсе", office_id="19"), CA, "E_OFFICE_ID"),
        (OfficeFounding("Кеңсе"), "short", "E_PASSWORD_SHORT"),
        (OfficeFounding(" "), CA, "E_TEXT_EMPTY"),
    ],
)
def test_an_office_that_cannot_be_leaves_nothing(tmp_path, clock, founding, passphrase, code):
    with refused(code):
        found_office(Folder(tmp_path / "new"), founding, clock, ca_passphrase=passphrase)
    assert not list((tmp_path / "new").glob("*.key")) + list((tmp_path / "new").glob("vault*"))


def test_a_first_package_waits_until_the_code_is_typed(office, house, drop):
    came = drop(house.export())
    assert (came.state, came.code, came.house_id) == ("not_enrolled", "E_NOT_ENROLLED", "")
    assert (came.key_code, came.claimed_name) == (house.code, "Достық үйі")
    with refused("E_DECIDED"):
        office.inbox.accept(office.actor, came.id)
    with refused("E_NO_RECEIPT"):
        office.inbox.receipt(came.id)
    assert rows_of(office, RegionLesson) == 0


def rows_of(office, model):
    with office.open_house.database.read() as session:
        return session.query(model).count()


def test_the_code_gives_number_certificate_and_a_receipt(office, house, drop):
    came = drop(house.export())
    wrong = house.code[:-1] + str((int(house.code[-1]) + 1) % 10)
    with refused("E_CODE"):
        office.inbox.enrol(office.actor, came.id, typed_code=wrong, ca_passphrase=CA)
    with refused("E_CA_PASSWORD"):
        office.inbox.enrol(office.actor, came.id, typed_code=house.code, ca_passphrase="wrong")
    assert office.roster.houses() == []

    typed = house.code.replace(" ", "-")
    waiting = office.inbox.enrol(office.actor, came.id, typed_code=typed, ca_passphrase=CA)
    assert (waiting.state, waiting.house_id) == ("waiting", "KZ-HF-0001")
    taken = office.inbox.accept(office.actor, came.id)
    assert taken.state == "accepted"
    assert rows_of(office, RegionLesson) == taken.counts["lessons"] > 0

    answer = house.load(taken)
    assert (answer.outcome, answer.house_id, answer.next_sequence) == ("accepted", "KZ-HF-0001", 2)
    joined = house.services.joining.office()
    assert (joined.is_enrolled, joined.house_id) == (True, "KZ-HF-0001")
    assert house.services.sent.journal()[0].outcome == "accepted"


def test_the_second_package_carries_the_certificate(office, house, drop, enrol):
    enrol(house)
    path = house.export()
    assert path.name == "KZ-HF-0001_000002.dostyk"
    came = drop(path)
    assert (came.state, came.house_id, came.sequence) == ("waiting", "KZ-HF-0001", 2)
    review = office.inbox.review(came.id)
    assert all(
        one["added"] == one["changed"] == one["removed"] == 0 for one in review.counts().values()
    )
    taken = office.inbox.accept(office.actor, came.id, reviewed=review.token)
    answer = house.load(taken)
    assert (answer.certificate, answer.head.sequence) == (None, 2)


def test_packages_made_before_the_receipt_came_are_taken_too(office, house, drop):
    first, second = house.export(), house.export()
    late_one = drop(second)
    came = drop(first)
    office.inbox.enrol(office.actor, late_one.id, typed_code=house.code, ca_passphrase=CA)
    third = drop(house.export())  # still under the self-signed certificate
    assert [office.inbox.package(one.id).state for one in (came, late_one, third)] == [
        "waiting"
    ] * 3
    with refused("E_EARLIER"):
        office.inbox.accept(office.actor, late_one.id)
    for one in (came, late_one, third):
        taken = office.inbox.accept(office.actor, one.id)
    answer = house.load(taken)
    assert (answer.missing, answer.head.sequence) == ((), 3)
    assert house.services.joining.office().is_enrolled
    assert drop(house.export()).state == "waiting"


def test_numbers_have_no_gaps_and_names_come_from_the_office(office, found, enrol):
    enrol(found("Бірінші үй", learners=10), NewHouse(name_kk="Қостанай", district="Қостанай қ."))
    office.roster.add(office.actor, NewHouse(name_kk="Күтілетін үй"))
    enrol(found("Үшінші үй", learners=10, seed=3))
    listed = [(one.house_id, one.name_kk, one.status) for one in office.roster.houses()]
    assert listed == [
        ("KZ-HF-0001", "Қостанай", "active"),
        ("KZ-HF-0002", "Күтілетін үй", "waiting"),
        ("KZ-HF-0003", "Үшінші үй", "active"),
    ]


def test_an_expected_house_takes_the_number_kept_for_it(office, found, drop):
    kept = office.roster.add(office.actor, NewHouse(name_kk="Рудный"))
    house = found(learners=10)
    came = drop(house.export())
    shown = office.inbox.enrol(
        office.actor,
        came.id,
        typed_code=house.code,
        ca_passphrase=CA,
        house=NewHouse(house_id=kept.house_id),
    )
    assert (shown.house_id, shown.house_name) == ("KZ-HF-0001", "Рудный")


def test_the_office_keys_survive_the_first_password(office, house, drop, tmp_path):
    came = drop(house.export())
    code = office.roster.office().code
    office.protection.protect(office.actor, PASSWORD)
    office.inbox.enrol(office.actor, came.id, typed_code=house.code, ca_passphrase=CA)
    house.load(office.inbox.accept(office.actor, came.id))
    office.close()
    again = open_services(Folder(tmp_path / "office"), Secret(password=PASSWORD))
    try:
        assert again.roster.office().code == code
    finally:
        again.close()


def test_a_house_is_no_office(house):
    assert not house.services.is_office
    with refused("E_NOT_OFFICE"):
        house.services.inbox.take(house.services.actor, b"x", "x")


@pytest.mark.parametrize(
    ("named", "code"),
    [
        (NewHouse(), "E_HOUSE_TWICE"),
        (NewHouse(name_kk="Костанай"), "E_HOUSE_TWICE"),
        (NewHouse(name_kk="Достық үйі", district="Рудный"), None),
        (NewHouse(name_kk="Рудный қ. үйі"), None),
        (NewHouse(house_id="KZ-HF-0001"), "E_HOUSE_ACTIVE"),
        (NewHouse(house_id="KZ-HF-0001", new_key=True), None),
    ],
)
def test_a_house_cannot_come_onto_the_list_twice_by_its_name(
    office, found, enrol, drop, named, code
):
    enrol(found(learners=5), NewHouse(name_kk="Қостанай", district="Қостанай қ."))
    other = found(learners=5, seed=2)
    came = drop(other.export())
    typed = {"typed_code": other.code, "ca_passphrase": CA, "house": named}
    if code is None:
        office.inbox.enrol(office.actor, came.id, **typed)
        return
    with refused(code):
        office.inbox.enrol(office.actor, came.id, **typed)
    assert [one.house_id for one in office.roster.houses()] == ["KZ-HF-0001"]


def test_a_lost_house_is_the_one_whose_groups_are_counted_and_its_old_key_ends(
    office, house, enrol, drop, tmp_path, clock
):
    copy = house.services.copying.copy_now(house.services.actor)
    enrol(house, NewHouse(name_kk="Қостанай"))
    under_old_key = house.export()
    house.services.copying.restore(house.services.actor, copy.path)
    house.services.joining.new_keys(house.services.actor, name="Басқа атау")
    came = drop(house.export())
    assert (came.state, came.claimed_id) == ("not_enrolled", "KZ-HF-0000")
    typed = {"typed_code": house.code, "ca_passphrase": CA}
    with refused("E_HOUSE_TWICE"):
        office.inbox.enrol(office.actor, came.id, **typed, house=NewHouse(name_kk="Басқа"))
    it = NewHouse(house_id="KZ-HF-0001", new_key=True)
    office.inbox.enrol(office.actor, came.id, **typed, house=it)
    office.inbox.accept(office.actor, came.id, confirmed=True)
    assert drop(under_old_key).code == "E_REVOKED"
    assert [one.status for one in office.roster.houses()] == ["active"]


def test_a_key_made_anew_is_typed_at_once_for_the_house_that_says_so(office, house, enrol, drop):
    enrol(house)
    under_old_key, waiting = house.export(), drop(house.export())
    house.services.joining.new_keys(house.services.actor, name="Достық үйі")
    came = drop(house.export())
    assert (came.code, came.key_code) == ("E_CERT", house.code)
    typed = {"typed_code": house.code, "ca_passphrase": CA}
    kept = office.roster.add(office.actor, NewHouse(name_kk="Рудный"))
    for new, code in (
        (NewHouse(), "E_HOUSE_ACTIVE"),
        (NewHouse(house_id=kept.house_id, new_key=True), "E_CERT"),
    ):
        with refused(code):
            office.inbox.enrol(office.actor, came.id, **typed, house=new)
    it = NewHouse(house_id="KZ-HF-0001", new_key=True)
    with refused("E_CODE"):
        office.inbox.enrol(office.actor, came.id, typed_code="1" * 25, ca_passphrase=CA, house=it)
    office.inbox.enrol(office.actor, came.id, **typed, house=it)
    taken = office.inbox.accept(office.actor, came.id)
    assert (taken.house_id, taken.sequence) == ("KZ-HF-0001", 4)
    assert office.inbox.package(waiting.id).code == "E_REVOKED", "it bars nobody's way"
    assert drop(under_old_key).code == "E_REVOKED"
    assert house.load(taken).missing == (2, 3)
    assert drop(house.export()).state == "waiting"


def test_an_answer_of_the_office_that_was_left_is_taken(
    office, house, drop, enrol, tmp_path, clock
):
    enrol(house)
    under_way = drop(house.export())
    office.inbox.accept(office.actor, under_way.id)
    other = OfficeFounding("Басқа мекеме", "Другое учреждение", "KZ-OFF-20")
    made = found_office(Folder(tmp_path / "other"), other, clock, ca_passphrase=CA)
    made.open_house.close()
    services = house.services
    services.joining.join(
        services.actor, made.invitation.read_bytes(), typed_code=made.code, name="Үй"
    )
    joined = services.joining.office()

    answer = house.load(under_way)

    assert answer.outcome == "accepted"
    assert [(one.outcome, one.is_left) for one in services.sent.journal()] == [
        ("accepted", True),
        ("accepted", True),
    ]
    assert services.joining.office() == joined, "it changes nothing at the new office"
    own = house.export()
    assert own.name == "KZ-HF-0001_000001.dostyk"
    assert not services.sent.journal()[0].is_left
    with refused("E_OWN_PACKAGE"):
        services.sent.take_receipt(services.actor, own.read_bytes())


def test_an_answer_under_way_while_the_key_was_lost_is_taken(office, house, drop, enrol):
    enrol(house)
    under_way = drop(house.export())
    office.inbox.accept(office.actor, under_way.id)
    services = house.services
    services.joining.new_keys(services.actor, name="Үй")
    joined = services.joining.office()

    house.load(under_way)

    assert services.sent.journal()[0].outcome == "accepted"
    assert services.joining.office() == joined, "the old key does not come back"


def test_a_correction_under_a_new_key_takes_the_place_of_the_old_package(
    office, house, drop, enrol
):
    enrol(house)
    services = house.services
    old = services.sent.journal()[0]
    services.joining.new_keys(services.actor, name="Үй")
    came = drop(house.export(corrects=old.id, reason="қате"))
    it = NewHouse(house_id="KZ-HF-0001", new_key=True)
    typed = {"typed_code": house.code, "ca_passphrase": CA}
    office.inbox.enrol(office.actor, came.id, **typed, house=it)
    house.load(office.inbox.accept(office.actor, came.id))

    assert [one.outcome for one in services.sent.journal()] == ["accepted", "superseded"]
