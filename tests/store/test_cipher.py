"""The encrypted file: nothing readable on the disk, and a true word for every bad file."""

import os
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from friendship_desktop.errors import UserError
from friendship_desktop.store import cipher
from friendship_desktop.store.folder import Folder
from friendship_desktop.store.keys import Keys
from friendship_desktop.store.opening import create_house, open_house
from friendship_desktop.store.vault import Secret


def refused(folder, now, secret=None):
    with pytest.raises(UserError) as caught:
        open_house(folder, secret or Secret(), now=now)
    return caught.value.code


def database_of(folder):
    (path,) = folder.root.glob("house-*.db")
    return path


def test_no_name_and_no_table_can_be_read_from_the_disk(house, mark):
    mark(house, 1, 1)
    house.copy("manual")
    for path in house.folder.root.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            for word in ("Қайратқызы", "Айгүл", "CREATE TABLE", "SQLite format 3"):
                assert word.encode() not in content, path.name


def test_every_connection_is_durable_and_checks_references(house):
    for writes in (True, False):
        engine = house.database.engine.execution_options(writes=writes)
        with engine.connect() as connection:
            pragma = {
                name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
                for name in ("journal_mode", "synchronous", "foreign_keys", "temp_store")
            }
        assert pragma["journal_mode"] == "wal"
        assert pragma["synchronous"] == 2  # FULL: a mark shown as saved survives a power cut
        assert pragma["foreign_keys"] == 1


def test_a_wrong_key_writes_nothing_to_standard_error(house, capfd):
    path = house.folder.database_path(house.vault)
    with pytest.raises(UserError):
        cipher.open_checked(path, Keys.fresh(), house.vault.salt)
    assert capfd.readouterr() == ("", "")


def test_another_houses_database_is_told_apart(house, folder, now, tmp_path):
    house.close()
    other = create_house(Folder(tmp_path / "other"), now=now)
    other.close()
    database_of(folder).write_bytes(database_of(other.folder).read_bytes())
    assert refused(folder, now) == "E_KEY"


def test_another_houses_vault_is_told_apart(house, folder, now, tmp_path):
    house.close()
    other = create_house(Folder(tmp_path / "other"), now=now)
    other.close()
    folder.vault_path.write_bytes(other.folder.vault_path.read_bytes())
    assert refused(folder, now) == "E_KEY"


def test_a_row_of_another_house_is_told_apart(house, folder, now):
    with house.database.write(None, "swap") as unit:
        unit.put("house", {"id": 1}, {"database_id": "0d5f3f9c-6f0e-4f0e-9c0a-3f8c8f1f6a11"})
    house.close()
    assert refused(folder, now) == "E_KEY"


@pytest.mark.parametrize("size", [0, 10, 5000])
def test_junk_is_foreign(house, folder, now, size):
    house.close()
    database_of(folder).write_bytes(os.urandom(size))
    assert refused(folder, now) == "E_FOREIGN"


def test_a_plain_database_is_foreign(house, folder, now):
    house.close()
    path = database_of(folder)
    path.unlink()
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE person (name TEXT)")
    plain.close()
    assert refused(folder, now) == "E_FOREIGN"


@pytest.mark.parametrize("offset", [100, -100])
def test_a_damaged_database_is_damaged(house, folder, now, offset):
    house.close()
    path = database_of(folder)
    content = bytearray(path.read_bytes())
    content[offset] ^= 0x40
    path.write_bytes(content)
    if offset > 0:
        assert refused(folder, now) == "E_DAMAGED"
    else:
        with open_house(folder, now=now) as again:
            assert not again.check().is_whole


def test_a_missing_database_is_missing_and_none_is_made(house, folder, now):
    house.close()
    database_of(folder).unlink()
    assert refused(folder, now) == "E_NO_DATABASE"
    assert not list(folder.root.glob("house-*.db"))


def test_names_do_not_leave_with_errors(house):
    with (
        pytest.raises(IntegrityError) as caught,
        house.database.write(1, "person.add") as unit,
    ):
        unit.add(
            "person", {"public_id": "p1", "surname": "Тайна", "sort_key": "", "search_key": ""}
        )
    assert "Тайна" not in str(caught.value) + repr(caught.value)


def test_a_transfer_gives_the_same_rows_under_another_key(house, tmp_path):
    source = cipher.connect(house.folder.database_path(house.vault), house.keys)
    target, keys = Path(tmp_path / "o'ther ә.db"), Keys.fresh()
    cipher.transfer(source, target, keys)
    source.close()
    copy = cipher.connect(target, keys, mode="ro", immutable=True)
    assert copy.execute("SELECT count(*) FROM person").fetchone() == (3,)
    copy.close()
    with pytest.raises(UserError):
        cipher.open_checked(target, house.keys, cipher.file_salt(target))


def test_a_torn_first_sector_is_healed_from_the_wal(house, folder, now, mark, tmp_path):
    mark(house, 1, 1)
    path = folder.database_path(house.vault)
    with house.database.write(1, "first page") as unit:  # so that the WAL holds page 1
        unit.session.connection().exec_driver_sql("PRAGMA user_version = 7")
    torn = Folder(tmp_path / "torn")
    torn.root.mkdir()
    for part in (path, path.with_name(path.name + "-wal"), folder.vault_path):
        (torn.root / part.name).write_bytes(part.read_bytes())
    content = bytearray((torn.root / path.name).read_bytes())
    content[:512] = os.urandom(512)
    (torn.root / path.name).write_bytes(content)
    with open_house(torn, now=now) as healed:
        assert healed.check().is_whole
        with healed.database.read() as session:
            count = session.connection().exec_driver_sql("SELECT count(*) FROM mark").scalar()
        assert count == 1
