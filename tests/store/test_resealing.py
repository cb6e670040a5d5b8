"""Copies made while the House had no password must not stay readable once it has one."""

import pytest

from friendship_desktop.errors import UserError
from friendship_desktop.store import container, copies
from friendship_desktop.store.copies import Reason
from friendship_desktop.store.folder import Folder
from friendship_desktop.store.models import Mark
from friendship_desktop.store.opening import open_house, restore_house
from friendship_desktop.store.vault import Secret

PASSWORD = "an apple a day keeps"


@pytest.fixture
def early(house, mark):
    """Two copies from before the password, the second with one more mark; then the password."""
    first = house.copy(Reason.DAILY)
    mark(house, 1, 1)
    second = house.copy(Reason.CLOSING)
    house.protect(PASSWORD)
    return first, second


def test_copies_from_before_the_password_open_only_with_it(house, early, now, tmp_path):
    assert all(container.is_open(copy.path) for copy in early)
    assert house.reseal_copies() == 2
    assert house.reseal_copies() == 0
    for number, copy in enumerate(early):
        found = copies.look(copy.path, Secret(password=PASSWORD), room=tmp_path)
        assert (found.counts, found.made_at, found.reason) == (
            copy.counts,
            copy.made_at,
            copy.reason,
        )
        other = Folder(tmp_path / f"pc{number}")
        with pytest.raises(UserError, match="E_LOCKED"):
            restore_house(copy.path, Secret(), other, now=now)
        restore_house(copy.path, Secret(password=PASSWORD), other, now=now)
        with (
            open_house(other, Secret(password=PASSWORD), now=now) as opened,
            opened.database.read() as session,
        ):
            assert (session.get(Mark, (1, 1)) is not None) == bool(number)
    assert {path.name for path in house.folder.root.iterdir() if "unfinished" in path.name} == set()


def test_another_houses_open_copies_are_not_touched(house, early, tmp_path):
    foreign = house.folder.copies / early[0].path.name.replace(house.database_id[:8], "ffffffff")
    foreign.write_bytes(early[0].path.read_bytes())
    (house.folder.copies / "notes.friendship-copy").write_bytes(b"no copy")
    before = foreign.read_bytes()
    assert house.reseal_copies() == 2
    assert foreign.read_bytes() == before


def test_a_copy_that_cannot_be_written_stays_readable(house, early, monkeypatch):
    def full(target, *_rest, **_more):
        raise OSError(28, "No space left on device", str(target))

    before = [copy.path.read_bytes() for copy in early]
    with monkeypatch.context() as patch:
        patch.setattr(container, "write", full)
        with pytest.raises(UserError, match="E_FULL"):
            house.reseal_copies()
    assert [copy.path.read_bytes() for copy in early] == before
    assert house.reseal_copies() == 2


def test_an_open_house_has_nothing_to_reseal(house):
    house.copy(Reason.DAILY)
    assert house.reseal_copies() == 0
