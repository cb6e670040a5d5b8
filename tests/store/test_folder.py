"""The data folder: one writer, no cloud client, nothing in a folder that cannot be written."""

import contextlib
import subprocess
import sys
from pathlib import Path

import pytest

from friendship_desktop import paths
from friendship_desktop.errors import UserError
from friendship_desktop.store.cloud import cloud_client
from friendship_desktop.store.folder import Folder
from friendship_desktop.store.opening import create_house, open_house

HOLD = """
import sys
from pathlib import Path
from friendship_desktop.store.folder import Folder
lock = Folder(Path(sys.argv[1])).lock()
print("held", flush=True)
sys.stdin.read()
"""


def code_of(action):
    with pytest.raises(UserError) as caught:
        action()
    return caught.value


@contextlib.contextmanager
def other_program(folder):
    """Another process that holds the lock of the folder until it is killed."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder.root)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    try:
        assert process.stdout.readline() == "held\n"
        yield process.pid
    finally:
        process.kill()
        process.communicate()


def test_a_second_writer_is_told_who_holds_the_house(house, folder, now):
    house.close()
    with other_program(folder) as pid:
        error = code_of(lambda: open_house(folder, now=now))
        assert error.code == "E_BUSY"
        assert error.details["holder"].startswith(f"{pid}@")
        with open_house(folder, now=now, writing=False) as reader:
            assert not reader.can_write
            with reader.database.read() as session:
                count = "SELECT count(*) FROM person"
                assert session.connection().exec_driver_sql(count).scalar() == 3
    with open_house(folder, now=now) as again:  # the system freed the lock of the dead program
        assert again.can_write


def test_the_same_program_cannot_open_it_twice_either(house, folder, now):
    assert code_of(lambda: open_house(folder, now=now)).code == "E_BUSY"
    house.close()
    open_house(folder, now=now).close()


def test_a_failed_opening_gives_the_lock_back(house, folder, now):
    house.close()
    vault = folder.vault_path.read_bytes()
    folder.vault_path.write_bytes(vault[:-30])
    assert code_of(lambda: open_house(folder, now=now)).code == "E_VAULT"
    folder.vault_path.write_bytes(vault)
    database = next(folder.root.glob("house-*.db"))
    database.rename(folder.root / "elsewhere")
    assert code_of(lambda: open_house(folder, now=now)).code == "E_NO_DATABASE"
    (folder.root / "elsewhere").rename(database)
    open_house(folder, now=now).close()


def test_creating_twice_is_refused_even_while_it_is_open(house, folder, now):
    state = folder.vault_path.read_bytes()
    assert code_of(lambda: create_house(folder, now=now)).code == "E_EXISTS"
    house.close()
    assert code_of(lambda: create_house(folder, now=now)).code == "E_EXISTS"
    assert folder.vault_path.read_bytes() == state


def test_an_empty_folder_has_no_house(folder, now):
    assert code_of(lambda: open_house(folder, now=now)).code == "E_NO_HOUSE"


@pytest.mark.skipif(sys.platform != "linux", reason="the folder is one that refuses root, too")
def test_a_read_only_folder_is_refused_clearly(now):
    error = code_of(lambda: create_house(Folder(Path("/sys/kernel")), now=now))
    assert (error.code, error.details["place"]) == ("E_READONLY", "/sys/kernel")


def test_a_house_in_a_folder_without_write_permission(house, folder, now, monkeypatch):
    house.close()

    def refuse(self, _content):
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "write_bytes", refuse)
    assert code_of(lambda: open_house(folder, now=now)).code == "E_READONLY"


def test_a_file_in_the_place_of_the_folder(tmp_path, now):
    (tmp_path / "data").write_text("not a folder")
    error = code_of(lambda: create_house(Folder(tmp_path / "data"), now=now))
    assert error.code == "E_PLACE"
    assert (tmp_path / "data").read_text() == "not a folder"


@pytest.mark.parametrize(
    ("path", "client"),
    [
        ("OneDrive/House", "OneDrive"),
        ("OneDrive - Дом дружбы/data", "OneDrive"),
        ("Google Drive/x", "Google Drive"),
        ("GoogleDrive-a@b.kz/My Drive", "Google Drive"),
        ("Dropbox/data", "Dropbox"),
        ("Dropbox (House)/data", "Dropbox"),
        ("YandexDisk/data", "Yandex.Disk"),
        ("Яндекс.Диск/data", "Yandex.Disk"),
        ("Library/Mobile Documents/com~apple~CloudDocs/x", "iCloud"),
        ("iCloudDrive", "iCloud"),
        ("Облако Mail.ru/данные", "Mail.ru"),
        ("Documents/friendship_desktop", None),
        ("Dropboxes/data", None),
        ("my onedrive notes", None),
    ],
)
def test_cloud_folders_are_known_by_name(tmp_path, path, client):
    assert cloud_client(tmp_path / path, {}) == client


def test_cloud_folders_are_known_by_marker_and_variable(tmp_path):
    (tmp_path / "a" / ".dropbox.cache").mkdir(parents=True)
    assert cloud_client(tmp_path / "a" / "deep" / "data", {}) == "Dropbox"
    assert cloud_client(tmp_path / "b" / "data", {"OneDrive": str(tmp_path / "b")}) == "OneDrive"
    assert cloud_client(tmp_path / "c", {"OneDrive": str(tmp_path / "b")}) is None


def test_no_house_is_made_in_a_cloud_folder_unless_one_insists(tmp_path, now):
    folder = Folder(tmp_path / "OneDrive" / "House")
    error = code_of(lambda: create_house(folder, now=now))
    assert (error.code, error.details["client"]) == ("E_CLOUD", "OneDrive")
    assert not folder.root.exists()
    create_house(folder, now=now, even_in_cloud=True).close()
    open_house(folder, now=now).close()  # what is there can always be opened


def test_the_data_folder_is_the_chosen_one_or_the_systems(tmp_path, monkeypatch):
    assert paths.data_dir(str(tmp_path)) == tmp_path
    monkeypatch.chdir(tmp_path)
    assert paths.data_dir("stick") == tmp_path / "stick"
    assert paths.data_dir().name == "friendship_desktop"
    assert paths.data_dir().is_absolute()


@pytest.mark.skipif(sys.platform == "win32", reason="folders there take the rights of their parent")
def test_a_new_folder_is_for_its_owner_alone(tmp_path, now):
    folder = Folder(tmp_path / "new" / "house")
    create_house(folder, now=now).close()
    assert folder.root.stat().st_mode & 0o777 == 0o700
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o755)  # whatever the umask
    create_house(Folder(shared), now=now).close()
    assert shared.stat().st_mode & 0o777 == 0o755


@pytest.mark.skipif(sys.platform == "win32", reason="rights of POSIX")
def test_a_house_that_others_could_read_is_closed_to_them_when_it_is_opened(folder, house, now):
    house.close()
    for path in folder.root.iterdir():
        path.chmod(0o644)  # as an earlier version, or a copy by hand, left it
    reopened = open_house(folder, now=now)
    reopened.close()
    held = [folder.vault_path, *folder.root.glob("house-*.db*")]
    assert [path.name for path in held if path.stat().st_mode & 0o077] == []
