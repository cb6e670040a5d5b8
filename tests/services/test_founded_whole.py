"""Whoever is interrupted while a House is founded finds the whole House afterwards, or none."""

import contextlib
import datetime as dt
import os
import sys

import pytest

from friendship_desktop.errors import UserError
from friendship_desktop.services import founding
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.demo import DemoOptions, make_demo
from friendship_desktop.services.demo import founding as demo
from friendship_desktop.services.founding import Founding, found_house
from friendship_desktop.services.office import founding as office_founding
from friendship_desktop.services.office.founding import OfficeFounding, found_office
from friendship_desktop.services.workplace import open_services
from friendship_desktop.store import restoring
from friendship_desktop.store.folder import Folder
from friendship_desktop.store.vault import Secret, Vault

OPTIONS = DemoOptions(until=dt.date(2026, 11, 22), learners=5, weeks=1)
PASSWORD = "төрт сөз болса жеткілікті"
CLOCK = Clock(now=lambda: dt.datetime(2026, 11, 22, 4, 0, tzinfo=dt.UTC))


def found(folder):
    found_house(folder, Founding(name_kk="Үй"), CLOCK).close()


def example(folder):
    make_demo(folder, OPTIONS, CLOCK).close()


def found_protected(folder):
    vault, keys, _code = Vault.create_protected(PASSWORD)
    found_house(folder, Founding(name_kk="Үй"), CLOCK, under=(vault, keys)).close()


def office_of(folder):
    words = OfficeFounding(name_kk="Кеңсе")
    found_office(folder, words, CLOCK, ca_passphrase=PASSWORD).open_house.close()


def killed(action):
    child = os.fork()
    if not child:
        action()
        os._exit(1)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
@pytest.mark.parametrize(
    ("make", "module", "step"),
    [(found, founding, "_write"), (example, demo, "fill_demo"), (example, demo, "services_of")],
)
def test_killed_on_the_way_there_is_no_house(tmp_path, monkeypatch, make, module, step):
    folder = Folder(tmp_path / "house")
    with monkeypatch.context() as patch:
        patch.setattr(module, step, lambda *_words, **_more: os._exit(9))
        assert killed(lambda: make(folder))
    assert not folder.has_house
    make(folder)
    services = open_services(folder)
    try:
        assert services.house.card(today=dt.date(2026, 11, 22)).is_demo == (make is example)
        assert services.open_house.check().is_whole
    finally:
        services.close()
    names = sorted(path.name for path in folder.root.iterdir())
    assert names == [folder.load_vault().database, "house.lock", "vault.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
def test_killed_on_the_way_a_protected_house_is_never_open(tmp_path, monkeypatch):
    folder = Folder(tmp_path / "house")
    with monkeypatch.context() as patch:
        patch.setattr(restoring, "_be_one_file", lambda *_words: os._exit(9))
        assert killed(lambda: found_protected(folder))
    assert not folder.has_house
    found_protected(folder)
    with pytest.raises(UserError) as refused:
        open_services(folder)
    assert refused.value.code == "E_LOCKED"
    open_services(folder, Secret(password=PASSWORD)).close()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
def test_killed_on_the_way_there_is_no_office(tmp_path, monkeypatch):
    folder = Folder(tmp_path / "office")
    with monkeypatch.context() as patch:
        patch.setattr(office_founding, "_write", lambda *_words: os._exit(9))
        assert killed(lambda: office_of(folder))
    assert not folder.has_house
    office_of(folder)
    with contextlib.closing(open_services(folder)) as services:
        assert services.is_office


def test_an_office_refused_on_the_way_leaves_no_key(tmp_path, monkeypatch):
    folder = Folder(tmp_path / "office")

    def refuse(*_words):
        raise UserError("E_FULL", place="x")

    monkeypatch.setattr(restoring, "_be_one_file", refuse)
    with pytest.raises(UserError):
        office_of(folder)
    assert [path.name for path in folder.root.iterdir()] == ["house.lock"]


@pytest.mark.parametrize("error", [UserError("E_FULL", place="x"), KeyboardInterrupt()])
def test_refused_on_the_way_nothing_is_left(tmp_path, monkeypatch, error):
    folder = Folder(tmp_path / "house")

    def refuse(*_words, **_more):
        raise error

    monkeypatch.setattr(demo, "fill_demo", refuse)
    with pytest.raises(type(error)):
        example(folder)
    assert [path.name for path in folder.root.iterdir()] == ["house.lock"]
