"""A gate stands before the House: first start, password, damage. It fills the whole window."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.ui.asking import Asking
from friendship_desktop.ui.jobs import JobRunner
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.memory import Memory
from friendship_desktop.ui.messages import Messages
from friendship_desktop.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class GateContext:
    """Everything a gate may use; `error` is the refusal that led here."""

    error: UserError
    jobs: JobRunner
    messages: Messages
    language: LanguageContext
    memory: Memory
    theme: Theme
    ask: Asking
    today: Callable[[], dt.date]


class Gate(QWidget):
    """Asks what is missing and then hands over a way to open the House."""

    proceed = Signal(object)
    """Carries a ServicesFactory; if it refuses again, the gate of that refusal is shown."""

    def __init__(self, context: GateContext) -> None:
        super().__init__()
        self.context = context

    def activate(self) -> None:
        """Come into view and take the keyboard."""

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""

    def refused(self, error: UserError) -> bool:
        """Show a second refusal with the same code in place; False asks for a new gate."""
        del error
        return False

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
