"""Who of a group is given a certificate, on which date, and why in spite of low attendance."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import (
    QWidget,
)

from friendship_desktop.services.certificates.candidates import Candidate, Hindrance
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.group_form import hours_text
from friendship_desktop.ui.dialogs.sheet import StayDialog
from friendship_desktop.ui.dialogs.tick_table import TickTable


class IssueDialog(StayDialog):
    """Ticks those who qualify; others are ticked by hand where that may be decided."""

    def __init__(
        self,
        title: str,
        candidates: Callable[[dt.date], Sequence[Candidate]],
        today: dt.date,
        parent: QWidget,
    ) -> None:
        super().__init__(title, self.tr("Issue"), parent)
        self._read = candidates
        self._rows: Sequence[Candidate] = ()
        self.day = self.add_date("dated", self.tr("&Date of issue"), today, needed=True)
        self.table = TickTable(
            (self.tr("Learner"), 0),
            (self.tr("Att."), 64),
            (self.tr("Hours"), 64),
            (self.tr("Level"), 92),
            (self.tr("What stands in the way"), 262),
        )
        self.table.setMinimumHeight(theme.px(300))
        self.add_field(self.tr("&Learners (Space ticks)"), self.table)
        label = self.tr("Director's &reason for those below the threshold")
        self.reason = self.add_line("override_reason", label)
        self.day.editingFinished.connect(self.load)
        self.table.itemChanged.connect(lambda _item: self._tell())
        self.setMinimumWidth(theme.px(820))
        self.load()

    def load(self) -> None:
        """Read the learners as they stand on the typed date."""
        if not self.check("dated"):
            return
        self._rows = self._read(self.value("dated"))
        self.table.show_lines(
            [(self._texts(row), row.qualifies if row.may_be_chosen else None) for row in self._rows]
        )
        self._tell()

    def _texts(self, row: Candidate) -> tuple[str, ...]:
        percent = row.tally.percent
        return (
            row.full_name,
            "—" if percent is None else f"{percent} %",
            hours_text(row.half_hours),
            row.level or "—",
            ", ".join(self._word(one, row) for one in row.hindrances),
        )

    def _word(self, hindrance: Hindrance, row: Candidate) -> str:
        words = {
            Hindrance.LOW: self.tr("attendance below the threshold"),
            Hindrance.NO_CONSENT: self.tr("no consent on record"),
            Hindrance.LEFT: self.tr("left before the end"),
            Hindrance.NO_MARKS: self.tr("not a single mark"),
            Hindrance.WITHDRAWN: self.tr("consent withdrawn"),
            Hindrance.ISSUED: self.tr("has {number}").format(number=row.number),
        }
        return words[hindrance]

    def chosen(self) -> list[Candidate]:
        """Give the learners that are ticked."""
        return [self._rows[number] for number in self.table.ticked()]

    def _tell(self) -> None:
        """Say on the button how many are chosen; the reason is asked for where it is needed."""
        chosen = self.chosen()
        self.verb.setText(self.tr("Issue %n certificate(s)", "", len(chosen)))
        self.verb.setEnabled(bool(chosen))
        self.reason.setEnabled(any(Hindrance.LOW in row.hindrances for row in chosen))

    def draft(self) -> tuple[list[int], dt.date, str]:
        """Give enrolments, date and reason, once submitted."""
        return (
            [row.enrolment_id for row in self.chosen()],
            self.value("dated"),
            self.reason.text() if self.reason.isEnabled() else "",
        )


class AnnulDialog(StayDialog):
    """Why a certificate is annulled."""

    def __init__(self, number: str, name: str, today: dt.date, parent: QWidget) -> None:
        title = self.tr("Annul {number}").format(number=number)
        super().__init__(title, self.tr("Annul"), parent)
        self.advise(
            self.tr(
                "{name}. The number stays taken and is never given again; the register shows the reason."
            ).format(name=name)
        )
        self.reason = self.add_line("reason", self.tr("&Reason"))
        self.day = self.add_date("on", self.tr("&Date"), today, needed=True)

    def draft(self) -> tuple[str, dt.date]:
        """Give reason and date, once submitted."""
        return self.value("reason"), self.value("on")
