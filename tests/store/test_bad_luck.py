"""Killed, cut off, full: whatever was shown as saved is there, and the House opens."""

import os
import shutil
import signal
import subprocess
import sys
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from sqlalchemy import func, select

from friendship_desktop.errors import UserError
from friendship_desktop.store.copies import Reason
from friendship_desktop.store.folder import Folder
from friendship_desktop.store.models import Mark, Person
from friendship_desktop.store.opening import create_house, open_house, restore_house
from friendship_desktop.store.slots import Cost
from friendship_desktop.store.vault import Secret, Vault
from tools import endure

resource = pytest.importorskip("resource")  # POSIX only
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks and limits of POSIX")

PASSWORD = "Наурыз мейрамы 2026"


def test_twenty_five_kills_lose_no_mark():
    result = endure.kills(25, seed=int.from_bytes(os.urandom(4), "big"))
    assert result["promised"] > 25
    assert (result["lost"], result["unreadable"]) == (0, 0)


def test_ten_power_cuts_lose_no_mark():
    seed = int.from_bytes(os.urandom(4), "big")
    result = endure.cuts(10, seed, marks=150)
    assert result["promised"] > 0
    assert (result["lost"], result["unreadable"]) == (0, 0), seed


def test_the_recorder_leaves_no_file_elsewhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for seed in range(4):
        endure.cuts(1, seed, marks=40)
    assert list(tmp_path.iterdir()) == []


def test_the_power_cut_is_a_real_one():
    assert endure.cuts(10, 1, marks=150, synchronous="NORMAL")["cuts_with_loss"] > 0


@contextmanager
def limited(room):
    """Let no file of this process grow beyond `room` bytes, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


def count(house, model):
    with house.database.read() as session:
        return session.scalar(select(func.count()).select_from(model))


def people(unit, first, number):
    unit.add_many(
        Person,
        [
            {"public_id": f"f{n}", "surname": "Ли" * 90, "sort_key": "", "search_key": ""}
            for n in range(first, first + number)
        ],
    )


def fill_until_refused(house):
    for saved in range(0, 100_000, 20):
        try:
            with house.database.write(1, "fill") as unit:
                people(unit, saved, 20)
        except UserError as error:
            return error, saved
    raise AssertionError("the disk never filled")


def goes_on_after_the_disk_was_full(house, saved):
    assert count(house, Person) == saved + 3
    with house.database.write(1, "again") as unit:
        people(unit, 100000, 20)
    assert count(house, Person) == saved + 23
    assert house.check().is_whole


def test_a_full_disk_is_said_clearly_and_loses_nothing(house):
    with limited(1_000_000):
        error, saved = fill_until_refused(house)
        assert error.code in {"E_FULL", "E_DISK"}
        assert saved
        assert count(house, Person) == saved + 3  # still readable
    with limited(100_000), pytest.raises(UserError, match=r"E_FULL|E_DISK"):
        house.copy(Reason.DAILY)
    assert list(house.folder.copies.iterdir()) == []
    goes_on_after_the_disk_was_full(house, saved)


@contextmanager
def small_disk(path, size):
    """Mount a small disk, where that is allowed."""
    path.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", path],
        check=False,
        capture_output=True,
    )
    try:
        yield mounted.returncode == 0
    finally:
        if mounted.returncode == 0:
            subprocess.run(["umount", "-l", path], check=True)


def test_a_disk_that_is_really_full(tmp_path, now, fill_house):
    with small_disk(tmp_path / "disk", "2m") as mounted:
        if not mounted:  # not root: the limit on file size above has shown the same
            return
        house = create_house(Folder(tmp_path / "disk" / "data"), now=now)
        fill_house(house)
        ballast = tmp_path / "disk" / "ballast"
        ballast.write_bytes(bytes(700_000))
        error, saved = fill_until_refused(house)
        assert error.code == "E_FULL"
        assert count(house, Person) == saved + 3
        ballast.unlink()
        goes_on_after_the_disk_was_full(house, saved)
        house.close()


def create(folder, now, _copy):
    house = create_house(folder, now=now)
    house.vault.cost = Cost(1024, 1, 1)
    house.close()


def protect(folder, now, _copy):
    with open_house(folder, now=now) as house:
        house.vault.cost = Cost(1024, 1, 1)
        house.protect(PASSWORD)


def restore(folder, now, copy):
    restore_house(copy, Secret(), folder, now=now)


def make_copy(folder, now, _copy):
    with open_house(folder, now=now) as house:
        house.copy(Reason.DAILY)


def dies_at(step, action):
    """Run an action in a child that dies without a word before its n-th durable step."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    done = 0

    def counted(real):
        def call(*arguments, **options):
            nonlocal done
            done += 1
            if done == step:
                os._exit(9)
            return real(*arguments, **options)

        return call

    with suppress(BaseException):
        for name in ("fsync", "replace", "unlink"):
            setattr(os, name, counted(getattr(os, name)))
        action()
        os._exit(0)
    os._exit(1)


