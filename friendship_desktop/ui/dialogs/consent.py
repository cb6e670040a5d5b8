"""Dialogs about a consent: noting what was signed, renewing it, withdrawing some purposes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from friendship_desktop.rules.codes import ConsentMethod
from friendship_desktop.rules.reference import items
from friendship_desktop.texts import Language
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.group_stay import TEXT_LENGTH, StayDialog
from friendship_desktop.ui.dialogs.record_dialog import scrolled
from friendship_desktop.ui.dialogs.record_fields import CalmCombo, date_of
from friendship_desktop.ui.widgets.boxes import down


@dataclass(frozen=True, slots=True)
class ConsentStart:
    """What the dialog begins with: nothing is ticked unless an old consent is renewed."""

    given_on: dt.date
    valid_until: dt.date | None
    signer: str | None
    method: str = ConsentMethod.PAPER
    purposes: tuple[str, ...] = ()
    warns_of_paper: bool = False


class PurposeBoxes(QWidget):
    """The purposes one under another, each ticked by itself."""

    def __init__(
        self, language: Language, codes: Iterable[str] | None, ticked: Collection[str] = ()
    ) -> None:
        """`codes` are the purposes offered, all of them if None."""
        super().__init__()
        self.boxes: dict[str, QCheckBox] = {}
        column = down(on=self, around=0, gap=2)
        wanted = None if codes is None else set(codes)
        for item in items("consent_purpose"):
            if wanted is not None and item.code not in wanted:
                continue
            text = item.label(language)
            box = QCheckBox(text[:1].upper() + text[1:])
            box.setChecked(item.code in ticked)
            self.boxes[item.code] = box
            column.addWidget(box)
        if self.boxes:
            self.setFocusProxy(next(iter(self.boxes.values())))

    def ticked(self) -> tuple[str, ...]:
        """Give the purposes that are ticked."""
        return tuple(code for code, box in self.boxes.items() if box.isChecked())


class GiveConsentDialog(StayDialog):
    """What was signed, by whom and until when."""

    def __init__(
        self, title: str, start: ConsentStart, language: Language, parent: QWidget
    ) -> None:
        super().__init__(title, self.tr("Save"), parent)
        self._start = start
        self.purposes = PurposeBoxes(language, None, start.purposes)
        self.add_field(self.tr("Purposes that were ticked on the paper"), self.purposes)
        self.name_field("purposes", self.purposes)
        self._given = self.add_date(self.tr("&Signed on"), "given_on", start.given_on)
        self._until = self.add_date(
            self.tr("&Valid until, the last day; empty: without an end"),
            "valid_until",
            start.valid_until,
        )
        self.signer = self._line(
            self.tr("Signed &by; empty: the person"), "given_by", start.signer or ""
        )
        self.method = CalmCombo()
        self.method.show_items(
            [(item.label(language), item.code) for item in items("consent_method")]
        )
        self.method.choose(start.method)
        self.add_field(self.tr("&How it was given"), self.method)
        self._number = self._line(self.tr("&Number of the paper or of the service"), "reference_no")
        self._place = self._line(self.tr("&Folder and sheet where it is kept"), "paper_location")
        self.method.currentIndexChanged.connect(self._warn)
        self._warn()
        self._let_scroll()

    def _let_scroll(self) -> None:
        """Put the fields into an area that scrolls where the screen is low or the text large."""
        column = self.layout()
        if not isinstance(column, QVBoxLayout):
            return
        place = column.indexOf(self.fields)
        column.removeItem(self.fields)
        self.fields.setParent(None)
        held = QWidget()
        held.setLayout(self.fields)
        self.fields.setContentsMargins(0, 0, 0, 0)
        column.takeAt(place)  # the stretch below the fields
        column.insertWidget(place, scrolled(held), 1)
        room = self.screen().availableGeometry()
        self.setMinimumWidth(min(theme.px(540), room.width() - 40))
        height = self.fields.sizeHint().height() + theme.px(150)
        self.resize(self.minimumWidth(), min(height, room.height() - 60))
        self.purposes.setFocus()

    def _line(self, label: str, name: str, text: str = "") -> QLineEdit:
        edit = QLineEdit(text)
        edit.setMaxLength(TEXT_LENGTH)
        edit.setCursorPosition(0)
        self.add_field(label, edit)
        self.name_field(name, edit)
        return edit

    def _warn(self) -> None:
        is_paper = self.method.currentData() == ConsentMethod.PAPER
        warning = self.tr(
            "This database belongs to a state body: the law asks for consent through the state service. Ask a lawyer whether paper is enough."
        )
        self.say(self.method, warning if is_paper and self._start.warns_of_paper else "")

    def draft(self) -> dict[str, Any]:
        """Give the fields of the service, once submitted."""
        return {
            "purposes": self.purposes.ticked(),
            "given_on": date_of(self._given.text()),
            "valid_until": date_of(self._until.text()),
            "given_by": self.signer.text(),
            "method": self.method.currentData(),
            "reference_no": self._number.text(),
            "paper_location": self._place.text(),
        }

    @override
    def is_right(self) -> bool:
        self.say(self.purposes, "")
        return self.is_date(self._given, needed=True) and self.is_date(self._until, needed=False)


class WithdrawDialog(StayDialog):
    """Which purposes are taken back, from which day, and why."""

    def __init__(
        self,
        title: str,
        purposes: Iterable[str],
        language: Language,
        today: dt.date,
        parent: QWidget,
    ) -> None:
        super().__init__(title, self.tr("Withdraw"), parent)
        self.advise(
            self.tr(
                "Without consent to be taught the person leaves every group and list on that day; no new marks can be set. Old registers stay as they are. Ctrl+Z takes it back."
            )
        )
        self.purposes = PurposeBoxes(language, purposes)
        self.add_field(self.tr("Purposes that are withdrawn"), self.purposes)
        self.name_field("purposes", self.purposes)
        self._day = self.add_date(self.tr("&From which day"), "withdrawn_on", today)
        self._reason = QLineEdit()
        self._reason.setMaxLength(TEXT_LENGTH)
        self.add_field(self.tr("&Reason, as in the request"), self._reason)
        self.name_field("withdraw_reason", self._reason)

    def draft(self) -> dict[str, Any]:
        """Give the fields of the service, once submitted."""
        return {
            "purposes": self.purposes.ticked(),
            "withdrawn_on": date_of(self._day.text()),
            "reason": self._reason.text(),
        }

    @override
    def is_right(self) -> bool:
        self.say(self.purposes, "")
        return self.is_date(self._day, needed=True)
