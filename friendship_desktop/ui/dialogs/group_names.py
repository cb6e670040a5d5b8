"""What every line of a pasted list means, and who is meant by it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from friendship_desktop.rules.names import full_name
from friendship_desktop.services.lookalikes import Likeness, LookAlike
from friendship_desktop.services.pasted import LineProblem
from friendship_desktop.services.pasted_names import NameMatch
from friendship_desktop.ui.dialogs.record_fields import CalmCombo, date_text
from friendship_desktop.ui.memory import Memory
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.registry import RegistryView
from friendship_desktop.ui.tables import Column, RowTable
from friendship_desktop.ui.widgets.boxes import across, down


class NamesPreview(QWidget):
    """What every pasted line means: a new person, a known one, or nothing yet."""

    changed = Signal()
    """Somebody was chosen for a line."""

    def __init__(
        self, memory: Memory, parent: QWidget | None = None, *, members: bool = False
    ) -> None:
        """With `members` the lines name people of a list, and nobody new."""
        super().__init__(parent)
        self._members = members
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
        row = across(self._who_label, (self._who, 1))
        down((self.view, 1), row, on=self, around=0, gap=6)
        self._who_label.setText(self.tr("&Who is meant"))
        self._who.setAccessibleName(self.tr("Who is meant"))
        self.view.setAccessibleName(self.tr("What every line means"))
        self._offer(None)

    def show_matches(self, matches: Sequence[NameMatch]) -> None:
        """Show lines that were read; the only person who bears a name is proposed."""
        for match in matches:
            number = match.line.number
            known = {candidate.person_id for candidate in match.candidates}
            if self.same.get(number) not in known:
                self.same.pop(number, None)
            sure = match.candidates if self._members and not match.likely else match.likely
            if len(sure) == 1 and number not in self._chosen_new:
                self.same[number] = sure[0].person_id
        self.table.set_rows(matches)
        asked = [n for n, row in enumerate(matches) if self._is_asked(row)]
        if asked:
            self.view.selectRow(asked[0])
        self._offer(self.view.current())

    def ready(self) -> int:
        """Count the lines that something will be done with."""
        return sum(self._is_ready(row) for row in self._rows())

    def unresolved(self) -> int:
        """Count the lines that several people may be meant by, until somebody has chosen."""
        return sum(self._is_asked(row) for row in self._rows())

    def people(self) -> list[int]:
        """Give the people who are meant."""
        return [self.same[row.line.number] for row in self._rows() if row.line.number in self.same]

    def _rows(self) -> list[NameMatch]:
        return [self.table.row(number) for number in range(self.table.rowCount())]

    def _is_ready(self, row: NameMatch) -> bool:
        known = row.line.number in self.same
        if self._members:
            return known
        makes = row.line.makes_learner or (known and row.line.problem is LineProblem.ONE_WORD)
        return makes and not self._is_inside(row) and not self._is_asked(row)

    def _is_asked(self, row: NameMatch) -> bool:
        number = row.line.number
        return row.is_ambiguous and number not in self.same and number not in self._chosen_new

    def _is_inside(self, row: NameMatch) -> bool:
        return self.same.get(row.line.number) in row.inside

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
        if row.line.number in self.same:
            return self._known_meaning(row)
        if self._is_asked(row):
            count = len(row.likely)
            return self.tr("choose: {count} bear this name").format(count=count), "error"
        if row.line.problem in problems:
            return problems[row.line.problem]
        return self._new_meaning(row)

    def _known_meaning(self, row: NameMatch) -> tuple[str, str]:
        if not self._members and self._is_inside(row):
            return self.tr("is in the group already"), "neutral"
        meant = self.same[row.line.number]
        likeness = next(one.likeness for one in row.candidates if one.person_id == meant)
        if likeness is Likeness.SIMILAR:
            return self.tr("similar: please check"), "warning"
        if likeness is Likeness.SPELLING:
            return self.tr("known, spelt otherwise"), "info"
        return self.tr("somebody known"), "info"

    def _new_meaning(self, row: NameMatch) -> tuple[str, str]:
        if self._members:
            return self.tr("not on the list of the group"), "warning"
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
            nobody = self.tr("Nobody of the list") if self._members else self.tr("A new person")
            items = [(nobody, None)]
            items += [(known_text(known), known.person_id) for known in row.candidates]
        self._who.show_items(items)
        if row is not None:
            self._who.choose(self.same.get(row.line.number))
            if self._is_asked(row):
                self._who.setCurrentIndex(-1)

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
        self.changed.emit()


def known_text(known: LookAlike) -> str:
    """Tell somebody known from another of the same name: birth and groups."""
    born = date_text(known.birth_date) or (str(known.birth_year) if known.birth_year else "")
    return " · ".join(part for part in (known.full_name, born, *known.groups[:2]) if part)
