"""The regional office: packages dropped in and accepted, at both levels, few Houses and many.

Goals (performance.md): 32 packages of level `counts` to a refreshed board in 3 s; 300,000 coded
marks a second from verified file to stored row; the rate stays flat as the region grows.
FRIENDSHIP_BENCH_HOUSES sets how many Houses send coded rows (20; 200 for the whole region).
"""

from __future__ import annotations

import datetime as dt
import os
import random
import resource
import statistics
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial

from friendship_desktop import __version__
from friendship_desktop.exchange import invitation, keys, package, receipt
from friendship_desktop.exchange.columns import Row, Rows
from friendship_desktop.exchange.header import Instruction, Link
from friendship_desktop.exchange.invitation import Invitation
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.office.founding import OfficeFounding, found_office
from friendship_desktop.services.office.views import Incoming
from friendship_desktop.services.workplace import Services, services_of
from friendship_desktop.store.folder import Folder
from tools.bench import houses
from tools.bench.frame import Figure, measurement, milliseconds, seconds

PASSPHRASE = "түбір кілттің ұзын құпиясөзі"  # noqa: S105  # of an invented office
FIRST, LAST = dt.date(2025, 9, 7), dt.date(2026, 5, 31)
PERIOD = Period(dt.date(2026, 5, 1), LAST)
HOUSES, GROUPS, LEARNERS, WEEKS, LESSONS_A_WEEK = 32, 30, 25, 40, 2
ORDER = Instruction("12-04/137", FIRST)
REPORT = b"%PDF-1.4\n"


