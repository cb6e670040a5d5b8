"""What every page is: a widget that knows its title, its one primary action, and how to refresh."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from friendship_desktop.ui.context import PageContext


@dataclass(frozen=True, slots=True)
class PrimaryAction:
    """The one button of the page bar: its text (already translated), icon, keys and what it does."""

    text: str
    icon: str
    run: Callable[[], object]
    keys: str = ""
    enabled: bool = True


class Page(QWidget):
    """One page of the window; made on its first visit and kept.

    The frame sets the margins of the page's layout and scrolls a page too large for the window.
    Build the widgets in `__init__`, put every text in `retranslate` and every figure in `refresh`.
    The window calls, in this order: `__init__`, `retranslate`, then `activate` on every visit.
    `refresh` runs again when a table named in `TABLES` changed (at once if the page is in view, else
    on the next visit) and when the language changed.
    """

    TABLES: ClassVar[frozenset[str]] = frozenset()
    """The tables this page shows; empty means all."""

    head_changed = Signal()
    """The title, the primary action or the status texts are different now."""
    saved = Signal()
    """Something was saved just now; the status bar says when."""

    def __init__(self, context: PageContext[Any]) -> None:
        super().__init__()
        self.context = context
        self._is_stale = True
        context.changes.tables_changed.connect(self._note_change)

    def title(self) -> str:
        """Give the title of the page bar."""
        return ""

    def primary_action(self) -> PrimaryAction | None:
        """Give the one button of the page bar, or none."""
        return None

    def status_texts(self) -> Sequence[str]:
        """Give the texts at the left of the status bar; <b> is allowed, other signs are escaped by the page."""
        return ()

    def activate(self) -> None:
        """Come into view: load what is stale and take the keyboard."""
        if self._is_stale:
            self._is_stale = False
            self.refresh()

    def refresh(self) -> None:
        """Load and show the rows again."""

    def refresh_after(self, tables: frozenset[str]) -> None:  # noqa: ARG002 - for pages that can do less
        """Load and show again what a change of these tables may have touched."""
        self.refresh()

    def retranslate(self) -> None:
        """Put every text of the page in the language of the screen."""

    def open_record(self, kind: str, record_id: int) -> None:
        """Show one record, for instance after a find; called after `activate`."""

    def print_current(self) -> bool:
        """Print what is in view (Ctrl+P); False when there is nothing to print."""
        return False

    def undo(self) -> bool:
        """Take back the last change (Ctrl+Z); False when there is none."""
        from friendship_desktop.ui.undoing import undo  # noqa: PLC0415 - not for the first frame

        return undo(self.context)

    def redo(self) -> bool:
        """Make the change again that was taken back (Ctrl+Y); False when there is none."""
        from friendship_desktop.ui.undoing import redo  # noqa: PLC0415 - the same

        return redo(self.context)

    def may_leave(self) -> bool:
        """Tell whether another page may be shown; False keeps the user here."""
        return True

    def _note_change(self, tables: frozenset[str]) -> None:
        if self.TABLES and not self.TABLES & tables:
            return
        if self.isVisible():
            self.refresh_after(tables)
        else:
            self._is_stale = True

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            if self.isVisible():
                self.refresh()
            else:
                self._is_stale = True
            self.head_changed.emit()
        super().changeEvent(event)
