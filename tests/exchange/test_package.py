"""Building: the same data and moment give the same bytes; what is read equals what was written."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace
from decimal import Decimal

import pytest
from asn1crypto import cms as asn1
from cryptography.hazmat.primitives.asymmetric import rsa

from friendship_desktop.errors import CancelledError, UserError
from friendship_desktop.exchange import (
    certificates,
    cms,
    container,
    header,
    keys,
    layout,
    manifest,
    office,
    package,
    reading,
    sample,
    schema,
    trust,
)
from friendship_desktop.exchange.header import Link, Supersedes
from tests.exchange.forge import NOW, REPORT, code_of, files_of, honest, packed, world
from tests.exchange.hostile_signature import OtherSigning


def opened(data: bytes, **kwargs) -> reading.Opened:
    return reading.open_package(data, world().trust(), now=NOW, **kwargs)


def test_what_is_read_is_what_was_written():
    found = opened(honest().sealed)
    assert found.header == honest().header
    assert found.digest == honest().digest
    assert found.report == REPORT
    assert found.asice == honest().asice
    assert found.signed_at == NOW
    assert found.enrolled
    assert not found.duplicate
    assert found.second_signature is None
    assert found.rows["schools"][0] == (
        1, "01900000-0000-7000-8000-00000000000d", None, "Достық үйінің мектебі",
        None, None, None, "active",
    )  # fmt: skip
    assert found.rows["group_months"][0][1:] == ("2026-09", 21, 2, 1, 22, 3, 12, 48, 54)
    assert ("IND-10", "half_hours", dt.date(2026, 9, 1), dt.date(2026, 9, 30),
            Decimal(60), "half_hours", 1) in found.rows["indicators"]  # fmt: skip
    assert found.header.hidden == 5


def test_references_follow_their_rows():
    found = opened(honest().asice)
    given = sample.rows(2026)
    names = {row[0]: row[3] for row in given["schools"]}
    expected = sorted((row[1], names[row[2]]) for row in given["groups"])
    schools = {row[0]: row[3] for row in found.rows["schools"]}
    assert sorted((row[1], schools[row[2]]) for row in found.rows["groups"]) == expected


def test_same_data_and_moment_give_the_same_bytes():
    shuffled = {table: list(rows) for table, rows in sample.rows(2026).items()}
    chance = random.Random(7)
    for rows in shuffled.values():
        chance.shuffle(rows)
    again = world().build(rows=shuffled)
    assert again.asice == honest().asice
    assert again.digest == honest().digest
    assert again.sealed != honest().sealed


def test_row_ids_of_a_database_leave_no_trace():
    def other(value):
        return value if value is None else value * 1000 + 7

    rows = sample.rows(2026)
    moved = {
        **rows,
        "associations": [(other(r[0]), *r[1:]) for r in rows["associations"]],
        "schools": [(other(r[0]), r[1], other(r[2]), *r[3:]) for r in rows["schools"]],
        "groups": [(other(r[0]), r[1], other(r[2]), *r[3:]) for r in rows["groups"]],
        "lessons": [(other(r[0]), other(r[1]), *r[2:]) for r in rows["lessons"]],
        "group_months": [(other(r[0]), *r[1:]) for r in rows["group_months"]],
        "events": [(other(r[0]), *r[1:]) for r in rows["events"]],
        "event_associations": [(other(r[0]), other(r[1])) for r in rows["event_associations"]],
    }
    assert world().build(rows=moved).asice == honest().asice


def test_an_office_that_reads_only_the_first_version_gets_it():
    w = world()
    first_tables = {table.name for table in schema.SCHEMAS["1.0", "counts"]}
    old = replace(w, invited=replace(w.invited, schema_versions=("1.0",)))
    rows = {
        name: [row for row in lines if "quarter_hours" not in row]
        for name, lines in sample.rows(2026).items()
        if name in first_tables
    }
    built = old.build(rows=rows)
    assert built.header.schema_version == "1.0"
    assert set(built.header.counts) == first_tables
    assert opened(built.sealed).header.schema_version == "1.0"  # the reader still takes it
    with pytest.raises(UserError, match="E_ROW"):
        old.build()  # events do not fit into the first version
    unread = replace(w, invited=replace(w.invited, schema_versions=("2.0",)))
    with pytest.raises(UserError, match="E_SCHEMA"):
        unread.build()


def test_another_moment_is_another_package():
    assert world().build(created_at=NOW - dt.timedelta(seconds=1)).digest != honest().digest


def test_names_and_order_of_the_entries():
    assert list(container.read(honest().asice)) == [
        "mimetype",
        *sorted(layout.table_file(table.name) for table in honest().header.tables),
        "datapackage.json",
        "sync.json",
        "report.pdf",
        "META-INF/ASiCManifest001.xml",
        "META-INF/signature001.p7s",
    ]
    assert honest().name == "KZ-HF-0019_000001.dostyk"
    assert honest().asice[30:38] == b"mimetype"
    assert honest().asice[38:].startswith(layout.MIMETYPE_CONTENT)


def test_an_empty_house_makes_a_package():
    built = world().build(rows={})
    found = opened(built.sealed)
    assert set(found.header.counts.values()) == {0}
    assert found.rows["lessons"] == []


def test_texts_of_people_are_made_fit():
    rows = dict(sample.rows(2026))
    row = list(rows["schools"][0])
    row[3] = ' =Мек\u202eтеп\n№ 1,\t"\u0418\u0306" '
    rows["schools"] = [tuple(row), *rows["schools"][1:]]
    names = {r[3] for r in opened(world().build(rows=rows).asice).rows["schools"]}
    assert '=Мектеп № 1, "Й"' in names


@pytest.mark.parametrize(
    ("table", "row"),
    [
        ("schools", (9, "not a uuid", None, "x", None, None, None, "active")),
        ("groups", (9, sample.rows(2026)["groups"][0][1][:-1] + "f", 404, *sample.rows(2026)["groups"][0][3:])),
        ("lessons", (9999, 1, dt.date(2026, 9, 5), "held", 4, 3, 2)),
        ("lessons", (9999, 1, dt.date(2026, 9, 5), "held", 4, 20, 21)),
        ("breakdowns", ("age_band", "nobody", 7, 7)),
        ("indicators", ("IND-99x", None, dt.date(2026, 1, 1), dt.date(2026, 1, 2), 1, "count", 1)),
    ],
)  # fmt: skip
def test_rows_that_an_office_would_refuse_never_leave(table, row):
    rows = {**sample.rows(2026), table: [*sample.rows(2026)[table], row]}
    assert code_of(lambda: world().build(rows=rows)) == "E_ROW"


def test_a_table_nobody_knows_never_leaves():
    assert code_of(lambda: world().build(rows={"people": []})) == "E_ROW"


def test_a_certificate_must_cover_the_moment():
    end = world().house.expires_at
    assert code_of(lambda: world().build(created_at=end + dt.timedelta(hours=1))) == "E_EXPIRED"
    start = world().house.certificate.not_valid_before_utc
    assert code_of(lambda: world().build(created_at=start - dt.timedelta(hours=1))) == "E_CLOCK"


def test_an_office_that_reads_only_later_versions():
    invited = replace(world().invited, schema_versions=("2.0",))
    stranger = replace(world(), invited=invited)
    assert code_of(stranger.build) == "E_SCHEMA"


class _Cancel:
    def __init__(self, after: int) -> None:
        self.after = after

    def step(self, done: int, total: int) -> None:
        assert done <= total
        if done >= self.after:
            raise CancelledError


@pytest.mark.parametrize("after", [0, 3, 8, 9, 10])
def test_cancelled_building_makes_nothing(after):
    w = world()
    with pytest.raises(CancelledError):
        package.build(
            sample.rows(2026), w.facts(), REPORT, w.house, w.invited, progress=_Cancel(after)
        )


@pytest.mark.parametrize("after", [0, 2, 5, 6, 8, 9])
def test_cancelled_reading_gives_nothing(after):
    with pytest.raises(CancelledError):
        opened(honest().sealed, progress=_Cancel(after))


def test_a_house_opens_its_own_copy_and_nobody_elses():
    w = world()
    own = trust.own_copy(w.house)
    assert reading.open_package(honest().sealed, own, now=NOW).digest == honest().digest
    long_after = w.house.expires_at + dt.timedelta(days=900)
    assert reading.open_package(honest().sealed, own, now=long_after).header == honest().header
    other = keys.make("KZ-HF-0020", "x", NOW)
    theirs = w.build(house=other)
    assert code_of(lambda: reading.open_package(theirs.sealed, own, now=NOW)) == "E_AGE"
    assert code_of(lambda: reading.open_package(theirs.asice, own, now=NOW)) == "E_CERT"
    self_made = trust.own_copy(other)
    found = reading.open_package(theirs.sealed, self_made, now=NOW)
    assert not found.enrolled
    earlier = trust.own_copy(w.enrol(), [w.house.certificate_pem])
    earlier = replace(earlier, identities=(w.house.identity,))
    assert reading.open_package(honest().sealed, earlier, now=NOW).digest == honest().digest


def test_a_known_digest_is_a_duplicate_even_when_all_has_ended():
    w = world()
    serial = w.house.certificate.serial_number
    known = w.trust(
        {serial: NOW}, sequence=5, head="00" * 32, seen=frozenset({honest().digest}),
        status="revoked", cert_sha256="00" * 32,
    )  # fmt: skip
    late = w.house.expires_at + dt.timedelta(days=900)
    assert reading.open_package(honest().sealed, known, now=late).duplicate


def test_gaps_are_named_and_late_ones_set_aside():
    w = world()
    first = honest()
    second = w.build(sequence=2, prev=first.digest, history=(Link(1, first.digest),))
    fourth = w.build(
        sequence=4, prev="33" * 32,
        history=(Link(3, "33" * 32), Link(2, second.digest), Link(1, first.digest)),
    )  # fmt: skip
    taken = {"sequence": 1, "head": first.digest, "seen": frozenset({first.digest})}
    place = reading.open_package(second.sealed, w.trust(**taken), now=NOW).place
    assert place.missing == ()
    place = reading.open_package(fourth.sealed, w.trust(**taken), now=NOW).place
    assert place.missing == (2, 3)
    after = w.trust(sequence=4, head=fourth.digest, missing={2: second.digest, 3: None})
    assert reading.open_package(second.sealed, after, now=NOW).place.late
    other = w.build(sequence=2, prev="44" * 32)
    assert code_of(lambda: reading.open_package(other.sealed, after, now=NOW)) == "E_REPLAY"


def test_enrolment_by_telephone():
    w = world()
    made = keys.make(layout.NO_HOUSE_ID, "Жаңа үй", NOW)
    built = w.build(house=made)
    assert built.name == "KZ-HF-0000_000001.dostyk"
    error = None
    try:
        reading.open_package(built.sealed, w.trust(), now=NOW)
    except Exception as raised:  # noqa: BLE001 - looked at below
        error = raised
    assert error.code == "E_NOT_ENROLLED"
    unconfirmed = error.details["header"]
    assert unconfirmed.age_recipient == made.recipient
    heard = made.code
    found = reading.open_package(built.sealed, w.trust(), now=NOW, code=heard.replace(" ", "-"))
    assert found.digest == built.digest
    wrong = "00000 00000 00000 00000 00000"
    call = lambda: reading.open_package(built.sealed, w.trust(), now=NOW, code=wrong)  # noqa: E731
    assert code_of(call) == "E_CODE"
    issued = office.issue(w.office, found.header.csr, "KZ-HF-0042", NOW)
    house = keys.certified(made, issued)
    assert house.enrolled
    assert house.house_id == "KZ-HF-0042"
    state = trust.HouseState(house.fingerprint, sequence=1, head=built.digest)
    roster = replace(w.trust(), houses={"KZ-HF-0042": state})
    next_one = w.build(house=house, sequence=2, prev=built.digest, history=(Link(1, built.digest),))
    assert next_one.name == "KZ-HF-0042_000002.dostyk"
    assert reading.open_package(next_one.sealed, roster, now=NOW).place.missing == ()


def test_rotation_rides_along():
    w = world()
    renewed = replace(keys.make(w.house.house_id, "Достық үйі", NOW), identity=w.house.identity)
    found = opened(w.build(next_keys=renewed).sealed)
    issued = office.issue(w.office, found.header.next_csr, w.house.house_id, NOW)
    assert keys.certified(renewed, issued).enrolled
    assert not package.needs_next_keys(w.house, NOW)
    assert package.needs_next_keys(w.house, w.house.expires_at - dt.timedelta(days=59))


def test_a_correction_names_what_it_replaces():
    why = Supersedes(1, honest().digest, "Қате белгі түзетілді")
    built = world().build(sequence=2, prev=honest().digest, supersedes=why)
    assert header.read(files_of(built.asice)[layout.HEADER]).supersedes == why


def second_pair(listed: bytes, signature: bytes) -> bytes:
    return container.write(
        {
            **container.read(honest().asice),
            layout.SECOND_MANIFEST: listed,
            layout.SECOND_SIGNATURE: signature,
        }
    )


def test_a_second_signature_is_shown_and_refuses_nothing():
    person = keys.make("KZ-HF-0001", "Директор", NOW)
    listed = manifest.write(files_of(honest().asice), signature=layout.SECOND_SIGNATURE)
    signature = cms.sign(listed, person.signing, person.certificate, NOW)
    assert opened(second_pair(listed, signature)).second_signature == "valid"
    assert opened(second_pair(listed, b"junk")).second_signature == "invalid"
    assert opened(second_pair(b"junk", signature)).second_signature == "invalid"
    fewer = dict(list(files_of(honest().asice).items())[1:])
    other = manifest.write(fewer, signature=layout.SECOND_SIGNATURE)
    theirs = cms.sign(other, person.signing, person.certificate, NOW)
    assert opened(second_pair(other, theirs)).second_signature == "invalid"
    info = asn1.ContentInfo.load(signature)
    info["content"]["signer_infos"][0]["digest_algorithm"] = {"algorithm": "1.2.398.3.10.1.3.3"}
    unknown = second_pair(listed, info.dump(force=True))
    assert opened(unknown).second_signature == "unknown"


def test_an_rsa_house_is_taken_too():
    w = world()
    key = rsa.generate_private_key(65537, 3072)
    certificate = certificates.make_leaf(
        key.public_key(), ("KZ-HF-0019", "x"), w.office.ca_key, NOW, w.office.ca
    )
    files = files_of(honest().asice)
    listed = manifest.write(files)
    info = asn1.ContentInfo.load(cms.sign(listed, OtherSigning(key), certificate, NOW))
    signer = info["content"]["signer_infos"][0]
    signer["signature_algorithm"] = {"algorithm": "rsassa_pkcs1v15"}
    asice = packed(files, listed, info.dump(force=True))
    pinned = w.trust(cert_sha256=certificates.fingerprint(certificate))
    assert reading.open_package(asice, pinned, now=NOW).digest == honest().digest
