"""A letter of gratitude or a certificate for one or many: text, reason, names as they are addressed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.services.awards.service import NAME_LENGTH, Template
from friendship_desktop.services.awards.texts import USUAL, AwardKind, Text, known_places
from friendship_desktop.services.awards.words import AwardDraft, Recipient
from friendship_desktop.services.volunteers.shifts import ShiftEvent
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.form_dialog import date_edit
from friendship_desktop.ui.dialogs.record_fields import CalmCombo, date_of
from friendship_desktop.ui.dialogs.record_form import Explain
from friendship_desktop.ui.dialogs.sheet import StayDialog
from friendship_desktop.ui.jobs import Job
from friendship_desktop.ui.widgets.buttons import Button
from friendship_desktop.ui.widgets.labels import Label

PAUSE = 300  # milliseconds without a key before the text is filled again


def kind_names() -> dict[str, str]:
    """Name what can be given, in the language of the screen."""
    return {
        AwardKind.GRATITUDE_LETTER: QCoreApplication.translate("Awards", "Letter of gratitude"),
        AwardKind.CERTIFICATE: QCoreApplication.translate("Awards", "Volunteer's certificate"),
        AwardKind.DIPLOMA: QCoreApplication.translate("Awards", "Diploma"),
        AwardKind.HONOUR: QCoreApplication.translate("Awards", "Certificate of honour"),
    }


class LetterDialog(StayDialog):
    """Shows the filled text of the chosen recipient as it is typed; connect `submitted`."""

    save_requested = Signal()
    """The text is to be kept under a title."""
    remove_requested = Signal()
    """The chosen text of the House is wanted no more."""

    def __init__(
        self,
        recipients: Sequence[Recipient],
        events: Sequence[ShiftEvent],
        templates: Callable[[str], Sequence[Template]],
        fill: Callable[[Recipient, AwardDraft], Text],
        explain: Explain,
        today: dt.date,
        parent: QWidget,
    ) -> None:
        super().__init__(self.tr("Letters and certificates"), self.tr("Issue"), parent)
        self._recipients, self._templates_of = recipients, templates
        self._fill, self._explain = fill, explain
        self._templates: Sequence[Template] = ()
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.show_preview)
        self.kind = CalmCombo()
        self.kind.show_items([(name, str(kind)) for kind, name in kind_names().items()])
        self.kind.setCurrentIndex(0)
        self.template = CalmCombo()
        self.day = date_edit(today)
        self.event_ = CalmCombo()
        self._events = events
        self._job: Job | None = None
        self.bar = QProgressBar(textVisible=False)
        self.bar.hide()
        self.reason_kk, self.reason_ru = QLineEdit(maxLength=500), QLineEdit(maxLength=500)
        self.body_kk, self.body_ru = QPlainTextEdit(), QPlainTextEdit()
        self.table = self._names()
        self.preview_kk = Label("", "muted", wraps=True)
        self.preview_ru = Label("", "muted", wraps=True)
        self.keep = Button(self.tr("Keep this text…"), icon="save")
        self.drop = Button(self.tr("Remove this text"), icon="trash-2")
        self._lay_out()
        self._connect()
        self._take_kind()

    def _lay_out(self) -> None:
        self.scroll_fields()
        self.beside(
            [("kind", self.tr("&What is given"), self.kind)],
            [("", self.tr("&Text"), self.template)],
        )
        language = QLocale().name()[:2]
        self.event_.show_items(
            [
                (self.tr("not for one event"), None),
                *((one.told(language), one.id) for one in self._events),
            ]
        )
        self.event_.setCurrentIndex(0)
        self.beside(
            [("dated", self.tr("&Date"), self.day, date_of, self.no_date())],
            [("event_id", self.tr("&Event, where the text names one"), self.event_)],
        )
        reason = self.tr("Reason in &Kazakh, in the form the sentence wants")
        self.beside(
            [("reason_kk", reason, self.reason_kk)],
            [("reason_ru", self.tr("Reason in &Russian"), self.reason_ru)],
        )
        for body in (self.body_kk, self.body_ru):
            body.setTabChangesFocus(True)
            body.setFixedHeight(theme.px(112))
        self.beside(
            [("body_kk", self.tr("Kazakh te&xt; its first line is printed large"), self.body_kk)],
            [("body_ru", self.tr("Ru&ssian text"), self.body_ru)],
        )
        self.body_kk.setToolTip(self.tr("Places: {places}").format(places=known_places("kk")))
        self.body_ru.setToolTip(self.tr("Places: {places}").format(places=known_places("ru")))
        self.add_field(self.tr("&Names as they are addressed (F2 changes)"), self.table)
        self.name_field("recipient", self.table)
        previews = QHBoxLayout()
        previews.setSpacing(theme.px(16))
        for preview in (self.preview_kk, self.preview_ru):
            preview.setMinimumHeight(theme.px(150))
            preview.setAlignment(Qt.AlignmentFlag.AlignTop)
            previews.addWidget(preview, 1)
        self.fields.addRow(previews)
        for number, widget in enumerate((self.keep, self.drop, self.bar)):
            self.buttons.insertWidget(number, widget)
        self.fit(860, 700)
        self.verb.setText(self.tr("Issue %n document(s)", "", len(self._recipients)))

    def _names(self) -> QTableWidget:
        table = QTableWidget(len(self._recipients), 2)
        table.setHorizontalHeaderLabels([self.tr("In Kazakh"), self.tr("In Russian")])
        table.verticalHeader().hide()
        table.setTabKeyNavigation(False)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for number, one in enumerate(self._recipients):
            table.setItem(number, 0, QTableWidgetItem(one.name.kk))
            table.setItem(number, 1, QTableWidgetItem(one.name.ru))
        table.setFixedHeight(theme.px(120))
        if self._recipients:
            table.setCurrentCell(0, 0)
        return table

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(lambda _number: self._take_kind())
        self.event_.currentIndexChanged.connect(lambda _number: self.show_preview())
        self.template.currentIndexChanged.connect(lambda _number: self._take_template())
        for edit in (self.reason_kk, self.reason_ru):
            edit.textChanged.connect(lambda _text: self._timer.start())
        for body in (self.body_kk, self.body_ru):
            body.textChanged.connect(self._timer.start)
        self.table.itemChanged.connect(lambda _item: self._timer.start())
        self.table.currentCellChanged.connect(lambda *_cells: self._timer.start())
        self.keep.clicked.connect(self.save_requested)
        self.drop.clicked.connect(self.remove_requested)

    def _take_kind(self) -> None:
        reason = USUAL[AwardKind(self.kind.currentData())][1]
        self.reason_kk.setText(reason.kk)
        self.reason_ru.setText(reason.ru)
        self.load_templates()

    def load_templates(self, chosen: int | None = None) -> None:
        """Offer the texts of the chosen kind, the House's own first."""
        kind = str(self.kind.currentData())
        self._templates = self._templates_of(kind)
        usual = kind_names()[kind]
        self.template.show_items([(one.title or usual, one.id) for one in self._templates])
        first = self._templates[0].id if chosen is None else chosen
        self.template.choose(first)
        self._take_template()

    def _take_template(self) -> None:
        number = self.template.currentIndex()
        if 0 <= number < len(self._templates):
            body = self._templates[number].body
            self.body_kk.setPlainText(body.kk)
            self.body_ru.setPlainText(body.ru)
        self.drop.setEnabled(self.template.currentData() is not None)
        self.show_preview()

    def show_preview(self) -> None:
        """Fill the text for the recipient in the list, or say beside the text what is wrong."""
        for field in ("body_kk", "body_ru", ""):
            self.say(field, "")
        recipients = self.recipients()
        if not recipients or not self.check("dated"):
            return
        row = max(0, min(self.table.currentRow(), len(recipients) - 1))
        try:
            filled = self._fill(recipients[row], self.award())
        except UserError as error:
            self.say(str(error.details.get("field", "")), self._explain(error))
            filled = Text("", "")
        self.preview_kk.setText(filled.kk)
        self.preview_ru.setText(filled.ru)

    def recipients(self) -> list[Recipient]:
        """Give everybody with the names as they stand in the list."""

        def name(row: int, column: int) -> str:
            item = self.table.item(row, column)
            return item.text()[:NAME_LENGTH] if item is not None else ""

        return [
            Recipient(one.person_id, Text(name(row, 0), name(row, 1)), one.sex)
            for row, one in enumerate(self._recipients)
        ]

    def body(self) -> Text:
        """Give the text as it stands."""
        return Text(self.body_kk.toPlainText(), self.body_ru.toPlainText())

    def award(self) -> AwardDraft:
        """Give what is given and in which words; call it with a right date."""
        typed = self.values()
        return AwardDraft(
            kind=str(typed["kind"]),
            body=self.body(),
            dated=typed["dated"],
            reason=Text(typed["reason_kk"], typed["reason_ru"]),
            event_id=typed["event_id"],
        )

    def follow(self, job: Job) -> None:
        """Show how far the issue is; until it ends, Cancel stops it and closes nothing."""
        self._job = job
        self._allow(on=False)
        job.progressed.connect(self._show_progress)

    def rest(self) -> None:
        """Let the text be changed again: nothing was issued."""
        self._job = None
        self._allow(on=True)

    def _allow(self, *, on: bool) -> None:
        holder = self.fields.parentWidget()
        for widget in (holder, self.keep, self.verb):
            if widget is not None:
                widget.setEnabled(on)
        self.drop.setEnabled(on and self.template.currentData() is not None)
        self.bar.setRange(0, 0)
        self.bar.setVisible(not on)

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    @override
    def reject(self) -> None:
        if self._job is None:
            super().reject()
        else:
            self._job.cancel()


class TitleDialog(StayDialog):
    """Under which title a text is kept."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(self.tr("Keep this text"), self.tr("Keep"), parent)
        self.title = self.add_line("title", self.tr("&Title"), title, NAME_LENGTH)
