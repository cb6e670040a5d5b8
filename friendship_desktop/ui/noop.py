"""The mark for texts that are translated where they are shown; lupdate knows it by this name."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - lupdate looks for exactly this name
    """Give the text unchanged; PySide6's own twin is typed as giving any object."""
    return text
