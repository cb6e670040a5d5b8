"""Papers of the House: choose a month and groups, look at them, save or print all in one batch."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout
from typing_extensions import override

from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.rules.dates import month_start, next_month, previous_month
from friendship_desktop.ui import theme
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.preview import MEMORY_KEY
from friendship_desktop.ui.page import Page, PrimaryAction
from friendship_desktop.ui.pages.register.travels import send_all
from friendship_desktop.ui.pages.reports.form_card import TheirFormCard
from friendship_desktop.ui.pages.reports.guide_paper import print_guide
from friendship_desktop.ui.pages.reports.issued_papers import open_issued
from friendship_desktop.ui.pages.reports.keys_paper import print_keys
from friendship_desktop.ui.pages.reports.level_rows import LevelPapers
from friendship_desktop.ui.pages.reports.people_rows import PeoplePapers
from friendship_desktop.ui.pages.reports.rows import FormRow, FormsList, small
from friendship_desktop.ui.pages.reports.timetable_rows import TimetablePapers
from friendship_desktop.ui.pages.reports.year_rows import YearPapers
from friendship_desktop.ui.printing import print_month_sheet, print_register
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.beside import Beside
from friendship_desktop.ui.widgets.buttons import IconButton, SmallPrimaryButton
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

GROUP_ROLE = int(Qt.ItemDataRole.UserRole)


class GroupList(QListWidget):
    """The groups to print, never too low for what it says when it is empty."""

    def __init__(self) -> None:
        super().__init__()
        self.empty = EmptyState("printer", self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(190))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.empty.setGeometry(self.rect())


class ReportsPage(Page):
    """Registers in a batch, and what else goes to paper."""

    TABLES = frozenset({"study_group", "school"})

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__(context)
        self.services = context.services
        self.month = month_start(context.today())
        self._card = Card(" ", "list-checks")
        self._groups = GroupList()
        self._groups.setProperty("look", "choices")
        self._groups.setAlternatingRowColors(False)
        self._empty = self._groups.empty
        self._before, self._after = IconButton("chevron-left"), IconButton("chevron-right")
        self._month_label, self._count = Label("", "heading"), Label("", "muted")
        self._all, self._none = small(), small()
        self._preview, self._save = SmallPrimaryButton(icon="eye"), small("file-down")
        self.people = PeoplePapers(context, self, self.chosen)
        self.year = YearPapers(context, self)
        self.their_form = TheirFormCard(context, self)
        self.levels = LevelPapers(context, self, self.chosen)
        self.timetable = TimetablePapers(context, self, lambda: self.month)
        self._sheet, self._analysis = small("eye"), small("chart-column")
        self._issued, self._guide, self._keys = small("archive"), small("printer"), small("printer")
        self._teacher = small("file-spreadsheet")
        self._registers_row = FormRow("F-02", self._preview, self._save, self._teacher)
        self._sheet_row = FormRow("F-03", self._sheet, self._analysis)
        self._issued_row = FormRow("", self._issued)
        self._guide_row, self._keys_row = FormRow("", self._guide), FormRow("", self._keys)
        self.forms = FormsList()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        month = Flow(self._before, self._month_label, self._after)
        self._card.body.addWidget(month)
        self._card.body.addWidget(self._groups, 1)
        self._card.body.addWidget(Flow(self._all, self._none))
        self._card.body.addWidget(self._count)
        people, year, levels = self.people, self.year, self.levels
        add = self.forms.add_section
        self._sections = (
            add("printer", self._registers_row, people.lists),
            add("chart-column", self._sheet_row, year.calls),
            add(
                "badge-check",
                year.orders_row,
                levels.certificates_row,
                levels.progress_row,
                self._issued_row,
            ),
            add("signature", people.consents),
            add("calendar-clock", self.timetable.week_row, self.timetable.hours_row),
        )
        self.forms.add_card(self.their_form)
        self._desk = add("keyboard", self._guide_row, self._keys_row)
        self._beside = Beside(self._card, self.forms, (9, 20))
        QVBoxLayout(self).addWidget(self._beside)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.forms.show_whole(whole=self._beside.is_stacked)

    def _connect(self) -> None:
        self._before.clicked.connect(lambda: self.show_month(previous_month(self.month)))
        self._after.clicked.connect(lambda: self.show_month(next_month(self.month)))
        self._all.clicked.connect(lambda: self._check_all(Qt.CheckState.Checked))
        self._none.clicked.connect(lambda: self._check_all(Qt.CheckState.Unchecked))
        self._groups.itemChanged.connect(lambda _item: self._show_count())
        self._preview.clicked.connect(self.print_current)
        self._save.clicked.connect(self.save)
        self._teacher.clicked.connect(lambda: send_all(self, self.chosen(), self.month))
        self._sheet.clicked.connect(lambda: print_month_sheet(self.context, self, self.month))
        self._analysis.clicked.connect(lambda: self.context.open_page("analysis"))
        self._keys.clicked.connect(lambda: print_keys(self.context, self))
        self._issued.clicked.connect(lambda: open_issued(self.context, self))
        self._guide.clicked.connect(lambda: print_guide(self.context, self))

    # --- showing --------------------------------------------------------------------------------

    @override
    def refresh(self) -> None:
        unchecked = {
            self._groups.item(i).data(GROUP_ROLE)
            for i in range(self._groups.count())
            if self._groups.item(i).checkState() == Qt.CheckState.Unchecked
        }
        self._groups.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._groups.clear()
        for choice in self.services.register.choices():
            name = f"{choice.school} · {choice.title}" if choice.school else choice.title
            item = QListWidgetItem(name, self._groups)
            item.setToolTip(name)
            item.setData(GROUP_ROLE, choice.group_id)
            checked = choice.group_id not in unchecked
            item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
        self._groups.blockSignals(False)  # noqa: FBT003 - the same
        self._empty.setVisible(self._groups.count() == 0)
        self._show_count()

    def show_month(self, month: dt.date) -> None:
        """Show another month."""
        self.month = month_start(month)
        self._month_label.setText(self.context.language.month(self.month.year, self.month.month))
        self._sheet.setEnabled(self.month <= self.context.today())

    def chosen(self) -> list[int]:
        """Give the groups that are ticked, in the order of the list."""
        return [
            self._groups.item(i).data(GROUP_ROLE)
            for i in range(self._groups.count())
            if self._groups.item(i).checkState() == Qt.CheckState.Checked
        ]

    def _check_all(self, state: Qt.CheckState) -> None:
        for i in range(self._groups.count()):
            self._groups.item(i).setCheckState(state)

    def _show_count(self) -> None:
        count = len(self.chosen())
        self._count.setText(self.tr("%n group(s) chosen", "", count))
        self.people.show_count(count)
        self.levels.show_count(count)
        self._preview.setEnabled(count > 0)
        self._save.setEnabled(count > 0)
        self._teacher.setEnabled(count > 0)
        self.head_changed.emit()

    # --- paper ----------------------------------------------------------------------------------

    @override
    def print_current(self) -> bool:
        groups = self.chosen()
        if not groups:
            return False
        print_register(self.context, self, groups, self.month)
        return True

    def save(self) -> None:
        """Write the registers of all chosen groups into one PDF, with progress and cancel."""
        name = f"F-02 {self.month:%Y-%m}.pdf"
        path = self.context.ask.save_path(
            self, self.tr("Save the registers as PDF"), name, "PDF (*.pdf)"
        )
        if path is None:
            return
        documents, month, today, groups = (
            self.services.documents,
            self.month,
            self.context.today(),
            self.chosen(),
        )
        language = PaperLanguage(self.context.memory.get(MEMORY_KEY, str(PaperLanguage.BOTH)))

        def write(progress: Any) -> int:
            sheets = documents.registers(
                groups, month, language=language, today=today, progress=progress
            )
            return documents.write_registers(sheets, path, progress=progress).pages

        def say(pages: int) -> None:
            words = self.tr("Saved: {name}, %n page(s)", "", pages)
            self.context.messages.say(words.format(name=path.name))

        self.context.jobs.start(write, done=say, title=self.tr("Drawing the registers"))

    # --- the frame ------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.tr("Reports and printing")

    @override
    def primary_action(self) -> PrimaryAction:
        return PrimaryAction(
            self.tr("Preview"), "printer", self.print_current, "Ctrl+P", bool(self.chosen())
        )

    @override
    def status_texts(self) -> Sequence[str]:
        return (self.tr("Every paper can be in Kazakh, in Russian or in both languages"),)

    @override
    def retranslate(self) -> None:
        self._card.set_title(self.tr("Month and groups"))
        self._retranslate_sections()
        self._before.set_name(self.tr("Month before"))
        self._after.set_name(self.tr("Month after"))
        self._all.setText(self.tr("Choose all"))
        self._none.setText(self.tr("Choose none"))
        self._preview.setText(self.tr("Preview"))
        self._save.setText(self.tr("Save as PDF…"))
        self._teacher.setText(self.tr("For teachers…"))
        self._teacher.setToolTip(
            self.tr(
                "An Excel file for each chosen group, to be filled in elsewhere and taken back on the page Attendance"
            )
        )
        self._groups.setAccessibleName(self.tr("Groups to print"))
        self.people.retranslate()
        self.year.retranslate()
        self.their_form.retranslate()
        self.levels.retranslate()
        self.timetable.retranslate()
        self._sheet.setText(self.tr("Preview"))
        self._analysis.setText(self.tr("Attendance analysed"))
        self._issued.setText(self.tr("Open the archive…"))
        self._guide.setText(self.tr("Print the guide"))
        self._keys.setText(self.tr("Print the keys"))
        self._empty.show_texts(
            self.tr("No groups yet"), self.tr("Papers appear here with the first group.")
        )
        self.show_month(self.month)
        self._show_count()

    def _retranslate_sections(self) -> None:
        titles = (
            self.tr("Registers and lists"),
            self.tr("Attendance"),
            self.tr("Orders and certificates"),
            self.tr("People and consents"),
            self.tr("Timetable and hours"),
        )
        for card, title in zip(self._sections, titles, strict=True):
            card.set_title(title)
        self._desk.set_title(self.tr("Beside the keyboard"))
        self._registers_row.set_words(
            self.tr("Attendance registers"),
            self.tr(
                "One PDF for all ticked groups; in the preview choose the language, or a blank sheet to be filled by hand."
            ),
        )
        self._sheet_row.set_words(
            self.tr("Attendance of the month"),
            self.tr(
                "One sheet for the whole House: who came, who left, lessons, hours, average attendance."
            ),
        )
        self._issued_row.set_words(
            self.tr("Issued papers"),
            self.tr(
                "Finals as they were issued, with their dates and numbers, to be printed again unchanged."
            ),
        )
        self._guide_row.set_words(
            self.tr("Quick guide"),
            self.tr(
                "The daily work on one page, in the language of the screen. F1 opens the manual."
            ),
        )
        self._keys_row.set_words(
            self.tr("Keys of the program"),
            self.tr("One page to lie beside the keyboard, in the language of the screen."),
        )
