"""Count attendance again from the plain tables of a take-out, with nothing of the program.

python tools/recount.py FOLDER FROM..TO [--by month|day|school|group|learner|language|level|teacher]
python tools/recount.py FOLDER --month 2026-11

FOLDER is what `take-out` wrote. The first prints what `list attendance` prints, by key; the second
the rows of F-03. Two ways to count that agree are worth more than one.
"""

from __future__ import annotations

import argparse
import csv
import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

BREAKDOWNS = ("month", "day", "school", "group", "learner", "language", "level", "teacher")
FOREVER = "9999-12-31"
Line = dict[str, str]


@dataclass
class Figures:
    """What one row says; people are kept as sets, so that nobody is counted twice."""

    lessons: set[str] = field(default_factory=set)
    attended: int = 0
    possible: int = 0
    excused: int = 0
    ill: int = 0
    persons: set[str] = field(default_factory=set)
    enrolments: set[str] = field(default_factory=set)

    def plain(self) -> tuple[int, int, int, int, int, int, int]:
        """Give lessons, visits, marks, excused, ill, unique persons, enrolments."""
        return (
            len(self.lessons),
            self.attended,
            self.possible,
            self.excused,
            self.ill,
            len(self.persons),
            len(self.enrolments),
        )


class TakeOut:
    """The tables of a take-out that attendance rests on."""

    def __init__(self, folder: Path) -> None:
        self.groups = {row["id"]: row for row in _table(folder, "study_group")}
        self.lessons = {row["id"]: row for row in _table(folder, "lesson")}
        self.marks = _table(folder, "mark")
        self.teaching = _table(folder, "group_teacher")
        self.times = _table(folder, "weekly_slot")
        everybody = {row["id"]: row for row in _table(folder, "enrolment")}
        self.stays = {key: row for key, row in everybody.items() if row["is_guest"] == "0"}

    def held(self, first: str, last: str) -> list[Line]:
        """List the lessons held between two days."""
        return [
            lesson
            for lesson in self.lessons.values()
            if lesson["status"] == "held" and first <= lesson["day"] <= last
        ]

    def teacher(self, lesson: Line) -> str:
        """Tell who taught: whom the lesson names, or its weekly time, or the group on that day; else 0."""
        if lesson["teacher_id"]:
            return lesson["teacher_id"]
        day = lesson["day"]
        times = [
            row
            for row in self.times
            if row["teacher_id"]
            and row["group_id"] == lesson["group_id"]
            and int(row["weekday"]) == dt.date.fromisoformat(day).isoweekday()
            and lesson["starts_at"] in {"", row["starts_at"]}
            and (row["valid_from"] or "0") <= day <= (row["valid_to"] or FOREVER)
        ]
        if times:
            return min(times, key=lambda row: int(row["starts_at"]))["teacher_id"]
        found = [
            row
            for row in self.teaching
            if row["group_id"] == lesson["group_id"]
            and (row["starts_on"] or "0") <= day <= (row["ends_on"] or FOREVER)
        ]
        found.sort(key=lambda row: (row["role"] != "lead", int(row["id"])))
        return found[0]["person_id"] if found else "0"

    def key(self, lesson: Line, by: str) -> str:
        """Tell to which row a lesson belongs."""
        group = self.groups[lesson["group_id"]]
        return {
            "month": lesson["day"][:7] + "-01",
            "day": lesson["day"],
            "school": group["school_id"] or "0",
            "group": lesson["group_id"],
            "language": group["language_code"] or "none",
            "level": group["level"] or "none",
            "teacher": self.teacher(lesson) if by == "teacher" else "",
        }[by]


def _table(folder: Path, name: str) -> list[Line]:
    with (folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream, delimiter=";"))


def _was_there(stay: Line, first: str, last: str) -> bool:
    return stay["started_on"] <= last and (stay["ended_on"] or FOREVER) >= first


def _month_end(first: str) -> str:
    day = dt.date.fromisoformat(first)
    after = dt.date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return (after - dt.timedelta(days=1)).isoformat()


