"""The first password locks the copies that were made before it, wherever the House keeps them."""

import datetime as dt
import logging

import pytest

from friendship_desktop.errors import UserError
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.demo import DemoOptions, make_demo
from friendship_desktop.services.workplace import services_of
from friendship_desktop.store import container
from friendship_desktop.store.folder import Folder
from friendship_desktop.store.open_house import OpenHouse

PASSWORD = "қызыл алма жаңа жол"
CLOCK = Clock(now=lambda: dt.datetime(2026, 11, 22, 4, 0, tzinfo=dt.UTC))


@pytest.fixture
def services(tmp_path):
    options = DemoOptions(until=dt.date(2026, 11, 22), learners=5, weeks=1)
    made = services_of(make_demo(Folder(tmp_path / "house"), options, CLOCK), CLOCK)
    yield made
    made.close()


def test_copies_here_and_on_the_stick_are_locked(services, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    services.copying.choose_second_place(services.actor, stick)
    services.copying.on_closing()
    here = services.copying.listed()[0].path
    assert container.is_open(here)
    services.protection.protect(services.actor, PASSWORD)
    assert not container.is_open(here)
    assert not container.is_open(stick / here.name)


def test_what_cannot_be_locked_does_not_stop_the_password_and_is_locked_later(
    services, monkeypatch, caplog
):
    here = services.open_house.folder.copies
    earlier = services.copying.on_closing().path
    yesterday = here / earlier.name.replace("20261122", "20261121")
    earlier.rename(yesterday)

    def full(_house, _place=None):
        raise UserError("E_FULL", place="x")

    with monkeypatch.context() as patch, caplog.at_level(logging.WARNING):
        patch.setattr(OpenHouse, "reseal_copies", full)
        assert services.protection.protect(services.actor, PASSWORD)
    assert "E_FULL" in caplog.text
    assert container.is_open(yesterday)
    services.copying.daily()
    assert not container.is_open(yesterday)
