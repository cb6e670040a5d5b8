"""The virtual environment: made without ensurepip, filled from the hash-locked list."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import platform
import re
import shlex
import shutil
import subprocess
import sys
import venv
from pathlib import Path

from tools.bootstrap.environment import exports
from tools.bootstrap.needs import Unpacked
from tools.bootstrap.say import SetupError, say

WINDOWS = os.name == "nt"
OLDEST_PIP = (22, 3)  # the first that fills another environment with --python


def python_of(folder: Path) -> Path:
    """Return the interpreter of a virtual environment."""
    return folder / "Scripts" / "python.exe" if WINDOWS else folder / "bin" / "python"


def stamp(lock: bytes, python: str, root: Path) -> str:
    """Return what an installed environment is recognised by.

    It changes with the locked packages, with the Python and when the project is moved.
    """
    digest = hashlib.sha256(lock)
    digest.update(f"\n{python}\n{root}\n".encode())
    return digest.hexdigest()


def is_fresh(folder: Path, expected: str) -> bool:
    """Tell whether the environment was completed with exactly this lock and Python."""
    try:
        return (folder / "stamp").read_text("ascii") == expected and python_of(folder).exists()
    except (OSError, UnicodeDecodeError):
        return False


def expected_stamp(root: Path) -> str:
    """Return the stamp this project, lock and Python would have now."""
    python = f"{sys.implementation.name} {platform.python_version()} {sys.platform}"
    return stamp((root / "requirements.lock").read_bytes(), python, root)


def ensure(root: Path, places: Unpacked) -> bool:
    """Make or renew `.venv`; return whether there was anything to do.

    Raises SetupError when pip is missing, too old, or cannot install.
    """
    folder, expected = root / ".venv", expected_stamp(root)
    if is_fresh(folder, expected):
        return False
    say("Installing Python packages into .venv (once; about 200 MB to fetch)")
    # a different Python cannot use what was installed before
    clear = not _runs_this_python(folder)
    venv.EnvBuilder(with_pip=False, clear=clear, symlinks=not WINDOWS).create(folder)
    _fill(folder, root / "requirements.lock", places)
    _put_on_path(folder, root)
    (folder / "stamp").write_text(expected, "ascii")
    return True


def write_launcher(folder: Path, places: Unpacked) -> None:
    """Write `friendship-desktop` into the environment; it starts from any folder."""
    if WINDOWS:
        path = folder / "Scripts" / "friendship-desktop.cmd"
        text = '@"%~dp0python.exe" -P -m friendship_desktop %*\n'
    else:
        path = folder / "bin" / "friendship-desktop"
        python = python_of(folder)
        text = f'#!/bin/sh\n{exports(places, os.environ)}exec {shlex.quote(str(python))} -P -m friendship_desktop "$@"\n'
    if not path.exists() or path.read_text("utf-8") != text:
        path.write_text(text, "utf-8")
        path.chmod(0o755)


def pip_version(said: str) -> tuple[int, int]:
    """Read the version out of what `pip --version` prints; (0, 0) if it says nothing."""
    found = re.match(r"pip (\d+)\.(\d+)", said)
    return (int(found[1]), int(found[2])) if found else (0, 0)


def _runs_this_python(folder: Path) -> bool:
    python = python_of(folder)
    if not python.exists():
        return False
    code = "import platform; print(platform.python_version())"
    done = subprocess.run([python, "-c", code], capture_output=True, text=True, check=False)
    return done.stdout.strip() == platform.python_version()


def _fill(folder: Path, lock: Path, places: Unpacked) -> None:
    locked = ["--require-hashes", "--only-binary", ":all:", "--no-deps", "-r", str(lock)]
    uv = shutil.which("uv")
    if uv:
        command = [uv, "pip", "install", "--quiet", "--python", str(python_of(folder)), *locked]
        if subprocess.run(command, check=False).returncode == 0:
            return
        say("   uv did not manage; trying pip")
    command, environment = _pip(places)
    command += ["--python", str(python_of(folder)), "install", "--quiet", *locked]
    command += ["--disable-pip-version-check", "--no-input", "--no-warn-script-location"]
    if subprocess.run(command, env=environment, check=False).returncode:
        raise SetupError(
            "The Python packages could not be installed; pip's own words are above. "
            "Check the network and run the same command again: it goes on where it stopped."
        )


def _pip(places: Unpacked) -> tuple[list[str], dict[str, str]]:
    environment = dict(os.environ)
    if importlib.util.find_spec("pip") is None and places.modules:
        environment["PYTHONPATH"] = os.pathsep.join(str(path) for path in places.modules)
    # Started by the environment's own Python, which has no pip, this is the one it was made with.
    python: str = getattr(sys, "_base_executable", sys.executable)
    command = [python, "-m", "pip"]
    done = subprocess.run(
        [*command, "--version"], env=environment, capture_output=True, text=True, check=False
    )
    if pip_version(done.stdout) < OLDEST_PIP:
        raise SetupError(
            "This needs pip 22.3 or newer (or uv). On Debian and Ubuntu: sudo apt install "
            "python3-pip. Elsewhere: python3 -m ensurepip --user"
        )
    return command, environment


def _put_on_path(folder: Path, root: Path) -> None:
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    command = [str(python_of(folder)), "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    (Path(done.stdout.strip()) / "friendship_desktop.pth").write_text(f"{root}\n", "utf-8")
