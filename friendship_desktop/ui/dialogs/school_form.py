"""The fields of a Sunday school."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from friendship_desktop.services.schools import CLEANERS
from friendship_desktop.texts import Language
from friendship_desktop.ui.dialogs.record_form import Explain, RecordForm
from friendship_desktop.ui.forms.school_form import Ui_SchoolForm

Names = Sequence[tuple[str, object]]


class SchoolForm(RecordForm):
    """Name, association, head, place, state; only the name is needed."""

    def __init__(self, explain: Explain, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(CLEANERS, explain, parent)
        self._ui = Ui_SchoolForm()
        self._ui.setupUi(self)
        for name in ("name", "association_id", "head_name", "venue", "status"):
            self.add_field(self._ui, name)
        for name in ("opened_on", "closed_on"):
            self.add_date(self._ui, name)
        self.add_field(self._ui, "kato")
        self.retranslate(language)

    def show_associations(self, names: Names) -> None:
        """Offer the associations there are, each its name and id."""
        self.show_names("association_id", names)

    def retranslate(self, language: Language) -> None:
        """Put the words in the language of the screen."""
        self._ui.retranslateUi(self)
        self.show_codes("status", "school_status", language)
        self.name_fields()
