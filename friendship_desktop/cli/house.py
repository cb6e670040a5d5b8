"""`init` and `demo`: a new House."""

from __future__ import annotations

import argparse
import re
from dataclasses import replace

from friendship_desktop.cli.access import folder_of
from friendship_desktop.cli.console import Console
from friendship_desktop.cli.passwords import password_in
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.demo import DemoOptions, make_demo
from friendship_desktop.services.founding import Founding, found_house
from friendship_desktop.store.vault import Vault

KAZAKH_LETTERS = re.compile("[әғқңөұүһі]", re.IGNORECASE)
CYRILLIC_LETTERS = re.compile("[а-яё]", re.IGNORECASE)


def do_init(options: argparse.Namespace, console: Console) -> int:
    """Make a real, empty House."""
    text = console.texts.text
    under, code = None, ""
    if options.password_file:
        vault, keys, code = Vault.create_protected(password_in(options.password_file))
        under = vault, keys
    folder = folder_of(options)
    found_house(folder, _founding(options), Clock(), under=under).close()
    console.say(text("The House is ready in {place}.", place=folder.root))
    if code:
        console.line(code)
        console.say(text("Above is the recovery code; it is not shown again. Keep it on paper."))
    else:
        console.say(text("It has no password yet: whoever has the folder can read it."))
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
        seed=options.seed,
        with_year_before=options.weeks is None,
    )
    if options.weeks is not None:
        wanted = replace(wanted, weeks=options.weeks)
    folder = folder_of(options)
    make_demo(folder, wanted, clock).close()
    console.say(
        console.texts.text(
            "The demo House is ready in {place}; all its people are invented.", place=folder.root
        )
    )
    return 0
