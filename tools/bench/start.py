"""How long a bare window takes to be drawn, and what each library adds to a start."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

from tools.bench.frame import Figure, compared, interleaved, measurement

ROUNDS = 7
BARE_WINDOW = """
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.monotonic(), flush=True)
        QTimer.singleShot(0, app.quit)
app = QApplication([])
window = Window()
window.resize(1100, 700)
window.show()
app.exec()
import resource
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""
LIBRARIES = (
    "PySide6.QtWidgets",
    "sqlalchemy",
    "sqlcipher3",
    "alembic",
    "reportlab.pdfgen.canvas",
    "cryptography.hazmat.primitives.asymmetric.ec",
    "asn1crypto.cms",
    "python_calamine",
    "rapidfuzz",
    "uharfbuzz",
)


def spawn(code: str) -> tuple[float, list[str]]:
    """Run code in a fresh interpreter; return when it was started and its lines.

    The moment is `time.monotonic()`, which processes of one machine share.
    """
    environment = dict(os.environ)
    if not environment.get("DISPLAY"):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    start = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    return start, done.stdout.split()


def bare_window() -> float:
    """Return milliseconds from starting the process to the first painted frame."""
    start, said = spawn(BARE_WINDOW)
    return (float(said[0]) - start) * 1000


def bare_memory() -> float:
    """Return the resident memory of a bare window in MB."""
    return float(spawn(BARE_WINDOW)[1][-1])


@measurement("start")
def start() -> Iterator[Figure]:
    """Measure a bare PySide6 window, warm: what every start of ours is compared with."""
    values = interleaved({"bare window, first paint": bare_window}, ROUNDS)
    yield Figure(figure="bare window, first paint", value=next(iter(values.values())), unit="ms")
    yield Figure(figure="bare window, memory", value=bare_memory(), unit="MB")


@measurement("imports")
def imports() -> Iterator[Figure]:
    """Measure a fresh interpreter that imports one library, beside one that imports none."""

    def wall(code: str) -> Callable[[], float]:
        def run() -> float:
            begun, _ = spawn(code)
            return (time.monotonic() - begun) * 1000

        return run

    runs = {"python, nothing imported": wall("pass")}
    runs |= {f"python, import {name}": wall(f"import {name}") for name in LIBRARIES}
    yield from compared(interleaved(runs, ROUNDS), "ms", "python, nothing imported", {})
