"""Strict JSON for headers: no doubled keys, no floats, known keys only, exact types."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Mapping
from typing import Any, Final, NoReturn

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import cells, layout

_LARGEST: Final = 2**53 - 1
_INSTANT: Final = re.compile(r"\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\Z", re.ASCII)
_DATE: Final = re.compile(r"\A(?:19|2[01])\d\d-\d\d-\d\d\Z", re.ASCII)
_SHA256: Final = re.compile(r"\A[0-9a-f]{64}\Z")
_VERSION: Final = re.compile(r"\A(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})\Z", re.ASCII)
_RECIPIENT: Final = re.compile(r"\Aage1[02-9ac-hj-np-z]{58}\Z")

Check = Callable[[Any], Any]


def wrong(field: str = "") -> UserError:
    """Make the refusal of a header that is wrong, in one of its fields if that is known."""
    return UserError("E_HEADER", place=f"{layout.HEADER}: {field}" if field else layout.HEADER)


def write(value: Mapping[str, Any]) -> bytes:
    """Spell an object in its one way: UTF-8, sorted keys, no spaces."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode() + b"\n"


def read(data: bytes, *, most: int = layout.MAX_TEXT) -> dict[str, Any]:
    """Parse an object of at most so many bytes.

    Raises UserError E_HEADER.
    """
    if len(data) > most:
        raise wrong()
    try:
        value = json.loads(
            data.decode(),
            object_pairs_hook=_object,
            parse_int=_whole,
            parse_float=_refuse,
            parse_constant=_refuse,
        )
    except (ValueError, RecursionError) as error:
        raise wrong() from error
    if not isinstance(value, dict):
        raise wrong()
    return value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _whole(text: str) -> int:
    if len(text) > len(str(_LARGEST)) or abs(int(text)) > _LARGEST:
        raise ValueError("a number is too large")
    return int(text)


def _refuse(_text: str) -> NoReturn:
    raise ValueError("not a whole number")


def fields(
    value: Any, required: Mapping[str, Check], optional: Mapping[str, Check] | None = None
) -> dict[str, Any]:
    """Check an object field by field; give the checked values.

    Raises UserError E_HEADER with `place`: the name of the field of ours that is wrong or missing.
    """
    optional = optional or {}
    if not isinstance(value, dict) or not set(required) <= set(value) <= set(required) | set(
        optional
    ):
        known = set(value) if isinstance(value, dict) else set()
        raise wrong(", ".join(sorted(set(required) - known)))
    checked: dict[str, Any] = {}
    for name, one in value.items():
        try:
            checked[name] = (required.get(name) or optional[name])(one)
        except ValueError as error:
            raise wrong(name) from error
    return checked


def _is_true(*, correct: bool) -> None:
    if not correct:
        raise ValueError


def whole(least: int = 0, most: int = _LARGEST) -> Check:
    """Accept an integer between two bounds."""

    def check(value: Any) -> int:
        _is_true(correct=type(value) is int and least <= value <= most)
        return int(value)

    return check


def one_of(*values: str) -> Check:
    """Accept one of the given words."""

    def check(value: Any) -> str:
        _is_true(correct=isinstance(value, str) and value in values)
        return str(value)

    return check


def _matching(pattern: re.Pattern[str]) -> Check:
    def check(value: Any) -> str:
        _is_true(correct=isinstance(value, str) and bool(pattern.match(value)))
        return str(value)

    return check


house_id: Final = _matching(layout.HOUSE_ID)
office_id: Final = _matching(layout.OFFICE_ID)
sha256: Final = _matching(_SHA256)
version: Final = _matching(_VERSION)
recipient: Final = _matching(_RECIPIENT)


def text(most: int, least: int = 1) -> Check:
    """Accept a text for people: clean, of bounded length."""

    def check(value: Any) -> str:
        _is_true(correct=isinstance(value, str) and len(value) <= most)
        _is_true(correct=least <= len(value.strip()) and cells.clean(value))
        return str(value)

    return check


def pem(value: Any) -> bytes:
    """Accept a PEM text; what is inside is checked by whoever uses it."""
    _is_true(correct=isinstance(value, str) and value.isascii() and len(value) <= layout.MAX_TEXT)
    _is_true(correct=value.startswith("-----BEGIN "))
    return bytes(value, "ascii")


def true(value: Any) -> bool:
    """Accept the word true only."""
    _is_true(correct=value is True)
    return True


def date(value: Any) -> dt.date:
    """Accept a date as 2026-11-30, of the years that a table may hold."""
    _is_true(correct=isinstance(value, str) and bool(_DATE.match(value)))
    return dt.date.fromisoformat(value)


def instant(value: Any) -> dt.datetime:
    """Accept an instant in UTC as 2026-11-30T09:12:00Z."""
    _is_true(correct=isinstance(value, str) and bool(_INSTANT.match(value)))
    return dt.datetime.fromisoformat(value)


def instant_text(value: dt.datetime) -> str:
    """Spell an instant in UTC, to the second."""
    return value.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def or_null(check: Check) -> Check:
    """Accept null too."""
    return lambda value: None if value is None else check(value)


def list_of(check: Check, most: int = 10_000) -> Check:
    """Accept a list of what `check` accepts."""

    def check_list(value: Any) -> tuple[Any, ...]:
        _is_true(correct=isinstance(value, list) and len(value) <= most)
        return tuple(check(one) for one in value)

    return check_list


def counts(value: Any) -> dict[str, int]:
    """Accept rows by table name."""
    _is_true(correct=isinstance(value, dict) and len(value) <= layout.MAX_ENTRIES)
    return {text(40)(name): whole()(one) for name, one in value.items()}
