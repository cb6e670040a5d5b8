"""The demo's school years: terms, vacations, a lesson moved, one made up for, one cancelled ahead."""

from __future__ import annotations

import datetime as dt

from friendship_desktop.rules.timetable import WEEK, PeriodKind
from friendship_desktop.rules.usual_terms import usual_periods
from friendship_desktop.services.demo.plan import DemoOptions, Row, seasons
from friendship_desktop.services.demo.teaching import Class, Rows
from friendship_desktop.texts import Language, Texts

MOVED, AHEAD = 5, 7
"""The groups, by their number in the plan, whose next lesson is moved, and cancelled ahead."""


def vacation_days(options: DemoOptions) -> dict[dt.date, str]:
    """Name the days without lessons of the demo's school years."""
    return {
        row["starts_on"] + dt.timedelta(days=number): row["title"]
        for row in study_periods(options)
        if row["kind"] == PeriodKind.VACATION
        for number in range((row["ends_on"] - row["starts_on"]).days + 1)
    }


def study_periods(options: DemoOptions) -> list[Row]:
    """Make the terms and vacations of every school year of the demo.

    On a day outside every term only the vacations gone by: an example must have lessons today.
    """
    texts, until = Texts(Language.KAZAKH), options.until
    years = sorted({season.academic_year for season in seasons(options)})
    periods = [period for year in years for period in usual_periods(year)]
    terms = [period for period in periods if period.kind is PeriodKind.TERM]
    if not any(term.starts_on <= until <= term.ends_on for term in terms):
        periods = [one for one in periods if one not in terms and one.ends_on < until]
    return [
        {
            "id": number,
            "kind": str(period.kind),
            "title": texts.text(period.title),
            "starts_on": period.starts_on,
            "ends_on": period.ends_on,
        }
        for number, period in enumerate(periods, start=1)
    ]


class CalendarMaker:
    """Adds terms, and lessons of the days ahead that do not follow the timetable."""

    def __init__(self, options: DemoOptions, rows: Rows) -> None:
        self._options, self._rows = options, rows

    def make(self, classes: list[Class]) -> None:
        """Fill `study_period` and a few lessons of the coming week."""
        self._rows.study_period.extend(study_periods(self._options))
        for taught in classes:
            if not taught.season.is_current:
                continue
            if taught.plan.number == MOVED:
                self._move(taught)
            elif taught.plan.number == AHEAD:
                self._lesson(taught, self._next(taught), "cancelled", reason="Педагог іссапарда")
        self._make_up(classes)

    def _next(self, taught: Class) -> dt.date:
        weekdays = taught.plan.weekdays(self._options.until)
        ahead = (self._options.until + dt.timedelta(days=n) for n in range(1, 8))
        return next(day for day in ahead if day.isoweekday() in weekdays)

    def _move(self, taught: Class) -> None:
        day = self._next(taught)
        moved = self._lesson(taught, day, "moved")
        later = self._lesson(taught, day + dt.timedelta(days=1), "planned", replaces=moved["id"])
        later["starts_at"], later["ends_at"] = later["starts_at"] + 60, later["ends_at"] + 60

    def _make_up(self, classes: list[Class]) -> None:
        """Make up, next week, for the last lesson that was cancelled for another reason than a day off."""
        by_group = {taught.row["id"]: taught for taught in classes if taught.season.is_current}
        off = vacation_days(self._options)
        cancelled = [
            row
            for row in self._rows.lesson
            if row["status"] == "cancelled"
            and row["group_id"] in by_group
            and row["day"] < self._options.until
            and row["day"] not in off
        ]
        if cancelled:
            last = max(cancelled, key=lambda row: (row["day"], row["id"]))
            taught = by_group[last["group_id"]]
            day = self._next(taught) + WEEK - dt.timedelta(days=2)
            self._lesson(taught, day, "planned", replaces=last["id"])

    def _lesson(
        self,
        taught: Class,
        day: dt.date,
        status: str,
        *,
        reason: str | None = None,
        replaces: int | None = None,
    ) -> Row:
        spec = taught.plan.spec
        starts_at = taught.plan.starts_at(day.isoweekday())
        lesson: Row = {
            "id": len(self._rows.lesson) + 1,
            "group_id": taught.row["id"],
            "day": day,
            "number": 1,
            "starts_at": starts_at,
            "ends_at": starts_at + spec["minutes"],
            "status": status,
            "half_hours": spec["half_hours"],
            "topic": None,
            "teacher_id": taught.teacher_id,
            "room_id": taught.row["room_id"],
            "cancel_reason": reason,
            "replaces_id": replaces,
        }
        self._rows.lesson.append(lesson)
        return lesson
