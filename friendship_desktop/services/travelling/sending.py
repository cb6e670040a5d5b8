"""The register of a month as it goes out to a teacher."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.rules.attendance import CANCELLED_SYMBOL, DEFAULT_MARKS, symbol
from friendship_desktop.rules.codes import NOT_HELD, MarkCode
from friendship_desktop.rules.dates import day_month, month_end, month_title, weekday_short
from friendship_desktop.rules.reference import label
from friendship_desktop.services.register.reading import read_sheet, without_withdrawn
from friendship_desktop.services.register.sheet import LessonColumn, Sheet
from friendship_desktop.services.settings import read_setting
from friendship_desktop.services.teaching import teachers_of
from friendship_desktop.sheets.travelling import SentLearner, SentLesson, SentRegister, SentWords
from friendship_desktop.store.models import House, StudyGroup
from friendship_desktop.texts import Texts, msg

SHEET = msg("Register")
ADVICE = msg(
    "Choose a letter in the white cells; write topic and homework below. Names and dates are locked. Send the file back as it is, .xlsx."
)
NAME = msg("Name")
TOPIC = msg("Topic")
HOMEWORK = msg("Homework")
CHOOSE = msg("Only these letters can stand here: {letters}")


def house_mark(session: Session) -> str:
    """Tell this House from others without saying which it is."""
    database_id = session.scalar(select(House.database_id)) or ""
    return hashlib.sha256(f"travelling {database_id}".encode()).hexdigest()[:24]


def read_month(session: Session, group_id: int, month: dt.date, today: dt.date) -> Sheet:
    """Read a group's month without those whose consent was withdrawn (UserError E_NO_GROUP)."""
    return without_withdrawn(session, read_sheet(session, group_id, month, month_end(month), today))


def sent_register(
    session: Session, group_id: int, month: dt.date, texts: Texts, today: dt.date
) -> SentRegister:
    """Collect what goes out for a group and the month that begins on `month`."""
    sheet = read_month(session, group_id, month, today)
    extra = {MarkCode(code) for code in read_setting(session, "register.extra_marks")}
    there = {cell.code for row in sheet.learners for cell in row.cells if cell.code}
    wanted = set(DEFAULT_MARKS) | extra | there
    letters = {code: symbol(code, texts.language) for code in MarkCode if code in wanted}
    teachers = teachers_of(session, [group_id], month_end(month)).get(group_id, ())
    return SentRegister(
        house=house_mark(session),
        group=session.get_one(StudyGroup, group_id).public_id,
        month=month,
        made=today,
        learners=tuple(
            SentLearner(row.enrolment_id, row.name, row.ended_on) for row in sheet.learners
        ),
        lessons=tuple(
            _sent_lesson(lesson, place, sheet, texts) for place, lesson in enumerate(sheet.lessons)
        ),
        letters={str(code): letter for code, letter in letters.items()},
        words=_words(sheet, teachers[0].short_name if teachers else "", letters, texts),
    )


def _sent_lesson(lesson: LessonColumn, place: int, sheet: Sheet, texts: Texts) -> SentLesson:
    cells = {row.enrolment_id: row.cells[place] for row in sheet.learners}
    day = lesson.key.day
    heading = f"{day_month(day)}\n{weekday_short(day, texts.language)}"
    if lesson.key.number > 1:
        heading += f" {lesson.key.number}"
    return SentLesson(
        day=day,
        number=lesson.key.number,
        heading=heading,
        marks={one: str(cell.code) for one, cell in cells.items() if cell.code},
        open=frozenset(one for one, cell in cells.items() if cell.is_enrolled),
        topic=lesson.topic or "",
        homework=lesson.homework or "",
        is_open=not lesson.is_locked and lesson.status not in NOT_HELD,
        closed=CANCELLED_SYMBOL if lesson.status in NOT_HELD else "",
    )


def _words(sheet: Sheet, teacher: str, letters: Mapping[MarkCode, str], texts: Texts) -> SentWords:
    month = month_title(sheet.month, texts.language)
    title = f"{sheet.school} · {sheet.title}" if sheet.school else sheet.title
    named = (
        f"{letter} {label('mark_code', code, texts.language)}" for code, letter in letters.items()
    )
    return SentWords(
        sheet=texts.text(SHEET),
        title=title,
        subtitle=f"{month} · {teacher}" if teacher else month,
        advice=texts.text(ADVICE),
        name=texts.text(NAME),
        topic=texts.text(TOPIC),
        homework=texts.text(HOMEWORK),
        legend=", ".join(named),
        choose=texts.text(CHOOSE).format(letters=" ".join(letters.values())),
    )
