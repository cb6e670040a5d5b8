"""Tells open pages which tables a commit touched."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt, QTimer, Signal


class Changes(QObject):
    """Gathers the tables that changed and announces them once per turn of the event loop.

    `announce` may be called from any thread; `tables_changed` (a frozenset of table names) arrives
    on the thread of the window.
    """

    tables_changed = Signal(object)
    _noted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._tell)
        # queued even within one thread: a listener may not run inside the commit that woke it
        self._noted.connect(self._note, Qt.ConnectionType.QueuedConnection)

    def announce(self, tables: Iterable[str]) -> None:
        """Take note of the tables one commit touched."""
        self._noted.emit(frozenset(tables))

    def _note(self, tables: frozenset[str]) -> None:
        self._waiting |= tables
        if self._waiting and not self._timer.isActive():
            self._timer.start()

    def _tell(self) -> None:
        told, self._waiting = frozenset(self._waiting), set()
        self.tables_changed.emit(told)
