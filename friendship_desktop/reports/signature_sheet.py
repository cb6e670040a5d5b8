"""Form F-21: the sheet of electronic signatures of a package (domain.md § 1.7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from friendship_desktop.reports.acts import digest_in_digits
from friendship_desktop.reports.calendar_words import digits
from friendship_desktop.reports.document import Labels, Named, PaperLanguage
from friendship_desktop.reports.page import BOLD_LINE, LEFT, TOP, Pen, mm
from friendship_desktop.reports.parts import heading
from friendship_desktop.texts import msg

_LABEL: Final = 58 * mm
_LONG, _TALL = 100, 16 * mm
"""Letters of a sentence in two languages, and the room that it takes."""


@dataclass(frozen=True, slots=True)
class SheetSignature:
    """One signature; `value` is shortened to its first 8 and last 9 letters, `signed_at` local."""

    standing: str
    chain: str
    signer: str
    organisation: str
    issuer: str
    serial: str
    signed_at: str
    value: str


@dataclass(frozen=True, slots=True)
class SignatureSheet:
    """F-21 of one package, printed after its act; it never replaces the package."""

    language: PaperLanguage
    sender: Named
    recipient: Named
    number: str
    document_date: date
    file_name: str
    manifest_digest: str
    signatures: tuple[SheetSignature, ...]
    house_code: str
    dated: date


STANDINGS: Final = {
    "valid": msg("Mathematically right; revocation and time stamp were not checked."),
    "invalid": msg("Does not fit the files of the package."),
    "unknown": msg(
        "Not checked: this program does not compute the algorithm of the signature, GOST for instance. The tool it was made with can check it."
    ),
}
CHAINS: Final = {
    "expired": msg(
        "The certificate of the signer was not in force at the time of signing that the signer told."
    ),
    "trusted": msg("The chain leads to the root certificate that was given."),
    "broken": msg("The chain does not lead to the root certificate that was given."),
    "not_checked": msg("The chain was not checked: no root certificate was given."),
    "unknown": msg(
        "The chain was not checked: this program does not compute the algorithm of its certificates."
    ),
}


def draw_signature_sheet(pen: Pen, sheet: SignatureSheet) -> None:
    """Draw the sheet; one that is full goes on to another."""
    labels = Labels(sheet.language)
    pen.begin(landscape=False)
    title = labels.text(msg("Sheet of electronic signatures"))
    y = heading(pen, TOP, (sheet.sender,), title, sheet.language) + 3 * mm
    number = labels.text(
        msg("No. {number} of {day}"), number=sheet.number, day=digits(sheet.document_date)
    )
    y = _facts(
        pen,
        y,
        [
            (labels.text(msg("Kind of document")), labels.text(msg("Outgoing package of data"))),
            (labels.text(msg("Number and date")), number),
            (labels.text(msg("Organisation, sender")), sheet.sender.joined(sheet.language)),
            (labels.text(msg("Recipient")), sheet.recipient.joined(sheet.language)),
            (labels.text(msg("File")), sheet.file_name),
            (labels.text(msg("Digest of the manifest")), digest_in_digits(sheet.manifest_digest)),
        ],
    )
    label = labels.text(msg("Electronic digital signatures of the document"))
    y = pen.paragraph(LEFT, y + 6 * mm, pen.right - LEFT, label, 11, bold=True)
    for one in sheet.signatures:
        y = _signature(pen, labels, y + 3 * mm, one)


def _signature(pen: Pen, labels: Labels, y: float, one: SheetSignature) -> float:
    if y + 6 * 9 * mm + 2 * _TALL > pen.bottom:
        pen.begin(landscape=False)
        y = TOP
    top = y
    below = _facts(
        pen,
        y,
        [
            (labels.text(msg("Signed by")), one.signer or "—"),
            (labels.text(msg("Organisation of the signer")), one.organisation or "—"),
            (labels.text(msg("Certificate issued by")), one.issuer or "—"),
            (labels.text(msg("Number of the certificate")), one.serial or "—"),
            (labels.text(msg("Signature")), one.value),
            (labels.text(msg("Time of signing, as the signer told it")), one.signed_at or "—"),
            (labels.text(msg("What was checked")), labels.text(STANDINGS[one.standing])),
            (labels.text(msg("Chain of certificates")), labels.text(CHAINS[one.chain])),
        ],
    )
    pen.box(LEFT, top, pen.right - LEFT, below - top, line=BOLD_LINE)
    return below


def _facts(pen: Pen, y: float, facts: list[tuple[str, str]]) -> float:
    width = pen.right - LEFT
    for label, value in facts:
        is_long = len(value) > _LONG
        height = _TALL if is_long else 9 * mm
        pen.cell((LEFT, y, _LABEL, height), label, 9, lines=3 if is_long else 2)
        box = (LEFT + _LABEL, y, width - _LABEL, height)
        pen.cell(box, value, 9.5, bold=True, least=6, lines=5 if is_long else 3)
        pen.line(LEFT, y + height, pen.right, y + height, grey=0.6)
        y += height
    return y
