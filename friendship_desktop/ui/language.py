"""The language of the screen: switched at once, and the words and numbers that follow it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QEvent,
    QLibraryInfo,
    QLocale,
    QObject,
    QTime,
    QTranslator,
    Signal,
)

from friendship_desktop.rules.dates import weekday_short
from friendship_desktop.texts import Language
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from friendship_desktop.texts import Texts
    from friendship_desktop.ui.memory import Memory

CATALOGUES = Path(__file__).resolve().parents[2] / "resources" / "i18n"
# ru_KZ, not ru_RU: the currency and the country are ours
LOCALES = {Language.KAZAKH: "kk_KZ", Language.RUSSIAN: "ru_KZ", Language.ENGLISH: "en_GB"}
# Qt's own catalogues lack these words of its file window, or say them badly; ours are asked first.
QT_WORDS = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Directory:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Find Directory"),
    QT_TRANSLATE_NOOP("QFileDialog", "Parent Directory"),
    QT_TRANSLATE_NOOP("QFileDialog", "Create New Folder"),
    QT_TRANSLATE_NOOP("QFileDialog", "&New Folder"),
    QT_TRANSLATE_NOOP("QFileDialog", "New Folder"),
    QT_TRANSLATE_NOOP("QFileDialog", "Save As"),
    QT_TRANSLATE_NOOP("QFileDialog", "Recent Places"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Shortcut"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Name"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Date Modified"),
)


class LanguageContext(QObject):
    """Holds the language of the screen and switches it.

    Every widget then gets `QEvent.LanguageChange`, and `changed` is emitted after all of them.
    """

    changed = Signal()

    def __init__(self, app: QCoreApplication, language: Language) -> None:
        super().__init__(app)
        self._app = app
        self._installed: list[QTranslator] = []
        self._spoken: dict[Language, QTranslator] = {}
        self.language = Language.ENGLISH
        self.choose(language)

    @property
    def texts(self) -> Texts:
        """Give the Qt-free texts in the language of the screen."""
        from friendship_desktop.texts import Texts  # noqa: PLC0415 - kept out of the first frame

        return Texts(self.language)

    @property
    def locale(self) -> QLocale:
        """Give Qt's idea of how this language writes numbers and dates here."""
        return QLocale(LOCALES[self.language])

    def choose(self, language: Language) -> None:
        """Switch the whole screen to another language."""
        for old in self._installed:
            self._app.removeTranslator(old)
        self.language = language
        QLocale.setDefault(self.locale)
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._installed = [
            translator
            for path in (qt_folder / f"qtbase_{language}.qm", CATALOGUES / f"{language}.qm")
            if (translator := self._loaded(path)) is not None
        ]
        for translator in self._installed:
            self._app.installTranslator(translator)
        # the window hears of it now, not after whatever else is waiting
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
        self.changed.emit()

    def said_in(self, language: Language, context: str, source: str) -> str:
        """Translate one text of the screen into any of the three languages."""
        if language is Language.ENGLISH:
            return source
        if language not in self._spoken:
            self._spoken[language] = self._loaded(CATALOGUES / f"{language}.qm") or QTranslator(
                self
            )
        return self._spoken[language].translate(context, source) or source

    def number(self, value: float, decimals: int = 0) -> str:
        """Write a number: 1 284 or 88,6."""
        return self.locale.toString(float(value), "f", decimals)

    def percent(self, share: float | None, decimals: int = 1) -> str:
        """Write a share between 0 and 1 as per cent; a dash when there is none."""
        return "—" if share is None else f"{self.number(share * 100, decimals)}\u00a0%"

    def date(self, day: dt.date) -> str:
        """Write a date in figures: 22.11.2026."""
        return f"{day:%d.%m.%Y}"

    def day_month(self, day: dt.date) -> str:
        """Write a day without its year: 22 ноября, 22 қараша, 22 November."""
        return self.locale.toString(QDate(day.year, day.month, day.day), "d MMMM")

    def day_and_weekday(self, day: dt.date) -> str:
        """Write a day as a page title: Воскресенье, 22 ноября 2026."""
        patterns = {
            Language.KAZAKH: "yyyy 'ж.' d MMMM, dddd",
            Language.RUSSIAN: "dddd, d MMMM yyyy",
            Language.ENGLISH: "dddd, d MMMM yyyy",
        }
        text = self.locale.toString(QDate(day.year, day.month, day.day), patterns[self.language])
        return text[:1].upper() + text[1:]

    def month(self, year: int, month: int) -> str:
        """Write a month on its own: Ноябрь 2026, 2026 ж. қараша."""
        name = self.locale.standaloneMonthName(month)
        if self.language is Language.KAZAKH:
            return f"{year} ж. {name.lower()}"
        return f"{name[:1].upper()}{name[1:]} {year}"

    def weekday(self, day: dt.date) -> str:
        """Write a weekday in two letters, as above a register's column."""
        return weekday_short(day, self.language)

    def time(self, moment: dt.time | dt.datetime, *, seconds: bool = False) -> str:
        """Write a time of day: 10:42 or 10:42:07."""
        return QTime(moment.hour, moment.minute, moment.second).toString(
            "HH:mm:ss" if seconds else "HH:mm"
        )

    def _loaded(self, path: Path) -> QTranslator | None:
        translator = QTranslator(self)
        return translator if path.exists() and translator.load(str(path)) else None


def remembered(memory: Memory) -> Language:
    """Give the language used last, else the first of the system's that we have, else Russian."""
    names = [memory.get("language", ""), *(name[:2] for name in QLocale.system().uiLanguages())]
    return next((Language(name) for name in names if name in tuple(Language)), Language.RUSSIAN)