def recount(house: TakeOut, first: str, last: str, by: str) -> dict[str, Figures]:
    """Count every row of a breakdown; learners are counted by their marks and stays."""
    rows: dict[str, Figures] = defaultdict(Figures)
    held = {lesson["id"]: lesson for lesson in house.held(first, last)}
    for mark in house.marks:
        lesson, stay = held.get(mark["lesson_id"]), house.stays.get(mark["enrolment_id"])
        if lesson is not None and stay is not None:
            _count(rows[stay["person_id"] if by == "learner" else house.key(lesson, by)], mark)
    if by == "learner":
        _learners(house, rows, held.values(), first, last)
        return rows
    for lesson in held.values():
        rows[house.key(lesson, by)].lessons.add(lesson["id"])
    for key, group, begin, end in _spans(house, rows, held.values(), first, last, by):
        for stay in house.stays.values():
            if stay["group_id"] == group and _was_there(stay, begin, end):
                rows[key].persons.add(stay["person_id"])
                rows[key].enrolments.add(stay["id"])
    return rows


def _count(row: Figures, mark: Line) -> None:
    row.possible += 1
    row.attended += mark["attended"] == "1"
    row.excused += mark["attended"] == "0" and mark["code"] == "excused"
    row.ill += mark["attended"] == "0" and mark["code"] == "ill"


def _learners(
    house: TakeOut, rows: dict[str, Figures], held: Iterable[Line], first: str, last: str
) -> None:
    lessons = list(held)
    for stay in house.stays.values():
        if not _was_there(stay, first, last):
            continue
        row = rows[stay["person_id"]]
        row.persons.add(stay["person_id"])
        row.enrolments.add(stay["id"])
        row.lessons |= {
            lesson["id"]
            for lesson in lessons
            if lesson["group_id"] == stay["group_id"]
            and _was_there(stay, lesson["day"], lesson["day"])
        }


def _spans(
    house: TakeOut, rows: dict[str, Figures], held: Iterable[Line], first: str, last: str, by: str
) -> Iterable[tuple[str, str, str, str]]:
    """Give (row, group, first, last): being enrolled in the group then counts for the row."""
    if by == "month":
        for month in list(rows):
            begin, end = max(month, first), min(_month_end(month), last)
            yield from ((month, group, begin, end) for group in house.groups)
    elif by in {"day", "teacher"}:
        days: dict[tuple[str, str], list[str]] = defaultdict(list)
        for lesson in held:
            days[house.key(lesson, by), lesson["group_id"]].append(lesson["day"])
        yield from ((key, group, min(on), max(on)) for (key, group), on in days.items())
    else:
        for group in house.groups:
            yield house.key({"group_id": group, "day": ""}, by), group, first, last


def month_sheet(house: TakeOut, month: str) -> dict[str, tuple[int, ...]]:
    """Count F-03: start, arrived, left, end, lessons, half hours, visits, whole per cent of each group.

    The end is not start + arrived − left but who is on the list after the month's last day.
    """
    first, last = month, _month_end(month)
    figures = recount(house, first, last, "group")
    rows: dict[str, tuple[int, ...]] = {}
    for group in house.groups:
        stays = [stay for stay in house.stays.values() if stay["group_id"] == group]
        ends = [stay["ended_on"] or FOREVER for stay in stays]
        start = sum(
            stay["started_on"] < first <= end for stay, end in zip(stays, ends, strict=True)
        )
        arrived = sum(first <= stay["started_on"] <= last for stay in stays)
        left = sum(first <= end <= last for end in ends)
        end = sum(stay["started_on"] <= last < end for stay, end in zip(stays, ends, strict=True))
        row = figures[group]
        half_hours = sum(int(house.lessons[key]["half_hours"]) for key in row.lessons)
        rate = -1 if not row.possible else int(row.attended * 100 / row.possible + 0.5)
        if start or arrived or row.lessons:
            counted = (len(row.lessons), half_hours, row.attended, rate)
            rows[group] = (start, arrived, left, end, *counted)
    return rows


def main() -> None:
    """Print what was counted again."""
    parser = argparse.ArgumentParser(description="Count attendance again from a take-out.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("period", nargs="?", metavar="FROM..TO")
    parser.add_argument("--by", choices=BREAKDOWNS, default="month")
    parser.add_argument("--month", metavar="YYYY-MM")
    options = parser.parse_args()
    house = TakeOut(options.folder)
    if options.month:
        print("group\tstart\tarrived\tleft\tend\tlessons\thalf hours\tvisits\tper cent")
        for group, figures in month_sheet(house, f"{options.month}-01").items():
            print(group, *figures, sep="\t")
        return
    first, _dots, last = (options.period or f"0001-01-01..{FOREVER}").partition("..")
    print("key\tlessons\tvisits\tmarks\texcused\till\tpersons\tenrolments")
    for key, row in sorted(recount(house, first, last, options.by).items()):
        print(key, *row.plain(), sep="\t")


if __name__ == "__main__":
    main()
