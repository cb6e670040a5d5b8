"""What an office holds: a small CA, the key that signs its answers, the key that opens packages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import certificates, keys, layout, seal
from friendship_desktop.exchange.certificates import PrivateKey

CRL_VALIDITY = dt.timedelta(days=400)


@dataclass(frozen=True, slots=True, repr=False)
class OfficeKeys:
    """An office with its secrets; the CA's key is there only while something is issued."""

    office_id: str
    name_kk: str
    name_ru: str
    ca_key: PrivateKey | None
    ca: x509.Certificate
    signing: PrivateKey
    certificate: x509.Certificate
    identity: str

    @property
    def practice(self) -> bool:
        """Whether this is the practice office, whose keys everybody has."""
        return self.office_id == layout.PRACTICE_OFFICE

    @property
    def recipient(self) -> str:
        """Whom packages are encrypted to."""
        return seal.recipient_of(self.identity)

    @property
    def code(self) -> str:
        """The code on the office's official letter."""
        return keys.code(self.signing.public_key())


def root_key(office: OfficeKeys) -> PrivateKey:
    """Give the CA's key. Raises UserError E_CA_PASSWORD while it is locked away."""
    if office.ca_key is None:
        raise UserError("E_CA_PASSWORD")
    return office.ca_key


def make(office_id: str, name_kk: str, name_ru: str, now: dt.datetime) -> OfficeKeys:
    """Make an office's CA, certificate and keys."""
    ca_key, signing = certificates.make_key(), certificates.make_key()
    ca = certificates.make_ca(ca_key, office_id, now)
    certificate = certificates.make_leaf(
        signing.public_key(), (office_id, office_id), ca_key, now, ca
    )
    identity = seal.make_identity()
    return OfficeKeys(office_id, name_kk, name_ru, ca_key, ca, signing, certificate, identity)


def renewed(office: OfficeKeys, now: dt.datetime) -> OfficeKeys:
    """Make new keys under the same CA: one that signs, one that opens.

    Raises UserError E_CA_PASSWORD while the CA's key is locked away.
    """
    signing = certificates.make_key()
    subject = (office.office_id, office.office_id)
    certificate = certificates.make_leaf(
        signing.public_key(), subject, root_key(office), now, office.ca
    )
    identity = seal.make_identity()
    return replace(office, signing=signing, certificate=certificate, identity=identity)


def issue(office: OfficeKeys, csr: bytes, house_id: str, now: dt.datetime) -> bytes:
    """Issue a House's certificate (PEM) for the key of a request, under the number the office gives.

    Raises UserError E_CERT for a request that may not be answered, E_CA_PASSWORD while the CA's key
    is locked away.
    """
    try:
        request = certificates.read_csr(csr)
        public_key = request.public_key()
    except ValueError as error:
        raise UserError("E_CERT") from error
    if certificates.weak(public_key) or not layout.HOUSE_ID.match(house_id):
        raise UserError("E_CERT")
    if house_id == layout.NO_HOUSE_ID and not office.practice:
        raise UserError("E_CERT")
    name = certificates.common_name(request.subject) or house_id
    certificate = certificates.make_leaf(
        public_key,  # type: ignore[arg-type]  # weak() lets through nothing else
        (house_id, name),
        root_key(office),
        now,
        office.ca,
    )
    return certificates.to_pem(certificate)


def crl(office: OfficeKeys, revoked: Mapping[int, dt.datetime], now: dt.datetime) -> bytes:
    """Sign the list of revoked certificates (serial number → since when), as PEM.

    Raises UserError E_CA_PASSWORD while the CA's key is locked away.
    """
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(office.ca.subject)
        .last_update(now.replace(microsecond=0) - certificates.BACKDATED)
        .next_update(now.replace(microsecond=0) + CRL_VALIDITY)
    )
    for serial, since in sorted(revoked.items()):
        entry = x509.RevokedCertificateBuilder().serial_number(serial).revocation_date(since)
        builder = builder.add_revoked_certificate(entry.build())
    signed = builder.sign(root_key(office), hashes.SHA256(), ecdsa_deterministic=True)
    return signed.public_bytes(serialization.Encoding.PEM)
