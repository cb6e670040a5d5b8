"""Rows and columns of widgets, said as what stands in them from their start to their end."""

from __future__ import annotations

from typing import Final, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from friendship_desktop.ui import theme

STRETCH: Final = 1
"""Takes the room that is left; a part with a number beside it takes so large a share of it."""

Box = TypeVar("Box", bound=QBoxLayout)
Thing = QWidget | QLayout
Part = Thing | tuple[Thing, int] | tuple[Thing, int, Qt.AlignmentFlag] | int
Around = int | tuple[int, int, int, int]


def across(
    *parts: Part, on: QWidget | None = None, around: Around | None = None, gap: int | None = None
) -> QHBoxLayout:
    """Set parts side by side; `on` is the widget they fill.

    `around` is the room at the left, the top, the right and the bottom, `gap` that between two
    parts, in pixels at 100 %; the style decides where they are not given.
    """
    return _made(QHBoxLayout(on) if on is not None else QHBoxLayout(), parts, around, gap)


def down(
    *parts: Part, on: QWidget | None = None, around: Around | None = None, gap: int | None = None
) -> QVBoxLayout:
    """Set parts one below another, as `across` does side by side."""
    return _made(QVBoxLayout(on) if on is not None else QVBoxLayout(), parts, around, gap)


def put(box: QBoxLayout, *parts: Part) -> None:
    """Set more parts at the end of a row or a column."""
    for part in parts:
        if isinstance(part, int):
            box.addStretch(part)
        elif isinstance(part, tuple):
            _put_one(box, *part)
        else:
            _put_one(box, part)


def _put_one(
    box: QBoxLayout, thing: Thing, share: int = 0, at: Qt.AlignmentFlag | None = None
) -> None:
    if isinstance(thing, QLayout):
        box.addLayout(thing, share)
    elif at is None:
        box.addWidget(thing, share)
    else:
        box.addWidget(thing, share, at)


def _made(box: Box, parts: tuple[Part, ...], around: Around | None, gap: int | None) -> Box:
    if around is not None:
        sides = around if isinstance(around, tuple) else (around,) * 4
        box.setContentsMargins(*map(theme.px, sides))
    if gap is not None:
        box.setSpacing(theme.px(gap))
    put(box, *parts)
    return box
