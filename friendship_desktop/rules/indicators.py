"""What each output indicator of a House means: its name, its unit and its rule in words.

The figures are counted in services; here is what may be said about them, so that a screen, a paper
and a package explain a number in the same words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from friendship_desktop.rules.codes import LanguageLevel
from friendship_desktop.rules.reference import codes, document, label
from friendship_desktop.rules.suppression import MERGED
from friendship_desktop.texts import Language

# Which list the parts of an indicator are codes of.
_PART_LISTS: Final = {"level": "language_level", "age_band": "age_band", "event_kind": "event_kind"}
_LEVELS: Final = tuple(LanguageLevel)


@dataclass(frozen=True, slots=True)
class IndicatorRule:
    """One indicator; `part` is fixed, or names the list whose codes are the parts."""

    code: str
    part: str
    unit: str
    rule_version: int
    names: Mapping[str, str]
    rules: Mapping[str, str]

    def name(self, language: Language | str) -> str:
        """Name it as a report does."""
        return self.names[str(language)]

    def rule(self, language: Language | str) -> str:
        """Say in words how it is counted."""
        return self.rules[str(language)]

    def unit_label(self, language: Language | str) -> str:
        """Name what is counted."""
        return label("indicator_unit", self.unit, language)


@cache
def indicator_rules() -> tuple[IndicatorRule, ...]:
    """Every indicator that is counted, in the order of reports."""
    return tuple(
        IndicatorRule(
            row["code"],
            row["part"],
            row["unit"],
            row["rule_version"],
            {language: row[language] for language in ("kk", "ru", "en")},
            {language: row[f"rule_{language}"] for language in ("kk", "ru", "en")},
        )
        for row in document("indicators")["indicators"]
    )


def indicator_rule(code: str, part: str = "") -> IndicatorRule:
    """Find the rule of one number; raises KeyError for an unknown one."""
    for rule in indicator_rules():
        if rule.code == code and (rule.part == part or rule.part in _PART_LISTS):
            return rule
    raise KeyError(code, part)


def told_rule(code: str, part: str = "") -> IndicatorRule:
    """Give the rule of a number that a package tells; one of a later version is named by its code."""
    try:
        return indicator_rule(code, part)
    except KeyError:
        return IndicatorRule(code, part, "persons", 1, dict.fromkeys(("kk", "ru", "en"), code), {})


def parts_of(rule: IndicatorRule) -> tuple[str, ...]:
    """Give the parts that a rule's numbers have; one empty part for a number without any."""
    listed = _PART_LISTS.get(rule.part)
    if listed is None:
        return (rule.part,)
    parts = codes(listed)
    return (*parts, "not_stated") if rule.part == "age_band" else parts


def is_part(code: str, part: str) -> bool:
    """Tell whether an indicator has this part."""
    return any(part in parts_of(rule) for rule in indicator_rules() if rule.code == code)


def part_label(code: str, part: str, language: Language | str) -> str:
    """Name the part of an indicator: a level or an age; empty for a fixed or missing part.

    A small House sends its parts in one line, `merged`, where each would tell of single people. A
    part of a later version is its own name.
    """
    rule = told_rule(code, part)
    listed = _PART_LISTS.get(rule.part)
    if listed is None:
        return "" if rule.rules else part
    if part == MERGED:
        return label("part", part, language)
    if part == "not_stated":
        return label("sex", part, language)
    return label(listed, part, language) if part in codes(listed) else part


def raised_level(start: LanguageLevel | None, result: LanguageLevel | None) -> bool:
    """Tell whether a learner finished above the level of the beginning; unknown levels prove nothing."""
    unknown = (None, LanguageLevel.NONE)
    return (
        start not in unknown
        and result not in unknown
        and _LEVELS.index(LanguageLevel(str(result))) > _LEVELS.index(LanguageLevel(str(start)))
    )


def value_text(value: int | None, unit: str, language: str = Language.KAZAKH) -> str:
    """Write an indicator's stored integer as a reader expects it; a dash for "nothing to count".

    Half hours become hours (3 → 1,5), quarters too (5 → 1,25), tenths of a per cent become per cent
    (924 → 92,4), with the decimal sign of the language.
    """
    if value is None:
        return "—"
    match unit:
        case "half_hours":
            text = f"{value // 2}.5" if value % 2 else str(value // 2)
        case "quarter_hours":
            text = f"{value / 4:.2f}".rstrip("0").rstrip(".")
        case "per_mille":
            text = f"{value // 10}.{value % 10}"
        case _:
            text = str(value)
    return text if language == Language.ENGLISH else text.replace(".", ",")
