"""The practice office: a House joins it with one click and sees the whole way there and back.

Its keys lie in clear beside this file, so nothing sent to it is secret and nothing it signs
proves anything. Its packages say `"practice":true` and no real office takes them.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

from friendship_desktop.exchange import (
    certificates,
    invitation,
    keys,
    layout,
    office,
    reading,
    receipt,
    schema,
    trust,
)
from friendship_desktop.exchange.header import Link
from friendship_desktop.exchange.invitation import Invitation
from friendship_desktop.exchange.keys import HouseKeys
from friendship_desktop.exchange.office import OfficeKeys
from friendship_desktop.exchange.receipt import Outcome, Receipt
from friendship_desktop.exchange.trust import HouseState, Trust

_FILE: Final = Path(__file__).with_name("practice_office.json")
_INVITED_AT: Final = dt.datetime(2020, 1, 2, tzinfo=dt.UTC)


@cache
def keys_in_clear() -> OfficeKeys:
    """Load the keys that everybody has."""
    found = json.loads(_FILE.read_text("utf-8"))
    return OfficeKeys(
        office_id=found["office_id"],
        name_kk=found["name_kk"],
        name_ru=found["name_ru"],
        ca_key=keys.from_pem(found["ca_key"].encode()),
        ca=certificates.read_pem(found["ca"].encode()),
        signing=keys.from_pem(found["key"].encode()),
        certificate=certificates.read_pem(found["certificate"].encode()),
        identity=found["age_identity"],
    )


def invitation_file(app_version: str) -> bytes:
    """Give the practice office's invitation, as a file that `invitation.read` takes."""
    return invitation.write(keys_in_clear(), _INVITED_AT, app_version)


def invited(*, now: dt.datetime) -> Invitation:
    """Give the practice office as a House knows it."""
    return invitation.read(invitation_file("practice"), now=now)


def join(name: str, *, now: dt.datetime) -> HouseKeys:
    """Make keys of a House with a certificate of the practice office; it gives no number."""
    made = keys.make(layout.NO_HOUSE_ID, name, now)
    issued = office.issue(keys_in_clear(), keys.request(made), layout.NO_HOUSE_ID, now)
    return keys.certified(made, issued)


def trusting(houses: Mapping[str, HouseState], *, now: dt.datetime) -> Trust:
    """Read as the practice office, with this roster."""
    ours = keys_in_clear()
    return trust.of_office(
        identity=ours.identity,
        office_id=ours.office_id,
        ca=certificates.to_pem(ours.ca),
        crl=office.crl(ours, {}, now),
        houses=houses,
    )


def answer(package: bytes, house: HouseKeys, *, now: dt.datetime) -> bytes:
    """Open a package of this House as the practice office would, and write its receipt.

    Each package is taken for the next one: the practice office remembers nothing. Raises what
    `reading.open_package` raises.
    """
    ours = keys_in_clear()
    own = reading.open_package(package, trust.own_copy(house), now=now).header
    state = HouseState(house.fingerprint, sequence=own.sequence - 1, head=own.prev)
    opened = reading.open_package(package, trusting({house.house_id: state}, now=now), now=now)
    this = Link(own.sequence, opened.digest)
    written = Receipt(
        office_id=ours.office_id,
        house_id=house.house_id,
        package=this,
        outcome=Outcome.ACCEPTED,
        counts=opened.header.counts,
        head=this,
        next_sequence=own.sequence + 1,
        created_at=now,
        schema_versions=schema.VERSIONS,
        crl=office.crl(ours, {}, now),
    )
    return receipt.write(written, ours, house.recipient)
