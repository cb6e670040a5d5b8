"""One cell of a list, understood: sex, level, language, consent, telephone, date.

Each reader gives the value, None for an empty cell, or UNKNOWN for what a person must look at.
"""

from __future__ import annotations

import re
from datetime import date
from enum import Enum
from functools import cache, lru_cache
from typing import Final, TypeAlias

from friendship_desktop.rules.codes import GroupKind, LanguageLevel, Sex
from friendship_desktop.rules.dates import (
    Born,
    DateProblem,
    parse_born,
    parse_date,
    parse_month,
)
from friendship_desktop.rules.name_keys import fold
from friendship_desktop.rules.phones import normalise_phone, split_phones
from friendship_desktop.rules.reference import items, languages
from friendship_desktop.sheets.book import ProblemCode
from friendship_desktop.sheets.workbook import CellValue, cell_text


class Unknown(Enum):
    """Something is written, but it is not understood."""

    UNKNOWN = "unknown"


UNKNOWN: Final = Unknown.UNKNOWN

_FEMALE: Final = frozenset(
    {"ж", "жен", "женский", "женщина", "дев", "девочка", "девушка", "ә", "әйел", "қ", "қыз", "қыз бала", "f", "female", "w", "girl"}
)  # fmt: skip
_MALE: Final = frozenset(
    {"м", "муж", "мужской", "мужчина", "мал", "мальчик", "юноша", "е", "ер", "еркек", "ұ", "ұл", "ұл бала", "m", "male", "boy"}
)  # fmt: skip


@lru_cache(maxsize=256)
def read_sex(value: CellValue) -> Sex | Unknown | None:
    """Read м, муж., ж, жен., ұл, қыз, male, female."""
    word = cell_text(value).casefold().strip(" .")
    if not word or word in {"-", "—"}:
        return None
    if word in _FEMALE:
        return Sex.FEMALE
    return Sex.MALE if word in _MALE else UNKNOWN


_CYRILLIC_LEVEL = str.maketrans("АВСавс", "ABCABC")
_LEVEL = re.compile(r"\b([ABC][12])\b")


@lru_cache(maxsize=256)
def read_level(value: CellValue) -> LanguageLevel | Unknown | None:
    """Read A1 to C2 in either alphabet, or the name of a level in three languages."""
    text = cell_text(value)
    if not text or text in {"-", "—"}:
        return None
    if found := _LEVEL.search(text.translate(_CYRILLIC_LEVEL).upper()):
        return LanguageLevel(found[1])
    word = text.casefold().strip(" .")
    for item in items("language_level"):
        if word in {item.kk.casefold(), item.ru.casefold(), item.en.casefold()}:
            return LanguageLevel(item.code)
    return UNKNOWN


@cache
def _languages() -> dict[str, str]:
    known: dict[str, str] = {}
    for item in languages():
        names = [item.code, item.kk, item.kk.removesuffix(" тілі"), item.ru, item.en]
        for name in (*names, f"{item.ru} язык", *item.extra.get("also", ())):
            known.setdefault(fold(name), item.code)
    return known


@lru_cache(maxsize=256)
def read_language(text: str) -> str | Unknown | None:
    """Read the name of a language taught, in three languages, as its ISO 639 code."""
    if not text or text in {"-", "—"}:
        return None
    return _languages().get(fold(text), UNKNOWN)


@lru_cache(maxsize=256)
def language_in(title: str) -> str | None:
    """Find a language named in the title of a group, as in "Корейский, младшая"."""
    words = fold(title).split()
    found = {
        code
        for size in (2, 1)
        for start in range(len(words) - size + 1)
        if len(name := " ".join(words[start : start + size])) > 3
        and (code := _languages().get(name)) is not None
    }
    return found.pop() if len(found) == 1 else None


def kind_of(language: str | None) -> GroupKind:
    """Take a group for what its language says; the coordinator may change it afterwards."""
    if language is None or language == "en":
        return GroupKind.OTHER
    return GroupKind.STATE_LANGUAGE if language == "kk" else GroupKind.MOTHER_TONGUE


_YES: Final = frozenset(
    {"да", "есть", "имеется", "иә", "ия", "бар", "yes", "y", "+", "✓", "✔", "v", "1", "д"}
)
_NO: Final = frozenset({"нет", "не", "жоқ", "no", "n", "-", "−", "–", "—", "0"})


@lru_cache(maxsize=256)
def read_consent(value: CellValue) -> bool | Unknown | None:
    """Read да, +, иә, бар as a consent and нет, -, жоқ as none."""
    word = cell_text(value).casefold().strip(" .")
    if not word:
        return None
    if word in _YES:
        return True
    return False if word in _NO else UNKNOWN


_NOT_DIGITS = str.maketrans("", "", " ()-.+\u00a0\u2011\u2013")
# Prefixes of Kazakhstan's mobile networks; every other number goes through the full tables.
_MOBILE = re.compile(r"(?:[78])?(7(?:0[0-8]|47|6[0-4]|7[15678])\d{7})", re.ASCII)

Phones: TypeAlias = tuple[str | None, str]  # the number taken; what was written besides it


def read_phone(value: CellValue) -> Phones | Unknown | None:
    """Read the first telephone number of a cell as E.164, with whatever else was in the cell."""
    text = cell_text(value)
    if not text:
        return None
    if found := _MOBILE.fullmatch(text.translate(_NOT_DIGITS)):
        return f"+7{found[1]}", ""
    if text in {"-", "—", "нет", "жоқ"}:
        return None
    parts = split_phones(text)
    numbers = [number for part in parts if (number := normalise_phone(part)) is not None]
    if not numbers:
        return UNKNOWN
    return numbers[0], ", ".join(parts[1:]) if len(parts) > 1 else ""


_PLAIN_DATE = re.compile(r"(\d\d?)([./-])(\d\d?)\2((?:19|20)\d\d)", re.ASCII)


def read_born(value: CellValue, today: date) -> Born | DateProblem | None:
    """Read a birth date or year; the reason if it cannot be one."""
    if value == "":
        return None
    if isinstance(value, str):
        if found := _PLAIN_DATE.fullmatch(value):
            try:
                day = date(int(found[4]), int(found[3]), int(found[1]))
            except ValueError:
                return parse_born(value, today=today)
            return Born(day.year, day) if day <= today else DateProblem.FUTURE
        if not value.strip(" -—"):
            return None
    return parse_born(value, today=today)


@lru_cache(maxsize=1024)
def read_day(value: CellValue) -> tuple[date | DateProblem, date | None]:
    """Read a date of joining; with a month alone the second is that month's first day."""
    found = parse_date(value)
    if found is DateProblem.MONTH_ONLY:
        return found, parse_month(cell_text(value))
    return found, None


DATE_PROBLEMS: Final = {
    DateProblem.UNREADABLE: ProblemCode.DATE_UNREADABLE,
    DateProblem.IMPOSSIBLE: ProblemCode.DATE_IMPOSSIBLE,
    DateProblem.FUTURE: ProblemCode.DATE_FUTURE,
    DateProblem.TOO_OLD: ProblemCode.DATE_TOO_OLD,
    DateProblem.AMBIGUOUS: ProblemCode.DATE_AMBIGUOUS,
    DateProblem.MONTH_ONLY: ProblemCode.DATE_MONTH_ONLY,
    DateProblem.YEAR_ONLY: ProblemCode.DATE_UNREADABLE,
}
