"""What the system must offer, what of it is missing, and where it may lie."""

from __future__ import annotations

import ctypes
import importlib.util
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

KINDS = ("qt", "window", "program", "pip")
LIST = Path(__file__).with_name("needs.txt")


@dataclass(frozen=True)
class Need:
    """One library, program or module, and the Debian package that brings it."""

    kind: str
    name: str
    package: str


@dataclass(frozen=True)
class Unpacked:
    """A folder of packages unpacked beside the virtual environment, without root."""

    root: Path

    @property
    def libraries(self) -> list[Path]:
        """Folders with shared libraries, of this machine's architecture only."""
        found = [*self.root.glob("usr/lib/*-linux-gnu*"), *self.root.glob("lib/*-linux-gnu*")]
        return sorted(path for path in found if path.is_dir())

    @property
    def programs(self) -> list[Path]:
        """Folders with programs."""
        return [path for path in (self.root / "usr/bin", self.root / "bin") if path.is_dir()]

    @property
    def modules(self) -> list[Path]:
        """Folders with Python modules of the distribution."""
        found = [self.root / "usr/lib/python3/dist-packages", *self.root.glob("usr/lib/python3.*")]
        return [path for path in found if path.is_dir()]


def parse(text: str) -> list[Need]:
    """Read the list of needs.

    Raises ValueError with the line's number where a line is not understood.
    """
    needs = []
    for number, line in enumerate(text.splitlines(), start=1):
        words = line.partition("#")[0].split()
        if not words:
            continue
        if len(words) != 3 or words[0] not in KINDS:
            raise ValueError(f"line {number}: expected kind, name and package: {line!r}")
        needs.append(Need(*words))
    return needs


def all_needs() -> list[Need]:
    """Return everything that needs.txt lists."""
    return parse(LIST.read_text("utf-8"))


def is_present(need: Need, places: Unpacked | None = None) -> bool:
    """Tell whether the system, or the unpacked folder, offers what is needed."""
    if need.kind in {"qt", "window"}:
        return _loads(need.name) or _lies_in(need.name, places.libraries if places else [])
    if need.kind == "pip":
        return importlib.util.find_spec(need.name) is not None or _lies_in(
            need.name, places.modules if places else []
        )
    return shutil.which(need.name) is not None or _lies_in(
        need.name, places.programs if places else []
    )


def missing(needs: Iterable[Need], places: Unpacked | None = None) -> list[Need]:
    """Return the needs that nothing answers."""
    return [need for need in needs if not is_present(need, places)]


def packages(needs: Iterable[Need]) -> list[str]:
    """Return the packages to install, each once, in the order of the list."""
    return list(dict.fromkeys(need.package for need in needs))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _lies_in(name: str, folders: Sequence[Path]) -> bool:
    return any((folder / name).exists() for folder in folders)
