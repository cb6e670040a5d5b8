"""From a gate to a restored House: the dialog, then the door that opens what was restored."""

from __future__ import annotations

from pathlib import Path

from friendship_desktop.services import doors
from friendship_desktop.services.doors import Secret
from friendship_desktop.ui.dialogs.restore_copy import RestoreDialog, RestoreWays
from friendship_desktop.ui.gates.standing import StandingGate
from friendship_desktop.ui.house_door import HouseDoor


def restore_into(
    gate: StandingGate, root: Path, path: Path | None = None, *, has_lost_keys: bool = False
) -> RestoreDialog:
    """Show the copies for the House of a folder; a restored one is opened at once.

    `has_lost_keys`: only the key file is missing or damaged, so a copy may give just its keys.
    """
    ways = RestoreWays(
        doors.copies_in(root),
        lambda copy, secret: doors.look(root, copy, secret),
        lambda copy, secret, progress: doors.restore(root, copy, secret, progress=progress),
        (lambda copy, secret: doors.repair_keys(root, copy, secret)) if has_lost_keys else None,
    )
    dialog = RestoreDialog(gate.context, ways, gate.window(), path=path)
    dialog.restored.connect(lambda secret: _open(gate, root, secret))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _open(gate: StandingGate, root: Path, secret: Secret) -> None:
    gate.remember(root)
    gate.enter(HouseDoor(root, lambda progress: doors.open_folder(root, secret, progress=progress)))
