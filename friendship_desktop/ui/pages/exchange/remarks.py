"""Step 2: what to mend before sending; each line leads to its row, nothing is forbidden."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from friendship_desktop.rules.dates import short_date
from friendship_desktop.services.outbox.service import Remark
from friendship_desktop.services.register.board import BoardLesson
from friendship_desktop.ui import theme
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.registry import RegistryView
from friendship_desktop.ui.tables import Column, RowTable
from friendship_desktop.ui.widgets.banners import Banner


def _group(remark: Remark) -> str:
    lesson = remark.lesson
    return f"{lesson.title} · {lesson.school}" if lesson.school else lesson.title


def _state(remark: Remark) -> tuple[str, str]:
    return f"{remark.lesson.marked} / {remark.lesson.expected}", "warning"


COLUMNS: Sequence[Column[Remark]] = (
    Column(
        "day",
        QT_TRANSLATE_NOOP("PackageRemarks", "Lesson"),
        lambda one: short_date(one.lesson.key.day),
        sort=lambda one: one.lesson.key.day.toordinal(),
        width=110,
    ),
    Column("group", QT_TRANSLATE_NOOP("PackageRemarks", "Group"), _group),
    Column(
        "teacher",
        QT_TRANSLATE_NOOP("PackageRemarks", "Teacher"),
        lambda one: one.lesson.teacher or "",
        width=150,
    ),
    Column(
        "state",
        QT_TRANSLATE_NOOP("PackageRemarks", "Marked"),
        lambda _one: "",
        pill=_state,
        width=90,
    ),
)


class RemarksStep(QWidget):
    """Lists lessons of the period that miss marks."""

    def __init__(
        self, context: PageContext[Any], open_lesson: Callable[[BoardLesson], object]
    ) -> None:
        super().__init__()
        self._banner = Banner()
        self._table = RowTable(
            COLUMNS, "PackageRemarks", lambda one: (one.lesson.group_id, one.lesson.key)
        )
        self._view = RegistryView(self._table, "remarks", context.memory, self)
        self._view.opened.connect(lambda one: open_lesson(one.lesson))
        self._remarks: Sequence[Remark] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(self._banner)
        column.addWidget(self._view, 1)
        column.addStretch()  # takes the room where nothing is listed

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show what was found."""
        self._remarks = remarks
        self._table.set_rows(list(remarks))
        self._view.setVisible(bool(remarks))
        self.retranslate()

    def retranslate(self) -> None:
        """Put the step in the language of the screen."""
        self._table.retranslate()
        self._view.setAccessibleName(self.tr("Lessons that miss marks"))
        if self._remarks:
            text = self.tr(
                "%n lesson(s) of this period miss marks. Enter opens one; the package may also be sent as it is.",
                "",
                len(self._remarks),
            )
            self._banner.show_text(text, "warning")
        else:
            self._banner.show_text(self.tr("No lesson of this period misses marks."), "good")
