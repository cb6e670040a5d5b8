"""Encryption with age v1, X25519 recipients only."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from typing import Final

import pyrage
from pyrage import x25519

from friendship_desktop.errors import UserError

MAGIC: Final = b"age-encryption.org/v1\n"
_MAX_HEADER: Final = 16 * 1024
_STANZA: Final = re.compile(rb"\A-> (X25519 [A-Za-z0-9+/]{43}|[!-~]*-grease( [!-~]+)*)\Z")
_BODY: Final = re.compile(rb"\A[A-Za-z0-9+/]{0,64}\Z")
_MAC: Final = re.compile(rb"\A--- [A-Za-z0-9+/]{43}\Z")


def make_identity() -> str:
    """Make a key pair; the text is the secret half."""
    return str(x25519.Identity.generate())


def recipient_of(identity: str) -> str:
    """Give the public half of a key pair.

    Raises UserError E_KEYS when the text is no key.
    """
    try:
        return str(x25519.Identity.from_str(identity).to_public())
    except pyrage.IdentityError as error:
        raise UserError("E_KEYS") from error


def encrypt(data: bytes, recipients: Sequence[str]) -> bytes:
    """Encrypt for everyone named; the result differs each time."""
    sealed: bytes = pyrage.encrypt(
        data, [x25519.Recipient.from_str(one) for one in dict.fromkeys(recipients)]
    )
    return sealed


def is_recipient(text: str) -> bool:
    """Whether a text is the public half of a key pair."""
    try:
        x25519.Recipient.from_str(text)
    except pyrage.RecipientError:
        return False
    return True


def decrypt(data: bytes, identities: Sequence[str]) -> bytes:
    """Decrypt what was meant for one of the identities.

    Raises UserError E_AGE for anything else: armor, passphrases and other kinds of keys too;
    E_KEYS when an identity is no key.
    """
    _check_header(data)
    try:
        ours = [x25519.Identity.from_str(one) for one in identities]
    except pyrage.IdentityError as error:
        raise UserError("E_KEYS") from error
    clear = io.BytesIO()  # in pieces: of a large file there would be one copy too many
    try:
        pyrage.decrypt_io(io.BytesIO(data), clear, ours)
    except (pyrage.DecryptError, OSError) as error:
        raise UserError("E_AGE") from error
    return clear.getvalue()


def _check_header(data: bytes) -> None:
    """Take X25519 stanzas and the empty words that writers add to keep readers honest."""
    if not data.startswith(MAGIC):
        raise UserError("E_AGE")
    lines = data[len(MAGIC) : _MAX_HEADER].split(b"\n")
    ours = 0
    for line in lines:
        if _MAC.match(line):
            break
        if line.startswith(b"->"):
            if not _STANZA.match(line):
                raise UserError("E_AGE")
            ours += line.startswith(b"-> X25519 ")
        elif not _BODY.match(line):
            raise UserError("E_AGE")
    else:
        raise UserError("E_AGE")
    if not ours:
        raise UserError("E_AGE")
