"""The office in force and the House's keys, as the database holds them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import Final

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import header, invitation, keys, trust
from friendship_desktop.exchange.receipt import Receipt
from friendship_desktop.services.settings import read_setting, write_setting
from friendship_desktop.store.keys import Keys
from friendship_desktop.store.models import HouseKey, Office, OfficeKey, OutgoingPackage
from friendship_desktop.store.open_house import OpenHouse

REJECTED = "rejected"
SCHEMAS: Final = "exchange.schemas"


def office_in_force(session: Session) -> Office | None:
    """Return the office that was joined last, or None."""
    return session.scalar(select(Office).order_by(Office.id.desc()).limit(1))


def joined_office(session: Session) -> Office:
    """Return the office that was joined last. Raises UserError E_NOT_INVITED before any."""
    office = office_in_force(session)
    if office is None:
        raise UserError("E_NOT_INVITED")
    return office


def invited(session: Session, office: Office, now: dt.datetime) -> invitation.Invitation:
    """Give an office as its invitation tells, and the schema versions it reads as told last.

    A receipt newer than the invitation tells them too: an office that was updated needs no new
    letter. Raises what `invitation.read` raises.
    """
    found = invitation.read(office.invitation, now=now)
    told = read_setting(session, SCHEMAS)
    if told is None or told["office_id"] != office.office_id:
        return found
    is_newer = dt.datetime.fromisoformat(told["told_at"]) > found.created_at
    return replace(found, schema_versions=tuple(told["versions"])) if is_newer else found


def note_versions(session: Session, answer: Receipt) -> None:
    """Remember which schema versions a receipt tells, unless a newer one has told others."""
    told = read_setting(session, SCHEMAS)
    at = answer.created_at
    is_older = (
        told is not None
        and told["office_id"] == answer.office_id
        and dt.datetime.fromisoformat(told["told_at"]) > at
    )
    if answer.schema_versions and not is_older:
        value = {
            "office_id": answer.office_id,
            "told_at": at.isoformat(),
            "versions": list(answer.schema_versions),
        }
        write_setting(session, SCHEMAS, value)


def house_keys(house: OpenHouse, session: Session) -> keys.HouseKeys:
    """Unlock the House's keys in force with the password that its vault derives."""
    query = select(HouseKey).where(~HouseKey.pending).order_by(HouseKey.id.desc()).limit(1)
    return _unlocked(house, session.scalars(query).one())


def pending_keys(house: OpenHouse, session: Session) -> keys.HouseKeys | None:
    """Unlock the keys that wait for their certificate, if the next ones were asked for."""
    row = session.scalar(select(HouseKey).order_by(HouseKey.id.desc()).limit(1))
    return _unlocked(house, row) if row is not None and row.pending else None


def every_key(house: OpenHouse, session: Session) -> tuple[keys.HouseKeys, ...]:
    """Unlock every key the House ever had, newest first, each as it was certified last."""
    rows = session.scalars(select(HouseKey).order_by(HouseKey.id.desc()))
    found: dict[str, keys.HouseKeys] = {}
    for row in rows:
        one = _unlocked(house, row)
        found.setdefault(one.code, one)
    return tuple(found.values())


def own_trust(house: OpenHouse, session: Session) -> trust.Trust:
    """Let the House read all it ever made, under whatever key and certificate."""
    rows = [_unlocked(house, row) for row in session.scalars(select(HouseKey))]
    return trust.Trust(
        identities=tuple(dict.fromkeys(one.identity for one in reversed(rows))),
        own=frozenset(one.fingerprint for one in rows),
    )


def _unlocked(house: OpenHouse, row: HouseKey) -> keys.HouseKeys:
    password = house.keys.signing.encode()
    return keys.unlock(row.pkcs12, password, row.age_identity, row.certificate.encode())


def keep_keys(
    house: OpenHouse, session: Session, made: keys.HouseKeys, at: str, *, pending: bool = False
) -> None:
    """Keep keys under the vault, in force at once unless they are `pending`."""
    session.add(
        HouseKey(
            pkcs12=keys.lock(made, house.keys.signing.encode()),
            age_identity=made.identity,
            certificate=made.certificate_pem.decode(),
            pending=pending,
            made_at=at,
        )
    )


def relock(engine: Engine, old: Keys, new: Keys) -> None:
    """Put the signing keys of a House or an office under other vault keys, in another file."""
    with Session(engine.execution_options(writes=True)) as session, session.begin():
        for row in (*session.scalars(select(HouseKey)), *session.scalars(select(OfficeKey))):
            certificate = row.certificate.encode()
            found = keys.unlock(row.pkcs12, old.signing.encode(), row.age_identity, certificate)
            row.pkcs12 = keys.lock(found, new.signing.encode())
    engine.dispose()


def last_package(
    session: Session, office: Office, *, period_from: dt.date | None = None
) -> OutgoingPackage | None:
    """Return the newest package made for an office, however often it was joined.

    With `period_from`, the newest of those whose period begins on that day.
    """
    made = (
        select(OutgoingPackage)
        .join(Office, Office.id == OutgoingPackage.office_id)
        .where(Office.office_id == office.office_id)
        .order_by(OutgoingPackage.sequence.desc())
        .limit(1)
    )
    if period_from is not None:
        made = made.where(OutgoingPackage.period_from == period_from)
    return session.scalar(made)


@dataclass(frozen=True, slots=True)
class Chain:
    """Where the next package goes on: its number, and the packages before it, newest first."""

    sequence: int
    history: tuple[header.Link, ...]


def chain(session: Session, office: Office) -> Chain:
    """Follow the packages of an office, those only the office knows included.

    A number that was exported is never used again, a rejected package is no parent. After a copy
    was restored the office's newest receipt tells the head that the copy does not know.
    """
    rows = session.execute(
        select(OutgoingPackage.sequence, OutgoingPackage.manifest_sha256, OutgoingPackage.outcome)
        .join(Office, Office.id == OutgoingPackage.office_id)
        .where(Office.office_id == office.office_id)
        .order_by(OutgoingPackage.sequence.desc())
    ).all()
    own = {row.sequence: row.manifest_sha256 for row in rows if row.outcome != REJECTED}
    if office.known_head is not None:
        if own.get(office.known_sequence, office.known_head) != office.known_head:
            own = {n: digest for n, digest in own.items() if n < office.known_sequence}
        own[office.known_sequence] = office.known_head
    last = max([office.known_sequence, *(row.sequence for row in rows)])
    newest_first = sorted(own.items(), reverse=True)
    return Chain(last + 1, tuple(header.Link(*link) for link in newest_first))
