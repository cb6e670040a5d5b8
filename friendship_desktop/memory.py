"""Many new objects at once, and Python's collector of garbage."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


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
