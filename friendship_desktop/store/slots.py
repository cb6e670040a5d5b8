"""One slot of the vault: the master key, wrapped for one password or for the recovery code."""

from __future__ import annotations

import base64
import json
import secrets
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from friendship_desktop.store.keys import KEY_BYTES, Keys

SALT_BYTES = 16
NONCE_BYTES = 12
SEALED_BYTES = KEY_BYTES + 16


class SlotKind(StrEnum):
    """What opens a slot."""

    OPEN = "open"
    PASSWORD = "password"  # noqa: S105 - the name of a kind
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class Cost:
    """How dear one guess is: Argon2id with so many KiB, passes and lanes.

    The default is the second recommendation of RFC 9106 § 4. A vault may ask for other figures
    within the bounds of `is_bearable`, so that a hostile one cannot exhaust the computer.
    """

    memory: int = 64 * 1024
    passes: int = 3
    lanes: int = 4

    @property
    def is_bearable(self) -> bool:
        """Tell whether these figures are neither dangerously cheap nor ruinous."""
        return (
            1 <= self.lanes <= 16
            and 1 <= self.passes <= 16
            and max(1024, 8 * self.lanes) <= self.memory <= 512 * 1024
            and self.memory * self.passes <= 2048 * 1024
        )


DEFAULT_COST = Cost()


@dataclass(frozen=True, slots=True)
class Slot:
    """The header in clear and the master key sealed under it; an open slot seals nothing."""

    kind: SlotKind
    user: str = ""
    cost: Cost = DEFAULT_COST
    salt: bytes = b""
    nonce: bytes = b""
    sealed: bytes = field(default=b"", repr=False)

    @classmethod
    def opened(cls, keys: Keys) -> Slot:
        """Keep the master key in clear, until there is something to protect."""
        return cls(SlotKind.OPEN, sealed=keys.master)

    @classmethod
    def locked(
        cls, kind: SlotKind, secret: bytes, keys: Keys, *, bound_to: str, user: str = "", cost: Cost
    ) -> Slot:
        """Seal the master key; `bound_to` keeps a slot from being carried to another vault."""
        slot = cls(kind, user, cost, secrets.token_bytes(SALT_BYTES), secrets.token_bytes(12))
        cipher, header = slot._cipher(secret), slot._header(bound_to)
        return replace(slot, sealed=cipher.encrypt(slot.nonce, keys.master, header))

    def unlock(self, secret: bytes, *, bound_to: str) -> Keys | None:
        """Give the keys, or None when the secret is not the one of this slot."""
        from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - start-up time

        try:
            cipher, header = self._cipher(secret), self._header(bound_to)
            return Keys(cipher.decrypt(self.nonce, self.sealed, header))
        except InvalidTag:
            return None

    def _cipher(self, secret: bytes) -> Any:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # noqa: PLC0415

        cost = self.cost
        kdf = Argon2id(
            salt=self.salt,
            length=KEY_BYTES,
            iterations=cost.passes,
            lanes=cost.lanes,
            memory_cost=cost.memory,
        )
        return AESGCM(kdf.derive(secret))

    def _header(self, bound_to: str) -> bytes:
        header = self.as_json()
        del header["sealed"]
        return json.dumps([bound_to, header], sort_keys=True, separators=(",", ":")).encode()

    def as_json(self) -> dict[str, Any]:
        """Give the slot as it stands in `vault.json`."""
        if self.kind is SlotKind.OPEN:
            return {"kind": "open", "sealed": _text(self.sealed)}
        return {
            "kind": self.kind.value,
            "user": self.user,
            "kdf": "argon2id",
            "memory": self.cost.memory,
            "passes": self.cost.passes,
            "lanes": self.cost.lanes,
            "salt": _text(self.salt),
            "nonce": _text(self.nonce),
            "sealed": _text(self.sealed),
        }

    @classmethod
    def from_json(cls, data: Any) -> Slot:
        """Read a slot strictly; ValueError (or KeyError, TypeError) when anything is odd."""
        kind = SlotKind(data["kind"])
        if kind is SlotKind.OPEN:
            slot = cls(kind, sealed=_bytes(data["sealed"], KEY_BYTES))
        else:
            numbers = [data["memory"], data["passes"], data["lanes"]]
            if type(data["user"]) is not str or {type(number) for number in numbers} != {int}:
                raise ValueError("header")
            slot = cls(
                kind,
                data["user"],
                Cost(*numbers),
                _bytes(data["salt"], SALT_BYTES),
                _bytes(data["nonce"], NONCE_BYTES),
                _bytes(data["sealed"], SEALED_BYTES),
            )
        if not slot.cost.is_bearable or slot.as_json() != data:
            raise ValueError("slot")
        return slot


def _text(value: bytes) -> str:
    return base64.b64encode(value).decode()


def _bytes(text: str, length: int) -> bytes:
    value = base64.b64decode(text, validate=True)
    if len(value) != length:
        raise ValueError("length")
    return value
