"""Enrolling people already known, one or many, into one group."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget
from typing_extensions import override

from friendship_desktop.services.enrolling import Terms
from friendship_desktop.ui.dialogs.group_stay import TEXT_LENGTH, StayDialog
from friendship_desktop.ui.dialogs.record_fields import NameCombo, date_of
from friendship_desktop.ui.widgets.labels import Label


class EnrolPeopleDialog(StayDialog):
    """The group, the first day, and the order if there is one."""

    def __init__(
        self,
        title: str,
        groups: Sequence[tuple[str, object]],
        first_day: dt.date,
        parent: QWidget,
    ) -> None:
        """Offer `groups`, titles with their ids, and a first day."""
        super().__init__(title, self.tr("Enrol"), parent)
        self.group = NameCombo()
        self.group.show_items(groups)
        self.group.setCurrentIndex(-1 if len(groups) > 1 else 0)
        if (line := self.group.lineEdit()) is not None:
            line.setPlaceholderText(self.tr("Choose a group, or type a part of it"))
        self.add_field(self.tr("Into the &group"), self.group)
        self.name_field("person", self.group)
        self.group.editTextChanged.connect(lambda: self.say(self.group, ""))
        self.day = self.add_date(self.tr("&First day in the group"), "started_on", first_day)
        self._reason = QLineEdit(maxLength=TEXT_LENGTH)
        self._order = QLineEdit(maxLength=TEXT_LENGTH)
        self.add_field(self.tr("&Reason of the enrolment"), self._reason)
        self.add_field(self.tr("&Order no."), self._order)
        self._order_date = self.add_date(self.tr("&Date of the order"), "order_date", None)
        self.guest = QCheckBox(self.tr("On &trial, as a guest"))
        self.fields.addRow(self.guest)
        self.fields.addRow(
            Label(self.tr("Only the group and the day are needed."), "small", wraps=True)
        )
        self.group.setFocus()

    def draft(self) -> tuple[int, Terms]:
        """Give the group and the terms, once submitted."""
        group, day = self.group.chosen(), date_of(self.day.text())
        if not isinstance(group, int) or day is None:
            raise TypeError("not submitted yet")
        return group, Terms(
            day,
            self._reason.text().strip() or None,
            self._order.text().strip() or None,
            date_of(self._order_date.text()),
            self.guest.isChecked(),
        )

    @override
    def is_right(self) -> bool:
        has_group = isinstance(self.group.chosen(), int)
        self.say(
            self.group,
            "" if has_group else self.tr("There is no such group. Choose one from the list."),
        )
        right = self.is_date(self.day, needed=True)
        return self.is_date(self._order_date, needed=False) and right and has_group
