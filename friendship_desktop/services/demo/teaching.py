"""The demo's associations, schools and groups, and who is in them from when to when."""

from __future__ import annotations

import datetime as dt
import random
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field

from friendship_desktop.rules.names import sort_key
from friendship_desktop.rules.school_year import LADDER, next_title
from friendship_desktop.services.demo.people import PeopleMaker
from friendship_desktop.services.demo.plan import (
    DemoOptions,
    GroupPlan,
    Row,
    Season,
    content,
    group_plans,
    seasons,
)

LATE, LEFT = 0.08, 0.05  # of enrolments: began weeks later, left before the end
REASONS_OUT = ("moved", "schedule", "own_wish", "transferred", "non_attendance", "health")
YOUNGEST = 5
NEWCOMER = 4  # every fourth learner is in the first year


@dataclass(slots=True)
class Rows:
    """Every row of the demo House by table, in the order of their references."""

    study_period: list[Row] = field(default_factory=list)
    family: list[Row] = field(default_factory=list)
    association: list[Row] = field(default_factory=list)
    school: list[Row] = field(default_factory=list)
    room: list[Row] = field(default_factory=list)
    programme: list[Row] = field(default_factory=list)
    programme_topic: list[Row] = field(default_factory=list)
    person: list[Row] = field(default_factory=list)
    guardian: list[Row] = field(default_factory=list)
    consent: list[Row] = field(default_factory=list)
    consent_item: list[Row] = field(default_factory=list)
    study_group: list[Row] = field(default_factory=list)
    group_teacher: list[Row] = field(default_factory=list)
    weekly_slot: list[Row] = field(default_factory=list)
    enrolment: list[Row] = field(default_factory=list)
    lesson: list[Row] = field(default_factory=list)
    mark: list[Row] = field(default_factory=list)
    excused_period: list[Row] = field(default_factory=list)
    level_assessment: list[Row] = field(default_factory=list)
    register_number: list[Row] = field(default_factory=list)
    certificate: list[Row] = field(default_factory=list)
    event: list[Row] = field(default_factory=list)
    event_theme: list[Row] = field(default_factory=list)
    event_association: list[Row] = field(default_factory=list)
    event_guest: list[Row] = field(default_factory=list)
    event_participant: list[Row] = field(default_factory=list)
    event_task: list[Row] = field(default_factory=list)
    media_mention: list[Row] = field(default_factory=list)
    volunteer: list[Row] = field(default_factory=list)
    volunteer_area: list[Row] = field(default_factory=list)
    volunteer_language: list[Row] = field(default_factory=list)
    volunteer_time: list[Row] = field(default_factory=list)
    shift: list[Row] = field(default_factory=list)
    volunteer_shift: list[Row] = field(default_factory=list)
    award: list[Row] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Class:
    """One group of one season with its enrolments, ready for lessons."""

    plan: GroupPlan
    season: Season
    row: Row
    teacher_id: int | None
    enrolments: list[Row]


