"""From a number down to its rows: Houses, groups, lessons and months, learners by code, marks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from friendship_desktop.rules.dates import short_date
from friendship_desktop.rules.indicators import told_rule
from friendship_desktop.rules.reference import label
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.office.down import GroupRows, LearnerLine, LessonLine, MarkLine
from friendship_desktop.services.office.figures import written
from friendship_desktop.services.office.languages import GroupLine
from friendship_desktop.services.office.region import Part
from friendship_desktop.services.office.views import GroupName
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.listing import ListDialog
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.pages.office_board.words import NOBODY, house_name, period_name
from friendship_desktop.ui.pages.office_totals.activity import ActivityRows
from friendship_desktop.ui.tables import Column
from friendship_desktop.ui.widgets.buttons import Button

NAME = "OfficeRows"
TOLD_ONLY = frozenset({"IND-13", "IND-14", "IND-36", "IND-37", "IND-38"})
"""Certificates, teachers, publications: no table of the package describes them."""


def said(source: str) -> str:
    """Say a word of these lists in the language of the screen."""
    return QCoreApplication.translate(NAME, source)


def _count(key: str, title: str, read: Any, width: int = 110) -> Column[Any]:
    def text(row: Any) -> str:
        value = read(row)
        return NOBODY if value is None else str(value)

    return Column(key, title, text, sort=lambda row: read(row) or 0, right=True, width=width)


def _rate(attended: int, possible: int) -> int | None:
    return None if not possible else round(1000 * attended / possible)


class Drill:
    """Opens one list over another; every list closes back to the one it came from."""

    def __init__(self, context: PageContext[Any], period: Period) -> None:
        self._context, self._period = context, period
        self._region, self._language = context.services.region, context.language
        self._activity = ActivityRows(context, period)

    # --- Houses ---------------------------------------------------------------------------------

    def houses(
        self,
        title: str,
        indicator: tuple[str, str],
        parent: QWidget,
        district: str | None = None,
    ) -> None:
        """Show what each House, or each of a district, adds to a number."""
        unit = told_rule(*indicator).unit
        columns: Sequence[Column[Part]] = (
            Column("number", "№", lambda one: one.house_id, width=110),
            Column("house", QT_TRANSLATE_NOOP("OfficeRows", "House"), self._name, sub=lambda one: one.district or "", strong=True),
            Column("figure", QT_TRANSLATE_NOOP("OfficeRows", "Figure"), lambda one: written(one.figure, unit, self._language.language), sort=lambda one: one.figure.value or 0, right=True, width=140),
        )  # fmt: skip
        self._context.jobs.start(
            lambda _progress: self._region.parts_of(self._period, *indicator),
            done=lambda parts: self._show_houses(
                title,
                indicator,
                columns,
                [one for one in parts if district is None or (one.district or "") == district],
                parent,
            ),
        )

    def _show_houses(
        self,
        title: str,
        indicator: tuple[str, str],
        columns: Sequence[Column[Part]],
        parts: Sequence[Part],
        parent: QWidget,
    ) -> None:
        about = said(
            QT_TRANSLATE_NOOP(
                "OfficeRows", "Only accepted packages count. Enter opens the rows of a House."
            )
            if indicator[0] not in TOLD_ONLY
            else QT_TRANSLATE_NOOP(
                "OfficeRows", "Only accepted packages count. A House sends this number alone; its rows stay in the House."
            )
        )  # fmt: skip
        dialog: ListDialog[Part] = ListDialog(
            title, about, columns, lambda one: one.roster_id, NAME, self._context.memory, parent
        )
        dialog.show_rows(parts)
        if indicator[0] not in TOLD_ONLY:
            dialog.view.opened.connect(
                lambda one: self.rows(self._name(one), indicator, one.roster_id, dialog)
            )
        dialog.open()

    def _name(self, one: Part) -> str:
        return house_name(one, self._language)

    def rows(self, title: str, indicator: tuple[str, str], roster_id: int, parent: QWidget) -> None:
        """Show what a House's number is made of: groups, events, volunteers or associations."""
        if not self._activity.open(title, indicator, roster_id, parent):
            self.groups(title, parent, roster_id=roster_id)

    # --- groups ---------------------------------------------------------------------------------

    def groups(
        self,
        title: str,
        parent: QWidget,
        *,
        roster_id: int | None = None,
        language: str | None = None,
    ) -> None:
        """Show the groups of a House, or those of a language with the House of each."""
        roster = self._context.services.roster

        def read(_progress: Any) -> tuple[Sequence[GroupLine], dict[int, str]]:
            houses = roster.houses() if roster_id is None else ()
            return (
                self._region.groups(self._period, roster_id=roster_id, language=language),
                {one.id: house_name(one, self._language) for one in houses},
            )

        self._context.jobs.start(read, done=lambda found: self._show_groups(title, *found, parent))

    def _show_groups(
        self,
        title: str,
        groups: Sequence[GroupLine],
        houses: Mapping[int, str],
        parent: QWidget,
    ) -> None:
        dialog: ListDialog[GroupLine] = ListDialog(
            title,
            said(QT_TRANSLATE_NOOP("OfficeRows", "Groups with a month in {period}. Enter opens lessons and months.")).format(period=period_name(self._period, self._language)),
            group_columns(self._language, houses), lambda one: one.id, NAME, self._context.memory, parent,
        )  # fmt: skip
        dialog.show_rows(groups)
        dialog.view.opened.connect(lambda one: self.group(one, dialog))
        dialog.open()

    def group(self, line: GroupLine, parent: QWidget) -> None:
        """Show the lessons and months of a group, and its learners where they are known by code."""
        self._context.jobs.start(
            lambda _progress: self._region.group_rows(line.id, self._period),
            done=lambda rows: self._show_group(line, rows, parent),
        )

    def _show_group(self, line: GroupLine, rows: GroupRows, parent: QWidget) -> None:
        title = group_name(line, str(self._language.language))
        dialog: ListDialog[LessonLine] = ListDialog(
            title, self._months(rows), lesson_columns(self._language),
            lambda one: (one.day, one.number), NAME, self._context.memory, parent,
        )  # fmt: skip
        learners = Button(said(QT_TRANSLATE_NOOP("OfficeRows", "&Learners by code…")), "users")
        learners.setVisible(bool(rows.learners))
        learners.setObjectName("learners")
        learners.clicked.connect(lambda: self._show_learners(title, rows.learners, dialog))
        dialog.doing.addWidget(learners)
        dialog.doing.addStretch(1)
        dialog.show_rows(rows.lessons)
        dialog.open()

    def _months(self, rows: GroupRows) -> str:
        text = said(
            QT_TRANSLATE_NOOP(
                "OfficeRows",
                "{month}: {start} at the start, {arrived} arrived, {left} left, {end} at the end; {held} lessons held, {attended} of {possible} marks attended.",
            )
        )
        lines = [
            text.format(
                month=self._language.month(one.month.year, one.month.month),
                start=one.start,
                arrived=one.arrived,
                left=one.left,
                end=one.end,
                held=one.held,
                attended=one.attended,
                possible=one.possible,
            )
            for one in rows.months
        ]
        if not rows.learners:
            lines.append(
                said(
                    QT_TRANSLATE_NOOP(
                        "OfficeRows", "The House sends counts only; no row describes a person."
                    )
                )
            )
        return "\n".join(lines)

    # --- learners by code -----------------------------------------------------------------------

    def _show_learners(self, title: str, learners: Sequence[LearnerLine], parent: QWidget) -> None:
        about = said(
            QT_TRANSLATE_NOOP(
                "OfficeRows",
                "The code is given by the House; only the House can tell who it is. Enter opens the marks.",
            )
        )
        columns: Sequence[Column[LearnerLine]] = (
            Column("code", QT_TRANSLATE_NOOP("OfficeRows", "Code"), lambda one: one.code, strong=True),
            _count("born", QT_TRANSLATE_NOOP("OfficeRows", "Year of birth"), lambda one: one.birth_year, 125),
            Column("since", QT_TRANSLATE_NOOP("OfficeRows", "In the group"), _stay, sort=lambda one: one.started_on.toordinal(), width=185),
            _count("attended", QT_TRANSLATE_NOOP("OfficeRows", "Attended"), lambda one: one.attended, 95),
            _count("marked", QT_TRANSLATE_NOOP("OfficeRows", "Marks"), lambda one: one.marked, 95),
        )  # fmt: skip
        dialog: ListDialog[LearnerLine] = ListDialog(
            title, about, columns, lambda one: one.stay_id, NAME, self._context.memory, parent
        )
        dialog.show_rows(learners)
        dialog.view.opened.connect(lambda one: self._marks(one, dialog))
        dialog.open()

    def _marks(self, one: LearnerLine, parent: QWidget) -> None:
        self._context.jobs.start(
            lambda _progress: self._region.marks_of(one.stay_id, self._period),
            done=lambda marks: self._show_marks(one.code, marks, parent),
        )

    def _show_marks(self, code: str, marks: Sequence[MarkLine], parent: QWidget) -> None:
        language = self._language
        columns: Sequence[Column[MarkLine]] = (
            Column("day", QT_TRANSLATE_NOOP("OfficeRows", "Day"), lambda one: short_date(one.day), sort=lambda one: one.day.toordinal(), width=140),
            Column("mark", QT_TRANSLATE_NOOP("OfficeRows", "Mark"), lambda one: label("mark_code", one.mark, language.language)),
        )  # fmt: skip
        dialog: ListDialog[MarkLine] = ListDialog(
            code, "", columns, lambda one: (one.day, one.number), NAME, self._context.memory, parent
        )
        dialog.show_rows(marks)
        dialog.open()


