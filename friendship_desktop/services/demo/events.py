"""The demo's events: a year gone by and some weeks ahead, held, cancelled, being prepared."""

from __future__ import annotations

import datetime as dt
import random
from collections import defaultdict
from collections.abc import Callable, Iterator

from friendship_desktop.rules.reference import event_templates
from friendship_desktop.services.demo.plan import DemoOptions, Row, content
from friendship_desktop.services.demo.teaching import Rows
from friendship_desktop.services.events.results import NOTES

PAST, AHEAD = dt.timedelta(days=365), dt.timedelta(days=60)
LISTED = 30  # the longest list that is really kept
WITHOUT_NOTE = dt.timedelta(days=4)
CANCELLED = (7, 11)
"""Month and day of the one that did not take place."""
SUMMARY = (
    "Іс-шараға әртүрлі этномәдени бірлестіктердің өкілдері қатысты. Қатысушылар пікір алмасып, бірлескен жұмыс жоспарын талқылады.",
    "В мероприятии участвовали представители разных этнокультурных объединений. Участники обменялись мнениями и обсудили план совместной работы.",
)


class EventMaker:
    """Adds events with their lists, checklists and notes to the rows of a demo House."""

    def __init__(self, options: DemoOptions, rows: Rows, new_id: Callable[[], str]) -> None:
        self._until, self._rows, self._new_id = options.until, rows, new_id
        # chance decides about pretence only, so it must be the same on every run
        self._chance = random.Random(f"events {options.seed} {options.until}")  # noqa: S311
        self._data = content("events")
        self._numbers: dict[int, int] = defaultdict(int)

    def make(self) -> None:
        """Fill everything about events, in the order of their days."""
        for day, spec in sorted(self._days(), key=lambda one: one[0]):
            self._event(day, spec)

    def _days(self) -> Iterator[tuple[dt.date, Row]]:
        first, last = self._until - PAST, self._until + AHEAD
        for year in range(first.year, last.year + 1):
            for spec in self._data["events"]:
                day = dt.date(year, spec["month"], spec["day"])
                if first < day <= last:
                    yield day, spec

    def _event(self, day: dt.date, spec: Row) -> None:
        number = len(self._rows.event) + 1
        is_past = day < self._until
        status = "held" if is_past else "planned"
        if is_past and (day.month, day.day) == CANCELLED:
            status = "cancelled"
        is_held = status == "held"
        people = spec["people"] or 40
        if is_held:
            people = max(8, round(people * self._chance.uniform(0.9, 1.1)))
        method = spec["method"] or "headcount"
        rooms = len(self._rows.room)
        row: Row = {
            "id": number,
            "public_id": self._new_id(),
            "title_kk": spec["kk"],
            "title_ru": spec["ru"],
            "kind": spec["kind"],
            "status": status,
            "starts_on": day,
            "starts_at": spec["starts_at"],
            "ends_on": day,
            "ends_at": spec["starts_at"] + spec["minutes"],
            "place": spec["place"],
            "room_id": spec["room"] + 1
            if spec["room"] is not None and spec["room"] < rooms
            else None,
            "format": "hybrid" if spec["online"] else "offline",
            "organiser_kind": "association" if spec["organisers"] else "house",
            "responsible": self._chance.choice(self._data["responsible"]),
            "languages": "kk,ru",
            "goal_kk": "Қоғамдық келісім мен халық бірлігін нығайту",
            "goal_ru": "Укрепление общественного согласия и единства народа",
            "budget_tenge": 50_000 * self._chance.randint(1, 12),
            "funding": self._chance.choice(("local_budget", "state_order", "sponsor")),
            "participants": people if is_held else None,
            "counting_method": method if is_held else None,
            "children": people // 5 if is_held else None,
            "youth": people // 3 if is_held else None,
            "women": people // 2 if is_held else None,
            "online_views": spec["online"] or None if is_held else None,
            "summary_kk": SUMMARY[0] if is_held else None,
            "summary_ru": SUMMARY[1] if is_held else None,
            "questions_raised": 6 if is_held and spec["kind"] == "round_table" else None,
            "questions_solved": 2 if is_held and spec["kind"] == "round_table" else None,
            "questions_forwarded": 4 if is_held and spec["kind"] == "round_table" else None,
            "cancel_reason": "Қатты жаңбыр" if status == "cancelled" else None,
            "note_number_id": None,
        }
        if is_held and day < self._until - WITHOUT_NOTE:
            row["note_number_id"] = self._number(day + dt.timedelta(days=2), spec["kk"])
        self._rows.event.append(row)
        self._parts(row, spec)
        if is_held and method == "list":
            self._list(row, min(people, LISTED))
        if not is_past or day > self._until - dt.timedelta(days=30):
            self._tasks(row)

    def _number(self, dated: dt.date, subject: str) -> int:
        self._numbers[dated.year] += 1
        number_id = len(self._rows.register_number) + 1
        self._rows.register_number.append(
            {
                "id": number_id,
                "register": NOTES,
                "year": dated.year,
                "number": self._numbers[dated.year],
                "dated": dated,
                "subject": subject,
                "annulled_on": None,
                "annul_reason": None,
            }
        )
        return number_id

    def _parts(self, row: Row, spec: Row) -> None:
        rows, event_id = self._rows, row["id"]
        rows.event_theme += [{"event_id": event_id, "theme": one} for one in spec["themes"]]
        count = len(rows.association)
        holding = {one for one in spec["organisers"] if one < count}
        taking = {self._chance.randrange(count) for _ in range(2)} - holding if count else set()
        rows.event_association += [
            {"event_id": event_id, "association_id": one + 1, "is_organiser": one in holding}
            for one in sorted(holding | taking)
        ]
        if row["status"] == "cancelled":
            return
        for kind, name, position in self._data["guests"][: self._chance.randint(0, 3)]:
            rows.event_guest.append(
                {
                    "id": len(rows.event_guest) + 1,
                    "event_id": event_id,
                    "kind": kind,
                    "name": name,
                    "position": position,
                }
            )
        if row["status"] == "held":
            for outlet, kind, language, ethnic in self._chance.sample(
                self._data["media"], self._chance.randint(0, 2)
            ):
                rows.media_mention.append(
                    {
                        "id": len(rows.media_mention) + 1,
                        "event_id": event_id,
                        "day": row["starts_on"] + dt.timedelta(days=1),
                        "outlet": outlet,
                        "kind": kind,
                        "language": language,
                        "title": row["title_kk"],
                        "link": None,
                        "is_ethnic_media": ethnic,
                    }
                )

    def _list(self, row: Row, count: int) -> None:
        names = self._data["names"]
        chosen = self._chance.sample(names, min(count, len(names)))
        row["participants"] = len(chosen)
        row["children"], row["youth"], row["women"] = 0, len(chosen) // 3, len(chosen) // 2
        at = dt.datetime.combine(row["starts_on"], dt.time(4))
        for number, name in enumerate(chosen, start=1):
            self._rows.event_participant.append(
                {
                    "id": len(self._rows.event_participant) + 1,
                    "event_id": row["id"],
                    "person_id": None,
                    "name": name,
                    "organisation": None,
                    "role": "listener",
                    "badge": f"{row['id']:05d}{number:05d}",
                    "came_at": f"{at + dt.timedelta(seconds=40 * number):%Y-%m-%dT%H:%M:%SZ}",
                }
            )

    def _tasks(self, row: Row) -> None:
        templates = event_templates()
        template = next((one for one in templates if one["kind"] == row["kind"]), templates[0])
        for task in template["tasks"]:
            days = task["days_before"]
            due = row["starts_on"] - dt.timedelta(days=days)
            is_done = due < self._until and not (row["starts_on"] >= self._until and days == 10)
            self._rows.event_task.append(
                {
                    "id": len(self._rows.event_task) + 1,
                    "event_id": row["id"],
                    "title": task["kk"],
                    "days_before": days,
                    "responsible": None,
                    "done_at": f"{due:%Y-%m-%d}T05:00:00Z" if is_done else None,
                }
            )
