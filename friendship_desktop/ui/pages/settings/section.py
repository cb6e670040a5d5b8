"""What every section of the settings is: a name in the list at the left and a form that saves itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.widgets.boxes import down

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services


class Section(QWidget):
    """One section; fill `column` in `__init__`, texts in `retranslate`, figures in `refresh`."""

    saved = Signal()
    """Something was saved just now."""

    icon = "settings"

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__()
        self.context = context
        self.services = context.services
        self.setProperty("look", "scrolled")
        self.column = down(on=self, around=(0, 0, 8, 0), gap=12)

    def title(self) -> str:
        """Give the name in the list."""
        return ""

    def refresh(self) -> None:
        """Show the House as it is now."""

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""

    def save(self, work: Callable[[], object], refuse: Callable[[UserError], bool]) -> bool:
        """Save at once; a refusal is said beside its field, or in the strip."""
        try:
            work()
        except UserError as error:
            if not refuse(error):
                self.context.messages.show(error)
            return False
        self.saved.emit()
        return True

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.refresh()
        super().changeEvent(event)


def nothing_refused(_error: Any) -> bool:
    """Leave a refusal to the strip."""
    return False
