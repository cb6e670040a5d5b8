"""The fonts of paper: registered once, when the first document is drawn, and always embedded.

ReportLab embeds only TrueType outlines and never shapes text itself; `PaperFont` adds what it lacks:
glyphs that no letter of the cmap leads to, each with the letters it stands for, so that a reader of
the PDF can copy and search names in every script.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import uharfbuzz
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import SUBSETN, TTFError, TTFont

from friendship_desktop.errors import UserError

FONT_DIR = Path(__file__).resolve().parents[2] / "resources" / "fonts"
REGULAR = "DostykPaper"
BOLD = "DostykPaper-Bold"
EAST = "DostykPaper-East"
FILES = {
    REGULAR: "DejaVuSansCondensed.ttf",
    BOLD: "DejaVuSansCondensed-Bold.ttf",
    EAST: "CJK-gb2312-ks-big5-hangul.ttf",
}
_FIRST_PRIVATE = 0xF0000  # plane 15: no font of ours has letters there
_CMAP_BLOCK = 100  # the most entries one bfchar block may have


class PaperFont(TTFont):  # type: ignore[misc]  # reportlab ships no types
    """A TrueType font that can draw shaped glyphs and still says which letters they are."""

    def __init__(self, name: str, path: Path) -> None:
        super().__init__(name, str(path), asciiReadable=0)
        self._private: dict[tuple[int, str, float], int] = {}
        self._sources: dict[int, str] = {}
        self.shaper = uharfbuzz.Font(self.hbFace)

    @property
    def blank(self) -> int:
        """Give a glyph without ink."""
        glyph: int = self.face.charToGlyph[ord(" ")]
        return glyph

    def width_of_glyph(self, glyph: int) -> float:
        """Give the advance of a glyph in thousandths of the size."""
        return self.scaled(self.shaper.get_glyph_h_advance(glyph))

    def scaled(self, units: int) -> float:
        """Turn units of the font into thousandths of the size."""
        thousandths: float = self.face._pdfScale(units)  # noqa: SLF001 - the only way to its units
        return thousandths

    def code_for(self, glyph: int, letters: str, width: float) -> int:
        """Give the code that draws `glyph`, is `width` wide and reads as `letters`."""
        face = self.face
        code = ord(letters) if len(letters) == 1 else 0
        if face.charToGlyph.get(code) == glyph and face.charWidths[code] == width:
            return code
        known = self._private.get((glyph, letters, width))
        if known is None:
            known = _FIRST_PRIVATE + len(self._private)
            face.charToGlyph[known] = glyph
            face.charWidths[known] = width
            self._sources[known] = letters
            self._private[glyph, letters, width] = known
        return known

    def addObjects(self, doc: Any) -> None:  # noqa: N802 - ReportLab's name
        """Embed the subsets, then replace ReportLab's ToUnicode: it knows no shaped glyphs."""
        subsets = [list(subset) for subset in self.state[doc].subsets]
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            name = (SUBSETN(number) + b"+" + self.face.name + self.face.subfontNameX).decode(
                "latin1"
            )
            doc.idToObject["toUnicodeCMap:" + name].content = self._to_unicode(name, subset)

    def _to_unicode(self, name: str, subset: list[int]) -> str:
        entries = [
            f"<{index:02X}> <{self._sources.get(code, chr(code)).encode('utf-16-be').hex().upper()}>"
            for index, code in enumerate(subset)
            if code
        ]
        blocks = [entries[i : i + _CMAP_BLOCK] for i in range(0, len(entries), _CMAP_BLOCK)]
        return "\n".join(
            [
                "/CIDInit /ProcSet findresource begin",
                "12 dict begin",
                "begincmap",
                f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def",
                f"/CMapName /{name} def",
                "/CMapType 2 def",
                "1 begincodespacerange",
                "<00> <FF>",
                "endcodespacerange",
                *(
                    line
                    for block in blocks
                    for line in (f"{len(block)} beginbfchar", *block, "endbfchar")
                ),
                "endcmap",
                "CMapName currentdict /CMap defineresource pop",
                "end",
                "end",
            ]
        )


class Fonts(NamedTuple):
    """What paper is drawn with; each knows which letters it has."""

    regular: PaperFont
    bold: PaperFont
    east: PaperFont


def _load(name: str) -> PaperFont:
    path = FONT_DIR / FILES[name]
    try:
        font = PaperFont(name, path)
    except (OSError, TTFError) as error:
        raise UserError("E_FONT", file=path.name) from error
    pdfmetrics.registerFont(font)
    return font


@cache
def fonts() -> Fonts:
    """Register the fonts on first use (about 0.1 s) and give them.

    Raises E_FONT when a font file is missing or damaged.
    """
    return Fonts(_load(REGULAR), _load(BOLD), _load(EAST))
