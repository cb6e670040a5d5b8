"""The board of a month, a line for each House with the figures it has told; in its place the files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QStackedWidget, QTabBar, QWidget
from typing_extensions import override

from friendship_desktop.rules.dates import short_date
from friendship_desktop.services.office.board import Board, BoardLine, Standing, owes
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.sheet import SheetDialog
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.messages import Messages
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.pages.office_board.files import FilesList
from friendship_desktop.ui.pages.office_board.lists import LowView
from friendship_desktop.ui.pages.office_board.words import (
    figure_text,
    house_name,
    period_name,
    rate_text,
    standing_pill,
)
from friendship_desktop.ui.tables import Column, RowTable
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.boxes import STRETCH, put
from friendship_desktop.ui.widgets.buttons import Button, IconButton, LinkButton
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.flow import Flow

MOST_DAYS = 90
LEAST = 220  # pixels at 100 %: title, header and five Houses
STANDINGS = tuple(Standing)


def columns(language: LanguageContext) -> Sequence[Column[BoardLine]]:
    """Make the columns of the board."""

    def figure(key: str, title: str, width: int) -> Column[BoardLine]:
        return Column(
            key,
            title,
            lambda line: figure_text(line.figures.get(key), language),
            sort=lambda line: _value(line, key),
            right=True,
            width=width,
        )

    return (
        Column(
            "house",
            QT_TRANSLATE_NOOP("OfficeBoard", "House"),
            lambda line: house_name(line, language),
            strong=True,
        ),
        Column(
            "number",
            "№",
            lambda line: str(line.sequence or ""),
            sort=lambda line: line.sequence or 0,
            right=True,
            width=60,
        ),
        Column(
            "received",
            QT_TRANSLATE_NOOP("OfficeBoard", "Received"),
            lambda line: short_date(line.received_on) if line.received_on else "",
            sort=lambda line: line.received_on.toordinal() if line.received_on else 0,
            width=110,
        ),
        Column(
            "state",
            QT_TRANSLATE_NOOP("OfficeBoard", "State"),
            lambda _line: "",
            sort=lambda line: STANDINGS.index(line.standing),
            pill=standing_pill,
            width=190,
        ),
        figure("schools", QT_TRANSLATE_NOOP("OfficeBoard", "Schools"), 90),
        figure("groups", QT_TRANSLATE_NOOP("OfficeBoard", "Groups"), 90),
        figure("learners", QT_TRANSLATE_NOOP("OfficeBoard", "Learners in all"), 125),
        Column(
            "attendance",
            QT_TRANSLATE_NOOP("OfficeBoard", "Attendance"),
            lambda line: rate_text(line.figures.get("attendance"), language),
            sort=lambda line: _value(line, "attendance"),
            right=True,
            width=120,
        ),
    )


def _value(line: BoardLine, key: str) -> int:
    found = line.figures.get(key)
    return -1 if found is None or found.value is None else found.value


class DueDialog(SheetDialog):
    """Asks how many days after its end the package of a period is late."""

    wanted = Signal()

    def __init__(self, days: int, parent: QWidget) -> None:
        super().__init__(
            self.tr("When packages are expected"), self.tr("Save"), self.tr("Cancel"), parent
        )
        self.advise(
            self.tr(
                "A House that has not sent a period within so many days after its end is late, stands so on the board and gets a letter. It holds for every House and period."
            )
        )
        self.days = QSpinBox(minimum=0, maximum=MOST_DAYS, value=days)
        self.add_field(self.tr("&Days after the end of the period"), self.days)

    @override
    def try_accept(self) -> None:
        self.wanted.emit()

    def refuse(self, error: Exception, messages: Messages) -> None:
        """Close and say it: nothing that was typed can be wrong."""
        self.done(self.DialogCode.Rejected)
        messages.show(error)


class BoardCard(Card):
    """The board and the files in turn, and the way to another month; `moved` gets -1 or 1."""

    def __init__(
        self,
        context: PageContext[Any],
        files: FilesList,
        take: Callable[[], object],
        moved: Callable[[int], object],
        remind: Callable[[], object],
        save_receipts: Callable[[], object],
        set_due: Callable[[], object],
    ) -> None:
        super().__init__()
        self._language = context.language
        self._files = files
        self.table = RowTable(columns(context.language), "OfficeBoard", lambda line: line.roster_id)
        self.view = LowView(self.table, "office_board", context.memory, self)
        self.view.hide_below(received=900, groups=860, attendance=700)
        self._empty = EmptyState("inbox")
        self._empty.primary.clicked.connect(take)
        self.view.set_empty(self._empty)
        self.before, self.after = IconButton("chevron-left"), IconButton("chevron-right")
        for button, months in ((self.before, -1), (self.after, 1)):
            button.clicked.connect(lambda _checked=False, by=months: self._move(moved, by))
        self.due = LinkButton()
        self.due.clicked.connect(set_due)
        self.letters = Button(icon="mail")
        self.letters.setEnabled(False)  # until a board says that somebody owes something
        self.letters.clicked.connect(remind)
        self.receipts = Button(icon="file-down")
        self.receipts.setVisible(False)  # it is about the files
        self.receipts.clicked.connect(save_receipts)
        self.tabs, self._lists = QTabBar(expanding=False, drawBase=False), QStackedWidget()
        for each in (self.view, files.view):
            self.tabs.addTab("")
            self._lists.addWidget(each)
        self.tabs.currentChanged.connect(self._show_list)
        row = Flow(self.before, self.after, self.tabs, self.due, self.letters, self.receipts)
        put(self.body, row, (self._lists, STRETCH))
        self.keep_height(LEAST)
        self._board: Board | None = None

    @property
    def shows_houses(self) -> bool:
        """The Houses are in view, not the files."""
        return self.tabs.currentIndex() == 0

    def show_files(self) -> None:
        """Show the files that came instead of the Houses."""
        self.tabs.setCurrentIndex(1)

    def _move(self, moved: Callable[[int], object], months: int) -> None:
        self.tabs.setCurrentIndex(0)  # months are of the board, not of the files
        moved(months)

    def _show_list(self, number: int) -> None:
        self._lists.setCurrentIndex(number)
        for each in (self.due, self.letters):
            each.setVisible(number == 0)
        self.receipts.setVisible(number == 1)

    def show_board(self, board: Board) -> None:
        """Show a period."""
        self._board = board
        self.table.set_rows(board.lines)
        self.retranslate()

    def retranslate(self) -> None:
        """Put the card in the language of the screen."""
        self.table.retranslate()
        self.due.setToolTip(self.tr("Change the term…"))
        self.letters.setText(self.tr("&Letters to the late…"))
        self.receipts.setText(self.tr("Save the receipts of the p&eriod…"))
        self.before.set_name(self.tr("The month before"))
        self.after.set_name(self.tr("The month after"))
        self._empty.show_texts(
            self.tr("No House on the list yet"),
            self.tr(
                "Send the invitation and its code to the Houses. The first package of a House is taken in here and waits until its code is typed."
            ),
            self.tr("Take files…"),
        )
        self.letters.setEnabled(self._board is not None and any(map(owes, self._board.lines)))
        self.tabs.setTabText(1, self._files.title())
        if self._board is None:
            return
        name = period_name(self._board.period, self._language)
        self.tabs.setTabText(0, self.tr("Packages: {period}").format(period=name))
        due = self.tr("Packages are expected until {day}")
        if self._board.is_locked:
            due = self.tr("The period is closed · packages were expected until {day}")
        self.due.setText(f"{due.format(day=short_date(self._board.due))}…")