def rows_of(house: int, *, groups: int = GROUPS, coded: bool = False) -> Rows:
    """Invent a year of a House; the same number gives the same House."""
    chance = random.Random(house)  # noqa: S311  # invented figures
    held = [
        (group, FIRST + dt.timedelta(weeks=week, days=day))
        for group in range(1, groups + 1)
        for week in range(WEEKS - 2)
        for day in range(LESSONS_A_WEEK)
    ]
    months = sorted({f"{day:%Y-%m}" for _group, day in held})
    found: dict[str, list[Row]] = {
        "associations": [
            (n, _uuid(house, 1, n), f"Бірлестік {n}", None, "regional", None, None, None, None, None)
            for n in range(1, 11)
        ],
        "schools": [
            (n, _uuid(house, 2, n), n, f"Мектеп {n}", None, None, None, "active")
            for n in range(1, 11)
        ],
        "groups": [
            (n, _uuid(house, 3, n), 1 + n % 10, "mother_tongue", "ko", "A1", None, "2025-2026",
             FIRST, None, "active", 30, 160)
            for n in range(1, groups + 1)
        ],
        "lessons": [
            (n, group, day, "held", 4, LEARNERS, LEARNERS - chance.randrange(6))
            for n, (group, day) in enumerate(held, 1)
        ],
        "group_months": [
            (group, month, LEARNERS, 0, 0, LEARNERS, 8, 32, 180, 200)
            for group in range(1, groups + 1)
            for month in months
        ],
        "breakdowns": [("sex", "female", 400, 410), ("sex", "male", 350, 360)],
        "indicators": [
            ("IND-06", None, PERIOD.first, PERIOD.last, 700 + house, "persons", 1),
            ("IND-07", None, PERIOD.first, PERIOD.last, 750 + house, "enrolments", 1),
        ],
    }  # fmt: skip
    if coded:
        found |= {
            "learners": [(n, f"{house:04}{n:06}", 2014) for n in range(1, groups * LEARNERS + 1)],
            "enrolments": [
                (n, n, 1 + (n - 1) // LEARNERS, FIRST, None, None, None)
                for n in range(1, groups * LEARNERS + 1)
            ],
            "marks": [
                (n, (group - 1) * LEARNERS + seat, "present" if chance.random() < 0.9 else "ill")
                for n, (group, _day) in enumerate(held, 1)
                for seat in range(1, LEARNERS + 1)
            ],
        }
    return found


def _uuid(house: int, table: int, row: int) -> str:
    return f"01900000-0000-7000-8000-{house:05x}{table:01x}{row:06x}"


@dataclass(slots=True)
class Sender:
    """A House as its office knows it: keys, and the packages it has sent."""

    number: int
    keys: keys.HouseKeys
    office: Invitation
    sent: list[str] = field(default_factory=list)

    def pack(self, rows: Rows, at: dt.datetime, *, coded: bool = False) -> package.Package:
        """Make the next package."""
        history = tuple(Link(n, digest) for n, digest in enumerate(self.sent, 1))[::-1]
        facts = package.Facts(
            sequence=len(self.sent) + 1,
            prev=self.sent[-1] if self.sent else None,
            window=(FIRST, LAST),
            period=(PERIOD.first, PERIOD.last),
            created_at=at,
            app_version=__version__,
            history=history,
            instruction=ORDER if coded else None,
        )
        made = package.build(rows, facts, REPORT, self.keys, self.office)
        self.sent.append(made.digest)
        return made


class Bench:
    """An office with Houses on its roster, and a clock that no two packages share."""

    def __init__(self) -> None:
        self._at = dt.datetime(2026, 6, 1, 4, 0, tzinfo=dt.UTC)
        clock = Clock(now=self.now)
        founding = OfficeFounding("Қоғамдық келісім", "Общественное согласие", "KZ-OFF-19")
        folder = Folder(houses.folder("region-"))
        made = found_office(folder, founding, clock, ca_passphrase=PASSPHRASE)
        self.services: Services = services_of(made.open_house, clock)
        self.office = invitation.read(made.invitation.read_bytes(), now=self.now())

    def now(self) -> dt.datetime:
        """Let a second pass."""
        self._at += dt.timedelta(seconds=1)
        return self._at

    def join(self, number: int) -> Sender:
        """Put a House on the roster by its first, small package."""
        made = keys.make(f"KZ-HF-{number:04}", f"Үй {number}", self.now())
        sender = Sender(number, made, self.office)
        first = sender.pack(rows_of(number, groups=1), self.now())
        inbox, actor = self.services.inbox, self.services.actor
        came = inbox.take(actor, first.sealed, first.name)
        inbox.enrol(actor, came.id, typed_code=made.code, ca_passphrase=PASSPHRASE)
        inbox.accept(actor, came.id)
        _name, answer = inbox.receipt(came.id)
        certificate = receipt.read(answer, self.office, made, now=self.now()).certificate
        if certificate is None:
            raise RuntimeError("the office gave no certificate")
        sender.keys = keys.certified(made, certificate)
        return sender

    def take(self, made: package.Package) -> Incoming:
        """Drop a file in."""
        return self.services.inbox.take(self.services.actor, made.sealed, made.name)

    def accept(self, made: package.Package) -> None:
        """Drop a file in and accept it."""
        self.decide(self.take(made))

    def decide(self, came: Incoming) -> None:
        """Accept a file that waits; every check is done again."""
        self.services.inbox.accept(self.services.actor, came.id, confirmed=True)


@measurement("region")
def region() -> Iterator[Figure]:
    """Measure 32 packages of counts, from files to the board."""
    bench = Bench()
    with closing(bench.services):
        senders = [bench.join(number) for number in range(1, HOUSES + 1)]
        files = [one.pack(rows_of(one.number), bench.now()) for one in senders]
        board = partial(bench.services.region.board, PERIOD, today=LAST)

        def everything() -> None:
            for made in files:
                bench.accept(made)
            board()

        took = seconds(everything)
        shown = statistics.median(milliseconds(board) for _ in range(5))
    yield Figure(
        figure="32 packages of counts: taken, accepted, board refreshed",
        value=took,
        unit="s",
        limit=3,
    )
    yield Figure(figure="board of 32 Houses", value=shown, unit="ms")


@measurement("coded")
def coded() -> Iterator[Figure]:
    """Measure coded rows: build, check, store; the last Houses beside the first."""
    wanted = int(os.environ.get("FRIENDSHIP_BENCH_HOUSES", "20"))
    bench = Bench()
    built: list[float] = []
    looked: list[float] = []
    taken: list[float] = []
    stored: list[float] = []
    marks = size = 0
    with closing(bench.services):
        for number in range(1, wanted + 1):
            sender = bench.join(number)
            rows = rows_of(number, coded=True)
            marks = len(rows["marks"])
            made: list[package.Package] = []
            built.append(
                seconds(lambda: made.append(sender.pack(rows, bench.now(), coded=True)))  # noqa: B023 - called at once
            )
            size = len(made[0].sealed)
            looked.append(seconds(lambda: bench.services.inbox.verify(made[0].sealed)))  # noqa: B023
            came: list[Incoming] = []
            taken.append(seconds(lambda: came.append(bench.take(made[0]))))  # noqa: B023
            stored.append(seconds(lambda: bench.decide(came[0])))  # noqa: B023
        path = bench.services.open_house.folder.database_path(bench.services.open_house.vault)
        whole = path.stat().st_size
    few = max(1, wanted // 10)
    first, last = statistics.median(stored[:few]), statistics.median(stored[-few:])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    name = f"coded, {wanted} Houses of {marks:,} marks"
    yield Figure(figure=f"{name}: built", value=statistics.median(built) * 1000, unit="ms")
    yield Figure(figure=f"{name}: checked", value=statistics.median(looked) * 1000, unit="ms")
    yield Figure(figure=f"{name}: bytes a mark", value=size / marks, unit="B", limit=8)
    yield Figure(
        figure=f"{name}: from dropped file to stored row, with two checks",
        value=marks / statistics.median(map(sum, zip(taken, stored, strict=True))),
        unit="marks/s",
    )
    yield Figure(
        figure=f"{name}: from verified file to stored row",
        value=marks / statistics.median(stored),
        unit="marks/s",
        limit=300_000,
        at_least=True,
    )
    yield Figure(
        figure=f"{name}: the last Houses beside the first",
        value=last,
        unit="s",
        ratio_to="the first Houses",
        ratio=last / first,
        limit=1.3,
    )
    yield Figure(figure=f"{name}: database", value=whole / 1024**2, unit="MiB")
    yield Figure(figure=f"{name}: peak memory", value=peak, unit="MiB")
