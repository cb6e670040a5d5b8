"""Puts the demo into an empty House as one bulk load."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from sqlalchemy import Connection, Table, insert, select

from friendship_desktop.progress import Progress, Silent
from friendship_desktop.services.demo.calendar import CalendarMaker, vacation_days
from friendship_desktop.services.demo.events import EventMaker
from friendship_desktop.services.demo.families import FamilyMaker
from friendship_desktop.services.demo.lessons import LessonMaker
from friendship_desktop.services.demo.levels import LevelMaker
from friendship_desktop.services.demo.plan import DemoOptions, Row, seeded_ids
from friendship_desktop.services.demo.programmes import ProgrammeMaker
from friendship_desktop.services.demo.teaching import Rows, TeachingMaker
from friendship_desktop.services.demo.volunteers import VolunteerMaker
from friendship_desktop.services.demo.year import YearMaker
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import Account, Base, Holiday, House, InstitutionName

PORTION = 20_000  # rows of one statement: bounds the memory of a House of 100,000
DAYS_OFF = ("public", "shifted", "religious")
NAMES: Row = {
    "name_kk": "Үлгілі Достық үйі",
    "name_ru": "Үлгілі Дом дружбы",
    "name_en": "Ulgili House of Friendship",
    "place_kk": "Үлгілі ауданы",
    "place_ru": "Үлгілі ауданы",
    "head_name": "Сейітова Айнұр Серікқызы",
    "head_position_kk": "Директор",
    "head_position_ru": "Директор",
}
COORDINATOR = "А. Сейітова"
CARD: Row = {
    "level": "district",
    "address": "Үлгілі ауданы, Достық көшесі, 1",
    "phone": "+77000000000",
    "outgoing_index": "01-07",
    "is_demo": True,
}


def demo_rows(options: DemoOptions, days_off: dict[dt.date, str]) -> Rows:
    """Make every row of the demo House; the same options give the same rows."""
    instant = f"{options.until.isoformat()}T04:02:00Z"
    new_id = seeded_ids(options)
    teaching = TeachingMaker(options, new_id, instant)
    if options.learners:
        teaching.make()
        FamilyMaker(options, teaching.rows).make(teaching.classes)
        off = {**vacation_days(options), **days_off}
        LessonMaker(options, teaching.rows, off).make(teaching.classes)
        CalendarMaker(options, teaching.rows).make(teaching.classes)
        ProgrammeMaker(options, teaching.rows).make(teaching.classes)
        LevelMaker(options, teaching.rows, new_id).make(teaching.classes)
        YearMaker(options, teaching.rows).make(teaching.classes)
        EventMaker(options, teaching.rows, new_id).make()
        VolunteerMaker(options, teaching.rows, new_id).make()
    return teaching.rows


def fill_demo(
    database: Database, options: DemoOptions, *, progress: Progress | None = None
) -> None:
    """Fill an empty House (just created, with its holidays) with invented people and lessons.

    It is not journalled: there is nothing to undo in a House that is all invention.
    """
    watch = progress or Silent()
    with database.read() as session:
        days_off = {
            day: str(name)
            for day, name in session.execute(
                select(Holiday.day, Holiday.name_kk).where(Holiday.kind.in_(DAYS_OFF))
            )
        }
    rows = demo_rows(options, days_off)
    loads = list(_portions(rows))
    with database.write(None, "demo.fill") as unit:
        connection = unit.session.connection()
        _card(connection)
        for done, (table, portion) in enumerate(loads):
            watch.step(done, len(loads))
            connection.execute(insert(table), portion)
    watch.step(len(loads), len(loads))


def _card(connection: Connection) -> None:
    connection.execute(_table(House).update().values(CARD))
    connection.execute(_table(InstitutionName).update().values(NAMES))
    connection.execute(_table(Account).update().values(name=COORDINATOR))


def _portions(rows: Rows) -> Iterator[tuple[Table, list[Row]]]:
    for name in Rows.__dataclass_fields__:
        table = Base.metadata.tables[name]
        wanted: list[Row] = getattr(rows, name)
        for start in range(0, len(wanted), PORTION):
            yield table, wanted[start : start + PORTION]


def _table(model: type[Base]) -> Table:
    table = model.__table__
    assert isinstance(table, Table)  # noqa: S101 - every model of this program has a table
    return table
