"""Many new objects at once, and Python's collector of garbage."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

USUAL: Final = gc.get_threshold()
STARTING: Final = 100_000
"""New objects until garbage is looked for, while the program starts."""


def start_lightly() -> None:
    """Look for garbage seldom until `keep` (ui/window_app.py) says that a House is open.

    What a start makes is no garbage, and to search all of it again and again takes a tenth of the
    time until the first page is filled.
    """
    gc.set_threshold(STARTING)


@contextmanager
def without_collecting() -> Iterator[None]:
    """Spare the collector the hundreds of thousands of new objects, none of which is garbage.

    Afterwards they count as old: else the next few objects made would have all of them searched.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            others = gc.get_freeze_count()
            gc.freeze()
            if not others:  # else they stay frozen with what the window has laid aside
                gc.unfreeze()
            gc.enable()
