"""The tab Levels: an assessment typed for a whole group, and how learners moved between levels."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from friendship_desktop.errors import UserError
from friendship_desktop.rules.codes import AssessmentKind, LanguageLevel
from friendship_desktop.rules.dates import short_date
from friendship_desktop.rules.reference import label
from friendship_desktop.rules.timetable import PeriodKind
from friendship_desktop.services.groups import GroupSection
from friendship_desktop.services.levels.movement import Movement
from friendship_desktop.services.levels.service import Grade
from friendship_desktop.services.levels.sheet import GradeRow
from friendship_desktop.services.school_views import GroupLine
from friendship_desktop.services.teaching import academic_year
from friendship_desktop.ui.dialogs.group_form import hours_text
from friendship_desktop.ui.dialogs.record_fields import CalmCombo, FieldProblem, date_of, date_text
from friendship_desktop.ui.file_names import file_name
from friendship_desktop.ui.page import Page
from friendship_desktop.ui.pages.schools.acting import Acting
from friendship_desktop.ui.pages.state_language.grades import GradeTable, GradeView
from friendship_desktop.ui.pages.state_language.movement import MovedDialog, MovementTable
from friendship_desktop.ui.pages.state_language.progress_paper import print_progress
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.beside import Beside
from friendship_desktop.ui.widgets.boxes import across, down, put
from friendship_desktop.ui.widgets.buttons import Button
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import FieldError, Label

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services
    from friendship_desktop.texts import Texts

ALL = 0
"""Every state-language group, in the movement."""


class LevelsTab(QWidget):
    """Types scores and levels; shows the movement of a term."""

    changed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.context = page.context
        self.services: Services = page.context.services
        self._acting = Acting(page)
        self._lines: dict[int, GroupLine] = {}
        self._found: Movement | None = None
        self.group, self.kind, self.day = CalmCombo(), CalmCombo(), CalmCombo()
        self.day.setEditable(True)
        self.day.setMinimumContentsLength(11)
        self.day.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.period, self.whose = CalmCombo(), CalmCombo()
        self._labels = [Label("", "small") for _field in range(3)]
        self._day_error = FieldError(self.day)
        self._facts = Label("", "muted", wraps=True)
        self.print_button, self.excel = Button(icon="printer"), Button(icon="file-spreadsheet")
        self.table = GradeTable(self._save, self._column_title)
        self.view = GradeView(self.table)
        self._empty = EmptyState("languages")
        self._movement_title, self._raised = Label("", "title"), Label("", "muted")
        self.movement = MovementTable()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        fields = across(gap=10)
        for name, field, stretch in zip(
            self._labels, (self.group, self.kind, self.day), (3, 2, 1), strict=True
        ):
            column = down(gap=2)
            name.setBuddy(field)
            put(column, name, field)
            fields.addLayout(column, stretch)
        card = Card()
        put(
            card.body,
            fields,
            self._day_error,
            Beside(self._facts, Flow(self.print_button, self.excel), (1, 0), below=None),
            (self.view, 1),
            (self._empty, 1),
        )
        below = Card()
        for combo in (self.whose, self.period):
            combo.setMinimumContentsLength(16)
        head = Flow(self._movement_title, self._raised, self.whose, self.period)
        put(below.body, head, self.movement)
        column = down((card, 1), below, on=self, around=(0, 10, 0, 0), gap=12)

    def _connect(self) -> None:
        self.group.currentIndexChanged.connect(lambda _n: self._choose())
        self.kind.currentIndexChanged.connect(lambda _n: self._choose())
        self.day.activated.connect(lambda _n: self.load_sheet())
        line = self.day.lineEdit()
        if line is not None:
            line.editingFinished.connect(self.load_sheet)
            line.setPlaceholderText("22.11.2026")
        self.period.currentIndexChanged.connect(lambda _n: self.load_movement())
        self.whose.currentIndexChanged.connect(lambda _n: self.load_movement())
        self.print_button.clicked.connect(self.print_progress)
        self.excel.clicked.connect(self.save_excel)
        self.table.refused.connect(self._say_unreadable)
        self.movement.opened.connect(self._open_cell)

    # --- showing --------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Load the groups, the grid and the movement again."""
        services, today = self.services, self.context.today()
        lines = services.groups.list(
            services.actor, today=today, section=GroupSection.STATE_LANGUAGE
        )
        self._lines = {line.id: line for line in lines}
        groups: list[tuple[str, object]] = [(line.title, line.id) for line in lines]
        self.group.show_items(groups)
        if self.group.currentIndex() < 0 and groups:
            self.group.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            self.group.setCurrentIndex(0)
            self.group.blockSignals(False)  # noqa: FBT003 - the same
        self.whose.show_items([(self.tr("All groups"), ALL), *groups])
        if self.whose.currentIndex() < 0:
            self.whose.setCurrentIndex(0)
        self._offer_periods()
        self._offer_days(keep=bool(self.day.currentText()))
        self.load_sheet()
        self.load_movement()

    def show_group(self, group_id: int) -> None:
        """Choose another group for the grid."""
        self.group.choose(group_id)

    def _offer_periods(self) -> None:
        year = academic_year(self.context.today())
        whole = (dt.date(year, 9, 1), dt.date(year + 1, 8, 31))
        before = (dt.date(year - 1, 9, 1), dt.date(year, 8, 31))
        terms = [
            (f"{term.title} · {short_date(term.starts_on)}", (term.starts_on, term.ends_on))
            for term in self.services.terms.list()
            if term.kind is PeriodKind.TERM
        ]
        self.period.show_items(
            [
                (self.tr("School year {year}").format(year=f"{year}–{year + 1}"), whole),
                *terms,
                (self.tr("School year {year}").format(year=f"{year - 1}–{year}"), before),
            ]
        )
        if self.period.currentIndex() < 0:
            self.period.setCurrentIndex(0)

    def _offer_days(self, *, keep: bool) -> None:
        """Offer today and the days of this kind of assessment so far; the latest is shown first."""
        typed, today, group_id = (
            self.day.currentText(),
            self.context.today(),
            self.group.currentData(),
        )
        days = [today]
        if group_id is not None:
            services = self.services
            days = services.levels.days(services.actor, group_id, self._kind()) or [today]
        days += [today] if today not in days else []
        self.day.show_items([(date_text(day), day) for day in days])
        self.day.setEditText(typed if keep else date_text(days[0]))

    def _kind(self) -> AssessmentKind:
        return AssessmentKind(self.kind.currentData() or AssessmentKind.INTERIM)

    def _choose(self) -> None:
        """Go to the latest check of another group or kind."""
        self._offer_days(keep=False)
        self.load_sheet()

    def chosen_day(self) -> dt.date | None:
        """Give the day of the assessment, None while it cannot be read."""
        try:
            return date_of(self.day.currentText())
        except FieldProblem:
            return None

    def load_sheet(self) -> None:
        """Read the grid of the chosen group, kind and day."""
        day, group_id = self.chosen_day(), self.group.currentData()
        self._day_error.say("" if day else self.tr("There is no such date. Type it as 22.11.2026."))
        rows: tuple[GradeRow, ...] = ()
        kind = self._kind()
        if day is not None and group_id in self._lines:
            services = self.services
            rows = services.levels.sheet(services.actor, group_id, kind, day).rows
        self.table.show_rows(rows, with_number=kind is AssessmentKind.EXTERNAL_KAZTEST)
        self.view.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._teach()
        self.changed.emit()

    def _teach(self) -> None:
        line = self._lines.get(self.group.currentData() or 0)
        planned = line.planned_half_hours if line else None
        self._facts.setText(
            ""
            if line is None
            else self.tr(
                "Level of the group: {level} · hours planned: {planned} · held: {held}"
            ).format(
                level=line.level or "—",
                planned="—" if planned is None else hours_text(planned),
                held=hours_text(line.held_half_hours),
            )
        )
        for button in (self.print_button, self.excel):
            button.setEnabled(line is not None)
        if line is None:
            self._empty.show_texts(
                self.tr("No state-language groups yet"),
                self.tr("Add a group on the tab Groups; its learners are assessed here."),
            )
        else:
            self._empty.show_texts(
                self.tr("Nobody to assess"),
                self.tr("The group had no learners on this day. Choose another day or group."),
            )

    def load_movement(self) -> None:
        """Read the movement of the chosen period."""
        first, last = self.period.currentData() or (self.context.today(),) * 2
        group_id = self.whose.currentData() or None
        self._found = self.services.levels.movement(
            self.services.actor, first, last, group_id=group_id
        )
        self.movement.show_movement(self._found)
        self._raised.setText(self.tr("%n learner(s) raised the level", "", self._found.raised))

    def _open_cell(self, start: LanguageLevel, end: LanguageLevel) -> None:
        if self._found is None:
            return
        name = self.movement.level_name
        title = self.tr("From {start} to {end}").format(start=name(start), end=name(end))
        dialog = MovedDialog(self.context, title, self._found.cell(start, end), name, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def hint(self) -> str:
        """Say how the grid is typed into, for the status bar."""
        return self.tr(
            "Type into the cells: Enter goes down, Tab to the right, Delete empties. Each cell is saved at once."
        )

    # --- typing ---------------------------------------------------------------------------------

    def _save(self, row: GradeRow) -> GradeRow | None:
        """Store one row; a result below the start is asked about first."""
        day, kind = self.chosen_day(), self._kind()
        if day is None:
            self.day.setFocus()
            return None
        try:
            self._write(row, kind, day, lower_is_meant=False)
        except UserError as error:
            question = self.context.messages.explain(error)
            if error.code != "E_LEVEL_LOWER":
                self.context.messages.show(error)
                return None
            if not self.context.ask.confirm(self, question, self.tr("It is meant")):
                return None
            if (
                self._acting.attempt(lambda: self._write(row, kind, day, lower_is_meant=True))
                is None
            ):
                return None
        sheet = self.services.levels.sheet(self.services.actor, self.group.currentData(), kind, day)
        return next((one for one in sheet.rows if one.enrolment_id == row.enrolment_id), None)

    def _write(
        self, row: GradeRow, kind: AssessmentKind, day: dt.date, *, lower_is_meant: bool
    ) -> int:
        grade = Grade(row.enrolment_id, row.level, row.scores, row.external_no)
        return self.services.levels.save(
            self.services.actor,
            self.group.currentData(),
            kind,
            day,
            [grade],
            today=self.context.today(),
            lower_is_meant=lower_is_meant,
        )

    def _say_unreadable(self, text: str) -> None:
        sentence = self.tr(
            "“{text}” cannot be read here: scores are 0 to 100, levels A1 to C1. The cell keeps what it held."
        )
        self.context.messages.say(sentence.format(text=text), "warning")

    # --- paper ----------------------------------------------------------------------------------

    def print_progress(self) -> bool:
        """Show the progress sheet of the group before printing; False without a group."""
        group_id = self.group.currentData()
        if group_id is None:
            return False
        print_progress(self._acting.page, [group_id])
        return True

    def save_excel(self) -> None:
        """Write the progress of the group as an Excel file."""
        group_id, services, today = self.group.currentData(), self.services, self.context.today()
        if group_id is None:
            return
        title, proposal = (
            self.tr("Save as Excel"),
            file_name(self.group.currentText(), ending=".xlsx"),
        )
        path = self.context.ask.save_path(self, title, proposal, "Excel (*.xlsx)")
        if path is None:
            return
        texts = _texts(self.context.language.language)
        self.context.jobs.start(
            lambda _progress: services.level_papers.workbook(
                services.actor, group_id, path, texts, today=today
            ),
            done=lambda _path: self.context.messages.say(
                self.tr("Saved: {name}").format(name=path.name)
            ),
            failed=self.context.messages.show,
            title=self.tr("Writing the file"),
        )

    # --- language -------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        names = (self.tr("&Group"), self.tr("&Assessment"), self.tr("&Day"))
        for name, field, text in zip(
            self._labels, (self.group, self.kind, self.day), names, strict=True
        ):
            name.setText(text)
            field.setAccessibleName(text.replace("&", ""))
        language = self.context.language.language
        self.kind.show_items(
            [(label("assessment_kind", kind, language), str(kind)) for kind in AssessmentKind]
        )
        if self.kind.currentIndex() < 0:
            self.kind.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            self.kind.choose(str(AssessmentKind.INTERIM))
            self.kind.blockSignals(False)  # noqa: FBT003 - the same
        self.print_button.setText(self.tr("Progress sheet…"))
        self.print_button.setToolTip(self.tr("Print the progress sheet of the group (Ctrl+P)"))
        self.excel.setText(self.tr("Excel…"))
        self.excel.setToolTip(self.tr("Save the progress of the group as an Excel file"))
        self.view.setAccessibleName(self.tr("Scores and levels of the group"))
        self._movement_title.setText(self.tr("Movement between levels"))
        self.period.setAccessibleName(self.tr("Period of the movement"))
        self.whose.setAccessibleName(self.tr("Groups of the movement"))
        if self._lines:
            self.table.headerDataChanged.emit(
                Qt.Orientation.Horizontal, 0, self.table.columnCount() - 1
            )

    def _column_title(self, name: str) -> str:
        titles = {
            "learner": self.tr("Learner"),
            "start": self.tr("Start"),
            "listening": self.tr("Listening"),
            "reading": self.tr("Reading"),
            "lexgram": self.tr("Vocab.-gram."),
            "writing": self.tr("Writing"),
            "speaking": self.tr("Speaking"),
            "level": self.tr("Level"),
            "number": self.tr("Certificate No."),
        }
        return titles[name]


def _texts(language: Any) -> Texts:
    from friendship_desktop.texts import Texts  # noqa: PLC0415 - wanted by one button only

    return Texts(language)
