"""Buttons in their few looks, each with an icon that follows the palette."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from friendship_desktop.ui import icons


class Button(QPushButton):
    """A button with a border, an icon and a verb."""

    look = ""
    icon_role = "text"

    def __init__(self, text: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        if self.look:
            self.setProperty("look", self.look)
        if icon:
            self.set_icon(icon)

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        icons.set_icon(self, name, self.icon_role, 16, 4)


class PrimaryButton(Button):
    """The one thing to do next; at most one on a page and one in a dialog."""

    look = "primary"
    icon_role = "on_primary"


class SmallButton(Button):
    """A button inside a line of a list."""

    look = "small"


class SmallPrimaryButton(Button):
    """The thing to do with a line of a list."""

    look = "small-primary"
    icon_role = "on_primary"


class DangerButton(Button):
    """A button for what takes something away."""

    look = "danger"
    icon_role = "error"


class LinkButton(Button):
    """A word that leads somewhere; reached with Tab like any button."""

    look = "link"
    icon_role = "primary"


class QuietButton(Button):
    """A small muted word, as in the status bar."""

    look = "quiet"
    icon_role = "muted"


class IconButton(QToolButton):
    """A button that is only an icon, so its name must be given for tooltip and screen reader."""

    def __init__(
        self, icon: str, name: str = "", parent: QWidget | None = None, *, flat: bool = False
    ) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoRaise(flat)
        if not flat:
            self.setProperty("look", "button")
        icons.set_icon(self, icon, "muted" if flat else "text", 18)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Say what the button does."""
        self.setToolTip(name)
        self.setAccessibleName(name)

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        icons.set_icon(
            self,
            name,
            str(self.property("icon_role")),
            self.iconSize().height() or QSize(18, 18).height(),
        )
