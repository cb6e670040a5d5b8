"""The recovery code on paper: 128 random bits and 12 bits that tell a slip from a wrong code.

Seven groups of four signs in Crockford's base 32, which has no I, L, O and U.
"""

from __future__ import annotations

import hashlib
import unicodedata

from friendship_desktop.errors import UserError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 28
CHECK_BITS = 12
SECRET_BYTES = 16

# What a hand writes alike, and the Cyrillic letters of the same shape.
_ALIKE = str.maketrans("OILUАВЕЁКМНОРСТУХЗІЅЈԚԜ", "011VABEEKMH0PCTYX31SJQW")


def _check(secret: bytes) -> int:
    return int.from_bytes(hashlib.sha256(b"recovery code" + secret).digest()[:2], "big") >> 4


def written(secret: bytes) -> str:
    """Write 16 random bytes as a code for paper, like `7K3M-…-X0QF`."""
    number = int.from_bytes(secret, "big") << CHECK_BITS | _check(secret)
    signs = [ALPHABET[number >> 5 * (LENGTH - 1 - n) & 31] for n in range(LENGTH)]
    return "-".join("".join(signs[n : n + 4]) for n in range(0, LENGTH, 4))


def is_one(text: str) -> bool:
    """Tell whether a text is a recovery code without a slip, of whichever House."""
    try:
        read(text)
    except UserError:
        return False
    return True


def read(code: str) -> bytes:
    """Read a code as people type it: any case, spaces or dashes, look-alike letters.

    Raises E_RECOVERY_TYPO when a sign is missing, impossible or slipped.
    """
    plain = unicodedata.normalize("NFKC", code[:400]).upper().translate(_ALIKE)
    signs = [sign for sign in plain if sign.isalnum()]
    if len(signs) != LENGTH or not set(signs) <= set(ALPHABET):
        raise UserError("E_RECOVERY_TYPO")
    number = 0
    for sign in signs:
        number = number << 5 | ALPHABET.index(sign)
    secret = (number >> CHECK_BITS).to_bytes(SECRET_BYTES, "big")
    if number & ((1 << CHECK_BITS) - 1) != _check(secret):
        raise UserError("E_RECOVERY_TYPO")
    return secret
