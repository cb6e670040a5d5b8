"""Colours are legible in both palettes, and nobody carries colours of their own."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFontInfo

from friendship_desktop.ui import icons, theme
from friendship_desktop.ui.stylesheet import stylesheet
from friendship_desktop.ui.widgets.pills import KINDS

UI = Path(theme.__file__).parent
TEXT_PAIRS = [
    *(
        (text, ground)
        for text in ("text", "muted", "primary", "error")
        for ground in ("page", "surface")
    ),
    ("text", "tint"),
    ("on_tint", "tint"),
    ("on_primary", "primary"),
    ("on_primary", "pressed"),
    ("muted", "neutral_tint"),
    ("error", "error_tint"),
    *KINDS.values(),
]


def luminance(colour: QColor) -> float:
    parts = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("roles", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_is_legible(roles, text, ground):
    assert contrast(roles.color(text), roles.color(ground)) >= 4.5


@pytest.mark.parametrize("roles", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("mark", "ground"), [("border", "surface"), ("primary", "surface"), ("primary", "tint")]
)
def test_borders_of_controls_are_visible(roles, mark, ground):
    assert contrast(roles.color(mark), roles.color(ground)) >= 3.0


def test_no_colour_stands_outside_the_theme():
    strays = [
        f"{path.relative_to(UI)}: {line.strip()}"
        for path in UI.rglob("*.py")
        if path.name not in ("roles.py", "theme.py") and path.parent.name != "forms"
        for line in path.read_text("utf-8").splitlines()
        if re.search(r"#[0-9A-Fa-f]{6}\b|QColor\(\s*[\"'\d]|setStyleSheet\(", line)
    ]
    assert not strays


def test_theme_follows_the_system_and_can_be_forced(qapp, dressed):
    dressed.choose(mode=theme.Mode.DARK)
    assert theme.roles() is theme.DARK
    dressed.choose(mode=theme.Mode.SYSTEM)
    qapp.styleHints().setColorScheme(Qt.ColorScheme.Dark)
    try:
        dressed.apply()
        expected = (
            theme.DARK if qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark else theme.LIGHT
        )
        assert theme.roles() is expected
    finally:
        qapp.styleHints().unsetColorScheme()
    dressed.choose(mode=theme.Mode.LIGHT)
    assert theme.roles() is theme.LIGHT


def test_scale_is_kept_between_100_and_200(dressed):
    dressed.choose(scale=150)
    assert theme.px(20) == 30
    dressed.choose(scale=500)
    assert dressed.scale == 200


def test_bundled_font_is_the_one_used(dressed):
    assert QFontInfo(theme.font()).family() == "Noto Sans"
    assert QFontInfo(theme.font(strong=True)).weight() == 600


@pytest.mark.parametrize("scale", theme.SCALES)
def test_sheet_has_no_gaps(scale):
    sheet = stylesheet(theme.LIGHT, scale, dark=False)
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")


def test_every_icon_named_in_the_sources_is_bundled(qapp):
    names = {path.stem for path in icons.ICONS.glob("*.svg")}
    for name in names:
        assert not icons.pixmap(name, theme.LIGHT.text, 18).isNull()
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon", theme.LIGHT.text, 18)


def test_icon_is_drawn_in_the_colour_asked_for(qapp):
    image = icons.pixmap("minus", theme.LIGHT.error, 32, 2.0).toImage()
    assert image.width() == 64
    inked = {
        image.pixelColor(x, y).name()
        for x in range(64)
        for y in range(64)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert inked == {theme.LIGHT.error.lower()}


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12")
def test_binding_loses_no_reference_to_none():
    """PySide6 6.12.0 on Python 3.11 loses one with every call and aborts after some thousand."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(300):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - 50
