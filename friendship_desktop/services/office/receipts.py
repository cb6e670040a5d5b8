"""The office's answers: what stands in a receipt, and who gets one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.exchange import receipt, schema
from friendship_desktop.exchange.header import Header, Link
from friendship_desktop.exchange.receipt import Outcome
from friendship_desktop.services.office.keyring import Work, missing_of, office_keys, own_office
from friendship_desktop.store.models import HouseCertificate, RosterHouse

WORDS = 500
"""Characters of one remark, as the format has them."""


@dataclass(frozen=True, slots=True)
class Remark:
    """A remark or a question of the office: words, and the row they are about (its lasting key)."""

    text: str
    table: str = ""
    row: str = ""


def answer(
    work: Work,
    roster: RosterHouse,
    header: Header,
    digest: str,
    outcome: Outcome,
    remarks: Iterable[Remark] = (),
) -> bytes | None:
    """Sign a receipt and encrypt it to the House; None while the House has no key for it.

    It brings the certificate as long as the House asks for one.
    """
    if roster.age_recipient is None:
        return None
    asks = header.csr is not None or header.next_csr is not None
    certificate = _newest_certificate(work.session, roster.id) if asks else None
    written = receipt.Receipt(
        office_id=header.recipient,
        house_id=roster.house_id,
        package=Link(header.sequence, digest),
        outcome=outcome,
        counts=header.counts,
        head=Link(roster.sequence, roster.head) if roster.head else None,
        next_sequence=roster.sequence + 1,
        created_at=work.clock.now().replace(microsecond=0),
        schema_versions=schema.VERSIONS,
        problems=tuple(
            receipt.Problem(one.text[:WORDS], one.table, one.row[:WORDS]) for one in remarks
        ),
        missing=tuple(sorted(missing_of(roster.missing))),
        certificate=certificate.encode() if certificate else None,
        crl=own_office(work.session).crl.encode() if certificate else None,
    )
    return receipt.write(written, office_keys(work.house, work.session), roster.age_recipient)


def _newest_certificate(session: Session, roster_id: int) -> str | None:
    return session.scalar(
        select(HouseCertificate.certificate)
        .where(HouseCertificate.roster_id == roster_id, HouseCertificate.revoked_at.is_(None))
        .order_by(HouseCertificate.id.desc())
        .limit(1)
    )
