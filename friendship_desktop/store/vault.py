"""`vault.json`: who may open this House, and which database file is its own.

    {"format": "friendship-vault", "version": 1, "database_id": …, "database": "house-1.db",
     "salt": first 16 bytes of that file, "replaced": the file it took over from,
     "slots": [...], "check": SHA-256 of all the rest}

The check tells damage from a wrong password. The salt tells a damaged database from a foreign one,
and opens a database whose first sector was torn by a power cut.
Neither is a secret, and neither replaces the seal of a slot (AES-256-GCM).
"""

from __future__ import annotations

import hashlib
import json
import re
import secrets
import unicodedata
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from friendship_desktop.errors import UserError
from friendship_desktop.store import files, recovery_code
from friendship_desktop.store.keys import Keys
from friendship_desktop.store.slots import DEFAULT_COST, Cost, Slot, SlotKind

FORMAT = "friendship-vault"
VERSION = 1
MAX_BYTES = 64 * 1024
MAX_SLOTS = 64
MIN_PASSWORD = 12
_FIELDS = {"format", "version", "database_id", "database", "salt", "replaced", "slots"}
DATABASE_NAME = re.compile(r"house-([1-9][0-9]{0,8})\.db")


@dataclass(frozen=True, slots=True)
class Secret:
    """What somebody offers to open a vault with; nothing for an open vault.

    Whoever cannot tell a password from a recovery code offers the same text as both.
    """

    password: str | None = field(default=None, repr=False)
    recovery: str | None = field(default=None, repr=False)
    keys: Keys | None = None


NOTHING = Secret()


