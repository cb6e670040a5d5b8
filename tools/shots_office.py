"""A regional office for the pictures: three Houses, of which one is accepted, one waits, one is late."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from friendship_desktop.services.clock import Clock
from friendship_desktop.services.demo import DemoOptions, fill_demo
from friendship_desktop.services.founding import Founding, found_house
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.office.enrolling import NewHouse
from friendship_desktop.services.office.founding import (
    FoundedOffice,
    OfficeFounding,
    found_office,
)
from friendship_desktop.services.workplace import Services, services_of
from friendship_desktop.store.folder import Folder

PASSPHRASE = "сурет үшін ғана керек құпиясөз"  # noqa: S105 - of an office made for pictures
OCTOBER = Period(dt.date(2026, 10, 1), dt.date(2026, 10, 31))
NOVEMBER = Period(dt.date(2026, 11, 1), dt.date(2026, 11, 30))
HOUSES = (
    ("Қостанай қ. Достық үйі", "Дом дружбы г. Костанай", "Kostanay House", "Костанай", 120),
    ("Рудный қ. Достық үйі", "Дом дружбы г. Рудный", "Rudny House", "Рудный", 60),
    ("Лисаков қ. Достық үйі", "Дом дружбы г. Лисаковск", "Lisakovsk House", "Лисаковск", 30),
)


def make_office(root: Path, today: dt.date) -> None:
    """Found an office in `root` and Houses beside it, and let them send October and November."""
    clock = Clock()
    names = OfficeFounding("«Қоғамдық келісім» КММ", "КГУ «Общественное согласие»", "KZ-OFF-19")
    made = found_office(Folder(root), names, clock, ca_passphrase=PASSPHRASE)
    office = services_of(made.open_house, clock)
    try:
        for number, (kk, ru, en, district, learners) in enumerate(HOUSES):
            home = root.with_name(f"{root.name}-{number}")
            founded = found_house(Folder(home), Founding(name_kk=kk, name_ru=ru), clock)
            options = DemoOptions(until=today, learners=learners, weeks=9, seed=number + 1)
            fill_demo(founded.database, options)
            house = services_of(founded, clock)
            try:
                _send(office, house, made, (NewHouse(None, kk, ru, en, district), number))
            finally:
                house.close()
    finally:
        office.close()


def _send(
    office: Services, house: Services, made: FoundedOffice, who: tuple[NewHouse, int]
) -> None:
    """Send October, which is accepted; November of the first is accepted, of the second it waits."""
    new, number = who
    invitation = made.invitation.read_bytes()
    house.joining.join(house.actor, invitation, typed_code=made.code, name=new.name_kk)
    first = _take(office, house, OCTOBER)
    joined = house.joining.office()
    office.inbox.enrol(
        office.actor,
        first.id,
        typed_code=joined.key_code if joined else "",
        ca_passphrase=PASSPHRASE,
        house=new,
    )
    _accept(office, house, first)
    if number < 2:
        second = _take(office, house, NOVEMBER)
        if number == 0:
            _accept(office, house, second)


def _take(office: Services, house: Services, period: Period) -> Any:
    window = Period(dt.date(period.first.year, 1, 1), period.last)
    folder = house.open_house.folder.root / "stick"
    path = house.outbox.export(house.actor, folder, house.outbox.draft(window, period)).path
    return office.inbox.take(office.actor, path.read_bytes(), path.name)


def _accept(office: Services, house: Services, came: Any) -> None:
    office.inbox.accept(office.actor, came.id)
    house.sent.take_receipt(house.actor, office.inbox.receipt(came.id)[1])


def _wait(is_so: Callable[[], bool]) -> None:
    for _turn in range(1_000):
        if is_so():
            return
        QTest.qWait(10)


def _decide(page: Any) -> None:
    _wait(lambda: page.context.jobs.is_idle)
    page.acts.decide(page.services.inbox.packages(state="waiting")[0])
    _wait(lambda: QApplication.activeModalWidget() is not None)


def _groups(page: Any) -> None:
    _wait(lambda: page.context.jobs.is_idle)
    page.open_row(page.tables[1].row(0))
    _wait(lambda: QApplication.activeModalWidget() is not None)


DIALOGS: dict[str, tuple[str, Callable[[Any], object]]] = {
    "decide": ("office_board", _decide),
    "groups": ("office_totals", _groups),
    "renew-keys": ("office_houses", lambda page: page.keys.ask_renew()),
    "expected-house": ("office_houses", lambda page: page.ask_new()),
}
"""Dialogs of an office: the page that opens each, and how."""
