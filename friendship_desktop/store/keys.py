"""The master key of a House and what is derived from it."""

from __future__ import annotations

import base64
import secrets
from dataclasses import dataclass, field

KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class Keys:
    """One random master key; every purpose has its own key, derived from it by HKDF (RFC 5869)."""

    master: bytes = field(repr=False)

    @classmethod
    def fresh(cls) -> Keys:
        """Make the keys of a new House."""
        return cls(secrets.token_bytes(KEY_BYTES))

    @property
    def database(self) -> str:
        """The raw key of the database file, 64 hexadecimal digits."""
        return self._derived(b"database").hex()

    @property
    def signing(self) -> str:
        """The password of the signing key's PKCS #12 container."""
        return base64.urlsafe_b64encode(self._derived(b"signing")).decode().rstrip("=")

    @property
    def sealing(self) -> bytes:
        """The key that seals the description of a copy."""
        return self._derived(b"copy")

    def _derived(self, purpose: bytes) -> bytes:
        from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415 - start-up time
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF  # noqa: PLC0415 - start-up time

        info = b"friendship_desktop/1/" + purpose
        return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info).derive(self.master)
