"""The demo's levels: who was assessed in the state-language groups, and the certificates given out."""

from __future__ import annotations

import datetime as dt
import random
from collections import Counter
from collections.abc import Callable

from friendship_desktop.rules.codes import AssessmentKind, GroupKind, LanguageLevel
from friendship_desktop.rules.levels import SKILLS
from friendship_desktop.services.certificates.service import verify_code
from friendship_desktop.services.demo.plan import DemoOptions, Row
from friendship_desktop.services.demo.teaching import Class, Rows
from friendship_desktop.services.numbering import CERTIFICATES

SHORT_SEASON = 42  # days: in a shorter one nobody was assessed twice
RISES = 0.8
THRESHOLD = 70
MOST = 8  # certificates of one group
STEPS = (LanguageLevel.NONE, *list(LanguageLevel)[1:6])


class LevelMaker:
    """Adds assessments, result levels and certificates to the rows of a demo House."""

    def __init__(self, options: DemoOptions, rows: Rows, new_id: Callable[[], str]) -> None:
        self._rows = rows
        self._new_id = new_id
        # chance decides about pretence only, so it must be the same on every run
        self._chance = random.Random(f"levels {options.seed} {options.until}")  # noqa: S311
        self._numbers: Counter[int] = Counter()

    def make(self, classes: list[Class]) -> None:
        """Assess every state-language group; the last of them has finished a short course."""
        taught = [one for one in classes if one.row["kind"] == GroupKind.STATE_LANGUAGE]
        for one in taught:
            length = (one.season.last - one.season.first).days
            if length < SHORT_SEASON:
                continue
            goal = LanguageLevel(one.row["level"] or LanguageLevel.A1)
            base = STEPS[STEPS.index(goal) - 1]
            self._check(one, AssessmentKind.PLACEMENT, 5, base)
            self._check(one, AssessmentKind.INTERIM, length // 2, base)
            if not one.season.is_current or one is taught[-1]:
                self._check(one, AssessmentKind.FINAL, length - 7, goal)
                self._certify(one, one.season.last - dt.timedelta(days=3))

    def _check(self, taught: Class, kind: AssessmentKind, after: int, level: LanguageLevel) -> None:
        day = taught.season.first + dt.timedelta(days=after)
        for stay in taught.enrolments:
            if stay["is_guest"] or stay["started_on"] > day:
                continue
            if stay["ended_on"] is not None and stay["ended_on"] < day:
                continue
            reached = self._reached(stay, kind, level)
            self._rows.level_assessment.append(
                {
                    "id": len(self._rows.level_assessment) + 1,
                    "person_id": stay["person_id"],
                    "group_id": taught.row["id"],
                    "language_code": taught.row["language_code"] or "kk",
                    "kind": str(kind),
                    "day": day,
                    "level": None if reached is LanguageLevel.NONE else str(reached),
                    **{skill: self._score(kind) for skill in SKILLS},
                }
            )
            if kind is AssessmentKind.PLACEMENT:
                stay["start_level"] = None if reached is LanguageLevel.NONE else str(reached)
            elif kind is AssessmentKind.FINAL:
                stay["result_level"] = str(reached)

    def _reached(self, stay: Row, kind: AssessmentKind, level: LanguageLevel) -> LanguageLevel:
        if kind is not AssessmentKind.FINAL or self._chance.random() < RISES:
            return level
        start = stay.get("start_level")
        return LanguageLevel(start) if start else level

    def _score(self, kind: AssessmentKind) -> int:
        middle = {AssessmentKind.PLACEMENT: 42, AssessmentKind.INTERIM: 61}.get(kind, 74)
        return max(5, min(98, round(self._chance.gauss(middle, 11))))

    def _certify(self, taught: Class, dated: dt.date) -> None:
        marks: dict[int, list[bool]] = {}
        own = {stay["id"] for stay in taught.enrolments}
        held = {
            lesson["id"]: lesson
            for lesson in self._rows.lesson
            if lesson["group_id"] == taught.row["id"]
            and lesson["status"] == "held"
            and lesson["day"] <= dated
        }
        for mark in self._rows.mark:
            if mark["enrolment_id"] in own and mark["lesson_id"] in held:
                marks.setdefault(mark["enrolment_id"], []).append(bool(mark["attended"]))
        finished = [
            stay
            for stay in taught.enrolments
            if (came := marks.get(stay["id"]))
            and sum(came) * 100 >= THRESHOLD * len(came)
            and stay["ended_on"] in {None, taught.season.last}
        ]
        hours = sum(lesson["half_hours"] for lesson in held.values())
        for stay in finished[:MOST]:
            self._certificate(taught, stay, marks[stay["id"]], hours, dated)

    def _certificate(
        self, taught: Class, stay: Row, came: list[bool], hours: int, dated: dt.date
    ) -> None:
        self._numbers[dated.year] += 1
        number_id = len(self._rows.register_number) + 1
        annulled = number_id == 3
        self._rows.register_number.append(
            {
                "id": number_id,
                "register": CERTIFICATES,
                "year": dated.year,
                "number": self._numbers[dated.year],
                "dated": dated,
                "subject": taught.row["title"],
                "annulled_on": dated if annulled else None,
                "annul_reason": "Тегі қате жазылған" if annulled else None,
            }
        )
        public_id = self._new_id()
        self._rows.certificate.append(
            {
                "id": number_id,
                "public_id": public_id,
                "number_id": number_id,
                "enrolment_id": stay["id"],
                "level": stay.get("result_level") or taught.row["level"],
                "half_hours": hours,
                "starts_on": stay["started_on"],
                "ends_on": min(stay["ended_on"] or dated, dated),
                "attended": sum(came),
                "possible": len(came),
                "verify_code": verify_code(public_id),
                "copies": 0,
            }
        )
