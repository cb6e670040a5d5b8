"""The programme of a group: its topics, plan against fact, and where the topics come from."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from friendship_desktop.services.programme import TopicDraft, from_sheet
from friendship_desktop.services.programme_reading import GroupProgramme, TopicLine
from friendship_desktop.sheets.topics import TopicProblem, TopicSheet, TopicTrouble
from friendship_desktop.ui.dialogs.group_form import hours_text
from friendship_desktop.ui.dialogs.record_fields import CalmCombo
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.page import Page
from friendship_desktop.ui.pages.schools.acting import Acting
from friendship_desktop.ui.pages.schools.parts import ShyView
from friendship_desktop.ui.tables import Column, RowTable
from friendship_desktop.ui.widgets.banners import Banner, EmptyState
from friendship_desktop.ui.widgets.beside import Beside
from friendship_desktop.ui.widgets.boxes import down
from friendship_desktop.ui.widgets.buttons import Button
from friendship_desktop.ui.widgets.flow import Flow

CONTEXT = "ProgrammeTab"
BOOKS = "Excel (*.xlsx *.xlsm *.xls *.ods)"
DONE = QT_TRANSLATE_NOOP("ProgrammeTab", "done")
GOES_ON = QT_TRANSLATE_NOOP("ProgrammeTab", "goes on")
NEXT = QT_TRANSLATE_NOOP("ProgrammeTab", "next")


def _said(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


class ProgrammeTab(QWidget):
    """Lists topics with hours planned and taught, and says how far the group is behind its plan."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._acting = Acting(page)
        self._page = page
        self.view_: GroupProgramme | None = None
        self.table = RowTable[TopicLine](self._columns(), CONTEXT, lambda row: row.id)
        self.view = ShyView(self.table, "group_programme", page.context.memory)
        self.view.hide_below(day=520, taught=400)
        self.view.opened.connect(lambda _row: self.edit())
        self._empty = EmptyState("list-checks")
        self._empty.primary.clicked.connect(self.bring_excel)
        self._empty.secondary.clicked.connect(self.edit)
        self.view.set_empty(self._empty)
        self.standing = Banner("", "neutral", "target")
        self.choice = CalmCombo()
        self.choice.activated.connect(self._follow)
        self.change, self.excel = Button(icon="pencil"), Button(icon="file-spreadsheet")
        self.change.clicked.connect(self.edit)
        self.excel.clicked.connect(self.bring_excel)
        self._head = Beside(self.choice, Flow(self.change, self.excel), (1, 0), below=None)
        down(self._head, self.standing, (self.view, 1), on=self, around=(0, 10, 0, 0), gap=8)

    def _columns(self) -> Sequence[Column[TopicLine]]:
        return (
            Column("number", "№", lambda row: str(row.number), lambda row: row.number, width=44, right=True),
            Column(
                "title",
                QT_TRANSLATE_NOOP("ProgrammeTab", "Topic"),
                lambda row: row.title,
                sub=lambda row: row.homework or "",
                strong=True,
            ),
            Column("hours", QT_TRANSLATE_NOOP("ProgrammeTab", "Plan, h"), lambda row: hours_text(row.half_hours), lambda row: row.half_hours, width=100, right=True),
            Column("taught", QT_TRANSLATE_NOOP("ProgrammeTab", "Taught, h"), lambda row: hours_text(row.taught_half_hours) if row.lessons else "", lambda row: row.taught_half_hours, width=104, right=True),
            Column("day", QT_TRANSLATE_NOOP("ProgrammeTab", "Last lesson"), self._day, lambda row: str(row.last_day or ""), width=160),
            Column("state", QT_TRANSLATE_NOOP("ProgrammeTab", "State"), lambda _row: "", lambda row: self._state(row)[0], pill=self._pill, width=120),
        )  # fmt: skip

    def _day(self, row: TopicLine) -> str:
        return self._page.context.language.day_month(row.last_day) if row.last_day else ""

    def _state(self, row: TopicLine) -> tuple[str, str]:
        view = self.view_
        if view is not None and row.id == view.next_id:
            return (_said(GOES_ON) if row.lessons else _said(NEXT)), "info"
        return (_said(DONE), "good") if row.lessons else ("", "")

    def _pill(self, row: TopicLine) -> tuple[str, str] | None:
        state = self._state(row)
        return state if state[0] else None

    # --- showing --------------------------------------------------------------------------------

    def show_group(self, group_id: int) -> None:
        """Show the programme of a group."""
        services, today = self._acting.services, self._page.context.today()
        view = self.view_ = services.programmes.of_group(services.actor, group_id, today=today)
        choices = services.programmes.choices(services.actor)
        self.choice.show_items(
            [
                (self.tr("No programme"), None),
                *(
                    (
                        self.tr("{name} · topics {topics} · {hours} h").format(
                            name=one.title, topics=one.topics, hours=hours_text(one.half_hours)
                        ),
                        one.id,
                    )
                    for one in choices
                ),
            ]
        )
        self.choice.choose(view.programme_id)
        self._head.setVisible(bool(choices))
        self.change.setVisible(view.programme_id is not None)
        self.table.set_rows(view.topics)
        self._show_standing(view)

    def _show_standing(self, view: GroupProgramme) -> None:
        standing = view.standing
        self.standing.setVisible(bool(view.topics))
        places = {
            "due": hours_text(standing.due),
            "covered": hours_text(standing.covered),
            "planned": hours_text(standing.planned),
            "hours": hours_text(abs(standing.ahead)),
        }
        if standing.ahead < 0:
            text = self.tr(
                "Behind the plan by {hours} h: {due} h were due by today, {covered} h of {planned} h are covered."
            )
        elif standing.ahead > 0:
            text = self.tr(
                "Ahead of the plan by {hours} h: {due} h were due by today, {covered} h of {planned} h are covered."
            )
        else:
            text = self.tr("In step with the plan: {covered} h of {planned} h are covered.")
        said = text.format(**places)
        if view.without_topic:
            said += " " + self.tr("%n lesson(s) held without a topic.", "", view.without_topic)
        self.standing.show_text(said, "warning" if standing.ahead < 0 else "good")

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        self.choice.setAccessibleName(self.tr("Programme of the group"))
        self.choice.setToolTip(self.tr("Several groups may follow one programme"))
        self.change.setText(self.tr("Change…"))
        self.change.setToolTip(self.tr("Type or paste topics, hours and homework"))
        self.excel.setText(self.tr("From Excel…"))
        self.excel.setToolTip(self.tr("Read a list of topics with hours and homework"))
        self.view.setAccessibleName(self.tr("Topics of the programme"))
        self._empty.show_texts(
            self.tr("No programme yet"),
            self.tr(
                "A list of topics with their hours. The next topic is then offered while marking, and plan and fact are compared here."
            ),
            self.tr("From Excel…"),
            self.tr("Type topics…"),
        )
        self.table.retranslate()
        if self.view_ is not None:
            self.show_group(self.view_.group_id)

    # --- doing ----------------------------------------------------------------------------------

    def edit(self) -> None:
        """Open the topics in a grid."""
        view = self.view_
        if view is None:
            return
        notes = []
        if view.followers > 1:
            notes = [
                self.tr(
                    "%n group(s) follow this programme; all get the changes.", "", view.followers
                )
            ]
        self._open(self.tr("Programme"), view.title, drafts(view), notes)

    def bring_excel(self) -> None:
        """Ask for a workbook and show its topics before they are saved."""
        context = self._page.context
        path = context.ask.open_path(self, self.tr("Choose the list of topics"), BOOKS)
        if path is not None:
            self.read_excel(path)

    def read_excel(self, path: Path) -> None:
        """Read a workbook on the worker and show what it holds."""
        context = self._page.context
        context.jobs.start(
            lambda _progress: self._acting.services.programmes.read(path),
            done=self._show_sheet,
            title=self.tr("Reading the workbook"),
        )

    def _show_sheet(self, sheet: TopicSheet) -> None:
        view = self.view_
        if view is None:
            return
        notes = [self.tr("Nothing is saved yet: look at the topics first.")]
        if view.topics:
            notes = [
                self.tr("These topics take the place of those there are; nothing is saved yet.")
            ]
        notes += [self._trouble(one) for one in sheet.troubles[:5]]
        title = view.title or sheet.title or sheet.sheet
        self._open(self.tr("Topics from Excel"), title, from_sheet(sheet, view), notes)

    def _trouble(self, trouble: TopicTrouble) -> str:
        said = {
            TopicProblem.HOURS: self.tr(
                "{cell}: “{value}” are no hours; those of one lesson were put."
            ),
            TopicProblem.NO_TITLE: self.tr("{cell}: a row without a topic was left out ({value})."),
            TopicProblem.LONG: self.tr("{cell}: the text was too long and was cut."),
        }
        return said[trouble.problem].format(cell=trouble.cell, value=trouble.value)

    def _open(
        self, heading: str, title: str, topics: Sequence[TopicDraft], notes: Sequence[str]
    ) -> None:
        from friendship_desktop.ui.dialogs.programme import ProgrammeDialog  # noqa: PLC0415 - made when asked for

        dialog = ProgrammeDialog(heading, title, topics, notes, self.window())
        self._acting.run(dialog, lambda: self._save(*dialog.draft()))

    def _save(self, title: str, topics: Sequence[TopicDraft]) -> None:
        view, services = self.view_, self._acting.services
        if view is None:
            return
        saved = services.programmes.save(services.actor, view.group_id, title, topics)
        if saved.change_id:
            self.show_group(view.group_id)
            self._acting.say_done(self.tr("The programme is saved."))

    def _follow(self, _number: int) -> None:
        view, services = self.view_, self._acting.services
        if view is None or self.choice.currentData() == view.programme_id:
            return
        programme_id = self.choice.currentData()
        saved = self._acting.attempt(
            lambda: services.programmes.follow(services.actor, view.group_id, programme_id)
        )
        if saved is not None:
            self.show_group(view.group_id)
            self._acting.say_done(self.tr("The group follows another programme now."))


def drafts(view: GroupProgramme) -> list[TopicDraft]:
    """Give the topics of a programme to be changed."""
    return [
        TopicDraft(topic.title, topic.half_hours, topic.homework or "", topic.id)
        for topic in view.topics
    ]
