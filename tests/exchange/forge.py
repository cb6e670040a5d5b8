"""Files that an honest program would never make, signed with real keys."""

from __future__ import annotations

import datetime as dt
import json
import struct
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import (
    certificates,
    cms,
    container,
    invitation,
    keys,
    layout,
    manifest,
    office,
    package,
    reading,
    sample,
    seal,
    trust,
)

NOW = dt.datetime(2026, 11, 30, 9, 12, tzinfo=dt.UTC)
REPORT = b"%PDF-1.4\n%%EOF\n"


@dataclass(frozen=True)
class World:
    """An office, a House it has enrolled, and the office as the House knows it."""

    office: office.OfficeKeys
    house: keys.HouseKeys
    invited: invitation.Invitation

    def facts(self, **changes) -> package.Facts:
        facts = package.Facts(
            sequence=1,
            prev=None,
            window=(dt.date(2026, 1, 1), dt.date(2026, 11, 30)),
            period=(dt.date(2026, 11, 1), dt.date(2026, 11, 30)),
            created_at=NOW,
            app_version="0.1.0",
        )
        return replace(facts, **changes)

    def build(self, rows=None, house=None, **changes) -> package.Package:
        given = sample.rows(2026) if rows is None else rows
        return package.build(
            given, self.facts(**changes), REPORT, house or self.house, self.invited
        )

    def state(self, **changes) -> trust.HouseState:
        return replace(trust.HouseState(self.house.fingerprint), **changes)

    def trust(self, revoked: Mapping[int, dt.datetime] | None = None, **changes) -> trust.Trust:
        return trust.of_office(
            identity=self.office.identity,
            office_id=self.office.office_id,
            ca=certificates.to_pem(self.office.ca),
            crl=office.crl(self.office, revoked or {}, NOW),
            houses={self.house.house_id: self.state(**changes)},
        )

    def enrol(self, house_id: str = "KZ-HF-0019", now: dt.datetime = NOW) -> keys.HouseKeys:
        made = keys.make(house_id, "Достық үйі", now)
        issued = office.issue(self.office, keys.request(made), house_id, now)
        return keys.certified(made, issued)


@cache
def world() -> World:
    made = office.make("KZ-OFF-19", "«Қоғамдық келісім»", "«Қоғамдық келісім»", NOW)
    invited = invitation.read(invitation.write(made, NOW, "0.1.0"), now=NOW)
    blank = World(made, keys.make("KZ-HF-0019", "Достық үйі", NOW), invited)
    return replace(blank, house=blank.enrol())


@cache
def honest() -> package.Package:
    return world().build()


def code_of(call: Callable[[], object]) -> str:
    """Say with which code a call refuses; an answer or any other exception fails the test."""
    try:
        call()
    except UserError as error:
        return error.code
    raise AssertionError("it was taken")


def verdict(data: bytes, given: trust.Trust | None = None, now: dt.datetime = NOW) -> str:
    """Say with which code the reader refuses a file."""
    return code_of(lambda: reading.open_package(data, given or world().trust(), now=now))


def files_of(asice: bytes) -> dict[str, bytes]:
    """The files of a container that are signed."""
    found = container.read(asice)
    return {
        name: content
        for name, content in found.items()
        if name not in {layout.MIMETYPE, *layout.META}
    }


def signed_again(
    files: Mapping[str, bytes],
    house: keys.HouseKeys | None = None,
    at: dt.datetime = NOW,
    listed: bytes | None = None,
) -> bytes:
    """Sign any files with a House's real key and pack them."""
    house = house or world().house
    listed = manifest.write(files) if listed is None else listed
    signature = cms.sign(listed, house.signing, house.certificate, at)
    return packed(files, listed, signature)


def packed(files: Mapping[str, bytes], listed: bytes, signature: bytes) -> bytes:
    return container.write(
        {
            **files,
            layout.MIMETYPE: layout.MIMETYPE_CONTENT,
            layout.MANIFEST: listed,
            layout.SIGNATURE: signature,
        }
    )


