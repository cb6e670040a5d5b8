"""What the office wrote about a package: each remark leads to the row to mend."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from friendship_desktop.rules.dates import short_date
from friendship_desktop.services.outbox.answers import Answer, Place, Remark
from friendship_desktop.ui.dialogs.listing import ListDialog
from friendship_desktop.ui.memory import Memory
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.pages.exchange.words import CONTEXT, OUTCOMES, TABLES
from friendship_desktop.ui.tables import Column
from friendship_desktop.ui.widgets.buttons import PrimaryButton

NAME = "OfficeAnswer"


def _about(remark: Remark) -> str:
    if remark.table not in TABLES:
        return QCoreApplication.translate("OfficeAnswer", "the whole package")
    return QCoreApplication.translate(CONTEXT, TABLES[remark.table][1])


def _row(remark: Remark) -> str:
    place = remark.place
    if place is None:
        return remark.row
    return f"{place.name} · {short_date(place.day)}" if place.day else place.name


COLUMNS: Sequence[Column[Remark]] = (
    Column("text", QT_TRANSLATE_NOOP("OfficeAnswer", "Remark"), lambda one: one.text, strong=True),
    Column("about", QT_TRANSLATE_NOOP("OfficeAnswer", "About"), _about, sub=_row, width=280),
)


class AnswerDialog(ListDialog[Remark]):
    """Lists the remarks of a receipt; Enter opens the row a remark is about."""

    def __init__(
        self,
        answer: Answer,
        open_place: Callable[[Place], object],
        memory: Memory,
        parent: QWidget,
    ) -> None:
        words = QCoreApplication.translate(CONTEXT, OUTCOMES[answer.outcome][0])
        day = short_date(answer.created_at.date())
        about = QCoreApplication.translate(
            "OfficeAnswer", "The office answered on {day}: {outcome}."
        ).format(day=day, outcome=words)
        if answer.missing:
            about += " " + QCoreApplication.translate(
                "OfficeAnswer", "Packages that never reached it: {numbers}."
            ).format(numbers=", ".join(map(str, answer.missing)))
        if not answer.remarks:
            about += " " + QCoreApplication.translate("OfficeAnswer", "It made no remarks.")
        super().__init__(
            QCoreApplication.translate("OfficeAnswer", "Answer of the office"),
            about, COLUMNS, lambda one: (one.table, one.row, one.text), NAME, memory, parent,
        )  # fmt: skip
        self._open_place = open_place
        self.open_row = PrimaryButton(QCoreApplication.translate("OfficeAnswer", "Open the row"))
        self.open_row.clicked.connect(self._go)
        self.doing.addWidget(self.open_row)
        self.doing.addStretch(1)
        self.view.opened.connect(lambda _remark: self._go())
        self.view.selected.connect(lambda _remark: self._enable())
        self.view.setVisible(bool(answer.remarks))
        self.open_row.setVisible(bool(answer.remarks))
        self.show_rows(answer.remarks)
        self._enable()

    def _enable(self) -> None:
        remark = self.view.current()
        self.open_row.setEnabled(remark is not None and remark.place is not None)

    def _go(self) -> None:
        remark = self.view.current()
        if remark is not None and remark.place is not None:
            self.accept()
            self._open_place(remark.place)
