"""What stands before the House: first start, password, damage."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from friendship_desktop.ui.main_window import GateMaker


def gates_for(root: Path) -> Mapping[str, GateMaker]:
    """Give the gate for each refusal that has one, for the House of a folder."""
    del root
    return {}
