"""Record what SQLite asks of the disk, and make the disk as a power cut would leave it.

`Recorder` wraps the methods of every file that SQLite opens in this process (its VFS, through
ctypes) and notes each write, truncation and sync. `after_cut` replays the notes up to a moment:
what was synced is there; of what was not, each 512-byte sector is there, missing or rubbish.
"""

from __future__ import annotations

import ctypes
import os
import random
from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

from sqlcipher3 import _sqlite3

SECTOR = 512
Note = tuple[str, str, int, bytes]
"""What was asked (write, truncate, sync, or anything a test adds), file name, offset or size, data."""

_POINTERS = (
    "xOpen xDelete xAccess xFullPathname xDlOpen xDlError xDlSym xDlClose xRandomness xSleep "
    "xCurrentTime xGetLastError xCurrentTimeInt64 xSetSystemCall xGetSystemCall xNextSystemCall"
)
_METHODS = (
    "xClose xRead xWrite xTruncate xSync xFileSize xLock xUnlock xCheckReservedLock xFileControl "
    "xSectorSize xDeviceCharacteristics xShmMap xShmLock xShmBarrier xShmUnmap xFetch xUnfetch"
)


class _Vfs(ctypes.Structure):
    _fields_: ClassVar[list[Any]] = [
        ("iVersion", ctypes.c_int),
        ("szOsFile", ctypes.c_int),
        ("mxPathname", ctypes.c_int),
        ("pNext", ctypes.c_void_p),
        ("zName", ctypes.c_char_p),
        ("pAppData", ctypes.c_void_p),
        *((name, ctypes.c_void_p) for name in _POINTERS.split()),
    ]


class _Methods(ctypes.Structure):
    _fields_: ClassVar[list[Any]] = [
        ("iVersion", ctypes.c_int),
        *((name, ctypes.c_void_p) for name in _METHODS.split()),
    ]


_POINTER, _INT, _LONG = ctypes.c_void_p, ctypes.c_int, ctypes.c_int64
# The name is passed on as the pointer it is: SQLite keeps it, and a copy would soon be freed.
_OPEN = ctypes.CFUNCTYPE(_INT, _POINTER, _POINTER, _POINTER, _INT, _POINTER)
_WRITE = ctypes.CFUNCTYPE(_INT, _POINTER, _POINTER, _INT, _LONG)
_TRUNCATE = ctypes.CFUNCTYPE(_INT, _POINTER, _LONG)
_SYNC = ctypes.CFUNCTYPE(_INT, _POINTER, _INT)


class Recorder:
    """While it is open, notes what happens to files under a folder."""

    def __init__(self, folder: Path) -> None:
        library = ctypes.CDLL(_sqlite3.__file__)
        library.sqlite3_vfs_find.restype = ctypes.c_void_p
        self._vfs = _Vfs.from_address(library.sqlite3_vfs_find(None))
        self._original = self._vfs.xOpen
        self._folder = folder
        self._kept: list[object] = []  # ctypes forgets callbacks that Python does not hold
        self.notes: list[Note] = []

    def __enter__(self) -> Recorder:
        wrapper = _OPEN(self._open)
        self._kept.append(wrapper)
        self._vfs.xOpen = ctypes.cast(wrapper, ctypes.c_void_p).value
        return self

    def __exit__(self, *_error: object) -> None:
        self._vfs.xOpen = self._original

    def _open(self, vfs: int, name: int | None, file: int, flags: int, out: int) -> int:
        code = int(_OPEN(self._original)(vfs, name, file, flags, out))
        path = Path(os.fsdecode(ctypes.string_at(name))) if name else None
        if code == 0 and path is not None and path.parent == self._folder:
            slot = ctypes.c_void_p.from_address(file)
            methods = _Methods.from_buffer_copy(_Methods.from_address(slot.value or 0))
            self._wrap(methods, path.name)
            self._kept.append(methods)
            slot.value = ctypes.addressof(methods)
        return code

    def _wrap(self, methods: _Methods, name: str) -> None:
        write, truncate = _WRITE(methods.xWrite), _TRUNCATE(methods.xTruncate)
        sync, notes = _SYNC(methods.xSync), self.notes

        def on_write(file: int, data: int, size: int, offset: int) -> int:
            notes.append(("write", name, offset, ctypes.string_at(data, size)))
            return int(write(file, data, size, offset))

        def on_truncate(file: int, size: int) -> int:
            notes.append(("truncate", name, size, b""))
            return int(truncate(file, size))

        def on_sync(file: int, flags: int) -> int:
            code = int(sync(file, flags))
            notes.append(("sync", name, 0, b""))
            return code

        wrapped = _WRITE(on_write), _TRUNCATE(on_truncate), _SYNC(on_sync)
        self._kept.append(wrapped)
        for method, function in zip(("xWrite", "xTruncate", "xSync"), wrapped, strict=True):
            setattr(methods, method, ctypes.cast(function, ctypes.c_void_p).value)


def after_cut(
    start: Mapping[str, bytes], notes: list[Note], chance: random.Random
) -> dict[str, bytes]:
    """Give the files as they may be found when the power goes after the last of `notes`."""
    files = {name: bytearray(content) for name, content in start.items()}
    synced = {name: n for n, (what, name, _, _) in enumerate(notes) if what == "sync"}
    for number, (what, name, offset, data) in enumerate(notes):
        content = files.setdefault(name, bytearray())
        safe = number < synced.get(name, -1)
        if what == "write":
            for begin in range(0, len(data), SECTOR):
                fate = "there" if safe else chance.choice(("there", "missing", "rubbish"))
                _put(content, offset + begin, data[begin : begin + SECTOR], fate, chance)
        elif what == "truncate" and (safe or chance.random() < 0.5):
            del content[offset:]
    return {name: bytes(content) for name, content in files.items()}


def _put(content: bytearray, offset: int, sector: bytes, fate: str, chance: random.Random) -> None:
    if fate == "missing":
        return
    if len(content) < offset:
        content.extend(bytes(offset - len(content)))
    content[offset : offset + len(sector)] = (
        sector if fate == "there" else chance.randbytes(len(sector))
    )
