"""Certificates of Houses: issued, revoked, listed; the only work of the CA's key."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import select, update

from friendship_desktop.exchange import certificates, keys, office
from friendship_desktop.services.office.keyring import Work, office_keys, own_office
from friendship_desktop.services.office.states import PackageState
from friendship_desktop.store.models import HouseCertificate, IncomingPackage, RosterHouse


def certify(
    work: Work,
    asked: tuple[RosterHouse, bytes],
    ca_passphrase: str,
) -> None:
    """Issue a House's (next) certificate for the key of its request and pin it.

    Raises UserError E_CERT, E_CA_FILE, E_CA_PASSWORD.
    """
    roster, csr = asked
    ours = office_keys(work.house, work.session, ca_passphrase)
    issued = office.issue(ours, csr, roster.house_id, work.clock.now())
    certificate = certificates.read_pem(issued)
    roster.certificate = issued.decode()
    roster.cert_sha256 = certificates.fingerprint(certificate)
    roster.key_code = keys.code(certificate.public_key())
    work.session.add(
        HouseCertificate(
            roster_id=roster.id,
            serial=str(certificate.serial_number),
            cert_sha256=roster.cert_sha256,
            key_code=roster.key_code,
            certificate=roster.certificate,
            issued_at=work.clock.instant(),
        )
    )
    work.session.flush()
    work.note("office.certify", roster_id=roster.id)
    _sign_list(work, ours)  # fresh as often as the key is out anyway


def distrust(work: Work, roster: RosterHouse) -> None:
    """Revoke every certificate of a House at once; the next signed list says so too.

    What waits for a decision under them is refused: it would bar the way of all that comes later.
    """
    work.session.execute(
        update(HouseCertificate)
        .where(HouseCertificate.roster_id == roster.id, HouseCertificate.revoked_at.is_(None))
        .values(revoked_at=work.clock.instant())
    )
    work.session.execute(
        update(IncomingPackage)
        .where(
            IncomingPackage.roster_id == roster.id, IncomingPackage.state == PackageState.WAITING
        )
        .values(state=PackageState.REFUSED, code="E_REVOKED", digest=None)
    )


def sign_list(work: Work, ca_passphrase: str) -> None:
    """Sign the list of revoked certificates anew. Raises UserError E_CA_FILE, E_CA_PASSWORD."""
    _sign_list(work, office_keys(work.house, work.session, ca_passphrase))


def _sign_list(work: Work, ours: office.OfficeKeys) -> None:
    revoked = {
        int(serial): dt.datetime.fromisoformat(since or "")
        for serial, since in work.session.execute(
            select(HouseCertificate.serial, HouseCertificate.revoked_at).where(
                HouseCertificate.revoked_at.is_not(None)
            )
        )
    }
    own_office(work.session).crl = office.crl(ours, revoked, work.clock.now()).decode()
