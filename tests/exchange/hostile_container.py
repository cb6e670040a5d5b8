"""Files of steps 1 to 3: not an age file, not a container."""

from __future__ import annotations

import base64
from dataclasses import replace

from friendship_desktop.exchange import (
    layout,
    seal,
)
from tests.exchange.forge import (
    Entry,
    added,
    entries_of,
    files_of,
    honest,
    sealed,
    with_entries,
    with_entry,
    zip_of,
)


def truncated_inside() -> bytes:
    """An age file that is sound in itself and holds half a package."""
    return sealed(honest().asice[: len(honest().asice) // 2])


def too_large() -> bytes:
    return b"\0" * (layout.MAX_FILE + 1)


def armored() -> bytes:
    text = base64.encodebytes(honest().sealed)
    return b"-----BEGIN AGE ENCRYPTED FILE-----\n" + text + b"-----END AGE ENCRYPTED FILE-----\n"


OF_A_PASSPHRASE = (
    "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBHN0VlM0hHaXh2TnBwUVlOUUU3T0JRIDE5Ck1iUGpqSU5z"
    "RnE0eTN6SXRLZEc1TkFpQk01M0xQMFdHRFQya0t6aXJEbUUKLS0tIFZIUS91VkFoa29hWTBYemJpK2krZGE1Z2Y1"
    "RTVzcFRDbkJuUVBHRk1qREUKjRU6BI1J7gNVF8Gwq5Swh05CkKylgGEFbhxcAdgS2Ee9W38I"
)
"""Made once by age for the passphrase “secret”: it takes seconds on purpose."""
AGE = {
    "empty": lambda: b"",
    "not age": lambda: b"\x89PNG\r\n",
    "armor": armored,
    "passphrase": lambda: base64.b64decode(OF_A_PASSPHRASE),
    "another key": lambda: seal.encrypt(honest().asice, (seal.recipient_of(seal.make_identity()),)),
    "cut": lambda: honest().sealed[:-100],
    "cut in the header": lambda: honest().sealed[:60],
    "longer": lambda: honest().sealed + b"x",
    "changed": lambda: (
        honest().sealed[:-50] + bytes([honest().sealed[-50] ^ 1]) + honest().sealed[-49:]
    ),
    "changed header": lambda: honest().sealed.replace(b"X25519", b"X25518", 1),
    "no recipient": lambda: seal.MAGIC + b"--- " + b"A" * 43 + b"\n" + b"x" * 60,
    "a stanza of another kind": lambda: honest().sealed.replace(b"-> X25519", b"-> scrypt", 1),
}


def two_directories() -> bytes:
    """The list of entries twice, the second one after the end of the first."""
    asice = honest().asice
    return asice + asice[asice.index(b"PK\x01\x02") :]


ZIP = {
    "cut": lambda: honest().asice[:-1],
    "cut inside age": truncated_inside,
    "prefix": lambda: b"PK\x03\x04" + honest().asice,
    "foreign prefix": lambda: b"#!/bin/sh\n" + honest().asice,
    "suffix": lambda: honest().asice + b"\0",
    "comment": lambda: zip_of(entries_of(honest().asice), comment=b"hello"),
    "comment of an entry": lambda: with_entry("sync.json", comment=b"x"),
    "gap": lambda: with_entry("sync.json", before=b"\0\0\0\0"),
    "extra field": lambda: with_entry("sync.json", extra=b"\x55\x54\x00\x00"),
    "local extra field": lambda: with_entry("sync.json", local_extra=b"\x55\x54\x00\x00"),
    "encrypted": lambda: with_entry("sync.json", flags=1),
    "data descriptor": lambda: with_entry("sync.json", flags=8),
    "odd method": lambda: with_entry("sync.json", method=12, packed=b"x"),
    "ZIP64 version": lambda: with_entry("sync.json", version=45),
    "ZIP64 count": lambda: zip_of(entries_of(honest().asice), total=0xFFFF),
    "another name inside": lambda: with_entry("sync.json", in_local={"name": b"sync.jsom"}),
    "another size inside": lambda: with_entry("sync.json", in_local={"size": 1}),
    "another checksum inside": lambda: with_entry("sync.json", in_local={"crc": 1}),
    "fewer entries than told": lambda: zip_of(entries_of(honest().asice), total=11),
    "more entries than told": lambda: zip_of(entries_of(honest().asice), total=3),
    "fewer bytes than told": lambda: with_entry("sync.json", size=700),
    "stored, two sizes": lambda: with_entry("sync.json", method=0, size=99_999),
    "bytes after deflate ends": lambda: with_entry(
        "sync.json", packed=Entry(b"", files_of(honest().asice)["sync.json"]).body() + b"\0"
    ),
    "other order": lambda: with_entries(lambda e: [e[0], *reversed(e[1:])]),
    "tables in another order": lambda: with_entries(lambda e: [e[0], e[2], e[1], *e[3:]]),
    "two directories": two_directories,
    "no entry": lambda: b"PK\x03\x04" + b"\0" * 40,
}
NAME = {
    "parent folder": lambda: added(b"../evil.csv"),
    "absolute": lambda: added(b"/etc/passwd"),
    "backslash": lambda: added(b"data\\lessons.csv"),
    "newline at the end": lambda: added(b"data/lessons.csv\n"),
    "NUL": lambda: added(b"data/lessons.csv\0.exe"),
    "reserved": lambda: added(b"data/con.csv"),
    "look-alike": lambda: added("data/lessоns.csv".encode()),
    "capital letters": lambda: added(b"SYNC.JSON"),
    "program": lambda: added(b"setup.exe"),
    "folder": lambda: added(b"data/"),
    "not UTF-8": lambda: added(b"data/\xff.csv"),
    "symlink": lambda: with_entry("sync.json", external=0o120777 << 16),
    "signature 003": lambda: added(b"META-INF/signature003.p7s"),
}
DUP = {"twice": lambda: with_entries(lambda e: [*e[:5], e[4], *e[5:]])}
BOMB = {
    "ratio": lambda: with_entry("sync.json", packed=Entry(b"", b"\0" * 90_000).body(), size=90_000),
    "size of one": lambda: with_entry("sync.json", size=300 * 1024 * 1024),
    "size of a paper": lambda: with_entry(
        "report.pdf", content=b"%PDF" * (1024 * 1024 + 1), method=0
    ),
    "size of all": lambda: with_entries(
        lambda entries: [replace(e, size=200 * 1024 * 1024) for e in entries]
    ),
    "number": lambda: zip_of([Entry(b"data/%c.csv" % (97 + i % 26), b"") for i in range(65)]),
    "more than declared": lambda: with_entry("sync.json", size=10),
}
CRC = {
    "checksum": lambda: with_entry("sync.json", crc=1, in_local={"crc": 1}),
    "not deflate": lambda: with_entry("sync.json", packed=b"\xff" * 200),
}
MIME = {
    "missing": lambda: with_entries(lambda e: e[1:]),
    "not first": lambda: with_entries(lambda e: [e[1], e[0], *e[2:]]),
    "compressed": lambda: with_entry("mimetype", method=8),
    "another": lambda: with_entry("mimetype", content=b"application/epub+zip"),
    "line end": lambda: with_entry("mimetype", content=layout.MIMETYPE_CONTENT + b"\n"),
}
