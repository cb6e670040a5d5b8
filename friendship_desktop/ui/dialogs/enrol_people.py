"""Enrolling people already known, one or many, into one group."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from friendship_desktop.services.enrolling import Terms
from friendship_desktop.ui.dialogs.record_fields import NameCombo
from friendship_desktop.ui.dialogs.sheet import StayDialog
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
        self.add("person", self.tr("Into the &group"), self.group)
        self.day = self.add_date(
            "started_on", self.tr("&First day in the group"), first_day, needed=True
        )
        self.add_line("reason", self.tr("&Reason of the enrolment"))
        self.add_line("order_no", self.tr("&Order no."))
        self.add_date("order_date", self.tr("&Date of the order"), None)
        self.guest = QCheckBox(self.tr("On &trial, as a guest"))
        self.add_below(self.guest)
        self.fields.addRow(
            Label(self.tr("Only the group and the day are needed."), "small", wraps=True)
        )

    def draft(self) -> tuple[int, Terms]:
        """Give the group and the terms, once submitted."""
        group, typed = self.group.chosen(), self.values()
        if not isinstance(group, int):
            raise TypeError("not submitted yet")
        return group, Terms(
            typed["started_on"],
            typed["reason"] or None,
            typed["order_no"] or None,
            typed["order_date"],
            self.guest.isChecked(),
        )

    @override
    def is_right(self) -> bool:
        is_right = super().is_right()
        has_group = isinstance(self.group.chosen(), int)
        unknown = self.tr("There is no such group. Choose one from the list.")
        return self.is_true(self.group, has_group, unknown) and is_right
