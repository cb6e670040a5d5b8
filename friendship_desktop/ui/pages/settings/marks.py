"""Which letters the register knows beside those of every House, and what a certificate asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QSpinBox
from typing_extensions import override

from friendship_desktop.rules.attendance import DEFAULT_MARKS, symbol
from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.rules.reference import label
from friendship_desktop.ui import theme
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.pages.settings.section import Section, nothing_refused
from friendship_desktop.ui.widgets.boxes import STRETCH, put
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

SETTING, THRESHOLD = "register.extra_marks", "certificate.threshold"
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
        self._certificates = Card(" ", "badge-check")
        self.threshold = QSpinBox(minimum=0, maximum=100)
        self.threshold.setKeyboardTracking(False)
        self.threshold.setMaximumWidth(theme.px(120))
        self.threshold.lineEdit().setTextMargins(theme.px(8), 0, 0, 0)
        self.threshold.valueChanged.connect(self._save_threshold)
        self._asked, self._threshold_note = Label(), Label("", "muted", wraps=True)
        self._asked.setBuddy(self.threshold)
        put(self._certificates.body, self._asked, self.threshold, self._threshold_note)
        put(self.column, self._usual, self._rare, self._certificates, STRETCH)

    def _save(self) -> None:
        chosen = [str(code) for code, box in self.boxes.items() if box.isChecked()]
        self.save(
            lambda: self.services.settings.put(self.services.actor, SETTING, chosen),
            nothing_refused,
        )

    def _save_threshold(self, value: int) -> None:
        settings, actor = self.services.settings, self.services.actor
        if settings.get(THRESHOLD) != value:
            self.save(lambda: settings.put(actor, THRESHOLD, value), nothing_refused)

    @override
    def refresh(self) -> None:
        self.threshold.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.threshold.setValue(self.services.settings.get(THRESHOLD))
        self.threshold.blockSignals(False)  # noqa: FBT003 - the same
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
        self._certificates.set_title(self.tr("Certificates"))
        asked = self.tr("&Least attendance for a certificate, per cent")
        self._asked.setText(asked)
        self.threshold.setAccessibleName(asked.replace("&", ""))
        self._threshold_note.setText(
            self.tr(
                "Whoever attended less gets a certificate only for a reason that the director writes."
            )
        )
        self._note.setText(
            self.tr(
                "A letter switched on here stands in the legend of printed registers. A mark made with any of them stays and counts, on or off."
            )
        )
        for code, word in self._words.items():
            word.setText(f"{symbol(code, language)}  —  {label('mark_code', code, language)}")
        for code, box in self.boxes.items():
            box.setText(f"{symbol(code, language)}  —  {label('mark_code', code, language)}")
