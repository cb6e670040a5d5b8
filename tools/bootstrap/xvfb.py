"""Let the screen without a monitor, Xvfb, start from a folder of its own."""

from __future__ import annotations

import shlex
from pathlib import Path

# Xvfb starts `xkbcomp` from a folder written into it and has no option for that. Unpacked
# without root, the name is replaced in our copy by one of equal length that holds for the
# working folder the wrapper below chooses.
FIXED = b"\0/usr/bin\0"
RELATIVE = b"\0./../bin\0"

WRAPPER = """#!/bin/sh
cd {root}/usr/share || exit 1
exec {root}/usr/bin/Xvfb.unpacked "$@" -xkbdir {root}/usr/share/X11/xkb
"""


def make_movable(part: Path, target: Path) -> bool:
    """Adapt Xvfb in `part`, which will be moved to `target`; return whether it could be.

    Nothing happens if there is none, or if it is not built as expected.
    """
    program = part / "usr" / "bin" / "Xvfb"
    if not program.is_file():
        return False
    data = program.read_bytes()
    if data.count(FIXED) != 1:
        return False
    own = program.with_name("Xvfb.unpacked")
    own.write_bytes(data.replace(FIXED, RELATIVE))
    own.chmod(0o755)
    program.write_text(WRAPPER.format(root=shlex.quote(str(target))), "utf-8")
    return True
