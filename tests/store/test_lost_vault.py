"""The key file may vanish, and the database may be emptied: neither may pass for a new beginning."""

import pytest

from friendship_desktop.errors import UserError
from friendship_desktop.store.copies import Reason
from friendship_desktop.store.models import Mark
from friendship_desktop.store.opening import (
    create_house,
    open_house,
    repair_house,
    restore_house,
)
from friendship_desktop.store.vault import Secret


def refused(action):
    with pytest.raises(UserError) as caught:
        action()
    return caught.value.code


@pytest.fixture
def copy(house, mark, tmp_path):
    """A copy on a stick, and a mark typed after it; the House is closed, its key file gone."""
    path = house.copy(Reason.MANUAL, to=tmp_path / "stick").path
    mark(house, 1, 1)
    house.close()
    house.folder.vault_path.unlink()
    return path


def test_a_house_without_its_key_file_is_no_empty_folder(copy, folder, now):
    before = (folder.root / "house-1.db").read_bytes()
    assert folder.has_house
    assert refused(lambda: open_house(folder, now=now)) == "E_VAULT"
    assert refused(lambda: create_house(folder, now=now)) == "E_EXISTS"
    assert (folder.root / "house-1.db").read_bytes() == before


def test_its_key_file_comes_back_from_a_copy_with_all_that_was_typed(copy, folder, now):
    repair_house(copy, Secret(), folder)
    with open_house(folder, now=now) as opened, opened.database.read() as session:
        assert session.get(Mark, (1, 1)) is not None


def test_restoring_there_sets_the_lonely_database_aside(copy, folder, now):
    before = (folder.root / "house-1.db").read_bytes()
    restore_house(copy, Secret(), folder, now=now)
    with open_house(folder, now=now) as opened:
        assert opened.check().is_whole
    (aside,) = folder.root.glob("set-aside-*")
    assert (aside / "house-1.db").read_bytes() == before


def test_a_half_made_house_is_still_none(folder, now):
    folder.prepare()
    (folder.root / "house-1.db").write_bytes(b"not finished")
    (folder.root / "house-1.db.pending").write_bytes(b"")
    assert not folder.has_house
    assert refused(lambda: open_house(folder, now=now)) == "E_NO_HOUSE"
    create_house(folder, now=now).close()


def test_an_emptied_database_is_left_as_it_was_found(house, folder, now):
    house.close()
    path = folder.database_path(house.vault)
    path.write_bytes(b"")
    assert refused(lambda: open_house(folder, now=now, writing=False)) == "E_FOREIGN"
    assert refused(lambda: open_house(folder, now=now)) == "E_FOREIGN"
    assert path.read_bytes() == b""
