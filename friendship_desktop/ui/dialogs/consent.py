"""Dialogs about a consent: noting what was signed, renewing it, withdrawing some purposes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from friendship_desktop.rules.codes import ConsentMethod
from friendship_desktop.rules.reference import items
from friendship_desktop.texts import Language
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.sheet import StayDialog
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

    def value(self) -> tuple[str, ...]:
        """Give the purposes that are ticked."""
        return tuple(code for code, box in self.boxes.items() if box.isChecked())


class GiveConsentDialog(StayDialog):
    """What was signed, by whom and until when."""

    def __init__(
        self, title: str, start: ConsentStart, language: Language, parent: QWidget
    ) -> None:
        super().__init__(title, self.tr("Save"), parent)
        self._start = start
        self.scroll_fields()
        self.purposes = PurposeBoxes(language, None, start.purposes)
        self.add("purposes", self.tr("Purposes that were ticked on the paper"), self.purposes)
        self.add_date("given_on", self.tr("&Signed on"), start.given_on, needed=True)
        self.add_date(
            "valid_until",
            self.tr("&Valid until, the last day; empty: without an end"),
            start.valid_until,
        )
        self.signer = self.add_line(
            "given_by", self.tr("Signed &by; empty: the person"), start.signer
        )
        self.signer.setCursorPosition(0)
        methods = [(item.label(language), item.code) for item in items("consent_method")]
        self.method = self.add_choice("method", self.tr("&How it was given"), methods, start.method)
        self.add_line("reference_no", self.tr("&Number of the paper or of the service"))
        self.add_line("paper_location", self.tr("&Folder and sheet where it is kept"))
        self.method.currentIndexChanged.connect(self._warn)
        self._warn()
        self.setMinimumWidth(min(theme.px(540), self.screen().availableGeometry().width() - 40))
        self.fit(540, self.fields.sizeHint().height() + 150)

    def _warn(self) -> None:
        is_paper = self.method.currentData() == ConsentMethod.PAPER
        warning = self.tr(
            "This database belongs to a state body: the law asks for consent through the state service. Ask a lawyer whether paper is enough."
        )
        self.say(self.method, warning if is_paper and self._start.warns_of_paper else "")

    def draft(self) -> dict[str, Any]:
        """Give the fields of the service, once submitted."""
        return self.values()

    @override
    def is_right(self) -> bool:
        is_right = super().is_right()
        self._warn()
        return is_right


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
        self.add("purposes", self.tr("Purposes that are withdrawn"), self.purposes)
        self.add_date("withdrawn_on", self.tr("&From which day"), today, needed=True)
        reason = self.add_line("reason", self.tr("&Reason, as in the request"))
        self.name_field("withdraw_reason", reason)

    def draft(self) -> dict[str, Any]:
        """Give the fields of the service, once submitted."""
        return self.values()
