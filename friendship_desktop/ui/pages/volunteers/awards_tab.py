"""The tab Letters: the register of what was given, with numbers, names and states."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import override

from friendship_desktop.services.awards.service import AwardLine
from friendship_desktop.texts import Language
from friendship_desktop.ui.dialogs.letter import kind_names
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.page import Page
from friendship_desktop.ui.pages.paper_register import PaperRegister, name_column
from friendship_desktop.ui.pages.volunteers.letter_acts import LetterActions
from friendship_desktop.ui.tables import Column

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

KIND = QT_TRANSLATE_NOOP("PaperRegister", "Kind of letter")
NAME = QT_TRANSLATE_NOOP("PaperRegister", "To whom")


class AwardsTab(PaperRegister):
    """Lists every letter of the House; prints again and annuls."""

    def __init__(self, page: Page) -> None:
        kind: Column[AwardLine] = Column(
            "kind", KIND, lambda row: kind_names()[row.kind], width=210
        )
        super().__init__(page, "awards", (name_column(NAME, self._name), kind), kind=560)
        self.services: Services = page.context.services
        self.acts = LetterActions(page)

    def _name(self, row: AwardLine) -> str:
        is_russian = self.context.language.language is Language.RUSSIAN
        return row.recipient.ru if is_russian else row.recipient.kk

    @override
    def read(self, text: str) -> Sequence[AwardLine]:
        return self.services.awards.list(self.services.actor, text=text)

    @override
    def print_rows(self, ids: Sequence[int], *, is_copy: bool = False) -> None:
        self.acts.print_letters(ids, is_copy=is_copy)

    @override
    def annul(self, row: AwardLine) -> None:
        self.acts.annul(row)

    @override
    def lesson(self) -> tuple[str, str]:
        return self.tr("No letters yet"), self.tr(
            "Select volunteers in their list and thank them: numbers follow one another without gaps."
        )

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.search.set_prompt(self.tr("Name or number"))
        self.view.setAccessibleName(self.tr("Register of letters and certificates"))
