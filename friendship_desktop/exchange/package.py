"""From rows and a report to the file that is sent."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import Final

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import (
    datapackage,
    header,
    jsontext,
    keys,
    layout,
    numbering,
    schema,
    seal,
    signed,
    tables,
)
from friendship_desktop.exchange.columns import Rows
from friendship_desktop.exchange.header import Header, Instruction, Link, Span, Supersedes
from friendship_desktop.exchange.invitation import Invitation
from friendship_desktop.exchange.keys import HouseKeys
from friendship_desktop.memory import without_collecting
from friendship_desktop.progress import Progress, Silent
from friendship_desktop.rules.suppression import DEFAULT_K

ROTATION: Final = dt.timedelta(days=60)
"""So long before a certificate ends the request for the next one rides along."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the header of a package says beside its rows.

    `prev` and `history` (newest first) name the packages already exported to this office;
    `created_at` is the only instant that enters the file. `next_keys` asks for the next
    certificate; see `needs_next_keys`. With an `instruction` the level is `coded`.
    """

    sequence: int
    prev: str | None
    window: Span
    period: Span
    created_at: dt.datetime
    app_version: str
    history: tuple[Link, ...] = ()
    k: int = DEFAULT_K
    supersedes: Supersedes | None = None
    next_keys: HouseKeys | None = None
    instruction: Instruction | None = None

    @property
    def disclosure(self) -> str:
        """The level: `coded` only under a written instruction."""
        return schema.CODED if self.instruction else schema.COUNTS


@dataclass(frozen=True, slots=True)
class Package:
    """A built package. `digest` is its identity; `name` is the name of the file to send.

    `asice` is kept and never signed again; `sealed` is `asice` encrypted to the office and to
    the House itself.
    """

    name: str
    digest: str
    asice: bytes
    sealed: bytes
    header: Header


def needs_next_keys(keys_in_force: HouseKeys, now: dt.datetime) -> bool:
    """Whether the certificate ends so soon that the next one should be asked for."""
    return keys_in_force.enrolled and now > keys_in_force.expires_at - ROTATION


@without_collecting()
def build(
    rows: Rows,
    facts: Facts,
    report: bytes,
    house: HouseKeys,
    office: Invitation,
    *,
    progress: Progress | None = None,
) -> Package:
    """Make the file to send: number, spell, describe, sign and encrypt.

    Row numbers and references may be any values that agree; rows come in any order. The same
    arguments give the same `asice`. Raises UserError: E_ROW when a row breaks the format (such a
    package would be refused), E_EXPIRED or E_CLOCK when the certificate does not cover
    `created_at`, E_SCHEMA when the office reads no version that we write, E_SIZE. The newest version
    that both know is written; `rows` hold its tables.
    """
    progress = progress or Silent()
    version = schema.newest(office.schema_versions)
    _check_time(house, facts.created_at)
    described = schema.SCHEMAS[version, facts.disclosure]
    steps = len(described) + 3
    numbered = numbering.number(rows, described)
    csv: dict[str, bytes] = {}
    for done, table in enumerate(described):
        progress.step(done, steps)
        csv[table.name] = tables.write(table, numbered[table.name])
    if max(map(len, csv.values())) > layout.MAX_ENTRY or tables.too_many(csv, described):
        raise UserError("E_SIZE")
    progress.step(steps - 3, steps)
    read_back = tables.read(csv, described, k=facts.k)
    name = layout.package_name(house.house_id, facts.sequence)
    hidden = tables.hidden_cells(read_back, described, k=facts.k)
    top = replace(_header(facts, house, office, numbered, hidden), schema_version=version)
    files = {layout.table_file(table): content for table, content in csv.items()}
    files[layout.DATAPACKAGE] = datapackage.describe(
        described, csv, name=name, created=jsontext.instant_text(facts.created_at), k=facts.k
    )
    files[layout.HEADER] = header.write(top)
    files[layout.REPORT] = report
    progress.step(steps - 2, steps)
    written = signed.write(files, house.signing, house.certificate, facts.created_at)
    progress.step(steps - 1, steps)
    sealed = encrypt(written.asice, house, office)
    progress.step(steps, steps)
    return Package(name + layout.EXTENSION, written.digest, written.asice, sealed, top)


def encrypt(asice: bytes, house: HouseKeys, office: Invitation) -> bytes:
    """Encrypt a package to its office and to the House itself; each time other bytes.

    Raises UserError E_SIZE when no office would take so large a file.
    """
    sealed = seal.encrypt(asice, (office.recipient, house.recipient))
    if len(sealed) > layout.MAX_FILE:
        raise UserError("E_SIZE")
    return sealed


def _check_time(house: HouseKeys, created_at: dt.datetime) -> None:
    if created_at > house.expires_at:
        raise UserError("E_EXPIRED")
    if created_at < house.certificate.not_valid_before_utc:
        raise UserError("E_CLOCK")


def _header(
    facts: Facts, house: HouseKeys, office: Invitation, numbered: Rows, hidden: int
) -> Header:
    return Header(
        schema_version=schema.CURRENT,
        disclosure=facts.disclosure,
        house_id=house.house_id,
        recipient=office.office_id,
        sequence=facts.sequence,
        prev=facts.prev,
        history=facts.history,
        window=facts.window,
        period=facts.period,
        k=facts.k,
        hidden=hidden,
        supersedes=facts.supersedes,
        created_at=facts.created_at,
        app_version=facts.app_version,
        counts={table: len(rows) for table, rows in numbered.items()},
        practice=office.practice,
        csr=None if house.enrolled else keys.request(house),
        age_recipient=None if house.enrolled else house.recipient,
        next_csr=keys.request(facts.next_keys) if facts.next_keys else None,
        instruction=facts.instruction,
    )
