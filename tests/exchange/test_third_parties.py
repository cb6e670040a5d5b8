"""What is promised to others, done with their own tools. A missing tool fails, it never skips."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import frictionless
import pytest
import xmlschema
from frictionless import system

from friendship_desktop.exchange import certificates, container, keys, layout, manifest, reading
from tests.exchange.forge import NOW, files_of, honest, packed, verdict, world

DATA = Path(__file__).parents[1] / "data" / "etsi"
DOCUMENT = (Path(__file__).parents[2] / "docs" / "package-format.md").read_text("utf-8")


def run(*command: str, where: Path) -> subprocess.CompletedProcess[bytes]:
    tool = shutil.which(command[0])
    assert tool, f"{command[0]} is not installed; dev.py brings it"
    return subprocess.run([tool, *command[1:]], cwd=where, capture_output=True, check=False)


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """An honest package, decrypted by age with the office's key and unpacked by unzip."""
    (tmp_path / "office.key").write_text(world().office.identity + "\n")
    (tmp_path / honest().name).write_bytes(honest().sealed)
    opened = run("age", "-d", "-i", "office.key", "-o", "p.asice", honest().name, where=tmp_path)
    assert opened.returncode == 0, opened.stderr
    assert (tmp_path / "p.asice").read_bytes() == honest().asice
    tested = run("unzip", "-t", "p.asice", where=tmp_path)
    assert tested.returncode == 0, tested.stdout
    assert run("unzip", "-d", "x", "p.asice", where=tmp_path).returncode == 0
    return tmp_path / "x"


def cms_verify(where: Path) -> subprocess.CompletedProcess[bytes]:
    (where / "ca.pem").write_bytes(certificates.to_pem(world().office.ca))
    return run(
        *[
            "openssl",
            "cms",
            "-verify",
            "-cades",
            "-binary",
            "-inform",
            "DER",
            "-in",
            "META-INF/signature001.p7s",
        ],
        *["-content", "META-INF/ASiCManifest001.xml", "-CAfile", "ca.pem", "-out", "/dev/null"],
        *("-attime", str(int(NOW.timestamp()))),  # the tests live at a moment of their own
        where=where,
    )


def test_age_opens_the_house_copy_too(tmp_path: Path):
    (tmp_path / "house.key").write_text(world().house.identity + "\n")
    (tmp_path / "p.dostyk").write_bytes(honest().sealed)
    opened = run("age", "-d", "-i", "house.key", "-o", "p", "p.dostyk", where=tmp_path)
    assert opened.returncode == 0, opened.stderr
    assert (tmp_path / "p").read_bytes() == honest().asice


def test_age_of_others_is_read(tmp_path: Path):
    (tmp_path / "p.asice").write_bytes(honest().asice)
    recipient = world().office.recipient
    made = run("age", "-r", recipient, "-o", "p.dostyk", "p.asice", where=tmp_path)
    assert made.returncode == 0, made.stderr
    opened = reading.open_package((tmp_path / "p.dostyk").read_bytes(), world().trust(), now=NOW)
    assert opened.digest == honest().digest


def test_openssl_says_cades_verification_successful(unpacked: Path):
    verified = cms_verify(unpacked)
    assert verified.returncode == 0, verified.stderr
    assert b"CAdES Verification successful" in verified.stderr
    assert b"CMS Verification successful" not in verified.stderr


def test_openssl_refuses_a_changed_manifest(unpacked: Path):
    listed = unpacked / "META-INF" / "ASiCManifest001.xml"
    listed.write_bytes(listed.read_bytes().replace(b"report.pdf", b"report.pdg"))
    assert cms_verify(unpacked).returncode != 0


def test_openssl_digests_equal_the_manifest(unpacked: Path):
    listed = (unpacked / "META-INF" / "ASiCManifest001.xml").read_text()
    told = dict(re.findall(r'URI="([^"]+)" MimeType.*?<ds:DigestValue>([^<]+)<', listed))
    files = {
        path.relative_to(unpacked).as_posix()
        for path in unpacked.rglob("*")
        if path.is_file() and path.parent.name != "META-INF" and path.name != "mimetype"
    }
    assert set(told) == files
    for name, value in told.items():
        digest = run("openssl", "dgst", "-sha256", "-binary", name, where=unpacked)
        assert base64.b64encode(digest.stdout).decode() == value, name


def test_frictionless_finds_every_table_valid(unpacked: Path):
    with system.use_context(trusted=True):
        report = frictionless.validate(str(unpacked / "datapackage.json"))
    assert report.valid, report.flatten(["type", "message"])
    assert [task.name for task in report.tasks] == [table.name for table in honest().header.tables]


def test_frictionless_sees_what_is_wrong(unpacked: Path):
    lessons = unpacked / "data" / "lessons.csv"
    lessons.write_bytes(lessons.read_bytes().replace(b"held", b"hold", 1))
    with system.use_context(trusted=True):
        assert not frictionless.validate(str(unpacked / "datapackage.json")).valid


