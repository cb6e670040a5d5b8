"""The dry run of a package: what accepting would change, row by row; then accept or return."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from friendship_desktop.errors import UserError
from friendship_desktop.services.office.differences import TableDifference
from friendship_desktop.services.office.receipts import WORDS, Remark
from friendship_desktop.services.office.rows import key_text
from friendship_desktop.services.office.views import Review
from friendship_desktop.ui import theme
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.house_dialog import CalmDialog
from friendship_desktop.ui.dialogs.staying import ROOT_KEY
from friendship_desktop.ui.messages import Messages
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.pages.office_board.notes import notes_of, table_name
from friendship_desktop.ui.pages.office_board.rows import RowWords, SpokenRow
from friendship_desktop.ui.pages.office_board.words import period_name
from friendship_desktop.ui.registry import RegistryView
from friendship_desktop.ui.tables import Column, RowTable
from friendship_desktop.ui.widgets.banners import Banner
from friendship_desktop.ui.widgets.buttons import Button, IconButton, PrimaryButton
from friendship_desktop.ui.widgets.labels import FieldError, Label
from friendship_desktop.ui.widgets.search import SearchField

ROWS_SHOWN, PASSPHRASE = 5_000, 400
ROWS_A_TURN = 300  # put into words between two looks at keyboard and mouse: some 10 ms
KINDS = {
    "added": (QT_TRANSLATE_NOOP("OfficeReview", "added"), "good"),
    "changed": (QT_TRANSLATE_NOOP("OfficeReview", "changed"), "warning"),
    "removed": (QT_TRANSLATE_NOOP("OfficeReview", "removed"), "error"),
    "same": (QT_TRANSLATE_NOOP("OfficeReview", "same"), "neutral"),
}


def _count(kind: str, title: str) -> Column[TableDifference]:
    return Column(
        kind,
        title,
        lambda one: str(one.counts()[kind]),
        sort=lambda one: one.counts()[kind],
        right=True,
        width=110,
    )


TABLE_COLUMNS: Sequence[Column[TableDifference]] = (
    Column(
        "table",
        QT_TRANSLATE_NOOP("OfficeReview", "Table"),
        lambda one: table_name(one.table),
        strong=True,
    ),
    _count("added", QT_TRANSLATE_NOOP("OfficeReview", "Added")),
    _count("changed", QT_TRANSLATE_NOOP("OfficeReview", "Changed")),
    _count("removed", QT_TRANSLATE_NOOP("OfficeReview", "Removed")),
    _count("same", QT_TRANSLATE_NOOP("OfficeReview", "Same")),
)


def _kind(row: SpokenRow) -> tuple[str, str]:
    source, kind = KINDS[row.kind]
    return QCoreApplication.translate("OfficeReview", source), kind


ROW_COLUMNS: Sequence[Column[SpokenRow]] = (
    Column(
        "kind",
        QT_TRANSLATE_NOOP("OfficeReview", "Difference"),
        lambda _row: "",
        pill=_kind,
        width=140,
    ),
    Column("key", QT_TRANSLATE_NOOP("OfficeReview", "Row"), lambda row: row.name, width=400),
    Column("says", QT_TRANSLATE_NOOP("OfficeReview", "What it says"), lambda row: row.says),
)


class ReviewDialog(CalmDialog):
    """Shows a review; `accept_wanted` and `return_wanted` say what the operator chose."""

    WIDTH, HEIGHT = 1120, 710

    accept_wanted = Signal()
    return_wanted = Signal()
    report_wanted = Signal()
    refused = Signal(object)
    """A decision was refused for what this review cannot know: look at the package again."""

    def __init__(
        self, review: Review, house: str, context: PageContext[Any], parent: QWidget
    ) -> None:
        super().__init__("", parent)
        self.review, self._words = review, RowWords(review, context.language)
        self._rows: list[SpokenRow] = []
        self._to_read: Iterator[SpokenRow] | None = None
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._read_on)
        self._remarks: list[tuple[Remark, str]] = []
        self._about = Label("", "muted", wraps=True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("{house}: package № {number}, {period}")
        self.entitle(
            title.format(
                house=house,
                number=review.sequence,
                period=period_name(review.period, context.language),
            )
        )
        self._add_warnings()
        self._add_certificate()
        self._add_tables(context)
        self._add_questions(context)
        self._add_remarks()
        self._add_buttons()
        self.tables.setFocus()

    def _add_warnings(self) -> None:
        for note in notes_of(self.review):
            self.inner.addWidget(Banner(*note))
        self.confirmed = QCheckBox()
        names = ", ".join(table_name(one) for one in self.review.needs_confirmation)
        if names:
            text = self.tr(
                "Far fewer rows than before: {tables}. Look at the removed rows before you accept."
            )
            self.inner.addWidget(Banner(text.format(tables=names), "warning"))
        self.confirmed.setText(self.tr("I have &looked at the removed rows"))
        self.confirmed.setVisible(bool(names))
        self.inner.addWidget(self.confirmed)
        self.confirmed.toggled.connect(self._enable)

    def _add_tables(self, context: PageContext[Any]) -> None:
        self._table = RowTable(TABLE_COLUMNS, "OfficeReview", lambda one: one.table)
        self._table.set_rows(self.review.differences)
        self.tables = RegistryView(self._table, "office_review", context.memory, self)
        self.tables.setAccessibleName(self.tr("What would change"))
        self.tables.setMinimumHeight(theme.px(165))
        self.search = SearchField(parent=self)  # before the rows: so Tab comes to it, too
        self._row_table = RowTable(ROW_COLUMNS, "OfficeReview", lambda row: (row.kind, row.key))
        self.rows = RegistryView(self._row_table, "office_rows", context.memory, self)
        self.rows.setAccessibleName(self.tr("Rows of the table"))
        self.rows.setMinimumHeight(theme.px(130))
        self.search.set_prompt(self.tr("Find a row of this table, unchanged ones too"))
        self._cut = Label("", "muted")
        self.tables.selected.connect(self._read_rows)
        self.rows.selected.connect(lambda _row: self._show_about())
        self.search.search_requested.connect(lambda _words: self._show_rows())
        self.search.moved_on.connect(self.rows.setFocus)
        for view in (self.tables, self.rows):  # they give way to what is said above and below
            view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.inner.addWidget(self.tables, 2)
        self.inner.addWidget(self.search)
        self.inner.addWidget(self.rows, 3)
        self.inner.addWidget(self._cut)

    def _add_questions(self, context: PageContext[Any]) -> None:
        """Offer a question for each figure that stands out; none is asked unless it is chosen."""
        self.questions: list[tuple[QCheckBox, Remark]] = []
        for one in self.review.outliers:
            first, last = self.review.period.first, self.review.period.last
            row = key_text((first, last, one.code, one.part))
            remark = Remark(one.asked(), "indicators", row)
            asked = one.question(context.language.texts)
            box = QCheckBox(self.tr("Ask: {question}").format(question=asked))
            box.toggled.connect(self._enable)
            self.questions.append((box, remark))
            self.inner.addWidget(box)

    def _add_certificate(self) -> None:
        """Ask for the passphrase where the House asks for its next certificate."""
        self.passphrase = QLineEdit(maxLength=PASSPHRASE)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setVisible(self.review.asks_certificate)
        self.wrong_passphrase = FieldError(self.passphrase)
        if not self.review.asks_certificate:
            return
        text = self.tr(
            "The House asks for its next certificate: its own ends soon. With the passphrase of the root key it is issued now and goes with the receipt; without it the House asks again with its next package."
        )
        label = QLabel(self.tr("&Passphrase of the root key"))
        label.setBuddy(self.passphrase)
        self.passphrase.setAccessibleName(label.text().replace("&", ""))
        self.inner.addWidget(Banner(text, "info", "key-round"))
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(label)
        row.addWidget(self.passphrase, 1)
        self.inner.addLayout(row)
        self.inner.addWidget(self.wrong_passphrase)
        self.passphrase.textChanged.connect(lambda _text: self.wrong_passphrase.say(""))

    def ca_passphrase(self) -> str | None:
        """Give the passphrase that was typed, or None."""
        return self.passphrase.text() or None

    def _add_remarks(self) -> None:
        self.remark = QLineEdit(maxLength=WORDS)
        self.remark.setPlaceholderText(self.tr("What the House should correct"))
        self.remark.setAccessibleName(self.tr("Remark"))
        self.add = Button(self.tr("Add the re&mark"), "plus")
        self.add.clicked.connect(self._add_remark)
        self.remark.textChanged.connect(self._enable)
        self._listed = Label("", "", wraps=True)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.remark, 1)
        row.addWidget(self.add)
        self.take_back = IconButton("undo-2")
        self.take_back.set_name(self.tr("Take the last remark back"))
        self.take_back.setVisible(False)
        self.take_back.clicked.connect(self._take_back)
        row.addWidget(self.take_back)
        self.inner.addWidget(self._about)
        self.inner.addLayout(row)
        self.inner.addWidget(self._listed)

    def _add_buttons(self) -> None:
        self.close_button = Button(self.tr("Decide later"))
        self.give_back = Button(self.tr("&Return with remarks"), "undo-2")
        self.take = PrimaryButton(self.tr("&Accept"), "check")
        self.close_button.clicked.connect(self.reject)
        self.give_back.clicked.connect(lambda: self._decide(self.return_wanted))
        self.take.clicked.connect(lambda: self._decide(self.accept_wanted))
        self.report = Button(self.tr("Loo&k at the report…"), "file-text")
        self.report.clicked.connect(self.report_wanted)
        self.buttons.addWidget(self.close_button)
        self.buttons.addWidget(self.report)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.give_back)
        self.buttons.addWidget(self.take)
        found = self.review.differences
        self.tables.select(next((one for one in found if one.rows), found[0]).table)
        self._show_about()
        self._enable()

    def _decide(self, wanted: SignalInstance) -> None:
        """Ask for the act; the dialog stays until it is done, so that nothing typed is lost."""
        self.take.setEnabled(False)
        self.give_back.setEnabled(False)
        wanted.emit()

    def refuse(self, error: Exception, messages: Messages) -> None:
        """Say beside the field that the root key did not open; anything else asks for another review."""
        if isinstance(error, UserError) and error.code in ROOT_KEY:
            self.wrong_passphrase.say(messages.explain(error))
            self._enable()
            self.show_field(self.wrong_passphrase)
            self.passphrase.setFocus()
            return
        if isinstance(error, UserError):
            self.refused.emit(error)
            return
        self.reject()
        messages.show(error)

    def resume(self, earlier: ReviewDialog, why: str) -> None:
        """Go on with what was typed into an earlier review of the package, and say why anew."""
        self.inner.insertWidget(0, Banner(why, "error"))
        self.passphrase.setText(earlier.passphrase.text())
        self.remark.setText(earlier.remark.text())
        self._remarks = list(earlier._remarks)
        asked = {remark for box, remark in earlier.questions if box.isChecked()}
        for box, remark in self.questions:
            box.setChecked(remark in asked)
        self._list_remarks()

    def remarks(self) -> tuple[Remark, ...]:
        """Give the remarks that were added."""
        asked = (remark for box, remark in self.questions if box.isChecked())
        return (*(remark for remark, _about in self._remarks), *asked)

    def _read_rows(self, _one: TableDifference | None) -> None:
        self._turn.stop()
        self._rows, self._to_read = [], None
        self.search.clear()

    def _show_rows(self) -> None:
        """Show the rows that are looked for, no more than can be scrolled through.

        All of a large table are put into words only when somebody looks for one, and by and by.
        """
        one, words = self.tables.current(), self.search.text()
        self._turn.stop()
        if one is None:
            self._row_table.set_rows(())
        elif not words:
            found = islice(self._words.all(one), ROWS_SHOWN)
            self._show_found(list(found), sum(one.counts().values()) - ROWS_SHOWN)
        else:
            self._to_read = self._to_read or self._words.all(one)
            self._cut.setVisible(True)
            self._cut.setText(self.tr("Looking through the rows…"))
            self._turn.start()

    def _read_on(self) -> None:
        """Put the next rows into words; after the last one show those that were looked for."""
        some = list(islice(self._to_read or (), ROWS_A_TURN))
        self._rows += some
        if len(some) == ROWS_A_TURN:
            return
        self._turn.stop()
        words = self.search.text()
        found = [row for row in self._rows if row.has(words)]
        self._show_found(found[:ROWS_SHOWN], len(found) - ROWS_SHOWN)
        if not found:
            self._cut.setText(self.tr("No row of this table says that."))
            self._cut.setVisible(True)

    def _show_found(self, rows: Sequence[SpokenRow], rest: int) -> None:
        self._row_table.set_rows(rows)
        self._cut.setVisible(rest > 0)
        self._cut.setText(self.tr("%n row(s) more: look for the one you mean.", "", max(0, rest)))
        self._show_about()

    def _show_about(self) -> None:
        table, row = self._chosen()
        if row:
            text = self.tr("The remark is about this row of the table {table}: {row}")
            chosen = self.rows.current()
            text = text.format(table=table_name(table), row=chosen.name)
            self._about.setText(f"{text}\n{chosen.says}")  # the list may show only its beginning
            QTimer.singleShot(0, self.rows, self._keep_in_view)
        else:
            self._about.setText(
                self.tr("The remark is about the whole package; choose a row above to name it.")
            )

    def _keep_in_view(self) -> None:
        """Show the chosen row still, once the words about it have taken their place."""
        self.rows.scrollTo(self.rows.currentIndex())

    def _chosen(self) -> tuple[str, str]:
        """Name the row under the cursor."""
        table, row = self.tables.current(), self.rows.current()
        if table is None or row is None:
            return "", ""
        return table.table, row.key

    def _add_remark(self) -> None:
        table, key = self._chosen()
        row = self.rows.current().name if key else ""
        about = f"{table_name(table)}, {row}: " if key else ""
        self._remarks.append((Remark(self.remark.text().strip(), table, key), about))
        self.remark.clear()
        self._list_remarks()

    def _take_back(self) -> None:
        text = self._remarks.pop()[0].text
        self.remark.setText(self.remark.text() or text)
        self._list_remarks()

    def _list_remarks(self) -> None:
        self._listed.setText("\n".join(f"• {about}{one.text}" for one, about in self._remarks))
        self.take_back.setVisible(bool(self._remarks))
        self._enable()

    def _enable(self) -> None:
        self.add.setEnabled(bool(self.remark.text().strip()))
        is_first = self.review.earlier is None
        self.give_back.setEnabled(is_first and bool(self.remarks()))
        is_looked = self.confirmed.isChecked() or not self.review.needs_confirmation
        self.take.setEnabled(is_first and is_looked and not self.review.locked)
