"""The tab Certificates: the register with numbers, dates, names and states."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from friendship_desktop.rules.dates import short_date
from friendship_desktop.rules.name_keys import sort_key
from friendship_desktop.services.certificates.service import CertificateLine
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.record_fields import CalmCombo
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.page import Page
from friendship_desktop.ui.pages.schools.parts import ShyView
from friendship_desktop.ui.pages.state_language.certifying import CertificateActions
from friendship_desktop.ui.tables import Column, RowTable
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.buttons import Button, DangerButton, PrimaryButton
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.search import SearchField

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

CONTEXT = "CertificateTable"
NUMBER = QT_TRANSLATE_NOOP("CertificateTable", "Number")
DATE = QT_TRANSLATE_NOOP("CertificateTable", "Date")
NAME = QT_TRANSLATE_NOOP("CertificateTable", "Learner")
GROUP = QT_TRANSLATE_NOOP("CertificateTable", "Group")
LEVEL = QT_TRANSLATE_NOOP("CertificateTable", "Level")
CODE = QT_TRANSLATE_NOOP("CertificateTable", "Code")
STATE = QT_TRANSLATE_NOOP("CertificateTable", "State")


class CertificatesTab(QWidget):
    """Lists every certificate of the House; issues, prints and annuls them."""

    changed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.context = page.context
        self.services: Services = page.context.services
        self.acting = CertificateActions(page)
        self.search = SearchField()
        self.group = CalmCombo()
        self.group.setMinimumWidth(theme.px(170))
        self.table: RowTable[CertificateLine] = RowTable(
            self._columns(), CONTEXT, lambda row: row.id
        )
        self.view = ShyView(self.table, "certificates", self.context.memory)
        self.view.hide_below(code=960, level=860, group=780, date=520)
        self._empty = EmptyState("badge-check")
        self.view.set_empty(self._empty)
        self.issue_button = PrimaryButton(icon="badge-check")
        self.print_button, self.copy = Button(icon="printer"), Button(icon="copy")
        self.annul_button = DangerButton(icon="x")
        card = Card()
        bar = QHBoxLayout()
        bar.setSpacing(theme.px(8))
        bar.addWidget(self.search, 1)
        bar.addWidget(self.group)
        bar.addWidget(self.issue_button)
        card.body.addLayout(bar)
        card.body.addWidget(self.view, 1)
        card.body.addWidget(Flow(self.print_button, self.copy, self.annul_button))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(10), 0, 0)
        column.addWidget(card, 1)
        self.search.search_requested.connect(lambda _text: self.load())
        self.view.selectionModel().selectionChanged.connect(lambda *_rows: self._enable())
        self.view.opened.connect(lambda row: self.context.open_record("person", row.person_id))
        self.issue_button.clicked.connect(self.issue)
        self.print_button.clicked.connect(self.print_chosen)
        self.copy.clicked.connect(self.print_copy)
        self.annul_button.clicked.connect(self.annul)
        self._empty.primary.clicked.connect(self._first_step)

    def _columns(self) -> Sequence[Column[CertificateLine]]:
        return (
            Column(
                "number",
                NUMBER,
                lambda row: row.number,
                sort=lambda row: row.number,
                width=120,
                strong=True,
            ),
            Column(
                "date",
                DATE,
                lambda row: short_date(row.dated),
                sort=lambda row: row.dated.isoformat(),
                width=100,
            ),
            Column(
                "name", NAME, lambda row: row.full_name, sort=lambda row: sort_key(row.full_name)
            ),
            Column("group", GROUP, _group, sort=_group, width=240),
            Column("level", LEVEL, lambda row: row.level or "—", width=80),
            Column("code", CODE, lambda row: row.verify_code, width=110),
            Column("state", STATE, lambda _row: "", pill=self._state, width=196),
        )

    def _state(self, row: CertificateLine) -> tuple[str, str]:
        if row.annulled_on is not None:
            return self.tr("annulled {date}").format(date=short_date(row.annulled_on)), "error"
        if row.copies:
            return self.tr("%n copy(ies)", "", row.copies), "neutral"
        return self.tr("in force"), "good"

    # --- showing --------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Load the groups and the register again."""
        services = self.services
        lines = services.groups.list(services.actor, today=self.context.today())
        self.group.show_items(
            [
                (f"{line.school_name} · {line.title}" if line.school_name else line.title, line.id)
                for line in lines
            ]
        )
        if self.group.currentIndex() < 0 and lines:
            self.group.setCurrentIndex(0)
        self.issue_button.setEnabled(bool(lines))
        self.load()

    def load(self) -> None:
        """Load the register as it is searched."""
        services = self.services
        self.table.set_rows(services.certificates.list(services.actor, text=self.search.text()))
        self._teach()
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        rows: list[CertificateLine] = self.view.selected_rows()
        for button in (self.print_button, self.copy):
            button.setEnabled(bool(rows))
        self.annul_button.setEnabled(len(rows) == 1 and rows[0].annulled_on is None)

    def _teach(self) -> None:
        if self.search.text():
            self._empty.show_texts(
                self.tr("Nothing found"),
                self.tr("No certificate has this number, code or name."),
                self.tr("Show all"),
            )
        else:
            self._empty.show_texts(
                self.tr("No certificates yet"),
                self.tr(
                    "Choose a group above and issue: those who qualify are ticked, and numbers follow one another without gaps."
                ),
            )

    # --- doing ----------------------------------------------------------------------------------

    def issue(self) -> None:
        """Ask who of the chosen group is given a certificate."""
        if self.group.currentData() is not None:
            self.acting.issue(self.group.currentData(), self.group.currentText())

    def print_chosen(self) -> bool:
        """Print the chosen certificates; False when none is chosen."""
        ids = [row.id for row in self.view.selected_rows()]
        if ids:
            self.acting.print_them(ids)
        return bool(ids)

    def print_copy(self) -> None:
        """Print the chosen certificates again, marked as copies."""
        ids = [row.id for row in self.view.selected_rows()]
        if ids:
            self.acting.print_them(ids, is_copy=True)

    def annul(self) -> None:
        """Ask for the reason and annul the chosen certificate."""
        row: CertificateLine | None = self.view.current()
        if row is not None and row.annulled_on is None:
            self.acting.annul(row)

    def _first_step(self) -> None:
        self.search.clear()

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        self.search.set_prompt(self.tr("Name, number or code"))
        self.group.setAccessibleName(self.tr("Group to issue certificates for"))
        self.issue_button.setText(self.tr("Issue…"))
        self.issue_button.setToolTip(self.tr("Issue certificates for the chosen group (Ctrl+N)"))
        self.print_button.setText(self.tr("Print…"))
        self.print_button.setToolTip(self.tr("Print the chosen certificates (Ctrl+P)"))
        self.copy.setText(self.tr("Print a copy…"))
        self.copy.setToolTip(self.tr("Print again, marked as a copy and counted"))
        self.annul_button.setText(self.tr("Annul…"))
        self.annul_button.setToolTip(self.tr("Annul the chosen certificate with a reason"))
        self.view.setAccessibleName(self.tr("Register of certificates"))
        self._teach()


def _group(row: CertificateLine) -> str:
    return f"{row.school} · {row.group}" if row.school else row.group
