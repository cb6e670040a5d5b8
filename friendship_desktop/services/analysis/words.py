"""How an analysis is worded: its title, its rows, what its figures mean; for screen, paper and Excel alike."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Final

from friendship_desktop.rules.dates import month_title, short_date, weekday_short
from friendship_desktop.rules.reference import label
from friendship_desktop.services.analysis.scope import NOT_GIVEN, Analysis, Breakdown, Row
from friendship_desktop.texts import Texts, msg

TITLES: Final[Mapping[Breakdown, str]] = {
    Breakdown.MONTH: msg("Attendance by month"),
    Breakdown.DAY: msg("Attendance by day"),
    Breakdown.SCHOOL: msg("Attendance by school"),
    Breakdown.GROUP: msg("Attendance by group"),
    Breakdown.LEARNER: msg("Attendance by learner"),
    Breakdown.LANGUAGE: msg("Attendance by language"),
    Breakdown.LEVEL: msg("Attendance by level"),
    Breakdown.TEACHER: msg("Attendance by teacher"),
    Breakdown.LESSON: msg("Attendance by lesson"),
}
ROWS: Final[Mapping[Breakdown, str]] = {
    Breakdown.MONTH: msg("Month"),
    Breakdown.DAY: msg("Day"),
    Breakdown.SCHOOL: msg("School"),
    Breakdown.GROUP: msg("Group"),
    Breakdown.LEARNER: msg("Learner"),
    Breakdown.LANGUAGE: msg("Language"),
    Breakdown.LEVEL: msg("Level"),
    Breakdown.TEACHER: msg("Teacher"),
    Breakdown.LESSON: msg("Lesson"),
}
_WITHOUT: Final[Mapping[Breakdown, str]] = {
    Breakdown.SCHOOL: msg("Groups of no school"),
    Breakdown.LANGUAGE: msg("Groups without a language"),
    Breakdown.LEVEL: msg("Groups without a level"),
    Breakdown.TEACHER: msg("No teacher entered"),
}

DENOMINATOR: Final = msg(
    "Attendance is visits divided by marks in held lessons. Absences for a good reason and illness are among these marks; a learner without a mark in a lesson is not counted in it. Where there are no marks there is a dash."
)
PERSONS: Final = msg(
    "Unique persons: everybody once, in however many groups. Enrolments: every stay in a group. Whoever stands in two rows counts in each of them and once in the total. Guests are counted nowhere."
)
_WHO: Final[Mapping[Breakdown, str]] = {
    Breakdown.MONTH: msg("Persons and enrolments of a month: enrolled on at least one day of it."),
    Breakdown.DAY: msg(
        "Persons and enrolments of a day: enrolled on it in a group that had a lesson."
    ),
    Breakdown.LESSON: msg("Persons and enrolments of a lesson: enrolled in its group on that day."),
    Breakdown.TEACHER: msg(
        "The teacher is whoever the lesson names, else the group’s teacher of that day. Persons and enrolments: enrolled between the first and the last lesson he or she gave the group."
    ),
    Breakdown.LEARNER: msg(
        "Lessons of a learner: held in his or her groups while enrolled, marked or not."
    ),
}
PERIOD: Final = msg("Period: {first} – {last}")
_ANY_DAY: Final = msg("Persons and enrolments: enrolled on at least one day of the period.")


def row_name(row: Row, by: Breakdown, texts: Texts) -> str:
    """Name a row; what has no name of its own is named by its code or date."""
    language = texts.language
    if by in _WITHOUT and row.key in (0, NOT_GIVEN):
        return texts.text(_WITHOUT[by])
    if by is Breakdown.LANGUAGE:
        return label("language", str(row.key), language)
    if by is Breakdown.LESSON:
        return short_date(dt.date.fromisoformat(row.name))
    if not isinstance(row.key, dt.date):
        return row.name or (person(row.key, texts) if by is Breakdown.LEARNER else str(row.key))
    if by is Breakdown.MONTH:
        return month_title(row.key, language)
    return f"{short_date(row.key)}, {weekday_short(row.key, language)}"


def person(number: object, texts: Texts) -> str:
    """Name whoever withdrew the consent, and so has no name in a list, by number."""
    return texts.text(msg("person No.\u00a0{number}"), number=number)


def row_tag(row: Row, by: Breakdown) -> str:
    """Name a row of time in the little room under a bar: 22.11 or 11.2026."""
    day = dt.date.fromisoformat(row.name) if by is Breakdown.LESSON else row.key
    if not isinstance(day, dt.date):
        return row.name
    return f"{day:%m.%y}" if by is Breakdown.MONTH else f"{day:%d.%m}"


def rules(by: Breakdown, texts: Texts) -> tuple[str, ...]:
    """Say how the figures are counted: the denominator, who counts, what counts for a row."""
    return tuple(texts.text(one) for one in (DENOMINATOR, PERSONS, _WHO.get(by, _ANY_DAY)))


def facts_of(analysis: Analysis, texts: Texts) -> tuple[str, ...]:
    """Say which lessons it is about: the period, and what it was narrowed to."""
    period = analysis.scope.period
    first, last = short_date(period.first), short_date(period.last)
    return (
        texts.text(PERIOD, first=first, last=last),
        *narrowed_to(analysis, texts),
    )


def narrowed_to(analysis: Analysis, texts: Texts) -> tuple[str, ...]:
    """Name what the scope is narrowed to beside its period."""
    scope = analysis.scope
    named = [
        name
        or (texts.text(_WITHOUT[by]) if by in _WITHOUT else person(analysis.scope.person, texts))
        for by, name in analysis.narrowed
    ]
    coded = (
        ("group_kind", scope.kind, ""),
        ("language", scope.language, _WITHOUT[Breakdown.LANGUAGE]),
        ("language_level", scope.level, _WITHOUT[Breakdown.LEVEL]),
    )
    for name, code, without in coded:
        if code == NOT_GIVEN:
            named.append(texts.text(without))
        elif code is not None:
            named.append(code if name == "language_level" else label(name, code, texts.language))
    return tuple(named)
