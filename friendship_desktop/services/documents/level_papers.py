"""F-07 and the progress sheet, filled from the House's data; the latter as an Excel file too."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.progress import Progress as Watch
from friendship_desktop.progress import Silent
from friendship_desktop.reports.certificate import CertificateSheet
from friendship_desktop.reports.document import Labels, Named, PaperLanguage, Signatory
from friendship_desktop.reports.progress import (
    FAILED,
    PASSED,
    SKILL_NAMES,
    ProgressCheck,
    ProgressLine,
    ProgressSheet,
)
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.codes import AssessmentKind
from friendship_desktop.rules.levels import passes_kaztest
from friendship_desktop.rules.names import full_name
from friendship_desktop.rules.reference import item, label
from friendship_desktop.services.certificates.candidates import number_text
from friendship_desktop.services.certificates.service import register_query
from friendship_desktop.services.documents.letterhead import Letterhead, letterhead
from friendship_desktop.services.documents.register_paper import language_level
from friendship_desktop.services.editing import found
from friendship_desktop.services.levels.progress import GroupProgress, ProgressRow, progress
from friendship_desktop.services.levels.service import Levels
from friendship_desktop.services.levels.sheet import Assessed
from friendship_desktop.services.teaching import teachers_of
from friendship_desktop.sheets.tables import Table, Value, workbook_bytes
from friendship_desktop.store import files
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import Certificate, Person, School, StudyGroup
from friendship_desktop.texts import Texts, msg

TEACHER = msg("Teacher")


class LevelPapers:
    """Makes certificates and progress sheets; their language is chosen apart from the screen's."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def certificates(
        self,
        actor: Actor,
        certificate_ids: Sequence[int],
        *,
        language: PaperLanguage,
        is_copy: bool = False,
    ) -> list[CertificateSheet]:
        """Fill F-07 of some certificates in the order of their numbers (E_NO_CERTIFICATE)."""
        require(actor, "document.print")
        heads: dict[dt.date, Letterhead] = {}
        sheets = []
        with self._database.read() as session:
            query = register_query().where(Certificate.id.in_(certificate_ids))
            for row, number, person, group, school in session.execute(query):
                head = heads.get(number.dated) or letterhead(session, number.dated)
                heads[number.dated] = head
                sheets.append(
                    CertificateSheet(
                        language=language,
                        institution=head.institution,
                        number=number_text(number.year, number.number),
                        year=number.year,
                        sequence=number.number,
                        verify_code=row.verify_code,
                        name=_name(person),
                        sex=person.sex or "",
                        school=school or "",
                        group=group.title,
                        subject=language_level(group.kind, group.language_code, row.level),
                        half_hours=row.half_hours,
                        starts_on=row.starts_on,
                        ends_on=row.ends_on,
                        head=head.head,
                        house_code=head.house_code,
                        dated=number.dated,
                        is_copy=is_copy,
                        annulled=number.annulled_on is not None,
                    )
                )
        if not sheets:
            raise UserError("E_NO_CERTIFICATE")
        return sheets[::-1]

    def progress(
        self,
        actor: Actor,
        group_ids: Sequence[int] = (),
        *,
        person_id: int | None = None,
        language: PaperLanguage,
        today: dt.date,
        watch: Watch | None = None,
    ) -> list[ProgressSheet]:
        """Fill the progress sheets of groups, or those of a learner in each group.

        Raises UserError E_NOT_FOUND, E_NO_PROGRESS, CancelledError.
        """
        require(actor, "document.print")
        told, watch = list[GroupProgress](), watch or Silent()
        if person_id is not None:
            told += Levels(self._database).progress_of(actor, person_id, today=today)
        with self._database.read() as session:
            head = letterhead(session, today)
            for done, group_id in enumerate(group_ids):
                watch.step(done, len(group_ids))
                told.append(progress(session, found(session, StudyGroup, group_id), today))
            sheets = [_progress_sheet(session, one, head, language, today) for one in told]
        if not sheets:
            raise UserError("E_NO_PROGRESS")
        if person_id is None:
            return sheets
        return [replace(one, learner=one.lines[0].name) for one in sheets]

    def workbook(
        self, actor: Actor, group_id: int, path: Path, texts: Texts, *, today: dt.date
    ) -> Path:
        """Write the progress of a group as an Excel file; a refusal leaves the old file untouched."""
        require(actor, "document.print")
        with self._database.read() as session:
            told = progress(session, found(session, StudyGroup, group_id), today)
        with files.refusals(path):
            files.write(path, workbook_bytes([_table(told, texts)], created=today))
        return path


