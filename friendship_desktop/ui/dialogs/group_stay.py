"""Small dialogs about one stay in a group: leaving, moving, correcting the first day, a teacher's dates."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.rules.codes import ReasonOut
from friendship_desktop.rules.reference import items
from friendship_desktop.texts import Language
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.record_fields import (
    CalmCombo,
    FieldProblem,
    date_of,
    date_text,
)
from friendship_desktop.ui.dialogs.record_form import Explain
from friendship_desktop.ui.dialogs.sheet import SheetDialog

TEXT_LENGTH = 200
DEFAULT_REASON = ReasonOut.OWN_WISH
HIDDEN_REASONS = frozenset({ReasonOut.DATA_ERASED, ReasonOut.TRANSFERRED})
"""Reasons that the program gives itself: erasing data, moving to another group."""


class StayDialog(SheetDialog):
    """Stays open until what it asks for was done: connect `submitted`, then accept or refuse."""

    submitted = Signal()

    def __init__(self, title: str, verb: str, parent: QWidget) -> None:
        super().__init__(title, verb, QCoreApplication.translate("StayDialog", "Cancel"), parent)
        self._named: dict[str, QWidget] = {}

    def name_field(self, name: str, field: QWidget) -> None:
        """Say which field of the service a widget holds."""
        self._named[name] = field

    def refuse(self, error: UserError, explain: Explain) -> bool:
        """Say a refusal beside its field; False when it names none."""
        field = self._named.get(str(error.details.get("field", "")))
        if field is None and self._named:
            field = next(iter(self._named.values()))
        if field is None:
            return False
        self.say(field, explain(error))
        return True

    def add_date(self, label: str, name: str, day: dt.date | None) -> QLineEdit:
        """Add a field for a date typed in any usual way."""
        edit = QLineEdit(date_text(day))
        edit.setPlaceholderText("22.11.2026")
        self.add_field(label, edit)
        self.name_field(name, edit)
        edit.textEdited.connect(lambda: self.say(edit, ""))
        return edit

    def is_date(self, edit: QLineEdit, *, needed: bool) -> bool:
        """Check a date and say beside it what is wrong."""
        try:
            day = date_of(edit.text())
        except FieldProblem:
            self.say(edit, self.tr("There is no such date. Type it as 22.11.2026."))
            return False
        if day is None and needed:
            self.say(edit, self.tr("A date is needed. Type it as 22.11.2026."))
            return False
        self.say(edit, "")
        return True

    @override
    def try_accept(self) -> None:
        if self.is_right():
            self.submitted.emit()


class KeepingMarks(StayDialog):
    """A dialog that, refused because of later marks, offers to keep them."""

    def __init__(self, title: str, verb: str, parent: QWidget) -> None:
        super().__init__(title, verb, parent)
        self.keep = QCheckBox()
        self.keep.setVisible(False)

    @override
    def refuse(self, error: UserError, explain: Explain) -> bool:
        if error.code == "E_MARKS_AFTER_LEAVING":
            self.keep.setVisible(True)
            self.keep.setFocus()
            room = self.keep.sizeHint().width() + theme.px(40)  # a tick box breaks no lines
            self.setMinimumWidth(max(self.minimumWidth(), room))
        return super().refuse(error, explain)


class LeaveDialog(KeepingMarks):
    """The last day and the reason, for one learner or many."""

    def __init__(self, title: str, language: Language, today: dt.date, parent: QWidget) -> None:
        super().__init__(title, self.tr("Take off the list"), parent)
        self._day = self.add_date(self.tr("&Last day in the group"), "ended_on", today)
        self._reason = CalmCombo()
        self._reason.show_items(
            [
                (item.label(language), item.code)
                for item in items("reason_out")
                if item.code not in HIDDEN_REASONS
            ]
        )
        self._reason.choose(DEFAULT_REASON)
        self.add_field(self.tr("&Reason"), self._reason)
        self.keep.setText(self.tr("&Whoever has later marks leaves on the day of the last one"))
        self.fields.addRow(self.keep)

    def draft(self) -> tuple[dt.date, str]:
        """Give the last day and the reason, once submitted; `keep` tells about later marks."""
        return _day(self._day), str(self._reason.currentData())

    @override
    def is_right(self) -> bool:
        return self.is_date(self._day, needed=True)


class MoveDialog(KeepingMarks):
    """Another group and the first day there."""

    def __init__(
        self, title: str, groups: Sequence[tuple[str, object]], today: dt.date, parent: QWidget
    ) -> None:
        super().__init__(title, self.tr("Move"), parent)
        self._group = CalmCombo()
        self._group.show_items(groups)
        self._group.setCurrentIndex(0)
        self.add_field(self.tr("Into the &group"), self._group)
        self._day = self.add_date(self.tr("&First day there"), "ended_on", today)
        self.keep.setText(self.tr("&Whoever has later marks begins there after the last one"))
        self.fields.addRow(self.keep)

    def draft(self) -> tuple[int, dt.date]:
        """Give the group and the first day in it, once submitted."""
        return int(self._group.currentData()), _day(self._day)

    @override
    def is_right(self) -> bool:
        return self.is_date(self._day, needed=True)


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
        self._day = self.add_date(self.tr("&First day"), "started_on", terms.started_on)
        self._reason = QLineEdit(terms.reason_in, maxLength=TEXT_LENGTH)
        self._order = QLineEdit(terms.order_no, maxLength=TEXT_LENGTH)
        self.add_field(self.tr("&Reason of the enrolment"), self._reason)
        self.add_field(self.tr("&Order no."), self._order)
        self._order_date = self.add_date(
            self.tr("&Date of the order"), "order_date", terms.order_date
        )

    def draft(self) -> TermsDraft:
        """Give what was entered, once submitted."""
        return TermsDraft(
            _day(self._day),
            self._reason.text(),
            self._order.text(),
            date_of(self._order_date.text()),
        )

    @override
    def is_right(self) -> bool:
        first = self.is_date(self._day, needed=True)
        return self.is_date(self._order_date, needed=False) and first


class TeacherDatesDialog(StayDialog):
    """From when to when somebody teaches a group."""

    def __init__(
        self, title: str, starts_on: dt.date | None, ends_on: dt.date | None, parent: QWidget
    ) -> None:
        super().__init__(title, self.tr("Save"), parent)
        self._first = self.add_date(self.tr("&First day"), "starts_on", starts_on)
        self._last = self.add_date(self.tr("&Last day"), "ends_on", ends_on)

    def draft(self) -> tuple[dt.date | None, dt.date | None]:
        """Give both days, once submitted."""
        return date_of(self._first.text()), date_of(self._last.text())

    @override
    def is_right(self) -> bool:
        first = self.is_date(self._first, needed=False)
        return self.is_date(self._last, needed=False) and first


def _day(edit: QLineEdit) -> dt.date:
    day = date_of(edit.text())
    if day is None:
        raise TypeError("not submitted yet")
    return day
