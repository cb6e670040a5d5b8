"""X.509: what the small CA of an office issues, and what a reader takes for valid."""

from __future__ import annotations

import datetime as dt
from typing import Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, SignatureAlgorithmOID

from friendship_desktop.errors import UserError
from friendship_desktop.exchange.cells import tidy

PrivateKey = ec.EllipticCurvePrivateKey
PublicKey = ec.EllipticCurvePublicKey | rsa.RSAPublicKey
MIN_RSA_BITS: Final = 3072
VALIDITY: Final = dt.timedelta(days=730)
"""Of a House's and an office's certificate."""
CA_VALIDITY: Final = dt.timedelta(days=3652)
BACKDATED: Final = dt.timedelta(days=2)
"""Clocks of office PCs are not trusted: a certificate is valid a little before it is issued."""
_MAX_NAME: Final = 64
"""Bytes of UTF-8 that the library takes into a common name; RFC 5280 means characters."""
_SIGNATURES: Final = frozenset(
    {SignatureAlgorithmOID.ECDSA_WITH_SHA256, SignatureAlgorithmOID.RSA_WITH_SHA256}
)
_MALFORMED: Final = (ValueError, TypeError, UnsupportedAlgorithm, Warning)


def make_key() -> PrivateKey:
    """Make a P-256 key."""
    return ec.generate_private_key(ec.SECP256R1())


def signing() -> ec.ECDSA:
    """Give the one way in which we sign: the same input gives the same signature (RFC 6979)."""
    return ec.ECDSA(hashes.SHA256(), deterministic_signing=True)


def common_name(subject: x509.Name) -> str:
    """Give the name that somebody calls itself; empty when there is none."""
    names = subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return tidy(str(names[0].value))[:_MAX_NAME] if names else ""


def _cut(name: str) -> str:
    """Cut a name between two characters to what a certificate holds."""
    return name.encode()[:_MAX_NAME].decode(errors="ignore").rstrip()


def _subject(identifier: str, name: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "KZ"),
            x509.NameAttribute(NameOID.COMMON_NAME, _cut(tidy(name)) or identifier),
            x509.NameAttribute(NameOID.SERIAL_NUMBER, identifier),
        ]
    )


def _key_usage(*, ca: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not ca,
        content_commitment=not ca,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=ca,
        crl_sign=ca,
        encipher_only=False,
        decipher_only=False,
    )


def make_ca(key: PrivateKey, identifier: str, now: dt.datetime) -> x509.Certificate:
    """Make the root of an office: it may issue leaves and no further CA."""
    name = _subject(f"{identifier}-CA", f"{identifier} CA")
    builder = _builder(name, name, key.public_key(), now, CA_VALIDITY)
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    builder = builder.add_extension(_key_usage(ca=True), critical=True)
    return builder.sign(key, hashes.SHA256(), ecdsa_deterministic=True)


def make_leaf(
    public_key: PublicKey,
    subject: tuple[str, str],
    signer: PrivateKey,
    now: dt.datetime,
    issuer: x509.Certificate | None = None,
) -> x509.Certificate:
    """Make the certificate of a House or an office: (identifier, name); self-signed without issuer."""
    name = _subject(*subject)
    builder = _builder(name, issuer.subject if issuer else name, public_key, now, VALIDITY)
    builder = builder.add_extension(
        x509.BasicConstraints(ca=False, path_length=None), critical=True
    )
    builder = builder.add_extension(_key_usage(ca=False), critical=True)
    builder = builder.add_extension(
        x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), critical=False
    )
    builder = builder.add_extension(
        x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False
    )
    return builder.sign(signer, hashes.SHA256(), ecdsa_deterministic=True)


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    public_key: PublicKey,
    now: dt.datetime,
    validity: dt.timedelta,
) -> x509.CertificateBuilder:
    start = now.astimezone(dt.UTC).replace(microsecond=0) - BACKDATED
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public_key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + BACKDATED + validity)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public_key), critical=False)
    )


def make_csr(key: PrivateKey, identifier: str, name: str) -> bytes:
    """Ask for a certificate, as PEM; no number of a person is in it."""
    builder = x509.CertificateSigningRequestBuilder().subject_name(_subject(identifier, name))
    csr = builder.sign(key, hashes.SHA256(), ecdsa_deterministic=True)
    return csr.public_bytes(serialization.Encoding.PEM)


