"""The stored keys by which names are sorted and searched.

Both are plain text made before storing, so that no database needs a function of ours. Change a
key's making, raise its version: the store then rebuilds the column.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache

from friendship_desktop.rules.reference import document

SORT_KEY_VERSION = 1
FOLD_VERSION = 1
QUERY_TOKENS = 8  # more words in a query narrow nothing
REMEMBERED = 20_000  # words: as many as the names of a large House have, 4 MB
# NUL would do in SQLite, but PostgreSQL refuses it in a text.
_FIELD, _GAP = "\x01", "\x02"
_FIRST_WEIGHT = 0x20


class _Lazy(dict[int, str]):
    """A table for str.translate that works out a missing character once and remembers it."""

    def __init__(self, known: dict[int, str], missing: Callable[[str], str]) -> None:
        super().__init__(known)
        self._missing = missing

    def __missing__(self, code: int) -> str:
        self[code] = result = self._missing(chr(code))
        return result


# --- sorting -----------------------------------------------------------------------------------


@cache
def _sort_table() -> _Lazy:
    """Primary weights of ICU's Kazakh collation: the official alphabet, then the other scripts."""
    weights = {
        ord(char): chr(_FIRST_WEIGHT + weight) for char, weight in document("kk_order").items()
    }

    def missing(char: str) -> str:
        if char.isspace() or char == "-":
            return _GAP
        parts = unicodedata.normalize("NFKD", char)
        if parts != char and not "가" <= char <= "힣":
            return parts.translate(table)
        # Hangul and Hanzi keep their own order, which is that of the code points.
        return char if char.isalpha() else ""

    table = _Lazy(weights, missing)
    return table


def sort_key(surname: str, given_name: str = "", patronymic: str = "") -> str:
    """Make the key whose plain binary order is the order of the Kazakh alphabet.

    Compare keys as bytes (SQLite BINARY, PostgreSQL "C"); the same names give the same key, so
    break ties by id.
    """
    return _FIELD.join(map(_sorted_part, (surname, given_name, patronymic)))


@lru_cache(maxsize=REMEMBERED)
def _sorted_part(part: str) -> str:
    return part.translate(_sort_table())


# --- searching ---------------------------------------------------------------------------------

_SKELETON = {
    "аәӑӓ": "a", "б": "b", "в": "v", "гғґѓҕ": "g", "д": "d", "еёэєѣ": "e", "жҗӂӝ": "j", "зҙӟѕ": "z",
    "иійыїјӣӥӹѝ": "i", "кқҡҟҝӄќ": "k", "лӆ": "l", "м": "m", "нңӊҥӈ": "n", "оөӧӫ": "o", "п": "p", "р": "r",
    "сҫ": "s", "т": "t", "уұүўӯӱӳѹ": "u", "ф": "f", "хһҳӽӿ": "h", "ц": "ts", "чҷҹӵ": "ch", "шщ": "sh",
    "ъьӏ": "", "ю": "iu", "я": "ia", "ӕ": "a", "љ": "l", "њ": "n", "џђ": "j", "ћ": "ch",
    "y": "i", "w": "v", "q": "k", "x": "h", "c": "k", "əæ": "a", "ø": "o", "ı": "i", "ł": "l", "đð": "d",
    "þ": "t", "ŋñ": "n", "ğ": "g", "şš": "sh", "çč": "ch", "ž": "j", "ß": "s",
}  # fmt: skip


def _skeleton_of(char: str) -> str:
    if char.isspace() or char in '-–—/.,;:()"«»':
        return " "
    if "가" <= char <= "힣":
        return char
    parts = unicodedata.normalize("NFKD", char).casefold()
    if parts != char:
        return parts.translate(_skeleton())
    return char if char.isalnum() else ""


