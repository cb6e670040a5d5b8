"""Which letters the register knows beside those of every House."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox
from typing_extensions import override

from friendship_desktop.rules.attendance import DEFAULT_MARKS, symbol
from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.rules.reference import label
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.pages.settings.section import Section, nothing_refused
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

SETTING = "register.extra_marks"
EXTRA = tuple(code for code in MarkCode if code not in DEFAULT_MARKS)


class MarksSection(Section):
    """The usual letters always stand; the rare ones are switched on here."""

    icon = "calendar-check"

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__(context)
        self._usual, self._rare = Card(" ", "calendar-check"), Card(" ", "plus")
        self._words = {code: Label() for code in DEFAULT_MARKS}
        for word in self._words.values():
            self._usual.body.addWidget(word)
        self._note = Label("", "muted", wraps=True)
        self._rare.body.addWidget(self._note)
        self.boxes = {code: QCheckBox() for code in EXTRA}
        for box in self.boxes.values():
            self._rare.body.addWidget(box)
            box.clicked.connect(self._save)
        self.column.addWidget(self._usual)
        self.column.addWidget(self._rare)
        self.column.addStretch(1)

    def _save(self) -> None:
        chosen = [str(code) for code, box in self.boxes.items() if box.isChecked()]
        self.save(
            lambda: self.services.settings.put(self.services.actor, SETTING, chosen),
            nothing_refused,
        )

    @override
    def refresh(self) -> None:
        chosen = set(self.services.settings.get(SETTING))
        for code, box in self.boxes.items():
            box.setChecked(str(code) in chosen)

    @override
    def title(self) -> str:
        return self.tr("Marks")

    @override
    def retranslate(self) -> None:
        language = self.context.language.language
        self._usual.set_title(self.tr("Marks of every register"))
        self._rare.set_title(self.tr("More letters"))
        self._note.setText(
            self.tr(
                "A letter switched on here stands in the legend of printed registers. A mark made with any of them stays and counts, on or off."
            )
        )
        for code, word in self._words.items():
            word.setText(f"{symbol(code, language)}  —  {label('mark_code', code, language)}")
        for code, box in self.boxes.items():
            box.setText(f"{symbol(code, language)}  —  {label('mark_code', code, language)}")
