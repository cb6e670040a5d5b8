"""How a House meets its office: one signed file, and a code on the official letter."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final

from cryptography import x509

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import (
    belief,
    certificates,
    jsontext,
    keys,
    layout,
    schema,
    seal,
    signed,
)
from friendship_desktop.exchange.header import FORMAT_VERSION, check_format
from friendship_desktop.exchange.office import OfficeKeys

FORMAT: Final = "kz.dostyk.invitation"
FILE_NAME: Final = f"invitation{layout.EXTENSION}"
_FIELDS: Final = {
    "format": jsontext.text(40),
    "format_version": jsontext.whole(),
    "office_id": jsontext.office_id,
    "name_kk": jsontext.text(500),
    "name_ru": jsontext.text(500),
    "certificate": jsontext.pem,
    "ca": jsontext.pem,
    "age_recipient": jsontext.recipient,
    "schema_versions": jsontext.list_of(jsontext.version),
    "created_at": jsontext.instant,
    "app_version": jsontext.text(40),
}


@dataclass(frozen=True, slots=True)
class Invitation:
    """An office as a House knows it; certificates are PEM, `recipient` is its age recipient."""

    office_id: str
    name_kk: str
    name_ru: str
    certificate: bytes
    ca: bytes
    recipient: str
    schema_versions: tuple[str, ...]
    created_at: dt.datetime

    @property
    def practice(self) -> bool:
        """Whether this is the practice office that ships with the program."""
        return self.office_id == layout.PRACTICE_OFFICE

    @property
    def code(self) -> str:
        """The code that stands on the official letter."""
        return keys.code(certificates.read_pem(self.certificate).public_key())


def write(office: OfficeKeys, created_at: dt.datetime, app_version: str) -> bytes:
    """Write an office's invitation, to be named `invitation.dostyk`; nothing in it is secret."""
    value = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "office_id": office.office_id,
        "name_kk": office.name_kk,
        "name_ru": office.name_ru,
        "certificate": certificates.to_pem(office.certificate).decode("ascii"),
        "ca": certificates.to_pem(office.ca).decode("ascii"),
        "age_recipient": office.recipient,
        "schema_versions": list(schema.VERSIONS),
        "created_at": jsontext.instant_text(created_at),
        "app_version": app_version,
    }
    if office.practice:
        value["practice"] = True
    files = {layout.HEADER: jsontext.write(value)}
    return signed.write(files, office.signing, office.certificate, created_at).asice


def read(data: bytes, *, now: dt.datetime) -> Invitation:
    """Read an invitation; whether it comes from the office is what its code tells (`confirm`).

    Raises UserError: the codes of the container, E_FORMAT for another kind of file, E_CERT,
    E_EXPIRED, E_CLOCK.
    """
    if signed.is_encrypted(data):
        raise UserError("E_FORMAT")
    checked = signed.check(signed.decrypted(data, ()))
    checked.check_files(frozenset({layout.HEADER}))
    value = jsontext.read(checked.files[layout.HEADER])
    check_format(value, FORMAT)
    found = jsontext.fields(value, _FIELDS, {"practice": jsontext.true})
    if ("practice" in found) != (found["office_id"] == layout.PRACTICE_OFFICE):
        raise jsontext.wrong("practice")
    if set(checked.files) & {layout.REPORT, layout.DATAPACKAGE} or not found["schema_versions"]:
        raise UserError("E_FORMAT")
    if not seal.is_recipient(found["age_recipient"]):
        raise jsontext.wrong("age_recipient")
    certificate = certificates.read_pem(found["certificate"])
    if certificate != checked.signature.certificate:
        raise UserError("E_CERT")
    check_office(certificate, certificates.read_pem(found["ca"]), found["office_id"])
    belief.check_age(certificate, now)
    belief.check_clock(checked.signature, now)
    belief.check_not_ahead(found["created_at"], now)
    return Invitation(
        office_id=found["office_id"],
        name_kk=found["name_kk"],
        name_ru=found["name_ru"],
        certificate=found["certificate"],
        ca=found["ca"],
        recipient=found["age_recipient"],
        schema_versions=found["schema_versions"],
        created_at=found["created_at"],
    )


def check_office(certificate: x509.Certificate, ca: x509.Certificate, office_id: str) -> None:
    """Check that a certificate is the office's, issued by its CA.

    Raises UserError: E_CERT, E_ALG.
    """
    certificates.check_ca(ca)
    certificates.check_leaf(certificate)
    if not certificates.issued_by(certificate, ca):
        raise UserError("E_CERT")
    if certificates.identifier(certificate.subject) != office_id:
        raise UserError("E_CERT")


def confirm(invitation: Invitation, typed: str) -> None:
    """Compare the code from the official letter, as typed, with the key of the invitation.

    Raises UserError E_CODE.
    """
    keys.check_code(certificates.read_pem(invitation.certificate).public_key(), typed)
