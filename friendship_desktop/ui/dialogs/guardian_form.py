"""One legal guardian as a line of fields."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from friendship_desktop.services.people import GUARDIAN_CLEANERS
from friendship_desktop.texts import Language
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.person_form import read_phone, write_phone
from friendship_desktop.ui.dialogs.record_fields import CalmCombo
from friendship_desktop.ui.dialogs.record_form import Explain, RecordForm
from friendship_desktop.ui.forms.guardian_form import Ui_GuardianForm

FIELDS = ("name", "relation", "phone")


class GuardianForm(RecordForm):
    """Name, relation and phone; only the name is needed."""

    def __init__(self, explain: Explain, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(GUARDIAN_CLEANERS, explain, parent)
        self._ui = Ui_GuardianForm()
        self._ui.setupUi(self)
        self.add_field(self._ui, "name")
        self.add_field(self._ui, "relation")
        self.add_field(self._ui, "phone", read_phone, write_phone)
        for name in FIELDS:
            getattr(self._ui, f"{name}_cell").addStretch(1)
        relation: CalmCombo = self._ui.relation_edit
        relation.setMinimumContentsLength(5)
        # the names of some relations are longer than the field
        relation.view().setMinimumWidth(theme.px(240))
        self.retranslate(language)

    def show_labels(self, *, shown: bool) -> None:
        """Show the words above the fields: the first line of several has them."""
        for name in FIELDS:
            getattr(self._ui, f"{name}_label").setVisible(shown)

    def is_empty(self) -> bool:
        """Tell whether nothing was typed yet."""
        return not any(self.state().values())

    def is_settled(self) -> bool:
        """Tell whether everything typed is saved."""
        return not any(field.is_open or field.error.text() for field in self._fields.values())

    def retranslate(self, language: Language) -> None:
        """Put the words in the language of the screen."""
        self._ui.retranslateUi(self)
        self.show_codes("relation", "relation", language, "—")
        self.name_fields()
