"""Finds the command; its module is loaded only then, so that every command starts fast."""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Callable

from friendship_desktop.cli.console import Console

MODULES = {
    "init": "house",
    "demo": "house",
    "list": "lists",
    "take-out": "lists",
    "mark": "marking",
    "import-excel": "moving",
    "import-programme": "programme",
    "import-register": "programme",
    "report": "paper",
    "indicators": "numbers",
    "fill-form": "numbers",
    "export": "packages",
    "verify": "packages",
    "open": "packages",
    "sample": "packages",
    "invitation": "meeting",
    "receipt": "meeting",
    "attach-signature": "meeting",
    "new-year": "year",
    "office": "office",
    "backup": "copies",
    "restore": "copies",
    "check": "copies",
}

Command = Callable[[argparse.Namespace, Console], int]


def run(options: argparse.Namespace, console: Console) -> int:
    """Do the command and return the exit status."""
    module = importlib.import_module(f"friendship_desktop.cli.{MODULES[options.command]}")
    command: Command = getattr(module, f"do_{options.command.replace('-', '_')}")
    return command(options, console)
