"""The lines of the page Totals: a name, its figures as they are to be read, and what it opens."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from friendship_desktop.rules.indicators import part_label, told_rule
from friendship_desktop.rules.reference import label
from friendship_desktop.services.office.figures import Figure, written
from friendship_desktop.services.office.outliers import Outlier
from friendship_desktop.services.office.region import Total, Totals
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.pages.office_board.words import NOBODY
from friendship_desktop.ui.tables import Column

NAME: Final = "OfficeTotals"
FIGURES: Final = (
    ("IND-01", ""), ("IND-04", ""), ("IND-05", ""), ("IND-06", ""), ("IND-10", "lessons"), ("IND-11", ""),
)  # fmt: skip
ACTIVITY: Final = (
    ("IND-19", ""), ("IND-21", ""), ("IND-23", ""), ("IND-26", ""), ("IND-27", ""),
)  # fmt: skip

NUMBERS: Final[Mapping[str, Sequence[tuple[str, str]]]] = {
    "houses": FIGURES,
    "districts": FIGURES,
    "house_activity": ACTIVITY,
    "district_activity": ACTIVITY,
}
"""Which indicators stand beside the names of a table, in the order of its columns."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line; what Enter opens: Houses of an indicator and district, rows of a House, a language."""

    name: str
    texts: tuple[str, ...]
    values: tuple[int, ...]
    indicator: tuple[str, str] = ("IND-06", "")
    roster_id: int | None = None
    language: str | None = None
    district: str | None = None


def _figure(number: int, title: str, width: int = 120) -> Column[Row]:
    return Column(
        f"f{number}",
        title,
        lambda row: row.texts[number],
        sort=lambda row: row.values[number],
        right=True,
        width=width,
    )


def _named(title: str) -> Column[Row]:
    return Column("name", title, lambda row: row.name, strong=True)


_OF_HOUSES: Final = (
    _figure(0, QT_TRANSLATE_NOOP("OfficeTotals", "Schools"), 90),
    _figure(1, QT_TRANSLATE_NOOP("OfficeTotals", "Groups"), 90),
    _figure(2, QT_TRANSLATE_NOOP("OfficeTotals", "State language"), 150),
    _figure(3, QT_TRANSLATE_NOOP("OfficeTotals", "Learners"), 120),
    _figure(4, QT_TRANSLATE_NOOP("OfficeTotals", "Lessons held"), 150),
    _figure(5, QT_TRANSLATE_NOOP("OfficeTotals", "Attendance, %"), 150),
)
_OF_ACTIVITY: Final = (
    _figure(0, QT_TRANSLATE_NOOP("OfficeTotals", "Events"), 130),
    _figure(1, QT_TRANSLATE_NOOP("OfficeTotals", "Came to them"), 130),
    _figure(2, QT_TRANSLATE_NOOP("OfficeTotals", "Online views"), 170),
    _figure(3, QT_TRANSLATE_NOOP("OfficeTotals", "Volunteers"), 130),
    _figure(4, QT_TRANSLATE_NOOP("OfficeTotals", "Volunteer hours"), 170),
)
COLUMNS: Final[Mapping[str, Sequence[Column[Row]]]] = {
    "indicators": (
        _named(QT_TRANSLATE_NOOP("OfficeTotals", "Indicator")),
        _figure(0, QT_TRANSLATE_NOOP("OfficeTotals", "In the period"), 130),
        _figure(1, QT_TRANSLATE_NOOP("OfficeTotals", "Period before"), 150),
        _figure(2, QT_TRANSLATE_NOOP("OfficeTotals", "Change"), 110),
        _figure(3, QT_TRANSLATE_NOOP("OfficeTotals", "Year before"), 130),
        _figure(4, QT_TRANSLATE_NOOP("OfficeTotals", "Houses"), 130),
    ),
    "houses": (_named(QT_TRANSLATE_NOOP("OfficeTotals", "House")), *_OF_HOUSES),
    "districts": (_named(QT_TRANSLATE_NOOP("OfficeTotals", "District")), *_OF_HOUSES),
    "languages": (
        _named(QT_TRANSLATE_NOOP("OfficeTotals", "Language")),
        _figure(0, QT_TRANSLATE_NOOP("OfficeTotals", "Houses"), 130),
        _figure(1, QT_TRANSLATE_NOOP("OfficeTotals", "Groups"), 90),
        _figure(2, QT_TRANSLATE_NOOP("OfficeTotals", "Learners"), 120),
        _figure(3, QT_TRANSLATE_NOOP("OfficeTotals", "Lessons held"), 150),
        _figure(4, QT_TRANSLATE_NOOP("OfficeTotals", "Attendance, %"), 150),
    ),
    "house_activity": (_named(QT_TRANSLATE_NOOP("OfficeTotals", "House")), *_OF_ACTIVITY),
    "district_activity": (_named(QT_TRANSLATE_NOOP("OfficeTotals", "District")), *_OF_ACTIVITY),
}

