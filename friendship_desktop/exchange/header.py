"""sync.json of a package: who sends what to whom, in which order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import jsontext, schema
from friendship_desktop.exchange.columns import Table
from friendship_desktop.exchange.layout import PRACTICE_OFFICE
from friendship_desktop.rules.suppression import LARGEST_K, RULE, SMALLEST_K

FORMAT: Final = "kz.dostyk.sync"
FORMAT_VERSION: Final = 1
MAX_HISTORY: Final = 1_000
MAX_SEQUENCE: Final = 999_999

Span = tuple[dt.date, dt.date]


@dataclass(frozen=True, slots=True)
class Link:
    """A package by its number and the SHA-256 of its manifest, in hex."""

    sequence: int
    manifest_sha256: str


@dataclass(frozen=True, slots=True)
class Supersedes:
    """The package that a correction replaces, and the reason a person typed."""

    sequence: int
    manifest_sha256: str
    reason: str


@dataclass(frozen=True, slots=True)
class Instruction:
    """The written instruction under which a House sends the coded level."""

    number: str
    dated: dt.date


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The checked header of a package.

    `history` runs backwards from the previous package; `hidden` counts hidden cells, `counts` the
    rows of each table. `csr` and `age_recipient` come with the packages of a House without a
    certificate, `next_csr` shortly before a certificate expires; `instruction` only with level `coded`.
    """

    schema_version: str
    disclosure: str
    house_id: str
    recipient: str
    sequence: int
    prev: str | None
    history: tuple[Link, ...]
    window: Span
    period: Span
    k: int
    hidden: int
    supersedes: Supersedes | None
    created_at: dt.datetime
    app_version: str
    counts: Mapping[str, int]
    practice: bool = False
    csr: bytes | None = None
    age_recipient: str | None = None
    next_csr: bytes | None = None
    instruction: Instruction | None = None

    @property
    def tables(self) -> Sequence[Table]:
        """The tables that a package with this header holds."""
        return schema.SCHEMAS[self.schema_version, self.disclosure]


def _span_text(span: Span) -> dict[str, str]:
    return {"from": span[0].isoformat(), "to": span[1].isoformat()}


def write(header: Header) -> bytes:
    """Spell a header as sync.json."""
    supersedes = header.supersedes
    value: dict[str, Any] = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "kind": "snapshot",
        "schema_version": header.schema_version,
        "disclosure": header.disclosure,
        "house_id": header.house_id,
        "recipient": header.recipient,
        "sequence": header.sequence,
        "prev": header.prev,
        "history": [
            {"sequence": link.sequence, "manifest_sha256": link.manifest_sha256}
            for link in header.history
        ],
        "window": _span_text(header.window),
        "period": _span_text(header.period),
        "suppression": {"rule": RULE, "k": header.k, "hidden": header.hidden},
        "supersedes": supersedes
        and {
            "sequence": supersedes.sequence,
            "manifest_sha256": supersedes.manifest_sha256,
            "reason": supersedes.reason,
        },
        "created_at": jsontext.instant_text(header.created_at),
        "app_version": header.app_version,
        "counts": dict(header.counts),
    }
    if header.practice:
        value["practice"] = True
    if header.age_recipient:
        value["age_recipient"] = header.age_recipient
    for name, pem in (("csr", header.csr), ("next_csr", header.next_csr)):
        if pem:
            value[name] = pem.decode("ascii")
    if header.instruction:
        value["instruction"] = {
            "number": header.instruction.number,
            "date": header.instruction.dated.isoformat(),
        }
    return jsontext.write(value)


def _span(value: Any) -> Span:
    found = jsontext.fields(value, {"from": jsontext.date, "to": jsontext.date})
    if found["from"] > found["to"]:
        raise ValueError
    return found["from"], found["to"]


def _link(value: Any) -> Link:
    number = jsontext.whole(1, MAX_SEQUENCE)
    return Link(**jsontext.fields(value, {"sequence": number, "manifest_sha256": jsontext.sha256}))


def _supersedes(value: Any) -> Supersedes:
    found = jsontext.fields(
        value,
        {
            "sequence": jsontext.whole(1, MAX_SEQUENCE),
            "manifest_sha256": jsontext.sha256,
            "reason": jsontext.text(1_000),
        },
    )
    return Supersedes(**found)


