"""Telephone numbers: kept as E.164, shown as people read them here."""

from __future__ import annotations

import re

COUNTRY = "KZ"


def normalise_phone(value: object) -> str | None:
    """Bring a typed number, or a cell's float, to E.164 (+77011112233); None if it cannot be one.

    Understands 8 701 111 22 33, +7 (701) 1112233, 7011112233 and numbers of other countries with
    a plus.
    """
    import phonenumbers  # noqa: PLC0415  # a megabyte of tables that few sessions need

    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = str(value).strip()
    if not re.search(r"\d", text) or re.search(r"[^\W\d_]", text):
        return None
    try:
        number = phonenumbers.parse(text, COUNTRY)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


_KAZAKH = re.compile(r"\+7(\d{3})(\d{3})(\d{2})(\d{2})", re.ASCII)


def show_phone(e164: str) -> str:
    """Write a stored number as +7 701 111 22 33; numbers of other countries as they are stored."""
    found = _KAZAKH.fullmatch(e164)
    return " ".join(("+7", *found.groups())) if found else e164


def split_phones(text: str) -> list[str]:
    """Part a cell that holds several numbers, separated by comma, semicolon, slash or a new line."""
    return [part.strip() for part in re.split(r"[,;/\n]| или | немесе ", text) if part.strip()]
