"""Opens a file as the office: its keys, its roster, and what the roster knows beyond the format."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import order, reading, trust
from friendship_desktop.exchange.header import Header
from friendship_desktop.exchange.reading import Opened, RowsRead, Signer
from friendship_desktop.exchange.trust import HouseState, Trust
from friendship_desktop.services.office.keyring import age_identities, missing_of, own_office
from friendship_desktop.services.office.states import DECIDED, HouseStatus, PackageState
from friendship_desktop.store.models import HouseCertificate, IncomingPackage, RosterHouse


@dataclass(frozen=True, slots=True)
class Examined:
    """A package that passed every check, and whose it is."""

    opened: Opened
    roster_id: int
    place: order.Place


@dataclass(frozen=True, slots=True)
class Stranger:
    """A package of a House without a certificate; nothing in `header` is confirmed but the key."""

    header: Header
    key_code: str
    name: str


class _Roster(Mapping[str, HouseState]):
    """What the office knows of its Houses, read when a package asks for one."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[str, HouseState] = {}

    @override
    def __getitem__(self, house_id: str) -> HouseState:
        if house_id not in self._known:
            row = self._session.scalar(select(RosterHouse).where(RosterHouse.house_id == house_id))
            if row is None or row.cert_sha256 is None:
                raise KeyError(house_id)
            self._known[house_id] = state_of(self._session, row)
        return self._known[house_id]

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(self._session.scalars(select(RosterHouse.house_id)))

    @override
    def __len__(self) -> int:
        return len(list(iter(self)))


class _Always(Mapping[str, HouseState]):
    """One state, under whatever number the package goes."""

    def __init__(self, state: HouseState) -> None:
        self._state = state

    @override
    def __getitem__(self, house_id: str) -> HouseState:
        return self._state

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(())

    @override
    def __len__(self) -> int:
        return 1


def state_of(session: Session, row: RosterHouse, *, fingerprint: str | None = None) -> HouseState:
    """Give what the format needs to know of a House."""
    seen = session.scalars(
        select(IncomingPackage.digest).where(
            IncomingPackage.roster_id == row.id, IncomingPackage.state.in_(DECIDED)
        )
    )
    waiting = session.execute(
        select(IncomingPackage.digest, IncomingPackage.received_at).where(
            IncomingPackage.roster_id == row.id, IncomingPackage.state == PackageState.WAITING
        )
    )
    return HouseState(
        cert_sha256=fingerprint or row.cert_sha256 or "",
        status=row.status,
        sequence=row.sequence,
        head=row.head,
        seen=frozenset(digest for digest in seen if digest),
        missing=missing_of(row.missing),
        came={each.digest: dt.datetime.fromisoformat(each.received_at) for each in waiting},
    )


def office_trust(session: Session, houses: Mapping[str, HouseState] | None = None) -> Trust:
    """Read as this office, with its own roster unless another is given."""
    card = own_office(session)
    made = trust.of_office(
        identity=age_identities(session)[0],
        office_id=card.office_id,
        ca=card.ca.encode(),
        crl=card.crl.encode(),
        houses=_Roster(session) if houses is None else houses,
    )
    return replace(made, identities=age_identities(session))


def examine(
    session: Session, data: bytes, *, now: dt.datetime, rows_read: RowsRead
) -> Examined | Stranger:
    """Do every check of the format, then those that only a roster can do.

    Raises UserError with the first code of docs/package-format.md that applies.
    """
    trusted = office_trust(session)
    try:
        opened = reading.open_package(data, trusted, now=now, rows_read=rows_read)
    except UserError as error:
        if error.code not in {"E_CERT", "E_NOT_ENROLLED"}:
            raise
        return _of_known_key(session, data, error, now)
    row = session.scalars(
        select(RosterHouse).where(RosterHouse.house_id == opened.header.house_id)
    ).one()
    return _examined(session, opened, row)


def _of_known_key(
    session: Session, data: bytes, error: UserError, now: dt.datetime
) -> Examined | Stranger:
    """Take what the pinned certificate does not cover and the roster still knows.

    That is a package made before its House had read the receipt with its (next) certificate.
    """
    who = reading.signer(data, office_trust(session))
    certificate = session.scalar(
        select(HouseCertificate)
        .where(HouseCertificate.key_code == who.key_code)
        .order_by(HouseCertificate.id.desc())
        .limit(1)
    )
    if certificate is None:
        return _stranger(error, who)
    row = session.get_one(RosterHouse, certificate.roster_id)
    if certificate.revoked_at is not None or row.status in {
        HouseStatus.REVOKED,
        HouseStatus.RETIRED,
    }:
        raise UserError("E_REVOKED") from error
    return _examined(session, _reopened(session, data, row, who, now=now), row)


def _stranger(error: UserError, who: Signer) -> Stranger:
    if error.code != "E_NOT_ENROLLED":
        raise error
    found = error.details["header"]
    assert isinstance(found, Header)  # noqa: S101 - what open_package puts there
    return Stranger(found, who.key_code, who.name)


def _reopened(
    session: Session, data: bytes, row: RosterHouse, who: Signer, *, now: dt.datetime
) -> Opened:
    """Open a package under a key that was believed before, or under an earlier certificate."""
    if who.self_signed:
        known = state_of(session, row)
        state = HouseState(
            "", HouseStatus.WAITING, known.sequence, known.head, known.seen, known.missing
        )
        trusted = office_trust(session, _Always(state))
        return reading.open_package(data, trusted, now=now, code=who.key_code)
    issued = session.scalar(
        select(HouseCertificate.id).where(
            HouseCertificate.cert_sha256 == who.cert_sha256,
            HouseCertificate.roster_id == row.id,
            HouseCertificate.revoked_at.is_(None),
        )
    )
    if issued is None:
        raise UserError("E_CERT")
    state = state_of(session, row, fingerprint=who.cert_sha256)
    return reading.open_package(data, office_trust(session, {row.house_id: state}), now=now)


def _examined(session: Session, opened: Opened, row: RosterHouse) -> Examined:
    """Compare with packages that wait for a decision: they are not taken yet, but they are here."""
    if opened.duplicate or opened.place.late:
        return Examined(opened, row.id, opened.place)
    rows = session.execute(
        select(IncomingPackage.sequence, IncomingPackage.digest).where(
            IncomingPackage.roster_id == row.id, IncomingPackage.state == PackageState.WAITING
        )
    )
    waiting = {row[0]: row[1] for row in rows}
    number = opened.header.sequence
    if waiting.get(number, opened.digest) != opened.digest:
        raise UserError("E_FORK")
    if waiting.get(number - 1, opened.header.prev) != opened.header.prev:
        raise UserError("E_FORK")
    missing = tuple(one for one in opened.place.missing if one not in waiting)
    return Examined(opened, row.id, order.Place(missing=missing))
