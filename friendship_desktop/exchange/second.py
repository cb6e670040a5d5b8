"""The optional second signature of a package: an ЭЦП made outside, attached beside our own.

It signs `ASiCManifest002.xml`, which lists the same files; the identity of the package does not
change. What the user's own tool made is looked at, never believed: neither revocation nor a time
stamp is checked here, and nothing depends on it.
"""

from __future__ import annotations

import base64
import binascii
import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import certificates, container, layout, manifest, outside


@dataclass(frozen=True, slots=True)
class Second:
    """One of the signatures beside our own, as it stands.

    `standing` is valid, invalid or unknown (an algorithm that this program cannot compute);
    `chain` is expired (the certificate was not in force at the time that the signer told), trusted
    (leads to the root that was given), broken, not_checked (no root given) or unknown (its
    certificates are of such an algorithm). `value` is the signature in base64, of
    which a signature sheet prints the ends.
    """

    standing: str
    chain: str
    signer: str
    organisation: str
    identifier: str
    issuer: str
    serial: str
    valid_from: dt.date | None
    valid_until: dt.date | None
    signed_at: dt.datetime | None
    value: str


def to_sign(asice: bytes) -> bytes:
    """Give the bytes of `ASiCManifest002.xml` of a container, to be signed by the user's own tool."""
    files = container.read(asice)
    listed = {
        name: content
        for name, content in files.items()
        if name not in {layout.MIMETYPE, *layout.META}
    }
    return manifest.write(listed, signature=layout.SECOND_SIGNATURE)


def attach(asice: bytes, signature: bytes) -> bytes:
    """Put the pair 002 into a container; a pair that is there is replaced.

    A signature that carries the signed bytes along is kept without them, as the container wants it.
    Raises UserError E_SECOND when the signature is not over our own bytes.
    """
    content = to_sign(asice)
    der = outside.detached(plain(signature), content)
    if len(der) > layout.MAX_TEXT or outside.outside_signature(der, content) == "invalid":
        raise UserError("E_SECOND")
    files = {**container.read(asice), layout.SECOND_MANIFEST: content, layout.SECOND_SIGNATURE: der}
    return container.write(files)


def plain(data: bytes) -> bytes:
    """Give DER, whether a tool wrote DER, PEM or bare base64."""
    if data[:1] == b"\x30":
        return data
    lines = [line for line in data.split() if b"-" not in line and line not in {b"CMS", b"PKCS7"}]
    try:
        return base64.b64decode(b"".join(lines), validate=True)
    except (binascii.Error, ValueError):
        return data


def look(asice: bytes, roots: Sequence[bytes] = ()) -> tuple[Second, ...]:
    """Tell how each signature beside our own stands; empty when there is none.

    `roots` are PEM files that the user trusts; each may hold several certificates. Raises
    UserError E_ROOT_FILE when one holds none.
    """
    files = container.read(asice)
    if layout.SECOND_SIGNATURE not in files:
        return ()
    der, content = files[layout.SECOND_SIGNATURE], files[layout.SECOND_MANIFEST]
    same = content == to_sign(asice)
    found, held = outside.outside_signatures(der, content)
    trusted = [one for pem in roots for one in _roots(pem)]
    nothing = outside.Outside("invalid", None, None, der)
    return tuple(
        Second(
            standing=one.standing if same else "invalid",
            chain=_chain(one.certificate, held, trusted, one.signed_at),
            signer=_named(one.certificate, x509.NameOID.COMMON_NAME),
            organisation=_named(one.certificate, x509.NameOID.ORGANIZATION_NAME),
            identifier=_named(one.certificate, x509.NameOID.SERIAL_NUMBER),
            issuer=_issuer(one.certificate),
            serial=f"{one.certificate.serial_number:X}" if one.certificate else "",
            valid_from=one.certificate.not_valid_before_utc.date() if one.certificate else None,
            valid_until=one.certificate.not_valid_after_utc.date() if one.certificate else None,
            signed_at=one.signed_at,
            value=base64.b64encode(one.value).decode(),
        )
        for one in found or [nothing]
    )


def root_pem(data: bytes) -> bytes:
    """Give the root certificates of a file as PEM, whether it holds PEM or one in DER.

    Raises UserError E_ROOT_FILE.
    """
    if data[:1] != b"\x30":
        return b"".join(map(certificates.to_pem, _roots(data)))
    try:
        return certificates.to_pem(x509.load_der_x509_certificate(data))
    except ValueError as error:
        raise UserError("E_ROOT_FILE") from error


def _roots(pem: bytes) -> list[x509.Certificate]:
    try:
        return x509.load_pem_x509_certificates(pem)
    except ValueError as error:
        raise UserError("E_ROOT_FILE") from error


def _named(certificate: x509.Certificate | None, oid: Any) -> str:
    if certificate is None:
        return ""
    found = certificate.subject.get_attributes_for_oid(oid)
    return str(found[0].value) if found else ""


def _issuer(certificate: x509.Certificate | None) -> str:
    if certificate is None:
        return ""
    found = certificate.issuer.get_attributes_for_oid(x509.NameOID.COMMON_NAME)
    return str(found[0].value) if found else certificate.issuer.rfc4514_string()


def _chain(
    signer: x509.Certificate | None,
    others: Sequence[x509.Certificate],
    roots: Sequence[x509.Certificate],
    signed_at: dt.datetime | None,
) -> str:
    """Walk from the signer up to a root; each link must hold on the day of signing."""
    if signer is not None and signed_at is not None and not _in_force(signer, signed_at):
        return "expired"
    if not roots:
        return "not_checked"
    current, seen = signer, 0
    while current is not None and seen <= len(others) + 1:
        if signed_at is not None and not _in_force(current, signed_at):
            return "broken"
        if current in roots or any(certificates.issued_by(current, root) for root in roots):
            return "trusted"
        above = next(
            (
                one
                for one in others
                if one != current and _is_ca(one) and certificates.issued_by(current, one)
            ),
            None if _computes(current) else current,
        )
        if above is current:
            return "unknown"
        current = above
        seen += 1
    return "broken"


def _in_force(certificate: x509.Certificate, at: dt.datetime) -> bool:
    return certificate.not_valid_before_utc <= at <= certificate.not_valid_after_utc


def _computes(certificate: x509.Certificate) -> bool:
    """Whether the algorithm under a certificate is one that can be computed here."""
    try:
        return certificate.signature_hash_algorithm is not None
    except UnsupportedAlgorithm:
        return False


def _is_ca(certificate: x509.Certificate) -> bool:
    try:
        found = certificate.extensions.get_extension_for_class(x509.BasicConstraints)
    except (x509.ExtensionNotFound, ValueError):
        return False
    return bool(found.value.ca)
