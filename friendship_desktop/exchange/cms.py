"""The signature of a package: CMS, detached, CAdES-B-B (ETSI EN 319 122-1).

The writer makes one shape and the reader takes that shape only: SignedData v1 without content, one
signer, exactly its certificate, exactly four signed attributes.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass
from typing import Any, Final

from asn1crypto import algos, cms, tsp
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import certificates, layout
from friendship_desktop.exchange.certificates import PrivateKey

ECDSA_SHA256: Final = "1.2.840.10045.4.3.2"
RSA: Final = frozenset({"1.2.840.113549.1.1.1", "1.2.840.113549.1.1.11"})
SHA256: Final = "2.16.840.1.101.3.4.2.1"
_ATTRIBUTES: Final = frozenset(
    {"content_type", "message_digest", "signing_time", "signing_certificate_v2"}
)
CONSTRUCTED: Final = frozenset({0x30, 0x31})  # SEQUENCE and SET; a string in pieces is BER
MAX_DEPTH: Final = 40
MALFORMED: Final = (
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    OverflowError,
    RecursionError,
    NotImplementedError,
)
"""What asn1crypto raises, sooner or later, on bytes that are not what they claim to be."""


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature whose value is right; whether its signer is believed is another question."""

    certificate: x509.Certificate
    signed_at: dt.datetime


def sign(
    content: bytes, key: PrivateKey, certificate: x509.Certificate, signed_at: dt.datetime
) -> bytes:
    """Sign, detached; give DER. The same arguments give the same bytes."""
    der = certificate.public_bytes(serialization.Encoding.DER)
    ours = asn1_x509.Certificate.load(der)
    sha256 = _settled(algos.DigestAlgorithm({"algorithm": "sha256"}))
    named = tsp.ESSCertIDv2({"cert_hash": hashlib.sha256(der).digest()})
    attributes = _settled(
        cms.CMSAttributes(
            [
                _attribute("content_type", "data"),
                _attribute("message_digest", hashlib.sha256(content).digest()),
                _attribute(
                    "signing_time", cms.Time({"utc_time": signed_at.replace(microsecond=0)})
                ),
                _attribute(
                    "signing_certificate_v2",
                    _settled(tsp.SigningCertificateV2({"certs": [_settled(named)]})),
                ),
            ]
        )
    )
    issued = {"issuer": ours.issuer, "serial_number": ours.serial_number}
    signer = cms.SignerInfo(
        {
            "version": "v1",
            "sid": cms.SignerIdentifier(
                {"issuer_and_serial_number": _settled(cms.IssuerAndSerialNumber(issued))}
            ),
            "digest_algorithm": sha256,
            "signed_attrs": attributes,
            "signature_algorithm": _settled(
                algos.SignedDigestAlgorithm({"algorithm": "sha256_ecdsa"})
            ),
            "signature": key.sign(attributes.dump(), certificates.signing()),
        }
    )
    signed = cms.SignedData(
        {
            "version": "v1",
            "digest_algorithms": [sha256],
            "encap_content_info": {"content_type": "data"},
            "certificates": [asn1_x509.Certificate.load(der)],
            "signer_infos": [_settled(signer)],
        }
    )
    info = cms.ContentInfo({"content_type": "signed_data", "content": _settled(signed)})
    return bytes(info.dump())


def _settled(value: Any) -> Any:
    """Give the same value as read from its own DER: asn1crypto encodes a built one at every touch."""
    return type(value).load(value.dump())


def _attribute(kind: str, value: object) -> Any:
    return _settled(cms.CMSAttribute({"type": kind, "values": [value]}))


def verify(data: bytes, content: bytes) -> Signature:
    """Check shape and value of a detached signature.

    Raises UserError: E_ALG, E_CMS, E_SIG, in this order; E_CERT for a certificate nobody can read.
    """
    try:
        signed, signer = _parse(data)
        _check_algorithms(signed)
        der = _check_shape(signed, signer)
        to_verify = b"\x31" + signer["signed_attrs"].dump()[1:]  # as they came, before any parsing
        attributes = _attributes(signer)
        signed_at = _signing_time(attributes)
        _check_binding(attributes, signer, der)
        certificate = certificates.read_der(der)
        certificates.check_algorithms(certificate)
        digest = attributes["message_digest"].native
        value = signer["signature"].native
    except MALFORMED as error:
        raise UserError("E_CMS") from error
    if digest != hashlib.sha256(content).digest():
        raise UserError("E_SIG")
    if not holds(certificate.public_key(), signer, value, to_verify):
        raise UserError("E_SIG")
    return Signature(certificate, signed_at)


