"""The ZIP file of a package: a writer without choices and a reader that forgives nothing.

Foreign files never meet `zipfile` or the disk: every length is checked before it is believed.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import layout

_LOCAL: Final = struct.Struct("<4sHHHHHIIIHH")
_CENTRAL: Final = struct.Struct("<4sHHHHHHIIIHHHHHII")
_END: Final = struct.Struct("<4sHHHHIIH")
_LOCAL_MAGIC, _CENTRAL_MAGIC, _END_MAGIC = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_STORED, _DEFLATED = 0, 8
_VERSION: Final = 20
_DOS_DATE: Final = 0x0021  # 1980-01-01, the first day a ZIP can name
_MADE_BY_UNIX: Final = 3 << 8 | _VERSION
_REGULAR_0644: Final = 0o100644 << 16
_KIND_MASK, _KIND_REGULAR = 0o170000, 0o100000
_HARMLESS_FLAGS: Final = 0x0806  # how hard deflate tried, and "names are UTF-8"
_ZIP64: Final = 0xFFFF


def write(entries: Mapping[str, bytes]) -> bytes:
    """Pack the entries in the order of the format; the same entries give the same bytes.

    What would shrink so far that a reader took it for a bomb is stored as it is.
    """
    body, directory = bytearray(), bytearray()
    names = sorted(entries, key=lambda name: (layout.order_of(name), name))
    for name in names:
        content = entries[name]
        packed = _deflate(content)
        stored = name == layout.MIMETYPE or len(content) > layout.MAX_RATIO * len(packed)
        packed = content if stored else packed
        method, raw = (_STORED if stored else _DEFLATED), name.encode("ascii")
        crc, sizes = zlib.crc32(content), (len(packed), len(content))
        common = (_VERSION, 0, method, 0, _DOS_DATE, crc, *sizes, len(raw), 0)
        directory += _CENTRAL.pack(
            _CENTRAL_MAGIC, _MADE_BY_UNIX, *common, 0, 0, 0, _REGULAR_0644, len(body)
        )
        directory += raw
        body += _LOCAL.pack(_LOCAL_MAGIC, *common) + raw + packed
    end = _END.pack(_END_MAGIC, 0, 0, len(names), len(names), len(directory), len(body), 0)
    return bytes(body + directory + end)


def _deflate(content: bytes) -> bytes:
    packer = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    version: int
    flags: int
    method: int
    time: int
    date: int
    crc: int
    packed: int
    size: int
    kind: int
    offset: int


def looks_like(data: bytes) -> bool:
    """Whether a file is meant to be a container, sound or not."""
    return data.startswith(b"PK") or data[-_END.size :].startswith(_END_MAGIC)


def read(data: bytes) -> dict[str, bytes]:
    """Unpack a container in memory.

    Raises UserError: E_ZIP, E_BOMB, E_NAME, E_DUP, E_MIME, E_CRC.
    """
    entries = _directory(data)
    contents: dict[str, bytes] = {}
    whole = memoryview(data)
    position = 0
    for entry in entries:
        if entry.offset != position:
            raise UserError("E_ZIP")
        start = _check_local(data, entry)
        position = start + entry.packed
        contents[entry.name] = _unpack(whole[start:position], entry)
    if data[position : position + 4] != _CENTRAL_MAGIC or position != _end(data)[5]:
        raise UserError("E_ZIP")
    _check_mimetype(entries, contents)
    return contents


def _end(data: bytes) -> tuple[int, int, int, int, int, int, int]:
    if len(data) < _END.size:
        raise UserError("E_ZIP")
    magic, *fields = _END.unpack_from(data, len(data) - _END.size)
    if magic != _END_MAGIC:
        raise UserError("E_ZIP")
    return (fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], fields[6])


def _directory(data: bytes) -> list[_Entry]:
    disk, first_disk, here, total, size, offset, comment = _end(data)
    if total == _ZIP64:
        raise UserError("E_ZIP")
    if total > layout.MAX_ENTRIES or here > layout.MAX_ENTRIES:
        raise UserError("E_BOMB")
    if disk or first_disk or comment or here != total or not total:
        raise UserError("E_ZIP")
    if offset + size + _END.size != len(data):
        raise UserError("E_ZIP")
    entries: list[_Entry] = []
    position = offset
    for _ in range(total):
        entry, position = _central(data, position)
        entries.append(entry)
    if position != offset + size:
        raise UserError("E_ZIP")
    _check_names(entries)
    _check_sizes(entries)
    return entries


def _central(data: bytes, position: int) -> tuple[_Entry, int]:
    if position + _CENTRAL.size > len(data):
        raise UserError("E_ZIP")
    magic, made_by, *fields = _CENTRAL.unpack_from(data, position)
    version, flags, method, time, date, crc, packed, size, name_size, extra, comment = fields[:11]
    disk, _internal, external, offset = fields[11:]
    end = position + _CENTRAL.size + name_size
    if magic != _CENTRAL_MAGIC or extra or comment or disk or end > len(data):
        raise UserError("E_ZIP")
    if version > _VERSION or flags & ~_HARMLESS_FLAGS or method not in {_STORED, _DEFLATED}:
        raise UserError("E_ZIP")
    raw = data[position + _CENTRAL.size : end]
    name = raw.decode("ascii", errors="backslashreplace")
    kind = external >> 16 & _KIND_MASK if made_by >> 8 == _MADE_BY_UNIX >> 8 else 0
    return _Entry(name, version, flags, method, time, date, crc, packed, size, kind, offset), end


def _check_names(entries: list[_Entry]) -> None:
    seen: set[str] = set()
    for entry in entries:
        if not layout.allowed(entry.name) or entry.kind not in {0, _KIND_REGULAR}:
            raise UserError("E_NAME", place=ascii(entry.name)[:80])
        if entry.name in seen:
            raise UserError("E_DUP", place=entry.name)
        seen.add(entry.name)


def _check_sizes(entries: list[_Entry]) -> None:
    if sum(entry.size for entry in entries) > layout.MAX_TOTAL:
        raise UserError("E_BOMB")
    for entry in entries:
        most = layout.MAX_ENTRY if entry.name.startswith(layout.TABLES) else layout.MAX_OTHER
        if entry.size > most or entry.size > layout.MAX_RATIO * max(entry.packed, 1):
            raise UserError("E_BOMB")
        if entry.method == _STORED and entry.size != entry.packed:
            raise UserError("E_ZIP")


def _check_local(data: bytes, entry: _Entry) -> int:
    """Compare an entry's own header with the directory; give the place where its content starts."""
    start = entry.offset + _LOCAL.size
    if start > len(data):
        raise UserError("E_ZIP")
    magic, *fields = _LOCAL.unpack_from(data, entry.offset)
    raw = entry.name.encode("ascii")
    expected = (entry.version, entry.flags, entry.method, entry.time, entry.date, entry.crc)
    if magic != _LOCAL_MAGIC or tuple(fields[:6]) != expected:
        raise UserError("E_ZIP")
    if tuple(fields[6:]) != (entry.packed, entry.size, len(raw), 0):
        raise UserError("E_ZIP")
    if data[start : start + len(raw)] != raw or start + len(raw) + entry.packed > len(data):
        raise UserError("E_ZIP")
    return start + len(raw)


def _unpack(packed: memoryview, entry: _Entry) -> bytes:
    content = b"" if entry.method == _DEFLATED else bytes(packed)
    if entry.method == _DEFLATED:
        unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            content = unpacker.decompress(packed, entry.size + 1)
        except zlib.error as error:
            raise UserError("E_CRC", place=entry.name) from error
        if len(content) > entry.size:
            raise UserError("E_BOMB")
        if not unpacker.eof or unpacker.unused_data or len(content) < entry.size:
            raise UserError("E_ZIP")
    if zlib.crc32(content) != entry.crc:
        raise UserError("E_CRC", place=entry.name)
    return content


def _check_mimetype(entries: list[_Entry], contents: dict[str, bytes]) -> None:
    first = entries[0]
    if first.name != layout.MIMETYPE or first.method != _STORED:
        raise UserError("E_MIME")
    if contents[layout.MIMETYPE] != layout.MIMETYPE_CONTENT:
        raise UserError("E_MIME")
