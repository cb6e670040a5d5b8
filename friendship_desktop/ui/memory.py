"""What the window remembers between two days: widths, sizes, the last page. Never personal data."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")


class Memory:
    """A small JSON file of screen habits; without a path it forgets with the process.

    A lost or damaged file costs nothing but the habits, so errors of reading and writing are passed over.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._values: dict[str, Any] = {}
        if path is not None and path.exists():
            try:
                stored = json.loads(path.read_text("utf-8"))
            except (OSError, ValueError):
                stored = {}
            if isinstance(stored, dict):
                self._values = stored

    def get(self, key: str, default: T) -> T:
        """Recall a value of the same kind as `default`, or give `default`."""
        value = self._values.get(key, default)
        return value if isinstance(value, type(default)) else default

    def set(self, key: str, value: Any) -> None:
        """Remember a value that JSON can hold, at once."""
        if self._values.get(key) == value:
            return
        self._values[key] = value
        self.save()

    def save(self) -> None:
        """Write the file beside its place and move it there."""
        if self._path is None:
            return
        beside = self._path.with_name(self._path.name + ".new")
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            beside.write_text(json.dumps(self._values, ensure_ascii=False, indent=1), "utf-8")
            beside.replace(self._path)
        except OSError:
            beside.unlink(missing_ok=True)