def is_der(data: bytes, depth: int = 0) -> bool:
    """Tell whether values stand in DER, one after another; asn1crypto takes BER as well."""
    at = 0
    while at < len(data):
        tag, begins = data[at], at + 2
        if len(data) < begins or tag & 0x1F == 0x1F or depth > MAX_DEPTH:
            return False
        size = data[at + 1]
        if size >= 0x80:  # so many bytes of length follow; none: an indefinite one
            begins += size & 0x7F
            size = int.from_bytes(data[at + 2 : begins], "big")
            if size < 0x80 or data[at + 2] == 0:
                return False
        ends = begins + size
        if ends > len(data):
            return False
        if tag & 0x20 and not (tag >= 0x40 or tag in CONSTRUCTED):
            return False
        if tag & 0x20 and not is_der(data[begins:ends], depth + 1):
            return False
        at = ends
    return True


def _parse(data: bytes) -> tuple[Any, Any]:
    if len(data) > layout.MAX_TEXT or not is_der(data):
        raise UserError("E_CMS")
    info = cms.ContentInfo.load(data, strict=True)
    if info["content_type"].native != "signed_data":
        raise UserError("E_CMS")
    signed = info["content"]
    if len(signed["signer_infos"]) != 1:
        raise UserError("E_CMS")
    return signed, signed["signer_infos"][0]


def _check_algorithms(signed: Any) -> None:
    """Decide about algorithms before anything else is looked at."""
    signer = signed["signer_infos"][0]
    digests = [*signed["digest_algorithms"], signer["digest_algorithm"]]
    if any(one["algorithm"].dotted != SHA256 for one in digests):
        raise UserError("E_ALG")
    if signer["signature_algorithm"]["algorithm"].dotted not in {ECDSA_SHA256, *RSA}:
        raise UserError("E_ALG")


def _check_shape(signed: Any, signer: Any) -> bytes:
    """Check everything that stands outside the signed attributes; give the signer's certificate."""
    encapsulated = signed["encap_content_info"]
    right = (
        signed["version"].native == signer["version"].native == "v1"
        and len(signed["digest_algorithms"]) == 1
        and encapsulated["content_type"].native == "data"
        and encapsulated["content"].native is None
        and len(signed["certificates"]) == 1
        and signed["crls"].native is None
        and signer["unsigned_attrs"].native is None
        and signer["sid"].name == "issuer_and_serial_number"
    )
    if not right or signed["certificates"][0].name != "certificate":
        raise UserError("E_CMS")
    certificate = signed["certificates"][0].chosen
    wanted, serial = signer["sid"].chosen, certificate.serial_number
    if wanted["serial_number"].native != serial or serial <= 0:
        raise UserError("E_CMS")
    if wanted["issuer"].dump() != certificate.issuer.dump():
        raise UserError("E_CMS")
    der: bytes = certificate.dump()
    return der


def _attributes(signer: Any) -> dict[str, Any]:
    """Give the value of each signed attribute: the four of CAdES-B-B, each once, one value each."""
    found = [(one["type"].native, one["values"]) for one in signer["signed_attrs"]]
    if len(found) != len(_ATTRIBUTES) or {kind for kind, _ in found} != _ATTRIBUTES:
        raise UserError("E_CMS")
    if any(len(values) != 1 for _, values in found):
        raise UserError("E_CMS")
    values = {kind: values[0] for kind, values in found}
    if values["content_type"].native != "data":
        raise UserError("E_CMS")
    return values


def _signing_time(attributes: dict[str, Any]) -> dt.datetime:
    signed_at = attributes["signing_time"].native
    if not isinstance(signed_at, dt.datetime) or signed_at.utcoffset() != dt.timedelta(0):
        raise UserError("E_CMS")
    return signed_at


def _check_binding(attributes: dict[str, Any], signer: Any, der: bytes) -> None:
    """Check that the signed attributes name the certificate that stands beside them."""
    names = attributes["signing_certificate_v2"]["certs"]
    if len(names) != 1:
        raise UserError("E_CMS")
    if names[0]["hash_algorithm"]["algorithm"].dotted != SHA256:
        raise UserError("E_ALG")
    if names[0]["cert_hash"].native != hashlib.sha256(der).digest():
        raise UserError("E_CMS")
    issuer = names[0]["issuer_serial"]
    if (
        issuer.contents
        and issuer["serial_number"].native != signer["sid"].chosen["serial_number"].native
    ):
        raise UserError("E_CMS")


def holds(public_key: object, signer: Any, value: bytes, content: bytes) -> bool:
    """Compute whether a key made a value over these bytes, by the algorithm the signer names."""
    algorithm = signer["signature_algorithm"]["algorithm"].dotted
    try:
        if isinstance(public_key, ec.EllipticCurvePublicKey) and algorithm == ECDSA_SHA256:
            public_key.verify(value, content, ec.ECDSA(hashes.SHA256()))
        elif isinstance(public_key, rsa.RSAPublicKey) and algorithm in RSA:
            public_key.verify(value, content, padding.PKCS1v15(), hashes.SHA256())
        else:
            return False
    except (InvalidSignature, UnsupportedAlgorithm, ValueError):
        return False
    return True
