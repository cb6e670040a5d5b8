"""Every change to the file system that must survive a power cut goes through here.

Files are written beside their target, synced and moved into place; removals are synced too.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from friendship_desktop.errors import UserError

FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}
CROSSED = {errno.EISDIR, errno.ENOTDIR, errno.EEXIST}
"""A folder where a file should be, or a file where a folder should be."""
UNFINISHED = ".unfinished"
"""Suffix of a file that is still being written; whoever finds one later may remove it."""


def refusal(error: OSError, place: Path) -> UserError:
    """Turn a failure of the file system into a sentence about `place`."""
    if error.errno in FULL:
        return UserError("E_FULL", place=str(place))
    if error.errno in READ_ONLY:
        return UserError("E_READONLY", place=str(place))
    if error.errno == errno.ENOENT:
        return UserError("E_NO_FILE", place=str(place))
    if error.errno in CROSSED:
        return UserError("E_PLACE", place=str(place))
    return UserError("E_DISK", place=str(place))


@contextlib.contextmanager
def refusals(place: Path) -> Iterator[None]:
    """Let failures of the file system leave as refusals that name `place`."""
    try:
        yield
    except OSError as error:
        raise refusal(error, place) from error


def sync(path: Path) -> None:
    """Wait until the content of a file, or the names in a folder, are on the disk."""
    if sys.platform == "win32" and path.is_dir():
        return  # Windows journals its folders itself and offers no handle to sync
    handle = os.open(path, os.O_RDWR if sys.platform == "win32" else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def move(source: Path, target: Path) -> None:
    """Put a synced file in the place of another in one step, and sync the folder."""
    for _attempt in range(20 if sys.platform == "win32" else 0):
        # A virus scanner on Windows may hold the new file for a moment.
        with contextlib.suppress(PermissionError):
            source.replace(target)
            break
        time.sleep(0.05)
    else:
        source.replace(target)
    sync(target.parent)


def write(target: Path, content: bytes) -> None:
    """Write a small file so that a reader sees the old content or the new, never a part."""
    beside = target.with_name(target.name + UNFINISHED)
    try:
        with beside.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        move(beside, target)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise


def copy(source: Path, target: Path) -> None:
    """Copy a file beside `target`, sync it and move it into place."""
    beside = target.with_name(target.name + UNFINISHED)
    try:
        shutil.copyfile(source, beside)
        sync(beside)
        move(beside, target)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise


def remove(path: Path) -> None:
    """Remove a file that may be gone already; one still held by somebody is left for later."""
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)


def free_bytes(folder: Path) -> int:
    """Tell how much room is left where `folder` is, or will be."""
    while not folder.exists():
        folder = folder.parent
    return shutil.disk_usage(folder).free
