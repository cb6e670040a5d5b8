"""What every editing use case shares: finding the row, cleaning what was typed, the result."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules import identifiers, phones
from friendship_desktop.store.models import Base

CONTROL = frozenset({"Cc", "Cs"})
"""Categories of characters that no text has; half a character (Cs) could not even be stored."""
Row = TypeVar("Row", bound=Base)
Cleaner = Callable[[Any, str], object]
"""Takes what was typed and the field's name, gives what is stored or raises UserError."""


@dataclass(frozen=True, slots=True)
class Saved:
    """What an edit left behind: the row, and the change that "Undo" takes back."""

    id: int
    change_id: int


def found(session: Session, model: type[Row], row_id: int) -> Row:
    """Fetch a row by its id (UserError E_NOT_FOUND: it was erased or undone meanwhile)."""
    row = session.get(model, row_id)
    if row is None:
        raise UserError("E_NOT_FOUND")
    return row


def put(row: Base, values: Mapping[str, object]) -> None:
    """Set the columns that differ, so that an edit which changes nothing records nothing."""
    for name, value in values.items():
        if getattr(row, name) != value:
            setattr(row, name, value)


def cleaned(values: Mapping[str, Any], cleaners: Mapping[str, Cleaner]) -> dict[str, object]:
    """Clean each given field by its rule; a field that is not given stays untouched."""
    return {field: cleaners[field](value, field) for field, value in values.items()}


def line(limit: int) -> Cleaner:
    """Accept one line of text of at most `limit` characters; an empty one is stored as None."""

    def clean(value: Any, field: str) -> str | None:
        return one_line(value, field, limit) or None

    return clean


def required_line(limit: int) -> Cleaner:
    """Accept one line of text that must say something (E_TEXT_EMPTY)."""

    def clean(value: Any, field: str) -> str:
        text = one_line(value, field, limit)
        if not text:
            raise UserError("E_TEXT_EMPTY", field=field)
        return text

    return clean


def required_reason(reason: str, limit: int) -> str:
    """Accept the reason for a step that stays on record (E_REASON_EMPTY beside `reason`)."""
    text = one_line(reason, "reason", limit)
    if not text:
        raise UserError("E_REASON_EMPTY", field="reason")
    return text


def one_line(value: str | None, field: str, limit: int) -> str:
    """Compose the letters, fold the spaces; refuse control characters and overlong texts."""
    text = " ".join(unicodedata.normalize("NFC", value or "").split())
    if any(unicodedata.category(char) in CONTROL for char in text):
        raise UserError("E_TEXT_CONTROL", field=field)
    if len(text) > limit:
        raise UserError("E_TEXT_LONG", field=field, limit=limit)
    return text


def phone(value: Any, field: str) -> str | None:
    """Accept a phone as people write it and store it as E.164 (E_PHONE)."""
    text = one_line(value, field, 60)
    if not text:
        return None
    number = phones.normalise_phone(text)
    if number is None:
        raise UserError("E_PHONE", field=field)
    return number


def bin_number(value: Any, field: str) -> str | None:
    """Accept a business identification number (E_BIN when its check digit does not fit)."""
    text = identifiers.normalise_number(value or "")
    if text and not identifiers.is_bin(text):
        raise UserError("E_BIN", field=field)
    return text or None


def kato(value: Any, field: str) -> str | None:
    """Accept a code of the classifier of places (E_KATO)."""
    text = "".join((value or "").split())
    if text and not identifiers.is_kato(text):
        raise UserError("E_KATO", field=field)
    return text or None


def whole(minimum: int, maximum: int) -> Cleaner:
    """Accept a whole number between two bounds, or None (E_NUMBER_RANGE)."""

    def clean(value: Any, field: str) -> int | None:
        if value is not None and not minimum <= value <= maximum:
            raise UserError("E_NUMBER_RANGE", field=field, minimum=minimum, maximum=maximum)
        return None if value is None else int(value)

    return clean


def code(codes: type[StrEnum]) -> Cleaner:
    """Accept a code of one list; an unknown one is a fault of the program (ValueError)."""

    def clean(value: Any, _field: str) -> str:
        return codes(value)

    return clean


def code_or_none(codes: type[StrEnum]) -> Cleaner:
    """Accept a code of one list, or nothing."""

    def clean(value: Any, _field: str) -> str | None:
        return codes(value) if value else None

    return clean


def as_given(value: Any, _field: str) -> object:
    """Accept the value as it is: the type has already said all there is to check."""
    return value


def in_order(first: dt.date | None, last: dt.date | None, field: str) -> None:
    """Refuse a last day before the first one (E_DATES_ORDER beside `field`)."""
    if first is not None and last is not None and last < first:
        raise UserError("E_DATES_ORDER", field=field)
