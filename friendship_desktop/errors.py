"""The refusals of the program: each has a stable code and a sentence in three languages."""

from __future__ import annotations

from collections.abc import Mapping


class UserError(Exception):
    """A refusal that a person can understand and act upon.

    `code` is stable (scripts read it) and has a sentence in `friendship_desktop.texts.sentences`;
    `details` fill the named places of that sentence. Details reach the screen, never the log.
    """

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code)
        self.code = code
        self.details: Mapping[str, object] = details


class CancelledError(Exception):
    """The user asked a running job to stop; whatever it had begun is rolled back."""
