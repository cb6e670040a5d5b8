"""The card of the House: its names from a date on, and everything that has no date."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit
from typing_extensions import override

from friendship_desktop.rules.dates import short_date
from friendship_desktop.rules.phones import show_phone
from friendship_desktop.rules.reference import regions
from friendship_desktop.services.house import (
    CARD_CLEANERS,
    NAME_CLEANERS,
    NAME_FIELDS,
    Institution,
)
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.record_fields import CalmCombo
from friendship_desktop.ui.dialogs.record_form import RecordForm
from friendship_desktop.ui.dialogs.sheet import SheetDialog
from friendship_desktop.ui.forms.house_card_form import Ui_HouseCardForm
from friendship_desktop.ui.forms.house_names_form import Ui_HouseNamesForm
from friendship_desktop.ui.pages.settings.section import Section, nothing_refused
from friendship_desktop.ui.widgets.boxes import STRETCH, put
from friendship_desktop.ui.widgets.buttons import Button
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

CARD_FIELDS = ("level", "bin", "kato", "address", "phone", "email", "outgoing_index")
REGION_DIGITS = 2


class NamesFromDialog(SheetDialog):
    """From which day on other names are in force."""

    def __init__(self, today: dt.date, parent: Section) -> None:
        super().__init__(
            self.tr("New names from a date on"), self.tr("Begin"), self.tr("Cancel"), parent
        )
        label = self.tr("&First day of the new names")
        self.add_date("valid_from", label, today, needed=True).selectAll()

    def draft(self) -> dt.date:
        """Give the day; call it after the dialog was accepted."""
        day: dt.date = self.value("valid_from")
        return day


class HouseSection(Section):
    """Names, body above and head with their dates; number, place and addresses without."""

    icon = "landmark"

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__(context)
        self._shown: Institution | None = None
        self._names_card, self._card_card = Card(" ", "landmark"), Card(" ", "id-card")
        self._hint = Label("", "muted", wraps=True)
        self.period = CalmCombo()
        self.period.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.anew = Button(icon="plus")
        self.names = RecordForm(NAME_CLEANERS, context.messages.explain)
        self._names_ui = Ui_HouseNamesForm()
        self._names_ui.setupUi(self.names)
        for name in NAME_FIELDS:
            self.names.add_field(self._names_ui, name)
        self.card = RecordForm(CARD_CLEANERS, context.messages.explain)
        self._card_ui = Ui_HouseCardForm()
        self._card_ui.setupUi(self.card)
        for name in CARD_FIELDS:
            if name == "phone":
                self.card.add_field(
                    self._card_ui, name, write=lambda value: show_phone(value) if value else ""
                )
            else:
                self.card.add_field(self._card_ui, name)
        self._region: CalmCombo = self._card_ui.region_edit
        self._card_ui.region_label.setBuddy(self._region)
        for form in (self.names, self.card):
            for label in form.findChildren(QLabel):
                label.setWordWrap(True)  # the longest would keep the form from being narrow
        self._lay_out()
        self.names.left.connect(self.save_name)
        self.card.left.connect(self.save_field)
        self.period.activated.connect(self._show_period)
        self.anew.clicked.connect(self.begin_names)
        self._region.activated.connect(self._put_region)

    def _lay_out(self) -> None:
        self.period.setMinimumContentsLength(30)
        put(self._names_card.body, self._hint, Flow(self.period, self.anew), self.names)
        self._card_card.body.addWidget(self.card)
        put(self.column, self._names_card, self._card_card, STRETCH)

    # --- showing --------------------------------------------------------------------------------

    @override
    def refresh(self) -> None:
        today = self.context.today()
        card = self.services.house.card(today=today)
        records = self.services.house.names()
        kept = self.period.currentData()
        self.period.show_items([(self._period_text(each), each.valid_from) for each in records])
        days = [each.valid_from for each in records]
        self.period.choose(kept if kept in days else card.institution.valid_from)
        self._show_period()
        self.card.show_record("card", {name: getattr(card, name) for name in CARD_FIELDS})
        _show_beginnings(self.card)
        self._region.choose(card.kato[:REGION_DIGITS] if card.kato else None)

    def _show_period(self) -> None:
        day = self.period.currentData()
        found = [each for each in self.services.house.names() if each.valid_from == day]
        if found:
            self._shown = found[0]
            self.names.show_record(day, {name: getattr(found[0], name) for name in NAME_FIELDS})
            _show_beginnings(self.names)

    def _period_text(self, record: Institution) -> str:
        since = short_date(record.valid_from)
        if record.valid_to is None:
            return self.tr("in force since {day}").format(day=since)
        return self.tr("in force from {first} to {last}").format(
            first=since, last=short_date(record.valid_to)
        )

    # --- saving ---------------------------------------------------------------------------------

    def save_name(self, name: str) -> None:
        """Correct the names in view; papers dated in that time show the correction."""
        record = self._shown
        if record is None:
            return
        typed = self.names.value(name)
        text = typed if isinstance(typed, str) else None
        self.save(
            lambda: self.services.house.rename(
                self.services.actor, valid_from=record.valid_from, **{name: text}
            ),
            lambda error: self.names.say(name, self.context.messages.explain(error)),
        )

    def save_field(self, name: str) -> None:
        """Save a field of the card."""
        self.save(
            lambda: self.services.house.change_card(
                self.services.actor, **{name: self.card.value(name)}
            ),
            self.card.refuse,
        )

    def begin_names(self) -> None:
        """Begin new names on a date; those before stay on the papers of their time."""
        dialog = NamesFromDialog(self.context.today(), self)
        dialog.accepted.connect(lambda: self._begin(dialog.draft()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _begin(self, day: dt.date) -> None:
        if self.save(
            lambda: self.services.house.rename(self.services.actor, valid_from=day), nothing_refused
        ):
            self.refresh()
            self.period.choose(day)
            self._show_period()
            self._names_ui.name_kk_edit.setFocus()

    def _put_region(self) -> None:
        code = self._region.currentData()
        if isinstance(code, str):
            region = next(each for each in regions() if each.code == code)
            self._card_ui.kato_edit.setText(str(region.extra["kato"]))
            self.card.check("kato")
            self.save_field("kato")

    # --- language -------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.tr("The House")

    @override
    def retranslate(self) -> None:
        language = self.context.language.language
        self._names_card.set_title(self.tr("What stands on paper"))
        self._card_card.set_title(self.tr("Number, place, addresses"))
        self._hint.setText(
            self.tr(
                "Every paper shows the names that were in force on its date. Correct a slip here; for a renaming begin new names on their day."
            )
        )
        self.period.setAccessibleName(self.tr("When these names are in force"))
        self.anew.setText(self.tr("New names from…"))
        self._names_ui.retranslateUi(self.names)
        self._card_ui.retranslateUi(self.card)
        self.card.show_codes("level", "house_level", language, self.tr("not said"))
        self._region.show_items([(each.label(language), each.code) for each in regions()])
        self._region.setAccessibleName(self._card_ui.region_label.text().replace("&", ""))
        self.names.name_fields()
        self.card.name_fields()


def _show_beginnings(form: RecordForm) -> None:
    """Let a text longer than its field be seen from its beginning."""
    for edit in form.findChildren(QLineEdit):
        if not edit.hasFocus():
            edit.setCursorPosition(0)
