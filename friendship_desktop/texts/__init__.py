"""Texts in Kazakh, Russian and English for everything that must work without Qt.

English stands in the source; `resources/locale` holds the other two (see tools/messages.py).
"""

from __future__ import annotations

import gettext
from enum import StrEnum
from functools import cache
from pathlib import Path

LOCALE_DIR = Path(__file__).resolve().parents[2] / "resources" / "locale"
DOMAINS = ("errors", "paper", "words")


class Language(StrEnum):
    """A language of the screen or of a document."""

    KAZAKH = "kk"
    RUSSIAN = "ru"
    ENGLISH = "en"


def msg(text: str) -> str:
    """Mark a text for the catalogue where it stands; translate it later, where it is shown."""
    return text


@cache
def _catalogue(language: Language) -> gettext.NullTranslations:
    chain = gettext.NullTranslations()
    if language is not Language.ENGLISH:
        for domain in DOMAINS:
            chain.add_fallback(gettext.translation(domain, LOCALE_DIR, [language]))
    return chain


class Texts:
    """The sentences of one language, independent of the language of the screen."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._catalogue = _catalogue(language)

    def text(self, message: str, /, **places: object) -> str:
        """Translate a whole sentence and fill its named places."""
        translated = self._catalogue.gettext(message)
        return translated.format(**places) if places else translated

    def plural(self, one: str, many: str, n: int, /, **places: object) -> str:
        """Translate a counted sentence; `{n}` is the number."""
        return self._catalogue.ngettext(one, many, n).format(n=n, **places)