SHY: Final[Mapping[str, Mapping[str, int]]] = {
    "indicators": {"f2": 860, "f4": 900, "f3": 700},
    "houses": {"f2": 900, "f4": 860, "f0": 700},
    "districts": {"f2": 900, "f4": 860, "f0": 700},
    "languages": {"f0": 860, "f3": 760},
    "house_activity": {"f2": 860, "f3": 700},
    "district_activity": {"f2": 860, "f3": 700},
}
"""Which figures step back where there is no room for the names: below so many pixels at 100 %."""


def odd_columns(
    language: LanguageContext, house: Callable[[Outlier], str]
) -> Sequence[Column[Outlier]]:
    """Make the columns of the figures worth a question."""
    return (
        Column(
            "house",
            QT_TRANSLATE_NOOP("OfficeTotals", "House"),
            house,
            strong=True,
            width=300,
        ),
        Column(
            "question",
            QT_TRANSLATE_NOOP("OfficeTotals", "Question"),
            lambda one: one.question(language.texts),
        ),
    )


def _value(figure: Figure | None) -> int:
    return -1 if figure is None or figure.value is None else figure.value


def _change(now: Figure, earlier: Figure) -> int | None:
    """Tell by how much a figure moved; a hidden part makes that unknown."""
    if now.value is None or earlier.value is None or now.at_least or earlier.at_least:
        return None
    return now.value - earlier.value


def indicator_rows(totals: Totals, language: str) -> list[Row]:
    """Give a line for each indicator of the region."""
    return [_indicator(one, language) for one in totals.region]


def _indicator(one: Total, language: str) -> Row:
    rule = told_rule(one.code, one.part)
    name = ": ".join(filter(None, (rule.name(language), part_label(one.code, one.part, language))))
    moved = _change(one.figure, one.before)
    size = written(Figure(None if moved is None else abs(moved)), rule.unit, language)
    sign = "" if not moved else "+" if moved > 0 else "\u2212"
    return Row(
        f"{name}, %" if rule.unit == "per_mille" else name,
        (
            written(one.figure, rule.unit, language),
            written(one.before, rule.unit, language),
            NOBODY if moved is None else f"{sign}{size}",
            written(one.year_before, rule.unit, language),
            str(one.houses),
        ),
        (_value(one.figure), _value(one.before), moved or 0, _value(one.year_before), one.houses),
        indicator=(one.code, one.part),
    )


def _line(
    name: str,
    told: Mapping[tuple[str, str], Figure],
    shown: Sequence[tuple[str, str]],
    language: str,
    **opens: Any,
) -> Row:
    return Row(
        name,
        tuple(written(told.get(one), told_rule(*one).unit, language) for one in shown),
        tuple(_value(told.get(one)) for one in shown),
        indicator=("IND-06", "") if shown is FIGURES else ("IND-19", ""),
        **opens,
    )


def _whole(totals: Totals, region: str, shown: Sequence[tuple[str, str]], language: str) -> Row:
    told = {(one.code, one.part): one.figure for one in totals.region}
    return _line(region, told, shown, language)


def house_rows(
    totals: Totals,
    names: Mapping[int, str],
    region: str,
    language: str,
    shown: Sequence[tuple[str, str]] = FIGURES,
) -> list[Row]:
    """Give a line for each House, then the region; `shown` are FIGURES or ACTIVITY."""
    rows = [
        _line(names[house], told, shown, language, roster_id=house)
        for house, told in totals.houses.items()
    ]
    return [*rows, _whole(totals, region, shown, language)] if rows else []


def district_rows(
    totals: Totals,
    unknown: str,
    region: str,
    language: str,
    shown: Sequence[tuple[str, str]] = FIGURES,
) -> list[Row]:
    """Give a line for each district, then the region; `shown` are FIGURES or ACTIVITY."""
    rows = [
        _line(name or unknown, told, shown, language, district=name)
        for name, told in totals.districts.items()
    ]
    return [*rows, _whole(totals, region, shown, language)] if rows else []


def language_rows(totals: Totals, language: str, without: str) -> list[Row]:
    """Give a line for each language taught."""
    rows = []
    for one in totals.languages:
        rate = None
        if one.possible:
            rate = (2000 * one.attended + one.possible) // (2 * one.possible) * 10
        rows.append(
            Row(
                label("language", one.language, language) if one.language else without,
                (
                    str(one.houses),
                    str(one.groups),
                    written(one.persons, "persons", language),
                    str(one.held),
                    written(Figure(rate), "per_mille", language),
                ),
                (one.houses, one.groups, _value(one.persons), one.held, rate or 0),
                language=one.language,
            )
        )
    return rows
