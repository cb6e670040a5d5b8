"""Every file that came, newest first, and below it the verdict on the chosen one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from friendship_desktop.rules.dates import short_date
from friendship_desktop.rules.zone import LOCAL_ZONE
from friendship_desktop.services.office.board import BoardLine
from friendship_desktop.services.office.quarantine import MOST_KEPT
from friendship_desktop.services.office.states import PackageState
from friendship_desktop.services.office.views import Incoming
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.pages.office_board.words import (
    UNCONFIRMED,
    period_name,
    said,
    standing_pill,
    state_pill,
    verdict,
)
from friendship_desktop.ui.registry import RegistryView
from friendship_desktop.ui.tables import Column, RowTable
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.beside import Beside
from friendship_desktop.ui.widgets.boxes import STRETCH, down, put
from friendship_desktop.ui.widgets.buttons import Button, PrimaryButton
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import ElidedLabel, Label

READABLE = {PackageState.WAITING, PackageState.ACCEPTED, PackageState.RETURNED}
"""States in which every check has passed, so that the report may be looked at."""
UNDECIDED = (PackageState.WAITING, PackageState.NOT_ENROLLED)
NAME_WIDTH = 300  # pixels at 100 %
LEAST = 116  # pixels at 100 %: a name, what was checked, two lines of advice
Act = Callable[[Incoming], object]


def _received(one: Incoming) -> str:
    day = short_date(one.received_at.astimezone(LOCAL_ZONE).date())
    return f"{day} · {one.file_name}"


def who(one: Incoming, names: Mapping[int, str]) -> str:
    """Name the House of a file as the roster has it; a stranger only by what it claims."""
    known = names.get(one.roster_id or 0) or one.house_name
    if not known and one.claimed_name:
        return said(UNCONFIRMED).format(name=one.claimed_name)
    if not known and one.named_id:
        return said(UNCONFIRMED).format(name=one.named_id)
    return known or one.claimed_id or one.file_name


COLUMNS: Sequence[Column[Incoming]] = (
    Column(
        "number",
        "№",
        lambda one: str(one.sequence or ""),
        sort=lambda one: one.sequence or 0,
        right=True,
        width=50,
    ),
    Column(
        "state",
        QT_TRANSLATE_NOOP("OfficeFiles", "State"),
        lambda _one: "",
        pill=state_pill,
        width=190,
    ),
)


class FilesList(QObject):
    """The files, quarantine included, as a list that the card of the board shows in turn."""

    def __init__(self, context: PageContext[Any]) -> None:
        super().__init__()
        self.names: Mapping[int, str] = {}
        file = Column[Incoming](
            "file",
            QT_TRANSLATE_NOOP("OfficeFiles", "House and file"),
            lambda one: who(one, self.names),
            sub=_received,
        )
        self.table = RowTable((file, *COLUMNS), "OfficeFiles", lambda one: one.id)
        self.view = RegistryView(self.table, "office_files", context.memory)
        self._empty = EmptyState("package")
        self.view.set_empty(self._empty)

    def show_files(self, files: Sequence[Incoming], names: Mapping[int, str]) -> None:
        """Show the files with the names of the Houses; the first is chosen where none is."""
        self.names = names
        self.table.set_rows(files)
        if files and self.view.current() is None:
            self.view.select(files[0].id)

    def title(self) -> str:
        """Name the list, with the number of files that want a decision."""
        waiting = sum(
            one.state in UNDECIDED for one in map(self.table.row, range(self.table.rowCount()))
        )
        title = self.tr("Files that came")
        return f"{title} · {waiting}" if waiting else title

    def retranslate(self) -> None:
        """Put the list in the language of the screen."""
        self.view.setAccessibleName(self.tr("Files that came"))
        self.table.retranslate()
        self._empty.show_texts(
            self.tr("No file has come yet"),
            self.tr("Every file is listed here with what its checks found, refused ones too."),
        )


class VerdictCard(Card):
    """What the checks found on a file, in words, and what can be done with it."""

    def __init__(
        self,
        context: PageContext[Any],
        decide: Act,
        enrol: Act,
        save: Act,
        report: Act,
        check: Act,
    ) -> None:
        super().__init__()
        self._context = context
        self._one: Incoming | None = None
        self._house = ""
        self._absent: BoardLine | None = None
        self._name = ElidedLabel("", "heading", least=NAME_WIDTH)
        self._facts = ElidedLabel("", "muted", least=NAME_WIDTH)
        self._text = Label("", "", wraps=True)
        self._remarks = Label("", "", wraps=True)
        self.decide, self.enrol = PrimaryButton(icon="list-checks"), PrimaryButton(icon="key-round")
        self.receipt, self.report = Button(icon="file-down"), Button(icon="file-text")
        self.check = Button(icon="refresh-cw")
        row = Flow(gap=8)
        acts = (
            (self.decide, decide),
            (self.enrol, enrol),
            (self.receipt, save),
            (self.report, report),
            (self.check, check),
        )
        for button, act in acts:
            button.clicked.connect(lambda _checked=False, act=act: self._do(act))
            row.add(button)
        words = QWidget()
        put(self.body, Beside(words, row, (1, 0), below=None), self._text, self._remarks, STRETCH)
        down(self._name, self._facts, on=words, around=0, gap=2)
        self.keep_height(LEAST)
        self.show_file(None)

    def show_file(self, one: Incoming | None, house: str = "") -> None:
        """Show the verdict on a file of a House."""
        self._one, self._house, self._absent = one, house, None
        self.retranslate()

    def show_absent(self, line: BoardLine, house: str) -> None:
        """Show a House of which no file is here."""
        self._one, self._house, self._absent = None, house, line
        self.retranslate()

    def retranslate(self) -> None:
        """Put the card in the language of the screen."""
        one = self._one
        self.decide.setText(self.tr("&Look and decide…"))
        self.enrol.setText(self.tr("Type the &code of the House…"))
        self.receipt.setText(self.tr("&Save the receipt…"))
        state = one.state if one is not None else ""
        self.decide.setVisible(state == PackageState.WAITING)
        has_key = one is not None and one.code == "E_CERT" and one.key_code
        self.enrol.setVisible(state == PackageState.NOT_ENROLLED or bool(has_key))
        self.receipt.setVisible(one is not None and one.has_receipt)
        self.report.setText(self.tr("Look at the re&port…"))
        self.report.setVisible(state in READABLE)
        self.check.setText(self.tr("Check &again"))
        is_kept = one is not None and one.file_size <= MOST_KEPT
        self.check.setVisible(state == PackageState.REFUSED and is_kept)
        title = self.tr("{house}: {state}")
        if one is None:
            self._say_nothing(title, self._absent)
            return
        self._set_name(title.format(house=self._house, state=state_pill(one)[0]))
        self._facts.setText(self._facts_of(one))
        self._text.setText(verdict(one, self._context.messages))
        self._remarks.setText("\n".join(f"• {remark.text}" for remark in one.remarks))
        for label in (self._facts, self._remarks):
            label.setVisible(bool(label.text()))

    def _say_nothing(self, title: str, line: BoardLine | None) -> None:
        if line is None:
            self._set_name(self.tr("Verdict"))
            self._facts.setText("")
            self._text.setText(self.tr("Choose a file or a House to see what its checks found."))
        else:
            self._set_name(title.format(house=self._house, state=standing_pill(line)[0]))
            facts = (line.house_id, line.district, line.phone)
            self._facts.setText(" · ".join(filter(None, facts)))
            self._text.setText(
                self.tr(
                    "No package of this period is here. Call the House, or write to it: “Letters to the late” makes a letter once the term is over."
                )
            )
        self._remarks.setText("")

    def _set_name(self, name: str) -> None:
        self._name.setText(name)
        self.setAccessibleName(name)

    def _facts_of(self, one: Incoming) -> str:
        parts = [one.file_name]
        if one.code:
            parts.append(one.code)
        if one.house_id:
            parts.append(one.house_id)
        if one.period is not None:
            parts.append(period_name(one.period, self._context.language))
        if one.reason:
            parts.append(self.tr("Correction: {reason}").format(reason=one.reason))
        return " · ".join(parts)

    def do_next(self) -> None:
        """Do what comes next with the chosen one: decide, type its code, look at its report."""
        buttons = (self.decide, self.enrol, self.report)
        shown = next((one for one in buttons if one.isVisibleTo(self)), None)
        if shown is not None:
            shown.click()

    def _do(self, act: Act) -> None:
        if self._one is not None:
            act(self._one)
