"""A House meets the office: its code was heard by telephone and typed; it gets its number."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import certificates, reading
from friendship_desktop.rules.names import clean_name
from friendship_desktop.services.office.certifying import certify
from friendship_desktop.services.office.keyring import Work
from friendship_desktop.services.office.opening import examine, office_trust
from friendship_desktop.services.office.quarantine import put_in_state
from friendship_desktop.services.office.rows import snapshot
from friendship_desktop.services.office.states import HouseStatus, PackageState
from friendship_desktop.store.models import IncomingPackage, RosterHouse


@dataclass(frozen=True, slots=True)
class NewHouse:
    """Whom a first package belongs to: a House on the roster (`house_id`), or a new one.

    Without a name the one that the House wrote into its request is taken.
    """

    house_id: str | None = None
    name_kk: str = ""
    name_ru: str = ""
    name_en: str | None = None
    district: str | None = None
    phone: str | None = None


def add_house(work: Work, new: NewHouse) -> RosterHouse:
    """Put a House on the roster under the next number: `KZ-HF-0001` and on, without gaps."""
    name = clean_name(new.name_kk) or clean_name(new.name_ru)
    if not name:
        raise UserError("E_TEXT_EMPTY")
    last = work.session.scalar(select(func.max(RosterHouse.house_id)))
    number = int(last[-4:]) + 1 if last else 1
    row = RosterHouse(
        house_id=f"KZ-HF-{number:04d}",
        name_kk=name,
        name_ru=clean_name(new.name_ru) or name,
        name_en=clean_name(new.name_en or "") or None,
        district=clean_name(new.district or "") or None,
        phone=clean_name(new.phone or "") or None,
        status=HouseStatus.WAITING,
        made_at=work.clock.instant(),
    )
    work.session.add(row)
    work.session.flush()
    return row


def enrol(
    work: Work,
    row: IncomingPackage,
    typed: tuple[str, str],
    new: NewHouse,
) -> None:
    """Give a House number and certificate; its packages leave quarantine.

    `typed` are the House's code and the passphrase of the CA's key. Raises what `Inbox.enrol` does.
    """
    code, ca_passphrase = typed
    if row.state != PackageState.NOT_ENROLLED:
        raise UserError("E_DECIDED")
    opened = reading.open_package(
        row.data or b"", office_trust(work.session, {}), now=work.clock.now(), code=code
    )
    snapshot(opened.rows, opened.header)
    roster = _whose(work, opened.header.house_id, new, opened.certificate)
    first = work.session.scalar(
        select(func.min(IncomingPackage.sequence)).where(
            IncomingPackage.key_code == row.key_code,
            IncomingPackage.state == PackageState.NOT_ENROLLED,
        )
    )
    if (first or opened.header.sequence) <= roster.sequence:
        # a House that lost key and data begins anew; a person has just vouched for it
        roster.sequence, roster.head, roster.missing = 0, None, "[]"
    roster.status = HouseStatus.ACTIVE
    roster.age_recipient = opened.header.age_recipient
    work.session.flush()
    certify(work, (roster, opened.header.csr or b""), ca_passphrase)
    work.note("office.enrol", roster_id=roster.id, incoming_id=row.id)
    _release(work, row.key_code)


def _whose(work: Work, claimed_id: str, new: NewHouse, certificate: bytes) -> RosterHouse:
    wanted = new.house_id or claimed_id
    found = work.session.scalar(select(RosterHouse).where(RosterHouse.house_id == wanted))
    if found is None:
        if new.house_id is not None:
            raise UserError("E_NOT_FOUND")
        return add_house(work, _named(new, certificate))
    if found.status == HouseStatus.ACTIVE:
        raise UserError("E_HOUSE_ACTIVE", house=found.house_id)
    return found


def _named(new: NewHouse, certificate: bytes) -> NewHouse:
    if new.name_kk or new.name_ru:
        return new
    name = certificates.common_name(certificates.read_pem(certificate).subject) or "Достық үйі"
    return NewHouse(name_kk=name, district=new.district, phone=new.phone)


def _release(work: Work, key_code: str | None) -> None:
    """Check every package of the key anew, in order: they wait for a decision now."""
    rows = work.session.scalars(
        select(IncomingPackage)
        .where(
            IncomingPackage.key_code == key_code,
            IncomingPackage.state == PackageState.NOT_ENROLLED,
        )
        .order_by(IncomingPackage.sequence, IncomingPackage.id)
    ).all()
    for row in rows:
        try:
            found = examine(
                work.session, row.data or b"", now=work.clock.now(), rows_read=work.rows_read
            )
        except UserError as error:
            row.state, row.code = PackageState.REFUSED, error.code
            continue
        put_in_state(work, row, found)
        work.session.flush()
