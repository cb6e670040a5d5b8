"""How a House and an office meet: keys and codes, invitation, receipt, practice office, trust."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from friendship_desktop import exchange
from friendship_desktop.exchange import (
    certificates,
    invitation,
    jsontext,
    keys,
    layout,
    office,
    package,
    practice,
    reading,
    receipt,
    sample,
    seal,
    signed,
    trust,
)
from friendship_desktop.exchange.header import Link
from friendship_desktop.exchange.receipt import Outcome, Problem, Receipt
from tests.exchange.forge import NOW, code_of, honest, world

DAY = dt.timedelta(days=1)
PASSWORD = b"r" * 32


# --- keys -----------------------------------------------------------------------------------


def test_keys_survive_the_lock():
    made = world().house
    locked = keys.lock(made, PASSWORD)
    again = keys.unlock(locked, PASSWORD, made.identity)
    assert (again.code, again.fingerprint, again.recipient) == (
        made.code, made.fingerprint, made.recipient,
    )  # fmt: skip
    assert code_of(lambda: keys.unlock(locked, b"other", made.identity)) == "E_KEYS"
    assert code_of(lambda: keys.unlock(locked[:-9], PASSWORD, made.identity)) == "E_KEYS"
    fresh = keys.make("KZ-HF-0019", "x", NOW)
    issued = office.issue(world().office, keys.request(fresh), "KZ-HF-0019", NOW)
    locked = keys.lock(fresh, PASSWORD)
    assert not keys.unlock(locked, PASSWORD, fresh.identity).enrolled
    assert keys.unlock(locked, PASSWORD, fresh.identity, issued).enrolled
    assert code_of(lambda: keys.certified(made, issued)) == "E_CERT"


def test_a_spoilt_identity_is_said_to_be_one():
    assert code_of(lambda: seal.decrypt(honest().sealed, ["AGE-SECRET-KEY-1X"])) == "E_KEYS"
    assert code_of(lambda: seal.recipient_of("x")) == "E_KEYS"


def test_openssl_reads_the_locked_key(tmp_path: Path):
    (tmp_path / "k.p12").write_bytes(keys.lock(world().house, b"secret"))
    command = "openssl pkcs12 -in k.p12 -passin pass:secret -nodes -info"
    done = subprocess.run(command.split(), cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert b"AES-256-CBC" in done.stderr
    assert b"BEGIN PRIVATE KEY" in done.stdout


def test_code_is_25_digits_of_the_key_alone():
    house = world().house
    groups = house.code.split(" ")
    assert [len(group) for group in groups] == [5] * 5
    assert house.code.replace(" ", "").isdigit()
    assert keys.code(house.certificate.public_key()) == house.code
    keys.check_code(house.signing.public_key(), house.code.replace(" ", "").join((" ", "\n")))
    wrong = house.code[:-1] + str((int(house.code[-1]) + 1) % 10)
    assert code_of(lambda: keys.check_code(house.signing.public_key(), wrong)) == "E_CODE"
    assert code_of(lambda: keys.check_code(house.signing.public_key(), "")) == "E_CODE"


def test_code_by_the_formula_of_the_document(tmp_path: Path):
    (tmp_path / "c.pem").write_bytes(world().house.certificate_pem)
    public = subprocess.run(
        ["openssl", "x509", "-in", "c.pem", "-pubkey", "-noout"],
        cwd=tmp_path,
        capture_output=True,
        check=True,
    )
    der = subprocess.run(
        ["openssl", "pkey", "-pubin", "-outform", "DER"],
        input=public.stdout,
        capture_output=True,
        check=True,
    )
    number = int(hashlib.sha256(der.stdout).hexdigest(), 16) % 10**25
    assert f"{number:025d}" == world().house.code.replace(" ", "")


def test_secrets_do_not_print():
    for secret in (world().house, world().office, world().trust()):
        assert "AGE-SECRET-KEY" not in repr(secret)


def test_a_request_names_no_person():
    request = certificates.read_csr(keys.request(world().house))
    assert certificates.identifier(request.subject) == "KZ-HF-0019"
    assert len(request.subject) == 3


@pytest.mark.parametrize(
    "name", ["«Достық үйі» коммуналдық мемлекеттік мекемесі", "Үй " * 40, "友" * 64]
)
def test_a_long_name_is_cut_to_what_a_certificate_holds(name: str):
    made = keys.make(layout.NO_HOUSE_ID, name, NOW)
    kept = certificates.common_name(made.certificate.subject)
    assert name.startswith(kept)
    assert 60 <= len(kept.encode()) <= 64


def test_an_office_gives_no_empty_number_and_no_weak_certificate():
    w = world()
    request = keys.request(w.house)
    assert code_of(lambda: office.issue(w.office, request, layout.NO_HOUSE_ID, NOW)) == "E_CERT"
    assert code_of(lambda: office.issue(w.office, request, "x", NOW)) == "E_CERT"
    assert code_of(lambda: office.issue(w.office, b"junk", "KZ-HF-0001", NOW)) == "E_CERT"
    weak = rsa.generate_private_key(65537, 2048)
    csr = x509.CertificateSigningRequestBuilder().subject_name(x509.Name([]))
    pem = csr.sign(weak, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
    assert code_of(lambda: office.issue(w.office, pem, "KZ-HF-0001", NOW)) == "E_CERT"


# --- invitation -----------------------------------------------------------------------------


def test_invitation_comes_back():
    w = world()
    data = invitation.write(w.office, NOW, "0.1.0")
    assert not signed.is_encrypted(data)
    found = invitation.read(data, now=NOW)
    assert found.office_id == "KZ-OFF-19"
    assert found.recipient == w.office.recipient
    assert found.code == w.office.code
    assert not found.practice
    invitation.confirm(found, w.office.code)
    assert code_of(lambda: invitation.confirm(found, w.house.code)) == "E_CODE"


def test_invitations_that_are_none():
    w = world()
    assert code_of(lambda: invitation.read(honest().sealed, now=NOW)) == "E_FORMAT"
    assert code_of(lambda: invitation.read(honest().asice, now=NOW)) == "E_FORMAT"
    other = office.make("KZ-OFF-19", "x", "x", NOW)
    mixed = replace(w.office, ca=other.ca)
    assert code_of(lambda: invitation.read(invitation.write(mixed, NOW, "1"), now=NOW)) == "E_CERT"
    posing = replace(w.office, office_id="KZ-OFF-20")
    assert code_of(lambda: invitation.read(invitation.write(posing, NOW, "1"), now=NOW)) == "E_CERT"
    data = invitation.write(w.office, NOW, "1")
    late = NOW + 900 * DAY
    assert code_of(lambda: invitation.read(data, now=late)) == "E_EXPIRED"
    assert code_of(lambda: invitation.read(data, now=NOW - 2 * DAY)) == "E_CLOCK"
    assert code_of(lambda: reading.open_package(data, w.trust(), now=NOW)) == "E_CERT"
    value = jsontext.read(signed.check(data).files[layout.HEADER])
    later = {layout.HEADER: jsontext.write({**value, "created_at": "2036-01-01T00:00:00Z"})}
    data = signed.write(later, w.office.signing, w.office.certificate, NOW).asice
    assert code_of(lambda: invitation.read(data, now=NOW)) == "E_CLOCK"


# --- receipt --------------------------------------------------------------------------------


def receipt_for(**changes) -> Receipt:
    this = Link(1, honest().digest)
    value = Receipt(
        office_id="KZ-OFF-19",
        house_id="KZ-HF-0019",
        package=this,
        outcome=Outcome.RETURNED,
        counts={"lessons": 20},
        head=this,
        next_sequence=2,
        created_at=NOW,
        schema_versions=("1.0",),
        problems=(Problem("Топ саны сәйкес емес", "groups", "3"),),
        missing=(),
    )
    return replace(value, **changes)


def test_receipt_comes_back():
    w = world()
    data = receipt.write(receipt_for(), w.office, w.house.recipient)
    assert signed.is_encrypted(data)
    assert receipt.read(data, w.invited, w.house, now=NOW) == receipt_for()
    assert receipt.file_name("KZ-HF-0019", 12) == "KZ-HF-0019_000012_receipt.dostyk"


def test_receipt_brings_number_certificate_and_list():
    w = world()
    made = keys.make(layout.NO_HOUSE_ID, "x", NOW)
    issued = office.issue(w.office, keys.request(made), "KZ-HF-0042", NOW)
    given = receipt_for(
        house_id="KZ-HF-0042", outcome=Outcome.ACCEPTED, problems=(), certificate=issued,
        crl=office.crl(w.office, {5: NOW}, NOW), missing=(2, 3),
    )  # fmt: skip
    found = receipt.read(receipt.write(given, w.office, made.recipient), w.invited, made, now=NOW)
    assert found == given
    assert keys.certified(made, found.certificate).house_id == "KZ-HF-0042"
    theirs = receipt.write(given, w.office, w.house.recipient)
    assert code_of(lambda: receipt.read(theirs, w.invited, w.house, now=NOW)) == "E_CERT"
    renamed = receipt.write(replace(given, house_id="KZ-HF-0043"), w.office, made.recipient)
    assert code_of(lambda: receipt.read(renamed, w.invited, made, now=NOW)) == "E_CERT"
    other = office.make("KZ-OFF-19", "x", "x", NOW)
    foreign = replace(given, crl=office.crl(other, {}, NOW))
    data = receipt.write(foreign, w.office, made.recipient)
    assert code_of(lambda: receipt.read(data, w.invited, made, now=NOW)) == "E_CERT"


def test_receipts_of_others_are_refused():
    w = world()

    def read(data: bytes, now: dt.datetime = NOW) -> str:
        return code_of(lambda: receipt.read(data, w.invited, w.house, now=now))

    stranger = office.make("KZ-OFF-19", "x", "x", NOW)
    assert read(receipt.write(receipt_for(), stranger, w.house.recipient)) == "E_CERT"
    assert read(receipt.write(receipt_for(), w.office, stranger.recipient)) == "E_AGE"
    other_house = receipt_for(house_id="KZ-HF-0020")
    assert read(receipt.write(other_house, w.office, w.house.recipient)) == "E_RECIPIENT"
    other_office = receipt_for(office_id="KZ-OFF-20")
    assert read(receipt.write(other_office, w.office, w.house.recipient)) == "E_RECIPIENT"
    good = receipt.write(receipt_for(), w.office, w.house.recipient)
    assert read(good[:-1]) == "E_AGE"
    assert read(good, NOW + 900 * DAY) == "E_EXPIRED"
    assert read(good, NOW - 2 * DAY) == "E_CLOCK"
    value = jsontext.read(
        signed.check(signed.decrypted(good, (w.house.identity,))).files[layout.HEADER]
    )
    later = {layout.HEADER: jsontext.write({**value, "created_at": "2036-01-01T00:00:00Z"})}
    assert read(signed.write(later, w.office.signing, w.office.certificate, NOW).asice) == "E_CLOCK"
    # a House signs something that looks like a receipt
    files = {layout.HEADER: b"{}"}
    forged = signed.write(files, w.house.signing, w.house.certificate, NOW).asice
    assert read(forged) == "E_CERT"
    for value, code in ((b"{}", "E_FORMAT"), (b"[]", "E_HEADER")):
        files = {layout.HEADER: value}
        assert read(signed.write(files, w.office.signing, w.office.certificate, NOW).asice) == code
    assert read(honest().sealed) == "E_CERT"


# --- practice office ------------------------------------------------------------------------


def test_practice_goes_there_and_back():
    house = practice.join("Достық үйі", now=NOW)
    invited = practice.invited(now=NOW)
    assert invited.practice
    assert house.enrolled
    assert house.house_id == layout.NO_HOUSE_ID
    built = package.build(sample.rows(2026), world().facts(), b"%PDF", house, invited)
    assert built.header.practice
    assert b'"practice":true' in signed.check(built.asice).files[layout.HEADER]
    answer = receipt.read(practice.answer(built.sealed, house, now=NOW), invited, house, now=NOW)
    assert answer.outcome is Outcome.ACCEPTED
    assert answer.package == Link(1, built.digest) == answer.head
    assert answer.counts == built.header.counts
    second = package.build(
        sample.rows(2026),
        world().facts(sequence=2, prev=built.digest, history=(Link(1, built.digest),)),
        b"%PDF", house, invited,
    )  # fmt: skip
    later = receipt.read(practice.answer(second.sealed, house, now=NOW), invited, house, now=NOW)
    assert later.next_sequence == 3


def test_no_real_office_takes_practice_packages():
    w = world()
    house = practice.join("Достық үйі", now=NOW)
    built = package.build(sample.rows(2026), w.facts(), b"%PDF", house, practice.invited(now=NOW))
    assert code_of(lambda: reading.open_package(built.sealed, w.trust(), now=NOW)) == "E_AGE"
    assert code_of(lambda: reading.open_package(built.asice, w.trust(), now=NOW)) == "E_CERT"
    pinned = replace(w.trust(), houses={house.house_id: trust.HouseState(house.fingerprint)})
    assert code_of(lambda: reading.open_package(built.asice, pinned, now=NOW)) == "E_CERT"


def test_practice_invitation_is_a_file_like_any_other():
    found = invitation.read(practice.invitation_file("0.1.0"), now=NOW)
    assert found.practice
    assert "PRACTICE ONLY" in practice._FILE.read_text("utf-8")
    for year in (2021, 2026, 2090):
        assert practice.invited(now=dt.datetime(year, 6, 1, tzinfo=dt.UTC)).practice


# --- trust and sample -----------------------------------------------------------------------


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    where = tmp_path_factory.mktemp("sample")
    sample.write(where, now=NOW, app_version="0.1.0")
    return where


def test_sample_verifies_against_its_own_trust(folder: Path):
    given = trust.from_folder(folder / "trust")
    for name in ("KZ-HF-0019_000001.dostyk", "KZ-HF-0019_000001.asice"):
        opened = reading.open_package(reading.from_file(folder / name), given, now=NOW)
        assert opened.header.house_id == "KZ-HF-0019"
        assert not opened.duplicate


def test_sample_holds_every_key_in_clear(folder: Path):
    signing = keys.from_pem((folder / "house.key.pem").read_bytes())
    certificate = certificates.read_pem((folder / "house.pem").read_bytes())
    assert signing.public_key() == certificate.public_key()
    ca = certificates.read_pem((folder / "ca.pem").read_bytes())
    assert keys.from_pem((folder / "ca.key.pem").read_bytes()).public_key() == ca.public_key()
    signs = keys.from_pem((folder / "office.key.pem").read_bytes())
    found = invitation.read((folder / "invitation.dostyk").read_bytes(), now=NOW)
    assert found.code == keys.code(signs.public_key())
    for name in ("office.agekey", "house.agekey"):
        identity = (folder / name).read_text().splitlines()[-1]
        assert seal.decrypt((folder / "KZ-HF-0019_000001.dostyk").read_bytes(), [identity])
    assert certificates.read_csr((folder / "house.csr.pem").read_bytes())


def test_trust_folder_knows_what_was_seen(folder: Path, tmp_path: Path):
    name = "KZ-HF-0019_000001.dostyk"
    data = reading.from_file(folder / name)
    digest = reading.open_package(data, trust.from_folder(folder / "trust"), now=NOW).digest
    roster = json.loads((folder / "trust" / "roster.json").read_text("utf-8"))
    roster["houses"][0] |= {"seen": [digest], "sequence": 1, "head": digest}
    for file in (folder / "trust").iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / "roster.json").write_text(json.dumps(roster))
    assert reading.open_package(data, trust.from_folder(tmp_path), now=NOW).duplicate


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("ca.pem", None),
        ("ca.pem", b"junk"),
        ("ca.pem", "house"),
        ("crl.pem", b"junk"),
        ("crl.pem", "other CRL"),
        ("office.agekey", b""),
        ("office.agekey", b"AGE-SECRET-KEY-1X"),
        ("office.agekey", b"\xff"),
        ("office.json", b"{}"),
        (
            "office.json",
            b'{"office_id":"KZ-OFF-1","name_kk":"a","name_ru":"b","schema_versions":[]}',
        ),
        ("roster.json", b'{"houses":1}'),
        ("roster.json", b'{"houses":[{"house_id":"KZ-HF-0019"}]}'),
        ("roster.json", "the same House twice"),
        ("roster.json", None),
    ],
)
def test_a_trust_folder_that_is_not_whole(folder: Path, tmp_path: Path, name, content):
    for file in (folder / "trust").iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    roster = json.loads((tmp_path / "roster.json").read_text("utf-8"))
    made = {
        "house": (folder / "house.pem").read_bytes(),
        "other CRL": office.crl(world().office, {}, NOW),
        "the same House twice": json.dumps({"houses": roster["houses"] * 2}).encode(),
    }
    if content is None:
        (tmp_path / name).unlink()
    else:
        (tmp_path / name).write_bytes(made.get(content, content))
    with pytest.raises(Exception, match="E_TRUST") as error:
        trust.from_folder(tmp_path)
    assert error.value.details["place"] == name


def test_a_file_too_large_is_not_even_read(tmp_path: Path):
    with (tmp_path / "large").open("wb") as file:
        file.truncate(layout.MAX_FILE + 1)
    assert code_of(lambda: reading.from_file(tmp_path / "large")) == "E_SIZE"


# --- the package itself ----------------------------------------------------------------------


def test_importing_the_exchange_costs_nothing():
    script = (
        "import sys; import friendship_desktop.exchange as x; "
        "heavy = {'cryptography', 'asn1crypto', 'pyrage', 'defusedxml'} & set(sys.modules); "
        "assert not heavy, heavy; assert x.keys.make; assert 'cryptography' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
    with pytest.raises(AttributeError):
        _ = exchange.nothing


def test_every_door_opens():
    for name in exchange.__all__:
        assert getattr(exchange, name).__doc__


def test_instants_are_spelt_in_utc():
    almaty = dt.timezone(dt.timedelta(hours=5))
    spelt = jsontext.instant_text(dt.datetime(2026, 11, 30, 14, 12, 9, 5, tzinfo=almaty))
    assert spelt == "2026-11-30T09:12:09Z"
    assert jsontext.instant(spelt) == dt.datetime(2026, 11, 30, 9, 12, 9, tzinfo=dt.UTC)
