"""The colours of the window by what they are for, light and dark; kept apart so that the first frame needs no more."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor


@dataclass(frozen=True, slots=True)
class Roles:
    """What each colour is for; ui.md § Visual language gives the light values."""

    text: str
    muted: str
    lines: str
    page: str
    surface: str
    border: str
    primary: str
    pressed: str
    tint: str
    on_primary: str
    on_tint: str
    bar: str
    gold: str
    on_gold: str
    good: str
    good_tint: str
    warning: str
    warning_tint: str
    error: str
    error_tint: str
    late: str
    late_tint: str
    neutral: str
    neutral_tint: str

    def color(self, role: str) -> QColor:
        """Give the colour of a role by its name."""
        return _colour(getattr(self, role))


@cache
def _colour(value: str) -> QColor:
    return QColor(value)


LIGHT = Roles(
    text="#1B2A33",
    muted="#5E7079",
    lines="#DDE5E9",
    page="#F4F7F8",
    surface="#FFFFFF",
    border="#84959D",
    primary="#0A7A8F",
    pressed="#07616F",
    tint="#E3F2F5",
    on_primary="#FFFFFF",
    on_tint="#07616F",
    bar="#8DC5D0",
    gold="#F2B705",
    on_gold="#3A2B00",
    good="#1D6B3C",
    good_tint="#E2F3E8",
    warning="#7A5600",
    warning_tint="#FFF3CF",
    error="#A32A1C",
    error_tint="#FBE5E2",
    late="#523A9A",
    late_tint="#EFE9FA",
    neutral="#51626B",
    neutral_tint="#EDF1F3",
)
DARK = Roles(
    text="#E6EEF1",
    muted="#A3B4BC",
    lines="#2E3C44",
    page="#11181C",
    surface="#1A2329",
    border="#73858E",
    primary="#46B5C9",
    pressed="#6CCBDB",
    tint="#163941",
    on_primary="#04252C",
    on_tint="#8EDBE8",
    bar="#2F6D79",
    gold="#F2B705",
    on_gold="#3A2B00",
    good="#86D9A7",
    good_tint="#173524",
    warning="#F3D074",
    warning_tint="#3B300F",
    error="#F8A79B",
    error_tint="#46211C",
    late="#C3B1F5",
    late_tint="#2F2650",
    neutral="#B4C3CA",
    neutral_tint="#27333A",
)
