"""Names of people: cleaning what was typed or pasted, splitting, printing.

A name is kept as in the identity document and is never transliterated; the search key alone
brings Kazakh, Russian and Latin spellings together.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.rules.name_keys import (
    FOLD_VERSION,
    SORT_KEY_VERSION,
    fold,
    query_tokens,
    repair_lookalikes,
    search_key,
    sort_key,
)

__all__ = [
    "FOLD_VERSION",
    "NAME_LIMIT",
    "SORT_KEY_VERSION",
    "PersonName",
    "clean_name",
    "fold",
    "full_name",
    "lower_capitals",
    "lowered",
    "query_tokens",
    "repair_lookalikes",
    "search_key",
    "short_name",
    "similarity",
    "sort_key",
    "split_name",
    "split_names",
]

NAME_LIMIT = 200  # characters of one part of a name
_PLAIN = re.compile("[Ѐ-ҁҊ-ӿ]+(?:[ -][Ѐ-ҁҊ-ӿ]+)*")  # the usual name, already clean
_JOINERS = "\u200c\u200d"  # shape letters in some scripts; every other invisible mark is noise


@dataclass(frozen=True, slots=True)
class PersonName:
    """The three parts of a name; the patronymic is often absent, the given name sometimes."""

    surname: str
    given_name: str = ""
    patronymic: str = ""

    @override
    def __repr__(self) -> str:
        """Say nothing: names of people never enter logs or tracebacks."""
        return "PersonName(…)"


def clean_name(text: str) -> str:
    """Make typed or pasted text fit to be stored as a name or a part of it.

    Composes letters (NFC), drops control and other invisible characters, leaves single spaces,
    puts back Cyrillic letters replaced by their Latin doubles. Raises E_NAME_LONG over 200
    characters. The result may be empty.
    """
    if _PLAIN.fullmatch(text) and len(text) <= NAME_LIMIT:
        return text
    composed = unicodedata.normalize("NFC", text)
    visible = "".join(map(_visible, composed))
    cleaned = repair_lookalikes(" ".join(visible.split()))
    if len(cleaned) > NAME_LIMIT:
        raise UserError("E_NAME_LONG", limit=NAME_LIMIT)
    return cleaned


def _visible(char: str) -> str:
    if char.isspace():
        return " "
    return "" if unicodedata.category(char)[0] == "C" and char not in _JOINERS else char


_NUMBERING = re.compile(r"^\s*(?:№\s*)?\d{1,4}\s*[.):;\t-]?\s*(?=[^\W\d])")


def split_name(text: str) -> PersonName:
    """Split one pasted line "Surname Given Patronymic"; what follows the second word is patronymic.

    A number before the name and a comma after the surname go. Raises E_NAME_LONG.
    """
    if not _PLAIN.fullmatch(text) or len(text) > NAME_LIMIT:
        text = clean_name(_NUMBERING.sub("", text.strip()).replace(",", " ").strip(" .;"))
    words = text.split(" ", 2)
    return PersonName(words[0], "".join(words[1:2]), "".join(words[2:]))


def split_names(text: str) -> list[PersonName]:
    """Read names pasted one a line; empty lines are passed over, cells of a row are joined."""
    return [
        split_name(line.replace("\t", " "))
        for line in text.splitlines()
        if any(char.isalpha() for char in line)
    ]


# Endings that stay small when capitals are lowered: Чингиз оглы, Ким qızı.
_SMALL_WORDS = frozenset(
    {"оглы", "кызы", "қызы", "ұлы", "улы", "оғлы", "оглу", "qizi", "oglu", "oğlu"}
)
_LETTERS = re.compile(r"[^\W\d_]+")


def lower_capitals(name: str) -> str:
    """Write a name that stands in capitals only, as in КУЗНЕЦОВ, with one capital a word."""
    if not name.isupper() or len(name) < 3:
        return name
    words = (
        word.lower() if number and word.lower() in _SMALL_WORDS else _capitalised(word)
        for number, word in enumerate(name.split(" "))
    )
    return " ".join(words)


def lowered(name: PersonName) -> PersonName:
    """Write every part that stands in capitals only with one capital a word."""
    if not (name.surname.isupper() or name.given_name.isupper() or name.patronymic.isupper()):
        return name
    return PersonName(
        lower_capitals(name.surname),
        lower_capitals(name.given_name),
        lower_capitals(name.patronymic),
    )


def _capitalised(word: str) -> str:
    return _LETTERS.sub(lambda found: found[0].capitalize(), word)


def full_name(surname: str, given_name: str = "", patronymic: str = "") -> str:
    """Write the whole name, surname first, leaving out what is missing."""
    return " ".join(filter(None, (surname, given_name, patronymic)))


def short_name(
    surname: str, given_name: str = "", patronymic: str = "", *, initials_first: bool = False
) -> str:
    """Write the surname with initials: after it in lists, before it in signatures.

    A given name in a script without initials (Hangul, Arabic...) is written whole.
    """
    if not surname:
        return full_name(given_name, patronymic)
    initials = " ".join(_initial(part) for part in (given_name, patronymic) if part)
    parts = (initials, surname) if initials_first else (surname, initials)
    return " ".join(part for part in parts if part)


def _initial(name: str) -> str:
    if name[:1].upper() == name[:1].lower():  # letters of this script know no capitals
        return name
    marks = 1
    while marks < len(name) and unicodedata.combining(name[marks]):
        marks += 1
    return f"{name[:marks].upper()}."


def similarity(key: str, other: str) -> float:
    """Tell how alike two folded names are, 0 to 100, whatever the order of their words."""
    from rapidfuzz import fuzz  # noqa: PLC0415  # a compiled library that few sessions need

    return float(fuzz.token_sort_ratio(key, other))
