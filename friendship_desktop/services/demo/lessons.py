"""What happened in the demo House: lessons held, cancelled, half marked, and every mark."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Mapping

from friendship_desktop.rules.attendance import attended
from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.services.demo.plan import DemoOptions, Row, content
from friendship_desktop.services.demo.teaching import Class, Rows

MARKED_TODAY = 9  # of the 23 in the first group: the register is shown in the middle of work
LEFT_OPEN = 3  # marks missing in one past lesson
SUBSTITUTED, WITHOUT_TOPIC, CANCELLED = 0.03, 0.12, 0.02
MISSED = (MarkCode.ABSENT, MarkCode.ILL, MarkCode.EXCUSED)
MISSED_SHARES = (38, 36, 26)
LATE_SHARE = 0.045
NOTED = 0.06  # of absences


class LessonMaker:
    """Adds lessons and marks to the rows of a demo House."""

    def __init__(self, options: DemoOptions, rows: Rows, days_off: Mapping[dt.date, str]) -> None:
        self._options = options
        self._rows = rows
        self._days_off = days_off
        # chance decides about pretence only, so it must be the same on every run
        self._chance = random.Random(f"lessons {options.seed} {options.until}")  # noqa: S311
        self._teaching = content("teaching")
        self._attended = {code: attended(code) for code in MarkCode}
        self._order = {person["id"]: person["sort_key"] for person in rows.person}
        self._diligence: dict[int, float] = {}
        self._weeks: dict[int, float] = {}

    def make(self, classes: list[Class]) -> None:
        """Fill the lessons and marks of every class."""
        teachers = [row["person_id"] for row in self._rows.group_teacher]
        for taught in classes:
            self._class(taught, teachers)

    def _class(self, taught: Class, teachers: list[int]) -> None:
        days = self._days(taught)
        topics = self._teaching["topics"][taught.plan.spec["topics"]]
        number = 0
        for day in days:
            status, reason = self._status(taught, day)
            if status is None:
                continue
            lesson = self._lesson(taught, day, status)
            lesson["cancel_reason"] = reason
            if status == "held":
                if self._chance.random() > WITHOUT_TOPIC or day == self._options.until:
                    lesson["topic"] = topics[number % len(topics)]
                number += 1
                if teachers and self._chance.random() < SUBSTITUTED:
                    lesson["teacher_id"] = self._chance.choice(teachers)
                self._marks(taught, lesson, days)

    def _days(self, taught: Class) -> list[dt.date]:
        season = taught.season
        weekdays = taught.plan.weekdays(self._options.until)
        count = (season.last - season.first).days + 1
        days = (season.first + dt.timedelta(days=n) for n in range(count))
        return [day for day in days if day.isoweekday() in weekdays]

    def _status(self, taught: Class, day: dt.date) -> tuple[str | None, str | None]:
        """Decide what became of a lesson; None leaves it to the timetable."""
        if day in self._days_off:
            # somebody had written these lessons down before remembering the holiday
            wrote = taught.plan.number % 4 == 0
            return ("cancelled", self._days_off[day]) if wrote else (None, None)
        if day == self._options.until:
            return ("held", None) if taught.plan.number == 0 else (None, None)
        if day.toordinal() > self._options.until.toordinal() - 36:
            return "held", None
        if self._chance.random() < CANCELLED:
            return "cancelled", self._chance.choice(self._teaching["cancel_reasons"])
        return "held", None

    def _lesson(self, taught: Class, day: dt.date, status: str) -> Row:
        spec = taught.plan.spec
        starts_at = taught.plan.starts_at(day.isoweekday())
        lesson = {
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
            "cancel_reason": None,
            "replaces_id": None,
        }
        self._rows.lesson.append(lesson)
        return lesson

    def _marks(self, taught: Class, lesson: Row, days: list[dt.date]) -> None:
        day = lesson["day"]
        present = [
            row
            for row in taught.enrolments
            if row["started_on"] <= day and (row["ended_on"] is None or day <= row["ended_on"])
        ]
        past = [each for each in days if each < self._options.until and each not in self._days_off]
        if day == self._options.until:
            present.sort(key=lambda row: (self._order[row["person_id"]], row["id"]))
            present = present[: MARKED_TODAY if len(present) > 12 else len(present) // 2]
            if not present:
                lesson["status"] = "planned"
        elif taught.plan.number == 3 and taught.season.is_current and day == past[-1]:
            present = present[:-LEFT_OPEN]
        missing = self._missing(taught) if day in past[-4:] else None
        for row in present:
            code = self._code(row, day)
            if row["id"] == missing:
                code = MarkCode.ABSENT
            self._rows.mark.append(
                {
                    "lesson_id": lesson["id"],
                    "enrolment_id": row["id"],
                    "code": str(code),
                    "attended": self._attended[code],
                    "minutes_late": self._minutes(code),
                    "note": self._note(code),
                }
            )

    def _missing(self, taught: Class) -> int | None:
        """Choose who has not come for four lessons: somebody to be called."""
        if taught.plan.number != 2 or not taught.season.is_current:
            return None
        staying = [row["id"] for row in taught.enrolments if row["ended_on"] is None]
        return staying[0] if staying else None

    def _code(self, row: Row, day: dt.date) -> MarkCode:
        chance, person = self._chance, row["person_id"]
        if person not in self._diligence:
            self._diligence[person] = chance.betavariate(13, 1.5)
        week = day.toordinal() // 7
        if week not in self._weeks:
            self._weeks[week] = chance.uniform(-0.1, 0.015)
        lot = chance.random()
        likely = min(0.99, self._diligence[person] + self._weeks[week])
        if lot > likely:
            return chance.choices(MISSED, MISSED_SHARES)[0]
        return MarkCode.LATE if lot < LATE_SHARE else MarkCode.PRESENT

    def _minutes(self, code: MarkCode) -> int | None:
        return self._chance.choice((5, 10, 15, 20, None)) if code is MarkCode.LATE else None

    def _note(self, code: MarkCode) -> str | None:
        if code is MarkCode.EXCUSED and self._chance.random() < NOTED * 3:
            note: str = self._chance.choice(self._teaching["notes"])
            return note
        return None