@pytest.fixture
def start(house, mark, tmp_path):
    """A closed House with one mark, a copy of it from before, and a place to do harm."""
    copy = house.copy(Reason.MANUAL, to=tmp_path / "stick").path
    mark(house, 1, 1)
    house.close()
    return house.folder.root, copy


def state(folder, now):
    """What a person finds: how many marks, and whether a password is asked for."""
    try:
        house = open_house(folder, now=now)
    except UserError as error:
        if error.code != "E_LOCKED":
            raise
        house = open_house(folder, Secret(password=PASSWORD), now=now)
    with house:
        assert house.check().is_whole
        found = (house.is_protected, count(house, Mark))
        rest = {path.name for path in folder.root.iterdir()}
    assert {name for name in rest if "unfinished" in name or "pending" in name} == set()
    assert len({name for name in rest if name.endswith(".db")}) == 1
    return found


@pytest.mark.parametrize(
    ("action", "old", "new"),
    [
        (protect, (False, 1), (True, 1)),
        (restore, (False, 1), (False, 0)),
        (make_copy, (False, 1), (False, 1)),
    ],
)
def test_dying_at_any_step_leaves_the_old_state_or_the_new(start, tmp_path, now, action, old, new):
    root, copy = start
    seen, step = [], 0
    while True:
        step += 1
        folder = Folder(tmp_path / f"try{step}")
        shutil.copytree(root, folder.root)
        died = dies_at(step, lambda folder=folder: action(folder, now, copy))
        seen.append(state(folder, now))
        shutil.rmtree(folder.root)
        if not died:
            break
    assert step > 5
    assert seen[0] == old
    assert seen[-1] == new
    assert seen == sorted(seen, key=[old, new].index)  # no way back once it is new


def test_a_vault_that_cannot_be_written_leaves_no_new_database(house, folder, now, monkeypatch):
    house.close()

    def full(_vault, path):
        raise UserError("E_FULL", place=str(path))

    with monkeypatch.context() as patch:
        patch.setattr(Vault, "save", full)
        with open_house(folder, now=now) as opened, pytest.raises(UserError, match="E_FULL"):
            opened.protect(PASSWORD)
        elsewhere = Folder(folder.root / "elsewhere")
        with pytest.raises(UserError, match="E_FULL"):
            create_house(elsewhere, now=now)
    assert [path.name for path in folder.root.glob("*.db*")] == ["house-1.db"]
    assert [path.name for path in elsewhere.root.iterdir()] == ["house.lock"]
    assert state(folder, now) == (False, 0)


def test_dying_while_creating_leaves_nothing_or_a_house(tmp_path, now):
    step, made = 0, []
    while True:
        step += 1
        folder = Folder(tmp_path / f"try{step}")
        died = dies_at(step, lambda folder=folder: create(folder, now, None))
        made.append(folder.has_house)
        if not folder.has_house:
            create(folder, now, None)
        assert state(folder, now) == (False, 0)
        if not died:
            break
    assert step > 3
    assert made == sorted(made)
    assert made[-1]


def test_a_child_that_fails_is_not_taken_for_one_that_was_killed(tmp_path, now):
    assert not dies_at(1000, lambda: restore(Folder(Path(tmp_path)), now, Path("nowhere")))
