"""The page Packages and totals: the region in figures, the board of a month, the files that came."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from friendship_desktop.progress import Progress
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.office.board import SHOWN, Board, BoardLine, Standing
from friendship_desktop.services.office.region import Total
from friendship_desktop.services.office.views import Incoming
from friendship_desktop.ui import theme
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.page import Page, PrimaryAction
from friendship_desktop.ui.pages.office_board.acts import OfficeActs
from friendship_desktop.ui.pages.office_board.board import BoardCard
from friendship_desktop.ui.pages.office_board.files import (
    UNDECIDED,
    FilesList,
    VerdictCard,
    who,
)
from friendship_desktop.ui.pages.office_board.period import (
    current_period,
    show_month,
    show_period,
    shown_period,
)
from friendship_desktop.ui.pages.office_board.words import (
    figure_text,
    house_name,
    period_name,
)
from friendship_desktop.ui.widgets.cards import FigureTile

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

SENT = (Standing.ACCEPTED, Standing.WAITING, Standing.RETURNED)
TILES = (*(SHOWN[key][0] for key in ("schools", "language_groups", "learners")), "IND-21")


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything the page shows, read in one go."""

    board: Board
    totals: Mapping[str, Total]
    files: Sequence[Incoming]


class OfficeBoardPage(Page):
    """Takes packages in, shows how each House stands, and answers."""

    TABLES = frozenset({"incoming_package", "roster_house", "own_office", "period_lock"})

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__(context)
        self.services = context.services
        self._shown: Shown | None = None
        self._wanted: int | None = None
        self.acts = OfficeActs(self)
        self.tiles = [FigureTile(low=True) for _tile in range(5)]
        self.files = FilesList(context)
        self.board = BoardCard(
            context,
            self.files,
            self.acts.choose,
            self.show_month,
            self.acts.print_letters,
            self.acts.save_receipts,
            self.acts.set_due,
        )
        self.verdict = VerdictCard(
            context,
            self.acts.decide,
            self.acts.enrol,
            self.acts.save_receipt,
            self.acts.show_report,
            self.acts.check_again,
        )
        self._lay_out()
        self.board.view.selected.connect(self._show_file_of)
        self.files.view.selected.connect(self._show_verdict)
        for view in (self.board.view, self.files.view):
            view.opened.connect(lambda _row: self.verdict.do_next())
        self.setAcceptDrops(True)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        for tile in self.tiles:
            row.addWidget(tile, 1)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(12))
        column.addLayout(row)
        column.addWidget(self.board, 1)
        column.addWidget(self.verdict)

    # --- showing --------------------------------------------------------------------------------

    @override
    def refresh(self) -> None:
        services, period, today = self.services, current_period(self.context), self.context.today()

        def work(_progress: Progress) -> Shown:
            totals = services.region.totals(period).region
            return Shown(
                services.region.board(period, today=today),
                {one.code: one for one in totals if not one.part},
                services.inbox.packages(),
            )

        self.context.jobs.start(work, done=self._show)

    def _show(self, shown: Shown) -> None:
        if shown.board.period != self.period:
            return  # another month was asked for meanwhile
        self._shown = shown
        names = {
            line.roster_id: house_name(line, self.context.language) for line in shown.board.lines
        }
        self.files.show_files(shown.files, names)
        self.board.show_board(shown.board)
        self.board.receipts.setEnabled(bool(self.answered()))
        if self._wanted is not None and self.files.view.select(self._wanted):
            self._wanted = None
        if self.board.shows_houses and shown.board.lines:
            if self.board.view.current() is None:
                self.board.view.select(_first_to_look_at(shown.board.lines).roster_id)
            self._show_file_of(self.board.view.current())
        else:
            self._show_verdict(self.files.view.current())
        self._show_figures()
        self.head_changed.emit()

    def answered(self) -> list[Incoming]:
        """List the packages of the period on the screen that have a receipt."""
        files = self._shown.files if self._shown else ()
        return [one for one in files if one.has_receipt and one.period == self.period]

    def house_of(self, one: Incoming) -> str:
        """Name the House of a file in the language of the screen."""
        return who(one, self.files.names)

    def _show_verdict(self, one: Incoming | None) -> None:
        self.verdict.show_file(one, "" if one is None else self.house_of(one))

    def _show_figures(self) -> None:
        shown = self._shown
        if shown is None:
            return
        language = self.context.language
        sent = shown.board.count(*SENT)
        self.tiles[0].show_figure(
            self.tr("Houses"),
            language.number(len(shown.board.lines)),
            self.tr("have sent: %n", "", sent),
        )
        names = (
            self.tr("Sunday schools"),
            self.tr("State language groups"),
            self.tr("Learners in all"),
            self.tr("Came to events"),
        )
        for tile, code, name in zip(self.tiles[1:], TILES, names, strict=True):
            total = shown.totals.get(code)
            note = self.tr("before: {figure}")
            now, earlier = (
                figure_text(figure, language)
                for figure in ((total.figure, total.before) if total else (None, None))
            )
            tile.show_figure(name, now, note.format(figure=earlier))

    @property
    def period(self) -> Period:
        """The period on the screen."""
        return shown_period(self.context)

    @override
    def activate(self) -> None:
        if self._shown is not None and self._shown.board.period != self.period:
            self._is_stale = True  # another page has turned to another month
        super().activate()

    def show_taken(self, taken: Sequence[Incoming]) -> None:
        """Show files that were just taken or decided, in their period."""
        periods = [one.period for one in taken if one.period is not None]
        if periods and self.period not in periods:
            show_period(self.context, periods[0])
        if taken:
            self._wanted = taken[0].id
        if any(one.decided_at is None or one.is_duplicate for one in taken):
            self.board.show_files()  # whoever decided from the board goes on there
        self.refresh()

    def show_month(self, months: int) -> None:
        """Show the month before or after."""
        show_month(self.context, months)
        self.refresh()

    def _show_file_of(self, line: BoardLine | None) -> None:
        if line is None:
            return
        chosen = line.incoming_id or line.refused_id
        if chosen is None or not self.files.view.select(chosen):
            self.verdict.show_absent(line, house_name(line, self.context.language))
        else:
            self._show_verdict(self.files.view.current())

    # --- drag and drop --------------------------------------------------------------------------

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        self.acts.take([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
        event.acceptProposedAction()

    # --- the frame ------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        period = period_name(self.period, self.context.language)
        return self.tr("Packages and totals: {period}").format(period=period)

    @override
    def primary_action(self) -> PrimaryAction | None:
        return PrimaryAction(self.tr("Take files…"), "package-open", self.acts.choose, "Ctrl+N")

    @override
    def status_texts(self) -> Sequence[str]:
        if self._shown is None:
            return ()
        waiting = sum(one.state in UNDECIDED for one in self._shown.files)
        files = self.tr("%n file(s) came", "", len(self._shown.files))
        return (files, self.tr("%n to be decided", "", waiting))

    @override
    def retranslate(self) -> None:
        self.files.retranslate()
        self.board.retranslate()
        self.verdict.retranslate()
        self._show_figures()


def _first_to_look_at(lines: Sequence[BoardLine]) -> BoardLine:
    """Choose the House that waits for a decision, else the first."""
    return next((line for line in lines if line.standing is Standing.WAITING), lines[0])