def _stay(one: LearnerLine) -> str:
    until = short_date(one.ended_on) if one.ended_on else ""
    return f"{short_date(one.started_on)} – {until}"


def group_name(line: GroupLine | GroupName, language: str) -> str:
    """Name a group, which has no name of its own in a package: school, kind or language, level."""
    taught = (
        label("language", line.language, language)
        if line.language
        else label("group_kind", line.kind, language)
    )
    level = label("language_level", line.level, language) if line.level else ""
    return " · ".join(filter(None, (line.school, taught, level)))


def group_columns(
    language: LanguageContext, houses: Mapping[int, str]
) -> Sequence[Column[GroupLine]]:
    """Make the columns of a list of groups; with `houses` each line says whose group it is."""
    return (
        Column("group", QT_TRANSLATE_NOOP("OfficeRows", "Group"), lambda one: group_name(one, str(language.language)), sub=(lambda one: houses.get(one.roster_id, "")) if houses else None, strong=True),
        _count("learners", QT_TRANSLATE_NOOP("OfficeRows", "Learners"), lambda one: one.learners),
        _count("held", QT_TRANSLATE_NOOP("OfficeRows", "Lessons held"), lambda one: one.held, 140),
        Column("rate", QT_TRANSLATE_NOOP("OfficeRows", "Attendance"), lambda one: NOBODY if not one.possible else language.percent(one.attended / one.possible), sort=lambda one: _rate(one.attended, one.possible) or -1, right=True, width=130),
    )  # fmt: skip


def lesson_columns(language: LanguageContext) -> Sequence[Column[LessonLine]]:
    """Make the columns of a list of lessons."""
    return (
        Column("day", QT_TRANSLATE_NOOP("OfficeRows", "Day"), lambda one: short_date(one.day), sort=lambda one: one.day.toordinal(), width=140),
        Column("status", QT_TRANSLATE_NOOP("OfficeRows", "Lesson"), lambda one: label("lesson_status", one.status, language.language)),
        Column("hours", QT_TRANSLATE_NOOP("OfficeRows", "Hours"), lambda one: language.number(one.half_hours / 2, one.half_hours % 2), sort=lambda one: one.half_hours, right=True, width=100),
        _count("enrolled", QT_TRANSLATE_NOOP("OfficeRows", "On the list"), lambda one: one.enrolled, 120),
        _count("attended", QT_TRANSLATE_NOOP("OfficeRows", "Attended"), lambda one: one.attended, 120),
    )  # fmt: skip
