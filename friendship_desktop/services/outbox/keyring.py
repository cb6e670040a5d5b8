"""The office in force and the House's keys, as the database holds them."""

from __future__ import annotations

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import keys
from friendship_desktop.store.keys import Keys
from friendship_desktop.store.models import HouseKey, Office, OfficeKey, OutgoingPackage
from friendship_desktop.store.open_house import OpenHouse


def office_in_force(session: Session) -> Office | None:
    """Return the office that was joined last, or None."""
    return session.scalar(select(Office).order_by(Office.id.desc()).limit(1))


def joined_office(session: Session) -> Office:
    """Return the office that was joined last. Raises UserError E_NOT_INVITED before any."""
    office = office_in_force(session)
    if office is None:
        raise UserError("E_NOT_INVITED")
    return office


def house_keys(house: OpenHouse, session: Session) -> keys.HouseKeys:
    """Unlock the House's newest keys with the password that its vault derives."""
    row = session.scalars(select(HouseKey).order_by(HouseKey.id.desc()).limit(1)).one()
    password = house.keys.signing.encode()
    return keys.unlock(row.pkcs12, password, row.age_identity, row.certificate.encode())


def relock(engine: Engine, old: Keys, new: Keys) -> None:
    """Put the signing keys of a House or an office under other vault keys, in another file."""
    with Session(engine.execution_options(writes=True)) as session, session.begin():
        for row in (*session.scalars(select(HouseKey)), *session.scalars(select(OfficeKey))):
            certificate = row.certificate.encode()
            found = keys.unlock(row.pkcs12, old.signing.encode(), row.age_identity, certificate)
            row.pkcs12 = keys.lock(found, new.signing.encode())
    engine.dispose()


def last_package(session: Session, office_id: int) -> OutgoingPackage | None:
    """Return the newest package made for an office."""
    return session.scalar(
        select(OutgoingPackage)
        .where(OutgoingPackage.office_id == office_id)
        .order_by(OutgoingPackage.sequence.desc())
        .limit(1)
    )
