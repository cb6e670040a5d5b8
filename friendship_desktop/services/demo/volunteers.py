"""The demo's volunteers: a year of shifts at events and on Saturdays, hours, some unconfirmed, letters."""

from __future__ import annotations

import datetime as dt
import random
from collections import Counter, defaultdict
from collections.abc import Callable

from friendship_desktop.rules.ages import Born
from friendship_desktop.rules.names import full_name
from friendship_desktop.rules.timetable import overlap
from friendship_desktop.rules.volunteering import (
    CONSENT_AGE,
    advised_most,
    hours_text,
    least_age,
    quarters_between,
)
from friendship_desktop.services.awards.texts import REGISTERS, USUAL, AwardKind, dear, fill
from friendship_desktop.services.demo.plan import DemoOptions, Row
from friendship_desktop.services.demo.teaching import Rows

ALL, YOUTHS = 60, 2
A_SIXTH = 4  # of learners: a smaller House has fewer volunteers
HOUSE = ("Үлгілі Достық үйі", "Үлгілі Дом дружбы")
BY = ("А. Сейітова", "Е. Омаров")
WEEKS = 52
SATURDAY = 6
NOT_YET = dt.timedelta(days=9)
"""Shifts since then wait to be confirmed."""
AREAS = ("event_support", "culture", "children", "elderly", "environment", "media", "translation")
SPOKEN = ("uz", "ko", "uk", "de", "tt", "ug")
SKILLS = ("фото түсіру", "дыбыс аппаратурасы", "бейне монтаждау", "жүргізуші куәлігі", "", "", "")
SATURDAYS = (
    ("Кітапханадағы кітаптарды реттеу", "culture", 660, 780, 3),
    ("Қарттарға азық-түлік жеткізу", "elderly", 600, 750, 4),
    ("Балалар ойын бөлмесі", "children", 690, 810, 3),
    ("Аула мен гүлзарды жинау", "environment", 600, 720, 6),
    ("Әлеуметтік желідегі парақша", "media", 840, 960, 2),
)
AT_EVENTS = (("Қонақтарды қарсы алу", "event_support", 4), ("Залды безендіру", "culture", 3))


