"""The one place for colours, distances and type sizes; light and dark, 100 to 200 %.

`roles()` and `px()` read the application's own palette and font, so a painted widget needs no
reference to the theme: it asks while painting and is right after every change.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLayout, QWidget

from friendship_desktop.ui import icons
from friendship_desktop.ui.roles import DARK, LIGHT, Roles
from friendship_desktop.ui.stylesheet import stylesheet

__all__ = [
    "DARK",
    "LIGHT",
    "Mode",
    "Roles",
    "Theme",
    "font",
    "load_fonts",
    "metrics",
    "px",
    "qt_palette",
    "roles",
]

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
FIRST_FONTS = ("NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf")
LATER_FONTS = (
    "NotoSans-Bold.ttf",
    "DejaVuSansCondensed.ttf",
    "DejaVuSansCondensed-Bold.ttf",
    "CJK-gb2312-ks-big5-hangul.ttf",
)
FAMILIES = ["Noto Sans", "DejaVu Sans", "WenQuanYi Micro Hei"]

BASE_SIZE = 14
SMALL_SIZE = 12
SCALES = (100, 110, 125, 150, 175, 200)


class Mode(StrEnum):
    """Who decides between light and dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def roles() -> Roles:
    """Give the colours in force, for whoever paints right now."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT


def px(length: float) -> int:
    """Scale a length drawn at 100 % to the text size in force."""
    return round(length * QGuiApplication.font().pixelSize() / BASE_SIZE)


def font(size: int = BASE_SIZE, *, strong: bool = False) -> QFont:
    """Give the interface font at `size` pixels of the 100 % drawing; shared, so copy it before changing it."""
    return _drawn(QGuiApplication.font().key(), px(size), strong)[0]


def metrics(size: int = BASE_SIZE, *, strong: bool = False) -> QFontMetrics:
    """Give the measures of `font`; shared like it."""
    return _drawn(QGuiApplication.font().key(), px(size), strong)[1]


@lru_cache(maxsize=64)
def _drawn(_key: str, pixels: int, strong: bool) -> tuple[QFont, QFontMetrics]:  # noqa: FBT001 - a key of the cache
    result = QFont(QGuiApplication.font())
    result.setPixelSize(pixels)
    if strong:
        result.setWeight(QFont.Weight.DemiBold)
    return result, QFontMetrics(result)


def load_fonts(names: tuple[str, ...]) -> None:
    """Make bundled font files known to Qt; the first two are enough for the first frame."""
    for name in names:
        path = FONTS / name
        if path.exists():
            QFontDatabase.addApplicationFont(str(path))
    _drawn.cache_clear()  # measured without them


def qt_palette(colours: Roles) -> QPalette:
    """Translate the roles into Qt's own palette, so that native parts agree with ours."""
    palette = QPalette()
    role = QPalette.ColorRole
    for target, name in (
        (role.Window, "page"),
        (role.WindowText, "text"),
        (role.Base, "surface"),
        (role.AlternateBase, "page"),
        (role.Text, "text"),
        (role.Button, "surface"),
        (role.ButtonText, "text"),
        (role.BrightText, "on_primary"),
        (role.PlaceholderText, "muted"),
        (role.ToolTipBase, "surface"),
        (role.ToolTipText, "text"),
        (role.Highlight, "tint"),
        (role.HighlightedText, "on_tint"),
        (role.Accent, "primary"),
        (role.Link, "primary"),
        (role.LinkVisited, "primary"),
        (role.Light, "surface"),
        (role.Midlight, "lines"),
        (role.Mid, "lines"),
        (role.Dark, "border"),
        (role.Shadow, "border"),
    ):
        palette.setColor(target, colours.color(name))
    for target in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, colours.color("border"))
    return palette


def _layouts(widget: QWidget) -> list[QLayout]:
    # an inner layout is a child of the outer one; asking by item would make short-lived wrappers of
    # things that Qt deletes on its own
    outer = widget.layout()
    return [] if outer is None else [outer, *outer.findChildren(QLayout)]


def _rescale(layout: QLayout, before: float) -> None:
    """Fit the margins and gaps of a layout, made when lengths were `before` times as drawn."""
    drawn = layout.property("drawn_at_100")
    if drawn is None:
        margins = layout.contentsMargins()
        lengths = (
            margins.left(),
            margins.top(),
            margins.right(),
            margins.bottom(),
            layout.spacing(),
        )
        # remembered, so that going up and down again ends where it began
        drawn = [length / before for length in lengths]
        layout.setProperty("drawn_at_100", drawn)
    left, top, right, bottom, spacing = (px(length) for length in drawn)
    layout.setContentsMargins(left, top, right, bottom)
    if spacing >= 0:
        layout.setSpacing(spacing)


class Theme(QObject):
    """Dresses the application, and again whenever the system or the user changes their mind."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self.mode = Mode.SYSTEM
        self.scale = 100
        app.styleHints().colorSchemeChanged.connect(self.apply)

    def choose(self, *, mode: Mode | None = None, scale: int | None = None) -> None:
        """Force light or dark, or set the size of all text in per cent (100 to 200)."""
        if mode is not None:
            self.mode = mode
        if scale is not None:
            self.scale = max(SCALES[0], min(SCALES[-1], scale))
        self.apply()

    @property
    def is_dark(self) -> bool:
        """Tell which palette is in force."""
        if self.mode is Mode.SYSTEM:
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self.mode is Mode.DARK

    def apply(self) -> None:
        """Set font, palette and style sheet, and tint every icon anew."""
        before = px(100)
        colours = DARK if self.is_dark else LIGHT
        base = QFont()
        base.setFamilies(FAMILIES)
        base.setPixelSize(round(BASE_SIZE * self.scale / 100))
        self._app.setFont(base)
        self._app.setPalette(qt_palette(colours))
        self._app.setStyleSheet(stylesheet(colours, self.scale, dark=self.is_dark))
        widgets = self._app.allWidgets()
        if px(100) != before:
            for widget in widgets:
                for layout in _layouts(widget):
                    _rescale(layout, before / 100)
        icons.refresh(widgets, colours)
        self.changed.emit()
