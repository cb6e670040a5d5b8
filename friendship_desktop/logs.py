"""The log file: what the program did, with ids and counts, never a name, password or key."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

SIZE = 1_000_000
KEPT = 3
FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"


def start_log(folder: Path) -> Path | None:
    """Write the log into a folder; returns its file, or None where nothing can be written.

    A House that cannot log can still work, so a refusal of the disk is not an error here.
    """
    path = folder / "friendship.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=SIZE, backupCount=KEPT, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(logging.Formatter(FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return path
