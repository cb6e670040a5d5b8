"""Whoever is interrupted while a House is founded finds the whole House afterwards, or none."""

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
from friendship_desktop.services.workplace import open_services
from friendship_desktop.store.folder import Folder

OPTIONS = DemoOptions(until=dt.date(2026, 11, 22), learners=5, weeks=1)
CLOCK = Clock(now=lambda: dt.datetime(2026, 11, 22, 4, 0, tzinfo=dt.UTC))


def found(folder):
    found_house(folder, Founding(name_kk="Үй"), CLOCK).close()


def example(folder):
    make_demo(folder, OPTIONS, CLOCK).close()


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


@pytest.mark.parametrize("error", [UserError("E_FULL", place="x"), KeyboardInterrupt()])
def test_refused_on_the_way_nothing_is_left(tmp_path, monkeypatch, error):
    folder = Folder(tmp_path / "house")

    def refuse(*_words, **_more):
        raise error

    monkeypatch.setattr(demo, "fill_demo", refuse)
    with pytest.raises(type(error)):
        example(folder)
    assert [path.name for path in folder.root.iterdir()] == ["house.lock"]
