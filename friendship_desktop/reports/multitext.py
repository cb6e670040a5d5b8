"""One line of text in any script a name may have: fonts, direction, shaping, and the letters kept.

The way of a line: font by cmap → levels of the Unicode bidirectional algorithm → runs in visual order
→ HarfBuzz with an explicit direction for each run. Plain left-to-right text skips all of it.
Lengths of laid-out text are in em, so that one result serves every size.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import groupby, pairwise
from typing import NamedTuple

import uharfbuzz
from bidi import algorithm
from bidi.mirror import MIRRORED
from reportlab.pdfbase.ttfonts import ShapeData, ShapedStr

from friendship_desktop.reports.fonts import Fonts, PaperFont, fonts

MISSING = "□"
_NOTHING = "\N{ZERO WIDTH NON-JOINER}"  # what a second glyph of one letter reads as
# Letters that ask for more than one glyph after another: marks, right-to-left scripts, joiners.
_COMPLEX = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0590-\u08ff\u200c\u200d\u20d0-\u20ff\ufb1d-\ufdff\ufe20-\ufe2f\ufe70-\ufeff]"
)
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
# Invisible and of no use once a line stands alone: directions, isolates, soft hyphen, variation selectors.
_INVISIBLE = re.compile(
    "[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_JOINERS = "\u200c\u200d"
_HEBREW = re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]")


class Piece(NamedTuple):
    """A stretch of one font; `text` is plain or ReportLab's shaped string, in visual order."""

    font: str
    text: str
    width: float


class Line(NamedTuple):
    """A laid-out line: pieces from left to right, width in em, letters no font of ours has."""

    pieces: tuple[Piece, ...]
    width: float
    missing: str


def clean(text: str) -> str:
    """Bring text to the form that is drawn: NFC, no control or direction characters."""
    if text.isascii() and text.isprintable():
        return text
    return _INVISIBLE.sub("", _CONTROL.sub(" ", unicodedata.normalize("NFC", text)))


@lru_cache(maxsize=16384)
def layout(text: str, bold: bool = False) -> Line:  # noqa: FBT001, FBT002 - a key of the cache
    """Lay out one line of text."""
    text = clean(text)
    have = fonts()
    primary = have.bold if bold else have.regular
    cmap = primary.face.charToGlyph
    if not _COMPLEX.search(text) and all(map(cmap.__contains__, map(ord, text))):
        piece = Piece(primary.fontName, text, primary.stringWidth(text, 1))
        return Line((piece,), piece.width, "")
    return _mixed(text, primary, have)


def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """Measure a line, in points."""
    return layout(text, bold)[1] * size


def _mixed(text: str, primary: PaperFont, have: Fonts) -> Line:
    chosen: list[PaperFont] = []
    shown, missing = "", ""
    for letter in text:
        font = _font_for(letter, primary, have, chosen)
        missing += "" if font else letter
        shown += letter if font else MISSING
        chosen.append(font or have.regular)
    levels = _levels(shown)
    runs = _visual(_runs(shown, chosen, levels))
    pieces = tuple(_piece(font, shown[start:end], level) for font, level, start, end in runs)
    return Line(pieces, sum(piece.width for piece in pieces), missing)


def _font_for(
    letter: str, primary: PaperFont, have: Fonts, before: list[PaperFont]
) -> PaperFont | None:
    code = ord(letter)
    if letter in _JOINERS:  # HarfBuzz consumes them; they belong to the run they stand in
        return before[-1] if before else primary
    if unicodedata.combining(letter) and before and code in before[-1].face.charToGlyph:
        return before[-1]  # a mark is placed by the font of its letter
    for font in (primary, have.regular, have.east):
        if code in font.face.charToGlyph:
            return font
    return None


