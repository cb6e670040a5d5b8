"""Which program a double click on a .dostyk file opens: registered for this user only, no installer needed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QSettings

from friendship_desktop.errors import UserError

SUFFIX: Final = ".dostyk"
MIME: Final = "application/vnd.kz.dostyk"
DESKTOP: Final = "kz.dostyk.friendship_desktop.desktop"
CLASS: Final = "kz.dostyk.package"
CLASSES: Final = r"HKEY_CURRENT_USER\Software\Classes"
NAMES: Final = {"": "House of Friendship", "kk": "Достық үйі", "ru": "Дом дружбы"}
KINDS: Final = {
    "": "Package of a House of Friendship",
    "kk": "Достық үйінің пакеті",
    "ru": "Пакет Дома дружбы",
}
PATIENCE: Final = 60  # seconds


def own_command() -> tuple[str, ...]:
    """Give the words that start this program; a file follows them."""
    suffix = ".exe" if os.name == "nt" else ""
    script = Path(sys.executable).with_name(f"friendship-desktop{suffix}")
    return (str(script),) if script.exists() else (sys.executable, "-m", "friendship_desktop")


def for_this_computer() -> FileType | None:
    """Give the way this system knows, or None where there is none (macOS asks for a bundle)."""
    if sys.platform == "win32":
        return WindowsFileType(QSettings(CLASSES, QSettings.Format.NativeFormat), own_command())
    return LinuxFileType(os.environ, own_command()) if sys.platform == "linux" else None


class FileType(Protocol):
    """Opens .dostyk files with this program; both methods touch the disk."""

    def is_ours(self) -> bool:
        """Whether a double click opens this very program."""

    def register(self) -> None:
        """Let it do so. Raises UserError E_READONLY."""


class WindowsFileType:
    """Under the user's own Classes in the registry, where `classes` stands; "." is a key's own value."""

    def __init__(self, classes: QSettings, command: Sequence[str]) -> None:
        self._classes = classes
        self._line = " ".join([*(f'"{word}"' for word in command), '"%1"'])

    def is_ours(self) -> bool:
        """Compare what is registered."""
        self._classes.sync()
        found = (self._classes.value(key) for key in self._values())
        return list(found) == list(self._values().values())

    def register(self) -> None:
        """Write the type and its command."""
        for key, value in self._values().items():
            self._classes.setValue(key, value)
        self._classes.sync()
        if self._classes.status() != QSettings.Status.NoError:
            raise UserError("E_READONLY", place=self._classes.fileName())

    def _values(self) -> Mapping[str, str]:
        return {
            f"{SUFFIX}/.": CLASS,
            f"{CLASS}/.": KINDS[""],
            f"{CLASS}/shell/open/command/.": self._line,
        }


class LinuxFileType:
    """A .desktop file and a type of shared-mime-info under XDG_DATA_HOME."""

    def __init__(self, environment: Mapping[str, str], command: Sequence[str]) -> None:
        named = environment.get("XDG_DATA_HOME", "")
        home = Path(environment.get("HOME") or Path.home())
        self._data = Path(named) if Path(named).is_absolute() else home / ".local" / "share"
        self._environment = environment
        self._files = {
            self._data / "applications" / DESKTOP: _desktop(command),
            self._data / "mime" / "packages" / "kz.dostyk.xml": _mime(),
        }

    def is_ours(self) -> bool:
        """Compare what is registered."""
        try:
            return all(path.read_text("utf-8") == text for path, text in self._files.items())
        except (OSError, ValueError):
            return False

    def register(self) -> None:
        """Write both files, then tell the tools that keep the caches, where they are installed."""
        for path, text in self._files.items():
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, "utf-8")
            except OSError as error:
                raise UserError("E_READONLY", place=str(path)) from error
        self._call("update-mime-database", str(self._data / "mime"))
        self._call("update-desktop-database", str(self._data / "applications"))
        self._call("xdg-mime", "default", DESKTOP, MIME)

    def _call(self, *words: str) -> None:
        tool = shutil.which(words[0])
        if tool is not None:
            # a cache that could not be renewed is renewed by the system later
            subprocess.run(  # noqa: S603 - our own words, the tool found on PATH, no shell
                [tool, *words[1:]],
                env=dict(self._environment),
                check=False,
                capture_output=True,
                timeout=PATIENCE,
            )


def _quoted(word: str) -> str:
    """Quote a word of Exec as the Desktop Entry Specification asks."""
    for sign in '\\"`$':
        word = word.replace(sign, f"\\{sign}")
    return '"' + word.replace("\\", "\\\\").replace("%", "%%") + '"'


def _desktop(command: Sequence[str]) -> str:
    lines = ["[Desktop Entry]", "Type=Application"]
    lines += [f"Name[{one}]={name}" if one else f"Name={name}" for one, name in NAMES.items()]
    lines += [
        f"Exec={' '.join(map(_quoted, command))} %f",
        f"MimeType={MIME};",
        "Categories=Office;Education;",
        "Terminal=false",
    ]
    return "\n".join(lines) + "\n"


def _mime() -> str:
    comments = "".join(
        f'    <comment xml:lang="{one}">{name}</comment>\n'
        if one
        else f"    <comment>{name}</comment>\n"
        for one, name in KINDS.items()
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">\n'
        f'  <mime-type type="{MIME}">\n{comments}    <glob pattern="*{SUFFIX}"/>\n'
        "  </mime-type>\n</mime-info>\n"
    )
