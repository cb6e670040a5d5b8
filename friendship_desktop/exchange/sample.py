"""Everything somebody needs who writes another reader, or attacks ours: all keys in clear."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Final

from friendship_desktop.exchange import (
    certificates,
    invitation,
    keys,
    layout,
    office,
    package,
    schema,
    seal,
)
from friendship_desktop.exchange.columns import Rows
from friendship_desktop.exchange.keys import HouseKeys
from friendship_desktop.exchange.office import OfficeKeys
from friendship_desktop.exchange.package import Facts, Package

HOUSE_ID: Final = "KZ-HF-0019"
OFFICE_ID: Final = "KZ-OFF-19"

_README: Final = """\
SAMPLE, NOT SECRET. Every key in this folder is in clear; nothing here belongs to a real House.

ca.key.pem  ca.pem           the office's CA (P-256)
office.key.pem  office.pem   the office's signing key and certificate
office.agekey                the office's age identity
house.key.pem  house.pem     the House's signing key and certificate
house.csr.pem  house.agekey  the House's request and age identity
invitation.dostyk            the office's invitation (signed, not encrypted)
trust/                       what `verify --trust` reads
{name}.dostyk   a package, encrypted to the office and to the House
{name}.asice    the same package, not encrypted

friendship-desktop verify {name}.dostyk --trust trust
age -d -i office.agekey -o p.asice {name}.dostyk
unzip -d x p.asice && cd x
openssl cms -verify -cades -binary -inform DER -in META-INF/signature001.p7s \\
  -content META-INF/ASiCManifest001.xml -CAfile ../ca.pem -out /dev/null
"""


def write(
    folder: Path, *, now: dt.datetime, app_version: str, report: bytes | None = None
) -> Package:
    """Fill a folder with a fresh CA, office and House, and a package of that invented House."""
    regional = office.make(
        OFFICE_ID, "«Қоғамдық келісім» (үлгі)", "«Қоғамдық келісім» (образец)", now
    )
    asked = keys.make(HOUSE_ID, "Sample House", now)
    request = keys.request(asked)
    house = keys.certified(asked, office.issue(regional, request, HOUSE_ID, now))
    invited = invitation.write(regional, now, app_version)
    facts = Facts(
        sequence=1,
        prev=None,
        window=(dt.date(now.year, 1, 1), now.date()),
        period=(now.date().replace(day=1), now.date()),
        created_at=now.replace(microsecond=0),
        app_version=app_version,
    )
    built = package.build(
        rows(now.year), facts, report or _blank_pdf(), house, invitation.read(invited, now=now)
    )
    name = layout.package_name(HOUSE_ID, 1)
    files = {
        **_office_files(regional),
        "house.key.pem": keys.to_pem(house.signing),
        "house.pem": house.certificate_pem,
        "house.csr.pem": request,
        "house.agekey": _age_file(house.identity),
        invitation.FILE_NAME: invited,
        **_trust_files(regional, house, now),
        f"{name}.dostyk": built.sealed,
        f"{name}.asice": built.asice,
        "README.txt": _README.format(name=name).encode(),
    }
    (folder / "trust").mkdir(parents=True, exist_ok=True)
    for file, content in files.items():
        (folder / file).write_bytes(content)
    return built


def _age_file(identity: str) -> bytes:
    return f"# public key: {seal.recipient_of(identity)}\n{identity}\n".encode()


def _office_files(regional: OfficeKeys) -> dict[str, bytes]:
    return {
        "ca.key.pem": keys.to_pem(office.root_key(regional)),
        "ca.pem": certificates.to_pem(regional.ca),
        "office.key.pem": keys.to_pem(regional.signing),
        "office.pem": certificates.to_pem(regional.certificate),
        "office.agekey": _age_file(regional.identity),
    }


def _trust_files(regional: OfficeKeys, house: HouseKeys, now: dt.datetime) -> dict[str, bytes]:
    entry = {
        "house_id": HOUSE_ID,
        "cert_sha256": house.fingerprint,
        "status": "active",
        "sequence": 0,
        "head": None,
        "seen": [],
    }
    about = {
        "office_id": OFFICE_ID,
        "name_kk": regional.name_kk,
        "name_ru": regional.name_ru,
        "schema_versions": list(schema.VERSIONS),
    }
    return {
        "trust/ca.pem": certificates.to_pem(regional.ca),
        "trust/crl.pem": office.crl(regional, {}, now),
        "trust/office.agekey": _age_file(regional.identity),
        "trust/office.json": _json(about),
        "trust/roster.json": _json({"houses": [entry]}),
    }


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode() + b"\n"


def _blank_pdf() -> bytes:
    """Make the smallest honest PDF page: the sample's report has nothing to say."""
    text = b"BT /F1 14 Tf 72 770 Td (Sample. An invented House, invented figures.) Tj ET"
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources 5 0 R>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(text), text),
        b"<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>",
    )
    body, places = bytearray(b"%PDF-1.4\n"), []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj%s endobj\n" % (number, content)
    start = len(body)
    body += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    body += b"".join(b"%010d 00000 n \n" % place for place in places)
    body += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(body)


