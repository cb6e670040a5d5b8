"""What every line of a pasted list means, and who is meant by it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from friendship_desktop.rules.names import full_name
from friendship_desktop.services.enrolments import NameMatch
from friendship_desktop.services.lookalikes import LookAlike
from friendship_desktop.services.pasted import LineProblem
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.record_fields import CalmCombo, date_text
from friendship_desktop.ui.memory import Memory
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.registry import RegistryView
from friendship_desktop.ui.tables import Column, RowTable


class NamesPreview(QWidget):
    """What every pasted line means: a new person, a known one, or nothing yet."""

    def __init__(self, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.same: dict[int, int] = {}
        self._chosen_new: set[int] = set()
        columns = (
            Column[NameMatch](
                "number",
                QT_TRANSLATE_NOOP("NamesPreview", "No."),
                lambda row: str(row.line.number),
                width=46,
                right=True,
            ),
            Column[NameMatch]("name", QT_TRANSLATE_NOOP("NamesPreview", "Name"), self._name),
            Column[NameMatch](
                "means",
                QT_TRANSLATE_NOOP("NamesPreview", "What it means"),
                lambda _row: "",
                pill=self._meaning,
                width=250,
            ),
        )
        self.table = RowTable[NameMatch](columns, "NamesPreview", lambda row: row.line.number)
        self.view = RegistryView(self.table, "names", memory)
        self._who_label = QLabel()
        self._who = CalmCombo()
        self._who_label.setBuddy(self._who)
        self._who.activated.connect(self._choose)
        self.view.selected.connect(self._offer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.view, 1)
        row = QHBoxLayout()
        row.addWidget(self._who_label)
        row.addWidget(self._who, 1)
        column.addLayout(row)
        self._who_label.setText(self.tr("&Who is meant"))
        self._who.setAccessibleName(self.tr("Who is meant"))
        self.view.setAccessibleName(self.tr("What every line means"))
        self._offer(None)

    def show_matches(self, matches: Sequence[NameMatch]) -> None:
        """Show lines that were read; the only person known by a name is proposed."""
        for match in matches:
            number = match.line.number
            known = {candidate.person_id for candidate in match.candidates}
            if self.same.get(number) not in known:
                self.same.pop(number, None)
            if len(known) == 1 and number not in self._chosen_new:
                self.same[number] = match.candidates[0].person_id
        self.table.set_rows(matches)
        self._offer(self.view.current())

    def ready(self) -> int:
        """Count the lines that will enrol somebody."""
        rows = (self.table.row(number) for number in range(self.table.rowCount()))
        return sum(row.line.makes_learner and not self._is_inside(row) for row in rows)

    def _is_inside(self, row: NameMatch) -> bool:
        return row.is_enrolled and self.same.get(row.line.number) == row.candidates[0].person_id

    def _name(self, row: NameMatch) -> str:
        line = row.line
        if not line.makes_learner:
            return line.text
        parts = [full_name(line.surname, line.given_name, line.patronymic)]
        if line.born is not None:
            parts.append(date_text(line.born.date) or str(line.born.year))
        if line.phone:
            parts.append(line.phone)
        return " · ".join(parts)

    def _meaning(self, row: NameMatch) -> tuple[str, str]:
        problems = {
            LineProblem.ONE_WORD: (self.tr("needs a second word"), "warning"),
            LineProblem.TOO_LONG: (self.tr("too long for a name"), "warning"),
            LineProblem.REPEATED: (self.tr("stands above already"), "neutral"),
        }
        if row.line.problem in problems:
            return problems[row.line.problem]
        if self._is_inside(row):
            return self.tr("is in the group already"), "neutral"
        if row.line.number in self.same:
            return self.tr("somebody known"), "info"
        return self._new_meaning(row)

    def _new_meaning(self, row: NameMatch) -> tuple[str, str]:
        if row.candidates:
            return self.tr("new; look-alikes: {count}").format(count=len(row.candidates)), "warning"
        if row.line.problem is LineProblem.BIRTH:
            return self.tr("new, without the date of birth"), "warning"
        if row.line.problem is LineProblem.PHONE:
            return self.tr("new, without the phone"), "warning"
        return self.tr("a new card"), "good"

    def _offer(self, row: NameMatch | None) -> None:
        has_choice = row is not None and bool(row.candidates)
        self._who.setEnabled(has_choice)
        self._who_label.setEnabled(has_choice)
        items: list[tuple[str, object]] = []
        if row is not None and has_choice:
            items = [(self.tr("A new person"), None)]
            items += [(known_text(known), known.person_id) for known in row.candidates]
        self._who.show_items(items)
        if row is not None:
            self._who.choose(self.same.get(row.line.number))

    def _choose(self) -> None:
        row = self.view.current()
        if row is None:
            return
        number, person_id = row.line.number, self._who.currentData()
        if person_id is None:
            self.same.pop(number, None)
            self._chosen_new.add(number)
        else:
            self.same[number] = int(person_id)
            self._chosen_new.discard(number)
        self.view.viewport().update()


def known_text(known: LookAlike) -> str:
    """Tell somebody known from another of the same name: birth and groups."""
    born = date_text(known.birth_date) or (str(known.birth_year) if known.birth_year else "")
    return " · ".join(part for part in (known.full_name, born, *known.groups[:2]) if part)
