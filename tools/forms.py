"""Compile the Designer files: forms/*.ui becomes friendship_desktop/ui/forms/*.py.

python tools/forms.py          compile what changed
python tools/forms.py check    exit 1 if anything is stale
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from filelock import FileLock

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "forms"
TARGET = ROOT / "friendship_desktop" / "ui" / "forms"
UIC = Path(sys.executable).with_name("pyside6-uic")
INIT = '"""Compiled from /forms by tools/forms.py; never edited by hand."""\n'
# the version of the compiler would make every upgrade a change of every form
HEADER = re.compile(r"^#{5,}\n(##.*\n)+#{5,}\n", re.MULTILINE)


def compiled(form: Path) -> str:
    """Compile one form; slots are connected by hand, never by name."""
    done = subprocess.run(
        [UIC, "--no-autoconnection", form],
        capture_output=True,
        check=True,
        text=True,
        encoding="utf-8",
    )
    return HEADER.sub(
        f"# Compiled from forms/{form.name} by tools/forms.py; do not edit.\n", done.stdout, count=1
    )


def expected() -> dict[Path, str]:
    """Give every compiled file and what should stand in it."""
    files = {TARGET / f"{form.stem}.py": compiled(form) for form in sorted(SOURCES.glob("*.ui"))}
    return {TARGET / "__init__.py": INIT, **files}


def main(arguments: list[str]) -> int:
    """Write the files, or only say whether they are fresh."""
    with FileLock(ROOT / ".venv" / "forms.lock"):
        files = expected()
        stale = [
            path
            for path, code in files.items()
            if not path.exists() or path.read_text("utf-8") != code
        ]
        extra = sorted(set(TARGET.glob("*.py")) - set(files))
        if arguments[:1] == ["check"]:
            print(
                "\n".join(
                    f"stale: {path.relative_to(ROOT)}, run python tools/forms.py"
                    for path in stale + extra
                )
                or "forms: fresh"
            )
            return 1 if stale or extra else 0
        TARGET.mkdir(parents=True, exist_ok=True)
        for path in stale:
            path.write_text(files[path], "utf-8")
        for path in extra:
            path.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
