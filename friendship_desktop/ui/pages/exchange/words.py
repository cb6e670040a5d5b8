"""What the tables of a package are called, and what exactly leaves in each."""

from __future__ import annotations

from typing import Protocol

from friendship_desktop.texts import Language
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP

CONTEXT = "PackageWords"
TABLES = {
    "associations": (
        "landmark",
        QT_TRANSLATE_NOOP("PackageWords", "Associations"),
        QT_TRANSLATE_NOOP("PackageWords", "name, number in the register, members as a number"),
    ),
    "schools": (
        "graduation-cap",
        QT_TRANSLATE_NOOP("PackageWords", "Sunday schools"),
        QT_TRANSLATE_NOOP("PackageWords", "name, association, years of work"),
    ),
    "groups": (
        "users",
        QT_TRANSLATE_NOOP("PackageWords", "Groups"),
        QT_TRANSLATE_NOOP("PackageWords", "language, level, hours, places"),
    ),
    "lessons": (
        "calendar-check",
        QT_TRANSLATE_NOOP("PackageWords", "Lessons"),
        QT_TRANSLATE_NOOP("PackageWords", "how many came and how many did not, no names"),
    ),
    "group_months": (
        "calendar-days",
        QT_TRANSLATE_NOOP("PackageWords", "Months of groups"),
        QT_TRANSLATE_NOOP("PackageWords", "arrived, left, held, attended"),
    ),
    "breakdowns": (
        "chart-column",
        QT_TRANSLATE_NOOP("PackageWords", "Breakdowns of the House"),
        QT_TRANSLATE_NOOP(
            "PackageWords", "by age, language and level; fewer than 5 people are hidden"
        ),
    ),
    "indicators": (
        "target",
        QT_TRANSLATE_NOOP("PackageWords", "Indicators"),
        QT_TRANSLATE_NOOP(
            "PackageWords", "values with their rules; fewer than 5 people are hidden"
        ),
    ),
    "volunteer_months": (
        "hand-heart",
        QT_TRANSLATE_NOOP("PackageWords", "Months of volunteers"),
        QT_TRANSLATE_NOOP("PackageWords", "how many and how many hours, by area, no names"),
    ),
    "events": (
        "calendar-days",
        QT_TRANSLATE_NOOP("PackageWords", "Events"),
        QT_TRANSLATE_NOOP("PackageWords", "title, kind, days, how many came"),
    ),
    "event_associations": (
        "link",
        QT_TRANSLATE_NOOP("PackageWords", "Associations of events"),
        QT_TRANSLATE_NOOP("PackageWords", "which association took part in which event"),
    ),
    "learners": (
        "user",
        QT_TRANSLATE_NOOP("PackageWords", "Learners by code"),
        QT_TRANSLATE_NOOP("PackageWords", "code and year of birth, no names"),
    ),
    "enrolments": (
        "user-plus",
        QT_TRANSLATE_NOOP("PackageWords", "Stays of learners"),
        QT_TRANSLATE_NOOP("PackageWords", "code, group, first and last day, level"),
    ),
    "marks": (
        "check",
        QT_TRANSLATE_NOOP("PackageWords", "Marks"),
        QT_TRANSLATE_NOOP("PackageWords", "code, lesson and how it was attended"),
    ),
}
OUTCOMES = {
    "created": (QT_TRANSLATE_NOOP("PackageWords", "not answered yet"), "neutral"),
    "accepted": (QT_TRANSLATE_NOOP("PackageWords", "accepted"), "good"),
    "returned": (QT_TRANSLATE_NOOP("PackageWords", "returned for correction"), "error"),
    "duplicate": (QT_TRANSLATE_NOOP("PackageWords", "already received"), "info"),
    "superseded": (QT_TRANSLATE_NOOP("PackageWords", "replaced by a later one"), "neutral"),
    "rejected": (QT_TRANSLATE_NOOP("PackageWords", "rejected"), "error"),
}
REJECTIONS = {
    "E_FORK": QT_TRANSLATE_NOOP(
        "PackageWords",
        "The package does not continue the last one that the office has: this House works on two computers or with an old copy. Nothing was taken. Go on from one computer only: make a new package here and send it.",
    ),
    "E_REPLAY": QT_TRANSLATE_NOOP(
        "PackageWords",
        "The office already has another package with this number or a later one: this House works on two computers or with an old copy. Nothing was taken. The next package gets a free number: make it here and send it.",
    ),
    "E_ROW": QT_TRANSLATE_NOOP(
        "PackageWords",
        "The tables break the rules of the package at this place: {place}. Nothing was taken. Correct the row and make a new package.",
    ),
    "E_SCHEMA": QT_TRANSLATE_NOOP(
        "PackageWords",
        "The program of the office is older than this one and cannot read the package. Nothing was taken. The office has now said what it can read: make a new package and send it.",
    ),
}
"""Why the office could not take a package, and what the House does then; the office hears other advice."""


class Office(Protocol):
    """An office that was joined."""

    @property
    def name_kk(self) -> str:
        """Its name in Kazakh."""

    @property
    def name_ru(self) -> str:
        """Its name in Russian."""

    @property
    def is_practice(self) -> bool:
        """Whether it is the one that ships with the program, the only one with an English name."""


def office_name(office: Office, language: LanguageContext) -> str:
    """Name an office in the language of the screen; an invitation brings no English name."""
    if language.language is Language.ENGLISH and office.is_practice:
        return "Practice office"
    return office.name_ru if language.language is Language.RUSSIAN else office.name_kk
