"""F-02, the register of a group-month, as the House's data fill it."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.reports.document import Labels, Named, PaperLanguage, Signatory
from friendship_desktop.reports.register import (
    NOT_ENROLLED,
    LearnerRow,
    LessonColumn,
    RegisterSheet,
)
from friendship_desktop.reports.register import Cell as PaperCell
from friendship_desktop.rules.attendance import DEFAULT_MARKS, Tally
from friendship_desktop.rules.codes import LessonStatus, MarkCode
from friendship_desktop.rules.dates import month_end, month_start
from friendship_desktop.rules.reference import item
from friendship_desktop.services.documents.letterhead import Letterhead
from friendship_desktop.services.register import sheet as register
from friendship_desktop.services.register.board import teacher_names
from friendship_desktop.services.register.reading import read_sheet
from friendship_desktop.services.settings import read_setting
from friendship_desktop.store.models import School, StudyGroup
from friendship_desktop.texts import msg

SymbolSet = Literal["kk", "ru"]
TEACHER = msg("Teacher")
COORDINATOR = msg("Checked by: coordinator")


def register_paper(
    session: Session,
    group_id: int,
    month: dt.date,
    letterhead: Letterhead,
    *,
    language: PaperLanguage,
    blank: bool,
    today: dt.date,
) -> RegisterSheet:
    """Fill F-02 for a group and the month that holds `month`.

    Raises UserError E_NO_GROUP.
    """
    sheet = read_sheet(session, group_id, month_start(month), month_end(month), today)
    # A planned lesson of the past that nobody marked did not take place as far as the paper knows;
    # a blank sheet shows every date, for it is filled by hand.
    shown = [
        position
        for position, lesson in enumerate(sheet.lessons)
        if blank or lesson.status != LessonStatus.PLANNED or lesson.is_future
    ]
    shown = shown or list(range(len(sheet.lessons)))
    group = session.get_one(StudyGroup, group_id)
    teacher = teacher_names(session, month_end(month)).get(group_id, "")
    labels = Labels(language)
    return RegisterSheet(
        language=language,
        institution=letterhead.institution,
        school=Named.same(sheet.school) if sheet.school else letterhead.house,
        group=Named.same(sheet.title),
        language_level=language_level(group),
        teacher=teacher,
        month=month,
        learners=tuple(_rows(sheet, shown)),
        lessons=tuple(_column(sheet.lessons[position]) for position in shown),
        tally=_total(sheet),
        house_code=letterhead.house_code,
        dated=letterhead.dated,
        symbol_set=symbol_set(language),
        marks_in_use=_marks_in_use(session, sheet),
        teacher_signs=Signatory(labels.pair(TEACHER), teacher),
        checked_by=Signatory(labels.pair(COORDINATOR)),
        blank=blank,
    )


def symbol_set(language: PaperLanguage) -> SymbolSet:
    """Kazakh letters unless the paper is in Russian alone."""
    return "ru" if language is PaperLanguage.RUSSIAN else "kk"


def language_level(group: StudyGroup) -> Named:
    """Name what a group learns: its language with the level, or its kind."""
    code = group.language_code
    if code is None:
        kind = item("group_kind", group.kind)
        return Named(kind.kk, kind.ru)
    language = item("language", code)
    level = f", {group.level}" if group.level and group.level != "none" else ""
    return Named(language.kk + level, language.ru + level)


def _rows(sheet: register.Sheet, shown: list[int]) -> list[LearnerRow]:
    month_ends = month_end(sheet.month)
    return [
        LearnerRow(
            number=number,
            name=row.name,
            marks=tuple(_cell(row.cells[position]) for position in shown),
            tally=row.tally,
            left_on=row.ended_on if row.ended_on and row.ended_on <= month_ends else None,
        )
        for number, row in enumerate((row for row in sheet.learners if not row.is_guest), start=1)
    ]


def _cell(cell: register.Cell) -> PaperCell:
    if cell.code is not None:
        return cell.code
    return None if cell.is_enrolled else NOT_ENROLLED


def _column(lesson: register.LessonColumn) -> LessonColumn:
    return LessonColumn(
        on=lesson.key.day,
        status=lesson.status,
        half_hours=lesson.half_hours,
        tally=lesson.tally,
        topic=lesson.topic or "",
        homework=lesson.homework or "",
        reason=lesson.cancel_reason or "",
    )


def _total(sheet: register.Sheet) -> Tally:
    total = Tally()
    for row in sheet.learners:
        if not row.is_guest:
            total = total + row.tally
    return total


def _marks_in_use(session: Session, sheet: register.Sheet) -> tuple[MarkCode, ...]:
    """Letters for the legend: those the House uses, and any that stands on this sheet."""
    extra = {MarkCode(code) for code in read_setting(session, "register.extra_marks")}
    there = {cell.code for row in sheet.learners for cell in row.cells if cell.code}
    wanted = set(DEFAULT_MARKS) | extra | there
    return tuple(code for code in MarkCode if code in wanted)


def groups_in_use(session: Session) -> list[int]:
    """Return the groups in use, schools together, for a batch of all."""
    return list(
        session.scalars(
            select(StudyGroup.id)
            .outerjoin(School, School.id == StudyGroup.school_id)
            .where(StudyGroup.archived_at.is_(None))
            .order_by(School.sort_key.is_(None), School.sort_key, StudyGroup.sort_key)
        )
    )