def edited(name: str, old: bytes, new: bytes, **signing) -> bytes:
    """An honest package with one edit in one file, listed and signed again."""
    files = files_of(honest().asice)
    assert old in files[name], (name, old)
    files[name] = files[name].replace(old, new, 1)
    return signed_again(files, **signing)


def re_headed(**changes) -> bytes:
    """An honest package with other fields in its header (None removes one), signed again."""
    files = files_of(honest().asice)
    header = json.loads(files[layout.HEADER])
    for key, value in changes.items():
        if value is ...:
            del header[key]
        else:
            header[key] = value
    files[layout.HEADER] = json.dumps(header, ensure_ascii=False, sort_keys=True).encode()
    return signed_again(files)


@dataclass
class Entry:
    """One entry of a ZIP with every field open to abuse; `in_local` overrides the local header."""

    name: bytes
    content: bytes
    method: int = 8
    packed: bytes | None = None
    flags: int = 0
    version: int = 20
    made_by: int = 3 << 8 | 20
    external: int = 0o100644 << 16
    extra: bytes = b""
    local_extra: bytes = b""
    comment: bytes = b""
    crc: int | None = None
    size: int | None = None
    before: bytes = b""
    in_local: dict[str, int | bytes] = field(default_factory=dict)

    def body(self) -> bytes:
        if self.packed is not None:
            return self.packed
        if self.method == 0:
            return self.content
        packer = zlib.compressobj(6, zlib.DEFLATED, -15)
        return packer.compress(self.content) + packer.flush()


def entries_of(asice: bytes) -> list[Entry]:
    found = container.read(asice)
    return [
        Entry(name.encode(), content, method=0 if name == layout.MIMETYPE else 8)
        for name, content in found.items()
    ]


def zip_of(entries: list[Entry], *, comment: bytes = b"", total: int | None = None) -> bytes:
    """Write a ZIP exactly as told."""
    body, directory = b"", b""
    for entry in entries:
        raw = entry.body()
        crc = zlib.crc32(entry.content) if entry.crc is None else entry.crc
        size = len(entry.content) if entry.size is None else entry.size
        shared = {
            "version": entry.version,
            "flags": entry.flags,
            "method": entry.method,
            "time": 0,
            "date": 0x21,
            "crc": crc,
            "packed": len(raw),
            "size": size,
        }
        local = {**shared, "name": entry.name, **entry.in_local}
        body += entry.before
        directory += struct.pack(
            "<4sHHHHHHIIIHHHHHII",
            b"PK\x01\x02",
            entry.made_by,
            *shared.values(),
            len(entry.name),
            len(entry.extra),
            len(entry.comment),
            0,
            0,
            entry.external,
            len(body),
        )
        directory += entry.name + entry.extra + entry.comment
        name = local.pop("name")
        body += struct.pack(
            "<4sHHHHHIIIHH", b"PK\x03\x04", *local.values(), len(name), len(entry.local_extra)
        )
        body += name + entry.local_extra + raw
    count = len(entries) if total is None else total
    end = struct.pack(
        "<4sHHHHIIH", b"PK\x05\x06", 0, 0, count, count, len(directory), len(body), len(comment)
    )
    return body + directory + end + comment


def sealed(asice: bytes) -> bytes:
    return seal.encrypt(asice, (world().office.recipient, world().house.recipient))


def with_entries(change) -> bytes:
    entries = entries_of(honest().asice)
    entries = change(entries) or entries
    return zip_of(entries)


def with_entry(name: str, **fields) -> bytes:
    def change(entries: list[Entry]) -> list[Entry]:
        return [replace(e, **fields) if e.name == name.encode() else e for e in entries]

    return with_entries(change)


def added(name: bytes, **fields) -> bytes:
    entry = Entry(name, b"x", **fields)
    return with_entries(lambda entries: [*entries[:3], entry, *entries[3:]])
