"""A House meets the office: its code was heard by telephone and typed; it gets its number."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import certificates, reading
from friendship_desktop.exchange.reading import Opened
from friendship_desktop.rules.name_keys import fold
from friendship_desktop.rules.names import clean_name
from friendship_desktop.services.office.certifying import certify, distrust
from friendship_desktop.services.office.keyring import Work
from friendship_desktop.services.office.opening import examine, office_trust
from friendship_desktop.services.office.quarantine import put_in_state
from friendship_desktop.services.office.rows import snapshot
from friendship_desktop.services.office.states import HouseStatus, PackageState
from friendship_desktop.services.office.views import fill
from friendship_desktop.store.models import IncomingPackage, RegionGroup, RegionSchool, RosterHouse

MANY = 500
"""So many schools or groups of a package tell whose they are."""


@dataclass(frozen=True, slots=True)
class NewHouse:
    """Whom a first package belongs to: a House on the roster (`house_id`), or a new one.

    Without a name the one that the House wrote into its request is taken. `new_key` says that the
    House on the roster has lost the key that is trusted now, which is then refused.
    """

    house_id: str | None = None
    name_kk: str = ""
    name_ru: str = ""
    name_en: str | None = None
    district: str | None = None
    phone: str | None = None
    new_key: bool = False


def add_house(work: Work, new: NewHouse) -> RosterHouse:
    """Put a House on the roster under the next number: `KZ-HF-0001` and on, without gaps.

    Raises UserError E_TEXT_EMPTY without a name, E_HOUSE_TWICE when it stands there already.
    """
    name = clean_name(new.name_kk) or clean_name(new.name_ru)
    if not name:
        raise UserError("E_TEXT_EMPTY")
    for row in work.session.scalars(select(RosterHouse)):
        if row.status != HouseStatus.RETIRED and _is_called_so(row, new):
            raise UserError("E_HOUSE_TWICE", house=row.house_id)
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
    has_new_key = row.state == PackageState.REFUSED and row.code == "E_CERT" and row.key_code
    if row.state != PackageState.NOT_ENROLLED and not has_new_key:
        raise UserError("E_DECIDED")
    opened = reading.open_package(
        row.data or b"", office_trust(work.session, {}), now=work.clock.now(), code=code
    )
    snapshot(opened.rows, opened.header)
    if has_new_key:
        if new.house_id not in {None, opened.header.house_id}:
            raise UserError("E_CERT")
        fill(row, opened.header, None)
        row.state = PackageState.NOT_ENROLLED
    roster = _whose(work, opened, new)
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


def _whose(work: Work, opened: Opened, new: NewHouse) -> RosterHouse:
    """Find the House on the roster, or put it there; nobody may be counted under two numbers."""
    wanted = new.house_id or opened.header.house_id
    found = work.session.scalar(select(RosterHouse).where(RosterHouse.house_id == wanted))
    if found is None and new.house_id is not None:
        raise UserError("E_NOT_FOUND")
    counted = _counted_under(work.session, opened)
    if counted is not None and counted is not found:
        raise UserError("E_HOUSE_TWICE", house=counted.house_id)
    if found is None:
        return add_house(work, _named(new, opened.certificate))
    if found.status == HouseStatus.ACTIVE:
        if not new.new_key:
            raise UserError("E_HOUSE_ACTIVE", house=found.house_id)
        distrust(work, found)
        work.note("office.revoke", roster_id=found.id)
    return found


def _is_called_so(row: RosterHouse, new: NewHouse) -> bool:
    """Tell whether a House has one of these names; of two of a name the district tells them apart."""
    names = {row.name_kk, row.name_ru, certified_name(row)}
    if not {fold(name) for name in names if name} & {
        fold(name) for name in (new.name_kk, new.name_ru) if clean_name(name)
    }:
        return False
    here, there = fold(row.district or ""), fold(new.district or "")
    return not (here and there and here != there)


def certified_name(row: RosterHouse) -> str:
    """Give the name by which a House called itself when it asked for its certificate."""
    if row.certificate is None:
        return ""
    return certificates.common_name(certificates.read_pem(row.certificate.encode()).subject)


def _counted_under(session: Session, opened: Opened) -> RosterHouse | None:
    """Find the House under which these very schools or groups are counted already."""
    for model, table in ((RegionGroup, "groups"), (RegionSchool, "schools")):
        ids = [row[1] for row in opened.rows[table]]
        found = session.scalar(
            select(RosterHouse)
            .join(model, model.roster_id == RosterHouse.id)
            .where(model.public_id.in_(ids[:MANY]))
            .limit(1)
        )
        if found is not None:
            return found
    return None


def _named(new: NewHouse, certificate: bytes) -> NewHouse:
    if new.name_kk or new.name_ru:
        return new
    name = certificates.common_name(certificates.read_pem(certificate).subject) or "Достық үйі"
    return replace(new, name_kk=name)


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
