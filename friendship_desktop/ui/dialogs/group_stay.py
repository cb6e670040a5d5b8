"""Small dialogs about one stay in a group: leaving, moving, correcting the first day, a teacher's dates."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.rules.codes import ReasonOut
from friendship_desktop.rules.reference import items
from friendship_desktop.texts import Language
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.record_form import Explain
from friendship_desktop.ui.dialogs.sheet import StayDialog

DEFAULT_REASON = ReasonOut.OWN_WISH
HIDDEN_REASONS = frozenset({ReasonOut.DATA_ERASED, ReasonOut.TRANSFERRED})
"""Reasons that the program gives itself: erasing data, moving to another group."""


class KeepingMarks(StayDialog):
    """A dialog that, refused because of later marks, offers to keep them."""

    def __init__(self, title: str, verb: str, parent: QWidget) -> None:
        super().__init__(title, verb, parent)
        self.keep = QCheckBox()
        self.keep.setVisible(False)

    @override
    def tell(self, error: UserError, explain: Explain) -> None:
        super().tell(error, explain)
        if error.code == "E_MARKS_AFTER_LEAVING":
            self.keep.setVisible(True)
            self.keep.setFocus()
            room = self.keep.sizeHint().width() + theme.px(40)  # a tick box breaks no lines
            self.setMinimumWidth(max(self.minimumWidth(), room))


class LeaveDialog(KeepingMarks):
    """The last day and the reason, for one learner or many."""

    def __init__(self, title: str, language: Language, today: dt.date, parent: QWidget) -> None:
        super().__init__(title, self.tr("Take off the list"), parent)
        self.add_date("ended_on", self.tr("&Last day in the group"), today, needed=True)
        reasons = [
            (item.label(language), item.code)
            for item in items("reason_out")
            if item.code not in HIDDEN_REASONS
        ]
        self.add_choice("reason_out", self.tr("&Reason"), reasons, DEFAULT_REASON)
        self.keep.setText(self.tr("&Whoever has later marks leaves on the day of the last one"))
        self.add_below(self.keep)

    def draft(self) -> tuple[dt.date, str]:
        """Give the last day and the reason, once submitted; `keep` tells about later marks."""
        return self.value("ended_on"), str(self.value("reason_out"))


class MoveDialog(KeepingMarks):
    """Another group and the first day there."""

    def __init__(
        self, title: str, groups: Sequence[tuple[str, object]], today: dt.date, parent: QWidget
    ) -> None:
        super().__init__(title, self.tr("Move"), parent)
        self.add_choice("group_id", self.tr("Into the &group"), groups, None)
        self.add_date("ended_on", self.tr("&First day there"), today, needed=True)
        self.keep.setText(self.tr("&Whoever has later marks begins there after the last one"))
        self.add_below(self.keep)

    def draft(self) -> tuple[int, dt.date]:
        """Give the group and the first day in it, once submitted."""
        return int(self.value("group_id")), self.value("ended_on")


@dataclass(frozen=True, slots=True)
class TermsDraft:
    """What can be corrected about an enrolment."""

    started_on: dt.date
    reason_in: str
    order_no: str
    order_date: dt.date | None


class TermsDialog(StayDialog):
    """First day, reason and order of an enrolment."""

    def __init__(self, title: str, terms: TermsDraft, parent: QWidget) -> None:
        super().__init__(title, self.tr("Save"), parent)
        self.add_date("started_on", self.tr("&First day"), terms.started_on, needed=True)
        self.add_line("reason_in", self.tr("&Reason of the enrolment"), terms.reason_in)
        self.add_line("order_no", self.tr("&Order no."), terms.order_no)
        self.add_date("order_date", self.tr("&Date of the order"), terms.order_date)

    def draft(self) -> TermsDraft:
        """Give what was entered, once submitted."""
        return TermsDraft(**self.values())


class TeacherDatesDialog(StayDialog):
    """From when to when somebody teaches a group."""

    def __init__(
        self, title: str, starts_on: dt.date | None, ends_on: dt.date | None, parent: QWidget
    ) -> None:
        super().__init__(title, self.tr("Save"), parent)
        self.add_date("starts_on", self.tr("&First day"), starts_on)
        self.add_date("ends_on", self.tr("&Last day"), ends_on)

    def draft(self) -> tuple[dt.date | None, dt.date | None]:
        """Give both days, once submitted."""
        return self.value("starts_on"), self.value("ends_on")
