"""Count the indicators again from the plain tables of a take-out, with nothing of the program.

python tools/recount_numbers.py FOLDER FROM..TO

FOLDER is what `take-out` wrote. It prints what `indicators` prints: code, part, value, in the
integers that the program keeps (half hours of lessons, quarter-hours of volunteers).
"""

from __future__ import annotations

import argparse
import csv
import datetime as dt
from collections import Counter
from pathlib import Path

Line = dict[str, str]
Numbers = dict[tuple[str, str], int | None]
LEVELS = ("none", "A1", "A2", "B1", "B2", "C1", "C2")
FOREVER = "9999-12-31"


class TakeOut:
    """The tables of a take-out, read when first asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def rows(self, name: str) -> list[Line]:
        """Read one table."""
        with (self._folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as stream:
            return list(csv.DictReader(stream, delimiter=";"))

    def by_id(self, name: str) -> dict[str, Line]:
        """Read one table by its ids."""
        return {row["id"]: row for row in self.rows(name)}


def recount(house: TakeOut, first: str, last: str) -> Numbers:
    """Count everything that `indicators` counts."""
    return {
        **_teaching(house, first, last),
        **_learners(house, first, last),
        **_associations(house, last),
        **_events(house, first, last),
        **_volunteers(house, first, last),
    }


def _teaching(house: TakeOut, first: str, last: str) -> Numbers:
    groups, schools = house.by_id("study_group"), house.by_id("school")
    lessons = {
        row["id"]: row
        for row in house.rows("lesson")
        if row["status"] == "held" and first <= row["day"] <= last
    }
    busy = {row["group_id"] for row in lessons.values()}
    used = {groups[key]["school_id"] for key in busy if groups[key]["school_id"]}
    active = [
        row for row in groups.values() if row["status"] == "active" and not row["archived_at"]
    ]
    stays = {row["id"]: row for row in house.rows("enrolment") if row["is_guest"] == "0"}
    marks = [
        row
        for row in house.rows("mark")
        if row["lesson_id"] in lessons and row["enrolment_id"] in stays
    ]
    came = sum(row["attended"] == "1" for row in marks)
    teaching = house.rows("group_teacher")
    teachers: set[str] = set()
    for row in lessons.values():
        teachers |= {row["teacher_id"]} if row["teacher_id"] else {
            one["person_id"]
            for one in teaching
            if one["group_id"] == row["group_id"]
            and (one["starts_on"] or "0") <= row["day"] <= (one["ends_on"] or FOREVER)
        }  # fmt: skip
    issued = [
        row
        for row in house.rows("register_number")
        if row["register"] == "certificates"
        and first <= row["dated"] <= last
        and not row["annulled_on"]
    ]
    return {
        ("IND-01", ""): len(used),
        ("IND-02", ""): sum(bool(schools[key]["association_id"]) for key in used),
        ("IND-03", ""): len({row["language_code"] for row in active if row["language_code"]}),
        ("IND-04", ""): len(busy),
        ("IND-05", ""): sum(groups[key]["kind"] == "state_language" for key in busy),
        ("IND-10", "lessons"): len(lessons),
        ("IND-10", "hours"): sum(int(row["half_hours"]) for row in lessons.values()),
        ("IND-11", ""): (2000 * came + len(marks)) // (2 * len(marks)) if marks else None,
        ("IND-13", ""): len(issued),
        ("IND-14", ""): len(teachers),
    }


def _learners(house: TakeOut, first: str, last: str) -> Numbers:
    groups, people = house.by_id("study_group"), house.by_id("person")
    everybody = [row for row in house.rows("enrolment") if row["is_guest"] == "0"]
    stays = [
        row for row in everybody
        if row["started_on"] <= last and (row["ended_on"] or FOREVER) >= first
    ]  # fmt: skip
    persons = {row["person_id"] for row in stays}
    state = {
        (row["person_id"], groups[row["group_id"]]["level"] or "none")
        for row in stays
        if groups[row["group_id"]]["kind"] == "state_language"
    }
    raised = {
        row["person_id"]
        for row in everybody
        if row["reason_out"] == "completed"
        and first <= row["ended_on"] <= last
        and row["start_level"] not in {"", "none"}
        and row["result_level"] not in {"", "none"}
        and LEVELS.index(row["result_level"]) > LEVELS.index(row["start_level"])
    }
    levels = Counter(level for _person, level in state)
    ages = Counter(_band(people[key], last) for key in persons)
    return {
        ("IND-06", ""): len(persons),
        ("IND-07", ""): len(stays),
        ("IND-08", ""): len({person for person, _level in state}),
        **{("IND-09", level): count for level, count in levels.items()},
        ("IND-12", ""): len(raised),
        **{("IND-15", band): count for band, count in ages.items()},
    }


def _band(person: Line, last: str) -> str:
    born, year = person["birth_date"], person["birth_year"]
    if not born and not year:
        return "not_stated"
    age = int(last[:4]) - int(born[:4] or year) - (bool(born) and last[5:] < born[5:])
    limits = ((7, "lt7"), (11, "7_10"), (14, "11_13"), (18, "14_17"), (36, "18_35"), (60, "36_59"))
    return next((name for limit, name in limits if age < limit), "ge60")


def _associations(house: TakeOut, last: str) -> Numbers:
    active = [
        row
        for row in house.rows("association")
        if not row["archived_at"] or _local_day(row["archived_at"]) > last
    ]
    return {
        ("IND-16", ""): len(active),
        ("IND-17", ""): sum(row["accredited_until"] >= last for row in active),
        ("IND-18", ""): sum(int(row["creative_collectives_count"] or 0) for row in active),
    }


def _local_day(instant: str) -> str:
    """Give the day in Kazakhstan of an instant in UTC."""
    return (dt.datetime.fromisoformat(instant) + dt.timedelta(hours=5)).date().isoformat()


def _events(house: TakeOut, first: str, last: str) -> Numbers:
    held = {
        row["id"]: row
        for row in house.rows("event")
        if row["status"] == "held" and first <= row["starts_on"] <= last
    }
    kinds = Counter(row["kind"] for row in held.values())
    joined = Counter(
        row["event_id"] for row in house.rows("event_association") if row["event_id"] in held
    )
    media = [row for row in house.rows("media_mention") if first <= row["day"] <= last]
    press = [row for row in media if row["kind"] != "social"]
    talks = [row for row in held.values() if row["kind"] == "dialogue_platform"]
    counted = [row for row in held.values() if row["counting_method"] == "estimate"]

    def total(rows: list[Line], column: str) -> int:
        return sum(int(row[column] or 0) for row in rows)

    return {
        ("IND-19", ""): len(held),
        **{("IND-20", kind): count for kind, count in kinds.items()},
        ("IND-21", ""): total(list(held.values()), "participants"),
        ("IND-22", ""): total(counted, "participants"),
        ("IND-23", ""): total(list(held.values()), "online_views"),
        ("IND-24", ""): sum(count > 1 for count in joined.values()),
        ("IND-25", "platforms"): len(talks),
        ("IND-25", "raised"): total(talks, "questions_raised"),
        ("IND-25", "solved"): total(talks, "questions_solved"),
        ("IND-25", "forwarded"): total(talks, "questions_forwarded"),
        ("IND-33", ""): kinds["info_meeting"],
        ("IND-36", ""): len(press),
        ("IND-37", ""): sum(row["is_ethnic_media"] == "1" for row in press),
        ("IND-38", ""): len(media) - len(press),
    }


def _volunteers(house: TakeOut, first: str, last: str) -> Numbers:
    shifts = house.by_id("shift")
    served = [
        row
        for row in house.rows("volunteer_shift")
        if row["confirmed_on"] and first <= shifts[row["shift_id"]]["day"] <= last
    ]
    return {
        ("IND-26", ""): len({row["volunteer_id"] for row in served}),
        ("IND-27", ""): sum(int(row["quarters"]) for row in served),
    }


def main() -> None:
    """Print what was counted again."""
    parser = argparse.ArgumentParser(description="Count the indicators again from a take-out.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("period", metavar="FROM..TO")
    options = parser.parse_args()
    first, _dots, last = options.period.partition("..")
    for (code, part), value in sorted(recount(TakeOut(options.folder), first, last).items()):
        print(code, part, "" if value is None else value, sep="\t")


if __name__ == "__main__":
    main()
