"""A spreadsheet of 10,000 learners becoming a House, and 100,000 marks stored with their journal.

The floor of the import is calamine reading the file and bare `executemany` of the rows that the
import leaves in the same encrypted tables; the floor of the marks is `executemany` alone. Ours
folds names, matches duplicates, validates every cell and journals every row besides.
"""

from __future__ import annotations

import datetime as dt
import itertools
import random
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import xlsxwriter
from python_calamine import CalamineWorkbook

from friendship_desktop.services.clock import Clock
from friendship_desktop.services.founding import Founding, found_house
from friendship_desktop.services.workplace import Services, services_of
from friendship_desktop.store import cipher
from friendship_desktop.store.folder import Folder
from friendship_desktop.store.models import Enrolment, Lesson, Mark, Person, StudyGroup
from friendship_desktop.store.open_house import OpenHouse
from tools.bench.frame import Figure, compared, interleaved, measurement, seconds

LEARNERS, A_GROUP, GROUPS_A_SCHOOL, ROUNDS = 10_000, 25, 8, 5
LESSONS, STAYS = 1_000, 100
"""Their product is the number of marks."""
IMPORT_GOAL = 3.0
TABLES = ("association", "school", "study_group", "person", "guardian", "enrolment")
NOW = dt.datetime(2026, 11, 22, 9, tzinfo=dt.UTC)
HEADING = ("№", "Ф.И.О.", "Дата рожд.", "Пол", "Школа", "Группа", "Язык", "Родитель", "Телефон родителя", "Дата приёма", "Примечание")  # fmt: skip
# As many different words as 10,000 people have: 3,000 surnames, hundreds of names.
_FIRST = (
    "Ах Әб Бай Бек Ғал Дос Ер Жан Жұм Иса Кен Қай Қон Мам Нұр Ом Өт Пан Рах Сей Тас Ұлт Хам Цой Шар"
)
_SECOND = (
    "мет дыр мұр сұл ыр тай бол ғали ман ыс жан кен ли ман на ол па рат сын тем уан хан ша ым эль"
)
_ENDINGS = ("ов", "ев", "ұлы", "ченко", "ян")
_NAMES = (
    "Алина Айгүл Дамир Ержан Мадина Әсел Қанат Фёдор Роза Һакім Ольга Виктория Тимур Сая Нұржан"
)
_FATHERS = ("Серік", "Болат", "Қуаныш", "Иван", "Ыбырай", "Пётр", "Ғани", "Олег", "Мырзахан", "Ли")

Row = tuple[Any, ...]
Stored = dict[str, tuple[list[str], list[Row]]]
"""Of each table: the columns that hold anything, and the rows."""


def write_list(path: Path, learners: int) -> None:
    """Write a list as a coordinator keeps it, the same for the same number of learners."""
    chance = random.Random(1)  # noqa: S311  # invented people, no secret
    surnames = [
        a + b + c for a, b, c in itertools.product(_FIRST.split(), _SECOND.split(), _ENDINGS)
    ]
    names = [name + tail for name in _NAMES.split() for tail in ("", "на", "ша", "бек", "и", "тай")]
    fathers = [father + tail for father in _FATHERS for tail in ("ұлы", "қызы", "ович", "овна", "")]
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Список")
        day = book.add_format({"num_format": "dd.mm.yyyy"})
        sheet.write(0, 0, "Список на 2026–2027 учебный год")
        sheet.write_row(2, 0, HEADING)
        for n in range(learners):
            surname, group = chance.choice(surnames), n // A_GROUP
            person = f"{surname} {chance.choice(names)} {chance.choice(fathers)}"
            born = dt.datetime(2008, 1, 1) + dt.timedelta(days=chance.randrange(3600))  # noqa: DTZ001
            row = n + 3
            sheet.write_row(row, 0, [n + 1, person])
            sheet.write_datetime(row, 2, born, day)
            school = f"«Школа {group // GROUPS_A_SCHOOL + 1}»"
            parent = f"{surname} {chance.choice(names)}"
            phone = f"8 701 {n // 10000:03d} {n // 100 % 100:02d} {n % 100:02d}"
            about = [chance.choice("мж"), school, f"{group + 1}-группа", "Корейский", parent, phone]
            sheet.write_row(row, 3, [*about, "06.09.2026", "звонить вечером" if n % 9 == 0 else ""])


class Bench:
    """Empty Houses in a folder, made before the clock runs."""

    def __init__(self, room: Path) -> None:
        self._room = room
        self._clock = Clock(now=lambda: NOW)
        self._numbers = itertools.count()

    def house(self) -> OpenHouse:
        """Found a House."""
        folder = Folder(self._room / f"house{next(self._numbers)}")
        return found_house(folder, Founding(name_kk="Үлгі үйі"), self._clock)

    def with_services(self, work: Callable[[Services], float]) -> float:
        """Do something in a fresh House."""
        house = self.house()
        services = services_of(house, self._clock)
        try:
            return work(services)
        finally:
            services.close()
            shutil.rmtree(house.folder.root)

    def with_connection(self, work: Callable[[cipher.Connection], float]) -> float:
        """Do something with the bare driver in the file of a fresh House."""
        house = self.house()
        path = house.folder.database_path(house.vault)
        connection = cipher.connect(path, house.keys, house.vault.salt)
        try:
            return work(connection)
        finally:
            connection.close()
            house.close()
            shutil.rmtree(house.folder.root)


