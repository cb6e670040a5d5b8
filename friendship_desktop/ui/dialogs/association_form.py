"""The fields of an ethnocultural association."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from friendship_desktop.services.associations import CLEANERS
from friendship_desktop.texts import Language
from friendship_desktop.ui.dialogs.record_fields import number_of
from friendship_desktop.ui.dialogs.record_form import Explain, RecordForm
from friendship_desktop.ui.forms.association_form import Ui_AssociationForm


class AssociationForm(RecordForm):
    """Two names, chair, registration; one of the names is needed."""

    def __init__(self, explain: Explain, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(CLEANERS, explain, parent)
        self._ui = Ui_AssociationForm()
        self._ui.setupUi(self)
        for name in (
            "name_kk",
            "name_ru",
            "chair_name",
            "chair_phone",
            "level",
            "legal_form",
            "bin",
            "registry_no",
        ):
            self.add_field(self._ui, name)
        self.add_date(self._ui, "accredited_until")
        for name in ("members_count", "creative_collectives_count"):
            self.add_field(self._ui, name, number_of)
        self.retranslate(language)

    def retranslate(self, language: Language) -> None:
        """Put the words in the language of the screen."""
        self._ui.retranslateUi(self)
        self.show_codes("level", "house_level", language, self.tr("Not stated"))
        self.show_codes("legal_form", "legal_form", language, self.tr("Not stated"))
        self.name_fields()
