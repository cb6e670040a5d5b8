"""How long work tells what it is doing and learns that it should stop."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Receives the steps of one piece of work."""

    def step(self, done: int, total: int) -> None:
        """Note that `done` of `total` parts are finished.

        Raises CancelledError when the user has asked to stop.
        """


class Silent:
    """A progress that nobody watches and nobody cancels."""

    def step(self, done: int, total: int) -> None:
        """Take note of nothing."""
