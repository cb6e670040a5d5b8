"""The strict reader of packages: every check, in the order of docs/package-format.md.

It works on bytes in memory, touches neither disk nor database, and answers every file with either
an `Opened` or a UserError.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import (
    belief,
    certificates,
    header,
    jsontext,
    keys,
    layout,
    order,
    seal,
    signed,
    tables,
)
from friendship_desktop.exchange.columns import Row
from friendship_desktop.exchange.header import Header
from friendship_desktop.exchange.signed import Checked
from friendship_desktop.exchange.trust import HouseState, Trust
from friendship_desktop.progress import Progress, Silent

_REQUIRED: Final = frozenset({layout.HEADER, layout.DATAPACKAGE, layout.REPORT})
_STEPS: Final = 9
_KEPT_ROWS: Final = 250_000
"""So many rows, about 30 MB of them, are kept for a second look."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A package that passed every check. All texts in it are foreign: show them as plain text.

    `second_signature` is valid, invalid, unknown or None; it says nothing about its signer.
    `enrolled` is False for a House that has no certificate yet.
    """

    header: Header
    rows: Mapping[str, list[Row]]
    digest: str
    signed_at: dt.datetime
    certificate: bytes
    enrolled: bool
    place: order.Place
    second_signature: str | None
    report: bytes
    asice: bytes

    @property
    def duplicate(self) -> bool:
        """Whether this very package was taken before."""
        return self.place.duplicate


class RowsRead:
    """The rows of the package read last: whoever looks at it and then takes it in reads them once.

    Rows depend on nothing but the bytes that the digest of a manifest names. Those bytes, their
    signature and what the roster says of it are checked anew each time.
    """

    def __init__(self) -> None:
        self._last: tuple[str, dict[str, list[Row]]] = "", {}

    def of(self, top: Header, checked: Checked) -> dict[str, list[Row]]:
        """Give the rows of a package whose files are those of its manifest. Raises UserError E_ROW."""
        digest, rows = self._last
        if digest != checked.digest:
            self._last = "", {}  # the former rows go before the next come
            rows = _rows(top, checked.files)
            if sum(map(len, rows.values())) <= _KEPT_ROWS:
                self._last = checked.digest, rows
        return rows


def from_file(path: Path) -> bytes:
    """Read a file that may be anything, no more of it than could be a package.

    Raises UserError E_SIZE; OSError where the file cannot be read.
    """
    with path.open("rb") as file:
        data = file.read(layout.MAX_FILE + 1)
    if len(data) > layout.MAX_FILE:
        raise UserError("E_SIZE")
    return data


def open_package(
    data: bytes,
    trust: Trust,
    *,
    now: dt.datetime,
    code: str | None = None,
    progress: Progress | None = None,
    rows_read: RowsRead | None = None,
) -> Opened:
    """Open a package, encrypted or not, and check everything about it.

    `code` admits a House that is not enrolled yet, see `belief.check_signer`. Raises UserError with
    the first code of docs/package-format.md that applies; E_NOT_ENROLLED carries the unconfirmed
    `header` and the `certificate` (PEM) in its details.
    """
    progress = progress or Silent()
    checked, top, enrolled, certificate = _claimed(data, trust, now, code, progress)
    if not enrolled and not trust.own and code is None:
        raise UserError("E_NOT_ENROLLED", header=top, certificate=certificate)
    place = _place(top, checked, trust)
    progress.step(8, _STEPS)
    rows = (rows_read or RowsRead()).of(top, checked)
    progress.step(_STEPS, _STEPS)
    return Opened(
        header=top,
        rows=rows,
        digest=checked.digest,
        signed_at=checked.signature.signed_at,
        certificate=certificate,
        enrolled=enrolled,
        place=place,
        second_signature=checked.second_signature(),
        report=checked.files[layout.REPORT],
        asice=checked.asice,
    )


def believed(data: bytes, trust: Trust, *, now: dt.datetime) -> tuple[Header, str]:
    """Tell header and digest of a package that its House has surely signed for this office.

    For the answer to a package that fails later, or whose tables are of a later version. Raises
    UserError as `open_package` does.
    """
    checked, enrolled = _signed(data, trust, now, None, Silent())
    if not enrolled:
        raise UserError("E_NOT_ENROLLED")
    top = header.read(checked.files[layout.HEADER], any_schema=True)
    _check_parties(top, belief.house_of(checked.signature), trust)
    return top, checked.digest


@dataclass(frozen=True, slots=True)
class Signer:
    """Whoever signed a file, believed or not: the code of the key, SHA-256 of the certificate.

    `name` is what the signer calls itself, `format` the kind of file it says it made.
    """

    key_code: str
    name: str
    cert_sha256: str
    self_signed: bool
    format: str


def signer(data: bytes, trust: Trust) -> Signer:
    """Tell who signed a package.

    Raises UserError as the first half of `open_package` does.
    """
    checked = signed.check(signed.decrypted(data, trust.identities))
    found = checked.signature.certificate
    return Signer(
        keys.code(found.public_key()),
        certificates.common_name(found.subject),
        certificates.fingerprint(found),
        certificates.self_signed(found),
        _format(checked.files.get(layout.HEADER, b"")),
    )


def _format(top: bytes) -> str:
    try:
        return str(jsontext.read(top).get("format", ""))
    except UserError:
        return ""


def _claimed(
    data: bytes, trust: Trust, now: dt.datetime, code: str | None, progress: Progress
) -> tuple[Checked, Header, bool, bytes]:
    """Do steps 1 to 7: the container, its header, whether its House is enrolled, the certificate."""
    checked, enrolled = _signed(data, trust, now, code, progress)
    top = header.read(checked.files[layout.HEADER])
    if not trust.own and top.schema_version not in trust.schema_versions:
        raise UserError("E_SCHEMA")
    if not trust.own:
        belief.check_not_ahead(top.created_at, now)
    _check_request(top, checked, enrolled=enrolled)
    return checked, top, enrolled, certificates.to_pem(checked.signature.certificate)


def _signed(
    data: bytes, trust: Trust, now: dt.datetime, code: str | None, progress: Progress
) -> tuple[Checked, bool]:
    """Do steps 1 to 6: the container, and whether its House is enrolled."""
    progress.step(0, _STEPS)
    asice = signed.decrypted(data, trust.identities)
    progress.step(2, _STEPS)
    checked = signed.check(asice)
    enrolled = belief.check_signer(checked.signature, checked.digest, trust, now, code=code)
    progress.step(5, _STEPS)
    checked.check_files(_REQUIRED)
    progress.step(6, _STEPS)
    return checked, enrolled


def _check_request(top: Header, checked: Checked, *, enrolled: bool) -> None:
    """Check the keys that ride in a header: a first request is signed by the key it is about."""
    house = belief.house_of(checked.signature)
    if (top.csr is None) != enrolled:
        raise UserError("E_CERT") if top.csr is None else jsontext.wrong("csr")
    if not enrolled and top.house_id != house:
        raise UserError("E_CERT")
    if top.age_recipient and not seal.is_recipient(top.age_recipient):
        raise jsontext.wrong("age_recipient")
    _check_csr(top.csr, "csr", house, checked.signature.certificate.public_key())
    _check_csr(top.next_csr, "next_csr", house)


def _check_csr(pem: bytes | None, field: str, house: str, key: object = None) -> None:
    if pem is None:
        return
    try:
        request = certificates.read_csr(pem)
        asked, public_key = certificates.identifier(request.subject), request.public_key()
    except ValueError as error:
        raise jsontext.wrong(field) from error
    if asked != house or (key is not None and public_key != key):
        raise jsontext.wrong(field)


def _place(top: Header, checked: Checked, trust: Trust) -> order.Place:
    """Do step 8: recipient, House, duplicate, sequence. A House's own copy has only the second."""
    house = belief.house_of(checked.signature)
    if trust.own:
        if top.house_id != house:
            raise UserError("E_CERT")
        return order.Place()
    _check_parties(top, house, trust)
    state = trust.houses.get(house) or HouseState("")
    return order.decide(
        top,
        checked.digest,
        sequence=state.sequence,
        head=state.head,
        seen=state.seen,
        missing=dict(state.missing),
    )


def _check_parties(top: Header, house: str, trust: Trust) -> None:
    if top.recipient != trust.office_id:
        raise UserError("E_RECIPIENT")
    if top.house_id != house:
        raise UserError("E_CERT")


def _rows(top: Header, files: Mapping[str, bytes]) -> dict[str, list[Row]]:
    """Do step 9: the tables by our own schema, and the numbers that the header tells about them."""
    csv = {table: content for name, content in files.items() if (table := layout.table_of(name))}
    rows = tables.read(csv, top.tables, k=top.k)
    if {table: len(found) for table, found in rows.items()} != dict(top.counts):
        raise UserError("E_ROW", place=f"{layout.HEADER}: counts")
    if tables.hidden_cells(rows, top.tables, k=top.k) != top.hidden:
        raise UserError("E_ROW", place=f"{layout.HEADER}: suppression")
    return rows
