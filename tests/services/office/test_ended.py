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
