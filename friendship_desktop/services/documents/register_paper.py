"""F-02, the register of a group-month, as the House's data fill it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
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
from friendship_desktop.rules.sheet_code import write_sheet_code
from friendship_desktop.services.documents.letterhead import Letterhead
from friendship_desktop.services.register import sheet as register
from friendship_desktop.services.register.board import Givers
from friendship_desktop.services.register.reading import read_sheets, without_withdrawn
from friendship_desktop.services.settings import read_setting
from friendship_desktop.services.teaching import TeacherName, teachers_of
from friendship_desktop.services.timetable import planned_lessons
from friendship_desktop.store.models import Lesson, School, StudyGroup
from friendship_desktop.texts import msg

SymbolSet = Literal["kk", "ru"]
TEACHER = msg("Teacher")
COORDINATOR = msg("Checked by: coordinator")


Substitutes = Mapping[register.LessonKey, str]
"""Who gave a lesson in place of those who teach the group at the month's end."""


@dataclass(frozen=True, slots=True)
class _Group:
    subject: Named
    teacher: str
    own: frozenset[int] = frozenset()
    """Who teaches the group at the month's end: their names are not said lesson by lesson."""
    substitutes: Substitutes = field(default_factory=dict)


def register_papers(
    session: Session,
    group_ids: Sequence[int],
    month: dt.date,
    letterhead: Letterhead,
    *,
    language: PaperLanguage,
    blank: bool,
    today: dt.date,
) -> list[RegisterSheet]:
    """Fill F-02 for some groups and the month that holds `month`.

    Raises UserError E_NO_GROUP.
    """
    sheets = read_sheets(session, group_ids, month_start(month), month_end(month), today)
    if blank:  # its rows are entered later: they are those of the screen
        sheets = [without_withdrawn(session, sheet) for sheet in sheets]
    groups = _groups(session, group_ids, month_start(month), month_end(month))
    given = _given(session, groups, month_start(month), month_end(month))
    extra = frozenset(MarkCode(code) for code in read_setting(session, "register.extra_marks"))
    return [
        _paper(
            sheet,
            month,
            letterhead,
            replace(groups[sheet.group_id], substitutes=given.get(sheet.group_id, {})),
            extra,
            language=language,
            blank=blank,
        )
        for sheet in sheets
    ]


def _groups(
    session: Session, group_ids: Sequence[int], first: dt.date, last: dt.date
) -> dict[int, _Group]:
    teachers = {
        group_id: _of_month(some, first, last)
        for group_id, some in teachers_of(session, group_ids).items()
    }
    query = select(
        StudyGroup.id, StudyGroup.kind, StudyGroup.language_code, StudyGroup.level
    ).where(StudyGroup.id.in_(group_ids))
    return {
        group_id: _Group(
            language_level(kind, language, level),
            _lead(teachers.get(group_id, ())),
            frozenset(one.person_id for one in teachers.get(group_id, ())),
        )
        for group_id, kind, language, level in session.execute(query)
    }


def _of_month(teachers: Sequence[TeacherName], first: dt.date, last: dt.date) -> list[TeacherName]:
    """Give who teaches at the month's end, or taught last in it."""
    there = {
        one: min(one.ends_on or last, last)
        for one in teachers
        if (one.starts_on or first) <= last and (one.ends_on or last) >= first
    }
    return [one for one, until in there.items() if until == max(there.values())]


def _given(
    session: Session, groups: Mapping[int, _Group], first: dt.date, last: dt.date
) -> dict[int, dict[register.LessonKey, str]]:
    """Find the lessons that somebody else gave: a substitute, or who taught the group before."""
    givers, slots = Givers(session, groups), planned_lessons(session, first, last, groups)
    rows = session.execute(
        select(Lesson.group_id, Lesson.day, Lesson.number, Lesson.teacher_id)
        .where(Lesson.group_id.in_(groups), Lesson.day.between(first, last))
        .where(Lesson.status == LessonStatus.HELD)
    )
    found: dict[int, dict[register.LessonKey, str]] = {}
    for row in rows:
        key = register.LessonKey(row.day, row.number)
        slot = slots.get(row.group_id, {}).get(key)
        giver = givers.teacher_id(row.group_id, row.day, row, slot)
        if giver is not None and giver not in groups[row.group_id].own:
            found.setdefault(row.group_id, {})[key] = givers.short_name(giver) or ""
    return found


def _lead(teachers: Sequence[TeacherName]) -> str:
    return teachers[0].short_name if teachers else ""


def _paper(
    sheet: register.Sheet,
    month: dt.date,
    letterhead: Letterhead,
    group: _Group,
    extra: frozenset[MarkCode],
    *,
    language: PaperLanguage,
    blank: bool,
) -> RegisterSheet:
    # A planned lesson of the past that nobody marked did not take place as far as the paper knows;
    # a blank sheet shows every date, for it is filled by hand.
    shown = [
        position
        for position, lesson in enumerate(sheet.lessons)
        if blank or lesson.status != LessonStatus.PLANNED or lesson.is_future
    ]
    shown = shown or list(range(len(sheet.lessons)))
    labels = Labels(language)
    return RegisterSheet(
        language=language,
        institution=letterhead.institution,
        school=Named.same(sheet.school) if sheet.school else letterhead.house,
        group=Named.same(sheet.title),
        language_level=group.subject,
        teacher=group.teacher,
        month=month,
        learners=tuple(_rows(sheet, shown)),
        lessons=tuple(_column(sheet.lessons[position], group.substitutes) for position in shown),
        tally=_total(sheet),
        house_code=letterhead.house_code,
        dated=letterhead.dated,
        symbol_set=symbol_set(language),
        marks_in_use=_marks_in_use(sheet, extra),
        teacher_signs=Signatory(labels.pair(TEACHER), group.teacher),
        checked_by=Signatory(labels.pair(COORDINATOR)),
        blank=blank,
        sheet_code=write_sheet_code(sheet.group_id, month) if blank else "",
    )


def symbol_set(language: PaperLanguage) -> SymbolSet:
    """Kazakh letters unless the paper is in Russian alone."""
    return "ru" if language is PaperLanguage.RUSSIAN else "kk"


def language_level(kind: str, language_code: str | None, level: str | None) -> Named:
    """Name what a group learns: its language with the level, or its kind."""
    if language_code is None:
        named = item("group_kind", kind)
        return Named(named.kk, named.ru)
    language = item("language", language_code)
    shown = f", {level}" if level and level != "none" else ""
    return Named(language.kk + shown, language.ru + shown)


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


def _column(lesson: register.LessonColumn, given: Substitutes) -> LessonColumn:
    return LessonColumn(
        on=lesson.key.day,
        status=lesson.status,
        half_hours=lesson.half_hours,
        tally=lesson.tally,
        topic=lesson.topic or "",
        homework=lesson.homework or "",
        reason=lesson.cancel_reason or "",
        teacher=given.get(lesson.key, ""),
        moved_to=lesson.replaced_on if lesson.status is LessonStatus.MOVED else None,
    )


def _total(sheet: register.Sheet) -> Tally:
    total = Tally()
    for row in sheet.learners:
        if not row.is_guest:
            total = total + row.tally
    return total


def _marks_in_use(sheet: register.Sheet, extra: frozenset[MarkCode]) -> tuple[MarkCode, ...]:
    """Letters for the legend: those the House uses, and any that stands on this sheet."""
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
