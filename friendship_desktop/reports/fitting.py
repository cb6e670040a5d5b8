"""Text that must stay inside its cell: wrap, then shrink, then an ellipsis; never an overlap."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from friendship_desktop.reports.multitext import clean, width_of

ELLIPSIS = "…"
LEADING = 1.16  # line height in sizes; DejaVu's own ascent and descent
_STEP = 0.5
# A line may break at a space (not at a no-break space), after a hyphen, and beside every ideograph or Hangul syllable.
_EAST = "\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff"
_WORDS = re.compile(f"[{_EAST}]|[^ {_EAST}]+?(?:-|(?=[ {_EAST}])|$)| +")


class Fitted(NamedTuple):
    """Lines of text and the size, in points, at which they fit."""

    size: float
    lines: tuple[str, ...]


def cut(text: str, width: float, size: float, *, bold: bool = False) -> str:
    """Shorten a line to `width` points, ending it with an ellipsis if anything was lost."""
    text = clean(text)
    if width_of(text, size, bold=bold) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if width_of(text[:middle].rstrip() + ELLIPSIS, size, bold=bold) <= width:
            low = middle
        else:
            high = middle - 1
    return text[: _whole(text, low)].rstrip() + ELLIPSIS


def _whole(text: str, at: int) -> int:
    """Step back so that no letter is parted from its marks."""
    while 0 < at < len(text) and unicodedata.combining(text[at]):
        at -= 1
    return at


def _broken(word: str, width: float, size: float, *, bold: bool) -> list[str]:
    """Part a word that is wider than the whole line."""
    parts = []
    while word and width_of(word, size, bold=bold) > width:
        end = 1
        while end < len(word) and width_of(word[: end + 1], size, bold=bold) <= width:
            end += 1
        end = max(1, _whole(word, end))
        parts.append(word[:end])
        word = word[end:]
    return [*parts, word] if word else parts


def _parts_a_word(text: str, width: float, size: float, *, bold: bool) -> bool:
    return any(width_of(word, size, bold=bold) > width for word in _WORDS.findall(clean(text)))


def wrap(text: str, width: float, size: float, *, bold: bool = False) -> list[str]:
    """Break text into lines no wider than `width` points; its own line ends stay."""
    lines: list[str] = []
    for paragraph in text.splitlines() or [""]:
        line = ""
        for word in _WORDS.findall(clean(paragraph).strip()):
            if width_of((line + word).rstrip(), size, bold=bold) <= width:
                line += word
                continue
            if line.strip():
                lines.append(line.rstrip())
            *full, line = _broken(word.lstrip(), width, size, bold=bold) or [""]
            lines += full
        lines.append(line.rstrip())
    return lines


@lru_cache(maxsize=8192)
def fit(
    text: str,
    width: float,
    height: float,
    size: float,
    least: float,
    most_lines: int = 2,
    *,
    bold: bool = False,
) -> Fitted:
    """Fit text into a box of points: at `size` if it goes, else smaller down to `least`, else cut.

    One line is preferred; as the size falls, up to `most_lines` are used as soon as the height holds them.
    A word is parted only at the smallest size.
    """
    if width_of(text, size, bold=bold) <= width and "\n" not in text:
        return Fitted(size, (text,))
    current = size
    while True:
        allowed = max(1, min(most_lines, int(height / (current * LEADING))))
        lines = wrap(text, width, current, bold=bold)
        if len(lines) <= allowed and (
            current - _STEP < least or not _parts_a_word(text, width, current, bold=bold)
        ):
            return Fitted(current, tuple(lines))
        if current - _STEP < least:
            break
        current -= _STEP
    rest = " ".join(lines[allowed - 1 :])
    return Fitted(current, (*lines[: allowed - 1], cut(rest, width, current, bold=bold)))


def common_size(
    texts: Iterable[str],
    width: float,
    height: float,
    size: float,
    least: float,
    most_lines: int = 2,
) -> float:
    """Find the size at which each of several texts fits a cell of its own: neighbours look alike."""
    return min(
        (fit(text, width, height, size, least, most_lines).size for text in texts), default=size
    )
