"""The columns of the analysis: figures of a row, or the marks behind a figure."""

from __future__ import annotations

from collections.abc import Callable

from friendship_desktop.rules.dates import short_date
from friendship_desktop.rules.reference import label
from friendship_desktop.services.analysis import words
from friendship_desktop.services.analysis.scope import Breakdown, Counted, MarkLine, Row
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.tables import Column

CONTEXT = "AnalysisPage"
NAME, CHART = "name", "chart"
TITLES = {
    Breakdown.MONTH: QT_TRANSLATE_NOOP("AnalysisPage", "Month"),
    Breakdown.DAY: QT_TRANSLATE_NOOP("AnalysisPage", "Day"),
    Breakdown.SCHOOL: QT_TRANSLATE_NOOP("AnalysisPage", "School"),
    Breakdown.GROUP: QT_TRANSLATE_NOOP("AnalysisPage", "Group"),
    Breakdown.LEARNER: QT_TRANSLATE_NOOP("AnalysisPage", "Learner"),
    Breakdown.LANGUAGE: QT_TRANSLATE_NOOP("AnalysisPage", "Language"),
    Breakdown.LEVEL: QT_TRANSLATE_NOOP("AnalysisPage", "Level"),
    Breakdown.TEACHER: QT_TRANSLATE_NOOP("AnalysisPage", "Teacher"),
    Breakdown.LESSON: QT_TRANSLATE_NOOP("AnalysisPage", "Lesson"),
}
# Which marks the figure of a column counts.
MARKS_OF = {
    "visits": Counted.ATTENDED,
    "marks": Counted.POSSIBLE,
    "rate": Counted.POSSIBLE,
    "absent": Counted.ABSENT,
    "excused": Counted.EXCUSED,
    "ill": Counted.ILL,
    "unexcused": Counted.UNEXCUSED,
}
ROWS_OF = {
    "lessons": Breakdown.LESSON,
    "persons": Breakdown.LEARNER,
    "enrolments": Breakdown.LEARNER,
}
"""By what the figure of a column is looked into."""


def figure_columns(by: Breakdown, language: LanguageContext) -> list[Column[Row]]:
    """Make the columns of one breakdown."""

    def name(row: Row) -> str:
        return words.row_name(row, by, language.texts)

    def order(row: Row) -> str | float:
        return row.order

    return [
        Column(
            NAME, TITLES[by], lambda row: f"{name(row)} · {row.note}" if row.note else name(row),
            order, strong=True,
        ),
        _number("lessons", QT_TRANSLATE_NOOP("AnalysisPage", "Lessons"), lambda row: row.lessons, language, 80),
        _number("visits", QT_TRANSLATE_NOOP("AnalysisPage", "Visits"), lambda row: row.attended, language, 62),
        _number("marks", QT_TRANSLATE_NOOP("AnalysisPage", "Marks"), lambda row: row.possible, language, 80),
        Column(
            "rate", "%", lambda row: rate(row, language),
            lambda row: -1 if row.per_mille is None else row.per_mille, width=54, right=True, strong=True,
        ),
        _number("persons", QT_TRANSLATE_NOOP("AnalysisPage", "Persons"), lambda row: row.persons, language, 66),
        _number("enrolments", QT_TRANSLATE_NOOP("AnalysisPage", "Enrolments"), lambda row: row.enrolments, language, 90),
        _number("excused", QT_TRANSLATE_NOOP("AnalysisPage", "Excused"), lambda row: row.excused, language, 66),
        _number("ill", QT_TRANSLATE_NOOP("AnalysisPage", "Ill"), lambda row: row.ill, language, 66),
        _number("unexcused", QT_TRANSLATE_NOOP("AnalysisPage", "Unexcused"), lambda row: row.unexcused, language, 84),
        Column(CHART, "0 – 100 %", lambda _row: "", lambda row: row.per_mille or -1, width=140),
    ]  # fmt: skip


def rate(row: Row, language: LanguageContext) -> str:
    """Write the attendance of a row; a dash where nothing was marked."""
    return "—" if row.per_mille is None else language.number(row.per_mille / 10, 1)


def _number(
    key: str, title: str, figure: Callable[[Row], int], language: LanguageContext, width: int
) -> Column[Row]:
    return Column(
        key, title, lambda row: language.number(figure(row)), figure, width=width, right=True
    )


def mark_columns(language: LanguageContext) -> list[Column[MarkLine]]:
    """Make the columns of the marks behind a figure."""
    return [
        Column(
            "day",
            QT_TRANSLATE_NOOP("AnalysisPage", "Day"),
            lambda mark: f"{short_date(mark.day)}, {language.weekday(mark.day)}",
            lambda mark: mark.day.toordinal(),
            width=130,
        ),
        Column(
            "learner",
            QT_TRANSLATE_NOOP("AnalysisPage", "Learner"),
            lambda mark: mark.learner or words.person(mark.person_id, language.texts),
            lambda mark: mark.sort_key,
            strong=True,
        ),
        Column(
            "group", QT_TRANSLATE_NOOP("AnalysisPage", "Group"), lambda mark: mark.group, width=230
        ),
        Column(
            "mark",
            QT_TRANSLATE_NOOP("AnalysisPage", "Kind of mark"),
            lambda mark: label("mark_code", mark.code, language.language),
            width=190,
        ),
    ]
