"""What makes two forms the same form: their words, never their numbers, dates or months."""

from __future__ import annotations

import hashlib
import re
from typing import Final

from friendship_desktop.rules.dates import month_name
from friendship_desktop.sheets.forms.model import Form, FormCell, FormSheet
from friendship_desktop.texts import Language

_NAMES: Final = sorted(
    month_name(month, language).casefold().rstrip("ьй")
    for language in Language
    for month in range(1, 13)
)
# Russian names of months are declined: the last letter changes, and in «май» nothing is left.
_MONTH: Final = re.compile(
    rf"\b(?:ма[йяюе]|маем|(?:{'|'.join(map(re.escape, (name for name in _NAMES if len(name) > 2)))})\w*)\b"
)
_NO_LETTER: Final = re.compile(r"[\W\d_]+")


def plain(text: str) -> str:
    """Give what stays of a label from month to month: words without months, numbers and signs."""
    return _NO_LETTER.sub(" ", _MONTH.sub(" ", text.casefold())).strip()


def is_label(cell: FormCell) -> bool:
    """Tell whether a cell says what its neighbours mean, rather than a number or a result."""
    return not cell.has_formula and not cell.is_number and bool(plain(cell.text))


def shape(form: Form) -> str:
    """Hash the labels of the visible sheets and where they stand."""
    lines = [form.kind]
    for number, sheet in enumerate(form.sheets):
        lines += [f"{number}\t{cell.name}\t{plain(cell.text)}" for cell in sheet.cells if is_label(cell)]  # fmt: skip
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def labels_of(sheet: FormSheet, cell: FormCell) -> tuple[str, str]:
    """Give what the form calls a cell: the words at its left, and those above it.

    At the left the longest counts, for «Sunday schools» says more than «pcs.»; above, the nearest.
    """
    left = [
        one.text
        for one in sheet.cells
        if is_label(one) and one.column < cell.column and one.row <= cell.row < one.row + one.rows
    ]
    above = [
        one
        for one in sheet.cells
        if is_label(one)
        and one.row < cell.row
        and one.column <= cell.column < one.column + one.columns
    ]
    return max(left, key=len, default=""), max(above, key=lambda one: one.row).text if above else ""