def _instruction(value: Any) -> Instruction:
    found = jsontext.fields(value, {"number": jsontext.text(200), "date": jsontext.date})
    return Instruction(found["number"], found["date"])


def _suppression(value: Any) -> tuple[int, int]:
    found = jsontext.fields(
        value,
        {
            "rule": jsontext.one_of(RULE),
            "k": jsontext.whole(SMALLEST_K, LARGEST_K),
            "hidden": jsontext.whole(),
        },
    )
    return found["k"], found["hidden"]


_REQUIRED: Final = {
    "format": jsontext.text(40),
    "format_version": jsontext.whole(),
    "kind": jsontext.text(40),
    "schema_version": jsontext.version,
    "disclosure": jsontext.one_of(schema.COUNTS, schema.CODED),
    "house_id": jsontext.house_id,
    "recipient": jsontext.office_id,
    "sequence": jsontext.whole(1, MAX_SEQUENCE),
    "prev": jsontext.or_null(jsontext.sha256),
    "history": jsontext.list_of(_link, MAX_HISTORY),
    "window": _span,
    "period": _span,
    "suppression": _suppression,
    "supersedes": jsontext.or_null(_supersedes),
    "created_at": jsontext.instant,
    "app_version": jsontext.text(40),
    "counts": jsontext.counts,
}
_OPTIONAL: Final = {
    "practice": jsontext.true,
    "csr": jsontext.pem,
    "age_recipient": jsontext.recipient,
    "next_csr": jsontext.pem,
    "instruction": _instruction,
}


def check_format(value: Mapping[str, Any], expected: str) -> None:
    """Check what kind of file a header belongs to, before anything else in it is believed.

    Raises UserError: E_FORMAT, and E_HEADER where a type is wrong.
    """
    for name, kind in (("format", str), ("format_version", int)):
        if name in value and type(value[name]) is not kind:
            raise jsontext.wrong(name)
    if value.get("format") != expected or value.get("format_version") != FORMAT_VERSION:
        raise UserError("E_FORMAT")


def _check_schema(value: Mapping[str, Any]) -> None:
    if "schema_version" not in value or "disclosure" not in value:
        raise jsontext.wrong("schema_version")
    try:
        version = jsontext.version(value["schema_version"])
    except ValueError as error:
        raise jsontext.wrong("schema_version") from error
    if version not in schema.VERSIONS:
        raise UserError("E_SCHEMA")


def read(data: bytes, *, any_schema: bool = False) -> Header:
    """Read sync.json of a package, strictly.

    With `any_schema` that of a later version too, as far as it says what ours do: only to answer
    it, its tables cannot be read. Raises UserError: E_HEADER, E_FORMAT, E_SCHEMA.
    """
    value = jsontext.read(data)
    check_format(value, FORMAT)
    if isinstance(value.get("kind"), str) and value["kind"] != "snapshot":
        raise UserError("E_FORMAT")
    if any_schema:
        value = {name: one for name, one in value.items() if name in {**_REQUIRED, **_OPTIONAL}}
    else:
        _check_schema(value)
    found = jsontext.fields(value, _REQUIRED, _OPTIONAL)
    for name in ("format", "format_version", "kind"):
        del found[name]
    found["k"], found["hidden"] = found.pop("suppression")
    header = Header(**found)
    _check_history(header)
    if header.practice != (header.recipient == PRACTICE_OFFICE):
        raise jsontext.wrong("practice")
    if (header.csr is None) != (header.age_recipient is None):
        raise jsontext.wrong("csr")
    if header.supersedes and header.supersedes.sequence >= header.sequence:
        raise jsontext.wrong("supersedes")
    if header.instruction and header.disclosure != schema.CODED:
        raise jsontext.wrong("instruction")
    return header


def _check_history(header: Header) -> None:
    """History names earlier packages, newest first, each once."""
    numbers = [link.sequence for link in header.history]
    if numbers != sorted(set(numbers), reverse=True) or header.sequence <= max(numbers, default=0):
        raise jsontext.wrong("history")