def _levels(text: str) -> list[int]:
    """Give each letter its embedding level (rules P2–I2; the joiners take their neighbour's)."""
    if not _RIGHT_TO_LEFT.search(text):
        return [0] * len(text)
    base = algorithm.get_base_level(text)
    storage = {**algorithm.get_empty_storage(), "base_level": base, "base_dir": "LR"[base]}
    kept = [i for i, letter in enumerate(text) if letter not in _JOINERS]
    algorithm.get_embedding_levels("".join(text[i] for i in kept), storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    known = {i: int(char["level"]) for i, char in zip(kept, storage["chars"], strict=True)}
    levels: list[int] = []
    for i in range(len(text)):
        levels.append(known[i] if i in known else (levels[-1] if levels else base))
    return levels


def _runs(
    text: str, chosen: list[PaperFont], levels: list[int]
) -> list[tuple[PaperFont, int, int, int]]:
    scripts: list[bool] = []
    for letter in text:
        neutral = not unicodedata.category(letter).startswith(("L", "M"))
        scripts.append(scripts[-1] if neutral and scripts else bool(_HEBREW.match(letter)))
    keys = [
        (id(font), level, script)
        for font, level, script in zip(chosen, levels, scripts, strict=True)
    ]
    runs = []
    for _key, group in groupby(range(len(text)), key=keys.__getitem__):
        indices = list(group)
        start, end = indices[0], indices[-1] + 1
        runs.append((chosen[start], levels[start], start, end))
    return runs


def _visual(runs: list[tuple[PaperFont, int, int, int]]) -> list[tuple[PaperFont, int, int, int]]:
    """Reorder whole runs for the eye (rule L2)."""
    odd = [level for _font, level, _start, _end in runs if level % 2]
    if not odd:
        return runs
    for threshold in range(max(level for _font, level, _start, _end in runs), min(odd) - 1, -1):
        ordered = []
        for high, group in groupby(runs, key=lambda run: run[1] >= threshold):
            stretch = list(group)
            ordered += stretch[::-1] if high else stretch
        runs = ordered
    return runs


def _piece(font: PaperFont, text: str, level: int) -> Piece:
    if level % 2 == 0 and not _COMPLEX.search(text):
        return Piece(font.fontName, text, font.stringWidth(text, 1))
    buffer = uharfbuzz.Buffer()
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if level % 2 else "ltr"
    uharfbuzz.shape(font.shaper, buffer, {"kern": True, "liga": True})
    return _shaped(font, text, buffer, backwards=bool(level % 2))


def _shaped(font: PaperFont, text: str, buffer: uharfbuzz.Buffer, *, backwards: bool) -> Piece:
    """Turn HarfBuzz's glyphs, in visual order, into a string that ReportLab draws and readers can read."""
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    starts = sorted({info.cluster for info in infos} | {len(text)})
    letters = {start: text[start:end] for start, end in pairwise(starts)}
    codes: list[str] = []
    data: list[ShapeData] = []
    for cluster, group in groupby(
        zip(infos, positions, strict=True), key=lambda pair: pair[0].cluster
    ):
        glyphs = list(group)
        shares = _shares(letters[cluster], len(glyphs), backwards=backwards)
        for (info, position), share in zip(glyphs, shares, strict=True):
            for code, shape in _drawn(font, info.codepoint, position, share, cluster):
                codes.append(chr(code))
                data.append(shape)
    width = sum(shape.x_advance for shape in data) / 1000
    return Piece(font.fontName, ShapedStr("".join(codes), shapeData=data), width)


def _shares(letters: str, glyphs: int, *, backwards: bool) -> list[str]:
    """Share the letters of a cluster among its glyphs, both in visual order.

    Readers of a PDF turn right-to-left text round letter by letter, and mirror its brackets: they are
    given the letters as they stand on paper.
    """
    if backwards:
        letters = "".join(MIRRORED.get(letter, letter) for letter in reversed(letters))
    spare = len(letters) - glyphs
    if spare >= 0:  # a ligature reads as several letters
        cuts = [spare + 1 + i for i in range(glyphs)]
        return [letters[start:end] for start, end in pairwise([0, *cuts])]
    return [*letters, *[_NOTHING] * -spare]


def _drawn(
    font: PaperFont, glyph: int, position: uharfbuzz.GlyphPosition, letters: str, cluster: int
) -> list[tuple[int, ShapeData]]:
    """Draw one glyph as one code for each letter it stands for: the glyph itself, then blanks.

    A code that stands for two letters is read backwards by some readers and forwards by others; codes
    of one letter each, sharing the width, are read alike by all.
    """
    own, advance = font.width_of_glyph(glyph), font.scaled(position.x_advance)
    bases = [not unicodedata.combining(letter) for letter in letters]
    share = own / (sum(bases) or 1)
    parts = [share if base or (not any(bases) and i == 0) else 0.0 for i, base in enumerate(bases)]
    drawn = []
    for i, (letter, part) in enumerate(zip(letters, parts, strict=True)):
        code = font.code_for(glyph if i == 0 else font.blank, letter, part)
        last = i == len(letters) - 1
        moved = (
            (font.scaled(position.x_offset), font.scaled(position.y_offset)) if i == 0 else (0, 0)
        )
        step = part + (advance - own if last else 0)
        drawn.append((code, ShapeData(cluster, step, 0, *moved, part)))
    return drawn
