"""Numbers of people, organisations and places: form and check digit only, never a meaning.

IIN and BIN: Government decree No. 565 of 11.06.2003. Since decree No. 853 of 26.08.2013 the digits
of an IIN are not tied to the person's data, so nothing is ever derived from them.
"""

from __future__ import annotations

import re

from friendship_desktop.rules.reference import items

_SECOND_WEIGHTS = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
_BIN = re.compile(r"\d{2}(0[1-9]|1[0-2])[4-6][0-3]\d{6}", re.ASCII)


def check_digit(first_eleven: str) -> int | None:
    """Twelfth digit of an IIN or a BIN; None when these eleven digits are never given out."""
    digits = [int(digit) for digit in first_eleven]
    result = sum(weight * digit for weight, digit in enumerate(digits, start=1)) % 11
    if result == 10:
        pairs = zip(_SECOND_WEIGHTS, digits, strict=True)
        result = sum(weight * digit for weight, digit in pairs) % 11
    return None if result == 10 else result


def normalise_number(value: object) -> str:
    """Twelve digits as typed, or as a spreadsheet keeps them: 12345678901.0 has lost its zero."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = re.sub(r"[\s-]", "", str(value))
    return text.zfill(12) if isinstance(value, int) else text


def is_bin(text: str) -> bool:
    """Tell whether a text is a possible BIN: year and month, kind, the check digit."""
    return bool(_BIN.fullmatch(text)) and check_digit(text[:11]) == int(text[11])


def mask(number: str) -> str:
    """Show only the last four digits of a number of a person."""
    return "•" * max(0, len(number) - 4) + number[-4:]


def is_kato(text: str) -> bool:
    """Tell whether a text is a KATO code: nine digits that begin with a region there is."""
    return bool(re.fullmatch(r"\d{9}", text, re.ASCII)) and kato_region(text) is not None


def kato_region(code: str) -> str | None:
    """Region of a KATO code as its first two digits; None if there is no such region."""
    return code[:2] if any(item.code == code[:2] for item in items("region")) else None