def read_csr(pem: bytes) -> x509.CertificateSigningRequest:
    """Read a request whose key signed it.

    Raises ValueError for any other.
    """
    try:
        csr = x509.load_pem_x509_csr(pem)
        signed, public_key = csr.is_signature_valid, csr.public_key()
    except _MALFORMED as error:
        raise ValueError("no certificate request") from error
    if not signed or weak(public_key):
        raise ValueError("no request that may be answered")
    return csr


def read_pem(pem: bytes) -> x509.Certificate:
    """Read a certificate of ours, as PEM.

    Raises UserError E_CERT.
    """
    try:
        return x509.load_pem_x509_certificate(pem)
    except _MALFORMED as error:
        raise UserError("E_CERT") from error


def read_der(der: bytes) -> x509.Certificate:
    """Read a foreign certificate.

    Raises UserError E_CERT.
    """
    try:
        certificate = x509.load_der_x509_certificate(der)
        _ = certificate.extensions, certificate.subject, certificate.issuer
        _ = certificate.public_key(), certificate.signature_algorithm_oid
    except (*_MALFORMED, x509.DuplicateExtension, x509.UnsupportedGeneralNameType) as error:
        raise UserError("E_CERT") from error
    return certificate


def to_pem(certificate: x509.Certificate) -> bytes:
    """Spell a certificate as PEM."""
    return certificate.public_bytes(serialization.Encoding.PEM)


def fingerprint(certificate: x509.Certificate) -> str:
    """Give the SHA-256 of a certificate, in hex: what is pinned."""
    return certificate.fingerprint(hashes.SHA256()).hex()


def identifier(subject: x509.Name) -> str | None:
    """Give the id of the House or the office that a subject names."""
    found = subject.get_attributes_for_oid(NameOID.SERIAL_NUMBER)
    return str(found[0].value) if len(found) == 1 else None


def weak(public_key: object) -> bool:
    """Whether a key is none of those we take: P-256, or RSA of 3072 bits and more."""
    if isinstance(public_key, ec.EllipticCurvePublicKey):
        return not isinstance(public_key.curve, ec.SECP256R1)
    return not (isinstance(public_key, rsa.RSAPublicKey) and public_key.key_size >= MIN_RSA_BITS)


def check_algorithms(certificate: x509.Certificate) -> None:
    """Check the key of a certificate and how it was signed.

    Raises UserError E_ALG.
    """
    if weak(certificate.public_key()) or certificate.signature_algorithm_oid not in _SIGNATURES:
        raise UserError("E_ALG")


def issued_by(certificate: x509.Certificate, issuer: x509.Certificate) -> bool:
    """Whether the issuer's key made this certificate."""
    try:
        certificate.verify_directly_issued_by(issuer)
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    return True


def self_signed(certificate: x509.Certificate) -> bool:
    """Whether a certificate vouches for itself."""
    return certificate.issuer == certificate.subject and issued_by(certificate, certificate)


def check_leaf(certificate: x509.Certificate) -> None:
    """Check that a certificate is made for signing packages and for nothing else.

    Raises UserError E_CERT.
    """
    extensions = certificate.extensions
    known = (
        x509.BasicConstraints,
        x509.KeyUsage,
        x509.ExtendedKeyUsage,
        x509.SubjectKeyIdentifier,
        x509.AuthorityKeyIdentifier,
    )
    if any(one.critical and not isinstance(one.value, known) for one in extensions):
        raise UserError("E_CERT")
    try:
        constraints = extensions.get_extension_for_class(x509.BasicConstraints).value
        usage = extensions.get_extension_for_class(x509.KeyUsage).value
        extended = extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    except x509.ExtensionNotFound as error:
        raise UserError("E_CERT") from error
    if constraints.ca or usage != _key_usage(ca=False):
        raise UserError("E_CERT")
    if list(extended) != [ExtendedKeyUsageOID.EMAIL_PROTECTION]:
        raise UserError("E_CERT")


def check_ca(certificate: x509.Certificate) -> None:
    """Check that a certificate may stand as an office's root.

    Raises UserError E_CERT.
    """
    try:
        found = certificate.extensions.get_extension_for_class(x509.BasicConstraints).value
    except (x509.ExtensionNotFound, ValueError) as error:
        raise UserError("E_CERT") from error
    if not found.ca or found.path_length != 0 or not self_signed(certificate):
        raise UserError("E_CERT")
    check_algorithms(certificate)
