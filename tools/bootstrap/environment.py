"""Where programs run: the variables that let them find unpacked packages, and the screen."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from tools.bootstrap.needs import Unpacked

# variable: (what the system has, what is unpacked instead)
DATA = {
    "FONTCONFIG_FILE": ("/etc/fonts/fonts.conf", "etc/fonts/friendship.conf"),
    "XKB_CONFIG_ROOT": ("/usr/share/X11/xkb", "usr/share/X11/xkb"),
    "QT_XKB_CONFIG_ROOT": ("/usr/share/X11/xkb", "usr/share/X11/xkb"),
    "XLOCALEDIR": ("/usr/share/X11/locale", "usr/share/X11/locale"),
    "OPENSSL_CONF": ("/etc/ssl/openssl.cnf", "etc/ssl/openssl.cnf"),
}


def additions(places: Unpacked, base: Mapping[str, str]) -> dict[str, str]:
    """Return the variables that children need so that unpacked packages are found.

    The system's own programs and data go first; empty if nothing was unpacked.
    """
    found = {}
    if places.programs:
        found["PATH"] = _joined([base.get("PATH", os.defpath), *places.programs])
    if places.libraries:
        found["LD_LIBRARY_PATH"] = _joined([*places.libraries, base.get("LD_LIBRARY_PATH", "")])
    for variable, (system, unpacked) in DATA.items():
        instead = places.root / unpacked
        if variable not in base and instead.exists() and not Path(system).exists():
            found[variable] = str(instead)
    return found


def for_children(root: Path, base: Mapping[str, str]) -> dict[str, str]:
    """Return the whole environment for the project's programs."""
    return {**base, **additions(Unpacked(root / ".tools" / "root"), base)}


def exports(places: Unpacked, base: Mapping[str, str]) -> str:
    """Return shell lines that do for a script what `additions` does for a child."""
    quoted = {
        name: shlex.quote(value)
        for name, value in additions(places, base).items()
        if name not in {"PATH", "LD_LIBRARY_PATH"}
    }
    if places.programs:
        quoted["PATH"] = '"$PATH":' + shlex.quote(_joined(places.programs))
    if places.libraries:
        ours = shlex.quote(_joined(places.libraries))
        quoted["LD_LIBRARY_PATH"] = ours + '"${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"'
    return "".join(f"export {name}={value}\n" for name, value in sorted(quoted.items()))


def has_screen(base: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Tell whether a window could be shown at all, without asking Qt."""
    if platform in {"win32", "darwin"}:
        return True
    return bool(base.get("DISPLAY") or base.get("WAYLAND_DISPLAY"))


def qt_opens(python: Path, environment: Mapping[str, str]) -> bool:
    """Tell whether Qt loads and reaches the screen it is given."""
    code = "from PySide6.QtWidgets import QApplication; QApplication([])"
    done = subprocess.run([python, "-c", code], env=environment, capture_output=True, check=False)
    return done.returncode == 0


def _joined(parts: Iterable[object]) -> str:
    return os.pathsep.join(str(part) for part in parts if str(part))
