"""Words for copies: why one was made, how large it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP

CONTEXT = "CopyWords"
REASONS = {
    "daily": QT_TRANSLATE_NOOP("CopyWords", "copy of the day"),
    "closing": QT_TRANSLATE_NOOP("CopyWords", "when work ended"),
    "manual": QT_TRANSLATE_NOOP("CopyWords", "made by hand"),
    "before-migration": QT_TRANSLATE_NOOP("CopyWords", "before an update of the program"),
    "before-import": QT_TRANSLATE_NOOP("CopyWords", "before an import"),
    "before-merge": QT_TRANSLATE_NOOP("CopyWords", "before cards were merged"),
    "before-restore": QT_TRANSLATE_NOOP("CopyWords", "before a restore"),
    "before-rollover": QT_TRANSLATE_NOOP("CopyWords", "before the new academic year"),
}
KILO, MEGA = QT_TRANSLATE_NOOP("CopyWords", "{n} KB"), QT_TRANSLATE_NOOP("CopyWords", "{n} MB")


def reason_words(reason: str) -> str:
    """Say why a copy was made, in the language of the screen."""
    text = REASONS.get(reason)
    return QCoreApplication.translate(CONTEXT, text) if text else reason


def size_words(language: LanguageContext, count: int) -> str:
    """Write a size in bytes as people do."""
    kilobytes = max(1, round(count / 1024))
    if kilobytes < 1000:
        return QCoreApplication.translate(CONTEXT, KILO).format(n=language.number(kilobytes))
    return QCoreApplication.translate(CONTEXT, MEGA).format(
        n=language.number(count / 1024 / 1024, 1)
    )
