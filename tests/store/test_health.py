"""The checks find what is wrong and say nothing when nothing is."""

import pytest

from friendship_desktop.errors import UserError
from friendship_desktop.store import health
from friendship_desktop.store.keys import Keys


class Steps:
    """Remembers how far the work went."""

    def __init__(self):
        self.seen = []

    def step(self, done, total):
        self.seen.append((done, total))


def test_a_whole_house_is_whole_and_tells_its_progress(house, mark):
    mark(house, 1, 1)
    steps = Steps()
    assert house.check(steps) == health.Health(())
    assert steps.seen == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_a_changed_page_is_found(house, folder):
    path = folder.database_path(house.vault)
    house.close()
    content = bytearray(path.read_bytes())
    content[-100] ^= 1
    path.write_bytes(content)
    found = health.check(path, house.keys, salt=house.vault.salt)
    assert {finding.check for finding in found.findings} >= {"pages"}
    assert not found.is_whole


def test_an_unreadable_file_is_a_finding_and_a_foreign_one_a_refusal(house, folder):
    path = folder.database_path(house.vault)
    house.close()
    content = bytearray(path.read_bytes())
    content[100] ^= 1
    path.write_bytes(content)
    assert [f.check for f in health.check(path, house.keys, salt=house.vault.salt).findings] == [
        "open"
    ]
    with pytest.raises(UserError, match="E_KEY"):
        health.check(path, Keys.fresh(), salt="00" * 16)


def test_a_reference_to_nothing_is_found(house):
    with house.database.engine.connect() as connection:
        driver = connection.connection.driver_connection
        driver.execute("PRAGMA foreign_keys = OFF")
        driver.execute("INSERT INTO mark VALUES (99, 1, 'present', 1, NULL, NULL)")
        driver.execute("PRAGMA foreign_keys = ON")
    (finding,) = house.check().findings
    assert finding.check == "references"
    assert "mark" in finding.text
