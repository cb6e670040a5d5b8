"""Personal data: how consents are asked for, and who took data out of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QSpinBox, QWidget
from typing_extensions import override

from friendship_desktop.services.access_log import AccessAction, AccessRow
from friendship_desktop.ui import theme
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.pages.schools.parts import FittedView
from friendship_desktop.ui.pages.settings.section import Section, nothing_refused
from friendship_desktop.ui.tables import Column, RowTable
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.boxes import STRETCH, down, put
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

CONTEXT = "AccessTable"
NAME_LENGTH = 200


class PrivacySection(Section):
    """The rules of consents, and the log."""

    icon = "shield-check"

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__(context)
        self._rules, self._log = Card(" ", "signature"), Card(" ", "eye")
        self.responsible, self.third_party = QLineEdit(), QLineEdit()
        self.years, self.days = QSpinBox(), QSpinBox()
        self.years.setRange(1, 10)
        self.days.setRange(1, 365)
        self.required = QCheckBox()
        self._required_note = Label("", "muted", wraps=True)
        self._labels: dict[str, QLabel] = {}
        self._add_rules()
        self.table: RowTable[AccessRow] = RowTable(self._columns(), CONTEXT, lambda row: row.id)
        self.view = FittedView(self.table, "access_log", context.memory)
        self.view.hide_below(by=520)
        self._empty = EmptyState("shield-check")
        self.view.set_empty(self._empty)
        self.view.teach()
        self._log_note = Label("", "muted", wraps=True)
        put(self._log.body, self._log_note, self.view)
        put(self.column, self._rules, self._log, STRETCH)

    def _add_rules(self) -> None:
        fields = down(gap=4)
        edits: tuple[tuple[str, QWidget], ...] = (
            ("consent.responsible", self.responsible),
            ("consent.third_party", self.third_party),
            ("consent.years", self.years),
            ("consent.warn_days", self.days),
        )
        for name, edit in edits:
            label = self._labels[name] = Label("", wraps=True)
            label.setBuddy(edit)
            put(fields, label, edit)
            fields.addSpacing(theme.px(4))
        for name, line in (
            ("consent.responsible", self.responsible),
            ("consent.third_party", self.third_party),
        ):
            line.setMaxLength(NAME_LENGTH)
            line.editingFinished.connect(lambda name=name, line=line: self._save(name, line.text()))
        for name, spin in (("consent.years", self.years), ("consent.warn_days", self.days)):
            spin.setKeyboardTracking(False)
            spin.lineEdit().setTextMargins(theme.px(8), 0, 0, 0)
            spin.setMaximumWidth(theme.px(120))
            spin.valueChanged.connect(lambda value, name=name: self._save(name, value))
        self.required.clicked.connect(lambda ticked: self._save("consent.required", ticked))
        put(self._rules.body, fields, self.required, self._required_note)

    def _columns(self) -> tuple[Column[AccessRow], ...]:
        screen = self.context.language
        return (
            Column(
                "at",
                QT_TRANSLATE_NOOP("AccessTable", "When"),
                lambda row: f"{screen.date(row.at.date())} {screen.time(row.at)}",
                sort=lambda row: row.id,
                width=132,
            ),
            Column(
                "what",
                QT_TRANSLATE_NOOP("AccessTable", "What"),
                self._action,
                sub=lambda row: row.subject,
                strong=True,
            ),
            Column(
                "people",
                QT_TRANSLATE_NOOP("AccessTable", "Of how many"),
                lambda row: str(row.people),
                sort=lambda row: row.people,
                width=104,
                right=True,
            ),
            Column(
                "by", QT_TRANSLATE_NOOP("AccessTable", "Who"), lambda row: row.by or "", width=130
            ),
        )

    def _action(self, row: AccessRow) -> str:
        names = {
            AccessAction.GROUP_CONTACTS: self.tr("Group list with contacts"),
            AccessAction.PHONE_LIST: self.tr("Phone list"),
            AccessAction.TAKE_OUT: self.tr("All tables as CSV"),
        }
        return {str(code): name for code, name in names.items()}.get(row.action, row.action)

    def _save(self, name: str, value: Any) -> None:
        settings, actor = self.services.settings, self.services.actor
        value = value.strip() if isinstance(value, str) else value
        if settings.get(name) != value:
            self.save(lambda: settings.put(actor, name, value), nothing_refused)

    @override
    def refresh(self) -> None:
        get = self.services.settings.get
        for line, name in (
            (self.responsible, "consent.responsible"),
            (self.third_party, "consent.third_party"),
        ):
            if not line.hasFocus():
                line.setText(get(name))
                line.setCursorPosition(0)
        for spin, name in ((self.years, "consent.years"), (self.days, "consent.warn_days")):
            spin.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            spin.setValue(get(name))
            spin.blockSignals(False)  # noqa: FBT003 - the same
        self.required.setChecked(get("consent.required"))
        self.table.set_rows(self.services.access_log.rows(self.services.actor))

    @override
    def title(self) -> str:
        return self.tr("Personal data")

    @override
    def retranslate(self) -> None:
        self._rules.set_title(self.tr("Consents"))
        self._log.set_title(self.tr("Who took personal data out"))
        self._log_note.setText(
            self.tr("Lists with contacts and phone lists are noted here each time they are made.")
        )
        for name, text in (
            ("consent.responsible", self.tr("&Responsible for personal data, as F-13 prints it")),
            ("consent.third_party", self.tr("&To whom data are passed; empty: to nobody")),
            ("consent.years", self.tr("&For how many academic years a consent is asked")),
            ("consent.warn_days", self.tr("&Days before its end that a consent needs attention")),
        ):
            self._labels[name].setText(text)
            buddy = self._labels[name].buddy()
            if buddy is not None:
                buddy.setAccessibleName(text.replace("&", ""))
        self.required.setText(self.tr("Refuse children without a guardian and a consent"))
        self._required_note.setText(
            self.tr(
                "Switched off, whoever lacks a consent is only shown under “Needs attention”. A withdrawn consent is refused either way."
            )
        )
        self._empty.show_texts(
            self.tr("Nothing yet"), self.tr("No list with contacts was made so far.")
        )
