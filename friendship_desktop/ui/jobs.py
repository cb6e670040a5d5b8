"""Work of more than 200 ms: one worker thread, progress, cancel, and the outcome on the window's thread."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from friendship_desktop.errors import CancelledError
from friendship_desktop.progress import Progress

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

T = TypeVar("T")
TELL_EVERY = 0.05  # seconds between two reports of progress: more would only load the event loop


class Job(QObject):
    """One running piece of work; a `Progress` for the work itself, signals for the window."""

    progressed = Signal(int, int)
    ended = Signal()
    _outcome = Signal(str, object)

    def __init__(self, title: str, handlers: dict[str, Callable[..., None] | None]) -> None:
        super().__init__()
        self.title = title
        self._handlers = handlers
        self._stop = threading.Event()
        self._told = 0.0
        self._outcome.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def step(self, done: int, total: int) -> None:
        """Report progress from the worker; raises CancelledError once the user has asked to stop."""
        if self._stop.is_set():
            raise CancelledError
        now = time.monotonic()
        if done >= total or now - self._told >= TELL_EVERY:
            self._told = now
            self.progressed.emit(done, total)

    def cancel(self) -> None:
        """Ask the work to stop at its next step; what it had begun is rolled back there."""
        self._stop.set()

    @property
    def is_cancelled(self) -> bool:
        """Tell whether someone has asked this job to stop."""
        return self._stop.is_set()

    def run(self, work: Callable[[Progress], Any]) -> None:
        """Do the work, on the worker thread, and send its outcome to the window's thread."""
        if self._stop.is_set():
            self._outcome.emit("cancelled", None)
            return
        try:
            result = work(self)
        except CancelledError:
            self._outcome.emit("cancelled", None)
        except Exception as error:  # noqa: BLE001 - handed to the window, which knows what to say
            self._outcome.emit("failed", error)
        else:
            self._outcome.emit("done", result)

    def _deliver(self, outcome: str, value: object) -> None:
        handler = self._handlers.get(outcome)
        try:
            if handler is not None and _is_alive(handler):
                handler() if outcome == "cancelled" else handler(value)
        finally:
            self.ended.emit()


def _is_alive(handler: Callable[..., None]) -> bool:
    """Tell whether the widget a handler belongs to still exists."""
    owner = getattr(handler, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)


class JobRunner(QObject):
    """Runs jobs one after another on the one worker thread, so the database has one writer."""

    started = Signal(object)

    def __init__(self, failed: Callable[[Exception], None], parent: QObject | None = None) -> None:
        """`failed` receives the errors of jobs that were started without a handler of their own."""
        super().__init__(parent)
        self._failed = failed
        self._executor: ThreadPoolExecutor | None = None
        self._running: list[Job] = []

    def start(
        self,
        work: Callable[[Progress], T],
        *,
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        cancelled: Callable[[], None] | None = None,
        title: str = "",
    ) -> Job:
        """Begin `work(progress)` on the worker; the handlers run on the window's thread.

        `title` says what is being done and is shown with the progress if it lasts over half a second.
        A handler that is a method of a widget deleted meanwhile is not called.
        """
        job = Job(title, {"done": done, "failed": failed or self._failed, "cancelled": cancelled})
        self._running.append(job)
        job.ended.connect(self._tidy)
        if self._executor is None:
            from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - after the first frame

            self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="worker")
        self.started.emit(job)
        self._executor.submit(job.run, work)
        return job

    @property
    def is_idle(self) -> bool:
        """Tell whether nothing is running or waiting."""
        return not self._running

    def stop(self) -> None:
        """Cancel everything and wait until the worker is still; for closing the window."""
        for job in self._running:
            job.cancel()
        if self._executor is not None:
            self._executor.shutdown(wait=True, cancel_futures=True)
            self._executor = None
        self._running.clear()

    def _tidy(self) -> None:
        job = self.sender()
        if isinstance(job, Job) and job in self._running:
            self._running.remove(job)
