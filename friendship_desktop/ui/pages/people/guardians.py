"""The legal guardians of a person, edited in place: one line each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QRadioButton,
    QWidget,
)

from friendship_desktop.services.person_card import GuardianRow
from friendship_desktop.texts import Language
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.guardian_form import GuardianForm
from friendship_desktop.ui.dialogs.record_form import Explain
from friendship_desktop.ui.widgets.boxes import STRETCH, across, down, put
from friendship_desktop.ui.widgets.buttons import IconButton, LinkButton
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import Label

NEW = 0
DUTIES = ("is_representative", "may_collect", "is_emergency")
ABOVE = 2  # items of the column over the first line


class GuardianLine(QWidget):
    """One guardian: primary or not, name, relation, phone, and what he or she may do."""

    def __init__(self, guardian_id: int, explain: Explain, language: Language) -> None:
        super().__init__()
        self.guardian_id = guardian_id
        self.primary = QRadioButton()
        self.form = GuardianForm(explain, language)
        self.remove = IconButton("x", flat=True)
        self.duties = {name: QCheckBox() for name in DUTIES}
        self._duties = Flow(*self.duties.values(), gap=14)
        across(
            (self.primary, 0, Qt.AlignmentFlag.AlignTop),
            (down(self.form, self._duties, around=(0, 0, 0, 8), gap=4), 1),
            (self.remove, 0, Qt.AlignmentFlag.AlignTop),
            on=self,
            around=0,
            gap=6,
        )
        self.retranslate(language)

    def show_place(self, *, first: bool, alone: bool) -> None:
        """Show the words above the first line, and the choice of the primary one among several."""
        self.form.show_labels(shown=first)
        above = theme.px(28) if first else theme.px(4)
        self.primary.setFixedHeight(theme.px(28) + above)
        self.remove.setFixedHeight(theme.px(28) + above)
        self.primary.setVisible(not alone)
        self._duties.setVisible(self.guardian_id != NEW)

    def show_duties(self, row: GuardianRow) -> None:
        """Show what a saved guardian may do."""
        for name, box in self.duties.items():
            box.setChecked(getattr(row, name))

    def retranslate(self, language: Language) -> None:
        """Put every text in the language of the screen."""
        self.form.retranslate(language)
        words = self.tr("Primary contact: called first")
        self.primary.setToolTip(words)
        self.primary.setAccessibleName(words)
        self.remove.set_name(self.tr("Remove this legal guardian"))
        for name, text, tip in (
            (
                "is_representative",
                self.tr("legal representative"),
                self.tr("May by law sign for the child"),
            ),
            ("may_collect", self.tr("may collect"), self.tr("May collect the child after lessons")),
            (
                "is_emergency",
                self.tr("emergency"),
                self.tr("Is called when something has happened"),
            ),
        ):
            self.duties[name].setText(text)
            self.duties[name].setToolTip(tip)


class GuardiansEditor(QWidget):
    """Shows the guardians of one person; says what is to be saved."""

    add_requested = Signal(object)
    """A new line has a name: the GuardianLine; set its `guardian_id` when it is saved."""
    change_requested = Signal(object, object)
    """A GuardianLine and the fields that changed."""
    remove_requested = Signal(int)

    def __init__(self, explain: Explain, language: Callable[[], Language]) -> None:
        super().__init__()
        self._explain, self._language = explain, language
        self._person_id = 0
        self._kept: dict[tuple[int, int], list[dict[str, Any]]] = {}
        self.lines: list[GuardianLine] = []
        self._group = QButtonGroup(self)
        self._column = down(on=self, around=0, gap=6)
        self._title, self._hint = Label("", "heading"), Label("", "small", wraps=True)
        self.add = LinkButton(icon="plus")
        self.add.clicked.connect(self.add_line)
        put(self._column, across(self._title, STRETCH, self.add), self._hint)

    def show_guardians(
        self, person_id: int, rows: Sequence[GuardianRow], *, editable: bool
    ) -> None:
        """Show the guardians of a person, or the same again; what is typed meanwhile stays."""
        if person_id != self._person_id:
            self._stash()
            for line in tuple(self.lines):
                self._drop(line)
            self._person_id = person_id
            for typed in self._kept.pop((person_id, NEW), []):
                self._make(NEW).form.restore(typed)
        known = {row.id for row in rows}
        for line in tuple(self.lines):
            if line.guardian_id not in known and line.guardian_id != NEW:
                self._drop(line)
        for place, row in enumerate(rows):
            self._show_row(place, row)
        self.setEnabled(editable)
        self._place()

    def add_line(self) -> None:
        """Add an empty line and let it take the keyboard; an empty one there is used again."""
        for line in self.lines:
            if line.guardian_id == NEW and line.form.is_empty():
                line.form.focus_first()
                return
        line = self._make(NEW)
        self._place()
        line.form.focus_first()

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        self._title.setText(self.tr("Guardians and contacts"))
        self._hint.setText(self.tr("the marked one is called first"))
        self.add.setText(self.tr("Add"))
        self.add.setToolTip(self.tr("Add a legal guardian (Ctrl+G)"))
        self.add.setAccessibleName(self.tr("Add a legal guardian"))
        for line in self.lines:
            line.retranslate(self._language())

    # --- lines ----------------------------------------------------------------------------------

    def _show_row(self, place: int, row: GuardianRow) -> None:
        line = next((one for one in self.lines if one.guardian_id == row.id), None)
        line = line or self._make(row.id)
        line.form.show_record(
            row.id, {"name": row.name, "relation": row.relation, "phone": row.phone}
        )
        line.primary.setChecked(row.is_primary)
        line.show_duties(row)
        for typed in self._kept.pop((self._person_id, row.id), []):
            line.form.restore(typed)
            line.form.is_right()
        self.lines.remove(line)
        self.lines.insert(place, line)

    def _make(self, guardian_id: int) -> GuardianLine:
        line = GuardianLine(guardian_id, self._explain, self._language())
        self._group.addButton(line.primary)
        line.form.left.connect(lambda name: self._save(line, name))
        line.primary.clicked.connect(lambda: self._make_primary(line))
        line.remove.clicked.connect(lambda: self._remove(line))
        for name, box in line.duties.items():
            box.clicked.connect(
                lambda ticked, name=name: self.change_requested.emit(line, {name: ticked})
            )
        self.lines.append(line)
        return line

    def _save(self, line: GuardianLine, name: str) -> None:
        if line.guardian_id != NEW:
            self.change_requested.emit(line, {name: line.form.value(name)})
        elif line.form.value("name"):
            self.add_requested.emit(line)

    def _make_primary(self, line: GuardianLine) -> None:
        if line.guardian_id != NEW:
            self.change_requested.emit(line, {"is_primary": True})

    def _remove(self, line: GuardianLine) -> None:
        if line.guardian_id != NEW:
            self.remove_requested.emit(line.guardian_id)
        else:
            self._drop(line)
            self._place()

    def _drop(self, line: GuardianLine) -> None:
        self.lines.remove(line)
        self._group.removeButton(line.primary)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _stash(self) -> None:
        for line in self.lines:
            if (line.guardian_id == NEW and not line.form.is_empty()) or (
                line.guardian_id != NEW and not line.form.is_settled()
            ):
                key = self._person_id, line.guardian_id
                self._kept.setdefault(key, []).append(line.form.state())

    def _place(self) -> None:
        for number, line in enumerate(self.lines):
            if self._column.indexOf(line) != number + ABOVE:
                self._column.insertWidget(number + ABOVE, line)
            line.show_place(first=number == 0, alone=len(self.lines) == 1)
            line.primary.setEnabled(line.guardian_id != NEW)
        self._hint.setVisible(len(self.lines) > 1)
