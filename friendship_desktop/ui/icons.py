"""Line icons (Lucide) tinted from the palette, crisp at any scale."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QWidget

if TYPE_CHECKING:
    from friendship_desktop.ui.roles import Roles

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return (ICONS / f"{name}.svg").read_text("utf-8")


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0, gap: int = 0) -> QPixmap:
    """Draw an icon in one colour; `size`, and `gap` at its right, in device-independent pixels.

    Raises FileNotFoundError when no such icon is bundled.
    """
    svg = (
        _source(name)
        .replace("currentColor", colour)
        .replace('stroke-width="2"', 'stroke-width="1.8"')
    )
    result = QPixmap(round((size + gap) * ratio), round(size * ratio))
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    result.setDevicePixelRatio(ratio)
    return result


def screen_ratio() -> float:
    """Give the finest pixel ratio of the screens in use."""
    screens = QGuiApplication.screens()
    return max((screen.devicePixelRatio() for screen in screens), default=1.0)


def tinted(name: str, colour: str, disabled: str, size: int, gap: int = 0) -> QIcon:
    """Make an icon of one colour, with a paler twin for disabled controls."""
    result = QIcon()
    ratio = screen_ratio()
    result.addPixmap(pixmap(name, colour, size, ratio, gap))
    result.addPixmap(pixmap(name, disabled, size, ratio, gap), QIcon.Mode.Disabled)
    return result


def set_icon(
    button: QAbstractButton, name: str, role: str = "text", size: int = 18, gap: int = 0
) -> None:
    """Give a button an icon that follows the palette; `role` names a colour of the theme.

    `gap` is empty room at the right of the icon: a styled button sets its text too close.
    """
    from friendship_desktop.ui import theme  # noqa: PLC0415 - theme imports this module

    button.setProperty("icon_name", name)
    button.setProperty("icon_role", role)
    button.setProperty("icon_size", size)
    button.setProperty("icon_gap", gap)
    _dress(button, theme.roles())


def _dress(button: QAbstractButton, colours: Roles) -> None:
    from friendship_desktop.ui import theme  # noqa: PLC0415 - theme imports this module

    size, gap = (
        theme.px(int(button.property("icon_size"))),
        theme.px(int(button.property("icon_gap"))),
    )
    name, role = str(button.property("icon_name")), str(button.property("icon_role"))
    button.setIcon(tinted(name, getattr(colours, role), colours.border, size, gap))
    button.setIconSize(QSize(size + gap, size))


def refresh(widgets: Iterable[QWidget], colours: Roles) -> None:
    """Tint the icons of all buttons anew after a change of palette or scale."""
    for widget in widgets:
        if isinstance(widget, QAbstractButton) and widget.property("icon_name"):
            _dress(widget, colours)
