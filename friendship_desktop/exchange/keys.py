"""The House's keys: one that signs, one that opens its own copies, and their code for the telephone."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from dataclasses import dataclass, replace
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs12

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import certificates, seal
from friendship_desktop.exchange.certificates import PrivateKey, PublicKey

_DIGITS, _GROUP = 25, 5
_FRIENDLY_NAME: Final = b"house"
_KDF_ROUNDS: Final = 2048
"""The password is random, so that slowness protects nothing (and the MAC takes no other number)."""


@dataclass(frozen=True, slots=True, repr=False)
class HouseKeys:
    """What signs for a House. The certificate is self-signed until the office has issued one."""

    signing: PrivateKey
    certificate: x509.Certificate
    identity: str

    @property
    def house_id(self) -> str:
        """The House's number, or the one it asks for."""
        return certificates.identifier(self.certificate.subject) or ""

    @property
    def enrolled(self) -> bool:
        """Whether an office has issued the certificate."""
        return not certificates.self_signed(self.certificate)

    @property
    def recipient(self) -> str:
        """The public half of the key that opens the House's copies."""
        return seal.recipient_of(self.identity)

    @property
    def code(self) -> str:
        """The House's code, which the office types."""
        return code(self.signing.public_key())

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate, in hex."""
        return certificates.fingerprint(self.certificate)

    @property
    def certificate_pem(self) -> bytes:
        """The certificate as PEM."""
        return certificates.to_pem(self.certificate)

    @property
    def expires_at(self) -> dt.datetime:
        """When the certificate ends."""
        return self.certificate.not_valid_after_utc


def make(house_id: str, name: str, now: dt.datetime) -> HouseKeys:
    """Make new keys; `house_id` is the number asked for (layout.NO_HOUSE_ID where none is known)."""
    signing = certificates.make_key()
    certificate = certificates.make_leaf(signing.public_key(), (house_id, name), signing, now)
    return HouseKeys(signing, certificate, seal.make_identity())


def request(keys: HouseKeys) -> bytes:
    """Ask an office for a certificate of this key: PEM, for `csr` and `next_csr`."""
    name = certificates.common_name(keys.certificate.subject)
    return certificates.make_csr(keys.signing, keys.house_id, name)


def certified(keys: HouseKeys, certificate: bytes) -> HouseKeys:
    """Take the certificate (PEM) that an office has issued for these keys.

    Raises UserError E_CERT for a certificate of another key.
    """
    issued = certificates.read_pem(certificate)
    if _spki(issued.public_key()) != _spki(keys.signing.public_key()):
        raise UserError("E_CERT")
    return replace(keys, certificate=issued)


def lock(keys: HouseKeys, password: bytes) -> bytes:
    """Give the signing key and its certificate as PKCS#12 under a password, which must be random."""
    how = (
        serialization.PrivateFormat.PKCS12.encryption_builder()
        .kdf_rounds(_KDF_ROUNDS)
        .key_cert_algorithm(pkcs12.PBES.PBESv2SHA256AndAES256CBC)
        .hmac_hash(hashes.SHA256())
        .build(password)
    )
    return pkcs12.serialize_key_and_certificates(
        _FRIENDLY_NAME, keys.signing, keys.certificate, None, how
    )


def unlock(
    locked: bytes, password: bytes, identity: str, certificate: bytes | None = None
) -> HouseKeys:
    """Open what `lock` made; `certificate` (PEM) is the one in force where it came later.

    Raises UserError E_KEYS when the password or the bytes are wrong.
    """
    try:
        signing, own, _ = pkcs12.load_key_and_certificates(locked, password)
    except (ValueError, TypeError) as error:
        raise UserError("E_KEYS") from error
    if not isinstance(signing, ec.EllipticCurvePrivateKey) or own is None:
        raise UserError("E_KEYS")
    keys = HouseKeys(signing, own, identity)
    return certified(keys, certificate) if certificate else keys


def _spki(public_key: object) -> bytes:
    if not isinstance(public_key, PublicKey):
        return b""
    return public_key.public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )


def code(public_key: object) -> str:
    """Give the code of a public key: five groups of five digits, to be read over a telephone."""
    value = int.from_bytes(hashlib.sha256(_spki(public_key)).digest()) % 10**_DIGITS
    digits = f"{value:0{_DIGITS}d}"
    return " ".join(digits[at : at + _GROUP] for at in range(0, _DIGITS, _GROUP))


def check_code(public_key: object, typed: str) -> None:
    """Compare what a person typed, however it is spaced.

    Raises UserError E_CODE.
    """
    if re.sub(r"[\s.\-–—]", "", typed) != code(public_key).replace(" ", ""):
        raise UserError("E_CODE")


def to_pem(signing: PrivateKey) -> bytes:
    """Spell a private key in clear: for practice and samples only."""
    return signing.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )


def from_pem(pem: bytes) -> PrivateKey:
    """Read a private key in clear.

    Raises UserError E_KEYS.
    """
    try:
        signing = serialization.load_pem_private_key(pem, None)
    except (ValueError, TypeError) as error:
        raise UserError("E_KEYS") from error
    if not isinstance(signing, ec.EllipticCurvePrivateKey):
        raise UserError("E_KEYS")
    return signing
