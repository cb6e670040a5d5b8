"""What the window says: a refusal as a sentence, trouble of the computer with its remedy, a bug as a crash window."""

from __future__ import annotations

import errno
import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from friendship_desktop.errors import CancelledError, UserError
from friendship_desktop.ui.language import LanguageContext

log = logging.getLogger(__name__)

STAY = 0  # milliseconds: stays until closed
BRIEFLY = 8_000


@dataclass(frozen=True, slots=True)
class Notice:
    """One message of the strip: kind is good, info, warning or error; the action is one button."""

    text: str
    kind: str = "info"
    action_text: str = ""
    action: Callable[[], object] | None = None
    stays: int = BRIEFLY
    again: Callable[[], object] | None = None
    """Says the same in another language; without it the notice leaves when the language changes."""


class Messages(QObject):
    """Anyone may speak through it; the window turns `notice_requested` into the strip below the page bar."""

    notice_requested = Signal(object)

    def __init__(self, language: LanguageContext, log_path: Path | None = None) -> None:
        super().__init__()
        self._language = language
        self._log_path = log_path
        self._is_crashing = False
        self._crash: QWidget | None = None

    def say(
        self,
        text: str,
        kind: str = "good",
        *,
        action_text: str = "",
        action: Callable[[], object] | None = None,
        stays: int = BRIEFLY,
        again: Callable[[], object] | None = None,
    ) -> None:
        """Show a sentence, for instance with "Undo" as its one button; `again` says it anew."""
        self.notice_requested.emit(Notice(text, kind, action_text, action, stays, again))

    def show(self, error: BaseException) -> None:
        """Show an error in the way its kind deserves; the handler of failed jobs."""
        if isinstance(error, CancelledError):
            return
        if isinstance(error, UserError | OSError):
            self.say(self.explain(error), "error", stays=STAY, again=lambda: self.show(error))
        else:
            self.crash(error)

    def explain(self, error: UserError | OSError) -> str:
        """Say in the language of the screen what happened, what was kept and what to do."""
        if isinstance(error, UserError):
            from friendship_desktop.texts.sentences import explain  # noqa: PLC0415 - after the first frame

            return explain(error, self._language.texts)
        return self._explain_system(error)

    def crash(self, error: BaseException) -> None:
        """Log a bug and show the crash window; a bug while showing it only reaches the log."""
        log.error("bug: %s", type(error).__name__, exc_info=_without_words(error))
        if self._is_crashing or QApplication.instance() is None:
            return
        self._is_crashing = True
        try:
            from friendship_desktop.ui.crash import CrashWindow, details_of  # noqa: PLC0415 - rarely needed

            self._crash = CrashWindow(
                details_of(error), self._log_path, QApplication.activeWindow()
            )
            self._crash.finished.connect(self._forget_crash)
            self._crash.open()
        except Exception as second:  # its words stay out of the log, too
            self._is_crashing = False
            log.exception("the crash window itself failed", exc_info=_without_words(second))

    def catch_everything(self) -> None:
        """Send every exception nobody caught to the crash window; Ctrl+C still ends the program."""

        def hook(
            kind: type[BaseException], error: BaseException, trace: TracebackType | None
        ) -> None:
            if issubclass(kind, KeyboardInterrupt):
                sys.__excepthook__(kind, error, trace)
            else:
                self.show(error)

        sys.excepthook = hook

    def _forget_crash(self) -> None:
        self._is_crashing = False
        self._crash = None

    def _explain_system(self, error: OSError) -> str:
        name = Path(error.filename).name if isinstance(error.filename, str) else ""
        if error.errno == errno.ENOSPC:
            return self.tr("The disk is full. Nothing was changed. Free some space and try again.")
        if isinstance(error, PermissionError) and name:
            return self.tr(
                "The file {name} may not be written. Nothing was changed. Close it in other programs or choose another folder."
            ).format(name=name)
        if isinstance(error, FileNotFoundError) and name:
            return self.tr(
                "The file {name} is not there any more. Nothing was changed. Choose the file again."
            ).format(name=name)
        return self.tr(
            "The computer refused to read or write a file. Nothing was changed. Check the disk or stick and try again."
        )


def _without_words(
    error: BaseException,
) -> tuple[type[BaseException], BaseException, TracebackType | None]:
    """Give the error to the log with its place but without its words, which may hold a person's name."""
    return RuntimeError, RuntimeError(type(error).__name__), error.__traceback__
