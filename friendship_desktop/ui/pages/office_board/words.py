"""How states of packages and Houses are called at the office."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication

from friendship_desktop.errors import UserError
from friendship_desktop.rules.dates import month_end, month_start, short_date
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.office.board import BoardLine, Standing
from friendship_desktop.services.office.figures import Figure
from friendship_desktop.services.office.quarantine import TO_ANSWER
from friendship_desktop.services.office.states import HouseStatus, PackageState
from friendship_desktop.services.office.views import Incoming
from friendship_desktop.texts import Language
from friendship_desktop.texts.sentences import SENTENCES
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.messages import Messages
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP

CONTEXT = "OfficeWords"
STANDINGS = {
    Standing.ACCEPTED: (QT_TRANSLATE_NOOP("OfficeWords", "accepted"), "good"),
    Standing.WAITING: (QT_TRANSLATE_NOOP("OfficeWords", "to be decided"), "warning"),
    Standing.RETURNED: (QT_TRANSLATE_NOOP("OfficeWords", "returned"), "error"),
    Standing.REFUSED: (QT_TRANSLATE_NOOP("OfficeWords", "refused"), "error"),
    Standing.EXPECTED: (QT_TRANSLATE_NOOP("OfficeWords", "expected"), "neutral"),
    Standing.MISSING: (QT_TRANSLATE_NOOP("OfficeWords", "nothing came"), "error"),
}
STATES = {
    PackageState.REFUSED: (QT_TRANSLATE_NOOP("OfficeWords", "refused"), "error"),
    PackageState.NOT_ENROLLED: (QT_TRANSLATE_NOOP("OfficeWords", "wants its code"), "warning"),
    PackageState.WAITING: (QT_TRANSLATE_NOOP("OfficeWords", "to be decided"), "warning"),
    PackageState.ACCEPTED: (QT_TRANSLATE_NOOP("OfficeWords", "accepted"), "good"),
    PackageState.RETURNED: (QT_TRANSLATE_NOOP("OfficeWords", "returned"), "error"),
    PackageState.SUPERSEDED: (QT_TRANSLATE_NOOP("OfficeWords", "corrected later"), "neutral"),
    PackageState.ARCHIVED: (QT_TRANSLATE_NOOP("OfficeWords", "came too late"), "neutral"),
}
HOUSES = {
    HouseStatus.WAITING: (QT_TRANSLATE_NOOP("OfficeWords", "no package yet"), "neutral"),
    HouseStatus.ACTIVE: (QT_TRANSLATE_NOOP("OfficeWords", "enrolled"), "good"),
    HouseStatus.REVOKED: (QT_TRANSLATE_NOOP("OfficeWords", "key revoked"), "error"),
    HouseStatus.RETIRED: (QT_TRANSLATE_NOOP("OfficeWords", "closed"), "neutral"),
}
VERDICTS = {
    PackageState.WAITING: QT_TRANSLATE_NOOP(
        "OfficeWords",
        "Every check passed. Nothing is in the totals yet: look at what would change, then accept the package or return it with remarks.",
    ),
    PackageState.ACCEPTED: QT_TRANSLATE_NOOP(
        "OfficeWords",
        "Its figures are in the totals. Save the receipt and send it to the House: it brings the answer of the office.",
    ),
    PackageState.RETURNED: QT_TRANSLATE_NOOP(
        "OfficeWords",
        "It is in no total. Save the receipt and send it to the House: it brings the remarks, and the House sends a correction.",
    ),
    PackageState.SUPERSEDED: QT_TRANSLATE_NOOP(
        "OfficeWords",
        "It was accepted, and a correction has taken its place. Nothing is to be done.",
    ),
    PackageState.ARCHIVED: QT_TRANSLATE_NOOP(
        "OfficeWords",
        "A newer package was taken before this one came. It is kept and changes nothing; the receipt tells the House so.",
    ),
}
ANSWERED = QT_TRANSLATE_NOOP(
    "OfficeWords", "The answer is signed: save the receipt and send it to the House."
)
UNANSWERED = QT_TRANSLATE_NOOP(
    "OfficeWords",
    "It is not sure which House sent it, so no answer was signed: tell the House by telephone.",
)
NEVER_CAME = QT_TRANSLATE_NOOP("OfficeWords", "№ {number} did not come")
UNREAD = QT_TRANSLATE_NOOP("OfficeWords", "a file was refused")
BY_ITS_NAME = QT_TRANSLATE_NOOP(
    "OfficeWords",
    "{verdict} That it comes from the House № {number} is told by the name of the file alone.",
)
MAY_BE_NEW = QT_TRANSLATE_NOOP(
    "OfficeWords",
    "{verdict} If the House says there that it has made a new key, type the code of that key.",
)
UNCONFIRMED = QT_TRANSLATE_NOOP("OfficeWords", "{name} (not confirmed)")
NOBODY = "—"


def said(source: str) -> str:
    """Say one of these words in the language of the screen."""
    return QCoreApplication.translate(CONTEXT, source)


def standing_pill(line: BoardLine) -> tuple[str, str]:
    """Say how a House stands; a number that never came is told before "accepted".

    Of a House that is expected a file may be here that nobody can read.
    """
    if line.standing is Standing.ACCEPTED and line.missing:
        return said(NEVER_CAME).format(number=line.missing[0]), "warning"
    if line.standing in {Standing.EXPECTED, Standing.MISSING} and line.refusal:
        return said(UNREAD), "warning"
    source, kind = STANDINGS[line.standing]
    return said(source), kind


def state_pill(one: Incoming) -> tuple[str, str]:
    """Say where a file stands."""
    source, kind = STATES[PackageState(one.state)]
    return said(source), kind


def house_pill(status: str) -> tuple[str, str]:
    """Say where a House on the roster stands."""
    source, kind = HOUSES[HouseStatus(status)]
    return said(source), kind


def verdict(one: Incoming, messages: Messages) -> str:
    """Say what the checks found and what is to be done."""
    told = one.told_by
    if told in SENTENCES and one.state in {PackageState.REFUSED, PackageState.NOT_ENROLLED}:
        sentence = messages.explain(UserError(told, place=one.place or NOBODY))
        if told != one.code:
            return sentence
        if one.has_receipt:
            return f"{sentence} {said(ANSWERED)}"
        if one.code in TO_ANSWER:
            return f"{sentence} {said(UNANSWERED)}"
        if one.code == "E_CERT" and one.key_code:
            sentence = said(MAY_BE_NEW).format(verdict=sentence)
        if one.named_id is None:
            return sentence
        return said(BY_ITS_NAME).format(verdict=sentence, number=one.named_id)
    source = VERDICTS.get(PackageState(one.state))
    return said(source) if source else ""


class House(Protocol):
    """A House of the roster, by its names."""

    @property
    def name_kk(self) -> str:
        """Its name in Kazakh."""

    @property
    def name_ru(self) -> str:
        """Its name in Russian."""

    @property
    def name_en(self) -> str | None:
        """Its name in English, if it has one."""


def house_name(house: House, language: LanguageContext) -> str:
    """Name a House of the roster in the language of the screen."""
    if language.language is Language.ENGLISH and house.name_en:
        return house.name_en
    return name_of(house.name_kk, house.name_ru, language)


def name_of(kk: str, ru: str, language: LanguageContext) -> str:
    """Choose between names in two languages by that of the screen."""
    return (ru or kk) if language.language is Language.RUSSIAN else (kk or ru)


def figure_text(figure: Figure | None, language: LanguageContext) -> str:
    """Write a count; one of which a part is hidden as "≥"."""
    if figure is None or figure.whole is None:
        return NOBODY
    number = language.number(figure.whole)
    return f"≥\u00a0{number}" if figure.at_least else number


def rate_text(figure: Figure | None, language: LanguageContext) -> str:
    """Write the attendance, which comes in hundredths of a per cent."""
    if figure is None or figure.value is None:
        return NOBODY
    return language.percent(figure.value / 10_000)


def period_name(period: Period, language: LanguageContext) -> str:
    """Name a month by its name, another period by its days."""
    first, last = period.first, period.last
    if first == month_start(last) and last == month_end(last):
        return language.month(last.year, last.month)
    return f"{short_date(first)} – {short_date(last)}"
