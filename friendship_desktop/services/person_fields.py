"""What can be typed about a person: cleaning, keys, and one way to insert a new one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, TypedDict

from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules import names
from friendship_desktop.rules.codes import Sex
from friendship_desktop.rules.dates import Born, DateProblem, parse_born
from friendship_desktop.rules.name_keys import search_key, sort_key
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.editing import Cleaner, cleaned, code_or_none, line, phone, put
from friendship_desktop.store.models import Person
from friendship_desktop.texts import Language

BIRTH_REFUSALS = {
    DateProblem.UNREADABLE: "E_BIRTH_UNREADABLE",
    DateProblem.IMPOSSIBLE: "E_BIRTH_IMPOSSIBLE",
    DateProblem.FUTURE: "E_BIRTH_FUTURE",
    DateProblem.TOO_OLD: "E_BIRTH_TOO_OLD",
    DateProblem.AMBIGUOUS: "E_BIRTH_AMBIGUOUS",
    DateProblem.MONTH_ONLY: "E_BIRTH_UNREADABLE",
    DateProblem.YEAR_ONLY: "E_BIRTH_UNREADABLE",
}


class PersonFields(TypedDict, total=False):
    """What can be typed about a person; give only what is to be set.

    `birth` is the text as typed, a date or a year alone; an empty one forgets it.
    """

    surname: str
    given_name: str
    patronymic: str | None
    surname_kk: str | None
    given_name_kk: str | None
    patronymic_kk: str | None
    surname_ru: str | None
    given_name_ru: str | None
    patronymic_ru: str | None
    birth: str | dt.date | None
    sex: str | None
    phone: str | None
    email: str | None
    preferred_language: str | None
    note: str | None


def _name(value: Any, field: str) -> str:
    try:
        return names.clean_name(value or "")
    except UserError as error:
        raise UserError(error.code, **{**error.details, "field": field}) from None


def _other_name(value: Any, field: str) -> str | None:
    return _name(value, field) or None


CLEANERS: dict[str, Cleaner] = {
    "surname": _name,
    "given_name": _name,
    "patronymic": _other_name,
    "surname_kk": _other_name,
    "given_name_kk": _other_name,
    "patronymic_kk": _other_name,
    "surname_ru": _other_name,
    "given_name_ru": _other_name,
    "patronymic_ru": _other_name,
    "sex": code_or_none(Sex),
    "phone": phone,
    "email": line(200),
    "preferred_language": code_or_none(Language),
    "note": line(500),
}


def clean_person(fields: Mapping[str, Any], today: dt.date) -> dict[str, Any]:
    """Turn typed fields into columns; each refusal names its field (E_NAME_LONG, E_BIRTH_…)."""
    rest = dict(fields)
    birth = {"birth_date": None, "birth_year": None}
    if "birth" in rest:
        typed = rest.pop("birth")
        return {**cleaned(rest, CLEANERS), **birth, **_birth(typed, today)}
    return cleaned(rest, CLEANERS)


def _birth(typed: str | dt.date | None, today: dt.date) -> dict[str, Any]:
    born = read_birth(typed, today)
    if born is None:
        return {}
    return {"birth_date": born.date} if born.date else {"birth_year": born.year}


def read_birth(typed: str | dt.date | None, today: dt.date) -> Born | None:
    """Read a birth date or year as typed; None when nothing was (E_BIRTH_… beside `birth`)."""
    if typed is None or (isinstance(typed, str) and not typed.strip()):
        return None
    born = parse_born(typed, today=today)
    if isinstance(born, DateProblem):
        raise UserError(BIRTH_REFUSALS[born], field="birth")
    return born


def name_fields(text: str, field: str = "name") -> PersonFields:
    """Split a whole name typed in one field (E_NAME_EMPTY, E_NAME_LONG)."""
    try:
        parts = names.split_name(text)
    except UserError as error:
        raise UserError(error.code, **{**error.details, "field": field}) from None
    if not parts.surname:
        raise UserError("E_NAME_EMPTY", field=field)
    return {
        "surname": parts.surname,
        "given_name": parts.given_name,
        "patronymic": parts.patronymic or None,
    }


def fill_person(row: Person, values: Mapping[str, Any]) -> None:
    """Set cleaned columns and remake the keys (E_NAME_EMPTY beside `surname`)."""
    put(row, values)
    if not (row.surname or row.given_name):
        raise UserError("E_NAME_EMPTY", field="surname")
    put(
        row,
        {
            "sort_key": sort_key(row.surname, row.given_name, row.patronymic or ""),
            "search_key": search_key(*spellings(row), row.phone),
        },
    )


def spellings(row: Person) -> tuple[str, str, str]:
    """Give the name as in the document, then in Kazakh and in Russian; unknown ones are empty."""
    return (
        names.full_name(row.surname, row.given_name, row.patronymic or ""),
        names.full_name(row.surname_kk or "", row.given_name_kk or "", row.patronymic_kk or ""),
        names.full_name(row.surname_ru or "", row.given_name_ru or "", row.patronymic_ru or ""),
    )


def add_person(session: Session, clock: Clock, values: Mapping[str, Any]) -> Person:
    """Insert a person from cleaned values within somebody's use case (E_NAME_EMPTY)."""
    row = Person(public_id=clock.new_id(), surname="", given_name="", sort_key="", search_key="")
    fill_person(row, values)
    session.add(row)
    session.flush()
    return row
