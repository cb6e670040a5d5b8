"""Connections to the encrypted file: SQLCipher with the raw key of the vault, WAL, synchronous FULL.

The key is 32 random bytes already, so SQLCipher derives nothing (`x'…'`); no statement that
carries it ever passes through SQLAlchemy, and `hide_parameters` keeps names out of its errors.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from friendship_desktop.errors import UserError
from friendship_desktop.progress import Progress, Silent
from friendship_desktop.store import files, refusals
from friendship_desktop.store.keys import Keys

if TYPE_CHECKING:
    from sqlalchemy import Connection as SqlConnection
    from sqlalchemy import Engine

Connection = Any
"""A connection of sqlcipher3, which ships no types."""

PAGE = 4096
SALT_BYTES = 16
BUSY_SECONDS = 10.0
PLAIN_HEADER = b"SQLite format 3\0"
COPY_PAGES = 2000
CACHE_KIB = 16_000
"""Pages kept decrypted by one connection: a year of marks; SQLite's own 2 MB are read again and again."""


def connect(
    path: Path,
    keys: Keys,
    salt: str = "",
    *,
    mode: str = "rw",
    immutable: bool = False,
    wal: bool = True,
) -> Connection:
    """Open the file with its key; `mode` is SQLite's rw, ro or rwc (only rwc creates a file).

    The salt from the vault opens the file even if the power went while its first sector was being
    rewritten: without the salt, the WAL that holds the whole page could not be read either.
    """
    from sqlcipher3 import dbapi2  # noqa: PLC0415 - start-up time

    uri = path.absolute().as_uri()
    if not uri.startswith("file:///"):
        uri = uri.replace("file://", "file:////", 1)  # a Windows share: SQLite knows no hosts
    uri += f"?mode={mode}" + ("&immutable=1" if immutable else "")
    connection = dbapi2.connect(
        uri, uri=True, isolation_level=None, timeout=BUSY_SECONDS, check_same_thread=False
    )
    try:
        # First of all: SQLCipher would write about a wrong key to standard error.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{keys.database}{salt}'\"")
        if wal and mode != "ro":
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        else:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def engine_for(path: Path, keys: Keys, salt: str = "") -> Engine:
    """Make the engine of an existing or new file; nothing is opened before the first session."""
    from sqlalchemy import create_engine, event  # noqa: PLC0415 - start-up time
    from sqlalchemy.pool import QueuePool  # noqa: PLC0415 - start-up time
    from sqlcipher3 import dbapi2  # noqa: PLC0415 - start-up time

    mode = "rw" if path.exists() else "rwc"
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: connect(path, keys, salt, mode=mode),
        # SQLite's own pools would give one connection to all threads, or one to each for ever.
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=8,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def begin(connection: SqlConnection) -> None:
        writes = connection.get_execution_options().get("writes", False)
        # Taking the write lock at once: a transaction that reads first could not wait for it later.
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def transfer(
    source: Connection, target: Path, keys: Keys, *, progress: Progress | None = None
) -> None:
    """Copy a database page by page into a new file under (other) keys, and sync it.

    The target is a whole file without a WAL. Raises CancelledError through `progress`.
    """
    watch = progress or Silent()

    def step(_status: int, remaining: int, total: int) -> None:
        watch.step(total - remaining, total)

    copy = connect(target, keys, mode="rwc", wal=False)
    try:
        source.backup(copy, pages=COPY_PAGES, progress=step)
        copy.execute("PRAGMA journal_mode = DELETE")
    finally:
        copy.close()
    files.sync(target)


@contextlib.contextmanager
def unchanging(connection: Connection) -> Iterator[None]:
    """Hold one state of the data: what is written meanwhile neither restarts nor tears a copy."""
    connection.execute("BEGIN")
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        yield
    finally:
        connection.execute("ROLLBACK")


def file_salt(path: Path) -> str:
    """Read the first 16 bytes of a database file, which SQLCipher makes at random, as digits."""
    with path.open("rb") as stream:
        return stream.read(SALT_BYTES).hex()


def unreadable(path: Path, salt: str) -> UserError:
    """Say why a file does not open with the vault's key, by the salt the vault remembers.

    E_DAMAGED: it is this House's database, and damaged. E_KEY: it belongs to another vault (or its
    first page is gone). E_FOREIGN: it is no database of this program.
    """
    try:
        with path.open("rb") as stream:
            head = stream.read(SALT_BYTES)
        size = path.stat().st_size
    except OSError as error:
        return files.refusal(error, path)
    if head.hex() == salt:
        return UserError("E_DAMAGED", place=str(path))
    if head == PLAIN_HEADER or size < PAGE or size % PAGE:
        return UserError("E_FOREIGN", place=str(path))
    return UserError("E_KEY", place=str(path))


def open_checked(path: Path, keys: Keys, salt: str) -> Connection:
    """Open an existing file or say exactly why not."""
    if not path.is_file():
        raise UserError("E_NO_DATABASE", place=str(path))
    with files.refusals(path):
        if not path.stat().st_size:  # SQLite would take it for a new database and write into it
            raise unreadable(path, salt)
    return _told(lambda: connect(path, keys, salt), path, salt)


def _told(action: Callable[[], Connection], path: Path, salt: str) -> Connection:
    try:
        with refusals.refusals(path):
            connection = action()
    except UserError as error:
        if error.code == "E_DAMAGED":
            raise unreadable(path, salt) from error
        raise
    try:
        with refusals.refusals(path):
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except UserError:
        with contextlib.suppress(Exception):
            connection.close()
        raise
    return connection