class VolunteerMaker:
    """Adds volunteers and what they did to the rows of a demo House."""

    def __init__(self, options: DemoOptions, rows: Rows, new_id: Callable[[], str]) -> None:
        self._options, self._rows, self._new_id = options, rows, new_id
        self._until = options.until
        # chance decides about pretence only, so it must be the same on every run
        self._chance = random.Random(f"volunteers {options.seed} {options.until}")  # noqa: S311
        self._people = {row["id"]: row for row in rows.person}
        self._lessons = self._lesson_times()
        self._taken: dict[tuple[int, dt.date], list[tuple[int, int]]] = defaultdict(list)
        self._numbers: Counter[tuple[str, int]] = Counter()

    def make(self) -> None:
        """Register, plan a year, confirm most of it and thank the best."""
        for person in self._chosen():
            self._register(person)
        if not self._rows.volunteer:
            return
        first = self._until - dt.timedelta(weeks=WEEKS)
        for event in self._rows.event:
            if event["status"] != "cancelled" and event["starts_on"] > first:
                self._at_event(event)
        saturday = first + dt.timedelta(days=(SATURDAY - first.isoweekday()) % 7)
        while saturday <= self._until + dt.timedelta(days=14):
            task, area, starts, ends, needed = self._chance.choice(SATURDAYS)
            self._shift(None, (task, area, needed), (saturday, starts, ends))
            saturday += dt.timedelta(weeks=1)
        self._thank()

    # --- people ---------------------------------------------------------------------------------

    def _chosen(self) -> list[Row]:
        """Take adults, two youths and a child whose guardian consents."""
        ages: dict[int, int | None] = {}
        for row in self._rows.person:
            born = _born(row)
            ages[row["id"]] = None if born is None else least_age(born, self._until)
        teachers = {row["person_id"] for row in self._rows.group_teacher}
        adults = [
            row
            for row in self._rows.person
            if ((age := ages[row["id"]]) is not None and age >= 19) or row["id"] in teachers
        ]
        youths = [row for row in self._rows.person if ages[row["id"]] in {16, 17}]
        guarded = {row["person_id"] for row in self._rows.guardian}
        children = [
            row for row in self._rows.person if ages[row["id"]] == 13 and row["id"] in guarded
        ]
        count = min(ALL, self._options.learners // A_SIXTH)
        young = [*youths[:YOUTHS], *children[:1]]
        self._chance.shuffle(adults)
        return sorted([*adults[: count - len(young)], *young], key=lambda row: int(row["id"]))

    def _register(self, person: Row) -> None:
        rows, chance = self._rows, self._chance
        number = len(rows.volunteer) + 1
        since = self._until - dt.timedelta(days=chance.randint(370, 1500))
        born = _born(person)
        is_young = born is not None and least_age(born, self._until) < CONSENT_AGE
        if is_young:
            since = self._until - dt.timedelta(days=120)
        rows.volunteer.append(
            {
                "id": number,
                "person_id": person["id"],
                "registered_on": since,
                "left_on": self._until - dt.timedelta(days=100) if number % 20 == 7 else None,
                "platform_id": f"QV-{number:05}" if number % 3 == 0 else None,
                "skills": chance.choice(SKILLS) or None,
                "quarters_brought_forward": 4 * chance.randint(5, 60) if number % 5 == 0 else 0,
                "consent_id": self._consent(person, since) if is_young else None,
            }
        )
        areas = {"event_support", *chance.sample(AREAS, 2)}
        rows.volunteer_area += [{"volunteer_id": number, "area": one} for one in sorted(areas)]
        spoken = {"kk": False, "ru": False}
        if number % 4 == 0:
            spoken[SPOKEN[number // 4 % len(SPOKEN)]] = True
        rows.volunteer_language += [
            {"volunteer_id": number, "language_code": code, "interprets": interprets}
            for code, interprets in spoken.items()
        ]
        days = [(SATURDAY, 540, 1080)]
        if number % 2:
            days.append((chance.choice((2, 4)), 1080, 1260))
        if number % 3 == 0:
            days.append((7, 600, 900))
        rows.volunteer_time += [
            {
                "id": len(rows.volunteer_time) + place + 1,
                "volunteer_id": number,
                "weekday": weekday,
                "starts_at": starts,
                "ends_at": ends,
            }
            for place, (weekday, starts, ends) in enumerate(days)
        ]

    def _consent(self, person: Row, since: dt.date) -> int:
        rows = self._rows
        guardian = next(row for row in rows.guardian if row["person_id"] == person["id"])
        number = len(rows.consent) + 1
        rows.consent.append(
            {
                **dict.fromkeys(rows.consent[0] if rows.consent else ()),
                "id": number,
                "person_id": person["id"],
                "given_by": guardian["name"],
                "method": "paper",
                "reference_no": f"В-{number:03}",
                "given_on": since,
                "valid_until": None,
            }
        )
        rows.consent_item.append({"consent_id": number, "purpose": "volunteer"})
        return number

    def _lesson_times(self) -> dict[int, set[tuple[int, int, int]]]:
        """Tell when each person learns or teaches, whatever the season: nobody is on a shift then."""
        slots: dict[int, list[Row]] = defaultdict(list)
        for slot in self._rows.weekly_slot:
            slots[slot["group_id"]].append(slot)
        times: dict[int, set[tuple[int, int, int]]] = defaultdict(set)
        for row in (*self._rows.enrolment, *self._rows.group_teacher):
            for slot in slots[row["group_id"]]:
                times[row["person_id"]].add((slot["weekday"], slot["starts_at"], slot["ends_at"]))
        return times

    # --- shifts ---------------------------------------------------------------------------------

    def _at_event(self, event: Row) -> None:
        starts, ends = event["starts_at"] - 30, min(event["ends_at"] + 30, 1440)
        if ends - starts > 480:  # nobody stays for a whole day
            ends = starts + 480
        for task, area, needed in AT_EVENTS[: self._chance.randint(1, 2)]:
            when = (event["starts_on"], starts, ends)
            self._shift(event["id"], (task, area, needed), when)

    def _shift(
        self, event_id: int | None, what: tuple[str, str, int], when: tuple[dt.date, int, int]
    ) -> None:
        rows, (task, area, needed), (day, starts, ends) = self._rows, what, when
        number = len(rows.shift) + 1
        rows.shift.append(
            {
                "id": number,
                "event_id": event_id,
                "task": task,
                "area": area,
                "day": day,
                "starts_at": starts,
                "ends_at": ends,
                "needed": needed,
                "place": None,
                "is_hazardous": False,
            }
        )
        is_ahead = day > self._until
        wanted = needed - (self._chance.randint(1, 2) if is_ahead else 0)
        free = [row for row in rows.volunteer if self._may(row, day, starts, ends)]
        for volunteer in self._chance.sample(free, min(max(0, wanted), len(free))):
            self._served(number, volunteer, when)

    def _may(self, volunteer: Row, day: dt.date, starts: int, ends: int) -> bool:
        left, person_id = volunteer["left_on"], volunteer["person_id"]
        if day < volunteer["registered_on"] or (left is not None and left < day):
            return False
        born = _born(self._people[person_id])
        if quarters_between(starts, ends) > advised_most(born, day):
            return False
        busy = [
            (first, last) for on, first, last in self._lessons[person_id] if on == day.isoweekday()
        ]
        busy += self._taken[volunteer["id"], day]
        return not any(overlap(starts, ends, first, last) for first, last in busy)

    def _served(self, shift_id: int, volunteer: Row, when: tuple[dt.date, int, int]) -> None:
        day, starts, ends = when
        self._taken[volunteer["id"], day].append((starts, ends))
        quarters = quarters_between(starts, ends)
        roll = self._chance.random()
        came = None if day > self._until - NOT_YET else roll > 0.05
        is_confirmed = came is True and roll > 0.09
        if is_confirmed and roll > 0.9:
            quarters = max(1, quarters - 2)
        self._rows.volunteer_shift.append(
            {
                "id": len(self._rows.volunteer_shift) + 1,
                "shift_id": shift_id,
                "volunteer_id": volunteer["id"],
                "quarters": quarters,
                "came": came if is_confirmed or came is False else None,
                "confirmed_by": 1 if is_confirmed else None,
                "confirmed_by_name": BY[shift_id % 2] if is_confirmed else None,
                "confirmed_on": day + dt.timedelta(days=2) if is_confirmed else None,
                "override_reason": None,
            }
        )

    # --- letters --------------------------------------------------------------------------------

    def _thank(self) -> None:
        """Thank on the volunteers' day of 5 December and on the day of thanks, 1 March."""
        days = {row["id"]: row["day"] for row in self._rows.shift}
        for month, day, count, kind in (
            (12, 5, 6, AwardKind.GRATITUDE_LETTER),
            (3, 1, 8, AwardKind.GRATITUDE_LETTER),
            (6, 1, 5, AwardKind.CERTIFICATE),
        ):
            dated = dt.date(self._until.year, month, day)
            if dated > self._until:
                dated = dated.replace(year=dated.year - 1)
            served: Counter[int] = Counter()
            for row in self._rows.volunteer_shift:
                if row["confirmed_on"] and days[row["shift_id"]] <= dated:
                    served[row["volunteer_id"]] += row["quarters"]
            for volunteer_id, quarters in served.most_common(count):
                self._award(kind, dated, volunteer_id, quarters)

    def _award(self, kind: AwardKind, dated: dt.date, volunteer_id: int, quarters: int) -> None:
        rows = self._rows
        volunteer = rows.volunteer[volunteer_id - 1]
        person = self._people[volunteer["person_id"]]
        name = full_name(person["given_name"], person["patronymic"] or "", person["surname"])
        self._numbers[kind, dated.year] += 1
        number_id = len(rows.register_number) + 1
        is_annulled = kind is AwardKind.GRATITUDE_LETTER and self._numbers[kind, dated.year] == 4
        rows.register_number.append(
            {
                "id": number_id,
                "register": REGISTERS[kind],
                "year": dated.year,
                "number": self._numbers[kind, dated.year],
                "dated": dated,
                "subject": name,
                "annulled_on": dated if is_annulled else None,
                "annul_reason": "Тегі қате жазылған" if is_annulled else None,
            }
        )
        text, reason = USUAL[kind]
        hours = hours_text(quarters + volunteer["quarters_brought_forward"])
        bodies = [
            fill(
                body,
                {
                    "name": name,
                    "dear": dear(language, person["sex"]),
                    "organisation": house,
                    "reason": why,
                    "hours": hours,
                },
            )
            for language, body, house, why in (
                ("kk", text.kk, HOUSE[0], reason.kk),
                ("ru", text.ru, HOUSE[1], reason.ru),
            )
        ]
        rows.award.append(
            {
                "id": len(rows.award) + 1,
                "public_id": self._new_id(),
                "number_id": number_id,
                "kind": str(kind),
                "person_id": person["id"],
                "event_id": None,
                "recipient_kk": name,
                "recipient_ru": name,
                "body_kk": bodies[0],
                "body_ru": bodies[1],
                "copies": int(number_id % 7 == 0),
            }
        )


def _born(person: Row) -> Born | None:
    if person["birth_date"] is not None:
        return Born(person["birth_date"].year, person["birth_date"])
    return Born(person["birth_year"]) if person["birth_year"] is not None else None
