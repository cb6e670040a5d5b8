"""Every hostile file of the format's own tests, dropped into the inbox of a real office.

It is refused with its code and kept in quarantine; of the region nothing changes, and the honest
package after it is taken as if nothing had been.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest
from sqlalchemy import Engine, event, func, select

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import certificates, layout, office, reading, receipt, schema
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.office.founding import OfficeFounding, found_office
from friendship_desktop.services.office.inbox import packages_in
from friendship_desktop.services.office.quarantine import MOST_KEPT
from friendship_desktop.services.workplace import services_of
from friendship_desktop.store.folder import Folder
from friendship_desktop.store.models import Base, HouseCertificate, RosterHouse
from tests.exchange.forge import NOW, honest, re_headed, world
from tests.exchange.test_codes import CASES
from tests.services.office.conftest import CA

QUARANTINE = {"incoming_package", "office_log", "change", "change_row"}
CODES = sorted(set(CASES) - {"E_SIZE"})


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """The office of `forge`, with its one House on the roster."""
    made = world().office
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(office, "make", lambda *_words: made)
        words = OfficeFounding(made.name_kk, made.name_ru, made.office_id)
        clock = Clock(now=lambda: NOW)
        folder = Folder(tmp_path_factory.mktemp("office"))
        found = found_office(folder, words, clock, ca_passphrase=CA)
    services = services_of(found.open_house, clock)
    house = world().house
    with services.open_house.database.write(None, "test") as unit:
        roster = RosterHouse(
            house_id=house.house_id,
            name_kk="Достық үйі",
            name_ru="Дом дружбы",
            status="active",
            key_code=house.code,
            cert_sha256=house.fingerprint,
            certificate=certificates.to_pem(house.certificate).decode(),
            age_recipient=house.recipient,
            made_at=clock.instant(),
        )
        unit.session.add(roster)
        unit.session.flush()
        unit.session.add(
            HouseCertificate(
                roster_id=roster.id,
                serial=str(house.certificate.serial_number),
                cert_sha256=house.fingerprint,
                key_code=house.code,
                certificate=roster.certificate,
                issued_at=clock.instant(),
            )
        )
    yield services
    services.close()


def everything_else(services):
    """Count and hash the rows of every table that a refused file must not touch."""
    found = {}
    with services.open_house.database.read() as session:
        for table in Base.metadata.sorted_tables:
            if table.name not in QUARANTINE:
                rows = sorted(map(repr, session.execute(select(table))))
                found[table.name] = hashlib.sha256("\n".join(rows).encode()).hexdigest()
    return found


@pytest.mark.parametrize("code", CODES)
def test_a_hostile_file_stays_in_quarantine(desk, code):
    before = everything_else(desk)
    for name, make in CASES[code].items():
        came = desk.inbox.take(desk.actor, make(), f"{name}.dostyk")
        assert (came.state, came.code) == ("refused", code), name
        assert desk.inbox.packages(state="waiting") == [], name
    assert everything_else(desk) == before


def test_too_large_a_file_is_noted_and_left_where_it_is(desk):
    before = everything_else(desk)
    came = desk.inbox.take_oversized(desk.actor, "large.dostyk", layout.MAX_FILE + 1)
    assert (came.state, came.code) == ("refused", "E_SIZE")
    assert everything_else(desk) == before


def test_a_file_too_large_to_hold_a_package_is_checked_and_left_where_it_is(desk):
    before = everything_else(desk)
    for size in (MOST_KEPT, MOST_KEPT + 1):
        came = desk.inbox.take(desk.actor, b"age-encryption.org/v1\n".ljust(size), "large.dostyk")
        assert (came.state, came.code, came.file_size) == ("refused", "E_AGE", size)
    with pytest.raises(UserError, match="E_NOT_FOUND"):
        desk.inbox.data_of(came.id)
    assert everything_else(desk) == before


def test_the_bytes_of_a_file_are_written_once_and_never_read_while_it_is_taken(desk):
    said = []

    def listen(*words):
        said.append(words[2])

    event.listen(Engine, "before_cursor_execute", listen)
    try:
        desk.inbox.take(desk.actor, b"age-encryption.org/v1\nno package", "small.dostyk")
    finally:
        event.remove(Engine, "before_cursor_execute", listen)
    about = [one for one in said if "incoming_package" in one and "office_log" not in one]
    assert sum(one.startswith("INSERT") for one in about) == 1
    assert not [one for one in about if one.startswith("UPDATE")]
    assert not [one for one in about if ".data" in one and "file_sha256 =" not in one]


@pytest.mark.parametrize("version", ["1.9", "2.0"])
def test_a_package_newer_than_the_office_is_answered_to_the_house_that_signed_it(desk, version):
    newer = re_headed(schema_version=version, told_by_later_versions="yes", sequence=7)
    came = desk.inbox.take(desk.actor, newer, f"newer {version}.dostyk")
    assert (came.state, came.code, came.house_id) == ("refused", "E_SCHEMA", "KZ-HF-0019")
    _name, data = desk.inbox.receipt(came.id)
    answer = receipt.read(data, world().invited, world().house, now=NOW)
    assert (answer.outcome, answer.problems[0].code) == ("rejected", "E_SCHEMA")
    assert (answer.next_sequence, answer.schema_versions) == (1, schema.VERSIONS)


@pytest.mark.parametrize("changed", [{"recipient": "KZ-OFF-20"}, {"house_id": "KZ-HF-0020"}])
def test_a_newer_package_that_is_not_surely_for_us_and_of_that_house_is_not_answered(desk, changed):
    newer = re_headed(schema_version="2.0", **changed)
    came = desk.inbox.take(desk.actor, newer, "newer.dostyk")
    assert (came.code, came.house_id, came.has_receipt) == ("E_SCHEMA", "", False)


def test_what_an_older_program_refused_and_a_newer_one_takes_has_no_answer_yet(desk, monkeypatch):
    was = reading.open_package
    with monkeypatch.context() as patch:
        patch.setattr(
            reading,
            "open_package",
            lambda data, trust, **more: was(data, replace(trust, schema_versions=("0.9",)), **more),
        )
        came = desk.inbox.take(desk.actor, honest().sealed, honest().name)
    assert (came.code, came.has_receipt) == ("E_SCHEMA", True)
    again = desk.inbox.take(desk.actor, honest().sealed, honest().name)
    assert (again.id, again.state, again.has_receipt) == (came.id, "waiting", False)


def test_the_honest_package_is_taken_after_all_of_them(desk):
    came = desk.inbox.take(desk.actor, honest().sealed, honest().name)
    assert came.state == "waiting"
    assert desk.inbox.accept(desk.actor, came.id).state == "accepted"
    with desk.open_house.database.read() as session:
        groups = session.scalar(
            select(func.count()).select_from(Base.metadata.tables["region_group"])
        )
    assert groups == 5


def test_a_folder_stands_for_its_packages(tmp_path):
    stick, empty = tmp_path / "stick", tmp_path / "empty"
    for folder in (stick, empty):
        folder.mkdir()
        (folder / "KZ-HF-0019_000001_receipt.dostyk").write_bytes(b"age-encryption.org/v1\n")
        (folder / "KZ-HF-0019_000002.dostyk.unfinished").write_bytes(b"age-encryption.org/v1\n")
        (folder / "notes.txt").write_text("...", "ascii")
    renamed = stick / "renamed by the mail"
    renamed.write_bytes(b"age-encryption.org/v1\n")
    assert packages_in([empty, stick]) == [renamed]
    with pytest.raises(UserError, match=r"^E_EMPTY_FOLDER$"):
        packages_in([empty])
