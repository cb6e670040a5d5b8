"""The password comes from a file: on the command line everybody could read it."""

from __future__ import annotations

from pathlib import Path

from friendship_desktop.errors import UserError


def password_in(path: Path) -> str:
    """Return the first line of a file, without its end. Raises UserError E_NO_FILE."""
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError("E_NO_FILE", place=str(path)) from error
    return text.split("\n", 1)[0].rstrip("\r")
