"""The project's commands, on a bare machine too: Python 3.11 or newer and nothing else.

    python3 dev.py                set up, then the main job: with a screen the demo House in its
                                  window; without one a register, paper and a signed package
    python3 dev.py test [ARGS]    everything a change must pass (ARGS go to pytest)
    python3 dev.py run [ARGS]     the program: friendship-desktop ARGS
    python3 dev.py job            the main job without a screen, even where there is one
    python3 dev.py setup          set up only
    python3 dev.py bench [ARGS]   measurements as JSON lines, each beside a limit or a peer
    python3 dev.py endure [ARGS]  the long kills and power cuts
    python3 dev.py shots DIR      a picture of every page and dialog

On Windows: py dev.py.
"""

from __future__ import annotations

import datetime as dt
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036  # said before anything newer is imported
    sys.exit("friendship_desktop needs Python 3.11 or newer; this is " + sys.version.split()[0])

from tools.bootstrap import environment, gates, job, needs, packages, virtual
from tools.bootstrap.say import SetupError, prepare_console, say

ROOT = Path(__file__).resolve().parent
TOOLS = ROOT / ".tools"


def set_up(kinds: tuple[str, ...]) -> list[needs.Need]:
    """Bring what is missing and return what could not be brought.

    Nothing to do takes a moment. Raises SetupError where Python packages cannot be had.
    """
    lacking: list[needs.Need] = []
    places = needs.Unpacked(TOOLS / "root")
    wanted = list(kinds) if sys.platform == "linux" else []
    if sys.platform == "linux" and not virtual.is_fresh(
        ROOT / ".venv", virtual.expected_stamp(ROOT)
    ):
        wanted.append("pip")
    chosen = [need for need in needs.all_needs() if need.kind in wanted]
    if chosen:
        lacking = packages.bring(chosen, TOOLS)
    virtual.ensure(ROOT, places)
    virtual.write_launcher(ROOT / ".venv", places)
    if lacking:
        say(packages.advice(lacking))
    return lacking


def main_job(_arguments: list[str]) -> int:
    """Open the demo House, or do its work without a screen."""
    screen = environment.has_screen(os.environ)
    lacking = set_up(("qt", "window") if screen else ())
    if screen and not lacking and environment.qt_opens(_python(), _variables()):
        return _demo_window()
    if screen:
        say("The screen cannot be used from here; doing the same job without it.")
    return job.run(ROOT, _python(), _variables())


def headless_job(_arguments: list[str]) -> int:
    """Do the main job without a screen."""
    set_up(())
    return job.run(ROOT, _python(), _variables())


def test(arguments: list[str]) -> int:
    """Run every gate."""
    lacking = set_up(("qt", "program"))
    return gates.run_all(ROOT, _python(), _variables(), arguments, lacking)


def run(arguments: list[str]) -> int:
    """Run the program; only its window needs Qt's libraries."""
    set_up(("qt", "window") if environment.has_screen(os.environ) else ())
    return _call("-P", "-m", "friendship_desktop", *arguments)


def setup_only(_arguments: list[str]) -> int:
    """Bring everything, the tests' programs too."""
    lacking = set_up(("qt", "window", "program"))
    say("Ready." if not lacking else "Ready, but for what is named above.")
    return 1 if lacking else 0


def tool(name: str) -> Callable[[list[str]], int]:
    """Return the command that runs one of the tools with its arguments."""

    def call(arguments: list[str]) -> int:
        set_up(("qt", "window", "program"))
        return _call("-P", "-m", f"tools.{name}", *arguments)

    return call


COMMANDS: Mapping[str, Callable[[list[str]], int]] = {
    "": main_job,
    "job": headless_job,
    "test": test,
    "run": run,
    "setup": setup_only,
    "bench": tool("bench"),
    "endure": tool("endure"),
    "shots": tool("shots"),
}


def main(arguments: list[str]) -> int:
    """Do what the arguments say and return the exit status."""
    prepare_console()
    name, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if name not in COMMANDS:
        say(__doc__ or "")
        return 0 if name in {"-h", "--help", "help"} else 2
    try:
        return COMMANDS[name](rest)
    except SetupError as failure:
        say(str(failure))
        return 1
    except KeyboardInterrupt:
        return 130


def _demo_window() -> int:
    """Open today's demo House, making it if today has none yet."""
    data = ROOT / "build" / f"demo-house-{dt.date.today()}"  # noqa: DTZ011  # a folder's name
    if not data.exists():
        part = data.with_name(data.name + ".part")
        say(f"Making the demo House: {data}")
        shutil.rmtree(part, ignore_errors=True)
        job.Program(_python(), _variables(), part).run("demo")
        part.rename(data)  # only a House that is complete gets the name
    say("Opening the demo House (everything in it is invented)")
    return _call("-P", "-m", "friendship_desktop", "--data-dir", str(data))


def _python() -> Path:
    return virtual.python_of(ROOT / ".venv")


def _variables() -> dict[str, str]:
    return environment.for_children(ROOT, os.environ)


def _call(*arguments: str) -> int:
    done = subprocess.run([_python(), *arguments], env=_variables(), check=False)
    return done.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
