"""`friendship-desktop` and `python -m friendship_desktop`."""

from __future__ import annotations

import sys

from friendship_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