def _uuid(number: int) -> str:
    return f"01900000-0000-7000-8000-{number:012x}"


def rows(year: int) -> Rows:
    """Invent a small House: two associations, three schools, five groups, lessons and counts."""
    return {
        "associations": [
            (1, _uuid(1), "«Корё» кәріс орталығы", "Корейский центр «Корё»", "regional",
             "public_association", "12", dt.date(year + 1, 5, 31), 340, 4),
            (2, _uuid(2), None, "Немецкое общество \"Видергебурт\", филиал", "regional",
             "branch", None, None, None, 2),
        ],
        "schools": [
            (1, _uuid(11), 1, "Хангыль", "391010000", dt.date(2009, 9, 1), None, "active"),
            (2, _uuid(12), 2, "Deutsche Ecke", "391010000", None, None, "active"),
            (3, _uuid(13), None, "Достық үйінің мектебі", None, None, None, "active"),
        ],
        "groups": [
            (number, _uuid(20 + number), school, kind, language, level, band, f"{year}-{year + 1}",
             dt.date(year, 9, 1), None, "active", 25, 136)
            for number, school, kind, language, level, band in (
                (1, 1, "mother_tongue", "ko", "A1", "11_13"),
                (2, 1, "dance", None, None, "7_10"),
                (3, 2, "mother_tongue", "de", "A2", None),
                (4, 3, "state_language", "kk", "A1", "18_35"),
                (5, 3, "state_language", "kk", "A2", "18_35"),
            )
        ],
        "lessons": [
            (group * 100 + week, group, dt.date(year, 9, 6) + dt.timedelta(weeks=week),
             "held" if week else "cancelled", 4,
             None if not week or group == 3 else 18 + group,
             None if not week or group == 3 else 15 + (group + week) % 4)
            for group in range(1, 6)
            for week in range(4)
        ],
        "group_months": [
            (group, f"{year}-09", 17 + group, 2, 1, 18 + group, 3, 12, 48, 54)
            for group in range(1, 6)
        ],
        "breakdowns": [
            ("age_band", "7_10", 21, 22),
            ("age_band", "11_13", 34, 36),
            ("age_band", "14_17", "<5", "<5"),
            ("age_band", "18_35", "<5", "<5"),
            ("sex", "female", 48, 51),
            ("sex", "male", 26, 27),
        ],
        "indicators": [
            (code, part, dt.date(year, 9, 1), dt.date(year, 9, 30), value, unit, 1)
            for code, part, value, unit in (
                ("IND-01", None, 3, "count"),
                ("IND-06", None, 74, "persons"),
                ("IND-07", None, 78, "enrolments"),
                ("IND-10", "half_hours", 60, "half_hours"),
                ("IND-12", None, "<5", "persons"),
                ("IND-19", None, 2, "count"),
                ("IND-27", None, 90, "quarter_hours"),
            )
        ],
        "volunteer_months": [
            ("culture", f"{year}-09", 6, 74),
            ("translation", f"{year}-09", 2, 16),
        ],
        "events": [
            (1, _uuid(31), "Тілдер күні", "День языков", "festival", dt.date(year, 9, 5),
             dt.date(year, 9, 5), "391010000", "offline", "house", "held", 320, "estimate",
             90, 120, None, 1500, "local_budget", 250_000),
            (2, _uuid(32), None, "Диалоговая площадка", "dialogue_platform",
             dt.date(year, 9, 18), dt.date(year, 9, 19), None, None, "association", "held", 41,
             "list", None, None, None, None, None, None),
            (3, _uuid(33), "Көрме", None, "exhibition", dt.date(year, 9, 29),
             dt.date(year, 9, 29), None, "hybrid", "council", "planned", None, None,
             None, None, None, None, None, None),
        ],
        "event_associations": [(1, 1), (1, 2), (2, 2)],
    }  # fmt: skip
