"""`backup`, `restore` and `check`: the safety of the data."""

from __future__ import annotations

import argparse
from pathlib import Path

from friendship_desktop.cli.access import folder_of, opened, secret_of
from friendship_desktop.cli.console import Console
from friendship_desktop.services.clock import Clock
from friendship_desktop.store import files
from friendship_desktop.store.copies import CopyPreview, Reason
from friendship_desktop.store.opening import repair_house, restore_house


def do_backup(options: argparse.Namespace, console: Console) -> int:
    """Make a verified copy; it may be made while the window is open."""
    to: Path = options.to
    is_folder = to.is_dir() or not to.suffix
    folder = to if is_folder else to.parent
    with opened(options, writing=False) as services:
        made = services.open_house.copy(Reason.MANUAL, to=folder)
    path = made.path
    if not is_folder:
        with files.refusals(to):
            files.move(path, to)
        path = to
    console.line(str(path))
    console.say(_told(made, console))
    return 0


def do_restore(options: argparse.Namespace, console: Console) -> int:
    """Put a copy in the place of the House in the folder, which may be empty (another PC)."""
    secret = secret_of(options)
    if options.keys_only:
        repair_house(options.file, secret, folder_of(options))
        console.say(console.texts.text("The keys are back; everything typed since is there."))
        return 0
    made = restore_house(
        options.file, secret, folder_of(options), now=Clock().local_now, present=secret
    )
    console.say(_told(made, console))
    return 0


def _told(copy: CopyPreview, console: Console) -> str:
    people, marks = copy.counts.get("person", 0), copy.counts.get("mark", 0)
    text = console.texts.text
    return text("The copy holds people: {people}; marks: {marks}.", people=people, marks=marks)


def do_check(options: argparse.Namespace, console: Console) -> int:
    """Check every page, the structure and the references; exit status 1 if anything is wrong."""
    text = console.texts.text
    with opened(options, writing=False) as services:
        health = services.copying.check()
    findings = [{"check": each.check, "text": each.text} for each in health.findings]
    lines = [f"{each.check}: {each.text}" for each in health.findings]
    if health.is_whole:
        console.answer({"ok": True, "findings": []}, text("The data is whole."))
        return 0
    sentence = text("The data is damaged. Restore the last copy.")
    console.answer(
        {"ok": False, "code": "E_DAMAGED", "message": sentence, "findings": findings}, *lines
    )
    console.say(f"E_DAMAGED: {sentence}")
    return 1
