"""The fields of a person: the name as in the document, other spellings, birth, phone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.rules.dates import DateProblem, parse_born, short_date
from friendship_desktop.rules.phones import normalise_phone, show_phone
from friendship_desktop.rules.reference import label
from friendship_desktop.services.person_fields import CLEANERS, read_birth
from friendship_desktop.texts import Language
from friendship_desktop.ui.dialogs.record_fields import CalmCombo
from friendship_desktop.ui.dialogs.record_form import Explain, RecordForm
from friendship_desktop.ui.forms.person_form import Ui_PersonForm
from friendship_desktop.ui.widgets.boxes import STRETCH, put
from friendship_desktop.ui.widgets.buttons import LinkButton
from friendship_desktop.ui.widgets.labels import ShrinkingLabel

FIRST = ("surname", "given_name", "patronymic")
MORE = (
    *(f"{name}_kk" for name in FIRST),
    *(f"{name}_ru" for name in FIRST),
    "email",
    "preferred_language",
)
"""Fields that most cards do without."""
Today = Callable[[], dt.date]


class PersonForm(RecordForm):
    """A name is enough; what is typed of birth and phone is read aloud beside the field."""

    def __init__(
        self, explain: Explain, language: Language, today: Today, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            {**CLEANERS, "birth": lambda value, _field: read_birth(value, today())}, explain, parent
        )
        self._today, self._language = today, language
        self._ui = Ui_PersonForm()
        self._ui.setupUi(self)
        for name in FIRST:
            self.add_field(self._ui, name)
        self.add_field(self._ui, "birth", self._read_birth)
        # its sentences are long: they have the width of the form, in a row kept free for them
        wide = self._fields["birth"].error
        self._ui.birth_cell.removeWidget(wide)
        self._ui.grid.addWidget(wide, 2, 0, 1, self._ui.grid.columnCount())
        self.add_field(self._ui, "sex")
        self.add_field(self._ui, "phone", read_phone, write_phone)
        self.add_field(self._ui, "note")
        self._more = LinkButton(icon="languages")
        cell: QHBoxLayout = self._ui.more_cell
        put(cell, self._more, STRETCH)
        for name in MORE:
            self.add_field(self._ui, name)
        self._birth_hint, self._phone_hint = (
            ShrinkingLabel("", "small"),
            ShrinkingLabel("", "small"),
        )
        self._ui.birth_cell.addWidget(self._birth_hint)
        self._ui.phone_cell.addWidget(self._phone_hint)
        for name in self.names:
            cell = getattr(self._ui, f"{name}_cell")
            cell.addStretch(1)  # a hint below one field must not move its neighbours
        QWidget.setTabOrder(self._ui.note_edit, self._more)
        QWidget.setTabOrder(self._more, self._ui.surname_kk_edit)
        self._more.clicked.connect(self._toggle_more)
        self.typed.connect(self._say_read)
        self.left.connect(self._say_read)
        self._shows_more = False
        self.retranslate(language)
        self.show_more(shown=False)

    @override
    def show_record(self, key: object, values: Mapping[str, object]) -> None:
        is_other = key != self._key
        super().show_record(key, values)
        has_more = any(values.get(name) for name in MORE)
        self.show_more(shown=has_more or (self._shows_more and not is_other))
        self._say_read()

    def show_more(self, *, shown: bool) -> None:
        """Show the fields that most cards do without, or put them away."""
        self._shows_more = shown
        for name in MORE:
            getattr(self._ui, f"{name}_label").setVisible(shown)
            self.edit(name).setVisible(shown)
        self._more.setText(
            self.tr("Hide other spellings and e-mail")
            if shown
            else self.tr("Kazakh and Russian spelling, e-mail, language")
        )

    @override
    def restore(self, state: Mapping[str, object]) -> None:
        super().restore(state)
        if any(state.get(name) for name in MORE):
            self.show_more(shown=True)
        self._say_read()

    def retranslate(self, language: Language) -> None:
        """Put the words in the language of the screen."""
        self._language = language
        self._ui.retranslateUi(self)
        self.show_codes("sex", "sex", language, self.tr("Not asked"))
        spoken: CalmCombo = self._ui.preferred_language_edit
        names = [(label("language", code, language), str(code)) for code in Language]
        spoken.show_items([(self.tr("Not asked"), None), *names])
        self.name_fields()
        self.show_more(shown=self._shows_more)
        self._say_read()

    def _toggle_more(self) -> None:
        self.show_more(shown=not self._shows_more)
        if self._shows_more:
            self.edit(MORE[0]).setFocus()

    # --- what was read ---------------------------------------------------------------------------

    def _read_birth(self, text: str) -> str | None:
        """Give a birth in one form, so that another way of writing it is no change."""
        if not text.strip():
            return None
        born = parse_born(text, today=self._today())
        if isinstance(born, DateProblem):
            return text
        return birth_text(born.date, born.year)

    def _say_read(self, *_field: object) -> None:
        birth, phone = self._birth_read(), self._phone_read()
        for hint, text in ((self._birth_hint, birth), (self._phone_hint, phone)):
            hint.setText(text)
            hint.setVisible(bool(text))

    def _birth_read(self) -> str:
        try:
            born = read_birth(self._ui.birth_edit.text(), self._today())
        except UserError:
            return ""
        if born is None:
            return ""
        age = born.age_on(self._today())
        years = self.tr("%n year(s) old", "", age)
        if born.date is None:
            return self.tr("in {year}: {age}").format(year=self._today().year, age=years)
        day = short_date(born.date)
        return years if day == self._ui.birth_edit.text().strip() else f"{day} · {years}"

    def _phone_read(self) -> str:
        typed = self._ui.phone_edit.text().strip()
        if not typed or typed == write_phone(self._fields["phone"].shown):
            return (
                ""  # as stored: nothing to read, and no need for the tables of the world's phones
            )
        number = normalise_phone(typed)
        return "" if number is None or show_phone(number) == typed else show_phone(number)


def read_phone(text: str) -> str | None:
    """Give a phone as it is stored, or what was typed when it is none."""
    return normalise_phone(text) or text.strip() or None


def write_phone(value: object) -> str:
    """Write a stored phone as people read it."""
    return show_phone(str(value)) if value else ""


def birth_text(birth_date: dt.date | None, birth_year: int | None) -> str | None:
    """Write a birth as far as it is known, as its field shows it."""
    if birth_date is not None:
        return short_date(birth_date)
    return str(birth_year) if birth_year is not None else None
