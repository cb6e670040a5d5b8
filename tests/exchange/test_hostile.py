"""Whatever the bytes: an answer, or a refusal with a code; never another exception."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import (
    cms,
    container,
    header,
    invitation,
    layout,
    manifest,
    reading,
    signed,
    tables,
)
from friendship_desktop.exchange.schema_1_0 import COUNTS_1_0
from friendship_desktop.texts import Language, Texts
from friendship_desktop.texts.sentences import explain
from tests.exchange.forge import (
    NOW,
    Entry,
    entries_of,
    files_of,
    honest,
    signed_again,
    world,
    zip_of,
)

FEW = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
ASICE = honest().asice
PARTS = container.read(ASICE)
TRUST = world().trust()
CONTAINER = {"E_ZIP", "E_NAME", "E_DUP", "E_BOMB", "E_CRC", "E_MIME"}


def refused(call, *, codes: set[str] | None = None) -> bool:
    """Whether it was refused; a refusal has a sentence in every language."""
    found = None
    try:
        call()
    except UserError as error:
        found = error
    if found is not None:
        assert all(explain(found, Texts(language)) for language in Language)
        assert codes is None or found.code in codes, found.code
    return found is not None


def read(data: bytes):
    return reading.open_package(data, TRUST, now=NOW)


@st.composite
def mutated(draw, original: bytes) -> bytes:
    """Bytes with some flipped, cut out, put in or swapped."""
    data = bytearray(original)
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, max(len(data) - 1, 0)))
        kind = draw(st.sampled_from(["flip", "cut", "insert", "copy"]))
        if kind == "flip" and data:
            data[at] ^= draw(st.integers(1, 255))
        elif kind == "cut":
            del data[at : at + draw(st.integers(1, 40))]
        elif kind == "insert":
            data[at:at] = draw(st.binary(min_size=1, max_size=20))
        else:
            start = draw(st.integers(0, max(len(data) - 1, 0)))
            data[at:at] = data[start : start + draw(st.integers(1, 60))]
    return bytes(data)


@FEW
@given(mutated(ASICE))
def test_container(data):
    """Only which program packed it may differ unseen: nobody reads that."""
    if data != ASICE:
        assert refused(lambda: read(data)) or read(data) == read(ASICE)


@FEW
@given(mutated(honest().sealed))
def test_encryption(data):
    if data != honest().sealed:
        assert refused(lambda: read(data), codes={"E_AGE", "E_ZIP"})


@FEW
@given(st.binary(max_size=400))
def test_noise(data):
    assert refused(lambda: read(data))
    assert refused(lambda: container.read(data), codes=CONTAINER)
    assert refused(lambda: cms.verify(data, b"x"), codes={"E_CMS", "E_ALG"})
    assert refused(lambda: manifest.read(data), codes={"E_XML"})
    assert refused(lambda: header.read(data), codes={"E_HEADER", "E_FORMAT", "E_SCHEMA"})


@FEW
@given(
    st.lists(
        st.builds(
            Entry,
            name=st.sampled_from([e.name for e in entries_of(ASICE)]) | st.binary(max_size=30),
            content=st.binary(max_size=60),
            method=st.sampled_from([0, 8, 12]),
            flags=st.sampled_from([0, 0, 0, 1, 8, 0x800]),
            extra=st.binary(max_size=6),
            external=st.integers(0, 2**32 - 1),
            size=st.none() | st.integers(0, 2**32 - 1),
            crc=st.none() | st.integers(0, 2**32 - 1),
        ),
        max_size=6,
    )
)
def test_containers_of_any_making(entries):
    mimetype = Entry(b"mimetype", layout.MIMETYPE_CONTENT, method=0)
    refused(lambda: container.read(zip_of([mimetype, *entries])), codes=CONTAINER)
    assert refused(lambda: read(zip_of(entries)))


@FEW
@given(mutated(PARTS[layout.MANIFEST]))
def test_manifest(data):
    if data == PARTS[layout.MANIFEST]:
        return
    asice = container.write({**PARTS, layout.MANIFEST: data})
    assert refused(lambda: read(asice), codes={"E_XML", "E_ALG", "E_SIG"})
    files = files_of(ASICE)
    refused(lambda: read(signed_again(files, listed=data)))


@FEW
@given(mutated(PARTS[layout.SIGNATURE]))
def test_signature(data):
    asice = container.write({**PARTS, layout.SIGNATURE: data})
    if not refused(lambda: read(asice), codes={"E_CMS", "E_ALG", "E_SIG", "E_CERT"}):
        signature = cms.verify(data, PARTS[layout.MANIFEST])
        assert signature.certificate == world().house.certificate


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3)
    ),
    max_leaves=6,
)


@FEW
@given(field=st.sampled_from(sorted(json.loads(PARTS[layout.HEADER]))), value=JSON)
@example(field="counts", value={"lessons": 2**70})
@example(field="created_at", value="9999-99-99T99:99:99Z")
def test_header_fields(field, value):
    top = json.loads(PARTS[layout.HEADER])
    same = top[field] == value and type(top[field]) is type(value)
    files = {**files_of(ASICE), layout.HEADER: json.dumps({**top, field: value}).encode()}
    was = refused(lambda: read(signed_again(files)))
    free = {"app_version", "created_at", "window", "period", "prev", "history", "supersedes"}
    assert was or same or field in free


@FEW
@given(mutated(PARTS[layout.HEADER]))
def test_header_bytes(data):
    refused(lambda: read(signed_again({**files_of(ASICE), layout.HEADER: data})))


CELL = st.text(max_size=12) | st.sampled_from(
    ["", "0", "1", "-1", "<5", '"', "2026-09-01", "held", "=1+1"]
)


@FEW
@given(data=st.data(), table=st.sampled_from(COUNTS_1_0))
def test_rows(data, table):
    """Any cells in any table: whatever is taken is spelt by us in the very same way."""
    width = len(table.columns)
    rows = data.draw(st.lists(st.lists(CELL, min_size=width, max_size=width), max_size=4))
    lines = [",".join(column.name for column in table.columns), *(",".join(row) for row in rows)]
    content = ("\n".join(lines) + "\n").encode("utf-8", errors="surrogatepass")
    files = {one.name: tables.write(one, ()) for one in COUNTS_1_0}
    files[table.name] = content
    taken = {}

    def take() -> None:
        taken.update(tables.read(files, COUNTS_1_0, k=5))

    if not refused(take, codes={"E_ROW"}):
        assert tables.write(table, taken[table.name]) == content


@FEW
@given(data=st.data(), table=st.sampled_from(COUNTS_1_0))
def test_rows_of_a_good_package_edited(data, table):
    name = layout.table_file(table.name)
    content = data.draw(mutated(PARTS[name]))
    refused(lambda: read(signed_again({**files_of(ASICE), name: content})))


@FEW
@given(mutated(invitation.write(world().office, NOW, "0.1.0")))
def test_invitation(data):
    refused(lambda: invitation.read(data, now=NOW))


@pytest.mark.parametrize("name", sorted(PARTS))
def test_one_flipped_bit_in_each_file_is_seen(name):
    """The checksum of the ZIP is made right again each time, so only signatures can tell."""
    content = bytearray(PARTS[name])
    content[len(content) // 2] ^= 1
    changed = zip_of(
        [
            Entry(e.name, bytes(content) if e.name == name.encode() else e.content, method=e.method)
            for e in entries_of(ASICE)
        ]
    )
    expected = {
        "mimetype": {"E_MIME"},
        layout.MANIFEST: {"E_SIG", "E_XML", "E_ALG"},
        layout.SIGNATURE: {"E_CMS", "E_SIG", "E_ALG", "E_CERT"},
    }
    assert refused(lambda: read(changed), codes=expected.get(name, {"E_DIGEST"}))


def test_checks_stand_in_their_order():
    """A file that is wrong in several ways is refused for the first of them."""
    files = files_of(ASICE)
    broken_rows = {**files, "data/lessons.csv": b"x\n"}
    other_office = {
        **broken_rows,
        layout.HEADER: files[layout.HEADER].replace(b"KZ-OFF-19", b"KZ-OFF-20"),
    }
    wrong_header = {**broken_rows, layout.HEADER: b"{}"}
    asice = signed_again(wrong_header)
    changed = container.write({**container.read(asice), layout.HEADER: b"{ }"})
    for data, code in (
        (signed_again(broken_rows), "E_ROW"),
        (signed_again(other_office), "E_RECIPIENT"),
        (asice, "E_FORMAT"),
        (changed, "E_DIGEST"),
        (changed[:-1], "E_ZIP"),
    ):
        assert refused(lambda data=data: read(data), codes={code})
    assert signed.check(asice).digest
