"""Signatures that other tools made: looked at, shown, never believed.

Unlike `cms`, this takes any number of signers and every shape that tools write.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass
from typing import Any, Final

from asn1crypto import cms
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm

from friendship_desktop.exchange import layout
from friendship_desktop.exchange.cms import ECDSA_SHA256, MALFORMED, RSA, SHA256, holds

MOST_SIGNERS: Final = 20
"""Signatures and certificates that a CMS of other tools may hold."""


@dataclass(frozen=True, slots=True)
class Outside:
    """One signature made by another tool: its `value`, who claims to have made it, and when.

    `standing` is valid, invalid, or unknown: an algorithm that this program cannot compute, such as
    GOST. Only the value is looked at: neither chain, revocation nor time stamp.
    """

    standing: str
    certificate: x509.Certificate | None
    signed_at: dt.datetime | None
    value: bytes


def outside_signatures(data: bytes, content: bytes) -> tuple[list[Outside], list[x509.Certificate]]:
    """Read every signature of a CMS that other tools made of `content`, and all its certificates.

    Nothing is raised: bytes that are no CMS, or hold too many signatures, give none.
    """
    try:
        info = cms.ContentInfo.load(data, strict=True)
        signed = info["content"]
        signers = list(signed["signer_infos"])
        held = [one.chosen for one in signed["certificates"] if one.name == "certificate"]
        if len(data) > layout.MAX_TEXT or len(signers) > MOST_SIGNERS or len(held) > MOST_SIGNERS:
            return [], []
        found = [_outside(one, held, content) for one in signers]
    except MALFORMED:
        return [], []
    return found, [one for one in map(_loaded, held) if one is not None]


def outside_signature(data: bytes, content: bytes) -> str:
    """Say how a CMS of other tools stands: no better than the worst signature in it."""
    standings = {one.standing for one in outside_signatures(data, content)[0]}
    if not standings or "invalid" in standings:
        return "invalid"
    return "unknown" if "unknown" in standings else "valid"


def detached(data: bytes, content: bytes) -> bytes:
    """Take the signed bytes out of a CMS that carries them along; what is signed stays the same.

    A CMS around bytes other than `content` gives nothing; what is no CMS comes back as it is.
    """
    try:
        info = cms.ContentInfo.load(data, strict=True)
        inner = info["content"]["encap_content_info"]
        if inner["content"].native is None:
            return data
        if inner["content"].native != content:
            return b""
        info["content"]["encap_content_info"] = {"content_type": inner["content_type"]}
        return bytes(info.dump())
    except MALFORMED:
        return data


def _outside(signer: Any, held: list[Any], content: bytes) -> Outside:
    ours = next((one for one in held if _is_of(signer["sid"], one)), None)
    certificate = _loaded(ours)
    times = [
        one["values"][0].native
        for one in signer["signed_attrs"]
        if one["type"].native == "signing_time"
    ]
    aware = [one for one in times if isinstance(one, dt.datetime) and one.tzinfo is not None]
    return Outside(
        _standing(signer, certificate, content),
        certificate,
        next(iter(aware), None),
        signer["signature"].native,
    )


def _is_of(sid: Any, certificate: Any) -> bool:
    if sid.name == "subject_key_identifier":
        return bool(certificate.key_identifier == sid.native)
    wanted = sid.chosen
    return bool(
        wanted["serial_number"].native == certificate.serial_number
        and wanted["issuer"].dump() == certificate.issuer.dump()
    )


def _loaded(certificate: Any) -> x509.Certificate | None:
    """Read a certificate whose key need not be one that this program can compute with."""
    try:
        found = x509.load_der_x509_certificate(certificate.dump())
        _ = found.subject, found.issuer, found.extensions
    except (*MALFORMED, x509.DuplicateExtension, x509.UnsupportedGeneralNameType):
        return None
    return found


def _standing(signer: Any, certificate: x509.Certificate | None, content: bytes) -> str:
    if signer["digest_algorithm"]["algorithm"].dotted != SHA256:
        return "unknown"
    if signer["signature_algorithm"]["algorithm"].dotted not in {ECDSA_SHA256, *RSA}:
        return "unknown"
    if certificate is None:
        return "invalid"
    to_verify = content
    if signer["signed_attrs"].contents:
        values = {one["type"].native: one["values"][0] for one in signer["signed_attrs"]}
        if values["message_digest"].native != hashlib.sha256(content).digest():
            return "invalid"
        to_verify = b"\x31" + signer["signed_attrs"].dump()[1:]
    try:
        public_key = certificate.public_key()
    except (UnsupportedAlgorithm, ValueError):
        return "unknown"
    value = signer["signature"].native
    return "valid" if holds(public_key, signer, value, to_verify) else "invalid"
