"""Founding an office: the same file as a House's, another role, and keys to trust Houses with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from friendship_desktop import __version__
from friendship_desktop.errors import UserError
from friendship_desktop.exchange import ca_file, certificates, invitation, keys, layout, office
from friendship_desktop.exchange.keys import HouseKeys
from friendship_desktop.rules.access import Actor
from friendship_desktop.rules.codes import Role
from friendship_desktop.rules.names import clean_name
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.founding import PROFILE, Founding, found_house
from friendship_desktop.services.office.keyring import Work
from friendship_desktop.store import files
from friendship_desktop.store.database import Unit
from friendship_desktop.store.folder import Folder
from friendship_desktop.store.models import Account, OfficeKey, OwnOffice
from friendship_desktop.store.open_house import OpenHouse
from friendship_desktop.store.vault import MIN_PASSWORD

FIRST_ID = "KZ-OFF-01"


@dataclass(frozen=True, slots=True)
class OfficeFounding:
    """What a new office is called and how it signs itself in packages (`KZ-OFF-19`)."""

    name_kk: str
    name_ru: str = ""
    office_id: str = FIRST_ID
    operator: str = ""


@dataclass(frozen=True, slots=True)
class FoundedOffice:
    """A new office, open; `code` goes on the official letter, `invitation` with it as a file."""

    open_house: OpenHouse
    code: str
    invitation: Path
    ca_key: Path


def found_office(
    folder: Folder,
    founding: OfficeFounding,
    clock: Clock,
    *,
    ca_passphrase: str,
    even_in_cloud: bool = False,
) -> FoundedOffice:
    """Create an office in a folder: database, keys, `ca.key`, `invitation.dostyk`.

    Raises UserError E_TEXT_EMPTY, E_OFFICE_ID, E_PASSWORD_SHORT for the CA's passphrase, and what
    creating refuses (E_EXISTS, E_CLOUD, E_READONLY, E_FULL, E_BUSY); then nothing is left behind.
    """
    name = clean_name(founding.name_kk) or clean_name(founding.name_ru)
    name_ru = clean_name(founding.name_ru) or name
    if (
        not layout.OFFICE_ID.match(founding.office_id)
        or founding.office_id == layout.PRACTICE_OFFICE
    ):
        raise UserError("E_OFFICE_ID")
    if len(ca_passphrase.strip()) < MIN_PASSWORD:
        raise UserError("E_PASSWORD_SHORT", least=MIN_PASSWORD)
    if name and (folder.root / ca_file.FILE_NAME).exists():
        raise UserError("E_EXISTS", place=str(folder.root))
    made = office.make(founding.office_id, name, name_ru, clock.now())
    invited = invitation.write(made, clock.now().replace(microsecond=0), __version__)
    path, ca_key = folder.root / invitation.FILE_NAME, folder.root / ca_file.FILE_NAME
    written: list[Path] = []

    def become_an_office(house: OpenHouse) -> None:
        with house.database.write(None, "office.found") as unit:
            _write(unit, house, made, invited, clock)
        written.extend((ca_key, path))
        with files.refusals(folder.root):
            files.write(ca_key, ca_file.lock(office.root_key(made), ca_passphrase))
            ca_key.chmod(0o600)
            files.write(path, invited)

    try:
        house = found_house(
            folder,
            Founding(name_kk=name, name_ru=name_ru, profile=PROFILE, coordinator=founding.operator),
            clock,
            even_in_cloud=even_in_cloud,
            then=become_an_office,
        )
    except BaseException:
        for gone in written:
            gone.unlink(missing_ok=True)
        raise
    return FoundedOffice(house, made.code, path, ca_key)


def _write(
    unit: Unit, house: OpenHouse, made: office.OfficeKeys, invited: bytes, clock: Clock
) -> None:
    at = clock.instant()
    unit.session.get_one(Account, 1).role = Role.CONSOLIDATOR
    unit.session.add(
        OwnOffice(
            id=1,
            office_id=made.office_id,
            name_kk=made.name_kk,
            name_ru=made.name_ru,
            ca=certificates.to_pem(made.ca).decode(),
            crl=office.crl(made, {}, clock.now()).decode(),
            invitation=invited,
            made_at=at,
        )
    )
    unit.session.add(office_key_row(house, made, at))
    Work(house, unit.session, clock, Actor(1, Role.CONSOLIDATOR)).note("office.found")


def office_key_row(house: OpenHouse, made: office.OfficeKeys, at: str) -> OfficeKey:
    """Lock an office's keys under the vault, as a row."""
    held = HouseKeys(made.signing, made.certificate, made.identity)
    return OfficeKey(
        pkcs12=keys.lock(held, house.keys.signing.encode()),
        age_identity=made.identity,
        certificate=certificates.to_pem(made.certificate).decode(),
        made_at=at,
    )
