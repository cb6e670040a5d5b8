"""What the dialogs of an event share: their card, and clashes said while times are typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from typing_extensions import override

from friendship_desktop.rules.reference import items
from friendship_desktop.services.calendar.clashes import Clash
from friendship_desktop.services.calendar.places import REASON_LIMIT
from friendship_desktop.services.events.views import EventCard
from friendship_desktop.ui.dialogs.clash_words import ClashWords
from friendship_desktop.ui.dialogs.fields import FieldsDialog
from friendship_desktop.ui.dialogs.record_fields import CalmCombo, FieldProblem
from friendship_desktop.ui.widgets.boxes import down
from friendship_desktop.ui.widgets.labels import FieldError, Label, label_of

if TYPE_CHECKING:
    from friendship_desktop.ui.context import PageContext

Save = Callable[[dict[str, Any]], object]
Check = Callable[[dict[str, Any]], Sequence[Clash]]
MOST_SAID = 6


def code_combo(list_name: str, chosen: object, language: str, none: str | None = None) -> CalmCombo:
    """Offer a list of the reference data, with `none` for nothing if given."""
    combo = CalmCombo()
    offered: list[tuple[str, object]] = [] if none is None else [(none, None)]
    combo.show_items([*offered, *((one.label(language), one.code) for one in items(list_name))])
    combo.choose(chosen)
    return combo


class EventFieldsDialog(FieldsDialog):
    """Fields of an event; `words` are the title and the verb, `save(values)` runs while it is open.

    Subclasses add their fields in `fill`. With `check`, what is in the way is said whenever a field
    of `WATCHED` changes, and a reason is asked for then.
    """

    WATCHED: tuple[str, ...] = ()
    WITH_DAYS = False
    """Whether each clash is said with its day."""

    def __init__(
        self,
        context: PageContext[Any],
        card: EventCard | None,
        save: Save,
        parent: QWidget,
        words: tuple[str, str],
        check: Check | None = None,
        start: Mapping[str, Any] | None = None,
    ) -> None:
        """`card` is the event to change, or None for a new one that begins with `start`."""
        super().__init__(*words, save, context.messages.explain, parent)
        self.context, self.language = context, str(context.language.language)
        self.card, self._check = card, check
        self.start = card.fields if card is not None else start or {}
        self.fill()
        if check is not None:
            self._say_clashes()

    def fill(self) -> None:
        """Add the fields."""
        raise NotImplementedError

    def _say_clashes(self) -> None:
        self._add_reason(self.card.override_reason if self.card is not None else None)
        for name in self.WATCHED:
            field = self.field(name)
            line = field.lineEdit() if isinstance(field, QComboBox) else field
            if isinstance(field, QComboBox):
                field.activated.connect(self.look)
            if isinstance(line, QLineEdit):
                line.editingFinished.connect(self.look)
        self.look()

    def _add_reason(self, given: str | None) -> None:
        self._band, self.warning = QWidget(), Label("", "error", wraps=True)
        reason = QLineEdit(given or "", maxLength=REASON_LIMIT)
        error = FieldError(reason)
        label = label_of(reason, self.tr("Rea&son why the event takes place all the same"))
        down(self.warning, label, reason, error, on=self._band, gap=4)
        self.below.addWidget(self._band)
        self.hold("reason", reason, error)

    def look(self) -> None:
        """Say what is in the way of what is typed; nothing while it cannot be read."""
        clashes: Sequence[Clash] = ()
        if self._check is not None:
            try:
                clashes = self._check({name: self.value(name) for name in self.WATCHED})
            except FieldProblem:
                clashes = ()
        lines = ClashWords().lines(clashes, with_days=self.WITH_DAYS)
        if len(lines) > MOST_SAID:
            lines[MOST_SAID:] = [ClashWords().more(len(lines) - MOST_SAID)]
        self.warning.setText("\n".join(lines))
        self._band.setVisible(bool(lines))

    @override
    def say(self, field: QWidget | str, sentence: str) -> None:
        if field == "reason" and sentence:
            self.look()
            self._band.setVisible(True)
        super().say(field, sentence)
