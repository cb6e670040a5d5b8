"""Names of files made of titles that people gave, good on any disk."""

from __future__ import annotations

from pathlib import Path

_NOT_IN_NAMES = dict.fromkeys(map(ord, '<>:"/\\|?*«»')) | dict.fromkeys(range(32))
MOST_BYTES = 200
"""Of the 255 that a name may have on most disks; a Cyrillic letter takes two."""


def file_name(*parts: str, ending: str) -> str:
    """Join what there is of `parts`, cut where no disk would take it, before `ending` (" 2026-11.xlsx")."""
    words = " ".join(part.translate(_NOT_IN_NAMES).strip() for part in parts if part)
    room = MOST_BYTES - len(ending.encode())
    return words.encode()[:room].decode("utf-8", "ignore").strip() + ending


def free_place(folder: Path, name: str) -> Path:
    """Give a place in a folder where no file stands: nobody was asked whether to replace one."""
    place, number = folder / name, 1
    while place.exists():
        number += 1
        place = (folder / name).with_stem(f"{Path(name).stem} ({number})")
    return place
