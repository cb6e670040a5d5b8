"""A correction: why a package is replaced, and what it changes, old beside new."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from friendship_desktop.rules.indicators import indicator_rule, part_label
from friendship_desktop.services.office.figures import Figure, written
from friendship_desktop.services.outbox.correcting import IndicatorChange
from friendship_desktop.services.outbox.sent import Sent
from friendship_desktop.texts import Language
from friendship_desktop.ui.dialogs.listing import ListDialog
from friendship_desktop.ui.dialogs.sheet import StayDialog
from friendship_desktop.ui.memory import Memory
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.tables import Column

NAME = "PackageCorrection"
LONGEST_REASON = 500


@dataclass(frozen=True, slots=True)
class Correction:
    """The package to be replaced, and why."""

    package: Sent
    reason: str


class CorrectionDialog(StayDialog):
    """Asks why a package is corrected; the office reads the reason."""

    def __init__(self, sent: Sent, parent: QWidget) -> None:
        super().__init__(
            self.tr("Correct package № {number}").format(number=sent.sequence),
            self.tr("Make the correction"),
            parent,
        )
        self.advise(
            self.tr(
                "A new package of the same period takes the place of this one. The office sees the reason and, "
                "for each indicator, the old and the new number."
            )
        )
        self.reason = QLineEdit(maxLength=LONGEST_REASON)
        self.add_field(self.tr("&Reason"), self.reason)

    @override
    def is_right(self) -> bool:
        given = bool(self.reason.text().strip())
        self.say(self.reason, "" if given else self.tr("Write why the package is corrected."))
        return given


class ChangesDialog(ListDialog[IndicatorChange]):
    """Every indicator that a correction changes."""

    def __init__(
        self,
        changes: Sequence[IndicatorChange],
        language: Language,
        memory: Memory,
        parent: QWidget,
    ) -> None:
        columns = (
            Column[IndicatorChange](
                "name",
                QT_TRANSLATE_NOOP("PackageCorrection", "Indicator"),
                lambda one: _name(one, language),
                sub=lambda one: part_label(one.code, one.part, language) if one.part else "",
            ),
            Column[IndicatorChange](
                "before",
                QT_TRANSLATE_NOOP("PackageCorrection", "Before"),
                lambda one: _value(one, one.before, language),
                right=True,
                width=110,
            ),
            Column[IndicatorChange](
                "after",
                QT_TRANSLATE_NOOP("PackageCorrection", "Now"),
                lambda one: _value(one, one.after, language),
                right=True,
                strong=True,
                width=110,
            ),
        )
        about = (
            QCoreApplication.translate(
                "PackageCorrection", "What the correction changes for the office."
            )
            if changes
            else QCoreApplication.translate("PackageCorrection", "No indicator changes; rows may.")
        )
        super().__init__(
            QCoreApplication.translate("PackageCorrection", "Old and new"),
            about, columns, lambda one: (one.code, one.part), NAME, memory, parent,
        )  # fmt: skip
        self.show_rows(changes)


def _name(one: IndicatorChange, language: Language) -> str:
    rule = indicator_rule(one.code, one.part)
    return f"{rule.name(language)}, %" if rule.unit == "per_mille" else rule.name(language)


def _value(one: IndicatorChange, value: object, language: Language) -> str:
    """Write a number of a package: `<5` as it is, half and quarter hours as hours."""
    if value is None:
        return "—"
    if not isinstance(value, (int, Decimal)):
        return str(value)
    unit = indicator_rule(one.code, one.part).unit
    return written(Figure(int(value * 100)), unit, language)
