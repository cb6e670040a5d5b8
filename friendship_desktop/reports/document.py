"""What all papers share: their language, names in two languages, signatures, the hash of their data."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any

from friendship_desktop.texts import Language, Texts


class PaperLanguage(StrEnum):
    """The language of a document, chosen apart from that of the screen."""

    KAZAKH = "kk"
    RUSSIAN = "ru"
    BOTH = "kk+ru"


@dataclass(frozen=True, slots=True)
class Named:
    """A name in Kazakh and Russian; an empty one is replaced by the other."""

    kk: str = ""
    ru: str = ""

    @classmethod
    def same(cls, name: str) -> Named:
        """Make a name that is written alike in both languages."""
        return cls(name, name)

    def __bool__(self) -> bool:
        return bool(self.kk or self.ru)

    def on(self, language: PaperLanguage) -> tuple[str, ...]:
        """Give what a paper prints: one name, or the Kazakh and the Russian one if they differ."""
        kk, ru = self.kk or self.ru, self.ru or self.kk
        if language is PaperLanguage.KAZAKH or kk == ru:
            return (kk,)
        return (ru,) if language is PaperLanguage.RUSSIAN else (kk, ru)

    def joined(self, language: PaperLanguage) -> str:
        """Give it on one line: «kk / ru» on a paper in both languages."""
        return " / ".join(self.on(language))


NAMELESS = Named()


@dataclass(frozen=True, slots=True)
class Signatory:
    """Whoever signs: a position and a name written for signing (initials before the surname).

    An empty name leaves a rule to write on.
    """

    position: Named
    name: str = ""


@cache
def _translated(message: str) -> Named:
    """Translate once: a batch of papers says the same things on each."""
    return Named(Texts(Language.KAZAKH).text(message), Texts(Language.RUSSIAN).text(message))


class Labels:
    """The fixed texts of a paper in its language; in both, «kk / ru»."""

    def __init__(self, language: PaperLanguage) -> None:
        self.language = language

    def pair(self, message: str, /, **places: object) -> Named:
        """Translate into both languages."""
        named = _translated(message)
        return Named(named.kk.format(**places), named.ru.format(**places)) if places else named

    def text(self, message: str, /, **places: object) -> str:
        """Translate into the language of the paper, on one line."""
        return self.pair(message, **places).joined(self.language)

    def stacked(self, message: str, /, **places: object) -> str:
        """Translate for a narrow cell: in both languages, Kazakh above Russian."""
        return "\n".join(self.pair(message, **places).on(self.language))


# What says how a paper is made, not what it says: such a field never changes the hash of the data.
_PRESENTATION = frozenset(
    {
        "group_id",
        "sheet_code",
        "language",
        "symbol_set",
        "blank",
        "is_copy",
        "house_code",
        "dated",
        "jpeg",
    }
)


@cache
def _told(kind: Any) -> tuple[str, ...]:
    return tuple(
        field.name for field in dataclasses.fields(kind) if field.name not in _PRESENTATION
    )


def _plain(value: Any) -> str | list[Any]:
    """Tell JSON what it does not know by itself: dates and the parts of a form."""
    if isinstance(value, date):
        return value.isoformat()
    kind: Any = type(value)
    return [getattr(value, name) for name in _told(kind)]


def data_hash(sheet: Any) -> str:
    """Give the SHA-256 (hex) of what a form says, equal for its Kazakh, Russian and blank prints."""
    text = json.dumps(
        [type(sheet).__name__, sheet], ensure_ascii=False, separators=(",", ":"), default=_plain
    )
    return hashlib.sha256(text.encode()).hexdigest()