def _name(person: Person) -> Named:
    """Name somebody as a paper does: in the typed spelling of each language, else as in the document."""
    own = full_name(person.surname, person.given_name, person.patronymic or "")
    kazakh = full_name(
        person.surname_kk or "", person.given_name_kk or "", person.patronymic_kk or ""
    )
    russian = full_name(
        person.surname_ru or "", person.given_name_ru or "", person.patronymic_ru or ""
    )
    return Named(kazakh or own, russian or own)


def _progress_sheet(
    session: Session, told: GroupProgress, head: Letterhead, language: PaperLanguage, today: dt.date
) -> ProgressSheet:
    group = found(session, StudyGroup, told.group_id)
    school = session.get(School, group.school_id) if group.school_id is not None else None
    day = min(today, group.ends_on) if group.ends_on else today
    teachers = teachers_of(session, [group.id], day).get(group.id, ())
    labels = Labels(language)
    return ProgressSheet(
        language=language,
        institution=head.institution,
        school=Named.same(school.name) if school else head.house,
        group=told.title,
        subject=language_level(told.kind, told.language_code, told.level),
        teacher=", ".join(one.full_name for one in teachers),
        year=f"{told.academic_year}–{told.academic_year + 1}",
        planned_half_hours=told.planned_half_hours,
        held_half_hours=told.held_half_hours,
        lines=tuple(map(_line, told.rows)),
        teacher_signs=Signatory(labels.pair(TEACHER), teachers[0].short_name if teachers else ""),
        head=head.head,
        house_code=head.house_code,
        dated=head.dated,
    )


def _line(row: ProgressRow) -> ProgressLine:
    return ProgressLine(
        name=row.full_name,
        start_level=row.start_level or "",
        result_level=row.result_level or "",
        checks=tuple(map(_check, row.checks)),
        percent=row.tally.percent,
    )


def _check(one: Assessed) -> ProgressCheck:
    kind = item("assessment_kind", one.kind)
    note = ""
    if one.kind is AssessmentKind.EXTERNAL_KAZTEST:
        passed = passes_kaztest(one.scores)
        number = f"№\u00a0{one.external_no}" if one.external_no else ""
        rule = "" if passed is None else (PASSED if passed else FAILED)
        note = " · ".join(filter(None, (number, rule)))
    return ProgressCheck(Named(kind.kk, kind.ru), one.day, one.level or "", one.scores, note)


def _table(told: GroupProgress, texts: Texts) -> Table:
    text, rows = texts.text, []
    for row in told.rows:
        ends: list[Value] = [row.result_level, row.tally.percent]
        checks: list[list[Value]] = [
            [
                label("assessment_kind", one.kind, texts.language),
                one.day,
                one.level,
                *one.scores,
                one.external_no,
            ]
            for one in row.checks
        ] or [[None] * (4 + len(SKILL_NAMES))]
        rows += [[row.full_name, row.start_level, *check, *ends] for check in checks]
    return Table(
        name=told.title,
        header=[
            text(msg("Learner")),
            text(msg("Start level")),
            text(msg("Assessment")),
            text(msg("Date")),
            text(msg("Level")),
            *map(text, SKILL_NAMES),
            text(msg("Certificate No.")),
            text(msg("Result level")),
            text(msg("Attendance, %")),
        ],
        rows=rows,
        titles=[told.title],
        frozen=1,
        landscape=True,
    )