@cache
def _skeleton() -> _Lazy:
    known = {ord(char): latin for chars, latin in _SKELETON.items() for char in chars}
    known |= {ord(char): char for char in "abdefghijklmnoprstuvz0123456789 "}
    return _Lazy(known, _skeleton_of)


# Latin letters that stand for one Cyrillic letter; ch must go before c turns into k.
_DIGRAPH_VALUES = {
    "shch": "ш", "dzh": "ж", "zh": "ж", "dj": "ж", "дж": "ж", "kh": "х", "gh": "г", "ph": "ф", "yo": "е", "ch": "ч",
}  # fmt: skip
_DIGRAPHS = re.compile("|".join(_DIGRAPH_VALUES))


def _digraph(found: re.Match[str]) -> str:
    return _DIGRAPH_VALUES[found[0]]


_DOUBLED = re.compile(r"([^\W\d_])\1+")


def fold(text: str) -> str:
    """Bring a name in any of its spellings to one Latin skeleton, words parted by single spaces.

    Қайрат, Кайрат, Qairat and Kayrat are one; so are Жұмабаев, Zhumabayev and Jūmabaev. Digits
    stay, punctuation goes, so neither `%` nor `_` can be in the result.
    """
    return " ".join(filter(None, map(_folded_word, text.split())))


@lru_cache(maxsize=REMEMBERED)
def _folded_word(word: str) -> str:
    """Fold one word; nothing in folding reaches over a space, and names come again and again."""
    low = _DIGRAPHS.sub(_digraph, word.casefold())
    folded = low.translate(_skeleton())
    folded = folded.replace("ng", "n")
    folded = _DOUBLED.sub(r"\1", folded).replace("ie", "e")
    return " ".join(folded.split())


def search_key(*texts: str | None) -> str:
    """Make the stored key of a person from every spelling and number that should find them."""
    return " ".join(dict.fromkeys(map(fold, filter(None, texts))))


_NUMBER = re.compile(r"[+\d][\d\s()-]*")


def query_tokens(query: str) -> tuple[str, ...]:
    """Split what a person typed into folded pieces; every one must be inside the search key.

    A telephone or document number is one piece, without the 8 or 7 that starts it at home.
    """
    text = query.strip()
    if _NUMBER.fullmatch(text):
        digits = "".join(char for char in text if char.isdecimal())
        return (digits[1:] if len(digits) > 4 and digits[0] in "78" else digits,) if digits else ()
    return tuple(dict.fromkeys(fold(repair_lookalikes(text)).split()))[:QUERY_TOKENS]


# --- look-alikes -------------------------------------------------------------------------------

_TO_CYRILLIC = dict(zip("ABCEHIKMOPTXYhaceopxyikƏəƟɵ", "АВСЕНІКМОРТХУһасеорхуікӘәӨө", strict=True))
_TO_LATIN = {cyrillic: latin for latin, cyrillic in _TO_CYRILLIC.items() if latin not in "ƏəƟɵ"}
_WORD = re.compile(r"[^\W\d_]+")


def repair_lookalikes(text: str) -> str:
    """Put back letters of another alphabet that only look right: Latin H in Нұрланова.

    Only a word that mixes both alphabets is touched, and only if every foreign letter has a double.
    """
    return text if text.isascii() else _WORD.sub(_repair_word, text)


def _repair_word(found: re.Match[str]) -> str:
    word = found[0]
    latin = [char for char in word if char < "\u0250" or char in "Əə"]
    if not latin:
        return word
    cyrillic = [char for char in word if "\u0400" <= char <= "\u052f"]
    if not cyrillic:
        return word
    to_cyrillic = all(char in _TO_CYRILLIC for char in latin)
    to_latin = all(char in _TO_LATIN for char in cyrillic)
    if to_cyrillic and (len(cyrillic) >= len(latin) or not to_latin):
        return "".join(_TO_CYRILLIC.get(char, char) for char in word)
    if to_latin:
        return "".join(_TO_LATIN.get(char, char) for char in word)
    return word
