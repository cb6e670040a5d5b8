"""A dialog that stays open until its act is done, so that nothing typed in it is lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

import shiboken6

from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.messages import Messages

ROOT_KEY = frozenset({"E_CA_PASSWORD", "E_CA_FILE"})
"""The root key did not open: another passphrase, or its file brought back, mends it."""


class Staying(Protocol):
    """What such a dialog can do; a QDialog has the first one already."""

    def accept(self) -> None:
        """Close: the act is done."""

    def refuse(self, error: Exception, messages: Messages) -> None:
        """Say what was wrong, beside its field where it has one."""


def do_staying(
    context: PageContext[Any],
    dialog: Staying,
    act: Callable[[], object],
    done: Callable[[Any], object],
    title: str,
) -> None:
    """Do an act in the background; Escape may close the dialog meanwhile."""

    def finish(result: object) -> None:
        if shiboken6.isValid(dialog):
            dialog.accept()
        done(result)

    def refuse(error: Exception) -> None:
        if shiboken6.isValid(dialog):
            dialog.refuse(error, context.messages)
        else:
            context.messages.show(error)

    context.jobs.start(lambda _progress: act(), done=finish, failed=refuse, title=title)
