"""The office's signed answer to a package."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from cryptography import x509

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import belief, certificates, jsontext, keys, layout, seal, signed
from friendship_desktop.exchange.header import FORMAT_VERSION, MAX_SEQUENCE, Link, check_format
from friendship_desktop.exchange.invitation import Invitation, check_office
from friendship_desktop.exchange.keys import HouseKeys
from friendship_desktop.exchange.office import OfficeKeys
from friendship_desktop.exchange.trust import read_crl

FORMAT: Final = "kz.dostyk.receipt"


class Outcome(StrEnum):
    """What the office did with a package."""

    ACCEPTED = "accepted"
    RETURNED = "returned"
    DUPLICATE = "duplicate"
    SUPERSEDED = "superseded"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Problem:
    """A remark: a code or a few words of the office, a table and the key of a row in it."""

    code: str
    table: str = ""
    row: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """An answer. `head` is the newest package the office has taken, `missing` the numbers it lacks.

    `house_id` is the number the office uses from now on; `certificate` and `crl` are PEM and
    come with an enrolment or a renewal.
    """

    office_id: str
    house_id: str
    package: Link
    outcome: Outcome
    counts: Mapping[str, int]
    head: Link | None
    next_sequence: int
    created_at: dt.datetime
    schema_versions: tuple[str, ...]
    problems: tuple[Problem, ...] = ()
    missing: tuple[int, ...] = ()
    certificate: bytes | None = None
    crl: bytes | None = None


def file_name(house_id: str, sequence: int, refused: int | None = None) -> str:
    """Name the file of a receipt.

    `refused` tells packages apart that were refused under one number: it may come from two
    computers, and no answer takes the place of another.
    """
    apart = "" if refused is None else f"-{refused}"
    return f"{layout.package_name(house_id, sequence)}{apart}{layout.RECEIPT_END}"


def write(receipt: Receipt, office: OfficeKeys, recipient: str) -> bytes:
    """Sign a receipt and encrypt it to the House (its age recipient)."""
    value: dict[str, Any] = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "office_id": receipt.office_id,
        "house_id": receipt.house_id,
        "package": _link_text(receipt.package),
        "outcome": receipt.outcome.value,
        "counts": dict(receipt.counts),
        "problems": [
            {"code": one.code, "table": one.table, "row": one.row} for one in receipt.problems
        ],
        "missing": list(receipt.missing),
        "head": _link_text(receipt.head) if receipt.head else None,
        "next_sequence": receipt.next_sequence,
        "created_at": jsontext.instant_text(receipt.created_at),
        "schema_versions": list(receipt.schema_versions),
        "certificate": receipt.certificate.decode("ascii") if receipt.certificate else None,
        "crl": receipt.crl.decode("ascii") if receipt.crl else None,
    }
    if office.practice:
        value["practice"] = True
    files = {layout.HEADER: jsontext.write(value)}
    written = signed.write(files, office.signing, office.certificate, receipt.created_at)
    return seal.encrypt(written.asice, (recipient,))


def _link_text(link: Link) -> dict[str, Any]:
    return {"sequence": link.sequence, "manifest_sha256": link.manifest_sha256}


def _link(value: Any) -> Link:
    number = jsontext.whole(1, MAX_SEQUENCE)
    return Link(**jsontext.fields(value, {"sequence": number, "manifest_sha256": jsontext.sha256}))


def _problem(value: Any) -> Problem:
    words = jsontext.text(500, least=0)
    return Problem(
        **jsontext.fields(value, {"code": jsontext.text(500), "table": words, "row": words})
    )


_FIELDS: Final = {
    "format": jsontext.text(40),
    "format_version": jsontext.whole(),
    "office_id": jsontext.office_id,
    "house_id": jsontext.house_id,
    "package": _link,
    "outcome": jsontext.one_of(*Outcome),
    "counts": jsontext.counts,
    "problems": jsontext.list_of(_problem),
    "missing": jsontext.list_of(jsontext.whole(1, MAX_SEQUENCE)),
    "head": jsontext.or_null(_link),
    "next_sequence": jsontext.whole(1, MAX_SEQUENCE),
    "created_at": jsontext.instant,
    "schema_versions": jsontext.list_of(jsontext.version),
    "certificate": jsontext.or_null(jsontext.pem),
    "crl": jsontext.or_null(jsontext.pem),
}


def read(data: bytes, office: Invitation, house: HouseKeys, *, now: dt.datetime) -> Receipt:
    """Read the answer of the House's own office.

    Whether `package` is one of the House's own is for the caller to compare. Raises UserError:
    the codes of the container, E_FORMAT for another kind of file, E_CERT when another than the
    office has signed or the certificate inside is not for this House's key, E_RECIPIENT when it
    speaks for another office.
    """
    checked = signed.check(signed.decrypted(data, (house.identity,)))
    ca = certificates.read_pem(office.ca)
    check_office(checked.signature.certificate, ca, office.office_id)
    belief.check_age(checked.signature.certificate, now)
    belief.check_clock(checked.signature, now)
    checked.check_files(frozenset({layout.HEADER}))
    value = jsontext.read(checked.files[layout.HEADER])
    check_format(value, FORMAT)
    found = jsontext.fields(value, _FIELDS, {"practice": jsontext.true})
    if found["office_id"] != office.office_id or ("practice" in found) != office.practice:
        raise UserError("E_RECIPIENT")
    belief.check_not_ahead(found["created_at"], now)
    _check_certificate(found["certificate"], ca, house, found["house_id"])
    if found["crl"] is not None:
        try:
            read_crl(found["crl"], ca)
        except ValueError as error:
            raise UserError("E_CERT") from error
    return _receipt(found)


def read_kept(data: bytes, identities: Sequence[str]) -> Receipt:
    """Read again an answer that was believed when it came: its keys may have ended since."""
    checked = signed.check(signed.decrypted(data, identities))
    value = jsontext.read(checked.files[layout.HEADER])
    return _receipt(jsontext.fields(value, _FIELDS, {"practice": jsontext.true}))


def _receipt(found: dict[str, Any]) -> Receipt:
    for name in ("format", "format_version"):
        del found[name]
    found.pop("practice", None)
    found["outcome"] = Outcome(found["outcome"])
    return Receipt(**found)


def _check_certificate(
    pem: bytes | None, ca: x509.Certificate, house: HouseKeys, house_id: str
) -> None:
    if pem is None:
        if house.enrolled and house.house_id != house_id:
            raise UserError("E_RECIPIENT")
        return
    issued = keys.certified(house, pem).certificate
    certificates.check_leaf(issued)
    if not certificates.issued_by(issued, ca):
        raise UserError("E_CERT")
    if certificates.identifier(issued.subject) != house_id:
        raise UserError("E_CERT")
