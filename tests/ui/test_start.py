"""The outline is painted before anything slow is imported, and becomes the window in place."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import weakref

from gallery import ENTRIES, SmallHouse
from PySide6.QtCore import QEvent
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from friendship_desktop.memory import USUAL, start_lightly
from friendship_desktop.texts import Language
from friendship_desktop.ui import theme, window_app
from friendship_desktop.ui.first_window import FirstWindow
from friendship_desktop.ui.memory import Memory
from friendship_desktop.ui.window_app import WindowOptions

SLOW = (
    "sqlalchemy",
    "alembic",
    "reportlab",
    "cryptography",
    "typing_extensions",
    "concurrent.futures",
)
OURS = (
    "friendship_desktop.ui.main_window",
    "friendship_desktop.ui.theme",
    "friendship_desktop.services",
)


def test_nothing_slow_is_imported_before_the_first_frame():
    code = "import sys, json; import friendship_desktop.ui.window_app; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(json.loads(done.stdout))
    assert not loaded & {*SLOW, *OURS}


def test_frame_imports_no_database_and_no_paper():
    code = "import sys, json; import friendship_desktop.ui.main_window; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not set(json.loads(done.stdout)) & (set(SLOW) - {"typing_extensions"})


def test_qt_leaves_the_imports_of_others_alone():
    code = "import friendship_desktop.ui.window_app, builtins; print(builtins.__import__.__name__)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "__import__"


def test_what_a_closed_house_left_goes_when_the_next_is_opened():
    class Page:
        itself: object

    try:
        start_lightly()
        page = Page()
        page.itself = page
        left = weakref.ref(page)
        window_app.keep()
        assert gc.get_freeze_count() > 0
        assert gc.get_threshold() == USUAL
        del page
        gc.collect()
        assert left() is not None
        window_app.keep()
        assert left() is None
    finally:
        gc.unfreeze()


def test_outline_has_the_colours_and_places_of_the_frame(qtbot, dressed, window):
    memory = Memory()
    memory.set("mode", "light")
    first = FirstWindow(memory)
    qtbot.addWidget(first)
    with qtbot.waitSignal(first.painted):
        first.show()
    window.resize(first.size())
    QApplication.processEvents()
    outline, filled = first.grab().toImage(), window.grab().toImage()
    for x, y in (
        (215, 400),
        (600, 51),
        (600, first.height() - 28),
        (100, 600),
        (500, 700),
        (30, 20),
    ):
        assert outline.pixelColor(x, y) == filled.pixelColor(x, y), (x, y)


def test_window_fills_opens_and_closes(qtbot, qapp, tmp_path):
    house, memory = SmallHouse(), Memory(tmp_path / "screen.json")
    first = FirstWindow(memory)
    qtbot.addWidget(first)
    first.show()
    window = window_app.make_window(qapp, WindowOptions(entries=ENTRIES), memory=memory)
    first.place(window)
    with qtbot.waitSignal(window.opened):
        window.door.open(lambda _announce, _progress: house)
    assert window.isVisible()
    assert first.windowTitle() == window.windowTitle()
    event = QCloseEvent()
    QApplication.sendEvent(first, event)
    assert event.type() == QEvent.Type.Close
    assert not event.isAccepted(), "the House is closed first"
    qtbot.waitUntil(lambda: house.is_closed and not first.isVisible())
    assert Memory(tmp_path / "screen.json").get("geometry", "")
    window.parts.theme.choose(mode=theme.Mode.LIGHT)
    window.parts.language.choose(Language.ENGLISH)
