"""Whole numbers from 0 to 9,999 in words, Kazakh and Russian, as totals on paper are written out."""

from __future__ import annotations

from typing import Final

MOST: Final = 9_999

_KK_UNITS: Final = ["нөл", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"]
_KK_TENS: Final = ["он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"]
_RU_UNITS: Final = [
    "ноль",
    "один",
    "два",
    "три",
    "четыре",
    "пять",
    "шесть",
    "семь",
    "восемь",
    "девять",
    "десять",
    "одиннадцать",
    "двенадцать",
    "тринадцать",
    "четырнадцать",
    "пятнадцать",
    "шестнадцать",
    "семнадцать",
    "восемнадцать",
    "девятнадцать",
]
_RU_TENS: Final = [
    "двадцать",
    "тридцать",
    "сорок",
    "пятьдесят",
    "шестьдесят",
    "семьдесят",
    "восемьдесят",
    "девяносто",
]
_RU_HUNDREDS: Final = [
    "сто",
    "двести",
    "триста",
    "четыреста",
    "пятьсот",
    "шестьсот",
    "семьсот",
    "восемьсот",
    "девятьсот",
]


def in_kazakh(number: int) -> str:
    """Write a number in Kazakh words (ValueError outside 0 to 9,999)."""
    _check(number)
    if number == 0:
        return _KK_UNITS[0]
    thousands, rest = divmod(number, 1000)
    hundreds, rest = divmod(rest, 100)
    tens, units = divmod(rest, 10)
    words = [_KK_UNITS[thousands], "мың"] if thousands else []
    if hundreds:
        words += ["жүз"] if hundreds == 1 else [_KK_UNITS[hundreds], "жүз"]
    words += [_KK_TENS[tens - 1]] if tens else []
    words += [_KK_UNITS[units]] if units else []
    return " ".join(words)


def in_russian(number: int) -> str:
    """Write a number in Russian words, of masculine things such as hours (ValueError outside 0 to 9,999)."""
    _check(number)
    if number == 0:
        return _RU_UNITS[0]
    thousands, rest = divmod(number, 1000)
    words = []
    if thousands:
        counted = {1: "одна тысяча", 2: "две тысячи"}.get(thousands)
        many = "тысячи" if thousands in {3, 4} else "тысяч"
        words.append(counted or f"{_RU_UNITS[thousands]} {many}")
    hundreds, rest = divmod(rest, 100)
    words += [_RU_HUNDREDS[hundreds - 1]] if hundreds else []
    if rest >= 20:
        tens, rest = divmod(rest, 10)
        words.append(_RU_TENS[tens - 2])
    words += [_RU_UNITS[rest]] if rest else []
    return " ".join(words)


def hours_in_kazakh(quarters: int) -> str:
    """Write quarter-hours in Kazakh words: «он екі сағат отыз минут»."""
    whole, rest = divmod(quarters, 4)
    said = f"{in_kazakh(whole)} сағат"
    return f"{said} {in_kazakh(rest * 15)} минут" if rest else said


def hours_in_russian(quarters: int) -> str:
    """Write quarter-hours in Russian words: «двенадцать часов тридцать минут»."""
    whole, rest = divmod(quarters, 4)
    last, tens = whole % 10, whole % 100 // 10
    word = "часов" if tens == 1 or last in {0, 5, 6, 7, 8, 9} else "час" if last == 1 else "часа"
    said = f"{in_russian(whole)} {word}"
    return f"{said} {in_russian(rest * 15)} минут" if rest else said


def _check(number: int) -> None:
    if not 0 <= number <= MOST:
        raise ValueError(number)
