"""Write a migration from the difference between the models and the last revision.

    python tools/migration.py "What changes"     the next revision
    python tools/migration.py --first            write 0001 again; only before the first release

Then read what was written, and add the revision to store/migrations/known.py.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from alembic import command

sys.path.insert(0, str(Path(__file__).parents[1]))

from friendship_desktop.store import migrations
from friendship_desktop.store.cipher import engine_for
from friendship_desktop.store.keys import Keys
from friendship_desktop.store.migrations.known import REVISIONS

VERSIONS = Path(migrations.__file__).parent / "versions"


def main(arguments: list[str]) -> int:
    """Write one revision, formatted."""
    if len(arguments) != 1:
        print(__doc__)
        return 2
    first = arguments == ["--first"]
    number = "0001" if first else f"{int(REVISIONS[-1]) + 1:04}"
    for old in VERSIONS.glob("0001_*.py") if first else ():
        old.unlink()
    with tempfile.TemporaryDirectory() as room:
        engine = engine_for(Path(room) / "empty.db", Keys.fresh())
        if not first:
            migrations.upgrade(engine)
        with engine.connect() as connection:
            message = "The first tables" if first else arguments[0]
            settings = migrations.config(connection)
            command.revision(settings, message, autogenerate=True, rev_id=number)
        engine.dispose()
    (written,) = VERSIONS.glob(f"{number}_*.py")
    text = re.sub(r"    # ### .*\n", "", written.read_text("utf-8"))
    text = (
        text.replace(
            "def upgrade() -> None:",
            "def upgrade() -> None:  # noqa: PLR0915 - one table after another",
        )
        if first
        else text
    )
    written.write_text(text, "utf-8")
    subprocess.run([sys.executable, "-m", "ruff", "format", "-q", str(written)], check=True)
    print(written)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
