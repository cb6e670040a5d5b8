"""`init` and `demo`: a new House."""

from __future__ import annotations

import argparse
import re

from friendship_desktop.cli.access import folder_of
from friendship_desktop.cli.console import Console
from friendship_desktop.cli.passwords import password_in
from friendship_desktop.errors import UserError
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.demo import DemoOptions, make_demo
from friendship_desktop.services.founding import Founding, found_house
from friendship_desktop.store.vault import MIN_PASSWORD

KAZAKH_LETTERS = re.compile("[әғқңөұүһі]", re.IGNORECASE)
CYRILLIC_LETTERS = re.compile("[а-яё]", re.IGNORECASE)


def do_init(options: argparse.Namespace, console: Console) -> int:
    """Make a real, empty House."""
    text = console.texts.text
    password = password_in(options.password_file) if options.password_file else None
    if password is not None and len(password.strip()) < MIN_PASSWORD:
        raise UserError("E_PASSWORD_SHORT", least=MIN_PASSWORD)  # before anything is made
    house = found_house(folder_of(options), _founding(options), Clock())
    try:
        console.say(text("The House is ready in {place}.", place=house.folder.root))
        if password is None:
            console.say(text("It has no password yet: whoever has the folder can read it."))
        else:
            console.line(house.protect(password))
            console.say(
                text("Above is the recovery code; it is not shown again. Keep it on paper.")
            )
    finally:
        house.close()
    return 0


def _founding(options: argparse.Namespace) -> Founding:
    name: str = options.name
    if KAZAKH_LETTERS.search(name):
        return Founding(name_kk=name, profile=options.profile)
    if CYRILLIC_LETTERS.search(name):
        return Founding(name_ru=name, profile=options.profile)
    return Founding(name_en=name, profile=options.profile)


def do_demo(options: argparse.Namespace, console: Console) -> int:
    """Make a House of invented people that has joined the practice office."""
    clock = Clock()
    wanted = DemoOptions(
        until=options.until or clock.today(),
        learners=options.learners,
        weeks=options.weeks,
        seed=options.seed,
    )
    folder = folder_of(options)
    make_demo(folder, wanted, clock).close()
    console.say(
        console.texts.text(
            "The demo House is ready in {place}; all its people are invented.", place=folder.root
        )
    )
    return 0
