"""What is to be known of a package before its rows are read: order, corrections, closed periods, an ЭЦП."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from friendship_desktop.services.office.views import Review
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.pages.exchange.words import CONTEXT as PACKAGE_WORDS
from friendship_desktop.ui.pages.exchange.words import TABLES

EARLIER = QT_TRANSLATE_NOOP(
    "ReviewDialog",
    "Package № {number} of this House waits too and comes first: decide on it, then on this one.",
)
MISSING = QT_TRANSLATE_NOOP(
    "ReviewDialog",
    "Missing numbers: {numbers}. This package is a whole snapshot and can be accepted; the receipt names what did not come.",
)
CORRECTS = QT_TRANSLATE_NOOP(
    "ReviewDialog", "Corrects package № {number}. Reason of the House: {reason}"
)
CORRECTS_UNKNOWN = QT_TRANSLATE_NOOP(
    "ReviewDialog",
    "It says that it corrects package № {number}, which never came here. It is a whole snapshot and can be accepted; no earlier package is put aside for it.",
)
LOCKED = QT_TRANSLATE_NOOP(
    "ReviewDialog",
    "This package would change a closed period. It cannot be accepted until the period is reopened.",
)
UNTOLD = QT_TRANSLATE_NOOP(
    "ReviewDialog",
    "The program of the House is older: the package says nothing of {tables}. What is stored of them stays; ask the House to update its program.",
)
SIGNERS = QT_TRANSLATE_NOOP("ReviewDialog", "Signed by: {name}")
SECOND = {
    "valid": (
        QT_TRANSLATE_NOOP(
            "OfficeReview",
            "ЭЦП beside the signature of the House: mathematically right. Revocation and time stamp were not checked.",
        ),
        "info",
    ),
    "invalid": (
        QT_TRANSLATE_NOOP(
            "OfficeReview",
            "ЭЦП beside the signature of the House: it does not fit these files. The signature of the House itself is right.",
        ),
        "warning",
    ),
    "unknown": (
        QT_TRANSLATE_NOOP(
            "OfficeReview",
            "ЭЦП beside the signature of the House: made with an algorithm this program cannot compute, so it is not checked.",
        ),
        "info",
    ),
}
Note = tuple[str, str, str]
"""What a banner says, its kind and its icon, if it has one of its own."""


def table_name(table: str) -> str:
    """Name a table of the package in the language of the screen."""
    return QCoreApplication.translate(PACKAGE_WORDS, TABLES[table][1])


def notes_of(review: Review) -> Iterator[Note]:
    """Say them, the most pressing first."""
    if review.earlier is not None:
        yield _said(EARLIER).format(number=review.earlier), "warning", ""
    if review.missing:
        numbers = ", ".join(map(str, review.missing))
        yield _said(MISSING).format(numbers=numbers), "warning", ""
    yield from _corrections(review)
    if review.locked:
        yield _said(LOCKED), "error", ""
    if review.second_signature is not None:
        source, kind = SECOND[review.second_signature]
        text = QCoreApplication.translate("OfficeReview", source)
        if review.second_signers:
            text = f"{text} {_said(SIGNERS).format(name='; '.join(review.second_signers))}"
        yield text, kind, "signature"
    untold = [one.table for one in review.differences if one.same and not one.package]
    if untold:
        yield _said(UNTOLD).format(tables=", ".join(map(table_name, untold))), "info", ""


def _corrections(review: Review) -> Iterator[Note]:
    if review.correction is not None:
        number, reason = review.correction.sequence, review.correction.reason
        yield _said(CORRECTS).format(number=number, reason=reason), "info", ""
    if review.unknown_correction is not None:
        yield _said(CORRECTS_UNKNOWN).format(number=review.unknown_correction), "warning", ""


def _said(source: str) -> str:
    return QCoreApplication.translate("ReviewDialog", source)
