"""How the set-up speaks: short lines, at once, on any console."""

from __future__ import annotations

import io
import sys


class SetupError(Exception):
    """Setting up cannot go on; its sentence says what to do."""


def prepare_console() -> None:
    """Let a console that lacks a letter print a question mark rather than fail."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def say(text: str) -> None:
    """Print a line and let it be seen at once."""
    print(text, flush=True)
