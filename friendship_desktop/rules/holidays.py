"""Days off as dated rows: shipped for 2024 to 2027, then edited by the House."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from friendship_desktop.rules.codes import HolidayKind
from friendship_desktop.rules.reference import document
from friendship_desktop.texts import Language


@dataclass(frozen=True, slots=True)
class Holiday:
    """One day off, or (kind `workday`) a day worked instead of another."""

    date: date
    kk: str
    ru: str
    en: str
    kind: HolidayKind

    @property
    def is_off(self) -> bool:
        """Tell whether lessons are not expected on that day."""
        return self.kind is not HolidayKind.WORKDAY

    def label(self, language: Language | str) -> str:
        """Name it in one language."""
        return {"kk": self.kk, "ru": self.ru, "en": self.en}[str(language)]


def shipped_holidays() -> tuple[Holiday, ...]:
    """Give the calendar that a new House begins with, by date; for a five-day week."""
    return tuple(
        Holiday(
            date.fromisoformat(row["date"]),
            row["kk"],
            row["ru"],
            row["en"],
            HolidayKind(row["kind"]),
        )
        for row in document("holidays")["holidays"]
    )


def days_off(holidays: Iterable[Holiday]) -> Mapping[date, Holiday]:
    """Index the days on which lessons are not expected."""
    return {holiday.date: holiday for holiday in holidays if holiday.is_off}
