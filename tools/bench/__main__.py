"""Measure: `python3 dev.py bench [NAME …]`, one line of JSON a figure; `--list` names them.

Every module of this folder registers its measurements on import. Exit status 1 if a goal
is missed. Figures are for comparing; no test depends on them. The program is compiled first, as an
installed one is: else what is first opened would be measured with Python compiling it.
"""

from __future__ import annotations

import compileall
import importlib
import os
import pkgutil
import subprocess
import sys
import traceback
from pathlib import Path

import friendship_desktop
import tools.bench
from tools.bench.frame import REGISTRY
from tools.bench.houses import share


def _compile() -> None:
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # for the processes started from here
    sys.dont_write_bytecode = False
    compileall.compile_dir(Path(friendship_desktop.__file__).parent, quiet=2)


def _load() -> None:
    for module in pkgutil.iter_modules(tools.bench.__path__):
        if module.name.startswith("_"):
            continue
        try:
            importlib.import_module(f"tools.bench.{module.name}")
        except ImportError:  # one that cannot be loaded must not hide the others
            traceback.print_exc()


def main(arguments: list[str]) -> int:
    """Run the named measurements, or all, and print their figures."""
    _compile()
    _load()
    if arguments == ["--list"]:
        print("\n".join(sorted(REGISTRY)))
        return 0
    unknown = [name for name in arguments if name not in REGISTRY]
    if unknown:
        print(f"No such measurement: {', '.join(unknown)}. Known: {', '.join(sorted(REGISTRY))}")
        return 2
    if len(arguments) == 1:
        return 0 if _run(arguments[0]) else 1
    share()
    good = [_run_alone(name) for name in arguments or sorted(REGISTRY)]
    return 0 if all(good) else 1


def _run_alone(name: str) -> bool:
    """Run one measurement in a process of its own: what another left in memory would slow it."""
    return subprocess.run([sys.executable, "-m", "tools.bench", name], check=False).returncode == 0


def _run(name: str) -> bool:
    good = True
    try:
        for figure in REGISTRY[name]():
            print(figure.as_json(), flush=True)
            good = good and figure.ok is not False
    except Exception:  # noqa: BLE001  # one broken measurement must not hide the others
        traceback.print_exc()
        return False
    return good


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
