"""The file of a copy, `*.friendship-copy`: a plain tar that `tar xf` opens, always the same bytes.

    copy.json    what it is, when and why it was made, SHA-256 of the others, seal
    vault.json   the slots that open it
    house.db     the encrypted database

The reader is strict: it knows every byte that may stand there, so any change is noticed; one in the
words of `copy.json` at the latest when the keys are there, by the seal.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import tarfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from friendship_desktop.errors import UserError
from friendship_desktop.store import files
from friendship_desktop.store.keys import Keys
from friendship_desktop.store.vault import MAX_BYTES, Vault

SUFFIX = ".friendship-copy"
FORMAT = "friendship-copy"
VERSION = 1
BLOCK = 512
CHUNK = 1 << 20
ABOUT, VAULT, DATABASE = "copy.json", "vault.json", "house.db"


@dataclass(frozen=True, slots=True)
class Container:
    """A copy whose every byte was checked; what is inside is still locked."""

    path: Path
    about: dict[str, Any]
    vault: Vault
    offset: int
    size: int

    @property
    def made_at(self) -> str:
        """The moment of the copy, as an instant in UTC."""
        return str(self.about["made_at"])

    @property
    def reason(self) -> str:
        """Why it was made: daily, closing, before-import and the like."""
        return str(self.about["reason"])

    def check_seal(self, keys: Keys) -> None:
        """Make sure that whoever wrote the description had the keys. Raises E_COPY."""
        if not hmac.compare_digest(str(self.about["seal"]), _seal(self.about, keys)):
            raise UserError("E_COPY", place=str(self.path))

    def extract(self, target: Path) -> None:
        """Write the encrypted database to a new file and sync it."""
        with files.refusals(target), self.path.open("rb") as source, target.open("wb") as stream:
            source.seek(self.offset)
            left = self.size
            while left:
                portion = source.read(min(CHUNK, left))
                if not portion:
                    raise UserError("E_COPY", place=str(self.path))
                stream.write(portion)
                left -= len(portion)
            stream.flush()
            os.fsync(stream.fileno())


def write(
    target: Path, vault: Vault, database: Path, keys: Keys, *, made_at: str, reason: str
) -> None:
    """Write a container and sync it; `target` is a file that nobody reads yet."""
    vault_bytes = vault.to_bytes()
    about: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "made_at": made_at,
        "reason": reason,
        "database_id": vault.database_id,
        "files": {
            VAULT: {"bytes": len(vault_bytes), "sha256": hashlib.sha256(vault_bytes).hexdigest()},
            DATABASE: {"bytes": database.stat().st_size, "sha256": digest_of(database)},
        },
    }
    about["seal"] = _seal(about, keys)
    with target.open("wb") as stream:
        for name, content in ((ABOUT, _json(about)), (VAULT, vault_bytes)):
            stream.write(_header(name, len(content)) + content + _padding(len(content)))
        size = database.stat().st_size
        stream.write(_header(DATABASE, size))
        with database.open("rb") as source:
            while portion := source.read(CHUNK):
                stream.write(portion)
        stream.write(_padding(size) + bytes(2 * BLOCK))
        stream.flush()
        os.fsync(stream.fileno())


def read(path: Path) -> Container:
    """Check a container to the last byte.

    Raises E_COPY (cut, changed or something else), E_NEWER, E_VAULT, E_NO_FILE, E_DISK.
    """
    with files.refusals(path), path.open("rb") as stream:
        try:
            return _read(path, stream)
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise UserError("E_COPY", place=str(path)) from error


def is_open(path: Path) -> bool:
    """Tell whether a copy opens without a password; False for what is no copy. Raises E_DISK."""
    with files.refusals(path), path.open("rb") as stream:
        try:
            _small(stream, ABOUT)
            return Vault.from_bytes(_small(stream, VAULT), place=str(path)).is_open
        except (ValueError, UserError):
            return False


def _read(path: Path, stream: BinaryIO) -> Container:
    about_bytes = _small(stream, ABOUT)
    about = json.loads(about_bytes)
    if about["format"] != FORMAT:
        raise ValueError("format")
    if type(about["version"]) is int and about["version"] > VERSION:
        raise UserError("E_NEWER", place=str(path))
    if about_bytes != _json(about) or type(about["made_at"]) is not str:
        raise ValueError("description")
    vault_bytes = _small(stream, VAULT)
    _agree(about, VAULT, len(vault_bytes), hashlib.sha256(vault_bytes).hexdigest())
    vault = Vault.from_bytes(vault_bytes, place=str(path))
    size = _size(stream, DATABASE)
    offset = stream.tell()
    digest, left = hashlib.sha256(), size
    while left and (portion := stream.read(min(CHUNK, left))):
        digest.update(portion)
        left -= len(portion)
    _agree(about, DATABASE, size, digest.hexdigest())
    end = _padding(size) + bytes(2 * BLOCK)
    if stream.read(len(end) + 1) != end or about["database_id"] != vault.database_id:
        raise ValueError("end")
    return Container(path, about, vault, offset, size)


def _agree(about: dict[str, Any], name: str, size: int, digest: str) -> None:
    if about["files"][name] != {"bytes": size, "sha256": digest}:
        raise ValueError(name)


def _size(stream: BinaryIO, name: str) -> int:
    header = stream.read(BLOCK)
    size = int(header[124:135] or b"x", 8)
    if header != _header(name, size):
        raise ValueError(name)
    return size


def _small(stream: BinaryIO, name: str) -> bytes:
    size = _size(stream, name)
    if size > MAX_BYTES:
        raise ValueError(name)
    content = stream.read(size)
    if len(content) != size or stream.read(-size % BLOCK) != _padding(size):
        raise ValueError(name)
    return content


def _header(name: str, size: int) -> bytes:
    member = tarfile.TarInfo(name)
    member.size = size
    member.mode = 0o600
    return member.tobuf(tarfile.USTAR_FORMAT)


def _padding(size: int) -> bytes:
    return bytes(-size % BLOCK)


def _json(about: dict[str, Any]) -> bytes:
    return json.dumps(about, indent=1).encode() + b"\n"


def _seal(about: dict[str, Any], keys: Keys) -> str:
    sealed = {name: value for name, value in about.items() if name != "seal"}
    return hmac.new(keys.sealing, _json(sealed), hashlib.sha256).hexdigest()


def digest_of(path: Path) -> str:
    """Give the SHA-256 of a file."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
