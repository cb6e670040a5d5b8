"""Every code of docs/package-format.md answers a real file, made for it byte by byte."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import re
from dataclasses import replace
from pathlib import Path

import pyrage
import pytest
from asn1crypto import cms as asn1
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs7

from friendship_desktop.exchange import certificates, cms, keys, layout, manifest, office, seal
from friendship_desktop.exchange.header import Link
from tests.exchange.forge import (
    NOW,
    Entry,
    edited,
    entries_of,
    files_of,
    honest,
    packed,
    re_headed,
    signed_again,
    verdict,
    world,
    zip_of,
)

HOUR, DAY = dt.timedelta(hours=1), dt.timedelta(days=1)
DOCUMENT = Path(__file__).parents[2] / "docs" / "package-format.md"


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


def truncated_inside() -> bytes:
    """An age file that is sound in itself and holds half a package."""
    return sealed(honest().asice[: len(honest().asice) // 2])


# --- 1, 2: size and age ---------------------------------------------------------------------


def too_large() -> bytes:
    return b"\0" * (layout.MAX_FILE + 1)


def armored() -> bytes:
    text = base64.encodebytes(honest().sealed)
    return b"-----BEGIN AGE ENCRYPTED FILE-----\n" + text + b"-----END AGE ENCRYPTED FILE-----\n"


AGE = {
    "empty": lambda: b"",
    "not age": lambda: b"\x89PNG\r\n",
    "armor": armored,
    "passphrase": lambda: pyrage.passphrase.encrypt(honest().asice, "secret"),
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

# --- 3: ZIP ----------------------------------------------------------------------------------

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

# --- 4: manifest -----------------------------------------------------------------------------


def manifested(old: bytes, new: bytes) -> bytes:
    files = files_of(honest().asice)
    listed = manifest.write(files)
    assert old in listed
    return signed_again(files, listed=listed.replace(old, new, 1))


def listed_as(listed: bytes) -> bytes:
    return signed_again(files_of(honest().asice), listed=listed)


XML = {
    "missing": lambda: with_entries(
        lambda entries: [e for e in entries if not e.name.endswith(b".xml")]
    ),
    "not XML": lambda: listed_as(b"hello"),
    "empty": lambda: listed_as(b""),
    "doctype": lambda: manifested(b"<asic:ASiC", b'<!DOCTYPE a [<!ENTITY b "c">]>\n<asic:ASiC'),
    "comment": lambda: manifested(b"<asic:Sig", b"<!-- x --><asic:Sig"),
    "instruction": lambda: manifested(b"<asic:Sig", b"<?x y?><asic:Sig"),
    "UTF-16": lambda: listed_as(
        manifest.write(files_of(honest().asice)).decode().replace("UTF-8", "UTF-16").encode("utf-16")
    ),
    "other encoding": lambda: manifested(b"UTF-8", b"latin1"),
    "byte order mark": lambda: manifested(b"<?xml", b"\xef\xbb\xbf<?xml"),
    "too large": lambda: manifested(b"</asic:ASiC", b" " * layout.MAX_TEXT + b"</asic:ASiC"),
    "other root": lambda: listed_as(b"<a/>"),
    "no references": lambda: listed_as(
        re.sub(rb"<asic:DataObjectReference.*</asic:DataObjectReference>\n", b"",
               manifest.write(files_of(honest().asice)))
    ),
    "text": lambda: manifested(b"<asic:Sig", b"hello<asic:Sig"),
    "unknown attribute": lambda: manifested(b' MimeType="text/csv"', b' MimeType="text/csv" Id="a"'),
    "unknown element": lambda: manifested(b"</asic:ASiC", b"<asic:Extra/></asic:ASiC"),
    "reference to itself": lambda: manifested(b'URI="report.pdf"', b'URI="META-INF/ASiCManifest001.xml"'),
    "reference to a place outside": lambda: manifested(b'URI="report.pdf"', b'URI="../report.pdf"'),
    "reference twice": lambda: manifested(b'URI="data/groups.csv"', b'URI="data/lessons.csv"'),
    "other signature": lambda: manifested(b"signature001", b"signature002"),
    "other type": lambda: manifested(b"application/pdf", b"text/html"),
    "no root file": lambda: manifested(b' Rootfile="true"', b""),
    "digest with spaces": lambda: manifested(b"<ds:DigestValue>", b"<ds:DigestValue> "),
    "digest missing": lambda: manifested(b"<ds:DigestMethod", b"<ds:Other"),
    "child of a digest": lambda: manifested(b"</ds:DigestValue>", b"<a/></ds:DigestValue>"),
}  # fmt: skip

# --- 5: signature ----------------------------------------------------------------------------


def cms_changed(change) -> bytes:
    """An honest package whose signature structure was edited (and not signed again)."""
    files = files_of(honest().asice)
    listed = manifest.write(files)
    info = asn1.ContentInfo.load(
        cms.sign(listed, world().house.signing, world().house.certificate, NOW)
    )
    change(info["content"])
    return packed(files, listed, info.dump(force=True))


def cms_bytes(make) -> bytes:
    files = files_of(honest().asice)
    listed = manifest.write(files)
    house = world().house
    return packed(files, listed, make(cms.sign(listed, house.signing, house.certificate, NOW)))


def plain_cms() -> bytes:
    """What `cryptography` itself signs: CMS, but not CAdES."""
    files = files_of(honest().asice)
    listed, house = manifest.write(files), world().house
    builder = pkcs7.PKCS7SignatureBuilder().set_data(listed)
    builder = builder.add_signer(house.certificate, house.signing, hashes.SHA256())
    options = [
        pkcs7.PKCS7Options.DetachedSignature,
        pkcs7.PKCS7Options.NoCapabilities,
        pkcs7.PKCS7Options.Binary,
    ]
    return packed(files, listed, builder.sign(serialization.Encoding.DER, options))  # fmt: skip


def signer_field(name: str, value: object):
    def change(signed) -> None:
        signed["signer_infos"][0][name] = value

    return lambda: cms_changed(change)


def two_signers(signed) -> None:
    signed["signer_infos"].append(signed["signer_infos"][0].copy())


def no_signers(signed) -> None:
    signed["signer_infos"] = []


def with_content(signed) -> None:
    signed["encap_content_info"]["content"] = b"hello"


def with_root(signed) -> None:
    ca = certificates.to_pem(world().office.ca)
    der = x509.load_pem_x509_certificate(ca).public_bytes(serialization.Encoding.DER)
    signed["certificates"].append(asn1.CertificateChoices.load(der))


def no_certificate(signed) -> None:
    signed["certificates"] = []


def one_attribute_less(signed) -> None:
    attributes = signed["signer_infos"][0]["signed_attrs"]
    signed["signer_infos"][0]["signed_attrs"] = [
        one for one in attributes if one["type"].native != "signing_time"
    ]


def other_digest(signed) -> None:
    signed["signer_infos"][0]["digest_algorithm"] = {"algorithm": "sha1"}


def other_key(make_key) -> bytes:
    """A package signed under a certificate of the CA, for a key of another kind."""
    w = world()
    key = make_key()
    certificate = certificates.make_leaf(
        key.public_key(), ("KZ-HF-0019", "x"), w.office.ca_key, NOW, w.office.ca
    )
    files = files_of(honest().asice)
    return signed_again(files, keys.HouseKeys(_Signing(key), certificate, w.house.identity))


class _Signing:
    """A key that signs with SHA-256 whatever it is asked, so that cms.sign takes it."""

    def __init__(self, key) -> None:
        self.key = key

    def sign(self, data, _algorithm) -> bytes:
        from cryptography.hazmat.primitives.asymmetric import padding

        if isinstance(self.key, rsa.RSAPrivateKey):
            return self.key.sign(data, padding.PKCS1v15(), hashes.SHA256())
        return self.key.sign(data, ec.ECDSA(hashes.SHA256()))


def no_attributes() -> bytes:
    """Signed straight over the manifest, without signed attributes."""

    def change(signed) -> None:
        files = files_of(honest().asice)
        value = world().house.signing.sign(manifest.write(files), certificates.signing())
        del signed["signer_infos"][0]["signed_attrs"]
        signed["signer_infos"][0]["signature"] = value

    return cms_changed(change)


def certificate_swapped() -> bytes:
    """Another certificate of the same key: the attribute names the first one."""
    w = world()
    again = certificates.make_leaf(
        w.house.signing.public_key(), ("KZ-HF-0019", "x"), w.office.ca_key, NOW, w.office.ca
    )

    def change(signed) -> None:
        ours = asn1.CertificateChoices.load(again.public_bytes(serialization.Encoding.DER))
        signed["certificates"] = [ours]
        signed["signer_infos"][0]["sid"].chosen["serial_number"] = again.serial_number

    return cms_changed(change)


ALG = {
    "SHA-1 in the manifest": lambda: manifested(b"xmlenc#sha256", b"xmldsig#sha1"),
    "SHA-1 in the signature": lambda: cms_changed(other_digest),
    "RSA-PSS": signer_field("signature_algorithm", {"algorithm": "rsassa_pss"}),
    "ECDSA with SHA-1": signer_field("signature_algorithm", {"algorithm": "sha1_ecdsa"}),
    "P-384": lambda: other_key(lambda: ec.generate_private_key(ec.SECP384R1())),
    "RSA-2048": lambda: other_key(lambda: rsa.generate_private_key(65537, 2048)),
}
CMS = {
    "missing": lambda: with_entries(
        lambda entries: [e for e in entries if not e.name.endswith(b".p7s")]
    ),
    "empty": lambda: cms_bytes(lambda _: b""),
    "not DER": lambda: cms_bytes(lambda _: b"hello"),
    "PEM": lambda: cms_bytes(lambda _: b"-----BEGIN CMS-----\nMII=\n-----END CMS-----\n"),
    "bytes after the end": lambda: cms_bytes(lambda der: der + b"\0"),
    "cut": lambda: cms_bytes(lambda der: der[:-20]),
    "content inside": lambda: cms_changed(with_content),
    "two signers": lambda: cms_changed(two_signers),
    "no signer": lambda: cms_changed(no_signers),
    "root inside": lambda: cms_changed(with_root),
    "no certificate": lambda: cms_changed(no_certificate),
    "attribute missing": lambda: cms_changed(one_attribute_less),
    "no signed attributes": no_attributes,
    "plain CMS": plain_cms,
    "other certificate": certificate_swapped,
    "other version": signer_field("version", "v3"),
}


def foreign_signature() -> bytes:
    """The signature of another package of the same House."""
    other = world().build(app_version="9")
    from friendship_desktop.exchange import container

    files = files_of(honest().asice)
    return packed(files, manifest.write(files), container.read(other.asice)[layout.SIGNATURE])


SIG = {
    "value": signer_field("signature", b"\x30\x06\x02\x01\x01\x02\x01\x01"),
    "junk": signer_field("signature", b"junk"),
    "of another package": foreign_signature,
}


def rogue() -> bytes:
    """An office of the same name makes a certificate of the same name."""
    stranger = office.make("KZ-OFF-19", "x", "x", NOW)
    made = keys.make("KZ-HF-0019", "x", NOW)
    issued = office.issue(stranger, keys.request(made), "KZ-HF-0019", NOW)
    return signed_again(files_of(honest().asice), keys.certified(made, issued))


def leaf_with(**usage) -> bytes:
    """A certificate of the CA that is not made for signing packages."""
    w = world()
    made = keys.make("KZ-HF-0019", "x", NOW)
    builder = (
        x509.CertificateBuilder()
        .subject_name(w.house.certificate.subject)
        .issuer_name(w.office.ca.subject)
        .public_key(made.signing.public_key())
        .serial_number(7)
        .not_valid_before(NOW - DAY)
        .not_valid_after(NOW + 9 * DAY)
        .add_extension(
            x509.BasicConstraints(ca=usage.get("ca", False), path_length=None), critical=True
        )
    )
    certificate = builder.sign(w.office.ca_key, hashes.SHA256())
    return signed_again(files_of(honest().asice), replace(made, certificate=certificate))


CERT = {
    "rogue CA": rogue,
    "another certificate of the same House": lambda: signed_again(
        files_of(honest().asice), world().enrol()
    ),
    "unknown House": lambda: signed_again(files_of(honest().asice), world().enrol("KZ-HF-0077")),
    "self-signed, of a House with a certificate": lambda: (
        world().build(house=keys.make("KZ-HF-0019", "x", NOW)).asice
    ),
    "header of another House": lambda: re_headed(house_id="KZ-HF-0020"),
    "self-signed without a request": lambda: signed_again(
        files_of(honest().asice), keys.make("KZ-HF-0055", "x", NOW)
    ),
    "not for signing": leaf_with,
    "a CA": lambda: leaf_with(ca=True),
    "the office itself": lambda: signed_again(
        files_of(honest().asice),
        keys.HouseKeys(world().office.signing, world().office.certificate, ""),
    ),
}

# --- 6: files --------------------------------------------------------------------------------


def second_half_only() -> bytes:
    return with_entries(lambda e: [*e, Entry(b"META-INF/signature002.p7s", b"x")])


UNLISTED = {
    "one more": lambda: added(b"data/extra.csv"),
    "one less": lambda: with_entries(lambda e: [x for x in e if x.name != b"report.pdf"]),
    "not listed": lambda: signed_again(
        files_of(honest().asice),
        listed=manifest.write(
            {k: v for k, v in files_of(honest().asice).items() if k != "report.pdf"}
        ),
    ),
    "no report at all": lambda: signed_again(
        {k: v for k, v in files_of(honest().asice).items() if k != "report.pdf"}
    ),
    "half a second signature": second_half_only,
}
DIGEST = {
    name: (lambda name=name: with_entry(name, content=files_of(honest().asice)[name] + b" "))
    for name in files_of(honest().asice)
}

# --- 7: header -------------------------------------------------------------------------------


def header_bytes(old: bytes, new: bytes) -> bytes:
    return edited(layout.HEADER, old, new)


HEADER = {
    "not JSON": lambda: header_bytes(b"{", b""),
    "a list": lambda: signed_again({**files_of(honest().asice), layout.HEADER: b"[]"}),
    "not UTF-8": lambda: header_bytes(b"0.1.0", b"\xff"),
    "byte order mark": lambda: header_bytes(b"{", b"\xef\xbb\xbf{"),
    "a key twice": lambda: header_bytes(b'"sequence":1', b'"sequence":1,"sequence":1'),
    "a float": lambda: header_bytes(b'"sequence":1', b'"sequence":1.0'),
    "an exponent": lambda: header_bytes(b'"sequence":1', b'"sequence":1e0'),
    "NaN": lambda: header_bytes(b'"sequence":1', b'"sequence":NaN'),
    "a huge number": lambda: header_bytes(b'"sequence":1', b'"sequence":' + b"9" * 5000),
    "true for a number": lambda: re_headed(sequence=True),
    "a number as text": lambda: re_headed(sequence="1"),
    "number zero": lambda: re_headed(sequence=0),
    "deep nesting": lambda: header_bytes(b'"prev":null', b'"prev":' + b"[" * 5000 + b"]" * 5000),
    "unknown field": lambda: re_headed(zzz=1),
    "missing field": lambda: re_headed(window=...),
    "type of format": lambda: re_headed(format=1),
    "impossible date": lambda: re_headed(window={"from": "2026-02-30", "to": "2026-11-30"}),
    "window backwards": lambda: re_headed(window={"from": "2026-12-01", "to": "2026-11-30"}),
    "instant without zone": lambda: re_headed(created_at="2026-11-30T09:12:00"),
    "House": lambda: re_headed(house_id="KZ-HF-19"),
    "newline after the House": lambda: re_headed(house_id="KZ-HF-0019\n"),
    "k": lambda: re_headed(suppression={"rule": "s1", "k": 1, "hidden": 5}),
    "history": lambda: re_headed(history=[{"sequence": 3, "manifest_sha256": "0" * 64}]),
    "practice for a real office": lambda: re_headed(practice=True),
    "request of an enrolled House": lambda: re_headed(
        csr=keys.request(world().house).decode(), age_recipient=world().house.recipient
    ),
    "no request inside": lambda: re_headed(next_csr="-----BEGIN CERTIFICATE REQUEST-----\n"),
    "request for another House": lambda: re_headed(
        next_csr=keys.request(keys.make("KZ-HF-0020", "x", NOW)).decode()
    ),
    "direction character": lambda: re_headed(app_version="1\u202e2"),
    "lone surrogate": lambda: header_bytes(b'"0.1.0"', b'"\\ud800"'),
}
FORMAT = {
    "format": lambda: re_headed(format="kz.dostyk.receipt"),
    "no format": lambda: re_headed(format=...),
    "version": lambda: re_headed(format_version=2),
    "kind": lambda: re_headed(kind="delta"),
}
SCHEMA = {
    "major": lambda: re_headed(schema_version="2.0"),
    "later minor": lambda: re_headed(schema_version="1.9"),
    "coded rows, not known yet": lambda: re_headed(disclosure="coded"),
}

# --- 8, 9 ------------------------------------------------------------------------------------

OLD = "11" * 32
RECIPIENT = {"another office": lambda: re_headed(recipient="KZ-OFF-20")}


def changed_row(table: str, old: bytes, new: bytes) -> bytes:
    return edited(layout.table_file(table), old, new)


ROW = {
    "another column": lambda: changed_row("lessons", b"half_hours", b"hours"),
    "column missing": lambda: changed_row("lessons", b",attended\n", b"\n"),
    "cell too many": lambda: changed_row("schools", b"active\n", b"active,\n"),
    "byte order mark": lambda: changed_row("lessons", b"n,", b"\xef\xbb\xbfn,"),
    "CR": lambda: changed_row("lessons", b"\n", b"\r\n"),
    "no newline at the end": lambda: signed_again(
        {
            **files_of(honest().asice),
            "data/indicators.csv": files_of(honest().asice)["data/indicators.csv"][:-1],
        }
    ),
    "NUL": lambda: changed_row("schools", "Хангыль".encode(), b"a\0b"),
    "control": lambda: changed_row("schools", "Хангыль".encode(), b"a\x07b"),
    "direction": lambda: changed_row("schools", "Хангыль".encode(), "a\u202eb".encode()),
    "isolate": lambda: changed_row("schools", "Хангыль".encode(), "a\u2066b".encode()),
    "not UTF-8": lambda: changed_row("schools", "Хангыль".encode(), b"\xff"),
    "line break in quotes": lambda: changed_row("schools", "Хангыль".encode(), b'"a\nb"'),
    "quotes without need": lambda: changed_row("schools", "Хангыль".encode(), '"Хангыль"'.encode()),
    "open quotes": lambda: changed_row("schools", "Хангыль".encode(), b'"a'),
    "space around": lambda: changed_row("schools", "Хангыль".encode(), b" a"),
    "too long": lambda: changed_row("schools", "Хангыль".encode(), b"a" * 501),
    "31 November": lambda: changed_row("groups", b"2026-09-01", b"2026-11-31"),
    "date of year 1": lambda: changed_row("groups", b"2026-09-01", b"0001-09-01"),
    "month 13": lambda: changed_row("group_months", b"2026-09", b"2026-13"),
    "unknown code": lambda: changed_row("schools", b"active", b"aktive"),
    "number with zero": lambda: changed_row("group_months", b",2,1,", b",02,1,"),
    "plus": lambda: changed_row("group_months", b",2,1,", b",+2,1,"),
    "other digits": lambda: changed_row("group_months", b",2,1,", ",٢,1,".encode()),
    "negative": lambda: changed_row("group_months", b",2,1,", b",-2,1,"),
    "numbering": lambda: changed_row("schools", b"\n2,", b"\n4,"),
    "broken reference": lambda: changed_row("lessons", b"\n1,1,", b"\n1,99,"),
    "reference to zero": lambda: changed_row("lessons", b"\n1,1,", b"\n1,0,"),
    "id twice": lambda: changed_row("schools", b"00000000000b", b"00000000000c"),
    "id in capitals": lambda: changed_row("schools", b"00000000000b", b"00000000000B"),
    "month twice": lambda: changed_row("group_months", b"\n2,2026-09", b"\n1,2026-09"),
    "more attended than enrolled": lambda: changed_row("lessons", b",19,", b",9,"),
    "counts of a small group": lambda: edited("data/lessons.csv", b"held,4,,", b"held,4,3,2"),
    "counts of a cancelled lesson": lambda: changed_row(
        "lessons", b"cancelled,4,,", b"cancelled,4,9,9"
    ),
    "start + arrived - left": lambda: changed_row("group_months", b",2,1,", b",3,1,"),
    "attended > possible": lambda: changed_row("group_months", b",48,54", b",55,54"),
    "key of another dimension": lambda: changed_row("breakdowns", b"sex,female", b"sex,lt7"),
    "half a row hidden": lambda: changed_row("breakdowns", b"<5,<5", b"<5,7"),
    "another k": lambda: changed_row("breakdowns", b"<5,<5", b"<3,<3"),
    "fewer enrolments than persons": lambda: changed_row("breakdowns", b"48,51", b"52,51"),
    "hidden where nothing hides": lambda: changed_row("group_months", b",2,1,", b",<5,1,"),
    "float": lambda: changed_row("indicators", b",60,", b",6e1,"),
    "nobody knows the table": lambda: signed_again(
        {**files_of(honest().asice), "data/people.csv": b"n,name\n"}
    ),
    "table missing": lambda: signed_again(
        {k: v for k, v in files_of(honest().asice).items() if k != "data/lessons.csv"}
    ),
    "fewer rows than counted": lambda: re_headed(counts={**honest().header.counts, "lessons": 21}),
    "more hidden than counted": lambda: re_headed(suppression={"rule": "s1", "k": 5, "hidden": 4}),
}

CASES = {
    "E_AGE": AGE, "E_ZIP": ZIP, "E_NAME": NAME, "E_DUP": DUP, "E_BOMB": BOMB, "E_CRC": CRC,
    "E_MIME": MIME, "E_XML": XML, "E_UNLISTED": UNLISTED, "E_DIGEST": DIGEST, "E_ALG": ALG,
    "E_CMS": CMS, "E_SIG": SIG, "E_CERT": CERT, "E_HEADER": HEADER, "E_FORMAT": FORMAT,
    "E_SCHEMA": SCHEMA, "E_RECIPIENT": RECIPIENT, "E_ROW": ROW, "E_SIZE": {"over": too_large},
}  # fmt: skip


@pytest.mark.parametrize(
    ("code", "make"),
    [
        pytest.param(code, make, id=f"{code}-{name}")
        for code, cases in CASES.items()
        for name, make in cases.items()
    ],
)
def test_is_refused_with_its_code(code, make):
    assert verdict(make()) == code


def test_order_of_packages():
    w = world()
    first = honest()
    second = w.build(sequence=2, prev=first.digest, history=(Link(1, first.digest),))
    taken = {"sequence": 1, "head": first.digest, "seen": frozenset({first.digest})}
    assert verdict(w.build(app_version="9").asice, w.trust(**taken)) == "E_REPLAY"
    stranger = w.build(sequence=2, prev=OLD)
    assert verdict(stranger.asice, w.trust(**taken)) == "E_FORK"
    assert verdict(w.build(sequence=2, prev=None).asice, w.trust(**taken)) == "E_FORK"
    lying = w.build(sequence=2, prev=first.digest, history=(Link(1, OLD),))
    assert verdict(lying.asice, w.trust(**taken)) == "E_FORK"
    gap = w.build(sequence=4, prev=OLD, history=(Link(3, OLD), Link(1, OLD)))
    assert verdict(gap.asice, w.trust(**taken)) == "E_FORK"
    assert verdict(second.asice, w.trust(sequence=2, head=OLD)) == "E_REPLAY"


def test_time_and_standing():
    w = world()
    serial = w.house.certificate.serial_number
    asice = honest().asice
    assert verdict(asice, w.trust({serial: NOW})) == "E_REVOKED"
    assert verdict(asice, w.trust(status="revoked")) == "E_REVOKED"
    late = w.house.expires_at + 30 * DAY
    assert verdict(asice, w.trust(), now=NOW + 401 * DAY) == "E_EXPIRED"  # the list of revoked
    fresh = replace(w.trust(), crl=None)
    assert verdict(asice, fresh, now=late + HOUR) == "E_EXPIRED"
    assert verdict(asice, w.trust(), now=NOW - 27 * HOUR) == "E_CLOCK"
    before = signed_again(files_of(asice), at=w.house.certificate.not_valid_before_utc - HOUR)
    assert verdict(before) == "E_CLOCK"
    after = signed_again(files_of(asice), at=w.house.expires_at + HOUR)
    assert verdict(after, replace(w.trust(), crl=None), now=late - HOUR) == "E_CLOCK"


def test_a_house_without_certificate():
    w = world()
    made = keys.make(layout.NO_HOUSE_ID, "Жаңа үй", NOW)
    built = w.build(house=made)
    assert verdict(built.sealed) == "E_NOT_ENROLLED"
    other = keys.make(layout.NO_HOUSE_ID, "x", NOW)
    stolen = built.header.csr and {
        **files_of(built.asice),
        layout.HEADER: files_of(w.build(house=other).asice)[layout.HEADER],
    }
    assert verdict(signed_again(stolen, made)) == "E_HEADER"


def test_the_document_lists_these_codes_and_no_others():
    documented = set(re.findall(r"^\| `(E_[A-Z_]+)` \|", DOCUMENT.read_text("utf-8"), re.MULTILINE))
    elsewhere = {"E_NOT_ENROLLED", "E_REVOKED", "E_EXPIRED", "E_CLOCK", "E_REPLAY", "E_FORK"}
    assert documented == set(CASES) | elsewhere | {"E_CODE", "E_KEYS", "E_TRUST"}


def test_the_digest_of_the_manifest_is_the_identity():
    from friendship_desktop.exchange import container

    listed = container.read(honest().asice)[layout.MANIFEST]
    assert honest().digest == hashlib.sha256(listed).hexdigest()
