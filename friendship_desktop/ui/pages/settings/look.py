"""Language, size of the text, light and dark."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup
from typing_extensions import override

from friendship_desktop.texts import Language
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.pages.settings.section import Section
from friendship_desktop.ui.shell.status_bar import NAMES
from friendship_desktop.ui.theme import SCALES, Mode
from friendship_desktop.ui.widgets.boxes import put
from friendship_desktop.ui.widgets.buttons import Button
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services


class LookSection(Section):
    """Everything here is in force at once."""

    icon = "languages"

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__(context)
        self._cards = [Card(" ", icon) for icon in ("languages", "zoom-in", "sun")]
        self._notes = [Label("", "muted", wraps=True) for _ in self._cards]
        self.languages = {language: self._choice(NAMES[language][1]) for language in Language}
        self.sizes = {scale: self._choice() for scale in SCALES}
        self.modes = {
            mode: self._choice(icon=icon)
            for mode, icon in ((Mode.SYSTEM, "monitor"), (Mode.LIGHT, "sun"), (Mode.DARK, "moon"))
        }
        choices: tuple[Sequence[Button], ...] = (
            [*self.languages.values()],
            [*self.sizes.values()],
            [*self.modes.values()],
        )
        for made, card, note in zip(choices, self._cards, self._notes, strict=True):
            group = QButtonGroup(self)
            for button in made:
                group.addButton(button)
            put(card.body, Flow(*made), note)
            self.column.addWidget(card)
        self.column.addStretch(1)
        self._connect()

    def _choice(self, text: str = "", icon: str = "") -> Button:
        button = Button(text, icon)
        button.setCheckable(True)
        return button

    def _connect(self) -> None:
        context = self.context
        for language, button in self.languages.items():
            button.clicked.connect(lambda _on=False, chosen=language: self.choose_language(chosen))
        for scale, button in self.sizes.items():
            button.clicked.connect(
                lambda _on=False, chosen=scale: context.theme.choose(scale=chosen)
            )
        for mode, button in self.modes.items():
            button.clicked.connect(lambda _on=False, chosen=mode: context.theme.choose(mode=chosen))
        context.theme.changed.connect(self.refresh)

    def choose_language(self, language: Language) -> None:
        """Speak another language from now on."""
        self.context.memory.set("language", str(language))
        self.context.language.choose(language)

    @override
    def refresh(self) -> None:
        self.languages[self.context.language.language].setChecked(True)
        if self.context.theme.scale in self.sizes:
            self.sizes[self.context.theme.scale].setChecked(True)
        self.modes[self.context.theme.mode].setChecked(True)

    @override
    def title(self) -> str:
        return self.tr("Language and look")

    @override
    def retranslate(self) -> None:
        titles = (
            self.tr("Language of the screen"),
            self.tr("Size of all text"),
            self.tr("Colours"),
        )
        notes = (
            self.tr("The language of a paper is chosen in its preview, apart from this."),
            self.tr("Ctrl and plus or minus do the same on every page; Ctrl and 0 goes back."),
            self.tr("“As the system” follows the setting of Windows or Linux."),
        )
        for card, title, note, text in zip(self._cards, titles, self._notes, notes, strict=True):
            card.set_title(title)
            note.setText(text)
        for scale, button in self.sizes.items():
            button.setText(self.context.language.percent(scale / 100, 0))
        words = {
            Mode.SYSTEM: self.tr("As the system"),
            Mode.LIGHT: self.tr("Light"),
            Mode.DARK: self.tr("Dark"),
        }
        for mode, button in self.modes.items():
            button.setText(words[mode])
