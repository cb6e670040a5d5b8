"""Marks, their letters and keys, and the figures that follow from them.

A figure rests on the marks of held lessons alone: a learner without a mark in a held lesson counts
neither as attended nor as possible, so the denominator is simply the number of marks.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.texts import Language

ATTENDED: Final = frozenset({MarkCode.PRESENT, MarkCode.LATE, MarkCode.ONLINE, MarkCode.LEFT_EARLY})
EXCUSED: Final = frozenset({MarkCode.EXCUSED, MarkCode.ILL})
# What a new House is offered; the other letters are switched on in the settings.
DEFAULT_MARKS: Final = (
    MarkCode.PRESENT,
    MarkCode.ABSENT,
    MarkCode.ILL,
    MarkCode.EXCUSED,
    MarkCode.LATE,
)
NOT_ENROLLED_SYMBOL: Final = "—"
CANCELLED_SYMBOL: Final = "×"

_SYMBOLS: Final[Mapping[str, Mapping[MarkCode, str]]] = {
    "kk": {
        MarkCode.PRESENT: "+",
        MarkCode.LATE: "К",
        MarkCode.ONLINE: "Ш",
        MarkCode.LEFT_EARLY: "Е",
        MarkCode.EXCUSED: "С",
        MarkCode.ILL: "А",
        MarkCode.ABSENT: "Ж",
    },
    "ru": {
        MarkCode.PRESENT: "+",
        MarkCode.LATE: "О",
        MarkCode.ONLINE: "Д",
        MarkCode.LEFT_EARLY: "Р",
        MarkCode.EXCUSED: "У",
        MarkCode.ILL: "Б",
        MarkCode.ABSENT: "Н",
    },
}


class Clear(Enum):
    """The wish to empty a cell, as told by a key."""

    CLEAR = "clear"


CLEAR: Final = Clear.CLEAR


def attended(code: MarkCode, *, online_counts: bool = True) -> bool:
    """Tell whether a mark counts as attendance; taking part remotely is the House's choice."""
    return code in ATTENDED and (online_counts or code is not MarkCode.ONLINE)


@dataclass(frozen=True, slots=True)
class Tally:
    """Marks counted: `possible` is all of them; `excused` and `unexcused` absences are part of it."""

    attended: int = 0
    possible: int = 0
    excused: int = 0
    unexcused: int = 0

    @property
    def rate(self) -> float | None:
        """Share attended, 0 to 1; None when nothing was marked (printed as a dash, never as 0 %)."""
        return self.attended / self.possible if self.possible else None

    @property
    def percent(self) -> int | None:
        """Whole per cent, halves upward, in integers so that every paper rounds alike."""
        return percent(self.attended, self.possible)

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.attended + other.attended,
            self.possible + other.possible,
            self.excused + other.excused,
            self.unexcused + other.unexcused,
        )


def percent(part: int, whole: int) -> int | None:
    """Whole per cent of `part` in `whole`, halves upward; None when the whole is empty."""
    return (200 * part + whole) // (2 * whole) if whole else None


def tally(marks: Iterable[MarkCode], *, online_counts: bool = True) -> Tally:
    """Count the marks of one learner, one lesson or one group; give those of held lessons only."""
    came = possible = excused = 0
    for code in marks:
        possible += 1
        if attended(code, online_counts=online_counts):
            came += 1
        elif code in EXCUSED:
            excused += 1
    return Tally(came, possible, excused, possible - came - excused)


def symbol(code: MarkCode, symbol_set: Language | str) -> str:
    """Give the letter of a mark in the Kazakh (`kk`) or the Russian (`ru`) set; English uses `kk`."""
    return symbols(symbol_set)[code]


def symbols(symbol_set: Language | str) -> Mapping[MarkCode, str]:
    """All letters of one set, in the order of the legend."""
    return _SYMBOLS["ru" if str(symbol_set) == "ru" else "kk"]


# The two sets share no letter, so both always work. Latin keys stand for the Cyrillic letter on the
# same key (both the Russian and the Kazakh layout are ЙЦУКЕН in the letter rows): a hand that looks
# for Н finds it on Y whatever layout is on. Position wins over looks: E is У, Y is Н, H is Р; only
# C is С both ways. In the Kazakh layout the key = / + types һ, so һ is "present" as well.
_CYRILLIC: Final = {
    letter: code
    for letters in _SYMBOLS.values()
    for code, letter in letters.items()
    if code is not MarkCode.PRESENT
}
_QWERTY: Final = {
    latin: _CYRILLIC[cyrillic]
    for latin, cyrillic in zip("Y,EJLH;FCRIT", "НБУОДРЖАСКШЕ", strict=True)
}
_SHIFTED: Final = {"<": MarkCode.ILL, ":": MarkCode.ABSENT}  # Shift with the keys of Б and Ж
_KEYS: Final[Mapping[str, MarkCode]] = {
    **_CYRILLIC,
    **_QWERTY,
    **_SHIFTED,
    **dict.fromkeys((" ", "+", "=", "Һ", "\N{NO-BREAK SPACE}"), MarkCode.PRESENT),
}
_CLEARING: Final = frozenset({"\b", "\x7f"})


def mark_for_key(text: str) -> MarkCode | Clear | None:
    """Tell what a pressed key means, by the text it types: a mark, CLEAR, or None for no meaning.

    Backspace (U+0008) and Delete (U+007F) clear. Capital and small letters are the same.
    """
    if text in _CLEARING:
        return CLEAR
    return _KEYS.get(text.upper())


# In a written cell looks matter, not keys: a Latin letter there was meant as its Cyrillic double.
# A hyphen, a cross, 0 and 1 mean opposite things in different registers and are left to a person.
_LOOKALIKES: Final = str.maketrans("HYOPACKE", "НУОРАСКЕ")
_WRITTEN: Final[Mapping[str, MarkCode | Clear]] = {
    **_CYRILLIC,
    **dict.fromkeys(("+", "✓", "✔", "√", "V"), MarkCode.PRESENT),
    **dict.fromkeys(("НБ", "Н/Б"), MarkCode.ABSENT),
    "": CLEAR,
    NOT_ENROLLED_SYMBOL: CLEAR,
}


def mark_for_symbol(text: str) -> MarkCode | Clear | None:
    """Read a mark as somebody wrote it in a cell (Excel, the clipboard); CLEAR for an empty cell.

    None means that the cell says something else and must be shown to a person.
    """
    written = text.strip().upper()
    return _WRITTEN.get(written) or _WRITTEN.get(written.translate(_LOOKALIKES))
