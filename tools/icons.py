"""Tint the few icons the style sheet names by file: python tools/icons.py [check].

Everything else is tinted while drawing (friendship_desktop/ui/icons.py); a style sheet can only point at files.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from friendship_desktop.ui.icons import ICONS
from friendship_desktop.ui.stylesheet import TINTED
from friendship_desktop.ui.theme import DARK, LIGHT

WANTED = {
    "chevron-down": "muted",
    "chevron-up": "muted",
    "arrow-up": "muted",
    "arrow-down": "muted",
    "check": "on_primary",
}


def tinted_files() -> dict[Path, str]:
    """Give every tinted file and what should stand in it."""
    files = {}
    for word, roles in (("light", LIGHT), ("dark", DARK)):
        for name, role in WANTED.items():
            svg = (ICONS / f"{name}.svg").read_text("utf-8")
            files[TINTED / f"{word}-{name}.svg"] = svg.replace("currentColor", getattr(roles, role))
    return files


def main(arguments: list[str]) -> int:
    """Write the files, or only say whether they are fresh."""
    stale = [
        path
        for path, svg in tinted_files().items()
        if not path.exists() or path.read_text("utf-8") != svg
    ]
    if arguments[:1] == ["check"]:
        print("\n".join(f"stale: {path.name}" for path in stale) or "icons: fresh")
        return 1 if stale else 0
    TINTED.mkdir(parents=True, exist_ok=True)
    for path in stale:
        path.write_text(tinted_files()[path], "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
