"""The ЭЦП of a package: what is to be signed outside, the signature taken in, its sheet F-21."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Final

from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import invitation, package, second, signed
from friendship_desktop.exchange.second import Second
from friendship_desktop.reports.document import Named, PaperLanguage
from friendship_desktop.reports.signature_sheet import SheetSignature, SignatureSheet
from friendship_desktop.reports.writer import Rendered, render
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.zone import LOCAL_ZONE
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.documents.letterhead import letterhead
from friendship_desktop.services.outbox.keyring import house_keys, own_trust
from friendship_desktop.services.settings import read_setting, write_setting
from friendship_desktop.store.models import Office, OutgoingPackage
from friendship_desktop.store.open_house import OpenHouse

ROOT: Final = "exchange.second_root"
"""The root certificates (PEM) that the user gave last."""


class SecondSignatures:
    """Attaches a signature made by the user's own tool to packages of the journal."""

    def __init__(self, house: OpenHouse, clock: Clock) -> None:
        self._house = house
        self._database = house.database
        self._clock = clock

    def to_sign(self, package_id: int) -> tuple[str, bytes]:
        """Give name and bytes of `ASiCManifest002.xml`, to be signed detached by another tool."""
        with self._database.read() as session:
            row = session.get_one(OutgoingPackage, package_id)
            content = second.to_sign(self._asice(session, row))
        return f"{Path(row.file_name).stem}_ASiCManifest002.xml", content

    def attach(
        self, actor: Actor, package_id: int, signature: bytes, *, root: bytes | None = None
    ) -> tuple[Second, ...]:
        """Check a detached CMS against our own bytes and keep it in the package.

        Gives every signature in it. `root` (PEM or DER) is what their chains shall lead to; it is remembered. The digest of the package
        stays, so its number, receipt and act do too. Raises UserError E_SECOND, E_ROOT_FILE, E_SIZE.
        """
        require(actor, "exchange.export")
        with self._database.write(actor.account_id, "exchange.second") as unit:
            row = unit.session.get_one(OutgoingPackage, package_id)
            asice = second.attach(self._asice(unit.session, row), signature)
            if root is not None:
                write_setting(unit.session, ROOT, second.root_pem(root).decode("ascii"))
            office = unit.session.get_one(Office, row.office_id)
            invited = invitation.read(office.invitation, now=self._made(row))
            row.sealed = package.encrypt(asice, house_keys(self._house, unit.session), invited)
            row.file_size = len(row.sealed)
        return self.look(package_id)

    def look(self, package_id: int) -> tuple[Second, ...]:
        """Tell how each signature of the ЭЦП of a package stands; empty when it has none."""
        with self._database.read() as session:
            row = session.get_one(OutgoingPackage, package_id)
            root = read_setting(session, ROOT)
            return second.look(self._asice(session, row), (root.encode(),) if root else ())

    def sheet(self, package_id: int, *, language: PaperLanguage, today: dt.date) -> SignatureSheet:
        """Fill F-21, the signature sheet. Raises UserError E_NO_SECOND for a package without ЭЦП."""
        found = self.look(package_id)
        if not found:
            raise UserError("E_NO_SECOND")
        with self._database.read() as session:
            row = session.get_one(OutgoingPackage, package_id)
            office, head = session.get_one(Office, row.office_id), letterhead(session, today)
            made = dt.datetime.fromisoformat(row.created_at).astimezone(LOCAL_ZONE)
            return SignatureSheet(
                language=language,
                sender=head.house,
                recipient=Named(office.name_kk, office.name_ru),
                number=str(row.sequence),
                document_date=made.date(),
                file_name=row.file_name,
                manifest_digest=row.manifest_sha256,
                signatures=tuple(map(_printed, found)),
                house_code=head.house_code,
                dated=today,
            )

    def draw(self, sheet: SignatureSheet) -> Rendered:
        """Draw F-21 for a preview, a file or a printer."""
        return render([sheet], title=sheet.file_name)

    def _asice(self, session: Session, row: OutgoingPackage) -> bytes:
        return signed.decrypted(row.sealed, own_trust(self._house, session).identities)

    def _made(self, row: OutgoingPackage) -> dt.datetime:
        return dt.datetime.fromisoformat(row.created_at)


def _printed(found: Second) -> SheetSignature:
    at = found.signed_at.astimezone(LOCAL_ZONE) if found.signed_at else None
    return SheetSignature(
        standing=found.standing,
        chain=found.chain,
        signer=found.signer,
        organisation=found.organisation,
        issuer=found.issuer,
        serial=found.serial,
        signed_at=at.strftime("%d.%m.%Y %H:%M") if at else "",
        value=f"{found.value[:8]}...{found.value[-9:]}",
    )


__all__ = ["ROOT", "Second", "SecondSignatures"]
