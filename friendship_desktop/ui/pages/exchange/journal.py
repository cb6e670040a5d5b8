"""The journal of packages beside the steps: number, period, file, state, and what to do with one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from friendship_desktop.rules.dates import short_date
from friendship_desktop.services.outbox.sent import Sent
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.copy_words import KILO
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.pages.exchange.timeline import Timeline, outcome_word
from friendship_desktop.ui.pages.exchange.words import OUTCOMES
from friendship_desktop.ui.registry import RegistryView
from friendship_desktop.ui.tables import Column, RowTable
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.buttons import LinkButton
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.flow import Flow

KILOBYTE = 1024
LEAST = 330
"""Pixels at 100 %: room for a few packages, or for what stands there before the first."""
CORRECTABLE = ("accepted", "returned")
"""Answers after which a package may be replaced by a correction."""


def _state(sent: Sent) -> tuple[str, str]:
    kind = OUTCOMES[sent.outcome][1]
    return outcome_word(sent.outcome), kind


def _span(sent: Sent) -> str:
    return f"{short_date(sent.period.first)} – {short_date(sent.period.last)}"


def _file(sent: Sent) -> str:
    size = QCoreApplication.translate("CopyWords", KILO).format(
        n=max(1, sent.file_size // KILOBYTE)
    )
    parts = [short_date(sent.created_at.date()), size]
    if sent.corrects is not None:
        words = QCoreApplication.translate("PackageJournal", "corrects No. {number}")
        parts.append(words.format(number=sent.corrects))
    if sent.is_practice:  # whose numbers begin with 1 like those of the real office
        parts.append(QCoreApplication.translate("PackageJournal", "for practice"))
    return " · ".join(parts)


COLUMNS: Sequence[Column[Sent]] = (
    Column(
        "number",
        "№",
        lambda sent: str(sent.sequence),
        sort=lambda sent: sent.id,
        strong=True,
        width=48,
    ),
    Column("period", QT_TRANSLATE_NOOP("PackageJournal", "Period and file"), _span, sub=_file),
    Column(
        "state",
        QT_TRANSLATE_NOOP("PackageJournal", "State"),
        lambda _sent: "",
        pill=_state,
        width=150,
    ),
)


class JournalCard(Card):
    """Every package, newest first; the chosen one can be saved again, printed, answered."""

    def __init__(
        self, context: PageContext[Any], acts: dict[str, Callable[[Sent], object]]
    ) -> None:
        super().__init__(" ", "history")
        self._table = RowTable(COLUMNS, "PackageJournal", lambda sent: sent.id)
        self.view = RegistryView(self._table, "journal", context.memory, self)
        self._empty = EmptyState("package")
        self.view.set_empty(self._empty)
        self.body.addWidget(self.view, 1)
        self.timeline = Timeline()
        self.body.addWidget(self.timeline)
        row = Flow(gap=12)
        self._links: dict[str, LinkButton] = {}
        for name, act in acts.items():
            link = LinkButton()
            link.clicked.connect(lambda _checked=False, act=act: self._do(act))
            self._links[name] = link
            row.add(link)
        self.body.addWidget(row)
        self.view.selected.connect(lambda _row: self._enable())
        self.keep_height(LEAST)

    def show_packages(self, packages: Sequence[Sent]) -> None:
        """Show the journal."""
        self._table.set_rows(list(packages))
        if packages and self.view.current() is None:
            self.view.select(packages[0].id)
        self._enable()

    def choose(self, package_id: int) -> None:
        """Put the cursor on a package."""
        self.view.select(package_id)

    def retranslate(self) -> None:
        """Put the card in the language of the screen."""
        self.set_title(self.tr("Journal of exchange"))
        self.view.setAccessibleName(self.tr("Journal of exchange"))
        self._table.retranslate()
        words = {
            "save": self.tr("Save to a stick…"),
            "act": self.tr("Print the act"),
            "letter": self.tr("Attach to a letter"),
            "sent": self.tr("Mark as sent"),
            "answer": self.tr("What the office wrote…"),
            "correct": self.tr("Correct…"),
            "second": self.tr("Attach ЭЦП…"),
            "practice": self.tr("Ask the practice office"),
        }
        for name, link in self._links.items():
            link.setText(words[name])
        self._empty.show_texts(
            self.tr("Nothing sent yet"),
            self.tr("Every package you make is listed here with the answer of the office."),
        )
        self._enable()

    def _do(self, act: Callable[[Sent], object]) -> None:
        sent = self.view.current()
        if sent is not None:
            act(sent)

    def _enable(self) -> None:
        sent = self.view.current()
        self.timeline.show_package(sent)
        answered = sent is not None and sent.answered_at is not None
        offered = {
            "sent": not answered and sent is not None and sent.sent_at is None,
            "answer": answered,
            "correct": answered
            and sent is not None
            and sent.outcome in CORRECTABLE
            and not sent.is_left,
            "practice": sent is not None and sent.is_practice and sent.outcome == "created",
        }
        for name, link in self._links.items():
            is_offered = sent is not None and offered.get(name, True)
            if link.hasFocus() and not is_offered:
                self.view.setFocus()  # else the keyboard would land on whatever stands next
            link.setVisible(is_offered)