def stored_rows(services: Services) -> Stored:
    """Give what an import left, without the columns that hold nothing."""
    found: Stored = {}
    with services.open_house.database.read() as session:
        connection = session.connection()
        for table in TABLES:
            result = connection.exec_driver_sql(f'SELECT * FROM "{table}"')  # noqa: S608
            rows = [tuple(row) for row in result]
            used = [
                place
                for place in range(len(result.keys()))
                if any(row[place] is not None for row in rows)
            ]
            columns = [list(result.keys())[place] for place in used]
            found[table] = columns, [tuple(row[place] for place in used) for row in rows]
    return found


def insert_bare(connection: cipher.Connection, rows: Stored) -> None:
    """Write rows in one transaction with nothing but the driver."""
    connection.execute("BEGIN IMMEDIATE")
    for table, (columns, values) in rows.items():
        names = ", ".join(f'"{name}"' for name in columns)
        places = ", ".join("?" * len(columns))
        if values:
            connection.executemany(f'INSERT INTO "{table}" ({names}) VALUES ({places})', values)  # noqa: S608
    connection.execute("COMMIT")


def read_bare(path: Path) -> None:
    """Read a list with nothing but calamine."""
    book = CalamineWorkbook.from_path(str(path))
    for name in book.sheet_names:
        book.get_sheet_by_name(name).to_python(skip_empty_area=False)


@measurement("import")
def importing() -> Iterator[Figure]:
    """Measure the whole import, its parts, and the floor, taking turns."""
    with tempfile.TemporaryDirectory() as room:
        bench, path = Bench(Path(room)), Path(room) / "list.xlsx"
        write_list(path, LEARNERS)
        rows: Stored = {}

        def first(services: Services) -> float:
            services.importing.store(services.actor, services.importing.read(path))
            rows.update(stored_rows(services))
            return 0.0

        bench.with_services(first)
        base = f"calamine + executemany, {LEARNERS} learners"
        whole = f"import of {LEARNERS} learners"
        parts: dict[str, list[float]] = {"reading": [], "storing": []}

        def ours(services: Services) -> float:
            read = seconds(lambda: books.append(services.importing.read(path)))
            stored = seconds(lambda: services.importing.store(services.actor, books.pop()))
            parts["reading"].append(read)
            parts["storing"].append(stored)
            return read + stored

        def bare(connection: cipher.Connection) -> float:
            read = seconds(lambda: read_bare(path))
            return read + seconds(lambda: insert_bare(connection, rows))

        books: list[Any] = []
        runs = {
            base: lambda: 1000 * bench.with_connection(bare),
            whole: lambda: 1000 * bench.with_services(ours),
        }
        values = interleaved(runs, ROUNDS)
        yield from compared(values, "ms", base, {whole: IMPORT_GOAL})
        for name, times in parts.items():
            middle = 1000 * sorted(times)[len(times) // 2]
            yield Figure(
                figure=f"{whole}: {name}",
                value=middle,
                unit="ms",
                ratio_to=base,
                ratio=middle / values[base],
            )


def _teach(services: Services) -> tuple[list[int], list[int]]:
    """Add a group with lessons and learners; return the ids of lessons and of stays."""
    with services.open_house.database.write(None, "bench") as unit:
        group = unit.add(
            StudyGroup,
            {"public_id": "g", "kind": "other", "title": "G", "academic_year": 2026, "status": "active", "sort_key": "g"},
        )  # fmt: skip
        people = unit.add_many(
            Person,
            [
                {"public_id": f"p{n}", "surname": "Ли", "sort_key": "", "search_key": ""}
                for n in range(STAYS)
            ],
        )
        first = dt.date(2020, 9, 1)
        stays = unit.add_many(
            Enrolment,
            [{"person_id": n, "group_id": group, "started_on": first} for n in people],
        )
        lessons = unit.add_many(
            Lesson,
            [
                {"group_id": group, "day": first + dt.timedelta(n), "status": "held", "half_hours": 2}
                for n in range(LESSONS)
            ],
        )  # fmt: skip
    return lessons, stays


@measurement("marks")
def marks() -> Iterator[Figure]:
    """Measure a bulk of journalled marks, and its undo, beside the bare driver."""
    count = LESSONS * STAYS
    base, put = f"executemany of {count} marks", f"put_many of {count} marks"
    undo = f"undo of {count} marks"
    undone: list[float] = []

    def rows(lessons: list[int], stays: list[int]) -> list[dict[str, Any]]:
        return [
            {"lesson_id": lesson, "enrolment_id": stay, "code": "present", "attended": True, "minutes_late": None, "note": None}
            for lesson in lessons
            for stay in stays
        ]  # fmt: skip

    def ours(services: Services) -> float:
        wanted, database = rows(*_teach(services)), services.open_house.database
        changes: list[int] = []

        def work() -> None:
            with database.write(1, "bench.marks") as unit:
                unit.put_many(Mark, wanted)
                changes.append(unit.change_id)

        taken = seconds(work)
        undone.append(1000 * seconds(lambda: database.undo(changes[0], 1)))
        return 1000 * taken

    def bare(services: Services) -> float:
        wanted = [tuple(row.values()) for row in rows(*_teach(services))]
        columns = ["lesson_id", "enrolment_id", "code", "attended", "minutes_late", "note"]
        house = services.open_house
        path = house.folder.database_path(house.vault)
        connection = cipher.connect(path, house.keys, house.vault.salt)
        try:
            return 1000 * seconds(lambda: insert_bare(connection, {"mark": (columns, wanted)}))
        finally:
            connection.close()

    with tempfile.TemporaryDirectory() as room:
        bench = Bench(Path(room))
        runs = {
            base: lambda: bench.with_services(bare),
            put: lambda: bench.with_services(ours),
        }
        values = interleaved(runs, ROUNDS)
        values[undo] = sorted(undone)[len(undone) // 2]
        yield from compared(values, "ms", base, {})