class TeachingMaker:
    """Makes everything that stands still; `LessonMaker` adds what happened."""

    def __init__(self, options: DemoOptions, new_id: Callable[[], str], instant: str) -> None:
        self._options = options
        self._new_id = new_id
        self._instant = instant
        # chance decides about pretence only, so it must be the same on every run
        self._chance = random.Random(f"people {options.seed} {options.until}")  # noqa: S311
        self._people = PeopleMaker(self._chance, new_id, options.until, instant)
        self._data = content("teaching")
        self._plans = group_plans(options.learners)
        self._schools: dict[tuple[int, int], int] = {}
        self._teachers: dict[tuple[int, int], int] = {}
        self._before: dict[int, int] = {}
        self.rows = Rows()
        self.classes: list[Class] = []

    def make(self) -> None:
        """Fill `rows` and `classes`."""
        self._institutions()
        members = self._members()
        self._make_teachers()
        for season in seasons(self._options):
            for plan in self._plans:
                self._class(plan, season, members[plan.number])
        self.rows.person = self._people.persons
        self.rows.guardian = self._people.guardians

    def _institutions(self) -> None:
        rows, data = self.rows, self._data
        for number, (name, capacity) in enumerate(data["rooms"], start=1):
            rows.room.append({"id": number, "name": name, "capacity": capacity})
        for copy in range(max((plan.copy for plan in self._plans), default=0) + 1):
            first = len(rows.association)
            rows.association += [
                self._association(first + number, form, copy)
                for number, form in enumerate(data["associations"], start=1)
            ]
            for number, form in enumerate(data["schools"]):
                self._school(number, form, copy, first)

    def _association(self, number: int, form: Row, copy: int) -> Row:
        suffix = f" № {copy + 1}" if copy else ""
        return {
            "id": number,
            "public_id": self._new_id(),
            "name_kk": form["kk"] + suffix,
            "name_ru": form["ru"] + suffix,
            "level": "district",
            "legal_form": "public_association",
            "members_count": form["members"],
            "creative_collectives_count": form["collectives"],
            "sort_key": sort_key(form["kk"] + suffix),
        }

    def _school(self, number: int, form: Row, copy: int, first_association: int) -> None:
        name = form["name"] + (f" № {copy + 1}" if copy else "")
        association = form["association"]
        row = {
            "id": len(self.rows.school) + 1,
            "public_id": self._new_id(),
            "name": name,
            "association_id": None if association is None else first_association + association + 1,
            "head_name": form["head"],
            "venue": form["venue"],
            "opened_on": dt.date(form["opened"], 9, 1),
            "status": "active",
            "sort_key": sort_key(name),
        }
        self.rows.school.append(row)
        self._schools[copy, number] = row["id"]

    def _members(self) -> dict[int, list[Row]]:
        """Make the learners and give every one a group, every eighth a second one."""
        chance, learners = self._chance, self._options.learners
        members: dict[int, list[Row]] = {plan.number: [] for plan in self._plans}
        open_places = [plan for plan in self._plans for _place in range(plan.size)]
        first = open_places[:1] * (self._plans[0].size if self._plans else 0)
        rest = open_places[len(first) :]
        chance.shuffle(rest)
        places = [*first, *rest]
        specials = self._specials(learners)
        for number, plan in enumerate(places[:learners]):
            members[plan.number].append(self._learner(plan, specials.get(number), members))
        by_age: dict[bool, list[Row]] = defaultdict(list)
        for plan in self._plans:
            by_age[plan.spec["ages"][0] >= 16] += members[plan.number]
        for plan in places[learners:]:
            self._second(plan, members, by_age[plan.spec["ages"][0] >= 16])
        return members

    def _specials(self, learners: int) -> dict[int, Row]:
        """Spread the special people over the learners; each twin follows its own card."""
        forms: list[Row] = []
        for form in content("people")["special"]:
            forms.append(form)
            if "twin" in form:
                forms.append({"twin_of": form})
        step = max(2, learners // (len(forms) + 1))
        spread = {1 + n * step: form for n, form in enumerate(forms)}
        return spread if learners >= 2 * len(forms) else {}

    def _learner(self, plan: GroupPlan, form: Row | None, members: dict[int, list[Row]]) -> Row:
        ages: tuple[int, int] = tuple(plan.spec["ages"])
        if form is None:
            return self._people.learner(ages, self._own_people(plan))
        if "twin_of" in form:
            origin = form["twin_of"]
            first = next(
                person
                for group in members.values()
                for person in group
                if (person["surname"], person["given_name"])
                == (origin["surname"], origin["given_name"])
            )
            return self._people.twin(first, origin["twin"])
        return self._people.special(form, ages)

    def _own_people(self, plan: GroupPlan) -> str | None:
        if plan.spec["school"] is None:
            return None
        association = self._data["schools"][plan.spec["school"]]["association"]
        if association is None:
            return None
        people: str = self._data["associations"][association]["people"]
        return people

    def _second(self, plan: GroupPlan, members: dict[int, list[Row]], pool: list[Row]) -> None:
        inside = {person["id"] for person in members[plan.number]}
        for _attempt in range(20):
            if not pool:
                return
            person = self._chance.choice(pool)
            if person["id"] not in inside:
                members[plan.number].append(person)
                return

    def _make_teachers(self) -> None:
        for plan in self._plans:
            number = plan.spec["teacher"]
            if number is None or (plan.copy, number) in self._teachers:
                continue
            person = self._people.teacher(self._data["teachers"][number])
            self._teachers[plan.copy, number] = person["id"]

    def _class(self, plan: GroupPlan, season: Season, members: list[Row]) -> None:
        """Make a group; of those that go on, beginners' groups have no year before."""
        is_before = self._options.with_year_before and not season.is_current
        if is_before and plan.spec.get("level") == LADDER[0]:
            return
        group = self._group(plan, season)
        if is_before:
            self._step_back(group)
            self._before[plan.number] = group["id"]
            members = [one for number, one in enumerate(members, 1) if number % NEWCOMER]
        teacher_id = self._teachers.get((plan.copy, plan.spec["teacher"]))
        if teacher_id is not None:
            self.rows.group_teacher.append(
                {
                    "id": len(self.rows.group_teacher) + 1,
                    "group_id": group["id"],
                    "person_id": teacher_id,
                    "role": "lead",
                    "starts_on": season.first,
                    "ends_on": None if season.is_current else season.last,
                }
            )
        for weekday in plan.weekdays(self._options.until):
            self.rows.weekly_slot.append(
                {
                    "id": len(self.rows.weekly_slot) + 1,
                    "group_id": group["id"],
                    "weekday": weekday,
                    "starts_at": plan.starts_at(weekday),
                    "ends_at": plan.starts_at(weekday) + plan.spec["minutes"],
                }
            )
        enrolments = [
            row
            for number, person in enumerate(members)
            if (row := self._enrolment(plan, season, group, person, number)) is not None
        ]
        self.classes.append(Class(plan, season, group, teacher_id, enrolments))

    def _step_back(self, group: Row) -> None:
        """Give a group the level and the title from which the new year brought it to its own."""
        level = group["level"]
        if level is None:
            return
        group["level"] = LADDER[LADDER.index(level) - 1]
        group["title"] = next_title(group["title"], level, group["level"])
        group["sort_key"] = sort_key(group["title"])

    def _group(self, plan: GroupPlan, season: Season) -> Row:
        spec = plan.spec
        title = spec["title"] + (f" № {plan.copy + 1}" if plan.copy else "")
        end = max(dt.date(season.academic_year + 1, 5, 31), season.last + dt.timedelta(days=35))
        group = {
            "id": len(self.rows.study_group) + 1,
            "public_id": self._new_id(),
            "school_id": self._schools.get((plan.copy, spec["school"])),
            "kind": spec["kind"],
            "title": title,
            "language_code": spec["language"],
            "level": spec.get("level"),
            "age_band": None,
            "academic_year": season.academic_year,
            "starts_on": season.first,
            "ends_on": end if season.is_current else season.last,
            "status": "active" if season.is_current else "completed",
            "capacity": spec["capacity"],
            "planned_half_hours": spec["half_hours"] * 34,
            "lesson_half_hours": spec["half_hours"],
            "room_id": None if spec["room"] is None else spec["room"] + 1,
            "archived_at": None if season.is_current else self._instant,
            "sort_key": sort_key(title),
            "continues_id": self._before.get(plan.number),
        }
        self.rows.study_group.append(group)
        return group

    def _enrolment(
        self, plan: GroupPlan, season: Season, group: Row, person: Row, number: int
    ) -> Row | None:
        chance, length = self._chance, (season.last - season.first).days
        if _age_in(person, season.last) < YOUNGEST:
            return None
        row: Row = {
            "id": len(self.rows.enrolment) + 1,
            "person_id": person["id"],
            "group_id": group["id"],
            "started_on": season.first,
            "ended_on": None if season.is_current else season.last,
            "reason_out": None if season.is_current else "completed",
            "order_no": f"{1 + plan.number % 20}-Қ" if chance.random() < 0.5 else None,
            "order_date": None,
            "start_level": None,
            "result_level": None,
            "is_guest": False,
        }
        if self._options.with_year_before and not season.is_current:
            row["reason_out"] = "transferred"
        is_marked_today = plan.number == 0 and season.is_current
        leaves = number == 5 if is_marked_today else chance.random() < LEFT
        if length >= 35:
            if chance.random() < LATE:
                row["started_on"] += dt.timedelta(days=chance.randrange(7, length // 2))
            if leaves:
                left = season.last - dt.timedelta(days=chance.randrange(8, length // 3 + 8))
                row["ended_on"] = max(left, row["started_on"])
                row["reason_out"] = chance.choice(REASONS_OUT)
        if row["order_no"]:
            row["order_date"] = row["started_on"]
        if plan.number == 2 and season.is_current and number == 3 and length >= 14:
            row |= {"is_guest": True, "started_on": season.last - dt.timedelta(days=7)}
            row |= {"ended_on": None, "reason_out": None, "order_no": None, "order_date": None}
        self.rows.enrolment.append(row)
        return row


def _age_in(person: Row, day: dt.date) -> int:
    born: dt.date | None = person["birth_date"]
    year: int | None = born.year if born else person["birth_year"]
    return 12 if year is None else day.year - year
