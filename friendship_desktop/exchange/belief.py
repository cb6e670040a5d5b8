"""Step 5 of opening: whether the signer of a package is believed, and at this time."""

from __future__ import annotations

import datetime as dt
from typing import Final

from cryptography import x509

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import certificates, keys, layout
from friendship_desktop.exchange.cms import Signature
from friendship_desktop.exchange.trust import ACTIVE, HouseState, Trust, crl_out_of_date

GRACE: Final = dt.timedelta(days=30)
"""A certificate that ended so recently is still taken: posts are slow."""
AHEAD: Final = dt.timedelta(hours=26)
"""So far may the clock of a House run ahead."""


def house_of(signature: Signature) -> str:
    """Give the House's number as the certificate says it.

    Raises UserError E_CERT.
    """
    house = certificates.identifier(signature.certificate.subject)
    if house is None or not layout.HOUSE_ID.match(house):
        raise UserError("E_CERT")
    return house


def check_signer(
    signature: Signature, digest: str, trust: Trust, now: dt.datetime, *, code: str | None = None
) -> bool:
    """Decide about the signer of a package; give whether the House is enrolled.

    `code` is what a person at the office typed after hearing it from the House: it admits the
    self-signed key it belongs to. Raises UserError: E_CERT, E_REVOKED, E_EXPIRED, E_CLOCK, E_CODE.
    """
    certificate = signature.certificate
    if trust.own:
        if certificates.fingerprint(certificate) not in trust.own:
            raise UserError("E_CERT")
        return not certificates.self_signed(certificate)
    certificates.check_leaf(certificate)
    house = house_of(signature)
    if certificates.self_signed(certificate):
        return _check_stranger(signature, trust.houses.get(house), now, code)
    state = trust.houses.get(house)
    if state is None or trust.ca is None or not certificates.issued_by(certificate, trust.ca):
        raise UserError("E_CERT")
    if digest not in state.seen:
        _check_standing(certificate, state, trust, now)
        check_age(certificate, state.came.get(digest, now))
    check_clock(signature, now)
    return True


def _check_stranger(
    signature: Signature, state: HouseState | None, now: dt.datetime, code: str | None
) -> bool:
    if state is not None and state.status == ACTIVE:
        raise UserError("E_CERT")  # a House with a certificate uses it
    check_clock(signature, now)
    if code is not None:
        keys.check_code(signature.certificate.public_key(), code)
    return False


def _check_standing(
    certificate: x509.Certificate, state: HouseState, trust: Trust, now: dt.datetime
) -> None:
    """Check what a package already taken need not prove again."""
    if certificates.fingerprint(certificate) != state.cert_sha256:
        raise UserError("E_CERT")
    if state.status != ACTIVE or revoked(certificate, trust.crl):
        raise UserError("E_REVOKED")
    if trust.crl is not None and crl_out_of_date(trust.crl, now):
        raise UserError("E_EXPIRED")
    if trust.ca is not None:
        check_age(trust.ca, now)


def revoked(certificate: x509.Certificate, crl: x509.CertificateRevocationList | None) -> bool:
    """Whether the list names the certificate; from first sight, whenever it was signed."""
    if crl is None:
        return False
    return crl.get_revoked_certificate_by_serial_number(certificate.serial_number) is not None


def check_age(certificate: x509.Certificate, now: dt.datetime) -> None:
    """Check that a certificate has not ended too long ago.

    Raises UserError E_EXPIRED.
    """
    if now > certificate.not_valid_after_utc + GRACE:
        raise UserError("E_EXPIRED")


def check_clock(signature: Signature, now: dt.datetime) -> None:
    """Check that something was signed in the past and while its certificate was valid.

    Raises UserError E_CLOCK.
    """
    certificate = signature.certificate
    valid = (
        certificate.not_valid_before_utc <= signature.signed_at <= certificate.not_valid_after_utc
    )
    if not valid:
        raise UserError("E_CLOCK")
    check_not_ahead(signature.signed_at, now)


def check_not_ahead(told: dt.datetime, now: dt.datetime) -> None:
    """Check that an instant which a file tells of itself is not to come.

    Raises UserError E_CLOCK.
    """
    if told > now + AHEAD:
        raise UserError("E_CLOCK")