def test_frictionless_command_line(unpacked: Path):
    command = [sys.executable, "-m", "frictionless", "validate", "datapackage.json"]
    done = subprocess.run(command, cwd=unpacked, capture_output=True, check=False)
    assert done.returncode == 0, done.stdout
    assert done.stdout.count(b"VALID") == len(honest().header.tables)
    assert b"INVALID" not in done.stdout


def test_manifest_follows_the_schema_of_etsi(unpacked: Path):
    schema = xmlschema.XMLSchema(
        str(DATA / "en_31916201v010101.xsd"),
        locations={"http://www.w3.org/2000/09/xmldsig#": str(DATA / "xmldsig-core-schema.xsd")},
        allow="local",
        defuse="never",  # the schema of xmldsig begins with a DTD; it is ours, not a received file
    )
    listed = unpacked / "META-INF" / "ASiCManifest001.xml"
    schema.validate(str(listed))
    broken = listed.read_text().replace("asic:SigReference", "asic:Signature")
    assert not schema.is_valid(broken)


def test_a_package_signed_by_openssl_is_read(tmp_path: Path):
    today = dt.datetime.now(dt.UTC)  # openssl signs with the time of this machine
    house = world().enrol(now=today)
    files = files_of(honest().asice)
    listed = manifest.write(files)
    (tmp_path / "m.xml").write_bytes(listed)
    (tmp_path / "house.pem").write_bytes(house.certificate_pem)
    (tmp_path / "house.key").write_bytes(keys.to_pem(house.signing))

    def signed(*more: str) -> bytes:
        base = "openssl cms -sign -binary -outform DER -md sha256 -nosmimecap -in m.xml"
        signer = "-signer house.pem -inkey house.key -out s.p7s"
        made = run(*base.split(), *signer.split(), *more, where=tmp_path)
        assert made.returncode == 0, made.stderr
        return packed(files, listed, (tmp_path / "s.p7s").read_bytes())

    pinned = world().trust(cert_sha256=house.fingerprint)
    later = max(today, NOW)  # the honest package says it was made then, and not before
    opened = reading.open_package(signed("-cades"), pinned, now=later)
    assert opened.digest == honest().digest
    assert verdict(signed(), pinned, later) == "E_CMS"  # without CAdES


def test_a_first_package_is_written_by_the_commands_of_the_document(tmp_path: Path):
    """Keys, certificate, request, signature, container and age file, none of them ours."""
    (house_cnf,) = re.findall("```ini\n(.*?)```", DOCUMENT, re.DOTALL)
    _reading, writing = re.findall("```sh\n(.*?)```", DOCUMENT, re.DOTALL)
    before, enters, after = writing.partition("cd x")
    (tmp_path / "house.cnf").write_text(house_cnf)
    assert sh(before, tmp_path).returncode == 0
    (house,) = re.findall("age1[a-z0-9]+", (tmp_path / "house.agekey").read_text())
    files = files_of(honest().asice)
    today = dt.datetime.now(dt.UTC)  # openssl signs with the time of this machine
    header = json.loads(files[layout.HEADER]) | {
        "house_id": "KZ-HF-0000",
        "csr": (tmp_path / "house.csr.pem").read_text(),
        "age_recipient": house,
    }
    files[layout.HEADER] = json.dumps(header, sort_keys=True).encode()
    files[layout.MANIFEST] = manifest.write(files)
    for name, content in {layout.MIMETYPE: layout.MIMETYPE_CONTENT, **files}.items():
        (tmp_path / "x" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "x" / name).write_bytes(content)
    done = sh(f"{enters}{after}", tmp_path, OFFICE=world().invited.recipient, HOUSE=house)
    assert done.returncode == 0, done.stderr
    made = (tmp_path / "KZ-HF-0000_000001.dostyk").read_bytes()
    assert verdict(made, world().trust(), max(today, NOW)) == "E_NOT_ENROLLED"


def sh(commands: str, where: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run lines of the document as they stand."""
    line = ["sh", "-e", "-c", commands]
    known = os.environ | environment
    return subprocess.run(line, cwd=where, env=known, capture_output=True, check=False)


def test_others_may_zip_too(unpacked: Path):
    """A container written by Python's zipfile, stored or deflated, is as good as ours."""
    entries = container.read(honest().asice)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in entries.items():
            how = zipfile.ZIP_STORED if name == layout.MIMETYPE else zipfile.ZIP_DEFLATED
            file.writestr(zipfile.ZipInfo(name), content, how)
    opened = reading.open_package(buffer.getvalue(), world().trust(), now=NOW)
    assert opened.digest == honest().digest


def test_the_report_and_the_header_are_plain_files(unpacked: Path):
    header = json.loads((unpacked / "sync.json").read_text("utf-8"))
    assert header["counts"]["lessons"] == 20
    assert list(header) == sorted(header)
    identity = hashlib.sha256((unpacked / "META-INF" / "ASiCManifest001.xml").read_bytes())
    assert identity.hexdigest() == honest().digest
