"""What packages, invitations and receipts share: files, a manifest, a signature, one container."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cryptography import x509

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import cms, container, layout, manifest, outside, seal
from friendship_desktop.exchange.certificates import PrivateKey


@dataclass(frozen=True, slots=True)
class Written:
    """A signed container and its identity: the SHA-256 of its manifest, in hex."""

    asice: bytes
    digest: str


def write(
    files: Mapping[str, bytes], key: PrivateKey, certificate: x509.Certificate, at: dt.datetime
) -> Written:
    """Sign the files and pack them."""
    listed = manifest.write(files)
    entries = {
        **files,
        layout.MIMETYPE: layout.MIMETYPE_CONTENT,
        layout.MANIFEST: listed,
        layout.SIGNATURE: cms.sign(listed, key, certificate, at),
    }
    return Written(container.write(entries), hashlib.sha256(listed).hexdigest())


def is_encrypted(data: bytes) -> bool:
    """Whether a file is an age file, whatever its name says."""
    return data.startswith(seal.MAGIC)


def decrypted(data: bytes, identities: Sequence[str]) -> bytes:
    """Do steps 1 and 2: size and encryption; a container that is not encrypted passes through.

    Raises UserError: E_SIZE, E_AGE.
    """
    if len(data) > layout.MAX_FILE:
        raise UserError("E_SIZE")
    if container.looks_like(data):
        return data
    return seal.decrypt(data, identities)


@dataclass(frozen=True, slots=True)
class Checked:
    """A container whose signature holds; the files are still to be compared with the manifest."""

    files: Mapping[str, bytes]
    listed: Mapping[str, bytes]
    signature: cms.Signature
    digest: str
    asice: bytes

    def check_files(self, required: frozenset[str]) -> None:
        """Do step 6: the files are those listed, byte for byte, and none of `required` is missing.

        Their order comes second: a file put in by a stranger is named, wherever it stands.
        Raises UserError: E_UNLISTED, E_ZIP (order), E_DIGEST.
        """
        present = {name for name in self.files if name not in {layout.MIMETYPE, *layout.META}}
        odd = present ^ set(self.listed) or required - present
        if odd:
            raise UserError("E_UNLISTED", place=", ".join(sorted(odd)))
        if (layout.SECOND_MANIFEST in self.files) != (layout.SECOND_SIGNATURE in self.files):
            raise UserError("E_UNLISTED", place=layout.SECOND_SIGNATURE)
        order = [(layout.order_of(name), name) for name in self.files]
        if order != sorted(order):
            raise UserError("E_ZIP")
        for name in sorted(present):
            if hashlib.sha256(self.files[name]).digest() != self.listed[name]:
                raise UserError("E_DIGEST", place=name)

    def second_signature(self) -> str | None:
        """Say how the optional second signature stands: valid, invalid, unknown; None: there is none."""
        if layout.SECOND_MANIFEST not in self.files:
            return None
        listed = self.files[layout.SECOND_MANIFEST]
        try:
            same = manifest.read(listed, signature=layout.SECOND_SIGNATURE) == self.listed
        except UserError:
            return "invalid"
        if not same:
            return "invalid"
        return outside.outside_signature(self.files[layout.SECOND_SIGNATURE], listed)


def check(asice: bytes) -> Checked:
    """Do steps 3, 4 and the first half of 5: structure, manifest, value of the signature.

    Raises UserError: E_ZIP, E_NAME, E_DUP, E_BOMB, E_CRC, E_MIME, E_XML, E_ALG, E_CMS, E_SIG, E_CERT.
    """
    files = container.read(asice)
    if layout.MANIFEST not in files:
        raise UserError("E_XML")
    listed = manifest.read(files[layout.MANIFEST])
    if layout.SIGNATURE not in files:
        raise UserError("E_CMS")
    signature = cms.verify(files[layout.SIGNATURE], files[layout.MANIFEST])
    digest = hashlib.sha256(files[layout.MANIFEST]).hexdigest()
    return Checked(files, listed, signature, digest, asice)
