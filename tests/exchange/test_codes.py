"""Every code of docs/package-format.md answers a real file, made for it byte by byte."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from dataclasses import replace
from pathlib import Path

import pytest

from friendship_desktop.exchange import (
    container,
    keys,
    layout,
    reading,
)
from friendship_desktop.exchange.header import Link
from tests.exchange import hostile_container, hostile_content, hostile_signature
from tests.exchange.forge import (
    NOW,
    files_of,
    honest,
    re_headed,
    signed_again,
    verdict,
    world,
)

HOUR, DAY = dt.timedelta(hours=1), dt.timedelta(days=1)
OLD = "11" * 32
DOCUMENT = Path(__file__).parents[2] / "docs" / "package-format.md"

CASES = {
    "E_AGE": hostile_container.AGE,
    "E_ZIP": hostile_container.ZIP,
    "E_NAME": hostile_container.NAME,
    "E_DUP": hostile_container.DUP,
    "E_BOMB": hostile_container.BOMB,
    "E_CRC": hostile_container.CRC,
    "E_MIME": hostile_container.MIME,
    "E_XML": hostile_signature.XML,
    "E_ALG": hostile_signature.ALG,
    "E_CMS": hostile_signature.CMS,
    "E_SIG": hostile_signature.SIG,
    "E_CERT": hostile_signature.CERT,
    "E_UNLISTED": hostile_content.UNLISTED,
    "E_DIGEST": hostile_content.DIGEST,
    "E_HEADER": hostile_content.HEADER,
    "E_FORMAT": hostile_content.FORMAT,
    "E_SCHEMA": hostile_content.SCHEMA,
    "E_RECIPIENT": hostile_content.RECIPIENT,
    "E_ROW": hostile_content.ROW,
    "E_SIZE": {"over": hostile_container.too_large},
}


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
    far = w.build(sequence=1_002, prev=OLD)
    assert verdict(far.asice, w.trust(**taken)) == "E_FORK"
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
    assert verdict(re_headed(created_at="2036-11-30T09:12:00Z")) == "E_CLOCK"
    tomorrow = re_headed(created_at="2026-12-01T09:12:00Z")
    assert reading.open_package(tomorrow, w.trust(), now=NOW).header.created_at > NOW


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
    listed = container.read(honest().asice)[layout.MANIFEST]
    assert honest().digest == hashlib.sha256(listed).hexdigest()
