"""What stands before the House: first start, password, damage, and whatever else bars the way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from friendship_desktop.errors import UserError
from friendship_desktop.ui.gate import Gate, GateContext
from friendship_desktop.ui.main_window import GateMaker

FIRST = ("E_NO_HOUSE", "E_CLOUD")
LOCKED = ("E_LOCKED", "E_PASSWORD", "E_RECOVERY", "E_RECOVERY_TYPO")
DAMAGED = ("E_VAULT", "E_DAMAGED", "E_KEY", "E_FOREIGN", "E_NO_DATABASE")
BARRED = ("E_NEWER", "E_READONLY", "E_BUSY", "E_FULL", "E_DISK", "E_NO_FILE", "E_PLACE")


def gates_for(root: Path, home: Path | None = None) -> Mapping[str, GateMaker]:
    """Give the gate for each refusal that has one, for the House of a folder.

    `home` is the usual folder, where the program remembers which other one was chosen.
    """
    usual = home or root

    def first_start(context: GateContext) -> Gate:
        from friendship_desktop.ui.gates.first_start import FirstStartGate  # noqa: PLC0415 - when needed

        chosen = Path(str(context.error.details.get("folder", root)))
        if chosen == root != usual and not root.exists() and context.error.code == "E_NO_HOUSE":
            # the stick with the House is not in the computer: nothing must be founded in its place
            absent = UserError("E_NO_FILE", place=str(chosen), folder=str(chosen))
            return trouble(replace(context, error=absent))
        return FirstStartGate(context, root, usual)

    def password(context: GateContext) -> Gate:
        from friendship_desktop.ui.gates.password import PasswordGate  # noqa: PLC0415 - when needed

        return PasswordGate(context, root, usual)

    def trouble(context: GateContext) -> Gate:
        from friendship_desktop.ui.gates.trouble import TroubleGate  # noqa: PLC0415 - when needed

        return TroubleGate(context, root, usual)

    return {
        **dict.fromkeys(FIRST, first_start),
        **dict.fromkeys(LOCKED, password),
        **dict.fromkeys((*DAMAGED, *BARRED), trouble),
    }