@dataclass(slots=True)
class Vault:
    """The slots of one House and the name of its database; changes reach the disk by `save`."""

    database_id: str
    database: str = "house-1.db"
    salt: str = ""
    replaced: str = ""
    slots: list[Slot] = field(default_factory=list)
    cost: Cost = DEFAULT_COST

    @classmethod
    def create(cls, database_id: str | None = None) -> tuple[Vault, Keys]:
        """Make an open vault: whoever has the folder has the data, and `is_open` says so."""
        keys = Keys.fresh()
        identity = database_id or str(uuid.UUID(bytes=secrets.token_bytes(16), version=4))
        return cls(identity, slots=[Slot.opened(keys)]), keys

    @classmethod
    def create_protected(cls, password: str) -> tuple[Vault, Keys, str]:
        """Make a vault that a password opens, and the recovery code that is shown once.

        Raises E_PASSWORD_SHORT.
        """
        vault, keys = cls.create()
        vault.slots.clear()
        vault.set_password(keys, password, user="1")
        return vault, keys, vault.new_recovery_code(keys)

    @classmethod
    def load(cls, path: Path) -> Vault:
        """Read a vault file. Raises E_NO_HOUSE, E_VAULT (damaged), E_NEWER, E_DISK."""
        try:
            with path.open("rb") as stream:
                content = stream.read(MAX_BYTES + 1)
        except FileNotFoundError:
            raise UserError("E_NO_HOUSE", place=str(path.parent)) from None
        except OSError as error:
            raise files.refusal(error, path) from error
        return cls.from_bytes(content, place=str(path))

    @classmethod
    def from_bytes(cls, content: bytes, *, place: str) -> Vault:
        """Read the bytes of a vault file; `place` names it in refusals."""
        try:
            if len(content) > MAX_BYTES:
                raise ValueError("size")  # noqa: TRY301 - one place tells damage
            data = json.loads(content)
            if data["format"] != FORMAT or data.pop("check") != _check(data):
                raise ValueError("check")  # noqa: TRY301 - the same
            if type(data["version"]) is int and data["version"] > VERSION:
                raise UserError("E_NEWER", place=place)
            return cls._from_json(data)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise UserError("E_VAULT", place=place) from error

    @classmethod
    def _from_json(cls, data: dict[str, Any]) -> Vault:
        if not (
            set(data) == _FIELDS
            and data["version"] == VERSION
            and str(uuid.UUID(data["database_id"])) == data["database_id"]
            and DATABASE_NAME.fullmatch(data["database"])
            and (data["replaced"] == "" or DATABASE_NAME.fullmatch(data["replaced"]))
            and re.fullmatch("([0-9a-f]{32})?", data["salt"])
            and 1 <= len(data["slots"]) <= MAX_SLOTS
        ):
            raise ValueError("vault")
        slots = [Slot.from_json(slot) for slot in data["slots"]]
        return cls(data["database_id"], data["database"], data["salt"], data["replaced"], slots)

    def to_bytes(self) -> bytes:
        """Give the content of the vault file."""
        data = {
            "format": FORMAT,
            "version": VERSION,
            "database_id": self.database_id,
            "database": self.database,
            "salt": self.salt,
            "replaced": self.replaced,
            "slots": [slot.as_json() for slot in self.slots],
        }
        return json.dumps({**data, "check": _check(data)}, indent=1).encode() + b"\n"

    def save(self, path: Path) -> None:
        """Replace the vault file in one step, durably. Raises E_FULL, E_READONLY, E_DISK."""
        with files.refusals(path):
            files.write(path, self.to_bytes())

    @property
    def is_open(self) -> bool:
        """Tell whether no password has been set yet."""
        return any(slot.kind is SlotKind.OPEN for slot in self.slots)

    @property
    def users(self) -> tuple[str, ...]:
        """Those who have a password, by the id of their account."""
        return tuple(slot.user for slot in self.slots if slot.kind is SlotKind.PASSWORD)

    @property
    def number(self) -> int:
        """The number in the database's file name; each replacement of the file takes the next."""
        return int(self.database.removeprefix("house-").removesuffix(".db"))

    def unlock(self, secret: Secret = NOTHING) -> Keys:
        """Give the keys for whatever was offered. Raises E_LOCKED when that was nothing.

        An open vault needs nothing; keys are believed here and prove themselves on the database.
        """
        if secret.keys is not None:
            return secret.keys
        if self.is_open:
            return self.unlock_open()
        if secret.password is not None:
            try:
                return self.unlock_with_password(secret.password)
            except UserError:
                if secret.recovery is None:
                    raise
        if secret.recovery is not None:
            return self.unlock_with_recovery(secret.recovery)
        raise UserError("E_LOCKED")

    def unlock_open(self) -> Keys:
        """Give the keys of a vault without a password. Raises E_LOCKED when it has one."""
        for slot in self.slots:
            if slot.kind is SlotKind.OPEN:
                return Keys(slot.sealed)
        raise UserError("E_LOCKED")

    def unlock_with_password(self, password: str, *, user: str | None = None) -> Keys:
        """Give the keys to whoever knows a password (of `user`, or of anybody). Raises E_PASSWORD."""
        secret = _secret(password)
        for slot in self.slots:
            if slot.kind is SlotKind.PASSWORD and user in {None, slot.user}:
                keys = slot.unlock(secret, bound_to=self._bound)
                if keys is not None:
                    return keys
        raise UserError("E_PASSWORD")

    def unlock_with_recovery(self, code: str) -> Keys:
        """Give the keys for the code on paper. Raises E_RECOVERY_TYPO (a slip) or E_RECOVERY."""
        secret = recovery_code.read(code)
        for slot in self.slots:
            if slot.kind is SlotKind.RECOVERY:
                keys = slot.unlock(secret, bound_to=self._bound)
                if keys is not None:
                    return keys
        raise UserError("E_RECOVERY")

    def set_password(self, keys: Keys, password: str, *, user: str = "1") -> None:
        """Give a user a password, or a new one. Raises E_PASSWORD_SHORT below 12 characters.

        On an open vault this alone would not be enough: the master key was readable. The first
        password is set by `OpenHouse.protect`, which changes every key.
        """
        if len(unicodedata.normalize("NFKC", password).strip()) < MIN_PASSWORD:
            raise UserError("E_PASSWORD_SHORT", least=MIN_PASSWORD)
        slot = Slot.locked(
            SlotKind.PASSWORD,
            _secret(password),
            keys,
            bound_to=self._bound,
            user=user,
            cost=self.cost,
        )
        kept = [
            old
            for old in self.slots
            if old.kind is SlotKind.RECOVERY or (old.kind is SlotKind.PASSWORD and old.user != user)
        ]
        self.slots = [slot, *kept]

    def change_password(self, old: str, new: str, *, user: str = "1") -> Keys:
        """Replace a user's password by another. Raises E_PASSWORD, E_PASSWORD_SHORT."""
        keys = self.unlock_with_password(old, user=user)
        self.set_password(keys, new, user=user)
        return keys

    def remove_user(self, user: str) -> None:
        """Take away a user's password; the last one stays, with E_LAST_PASSWORD."""
        if set(self.users) <= {user}:
            raise UserError("E_LAST_PASSWORD")
        self.slots = [s for s in self.slots if s.kind is not SlotKind.PASSWORD or s.user != user]

    def new_recovery_code(self, keys: Keys) -> str:
        """Make a new code for paper; the old one stops working. It is shown once, kept nowhere."""
        secret = secrets.token_bytes(recovery_code.SECRET_BYTES)
        slot = Slot.locked(SlotKind.RECOVERY, secret, keys, bound_to=self._bound, cost=self.cost)
        self.slots = [*(s for s in self.slots if s.kind is not SlotKind.RECOVERY), slot]
        return recovery_code.written(secret)

    @property
    def _bound(self) -> str:
        return f"{FORMAT}/{VERSION}/{self.database_id}"


def _check(data: dict[str, Any]) -> str:
    plain = json.dumps(data, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(plain.encode()).hexdigest()


def _secret(password: str) -> bytes:
    # The same password typed on another system may come decomposed.
    return unicodedata.normalize("NFKC", password).strip().encode("utf-8", "surrogatepass")
