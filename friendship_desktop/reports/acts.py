"""What the single sheets have to say: the cover act F-24, the recovery code, the keys of the program."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from friendship_desktop.reports.document import Named, PaperLanguage, Signatory
from friendship_desktop.reports.totals import Figure
from friendship_desktop.texts import Language


@dataclass(frozen=True, slots=True)
class TotalLine:
    """One total of a package: what is counted, and how many."""

    label: Named
    value: Figure


@dataclass(frozen=True, slots=True)
class CoverAct:
    """F-24, printed after an export and signed by both sides (domain.md § 4.12).

    `manifest_digest` is the SHA-256 of the manifest in hex; `key_code` the code of the House's key in
    five groups of five digits, as it is read out over the telephone. `practice` marks a package that no
    real office takes; `supersedes` is the number of the package that this one corrects.
    """

    language: PaperLanguage
    institution: tuple[Named, ...]
    house: Named
    recipient: Named
    sequence: int
    file_name: str
    created_on: date
    window_from: date
    window_to: date
    period_from: date
    period_to: date
    disclosure: Literal["counts", "coded"]
    totals: tuple[TotalLine, ...]
    manifest_digest: str
    key_code: str
    house_code: str
    dated: date
    given_by: Signatory | None = None
    taken_by: Signatory | None = None
    supersedes: int | None = None
    hidden_below: int | None = None
    practice: bool = False


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """The recovery code on one sheet, explained in Kazakh, Russian and English.

    `code` is printed large, in the groups it is written in (parted by spaces or hyphens).
    """

    house: Named
    code: str
    house_code: str
    dated: date


@dataclass(frozen=True, slots=True)
class KeySection:
    """Keys that belong together: (keys as printed on them, what they do), in the screen's language."""

    title: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class KeysSheet:
    """The keys of the program on one page, to lie beside the keyboard."""

    language: Language
    title: str
    sections: tuple[KeySection, ...]
    dated: date
    house_code: str = ""


def digest_in_digits(digest: str) -> str:
    """Write a SHA-256 (hex) as five groups of five digits, the way codes are read out over the telephone."""
    digits = f"{int(digest, 16) % 10**25:025d}"
    return " ".join(digits[i : i + 5] for i in range(0, 25, 5))
