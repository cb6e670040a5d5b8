"""The code of a blank register sheet: group, month and a check digit, as it is printed and typed.

`Г-014 · 2026-11 · 7`: the group's number in this House, the month, and the digit that makes the
nine or more before it right (ISO/IEC 7064, MOD 11,10: finds every single wrong digit).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from friendship_desktop.errors import UserError

_APART: Final = r"[\W_]*"  # spaces, points and dashes of any kind, or nothing
_CODE: Final = re.compile(
    rf"{_APART}[^\W\d_]?{_APART}([0-9]{{1,9}}){_APART}(20[0-9]{{2}}){_APART}(0[1-9]|1[0-2]){_APART}([0-9]){_APART}"
)


@dataclass(frozen=True, slots=True)
class SheetName:
    """Which sheet it is: a group of this House and the first day of its month."""

    group_id: int
    month: date


def write_sheet_code(group_id: int, month: date) -> str:
    """Write the code of a group's sheet; `month` is any day of it."""
    number, year, part = f"{group_id:03}", f"{month.year:04}", f"{month.month:02}"
    return f"Г-{number} · {year}-{part} · {_check_digit(number + year + part)}"


def read_sheet_code(text: str) -> SheetName:
    """Read a code as people type it: any letter or none first, any dashes and spaces.

    Raises UserError E_SHEET_CODE when it is no code, or its check digit does not fit.
    """
    found = _CODE.fullmatch(text)
    if found is None:
        raise UserError("E_SHEET_CODE")
    number, year, month, digit = found.groups()
    if _check_digit(f"{int(number):03}{year}{month}") != int(digit):
        raise UserError("E_SHEET_CODE")
    return SheetName(int(number), date(int(year), int(month), 1))


def _check_digit(digits: str) -> int:
    product = 10
    for digit in digits:
        product = ((int(digit) + product) % 10 or 10) * 2 % 11
    return (11 - product) % 10
