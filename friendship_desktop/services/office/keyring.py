"""The office's own card and keys, as its database and its CA file hold them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import ca_file, certificates, keys
from friendship_desktop.exchange.certificates import PrivateKey
from friendship_desktop.exchange.office import OfficeKeys
from friendship_desktop.exchange.reading import RowsRead
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.services.clock import Clock
from friendship_desktop.store.models import OfficeKey, OfficeLog, OwnOffice
from friendship_desktop.store.open_house import OpenHouse


def own_office(session: Session) -> OwnOffice:
    """Return the office of this file. Raises UserError E_NOT_OFFICE in a House."""
    found = session.get(OwnOffice, 1)
    if found is None:
        raise UserError("E_NOT_OFFICE")
    return found


def age_identities(session: Session) -> tuple[str, ...]:
    """Give every key that opens what was sent here, the one in force first."""
    return tuple(session.scalars(select(OfficeKey.age_identity).order_by(OfficeKey.id.desc())))


def office_keys(house: OpenHouse, session: Session, ca_passphrase: str | None = None) -> OfficeKeys:
    """Unlock the office's keys in force; the CA's key too where its passphrase is given.

    Raises UserError E_NOT_OFFICE, E_KEYS, E_CA_FILE, E_CA_PASSWORD.
    """
    card = own_office(session)
    row = session.scalars(select(OfficeKey).order_by(OfficeKey.id.desc()).limit(1)).one()
    password = house.keys.signing.encode()
    found = keys.unlock(row.pkcs12, password, row.age_identity, row.certificate.encode())
    return OfficeKeys(
        office_id=card.office_id,
        name_kk=card.name_kk,
        name_ru=card.name_ru,
        ca_key=None if ca_passphrase is None else root_key(house, ca_passphrase),
        ca=certificates.read_pem(card.ca.encode()),
        signing=found.signing,
        certificate=found.certificate,
        identity=row.age_identity,
    )


def ca_path(house: OpenHouse) -> Path:
    """Tell where the CA's key lies: beside the database, never in it and never in its copies."""
    return house.folder.root / ca_file.FILE_NAME


def root_key(house: OpenHouse, passphrase: str) -> PrivateKey:
    """Open the CA's key, to issue with it at once. Raises UserError E_CA_FILE, E_CA_PASSWORD."""
    path = ca_path(house)
    try:
        pem = path.read_bytes()
    except OSError as error:
        raise UserError("E_CA_FILE", place=str(path)) from error
    return ca_file.unlock(pem, passphrase)


@dataclass(frozen=True, slots=True)
class Work:
    """One act of the office: in which file and transaction, when, by whom."""

    house: OpenHouse
    session: Session
    clock: Clock
    actor: Actor
    rows_read: RowsRead = field(default_factory=RowsRead)

    def note(
        self,
        action: str,
        *,
        roster_id: int | None = None,
        incoming_id: int | None = None,
        **details: str,
    ) -> None:
        """Write a line of the office's log."""
        self.session.add(
            OfficeLog(
                at=self.clock.instant(),
                account_id=self.actor.account_id,
                action=action,
                roster_id=roster_id,
                incoming_id=incoming_id,
                details=json.dumps(details, sort_keys=True, ensure_ascii=False),
            )
        )


class Desk:
    """What the services of an office share."""

    def __init__(self, house: OpenHouse, clock: Clock) -> None:
        self._house = house
        self._database = house.database
        self._clock = clock
        self._rows_read = RowsRead()

    @contextmanager
    def _work(self, actor: Actor, action: str) -> Iterator[Work]:
        """Do one act in one transaction. Raises UserError E_FORBIDDEN, E_NOT_OFFICE in a House."""
        require(actor, action)
        with self._database.write(actor.account_id, action) as unit:
            own_office(unit.session)
            yield Work(self._house, unit.session, self._clock, actor, self._rows_read)
            unit.session.flush()


def missing_of(text: str) -> dict[int, str | None]:
    """Read the numbers that a House skipped, each with its digest where it is known."""
    return {int(sequence): digest for sequence, digest in json.loads(text)}


def missing_text(missing: Iterable[tuple[int, str | None]]) -> str:
    """Spell skipped numbers as they are stored."""
    return json.dumps(sorted(missing))
