"""A package that came in time is decided on, however long it waited."""

from tests.services.office.conftest import CA


def test_a_package_that_waited_past_the_end_of_its_certificate_is_decided_and_bars_nothing(
    office, house, drop, enrol, time
):
    enrol(house)
    time.pass_days(700)
    office.roster.sign_list(office.actor, ca_passphrase=CA)
    waited = drop(house.export())
    assert waited.state == "waiting"
    later = drop(house.export())
    time.pass_days(120)
    office.roster.sign_list(office.actor, ca_passphrase=CA)
    office.roster.renew_own_keys(office.actor, ca_passphrase=CA)
    assert office.inbox.review(waited.id).sequence == waited.sequence
    assert office.inbox.accept(office.actor, waited.id).state == "accepted"
    assert office.inbox.accept(office.actor, later.id).state == "accepted"


def test_an_invitation_or_a_receipt_in_the_inbox_is_called_what_it_is(
    office, house, drop, tmp_path
):
    came = drop(office.invitation)
    assert (came.state, came.code, came.told_by) == ("refused", "E_CERT", "IS_INVITATION")
    assert came.key_code is None
    first = drop(house.export())
    office.inbox.enrol(office.actor, first.id, typed_code=house.code, ca_passphrase=CA)
    office.inbox.accept(office.actor, first.id)
    name, data = office.inbox.receipt(first.id)
    (tmp_path / name).write_bytes(data)
    answer = drop(tmp_path / name)
    assert (answer.state, answer.code, answer.told_by) == ("refused", "E_AGE", "IS_RECEIPT")
    assert drop(tmp_path / name).told_by == "IS_RECEIPT", "checked again, still so"
