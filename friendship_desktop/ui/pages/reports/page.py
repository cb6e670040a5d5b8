"""Papers of the House: choose a month and groups, look at them, save or print all in one batch."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.rules.dates import month_start, next_month, previous_month
from friendship_desktop.ui import theme
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.preview import MEMORY_KEY
from friendship_desktop.ui.page import Page, PrimaryAction
from friendship_desktop.ui.pages.reports.form_card import TheirFormCard
from friendship_desktop.ui.pages.reports.guide_paper import print_guide
from friendship_desktop.ui.pages.reports.issued_papers import open_issued
from friendship_desktop.ui.pages.reports.keys_paper import print_keys
from friendship_desktop.ui.pages.reports.level_card import LevelPapersCard
from friendship_desktop.ui.pages.reports.people_card import PeoplePapersCard
from friendship_desktop.ui.pages.reports.timetable_card import TimetablePapersCard
from friendship_desktop.ui.pages.reports.year_card import YearPapersCard
from friendship_desktop.ui.printing import print_month_sheet, print_register
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.beside import Beside
from friendship_desktop.ui.widgets.buttons import Button, IconButton, PrimaryButton
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
        self._card = Card(" ", "printer")
        self._keys_card = Card(" ", "keyboard")
        self._groups = GroupList()
        self._groups.setProperty("look", "choices")
        self._groups.setAlternatingRowColors(False)
        self._empty = self._groups.empty
        self._before, self._after = IconButton("chevron-left"), IconButton("chevron-right")
        self._month_label, self._count = Label("", "heading"), Label("", "muted")
        self._all, self._none = Button(), Button()
        self._preview, self._save = PrimaryButton(icon="eye"), Button(icon="file-down")
        self._about = Label("", "muted", wraps=True)
        self._keys_text = Label("", "muted", wraps=True)
        self._keys = Button(icon="printer")
        self.people = PeoplePapersCard(context, self, self.chosen)
        self.year = YearPapersCard(context, self)
        self.their_form = TheirFormCard(context, self)
        self.levels = LevelPapersCard(context, self, self.chosen)
        self.timetable = TimetablePapersCard(context, self, lambda: self.month)
        self._sheet_card = Card(" ", "chart-column")
        self._sheet_text = Label("", "muted", wraps=True)
        self._sheet, self._analysis = Button(icon="printer"), Button(icon="chart-column")
        self._issued_card = Card(" ", "archive")
        self._issued_text = Label("", "muted", wraps=True)
        self._issued = Button(icon="archive")
        self._guide_card = Card(" ", "book-open")
        self._guide_text = Label("", "muted", wraps=True)
        self._guide = Button(icon="printer")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        month = Flow(self._before, self._month_label, self._after)
        top = Beside(month, Flow(self._all, self._none), (1, 0), below=None)
        bottom = Beside(self._count, Flow(self._save, self._preview), (1, 0), below=None)
        self._card.body.addWidget(self._about)
        self._card.body.addWidget(top)
        self._card.body.addWidget(self._groups, 1)
        self._card.body.addWidget(bottom)
        right = QVBoxLayout()
        right.setSpacing(theme.px(12))
        self._sheet_card.body.addWidget(self._sheet_text)
        self._sheet_card.body.addWidget(Flow(self._sheet, self._analysis))
        right.addWidget(self._sheet_card)
        right.addWidget(self.their_form)
        right.addWidget(self.people)
        right.addWidget(self.year)
        right.addWidget(self.levels)
        right.addWidget(self.timetable)
        for card, text, button in (
            (self._issued_card, self._issued_text, self._issued),
            (self._guide_card, self._guide_text, self._guide),
            (self._keys_card, self._keys_text, self._keys),
        ):
            card.body.addWidget(text)
            card.body.addWidget(Flow(button))
            card.body.addStretch(1)
            right.addWidget(card)
        right.addStretch(1)
        others = QWidget()
        others.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        QVBoxLayout(self).addWidget(Beside(self._card, others, (31, 20)))

    def _connect(self) -> None:
        self._before.clicked.connect(lambda: self.show_month(previous_month(self.month)))
        self._after.clicked.connect(lambda: self.show_month(next_month(self.month)))
        self._all.clicked.connect(lambda: self._check_all(Qt.CheckState.Checked))
        self._none.clicked.connect(lambda: self._check_all(Qt.CheckState.Unchecked))
        self._groups.itemChanged.connect(lambda _item: self._show_count())
        self._preview.clicked.connect(self.print_current)
        self._save.clicked.connect(self.save)
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
        self._card.set_title(self.tr("Attendance registers, form F-02"))
        self._about.setText(
            self.tr(
                "One PDF for all chosen groups. In the preview choose the language, or a blank sheet with names and dates to be filled by hand."
            )
        )
        self._before.set_name(self.tr("Month before"))
        self._after.set_name(self.tr("Month after"))
        self._all.setText(self.tr("Choose all"))
        self._none.setText(self.tr("Choose none"))
        self._preview.setText(self.tr("Preview"))
        self._save.setText(self.tr("Save as PDF…"))
        self._groups.setAccessibleName(self.tr("Groups to print"))
        self.people.retranslate()
        self.year.retranslate()
        self.their_form.retranslate()
        self.levels.retranslate()
        self.timetable.retranslate()
        self._sheet_card.set_title(self.tr("Attendance of the month, form F-03"))
        self._sheet_text.setText(
            self.tr(
                "One sheet for the whole House: who came, who left, lessons, hours, average attendance."
            )
        )
        self._sheet.setText(self.tr("Preview F-03"))
        self._analysis.setText(self.tr("Attendance analysed"))
        self._issued_card.set_title(self.tr("Issued papers"))
        self._issued_text.setText(
            self.tr(
                "Finals as they were issued, with their dates and numbers, to be printed again unchanged."
            )
        )
        self._issued.setText(self.tr("Open the archive…"))
        self._guide_card.set_title(self.tr("Quick guide"))
        self._guide_text.setText(
            self.tr(
                "The daily work on one page, in the language of the screen. F1 opens the manual."
            )
        )
        self._guide.setText(self.tr("Print the guide"))
        self._keys_card.set_title(self.tr("Keys of the program"))
        self._keys_text.setText(
            self.tr("One page to lie beside the keyboard, in the language of the screen.")
        )
        self._keys.setText(self.tr("Print the keys"))
        self._empty.show_texts(
            self.tr("No groups yet"), self.tr("Papers appear here with the first group.")
        )
        self.show_month(self.month)
        self._show_count()
