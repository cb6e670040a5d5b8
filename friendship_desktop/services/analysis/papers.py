"""An analysis on paper and as an Excel file: the rows of the screen, its chart, its footnotes."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from friendship_desktop.errors import UserError
from friendship_desktop.progress import Progress
from friendship_desktop.reports.analysis import AnalysisLine, AnalysisReport
from friendship_desktop.reports.document import Labels, Named, PaperLanguage
from friendship_desktop.reports.writer import Rendered, render
from friendship_desktop.rules.dates import short_date
from friendship_desktop.services.analysis import words
from friendship_desktop.services.analysis.scope import IN_TIME, Analysis, Breakdown, Row
from friendship_desktop.services.documents.letterhead import letterhead
from friendship_desktop.sheets.tables import Chart, Table, Value, workbook_bytes
from friendship_desktop.store import files
from friendship_desktop.store.database import Database
from friendship_desktop.texts import Language, Texts, msg

HEADS = (
    msg("Lessons held"),
    msg("Visits"),
    msg("Marks"),
    msg("Attendance, %"),
    msg("Unique persons"),
    msg("Enrolments"),
    msg("Good reason"),
    msg("Ill"),
    msg("No reason"),
)
_RATE = 4  # the column of the rate, the name counted as 0
_NAMED = (Texts(Language.KAZAKH), Texts(Language.RUSSIAN))


class AnalysisPapers:
    """Takes an analysis that was read and writes it down, so that no two papers of it can differ."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def report(
        self, analysis: Analysis, *, language: PaperLanguage, today: dt.date
    ) -> AnalysisReport:
        """Word an analysis for paper, dated by its last day or by today. Raises UserError E_NO_LESSONS."""
        _require_lessons(analysis)
        dated = min(analysis.scope.period.last, today)
        with self._database.read() as session:
            head = letterhead(session, dated)
        by, labels = analysis.by, Labels(language)
        facts = (words.facts_of(analysis, texts) for texts in _NAMED)
        rules = (words.rules(by, texts) for texts in _NAMED)
        return AnalysisReport(
            language=language,
            institution=head.institution,
            title=labels.pair(words.TITLES[by]),
            facts=tuple(Named(*pair) for pair in zip(*facts, strict=True)),
            head=labels.pair(words.ROWS[by]),
            lines=tuple(_line(row, by) for row in analysis.rows),
            total=_figures(analysis.total, labels.pair(msg("Total"))),
            rules=tuple(Named(*pair) for pair in zip(*rules, strict=True)),
            is_in_time=by in IN_TIME,
            house_code=head.house_code,
            dated=dated,
        )

    def draw(self, report: AnalysisReport, *, progress: Progress | None = None) -> Rendered:
        """Draw it for a preview, a printer or a PDF file."""
        return render([report], title=report.title.joined(report.language), progress=progress)

    def write_pdf(
        self, analysis: Analysis, path: Path, *, language: PaperLanguage, today: dt.date
    ) -> None:
        """Write it as PDF. Raises UserError E_NO_LESSONS, E_READONLY, E_FULL, E_DISK."""
        drawn = self.draw(self.report(analysis, language=language, today=today))
        with files.refusals(path):
            files.write(path, drawn.data)

    def write_workbook(
        self, analysis: Analysis, path: Path, *, language: Language, today: dt.date
    ) -> None:
        """Write it as an Excel file with a chart of Excel's own; the same refusals."""
        _require_lessons(analysis)
        created = min(analysis.scope.period.last, today)
        content = workbook_bytes([_table(analysis, Texts(language))], created=created)
        with files.refusals(path):
            files.write(path, content)


def _require_lessons(analysis: Analysis) -> None:
    if not analysis.total.lessons:
        period = analysis.scope.period
        raise UserError(
            "E_NO_LESSONS", first=short_date(period.first), last=short_date(period.last)
        )


def _line(row: Row, by: Breakdown) -> AnalysisLine:
    name = Named(*(words.row_name(row, by, texts) for texts in _NAMED))
    return _figures(row, name, row.note, words.row_tag(row, by))


def _figures(row: Row, name: Named, note: str = "", tag: str = "") -> AnalysisLine:
    return AnalysisLine(
        name,
        row.lessons,
        row.attended,
        row.possible,
        row.per_mille,
        row.persons,
        row.enrolments,
        row.excused,
        row.ill,
        row.unexcused,
        note,
        tag,
    )


def cells(row: Row) -> list[Value]:
    """Give the figures in the order of HEADS; the rate in per cent with one decimal, or empty."""
    rate = None if row.per_mille is None else row.per_mille / 10
    return [
        row.lessons,
        row.attended,
        row.possible,
        rate,
        row.persons,
        row.enrolments,
        row.excused,
        row.ill,
        row.unexcused,
    ]


def _table(analysis: Analysis, texts: Texts) -> Table:
    by = analysis.by
    rows = [[_named(row, by, texts), *cells(row)] for row in analysis.rows]
    return Table(
        name=texts.text(words.ROWS[by]),
        header=[texts.text(words.ROWS[by]), *map(texts.text, HEADS)],
        rows=rows,
        totals=[texts.text(msg("Total")), *cells(analysis.total)],
        titles=[texts.text(words.TITLES[by]), *words.facts_of(analysis, texts)],
        frozen=1,
        notes=words.rules(by, texts),
        landscape=True,
        chart=Chart(texts.text(msg("Attendance, %")), _RATE, is_upright=by in IN_TIME, most=100),
    )


def _named(row: Row, by: Breakdown, texts: Texts) -> str:
    name = words.row_name(row, by, texts)
    return f"{name} · {row.note}" if row.note else name
