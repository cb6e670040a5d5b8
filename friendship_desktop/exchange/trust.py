"""Whom a reader believes: as data, handed to the reader, never looked up by it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import certificates, jsontext, schema, seal
from friendship_desktop.exchange.keys import HouseKeys

ACTIVE: Final = "active"
_MAX_FILE: Final = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class HouseState:
    """What an office knows of a House: its pinned certificate and the packages it has taken.

    `head` and `seen` are SHA-256 of manifests in hex; `missing` names numbers that were skipped,
    with their digest where a later package has told it. `came` tells of packages that passed every
    check and wait for a decision when they did: how old their certificate may be counts from then.
    """

    cert_sha256: str
    status: str = ACTIVE
    sequence: int = 0
    head: str | None = None
    seen: frozenset[str] = frozenset()
    missing: Mapping[int, str | None] = field(default_factory=dict)
    came: Mapping[str, dt.datetime] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, repr=False)
class Trust:
    """An office's keys and roster, or (`own`: fingerprints) a House's right to read its own copies."""

    identities: tuple[str, ...]
    office_id: str = ""
    ca: x509.Certificate | None = None
    crl: x509.CertificateRevocationList | None = None
    houses: Mapping[str, HouseState] = field(default_factory=dict)
    schema_versions: tuple[str, ...] = schema.VERSIONS
    own: frozenset[str] = frozenset()


def own_copy(keys: HouseKeys, certificates_pem: Sequence[bytes] = ()) -> Trust:
    """Let a House open and verify what it made itself, under this or an earlier certificate."""
    earlier = (certificates.fingerprint(certificates.read_pem(pem)) for pem in certificates_pem)
    return Trust(identities=(keys.identity,), own=frozenset((keys.fingerprint, *earlier)))


def of_office(
    *, identity: str, office_id: str, ca: bytes, crl: bytes, houses: Mapping[str, HouseState]
) -> Trust:
    """Make the trust of an office from PEM texts.

    Raises UserError E_TRUST for a CA or a list of revoked certificates that is not sound.
    """
    root = _read_ca(ca)
    return Trust(
        identities=(identity,),
        office_id=office_id,
        ca=root,
        crl=_read_crl(crl, root),
        houses=houses,
    )


def from_folder(folder: Path) -> Trust:
    """Read ca.pem, crl.pem, office.agekey, office.json and roster.json.

    Raises UserError E_TRUST with `place`: the file that is missing or wrong.
    """
    root = _read_ca(_bytes(folder / "ca.pem"))
    crl = _read_crl(_bytes(folder / "crl.pem"), root)
    office = _json(folder / "office.json", _OFFICE)
    roster = _json(folder / "roster.json", {"houses": jsontext.list_of(_house)})
    houses = dict(roster["houses"])
    if len(houses) != len(roster["houses"]):
        raise UserError("E_TRUST", place="roster.json")
    return Trust(
        identities=_identities(_bytes(folder / "office.agekey")),
        office_id=office["office_id"],
        ca=root,
        crl=crl,
        houses=houses,
        schema_versions=office["schema_versions"],
    )


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > _MAX_FILE:
            raise UserError("E_TRUST", place=path.name)
        return path.read_bytes()
    except OSError as error:
        raise UserError("E_TRUST", place=path.name) from error


def _json(path: Path, fields: Mapping[str, jsontext.Check]) -> dict[str, Any]:
    try:
        return jsontext.fields(jsontext.read(_bytes(path), most=_MAX_FILE), fields)
    except UserError as error:
        raise UserError("E_TRUST", place=path.name) from error


_OFFICE: Final = {
    "office_id": jsontext.office_id,
    "name_kk": jsontext.text(500),
    "name_ru": jsontext.text(500),
    "schema_versions": jsontext.list_of(jsontext.version),
}


def _house(value: Any) -> tuple[str, HouseState]:
    found = jsontext.fields(
        value,
        {
            "house_id": jsontext.house_id,
            "cert_sha256": jsontext.sha256,
            "status": jsontext.text(40),
            "sequence": jsontext.whole(),
            "head": jsontext.or_null(jsontext.sha256),
            "seen": jsontext.list_of(jsontext.sha256, most=1_000_000),
        },
        {"missing": jsontext.list_of(_missing)},
    )
    found["seen"] = frozenset(found["seen"])
    found["missing"] = dict(found.get("missing", ()))
    return found.pop("house_id"), HouseState(**found)


def _missing(value: Any) -> tuple[int, str | None]:
    sha256 = jsontext.or_null(jsontext.sha256)
    found = jsontext.fields(value, {"sequence": jsontext.whole(1), "manifest_sha256": sha256})
    return found["sequence"], found["manifest_sha256"]


def _identities(content: bytes) -> tuple[str, ...]:
    """Read a key file as age-keygen writes it."""
    try:
        lines = [line.strip() for line in content.decode("ascii").splitlines()]
        found = tuple(line for line in lines if line and not line.startswith("#"))
        for one in found:
            seal.recipient_of(one)
    except (UnicodeDecodeError, UserError) as error:
        raise UserError("E_TRUST", place="office.agekey") from error
    if not found:
        raise UserError("E_TRUST", place="office.agekey")
    return found


def _read_ca(pem: bytes) -> x509.Certificate:
    try:
        root = certificates.read_pem(pem)
        certificates.check_ca(root)
    except UserError as error:
        raise UserError("E_TRUST", place="ca.pem") from error
    return root


def _read_crl(pem: bytes, root: x509.Certificate) -> x509.CertificateRevocationList:
    try:
        return read_crl(pem, root)
    except ValueError as error:
        raise UserError("E_TRUST", place="crl.pem") from error


def read_crl(pem: bytes, root: x509.Certificate) -> x509.CertificateRevocationList:
    """Read a list of revoked certificates that this root has signed.

    Raises ValueError for any other.
    """
    public_key = root.public_key()
    if not isinstance(public_key, ec.EllipticCurvePublicKey | rsa.RSAPublicKey):
        raise ValueError("a root of another kind")  # noqa: TRY004 - one error for every bad list
    try:
        crl = x509.load_pem_x509_crl(pem)
        right = crl.issuer == root.subject and crl.is_signature_valid(public_key)
    except (TypeError, UnsupportedAlgorithm) as error:
        raise ValueError("no list of revoked certificates") from error
    if not right:
        raise ValueError("a list of another root")
    return crl


def crl_out_of_date(crl: x509.CertificateRevocationList, now: dt.datetime) -> bool:
    """Whether a newer list should have come by now."""
    return crl.next_update_utc is None or crl.next_update_utc < now
