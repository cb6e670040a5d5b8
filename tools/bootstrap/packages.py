"""Bring missing system packages: with apt-get as root, unpacked beside the project otherwise."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

from tools.bootstrap.needs import Need, Unpacked, all_needs, missing, packages
from tools.bootstrap.say import SetupError, say
from tools.bootstrap.xvfb import make_movable

# Software rendering of OpenGL (Mesa, LLVM) is 170 MB that widgets never use; the C library
# must be the machine's own.
NOT_UNPACKED = re.compile(
    r"^(libllvm|libgl1-mesa|libglx-mesa|libegl-mesa|libgbm|mesa-|libdrm|libz3|libsensors|libc6$|libc-bin$)"
)

FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>{root}/usr/share/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <cachedir>{cache}</cachedir>
</fontconfig>
"""


def is_root() -> bool:
    """Tell whether this process may install packages."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def bring(needs: Sequence[Need], tools: Path) -> list[Need]:
    """Bring what is missing and return what still is.

    `tools` is the project's own folder for unpacked packages. Nothing is ever installed
    for the whole machine unless the process is root, and then it is said first.
    """
    places = Unpacked(tools / "root")
    lacking = missing(needs, places)
    if not lacking or not shutil.which("apt-get"):
        return lacking
    if is_root():
        _attempt(_install, packages(lacking), tools)
        lacking = missing(lacking, places)
    if lacking and shutil.which("dpkg-deb"):
        # everything at once, whatever was asked for: the folder is always replaced whole
        _attempt(_unpack, packages(missing(all_needs())), tools)
        lacking = missing(lacking, places)
    return lacking


def advice(lacking: Sequence[Need]) -> str:
    """Return the one line that tells a person how to get what is missing."""
    names = " ".join(packages(lacking))
    if shutil.which("apt-get"):
        return f"Still missing. Please run: sudo apt install {names}"
    things = ", ".join(need.name for need in lacking)
    return f"Still missing; please install with this system's package manager: {things}"


def _attempt(how: Callable[[list[str], Path], None], names: list[str], tools: Path) -> None:
    try:
        how(names, tools)
    except (OSError, subprocess.CalledProcessError, SetupError) as failure:
        said = getattr(failure, "stderr", None) or str(failure)
        say(f"   that did not work (no network?): {str(said).strip().splitlines()[-1]}")


def _run(command: Sequence[str], cwd: Path | None = None) -> str:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        command, cwd=cwd, env=environment, check=True, capture_output=True, text=True
    )
    return done.stdout


def _install(names: list[str], _tools: Path) -> None:
    say(f"Installing system packages with apt-get, as root: {' '.join(names)}")
    apt = ["apt-get", "-o", "DPkg::Lock::Timeout=300"]
    _run([*apt, "update"])
    _run([*apt, "install", "-y", "--no-install-recommends", *names])


def _unpack(names: list[str], tools: Path) -> None:
    """Download packages with the user's own lists and unpack them under `tools`/root.

    What comes along is what apt-get would install now, so nothing that the machine has
    already is fetched again.
    """
    say(f"Not root: fetching system packages into {tools.name}/ only: {' '.join(names)}")
    part, target = tools / "root.part", tools / "root"
    shutil.rmtree(part, ignore_errors=True)
    lists, archives = tools / "apt" / "lists", tools / "apt" / "archives"
    for folder in (part, lists / "partial", archives):
        folder.mkdir(parents=True, exist_ok=True)
    apt = ["apt-get", "-o", f"Dir::State::Lists={lists}", "-o", f"Dir::Cache={tools / 'apt'}"]
    apt += ["-o", "Debug::NoLocking=1"]
    _run([*apt, "update"])
    plan = _run([*apt, "--simulate", "--no-install-recommends", "install", *names])
    wanted = planned(plan)
    if not wanted:
        raise SetupError("apt-get has nothing to offer for this")
    _run([*apt, "download", *wanted], cwd=archives)
    for package in sorted(archives.glob("*.deb")):
        _run(["dpkg-deb", "-x", str(package), str(part)])
    _write_fonts(part, target, tools / "fontcache")
    make_movable(part, target)
    shutil.rmtree(target, ignore_errors=True)
    part.rename(target)
    shutil.rmtree(tools / "apt")


def planned(plan: str) -> list[str]:
    """Return the packages, with versions, that a simulated apt-get would install."""
    found = re.findall(r"^Inst (\S+)(?: \[[^]]*\])? \((\S+) ", plan, flags=re.MULTILINE)
    return [f"{name}={version}" for name, version in found if not NOT_UNPACKED.match(name)]


def _write_fonts(part: Path, target: Path, cache: Path) -> None:
    folder = part / "etc" / "fonts"
    folder.mkdir(parents=True, exist_ok=True)
    text = FONTS.format(root=target, cache=cache)
    (folder / "friendship.conf").write_text(text, "utf-8")
