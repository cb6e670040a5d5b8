"""The paper of the demo House's year: orders of enrolment and leaving, absences known in advance."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping

from friendship_desktop.rules.codes import ReasonOut
from friendship_desktop.rules.dates import month_end
from friendship_desktop.services.demo.plan import DemoOptions, Row
from friendship_desktop.services.demo.teaching import Class, Rows
from friendship_desktop.services.numbering import ORDERS
from friendship_desktop.services.orders import OrderKind

WAITING = dt.timedelta(days=20)
"""Whoever came or left since then waits for an order."""
PAST, COMING = 6, 4
NOTES = ("спорт жарысы", "отбасылық сапар", "олимпиада", None)


class YearMaker:
    """Adds orders and excused periods to the rows of a demo House."""

    def __init__(self, options: DemoOptions, rows: Rows) -> None:
        self._options = options
        self._rows = rows

    def make(self, classes: list[Class]) -> None:
        """Give the orders month by month, then note who is away."""
        self._orders()
        self._away(classes)

    # --- orders ---------------------------------------------------------------------------------

    def _orders(self) -> None:
        """Give orders by date, numbered anew each year."""
        for row in self._rows.enrolment:
            row |= {"order_no": None, "order_date": None}
            row |= {"out_order_no": None, "out_order_date": None}
        after = self._moved_up()
        numbers: dict[int, int] = defaultdict(int)
        for (dated, kind), rows in sorted(self._due(after).items()):
            if dated > self._options.until - WAITING:
                continue
            numbers[dated.year] += 1
            self._give(dated, kind, numbers[dated.year], rows)
            if kind is OrderKind.TRANSFER:
                order = {"order_no": str(numbers[dated.year]), "order_date": dated}
                for row in rows:
                    after[row["id"]] |= order

    def _due(self, after: Mapping[int, Row]) -> dict[tuple[dt.date, OrderKind], list[Row]]:
        """Sort the stays into the orders they belong in, by date and kind."""
        found: dict[tuple[dt.date, OrderKind], list[Row]] = defaultdict(list)
        came_up = {row["id"] for row in after.values()}
        for row in self._rows.enrolment:
            if row["is_guest"]:
                continue
            if row["id"] not in came_up:
                found[self._dated(row["started_on"]), OrderKind.ENROLMENT].append(row)
            if row["ended_on"] is not None:
                kind = OrderKind.TRANSFER if row["id"] in after else OrderKind.LEAVING
                found[self._dated(row["ended_on"]), kind].append(row)
        return found

    def _moved_up(self) -> dict[int, Row]:
        """Find, for stays of the year before, the stay in the group that goes on."""
        continued = {row["continues_id"]: row["id"] for row in self._rows.study_group}
        stays = {
            (row["person_id"], row["group_id"]): row
            for row in self._rows.enrolment
            if not row["is_guest"]
        }
        return {
            row["id"]: stays[after]
            for row in stays.values()
            if row["reason_out"] == ReasonOut.TRANSFERRED
            and (after := (row["person_id"], continued.get(row["group_id"], 0))) in stays
        }

    def _dated(self, day: dt.date) -> dt.date:
        """Date an order: on the first of September, else at the end of the month."""
        return day if (day.month, day.day) == (9, 1) else month_end(day)

    def _give(self, dated: dt.date, kind: OrderKind, number: int, rows: list[Row]) -> None:
        self._rows.register_number.append(
            {
                "id": len(self._rows.register_number) + 1,
                "register": ORDERS,
                "year": dated.year,
                "number": number,
                "dated": dated,
                "subject": str(kind),
                "annulled_on": None,
                "annul_reason": None,
            }
        )
        names = ("order_no", "order_date")
        if kind is not OrderKind.ENROLMENT:
            names = ("out_order_no", "out_order_date")
        for row in rows:
            row |= dict(zip(names, (str(number), dated), strict=True))

    # --- away -----------------------------------------------------------------------------------

    def _away(self, classes: list[Class]) -> None:
        """Explain some absences of the past, and announce some to come."""
        days = {row["id"]: row["day"] for row in self._rows.lesson}
        people = {row["id"]: row["person_id"] for row in self._rows.enrolment}
        excused = [row for row in self._rows.mark if row["code"] == "excused"]
        taken: set[int] = set()
        for mark in excused[:: max(1, len(excused) // PAST)][:PAST]:
            day = days[mark["lesson_id"]]
            self._period(taken, people[mark["enrolment_id"]], (day, day))
        current = [one for one in classes if one.season.is_current]
        until = self._options.until
        for taught in current[:COMING]:
            staying = [row for row in taught.enrolments if row["ended_on"] is None]
            if len(staying) > 2:
                span = until + dt.timedelta(days=1), until + dt.timedelta(days=14)
                self._period(taken, staying[2]["person_id"], span)

    def _period(self, taken: set[int], person_id: int, span: tuple[dt.date, dt.date]) -> None:
        if person_id in taken:
            return
        taken.add(person_id)
        number = len(self._rows.excused_period)
        row: Mapping[str, object] = {
            "id": number + 1,
            "person_id": person_id,
            "starts_on": span[0],
            "ends_on": span[1],
            "code": "excused",
            "note": NOTES[number % len(NOTES)],
        }
        self._rows.excused_period.append(dict(row))
