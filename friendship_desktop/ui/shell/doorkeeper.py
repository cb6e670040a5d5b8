"""Opens, locks and closes the House behind the window, and shows the gate that stands before it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedLayout, QWidget

from friendship_desktop.errors import UserError
from friendship_desktop.ui.context import ServicesFactory, ShellServices
from friendship_desktop.ui.gate import Gate, GateContext
from friendship_desktop.ui.messages import STAY

if TYPE_CHECKING:
    from friendship_desktop.ui.main_window import MainWindow


class Doorkeeper(QObject):
    """One House at a time; the slow parts are done on the worker.

    The window gets a House that was opened by `show_house` and is told to `leave_house` before
    it is closed. Frame and gate stand in the same place of the window; this decides which is seen.
    """

    def __init__(self, window: MainWindow, frame: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._frame = frame
        self._factory: ServicesFactory | None = None
        self.gate: Gate | None = None
        self._is_closed = False
        self._stack = QStackedLayout(window)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(frame)

    def open(self, factory: ServicesFactory) -> None:
        """Open a House; a refusal with a gate leads to the gate."""
        self._factory = factory
        self._window.jobs.start(
            partial(factory, self._window.changes.announce),
            done=self._enter,
            failed=self._show_refusal,
            title=self.tr("Opening the House"),
        )

    def reopen(self, factory: ServicesFactory) -> None:
        """Close this House and open another."""
        window = self._window
        if window.page is not None and not window.page.may_leave():
            return
        context = window.context
        window.leave_house()
        if context is None:
            self.open(factory)
            return
        services: ShellServices = context.services
        window.jobs.start(
            lambda _progress: services.close(),
            done=lambda _nothing: self.open(factory),
            title=self.tr("Closing the House"),
        )

    def lock(self) -> None:
        """Close the House and ask for the password again."""
        if self._factory is not None:
            self.reopen(self._factory)

    def ask_close(self) -> bool:
        """Tell whether the window may close now; if not, it closes itself once the House is closed."""
        window = self._window
        if self._is_closed or window.context is None:
            window.jobs.stop()
            return True
        if window.page is not None and not window.page.may_leave():
            return False
        window.setEnabled(False)
        services: ShellServices = window.context.services
        window.jobs.start(
            lambda _progress: services.close(),
            done=self._close_now,
            failed=self._close_failed,
            title=self.tr("Making the last copy and closing"),
        )
        return False

    def _enter(self, services: ShellServices) -> None:
        self._drop_gate()
        self._window.show_house(services)
        greet = self._window.parts.greet
        if greet is not None and self._factory is not None:
            greet(self._window, self._factory)

    def _show_refusal(self, error: Exception) -> None:
        parts = self._window.parts
        maker = parts.gates.get(error.code) if isinstance(error, UserError) else None
        if maker is None or not isinstance(error, UserError):
            parts.messages.show(error)
            if isinstance(error, UserError | OSError):
                self._offer_again(error)
            return
        if self.gate is not None and self.gate.refused(error):
            return
        # while somebody reads and types; started before the gate is there, which would wait for it
        self._window.jobs.start(lambda _progress: self._window.keeper.prepare())
        self._drop_gate()
        self.gate = maker(
            GateContext(
                error,
                self._window.jobs,
                parts.messages,
                parts.language,
                parts.memory,
                parts.theme,
                parts.ask,
                self._window.today,
            )
        )
        self.gate.proceed.connect(self.open)
        self.gate.retranslate()
        self._stack.addWidget(self.gate)
        self._stack.setCurrentWidget(self.gate)
        self.gate.activate()

    def _offer_again(self, error: UserError | OSError) -> None:
        factory, messages = self._factory, self._window.parts.messages
        if factory is not None:
            messages.say(
                messages.explain(error),
                "error",
                action_text=self.tr("Try again"),
                action=lambda: self.open(factory),
                stays=STAY,
                again=lambda: self._offer_again(error),
            )

    def _drop_gate(self) -> None:
        if self.gate is not None:
            self._stack.removeWidget(self.gate)
            self.gate.deleteLater()
            self.gate = None
        self._stack.setCurrentWidget(self._frame)

    def _close_now(self, _result: object = None) -> None:
        self._is_closed = True
        self._window.context = None
        self._window.window().close()

    def _close_failed(self, error: Exception) -> None:
        messages = self._window.parts.messages
        self._window.setEnabled(True)
        messages.show(error)
        if isinstance(error, UserError | OSError):
            messages.say(
                messages.explain(error),
                "error",
                action_text=self.tr("Close anyway"),
                action=self._close_now,
                stays=STAY,
                again=lambda: self._close_failed(error),
            )
